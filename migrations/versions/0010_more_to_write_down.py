"""More that can be written in the record

Revision: 0010. After: 0009.
"""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None

OLD = {
    'act': ('publish', 'hold', 'adjust', 'remove', 'care', 'look after', 'note', 'look', 'appeal', 'uphold', 'dismiss', 'restore', 'give back', 'pin', 'unpin', 'close', 'open', 'plan', 'amend'),
    'kind': ('comment', 'article', 'member', 'book'),
}
NEW = {
    'act': (*OLD['act'], 'return', 'answer', 'no action', 'deal with', 'report', 'slow', 'move', 'move back', 'explain', 'sanction', 'acknowledge', 'lift', 'grant', 'support', 'hand on', 'bulk', 'undo'),
    'kind': (*OLD['kind'], 'poll', 'queue'),
}
COLUMNS = 'number, at, by_id, act, kind, subject_id, rule, version, edition, facts, chain'
REFUSED = (
    'The record holds entries that the version before 0010 has no words for (the first is entry {}). '
    'The record is never changed, so there is no way back below 0010; nothing was changed. '
    'To go back all the same, restore the backup that you made before the update.'
)
# A word of SQLite's own checks can't be changed, so the table is made anew, with the guards that 0006 gave it.
GUARD = """
CREATE TRIGGER log_entry_is_{word} BEFORE {verb} ON log_entry
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""
GUARD_AGAINST_REPLACING = """
CREATE TRIGGER log_entry_is_not_replaced BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""


def _words(words) -> None:
    if op.get_bind().dialect.name == 'sqlite':
        _anew(words)
        return
    for column, said in words.items():
        listed = ', '.join(f"'{word}'" for word in said)
        op.execute(f'ALTER TABLE log_entry DROP CONSTRAINT ck_log_entry_{column}')
        op.execute(f'ALTER TABLE log_entry ADD CONSTRAINT ck_log_entry_{column} CHECK ({column} IN ({listed}))')


def _anew(words) -> None:
    for trigger in ('not_changed', 'not_deleted', 'not_replaced'):
        op.execute(f'DROP TRIGGER log_entry_is_{trigger}')
    op.drop_index('ix_log_entry_subject', 'log_entry')
    op.drop_index('ix_log_entry_by', 'log_entry')
    op.rename_table('log_entry', 'log_entry_before')
    _create(words)
    op.execute(f'INSERT INTO log_entry ({COLUMNS}) SELECT {COLUMNS} FROM log_entry_before ORDER BY number')
    op.drop_table('log_entry_before')
    op.create_index('ix_log_entry_subject', 'log_entry', ['kind', 'subject_id', 'number'])
    op.create_index('ix_log_entry_by', 'log_entry', ['by_id', 'number'])
    for verb, word in (('UPDATE', 'not_changed'), ('DELETE', 'not_deleted')):
        op.execute(GUARD.format(verb=verb, word=word))
    op.execute(GUARD_AGAINST_REPLACING)


def _create(words) -> None:
    op.create_table('log_entry',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('act', sa.Enum(*words['act'], name='act', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('kind', sa.Enum(*words['kind'], name='kind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=True),
    sa.Column('facts', sa.Text(), nullable=False),
    sa.Column('chain', sa.String(length=64), nullable=False),
    sa.CheckConstraint('number >= 1', name=op.f('ck_log_entry_counted_from_one')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_log_entry_by_id')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_log_entry'))
    )


def upgrade() -> None:
    _words(NEW)


def downgrade() -> None:
    _refuse_where_the_record_says_more()
    _words(OLD)


def _refuse_where_the_record_says_more() -> None:
    entry = sa.table('log_entry', sa.column('number'), sa.column('act'), sa.column('kind'))
    newer = entry.c.act.not_in(OLD['act']) | entry.c.kind.not_in(OLD['kind'])
    first = op.get_bind().scalar(sa.select(sa.func.min(entry.c.number)).where(newer))
    if first is not None:
        raise CommandError(REFUSED.format(first))
