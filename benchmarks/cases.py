"""What is measured: each case is one request, sent again and again, and what it is held against."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from benchmarks.client import FRESH
from benchmarks.content import Content
from benchmarks.sizes import PAGE, THREAD_PAGE, WAITING, WAITING_FEW, Sizes
from benchmarks.visit import FORM, Browser, Lost
from forum.serve import HOST

HELLO, BARE_POST, STORED, STORED_IN = "hello", "bare-post", "stored-out", "stored-in"
# How well what is compared lies together in time: a group is measured in one go.
KEPT, OWN, COLD, THREAD, COLD_THREAD = "kept", "own", "cold", "thread", "cold thread"
DESK, WRITING = "desk", "writing"
_COMMENT = re.compile(r'\bid="comment-\d+"')


@dataclass(frozen=True, slots=True)
class Case:
    """One request. `beside` is the key of the case that costs what this one must at least."""

    key: str
    words: str
    group: str
    server: str
    path: str
    method: str = "GET"
    headers: Mapping[str, str] | None = None
    body: str = ""
    status: int = 200
    size: int = 0  # bytes of the answer's body
    beside: str = ""

    @property
    def writes(self) -> bool:
        """Whether it leaves something behind."""
        return self.method == "POST"

    @property
    def raw(self) -> str:
        """The request as it goes over the wire."""
        headers = {"Host": HOST, "Accept": "text/html", **(self.headers or {})}
        if self.body:
            headers |= {"Content-Type": FORM, "Content-Length": str(len(self.body.encode()))}
        lines = [
            f"{self.method} {self.path} HTTP/1.1",
            *(f"{name}: {each}" for name, each in headers.items()),
        ]
        return "\r\n".join([*lines, "", self.body])


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looks at the pages before they are measured, and keeps a copy of each for the bare route."""

    browsers: Mapping[str, Browser]  # by server; nobody is signed in
    member: Browser
    desks: Mapping[str, Browser]  # by server; a moderator is signed in
    folder: Path

    def page(self, server: str, path: str, comments: int) -> int:
        """Look at a page once; it has to show so many comments. Gives its size."""
        return _checked(self.browsers[server], path, comments)

    def copy(self, name: str, browser: Browser, path: str, comments: int) -> int:
        """The same, and put down what it says."""
        browser.get(path)  # a first view may set a cookie, or make what is kept
        size = _checked(browser, path, comments)
        (self.folder / f"{name}.html").write_bytes(browser.last.body)
        return size


def _checked(browser: Browser, path: str, comments: int) -> int:
    shown = len(set(_COMMENT.findall(browser.get(path).text)))
    if shown != comments:
        raise Lost(f"{path} shows {shown} comments, expected {comments}")
    return len(browser.last.body)


def cases(eyes: Eyes, content: Content, sizes: Sizes, comment: str) -> list[Case]:
    """All of them, from the pages as they are."""
    eyes.folder.mkdir()
    found = [Case(HELLO, "bare Flask, hello", KEPT, "bare", "/hello", size=5)]
    found += _few(eyes)
    found += _many(eyes, content, f"{sizes.many:,}")
    found += _threads(eyes, content, f"{sizes.many:,}")
    found += _among(eyes, f"{sizes.among_few:,}")
    found += _desk(eyes)
    return [*found, *_writing(eyes.member, comment, f"{sizes.many:,}")]


def _few(eyes: Eyes) -> Iterator[Case]:
    """The story with one page of comments, in every way in which it can be asked for."""
    path, visitor, member = "/articles/few", eyes.browsers["site"], eyes.member
    sizes = {way: eyes.copy(way, who, path, PAGE) for way, who in (("in", member), ("out", visitor))}
    same, out, own = "bare Flask, stored string of the same size", sizes["out"], sizes["in"]
    asked, signed = {"If-None-Match": visitor.last.headers["etag"]}, {"Cookie": member.cookie}
    cold = eyes.page("cold", path, PAGE)
    yield Case(STORED, same, KEPT, "bare", "/stored/out", size=out)
    yield Case("few", "story, signed out", KEPT, "site", path, size=out, beside=STORED)
    yield Case(
        "304", "story, not modified (304)", KEPT, "site", path, headers=asked, status=304, beside=STORED
    )
    yield Case(STORED_IN, f"{same}, signed in", OWN, "bare", "/stored/in", size=own)
    yield Case("in", "story, signed in", OWN, "site", path, headers=signed, size=own, beside=STORED_IN)
    yield Case("cold", "story, first view after a change", COLD, "cold", path, size=cold, beside=STORED)


def _many(eyes: Eyes, content: Content, many: str) -> Iterator[Case]:
    """The long story: its first page and its last."""
    first, signed = "/articles/many", {"Cookie": eyes.member.cookie}
    own = eyes.copy("in-many", eyes.member, first, PAGE)
    yield Case("in-many", f"story of {many}, signed in", OWN, "site", first, headers=signed, size=own)
    for key, path, which in (("many", first, "first"), ("last", content.last_page, "last")):
        words, size = f"story of {many}, {which} page", eyes.page("site", path, PAGE)
        yield Case(key, words, KEPT, "site", path, size=size)
        yield Case(f"cold-{key}", f"{words}, nothing kept", COLD, "cold", path, size=size)


def _threads(eyes: Eyes, content: Content, many: str) -> Iterator[Case]:
    """One thread in focus: a page of replies out of few and of many."""
    pages = {
        "thread": (content.thread_few, f"thread of {THREAD_PAGE}"),
        "thread-many": (content.thread_many, f"thread of {many}, first page"),
        "thread-last": (content.thread_last, f"thread of {many}, last page"),
    }
    for key, (path, words) in pages.items():
        size = eyes.page("site", path, THREAD_PAGE + 1)
        yield Case(key, words, THREAD, "site", path, size=size)
        yield Case(f"cold-{key}", f"{words}, nothing kept", COLD_THREAD, "cold", path, size=size)


def _among(eyes: Eyes, few: str) -> Iterator[Case]:
    """The same story in a small database."""
    for key, server, words, group in (
        ("near", "near", f"story among {few} comments", KEPT),
        ("cold-near", "cold near", f"story among {few} comments, nothing kept", COLD),
    ):
        size = eyes.page(server, "/articles/few", PAGE)
        yield Case(key, words, group, server, "/articles/few", size=size)


def _desk(eyes: Eyes) -> Iterator[Case]:
    """The moderators' queue with its first card, with many open cases and with few."""
    for key, server, waiting in (("queue", "site", WAITING), ("queue-near", "near", WAITING_FEW)):
        browser = eyes.desks[server]
        browser.get("/moderation")
        size, signed = len(browser.last.body), {"Cookie": browser.cookie}
        words = f"the queue, {waiting:,} cases"
        yield Case(key, words, DESK, server, "/moderation", headers=signed, size=size)


def _writing(member: Browser, comment: str, many: str) -> Iterator[Case]:
    """Posting by the real form, each time with a key and with words of its own."""
    signed = {"Cookie": member.cookie}
    for key, slug, about in (("post", "write-few", f"{PAGE}"), ("post-many", "write-many", many)):
        form = member.get(f"/articles/{slug}").form("/comments")
        fields = dict(form.fields) | {"body": f"{comment}\n\n{FRESH}"}
        body = urlencode(fields | dict.fromkeys(fields.keys() & {"key"}, FRESH))
        if key == "post":
            words = "bare Flask, the same form and one INSERT"
            yield Case(BARE_POST, words, WRITING, "bare", "/comments", "POST", signed, body, 201)
        words = f"posting a comment, story of {about}"
        yield Case(key, words, WRITING, "site", form.action, "POST", signed, body, 303, beside=BARE_POST)
