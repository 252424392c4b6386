"""Commands: `flask --app wsgi rules test|score|export`; `dry-run` is added where comments are known."""

import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import click
from flask.cli import AppGroup
from sqlalchemy.exc import DBAPIError

from forum.core.db import session
from forum.rules.book import Book, shipped, to_json
from forum.rules.engine import Place, Standing, judge
from forum.rules.queries import current
from forum.rules.scoring import Score, read, score
from forum.rules.telling import Spot, Told, tell

cli = AppGroup("rules", help="Try the community rules, measure them, print them.")
_SOMEBODY = Standing(published=20)
_LONGEST = 160
_EXPECTED = ("hit", "miss", "clean")  # "clean" is how older files say "miss"
_NO_BOOK = "No rule book could be read from the database, so these are the rules that Kith ships."


class Mistyped(click.ClickException):
    """A word of the command can't be used; the sentence says what could."""

    exit_code = 2


@cli.command("test")
@click.argument("text")
@click.option("--newcomer", is_flag=True, help="As a newcomer's first comment.")
@click.option("--place", type=click.Choice([each.value for each in Place]), default=Place.COMMENT.value)
def test(text: str, place: str, newcomer: bool) -> None:  # noqa: FBT001 - click hands flags over like this
    """Say what the rules say of TEXT, and why; "-" reads it from standard input."""
    typed = sys.stdin.read() if text == "-" else text
    book = book_or_shipped()
    standing = Standing(newcomer=True) if newcomer else _SOMEBODY
    judge(typed, standing, Place(place), book)  # the first time also reads the lists of words
    began = time.process_time()
    judgement = judge(typed, standing, Place(place), book)
    took = (time.process_time() - began) * 1000
    telling = tell(typed, judgement, book)
    click.echo(f"{telling.verdict}: {telling.said}")
    for number, each in enumerate(telling.findings, 1):
        click.echo(f"\n{number}. {shown(each.spot)}")
        _echo_finding(each)
    if telling.adjusted:
        click.echo(f"\nIt would read:\n{telling.text}")
    click.echo(f"\n{took:.1f} ms, edition {book.edition} of the rules")


def _echo_finding(each: Told) -> None:
    click.echo(f"   {each.cited} (/rules#{each.key})")
    click.echo(f"   {each.percent}% sure. What follows: {each.follows}.")
    click.echo(f"   {each.why}")
    if each.instead is not None:
        click.echo(f"   In its place: {each.instead}")


@cli.command("score")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Numbers alone, for machines.")
def score_command(file: Path, as_json: bool) -> None:  # noqa: FBT001 - click hands flags over like this
    """Judge labelled examples: one JSON object a line with rule, text and expect ("hit" or "miss")."""
    lines = text_of(file).split("\n")
    try:
        _insist_on_examples(lines)
        examples = read(lines)
    except ValueError as problem:
        raise click.ClickException(f"{file}: {problem}") from problem
    if not examples:
        raise click.ClickException(f"{file}: there is no example in it.")
    result = score(examples, book_or_shipped())
    if as_json:
        click.echo(json.dumps(result.as_data()))
        return
    _echo_table(result)
    _echo_wrong(result)


def text_of(file: Path) -> str:
    """What stands in a file, or a sentence that says why that can't be read."""
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as problem:
        raise click.ClickException(f"{file}: this is no text in UTF-8.") from problem
    except FileNotFoundError as problem:
        raise Mistyped(f"There is no file {file}.") from problem
    except OSError as problem:
        raise Mistyped(f"{file}: this can't be read as a file.") from problem


def _insist_on_examples(lines: Iterable[str]) -> None:
    """Raise ValueError with the line that is no JSON, or that expects what nothing can be."""
    for number, line in enumerate(lines, 1):
        try:
            data = json.loads(line) if line.strip() else None
        except ValueError as problem:
            raise ValueError(f"Line {number} is no example: it is not JSON.") from problem
        if isinstance(data, dict) and data.get("expect", "hit") not in _EXPECTED:
            raise ValueError(f'Line {number} expects {json.dumps(data["expect"])}; write "hit" or "miss".')


def _echo_table(result: Score) -> None:
    click.echo(f"{'rule':<22}{'tp':>6}{'fp':>6}{'fn':>6}{'tn':>6}{'precision':>11}{'recall':>8}")
    for label, each in sorted(result.tallies.items()):
        counts = "".join(f"{count:>6}" for count in (each.tp, each.fp, each.fn, each.tn))
        click.echo(f"{label:<22}{counts}{each.precision:>11.3f}{each.recall:>8.3f}")
    p50, p99 = result.percentile(0.5), result.percentile(0.99)
    click.echo(f"\n{len(result.times)} texts; half of them within {p50:.2f} ms, 99% within {p99:.2f} ms")


def _echo_wrong(result: Score) -> None:
    if not result.wrong:
        click.echo("\nNothing was wrong.")
        return
    click.echo(f"\nWrong: {len(result.wrong)}")
    for example, judgement in result.wrong:
        wanted = "should be found" if example.hit else "should not be found"
        seen = ", ".join(sorted({each.rule for each in judgement.findings})) or "nothing"
        text = " ".join(example.text.split())
        click.echo(f"- {example.label} {wanted}; found: {seen}")
        click.echo(f"  {text[:_LONGEST]}{'…' if len(text) > _LONGEST else ''}")


@cli.command("export")
def export() -> None:
    """Print the rules that hold now as JSON: to keep, to compare, to change for `rules dry-run`."""
    click.echo(to_json(book_or_shipped()))


def book_or_shipped() -> Book:
    """The book that holds; where there is no database yet, the one that Kith ships."""
    try:
        return current()
    except DBAPIError:
        session.rollback()
        click.echo(_NO_BOOK, err=True)
        return shipped()


def shown(spot: Spot) -> str:
    """A place in a text on one line, with what is meant in angle brackets."""
    return " ".join(f"{spot.before}»{spot.words}«{spot.after}".split())
