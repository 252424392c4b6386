"""Holds a whole export on disk between reading and writing, so that memory does not grow with it.

The store is SQLite's own temporary database: a file without a name in the temporary folder (see TMPDIR),
gone when it is closed or the process dies. It holds people's addresses; nobody else can open it.
"""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from forum.core.foreign.plain import shown
from forum.transfer.wxr import meaning
from forum.transfer.wxr.attachments import Attachments
from forum.transfer.wxr.collector import Raw
from forum.transfer.wxr.ledger import WrittenLedger
from forum.transfer.wxr.packing import pack, unpack
from forum.transfer.wxr.posts import post as post_of
from forum.transfer.wxr.reader import read
from forum.transfer.wxr.refusals import CannotRead
from forum.transfer.wxr.settling import settle
from forum.transfer.wxr.shapes import Person, Post, Problem, Site, Term, WPComment
from forum.transfer.wxr.source import Progress, Source

CACHE = 16 * 1024  # KiB of the store that stay in memory

_TABLES = """
CREATE TABLE person (number INTEGER PRIMARY KEY, foreign_id INTEGER, login TEXT UNIQUE COLLATE NOCASE,
    email TEXT, name TEXT);
CREATE TABLE term (number INTEGER PRIMARY KEY, kind TEXT, slug TEXT, name TEXT, description TEXT, key TEXT,
    UNIQUE (kind, key));
CREATE TABLE post (item INTEGER PRIMARY KEY, id INTEGER, kind TEXT, creator TEXT, packed TEXT);
CREATE TABLE comment (seq INTEGER PRIMARY KEY, item INTEGER, id INTEGER, parent INTEGER, created INTEGER,
    standing TEXT, user_id INTEGER, author TEXT, email TEXT, content TEXT);
"""


def stage(path: Path, progress: Progress | None = None) -> "Staging":
    """Read a whole export. Raises CannotRead, and then nothing is left behind."""
    staging = Staging()
    try:
        staging.take_in(Source(path, progress))
    except sqlite3.OperationalError as error:
        staging.close()
        raise CannotRead(f"The temporary folder can't hold the working copy: {error}.") from error
    except BaseException:
        staging.close()
        raise
    return staging


class Staging:
    """An export, read and put in order. Use it as a context manager; closing it removes all of it."""

    def __init__(self) -> None:
        self._store = sqlite3.connect("", isolation_level=None)
        self._store.execute(f"PRAGMA cache_size = -{CACHE}")
        self._store.execute("PRAGMA synchronous = OFF")
        self._store.executescript(_TABLES)
        self._ledger = WrittenLedger(self._store)
        self.site = Site("", "", "", "")
        self.attachments = Attachments(self._store)
        self.skipped = self._ledger.skipped
        self.noted = self._ledger.noted

    def __enter__(self) -> "Staging":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Remove everything."""
        self._store.close()

    def take_in(self, source: Source) -> None:
        """Read all records, then settle them. Raises CannotRead."""
        self._store.execute("BEGIN")
        for raw in read(source):
            _TAKERS[raw.kind](self, raw)
        self._ledger.note("control character: it was removed", source.dropped)
        settle(self._store, self._ledger)
        self._store.execute("COMMIT")

    def people(self) -> Iterator[Person]:
        """Those whom the export lists as authors, then logins that only stand beside a post."""
        for row in self._store.execute("SELECT foreign_id, login, email, name FROM person ORDER BY number"):
            yield Person(*row)
        unlisted = self._store.execute(
            "SELECT creator FROM post WHERE creator != ''"
            " AND creator COLLATE NOCASE NOT IN (SELECT login FROM person)"
            " GROUP BY creator COLLATE NOCASE ORDER BY min(item)"
        )
        for (login,) in unlisted:
            yield Person(None, login, "", login)

    def terms(self) -> Iterator[Term]:
        """All categories and tags, those of the export's list first, then what only posts name."""
        for row in self._store.execute("SELECT kind, slug, name, description FROM term ORDER BY number"):
            yield Term(*row)

    def posts(self) -> Iterator[Post]:
        """All posts and pages in the order of the file."""
        for (packed,) in self._store.execute("SELECT packed FROM post ORDER BY item"):
            yield unpack(packed)

    def comments(self, post_id: int) -> Iterator[WPComment]:
        """A post's comments in the order of writing: a parent before its replies, otherwise oldest first."""
        rows = self._store.execute(
            "SELECT c.id, post.id, up.id, c.author, c.email, c.user_id, c.created, c.content, c.standing"
            " FROM post JOIN node n ON n.item = post.item JOIN comment c ON c.seq = n.seq"
            " LEFT JOIN node up ON up.rank = n.above"
            " WHERE post.id = ? AND n.kept ORDER BY n.place",
            (post_id,),
        )
        for own_id, of_post, parent, author, email, user_id, created, content, standing in rows:
            written = datetime.fromtimestamp(created, UTC)
            yield WPComment(own_id, of_post, parent, author, email, user_id, written, content, standing)

    def count_comments(self) -> int:
        """How many comments will be given out in all: for a progress bar."""
        return int(self._store.execute("SELECT count(*) FROM node WHERE kept").fetchone()[0])

    def problems(self) -> Iterator[Problem]:
        """What is wrong in the file and what was done about it, in the order in which it was found."""
        return self._ledger.problems()

    def count_problems(self) -> int:
        """How many problems there are."""
        return self._ledger.how_many()

    def _take_site(self, raw: Raw) -> None:
        self.site = meaning.site(raw)

    def _take_person(self, raw: Raw) -> None:
        person = meaning.person(raw, self._ledger)
        if person is None:
            return
        values = (person.foreign_id, person.login, person.email, person.name)
        new = self._store.execute(
            "INSERT OR IGNORE INTO person (foreign_id, login, email, name) VALUES (?, ?, ?, ?)", values
        )
        if not new.rowcount:
            self._ledger.problem(
                f"The author in line {raw.line} has the login of another one, {shown(person.login)}; "
                "only the first one was taken."
            )

    def _take_term(self, raw: Raw) -> None:
        if term := meaning.term(raw, self._ledger):
            self._add_term(term)

    def _add_term(self, term: Term) -> None:
        self._store.execute(
            "INSERT OR IGNORE INTO term (kind, slug, name, description, key) VALUES (?, ?, ?, ?, ?)",
            (term.kind, term.slug, term.name, term.description, term.slug or term.name.casefold()),
        )

    def _take_item(self, raw: Raw) -> None:
        if raw.fields.get("wp:post_type", "").strip() == "attachment":
            if attachment := meaning.attachment(raw, self._ledger):
                self.attachments.add(attachment)
        elif post := post_of(raw, self._ledger):
            for term in post.terms:
                self._add_term(term)
            self._store.execute(
                "INSERT INTO post VALUES (?, ?, ?, ?, ?)",
                (raw.item, post.foreign_id, post.kind, post.creator, pack(post)),
            )

    def _take_comment(self, raw: Raw) -> None:
        if entry := meaning.comment(raw, self._ledger):
            created = None if entry.created_at is None else int(entry.created_at.timestamp())
            self._store.execute(
                "INSERT INTO comment (item, id, parent, created, standing, user_id, author, email, content)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (entry.item, entry.foreign_id, entry.parent_id, created, entry.standing)
                + (entry.user_id, entry.author_name, entry.author_email, entry.content),
            )


_TAKERS: dict[str, Callable[[Staging, Raw], None]] = {
    "channel": Staging._take_site,
    "wp:author": Staging._take_person,
    "wp:category": Staging._take_term,
    "wp:tag": Staging._take_term,
    "wp:term": Staging._take_term,
    "item": Staging._take_item,
    "wp:comment": Staging._take_comment,
}
