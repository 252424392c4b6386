"""An author asks for a second look, somebody else looks, and who was right has their words back."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select, update

from forum.accounts import actions as accounts
from forum.accounts.roles import Role
from forum.comments import actions as comments
from forum.comments.models import Adjustment
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict
from forum.moderation import actions, queries
from forum.moderation.acts import Act
from forum.moderation.models import Appeal, Statement
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.moderation.desk import waiting
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once, inside

NUMBER = "07700 900321"
WHY = "It is the number of the bakery."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def removed(cast: Cast, story: Story) -> Said:
    """A comment of ada's that mo took down."""
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness", reason="Please stay kind.")
    return said


def ask(person: Person, words: str = WHY, id: int = 1) -> Browser:
    return person.browser.get(f"/statements/{id}").post_form(f"/statements/{id}/appeal", body=words)


def answer(person: Person, upheld: str, words: str = "You are right, sorry.", id: int = 1) -> Browser:
    path = f"/moderation/appeals/{id}"
    return person.browser.get(path).post_form(path, upheld=upheld, body=words)


def acts(story: Story) -> list[tuple[Act, str | None]]:
    with story.app.app_context():
        return [(each.act, each.by) for each in reversed(queries.entries(None, 50))]


def test_who_was_right_has_the_words_back(cast: Cast, story: Story, removed: Said, visitor: Browser) -> None:
    assert "It was a long day." not in visitor.get(story.path).text
    asked = ask(cast.ada)
    assert WHY in asked.text
    assert "Somebody who did not decide before" in asked.text
    listed = cast.una.browser.get("/moderation/appeals")
    assert "It was removed: comment 1 on" in listed.text
    answer(cast.una, "yes")
    assert "It was a long day." in visitor.get(story.path).text
    told = cast.ada.browser.get("/statements/1").text
    assert "You are right, sorry." in told
    assert "you were right" in told
    assert "una" not in told
    assert acts(story)[-3:] == [(Act.APPEAL, "ada"), (Act.UPHOLD, "una"), (Act.RESTORE, "una")]


def test_the_decision_may_stay_with_its_reasons(
    cast: Cast, story: Story, removed: Said, visitor: Browser
) -> None:
    ask(cast.ada)
    answer(cast.una, "no", "It was meant for ben, and it hurt.")
    assert "It was a long day." not in visitor.get(story.path).text
    told = cast.ada.browser.get("/statements/1").text
    assert "It was meant for ben, and it hurt." in told
    assert "the decision stays" in told
    assert acts(story)[-1] == (Act.DISMISS, "una")


def test_words_that_a_program_replaced_stand_again(cast: Cast, story: Story, visitor: Browser) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=f"Ring them on {NUMBER}, love.")
    assert NUMBER not in visitor.get(story.path).text
    ask(cast.ada)
    answer(cast.mo, "yes")
    assert NUMBER in visitor.get(story.path).text
    with story.app.app_context():
        assert session.get_one(Statement, 1).ended_at is not None


def test_what_is_sealed_is_kept_for_whoever_looks_again(cast: Cast, story: Story, visitor: Browser) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=f"Ring them on {NUMBER}, love.")
    with story.app.app_context(), transaction():
        session.execute(update(Adjustment).values(sealed_until=clock.now() + timedelta(days=1)))
    ask(cast.ada)
    with story.app.app_context(), transaction():
        assert comments.open_now(clock.now() + timedelta(days=30)) == 0
    answer(cast.mo, "yes")
    assert NUMBER in visitor.get(story.path).text


def test_what_the_comment_replies_to_is_shown_to_whoever_looks_again(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ben, text="Did it hurt?")
    said = makers.a_comment(story, cast.ada, text="Ask my dentist.", to=first)
    cast.mo.browser.get(f"{said.path}/moderation").post_form(
        f"{said.path}/removal", rule="kindness", reason="Please stay kind."
    )
    ask(cast.ada)
    assert "It replies to ben Did it hurt?" in cast.una.browser.get("/moderation/appeals/1").text
    cast.ben.browser.get(f"{first.path}/withdraw").post_form(f"{first.path}/withdraw")
    assert "Did it hurt?" not in cast.una.browser.get("/moderation/appeals/1").text


def test_nobody_answers_against_their_own_decision(cast: Cast, story: Story, removed: Said) -> None:
    ask(cast.ada)
    assert "You decided this yourself" in cast.mo.browser.get("/moderation/appeals/1").text
    refused = cast.mo.browser.get("/").post("/moderation/appeals/1", upheld="yes", body="Mine.")
    assert refused.status == 403
    with story.app.app_context():
        assert session.get_one(Appeal, 1).decided_at is None


def test_nobody_answers_an_appeal_of_their_own(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.una, text="It was a long day.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness", reason="")
    ask(cast.una)
    assert "These are your own words" in cast.una.browser.get("/moderation/appeals/1").text
    assert cast.una.browser.get("/").post("/moderation/appeals/1", upheld="yes", body="Mine.").status == 403


def test_where_nobody_else_is_there_an_admin_answers(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    browser = cast.ola.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness", reason="")
    ask(cast.ada)
    assert "You decided this yourself" in cast.ola.browser.get("/moderation/appeals/1").text
    with story.app.app_context(), transaction():
        for person in (cast.mo, cast.una):
            accounts.grant(person.member, Role.MEMBER, clock.now())
    answer(cast.ola, "no", "I looked again.")
    assert "I looked again." in cast.ada.browser.get("/statements/1").text


def test_one_asks_once_within_six_months_and_with_words(cast: Cast, story: Story, removed: Said) -> None:
    without = ask(cast.ada, "  ")
    assert without.status == 422
    assert "what you think is wrong" in without.text
    assert ask(cast.ada).status == 200
    again = cast.ada.browser.get("/").post("/statements/1/appeal", body="Again.")
    assert again.status == 403
    with story.app.app_context():
        assert session.scalars(select(Appeal.words)).all() == [WHY]


def test_after_six_months_it_is_too_late(cast: Cast, story: Story, removed: Said) -> None:
    with story.app.app_context(), transaction():
        session.execute(update(Statement).values(made_at=clock.now() - timedelta(days=184)))
    late = cast.ada.browser.get("/statements/1")
    assert "six months, and they are over" in late.text
    assert cast.ada.browser.get("/").post("/statements/1/appeal", body="Late.").status == 403


def test_an_answer_needs_a_choice_and_reasons_and_nothing_typed_is_lost(
    cast: Cast, story: Story, removed: Said
) -> None:
    ask(cast.ada)
    without = answer(cast.una, "", "It was kind enough.")
    assert without.status == 422
    assert "whether the decision stays" in without.text
    assert "It was kind enough." in without.page.select_one("textarea[name=body]").get_text()  # type: ignore[union-attr]


def test_of_two_who_answer_at_once_one_is_told(cast: Cast, story: Story, removed: Said) -> None:
    ask(cast.ada)

    def decide(person: Person, *, upheld: bool) -> bool:
        with transaction():
            appeal = session.get_one(Appeal, 1)
            actions.decide(person.member, appeal, "So it is.", clock.now(), upheld=upheld)
        return upheld

    both = [
        inside(story.app, partial(decide, cast.una, upheld=True)),
        inside(story.app, partial(decide, cast.ola, upheld=False)),
    ]
    done = at_once(both, threads=2)
    assert [type(each) for each in done if not isinstance(each, bool)] == [Conflict]
    assert len([act for act, _ in acts(story) if act in {Act.UPHOLD, Act.DISMISS}]) == 1


def test_only_the_team_sees_appeals(cast: Cast, story: Story, removed: Said) -> None:
    ask(cast.ada)
    for path in ("/moderation/appeals", "/moderation/appeals/1"):
        assert cast.ada.browser.get(path).status == 403
    assert cast.mo.browser.get("/moderation/appeals/9").status == 404
    assert cast.mo.browser.get("/").post("/moderation/appeals/9", upheld="no", body="No.").status == 404


def test_one_that_waited_can_be_read_when_its_author_was_right(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    advert = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=advert)
    ask(cast.ada)
    answer(cast.mo, "yes")
    assert "miracle tea" in visitor.get(story.path).text


def test_what_does_not_hold_any_more_is_not_answered(cast: Cast, story: Story, removed: Said) -> None:
    ask(cast.ada)
    with story.app.app_context(), transaction():
        comments.restore(cast.una.member, removed.comment, clock.now())
    assert "Nobody is waiting for an answer." in cast.una.browser.get("/moderation/appeals").text
    late = cast.una.browser.get("/").post("/moderation/appeals/1", upheld="no", body="Too late.")
    assert late.status == 403
    assert "Too late." in late.text
    assert "nothing left to answer" in cast.ada.browser.get("/statements/1").text


@pytest.mark.parametrize("noun", ["removal", "return"])
def test_what_another_decision_took_the_place_of_waits_for_no_answer(
    cast: Cast, story: Story, noun: str
) -> None:
    advert = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=advert)
    ask(cast.ada)
    browser = cast.mo.browser.get("/comments/1/moderation")
    browser.post_form(f"/comments/1/{noun}", rule="kindness", reason="Please do not.")
    assert "Nobody is waiting for an answer." in browser.get("/moderation/appeals").text
    assert ("appeal", 1) not in waiting(story.app)


def test_who_takes_it_back_or_leaves_has_nothing_left_to_wait_for(
    cast: Cast, story: Story, removed: Said
) -> None:
    ask(cast.ada)
    with story.app.app_context(), transaction():
        accounts.close_account(cast.ada.member, clock.now(), tells_stories=False)
    assert "Nobody is waiting for an answer." in cast.una.browser.get("/moderation/appeals").text
    with story.app.app_context():
        assert session.scalars(select(Appeal.words)).all() == [""]


def test_an_upheld_appeal_and_others_at_work_on_the_story_do_not_wait_for_each_other(
    cast: Cast, story: Story, removed: Said
) -> None:
    ask(cast.ada)
    others = [makers.a_comment(story, cast.ben, text=f"Hello number {each}.") for each in range(6)]

    def decide() -> None:
        with transaction():
            actions.decide(cast.una.member, session.get_one(Appeal, 1), "Yes.", clock.now(), upheld=True)

    def remove(said: Said) -> None:
        with transaction():
            comments.remove(cast.mo.member, said.comment, "kindness", "", clock.now())

    acts_: list[Callable[[], None]] = [decide, *(partial(remove, each) for each in others)]
    assert at_once([inside(story.app, each) for each in acts_], threads=7) == [None] * 7


def test_who_asked_again_is_owed_an_answer_before_it_is_restored_with_a_press(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    path = f"{said.path}/moderation"
    cast.mo.browser.get(path).post_form(f"{said.path}/removal", rule="kindness")
    told = cast.ada.browser.get(f"{said.path}/statements")
    told.post_form(f"{told.path}/appeal", body="It was kind.")
    card = cast.mo.browser.get(path)
    assert not card.page.select(f"form[action='{said.path}/restoration']")
    assert cast.una.browser.post(f"{said.path}/restoration", seen="2.0").status in {403, 409}
    assert "Somebody else answers the appeal. You decided this yourself" in card.text
    assert "Answer the appeal" in cast.una.browser.get(path).text


def test_an_answer_does_not_say_again_what_was_taken_out(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada, text="It was in Larkspur Lane, room 12b, that they helped.")
    path = f"{said.path}/adjustment"
    words = r"It was \[place removed\] that they helped."
    cast.mo.browser.get(path).post_form(path, body=words, rule="other-people", reason="")
    told = cast.ada.browser.get(f"{said.path}/statements")
    told.post_form(f"{told.path}/appeal", body="Everybody knows the place.")
    answer = cast.una.browser.get("/moderation/appeals/1")
    answer.post_form("/moderation/appeals/1", upheld="no", body="You named Larkspur Lane, room 12b.")
    assert answer.status == 422
    assert "repeats what you take out" in answer.text
    assert "You named Larkspur Lane" in answer.text
    answer.post_form("/moderation/appeals/1", upheld="no", body="A place can tell who somebody is.")
    assert "The decision stays." in answer.text


def test_the_list_says_whose_each_is_and_which_one_may_answer(cast: Cast, removed: Said) -> None:
    ask(cast.ada)
    for person, says in (
        (cast.una, "You can answer this."),
        (cast.mo, "You decided this yourself; somebody else has to look at it again."),
    ):
        (row,) = person.browser.get("/moderation/appeals").page.select(".rows__row")
        text = " ".join(row.get_text().split())
        assert "From ada." in text
        assert says in text
    assert "What ada says" in cast.una.browser.get("/moderation/appeals/1").text


def test_the_list_costs_the_same_for_one_appeal_and_for_many(cast: Cast, story: Story) -> None:
    def another() -> None:
        said = makers.a_comment(story, cast.ada, text="It was a long day.")
        browser = cast.mo.browser.get(f"{said.path}/moderation")
        browser.post_form(f"{said.path}/removal", rule="kindness", reason="Please stay kind.")
        with story.app.app_context(), transaction():
            stated = session.scalars(select(Statement).order_by(Statement.id.desc())).first()
            assert stated is not None
            actions.appeal(cast.ada.member, stated, WHY, clock.now())

    another()
    una = cast.una.browser.get("/moderation/appeals")
    before = count(una, "/moderation/appeals")
    for _ in range(4):
        another()
    assert count(una, "/moderation/appeals") == before
