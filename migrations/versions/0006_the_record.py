"""The record of what was decided

Revision: 0006. After: 0005.
"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

ACTS = ('publish', 'hold', 'adjust', 'remove', 'care', 'look after', 'note', 'look', 'appeal', 'uphold', 'dismiss', 'restore', 'give back', 'pin', 'unpin', 'close', 'open', 'plan', 'amend')
KINDS = ('comment', 'article', 'member', 'book')
# What was written stays as it was written, whoever asks the database to change it.
SQLITE = """
CREATE TRIGGER log_entry_is_{word} BEFORE {verb} ON log_entry
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""
# "INSERT OR REPLACE" would delete what stands there without asking the guard above.
SQLITE_INSERT = """
CREATE TRIGGER log_entry_is_not_replaced BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
"""
POSTGRESQL = (
    """
CREATE FUNCTION log_entry_stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the record is never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$
""",
    """
CREATE TRIGGER log_entry_stays BEFORE UPDATE OR DELETE ON log_entry
FOR EACH ROW EXECUTE FUNCTION log_entry_stays()
""",
)


def upgrade() -> None:
    op.create_table('log_entry',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('act', sa.Enum(*ACTS, name='act', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('kind', sa.Enum(*KINDS, name='kind', native_enum=False, create_constraint=True, length=20), nullable=False),
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
    op.create_index('ix_log_entry_subject', 'log_entry', ['kind', 'subject_id', 'number'])
    op.create_index('ix_log_entry_by', 'log_entry', ['by_id', 'number'])
    op.create_table('log_head',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('chain', sa.String(length=64), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_log_head_there_is_one')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_log_head'))
    )
    if op.get_bind().dialect.name == 'sqlite':
        for verb, word in (('UPDATE', 'not_changed'), ('DELETE', 'not_deleted')):
            op.execute(SQLITE.format(verb=verb, word=word))
        op.execute(SQLITE_INSERT)
    else:
        for statement in POSTGRESQL:
            op.execute(statement)


def downgrade() -> None:
    op.drop_table('log_head')
    op.drop_table('log_entry')
    if op.get_bind().dialect.name != 'sqlite':
        op.execute('DROP FUNCTION log_entry_stays()')
