"""The switches in words: what is asked, what helps to answer, and what each answer means."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Question:
    """One switch as an admin meets it. `answers` is empty where a number or a code is typed."""

    label: str
    help: str
    answers: Mapping[str, str] = field(default_factory=dict)

    def answered(self, value: object) -> str:
        """A setting in words."""
        return self.answers.get(str(value), str(value))


QUESTIONS: Mapping[str, Question] = {
    "clinicians": Question(
        "Names of clinicians",
        "Whether “Dr Smith” becomes “Dr S”.",
        {"all": "shorten them always", "negative": "only next to something negative", "off": "leave them"},
    ),
    "most_links": Question(
        "How many links one comment may have", "From 0 to 20. With more, a moderator reads first."
    ),
    "newcomer_links": Question(
        "Links in comments of newcomers",
        "Newcomers have written fewer than three comments here.",
        {"hold": "a moderator reads first", "publish": "publish them"},
    ),
    "profanity": Question(
        "Swearing",
        "Which words get stars.",
        {"strong": "the strongest words", "all": "all swear words", "off": "none"},
    ),
    "politics": Question(
        "Politics",
        "Rules, budgets and benefits touch people’s lives; parties and politicians divide them.",
        {"context": "where it touches people’s lives", "ban": "not at all"},
    ),
    "minimum_age": Question("Youngest age", "From 13 to 18. The form to join asks for it."),
    "pictures": Question(
        "Pictures and links to pictures",
        "A name in the corner of a scan is easily overlooked.",
        {"hold": "a moderator looks first", "open": "publish them", "off": "no pictures"},
    ),
    "hold_first": Question("How many first comments of a member wait for a moderator", "From 0 to 5."),
    "opens": Question(
        "From what hour somebody of the team is there",
        "From 0 to 23, in UTC. From 0 to 24 means day and night.",
    ),
    "closes": Question("Until what hour", "From 1 to 24, in UTC. It may be after midnight: from 18 to 2."),
    "out_of_hours": Question(
        "Outside these hours",
        "What happens to comments while nobody of the team is there.",
        {"publish": "publish them", "hold newcomers": "those of newcomers wait", "hold all": "all wait"},
    ),
    "shield": Question(
        "Amounts and ways of harming oneself, beside words of despair",
        "Whether such details are left out of what others read; the rest stays.",
        {"on": "left out", "off": "shown"},
    ),
    "country": Question(
        "Country of most members",
        "Two capital letters, such as GB. How numbers are read, and whose helplines come first.",
    ),
    "sealed_days": Question(
        "For how many days the text before an adjustment is kept",
        "From 30 to 730. Moderators need it when somebody asks for another look.",
    ),
    "care_cap": Question(
        "How many people one moderator looks after within eight hours",
        "From 1 to 20. After that we ask whether somebody else can take the next one.",
    ),
    "reports_hold": Question(
        "How many members’ reports let a comment wait while nobody of the team is there",
        "From 0 to 20. With 0, reports alone let nothing wait. A moderator reads it first thing.",
    ),
}
