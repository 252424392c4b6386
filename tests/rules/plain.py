"""Danger, said plainly: likeness to it must be learned first of all, whatever near-misses share its words."""

from collections.abc import Iterator

_SAY = (
    "I want to die",
    "I don't want to be here any more",
    "I do not want to live like this",
    "I want it all to end tonight",
    "I am going to end it",
    "I have been thinking about killing myself",
    "I keep thinking about suicide",
    "I am going to kill myself",
    "I feel suicidal",
    "Everyone would be better off without me",
    "They would all be better off if I was gone",
    "My family would be better off without me",
    "My husband and the kids would be happier without me",
    "I am only a burden to everybody",
    "I'm just a burden, they would manage without me",
    "I am a burden and I cost everybody money",
    "I can't do this any more",
    "I cannot go on like this",
    "I can't go on, I have had enough of living",
    "There is no point in going on",
    "There is nothing left to live for",
    "I see no way out of this",
    "I have no reason to wake up tomorrow",
    "I hope I don't wake up tomorrow",
    "I wish I had never been born",
    "I wish I was dead",
    "I took all of my tablets",
    "I have taken a lot of pills and I am scared",
    "I took too many tablets an hour ago",
    "I have swallowed everything in the box",
    "I have saved up my tablets for it",
    "I have the pills here in front of me",
    "I have a plan and I know how",
    "I have written the letters",
    "I've written my goodbyes, thank you all for being kind",
    "Goodbye everyone, you've been kind to me",
    "This is goodbye, don't look for me",
    "I have started cutting again",
    "I cut myself last night and I can't stop",
    "I hurt myself when nobody is at home",
    "I won't be here at Christmas",
    "I won't be around much longer and that is fine by me",
    "I don't think I will see the morning",
    "I stood on the bridge last night",
    "I keep looking at the trains",
    "My friend wrote that she wants to die",
    "My son says he wants to kill himself",
    "I am scared that my wife will hurt herself tonight",
    "He hits me and I am afraid of tonight",
    "I am not safe at home, he hurts me",
)
_AROUND = (
    "{}.",
    "{}, sorry.",
    "Honestly, {}.",
    "I'm just so tired. {}.",
    "{}. I mean it.",
    "{} :(",
    "{}. Please help.",
)


def texts() -> Iterator[str]:
    """All of them, with what people put around them."""
    for said in _SAY:
        yield from (around.format(said) for around in _AROUND)
