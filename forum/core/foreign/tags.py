"""What kinds of HTML tags there are, as far as a body of text is concerned."""

VOID = frozenset(["br", "hr", "img", "embed", "source"])

# Tags with the same meaning, under one name. Kith's page has its one <h1> already.
SAME = {
    "b": "strong",
    "i": "em",
    "cite": "em",
    "s": "del",
    "strike": "del",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
    "h1": "h2",
    "center": "div",
    "dir": "ul",
    "menu": "ul",
    "xmp": "pre",
    "listing": "pre",
}

HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])

# Boxes that hold paragraphs; text in them is wrapped as WordPress wraps it.
ROOMY = frozenset(
    ["div", "blockquote", "section", "article", "aside", "header", "footer", "main", "nav"]
    + ["form", "fieldset", "figure", "details", "address"]
)
# Boxes that hold paragraphs only if there is more than one.
TIGHT = frozenset(["li", "td", "th", "dd", "dt", "figcaption", "caption", "summary", "legend"])
TABLE = frozenset(["table", "thead", "tbody", "tfoot", "tr"])
LISTS = frozenset(["ul", "ol"])

BLOCKS = ROOMY | TIGHT | HEADINGS | TABLE | LISTS | {"p", "pre", "dl", "hr"}

FORMATS = frozenset(["strong", "em", "del", "q", "sub", "sup"])
MEDIA = frozenset(["img", "iframe", "video", "audio", "object", "embed", "source"])

# Of all other tags only the text is kept.
KEPT = BLOCKS | FORMATS | MEDIA | {"a", "code", "br"}

# Not for reading: taken out with all that is in them, as far as they have an end.
HIDDEN = frozenset(
    ["script", "style", "noscript", "template", "svg", "head", "title", "select", "textarea"]
    + ["datalist", "canvas", "noframes", "dialog"]
)
