"""What was taken out can be given back, and what was removed restored

Revision: 0007. After: 0006.

There is no way back to the older words once the record holds one of the new ones: it is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

BEFORE = ('publish', 'hold', 'adjust', 'remove', 'care', 'look after', 'note', 'look', 'pin', 'unpin', 'close', 'open', 'plan', 'amend')
ACTS = (*BEFORE[:8], 'appeal', 'uphold', 'dismiss', 'restore', 'give back', *BEFORE[8:])
KINDS = ('comment', 'article', 'member', 'book')
TRIGGER = """
CREATE TRIGGER log_entry_is_{word} BEFORE {verb} ON log_entry
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""
TRIGGERS = {'not_changed': 'UPDATE', 'not_deleted': 'DELETE'}
NOT_REPLACED = """
CREATE TRIGGER log_entry_is_not_replaced BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""


def upgrade() -> None:
    op.add_column('adjustment', sa.Column('undone_at', sa.DateTime(timezone=True), nullable=True))
    allow(BEFORE, ACTS)


def downgrade() -> None:
    allow(ACTS, BEFORE)
    op.drop_column('adjustment', 'undone_at')


def allow(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """Let the record hold these words. SQLite makes the table anew for it, and its guards go with the old one."""
    if op.get_bind().dialect.name != 'sqlite':
        op.drop_constraint(op.f('ck_log_entry_act'), 'log_entry', type_='check')
        words = ', '.join(f"'{word}'" for word in after)
        op.create_check_constraint(op.f('ck_log_entry_act'), 'log_entry', f'act IN ({words})')
        return
    for word in (*TRIGGERS, 'not_replaced'):
        op.execute(f'DROP TRIGGER log_entry_is_{word}')
    with op.batch_alter_table('log_entry', copy_from=record(before), recreate='always') as batch_op:
        batch_op.alter_column('act', existing_type=act(before), type_=act(after), existing_nullable=False)
    for word, verb in TRIGGERS.items():
        op.execute(TRIGGER.format(word=word, verb=verb))
    op.execute(NOT_REPLACED)


def act(words: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*words, name='act', native_enum=False, create_constraint=True, length=20)


def record(words: tuple[str, ...]) -> sa.Table:
    """The record with all that holds for it: SQLite does not tell of its own constraints."""
    return sa.Table(
        'log_entry',
        sa.MetaData(naming_convention={'ck': 'ck_%(table_name)s_%(constraint_name)s'}),
        sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('by_id', sa.Integer(), nullable=True),
        sa.Column('act', act(words), nullable=False),
        sa.Column('kind', sa.Enum(*KINDS, name='kind', native_enum=False, create_constraint=True, length=20), nullable=False),
        sa.Column('subject_id', sa.Integer(), nullable=False),
        sa.Column('rule', sa.String(length=60), nullable=True),
        sa.Column('version', sa.Integer(), nullable=True),
        sa.Column('edition', sa.Integer(), nullable=True),
        sa.Column('facts', sa.Text(), nullable=False),
        sa.Column('chain', sa.String(length=64), nullable=False),
        sa.CheckConstraint('number >= 1', name=op.f('ck_log_entry_counted_from_one')),
        sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_log_entry_by_id')),
        sa.PrimaryKeyConstraint('number', name=op.f('pk_log_entry')),
        sa.Index('ix_log_entry_subject', 'kind', 'subject_id', 'number'),
        sa.Index('ix_log_entry_by', 'by_id', 'number'),
    )
