"""Writes: in which stories a picture stands, what readers see and what lies on the desk taken together."""

from collections.abc import Collection

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.markup.inserts import PICTURE, inserts
from forum.editing.typesetting import Typeset
from forum.pictures import actions as pictures
from forum.pictures.models import Where
from forum.pictures.policy import may_keep_pictures
from forum.pictures.queries import pictures_on


def keep_uses(by: Member, article: Article, made: Typeset) -> Collection[int]:
    """Call it whenever a manuscript was saved or put out: no picture that either shows can be deleted. Those
    that there are. Who is no editor can take a picture out, and put none in: the library is not theirs.
    """
    shown = _inside(article.html, made.words.html)
    shown |= {each for each in (made.manuscript.picture, article.picture_id) if each}
    if not may_keep_pictures(by):
        shown.intersection_update(pictures_on(Where.ARTICLE, article.id))
    return pictures.uses(article.id, shown)


def keep_what_goes_out(article: Article) -> None:
    """What readers are to see from now on: an editor has looked at it, whoever saved it last."""
    top = {article.picture_id} if article.picture_id else set()
    pictures.uses(article.id, _inside(article.html) | top)


def _inside(*htmls: str) -> set[int]:
    return {each.id for html in htmls for each in inserts(html, PICTURE)}
