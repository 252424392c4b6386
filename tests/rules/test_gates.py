"""A pattern is only looked for where one of its words is, and nothing is missed by that."""

import pytest

from forum.rules.engine.gates import gates


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("petition", [{"petition"}]),
        ("lend me (?:a )?tenner", [{"lend"}, {"tenner"}]),
        ("the (?:shop|stall)s?", [{"shop", "shops", "stall", "stalls"}, {"the"}]),
        ("you and me", [{"me"}]),
        (r"i have \d+ for", [{"#"}]),
        ("[£$] ?off", [{"£"}]),
        (r"M+ for your", [{"M"}, {"your"}]),
        (r"sell\w* it", [{"it", "sell"}]),
        (r"sell\w*", []),
        (r"[^.!?]{1,20}", []),
        (r"petition[^.!?]{0,20}\bsign", [{"petition", "sign"}]),
        (r"petition\b[^.!?]{0,20}sign", [{"petition"}]),
        (r"petition\b[^.!?]{0,20}\bsign", [{"petition"}, {"sign"}]),
        (r"(?<![a-z])petition(?![a-z])\s(?:now )?sign", [{"petition"}, {"sign"}]),
        ("don'?t", [{"don't", "dont"}]),
    ],
)
def test_the_gates_of_a_pattern_are_its_telling_words(pattern: str, words: list[set[str]]) -> None:
    assert [set(each) for each in gates(pattern)] == words
