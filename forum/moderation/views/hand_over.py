"""Doors for moderators: what the next of the team should know, on one page that can be printed."""

from collections.abc import Mapping

from flask import Response

from forum.accounts.door import MODERATOR, me, requires
from forum.core import clock
from forum.core.web import page
from forum.moderation.acts import Act
from forum.moderation.queries import care
from forum.moderation.queries import hand_over as queries
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current

# What was done, before a number of how often.
_DONE: Mapping[Act, str] = {
    Act.PUBLISH: "Published",
    Act.ADJUST: "Adjusted",
    Act.REMOVE: "Removed",
    Act.RESTORE: "Restored",
    Act.GIVE_BACK: "Words given back",
    Act.LOOK_AFTER: "Looked after",
    Act.NO_ACTION: "Left as they were",
    Act.DEAL_WITH: "Dealt with",
    Act.UPHOLD: "Appeals upheld",
    Act.DISMISS: "Appeals where the decision stayed",
    Act.RETURN: "Returned to their authors",
    Act.HOLD: "Held",
    Act.SUPPORT: "Shown who can help",
    Act.HAND_ON: "Passed on",
    Act.ANSWER: "Answered as the team",
    Act.PIN: "Pinned",
    Act.UNDO: "Undone",
    Act.LOOK: "Looks at sealed text",
    Act.SANCTION: "Sanctions",
    Act.LIFT: "Sanctions lifted",
    Act.BULK: "Many at once",
}


@bp.get("/moderation/hand-over")
@requires(MODERATOR)
def hand_over() -> Response:
    """People first, then what is late, who is at what, and what was decided in this shift."""
    now = clock.now()
    lane, soon = care.lane(me(), now), now + queries.NOTED
    return page(
        "moderation/hand_over.html",
        lane=lane,
        promised=[each for each in (*lane.open, *lane.promised) if each.again and each.again <= soon],
        late=queries.late(now),
        claimed=queries.claimed(me(), now),
        away=queries.away(me(), now),
        noted=queries.noted(me(), now),
        decided=queries.decided(now),
        words=_DONE,
        most=queries.LISTED,
        book=current(),
        now=now,
    )
