"""The rules read again when a comment is changed, by its author or by a moderator; and every copy follows."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from forum.comments import actions
from forum.comments.differing import from_text
from forum.comments.models import Adjustment, Comment, Draft, KeptFinding, Revision, Tombstone
from forum.comments.queries import changes
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from forum.rules.queries import current
from tests import makers
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

SECRET = "the clinic in Larkspur Lane"
WORDS = f"It was {SECRET} that helped.\n\nThank you all."
CLEAN = "It was a clinic that helped.\n\nThank you all."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text=WORDS)


def adjust(person: Person, said: Said, body: str = CLEAN, reason: str = "") -> Browser:
    path = f"{said.path}/adjustment"
    return person.browser.get(path).post_form(path, body=body, rule="other-people", reason=reason)


def edit(person: Person, said: Said, body: str) -> Browser:
    path = f"{said.path}/edit"
    return person.browser.get(path).post_form(path, body=body)


def bodies(said: Said) -> str:
    with said.app.app_context():
        return said.comment.body


def test_a_moderator_adjusts_under_a_rule_and_the_author_learns_everything(
    cast: Cast, said: Said, story: Story, visitor: Browser
) -> None:
    adjust(cast.mo, said, reason="It could be recognised.")
    page = visitor.get(story.path)
    assert "Larkspur" not in page.response.get_data(as_text=True)
    note = page.page.select_one(f"#comment-{said.id} .note")
    assert note is not None
    assert "mo" not in note.get_text().split()
    receipt = cast.ada.browser.get(f"{said.path}/receipt")
    assert SECRET.split()[-1] in receipt.text
    assert "a moderator" in receipt.text
    assert "It could be recognised." in receipt.text
    with said.app.app_context():
        (made,) = session.scalars(select(Adjustment)).all()
        assert made.by_id == cast.mo.id
        assert session.scalars(select(KeptFinding.rule)).all() == ["other-people"]


def test_only_moderators_adjust_and_only_what_can_be_read_or_waits(cast: Cast, said: Said) -> None:
    assert cast.ben.browser.get(f"{said.path}/adjustment").status == 403
    with said.app.app_context():
        grounds = actions.Grounds("kindness", "", current())
        with pytest.raises(Refused), transaction():
            actions.adjust(
                cast.ada.member, said.comment, write("Mine.", COMMENT), grounds, clock.now(), opened_on=0
            )
    cast.ada.browser.get(f"{said.path}/withdraw").post_form(f"{said.path}/withdraw")
    assert cast.mo.browser.get(f"{said.path}/adjustment").status == 403
    assert bodies(said) == WORDS


def test_a_rule_is_named_something_changes_and_nothing_typed_is_lost(cast: Cast, said: Said) -> None:
    path = f"{said.path}/adjustment"
    same = adjust(cast.mo, said, WORDS)
    assert same.status == 422
    assert "stand there already" in same.text
    without = cast.mo.browser.get(path).post_form(path, body=CLEAN, rule="", reason="A word")
    assert without.status == 422
    assert CLEAN.split()[0] in without.page.select_one("#adjustment-body").get_text()  # type: ignore[union-attr]
    assert "A word" in without.page.select_one("textarea[name=reason]").get_text()  # type: ignore[union-attr]
    assert bodies(said) == WORDS


PLACED = WORDS.replace(SECRET, "[place removed]")


def test_quotes_and_drafts_of_others_lose_it_too(cast: Cast, said: Said, story: Story) -> None:
    quote = cast.ben.browser.get(f"{said.path}/reply?quote=1")
    quote.post_form(story.comments_path, body=f"> It was {SECRET} that helped.\n\nWhere is that?")
    begun = f"> It was {SECRET} that helped.\n\nI know it"
    drafts, key = f"{story.path}/draft", "k" * 20
    cast.una.browser.get(story.path).post(drafts, body=begun, to=said.id, before="", key=key)
    own_words = makers.a_comment(story, cast.una, text=f"I was in {SECRET} as well.")
    adjust(cast.mo, said, PLACED)
    assert bodies(Said(said.app, 2, 2)) == "> It was [place removed] that helped.\n\nWhere is that?"
    with said.app.app_context():
        assert (
            session.scalars(select(Draft.body)).one() == "> It was [place removed] that helped.\n\nI know it"
        )
        assert session.get_one(Adjustment, 2).change == "[]"  # it is sealed once, with the comment itself
    assert SECRET in bodies(own_words)  # their own story is theirs to tell: a moderator looks at it by itself
    told = cast.ben.browser.get("/comments/2/receipt")
    assert "You quoted words that were taken out" in told.text
    assert "Larkspur" not in told.text


def test_how_it_and_its_quotes_read_before_lose_it_too(cast: Cast, said: Said, story: Story) -> None:
    edit(cast.ada, said, f"{WORDS}\n\nAnd the tea.")
    quote = cast.ben.browser.get(f"{said.path}/reply?quote=1")
    quote.post_form(story.comments_path, body=f"> It was {SECRET} that helped.\n\nWhere is that?")
    edit(cast.ben, Said(said.app, 2, 2), f"> It was {SECRET} that helped.\n\nWhere is that, please?")
    adjust(cast.mo, said, f"{PLACED}\n\nAnd the tea.")
    for person, path in ((cast.ada, said.path), (cast.mo, said.path), (cast.ben, "/comments/2")):
        history = person.browser.get(f"{path}/history")
        assert "[place removed]" in history.text
        assert "Larkspur" not in history.text


def test_what_others_said_stays_as_it_is(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="I hate that nurse.")
    other = makers.a_comment(story, cast.una, text="Whatever that thatcher hates or chateaus")
    quote = f"> [una wrote](/comments/{other.id}):\n>\n> Whatever that thatcher hates or chateaus\n\nYes."
    quoting = makers.a_comment(story, cast.ben, text=quote)
    adjust(cast.mo, said, "I dislike the nurse.")
    assert bodies(quoting) == quote


def rewrite(person: Person, said: Said, text: str) -> None:
    """Its author puts other words there, whatever the rules would ask about them."""
    with said.app.app_context(), transaction():
        opened_on = changes.count(said.id)
        actions.edit(person.member, said.comment, write(text, COMMENT), clock.now(), opened_on=opened_on)


def readings(said: Said) -> list[str]:
    with said.app.app_context():
        wanted = select(Revision).where(Revision.comment_id == said.id).order_by(Revision.id)
        return [each.body for each in session.scalars(wanted)]


def everything_kept(said: Said) -> str:
    """What stands of all comments outside of the sealed texts, as typed and as shown."""
    with said.app.app_context():
        kept = [*session.scalars(select(Comment)), *session.scalars(select(Revision))]
        return "".join(f"{each.body}{each.html}" for each in kept)


def test_an_authors_own_earlier_words_stay_where_they_meant_something_else(cast: Cast, story: Story) -> None:
    laughing = "I could not stop laughing when we had tea at the last stop."
    said = makers.a_comment(story, cast.ada, text=laughing)
    rewrite(cast.ada, said, "You really must stop your tablets!")
    rewrite(cast.ada, said, "You should stop the tablets.")
    adjust(cast.mo, said, "You should ask about the tablets.")
    assert readings(said) == [laughing, "You really must ask about your tablets!"]
    with said.app.app_context():  # an appeal finds the words as they were adjusted, and each of them once
        (change,) = session.scalars(select(Adjustment.change)).all()
    assert "".join(piece.before for piece in from_text(change)) == "You should stop the tablets."


@pytest.mark.parametrize(
    ("before", "typed", "adjusted", "left"),
    [
        (
            "I saw Dr Larkspur, yesterday.",
            "It was Dr Larkspur.",
            "It was a doctor.",
            "I saw a doctor, yesterday.",
        ),
        (
            "Then dr smith rang, at tea.",
            "I like Dr Smith a lot.",
            "I like them a lot.",
            "Then them rang, at tea.",
        ),
        ("We met on ward 12b.", "Go to Ward 12B today.", "Go to [place] today.", "We met on [place]."),
    ],
)
def test_who_is_named_goes_from_every_earlier_reading(
    cast: Cast, story: Story, before: str, typed: str, adjusted: str, left: str
) -> None:
    said = makers.a_comment(story, cast.ada, text=before)
    rewrite(cast.ada, said, typed)
    adjust(cast.mo, said, adjusted)
    assert readings(said) == [left]


def test_a_quote_loses_it_whatever_its_letters_and_stops(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="I will go again. It was Dr Will Larkspur.")
    quote = makers.a_comment(
        story, cast.ben, said, "> I will go: it was DR. will larkspur, she said.\n\nYes."
    )
    adjust(cast.mo, said, "I will go again. It was a doctor.")
    assert bodies(quote) == "> I will go: it was a doctor, she said.\n\nYes."


def test_a_quote_that_its_author_took_away_since_loses_it_too(cast: Cast, said: Said, story: Story) -> None:
    head = f"> [ada wrote](/comments/{said.id}):\n>\n"
    quote = makers.a_comment(story, cast.una, text=f"{head}> It was {SECRET} that helped.\n\nWhere?")
    rewrite(cast.una, quote, "Where is that?")
    adjust(cast.mo, said, PLACED)
    assert readings(quote) == [f"{head}> It was [place removed] that helped.\n\nWhere?"]
    assert bodies(quote) == "Where is that?"
    assert "Larkspur" not in everything_kept(said)
    with said.app.app_context():  # nothing changed in what can be read of it: there is nothing to tell
        assert session.scalars(select(Adjustment.comment_id)).all() == [said.id]


def test_a_quote_that_waits_loses_it_before_it_is_published(cast: Cast, said: Said, story: Story) -> None:
    text = f"> It was {SECRET} that helped.\n\nWhere is that?"
    waiting = makers.a_held_comment(story, cast.ben, said, text)
    adjust(cast.mo, said, PLACED)
    cast.mo.browser.get("/moderation").post_form(f"{waiting.path}/publication")
    assert bodies(waiting) == "> It was [place removed] that helped.\n\nWhere is that?"
    assert "Larkspur" not in cast.una.browser.get(story.path).text
    assert "You quoted words that were taken out" in cast.ben.browser.get(f"{waiting.path}/receipt").text


def test_a_quote_that_was_taken_down_does_not_keep_it_either(cast: Cast, said: Said, story: Story) -> None:
    text = f"> It was {SECRET} that helped.\n\nWhere is that?"
    for person in (cast.ben, cast.una):
        makers.a_comment(story, person, said, text)
    withdrawn, removed = Said(said.app, 2, 2), Said(said.app, 3, 3)
    cast.ben.browser.get(f"{withdrawn.path}/withdraw").post_form(f"{withdrawn.path}/withdraw")
    with said.app.app_context(), transaction():
        actions.remove(cast.mo.member, removed.comment, "kindness", "", clock.now())
    adjust(cast.mo, said, PLACED)
    assert "Larkspur" not in everything_kept(said)
    assert "Larkspur" not in cast.ben.browser.get(f"{withdrawn.path}/history").text


def test_the_everyday_twin_of_a_name_stays_in_a_quote(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="So I asked Will about all of it. I will go there again.")
    quote = makers.a_comment(
        story, cast.ben, said, "> So I asked Will about it. I will go there.\n\nWill you?"
    )
    adjust(cast.mo, said, "So I asked [somebody] about all of it. I will go there again.")
    assert bodies(quote) == "> So I asked [somebody] about it. I will go there.\n\nWill you?"
    edit(cast.ada, said, "So I asked Will, and I will go.")
    assert bodies(said) == r"So I asked \[somebody\], and I will go."


def test_a_quote_that_is_posted_after_the_adjustment_has_it_too(cast: Cast, said: Said, story: Story) -> None:
    box = cast.ben.browser.get(f"{said.path}/reply?quote=1")
    adjust(cast.mo, said, PLACED)
    box.post_form(story.comments_path)
    assert "Larkspur" not in bodies(Said(said.app, 2, 2))


def test_what_a_moderator_took_out_does_not_come_back_and_nothing_else_goes(cast: Cast, said: Said) -> None:
    adjust(cast.mo, said, PLACED)
    edit(cast.ada, said, f"Once more: it was {SECRET}! The clinics are many.")
    assert bodies(said) == r"Once more: it was \[place removed\]! The clinics are many."
    assert "took these words out of this comment before" in cast.ada.browser.get(f"{said.path}/receipt").text
    edit(cast.ada, said, f"{bodies(said)} Thank you.")
    assert bodies(said) == r"Once more: it was \[place removed\]! The clinics are many. Thank you."


def test_two_moderators_do_not_undo_each_other(cast: Cast, said: Said) -> None:
    path = f"{said.path}/adjustment"
    first, second = cast.mo.browser.get(path), cast.una.browser.get(path)
    first.post_form(path, body=PLACED, rule="other-people")
    late = second.post_form(path, body=WORDS.replace("Thank", "Thanks"), rule="kindness")
    assert late.status == 409
    assert "Meanwhile: mo replaced words in comment 1" in late.text
    assert "Thanks you all." in late.page.select_one("#adjustment-body").get_text()  # type: ignore[union-attr]
    assert bodies(said) == PLACED


def test_an_authors_older_form_does_not_undo_an_adjustment(cast: Cast, said: Said) -> None:
    path = f"{said.path}/edit"
    browser = cast.ada.browser.get(path)
    adjust(cast.mo, said, PLACED)
    assert browser.post_form(path, body=f"{WORDS} And more.").status == 409
    assert bodies(said) == PLACED


def test_despair_does_not_let_an_advert_through(cast: Cast, story: Story, visitor: Browser) -> None:
    selling = "Use my code SPOON20 at checkout for 20% off these vests!"
    browser = cast.ada.browser.get(story.path)
    browser.post_form(story.comments_path, body=selling)
    held = Said(story.app, 1, 1)
    edit(cast.ada, held, f"{selling} I want to kill myself.")
    assert "SPOON20" not in visitor.get(story.path).text
    assert "Care 1" in cast.mo.browser.get("/moderation").text


def test_a_worry_stays_until_a_person_has_looked(cast: Cast, said: Said) -> None:
    edit(cast.ada, said, "Everybody would be better off without me. I want to die.")
    edit(cast.ada, said, "Never mind.")
    assert "Care 1" in cast.mo.browser.get("/moderation").text


def test_what_somebody_wrote_who_has_left_is_not_published(cast: Cast, story: Story) -> None:
    selling = "Use my code SPOON20 at checkout for 20% off these vests!"
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=selling)
    cast.ada.browser.get("/account/close").post_form("/account/close", password="three quiet words")
    moderator = cast.mo.browser
    assert "SPOON20" not in moderator.get("/moderation").text
    assert moderator.post("/comments/1/publication").status in {403, 409}


def test_the_text_before_is_gone_when_its_time_is_over(cast: Cast, said: Said) -> None:
    adjust(cast.mo, said)
    with said.app.app_context(), transaction():
        session.execute(update(Adjustment).values(sealed_until=clock.now() - timedelta(minutes=1)))
    browser = cast.ada.browser
    with said.app.app_context():
        path = f"/articles/{said.comment.article.slug}"
    assert "Larkspur" not in browser.get(path).text
    receipt = browser.get(f"{said.path}/receipt")
    assert "Larkspur" not in receipt.text
    assert "not kept any more" in receipt.text
    with said.app.app_context():
        with transaction():
            assert actions.open_now(clock.now()) == 1
        assert session.scalars(select(Adjustment.change)).all() == [None]


def test_who_leaves_leaves_no_sealed_text_behind(cast: Cast, said: Said) -> None:
    adjust(cast.mo, said)
    browser = cast.ada.browser.get("/account/close")
    browser.post_form("/account/close", password="three quiet words")
    with said.app.app_context():
        assert session.scalars(select(Adjustment.change)).all() == [None]


def test_a_change_that_needs_a_moderator_waits_and_a_better_one_is_read_at_once(
    cast: Cast, said: Said, story: Story, visitor: Browser
) -> None:
    makers.a_comment(story, cast.ben, said, text="An answer.")
    selling = "Use my code SPOON20 at checkout for 20% off these vests!"
    waits = edit(cast.ada, said, selling)
    assert waits.path == f"{said.path}/receipt"
    assert "SPOON20" not in visitor.get(story.path).text
    assert "An answer." in visitor.text
    with said.app.app_context():
        assert (story.article.comment_count, story.article.thread_count) == (1, 0)
    edit(cast.ada, said, "The vest got me through a wedding.")
    assert "through a wedding" in visitor.get(story.path).text
    with said.app.app_context():
        assert (story.article.comment_count, story.article.thread_count) == (2, 1)
        assert session.scalars(select(Tombstone)).all() == []
        assert session.scalars(select(KeptFinding)).all() == []


def test_advice_in_a_change_is_asked_about_and_changes_nothing_yet(cast: Cast, said: Said) -> None:
    asked = edit(cast.ada, said, "You should stop taking your Tecfidera right now.")
    assert asked.status == 422
    assert "One thing to look at" in asked.text
    assert bodies(said) == WORDS
