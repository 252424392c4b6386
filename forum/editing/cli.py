"""Commands: `flask --app wsgi stories publish`."""

import click
from flask.cli import AppGroup

from forum.core import clock
from forum.core.db import transaction
from forum.editing import actions

cli = AppGroup("stories", help="What happens to stories by itself.")


@cli.command("publish")
def publish() -> None:
    """Publish what was scheduled and whose time has come. Readers can read it already; this notes it down."""
    with transaction():
        done = actions.publish_due(clock.now())
    click.echo(f"{done} published.")
