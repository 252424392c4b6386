"""Text: one mouth, two walls. Whatever people type becomes HTML here and nowhere else.

write takes what was typed and gives what is stored; only this room imports bleach, markdown and nh3.
"""

from forum.core.markup import inserts
from forum.core.markup.blocks import complaints
from forum.core.markup.contexts import ARTICLE, COMMENT, NOTE, Context
from forum.core.markup.inserts import Insert
from forum.core.markup.links import host
from forum.core.markup.normal import normalise
from forum.core.markup.people import People, Person
from forum.core.markup.plain import excerpt, plain
from forum.core.markup.renderer import VERSION, render
from forum.core.markup.shape import prepare
from forum.core.markup.written import Written, nobody, write, write_anyway

__all__ = [
    "ARTICLE",
    "COMMENT",
    "NOTE",
    "VERSION",
    "Context",
    "Insert",
    "People",
    "Person",
    "Written",
    "complaints",
    "excerpt",
    "host",
    "inserts",
    "nobody",
    "normalise",
    "plain",
    "prepare",
    "render",
    "write",
    "write_anyway",
]
