"""What is measured: each case is one request, sent again and again, and what it is held against."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from benchmarks.visit import FORM, Browser
from forum.serve import HOST

SIZES = (50, 10_000)
HELLO, BARE_POST = "hello", "bare-post"


@dataclass(frozen=True, slots=True)
class Case:
    """One request. `beside` is the key of the case that costs what this one must at least."""

    key: str
    words: str
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


def cases(visitor: Browser, member: Browser, comment: str, folder: Path) -> list[Case]:
    """All of them, from the pages as they are; a copy of each goes into the folder, for the bare route."""
    folder.mkdir()
    found = [Case(HELLO, "(a) bare Flask, hello", "bare", "/hello", size=5)]
    for size in SIZES:
        found += _reading(visitor, member, size, folder)
    return [*found, *_writing(member, comment)]


def _reading(visitor: Browser, member: Browser, size: int, folder: Path) -> Iterator[Case]:
    path, about = f"/articles/read-{size}", f"{size:,} comments"
    member.get(path)  # the first view puts the forms' secret into the session's cookie
    pages = {"out": visitor.get(path), "in": member.get(path)}
    sizes = {way: len(page.body.encode()) for way, page in pages.items()}
    for way, page in pages.items():
        (folder / f"{way}-{size}.html").write_text(page.body, "utf-8", newline="")
        words = f"(b) bare Flask, stored string, signed {way}, {size:,}"
        yield Case(f"stored-{way}-{size}", words, "bare", f"/stored/{way}-{size}", size=sizes[way])
    out, own = f"stored-out-{size}", f"stored-in-{size}"
    asked, signed = {"If-None-Match": pages["out"].headers["etag"]}, {"Cookie": member.cookie}
    yield Case(f"out-{size}", f"(c) story, signed out, {about}", "site", path, size=sizes["out"], beside=out)
    yield Case(
        f"in-{size}",
        f"(d) story, signed in, {about}",
        "site",
        path,
        headers=signed,
        size=sizes["in"],
        beside=own,
    )
    yield Case(
        f"304-{size}", f"    not modified (304), {about}", "site", path, headers=asked, status=304, beside=out
    )
    yield Case(
        f"cold-{size}", f"    nothing kept, signed out, {about}", "cold", path, size=sizes["out"], beside=out
    )


def _writing(member: Browser, comment: str) -> Iterator[Case]:
    signed = {"Cookie": member.cookie}
    for size in SIZES:
        values = {"csrf_token": member.get(f"/articles/write-{size}").token, "body": comment, "do": "post"}
        body = urlencode(values)
        if size == SIZES[0]:
            words = "(e) bare Flask, the same form, one INSERT"
            yield Case(BARE_POST, words, "bare", "/comments", "POST", signed, body, 201)
        words, path = f"(f) post a comment, {size:,} comments", f"/articles/write-{size}/comments"
        yield Case(f"post-{size}", words, "site", path, "POST", signed, body, 303, beside=BARE_POST)
