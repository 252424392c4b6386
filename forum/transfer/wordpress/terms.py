"""Categories become topics, tags stay tags; what has the same address is the same."""

from sqlalchemy import select

from forum.articles.models import Tag, Topic
from forum.articles.queries import topics_now
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
    """The tag for a tag."""
    address = slug(term.slug or term.name)
    found = session.scalar(select(Tag).where(Tag.slug == address))
    if found is None:
        found = Tag(slug=address, name=term.name[:LONGEST_TERM] or address)
        session.add(found)
        session.flush()
        report.new["tag"] += 1
    return found
