"""What a vote costs, and polls on a story's page: `python -m benchmarks.votes [postgresql://...]`.

In this process, without a server around it: what both sides have in common is left out, so ratios come out
larger than over HTTP. Each vote is another member's, by the form of the poll's page, with a real token.
"""

import sys
import time
from collections.abc import Iterator
from statistics import median

from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade

from benchmarks.place import place
from benchmarks.target import bare, site
from forum.accounts import actions
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import transaction
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Person, invite

VOTERS, ROUNDS, READS, OK = 150, 5, 400, 200


def main() -> None:
    """Measure, and print ratios."""
    with place(sys.argv[1] if len(sys.argv) > 1 else None) as here:
        env = {**here.environment, "KITH_BASE_URL": "http://localhost"}
        app = site(env)
        with app.app_context():
            upgrade()
        plain = bare(env).test_client()
        cast = invite(app)
        plain_story, asked = makers.an_article(cast.ed, "None"), makers.an_article(cast.ed, "Three")
        polls = [makers.a_poll(asked, ["Yes", "No", "Maybe"], position=place) for place in range(3)]
        for each in polls:
            makers.some_votes(each, {"Yes": 9, "No": 7})
        for story in (plain_story, asked):
            makers.many_comments(story, [cast.ada, cast.ben], 50, threads=20)
        _reads(Browser(app), cast.ada, plain_story, asked)
        _votes(app, plain, polls[0])


def _reads(visitor: Browser, ada: Person, without: Story, with_three: Story) -> None:
    for who, browser in (("a visitor", visitor), ("a member", ada.browser)):
        _read(who, browser, (without.path, with_three.path))


def _read(who: str, browser: Browser, paths: tuple[str, str]) -> None:
    """In turns, after they are kept; processor time, since the machine is never quiet."""
    spent: dict[str, list[float]] = {path: [] for path in paths}
    for turn in range(2 * READS):
        path, start = paths[turn % 2], time.process_time()
        assert browser.client.get(path).status_code == OK
        spent[path].append(time.process_time() - start)
    none, three = (median(each[4:]) for each in spent.values())
    print(
        f"story page, kept, {who}: {three * 1000:.2f} ms with 3 polls, {three / none:.2f} times one with none"
    )


def _votes(app: Flask, plain: FlaskClient, question: Question) -> None:
    form = {"choice": str(question.choices["Yes"]), "edition": "1", "body": "Yes"}
    ratios = []
    for turn in range(ROUNDS):
        bare_times, times = [], []
        for browser, token in list(_voters(app, turn)):
            data = {**form, "csrf_token": token}
            bare_times.append(_posted(plain, "/comments", data, 201))
            times.append(_posted(browser.client, question.ballots_path, data, 303))
        ratios.append(median(times) / median(bare_times))
    print(f"a vote against the bare form and INSERT: {median(ratios):.2f} times (at most 4)")


def _voters(app: Flask, turn: int) -> Iterator[tuple[Browser, str]]:
    """Members who are signed in, each with a token."""
    with app.app_context(), transaction():
        names = [f"v{turn}-{number}" for number in range(VOTERS // ROUNDS)]
        ids = [actions.sign_up(name, None, None, clock.now()).id for name in names]
    for id in ids:
        browser = Browser(app).known_as(Person(app, id, "", Role.MEMBER))
        yield browser, browser.token


def _posted(client: FlaskClient, path: str, data: dict[str, str], status: int) -> float:
    start = time.perf_counter()
    assert client.post(path, data=data).status_code == status
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
