"""Looking for a value everywhere: in all that the database holds, and in all that the site answers."""

import gzip
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import unescape
from itertools import product
from urllib.parse import unquote

import sqlalchemy as sa
from flask import Flask
from sqlalchemy import select
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.comments.models import Adjustment
from forum.core.db import Base, db, session
from forum.core.web import assets
from forum.moderation.models import Appeal, Case, Report, Statement
from tests.house.places import QUERIES, rules

_BETWEEN = re.compile(r"[\s.,_()/\\+*-]|<[^>]*>")
_TAGS = re.compile(r"<[^>]*>")
# Parts of addresses that are words: an example each. Those that are numbers are looked up, or tried.
_WORDS: Mapping[str, Sequence[object]] = {
    "cards": ["report-gb"],
    "templates": ["welcome"],
    "edit": ["switches"],
    "pages": ["about"],
    "pictures": ["1"],
    "<token>": ["480.webp"],
    "series": ["1"],
    "rules": ["contact-details"],
    "tags": ["none"],
    "topics": ["none"],
    "": ["nowhere"],
}
_TRIED = range(1, 4)


class Sought:
    """A number and a name, whatever stands between the digits and however the text is coded."""

    def __init__(self, digits: str, name: str) -> None:
        self._digits, self._name = digits, name.lower()

    def is_in(self, text: str) -> bool:
        """Whether one of the two stands in a text: as it is, without its markup, or decoded."""
        for each in (text, unescape(unquote(text))):
            if self._digits in _BETWEEN.sub("", each) or self._name in _TAGS.sub("", each).lower():
                return True
        return False

    def is_in_answer(self, answer: TestResponse) -> bool:
        """The same of an answer with all its headers."""
        body = (
            gzip.decompress(answer.data) if answer.headers.get("Content-Encoding") == "gzip" else answer.data
        )
        return self.is_in(f"{answer.headers}\n{body.decode(errors='replace')}")

    def columns(self, app: Flask) -> set[str]:
        """The columns it stands in, of every table that there is, ours or not."""
        with app.app_context(), db.engine.connect() as connection:
            names = {
                *sa.inspect(connection).get_table_names(),
                *(each.name for each in Base.metadata.tables.values()),
            }
            return {found for name in names for found in self._in_table(connection, name)}

    def _in_table(self, connection: sa.Connection, name: str) -> Iterator[str]:
        for row in connection.execute(sa.text(f'SELECT * FROM "{name}"')).mappings():  # noqa: S608 - our names
            yield from (f"{name}.{column}" for column, value in row.items() if self.is_in(_as_text(value)))


def _as_text(value: object) -> str:
    raw = bytes(value) if isinstance(value, bytes | memoryview) else None
    return str(value) if raw is None else raw.decode(errors="replace")


def addresses(app: Flask, said: Sequence[int]) -> list[str]:
    """Every address that can be opened, about these comments, and all that there is of other things."""
    with app.app_context():
        known = _known() | dict.fromkeys(("comments", "threads", "branches"), said)
    found = []
    for rule in rules(app):
        if "GET" in (rule.methods or ()):
            for address in _all(app, rule, known):
                found += [address, *(f"{address}?{query}" for query in QUERIES.get(rule.endpoint, ()))]
    return found


def _known() -> dict[str, Sequence[object]]:
    def every(column: object) -> Sequence[object]:
        return session.scalars(select(column)).all()  # type: ignore[call-overload]  # a column

    people = every(Member.username)
    known: dict[str, Sequence[object]] = {"articles": every(Article.slug)}
    known |= {"statements": every(Statement.id), "appeals": every(Appeal.id), "cases": every(Case.id)}
    known |= {"care": every(Case.id), "reports": every(Report.token)}
    known |= {"sealed": every(Adjustment.id), "members": people, "authors": people}
    return {**known, **_WORDS}


def _all(app: Flask, rule: Rule, known: Mapping[str, Sequence[object]]) -> Iterator[str]:
    words = rule.rule.strip("/").split("/")
    before = dict(zip(words[1:], words, strict=False)) | {words[0]: ""}
    parts = {part.strip("<>").rpartition(":")[2]: before[part] for part in words if part.startswith("<")}
    values = [_values(rule, word, known) for word in parts.values()]
    bound = app.url_map.bind("localhost")
    for chosen in product(*values):
        yield str(bound.build(rule.endpoint, dict(zip(parts, chosen, strict=True)), method="GET"))


def _values(rule: Rule, word: str, known: Mapping[str, Sequence[object]]) -> Collection[object]:
    if word == "assets":
        return [assets.bundle(kind)[0] for kind in assets.BUNDLES]
    if word not in known:
        assert "<int:" in rule.rule, f"{rule.rule} needs an example in tests/moderation/searching.py"
        return _TRIED
    return known[word]
