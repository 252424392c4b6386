"""Nobody can read from what is kept who voted, the team included."""

import hashlib
import re

import sqlalchemy as sa
from flask import Flask

from forum.core.db import db, session
from forum.polls.models import Ballot, Mark
from forum.polls.secrecy import Voter, ballot_key
from tests import makers
from tests.makers import Story
from tests.people import PASSWORD, Cast, Person


def cast_in(story: Story, person: Person, *, choice: str = "Yes") -> makers.Question:
    question = makers.a_poll(story)
    person.browser.get(question.path).post_form(question.ballots_path, choice=question.choices[choice])
    return question


def everybody(cast: Cast) -> list[Person]:
    return [cast.ada, cast.ben, cast.mo, cast.una, cast.ed, cast.ola]


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


def kept_of(app: Flask, sign: str) -> list[list[object]]:
    """All that is kept under a sign, without it."""
    with app.app_context():
        found = []
        for table in (Ballot.__table__, Mark.__table__):
            columns = [each for each in table.c if each.name != "voter"]
            found += [list(row) for row in session.execute(sa.select(*columns).where(table.c.voter == sign))]
        return found


def test_two_who_vote_alike_are_told_apart_by_their_signs_alone(app: Flask, cast: Cast) -> None:
    question = makers.a_poll(makers.an_article(cast.ed))
    for person in (cast.ada, cast.mo):
        browser = person.browser.get(question.path)
        browser.post_form(question.ballots_path, choice=question.choices["Yes"])
    ada, mo = signs(app)
    assert re.fullmatch("[0-9a-f]{40}", ada)
    assert kept_of(app, ada) == kept_of(app, mo)
    assert len(kept_of(app, ada)) == 2  # a ballot and its mark


def test_no_sign_is_made_of_what_everybody_knows(app: Flask, cast: Cast) -> None:
    question = cast_in(makers.an_article(cast.ed), cast.ada)
    (sign,) = signs(app)
    mine = {each.id: Voter.member(each.id, ballot_key(app.config["SECRET_KEY"])) for each in everybody(cast)}
    assert [id for id, voter in mine.items() if voter.sign(question.id) == sign] == [cast.ada.id]
    for known in ("", "dev", str(question.id)):
        guessed = {Voter.member(each.id, ballot_key(known)).sign(question.id) for each in everybody(cast)}
        assert len(guessed) == 6
        assert sign not in guessed
    for words in (f"{cast.ada.id}", "ada", f"member {cast.ada.id}", f"{question.id} member {cast.ada.id}"):
        for way in (hashlib.sha256, hashlib.sha1, hashlib.md5):
            assert not way(words.encode()).hexdigest().startswith(sign[:20])


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
            assert not re.search(r"\bada\b", page.get_text())
    moderator = cast.mo.browser.get("/moderation/members/ada").text
    assert "Do you keep a diary?" not in moderator


def test_when_somebody_leaves_their_vote_stays_and_says_nothing_new(app: Flask, cast: Cast) -> None:
    cast_in(makers.an_article(cast.ed), cast.ada)
    (before,) = signs(app)
    kept = kept_of(app, before)
    browser = cast.ada.browser.get("/account/close")
    browser.post_form("/account/close", password=PASSWORD)
    with app.app_context():
        assert cast.ada.member.closed_at is not None
    assert signs(app) == [before]
    assert kept_of(app, before) == kept


def test_a_voter_says_nothing_of_themself_where_it_is_printed() -> None:
    assert repr(Voter.member(7, b"secret")) == "Voter(guest=False)"
