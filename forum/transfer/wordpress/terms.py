"""Categories become topics, which have one address each; tags stay tags, which have one name each."""

from sqlalchemy import select

from forum.articles.actions import give_address
from forum.articles.models import Tag, Topic
from forum.articles.queries import tag_called, topics_now
from forum.core.db import session
from forum.core.slugs import slug
from forum.transfer.wordpress.limits import LONGEST_TERM, term_key
from forum.transfer.wordpress.report import Report
from forum.transfer.wxr.shapes import Term


def topic_for(term: Term, report: Report) -> Topic:
    """The topic for a category: of the same address, or else of the same name."""
    (address,) = topics_now([slug(term.slug or term.name)])  # editors may have made it part of another one
    name = term.name[:LONGEST_TERM] or term.slug[:LONGEST_TERM]
    same = (Topic.slug == address) | (Topic.name_key == term_key(name))
    found = session.scalar(select(Topic).where(same).order_by(Topic.slug != address))
    if found is None:
        found = Topic(slug=address, name=name, name_key=term_key(name), description=term.description)
        session.add(found)
        session.flush()
        report.new["topic"] += 1
    return found


def tag_for(term: Term, report: Report) -> Tag:
    """The tag for a tag, which is the same if it has the same name: HER2+ and HER2- have one address."""
    address = slug(term.slug or term.name)
    name = term.name[:LONGEST_TERM] or address
    found = tag_called(name)
    if found is None:
        found = Tag(name=name)
        give_address(found, address)
        report.new["tag"] += 1
    return found
