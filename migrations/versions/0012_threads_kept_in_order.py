"""Comments returned to their authors, threads closed, slowed and moved

Revision: 0012. After: 0011.
"""

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('returned',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('spans', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('came_back_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_returned_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_returned_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_returned'))
    )
    op.create_table('thread_order',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('slow_minutes', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('(closed_at IS NULL) != (slow_minutes IS NULL)', name=op.f('ck_thread_order_closed_or_slow')),
    sa.CheckConstraint('slow_minutes >= 1', name=op.f('ck_thread_order_slow_for_a_while')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_thread_order_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_thread_order_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_thread_order'))
    )
    op.create_index('ix_thread_order_by_id', 'thread_order', ['by_id'])
    op.create_table('moved_branch',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('parent_id', sa.Integer(), nullable=False),
    sa.Column('thread_id', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_moved_branch_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_moved_branch_comment_id')),
    sa.ForeignKeyConstraint(['parent_id'], ['comment.id'], name=op.f('fk_moved_branch_parent_id')),
    sa.ForeignKeyConstraint(['thread_id'], ['comment.id'], name=op.f('fk_moved_branch_thread_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_moved_branch'))
    )
    op.create_index('ix_moved_branch_parent_id', 'moved_branch', ['parent_id'])


def downgrade() -> None:
    op.drop_table('moved_branch')
    op.drop_table('thread_order')
    op.drop_table('returned')
