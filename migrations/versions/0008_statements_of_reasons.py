"""Statements of reasons, and appeals

Revision: 0008. After: 0007.
"""

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None

HOLDS = sa.text('ended_at IS NULL AND adjustment_id IS NULL')


def upgrade() -> None:
    op.create_table('statement',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('restriction', sa.Enum('adjusted', 'held', 'removed', name='restriction', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('adjustment_id', sa.Integer(), nullable=True),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=True),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('found', sa.Enum('program', 'person', name='found', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("(restriction = 'adjusted') = (adjustment_id IS NOT NULL)", name=op.f('ck_statement_of_an_adjustment')),
    sa.ForeignKeyConstraint(['adjustment_id'], ['adjustment.id'], name=op.f('fk_statement_adjustment_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_statement_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_statement_comment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_statement')),
    sa.UniqueConstraint('adjustment_id', name=op.f('uq_statement_adjustment_id'))
    )
    op.create_index('ix_statement_comment_id', 'statement', ['comment_id', 'id'])
    op.create_index('ix_statement_holds', 'statement', ['comment_id', 'restriction'], unique=True, sqlite_where=HOLDS, postgresql_where=HOLDS)
    op.create_table('appeal',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('statement_id', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('upheld', sa.Boolean(), nullable=True),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('(by_id IS NULL) = (decided_at IS NULL)', name=op.f('ck_appeal_decided_by_somebody')),
    sa.CheckConstraint('(upheld IS NULL) = (decided_at IS NULL)', name=op.f('ck_appeal_decided_one_way')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_appeal_by_id')),
    sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_appeal_statement_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appeal')),
    sa.UniqueConstraint('statement_id', name=op.f('uq_appeal_statement_id'))
    )
    op.create_index('ix_appeal_open', 'appeal', ['decided_at', 'due_at', 'id'])


def downgrade() -> None:
    op.drop_table('appeal')
    op.drop_table('statement')
