"""create_app: the settings, the extensions, and everything that is mounted, on one page."""

import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

from flask import Flask
from flask_migrate import Migrate
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined
from sqlalchemy.engine import make_url
from werkzeug.middleware.proxy_fix import ProxyFix
from whitenoise import WhiteNoise

from forum import wiring
from forum.accounts import cli as member_commands
from forum.accounts import door
from forum.accounts import views as accounts
from forum.accounts.actions import STAYS_SIGNED_IN
from forum.accounts.told import telling
from forum.articles import views as articles
from forum.articles.queries.pictured import pictured
from forum.comments import cli as rule_commands
from forum.comments import views as comments
from forum.core import events
from forum.core.config import ROOT, Config
from forum.core.db import db
from forum.core.web import (
    assets,
    cache,
    faults,
    headers,
    limits,
    metrics,
    packing,
    reading_door,
    routes,
    slots,
    uploads,
    words,
    working,
)
from forum.editing import door as editing_door
from forum.editing import views as editing
from forum.marks import views as marks
from forum.moderation import cli as log_commands
from forum.moderation import door as moderation_door
from forum.moderation import views as moderation
from forum.moderation.queries import told as moderation_told
from forum.pages import cli as markup_commands
from forum.pages import front
from forum.pages import views as pages
from forum.pages.story import casting
from forum.pictures import views as pictures
from forum.pictures.workshop import Workshop
from forum.polls import cli as poll_commands
from forum.polls import views as polls
from forum.readership import door as readership_door
from forum.readership import views as readership
from forum.rules import views as rules
from forum.team import cli as team_commands
from forum.team import queries as team_queries
from forum.team import views as team
from forum.transfer import cli as transfer_commands

BLUEPRINTS = (
    accounts.bp,
    articles.bp,
    comments.bp,
    polls.bp,
    pictures.bp,
    readership.bp,
    marks.bp,
    rules.bp,
    moderation.bp,
    editing.bp,
    team.bp,
    pages.bp,
    reading_door.bp,
    metrics.bp,
)
COMMANDS = (
    working.cli,
    member_commands.cli,
    markup_commands.cli,
    rule_commands.cli,
    log_commands.cli,
    log_commands.reports,
    team_commands.cli,
    poll_commands.cli,
    *transfer_commands.groups,
)

DOORS = (door, reading_door, moderation_door, editing_door, readership_door)
PARTS = (words, slots, assets, cache, faults, packing, casting, *DOORS)


def create_app(config: Config) -> Flask:
    """The application for these settings."""
    app = Flask("forum", root_path=str(ROOT), static_folder="static", template_folder="templates")
    app.request_class = uploads.RoomyRequest
    app.config.update(_flask_settings(config))
    app.extensions["kith.config"] = config
    app.extensions["kith.somebody_is_on"] = team_queries.somebody_is_on  # asked by those below the team
    app.extensions["kith.pictured"] = pictured  # and this by pictures, which stand below stories
    app.extensions["kith.workshop"] = Workshop.of(config)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    app.extensions["kith.told_by"] = telling((moderation_told.PART, editing_door.PART), editing_door.WAITS)
    routes.register(app)
    _set_up_extensions(app)
    for part in PARTS:
        part.register(app)
    headers.register(app, secure=config.secure)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    for group in COMMANDS:
        app.cli.add_command(group)
    events.wire(wiring.AFTERWARDS)
    app.extensions["kith.jobs"] = wiring.JOBS
    _set_up_templates(app, config)
    _set_up_server_side(app, config)
    return app


def _flask_settings(config: Config) -> dict[str, Any]:
    database = make_url(config.database_url)
    if database.get_backend_name() == "sqlite" and database.database:
        Path(database.database).parent.mkdir(parents=True, exist_ok=True)
    return {
        "SECRET_KEY": config.secret_key,
        "SQLALCHEMY_DATABASE_URI": config.database_url,
        "SQLALCHEMY_ENGINE_OPTIONS": {"hide_parameters": True},  # what people typed stays out of logs
        "TESTING": config.testing,
        "TRUSTED_HOSTS": config.hosts,
        "MAX_CONTENT_LENGTH": 2 * 1024 * 1024,  # a megabyte of text comes back, with a sentence
        "MAX_FORM_MEMORY_SIZE": 2 * 1024 * 1024,  # also when a script sends it in parts
        "MAX_FORM_PARTS": 50,
        "PERMANENT_SESSION_LIFETIME": timedelta(days=STAYS_SIGNED_IN.days),
        "SESSION_COOKIE_NAME": "__Host-kith" if config.secure else "kith",
        "SESSION_COOKIE_SECURE": config.secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_REFRESH_EACH_REQUEST": False,
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the session: slow writers lose nothing
        "WTF_CSRF_SSL_STRICT": False,  # we send no referrer elsewhere; the token itself is the proof
    }


def _set_up_extensions(app: Flask) -> None:
    db.init_app(app)
    Migrate(app, db, directory=str(ROOT / "migrations"))
    CSRFProtect(app)
    limits.limiter.init_app(app)


def _set_up_templates(app: Flask, config: Config) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["site"] = {
        "name": config.site_name,
        "url": config.base_url,
        "contact": config.contact,
        "largest_upload": config.largest_upload * 1_000_000,  # bytes
    }


def _set_up_server_side(app: Flask, config: Config) -> None:
    """Static files with hashes may be kept for a year; a proxy in front is believed as often as said."""
    served: front.WSGI = WhiteNoise(
        app.wsgi_app,
        root=str(assets.STATIC),
        prefix="static/",
        max_age=assets.A_YEAR,
        allow_all_origins=False,
        add_headers_function=headers.for_static(secure=config.secure),
    )
    served = front.Front(app, served, config.hosts, secure=config.secure)
    if config.proxies:
        served = ProxyFix(served, x_for=config.proxies, x_proto=config.proxies, x_host=config.proxies)
    app.wsgi_app = served  # type: ignore[method-assign]  # Flask's own documented way to wrap an application
