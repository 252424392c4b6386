"""The desk with many stories

Titles are found by their words through an index; who edits is found without reading all members.

Revision: 0033. After: 0032.
"""

from alembic import op

revision = '0033'
down_revision = '0032'
branch_labels = None
depends_on = None

GONE = "INSERT INTO article_title(article_title, rowid, title) VALUES ('delete', old.id, old.title)"
COME = 'INSERT INTO article_title(rowid, title) VALUES (new.id, new.title)'
SQLITE = (
    "CREATE VIRTUAL TABLE article_title USING fts5(title, content='article', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    f'CREATE TRIGGER article_title_come AFTER INSERT ON article BEGIN {COME}; END',
    f'CREATE TRIGGER article_title_gone AFTER DELETE ON article BEGIN {GONE}; END',
    f'CREATE TRIGGER article_title_changed AFTER UPDATE OF title ON article BEGIN {GONE}; {COME}; END',
    "INSERT INTO article_title(article_title) VALUES ('rebuild')",
)
WORDS = "to_tsvector('simple', translate(title, '-+/.:@_&<>', '          '))"


def upgrade() -> None:
    op.create_index('ix_member_role', 'member', ['role'])
    if op.get_bind().dialect.name == 'sqlite':
        for statement in SQLITE:
            op.execute(statement)
    else:
        op.execute(f'CREATE INDEX ix_article_title_words ON article USING gin ({WORDS})')


def downgrade() -> None:
    if op.get_bind().dialect.name == 'sqlite':
        for what in ('come', 'gone', 'changed'):
            op.execute(f'DROP TRIGGER article_title_{what}')
        op.execute('DROP TABLE article_title')
    else:
        op.drop_index('ix_article_title_words', table_name='article')
    op.drop_index('ix_member_role', table_name='member')
