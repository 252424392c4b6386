"""People who may need somebody have a lane of their own: calm, shared, and without a word in the record."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from forum.accounts import actions as accounts
from forum.accounts.roles import Role
from forum.articles.models import State
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.acts import Act
from forum.moderation.models import CareFile, CareTaken, Case, Entry, SupportShown
from forum.rules.actions import amend
from forum.rules.queries import current
from forum.team.models import StaffNote
from tests import makers
from tests.house.test_statements import count
from tests.makers import Story
from tests.moderation.desk import SELLING, WORRY, asked, listed, post, waiting
from tests.people import Browser, Cast, Person

LANE = "/moderation/care"
LONGER = f"I take a walk every morning. It rains a lot here. {WORRY} My cat is called Minka."


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def case(cast: Cast, story: Story) -> str:
    """The page of a case about ada."""
    post(cast.ada, story, LONGER)
    return f"{LANE}/1"


def acts(story: Story) -> list[tuple[Act, str | None]]:
    with story.app.app_context():
        return [(each.act, each.rule) for each in session.scalars(select(Entry).order_by(Entry.number))]


def file(story: Story) -> CareFile:
    with story.app.app_context():
        return session.get_one(CareFile, 1)


def later(story: Story, **values: object) -> None:
    with story.app.app_context(), transaction():
        session.execute(update(CareFile).values(values))


def test_the_lane_holds_people_alone_and_nothing_of_theirs_is_held(
    cast: Cast, story: Story, case: str, visitor: Browser
) -> None:
    post(cast.ben, story, SELLING)
    ada = cast.ada.browser.get("/account/profile")
    ada.post_form("/account/profile", bio=WORRY)
    lane = cast.mo.browser.get(LANE)
    said = [" ".join(each.get_text().split()) for each in lane.page.select(".rows__said")]
    assert [each.partition(": ")[2] for each in said] == [
        "Comment 1 on The first year",
        "Their profile",
    ]
    assert "SPOON20" not in lane.text
    assert "Nobody watches over them yet." in lane.text
    assert "due in 1" in lane.text
    assert "Minka" in visitor.get(story.path).text
    assert cast.ben.browser.get("/comments/1/reply").status == 200


def test_the_page_folds_what_is_hard_and_shows_what_stands_around(cast: Cast, case: str) -> None:
    page = cast.mo.browser.get(case)
    words = page.page.select_one(".care__words")
    assert words is not None
    folded = [each.extract().get_text() for each in words.select("details")]
    assert any("I want to die" in each for each in folded)
    assert not any(each.has_attr("open") for each in words.select("details"))
    assert "I take a walk every morning." in words.get_text()
    assert "want to die" not in words.get_text()
    assert "the program showed them at once who can help" in page.text
    assert "here since" in page.text


@pytest.mark.parametrize(
    ("said", "bold"),
    [
        (f"> You are *strong*.\n\nI walk **every** morning. **{WORRY}** My cat helps, _a lot_.", True),
        (f"**I walk every morning. {WORRY} My cat** helps.", False),  # what is bold is cut in two
    ],
)
def test_their_words_are_shown_as_readers_see_them(
    cast: Cast, story: Story, said: str, *, bold: bool
) -> None:
    post(cast.ada, story, said)
    words = cast.mo.browser.get(f"{LANE}/1").page.select_one(".care__words")
    assert words is not None
    assert words.select("details") != []
    assert not set(words.get_text()) & set("*_>")
    assert (words.select_one("blockquote em") is not None) == bold
    assert (words.select_one("details strong") is not None) == bold


def test_what_was_decided_about_their_words_is_no_part_of_it(cast: Cast, story: Story, case: str) -> None:
    mo = cast.mo.browser.get("/comments/1/removal")
    mo.post_form("/comments/1/removal", rule="kindness", reason="Not like this.")
    page = cast.una.browser.get(case)
    assert page.status == 200
    assert "may need somebody" in page.text
    for word in ("removed", "Not like this.", "kindness"):
        assert word not in page.text
    with story.app.app_context(), transaction():
        story.article.state = State.DRAFT
        story.article.published_at = None
    assert case not in page.get(LANE).response.get_data(as_text=True)
    assert page.get(case).status == 404


def test_one_watches_over_them_and_the_others_see_it(cast: Cast, story: Story, case: str) -> None:
    mo, una = cast.mo.browser.get(case), cast.una.browser.get(case)
    mo.post_form(f"{case}/watch")
    assert "mo watches over them" in mo.text
    una.post_form(f"{case}/watch")
    assert una.status == 409
    assert "Somebody else was faster" in asked(una)
    assert file(story).watcher_id == cast.mo.id
    una.post_form(f"{case}/watch")
    assert "una watches over them" in cast.mo.browser.get(LANE).text
    assert mo.get(case).post(f"{case}/hand-on").status == 403
    assert "Somebody else watches over them" in asked(mo)
    assert acts(story) == [(Act.CARE, "care")]


def test_it_is_passed_on_without_a_reason_and_the_record_knows_no_word(
    cast: Cast, story: Story, case: str
) -> None:
    mo = cast.mo.browser.get(case).post_form(f"{case}/watch")
    mo.post_form(f"{case}/hand-on", word="x" * 301)
    assert mo.status == 422
    assert "300 characters at most" in mo.text
    assert "x" * 301 in mo.text
    mo.post_form(f"{case}/hand-on", word="She likes to be asked about Minka.")
    for page in (LANE, case):
        seen = cast.una.browser.get(page).text
        assert "Nobody watches over them yet." in seen
        assert "mo passed it on" in seen
        assert "asked about Minka" in seen
    assert acts(story)[-1] == (Act.HAND_ON, None)
    assert "mo passed on comment 1." in cast.una.browser.get(case).text
    with story.app.app_context():
        entry = session.scalars(select(Entry).where(Entry.act == Act.HAND_ON)).one()
        assert entry.facts == "{}"
    cast.una.browser.get(case).post_form(f"{case}/hand-on")
    assert [act for act, _ in acts(story)].count(Act.HAND_ON) == 2


def test_help_is_shown_to_the_right_person_alone_until_they_put_it_away(
    cast: Cast, story: Story, case: str
) -> None:
    post(cast.ada, story, "It rains today.")
    mo = cast.mo.browser.get(case).post_form(f"{case}/help", country="IE")
    assert "they have not put it away" in mo.text
    assert acts(story)[-1] == (Act.SUPPORT, None)
    for place in ("/account", "/comments/1/receipt"):
        ada = cast.ada.browser.get(place)
        first = ada.page.select_one(".sent .support__lines")
        assert first is not None
        assert "Ireland" in first.get_text()
    elsewhere = cast.ada.browser.get("/comments/2/receipt")  # a line on top, and not the whole of it
    assert [bool(elsewhere.page.select(each)) for each in (".sent", ".standing")] == [False, True]
    for place in ("/account", "/comments/1/receipt"):
        for other in (cast.ben, cast.mo):
            assert "has thought of you" not in other.browser.get(place).text
    cast.ben.browser.post("/account/help/removal")
    ada = cast.ada.browser.get("/comments/1/receipt").post_form("/account/help/removal")
    assert ada.path == "/comments/1/receipt"
    assert "has thought of you" not in ada.text + ada.get("/account").text
    assert "they have not put it away" not in cast.mo.browser.get(case).text
    mo.get(case).post_form(f"{case}/help", country="XX")
    mo.get(case).post_form(f"{case}/help", country="US")
    with story.app.app_context():
        assert session.scalars(select(SupportShown.country)).all() == ["US"]


def test_somebody_looks_again_when_it_was_promised(cast: Cast, story: Story, case: str) -> None:
    path = f"{case}/follow-up"
    mo = cast.mo.browser.get(case)
    for at, problem in (
        ("", "Please choose when"),
        ("soon", "We could not read that day and time."),
        ("2020-01-01T10:00", "That moment is over already."),
        ("9999-12-31T23:59-23:00", "We could not read that day and time."),
        ("2199-01-01T10:00", "Please choose a moment within three months."),
    ):
        mo.get(case).post_form(path, at=at)
        assert mo.status == 422, at
        assert problem in mo.text
        assert mo.page.select_one(f"input[id=later-at][value='{at}']") is not None
    mo.get(case).post_form(path, again="days")
    assert "Look again on" in mo.text
    assert "Look again now" not in cast.una.browser.get(LANE).text
    later(story, follow_up_at=clock.now() - timedelta(minutes=1))
    lane = cast.una.browser.get(LANE)
    assert next(each.get_text() for each in lane.page.select("h2")) == "Look again now"
    assert len(lane.page.select(".care__row")) == 1
    una, mo = cast.una.browser.get(case), mo.get(case)
    una.post_form(f"{case}/looked-again")
    mo.post_form(f"{case}/looked-again")
    assert mo.status == 409
    assert "Look again now" not in una.get(LANE).text
    assert [act for act, _ in acts(story)].count(Act.LOOK_AFTER) == 1


def test_looking_after_them_closes_it_and_a_promise_stays_until_it_is_kept(
    cast: Cast, story: Story, case: str
) -> None:
    mo, una = cast.mo.browser.get(case), cast.una.browser.get(case)
    mo.post_form(f"{case}/looked-after", again="morning")
    assert waiting(story.app) == []
    assert "ada was looked after" in mo.text
    una.post_form(f"{case}/looked-after")
    assert una.status == 409
    lane = una.get(LANE)
    assert "Promised follow-ups" in lane.text
    assert "Nobody is waiting" in lane.text
    una.get(case).post_form(f"{case}/looked-again")
    assert "Promised follow-ups" not in una.get(LANE).text
    assert acts(story) == [(Act.CARE, "care"), (Act.LOOK_AFTER, None), (Act.LOOK_AFTER, None)]
    assert una.get(case).page.select_one(f"form[action='{case}/watch']") is None
    assert una.post(f"{case}/watch").status == 409
    assert una.post(f"{case}/help").status == 409


def test_a_worry_about_what_a_member_tells_of_themself_is_looked_after_there_too(
    cast: Cast, story: Story
) -> None:
    cast.ada.browser.get("/account/profile").post_form("/account/profile", bio=WORRY)
    page = cast.mo.browser.get(f"{LANE}/1")
    assert page.page.select_one(".care__words details") is not None
    page.post_form(f"{LANE}/1/looked-after")
    assert waiting(story.app) == []
    assert acts(story)[-1] == (Act.LOOK_AFTER, None)


def test_after_enough_people_one_is_asked_kindly_and_may_go_on(cast: Cast, story: Story, case: str) -> None:
    with story.app.app_context(), transaction():
        mine = select(Case).order_by(Case.id)
        for number in range(2, 7):
            about = {"kind": "care", "subject_kind": "member", "subject_id": number, "rank": 0}
            session.add(Case(**about, author_id=number, opened_at=clock.now(), due_at=clock.now()))
        session.flush()
        for each in session.scalars(mine).all()[1:]:
            session.add(CareTaken(case_id=each.id, member_id=cast.mo.id, at=clock.now()))
    page = cast.mo.browser.get(case)
    assert "You have looked after 5 people today." in page.text
    ways = [each["action"] for each in page.page.select(".care__ways form")]
    assert ways[:2] == [f"{case}/hand-on", f"{case}/watch"]
    page.post(f"{case}/watch")
    assert page.status == 409
    assert "Let somebody else take the next one" in asked(page)
    page.get(case).post_form(f"{case}/watch")
    assert "mo watches over them" in page.text
    assert "You have looked after" not in cast.una.browser.get(case).text
    with story.app.app_context(), transaction():
        session.execute(update(CareTaken).values(at=clock.now() - timedelta(hours=9)))
    assert "You have looked after" not in cast.mo.browser.get(LANE).text


def test_looking_after_somebody_from_the_queue_counts_as_well(cast: Cast, story: Story, case: str) -> None:
    cast.mo.browser.get("/moderation?case=1").post_form("/comments/1/looked-after")
    assert "you have looked after 1 person" in cast.mo.browser.get(LANE).text


def test_the_queue_leads_to_the_lane_and_says_who_watches(cast: Cast, story: Story, case: str) -> None:
    cast.mo.browser.get(case).post_form(f"{case}/watch")
    queue = cast.una.browser.get("/moderation")
    assert listed(queue)[0].startswith("Care")
    link = queue.page.select_one(".desk__row--care .desk__case")
    assert link is not None
    assert link["href"] == case
    assert "mo watches over them" in queue.text
    assert queue.page.select_one(f".desk__card a[href='{case}']") is not None


def test_nobody_looks_after_themself_and_only_moderators_see_it(
    cast: Cast, story: Story, case: str, visitor: Browser
) -> None:
    post(cast.mo, story, WORRY)
    own = f"{LANE}/2"
    mo = cast.mo.browser
    assert own not in mo.get(LANE).response.get_data(as_text=True)
    assert "This is about you." in mo.get(own).text
    assert mo.status == 403
    for way in ("watch", "hand-on", "help", "follow-up", "looked-after", "looked-again"):
        assert mo.post(f"{own}/{way}", again="hour").status == 403
    assert own in cast.una.browser.get(LANE).response.get_data(as_text=True)
    for person in (cast.ada, cast.ed):
        for page in (LANE, case, "/moderation/hand-over"):
            assert person.browser.get(page).status == 403
        assert person.browser.post(f"{case}/watch").status == 403
    assert visitor.get(LANE).path.startswith("/account/sign-in")
    post(cast.ben, story, SELLING)
    assert cast.una.browser.get(f"{LANE}/3").status == 404
    assert cast.una.browser.get(f"{LANE}/99").status == 404


def test_nobody_looks_after_themself_from_the_queue_either(cast: Cast, story: Story) -> None:
    cast.mo.browser.get("/account/profile").post_form("/account/profile", bio=WORRY)
    mo = cast.mo.browser.get("/moderation?case=1")
    assert mo.post("/moderation/cases/1/decision", do="looked-after").status == 403
    assert waiting(story.app) == [("care", cast.mo.id)]


def test_who_leaves_takes_it_all_along_and_who_watched_watches_no_more(
    cast: Cast, story: Story, case: str
) -> None:
    post(cast.ben, story, WORRY)
    una = cast.una.browser.get(case).post_form(f"{case}/watch")
    una.get(case).post_form(f"{case}/help")
    una.get(f"{LANE}/2").post_form(f"{LANE}/2/watch")
    for place in ("1", "2"):
        una.get(f"{LANE}/{place}").post_form("/moderation/notes", body="Be gentle.")
        assert "Be gentle." in cast.mo.browser.get(f"{LANE}/{place}").text
    cast.ada.browser.get("/account/close").post_form("/account/close", password="three quiet words")
    with story.app.app_context():
        assert [each.case_id for each in session.scalars(select(CareFile))] == [2]
        assert [each.case_id for each in session.scalars(select(CareTaken))] == [2]
        assert session.scalars(select(SupportShown)).all() == []
        assert [each.subject_id for each in session.scalars(select(StaffNote))] == [2]
    with story.app.app_context(), transaction():
        accounts.grant(cast.una.member, Role.MEMBER, clock.now())
    assert "Nobody watches over them yet." in cast.mo.browser.get(f"{LANE}/2").text


def test_the_lane_asks_the_same_number_for_one_person_and_for_many(
    cast: Cast, story: Story, case: str
) -> None:
    mo = cast.mo.browser
    few = [count(mo, path) for path in (LANE, case)]
    for number in range(8):
        post(cast.ben if number % 2 else cast.una, story, f"{WORRY} {number}")
    assert [count(mo, path) for path in (LANE, case)] == few


def told(browser: Browser) -> str:
    found = browser.page.select_one(".done")
    return " ".join(found.get_text(" ").split()) if found else ""


def test_what_was_done_is_said_and_who_waits_next(cast: Cast, story: Story, case: str) -> None:
    post(cast.ben, story, WORRY)
    mo = cast.mo.browser.get(case)
    assert told(mo) == ""
    for path, typed, says in (
        ("watch", {}, "You are watching over them now"),
        ("help", {}, "They can now see who can help"),
        ("follow-up", {"again": "hour"}, "We will be reminded to look again."),
        ("hand-on", {}, "You passed it on."),
        ("looked-after", {}, "You have looked after them."),
    ):
        mo.post_form(f"{case}/{path}", **typed)  # type: ignore[arg-type]  # fields
        assert says in told(mo), path
        assert "ben is waiting" in told(mo), path
    way = mo.page.select_one(".done a")
    assert way is not None
    assert way["href"] == f"{LANE}/2"
    ben = mo.get(f"{LANE}/2").post_form(f"{LANE}/2/watch")
    assert "Nobody else is waiting." in told(ben)
    ben.post_form("/moderation/notes", body="Her sister is with her.")
    assert "Your note is kept." in told(ben)
    assert told(ben.get(f"{case}?said=nonsense")) == ""


@pytest.mark.parametrize(
    "word", ["watch", "help", "follow-up", "hand-on", "looked-after", "looked-again", "note"]
)
def test_a_link_does_not_make_anybody_believe_that_something_was_done(
    cast: Cast, case: str, word: str
) -> None:
    assert told(cast.mo.browser.get(f"{case}?said={word}")) == ""
    una = cast.una.browser.get(case)
    for path, typed in (("watch", {}), ("help", {}), ("follow-up", {"again": "hour"}), ("hand-on", {})):
        una.post_form(f"{case}/{path}", **typed)  # type: ignore[arg-type]  # fields
        assert told(cast.mo.browser.get(f"{case}?said={word}")) == ""
    una.post_form("/moderation/notes", body="Her sister is with her.")
    una.post_form(f"{case}/looked-after")
    assert told(cast.mo.browser.get(f"{case}?said={word}")) == ""


def test_who_has_looked_after_enough_is_led_to_nobody_else(cast: Cast, story: Story, case: str) -> None:
    post(cast.ben, story, WORRY)
    with story.app.app_context(), transaction():
        book = current()
        once = book.changed(switches=replace(book.switches, care_cap=1))
        amend(cast.ola.member, once, "We are few.", clock.now(), opened_on=book.edition)
    mo = cast.mo.browser.get(case).post_form(f"{case}/watch")
    assert "You are watching over them now" in told(mo)
    assert "Let somebody else take the next one, if you can." in told(mo)
    assert "waiting" not in told(mo)
    assert mo.page.select_one(".done a") is None


def test_what_could_not_be_done_is_not_said_to_be_done(cast: Cast, case: str) -> None:
    mo = cast.mo.browser.get(case).post_form(f"{case}/hand-on", word="x" * 301)
    assert mo.status == 422
    assert told(mo) == ""
