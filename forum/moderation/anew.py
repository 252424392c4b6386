"""Whether whoever has a card before them is the one to look again at what was decided."""

from collections.abc import Collection, Mapping

from forum.accounts.door import me
from forum.core import clock
from forum.core.answers import Answer, yes
from forum.moderation import policy
from forum.moderation.models import Case
from forum.moderation.queries import appeals, reports
from forum.moderation.targets import CaseKind


def may_answer(cases: Collection[Case]) -> Mapping[int, Answer]:
    """Whether one may answer those of these cases that are appeals, by their ids."""
    asked = appeals.of_cases(cases)
    if not asked:
        return {}
    others = appeals.others_for_each(asked.values(), clock.now())
    return {id: policy.may_decide(me(), each, others=others[each.id]) for id, each in asked.items()}


def may_leave(cases: Collection[Case]) -> Answer:
    """Whether one may say that what was reported stays as it is: where it was asked again, not who did so."""
    for case in cases:
        decided = reports.decided_before(case) if case.kind is CaseKind.REPORT else set()
        if me().id in decided:
            others = reports.others(case, decided, clock.now())
            return policy.may_look_again(me(), decided, others=others)
    return yes
