"""The two walls. bleach is the sanitizer this project chose, and it has had its last release; so nh3,
another parser by other people, stands behind it with the same allow-list. Each must be enough alone.
"""

import html as entities
import logging
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

import nh3
from bleach.html5lib_shim import Filter
from bleach.sanitizer import Cleaner

from forum.core.markup import counted, patience
from forum.core.markup.contexts import Context
from forum.core.markup.links import allowed

Wall = Callable[[str, Context], str]

REL = "nofollow ugc noopener noreferrer"
_TAG = re.compile(r"<[^>]*>")
_log = logging.getLogger(__name__)
_mine = threading.local()  # a Cleaner keeps a parser with state: one for each thread


def _keep(tag: str, name: str, value: str, *, context: Context) -> bool:
    if name not in context.attributes.get(tag, ()):
        return False
    return allowed(value) if name == "href" else value.isdecimal()


class _Rel(Filter):
    """`rel` on every link: bleach itself adds nothing. And a look at the time.

    bleach leaves entities in values as they are and writes some of them otherwise than it read them: an
    address is written as it was understood when it was checked.
    """

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for token in super().__iter__():
            patience.look()
            if token["type"] == "StartTag" and token["name"] == "a":
                if (None, "href") in token["data"]:
                    read = entities.unescape(token["data"][None, "href"])
                    token["data"][None, "href"] = entities.escape(read)
                token["data"][None, "rel"] = REL
            yield token


def _cleaner(context: Context) -> Cleaner:
    cleaners = _mine.__dict__.setdefault("cleaners", {})
    if context.name not in cleaners:
        cleaners[context.name] = Cleaner(
            tags=context.tags,
            attributes=lambda tag, name, value: _keep(tag, name, entities.unescape(value), context=context),
            protocols={"http", "https", "mailto"},
            strip=True,
            filters=[_Rel],
        )
    found: Cleaner = cleaners[context.name]
    return found


def first(html: str, context: Context) -> str:
    """bleach, with our own check of addresses."""
    return str(_cleaner(context).clean(html))


@cache
def _second(context: Context) -> nh3.Cleaner:
    def check(tag: str, name: str, value: str) -> str | None:
        ours = name == "rel"  # nh3 itself writes it, and asks about it too
        return value if ours or _keep(tag, name, value, context=context) else None

    return nh3.Cleaner(
        tags=set(context.tags),
        attributes=context.attributes,
        attribute_filter=check,
        url_schemes={"http", "https", "mailto"},
        link_rel=REL,
    )


def second(html: str, context: Context) -> str:
    """nh3, with the same lists and the same check; it also writes `rel` on every link."""
    return _second(context).clean(html)


def clean(html: str, context: Context, walls: Sequence[Wall] = (first, second)) -> str:
    """What every wall lets through."""
    result = html
    for wall in walls:
        result = wall(result, context)
    return result


def agreed(html: str, context: Context) -> str:
    """What both walls let through. Where either would have let more through alone, that is counted."""
    one = first(html, context)
    both = second(one, context)
    patience.look()
    if not _tags(one) == _tags(both) == _tags(second(html, context)):
        counted.count(counted.DISAGREED, context.name)
        _log.warning("The two walls disagree about a %s; the stricter result is kept.", context.name)
    return both


def _tags(html: str) -> list[str]:
    return [entities.unescape(tag) for tag in _TAG.findall(html)]
