"""Reads: finding stories by words of their titles. Each engine has an index; no list is read through."""

import re
from typing import Any

from sqlalchemy import Integer, Select, String, column, false, func, literal_column, select, table

from forum.articles.models import Article
from forum.articles.models.titles import SQLITE, WORDS
from forum.core.db import session

_WORD = re.compile(r"[^\W_]+")


def with_words(typed: str, limit: int, before: int | None = None) -> Select[Any]:
    """The ids of stories whose titles have all of these words, or words that begin like them; the newest
    first. No word is in no title.
    """
    words = _WORD.findall(typed)
    if not words:
        return select(Article.id).where(false())
    on_postgresql = session.get_bind().dialect.name == "postgresql"
    id, found = _on_postgresql(words) if on_postgresql else _on_sqlite(words)
    if before is not None:
        found = found.where(id < before)
    return found.order_by(id.desc()).limit(limit)


def _on_postgresql(words: list[str]) -> tuple[Any, Select[Any]]:
    wanted = func.to_tsquery(literal_column("'simple'"), " & ".join(f"'{word}':*" for word in words))
    fits = literal_column(WORDS).op("@@", is_comparison=True)(wanted)
    return Article.id, select(Article.id).where(fits)


def _on_sqlite(words: list[str]) -> tuple[Any, Select[Any]]:
    id = column("rowid", Integer)
    fits = column(SQLITE, String).op("MATCH", is_comparison=True)(
        " AND ".join(f'"{word}" *' for word in words)
    )
    return id, select(id).select_from(table(SQLITE)).where(fits)
