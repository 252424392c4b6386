"""What documents are put together from when nobody writes them: marks of Markdown and HTML, and signs."""

PIECES = [
    "*", "**", "_", "`", "```", "[", "](", ")", "![", "<", ">", "</", "<!--", "-->", "&", ";", "&#", "&#x",
    "\\", "\n", "\n\n", "    ", "- ", "1. ", "> ", "# ", "|", "|-|-|\n", "[x]: ", "http://", "//", ":",
    "@", '"', "'", "javascript:", "a", "script", " onclick=", "\x02", "\x03", "\u202e", "\u200b", "10:00 ",
    "Day 3", "=", "~~~", "[x](https://", "evil.example", "nhs.uk", "](/", "@mo", "[x]", "\t", "\r", "---\n",
    "***", "<p>", "</p>", "<b>", "<svg>", "<style>", "<!", "]]>", "xn--", "é", "e\u0301", "\u05d0", "😀",
    "mailto:", "?", "#", "%", "{", "}", "&lt;", "&amp;", "&#60;", "&#x202e;", " ", "word ", "0", ".", "www.",
]  # fmt: skip
