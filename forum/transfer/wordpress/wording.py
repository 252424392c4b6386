"""A body as it is stored here. What no page here can show stays as plain words, and the report says so."""

from collections.abc import Callable

from forum.core.errors import Invalid
from forum.core.markup import Context, Written, write, write_anyway

Say = Callable[[str], None]  # takes words that go after "its text"


def worded(markdown: str, plain: Callable[[], str], context: Context, say: Say) -> Written:
    """Markdown made ready; too long or too tangled, it is `plain` instead: nobody should read its marks."""
    if not markdown.strip():
        return write_anyway(markdown, context)
    try:
        return write(markdown, context)
    except Invalid:
        much = "long" if len(markdown) > context.longest else "tangled"
        say(f"was too {much} for a page here and is kept as plain text")
        return write_anyway(plain(), context)
