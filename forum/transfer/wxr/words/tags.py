"""What kinds of HTML tags there are, as far as a body of text is concerned."""

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"]
    + ["track", "wbr", "basefont", "bgsound", "frame", "keygen"]
)

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])

# Boxes that hold paragraphs; text in them is wrapped as WordPress wraps it.
ROOMY = frozenset(
    ["div", "blockquote", "section", "article", "aside", "header", "footer", "main", "nav", "center"]
    + ["form", "fieldset", "figure", "details", "address", "hgroup", "dir", "menu"]
)
# Boxes that hold paragraphs only if there is more than one.
TIGHT = frozenset(["li", "td", "th", "dd", "dt", "figcaption", "caption", "summary", "legend"])

BLOCKS = (
    ROOMY
    | TIGHT
    | HEADINGS
    | {"p", "pre", "ul", "ol", "dl", "hr", "table", "thead", "tbody", "tfoot", "tr", "colgroup"}
)

# Not for reading: taken out with all that is in them.
DROPPED = [
    *["script", "style", "noscript", "template", "svg", "head", "title", "meta", "link", "base"],
    *["input", "select", "textarea", "datalist", "map", "area", "canvas", "source", "track", "param"],
    *["colgroup", "col", "frame", "frameset", "noframes", "applet", "dialog"],
]
