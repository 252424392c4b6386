"""Short, kind and ordinary things to say: likeness to unkind or heavy words must not be learned from them."""

from collections.abc import Iterator

_HOPE = ("I hope", "We all hope", "Hope", "I do hope", "Fingers crossed that", "I'm sure", "I know")
_GO_ON = (
    "you feel better soon",
    "you have a better day tomorrow",
    "you get some rest tonight",
    "it goes well on Monday",
    "the scan is clear",
    "they find you a nurse who listens",
    "your appointment brings some answers",
    "you sleep well",
    "the new treatment suits you",
    "you know how much this helped",
    "your mum is on the mend",
    "you can enjoy the summer",
    "the stairs get easier",
    "you will find your way with it",
)
_YOU = ("You are", "You sound", "You must be", "You're not", "You were", "You have been", "I think you are")
_ARE = (
    "so brave",
    "not alone",
    "doing really well",
    "stronger than you think",
    "very kind",
    "tired, and no wonder",
    "in good hands there",
    "a wonderful writer",
    "right to ask",
    "one of us now",
    "allowed to be angry",
    "in my thoughts",
    "worried, of course",
    "funny even on a bad day",
)
_SAY = (
    "Sorry you are having a relapse, sending hugs",
    "Sorry you're having a rough time with this relapse",
    "You have MS, MS does not have you",
    "You are more than your illness",
    "You are more than your lesions",
    "You are so much more than your diagnosis",
    "You've definitely got what it takes",
    "You have got this",
    "Great news that your scan shows nothing new",
    "Great news about your scan, no new lesions",
    "We would miss you, don't go",
    "We missed you, where have you been",
    "I hope your relapse passes quickly",
    "I hope the relapse is over soon",
    "Stop worrying about the scan",
    "Stop worrying, the tablets will do their work",
    "Cancel the milk, you're off on holiday",
    "You don't need to tell anybody here what you have",
    "Nobody here can tell you whether it is MS",
    "Nobody here can tell you what it is, only the doctors can",
    "He takes 500 mg of metformin with breakfast",
    "She takes 10 mg with breakfast and 20 at night",
    "My mum doesn't know that I am on here",
    "My family doesn't know I'm on here",
    "An infection can cause a pseudo relapse",
    "A urine infection can cause a flare",
    "No rush, it is your choice entirely",
    "Don't forget to tell the nurse if you have had antibiotics",
    "Accept every casserole that is offered to you",
    "Your story made me cry on the bus",
    "Your story is my story",
    "Thank you for sharing this",
    "Back to you, dear friend",
    "Welcome to you and your husband",
    "Sending you a big hug",
    "See you all tomorrow then",
    "What did you do in the end",
    "How are you feeling today",
    "Do you use a stick as well",
    "Did you manage to sleep",
    "Is this open to everybody",
    "Is it normal to feel like this after steroids",
    "Does anybody else feel this way",
    "That was the worst week I have ever had",
    "Take care of yourself and your family",
    "It gets easier with time, I promise",
    "I never know what to say at the clinic",
    "Good luck with the move",
    "Happy birthday to you and many more",
    "You made me laugh out loud",
    "You gave me something to think about",
    "People like you make this place what it is",
    "Nobody tells you that at the start",
    "You and me both",
    "You should be proud of yourself",
    "You have every right to be upset",
    "You do not have to answer",
    "You can do this",
    "Look after yourself this week",
)


# Saying what a group needs is not saying that it is worth less.
_GROUPS = (
    "Disabled people",
    "People with MS",
    "Wheelchair users",
    "Older people",
    "Carers",
    "Women in my support group",
    "Immigrants",
    "Gay and trans patients",
    "Muslims who fast",
    "Young people",
)
_NEED = (
    "should not have to pay for that",
    "deserve better from the hospital",
    "need more seats in the waiting room",
    "are believed far too late",
    "have a right to be heard",
    "get forgotten when they plan these buildings",
    "work on our ward and are wonderful",
)
_FACTS = (
    "There is no cure for MS",
    "Nobody knows what causes it",
    "No diet has been shown to stop it",
    "It cannot be cured today, only slowed",
    "The trial did not show what they hoped",
    "The vaccine does not cause relapses, the leaflet says",
)
_TEASES = (
    "You deserve it, congratulations",
    "You deserve a medal for that",
    "You deserve every bit of it",
    "You're a disgrace, eating cake without us",
    "You're terrible, now I want chips",
    "You rotten thing, making me laugh at work",
    "This keyboard will be the death of me",
    "That form will be the death of me",
    "My dog will be the death of me one day",
    "The stairs will be the death of me",
    "You're mad and I love it",
    "You absolute legend",
    "You lucky so-and-so",
    "You wicked woman, hiding the biscuits",
)


def texts() -> Iterator[str]:
    """All of them, with what people put behind them."""
    for hope in _HOPE:
        yield from (f"{hope} {each}." for each in _GO_ON)
    for you in _YOU:
        yield from (f"{you} {each}." for each in _ARE)
    for group in _GROUPS:
        yield from (f"{group} {each}." for each in _NEED)
    for each in (*_SAY, *_TEASES, *_FACTS):
        yield from (f"{each}{end}" for end in (".", "!", " xx", ", love.", " \N{SLIGHTLY SMILING FACE}"))
