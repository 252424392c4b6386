"""What was decided about a comment is taken back: it can be read again, and its words stand there again."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import select, update

from forum.accounts import actions as accounts
from forum.articles.queries import visible_head
from forum.comments import actions
from forum.comments.models import Adjustment, Comment, Draft, Mention, Tombstone
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Missing, Refused
from forum.core.markup import COMMENT, write
from forum.moderation.acts import Act, Kind
from forum.moderation.queries import entries
from forum.notes.models import EditorsNote
from forum.rules.queries import current
from tests import makers
from tests.house.state import changed, state
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once, inside

NUMBER = "07700 900321"
SECRET = "the clinic in Larkspur Lane"
WORDS = f"It was {SECRET} that helped.\n\nThank you all, @ben."
PLACED = WORDS.replace(SECRET, "[place removed]")


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text=WORDS)


def remove(person: Person, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.remove(person.member, said.comment, "kindness", "", clock.now())


def restore(person: Person, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.restore(person.member, said.comment, clock.now())


def adjust(
    person: Person, said: Said, body: str = PLACED, rule: str = "other-people", opened_on: int = 0
) -> int:
    """An adjustment's number."""
    with said.app.app_context(), transaction():
        grounds, words = actions.Grounds(rule, "", current()), write(body, COMMENT)
        actions.adjust(person.member, said.comment, words, grounds, clock.now(), opened_on=opened_on)
        session.flush()
        own = select(Adjustment.id).where(Adjustment.comment_id == said.id)
        return session.scalars(own.order_by(Adjustment.id.desc())).first() or 0


def give_back(person: Person, said: Said, id: int, now: datetime | None = None) -> None:
    with said.app.app_context(), transaction():
        actions.give_back(person.member, said.comment, id, now or clock.now())


def edit(person: Person, said: Said, body: str) -> Browser:
    path = f"{said.path}/edit"
    return person.browser.get(path).post_form(path, body=body)


def body(said: Said) -> str:
    with said.app.app_context():
        return said.comment.body


def rules_noted(said: Said) -> list[str | None]:
    with said.app.app_context():
        here = select(EditorsNote.rule).where(EditorsNote.subject_id == said.id)
        return list(session.scalars(here.order_by(EditorsNote.id)))


def record(said: Said) -> list[tuple[Act, str | None]]:
    with said.app.app_context():
        return [(each.act, each.by) for each in reversed(entries(None, 50, of=(Kind.COMMENT, said.id)))]


def counts(story: Story) -> tuple[int, int, list[int]]:
    """Comments that can be read, threads, and how many stand below each comment."""
    with story.app.app_context():
        below = session.scalars(select(Comment.reply_count).order_by(Comment.id)).all()
        return story.article.comment_count, story.article.thread_count, list(below)


def version(story: Story) -> int:
    with story.app.app_context():
        return visible_head(story.slug, None, clock.now()).version


def leave(person: Person) -> None:
    with person.app.app_context(), transaction():
        accounts.close_account(person.member, clock.now(), tells_stories=False)


def withdraw(person: Person, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.withdraw(person.member, said.comment, clock.now())


def test_what_was_removed_can_be_read_again_in_its_place(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    answer = makers.a_comment(story, cast.ben, said, text="An answer.")
    makers.a_comment(story, cast.ada, answer, text="Another.")
    before = counts(story)
    remove(cast.mo, answer)
    assert "An answer." not in visitor.get(story.path).text
    moved = version(story)
    restore(cast.una, answer)
    assert "An answer." in visitor.get(story.path).text
    assert counts(story) == before
    assert version(story) > moved
    assert record(answer) == [(Act.REMOVE, "mo"), (Act.RESTORE, "una")]
    assert (
        "una let comment 2 on The first year be read again." in cast.mo.browser.get("/moderation/record").text
    )


def test_a_thread_is_counted_as_it_was(cast: Cast, story: Story, said: Said) -> None:
    before = counts(story)
    remove(cast.mo, said)
    restore(cast.una, said)
    assert counts(story) == before == (1, 1, [0])


def test_what_waited_when_it_was_removed_is_read_now_and_waits_no_longer(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    selling = "Use my code SPOON20 at checkout for 20% off these vests!"
    browser = cast.ada.browser.get(f"{said.path}/reply")
    browser.post_form(story.comments_path, body=selling)
    held = Said(story.app, 2, 2)
    remove(cast.mo, held)
    restore(cast.una, held)
    assert "SPOON20" in visitor.get(story.path).text
    assert counts(story) == (2, 1, [1, 0])
    assert "It waited first" in cast.mo.browser.get(f"{held.path}/receipt").text
    assert "SPOON20" not in cast.mo.browser.get("/moderation").text


def test_restoring_twice_does_no_harm(cast: Cast, story: Story, said: Said) -> None:
    remove(cast.mo, said)
    restore(cast.una, said)
    before = state(story.app)
    restore(cast.mo, said)
    assert changed(before, state(story.app)) == set()


@pytest.mark.parametrize("who", ["ada", "ben", "ed"])
def test_only_moderators_restore_and_give_back(cast: Cast, story: Story, said: Said, who: str) -> None:
    id = adjust(cast.mo, said)
    with pytest.raises(Refused, match="Only moderators"):
        give_back(cast[who], said, id)
    remove(cast.mo, said)
    before = state(story.app)
    with pytest.raises(Refused, match="Only moderators"):
        restore(cast[who], said)
    assert changed(before, state(story.app)) == set()


def test_what_its_author_took_back_or_took_along_is_not_restored(
    cast: Cast, story: Story, said: Said
) -> None:
    other = makers.a_comment(story, cast.ada)
    held = makers.a_held_comment(story, cast.ben)
    id = adjust(cast.mo, said)
    withdraw(cast.ada, said)
    remove(cast.mo, other)
    leave(cast.ada)
    before = state(story.app)
    with pytest.raises(Refused, match="closed their account"):
        restore(cast.una, said)
    with pytest.raises(Refused, match="closed their account"):
        restore(cast.una, other)
    with pytest.raises(Refused, match="closed their account"):
        give_back(cast.una, said, id)
    with pytest.raises(Refused, match="was not removed"):
        restore(cast.una, held)
    assert changed(before, state(story.app)) == set()


def test_what_was_taken_back_or_removed_gets_no_words_back(cast: Cast, story: Story, said: Said) -> None:
    id = adjust(cast.mo, said)
    remove(cast.mo, said)
    with pytest.raises(Refused, match="Once it is restored"):
        give_back(cast.una, said, id)
    restore(cast.una, said)
    withdraw(cast.ada, said)
    for act in (partial(give_back, cast.una, said, id), partial(restore, cast.una, said)):
        with pytest.raises(Refused, match="taken that comment back"):
            act()
    assert body(said) == PLACED


def test_an_adjustment_is_undone_and_everything_reads_as_before(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    with story.app.app_context():
        html = said.comment.html
    id = adjust(cast.mo, said, PLACED.replace(", @ben", ""))
    moved = version(story)
    assert rules_noted(said) == ["other-people"]
    give_back(cast.una, said, id)
    assert body(said) == WORDS
    assert SECRET in visitor.get(story.path).text
    assert visitor.page.select_one(f"#comment-{said.id} .note") is None
    assert version(story) > moved
    assert rules_noted(said) == []
    assert record(said) == [(Act.ADJUST, "mo"), (Act.GIVE_BACK, "una")]
    with story.app.app_context():
        assert session.get_one(Adjustment, id).undone_at is not None
        assert session.scalars(select(Mention.member_id)).all() == [cast.ben.id]
        assert said.comment.html.count("<p>") == html.count("<p>")


def test_its_author_is_told_that_it_was_given_back_and_when(cast: Cast, said: Said) -> None:
    id = adjust(cast.mo, said)
    assert "Some words were replaced" in cast.ada.browser.get("/account/receipts").text
    give_back(cast.una, said, id, clock.now() + timedelta(seconds=1))
    told = cast.ada.browser.get(f"{said.path}/receipt").text
    assert "A moderator gave back on" in told
    assert "una" not in told.split()
    assert "gave back" in cast.ada.browser.get("/account/receipts").text
    assert "Some words were replaced" not in cast.ada.browser.get("/account/receipts").text


def test_what_a_program_replaced_comes_back_and_stays_when_its_author_goes_on(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    cast.ada.browser.get(story.path).post_form(
        story.comments_path, body=f"Ring the bakery on {NUMBER}, love."
    )
    said = Said(story.app, 1, 1)
    assert NUMBER not in body(said)
    give_back(cast.mo, said, 1)
    assert body(said) == f"Ring the bakery on {NUMBER}, love."
    assert rules_noted(said) == []
    edit(cast.ada, said, f"Ring the bakery on {NUMBER}, love. My own is 07700 900555.")
    assert NUMBER in visitor.get(story.path).text
    assert "900555" not in visitor.text
    assert rules_noted(said) == ["contact-details"]


def test_what_a_moderator_gave_back_stays_when_its_author_goes_on(cast: Cast, said: Said) -> None:
    give_back(cast.una, said, adjust(cast.mo, said))
    edit(cast.ada, said, f"{WORDS} And the tea.")
    assert body(said) == f"{WORDS} And the tea."


def test_an_older_form_does_not_take_it_out_again(cast: Cast, said: Said) -> None:
    id, path = adjust(cast.mo, said), f"{said.path}/edit"
    browser = cast.ada.browser.get(path)
    give_back(cast.una, said, id)
    assert browser.post_form(path, body=f"{PLACED} And more.").status == 409
    assert body(said) == WORDS


def test_what_its_author_changed_since_stays_changed(cast: Cast, said: Said) -> None:
    id = adjust(cast.mo, said)
    edit(cast.ada, said, f"Hello. {PLACED} And the tea.")
    give_back(cast.una, said, id)
    assert body(said) == f"Hello. {WORDS} And the tea."


def test_where_its_author_wrote_something_else_nothing_is_put_anywhere(cast: Cast, said: Said) -> None:
    id = adjust(cast.mo, said)
    edit(cast.ada, said, "I would rather not say where it was.")
    before = state(said.app)
    with pytest.raises(Conflict, match="has changed since"):
        give_back(cast.una, said, id)
    assert changed(before, state(said.app)) == set()


def test_what_is_not_kept_any_more_cant_be_given_back(cast: Cast, said: Said) -> None:
    id = adjust(cast.mo, said)
    with said.app.app_context():
        over = session.get_one(Adjustment, id).sealed_until
    with pytest.raises(Conflict, match="not kept any more"):
        give_back(cast.una, said, id, over)
    with said.app.app_context(), transaction():
        session.execute(update(Adjustment).values(change=None))
    with pytest.raises(Conflict, match="not kept any more"):
        give_back(cast.una, said, id)
    assert body(said) == PLACED


def test_an_adjustment_of_another_comment_is_none_of_this_one(cast: Cast, story: Story, said: Said) -> None:
    other = makers.a_comment(story, cast.ada)
    with pytest.raises(Missing):
        give_back(cast.una, other, adjust(cast.mo, said))


def test_giving_back_twice_does_no_harm(cast: Cast, story: Story, said: Said) -> None:
    id = adjust(cast.mo, said)
    give_back(cast.una, said, id)
    before = state(story.app)
    give_back(cast.mo, said, id)
    assert changed(before, state(story.app)) == set()


def test_one_of_two_adjustments_is_undone_and_the_note_of_the_other_stays(cast: Cast, said: Said) -> None:
    first = adjust(cast.mo, said)
    second = adjust(cast.mo, said, PLACED.replace("Thank you all", "Thanks"), opened_on=1)
    give_back(cast.una, said, first)
    assert body(said) == WORDS.replace("Thank you all", "Thanks")
    assert rules_noted(said) == ["other-people"]
    give_back(cast.una, said, second)
    assert body(said) == WORDS
    assert rules_noted(said) == []


def test_what_another_adjustment_took_out_does_not_come_back_with_it(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="Doctor Larkspur is a fool. I saw Doctor Larkspur in May.")
    first = adjust(cast.mo, said, "[unkind words removed] I saw Doctor Larkspur in May.", "kindness")
    adjust(cast.mo, said, "[unkind words removed] I saw [name removed] in May.", opened_on=1)
    give_back(cast.una, said, first)
    assert "Larkspur" not in body(said)
    assert "is a fool." in body(said)


def test_quotes_and_drafts_of_others_get_it_back_too(cast: Cast, story: Story, said: Said) -> None:
    quote = cast.ben.browser.get(f"{said.path}/reply?quote=1")
    quote.post_form(story.comments_path, body=f"> It was {SECRET} that helped.\n\nWhere is that?")
    drafts, key = f"{story.path}/draft", "k" * 20
    begun = f"> It was {SECRET} that helped.\n\nI know it"
    cast.una.browser.get(story.path).post(drafts, body=begun, to=said.id, before="", key=key)
    own = makers.a_comment(story, cast.una, text="I was in [place removed] as well.")
    copy = Said(story.app, 2, 2)
    id = adjust(cast.mo, said)
    assert rules_noted(copy) == ["other-people"]
    edit(cast.ben, copy, "> It was [place removed] that helped.\n\nWhere is that, please?")
    give_back(cast.una, said, id)
    assert body(copy) == f"> It was {SECRET} that helped.\n\nWhere is that, please?"
    assert rules_noted(copy) == []
    assert "[place removed]" in body(own)
    with story.app.app_context():
        assert session.scalars(select(Draft.body)).one() == begun
        assert session.scalars(select(Adjustment).where(Adjustment.undone_at.is_(None))).all() == []
    assert "A moderator gave back on" in cast.ben.browser.get(f"{copy.path}/receipt").text


def test_a_quote_of_what_a_program_had_replaced_shows_it_now(cast: Cast, story: Story) -> None:
    cast.ada.browser.get(story.path).post_form(
        story.comments_path, body=f"Ring the bakery on {NUMBER}, love."
    )
    cast.ben.browser.get("/comments/1/reply?quote=1").post_form(story.comments_path)
    assert NUMBER not in body(Said(story.app, 2, 2))
    give_back(cast.mo, Said(story.app, 1, 1), 1)
    assert f"> Ring the bakery on {NUMBER}, love." in body(Said(story.app, 2, 2))


def test_a_copy_is_given_back_where_the_words_come_from(cast: Cast, story: Story, said: Said) -> None:
    makers.a_comment(story, cast.ben, said, text=f"> It was {SECRET} that helped.\n\nYes.")
    adjust(cast.mo, said)
    with pytest.raises(Conflict, match="Give them back there"):
        give_back(cast.una, Said(story.app, 2, 2), 2)


def test_a_quote_that_had_lost_it_by_itself_is_whole_again(cast: Cast, story: Story, said: Said) -> None:
    box = cast.ben.browser.get(f"{said.path}/reply?quote=1")
    id = adjust(cast.mo, said)
    box.post_form(story.comments_path)
    copy = Said(story.app, 2, 2)
    assert rules_noted(copy) == ["other-people"]
    give_back(cast.una, said, id)
    assert SECRET in body(copy)
    assert rules_noted(copy) == []


def test_two_moderators_at_once_restore_once(app: Flask, cast: Cast, story: Story, said: Said) -> None:
    before = counts(story)
    remove(cast.mo, said)
    acts = [partial(restore, (cast.mo, cast.una)[turn % 2], said) for turn in range(8)]
    assert at_once([inside(app, act) for act in acts], threads=8) == [None] * 8
    assert counts(story) == before
    assert [act for act, _ in record(said)] == [Act.REMOVE, Act.RESTORE]
    with app.app_context():
        assert session.scalars(select(Tombstone)).all() == []


def test_two_moderators_at_once_give_back_once(app: Flask, cast: Cast, said: Said) -> None:
    id = adjust(cast.mo, said)
    acts = [partial(give_back, (cast.mo, cast.una)[turn % 2], said, id) for turn in range(8)]
    assert at_once([inside(app, act) for act in acts], threads=8) == [None] * 8
    assert body(said) == WORDS
    assert [act for act, _ in record(said)] == [Act.ADJUST, Act.GIVE_BACK]


def test_who_leaves_while_others_restore_stays_gone(app: Flask, cast: Cast, story: Story, said: Said) -> None:
    remove(cast.mo, said)
    acts = [partial(leave, cast.ada), *[partial(restore, cast.una, said)] * 7]
    outcomes = at_once([inside(app, act) for act in acts], threads=8)
    assert {type(each) for each in outcomes} <= {type(None), Refused}
    with app.app_context():
        assert session.get(Tombstone, said.id) is not None
    assert counts(story)[0] == 0
