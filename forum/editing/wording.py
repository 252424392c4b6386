"""Where stories are and what was done with them, in words. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from forum.accounts.policy import Line
from forum.core.web.words import counted
from forum.editing.models import Deed
from forum.editing.whereabouts import Where

_AWAY = "/account/steps/read"
# What was done, for the list of steps: "Ed sent it for review".
DID: Mapping[Deed, str] = {
    Deed.BEGUN: "began it",
    Deed.SUBMITTED: "sent it in",
    Deed.SENT: "sent it for review",
    Deed.TAKEN_BACK: "took it back",
    Deed.NAMED: "took the review, or gave it to somebody",
    Deed.ASKED: "asked for changes",
    Deed.APPROVED: "approved it",
    Deed.WROTE: "wrote",
    Deed.SCHEDULED: "put it on the calendar",
    Deed.UNSCHEDULED: "took it off the calendar",
    Deed.PUBLISHED: "published it",
    Deed.UPDATED: "let readers see the changes",
    Deed.VOUCHED: "put down a medical review",
    Deed.ARCHIVED: "archived it",
    Deed.BROUGHT_BACK: "brought it back",
}
# What the person whom it is for is told on top of their pages.
_TOLD: Mapping[Deed, str] = {
    Deed.SENT: "You are asked to look at {story}.",
    Deed.NAMED: "You are asked to look at {story}.",
    Deed.SUBMITTED: "{story} was sent in again, and waits for you.",
    Deed.TAKEN_BACK: "{story}: the approval or the review was taken back.",
    Deed.ASKED: "You are asked to change {story}.",
    Deed.APPROVED: "{story} is approved.",
    Deed.WROTE: "There is a letter for you about {story}.",
    Deed.SCHEDULED: "{story} has a day on which it will be published.",
    Deed.UNSCHEDULED: "{story} is off the calendar.",
    Deed.PUBLISHED: "{story} is published.",
    Deed.ARCHIVED: "{story} is archived: readers can’t see it now.",
    Deed.BROUGHT_BACK: "Readers can see {story} again.",
}
# The same for whose contribution it is, where it is something else for them.
_TOLD_AUTHOR: Mapping[Deed, str] = {
    Deed.APPROVED: "{story} is approved. Please see whether you agree to it as it is now.",
    Deed.UPDATED: "Readers see another version of {story} now.",
}
_SOMETHING = "Something happened with {story}."
# The next thing to do, in a list of the desk; nothing, where it is done.
NEXT: Mapping[Where, str] = {
    Where.DRAFT: "to be written, and sent for review",
    Where.IN_REVIEW: "to be read and approved",
    Where.ASKED: "to be changed, and sent again",
    Where.APPROVED: "to let it be published",
    Where.SCHEDULED: "goes out by itself",
    Where.PUBLISHED: "",
    Where.CHANGING: "changes to be published",
    Where.ARCHIVED: "",
}
# The same for whose contribution it is.
YOURS: Mapping[Where, str] = {
    Where.DRAFT: "With you: not sent in",
    Where.IN_REVIEW: "With the editors",
    Where.ASKED: "Back with you: an editor asks for changes",
    Where.APPROVED: "Approved by an editor",
    Where.SCHEDULED: "It has a day on which it will be published",
    Where.PUBLISHED: "Published",
    Where.CHANGING: "Published",
    Where.ARCHIVED: "Archived: readers can’t see it",
}


def told(rows: Sequence[Any]) -> Line:
    """One line for all steps: each row has its id, what it was, the story's id and title, whether it is
    the reader's own contribution.
    """
    ids = [each[0] for each in rows]
    _, deed, article, title, own, *_ = rows[-1]
    said = {**_TOLD, **_TOLD_AUTHOR} if own else _TOLD
    sentence = said.get(Deed(deed), _SOMETHING).format(story=f"“{title}”")
    if others := len({each[2] for each in rows}) - 1:
        path = "/account/stories" if all(each[4] for each in rows) else "/desk"
        more = f"There is news of {counted(others, 'other story', 'other stories')}, too."
        return Line(f"{sentence} {more}", path, "See which", _AWAY, ids, "I have read these")
    path = f"/account/stories/{article}" if own else f"/desk/stories/{article}"
    return Line(sentence, path, "Go to it", _AWAY, ids, "I have read this")
