"""A member tells a story of their own: by a form that works without script, at their own pace."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Rung
from forum.accounts.models import Worry
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.keys import fresh_key
from forum.editing import actions, queries
from forum.editing.contributing import WHOLE, answers, text
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision, Autosave, Contribution, Step
from forum.editing.typesetting import Typeset, typeset
from forum.editing.whereabouts import Where
from tests import makers
from tests.editing.desk import at_the_desk, saved, where
from tests.makers import Story
from tests.people import Browser, Cast, Person

NEW, LIST = "/account/stories/new", "/account/stories"
LINE = ".standing--told"
ABOUT = {"relation": "lives with MS", "paid": "no"}
TOLD = ABOUT | {"happened": "It began on a Monday.", "helped": "My sister."}


def newest(app: Flask) -> Story:
    with app.app_context():
        article = session.scalars(select(Article).order_by(Article.id.desc()).limit(1)).one()
        return Story(app, article.id, article.slug)


def sent(who: Person, **more: str) -> Story:
    answer = who.browser.get(NEW).post_form(
        LIST, follow=True, **(TOLD | {"agree": "yes", "do": "send"} | more)
    )
    assert answer.status == 200, answer.text
    return newest(who.app)


def own(story: Story) -> str:
    return f"{LIST}/{story.id}"


def how_many(app: Flask) -> int:
    with app.app_context():
        return session.scalar(select(func.count()).select_from(Contribution)) or 0


def test_a_story_is_sent_in_and_waits_for_the_editors(cast: Cast, visitor: Browser) -> None:
    story = sent(cast.ada)
    assert where(story) is Where.IN_REVIEW
    assert "With the editors" in cast.ada.browser.get(own(story)).text
    assert "A story by ada" in cast.ed.browser.get("/desk").page.select("section")[0].text
    assert visitor.get(story.path).status == 404
    page = cast.ed.browser.get(at_the_desk(story))
    assert "who sent it in" in page.text
    with story.app.app_context():
        it = queries.latest(story.article).manuscript
        assert it.body == "## What happened?\n\nIt began on a Monday.\n\n## What helped?\n\nMy sister."
        assert (it.author, it.relation, it.paid) == ("ada", "lives with MS", False)
        assert session.get_one(Contribution, story.id).agreed_at is not None


def test_editor_and_contributor_write_to_each_other_until_it_is_published(
    cast: Cast, visitor: Browser
) -> None:
    story = sent(cast.ada)
    desk = at_the_desk(story)
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="Could you tell more of your sister?")
    assert cast.ada.browser.get("/rules").page.select(LINE)
    answered = cast.ada.browser.get(own(story)).post_form(
        f"{own(story)}/letters", follow=True, words="Gladly, tomorrow."
    )
    assert "Could you tell more of your sister?" in answered.text
    assert "A story by ada" in cast.ed.browser.get("/desk").page.select("section")[0].text
    assert "Gladly, tomorrow." in cast.ed.browser.get(desk).text
    form = cast.ada.browser.get(f"{own(story)}/edit")
    form.post_form(own(story), helped="My sister, every day.", agree="yes", do="send")
    assert where(story) is Where.IN_REVIEW
    assert "waits for you" in cast.ed.browser.get("/rules").page.select_one(LINE).text  # type: ignore[union-attr]  # it is there
    makers.a_topic(story.app)
    saved(cast.ed, story, title="Mondays", standfirst="Of sisters.", topics=("daily-life",))
    cast.ola.browser.get(desk).post_form(f"{desk}/approval")
    cast.ada.browser.get(own(story)).post_form(f"{own(story)}/agreement")
    cast.ed.browser.get(desk).post_form(f"{desk}/publication")
    assert "every day" in visitor.get("/articles/mondays").text
    assert "is published" in cast.ada.browser.get("/rules").page.select_one(LINE).text  # type: ignore[union-attr]  # it is there
    assert "Published" in cast.ada.browser.get(LIST).text


def test_what_is_not_sent_is_for_nobody_else(cast: Cast) -> None:
    cast.ada.browser.get(NEW).post_form(LIST, happened="Not yet.", do="keep")
    story = newest(cast.ada.app)
    assert where(story) is Where.DRAFT
    assert "not sent in" in cast.ada.browser.get(LIST).text
    assert "A story by ada" not in cast.ed.browser.get("/desk").text
    assert "A story by ada" not in cast.ed.browser.get("/desk/stories?words=ada").text
    assert cast.ed.browser.get(at_the_desk(story)).status == 404
    assert cast.ed.browser.post(f"{at_the_desk(story)}/review", on=1).status == 404
    for who in (cast.ben, cast.ed):
        assert who.browser.get(own(story)).status == 404
        assert who.browser.get(f"{own(story)}/edit").status == 404
        assert who.browser.post(own(story), happened="Mine!", do="keep").status == 404


def test_what_is_missing_is_said_and_nothing_typed_is_lost(cast: Cast) -> None:
    answer = cast.ada.browser.get(NEW).post_form(LIST, happened="", helped="My sister.", do="send")
    assert answer.status == 422
    said = {str(each["href"]) for each in answer.page.select(".problem__list a")}
    assert said == {"#relation", "#paid", "#agree"}
    assert "My sister." in answer.page.select_one("#helped").text  # type: ignore[union-attr]  # the field
    assert how_many(cast.ada.app) == 0
    empty = cast.ada.browser.get(NEW).post_form(LIST, relation="", do="keep")
    assert empty.status == 422
    long = cast.ada.browser.get(NEW).post_form(LIST, happened="x" * 20_001, do="keep")
    assert "20,000 characters at most" in long.text


def test_private_details_are_named_before_it_is_sent_and_the_author_decides(cast: Cast) -> None:
    told = TOLD | {"happened": "Write to me at jo.example@example.com or call 020 7946 0812.", "agree": "yes"}
    answer = cast.ada.browser.get(NEW).post_form(LIST, follow=True, **told, do="send")
    assert answer.status == 422
    assert "jo.example@example.com" in answer.page.select_one("[aria-labelledby=noted-head]").text  # type: ignore[union-attr]  # it is there
    assert how_many(cast.ada.app) == 0
    answer.post_form(LIST, do="anyway")
    assert where(newest(cast.ada.app)) is Where.IN_REVIEW


def test_somebody_who_may_be_in_danger_is_shown_who_can_help_and_the_team_is_called(cast: Cast) -> None:
    story = sent(cast.ada, happened="I want to kill myself tonight.", do="anyway")
    assert "Samaritans" in cast.ada.browser.get(own(story)).text
    with story.app.app_context():
        assert session.get(Worry, cast.ada.id) is not None


def test_the_same_form_twice_is_one_story(cast: Cast) -> None:
    page = cast.ada.browser.get(NEW)
    values = TOLD | {"agree": "yes", "key": fresh_key(), "do": "send"}
    first, again = (page.post(LIST, follow=True, **values).path for _ in range(2))
    assert first == again
    assert how_many(cast.ada.app) == 1


def test_it_is_taken_back_and_sent_in_again(cast: Cast) -> None:
    story = sent(cast.ada)
    cast.ada.browser.get(own(story)).post_form(f"{own(story)}/removal")
    assert where(story) is Where.DRAFT
    assert cast.ed.browser.get(at_the_desk(story)).status == 404
    with story.app.app_context():
        assert session.get_one(Contribution, story.id).agreed_at is None
    cast.ada.browser.get(f"{own(story)}/edit").post_form(own(story), agree="yes", do="send")
    assert where(story) is Where.IN_REVIEW


def test_while_it_is_with_the_editors_its_author_cannot_change_it(cast: Cast) -> None:
    story = sent(cast.ada)
    values = TOLD | {"happened": "Other.", "on": "1", "do": "keep"}
    answer = cast.ada.browser.post(own(story), follow=True, **values)
    assert answer.status == 403
    assert "An editor has your story now" in answer.text
    assert "Other." in answer.text


def test_what_one_types_is_kept_and_found_again(cast: Cast) -> None:
    page = cast.ada.browser.get(NEW)
    values = {"key": fresh_key(), "happened": "It began"}
    first = page.post(f"{LIST}/typed", follow=True, **values).response.get_json()
    more = values | {"happened": "It began on a Monday.", **{name: str(first[name]) for name in first}}
    second = page.post(f"{LIST}/typed", follow=True, **more).response.get_json()
    story = newest(cast.ada.app)
    assert how_many(cast.ada.app) == 1
    assert "It began on a Monday." in page.get(f"{own(story)}/edit").text
    elsewhere = page.post(f"{LIST}/typed", follow=True, **(more | {"happened": "From an old tab."}))
    assert elsewhere.status == 409
    refused = page.post(own(story), follow=True, **(more | {"happened": "From an old tab.", "do": "keep"}))
    assert refused.status == 409
    assert "From an old tab." in refused.text
    page.post(own(story), follow=True, **(more | {"known": second["known"], "do": "keep"}))
    with story.app.app_context():
        assert session.scalar(select(func.count()).select_from(Autosave)) == 0
        assert "Monday" in queries.latest(story.article).manuscript.body


def test_who_is_barred_sends_nothing_in(cast: Cast) -> None:
    page = cast.ada.browser.get(NEW)
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=3)
    answer = page.post_form(LIST, follow=True, **TOLD, agree="yes", do="send")
    assert answer.status == 403
    assert "It began on a Monday." in answer.text
    assert how_many(cast.ada.app) == 0


def test_nobody_keeps_more_than_a_few_unsent(cast: Cast) -> None:
    with cast.ada.app.app_context():
        for place in range(10):
            made = actions_made(f"Story {place}")
            with transaction():
                actions.begin_contribution(cast.ada.member, fresh_key(), made, clock.now())
    answer = cast.ada.browser.get(NEW).post_form(LIST, happened="One more.", do="keep")
    assert answer.status == 409
    assert "One more." in answer.text


def actions_made(title: str) -> Typeset:
    return typeset(Manuscript(title=title, author="ada"))


def test_who_leaves_takes_along_what_nobody_has_read(cast: Cast) -> None:
    story = sent(cast.ada, title="Secret Mondays")
    with story.app.app_context(), transaction():
        accounts.close_account(cast.ada.member, clock.now(), tells_stories=False)
    with story.app.app_context():
        kept = " ".join(session.scalars(select(ArticleRevision.content)).all())
        said = " ".join(session.scalars(select(Step.words)).all())
        article = story.article
        for words in (kept, said, article.title, article.body, article.html, article.slug):
            assert "onday" not in words
        assert session.get(Contribution, story.id) is None
    assert "Secret Mondays" not in cast.ed.browser.get("/desk/stories").text


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"happened": "A."},
        {"helped": "B.\n\n- c", "others": "D."},
        {"happened": "A.", "helped": "## Not ours\n\nB.", "others": "C."},
    ],
)
def test_answers_become_a_text_and_answers_again(told: dict[str, str]) -> None:
    assert answers(text(told)) == told


def test_a_text_of_another_shape_is_one_answer() -> None:
    for body in (
        "Plain.",
        "Before.\n\n## What helped?\n\nB.",
        "## What helped?\n\n## What happened?\n\nA.",
    ):
        assert answers(body) == {WHOLE: body}
        assert text(answers(body)) == body
