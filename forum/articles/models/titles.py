"""The words of titles, as each engine keeps them to be looked up: made and kept by the database itself.

SQLite has a table of its own for it (FTS5) and triggers that follow the titles; PostgreSQL an index. Neither
is described by a model, so migrations and tests leave out what begins with these names. A migration that
makes the table of articles anew on SQLite has to make the triggers anew, too: 0033 has them.
"""

SQLITE = "article_title"
POSTGRESQL = "ix_article_title_words"
# What joins words, or stands before a number, is a gap between them, as it is for whoever looks them up.
WORDS = "to_tsvector('simple', translate(article.title, '-+/.:@_&<>', '          '))"


def is_kept_by_itself(name: str | None) -> bool:
    """Whether this table or index is one of these."""
    return bool(name) and str(name).startswith((SQLITE, POSTGRESQL))
