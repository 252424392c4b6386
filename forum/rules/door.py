"""The page on which an admin changes a part of the book: as it is opened, with problems, or tried out."""

from collections.abc import Mapping, Sequence

from flask import Response, url_for

from forum.core.web import page
from forum.rules.book import Book
from forum.rules.book.questions import QUESTIONS
from forum.rules.book.switches import CHOICES
from forum.rules.comparing import Compared, turns
from forum.rules.differences import differences
from forum.rules.forms import Draft, Part
from forum.rules.telling import EFFECTS, told


class Trial:
    """What a change would do to stored comments: how many were looked at, and those that would differ."""

    def __init__(self, looked_at: int, compared: Sequence[Compared], before: Book, after: Book) -> None:
        self.looked_at, self.compared = looked_at, compared
        self.turns = turns(compared)
        self.differences = differences(before, after)
        self._before, self._after = before, after

    @property
    def rows(self) -> list[dict[str, object]]:
        """Each comment that would differ, in words."""
        return [
            {
                "id": each.stored.id,
                "before": each.before,
                "after": each.after,
                "went": [told(each.stored.body, finding, self._before) for finding in each.went],
                "came": [told(each.stored.body, finding, self._after) for finding in each.came],
            }
            for each in self.compared
        ]


def edit_page(
    part: Part, draft: Draft, book: Book, *, sentence: str = "", status: int = 200, trial: Trial | None = None
) -> Response:
    """The form of a part, filled with a draft; `book` is the one that holds."""
    rule = book.find(part.key)
    words = {
        "questions": QUESTIONS,
        "choices": CHOICES,
        "effects": [(each.value, EFFECTS[each]) for each in rule.may] if rule else [],
    }
    kind, values = ("rule", {"key": part.key}) if part.key else ("part", {"part": part.name})
    return page(
        "rules/edit.html",
        status=status,
        part=part,
        rule=rule,
        draft=draft,
        sentence=sentence or draft.problems.get("", ""),
        trial=trial,
        save_path=_path(f"rules.save_{kind}", values),
        try_path=_path(f"comments.try_{kind}", values),
        **words,
    )


def _path(endpoint: str, values: Mapping[str, object]) -> str:
    return url_for(endpoint, **values)  # type: ignore[arg-type]  # url_for's own keywords
