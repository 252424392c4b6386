"""What happens to pages when something on them changes."""

from typing import Protocol

from forum.accounts.events import RoleGranted
from forum.articles.actions import move_version
from forum.comments.queries import articles_answered_by


class OnAnArticle(Protocol):
    """An event that readers of an article will see."""

    @property
    def article_id(self) -> int: ...


def show_the_change(event: OnAnArticle) -> None:
    """Every kept copy of the article's page is out of date now."""
    move_version(event.article_id)


def show_the_role(event: RoleGranted) -> None:
    """The badge behind a member's name stands on every page where they have answered."""
    for article_id in articles_answered_by(event.member_id):
        move_version(article_id)
