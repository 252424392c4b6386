"""What the rules engine costs, and how right it is on examples that it was not made with."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from forum.core.garbage import settle
from forum.rules.book import shipped
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge, ready
from forum.rules.scoring import Example, Score, read, score
from forum.transfer.demo.source import comments, stories
from tests.rules import worst

EXAMPLES = Path(__file__).parents[1] / "tests" / "rules" / "examples"
WORDS = 300
LONGEST = 20_000
_SOMEBODY = Standing(published=20)
_LOOKS = 3  # at each text; the quickest counts, since the machine does other things too


@dataclass(frozen=True, slots=True)
class Rules:
    """The score on labelled examples; alarms on the comments of the demo; processor time in milliseconds."""

    score: Score
    alarms: int
    ordinary: int
    p50: float
    p99: float
    worst: float
    worst_is: str

    @property
    def alarms_in_a_thousand(self) -> float:
        """How many of 1,000 ordinary comments would be asked about, adjusted, held or worried about."""
        return 1000 * self.alarms / self.ordinary


def look() -> Rules:
    """Measure all of it, in this process, settled as one that serves."""
    ready(shipped())
    settle()
    ordinary = _ordinary()
    found = score(_held_back(), shipped())
    said = _said_in_the_demo()
    alarms = sum(map(_alarm, said))
    times = sorted(_cost(text) for text in _of_words(ordinary))
    costs = {name: _cost(text) for name, text in worst.texts(LONGEST)}
    slowest = max(costs, key=lambda name: costs[name])
    middle, last = times[len(times) // 2], times[int(0.99 * len(times))]
    return Rules(found, alarms, len(said), middle, last, costs[slowest], slowest)


def _held_back() -> list[Example]:
    """Examples that no list, pattern or weight was made with."""
    return list(read((EXAMPLES / "held-back.jsonl").read_text("utf-8").split("\n")))


def _said_in_the_demo() -> list[str]:
    said = (each for story in stories() for each in comments(story.slug))
    return [each["text"] for each in said if not each.keys() & {"held", "judged", "removed"}]


def _ordinary() -> list[str]:
    lines = (EXAMPLES / "held-back-ordinary.jsonl").read_text("utf-8").split("\n")
    return [json.loads(line)["text"] for line in lines if line]


def _of_words(texts: Sequence[str]) -> Iterator[str]:
    """Ordinary comments, put together to WORDS words each."""
    words = [word for text in texts for word in [*text.split(" "), "\n\n"]]
    for start in range(0, len(words) - WORDS, WORDS // 3):
        yield " ".join(words[start : start + WORDS])


def _alarm(text: str) -> bool:
    found = judge(text, _SOMEBODY, Place.COMMENT, shipped()).findings
    return any(each.effect is not Effect.NOTE for each in found)


def _cost(text: str) -> float:
    best = float("inf")
    for _ in range(_LOOKS):
        began = time.process_time()
        judge(text, _SOMEBODY, Place.COMMENT, shipped())
        best = min(best, time.process_time() - began)
    return best * 1000
