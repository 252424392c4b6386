"""Presses and read marks at the same moment: no count is lost, nothing seen is forgotten."""

from functools import partial

from sqlalchemy import func, select

from forum.accounts.models import Member
from forum.comments import actions as comments
from forum.comments.models import Comment, Reaction, ReactionKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, write
from forum.marks import actions as marks
from forum.marks import queries
from forum.marks.models import ReadMark
from tests import makers
from tests.handles import Said, Story
from tests.people import Person
from tests.races.crowd import at_once, inside
from tests.races.test_races import crowd

WORDS = write("At the same moment.", COMMENT)
HELPFUL = ReactionKind.HELPFUL


def press(member: int, said: Said) -> str:
    with transaction():
        comments.react(session.get_one(Member, member), said.comment, HELPFUL, clock.now())
    return "pressed"


def take_back(member: int, said: Said) -> str:
    with transaction():
        comments.take_back(session.get_one(Member, member), said.comment, HELPFUL)
    return "pressed"


def counted(said: Said) -> tuple[int, int]:
    rows = select(func.count()).select_from(Reaction)
    told = select(Comment.helpful_count).where(Comment.id == said.id)
    return session.scalar(rows) or 0, session.scalar(told) or 0


def test_fifty_press_at_once_and_every_press_counts(ada: Person, ed: Person) -> None:
    said = makers.a_comment(makers.an_article(ed), ada)
    members = crowd(ada.app, 25)
    acts = [partial(press, member, said) for member in members] * 2
    assert at_once([inside(ada.app, act) for act in acts], threads=50) == ["pressed"] * 50
    with ada.app.app_context():
        assert counted(said) == (25, 25)


def test_presses_and_second_thoughts_end_in_a_true_count(ada: Person, ed: Person) -> None:
    said = makers.a_comment(makers.an_article(ed), ada)
    members = crowd(ada.app, 10)
    acts = [partial(act, member, said) for _ in range(4) for member in members for act in (press, take_back)]
    assert set(at_once([inside(ada.app, act) for act in acts], threads=50)) == {"pressed"}
    with ada.app.app_context():
        rows, told = counted(said)
        assert rows == told


def test_pressing_and_answering_do_not_wait_for_each_other_for_ever(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    members = crowd(ada.app, 20)

    def answer() -> str:
        with transaction():
            comments.reply(ed.member, story.article, WORDS, clock.now(), to=said.comment)
        return "answered"

    acts = [act for member in members for act in (partial(press, member, said), answer)]
    results = at_once([inside(ada.app, act) for act in acts], threads=40)
    assert sorted(map(str, results)) == ["answered"] * 20 + ["pressed"] * 20
    with ada.app.app_context():
        assert counted(said) == (20, 20)
        assert said.comment.reply_count == 20


def see(reader: Person, story: Story, numbers: str) -> str:
    with transaction():
        marks.see(reader.member, story.id, numbers, clock.now())
    return "seen"


def test_fifty_notes_of_one_reader_are_all_kept(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    with ada.app.app_context():
        see(ada, story, "")
    makers.many_comments(story, [ben], 60, threads=60)
    acts = [partial(see, ada, story, str(number)) for number in range(2, 52)]
    assert at_once([inside(ada.app, act) for act in acts], threads=50) == ["seen"] * 50
    with ada.app.app_context():
        found = queries.seen_by(ada.id, story.id)
        assert found is not None
        assert found.text == "2-51"


def test_two_first_notes_make_one_mark(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    makers.many_comments(story, [ben], 5, threads=5)
    acts = [partial(see, ada, story, str(number)) for number in range(1, 21)]
    assert at_once([inside(ada.app, act) for act in acts], threads=20) == ["seen"] * 20
    with ada.app.app_context():
        assert [mark.seen for mark in session.scalars(select(ReadMark))] == ["1-5"]
