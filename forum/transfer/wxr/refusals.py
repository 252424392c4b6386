"""Why a file can't be read at all, each in one sentence for whoever runs the import."""


class CannotRead(Exception):
    """The file is refused as a whole. `line` is where, counted from 1, when there is such a place."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


_NOT_WORDPRESS = "a WordPress export begins with <rss>"
_ROOTS = {
    "disqus": f"This is a Disqus export; {_NOT_WORDPRESS}.",
    "html": f"This is a web page (HTML), not an export; {_NOT_WORDPRESS}.",
    "feed": f"This is an Atom feed, such as Blogger exports; {_NOT_WORDPRESS}.",
}

# The first bytes of what people choose by mistake. WordPress.com hands its exports out as a ZIP.
_BEGINNINGS = (
    (b"pk\x03\x04", "This is a ZIP archive: unpack it and give the .xml file that is inside."),
    (b"\x1f\x8b", "This is a gzip archive: unpack it and give the .xml file that is inside."),
    (b"<!doctype html", _ROOTS["html"]),
    (b"<html", _ROOTS["html"]),
    (b"{", "This is JSON; a WordPress export is XML."),
    (b"[", "This is JSON; a WordPress export is XML."),
    (b"\xff\xfe", "This file is in UTF-16; a WordPress export is in UTF-8."),
    (b"\xfe\xff", "This file is in UTF-16; a WordPress export is in UTF-8."),
)


def wrong_beginning(head: bytes) -> str | None:
    """What the first bytes of a file say it is, if that is clearly something else."""
    lowered = head.lower()
    return next((sentence for magic, sentence in _BEGINNINGS if lowered.startswith(magic)), None)


def wrong_root(name: str) -> str:
    """The sentence for a root element that is not <rss>."""
    return _ROOTS.get(name.lower(), f"The file begins with <{name[:40]}>; {_NOT_WORDPRESS}.")


NO_VERSION = (
    "This is an RSS feed without the WordPress parts: nothing before its first item says which export "
    "version it is (wp:wxr_version). Use Tools > Export in WordPress."
)


def wrong_version(version: str) -> str:
    """The sentence for a WXR version that nobody has taught us."""
    return f"This export is WXR version {version[:20]!r}; versions 1.0, 1.1 and 1.2 can be read."


def malformed(reason: str, line: int) -> CannotRead:
    """The file is not XML from `line` on, as the parser says."""
    if reason in {"no element found", "unclosed token", "unclosed CDATA section", "partial character"}:
        return CannotRead(f"The file stops in the middle, at line {line}: export it again.", line)
    return CannotRead(f"The file is not well-formed XML at line {line}: {reason}.", line)


def with_entities(line: int) -> CannotRead:
    """A document type or entities of its own: the stuff of XML bombs, and never in an export."""
    return CannotRead(
        f"The file declares a document type or entities of its own (line {line}), which no WordPress "
        "export does and which can be used for an attack; it was not read.",
        line,
    )
