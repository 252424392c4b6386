"""After the pipeline changed, every text is made again from its source."""

from sqlalchemy import update

from forum.articles.models import Article
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.core.markup import VERSION
from tests import makers
from tests.people import Browser, Person


def rebuild(person: Person, *words: str) -> str:
    result = person.app.test_cli_runner().invoke(args=["markup", "rebuild", *words])
    assert result.exit_code == 0, result.output
    return result.output


def test_old_html_is_made_again_and_readers_see_it(visitor: Browser, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada, text="*soft*")
    makers.a_note(said)
    with ada.app.app_context(), transaction():
        session.execute(update(Comment).values(html="<p>old</p>", markup=0))
        session.execute(update(Article).values(html="<p>old</p>", markup=0))
    assert "old" in visitor.get(story.path).text
    assert rebuild(ada) == f"2 texts made again with version {VERSION} of the pipeline.\n"
    visitor.get(story.path)
    assert visitor.page.select(f"#comment-{said.id} em")
    assert "tingling" in visitor.text
    with ada.app.app_context():
        assert said.comment.markup == story.article.markup == VERSION


def test_what_is_up_to_date_is_left_alone_unless_all_is_asked_for(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    makers.many_comments(story, [ada], 3, threads=1)
    assert rebuild(ada).startswith("0 texts")
    assert rebuild(ada, "--all").startswith("4 texts")


def test_a_text_that_no_longer_fits_is_kept_as_it_was_typed(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    with ada.app.app_context(), transaction():
        session.execute(update(Comment).values(body="[" * 200, markup=0))
    rebuild(ada)
    with ada.app.app_context():
        assert said.comment.html == f"<p>{'[' * 200}</p>"
        assert said.comment.body == "[" * 200
