"""Nobody invites strangers home, to a café or to a group from a public page before a moderator has looked."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Judgement, Place, Standing, Verdict, judge
from forum.rules.engine.detectors import meeting
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan

DETAILS = r"\[meeting details removed\]"


def judged(text: str) -> Judgement:
    return judge(text, Standing(published=20), Place.COMMENT, shipped())


def is_seen(text: str) -> bool:
    return any(each.rule == "meeting-up" for each in judged(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Come round to mine on Sunday, I'll bake.",
        "Anyone near Sligo fancy a coffee on Friday?",
        "Pop over to our place after, everyone's welcome.",
        "If you're ever in Bath you can stay with me.",
        "I'm in room 9 at the Gull Inn all week, do visit.",
        "I'll be at Costa by the pier at 2, come and say hi.",
        "Let's meet up in Leeds on Saturday!",
        "made a whatsapp group for carers, dm me to join",
        "Join my Discord, nobody moderates there.",
        "Who's up for a video call tonight?",
        "Wer aus Bonn mag: Samstag bei mir, ich koche",
        "chat.whatsapp.com/Abc123",
        "If anybody wants to talk at night, add me on WhatsApp.",
        "Just message me on Telegram, it's easier than here",
    ],
)
def test_an_invitation_waits_for_a_moderator(text: str) -> None:
    assert is_seen(text)
    assert judged(text).verdict is Verdict.HOLD


@pytest.mark.parametrize(
    "text",
    [
        "I met my wife in a waiting room.",
        "Lovely to meet you all.",
        "My sister comes round to mine on Sundays.",
        "The branch has a coffee morning in the library.",
        "Seeing my neurologist on Thursday at 2, wish me luck.",
        "My son set up a Discord for chess.",
        "Come in, sit down, the kettle's on.",
        "Zoom with my nurse makes me look like an egg.",
        "Do local groups still meet?",
        "Let's meet this head on.",
        "I left every Facebook group I was in.",
        "We must meet in another life.",
        "My daughter had to add me on WhatsApp so that I'd see the baby.",
        "Mum rings and they message me on WhatsApp, all at once.",
        "Find me on Facebook under Pernilla Quaife-Storr",  # that is a contact, and is taken out as one
    ],
)
def test_telling_and_greeting_are_no_invitation(text: str) -> None:
    assert not is_seen(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Nine tonight, zoom.us/j/95550118?pwd=x, bring tea", f"Nine tonight, {DETAILS}, bring tea"),
        ("Bring tea. Meeting ID 912 555 0118, passcode heron", f"Bring tea. {DETAILS}"),
        ("Google Meet code abc-defg-hij if awake", f"{DETAILS} if awake"),
        ("[tea](https://meet.google.com/abc-defg-hij) at four", f"{DETAILS} at four"),
    ],
)
def test_the_way_into_a_call_is_taken_out(text: str, left: str) -> None:
    assert judged(text).text == left


def test_an_invitation_that_is_only_quoted_is_not_held_again() -> None:
    assert not is_seen("> come round to mine on Sunday\nPlease don't post that here.")


@pytest.mark.parametrize(
    "part", ["come to mine anyone ", "join us anyone want to meet ", "meet zoom id ", "t.me/a "]
)
def test_the_worst_texts_cost_no_more_than_the_budget(part: str) -> None:
    reading, scan = Reading((part * 2_000)[:20_000]), Scan()
    try:
        list(meeting.find(reading, scan, shipped()))
    except OverBudget:
        return
    assert scan.left >= 0


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to meet the person who wrote that form.",
        "We meet in the church hall, someone brings biscuits and nobody mentions legs for an hour.",
        "For everybody in Wales, the clinic wants a week's warning at ours.",
    ],
)
def test_who_tells_how_it_is_elsewhere_invites_nobody(text: str) -> None:
    assert not is_seen(text)


def test_who_tells_where_they_meet_and_asks_others_along_does() -> None:
    assert is_seen("We meet at Costa by the station on Tuesdays, come and join us.")


@pytest.mark.parametrize(
    "text",
    [
        "Let's meet whoever is around at Costa in Leeds on Saturday at 3pm.",
        "If you are near the surgery in Leeds, come for tea at ours Saturday at 3.",
        "Come to the clinic, then lunch at ours on Sunday.",
    ],
)
def test_a_clinic_or_whoever_beside_an_invitation_makes_it_no_other(text: str) -> None:
    assert is_seen(text)
