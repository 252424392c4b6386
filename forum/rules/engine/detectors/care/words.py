"""What the author is told. Never an accusation, never a lesson."""

from collections.abc import Mapping, Set

WHY: Mapping[str, str] = {
    "now": "This sounds as though you may need help right now, and we would like you to get it.",
    "loss": "Losing somebody this way is very hard to carry. Here are people who listen.",
    "other": "It sounds as though you are worried about somebody. You don't have to carry that alone.",
    "harm": "It sounds as though you are hurting. Here are people who listen and don't judge.",
    "harmed": "It sounds as though somebody is hurting you. You don't have to carry that alone.",
    "self": "It sounds as though you are carrying a great deal. We would like you to have company with it.",
}
_KINDS = (
    ("overdose", "now"),
    ("harmed", "harmed"),
    ("loss", "loss"),
    ("other", "other"),
    ("worry", "other"),
    ("silent", "other"),
    ("lastwords", "other"),
    ("harm", "harm"),
)


def why(kinds: Set[str]) -> str:
    """Which of the sentences fits signs of these kinds; the most urgent first."""
    return next((said for kind, said in _KINDS if kind in kinds), "self")
