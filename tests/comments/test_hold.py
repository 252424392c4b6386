"""A moderator lets a comment wait that could be read, or that the rules hold already."""

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.comments import actions
from forum.comments.models import KeptFinding, Tombstone, TombstoneKind
from forum.comments.queries import find
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid, Refused
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Statement
from forum.moderation.queries import entries
from forum.moderation.restrictions import Found, Restriction
from tests import makers
from tests.comments.test_counts import count_again, counted
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

ADVERT = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="The nurse on ward seven was rude.")


def hold(person: Person, said: Said, rule: str = "kindness", reason: str = "Please wait a moment.") -> None:
    with said.app.app_context(), transaction():
        actions.hold(person.member, said.comment, rule, reason, clock.now())


def advert(person: Person, story: Story) -> Said:
    """What the rules hold."""
    person.browser.get(story.path).post_form(story.comments_path, body=ADVERT)
    return Said(story.app, 1, 1)


def record(said: Said) -> list[tuple[Act, str | None, str | None]]:
    """What was done to it, by whom, under which rule; the first first."""
    with said.app.app_context():
        found = entries(None, 50, of=(Kind.COMMENT, said.id))
        return [(each.act, each.by, each.rule) for each in found][::-1]


def statements(said: Said) -> list[tuple[Restriction, Found, int | None, str | None, str, bool]]:
    with said.app.app_context():
        wanted = select(Statement).where(Statement.comment_id == said.id).order_by(Statement.id)
        return [
            (each.restriction, each.found, each.by_id, each.rule, each.why, each.ended_at is None)
            for each in session.scalars(wanted)
        ]


def test_what_could_be_read_waits_and_keeps_its_place_for_its_replies(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    answer = makers.a_comment(story, cast.ben, said)
    version = _version(story)
    hold(cast.mo, said)
    assert _version(story) > version
    shown = visitor.get(story.path)
    assert "ward seven" not in shown.text
    assert "A comment here is waiting for a moderator." in shown.text
    assert shown.page.select_one(f"#comment-{answer.id}")
    told = counted(story)
    count_again(story)
    assert told == counted(story)
    assert told[0][:2] == (1, 0)


def test_its_author_is_told_why_by_whom_and_how_to_ask_for_a_second_look(cast: Cast, said: Said) -> None:
    hold(cast.mo, said)
    assert statements(said) == [
        (Restriction.HELD, Found.PERSON, cast.mo.id, "kindness", "Please wait a moment.", True)
    ]
    assert record(said) == [(Act.HOLD, "mo", "kindness")]
    receipt = cast.ada.browser.get(f"{said.path}/receipt").text
    for words in ("Your comment waits for a moderator", "Please wait a moment.", "lets it wait under"):
        assert words in receipt
    assert "Waits for a moderator" in cast.ada.browser.get("/account/receipts").text
    assert "a moderator, of their own accord" in cast.ada.browser.get(f"{said.path}/statements").text


def test_publishing_lets_go_of_it(cast: Cast, story: Story, said: Said, visitor: Browser) -> None:
    hold(cast.mo, said)
    with said.app.app_context(), transaction():
        actions.publish(cast.una.member, said.comment, clock.now())
    assert "ward seven" in visitor.get(story.path).text
    assert [row[-1] for row in statements(said)] == [False]
    assert [act for act, *_ in record(said)] == [Act.HOLD, Act.PUBLISH]
    told = counted(story)
    count_again(story)
    assert told == counted(story)


def test_the_rules_do_not_let_go_of_what_a_person_holds(cast: Cast, said: Said) -> None:
    hold(cast.mo, said)
    path = f"{said.path}/edit"
    cast.ada.browser.get(path).post_form(path, body="The nurse on the ward had a long day.")
    with said.app.app_context():
        assert find.tombstone(said.comment) is TombstoneKind.HELD
        assert not find.is_held_by_rules(said.comment)


def test_what_the_rules_hold_is_held_by_a_person_from_now_on(cast: Cast, story: Story) -> None:
    said = advert(cast.ada, story)
    before = counted(story)
    ((_, _, by, rule, _, _),) = statements(said)
    assert by is None
    assert rule is not None
    hold(cast.mo, said, rule, "Let us look at the code.")
    assert counted(story) == before
    assert [(row[1], row[2], row[-1]) for row in statements(said)] == [
        (Found.PROGRAM, None, False),
        (Found.PROGRAM, cast.mo.id, True),  # a program came upon it, a person decided
    ]
    path = f"{said.path}/edit"
    cast.ada.browser.get(path).post_form(path, body="What a lovely story.")
    with said.app.app_context():
        assert find.tombstone(said.comment) is TombstoneKind.HELD


def test_what_the_rules_find_in_it_later_is_no_second_hold_and_no_second_statement(
    cast: Cast, said: Said
) -> None:
    hold(cast.mo, said)
    path = f"{said.path}/edit"
    cast.ada.browser.get(path).post_form(path, body=ADVERT)
    with said.app.app_context():
        assert session.scalars(select(KeptFinding.id)).all()
    assert [act for act, *_ in record(said)] == [Act.HOLD]
    assert [(row[2], row[4]) for row in statements(said)] == [(cast.mo.id, "Please wait a moment.")]


def test_the_rules_own_hold_is_written_down_once(cast: Cast, story: Story) -> None:
    said = advert(cast.ada, story)
    assert {act for act, *_ in record(said)} == {Act.HOLD}
    assert {by for _, by, _ in record(said)} == {None}
    assert len(statements(said)) == 1


def test_what_could_be_read_and_is_held_by_the_rules_after_a_change_is_written_down_once(
    cast: Cast, said: Said
) -> None:
    path = f"{said.path}/edit"
    cast.ada.browser.get(path).post_form(path, body=ADVERT)
    with said.app.app_context():
        assert find.is_held_by_rules(said.comment)
    assert [act for act, *_ in record(said)] == [Act.HOLD]
    assert [row[2] for row in statements(said)] == [None]


def test_twice_is_once_and_somebody_else_decides_anew(cast: Cast, said: Said) -> None:
    hold(cast.mo, said)
    hold(cast.mo, said)
    assert record(said) == [(Act.HOLD, "mo", "kindness")]
    hold(cast.una, said, reason="I look at it, too.")
    assert record(said)[1:] == [(Act.HOLD, "una", "kindness")]
    assert [row[-1] for row in statements(said)] == [False, True]


def test_nobody_holds_their_own_and_members_hold_nothing(cast: Cast, story: Story, said: Said) -> None:
    own = makers.a_comment(story, cast.mo)
    with pytest.raises(Refused, match="your own comment"):
        hold(cast.mo, own)
    for person in (cast.ben, cast.ed):
        with pytest.raises(Refused, match="Only moderators"):
            hold(person, said)
    hold(cast.una, own)
    with own.app.app_context():
        stone = session.get_one(Tombstone, own.id)
        assert (stone.kind, stone.by_id) == (TombstoneKind.HELD, cast.una.id)


def test_what_is_gone_or_whose_author_has_left_is_not_held(cast: Cast, story: Story, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.withdraw(cast.ada.member, said.comment, clock.now())
    with pytest.raises(Refused, match="taken that comment back"):
        hold(cast.mo, said)
    waits = makers.a_held_comment(story, cast.ben)
    with said.app.app_context(), transaction():
        accounts.close_account(cast.ben.member, clock.now(), tells_stories=False)
    with pytest.raises(Refused, match="closed their account"):
        hold(cast.mo, waits)


def test_there_has_to_be_a_rule(cast: Cast, said: Said) -> None:
    with pytest.raises(Invalid):
        hold(cast.mo, said, rule="no-such-rule")
    assert record(said) == []


def test_what_is_pinned_is_not_any_more(cast: Cast, story: Story, said: Said, visitor: Browser) -> None:
    with said.app.app_context(), transaction():
        actions.pin(cast.mo.member, said.comment, "Look here.", clock.now())
    hold(cast.una, said)
    assert "Look here." not in visitor.get(story.path).text


def _version(story: Story) -> int:
    with story.app.app_context():
        return story.article.version
