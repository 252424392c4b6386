"""A page has the style of all that stands on it: what only the desk's sheet knows needs that sheet."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import nodes

from forum.core.config import ROOT

_CLASS, _IN_CSS = re.compile(r'\bclass="([^"]*)"'), re.compile(r"\.([a-z][\w-]*)")
_SHEETS, _TEMPLATES = ROOT / "static" / "css", ROOT / "templates"
_DESK = "desk.css"


def _styled(files: Iterable[Path]) -> set[str]:
    return {name for file in files for name in _IN_CSS.findall(file.read_text("utf-8"))}


_READERS = (each for each in _SHEETS.rglob("*.css") if each.parent.name != "desk")
ONLY_DESK = _styled((_SHEETS / "desk").glob("*.css")) - _styled(_READERS)


class Page:
    """All that can stand on a page, in whatever state: its own words, its layouts', and its macros'."""

    def __init__(self, app: Flask, name: str) -> None:
        self._parse = app.jinja_env.parse
        self._read: set[tuple[str, str]] = set()
        self.loads: set[str] = set()
        text = "".join(self._words(name))
        self.classes = {each for words in _CLASS.findall(text) for each in words.split()}

    def _words(self, name: str, macro: str = "") -> Iterator[str]:
        """Of a template, or of one macro in it, with all that it calls."""
        if (name, macro) in self._read:
            return
        self._read.add((name, macro))
        tree = self._parse((_TEMPLATES / name).read_text("utf-8"))
        macros = {each.name: each for each in tree.find_all(nodes.Macro)}
        known = _imported(tree) | {each: (name, each) for each in macros}
        outside = [each for each in tree.body if not isinstance(each, nodes.Macro)]
        for node in [macros[macro]] if macro else outside:
            yield "".join(each.data for each in node.find_all(nodes.TemplateData))
            for call in node.find_all(nodes.Call):
                yield from self._called(call, known)
        others = [each.template for each in tree.find_all(nodes.Extends)]
        for other in others + [each.template for each in tree.find_all(nodes.Include)]:
            assert isinstance(other, nodes.Const), f"{name} takes up a template that has no name yet"
            yield from self._words(other.value)

    def _called(self, call: nodes.Call, known: Mapping[str, tuple[str, str]]) -> Iterator[str]:
        called = call.node.name if isinstance(call.node, nodes.Name) else ""
        if called == "asset_url":
            self.loads |= {each.value for each in call.args if isinstance(each, nodes.Const)}
        elif called in known:
            yield from self._words(*known[called])


def _imported(tree: nodes.Template) -> dict[str, tuple[str, str]]:
    """The macros of other templates, by the name that they have here."""
    found = {}
    for each in tree.find_all(nodes.FromImport):
        assert isinstance(each.template, nodes.Const)
        for one in each.names:
            macro, here = one if isinstance(one, tuple) else (one, one)
            found[here] = (each.template.value, macro)
    return found


@pytest.fixture
def pages(app: Flask) -> dict[str, Page]:
    """Every template that is a whole page."""
    files = (each.relative_to(_TEMPLATES).as_posix() for each in _TEMPLATES.rglob("*.html"))
    found = {name: Page(app, name) for name in files if not name.startswith("layout/")}
    return {name: page for name, page in found.items() if "css" in page.loads}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_no_page_of_readers_uses_a_style_that_only_the_desk_has(pages: dict[str, Page]) -> None:
    odd = {name: page.classes & ONLY_DESK for name, page in pages.items() if _DESK not in page.loads}
    assert {name: classes for name, classes in odd.items() if classes} == {}
    # That it sees what stands in a macro of another template, and only in some state:
    assert {"support", "sent"} <= pages["accounts/account.html"].classes
    assert {"desk__fold", "care__words"} <= pages["moderation/care_case.html"].classes & ONLY_DESK
