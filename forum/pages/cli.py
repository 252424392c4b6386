"""Commands: `flask --app wsgi markup rebuild`."""

import click
from flask.cli import AppGroup

from forum.core.markup import VERSION
from forum.pages.rebuild import rebuild

cli = AppGroup("markup", help="The HTML that is made of what people write.")


@cli.command("rebuild")
@click.option("--all", "everything", is_flag=True, help="Also what this pipeline made already.")
def rebuild_command(everything: bool) -> None:  # noqa: FBT001 - click hands flags over like this
    """Make stored HTML again from its source, after the pipeline changed."""
    count = rebuild(0 if everything else VERSION)
    click.echo(f"{count} texts made again with version {VERSION} of the pipeline.")
