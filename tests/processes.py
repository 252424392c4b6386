"""Programs that tests start end with the tests, however those end."""

import ctypes
import signal

_SET_DEATH_SIGNAL = 1  # prctl(2), PR_SET_PDEATHSIG
_libc = ctypes.CDLL(None)


def end_with_parent() -> None:
    """For `preexec_fn`: Linux ends this process when the one that started it is gone, killed or not."""
    if hasattr(_libc, "prctl"):
        _libc.prctl(_SET_DEATH_SIGNAL, signal.SIGQUIT)
