"""Texts that are short to write and long to render: what slowed or broke Markdown parsers before."""

from collections.abc import Callable


def runs(piece: str) -> Callable[[int], str]:
    """The same piece again and again."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _wide_table(size: int) -> str:
    columns = max(2, size // 8)
    head = "|" + "a|" * columns + "\n|" + "-|" * columns + "\n"
    return (head + "x|\n" * (size // 4))[:size]


def _tall_table(size: int) -> str:
    return ("|a|b|\n|-|-|\n" + "|x|y|\n" * size)[:size]


def _repeated_reference(size: int) -> str:
    title = "T" * (size // 2)
    return f'[x]: y "{title}"\n\n' + "[x] " * (size // 8)


def _many_references(size: int) -> str:
    title = "T" * 400
    half = f'[x]: /y "{title}"\n\n'
    return half + ("[x] " * 20 + "\n\n") * (max(0, size - len(half)) // 82)


def _definitions(size: int) -> str:
    return "\n".join(f"[{number}]: /{number}" for number in range(size // 10))


def _steps(size: int) -> str:
    lines, length, depth = [], 0, 0
    while length < size:
        lines.append(" " * 4 * depth + "- a")
        length += len(lines[-1]) + 1
        depth = (depth + 1) % 14
    return "\n".join(lines)[:size]


def _nested_brackets(size: int) -> str:
    return "[" * (size // 2) + "]" * (size // 2)


def _one_word_of(piece: str, end: str) -> Callable[[int], str]:
    return lambda size: (piece * size)[: size - len(end)] + end


GENERATORS: dict[str, Callable[[int], str]] = {
    **{
        f"runs of {piece!r}": runs(piece)
        for piece in (
            "[", "![", "[a](", "[a][", "[a](<b", "](", "[]", "[[x]]", "<![CDATA[", "<!--", "<a ", '<a x="',
            "<", "</", "<?", "&", "&#", "&lt;", "*", "_", "**a", "*a_", "__a*", "***", "`", "`a", "``a`",
            "\\", "\\`", "- ", "1. ", "> ", "- > ", "* ", "+ ", "-", "a\n", "\n", "\n\n", "- a\n",
            "1. a\n", "> a\n", ">\n", "#", "# a\n", "# a\n\n", "=\n", "a\n=\n", "a\n=\n\n", "|", "a|b\n",
            "~~~\n", "~~~\n\n", "```\n", "a", "a.", "a-", " ", "    a\n", "\t", "x@a-", "<a@b.c>",
            "http://a.com/?&", "https://", "http://a ", "mailto:", "[^1] ", "*[a]: b\n", "́", "<b x=1>",
            "<p>", "</p>", "<ul><li>", "<div>", "- 1:00 a\n", "- 10:00 **a\n", "Day 1 ", "\x02", "😀",
        )
    },
    "a wide table": _wide_table,
    "a tall table": _tall_table,
    "one long reference, used often": _repeated_reference,
    "a reference used in many paragraphs": _many_references,
    "many definitions": _definitions,
    "stairs": _steps,
    "nested brackets": _nested_brackets,
    "dashes and a letter": _one_word_of("- ", "a"),
    "numbers and a letter": _one_word_of("1. ", "a"),
    "quotes and a letter": _one_word_of("> ", "a"),
    "stars that never meet": _one_word_of("*a ", "**"),
    "an unclosed fence": lambda size: "```\n" + "a" * size,
    "an unclosed link": lambda size: "[a](" + "(" * (size - 4),
    "quotes in a title": lambda size: '[a](b "' + '"' * (size - 8) + ")",
}  # fmt: skip
