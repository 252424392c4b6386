"""An address for every route. A new route with a new kind of part fails here until it has an example."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from flask import Flask
from werkzeug.routing import Rule

from forum.core.web import assets
from tests import makers

# endpoint: which example stands in its address, where the address alone doesn't say it
SPECIAL: Mapping[str, Mapping[str, object]] = {
    "assets.asset": {"name": ""},  # filled in below: the name holds a hash of the content
    "pages.elsewhere": {"old": "2017/07/first-infusion"},
}
# What else a page may be asked for.
QUERIES: Mapping[str, tuple[str, ...]] = {
    "pages.article": ("sort=oldest", "from=1", "from=999999999", "sort=oldest&from=1", "from=x"),
    "pages.stories": ("from=first-infusion", "from=no-such-story"),
    "reading.tools": ("size=large&back=/", "back=//elsewhere.example"),
    "reading.ends": ("ends=on", "back=//elsewhere.example"),
    "reading.keys": ("use=off", "use=on&next=a", "back=//elsewhere.example"),
    "editing.write": ("typed=1",),
    "editing.revisions": ("from=1&to=2", "from=2&to=1&look=side", "from=1&to=1", "start=1", "from=x&to=9"),
    "accounts.sign_in": ("next=/rules",),
    "marks.bookmarks": ("from=1-0", "from=x"),
    "moderation.writing_answer": ("template=side-effect&country=US", "template=no-such", "country=xx"),
    "moderation.before_report_comment": ("reason=kindness", "reason=care", "reason=illegal", "reason=x"),
    "moderation.find_report": ("reference=2222-2222", "reference=x", "reference="),
    "moderation.report_place": ("address=/comments/1", "address=nowhere", "address=http://["),
    "pictures.library": ("show=unused", "show=x&q=cups&from=x", "from=1", "q=%"),
    "editing.calendar": ("month=2026-01", "month=x"),
    "editing.stories_list": (
        *(f"where={each}" for each in ("draft", "scheduled", "published", "archived", "approved", "x")),
        "where=published%2C+with+changes+on+the+way&after=1",
        "words=a&after=999999999",
        "where=scheduled&after=1",
    ),
    "pages.home": ("p=1", "page_id=1"),
    "articles.front": ("find=a", "find=no such story"),
    "articles.related": ("find=a",),
    "articles.series": ("find=a",),
    "articles.tags": ("find=e", "from=f", "find=nothing-like-it"),
    "team.everything": ("show=mine", "after=3", "show=x&after=x", "after=999999999"),
    "team.notes": ("subject=comment-1", "subject=member-1", "subject=case-1", "subject=comment-999999999"),
}


@dataclass(frozen=True, slots=True)
class Places:
    """Examples by the word before a part of an address: articles/<slug>, comments/<id>."""

    found: Mapping[str, Mapping[str, object]]
    story: makers.Story
    draft: str
    own: makers.Said
    more: tuple[str, ...] = ()

    def address(self, app: Flask, rule: Rule) -> str:
        """Where this rule leads, with an example for each of its parts."""
        values: dict[str, object] = dict(SPECIAL.get(rule.endpoint, {}))
        words = rule.rule.strip("/").split("/")
        for before, part in pairwise(words):
            if part.startswith("<") and rule.endpoint not in SPECIAL:
                # A comment within its article's address is a thread in focus.
                kind = "threads" if before == "comments" and words[0] == "articles" else before
                assert kind in self.found, f"{rule.rule} needs an example in tests/house/conftest.py"
                values |= self.found[kind]
        if rule.endpoint == "assets.asset":
            values["name"] = assets.bundle("css")[0]
        with app.test_request_context():
            return str(app.url_map.bind("localhost").build(rule.endpoint, values, method=_method(rule)))

    def of(self, app: Flask, method: str) -> Iterator[tuple[Rule, str]]:
        """Every rule that takes this method, with its address."""
        for rule in rules(app):
            if method in (rule.methods or ()):
                yield rule, self.address(app, rule)

    def pages(self, app: Flask) -> list[str]:
        """Every address that can be opened, with the queries it may have, and some that lead nowhere."""
        found = []
        for rule, address in self.of(app, "GET"):
            found += [address, *(f"{address}?{query}" for query in QUERIES.get(rule.endpoint, ()))]
        hidden = [f"/articles/{self.draft}", "/articles/no-such-story", "/comments/999999999"]
        parts = [f"/rules/edit/{part}" for part in ("allowed", "care", "rules/care")]
        own = [f"{self.own.path}/{way}" for way in ("edit", "withdraw", "history", "reply?quote=1", "more")]
        return [
            *found,
            *hidden,
            *own,
            *parts,
            *self.more,
            "/polls/1234567890",
            "/nowhere/at/all",
            "/pages/rules",
            "/pages/no-such-page",
        ]


def rules(app: Flask) -> list[Rule]:
    """All rules but that of static files, which no view answers."""
    return [rule for rule in app.url_map.iter_rules() if rule.endpoint != "static"]


def _method(rule: Rule) -> str:
    return "GET" if "GET" in (rule.methods or ()) else "POST"
