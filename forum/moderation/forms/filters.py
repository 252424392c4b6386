"""Which cases one wants to see, as the address of the queue says it."""

from collections.abc import Mapping

from forum.core.typed import whole
from forum.moderation.queries.narrowing import Age, Filters, Whose
from forum.moderation.targets import CaseKind
from forum.rules.queries import current

_FILTERS = ("kind", "rule", "article", "topic", "age", "whose")
_WAYS = ("case", "from", "done")  # what else stands in the address of the queue
_SHOWN = 40  # characters of what somebody has typed there


def filters(data: Mapping[str, str]) -> Filters:
    """What can't be understood narrows nothing down."""
    kind, age, whose = data.get("kind", ""), data.get("age", ""), data.get("whose", "")
    rule = data.get("rule", "")
    return Filters(
        kind=CaseKind(kind) if kind in set(CaseKind) else None,
        rule=rule if current().find(rule) else "",
        article=whole(data.get("article")),
        topic=whole(data.get("topic")),
        age=Age(age) if age in set(Age) else None,
        whose=Whose(whose) if whose in set(Whose) else None,
    )


def unknown(data: Mapping[str, str]) -> str:
    """A sentence about what stands there and can't be understood; empty where all of it can."""
    known = filters(data).words
    odd = [f"“{name}: {data[name][:_SHOWN]}”" for name in _FILTERS if data.get(name) and name not in known]
    odd += [f"“{name[:_SHOWN]}”" for name in data if name not in {*_FILTERS, *_WAYS}]
    if not odd:
        return ""
    shown = "what fits the others" if known else "all"
    return f"We don’t know the filter{'s' if len(odd) > 1 else ''} {', '.join(odd)}; showing {shown}."
