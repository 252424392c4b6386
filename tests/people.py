"""The cast, and how each of them browses: like a person, by the forms that pages offer."""

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Self
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from flask import Flask
from werkzeug.test import TestResponse

from forum.accounts import actions, passwords
from forum.accounts.door import let_in
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction

PASSWORD = "three quiet words"

_CAST = {  # name: role, and for how many days they have been here
    "ada": (Role.MEMBER, 365),
    "ben": (Role.MEMBER, 0),
    "mo": (Role.MODERATOR, 900),
    "una": (Role.MODERATOR, 800),
    "ed": (Role.EDITOR, 1000),
    "ola": (Role.ADMIN, 1500),
}


@dataclass(frozen=True, slots=True)
class Person:
    """One of the cast, with an account in this app."""

    app: Flask
    id: int
    username: str
    role: Role

    @property
    def member(self) -> Member:
        """Their row, read in the app context that you are in."""
        return session.get_one(Member, self.id)

    @property
    def browser(self) -> "Browser":
        """A new browser in which they are signed in already."""
        return Browser(self.app).known_as(self)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody."""

    ada: Person
    ben: Person
    mo: Person
    una: Person
    ed: Person
    ola: Person

    def __getitem__(self, username: str) -> Person:
        return getattr(self, username)  # type: ignore[no-any-return]  # all of them are people


def invite(app: Flask) -> Cast:
    """Give the whole cast an account, with PASSWORD."""
    with app.app_context():
        people, now, password_hash = {}, clock.now(), passwords.hashed(PASSWORD)
        with transaction():
            for name, (role, days) in _CAST.items():
                joined = now - timedelta(days=days, minutes=1)
                member = actions.sign_up(name, password_hash, None, joined)
                member.role = role
                people[name] = Person(app, member.id, name, role)
        return Cast(**people)


class Browser:
    """Fetches pages and sends the forms on them, with the token that each form carries."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.client = app.test_client()
        self._response: TestResponse | None = None

    def get(self, path: str, *, follow: bool = True, **headers: str) -> Self:
        """Open a page; redirects are followed unless told otherwise."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.seen(self.client.get(path, headers=sent, follow_redirects=follow))

    def form(self, action: str) -> Tag:
        """The form on this page that posts to a path; a page without it fails the test."""
        found = [form for form in self.page.select("form[method=post]") if form.get("action") == action]
        offered = [str(form.get("action")) for form in self.page.select("form[method=post]")]
        assert found, f"{self.path} has no form for {action}; it has {offered}"
        return found[0]

    def post_form(self, action: str, *, follow: bool = True, **fields: str | int) -> Self:
        """Fill in a form of this page and press its first button (`do="preview"` presses another)."""
        form = self.form(action)
        values, names = filled_in(form), {str(field["name"]) for field in form.select("[name]")}
        unknown = fields.keys() - names
        assert not unknown, f"the form for {action} has no field called {unknown}; it has {names}"
        values.update({name: str(value) for name, value in fields.items()})
        return self.seen(self.client.post(action, data=values, follow_redirects=follow))

    def post(self, path: str, *, follow: bool = True, **fields: str | int) -> Self:
        """Send anything at all, with this browser's real token: what a person could, but no form offers."""
        data = {"csrf_token": self.token, **{name: str(value) for name, value in fields.items()}}
        return self.seen(self.client.post(path, data=data, follow_redirects=follow))

    def sign_in(self, person: Person | str) -> Self:
        """Sign in as one of the cast."""
        name = person if isinstance(person, str) else person.username
        self.get("/account/sign-in").post_form("/account/sign-in", name=name, password=PASSWORD)
        assert self.page.select_one(".problem") is None, f"{name} could not sign in"
        return self

    def known_as(self, person: Person) -> Self:
        """As if they had signed in here before: by the door itself, without its pages."""
        with self.app.test_request_context():
            let_in(person.member, clock.now())
            response = self.app.process_response(self.app.response_class())
        for name, value in (
            line.partition(";")[0].split("=", 1) for line in response.headers.getlist("Set-Cookie")
        ):
            self.client.set_cookie(name, value)
        return self

    def seen(self, response: TestResponse) -> Self:
        """Look at an answer that was fetched with `client` directly."""
        self._response = response
        self.__dict__.pop("page", None)
        return self

    @property
    def response(self) -> TestResponse:
        """The last answer."""
        assert self._response is not None, "this browser has not opened a page yet"
        return self._response

    @property
    def status(self) -> int:
        """The status of the last answer."""
        return self.response.status_code

    @cached_property
    def page(self) -> BeautifulSoup:
        """The page, to look things up with `select`."""
        return BeautifulSoup(self.response.get_data(as_text=True), "lxml")

    @property
    def text(self) -> str:
        """What the page says, without its markup, with single spaces."""
        return " ".join(self.page.get_text(" ").split())

    @property
    def path(self) -> str:
        """Where the browser is now."""
        return self.response.request.full_path.rstrip("?")

    @property
    def location(self) -> str | None:
        """Where the last redirect led, with its anchor; it may have been followed."""
        sent = [self.response, *reversed(self.response.history)]
        return next((each.headers["Location"] for each in sent if "Location" in each.headers), None)

    @property
    def token(self) -> str:
        """This browser's CSRF token, taken from a form of its own."""
        html = self.client.get("/account", follow_redirects=True).get_data(as_text=True)
        found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', html)
        assert found is not None
        return found.group(1)

    def cookie(self, name: str) -> str | None:
        """The value of one of this browser's cookies."""
        found = self.client.get_cookie(name)
        return found.value if found else None


def filled_in(form: Tag) -> dict[str, str]:
    """What a browser would send for this form as it stands: its fields, and its first button."""
    values: dict[str, str] = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        kind, name = field.get("type", "text"), str(field["name"])
        if field.name == "textarea":
            values[name] = field.get_text().removeprefix("\n")
        elif field.name == "select":
            option = field.select_one("option[selected]") or field.select_one("option")
            values[name] = str(option.get("value", option.get_text())) if option else ""
        elif kind not in {"radio", "checkbox"} or field.has_attr("checked"):
            values[name] = str(field.get("value", "on" if kind in {"radio", "checkbox"} else ""))
    button = form.select_one("button[name]")
    if button is not None:
        values[str(button["name"])] = str(button.get("value", ""))
    return values


def local_path(address: str) -> str:
    """The part of an address that a test client asks for."""
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")
