"""A moderator decides about a member: openly, with reasons and a term, and it can be lifted and appealed."""

import json
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Grounds, Rung, Terms
from forum.accounts.models import Sanction
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict
from forum.moderation import actions, queries
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Statement
from forum.moderation.restrictions import Restriction
from forum.moderation.targets import CaseKind
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once, inside

REASON = "You called two people liars. Please stay kind."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def decide(by: Person, about: Person, **fields: str) -> Browser:
    path = f"/moderation/members/{about.username}"
    values = {"kind": "suspended", "rule": "kindness", "reason": REASON, "until": _in_days(7)} | fields
    return by.browser.get(path).post_form(f"{path}/sanctions", follow=True, **values)


def _in_days(days: int) -> str:
    return (clock.now() + timedelta(days=days)).date().isoformat()


def held(app_of: Person) -> list[tuple[Rung, str | None, bool]]:
    """What was decided, under which rule, whether it holds."""
    with app_of.app.app_context():
        now = clock.now()
        return [(each.kind, each.rule, each.holds(now)) for each in session.scalars(select(Sanction))]


def record_of(person: Person) -> list[tuple[Act, str | None, str | None]]:
    with person.app.app_context():
        found = queries.entries(None, 50, of=(Kind.MEMBER, person.id))
        return [(each.act, each.by, each.rule) for each in reversed(found)]


def remove(cast: Cast, story: Story, times: int = 1) -> None:
    for number in range(times):
        said = makers.a_comment(story, cast.ada, text=f"You are all liars, {number}.")
        with story.app.app_context(), transaction():
            comments.remove(cast.mo.member, said.comment, "kindness", "", clock.now())


def test_a_moderator_suspends_a_member_with_reasons(cast: Cast) -> None:
    done = decide(cast.mo, cast.ada)
    assert done.status == 200
    assert "Holds now: Suspended, until" in done.text
    assert REASON in done.text
    assert held(cast.ada) == [(Rung.SUSPENDED, "kindness", True)]
    assert record_of(cast.ada) == [(Act.SANCTION, "mo", "kindness")]
    with cast.ada.app.app_context():
        (entry,) = queries.entries(None, 1)
        assert REASON not in json.dumps(dict(entry.facts))
        assert entry.facts["kind"] == "suspended"


def test_the_way_there_is_on_the_page_of_a_member_for_moderators_alone(cast: Cast) -> None:
    way = "a[href='/moderation/members/ada']"
    assert cast.mo.browser.get("/members/ada").page.select_one(way) is not None
    for person in (cast.ben, cast.ed):
        assert person.browser.get("/members/ada").page.select_one(way) is None
        assert person.browser.get("/moderation/members/ada").status == 403
    assert cast.mo.browser.get("/moderation/members/nobody").status == 404


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("reason", "  ", "Please say why"),
        ("reason", "x" * 1001, "1,000 characters"),
        ("rule", "no-such-rule", "Please choose the rule"),
        ("rule", "", "or name the law"),
        ("kind", "banned", "Please choose what you decide"),
        ("kind", "", "Please choose what you decide"),
        ("until", "", "Please give the day"),
        ("until", "soon", "Please give the day"),
        ("until", "2020-01-01", "That day is over"),
        ("until", "2999-01-01", "A year is the most"),
        ("law", "§" * 201, "200 characters"),
    ],
)
def test_what_can_not_be_decided_so_is_said_and_nothing_typed_is_lost(
    cast: Cast, field: str, typed: str, sentence: str
) -> None:
    browser = cast.mo.browser.get("/moderation/members/ada")
    values = {"kind": "suspended", "rule": "kindness", "reason": REASON, "until": _in_days(7), field: typed}
    refused = browser.post("/moderation/members/ada/sanctions", **values)  # type: ignore[arg-type]  # fields
    assert refused.status == 422
    assert sentence in refused.text
    if field != "reason":
        assert REASON in refused.page.select_one("textarea[name=reason]").get_text()  # type: ignore[union-attr]
    if field == "until":
        assert refused.page.select_one("input[name=until]")["value"] == typed  # type: ignore[index]
    assert held(cast.ada) == []


@pytest.mark.parametrize("most", ["", "0", "51", "x"])
def test_what_counts_comments_needs_a_number(cast: Cast, most: str) -> None:
    refused = decide(cast.mo, cast.ada, kind="limited", most=most)
    assert refused.status == 422
    assert "a number from 1 to 50" in refused.text


def test_nobody_decides_about_themself_or_an_admin_and_only_admins_about_the_team(cast: Cast) -> None:
    for by, about, sentence in (
        (cast.mo, cast.mo, "This is about you"),
        (cast.mo, cast.una, "Only an admin can decide about somebody of the team"),
        (cast.mo, cast.ed, "Only an admin can decide about somebody of the team"),
        (cast.mo, cast.ola, "Nobody can sanction an admin"),
        (cast.ola, cast.ola, "This is about you"),
    ):
        browser = by.browser.get(f"/moderation/members/{about.username}")
        assert sentence in browser.text
        values = {"kind": "note", "rule": "kindness", "reason": REASON}
        refused = browser.post(f"/moderation/members/{about.username}/sanctions", **values)  # type: ignore[arg-type]  # fields
        assert refused.status == 403
        assert sentence in refused.text
    assert decide(cast.ola, cast.una).status == 200
    assert held(cast.una) == [(Rung.SUSPENDED, "kindness", True)]


def test_only_an_admin_closes_an_account_and_opens_it_again(cast: Cast) -> None:
    browser = cast.mo.browser.get("/moderation/members/ada")
    assert browser.page.select_one("option[value=closed]") is None
    values = {"kind": "closed", "rule": "kindness", "reason": REASON}
    refused = browser.post("/moderation/members/ada/sanctions", **values)  # type: ignore[arg-type]  # fields
    assert refused.status == 403
    assert "Only an admin can close an account" in refused.text
    assert decide(cast.ola, cast.ada, kind="closed").status == 200
    assert browser.post("/moderation/sanctions/1/lift", why="Enough.").status == 403
    cast.ola.browser.get("/moderation/members/ada").post_form("/moderation/sanctions/1/lift", why="Enough.")
    assert held(cast.ada) == [(Rung.CLOSED, "kindness", False)]


def test_it_is_lifted_with_a_reason(cast: Cast, story: Story) -> None:
    decide(cast.mo, cast.ada)
    browser = cast.una.browser.get("/moderation/members/ada")
    without = browser.post_form("/moderation/sanctions/1/lift", why=" ")
    assert without.status == 422
    assert held(cast.ada) == [(Rung.SUSPENDED, "kindness", True)]
    without.post_form("/moderation/sanctions/1/lift", why="They have said sorry.")
    assert held(cast.ada) == [(Rung.SUSPENDED, "kindness", False)]
    assert "They have said sorry." in browser.text
    assert record_of(cast.ada)[-1] == (Act.LIFT, "una", None)
    assert cast.ada.browser.get(story.path).post_form(story.comments_path, body="Hello.").status == 200
    assert "does not hold any more" in cast.ada.browser.get("/statements/1").text
    assert cast.mo.browser.get("/").post("/moderation/sanctions/9/lift", why="x").status == 404


def test_a_form_that_is_sent_twice_is_one_decision_and_another_one_is_a_conflict(cast: Cast) -> None:
    decide(cast.mo, cast.ada)
    assert decide(cast.mo, cast.ada).status == 200
    other = decide(cast.una, cast.ada, reason="Something else happened.")
    assert other.status == 409
    assert "That holds for them already" in other.text
    assert "Something else happened." in other.page.select_one("textarea[name=reason]").get_text()  # type: ignore[union-attr]
    assert len(held(cast.ada)) == 1


def test_of_two_who_decide_at_once_one_is_told(cast: Cast) -> None:
    def suspend(by: Person) -> str:
        with transaction():
            now = clock.now()
            terms = Terms(Rung.SUSPENDED, now + timedelta(days=7))
            grounds = Grounds(f"{by.username} says so.", "kindness")
            actions.sanction(by.member, cast.ada.member, terms, grounds, now)
        return by.username

    both = [inside(cast.ada.app, partial(suspend, by)) for by in (cast.mo, cast.una)]
    done = at_once(both, threads=2)
    assert [type(each) for each in done if not isinstance(each, str)] == [Conflict]
    assert len(held(cast.ada)) == 1


def test_what_comes_next_is_proposed_and_never_done(cast: Cast, story: Story) -> None:
    page = "/moderation/members/ada"
    assert "Nothing is proposed" in cast.mo.browser.get(page).text
    remove(cast, story, 2)
    seen = cast.mo.browser.get(page)
    assert "2 decisions about their words" in seen.text
    assert held(cast.ada) == []
    form = seen.get(f"{page}?rule=kindness").form(f"{page}/sanctions")
    assert form.select_one("select[name=kind] option[selected]")["value"] == "warning"  # type: ignore[index]
    assert form.select_one("select[name=rule] option[selected]")["value"] == "kindness"  # type: ignore[index]
    seen.post_form(f"{page}/sanctions", reason=REASON)
    assert held(cast.ada) == [(Rung.WARNING, "kindness", True)]
    assert "Nothing is proposed" in cast.mo.browser.get(page).text


def test_what_was_restored_counts_no_longer(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="You are all liars.")
    with story.app.app_context(), transaction():
        comments.remove(cast.mo.member, said.comment, "kindness", "", clock.now())
    with story.app.app_context(), transaction():
        comments.restore(cast.mo.member, said.comment, clock.now())
    assert "Nothing is proposed" in cast.mo.browser.get("/moderation/members/ada").text


@pytest.mark.parametrize(
    ("kind", "restriction"),
    [
        (Rung.HELD, Restriction.HELD_FIRST),
        (Rung.LIMITED, Restriction.LIMITED),
        (Rung.SUSPENDED, Restriction.SUSPENDED),
        (Rung.CLOSED, Restriction.CLOSED),
        (Rung.WARNING, None),
        (Rung.NOTE, None),
    ],
)
def test_whatever_takes_something_away_has_one_statement(
    cast: Cast, kind: Rung, restriction: Restriction | None
) -> None:
    makers.a_sanction(cast.ola, cast.ada, kind, days=7 if kind in {Rung.LIMITED, Rung.SUSPENDED} else None)
    with cast.ada.app.app_context():
        stated = session.scalars(select(Statement)).all()
        assert [each.restriction for each in stated] == ([restriction] if restriction else [])
        assert [each.author_id for each in stated] == ([cast.ada.id] if restriction else [])
    assert record_of(cast.ada) == [(Act.SANCTION, "ola", "kindness")]


def test_the_statement_says_all_and_is_data_too(cast: Cast) -> None:
    decide(cast.mo, cast.ada, rule="", law="Section 86a StGB, Germany")
    browser = cast.ada.browser
    listed = browser.get("/account/statements")
    assert "The account is suspended: your account" in listed.text
    said = browser.get("/statements/1").text
    for words in (REASON, "Section 86a StGB, Germany", "a moderator", "You can ask until", "until"):
        assert words in said
    (told,) = json.loads(browser.get("/account/statements.json").response.data)["statements"]
    assert told["restriction"] == "suspended"
    assert told["holds_until"] is not None
    assert (told["legal_ground"], told["ground"]) == ("Section 86a StGB, Germany", "illegal content")
    assert (told["automated_decision"], told["own_initiative"], told["after_a_notice"]) == (
        False,
        True,
        False,
    )
    assert cast.ben.browser.get("/statements/1").status == 404
    assert cast.una.browser.get("/statements/1").status == 200


def ask(person: Person, id: int = 1) -> Browser:
    form = person.browser.get(f"/statements/{id}")
    return form.post_form(f"/statements/{id}/appeal", body="I was quoting a book.")


def test_who_was_right_can_write_again_in_the_same_act(cast: Cast, story: Story) -> None:
    decide(cast.mo, cast.ada)
    assert "I was quoting a book." in ask(cast.ada).text
    assert "The account is suspended: ada" in cast.una.browser.get("/moderation/appeals").text
    own = cast.mo.browser.get("/").post("/moderation/appeals/1", upheld="no", body="Mine.")
    assert own.status == 403
    path = "/moderation/appeals/1"
    answered = cast.una.browser.get(path).post_form(path, upheld="yes", body="You are right.")
    assert "Upheld: it was lifted." in answered.text
    assert held(cast.ada) == [(Rung.SUSPENDED, "kindness", False)]
    assert cast.ada.browser.get(story.path).post_form(story.comments_path, body="Hello.").status == 200
    assert "you were right, and it was lifted" in cast.ada.browser.get("/statements/1").text
    assert [act for act, _, _ in record_of(cast.ada)] == [Act.SANCTION, Act.APPEAL, Act.UPHOLD, Act.LIFT]


def test_a_moderator_may_look_again_at_what_an_admin_decided(cast: Cast) -> None:
    makers.a_sanction(cast.ola, cast.ada, Rung.CLOSED)
    ask(cast.ada)
    path = "/moderation/appeals/1"
    cast.una.browser.get(path).post_form(path, upheld="yes", body="It was too much.")
    assert held(cast.ada) == [(Rung.CLOSED, "kindness", False)]


def test_one_may_ask_within_six_months_also_when_it_has_run_out(cast: Cast) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=3, ago=4)
    assert "You can still ask whether it was right" in cast.ada.browser.get("/statements/1").text
    ask(cast.ada)
    path = "/moderation/appeals/1"
    cast.una.browser.get(path).post_form(path, upheld="yes", body="It was not.")
    with cast.ada.app.app_context():
        assert session.get_one(Sanction, 1).lifted_at is not None
    makers.a_sanction(cast.ola, cast.ben, Rung.CLOSED, ago=184)
    assert "six months, and they are over" in cast.ben.browser.get("/statements/2").text


def test_an_appeal_is_a_case_until_it_is_answered_or_there_is_nothing_to_answer(cast: Cast) -> None:
    decide(cast.mo, cast.ada)
    ask(cast.ada)
    queue = cast.una.browser.get("/moderation?case=1")
    assert queue.page.select_one("a[href='/moderation/appeals/1']") is not None
    assert (
        cast.una.browser.get("/")
        .post("/moderation/cases/1/decision", do="no-action", reason="x", seen="0-0")
        .status
        == 403
    )
    cast.mo.browser.get("/moderation/members/ada").post_form("/moderation/sanctions/1/lift", why="Enough.")
    with cast.ada.app.app_context():
        (case,) = session.scalars(select(Case)).all()
        assert (case.kind, case.subject_kind, case.outcome) == (CaseKind.APPEAL, Kind.MEMBER, None)
        assert case.closed_at is not None


def test_the_next_comments_wait_and_say_why_until_enough_were_read(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    browser = cast.ada.browser
    assert "A moderator reads your next comments first" in browser.get(story.path).text
    for number in range(1, 4):
        sent = browser.get(story.path).post_form(story.comments_path, body=f"A good day, number {number}.")
        assert "A moderator reads your comment first" in sent.text
        assert "Please be kind to others." in sent.text
        assert f"number {number}." not in visitor.get(story.path).text
        cast.una.browser.get(f"/comments/{number}/moderation").post_form(f"/comments/{number}/publication")
        assert f"number {number}." in visitor.get(story.path).text
    assert held(cast.ada) == [(Rung.HELD, "kindness", False)]
    browser.get(story.path).post_form(story.comments_path, body="A good day, number 4.")
    assert "number 4." in visitor.get(story.path).text
    assert "reads your next comments first" not in browser.get(story.path).text


def test_what_waits_because_of_its_author_has_a_statement_and_stays_when_it_is_changed(
    cast: Cast, story: Story
) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    browser = cast.ada.browser
    browser.get(story.path).post_form(story.comments_path, body="A good day.")
    browser.get("/comments/1/edit").post_form("/comments/1/edit", body="A better day.")
    with story.app.app_context():
        assert story.article.comment_count == 0
        stated = session.scalars(select(Statement).where(Statement.comment_id == 1)).all()
        assert [(each.restriction, each.rule) for each in stated] == [(Restriction.HELD, "kindness")]
        acts = [(each.act, each.by) for each in queries.entries(None, 9, of=(Kind.COMMENT, 1))]
        assert set(acts) == {(Act.HOLD, None)}


def test_whoever_may_be_in_danger_is_heard_at_once_all_the_same(cast: Cast, story: Story) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    cast.ada.browser.get(story.path).post_form(story.comments_path, body="I want to kill myself.")
    assert "Somebody may need us" in cast.mo.browser.get("/moderation").text
    with story.app.app_context():
        assert story.article.comment_count == 1


def test_who_is_limited_posts_a_few_a_day(cast: Cast, story: Story, visitor: Browser) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.LIMITED, days=7)
    browser = cast.ada.browser
    assert "The team lets you post 3 comments a day until" in browser.get(story.path).text
    for number in range(3):
        makers.a_comment(story, cast.ada, text=f"Number {number}.")
    refused = browser.get(story.path).post_form(story.comments_path, body="One more word.")
    assert refused.status == 403
    for said in ("3 comments a day", "You can write again in 23 hours", "Your words are kept as a draft"):
        assert said in refused.text
    assert "One more word." not in visitor.get(story.path).text


def test_who_leaves_takes_along_what_was_written_about_them(cast: Cast) -> None:
    decide(cast.mo, cast.ada)
    ask(cast.ada)
    with cast.ada.app.app_context(), transaction():
        accounts.close_account(cast.ada.member, clock.now(), tells_stories=False)
    with cast.ada.app.app_context():
        (made,), (stated,) = session.scalars(select(Sanction)).all(), session.scalars(select(Statement)).all()
        assert (made.reason, stated.why) == ("", "")
        assert stated.ended_at is not None
    assert "Nobody is waiting for an answer." in cast.una.browser.get("/moderation/appeals").text
    assert cast.mo.browser.get("/moderation/members/ada").status == 404


def test_the_edition_that_is_cited_can_be_read_later(cast: Cast) -> None:
    decide(cast.mo, cast.ada)
    makers.a_changed_rule(cast.ada.app)
    assert "Be kind, above all when you disagree" in cast.ada.browser.get("/statements/1").text
