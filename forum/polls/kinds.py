"""The closed lists of words: kinds of polls, of choices; who may vote, and who sees what came of it. Pure."""

from enum import StrEnum


class PollKind(StrEnum):
    """How a poll is answered."""

    SINGLE = "single"
    SEVERAL = "several"
    SCALE = "scale"
    RANKED = "ranked"


class ChoiceKind(StrEnum):
    """What a choice is."""

    ANSWER = "answer"
    OTHER = "other"  # in words of one's own, which the team alone reads
    UNSAID = "unsaid"  # one would rather not say: counted apart from the answers


class Voters(StrEnum):
    """Who may vote."""

    MEMBERS = "members"
    ALL = "all"  # visitors, too; their votes are counted apart


class Results(StrEnum):
    """Who sees what came of a poll, and when; from the widest to the narrowest."""

    ALWAYS = "always"
    ASKED = "asked"  # after voting, or when they ask for it without voting
    VOTED = "voted"  # after voting; everybody once it has closed
    CLOSED = "closed"
    STAFF = "staff"


STEPS = 5  # of a scale
FEWEST_CHOICES, MOST_CHOICES = 2, 40
LONGEST_QUESTION, LONGEST_CHOICE, LONGEST_WORDS, LONGEST_END = 200, 120, 200, 60
MOST_RANKED = 12  # one can't keep more apart
MOST_BESIDE = 12  # polls beside one story
UNSAID, OTHER = "I’d rather not say", "Other"
