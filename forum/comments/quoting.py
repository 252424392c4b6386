"""Quotes: a comment's words as Markdown, with a link to where they stand. Pure."""

import re

MOST = 2000  # signs that are quoted; whoever wants to read on follows the link
_SIGNS = re.compile(r"([\\`*_\[\]<>])")


def quoted(id: int, name: str, body: str) -> str:
    """The words of comment `id`, line by line, without what it quotes itself."""
    lines = body.split("\n")
    own = [line for line in lines if not line.startswith(">")]
    kept = _as_many_as_fit(
        "\n".join(own if any(line.strip() for line in own) else lines).strip("\n").split("\n")
    )
    head = f"> [{escaped(name)} wrote](/comments/{id}):"
    return "\n".join([head, ">", *(f"> {line}".rstrip() for line in kept)]) + "\n\n"


def escaped(name: str) -> str:
    """A name or a title as Markdown that says it and nothing else."""
    return _SIGNS.sub(r"\\\1", name)


def _as_many_as_fit(lines: list[str]) -> list[str]:
    kept: list[str] = []
    room = MOST
    for line in lines:
        if len(line) > room:
            return [*kept, f"{line[:room].rsplit(' ', 1)[0]} …"]
        kept.append(line)
        room -= len(line)
    return kept


def begin_with(draft: str, quote: str) -> str:
    """What stands in a box that is opened with a quote: after what one had begun, unless it is in there."""
    if not quote or quote.strip() in draft:
        return draft
    return f"{draft.rstrip()}\n\n{quote}".lstrip("\n") if draft.strip() else quote
