"""What an import did, in words."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from forum.core.web.words import counted

MOST_PROBLEMS = MOST_RENAMED = 50


@dataclass(slots=True)
class Report:
    """Counts of what is new and what was here already, and what needs a look."""

    new: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    noted: Counter[str] = field(default_factory=Counter)
    moderators: list[str] = field(default_factory=list)
    renamed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    more_problems: int = 0
    more_renamed: int = 0
    deepest: int = 0

    def problem(self, sentence: str) -> None:
        """Something is not as it should be."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(sentence)
        else:
            self.more_problems += 1

    def rename(self, sentence: str) -> None:
        """Somebody is called otherwise here."""
        if len(self.renamed) < MOST_RENAMED:
            self.renamed.append(sentence)
        else:
            self.more_renamed += 1

    def lines(self, *, dry_run: bool) -> Iterator[str]:
        """The report, a line at a time."""
        yield "This was a dry run: nothing was written. It would bring:" if dry_run else "Brought:"
        yield from self._counts()
        if self.moderators:
            names = ", ".join(self.moderators)
            yield f"Moderators: {names} (they answer with a user id and write no articles)"
        yield from self._section("Left out:", self.left_out)
        yield from self._section("Worth knowing:", self.noted)
        yield from self._renamed()
        yield from self._problems()

    def _renamed(self) -> Iterator[str]:
        yield from (f"Renamed: {line}" for line in self.renamed)
        if self.more_renamed:
            yield f"Renamed: and {self.more_renamed} more"

    def _problems(self) -> Iterator[str]:
        if self.problems:
            yield "Problems:"
            yield from (f"  {sentence}" for sentence in self.problems)
        if self.more_problems:
            yield f"  and {self.more_problems} more like these"

    def _counts(self) -> Iterator[str]:
        kinds = ("member", "topic", "tag", "article", "page", "comment")
        for kind in kinds:
            here = f" ({self.known[kind]} here already)" if self.known[kind] else ""
            yield f"  {counted(self.new[kind], kind)}{here}"
            if kind == "comment" and self.new[kind]:
                yield (
                    f"    in {counted(self.new['thread'], 'new thread')}, up to {self.deepest} levels deep; "
                    f"{self.new['held']} held, {counted(self.new['note'], 'editor’s note')}"
                )

    def _section(self, heading: str, counts: Counter[str]) -> Iterator[str]:
        if counts:
            yield heading
            yield from (f"  {count} × {reason}" for reason, count in sorted(counts.items()))
