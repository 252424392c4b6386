"""How long a story takes to read. Pure."""

import math
import re

WORDS_PER_MINUTE = 200  # unhurried adult reading of plain English is about 200 to 240
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def minutes(text: str) -> int:
    """Whole minutes to read this text, one at least."""
    return max(1, math.ceil(len(_WORD.findall(text)) / WORDS_PER_MINUTE))
