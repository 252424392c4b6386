"""The guard of pages sees what it is there to see: each rule has a good page and a bad one."""

import pytest

from tests.house.markup import faults

GOOD = (
    '<!doctype html><html lang="en"><head><title>Stories</title><link rel="stylesheet" href="/a.css"></head>'
    '<body><main id="content"><h1>Stories</h1><h2>New</h2>{}</main></body></html>'
)
BAD = {
    "<h1>Again</h1>": "2 h1",
    "<h4>Deep</h4>": "h4 right after h2",
    '<p id="content"></p>': "2 times the id content",
    '<a href="#nowhere">x</a>': "a link to #nowhere, which is not there",
    '<p aria-labelledby="nobody"></p>': "aria-labelledby names nobody, which is not there",
    '<input name="a">': "no label for a",
    '<form method="post" action="/x"></form>': "no token in the form for /x",
    '<form method="get" action="/x"><input type="hidden" name="csrf_token" value="1"></form>': (
        "a secret in a form that stands in the address: /x"
    ),
    '<form action="/x"></form>': "a form without a method and an address of its own: /x",
    '<p style="color: red">x</p>': "inline style",
    '<p onclick="x()">x</p>': "inline onclick",
    "<script>x()</script>": "inline <script>",
    "<style>p {}</style>": "inline <style>",
    '<a href=" JavaScript:x()">x</a>': "a link to javascript:x()",
    '<img src="//cdn.example/x.png" alt="">': "<img> from cdn.example",
    '<script src="https://cdn.example/x.js"></script>': "<script> from cdn.example",
    '<img src="/x.png" alt="" srcset="/y.png 2x">': "a second source in <img>",
    '<img src="/x.png">': 'no alt: <img src="/x.png"/>',
    '<a href="/x"></a>': 'a link without words: <a href="/x"></a>',
    "<button>Go</button>": "a button without a type or words: <button>Go</button>",
}


def test_a_good_page_has_no_fault() -> None:
    form = (
        '<form method="post" action="/x"><input type="hidden" name="csrf_token" value="1">'
        '<label>Name <input name="name"></label><button type="submit">Go</button></form>'
        '<a href="#content">Up</a><a href="https://elsewhere.example">Away</a><img src="/x.png" alt="">'
    )
    assert faults(GOOD.format(form)) == []


@pytest.mark.parametrize(("html", "fault"), BAD.items())
def test_a_bad_page_has_the_fault(html: str, fault: str) -> None:
    assert faults(GOOD.format(html)) == [fault]


def test_a_page_without_title_or_language_has_faults() -> None:
    assert faults("<html><title> · Kith</title><main><h1>x</h1></main></html>") == ["no title", "no language"]
