"""What the team notes on a comment, a member or a case: for the team alone, and not for ever."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.team import actions, queries
from forum.team.forms import KEEPS
from forum.team.forms.desk import LONGEST
from forum.team.models import About, StaffNote, Subject
from tests import makers
from tests.house.test_statements import asked
from tests.makers import Said, Story
from tests.moderation.reporting import report
from tests.people import PASSWORD, Browser, Cast, Person

NOTES = "/moderation/notes"
WORDS = "She asked for help twice; be gentle."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada)


def write(person: Person, page: str, body: str = WORDS, keep: str = "183") -> Browser:
    return person.browser.get(page).post_form(NOTES, body=body, keep=keep)


def kept(app: Flask) -> list[tuple[str, int, str]]:
    with app.app_context():
        rows = session.execute(select(StaffNote.kind, StaffNote.subject_id, StaffNote.body))
        return [(kind.value, id, body) for kind, id, body in rows]


def test_a_note_on_a_member_stands_on_their_page_for_the_team(cast: Cast, app: Flask) -> None:
    written = write(cast.mo, "/members/ada")
    assert (written.location or "").endswith(f"/members/ada#notes-member-{cast.ada.id}")
    assert WORDS in written.text
    for person in (cast.una, cast.ola):
        assert WORDS in person.browser.get("/members/ada").text
    assert kept(app) == [("member", cast.ada.id, WORDS)]


def test_a_note_on_a_comment_is_found_from_its_receipt(cast: Cast, app: Flask, said: Said) -> None:
    receipt = cast.una.browser.get(f"{said.path}/receipt")
    link = receipt.page.select_one(f"a[href='{NOTES}?subject=comment-{said.id}']")
    assert link is not None
    write(cast.mo, str(link["href"]))
    assert WORDS in cast.una.browser.get(str(link["href"])).text
    assert "comment 1 on The first year" in cast.una.browser.get(str(link["href"])).text


def test_nobody_else_ever_sees_a_note_or_its_page(cast: Cast, visitor: Browser, said: Said) -> None:
    write(cast.mo, "/members/ada")
    write(cast.mo, f"{NOTES}?subject=comment-{said.id}")
    for person in (cast.ada, cast.ben, cast.ed):
        browser = person.browser
        for path in ("/members/ada", f"{said.path}/receipt", said.path, "/account"):
            assert WORDS not in browser.get(path).text
            assert "Notes of the team" not in browser.text
        assert browser.get(f"{NOTES}?subject=member-{cast.ada.id}").status == 403
        assert browser.get(f"{NOTES}/1").status == 403
        assert browser.post(NOTES, subject=f"member-{cast.ada.id}", body="Mine.").status == 403
        assert browser.post(f"{NOTES}/1", body="Mine.").status == 403
        assert browser.post(f"{NOTES}/1/deletion").status == 403
        with person.app.app_context(), pytest.raises(Refused):
            actions.write_note(
                person.member, Subject(About.CASE, 1), "x", clock.now(), keep=timedelta(days=30)
            )
    assert visitor.get(f"{NOTES}?subject=member-{cast.ada.id}").path.startswith("/account/sign-in")
    assert len(kept(cast.mo.app)) == 2


@pytest.mark.parametrize(("body", "sentence"), [("  \n", "write the note first"), ("x" * 2001, "2,000 char")])
def test_what_can_not_be_kept_is_still_in_its_box(cast: Cast, app: Flask, body: str, sentence: str) -> None:
    refused = write(cast.mo, "/members/ada", body, "30")
    assert refused.status == 422
    assert sentence in refused.text
    box = refused.page.select_one("textarea[name=body]")
    assert box is not None
    assert box.get_text().strip() == body.strip()
    chosen = refused.page.select_one("option[selected]")
    assert chosen is not None
    assert chosen["value"] == "30"
    assert kept(app) == []
    again = refused.post_form(NOTES, body=WORDS)
    assert again.path == "/members/ada"
    assert len(kept(app)) == 1


def test_the_longest_note_fits(cast: Cast, app: Flask) -> None:
    write(cast.mo, "/members/ada", "x" * LONGEST)
    assert len(kept(app)) == 1


@pytest.mark.parametrize("days", KEEPS)
def test_a_note_is_shown_as_long_as_was_chosen_and_then_deleted(cast: Cast, app: Flask, days: str) -> None:
    offered = cast.mo.browser.get("/members/ada").page.select("select[name=keep] option")
    assert {str(each["value"]): each.get_text() for each in offered} == KEEPS
    write(cast.mo, "/members/ada", keep=days)
    with app.app_context():
        until = clock.now() + timedelta(days=int(days))
        before, after = until - timedelta(hours=1), until + timedelta(hours=1)
        assert [each.body for each in queries.notes_on(About.MEMBER, cast.ada.id, before)] == [WORDS]
        assert queries.notes_on(About.MEMBER, cast.ada.id, after) == []
        with transaction():
            assert actions.expire(before) == 0
        with transaction():
            assert actions.expire(after) == 1
    assert kept(app) == []


def test_six_months_are_usual_and_a_made_up_time_is_none(cast: Cast, app: Flask) -> None:
    cast.mo.browser.get("/members/ada").post_form(NOTES, body=WORDS)
    cast.mo.browser.post(NOTES, subject=f"member-{cast.ada.id}", body=WORDS, keep="9999")
    with app.app_context():
        kept_for = session.execute(select(StaffNote.until, StaffNote.at)).all()
    assert [until - at for until, at in kept_for] == [timedelta(days=183)] * 2


def test_a_command_deletes_what_is_over(cast: Cast, app: Flask) -> None:
    write(cast.mo, "/members/ada")
    write(cast.mo, "/members/ben")
    with app.app_context(), transaction():
        over = {"at": clock.now() - timedelta(days=2), "until": clock.now() - timedelta(days=1)}
        session.execute(update(StaffNote).where(StaffNote.subject_id == cast.ada.id).values(**over))
    gone = cast.mo.browser.get("/members/ada")
    assert WORDS not in gone.text
    assert gone.get(f"{NOTES}/1").status == 404
    said = app.test_cli_runner().invoke(args=["team", "expire"]).output
    assert said == "1 staff notes were deleted.\n"
    assert kept(app) == [("member", cast.ben.id, WORDS)]


def test_one_changes_and_deletes_ones_own(cast: Cast, app: Flask) -> None:
    written = write(cast.mo, "/members/ada")
    written.get(f"{NOTES}/1").post_form(f"{NOTES}/1", body="She is fine now.")
    assert kept(app) == [("member", cast.ada.id, "She is fine now.")]
    assert "edited" in written.get("/members/ada").text
    empty = written.get(f"{NOTES}/1").post_form(f"{NOTES}/1", body=" ")
    assert empty.status == 422
    written.get("/members/ada").post_form(f"{NOTES}/1/deletion")
    assert written.path == "/members/ada"
    assert kept(app) == []


def test_others_change_none_and_an_admin_deletes_any(cast: Cast, app: Flask) -> None:
    write(cast.mo, "/members/ada")
    una = cast.una.browser.get("/members/ada")
    assert not una.page.select(f"form[action^='{NOTES}/1'], a[href^='{NOTES}/1']")
    assert una.get(f"{NOTES}/1").status == 403
    assert una.post(f"{NOTES}/1", body="Mine.").status == 403
    assert una.post(f"{NOTES}/1/deletion").status == 403
    ola = cast.ola.browser.get("/members/ada")
    assert ola.post(f"{NOTES}/1", body="Mine.").status == 403
    assert kept(app) == [("member", cast.ada.id, WORDS)]
    ola.get("/members/ada").post_form(f"{NOTES}/1/deletion")
    assert kept(app) == []


def test_who_leaves_takes_the_notes_about_them_along(
    cast: Cast, app: Flask, story: Story, said: Said
) -> None:
    other = makers.a_comment(story, cast.ben)
    for page in ("/members/ada", f"{NOTES}?subject=comment-{said.id}"):
        write(cast.mo, page)
    write(cast.mo, "/members/ben", "Stays.")
    write(cast.mo, f"{NOTES}?subject=comment-{other.id}", "Stays, too.")
    cast.ada.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    assert [body for _, _, body in kept(app)] == ["Stays.", "Stays, too."]
    mo = cast.mo.browser
    assert mo.get(f"{NOTES}?subject=member-{cast.ada.id}").status == 404
    assert mo.post(NOTES, subject=f"member-{cast.ada.id}", body="Late.").status == 404


def test_what_somebody_of_the_team_wrote_stays_when_they_leave(cast: Cast, app: Flask) -> None:
    write(cast.mo, "/members/ada")
    cast.mo.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    assert f"former-member-{cast.mo.id}" in cast.una.browser.get("/members/ada").text
    assert len(kept(app)) == 1


def test_notes_on_many_things_are_one_question(cast: Cast, app: Flask, said: Said) -> None:
    report(cast.ben, said.path)
    subjects = [Subject(About.COMMENT, said.id), Subject(About.MEMBER, cast.ada.id), Subject(About.CASE, 1)]
    for number, subject in enumerate(subjects[:2] * 2):
        write(cast.mo, f"{NOTES}?subject={subject.word}", f"Note {number}.")
    write(cast.mo, f"{NOTES}?subject=case-1", "On the case.")
    with app.app_context():
        now = clock.now()
        with asked(app) as statements:
            found = queries.notes_on_each([*subjects, Subject(About.CASE, 2)], now)
        assert len(statements) == 1
        assert [[each.body for each in found[subject]] for subject in found] == [
            ["Note 2.", "Note 0."],
            ["Note 3.", "Note 1."],
            ["On the case."],
            [],
        ]
        assert queries.notes_on_each([], now) == {}


@pytest.mark.parametrize(
    ("subject", "status"),
    [
        *(("poem-1", 422), ("", 422), ("comment-x", 422)),
        *(("comment-999", 404), ("member-999", 404), ("case-999", 404)),
    ],
)
def test_a_note_on_nothing_is_refused(cast: Cast, app: Flask, subject: str, status: int) -> None:
    browser = cast.mo.browser
    assert browser.get(f"{NOTES}?subject={subject}").status == status
    assert browser.post(NOTES, subject=subject, body=WORDS).status == status
    assert kept(app) == []


def test_notes_on_oneself_and_on_what_is_ones_own_are_for_the_others(
    cast: Cast, app: Flask, story: Story
) -> None:
    """One on a report may say who sent it."""
    own = makers.a_comment(story, cast.mo)
    report(cast.ada, own.path)
    subjects = ("case-1", f"comment-{own.id}", f"member-{cast.mo.id}")
    for subject in subjects:
        write(cast.una, f"{NOTES}?subject={subject}", "ada was hurt by this.")
    cast.ola.browser.post(NOTES, subject=f"member-{cast.ola.id}", body="For me.")
    mo = cast.mo.browser
    for subject in subjects:
        assert "ada was hurt" in cast.ola.browser.get(f"{NOTES}?subject={subject}").text
        assert mo.get(f"{NOTES}?subject={subject}").status == 403
        assert "for the others of the team" in mo.text
        assert "ada" not in mo.text.split()
        assert mo.post(NOTES, subject=subject, body="Who?").status == 403
        assert "ada" not in mo.post(NOTES, subject=subject, body="").text.split()
    assert "Notes of the team" not in mo.get("/members/mo").text
    makers.a_role(cast.mo, "admin")
    assert mo.post(f"{NOTES}/1/deletion").status == 403
    assert len(kept(app)) == 3


def test_nobody_is_sent_elsewhere(cast: Cast) -> None:
    sent = cast.mo.browser.post(
        NOTES, subject=f"member-{cast.ada.id}", body=WORDS, back="//elsewhere.example", follow=False
    )
    assert sent.location == f"{NOTES}?subject=member-{cast.ada.id}"


def test_a_note_is_text_and_nothing_else(cast: Cast) -> None:
    page = write(cast.mo, "/members/ada", "<b>Bold</b> *and* [a link](https://example.org)")
    assert "<b>Bold</b> *and* [a link](https://example.org)" in page.text


def test_writing_down_for_oneself_is_no_decision(cast: Cast, app: Flask) -> None:
    write(cast.mo, "/members/ada")
    with app.app_context():
        assert session.scalar(select(func.count()).select_from(StaffNote)) == 1
    assert "Nothing has been decided yet." in cast.mo.browser.get("/moderation/record").text


def test_the_way_to_the_notes_stands_on_the_card_and_on_the_page_about_a_member(
    cast: Cast, story: Story
) -> None:
    said = makers.a_held_comment(story, cast.ada)
    for path, subject in (
        ("/moderation", f"comment-{said.id}"),
        (f"{said.path}/moderation", f"comment-{said.id}"),
        ("/moderation/members/ada", f"member-{cast.ada.id}"),
    ):
        browser = cast.mo.browser.get(path)
        found = browser.page.select_one(f"main .ways a[href='/moderation/notes?subject={subject}']")
        assert found is not None, path
        assert browser.get(str(found["href"])).status == 200
    assert "Notes of the team" not in cast.mo.browser.get("/moderation/members/mo").text
