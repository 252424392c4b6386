"""Nobody can read from what is kept who voted, the team included."""

import sqlalchemy as sa
from flask import Flask

from forum.core.db import db, session
from forum.polls.models import Ballot, Mark
from forum.polls.secrecy import Voter, ballot_key
from tests import makers
from tests.makers import Story
from tests.people import Cast, Person


def cast_in(story: Story, person: Person, *, choice: str = "Yes") -> makers.Question:
    question = makers.a_poll(story)
    person.browser.get(question.path).post_form(question.ballots_path, choice=question.choices[choice])
    return question


def signs(app: Flask) -> list[str]:
    with app.app_context():
        return list(session.scalars(sa.select(Ballot.voter)))


def test_a_ballot_has_no_column_for_a_member(app: Flask) -> None:
    with app.app_context():
        inspector = sa.inspect(db.engine)
        for table in ("ballot", "ballot_mark"):
            tables = {each["referred_table"] for each in inspector.get_foreign_keys(table)}
            assert "member" not in tables
            columns = {each["name"]: each["type"] for each in inspector.get_columns(table)}
            assert "member_id" not in columns
            assert not [each for each in columns.values() if isinstance(each, sa.Date | sa.DateTime)]


def test_what_is_kept_names_nobody_and_no_time(cast: Cast) -> None:
    cast_in(makers.an_article(cast.ed), cast.ada)
    with cast.ada.app.app_context():
        ballot = session.scalars(sa.select(Ballot)).one()
        kept = {ballot.voter, *session.scalars(sa.select(Mark.voter))}
        assert len(kept) == 1
        sign = kept.pop()
        assert "ada" not in sign
        assert len(sign) == 40


def test_ballots_of_one_person_can_not_be_laid_side_by_side(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    for _ in range(3):
        cast_in(story, cast.ada)
    assert len(set(signs(app))) == 3


def test_without_the_secret_nobody_can_make_the_sign_to_look_for(app: Flask, cast: Cast) -> None:
    question = cast_in(makers.an_article(cast.ed), cast.ada)
    (sign,) = signs(app)
    assert sign == Voter.member(cast.ada.id, ballot_key(app.config["SECRET_KEY"])).sign(question.id)
    for other in ("", "another secret", app.config["SECRET_KEY"] + "x"):
        assert sign != Voter.member(cast.ada.id, ballot_key(other)).sign(question.id)
    assert sign != Voter.visitor(str(cast.ada.id), ballot_key(app.config["SECRET_KEY"])).sign(question.id)


def test_the_page_of_the_team_tells_of_nobody(cast: Cast) -> None:
    question = cast_in(makers.an_article(cast.ed), cast.ada)
    makers.some_votes(question, {"No": 9})
    for person in (cast.ed, cast.ola):
        for path in (f"/desk/polls/{question.id}", "/desk/polls", f"/desk/polls/{question.id}/edit"):
            page = person.browser.get(path).page.select_one("main")
            assert page is not None
            assert "ada" not in page.get_text().split()
    moderator = cast.mo.browser.get("/moderation/members/ada").text
    assert "Do you keep a diary?" not in moderator


def test_when_somebody_leaves_their_vote_stays_and_says_nothing_new(app: Flask, cast: Cast) -> None:
    cast_in(makers.an_article(cast.ed), cast.ada)
    before = signs(app)
    browser = cast.ada.browser.get("/account/close")
    browser.post_form("/account/close", password="three quiet words")
    assert signs(app) == before


def test_a_voter_says_nothing_of_themself_where_it_is_printed() -> None:
    assert repr(Voter.member(7, b"secret")) == "Voter(guest=False)"
