"""Who of those one follows found something helpful: told to those who follow them, by name, and once."""

from forum.comments import actions as comments
from forum.comments.models import ReactionKind
from forum.core import clock
from forum.core.db import transaction
from forum.marks import queries
from tests import makers
from tests.handles import Said
from tests.people import Person


def press(person: Person, said: Said, *kinds: ReactionKind) -> None:
    with person.app.app_context(), transaction():
        for kind in kinds:
            comments.react(person.member, said.comment, kind, clock.now())


def friends(person: Person, said: Said) -> dict[int, list[str]]:
    with person.app.app_context():
        return queries.reactions_by_followed(person.id, said.comment.article_id)


def test_those_whom_one_follows_are_named_once(
    ada: Person, ben: Person, ed: Person, mo: Person, una: Person
) -> None:
    said = makers.a_comment(makers.an_article(ed), ben)
    press(mo, said, ReactionKind.HELPFUL, ReactionKind.SUPPORT)
    press(ed, said, ReactionKind.SAME_HERE)
    press(una, said, ReactionKind.HELPFUL)
    reader = ada.browser
    assert friends(ada, said) == {}
    reader.post("/members/mo/follow", on=1)
    reader.post("/members/ed/follow", on=1)
    assert friends(ada, said) == {said.id: ["ed", "mo"]}
    assert friends(ben, said) == {}
    reader.post("/members/mo/mute", on=1)
    assert friends(ada, said) == {said.id: ["ed"]}
