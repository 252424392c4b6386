"""Sanctions, and statements of reasons for them

Revision: 0011. After: 0010.
"""

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None

RUNGS = ('note', 'warning', 'held first', 'limited', 'suspended', 'closed')
OLD = {'restriction': ('adjusted', 'held', 'removed'), 'found': ('program', 'person')}
NEW = {
    'restriction': (*OLD['restriction'], 'held first', 'limited', 'suspended', 'closed'),
    'found': (*OLD['found'], 'report'),
}
KEPT = 'id, comment_id, restriction, adjustment_id, rule, version, edition, why, found, by_id, made_at, ended_at'
APPEAL = 'id, statement_id, words, at, due_at, by_id, upheld, answer, decided_at'
HOLDS = sa.text('ended_at IS NULL AND adjustment_id IS NULL')
ABOUT_ONE = '(comment_id IS NULL) != (sanction_id IS NULL)'


def upgrade() -> None:
    _create_sanction()
    op.add_column('tombstone', sa.Column('law', sa.String(length=200), nullable=True))
    if op.get_bind().dialect.name == 'sqlite':
        _anew(NEW, _more())
        return
    op.alter_column('statement', 'comment_id', existing_type=sa.Integer(), nullable=True)
    for column in _more_columns():
        op.add_column('statement', column)
    op.create_foreign_key(op.f('fk_statement_sanction_id'), 'statement', 'sanction', ['sanction_id'], ['id'])
    op.create_unique_constraint(op.f('uq_statement_sanction_id'), 'statement', ['sanction_id'])
    op.create_check_constraint(op.f('ck_statement_about_one_thing'), 'statement', ABOUT_ONE)
    _words(NEW)


def downgrade() -> None:
    op.execute('DELETE FROM appeal WHERE statement_id IN (SELECT id FROM statement WHERE comment_id IS NULL)')
    op.execute('DELETE FROM statement WHERE comment_id IS NULL')
    op.execute("UPDATE statement SET found = 'person' WHERE found = 'report'")
    if op.get_bind().dialect.name == 'sqlite':
        _anew(OLD, [])
    else:
        _words(OLD)
        op.drop_constraint('ck_statement_about_one_thing', 'statement')
        for column in ('sanction_id', 'law', 'until'):
            op.drop_column('statement', column)
        op.alter_column('statement', 'comment_id', existing_type=sa.Integer(), nullable=False)
    op.drop_column('tombstone', 'law')
    op.drop_table('sanction')


def _create_sanction() -> None:
    op.create_table('sanction',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum(*RUNGS, name='rung', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=True),
    sa.Column('law', sa.String(length=200), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('most', sa.Integer(), nullable=True),
    sa.Column('acknowledged_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('lifted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('lifted_by_id', sa.Integer(), nullable=True),
    sa.Column('lifted_why', sa.Text(), nullable=False),
    sa.CheckConstraint('rule IS NOT NULL OR law IS NOT NULL', name=op.f('ck_sanction_on_some_ground')),
    sa.CheckConstraint("kind NOT IN ('limited', 'suspended') OR until IS NOT NULL", name=op.f('ck_sanction_ends')),
    sa.CheckConstraint("(kind IN ('held first', 'limited')) = (most IS NOT NULL)", name=op.f('ck_sanction_counts_comments')),
    sa.CheckConstraint("acknowledged_at IS NULL OR kind = 'warning'", name=op.f('ck_sanction_a_warning_is_acknowledged')),
    sa.CheckConstraint('(lifted_at IS NULL) = (lifted_by_id IS NULL)', name=op.f('ck_sanction_lifted_by_somebody')),
    sa.CheckConstraint('member_id != by_id', name=op.f('ck_sanction_nobody_sanctions_themself')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_sanction_by_id')),
    sa.ForeignKeyConstraint(['lifted_by_id'], ['member.id'], name=op.f('fk_sanction_lifted_by_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_sanction_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sanction'))
    )
    op.create_index('ix_sanction_member_id', 'sanction', ['member_id', 'id'])


def _more_columns() -> list:
    return [
        sa.Column('sanction_id', sa.Integer(), nullable=True),
        sa.Column('law', sa.String(length=200), nullable=True),
        sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    ]


def _more() -> list:
    return [
        *_more_columns(),
        sa.CheckConstraint(ABOUT_ONE, name=op.f('ck_statement_about_one_thing')),
        sa.ForeignKeyConstraint(['sanction_id'], ['sanction.id'], name=op.f('fk_statement_sanction_id')),
        sa.UniqueConstraint('sanction_id', name=op.f('uq_statement_sanction_id')),
    ]


def _words(words) -> None:
    for column, said in words.items():
        listed = ', '.join(f"'{word}'" for word in said)
        op.execute(f'ALTER TABLE statement DROP CONSTRAINT ck_statement_{column}')
        op.execute(f'ALTER TABLE statement ADD CONSTRAINT ck_statement_{column} CHECK ({column} IN ({listed}))')


def _anew(words, more) -> None:
    """SQLite changes a table by making it anew; appeals, which lean on it, step aside meanwhile."""
    op.execute('CREATE TABLE appeal_aside AS SELECT * FROM appeal')
    op.execute('DELETE FROM appeal')
    op.create_table('statement_next', *_columns(words, bool(more)), *more)
    op.execute(f'INSERT INTO statement_next ({KEPT}) SELECT {KEPT} FROM statement ORDER BY id')
    op.drop_table('statement')
    op.rename_table('statement_next', 'statement')
    op.create_index('ix_statement_comment_id', 'statement', ['comment_id', 'id'])
    op.create_index('ix_statement_holds', 'statement', ['comment_id', 'restriction'], unique=True, sqlite_where=HOLDS, postgresql_where=HOLDS)
    op.execute(f'INSERT INTO appeal ({APPEAL}) SELECT {APPEAL} FROM appeal_aside')
    op.drop_table('appeal_aside')


def _columns(words, nullable) -> list:
    return [
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('comment_id', sa.Integer(), nullable=nullable),
        sa.Column('restriction', sa.Enum(*words['restriction'], name='restriction', native_enum=False, create_constraint=False, length=20), nullable=False),
        sa.Column('adjustment_id', sa.Integer(), nullable=True),
        sa.Column('rule', sa.String(length=60), nullable=True),
        sa.Column('version', sa.Integer(), nullable=True),
        sa.Column('edition', sa.Integer(), nullable=True),
        sa.Column('why', sa.Text(), nullable=False),
        sa.Column('found', sa.Enum(*words['found'], name='found', native_enum=False, create_constraint=False, length=20), nullable=False),
        sa.Column('by_id', sa.Integer(), nullable=True),
        sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        *(sa.CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in said)})", name=op.f(f'ck_statement_{column}')) for column, said in words.items()),
        sa.CheckConstraint("(restriction = 'adjusted') = (adjustment_id IS NOT NULL)", name=op.f('ck_statement_of_an_adjustment')),
        sa.ForeignKeyConstraint(['adjustment_id'], ['adjustment.id'], name=op.f('fk_statement_adjustment_id')),
        sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_statement_by_id')),
        sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_statement_comment_id')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_statement')),
        sa.UniqueConstraint('adjustment_id', name=op.f('uq_statement_adjustment_id')),
    ]
