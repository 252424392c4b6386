"""Which cases one wants to see, as the address of the queue says it."""

from collections.abc import Mapping

from forum.core.typed import whole
from forum.moderation.queries.cases import Age, Filters, Whose
from forum.moderation.targets import CaseKind


def filters(data: Mapping[str, str]) -> Filters:
    """What can't be understood narrows nothing down."""
    kind, age, whose = data.get("kind", ""), data.get("age", ""), data.get("whose", "")
    return Filters(
        kind=CaseKind(kind) if kind in set(CaseKind) else None,
        rule=data.get("rule", "")[:60],
        article=whole(data.get("article")),
        topic=whole(data.get("topic")),
        age=Age(age) if age in set(Age) else None,
        whose=Whose(whose) if whose in set(Whose) else None,
    )
