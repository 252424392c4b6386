"""Nobody is asked for money, names or presents; what charities and neighbours did may be told."""

import pytest

from forum.rules.engine import Effect
from tests.rules.business import found

RULE = "fundraising"


@pytest.mark.parametrize(
    "text",
    [
        "Please donate to my JustGiving, I'm abseiling for the hospice",
        "Can any kind soul spot me fifty quid til payday",
        "lend me a score till giro day someone please",
        "sign here to stop them closing our ward, we need 5,000 names by Monday",
        "Amazon wishlist in my bio for anyone who wants to treat a disabled dad",
        "crowdfunding for a hoist, every share helps",
        "Sign the petition to keep our rehab unit open!! link below",
        "I'm shaving my head for charity, sponsor me here",
        "Need 200 dollars for insulin by Friday, cashapp or zelle",
        "g0fundme for my nephew's van is up, pls share far and wide",
    ],
)
def test_collections_wait_for_a_moderator(text: str) -> None:
    assert [each.effect for each in found(text, RULE)] == [Effect.HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "My neighbours raised £2,000 for my chair and I cried for a week",
        "Our petition failed but the bus stop got moved anyway",
        "The vet let us pay in three goes, kind man",
        "How do I ask the council for help with a standing frame?",
        "The loan store gave me a commode in bright pink",
        "Is there any help with heating costs if you're on benefits?",
        "My PayPal was hacked, a lovely man in Derry sorted it",
        "Careful with those crowdfunders, half of them are scams",
        "Vote for our ward in the garden competition",
        "Please vote for Ward 7 in the hospital's team of the year",
    ],
)
def test_what_others_gave_may_be_told(text: str) -> None:
    assert not found(text, RULE)
