"""Cues that say little alone say much together; and no text costs more than its budget."""

from contextlib import suppress

import pytest

from forum.rules.book import shipped
from forum.rules.engine.detectors import (
    fundraising,
    links,
    medicines,
    promotion,
    research,
    side_effects,
)
from forum.rules.engine.leet import folded
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import BUDGET, OverBudget, Scan
from forum.rules.engine.weighing import Cues, cue, hear, heaviest

KINDS = (fundraising, links, medicines, promotion, research, side_effects)
WORST = [
    "order now use code SAVE20 dm me for prices my shop link in bio ",
    "selling my spare baclofen tablets anyone want to swap my gabapentin ",
    "please help me raise money sponsor me sign my petition lend me 50 quid ",
    "looking for participants please fill in my survey i am a student ",
    "tysabri rash. since tecfidera my hair. ",
    "bit.ly/abc www.x.example h[.]shop a.b.c.d dot com ",
    "1",
    "a.",
    "[(.",
    "i we my you can anyone please ",
]


def test_only_cues_within_reach_count_together_and_each_kind_once() -> None:
    cues = Cues(cue("one", 1, "apple"), cue("two", 1, "pear"))
    near, far = "an apple, a pear, an apple", f"an apple.{' so it goes.' * 60} a pear"
    weights = [heaviest(hear(cues, Reading(text), Scan())) for text in (near, far)]
    assert [each and each.weight for each in weights] == [2, 1]


@pytest.mark.parametrize(("typed", "said"), [("s3lling", "selling"), ("b12 and 10mg", "b12 and 10mg")])
def test_figures_that_stand_in_for_letters_are_read_as_letters(typed: str, said: str) -> None:
    assert folded(typed) == said


@pytest.mark.parametrize("text", WORST)
def test_the_worst_texts_cost_no_more_than_the_budget_or_wait_for_a_moderator(text: str) -> None:
    reading = Reading((text * 20_000)[:20_000])
    for each in KINDS:
        scan = Scan()
        with suppress(OverBudget):
            list(each.DETECTOR.find(reading, scan, shipped()))
        assert -20_000 <= scan.left <= BUDGET  # at most one look too many
