"""A page without its text: the tags that templates wrote, and apart from them people's words."""

from collections import Counter
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser

from forum.core.markup import COMMENT, Context
from tests.core import oracle

Values = dict[str, str]

_RUNS = {"base", "embed", "iframe", "object", "style", "template", "foreignobject", "animate"}


class Skeleton(HTMLParser):
    """`tags` are the page's own, in order; `words` the HTML in each place for people's words."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, Values]] = []
        self.words: list[str] = []
        self._depth = 0
        self.feed(html)
        self.close()

    @property
    def shape(self) -> list[str]:
        """The page's own tags with the names of their attributes, and with their classes.

        What a story leads on to depends on the stories there are, so that list is left out.
        """
        tags = [" ".join((tag, *values, values.get("class", ""))) for tag, values in self.tags]
        start = next((at for at, tag in enumerate(tags) if tag.endswith(" related")), None)
        if start is None:
            return tags
        return tags[:start] + tags[tags.index("/section ", start) + 1 :]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._depth:
            self._depth += tag == "div"
            self.words[-1] += self.get_starttag_text() or ""
            return
        self.tags.append((tag, values))
        if tag == "div" and "words" in values.get("class", "").split():
            self._depth = 1
            self.words.append("")

    def handle_endtag(self, tag: str) -> None:
        if self._depth:
            self._depth -= tag == "div"
            self.words[-1] += f"</{tag}>" if self._depth else ""
        else:
            self.tags.append((f"/{tag}", {}))

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.words[-1] += escape(data, quote=False)

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!", {}))


def faults(html: str, context: Context = COMMENT) -> list[str]:
    """What a page should not hold, in people's words and around them."""
    page = Skeleton(html)
    found = [fault for words in page.words for fault in oracle.faults(words, context)]
    ids = Counter(values["id"] for _, values in page.tags if "id" in values)
    found += [f"the id {id!r} {count} times" for id, count in ids.items() if count > 1]
    return found + [fault for tag, values in page.tags for fault in _of_a_tag(tag, values)]


def _of_a_tag(tag: str, values: Values) -> Iterator[str]:
    yield from (f"{name} of {tag}" for name in values if name.startswith("on") or name in {"style", "srcset"})
    if tag in _RUNS or (tag == "meta" and "http-equiv" in values):
        yield f"tag {tag}"
    for name in ("src", "action", "formaction", "href"):
        if not oracle.leads_somewhere_safe(values.get(name, "/")):
            yield f"{tag} leads to {values[name]!r}"
    # Data for machines that read is not run; whoever got out of it would stand among the tags.
    is_data = values == {"type": "application/ld+json"}
    if tag == "script" and not is_data and not values.get("src", "").startswith("/"):
        yield "a script in the page"
