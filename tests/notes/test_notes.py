"""An editor's note stands under what was adjusted, apart from its words."""

from forum.articles.actions import move_version
from forum.core import clock
from forum.core.db import transaction
from forum.core.markup import NOTE, write
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.notes.queries import notes_of
from tests import makers
from tests.people import Browser, Person

LABEL = "[aria-label='Editor’s note']"


def test_a_note_stands_under_its_comment_and_is_not_part_of_it(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    story = makers.an_article(ed)
    said, other = makers.a_comment(story, ada, text="About my clinic."), makers.a_comment(story, ada)
    makers.a_note(said, "A clinic's *name* was taken out.")
    visitor.get(story.path)
    (note,) = visitor.page.select(f"#comment-{said.id} {LABEL}")
    assert "A clinic's name was taken out." in " ".join(note.get_text(" ").split())
    assert note.select_one("em") is not None
    assert note.select_one("time[datetime]") is not None
    assert visitor.page.select(f"#comment-{other.id} {LABEL}") == []
    with ada.app.app_context():
        assert said.comment.body == "About my clinic."
        assert "taken out" not in said.comment.html


def test_a_note_names_the_rule_it_follows(visitor: Browser, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    makers.a_note(said, rule="names")
    link = visitor.get(story.path).page.select_one(f"#comment-{said.id} {LABEL} a")
    assert link is not None
    assert link["href"] == "/rules#names"


def test_notes_stand_in_the_order_in_which_they_were_written(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    for text in ("First.", "Second.", "Third."):
        makers.a_note(said, text)
    notes = visitor.get(story.path).page.select(f"#comment-{said.id} {LABEL}")
    assert [
        word for note in notes for word in ("First.", "Second.", "Third.") if word in note.get_text()
    ] == [
        "First.",
        "Second.",
        "Third.",
    ]


def test_a_story_has_notes_too_and_they_do_not_mix_with_those_of_comments(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    assert said.id == story.id
    with ed.app.app_context(), transaction():
        write_note(SubjectKind.ARTICLE, story.id, write("A date was corrected.", NOTE), clock.now())
        move_version(story.id)
    visitor.get(story.path)
    assert "A date was corrected." in visitor.text
    assert visitor.page.select(f"#comment-{said.id} {LABEL}") == []


def test_a_note_is_as_safe_as_any_other_text(visitor: Browser, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    makers.a_note(said, "<script>alert(1)</script>[x](javascript:alert(1))![y](//evil.example/x.png)")
    (note,) = visitor.get(story.path).page.select(f"#comment-{said.id} {LABEL}")
    assert note.select("script, img, a[href^=javascript], a[href^='//']") == []


def test_notes_are_read_for_many_at_once(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    several = [makers.a_comment(story, ada) for _ in range(3)]
    makers.a_note(several[0])
    makers.a_note(several[2])
    with ada.app.app_context():
        found = notes_of(SubjectKind.COMMENT, [each.id for each in several])
        assert {id: len(notes) for id, notes in found.items()} == {several[0].id: 1, several[2].id: 1}
        assert notes_of(SubjectKind.COMMENT, []) == {}
