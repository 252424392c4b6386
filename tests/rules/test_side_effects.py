"""What medicines did to people is noted, and nothing else follows; fears, questions and leaflets are not."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Effect, Place, Verdict, judge
from tests.rules.business import MEMBER, found, words

RULE = "side-effects"


@pytest.mark.parametrize(
    "text",
    [
        "My wife fainted after her first dose of fingolimod",
        "Came out in big red welts where I inject the Plegridy",
        "I'd awful diarrhoea on Tecfidera, lost a stone",
        "pregabalin doesn't touch the pain",
        "My pen leaked, most of the Kesimpta ended up on my jeans",
        "since i began teriflunomide my hair falls out in the shower",
        "Steroids for my eye. By day three I was manic and cried at a bread advert.",
    ],
)
def test_something_unwanted_is_noted(text: str) -> None:
    assert [each.effect for each in found(text, RULE)] == [Effect.NOTE]


@pytest.mark.parametrize(
    "text",
    [
        "First Ocrevus went fine, read half a book",
        "Has anyone had hair loss on Aubagio?",
        "I take amitriptyline for nerve pain and it helps",
        "The leaflet with baclofen mentions nightmares",
        "Four years on Copaxone and never so much as a lump",
        "If I get a headache with Kesimpta can I take paracetamol?",
        "Rash from the sun cream again",
        "My aunt read that Tysabri gives you brain infections",
        "> Copaxone gave me welts\nThank you for telling us.",
    ],
)
def test_fears_questions_leaflets_and_other_causes_are_not(text: str) -> None:
    assert not found(text, RULE)


def test_the_sentence_is_noted_and_the_comment_appears_unchanged() -> None:
    text = "Lovely weather. Baclofen gave me the most vivid nightmares. And you?"
    assert words(text, RULE) == ["Baclofen gave me the most vivid nightmares."] or (
        words(text, RULE)[0].strip() == "Baclofen gave me the most vivid nightmares."
    )
    judgement = judge(text, MEMBER, Place.COMMENT, shipped())
    assert (judgement.verdict, judgement.text) == (Verdict.PUBLISH, text)
