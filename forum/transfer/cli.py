"""Commands: `flask --app wsgi demo load`, `flask --app wsgi import wxr FILE`."""

from typing import cast

import click
from flask import current_app
from flask.cli import AppGroup

from forum.core import clock
from forum.core.config import Config
from forum.core.db import transaction
from forum.transfer.demo.loader import is_loaded, load, signs

demo = AppGroup("demo", help="A living place to try things out in.")
imports = AppGroup("import", help="Bring stories and threads from elsewhere.")
groups = (demo, imports)


@demo.command("load")
@click.option("--password", envvar="KITH_DEMO_PASSWORD", help="The password of the demo members.")
def load_demo(password: str | None) -> None:
    """Fill an empty site with demo stories; does nothing when they are there already."""
    config = cast(Config, current_app.extensions["kith.config"])
    if not config.demo:
        raise click.ClickException(
            "Demo stories belong in demo mode only. Set KITH_DEMO=1 for a try-out site."
        )
    if is_loaded():
        click.echo("The demo stories are here already.")
        return
    with transaction():
        counts = load(clock.now(), password)
    click.echo(f"Loaded {counts}.")


@demo.command("signs")
def show_signs() -> None:
    """Say which demo member has which role."""
    for role, username in signs():
        click.echo(f"{role:10} {username}")
