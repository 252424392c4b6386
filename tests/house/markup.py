"""What is wrong with a page, as a list of sentences; the browser run asks axe for the rest."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

_REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form")
_RESOURCES = {"link": "href", "object": "data", "use": "href", "image": "href"}
_RESOURCES |= dict.fromkeys(("script", "img", "iframe", "source", "video", "audio", "embed", "track"), "src")
_UNLABELLED = {"hidden", "submit", "button", "reset", "image"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class _Page:
    """The tags of a page, walked once."""

    def __init__(self, html: str) -> None:
        self.tags = [tag for tag in BeautifulSoup(html, "html.parser").find_all() if isinstance(tag, Tag)]
        self._named: dict[str, list[Tag]] = defaultdict(list)
        for tag in self.tags:
            if tag.name != "title" or not tag.find_parent("svg"):  # a picture has a title of its own
                self._named[tag.name].append(tag)
        self.ids = Counter(str(tag["id"]) for tag in self.tags if "id" in tag.attrs)

    def __getitem__(self, names: str) -> list[Tag]:
        return [tag for name in names.split() for tag in self._named[name]]


def faults(html: str, own: str = "localhost") -> list[str]:
    """Everything that the house forbids on this page. `own` is the site's own host."""
    page = _Page(html)
    checks = (_outline, _headings, _references, _fields, _forms, _inline, _addresses, _words)
    found = [fault for check in checks for fault in check(page)]
    return found + list(_foreign(page, own))


def _outline(page: _Page) -> Iterator[str]:
    for name in ("h1", "main", "title"):
        if len(page[name]) != 1:
            yield f"{len(page[name])} {name}"
    yield from ("no title" for each in page["title"] if each.get_text(strip=True)[:1] in {"", "·"})
    yield from ("no language" for each in page["html"] if not each.get("lang"))
    yield from (f"{count} times the id {name}" for name, count in page.ids.items() if count > 1 or not name)


def _headings(page: _Page) -> Iterator[str]:
    levels = [int(each.name[1]) for each in page.tags if each.name in _HEADINGS]
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"h{after} right after h{before}"


def _references(page: _Page) -> Iterator[str]:
    for each in page.tags:
        for name in _REFERENCES:
            missing = set(str(each.get(name, "")).split()) - page.ids.keys()
            yield from (f"{name} names {one}, which is not there" for one in missing)
    for link in page["a"]:
        target = str(link.get("href", ""))
        if target.startswith("#") and target[1:] not in page.ids:
            yield f"a link to {target}, which is not there"


def _fields(page: _Page) -> Iterator[str]:
    labels = {str(label.get("for")): label for label in page["label"]}
    for field in page["input textarea select"]:
        if field.get("type") in _UNLABELLED:
            continue
        label = field.find_parent("label") or labels.get(str(field.get("id")))
        if not (label and label.get_text(strip=True)) and not field.get("aria-label"):
            yield f"no label for {field.get('name')}"
        if not field.get("name"):
            yield f"a field without a name: {field}"


def _forms(page: _Page) -> Iterator[str]:
    for form in page["form"]:
        action, method = str(form.get("action", "")), str(form.get("method", "")).lower()
        if method not in {"get", "post"} or not action.startswith("/"):
            yield f"a form without a method and an address of its own: {action}"
        token = form.find("input", attrs={"type": "hidden", "name": "csrf_token"})
        secret = token or form.find("input", attrs={"type": "password"})
        if method == "post" and not (isinstance(token, Tag) and token.get("value")):
            yield f"no token in the form for {action}"
        if method == "get" and secret:
            yield f"a secret in a form that stands in the address: {action}"


def _inline(page: _Page) -> Iterator[str]:
    for each in page.tags:
        yield from (f"inline {name}" for name in each.attrs if name == "style" or name.startswith("on"))
    yield from ("inline <style>" for _ in page["style"])
    # A block of data for machines that read is no script: no browser runs it.
    scripts = [each for each in page["script"] if each.get("type") != "application/ld+json"]
    yield from ("inline <script>" for each in scripts if not each.get("src") or each.get_text())


def _addresses(page: _Page) -> Iterator[str]:
    for each in page.tags:
        address = str(each.get("href", "")).strip().lower()
        if address.startswith(("javascript:", "data:", "vbscript:")):
            yield f"a link to {address}"


def _foreign(page: _Page, own: str) -> Iterator[str]:
    for name, attribute in _RESOURCES.items():
        for each in page[name]:
            host = urlsplit(str(each.get(attribute, ""))).hostname
            if host and host != own and each.get("rel") != ["canonical"]:
                yield f"<{name}> from {host}"
    for each in page.tags:
        if {"srcset", "background", "poster", "ping"} & each.attrs.keys():
            yield f"a second source in <{each.name}>"


def _words(page: _Page) -> Iterator[str]:
    yield from (f"no alt: {image}" for image in page["img"] if "alt" not in image.attrs)
    yield from (f"a link without words: {link}" for link in page["a"] if not link.get_text(strip=True))
    for button in page["button"]:
        if not button.get("type") or not button.get_text(strip=True):
            yield f"a button without a type or words: {button}"
