"""WordPress's square-bracket codes: [caption]...[/caption], [gallery ids="1,2"], [embed]url[/embed].

A bracket is only a code if it looks like one: "[sic]" and "[my doctor]" are words, and WordPress showed
them as such. Of a code that we don't know, what stands in it is kept and its brackets go.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_MARK = re.compile(
    r"\[(?P<twice>\[?)(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9_-]{0,50}+)"
    r"(?P<rest>(?:[\s=][^\[\]]{0,3000}+)?)(?P<self>/?)\](?P<again>\]?)"
)
_SETTING = re.compile(
    r"""(?P<name>[\w-]++)\s*+=\s*+(?:"(?P<a>[^"]*+)"|'(?P<b>[^']*+)'|[“”″](?P<c>[^“”″]*+)[“”″]|(?P<d>[^\s"'“”]++))"""
    r"""|"(?P<e>[^"]*+)"|'(?P<f>[^']*+)'|(?P<g>[^\s"']++)|["']"""
)
_SLASH = re.compile(r"(?:^|\s)/$")
DEEPEST = 50  # codes inside one another; the rest is read for its text

# What may stand in brackets with neither settings nor an end, and what takes an address or a number.
_ALONE = frozenset({"gallery", "playlist", "audio", "video", "embed", "caption", "wp_caption", "toc"})
_MEDIA = frozenset(
    ["youtube", "vimeo", "tweet", "instagram", "facebook", "soundcloud", "spotify", "dailymotion", "ted"]
    + ["wpvideo", "slideshare", "googlemaps", "flickr", "giphy", "audio", "video", "embed", "gist"]
)


@dataclass(frozen=True, slots=True)
class Code:
    """A shortcode with its settings: those with a name, and the others in their order."""

    name: str
    named: Mapping[str, str]
    loose: tuple[str, ...] = ()


Render = Callable[[Code, str], str]


def expanded(raw: str, render: Render) -> str:
    """The body with each code replaced by what `render` makes of it and of the text between its brackets."""
    marks = list(_MARK.finditer(raw))
    return _Expansion(raw, render, marks, _partners(marks)).text() if marks else raw


def _partners(marks: list[re.Match[str]]) -> dict[int, int]:
    """Which mark ends which, both ways. Codes that cross are cut at the outer one, in linear time."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    by_name: dict[str, list[int]] = {}
    for index, mark in enumerate(marks):
        same = by_name.setdefault(mark["name"].lower(), [])
        if mark["twice"] and mark["again"]:
            continue
        if not mark["close"]:
            waiting.append(index)
            same.append(index)
        elif same:
            start = same[-1]
            while waiting and waiting[-1] >= start:
                by_name[marks[waiting.pop()]["name"].lower()].pop()
            partners[start], partners[index] = index, start
    return partners


class _Expansion:
    def __init__(
        self, raw: str, render: Render, marks: list[re.Match[str]], partners: dict[int, int]
    ) -> None:
        self._raw = raw
        self._render = render
        self._marks = marks
        self._partners = partners
        self._closed = {mark["name"].lower() for mark in marks if mark["close"]}
        self._levels: list[tuple[Code, list[str]]] = [(Code("", {}), [])]
        self._beyond = 0

    def text(self) -> str:
        at = 0
        for index, mark in enumerate(self._marks):
            self._add(self._raw[at : mark.start()])
            self._take(index, mark)
            at = mark.end()
        self._add(self._raw[at:])
        return "".join(self._levels[0][1])

    def _add(self, text: str) -> None:
        self._levels[-1][1].append(text)

    def _take(self, index: int, mark: re.Match[str]) -> None:
        partner = self._partners.get(index)
        if self._is_escaped(index, partner):
            self._add(_bare(mark) if mark["twice"] and mark["again"] else _one_bracket_less(mark))
            return
        self._add(mark["twice"])
        if partner is not None:
            self._open(mark) if partner > index else self._end()
        elif not mark["close"]:
            code = _read(mark)
            known = code.name in self._closed or _is_code(code, mark)
            self._add(self._render(code, "") if known else _bare(mark))
        self._add(mark["again"])

    def _is_escaped(self, index: int, partner: int | None) -> bool:
        ends = (index, index) if partner is None else sorted((index, partner))
        return bool(self._marks[ends[0]]["twice"] and self._marks[ends[1]]["again"])

    def _open(self, mark: re.Match[str]) -> None:
        if len(self._levels) > DEEPEST:
            self._beyond += 1  # only its text is kept
        else:
            self._levels.append((_read(mark), []))

    def _end(self) -> None:
        if self._beyond:
            self._beyond -= 1
            return
        code, inner = self._levels.pop()
        self._add(self._render(code, "".join(inner)))


def _bare(mark: re.Match[str]) -> str:
    return mark[0].removeprefix(mark["twice"]).removesuffix(mark["again"])


def _one_bracket_less(mark: re.Match[str]) -> str:
    return mark[0][1:] if mark["twice"] else mark[0][:-1]


def _read(mark: re.Match[str]) -> Code:
    named: dict[str, str] = {}
    loose: list[str] = []
    rest = _SLASH.sub("", mark["rest"].strip()).removeprefix("=")
    for setting in _SETTING.finditer(html.unescape(rest)):
        if setting["name"]:
            value = next(setting[group] for group in "abcd" if setting[group] is not None)
            named.setdefault(setting["name"].lower(), value)
        else:
            loose.extend(setting[group] for group in "efg" if setting[group])
    return Code(mark["name"].lower(), named, tuple(loose))


def _is_code(code: Code, mark: re.Match[str]) -> bool:
    if code.name in _MEDIA and (mark["rest"] or code.name in _ALONE):
        return True
    slash = mark["self"] or mark["rest"].endswith("/")
    settings = (code.named or slash) and not code.loose
    return bool(settings) or code.name in _ALONE or ("_" in code.name and not mark["rest"])
