"""An editor who adds pictures, and what becomes of them in the store."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from bs4 import Tag
from flask import Flask
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from forum import wiring
from forum.core import clock
from forum.core.db import session
from forum.core.jobs import until_done
from forum.pictures.models import Picture
from tests.databases import FILES
from tests.people import Browser, Person

Send = Callable[..., Browser]
STORE, SPOOL = FILES / "pictures", FILES / "spool"


@pytest.fixture(autouse=True)
def _nothing_lies_about() -> None:
    """Each test begins with an empty store and an empty spool."""
    for folder in (STORE, SPOOL):
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def desk(ed: Person) -> Browser:
    """Ed's browser."""
    return ed.browser


@pytest.fixture
def send(desk: Browser) -> Send:
    """Ed sends a file by the form of the library: `send(content, "name.jpg", description="…")`."""
    return lambda content, name="picture.jpg", **fields: sent(desk, content, name, **fields)


def sent(
    browser: Browser, content: bytes, name: str = "picture.jpg", token: str | None = None, **fields: str
) -> Browser:
    """Whoever this is sends a file to the library, with the token of their own."""
    values = {"csrf_token": browser.token if token is None else token, **fields}
    return _posted(browser, "/desk/pictures", content, name, values)


def replaced(browser: Browser, content: bytes, id: int = 1) -> Browser:
    """Whoever this is sends a file in the place of a picture's."""
    return _posted(browser, f"/desk/pictures/{id}/file", content, "better.jpg", {"csrf_token": browser.token})


def _posted(browser: Browser, path: str, content: bytes, name: str, values: dict[str, str]) -> Browser:
    boundary, body = encode_multipart({**values, "picture": FileStorage(BytesIO(content), name)})
    kind = f"multipart/form-data; boundary={boundary}"
    return browser.seen(browser.client.post(path, data=body, content_type=kind, follow_redirects=True))


def worked(app: Flask, minutes: float = 0) -> dict[str, int]:
    """All jobs are done, as if it were so much later."""
    with app.app_context():
        return dict(until_done(wiring.JOBS, clock.now() + timedelta(minutes=minutes)))


def kept(app: Flask, id: int = 1) -> dict[str, bytes]:
    """The files of a picture, as they lie in the store, by name."""
    with app.app_context():
        token = session.get_one(Picture, id).token
    return {file.name: file.read_bytes() for file in sorted((STORE / token).iterdir())}


def lying(folder: Path) -> set[Path]:
    """All files in a folder."""
    return {file for file in folder.rglob("*") if file.is_file()} if folder.exists() else set()


def part(browser: Browser, selector: str) -> Tag:
    """The one part of the page that this finds."""
    found = browser.page.select_one(selector)
    assert found is not None, selector
    return found


def words(browser: Browser, selector: str) -> str:
    """What it says."""
    return " ".join(part(browser, selector).get_text().split())


def told(answer: TestResponse) -> dict[str, Any]:
    """What our own script is told."""
    assert isinstance(answer.json, dict)
    return answer.json
