"""A member's way to the writing box by the real forms: sign in, open the story, keep cookie and fields."""

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from bs4 import BeautifulSoup, Tag

from forum.serve import HOST

FORM = "application/x-www-form-urlencoded"


class Lost(Exception):
    """The way did not lead where it should; the message says where it ended."""


@dataclass(frozen=True, slots=True)
class Form:
    """Where a form goes, and what it carries besides what is typed."""

    action: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; the names of headers in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """As words."""
        return self.body.decode()

    def form(self, goes_to: str) -> Form:
        """The first form whose address ends like this, with its hidden fields and its first button."""
        for form in BeautifulSoup(self.text, "html.parser").find_all("form"):
            if isinstance(form, Tag) and str(form.get("action", "")).endswith(goes_to):
                return Form(str(form["action"]), _fields(form))
        raise Lost(f"there is no form that goes to {goes_to}")


def _fields(form: Tag) -> dict[str, str]:
    hidden = form.select("input[type=hidden][name]")
    buttons = form.select("button[name]:not([formaction], [type=button])")[:1]
    return {str(each["name"]): str(each.get("value", "")) for each in [*hidden, *buttons]}


@dataclass(slots=True)
class Browser:
    """Keeps cookies, follows nothing. `last` is the answer that came last."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    last: Answer = field(default_factory=lambda: Answer(0, {}, b""))

    @property
    def cookie(self) -> str:
        """As a header."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path: str, status: int = 200) -> Answer:
        """Open a page."""
        return self._ask("GET", path, "", status)

    def post(self, path: str, values: Mapping[str, str], status: int) -> Answer:
        """Send a form."""
        return self._ask("POST", path, urlencode(values), status)

    def send(self, path: str, body: bytes, kind: str) -> str:
        """Send a form that holds a file; where the answer leads."""
        return self._ask("POST", path, body, 303, kind).headers["location"]

    def _ask(self, method: str, path: str, body: str | bytes, status: int, kind: str = FORM) -> Answer:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=30)
        headers = {"Content-Type": kind} if body else {}
        connection.request(method, path, body, headers | ({"Cookie": self.cookie} if self.cookies else {}))
        response = connection.getresponse()
        headers = {name.lower(): value for name, value in response.headers.items()}
        self.last = Answer(response.status, headers, response.read())
        for line in response.headers.get_all("Set-Cookie") or ():
            self.cookies.update({name: each.value for name, each in SimpleCookie(line).items()})
        connection.close()
        if self.last.status != status:
            raise Lost(f"{method} {path} answered {self.last.status}, expected {status}")
        return self.last


def sign_in(port: int, name: str, password: str) -> Browser:
    """A browser in which this member is signed in."""
    browser = Browser(port)
    form = browser.get("/account/sign-in").form("/account/sign-in")
    browser.post(form.action, {**form.fields, "name": name, "password": password}, 303)
    return browser
