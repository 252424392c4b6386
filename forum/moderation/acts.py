"""What is written down in the record, and about what."""

from enum import StrEnum


class Act(StrEnum):
    """What was done. Nobody's id beside it means that a program did it, by a rule."""

    PUBLISH = "publish"
    HOLD = "hold"
    ADJUST = "adjust"
    REMOVE = "remove"
    CARE = "care"  # a worry about a person: help was shown, a moderator called
    LOOK_AFTER = "look after"  # a person has looked: at a worry, or at a side effect that was noted
    NOTE = "note"  # a side effect
    LOOK = "look"  # at sealed text
    APPEAL = "appeal"  # an author asks for a second look
    UPHOLD = "uphold"  # the author was right
    DISMISS = "dismiss"  # the decision stays
    RESTORE = "restore"  # what was removed can be read again
    GIVE_BACK = "give back"  # what was taken out stands there again
    PIN = "pin"
    UNPIN = "unpin"
    CLOSE = "close"  # the comments on a story
    OPEN = "open"
    PLAN = "plan"  # when they close by themselves
    AMEND = "amend"  # the rule book
    RETURN = "return"  # to its author, who is asked to change it
    ANSWER = "answer"  # as the team
    NO_ACTION = "no action"  # what was reported, or waited, stays as it is
    DEAL_WITH = "deal with"  # what was reported was mended elsewhere
    REPORT = "report"  # somebody told us of it
    SLOW = "slow"  # how often one may answer in a thread
    MOVE = "move"  # a branch to a thread of its own
    MOVE_BACK = "move back"
    EXPLAIN = "explain"  # an editor's note on a story
    SANCTION = "sanction"  # of a member
    ACKNOWLEDGE = "acknowledge"  # a member has read a warning
    LIFT = "lift"  # a sanction
    GRANT = "grant"  # a role
    SUPPORT = "support"  # who can help was shown to somebody
    HAND_ON = "hand on"  # a case, to the others
    BULK = "bulk"  # one decision about many; each has its own entry, too
    UNDO = "undo"  # an earlier entry


class Kind(StrEnum):
    """What it was done to."""

    COMMENT = "comment"
    ARTICLE = "article"
    MEMBER = "member"
    BOOK = "book"
    POLL = "poll"
    QUEUE = "queue"  # many at once
