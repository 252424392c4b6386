"""Who runs the site may ask how often the sanitizer was in doubt; nobody hears of anybody."""

import pytest
from flask import Flask

from forum.core.markup import COMMENT, render, source, walls
from tests.databases import application

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def _counts(app: Flask) -> dict[str, int]:
    lines = app.test_client().get("/metrics").get_data(as_text=True).splitlines()
    return {
        name: int(value)
        for name, _, value in (line.rpartition(" ") for line in lines if not line.startswith("#"))
    }


def test_without_the_setting_there_is_no_such_page(app: Flask) -> None:
    assert app.test_client().get("/metrics").status_code == 404


def test_what_went_wrong_with_a_text_is_counted(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    app = application(app.config["SQLALCHEMY_DATABASE_URI"], metrics=True)
    before = _counts(app)
    assert {name.partition("{")[0] for name in before} == {
        "kith_markup_disagreements_total",
        "kith_markup_as_text_total",
    }
    with monkeypatch.context() as broken:
        broken.setattr(walls, "first", lambda html, _: html)
        render("[x](javascript:1)", COMMENT)
    with monkeypatch.context() as broken:
        broken.setattr(source, "_parser", lambda _: None)
        broken.setattr(source, "_mine", type("", (), {})())
        render("x", COMMENT)
    after = _counts(app)
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {
        'kith_markup_disagreements_total{context="comment"}': 1,
        'kith_markup_as_text_total{context="comment"}': 1,
    }


def test_counts_are_for_machines_and_kept_by_nobody(app: Flask) -> None:
    answer = application(app.config["SQLALCHEMY_DATABASE_URI"], metrics=True).test_client().get("/metrics")
    assert answer.content_type.startswith("text/plain; version=0.0.4")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
