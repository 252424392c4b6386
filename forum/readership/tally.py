"""Counting in this process's memory, and who is counted. Knows neither database nor web framework."""

import logging
import re
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from multiprocessing.util import Finalize

_log = logging.getLogger(__name__)


class What(StrEnum):
    """What is counted of a story."""

    VIEW = "view"  # a reader's browser has opened its page
    OPENED = "opened"  # the same, by somebody who allows that ends are counted
    ENDED = "ended"  # they have reached its end


Counts = Mapping[tuple[int, date, What], int]  # by story and day
A_MINUTE = 60.0
_FIRST_OF_ALL = 100  # when the process ends
# What programs call themselves. Who says nothing at all is none of our readers' browsers.
_PROGRAM = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|fetch|monitor|check|scan|archiv|headless|lighthouse|"
    r"curl|wget|python|java/|go-http|okhttp|libwww|feed|rss|facebookexternalhit|embedly",
    re.IGNORECASE,
)


def is_a_reader(headers: Mapping[str, str]) -> bool:
    """Whether a request, told by its WSGI names, comes from somebody who looks at the page now."""
    looks_ahead = headers.get("HTTP_SEC_PURPOSE") or headers.get("HTTP_PURPOSE") or headers.get("HTTP_X_MOZ")
    browser = headers.get("HTTP_USER_AGENT", "")
    return headers.get("REQUEST_METHOD") == "GET" and not looks_ahead and is_a_browser(browser)


@lru_cache(maxsize=4096)
def is_a_browser(name: str) -> bool:
    """Whether this is not how a program calls itself."""
    return bool(name) and not _PROGRAM.search(name)


class Tally:
    """What was counted and is not written down yet. Many threads count at once."""

    def __init__(self, write: Callable[[Counts], None], every: float = A_MINUTE) -> None:
        self._write, self._every = write, every
        self._counted: Counter[tuple[int, date, What]] = Counter()
        self._guard, self._writing = threading.Lock(), threading.Lock()
        self._started = False

    def see(self, article_id: int, day: date, what: What = What.VIEW) -> None:
        """Count one more. Until the first one, there is no thread: a process may be copied before that."""
        with self._guard:
            self._counted[article_id, day, what] += 1
            if self._every and not self._started:
                self._started = True
                threading.Thread(target=self._go_on, name="views", daemon=True).start()
                Finalize(None, self.put_down, exitpriority=_FIRST_OF_ALL)

    def put_down(self) -> None:
        """Write down what was counted. What can't be written now is counted on."""
        with self._writing:
            with self._guard:
                counted, self._counted = self._counted, Counter()
            if not counted:
                return
            try:
                self._write(counted)
            except Exception as error:  # noqa: BLE001 - readers are not to notice, whatever it is
                _log.warning("Views could not be written down, and wait: %s", type(error).__name__)
                with self._guard:
                    self._counted.update(counted)

    def forget(self) -> None:
        """As if nobody had looked."""
        with self._guard:
            self._counted.clear()

    def _go_on(self) -> None:
        pause = threading.Event()
        while True:
            pause.wait(self._every)
            self.put_down()
