"""A page of threads, or of what answers one comment: the same for everyone, with gaps, made once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flask import current_app, render_template

from forum.comments.policy import is_open
from forum.comments.queries import threads as comments
from forum.comments.queries.order import kept
from forum.comments.queries.shown import CommentView, Stretch
from forum.comments.queries.threads import Sort
from forum.comments.tree import LEVELS, Node, arrange
from forum.core import clock
from forum.core.web.cache import pieces
from forum.core.web.slots import Casting, Mould, Sheet
from forum.notes.models import SubjectKind
from forum.notes.queries import notes_of
from forum.pages.story.casting import Around, Caster
from forum.pages.story.place import Place
from forum.pages.story.shown import OnPage
from forum.rules.book import Book, shipped
from forum.rules.queries import current


@dataclass(frozen=True, slots=True)
class Threads:
    """A page of threads, with gaps, and which comments can be read on it."""

    sheet: Sheet
    comments: OnPage

    def __len__(self) -> int:
        return len(self.sheet) + self.comments.weight


@dataclass(frozen=True, slots=True)
class _Ways:
    """Where the links of a page of threads lead."""

    path: str
    sort: Sort
    first: int | None  # where reading one thread at a time begins

    @property
    def order(self) -> str:
        """The order in words: "newest"."""
        return {Sort.REPLIES: "most answered", Sort.UNREAD: "unread"}.get(self.sort, self.sort.value)

    @property
    def sorted(self) -> str:
        """What the address of the same order ends with."""
        return "" if self.sort is Sort.NEWEST else f"?sort={self.sort}"

    @property
    def sorting(self) -> str:
        """The same with more to come; what is unread comes first but once."""
        return "" if self.sort in {Sort.NEWEST, Sort.UNREAD} else f"sort={self.sort}&"


def threads(where: Place) -> Threads:
    """One page of threads, or of what answers the comment in focus."""
    return pieces().get(("threads", *where.key), lambda: _branch(where) if where.focus else _threads(where))


def _threads(where: Place) -> Threads:
    head = where.head
    if where.first:
        stretch = comments.these_first(head.id, where.first)
    else:
        stretch = comments.threads(head.id, where.sort, where.start)
    order = {comment.id: turn for turn, comment in enumerate(stretch.comments)}
    nodes = sorted(arrange(stretch.comments), key=lambda node: order[node.comment.id])
    ways = _Ways(where.path, where.sort, nodes[0].comment.id if len(nodes) > 1 else None)
    around = _around(where, nodes, 0, hidden=_cut(nodes), level=3)
    frame = render_template("comments/_threads.html", next=stretch.next, place=where, thread=ways)
    return _cast(frame, nodes, around)


def _branch(where: Place) -> Threads:
    assert where.focus is not None
    focus, stretch = comments.branch(where.head.id, where.focus, where.start)
    whole = Stretch([focus, *stretch.comments], stretch.next)
    nodes = arrange(whole.comments)
    beside = _neighbours(where, focus)
    ways = _Ways(where.path, where.sort, None)
    values = {"focus": focus, "before": beside[0], "after": beside[1], "next": stretch.next}
    frame = render_template("comments/_thread.html", place=where, thread=ways, **values)
    return _cast(frame, nodes, _around(where, nodes, focus.depth, hidden={}, level=2))


def _neighbours(where: Place, focus: CommentView) -> tuple[int | None, int | None]:
    """The threads before and after; of what is unread, those that are."""
    if focus.parent_id is not None:
        return None, None
    if focus.id in where.first:
        return _beside(where.first).get(focus.id, (None, None))
    sort = Sort.NEWEST if where.sort is Sort.UNREAD else where.sort
    return comments.neighbours(where.head.id, focus.id, sort)


def _cast(frame: str, nodes: Sequence[Node[CommentView]], around: Around) -> Threads:
    casting = Casting()
    caster = Caster(current_app.extensions["kith.moulds"], around, casting)
    casting.add(Mould(frame), {}, {"branches": lambda: caster.cast(nodes)})
    every = (node.comment for root in nodes for node in root.walk())
    readable = OnPage.of(every)
    return Threads(casting.sheet, readable)


def _around(
    where: Place, nodes: Sequence[Node[CommentView]], depth: int, *, hidden: Mapping[int, int], level: int
) -> Around:
    every = [node for root in nodes for node in root.walk()]
    last, now = depth + LEVELS - 1, clock.now()
    noted = [node.comment.id for node in every if node.comment.noted]
    return Around(
        path=where.path,
        focus=where.focus,
        storyteller=where.head.author_id,
        notes=notes_of(SubjectKind.COMMENT, noted),
        further=frozenset(node.comment.id for node in every if _goes_on(node, last)),
        hidden=hidden,
        beside=_beside([node.comment.id for node in nodes]) if where.focus is None else {},
        book=_book(every),
        now=now,
        is_open=is_open(where.head, now),
        kept=kept({node.comment.thread_id or node.comment.id for node in nodes}),
        level=level,
    )


def _book(nodes: Sequence[Node[CommentView]]) -> Book:
    """The one that holds, which is looked up only where it has a rule to name."""
    return current() if any(node.comment.rule for node in nodes) else shipped()


def _goes_on(node: Node[CommentView], last: int) -> bool:
    """Whether its replies are deeper than this page goes."""
    return node.comment.depth == last and not node.replies and node.comment.reply_count > 0


def _beside(starts: Sequence[int]) -> dict[int, tuple[int | None, int | None]]:
    if len(starts) < 2:  # noqa: PLR2004 - a thread alone has none beside it
        return {}
    around = [None, *starts, None]
    after = dict(pairwise(around[1:]))
    before = {later: earlier for earlier, later in pairwise(around)}
    return {id: (before[id], after[id]) for id in starts}


def _cut(nodes: Sequence[Node[CommentView]]) -> dict[int, int]:
    """How many replies of each long thread this page leaves out, but for those below its last level."""
    left = {}
    for root in nodes:
        if root.comment.reply_count > comments.FIRST_REPLIES:
            below = list(root.walk())[1:]
            further = sum(each.comment.reply_count for each in below if _goes_on(each, LEVELS - 1))
            placed = sum(not each.comment.held for each in below)
            left[root.comment.id] = root.comment.reply_count - placed - further
    return {id: count for id, count in left.items() if count > 0}
