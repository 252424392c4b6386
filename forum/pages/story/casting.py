"""Comments onto a page: moulds of the template for each kind of comment, filled for each comment."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from flask import Flask
from markupsafe import escape

from forum.comments.queries.order import Kept
from forum.comments.queries.shown import CommentView
from forum.comments.tree import Node
from forum.core.web.slots import Casting, Mould, slot
from forum.core.web.words import age, counted, machine
from forum.notes.queries import NoteView
from forum.pages.story.shown import REACTIONS
from forum.rules.book import Book

DEEPEST_HEADING = 5

_INDENT = re.compile(r"\n\s+")


class Kind(NamedTuple):
    """What shapes a comment's markup; two comments of a kind differ only in what fills the gaps."""

    level: int
    parent: str  # "named", "unnamed" where nobody may know who wrote it, "" where there is none
    deep: bool  # answers a reply
    role: str
    storyteller: bool
    edited: bool
    is_open: bool  # whether it can be answered


class Has(NamedTuple):
    """What shapes a branch."""

    answers: bool  # replies that can be folded away
    replies: bool


_OF_A_COMMENT = frozenset(
    ("id", "number", "author", "parent", "answers", "answers_number", "machine", "age", "words", "notes")
    + ("kindness", "moved")
)


class Moulds:
    """The templates of comments, each rendered once in this process."""

    def __init__(self, app: Flask) -> None:
        self._environment = app.jinja_env
        self._made: dict[object, Mould] = {}

    @cached_property
    def parts(self) -> Any:
        """The macros."""
        return self._environment.get_template("parts/comment.html").module

    @cached_property
    def tombstone(self) -> Any:
        """The sentence in the place of a comment that is not shown."""
        return self._environment.get_template("parts/tombstone.html").module.tombstone  # type: ignore[attr-defined]

    @cached_property
    def note(self) -> Any:
        """An editor's note."""
        return self._environment.get_template("parts/note.html").module.note  # type: ignore[attr-defined]

    @cached_property
    def kept(self) -> Any:
        """What moderators set for a thread."""
        return self._environment.get_template("parts/thread_kept.html").module

    def comment(self, kind: Kind) -> Mould:
        """For a comment of this kind."""
        return self._made.get(kind) or self._make(kind, self.parts.comment(kind), _OF_A_COMMENT)

    @cached_property
    def buttons(self) -> Mould:
        """For the reactions that one may give."""
        html = self.parts.buttons(slot("id"), slot("number"), REACTIONS)
        return self._make("buttons", html, {"id", "number"})

    def branch(self, has: Has) -> Mould:
        """For a branch with these things on it."""
        key = ("branch", has)
        return self._made.get(key) or self._make(
            key, self.parts.branch(has), {"order", "ways", "number", "count"}
        )

    def beside(self, *both: bool) -> Mould:
        """For the ways to the threads before and after."""
        texts = {"before", "after", "number"}
        return self._made.get(both) or self._make(both, self.parts.beside(*both), texts)

    def _make(self, key: object, html: str, texts: Collection[str]) -> Mould:
        # Indents are for who reads templates.
        return self._made.setdefault(key, Mould(_INDENT.sub("\n", str(html)), texts))


@dataclass(frozen=True, slots=True)
class Around:
    """What the comments of a page have in common."""

    path: str
    focus: int | None
    storyteller: int
    notes: Mapping[int, Sequence[NoteView]]
    further: frozenset[int]  # those whose replies go on on a page of their own
    hidden: Mapping[int, int]  # how many replies of a thread are left out
    beside: Mapping[int, tuple[int | None, int | None]]  # the threads before and after
    book: Book  # names the rules that comments were removed under
    now: datetime
    is_open: bool
    kept: Mapping[int, Kept]  # what moderators set for threads, by the comment that starts each
    level: int  # of the headings that threads begin with


class Caster:
    """Casts the branches of one page."""

    def __init__(self, moulds: Moulds, around: Around, casting: Casting) -> None:
        self._moulds, self._around, self._casting = moulds, around, casting

    def cast(self, nodes: Sequence[Node[CommentView]]) -> None:
        """All of them, one after the other."""
        for node in nodes:
            self._branch(node, self._around.level)

    def _branch(self, node: Node[CommentView], level: int) -> None:
        it = node.comment
        below = level if it.gone else min(level + 1, DEEPEST_HEADING)
        has = Has(bool(node.replies) and not it.parent_id, bool(node.replies))
        values = {
            "order": self._order(it),
            "ways": self._ways(node),
            "number": str(it.number),
            "count": counted(it.reply_count, "reply", "replies"),
        }
        inside = {
            "comment": lambda: self._tombstone(node) if it.gone else self._comment(it, level),
            "replies": lambda: self._replies(node, below),
        }
        self._casting.add(self._moulds.branch(has), values, inside)

    def _replies(self, node: Node[CommentView], level: int) -> None:
        for reply in node.replies:
            self._branch(reply, level)

    def _tombstone(self, node: Node[CommentView]) -> None:
        sentence = self._moulds.tombstone(node.comment, self._around.book, bool(node.replies))
        self._casting.say(str(sentence))
        self._casting.leave(f"own-{node.comment.id}", "")

    def _comment(self, it: CommentView, level: int) -> None:
        parent = "" if it.parent_id is None else "named" if it.answers else "unnamed"
        storyteller = it.author_id == self._around.storyteller
        role, edited, is_open = it.role.value, it.edited_at is not None, self._is_open(it)
        kind = Kind(level, parent, it.depth > 1, role, storyteller, edited, is_open)
        values, id = self._values(it), str(it.id)
        buttons = self._moulds.buttons.text(values)
        inside = {"said-": lambda: self._casting.leave(f"said-{id}", buttons)}
        self._casting.add(self._moulds.comment(kind), values, inside, id)

    def _values(self, it: CommentView) -> dict[str, str]:
        return {
            "id": str(it.id),
            "number": str(it.number),
            "author": str(escape(it.author)),
            "parent": str(it.parent_id),
            "answers": str(escape(it.answers or "")),
            "answers_number": str(it.answers_number),
            "machine": machine(it.written_at),
            "age": age(it.written_at, self._around.now),
            "moved": self._moved(it),
            "words": it.html,
            "notes": self._notes(it) if it.noted else "",
            "kindness": self._kindness(it),
        }

    def _is_open(self, it: CommentView) -> bool:
        kept = self._around.kept.get(it.thread_id or it.id)
        return self._around.is_open and not (kept and kept.order and kept.order.closed)

    def _order(self, it: CommentView) -> str:
        """That its thread is closed, or slow: under the comment that starts it, or that is in focus."""
        if it.id != self._around.focus and it.parent_id is not None:
            return ""
        kept = self._around.kept.get(it.thread_id or it.id)
        return str(self._moulds.kept.order(kept.order)) if kept and kept.order else ""

    def _moved(self, it: CommentView) -> str:
        kept = self._around.kept.get(it.id)
        return str(self._moulds.kept.moved(kept.moved)) if kept and kept.moved else ""

    def _notes(self, it: CommentView) -> str:
        return "".join(str(self._moulds.note(each)) for each in self._around.notes.get(it.id, ()))

    def _kindness(self, it: CommentView) -> str:
        said = it.helpful_count or it.same_here_count or it.support_count
        return str(self._moulds.parts.kindness(it)) if said else ""

    def _ways(self, node: Node[CommentView]) -> str:
        """The ways on from here, in words."""
        around, parts, ways, it = self._around, self._moulds.parts, "", node.comment
        if it.id in around.further:
            ways += parts.further(around.path, it)
        if count := around.hidden.get(it.id):
            *_, last = node.walk()
            ways += parts.hidden(around.path, it, count, last.comment.id)
        if it.id in around.beside:
            ways += self._beside(it)
        return ways

    def _beside(self, it: CommentView) -> str:
        before, after = self._around.beside[it.id]
        values = {"before": str(before), "after": str(after), "number": str(it.number)}
        return self._moulds.beside(before is not None, after is not None).text(values)


def register(app: Flask) -> None:
    """Give the application its moulds."""
    app.extensions["kith.moulds"] = Moulds(app)
