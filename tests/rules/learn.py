"""Learn what phrases weigh: `python -m tests.rules.learn` reads the labelled examples and writes the lists.

Logistic regression, rule by rule, over the phrases of forum/rules/engine/likeness.py, by FTRL-Proximal
(McMahan and others, "Ad click prediction: a view from the trenches", 2013), which leaves most weights at
none: lists that one can read. Examples of the rule itself and kind words count eight times, and those that
break it as much as all others together. The order is shuffled with a fixed seed: the same examples give the
same lists.

From which likelihood a rule counts is chosen by people, from what `--check` prints: how right the rule is on
texts that were not learned from, at several likelihoods.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from forum.rules.engine.likeness import LEARNED, phrases, windows
from forum.rules.engine.reading import Reading
from forum.transfer.demo.source import comments, stories
from tests.rules import everyday, kind, plain

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
LISTS = HERE.parents[1] / "forum" / "rules" / "lexicon"
_EPOCHS, _STEP, _SPARSE, _OWN = 15, 1.0, 1.0, 8.0
_RARE = 2  # a phrase that is heard less often teaches nothing
_LEAST = 0.05  # a weight below changes little and is left out
_FOLDS = 3
_SEED = 4
ORDINARY, KIND = "ordinary", "kind"
_LOOKS = (0.1, 0.2, 0.3, 0.4, 0.6, 0.8)
# What labels call the rules that are learned, and from which likelihood each counts.
LABELS = {
    "care": "crisis",
    "kindness": "disrespect",
    "hate": "hate",
    "own-experience": "misinformation",
    "promotion": "promotion",
    "diagnosis": "diagnosis",
    "medical-advice": "medical_advice",
    "doses": "dosage",
}
COUNTS_FROM = {
    "care": 0.5,
    "kindness": 0.6,
    "hate": 0.4,
    "own-experience": 0.6,
    "promotion": 0.5,
    "diagnosis": 0.55,
    "medical-advice": 0.6,
    "doses": 0.6,
}


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text as its phrases, what it is an example of, and whether it is one."""

    said: tuple[int, ...]
    part: float  # of each phrase: a long text says no more than a short one
    label: str
    hit: bool


class Words(dict[str, int]):
    """A number for each phrase that is heard often enough."""

    def __init__(self, texts: Sequence[set[str]]) -> None:
        heard = Counter(phrase for said in texts for phrase in said)
        often = sorted(phrase for phrase, count in heard.items() if count >= _RARE)
        super().__init__({phrase: number for number, phrase in enumerate(often)})


def texts() -> Iterator[tuple[str, str, bool]]:
    """All examples: the text, its label, whether the rule is broken in it. Ordinary comments break none."""
    for file in sorted(EXAMPLES.glob("labelled-*.jsonl")):
        for data in _lines(file):
            yield data["text"], data["rule"], data["expect"] == "hit"
    for data in _lines(EXAMPLES / "ordinary.jsonl"):
        yield data["text"], ORDINARY, False
    yield from ((text, KIND, False) for text in (*kind.texts(), *everyday.texts()))
    yield from ((text, LABELS["care"], True) for text in plain.texts())
    yield from ((text, label, True) for text, label in everyday.despite())
    for each in (each for story in stories() for each in comments(story.slug)):
        if "held" not in each and "judged" not in each:
            yield each["text"], ORDINARY, False


def _lines(file: Path) -> Iterator[dict[str, str]]:
    yield from (json.loads(line) for line in file.read_text("utf-8").split("\n") if line)


def told(text: str, label: str) -> Iterator[set[str]]:
    """The phrases of a text; of an ordinary comment, those of each part of it that is weighed by itself."""
    heard = (phrases(window.words) for window in windows(Reading(text).spoken))
    parts = [{" ".join(phrase) for phrase in said} for said in heard]
    if label in {ORDINARY, KIND}:
        yield from parts
    else:
        yield set().union(*parts)


class Model:
    """What is learned of one rule: a weight for each phrase, most of them none."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._pulled, self._moved = [0.0] * (size + 1), [0.0] * (size + 1)  # the last is where it begins

    def weight(self, number: int) -> float:
        """What a phrase weighs; nothing until it has taught enough."""
        pulled, pull = self._pulled[number], 0.0 if number == self._size else _SPARSE
        if abs(pulled) <= pull:
            return 0.0
        return -(pulled - pull if pulled > 0 else pulled + pull) / ((1 + sqrt(self._moved[number])) / _STEP)

    @property
    def begin(self) -> float:
        """What is there before anything is said."""
        return self.weight(self._size)

    def likelihood(self, lesson: Lesson) -> float:
        """How likely the rule is broken in it."""
        total = self.begin + lesson.part * sum(map(self.weight, lesson.said))
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))

    def hear(self, lesson: Lesson, slope: float) -> None:
        """Learn from one example."""
        for number in lesson.said:
            self._move(number, slope * lesson.part)
        self._move(self._size, slope)

    def _move(self, number: int, slope: float) -> None:
        weight, before = self.weight(number), self._moved[number]
        self._moved[number] = before + slope * slope
        self._pulled[number] += slope - (sqrt(self._moved[number]) - sqrt(before)) / _STEP * weight


def learn(lessons: Sequence[Lesson], labels: frozenset[str], size: int) -> Model:
    """The weights of one rule, which these labels mean."""
    broken = [each.hit and each.label in labels for each in lessons]
    worth = [_OWN if each.label in labels | {KIND} else 1.0 for each in lessons]
    yes = sum(value for value, hit in zip(worth, broken, strict=True) if hit)
    share = (sum(worth) - yes) / yes
    model, order, chance = Model(size), list(range(len(lessons))), random.Random(_SEED)  # noqa: S311 - the same each time
    for _ in range(_EPOCHS):
        chance.shuffle(order)
        for number in order:
            off = model.likelihood(lessons[number]) - broken[number]
            model.hear(lessons[number], off * worth[number] * (share if broken[number] else 1.0))
    return model


def check(lessons: Sequence[Lesson], rule: str, labels: frozenset[str], size: int) -> None:
    """Print how right a rule is on texts that were not learned from, from several likelihoods on."""
    own, ordinary = _unseen(lessons, labels, size)
    hits = sum(hit for _, hit in own)
    for least in _LOOKS:
        found = [hit for likely, hit in own if likely >= least]
        right, all_ = sum(found) / max(1, len(found)), sum(found) / hits
        alarms = sum(likely >= least for likely in ordinary)
        print(f"{rule:16} {least}: precision {right:.2f}, recall {all_:.2f}, {alarms} alarms")


def _unseen(
    lessons: Sequence[Lesson], labels: frozenset[str], size: int
) -> tuple[list[tuple[float, bool]], list[float]]:
    """How likely the rule is broken in texts that were not learned from: in its own, and in ordinary ones."""
    own: list[tuple[float, bool]] = []
    ordinary: list[float] = []
    for fold in range(_FOLDS):
        model = learn([each for n, each in enumerate(lessons) if n % _FOLDS != fold], labels, size)
        for each in lessons[fold::_FOLDS]:
            likely = model.likelihood(each)
            own += [(likely, each.hit)] if each.label in labels else []
            ordinary += [likely] if each.label in {ORDINARY, KIND, "none"} else []
    return own, ordinary


def main() -> None:
    """Learn all rules, or those that are named, and write their lists; or check them."""
    parser = argparse.ArgumentParser(prog="python -m tests.rules.learn")
    parser.add_argument("rules", nargs="*", default=LEARNED)
    parser.add_argument("--check", action="store_true", help="print how right they would be, write nothing")
    wanted = parser.parse_args()
    found = [(each, label, hit) for text, label, hit in texts() for each in told(text, label)]
    random.Random(_SEED).shuffle(found)  # noqa: S311 - the same each time
    words = Words([each for each, _, _ in found])
    lessons = [_lesson(words, *each) for each in found]
    for rule in wanted.rules:
        labels = frozenset({LABELS[rule]})
        if wanted.check:
            check(lessons, rule, labels, len(words))
        else:
            _write(rule, learn(lessons, labels, len(words)), words)


def _lesson(words: Words, said: set[str], label: str, hit: bool) -> Lesson:  # noqa: FBT001 - as texts() gives it
    known = tuple(words[each] for each in sorted(said) if each in words)
    return Lesson(known, 1 / sqrt(max(1, len(said))), label, hit)


def _write(rule: str, model: Model, words: Words) -> None:
    kept = sorted(((model.weight(number), phrase) for phrase, number in words.items()), reverse=True)
    lines = [f"{weight:.2f} {phrase}" for weight, phrase in kept if abs(weight) >= _LEAST]
    head = (
        "# Written by `python -m tests.rules.learn`: where it begins, from where it counts, then the weights."
    )
    text = "\n".join([head, f"{model.begin:.3f}", f"{COUNTS_FROM[rule]:.2f}", *lines, ""])
    (LISTS / f"weighed-{rule}.txt").write_text(text, "utf-8")
    print(f"{rule:16} {len(lines)} phrases")


if __name__ == "__main__":
    main()
