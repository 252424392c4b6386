"""What happens to pages when something on them changes."""

from typing import Protocol

from forum.accounts.events import AccountClosed, RoleGranted
from forum.articles.actions import move_every_version, move_version, move_versions
from forum.pages.names import articles_that_name
from forum.pictures.events import PictureDescribed, PictureMade
from forum.pictures.queries import articles_with
from forum.rules.events import BookAmended


class OnAnArticle(Protocol):
    """An event that readers of an article will see."""

    @property
    def article_id(self) -> int: ...


class OnAPoll(Protocol):
    """An event that readers of a poll will see."""

    @property
    def article_id(self) -> int | None: ...


def show_the_change(event: OnAnArticle) -> None:
    """Every kept copy of the article's page is out of date now."""
    move_version(event.article_id)


def show_the_poll(event: OnAPoll) -> None:
    """So is every copy of the page of the story that a poll stands beside, if it does."""
    if event.article_id is not None:
        move_version(event.article_id)


def show_the_role(event: RoleGranted | AccountClosed) -> None:
    """A member's name, and the badge behind it, stand on every page where they have done something."""
    move_versions(articles_that_name(event.member_id))


def show_the_picture(event: PictureMade | PictureDescribed) -> None:
    """A picture is there, or its words have changed, in every story that it stands in."""
    move_versions(articles_with(event.picture_id))


def show_the_rules(_: BookAmended) -> None:
    """The number and the title of a rule stand in place of every comment that was removed under it."""
    move_every_version()
