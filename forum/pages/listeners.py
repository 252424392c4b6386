"""What happens to pages when something on them changes."""

from typing import Protocol

from forum.articles.actions import move_version


class OnAnArticle(Protocol):
    """An event that readers of an article will see."""

    @property
    def article_id(self) -> int: ...


def show_the_change(event: OnAnArticle) -> None:
    """Every kept copy of the article's page is out of date now."""
    move_version(event.article_id)
