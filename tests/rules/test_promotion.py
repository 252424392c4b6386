"""Nobody is sold anything here; members may say what they bought and what they think of it."""

import pytest

from forum.rules.engine import Effect, Standing
from tests.rules.business import found

RULE = "promotion"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to Papa Ade my eyesight came back, he can do yours too, text him",
        "Get 15% discount on grab rails if you quote WOBBLE at checkout",
        "My novel about a limp is 99p on Kindle this week only, link in my bio",
        "i do tarot readings for spoonies, £10 for 3 cards, inbox me hun",
        "Stem cell therapy in Panama, all inclusive packages from $9,900, enquire today",
        "Join my Patreon for the long version of my diary, tiers start at £3",
        "F R E E  S A M P L E of our nerve balm, just cover postage, order now",
        "c0up0n code: SOCKS15, works on the whole shop",
        "Оrder nоw and sаve, our shοp ships worldwide",
        "Follow @zz_wobbly_legs on tiktok for daily tips",
        "Has anybody thought about network marketing? I earn 400 a week lying on my couch, ask me how",
        "I'm a personal trainer who works only with neuro clients, online sessions from £25, first chat free",
        "Our law firm recovered 2 million for patients last year. Free claim check today.",
        "i'm a nutrition coach and i've 2 places left on my february gut reset",
        "Sign up with my link and we both get a free month of the meal boxes",
        "I knit wrist warmers and I'm happy to sell a pair to anybody here",
        "We'd be happy to sell ours to somebody from here, just ask",
    ],
)
def test_adverts_wait_for_a_moderator(text: str) -> None:
    assert [each.effect for each in found(text, RULE)] == [Effect.HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "I bought a stick cover on Etsy and it has sheep on it",
        "Do not waste your money on those patches, they're stickers",
        "Morrisons had 25% off frozen veg so we're eating peas till Easter",
        "My sister runs a cake business and I'm the chief taster",
        "Got a message from a Dr Whatsit about herbs again, reported",
        "A rep came to the house and tried to sell mum a £4,000 bed. I sent him packing.",
        "Follow your nurse's advice and ring the line if in doubt",
        "The recipe is on the telly site, it's called five minute dal",
        "My cousin tried to recruit me to her leggings business and I hid in the loo",
        "There's a webinar on sleep by the MS Trust next week, I'm going to listen in bed",
        "My new wheelchair cost four grand and the cup holder is extra",
        "The shop was happy to sell me two left shoes",
        "They'd be happy to sell you a lift for eight thousand, so ask the council first",
        "I was happy to sell the house with the stairs",
        "Vote for our ward in the garden competition",
    ],
)
def test_what_members_say_of_things_and_sellers_appears(text: str) -> None:
    assert not found(text, RULE)


def test_the_team_may_announce_its_own_things() -> None:
    text = "Our new podcast is out now, subscribe to our channel"
    assert found(text, RULE)
    assert not found(text, RULE, Standing(team=True))
