"""Lists of stories, a page at a time; each page has an address of its own."""

from typing import Any

from flask import Response, request
from sqlalchemy import ColumnElement

from forum.articles import queries as articles
from forum.core import clock
from forum.core.web import page


def start() -> str | None:
    """The story that this page of the list begins with."""
    return request.args.get("from")


def list_page(template: str, first: str | None, *where: ColumnElement[bool], **values: Any) -> Response:
    """One page of the stories that fit."""
    cards, following = articles.latest(clock.now(), *where, start=first)
    return page(template, cards=cards, next=following, started=first, **values)
