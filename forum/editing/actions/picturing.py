"""Writes: in which stories a picture stands, what readers see and what lies on the desk taken together."""

from collections.abc import Collection

from forum.articles.models import Article
from forum.core.markup.inserts import PICTURE, inserts
from forum.editing.typesetting import Typeset
from forum.pictures import actions as pictures


def keep_uses(article: Article, made: Typeset) -> Collection[int]:
    """Call it whenever a manuscript was saved or put out: no picture that either shows can be deleted. Those
    that there are.
    """
    shown = {each.id for html in (article.html, made.words.html) for each in inserts(html, PICTURE)}
    on_top = {made.manuscript.picture, article.picture_id}
    return pictures.uses(article.id, {*shown, *(each for each in on_top if each)})
