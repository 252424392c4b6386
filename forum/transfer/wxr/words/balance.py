"""Makes well-formed tags of whatever stands in a body, in one pass and in linear time.

Python's own HTML parser goes quadratic on broken tags, and everything after it walks the tree by recursion;
so what it is given is bounded here. Tags that authors leave open are closed where a browser would.
"""


from forum.transfer.wxr.plain import LOOSE_TAG, TAG, without_scripts
from forum.transfer.wxr.words.tags import BLOCKS, VOID

DEEPEST = 200  # tags inside one another; the longest honest article has about twelve


class TooDeep(ValueError):
    """Tags are nested deeper than anything that is meant to be read."""


# What an opening tag closes, and where looking for it stops: <li> ends the last <li> of the same list.
_ENDS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
}
_PARAGRAPH = (frozenset({"p"}), BLOCKS - {"p"})


def balanced(raw: str) -> str:
    """The same HTML with each tag closed once, stray brackets as text, no scripts. Raises TooDeep."""
    raw = without_scripts(_without_comments(raw))
    balancer = _Balancer()
    at = 0
    while (found := raw.find("<", at)) >= 0:
        balancer.text(raw[at:found])
        tag = TAG.match(raw, found) or LOOSE_TAG.match(raw, found)
        if tag is None:
            balancer.text("&lt;")
            at = found + 1
            continue
        balancer.tag(tag["name"].lower(), bool(tag["close"]), tag["rest"])
        at = tag.end()
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
    def __init__(self) -> None:
        self._out: list[str] = []
        self._open: list[str] = []
        self._counts: dict[str, int] = {}

    def text(self, text: str) -> None:
        self._out.append(text)

    def tag(self, name: str, closing: bool, rest: str) -> None:
        if name in VOID:
            self._out.append(f"<{name}{_attributes(rest)}/>")
        elif closing:
            self._close(name)
        elif rest.endswith("/") and name not in BLOCKS:
            return  # <span/>: nothing stands in it
        else:
            self._make_room(name)
            self._push(name, rest)

    def finished(self) -> str:
        while self._open:
            self._pop()
        return "".join(self._out)

    def _push(self, name: str, rest: str) -> None:
        self._open.append(name)
        self._counts[name] = self._counts.get(name, 0) + 1
        if len(self._open) > DEEPEST:
            raise TooDeep
        self._out.append(f"<{name}{_attributes(rest)}>")

    def _pop(self) -> str:
        name = self._open.pop()
        self._counts[name] -= 1
        self._out.append(f"</{name}>")
        return name

    def _close(self, name: str) -> None:
        if self._counts.get(name):
            while self._pop() != name:
                pass

    def _make_room(self, name: str) -> None:
        if name in BLOCKS:
            self._end(*_PARAGRAPH)
        if name in _ENDS:
            self._end(*_ENDS[name])

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
