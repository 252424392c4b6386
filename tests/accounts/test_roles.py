"""What each is trusted with."""

import pytest
from flask import Response

from forum.accounts.door import EDITOR, MEMBER, MODERATOR, let_in, requires
from forum.accounts.roles import Role, carries
from forum.core import clock
from forum.core.errors import Refused
from tests import makers
from tests.people import Cast, Person


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.MEMBER, {Role.MEMBER}),
        (Role.MODERATOR, {Role.MEMBER, Role.MODERATOR}),
        (Role.EDITOR, {Role.MEMBER, Role.EDITOR}),
        (Role.ADMIN, set(Role)),
    ],
)
def test_each_role_may_do_what_those_before_it_may_but_editors_do_not_moderate(
    role: Role, may: set[Role]
) -> None:
    assert {wanted for wanted in Role if carries(role, wanted)} == may


@pytest.mark.parametrize(("name", "badge"), [("mo", "Moderator"), ("ed", "Editor"), ("ola", "Team")])
def test_readers_see_in_a_word_who_speaks_for_the_house(cast: Cast, name: str, badge: str) -> None:
    story = makers.an_article(cast.ada)
    said = makers.a_comment(story, cast[name])
    comment = cast.ben.browser.get(story.path).page.select_one(f"#comment-{said.id}")
    assert comment is not None
    assert badge in comment.get_text()


def test_readers_see_when_the_author_of_the_story_answers(cast: Cast) -> None:
    story = makers.an_article(cast.ada)
    said = makers.a_comment(story, cast.ada)
    other = makers.a_comment(story, cast.ben)
    page = cast.ben.browser.get(story.path).page
    texts = {each.id: page.select_one(f"#comment-{each.id}") for each in (said, other)}
    marked = {id: "author of this story" in str(found).lower() for id, found in texts.items()}
    assert marked == {said.id: True, other.id: False}


def test_a_page_for_some_refuses_others_with_a_sentence(ada: Person, mo: Person, ed: Person) -> None:
    assert guarded(MODERATOR, mo)
    assert guarded(EDITOR, ed)
    assert guarded(MEMBER, ada)
    for audience, person in ((MODERATOR, ada), (EDITOR, ada), (MODERATOR, ed), (EDITOR, mo)):
        assert not guarded(audience, person)


def guarded(audience: Role, person: Person) -> bool:
    """Whether a door for this audience opens for this person."""

    @requires(audience)
    def door() -> Response:
        return Response("in")

    with person.app.test_request_context("/"):
        let_in(person.member, clock.now())
        try:
            return bool(door().data)
        except Refused as refused:
            assert refused.sentence == f"This page is for {audience.value}s."  # noqa: PT017 - both may be
            return False
