"""Makes well-formed tags of whatever stands in a body, in one pass and in linear time.

Python's own HTML parser goes quadratic on broken tags, and everything after it walks the tree by recursion;
so what it is given is bounded here. Tags that authors leave open are closed where a browser would.
"""

import re

from forum.core.foreign.plain import LOOSE_TAG, TAG, without_scripts
from forum.core.foreign.tags import BLOCKS, HIDDEN, KEPT, SAME, VOID

DEEPEST = 200  # tags inside one another; the deepest honest article has about twelve
MOST_TAGS = 10_000  # tags in one body
MOST_LINES = 20_000  # lines in one body


class TooMuch(ValueError):
    """This is not a body that anybody wrote; the text says what is too much about it."""


# What an opening tag closes, and where looking for it stops: <li> ends the last <li> of the same list.
_ENDS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "a": (frozenset({"a"}), BLOCKS),
}
_PARAGRAPH = (frozenset({"p"}), BLOCKS - {"p"})
_EMPTY = re.compile(r"""(?:^|[\s"'])/$""")  # <a name="top"/> links nothing, <em/> stresses nothing
_NONE: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


def balanced(raw: str, also: frozenset[str] = frozenset()) -> str:
    """The same HTML with each tag closed once and stray brackets as text. Raises TooMuch.

    Of other tags than those that Markdown can say, only the text is kept; `also` names more to keep.
    """
    raw = without_scripts(_without_comments(raw))
    if raw.count("\n") > MOST_LINES:
        raise TooMuch(f"has more than {MOST_LINES:,} lines")
    balancer = _Balancer(raw, KEPT | also)
    at = 0
    while (found := raw.find("<", at)) >= 0:
        balancer.text(raw[at:found])
        at = balancer.bracket(found)
    balancer.text(raw[at:])
    return balancer.finished()


def _without_comments(raw: str) -> str:
    kept, at = [], 0
    while (start := raw.find("<!--", at)) >= 0:
        kept.append(raw[at:start])
        end = raw.find("-->", start + 4)
        at = end + 3 if end >= 0 else len(raw)
    return "".join([*kept, raw[at:]])


class _Balancer:
    def __init__(self, raw: str, kept: frozenset[str]) -> None:
        self._raw, self._kept = raw, kept
        self._lowered = raw.lower()
        self._out: list[str] = []
        self._open: list[str] = []
        self._tags = 0
        self._endless: set[str] = set()

    def text(self, text: str) -> None:
        self._out.append(text)

    def bracket(self, at: int) -> int:
        """Take in what begins with the bracket at `at`; where to go on reading."""
        tag = TAG.match(self._raw, at) or LOOSE_TAG.match(self._raw, at)
        if tag is None:
            self.text("&lt;")
            return at + 1
        name = SAME.get(tag["name"].lower(), tag["name"].lower())
        if name in HIDDEN and not tag["close"]:
            return self._after_hidden(name, tag.end())
        if name in self._kept:
            self._tag(name, tag["close"], tag["rest"])
        return tag.end()

    def finished(self) -> str:
        while self._open:
            self._pop()
        return "".join(self._out)

    def _after_hidden(self, name: str, at: int) -> int:
        end = -1 if name in self._endless else self._lowered.find(f"</{name}", at)
        if end < 0:
            self._endless.add(name)
            return at
        return self._raw.find(">", end) + 1 or len(self._raw)

    def _tag(self, name: str, close: str, rest: str) -> None:
        self._tags += 1
        if self._tags > MOST_TAGS:
            raise TooMuch(f"has more than {MOST_TAGS:,} tags")
        if name in VOID:
            self._out.append(f"<{name}{_attributes(rest)}/>")
        elif close:
            self._close(name)
        elif not _EMPTY.search(rest) or name in BLOCKS:
            self._push(name, rest)

    def _push(self, name: str, rest: str) -> None:
        self._end(*(_PARAGRAPH if name in BLOCKS else _NONE))
        self._end(*_ENDS.get(name, _NONE))
        self._open.append(name)
        if len(self._open) > DEEPEST:
            raise TooMuch(f"has tags more than {DEEPEST} levels deep")
        self._out.append(f"<{name}{_attributes(rest)}>")

    def _pop(self) -> str:
        name = self._open.pop()
        self._out.append(f"</{name}>")
        return name

    def _close(self, name: str) -> None:
        if name in self._open:
            while self._pop() != name:
                pass

    def _end(self, ended: frozenset[str], stops: frozenset[str]) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index] in ended:
                while len(self._open) > index:
                    self._pop()
                return
            if self._open[index] in stops:
                return


def _attributes(rest: str) -> str:
    # A bracket in an attribute would mislead the parser of the Python that is installed.
    return rest.rstrip("/ \t\n").replace("<", "&lt;").replace(">", "&gt;")
