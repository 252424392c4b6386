"""The team makes members, grants roles and sets passwords from the command line."""

from click.testing import Result

from forum.accounts import passwords, queries
from forum.accounts.roles import Role
from tests.people import PASSWORD, Person


def run(person: Person, *words: str, typed: str = "") -> Result:
    return person.app.test_cli_runner().invoke(args=["member", *words], input=typed)


def twice(password: str) -> str:
    return f"{password}\n{password}\n"


def test_a_member_is_made_with_a_role_and_a_name(ada: Person) -> None:
    words = ("create", "tess", "--role", "moderator", "--name", "Tess from the team")
    result = run(ada, *words, typed=twice(PASSWORD))
    assert result.exit_code == 0
    assert "tess is here now, as moderator." in result.output
    assert PASSWORD not in result.output
    with ada.app.app_context():
        member = queries.by_username("tess")
        assert member is not None
        assert (member.role, member.called) == (Role.MODERATOR, "Tess from the team")
        assert passwords.fits(member.password_hash, PASSWORD)


def test_a_name_that_is_taken_or_can_not_be_is_refused(ada: Person) -> None:
    for name, sentence in (
        ("ADA", "is taken"),
        ("a b", "Use letters and digits"),
        ("names", "part of an address"),
        ("x", "2 to 30"),
    ):
        result = run(ada, "create", name, typed=twice(PASSWORD))
        assert result.exit_code == 1
        assert sentence in result.output


def test_a_weak_password_is_refused(ada: Person) -> None:
    result = run(ada, "create", "tess", typed=twice("short"))
    assert result.exit_code == 1
    assert "at least 10 characters" in result.output
    with ada.app.app_context():
        assert queries.by_username("tess") is None


def test_a_role_takes_the_place_of_the_one_before(ada: Person) -> None:
    result = run(ada, "grant", "Ada", "editor")
    assert result.exit_code == 0
    with ada.app.app_context():
        assert ada.member.role is Role.EDITOR
    assert run(ada, "grant", "ada", "queen").exit_code == 2
    assert run(ada, "grant", "nobody", "editor").exit_code == 1


def test_a_new_password_signs_the_member_out_everywhere(ada: Person) -> None:
    browser = ada.browser
    result = run(ada, "password", "ada", typed=twice("four other quiet words"))
    assert result.exit_code == 0
    assert "signed out everywhere" in result.output
    assert browser.get("/account").path != "/account"
    browser.post_form("/account/sign-in", name="ada", password=PASSWORD)
    assert browser.status == 422
    browser.post_form("/account/sign-in", name="ada", password="four other quiet words")
    assert browser.status == 200


def test_nobody_gets_a_password_who_is_not_a_member(ada: Person) -> None:
    result = run(ada, "password", "nobody", typed=twice(PASSWORD))
    assert result.exit_code == 1
    assert "There is no member called nobody." in result.output
