"""How seldom Python looks for garbage, so that no reader waits for it."""

import gc

_OFTEN = 20_000, 20, 20  # new objects, then rounds: Python's own 700 would look during every longer page


def settle() -> None:
    """What is here now stays for good; what comes after is looked through less often.

    Unless told so, Python looks through all of it again and again, which costs the request that happens to
    wait some twenty milliseconds; and a tenth of the time that judging a comment takes goes into looking.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_OFTEN)
