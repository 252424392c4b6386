"""Element names without the version: the namespaces of WXR 1.0, 1.1 and 1.2 differ only by a number."""

import re

from forum.transfer.wxr.refusals import CannotRead

MOST_NAMES = 5_000  # different names in one file; an export has about sixty

_SPACES = (
    (re.compile(r"\{https?://wordpress\.org/export/[\d.]+/excerpt/\}"), "excerpt:"),
    (re.compile(r"\{https?://wordpress\.org/export/[\d.]+/\}"), "wp:"),
    (re.compile(r"\{http://purl\.org/rss/1\.0/modules/content/\}"), "content:"),
    (re.compile(r"\{http://purl\.org/dc/elements/1\.1/\}"), "dc:"),
)


class Names:
    """Remembers how each qualified name is called here: "wp:status", "title", or "?" for a stranger."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def short(self, qualified: str) -> str:
        """Our name for an expanded name such as "{http://wordpress.org/export/1.2/}status"."""
        known = self._known.get(qualified)
        if known is None:
            if len(self._known) >= MOST_NAMES:
                raise CannotRead("The file uses thousands of different element names; it is no export.")
            known = self._known[qualified] = _short(qualified)
        return known


def _short(qualified: str) -> str:
    if not qualified.startswith("{"):
        return qualified
    for space, prefix in _SPACES:
        if found := space.match(qualified):
            return prefix + qualified[found.end() :]
    return "?"


def local(qualified: str) -> str:
    """The name without its namespace, for saying what a foreign root is."""
    return qualified.rpartition("}")[2]
