"""The record in words. Pure."""

from collections.abc import Mapping

from forum.moderation.acts import Act, Kind

_DID: Mapping[Act, str] = {
    Act.PUBLISH: "let {it} be read",
    Act.HOLD: "let {it} wait for a moderator",
    Act.ADJUST: "replaced words in {it}",
    Act.REMOVE: "removed {it}",
    Act.CARE: "called a moderator to {it}: somebody may need a person",
    Act.LOOK_AFTER: "looked after {it}",
    Act.NOTE: "noted a side effect in {it}",
    Act.LOOK: "looked at what was taken out of {it}",
    Act.APPEAL: "asked for a second look at {it}",
    Act.UPHOLD: "upheld the appeal about {it}",
    Act.DISMISS: "let the decision about {it} stand",
    Act.RESTORE: "let {it} be read again",
    Act.GIVE_BACK: "gave back what was taken out of {it}",
    Act.PIN: "pinned {it}",
    Act.UNPIN: "took the pin off {it}",
    Act.CLOSE: "closed the comments on {it}",
    Act.OPEN: "opened the comments on {it} again",
    Act.PLAN: "set when the comments on {it} close",
    Act.AMEND: "changed the community rules: {it}",
}
_IT: Mapping[Kind, str] = {
    Kind.COMMENT: "comment",
    Kind.ARTICLE: "story",
    Kind.MEMBER: "member",
    Kind.BOOK: "edition",
}


def said(by: str | None, act: Act, kind: Kind, subject_id: int) -> str:
    """Who did what to what, as a sentence; nobody is a program, by the rules."""
    return f"{by or 'A program'} {_DID[act].format(it=f'{_IT[kind]} {subject_id}')}."
