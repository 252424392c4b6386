"""Where members are named."""

from itertools import chain

from forum.articles.queries import closings_by
from forum.comments.queries.find import articles_answered_by
from forum.comments.queries.order import orders_by
from forum.comments.queries.pinned import pins_by


def articles_that_name(member_id: int) -> set[int]:
    """The articles on whose pages a member's name stands for something they have done there."""
    done = (closings_by(member_id), pins_by(member_id), orders_by(member_id))
    return {*articles_answered_by(member_id), *chain(*done)}
