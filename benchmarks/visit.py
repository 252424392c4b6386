"""A member's way to the writing box by the real forms: sign in, open the story, keep cookie and token."""

import http.client
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from forum.serve import HOST

FORM = "application/x-www-form-urlencoded"
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Lost(Exception):
    """The way did not lead where it should; the message says where it ended."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def token(self) -> str:
        """The token of the first form on this page."""
        found = _TOKEN.search(self.body)
        if found is None:
            raise Lost("there is no form with a token on the page")
        return found.group(1)


@dataclass(slots=True)
class Browser:
    """Keeps cookies, follows nothing."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

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

    def _ask(self, method: str, path: str, body: str, status: int) -> Answer:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=30)
        headers = {"Content-Type": FORM} if body else {}
        connection.request(method, path, body, headers | ({"Cookie": self.cookie} if self.cookies else {}))
        response = connection.getresponse()
        answer = Answer(response.status, dict(response.headers), response.read().decode())
        for line in response.headers.get_all("Set-Cookie") or ():
            self.cookies.update({name: each.value for name, each in SimpleCookie(line).items()})
        connection.close()
        if answer.status != status:
            raise Lost(f"{method} {path} answered {answer.status}, expected {status}")
        return answer


def sign_in(port: int, name: str, password: str) -> Browser:
    """A browser in which this member is signed in."""
    browser = Browser(port)
    token = browser.get("/account/sign-in").token
    browser.post("/account/sign-in", {"csrf_token": token, "name": name, "password": password}, 303)
    return browser
