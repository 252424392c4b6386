"""Readers tell the team in two steps what is wrong, have a receipt, and the author never learns who."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from forum.accounts.ladder import Rung
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry, Report
from forum.moderation.queries.reported import read
from forum.moderation.targets import MOST_REPORTS, ReportKind
from forum.rules.queries import current
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.moderation.desk import asked, heading, waiting
from tests.moderation.reporting import kept, report
from tests.people import Browser, Cast, Person

UNKIND = "You are all wrong and should be quiet."


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ben: Person) -> Said:
    return makers.a_comment(story, ben, text=UNKIND)


def test_two_steps_lead_to_a_receipt_and_a_case(cast: Cast, story: Story, said: Said) -> None:
    browser = cast.ada.browser.get(story.path).get(f"{said.path}/more")
    assert browser.page.select_one(f"a[href='{said.path}/report']") is not None
    browser.get(f"{said.path}/report")
    offered = [str(each["value"]) for each in browser.page.select("input[name=reason]")]
    assert {"care", "illegal", "kindness"} <= set(offered)
    assert "side-effects" not in offered  # nobody can break that one
    browser.get(f"{said.path}/report?reason=kindness")
    browser.post_form(f"{said.path}/report", words="It hurt somebody I know.")
    assert browser.path.startswith("/reports/")
    assert "within 4 hours" in browser.text
    assert "It hurt somebody I know." in browser.text
    assert waiting(story.app) == [("report", said.id)]
    with story.app.app_context():
        case, entry = session.scalars(select(Case)).one(), session.scalars(select(Entry)).one()
        assert (case.rule, case.author_id, case.article_id) == ("kindness", cast.ben.id, story.id)
        assert (entry.act, entry.by_id, entry.facts) == (Act.REPORT, cast.ada.id, '{"reason": "kindness"}')
    assert "Comment 1" in cast.ada.browser.get("/account/reports").text.replace("comment 1", "Comment 1")


def test_a_few_plain_choices_come_first_and_each_says_what_it_means(cast: Cast, said: Said) -> None:
    page = cast.ada.browser.get(f"{said.path}/report").page
    rows = page.select("main label.choice")
    assert [each for each in rows if each.select_one(".field__help") is None] == []
    folded = page.select("main details label.choice")
    first = [str(each.select_one("input")["value"]) for each in rows if each not in folded]  # type: ignore[index]
    assert first[0] == "care"
    assert first[-1] == "illegal"
    assert 5 <= len(first) <= 8
    with said.app.app_context():
        every = {each.key for each in current().counted}
    assert {str(each["value"]) for each in page.select("input[name=reason]")} == every | {"care", "illegal"}
    assert len(rows) == len(every) + 2  # each once
    assert page.select_one("main details[open]") is None
    text = " ".join(rows[1].get_text().split())
    assert text == "It is unkind, or attacks somebody Insults, threats, accusations."


def test_every_kind_of_thing_can_be_reported(cast: Cast, story: Story, said: Said) -> None:
    poll = makers.a_poll(story)
    for path in (story.path, "/members/ben", poll.path):
        assert cast.ada.browser.get(path).page.select_one(f"a[href='{path}/report']") is not None
        assert report(cast.ada, path, words="Look.").path.startswith("/reports/")
    assert {kind for kind, _ in waiting(story.app)} == {"report"}
    with story.app.app_context():
        found = {each.case.subject_kind: each.snapshot for each in kept()}
    assert set(found) == {Kind.ARTICLE, Kind.MEMBER, Kind.POLL}
    assert "tingling" in str(found[Kind.ARTICLE])
    assert "Do you keep a diary?" in str(found[Kind.POLL])
    queue = cast.mo.browser
    for number in (1, 2, 3):
        assert queue.get(f"/moderation?case={number}").status == 200
        assert "Look." in queue.text


def test_a_reason_is_needed_and_what_is_typed_stays(cast: Cast, said: Said) -> None:
    browser = cast.ada.browser.get(f"{said.path}/report?reason=nonsense")
    assert browser.status == 422
    assert "choose what is wrong" in asked(browser)
    browser.get(f"{said.path}/report?reason=kindness")
    browser.post_form(f"{said.path}/report", words="x" * 2001)
    assert browser.status == 422
    assert "2,000 characters at most" in asked(browser)
    box = browser.page.select_one("#words")
    assert box is not None
    assert len(box.get_text().strip()) == 2001


def test_a_worry_opens_a_care_case_shows_help_and_accuses_nobody(
    cast: Cast, story: Story, said: Said
) -> None:
    browser = report(cast.ada, said.path, "care", "They sound lost.")
    assert browser.page.select_one(".support") is not None
    assert "What you wrote sounds heavy" not in browser.text
    assert "within 15 minutes" in browser.text
    assert waiting(story.app) == [("care", said.id)]
    mo = cast.mo.browser.get("/moderation")
    assert "worried about this person" in mo.text
    mo.post_form(f"{said.path}/looked-after")
    assert waiting(story.app) == []
    receipt = cast.ada.browser.get("/account/reports")
    assert "has looked after them" in receipt.text


@pytest.mark.parametrize("path", ["/members/ben", "story"])
def test_a_worry_about_a_person_or_a_storyteller_is_looked_after(cast: Cast, story: Story, path: str) -> None:
    path = story.path if path == "story" else path
    report(cast.ada, path, "care")
    mo = cast.mo.browser.get("/moderation")
    mo.post_form("/moderation/cases/1/decision")
    assert waiting(story.app) == []
    with story.app.app_context():
        assert session.scalars(select(Case.outcome)).one() is Act.LOOK_AFTER


def test_several_reports_are_one_case_and_told_together(cast: Cast, story: Story, said: Said) -> None:
    report(cast.ada, said.path, "kindness", "Rude.")
    report(cast.ed, said.path, "kindness")
    report(cast.ola, said.path, "hate")
    assert waiting(story.app) == [("report", said.id)]
    card = cast.mo.browser.get("/moderation")
    assert "Reported 3 times by 3 members" in card.text
    assert "Be kind, above all when you disagree (2), Nobody is worth less" in card.text
    assert "Rude." in card.text
    assert "1 report: 0 led to something, 0 in bad faith" in card.text
    with story.app.app_context():
        assert session.scalars(select(Case.rule)).one() == "kindness"


def test_the_same_person_tells_us_once_while_it_is_open(cast: Cast, story: Story, said: Said) -> None:
    report(cast.ada, said.path, words="First.")
    again = report(cast.ada, said.path, "hate", "Second.")
    assert "You have told us of this already" in again.text
    with story.app.app_context():
        assert [each.words for each in kept()] == ["First."]
    mo = cast.mo.browser.get("/moderation")
    mo.post_form(f"{said.path}/no-action", reason="A matter of taste.")
    assert "told us of this already" not in report(cast.ada, said.path, "hate", "Third.").text
    with story.app.app_context():
        assert [each.words for each in kept()] == ["First.", "Third."]


def test_a_member_sends_only_so_many_a_day_but_worries_always(app: Flask, cast: Cast, story: Story) -> None:
    all_said = [makers.a_comment(story, cast.ben, text=f"Number {n}.") for n in range(MOST_REPORTS + 1)]
    with app.app_context():
        now = clock.now()
        for each in all_said[:-1]:
            with transaction():
                about = read(Kind.COMMENT, each.id)
                actions.report(cast.ada.member, about, actions.Told(ReportKind.RULE, "hate"), now)
    last = all_said[-1]
    assert "within a day" in cast.ada.browser.get(f"{last.path}/report?reason=hate").text
    assert cast.ada.browser.post(f"{last.path}/report", reason="hate").status == 403
    assert report(cast.ada, last.path, "care").path.startswith("/reports/")
    with app.app_context(), transaction():
        session.execute(update(Report).values(at=clock.now() - timedelta(hours=25)))
    assert report(cast.ada, last.path, "hate").path.startswith("/reports/")


def test_nobody_reports_their_own_or_what_cannot_be_read(cast: Cast, said: Said, visitor: Browser) -> None:
    assert "This is your own" in cast.ben.browser.get(f"{said.path}/report").text
    assert cast.ben.browser.post(f"{said.path}/report", reason="hate").status == 403
    assert "Report" not in [
        each.get_text() for each in cast.ben.browser.get(f"{said.path}/more").page.select("a")
    ]
    cast.mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    assert cast.ada.browser.get(f"{said.path}/report").status == 404
    assert cast.ada.browser.post(f"{said.path}/report", reason="hate").status == 404
    assert visitor.get("/comments/999/report").status == 404
    assert visitor.get("/members/nobody/report").status == 404


def test_a_draft_is_not_there_for_others(cast: Cast, visitor: Browser) -> None:
    draft = makers.a_draft(cast.ed)
    for browser in (visitor, cast.ada.browser):
        assert browser.get(f"{draft.path}/report").status == 404
        assert browser.get(f"{draft.path}/notice").status == 404


def test_a_visitor_is_offered_to_sign_in_or_the_notice(said: Said, visitor: Browser) -> None:
    visitor.get(f"{said.path}/report?reason=kindness")
    links = [str(each["href"]) for each in visitor.page.select("main a")]
    assert f"{said.path}/notice" in links
    assert any(each.startswith("/account/sign-in?next=") for each in links)
    assert visitor.post(f"{said.path}/report", reason="kindness").status == 403


@pytest.mark.parametrize(
    ("do", "fields", "says"),
    [
        ("adjustment", {"body": "I see it otherwise.", "rule": "kindness"}, "We changed it"),
        ("removal", {"rule": "kindness"}, "We removed it."),
        ("no-action", {"reason": "Blunt, not unkind."}, "We left it as it is"),
    ],
)
def test_the_receipt_says_what_came_of_it(
    cast: Cast, said: Said, do: str, fields: dict[str, str], says: str
) -> None:
    receipt = report(cast.ada, said.path)
    assert "Nobody has decided yet." in receipt.text
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/{do}", **fields)  # type: ignore[arg-type]  # all are text
    receipt.get(receipt.path.partition("?")[0])
    assert says in receipt.text
    assert "No program had a hand in it." in receipt.text
    assert "Blunt" not in receipt.text  # that is for the team
    if do == "no-action":
        assert "Blunt, not unkind." in cast.una.browser.get("/moderation?case=1").text


def test_a_story_is_settled_and_its_reporter_told(cast: Cast, story: Story) -> None:
    receipt = report(cast.ada, story.path)
    mo = cast.mo.browser.get("/moderation")
    mo.post_form("/moderation/cases/1/decision", reason="The editor has changed it.", do="dealt-with")
    assert "done something about it" in receipt.get(receipt.path).text


def test_what_its_author_takes_back_is_told_too(cast: Cast, said: Said) -> None:
    receipt = report(cast.ada, said.path)
    cast.ben.browser.get(f"{said.path}/withdraw").post_form(f"{said.path}/withdraw")
    assert "has taken it back, or has left" in receipt.get(receipt.path).text


def test_how_it_read_is_kept_and_a_look_at_it_is_written_down(cast: Cast, story: Story, said: Said) -> None:
    report(cast.ada, said.path)
    assert "It reads as it did when it was reported." in cast.mo.browser.get("/moderation").text
    edited = cast.ben.browser.get(f"{said.path}/edit")
    edited.post_form(f"{said.path}/edit", body="All is well.")
    mo = cast.mo.browser.get("/moderation")
    assert "should be quiet" not in mo.text
    mo.post_form("/moderation/snapshots/1")
    assert "should be quiet" in mo.text
    assert "All is well." in mo.text
    with story.app.app_context():
        look = session.scalars(select(Entry).where(Entry.act == Act.LOOK)).one()
        assert (look.by_id, look.subject_id, look.facts) == (cast.mo.id, said.id, '{"report": 1}')
    for person in (cast.ada, cast.ben, cast.ed):
        assert person.browser.post("/moderation/snapshots/1").status == 403


def test_the_author_never_learns_who_it_was(cast: Cast, story: Story) -> None:
    """Neither one who is a member, nor one of the team, on any page that they may see."""
    for author, decider in ((cast.ben, cast.mo), (cast.una, cast.mo)):
        said = makers.a_comment(story, author, text=UNKIND)
        report(cast.ada, said.path, words="Those words of mine.")
        browser = author.browser
        pages = [f"{said.path}{way}" for way in ("", "/more", "/receipt", "/history", "/statements")]
        pages += [f"{said.path}/moderation", "/moderation", "/moderation/record", "/account/statements"]
        decider.browser.get("/moderation").post_form(f"{said.path}/removal", rule="kindness", reason="Rude.")
        with story.app.app_context():
            case = session.scalars(select(Case.id).order_by(Case.id.desc())).first()
            last = session.scalars(select(Entry.number).where(Entry.act == Act.REPORT)).all()[-1]
        pages += [f"/moderation?case={case}", f"/moderation?done={last}", "/account/statements.json"]
        for page in pages:
            answer = browser.get(page)
            told = answer.response.get_data(as_text=True)
            assert "ada" not in [word.strip(".,:") for word in answer.text.split()], page
            assert "Those words of mine" not in told, page
        assert browser.post("/moderation/snapshots/1").status == 403 or author is not cast.ben
    assert "somebody who reported it" in cast.ben.browser.get("/comments/1/statements").text


def test_a_receipt_is_for_who_has_sent_it(cast: Cast, said: Said, visitor: Browser) -> None:
    receipt = report(cast.ada, said.path)
    for other in (cast.ben.browser, cast.mo.browser, visitor):
        assert other.get(receipt.path).status == 404
    assert visitor.get("/reports/no-such-thing").status == 404


def test_snapshots_go_when_their_time_is_over_unless_it_is_open(app: Flask, cast: Cast, said: Said) -> None:
    report(cast.ada, said.path, words="Rude.")
    runner = app.test_cli_runner()
    with app.app_context(), transaction():
        session.execute(update(Report).values(sealed_until=clock.now() - timedelta(days=1)))
    assert "0 reports were emptied" in runner.invoke(args=["reports", "expire"]).output
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="Fine.")
    assert "1 reports were emptied" in runner.invoke(args=["reports", "expire"]).output
    with app.app_context():
        one = session.scalars(select(Report)).one()
        assert (one.snapshot, one.words) == (None, "")
    assert cast.mo.browser.post("/moderation/snapshots/1").status == 404


def test_who_leaves_takes_their_words_along(app: Flask, cast: Cast, said: Said) -> None:
    report(cast.ada, said.path, words="Rude.")
    for person in (cast.ada, cast.ben):
        person.browser.get("/account/close").post_form("/account/close", password="three quiet words")
    with app.app_context():
        one = session.scalars(select(Report)).one()
        assert (one.snapshot, one.words) == (None, "")


def test_what_was_said_of_who_has_left_goes_when_its_time_is_over(app: Flask, cast: Cast, said: Said) -> None:
    report(cast.ada, said.path, words="Rude.")
    cast.ben.browser.get("/account/close").post_form("/account/close", password="three quiet words")
    with app.app_context(), transaction():
        assert session.scalars(select(Report.words)).one() == "Rude."
        session.execute(update(Report).values(sealed_until=clock.now() - timedelta(days=1)))
    assert "1 reports were emptied" in app.test_cli_runner().invoke(args=["reports", "expire"]).output
    assert "0 reports were emptied" in app.test_cli_runner().invoke(args=["reports", "expire"]).output
    with app.app_context():
        assert session.scalars(select(Report.words)).one() == ""


def test_ones_own_reports_ask_the_same_number_however_many_there_are(cast: Cast, story: Story) -> None:
    """Of every kind, and with what came of them."""
    counts = []
    for number in range(3):
        poll = makers.a_poll(story)
        removed = makers.a_comment(story, cast.ben, text=f"Number {number}.")
        back = makers.a_comment(story, cast.ben, text=f"Again {number}.")
        other = makers.an_article(cast.ed, title=f"Story {number}")
        for path in (removed.path, back.path, other.path, poll.path, "/members/ben", "/members/ed"):
            report(cast.ada, path)
        for each in (removed, back):
            mo = cast.mo.browser.get(f"{each.path}/moderation")
            mo.post_form(f"{each.path}/removal", rule="kindness")
        mo.get(f"{back.path}/moderation").post_form(f"{back.path}/restoration")
        counts.append(count(cast.ada.browser, "/account/reports"))
    assert len(set(counts)) == 1
    page = cast.ada.browser.get("/account/reports")
    said = [each.get_text() for each in page.page.select(".rows__row")]
    assert sum("We removed it." in each for each in said) == 6
    assert sum("and took that back" in each for each in said) == 3
    assert all(f"The story Story {number}" in page.text for number in range(3))


def test_who_is_barred_reports_nothing(app: Flask, cast: Cast, said: Said) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    assert cast.ada.browser.post(f"{said.path}/report", reason="hate").status == 403
    with app.app_context():
        assert session.scalars(select(Report)).all() == []


def test_a_report_is_decided_by_hand_even_if_the_rules_are_content(
    cast: Cast, story: Story, said: Said
) -> None:
    report(cast.ada, said.path)
    edit = cast.ben.browser.get(f"{said.path}/edit")
    edit.post_form(f"{said.path}/edit", body="Use my code SPOON20 at checkout for 20% off these vests!")
    assert ("held", said.id) in waiting(story.app)
    cast.ben.browser.get(f"{said.path}/edit").post_form(f"{said.path}/edit", body="I like these vests.")
    assert waiting(story.app) == [("report", said.id)]
    assert heading(cast.mo.browser.get("/moderation")) == "Comment 1 on The first year"
