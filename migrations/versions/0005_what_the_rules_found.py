"""What the rules found in comments, and what was changed because of it

Revision: 0005. After: 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

EFFECTS = ('adjust', 'ask', 'hold', 'care', 'note', 'off')


def upgrade() -> None:
    op.create_table('adjustment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('change', sa.Text(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sealed_until', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_adjustment_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_adjustment_comment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_adjustment'))
    )
    op.create_index('ix_adjustment_comment_id', 'adjustment', ['comment_id', 'id'])
    op.create_index('ix_adjustment_sealed_until', 'adjustment', ['sealed_until'])
    op.create_table('finding',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('adjustment_id', sa.Integer(), nullable=True),
    sa.Column('rule', sa.String(length=60), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.Column('effect', sa.Enum(*EFFECTS, name='effect', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('start_at', sa.Integer(), nullable=False),
    sa.Column('end_at', sa.Integer(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('confidence', sa.Double(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_by_id', sa.Integer(), nullable=True),
    sa.CheckConstraint('0 <= start_at AND start_at <= end_at', name=op.f('ck_finding_a_span_is_in_order')),
    sa.ForeignKeyConstraint(['adjustment_id'], ['adjustment.id'], name=op.f('fk_finding_adjustment_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_finding_comment_id')),
    sa.ForeignKeyConstraint(['edition'], ['rule_book.edition'], name=op.f('fk_finding_edition')),
    sa.ForeignKeyConstraint(['settled_by_id'], ['member.id'], name=op.f('fk_finding_settled_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_finding'))
    )
    op.create_index('ix_finding_comment_id', 'finding', ['comment_id', 'id'])
    op.create_index('ix_finding_effect', 'finding', ['effect', 'settled_at', 'id'])


def downgrade() -> None:
    op.drop_table('finding')
    op.drop_table('adjustment')
