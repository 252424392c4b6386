"""Commands: `flask --app wsgi member create|grant|password NAME`."""

import click
from flask.cli import AppGroup

from forum.accounts import actions, names, passwords, queries
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import transaction

cli = AppGroup("member", help="Create members, grant roles, set passwords.")
ROLES = click.Choice([role.value for role in Role])


def _password() -> str:
    password: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    if problem := passwords.problem(password):
        raise click.ClickException(problem)
    return password


def _member(username: str) -> Member:
    found = queries.by_username(username)
    if found is None:
        raise click.ClickException(f"There is no member called {username}.")
    return found


@cli.command("create")
@click.argument("username")
@click.option("--role", type=ROLES, default=Role.MEMBER.value, show_default=True)
@click.option("--name", help="A name to show instead of the username (staff and authors).")
def create(username: str, role: str, name: str | None) -> None:
    """Create a member; asks for the password."""
    if problem := names.problem(username):
        raise click.ClickException(problem)
    if queries.username_is_taken(username):
        raise click.ClickException(f"The name {username} is taken.")
    password_hash = passwords.hashed(_password())
    with transaction():
        member = actions.sign_up(username, password_hash, None, clock.now())
        member.name = name
        actions.grant(member, Role(role), clock.now())
    click.echo(f"{username} is here now, as {role}.")


@cli.command("grant")
@click.argument("username")
@click.argument("role", type=ROLES)
def grant(username: str, role: str) -> None:
    """Give a member a role, in place of the one before."""
    with transaction():
        member = _member(username)
        before = member.role
        actions.grant(member, Role(role), clock.now())
    click.echo(f"{username} is {role} now, and was {before} before.")


@cli.command("password")
@click.argument("username")
def password(username: str) -> None:
    """Set a member's password, which signs them out everywhere."""
    _member(username)
    chosen = passwords.hashed(_password())
    with transaction():
        actions.set_password(_member(username), chosen)
    click.echo(f"{username} has a new password and is signed out everywhere.")
