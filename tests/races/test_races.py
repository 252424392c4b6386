"""Nothing is lost, nothing happens twice, and nobody is told that the database is locked."""

import os
from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import Select, func, select

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.articles.models import Article
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Refused
from forum.core.markup import COMMENT, write
from forum.polls import actions as polls
from forum.polls import queries
from forum.polls.choosing import Chosen
from forum.polls.kinds import PollKind
from forum.polls.models import Ballot, Choice, Mark
from forum.polls.queries.doctor import wrong
from forum.polls.secrecy import Voter
from tests import makers
from tests.makers import Question, Said, Story
from tests.people import Person
from tests.races.crowd import at_once, inside

KEY = b"for races"
VOTES = int(os.environ.get("KITH_VOTES", "200"))  # how many votes are raced, ten by each member
WORDS = write("At the same moment.", COMMENT)


def answer(person: Person, story: Story, to: Said | None) -> int:
    with transaction():
        said = comments.reply(person.member, story.article, WORDS, clock.now(), to=to.comment if to else None)
        return said.number


def test_fifty_people_answer_one_story_and_every_comment_counts(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ada)
    with ada.app.app_context():
        version = story.article.version
    acts: list[Callable[[], int]] = [
        partial(answer, (ada, ben)[turn % 2], story, first if turn % 5 else None) for turn in range(50)
    ]
    numbers = at_once([inside(ada.app, act) for act in acts], threads=50)
    assert sorted(number for number in numbers if isinstance(number, int)) == list(range(2, 52))
    with ada.app.app_context():
        article = story.article
        assert (article.comment_count, article.thread_count, article.last_number) == (51, 11, 51)
        assert article.version == version + 50
        assert first.comment.reply_count == 40
        rows = session.execute(select(Comment.number, Comment.path).order_by(Comment.id)).all()
        assert len({number for number, _ in rows}) == len({path for _, path in rows}) == 51


def test_two_stories_do_not_share_their_numbers(ada: Person, ed: Person) -> None:
    stories = [makers.an_article(ed, title) for title in ("One", "Two")]
    acts = [partial(answer, ada, stories[turn % 2], None) for turn in range(30)]
    numbers = at_once([inside(ada.app, act) for act in acts], threads=12)
    assert Counter(number for number in numbers if isinstance(number, int)) == dict.fromkeys(range(1, 16), 2)


def crowd(app: Flask, count: int) -> list[int]:
    """So many members."""
    with app.app_context(), transaction():
        names = [f"member-{number}" for number in range(count)]
        return [accounts.sign_up(name, None, None, clock.now()).id for name in names]


def vote(member: int, poll: int, choice: int) -> str:
    """Try to cast a ballot; what came of it."""
    try:
        with transaction():
            polls.vote(Voter.member(member, KEY), queries.poll(poll), Chosen((choice,)), clock.now())
    except (Refused, Conflict) as refused:
        return refused.sentence
    return "counted"


def ballots(question: Question) -> tuple[int, dict[int, int], dict[int, int]]:
    """How many ballots there are, how many for each choice, and how many each choice says it has."""
    counted = select(Mark.choice_id, func.count()).group_by(Mark.choice_id)
    told = select(Choice.id, Choice.ballots)
    return session.scalar(select(func.count()).select_from(Ballot)) or 0, _pairs(counted), _pairs(told)


def _pairs(wanted: Select[int, int]) -> dict[int, int]:
    return {row[0]: row[1] for row in session.execute(wanted)}


def test_members_press_ten_times_each_and_one_ballot_of_each_counts(ed: Person) -> None:
    story = makers.an_article(ed)
    question = makers.a_poll(story, ["Yes", "No", "Sometimes"])
    choices, members = list(question.choices.values()), list(range(1, VOTES // 10 + 1))
    with ed.app.app_context():
        version = story.article.version
    acts = [
        partial(vote, member, question.id, choices[(member + turn) % 3])
        for turn in range(10)
        for member in members
    ]
    results = Counter(str(each) for each in at_once([inside(ed.app, act) for act in acts], threads=16))
    few = len(members)
    assert results == {"counted": few, "You have voted in this poll already.": VOTES - few}
    with ed.app.app_context():
        total, cast, told = ballots(question)
        assert total == question.poll.ballots == few
        assert {choice: count for choice, count in told.items() if count} == cast
        assert wrong() == []
        assert story.article.version == version + few


def test_votes_are_cast_changed_and_taken_back_at_once_and_every_count_is_right(ed: Person) -> None:
    question = makers.a_poll(makers.an_article(ed), ["A", "B", "C"], kind=PollKind.RANKED)
    one, two, three = question.choices.values()

    def act(number: int) -> str:
        voter, poll, now = Voter.member(number % 7, KEY), queries.poll(question.id), clock.now()
        marks = [(one, two, three), (three, one), (two,)][number % 3]
        does = [polls.vote, polls.change_vote][number % 2]
        try:
            with transaction():
                if number % 5:
                    does(voter, poll, Chosen(marks), now)
                else:
                    polls.withdraw(voter, poll, now)
        except Conflict:
            return "conflict"
        return "done"

    results = at_once([inside(ed.app, partial(act, number)) for number in range(120)], threads=12)
    assert set(map(str, results)) <= {"done", "conflict"}
    with ed.app.app_context():
        assert wrong() == []
        assert question.poll.ballots == ballots(question)[0]


def test_one_member_in_four_browsers_votes_once(ada: Person, ed: Person) -> None:
    question = makers.a_poll(makers.an_article(ed))
    browsers = [ada.browser for _ in range(4)]
    tokens = [browser.token for browser in browsers]

    def press(turn: int) -> int:
        data = {"csrf_token": tokens[turn], "choice": str(question.choices["Yes"])}
        return browsers[turn].client.post(question.ballots_path, data=data).status_code

    statuses = at_once([partial(press, turn) for turn in range(4)], threads=4)
    assert statuses.count(303) == 1
    assert set(map(str, statuses)) <= {"303", "403", "409"}
    with ada.app.app_context():
        assert ballots(question)[0] == 1


def sign_up(name: str) -> str:
    try:
        with transaction():
            accounts.sign_up(name, None, None, clock.now())
    except Conflict:
        return "taken"
    return "joined"


@pytest.mark.parametrize("names", [["grace"], ["grace", "GRACE", "Grace", "ｇrace"]])
def test_ten_people_want_the_same_name_and_one_gets_it(app: Flask, names: list[str]) -> None:
    acts = [partial(sign_up, names[turn % len(names)]) for turn in range(10)]
    results = Counter(str(each) for each in at_once([inside(app, act) for act in acts], threads=10))
    assert results == {"joined": 1, "taken": 9}
    with app.app_context():
        assert session.scalar(select(func.count(Member.id))) == 1


def test_readers_read_while_writers_write(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)

    def read() -> str:
        counts = select(Article.comment_count, func.count(Comment.id)).outerjoin(Comment).group_by(Article.id)
        counted, there = session.execute(counts).one()
        session.rollback()
        return "true" if counted == there else f"{counted} of {there}"

    acts: list[Callable[[], object]] = []
    for _ in range(40):
        acts += [partial(answer, ada, story, None), read, read]
    results = at_once([inside(ada.app, act) for act in acts], threads=12)
    assert results.count("true") == 80
    assert sorted(each for each in results if isinstance(each, int)) == list(range(1, 41))
