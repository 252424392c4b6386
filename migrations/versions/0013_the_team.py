"""What the team keeps for itself

Revision: 0013. After: 0012.
"""

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('staff_note',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('comment', 'member', 'case', name='about', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('until > at', name=op.f('ck_staff_note_kept_for_a_while')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_staff_note_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_note'))
    )
    op.create_index('ix_staff_note_subject', 'staff_note', ['kind', 'subject_id', 'id'])
    op.create_index('ix_staff_note_until', 'staff_note', ['until'])
    op.create_table('shift',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('until > since', name=op.f('ck_shift_in_order')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_shift_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_shift'))
    )
    op.create_table('comment_read',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_comment_read_comment_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_comment_read_member_id')),
    sa.PrimaryKeyConstraint('comment_id', 'member_id', name=op.f('pk_comment_read'))
    )
    op.create_index('ix_comment_read_at', 'comment_read', ['at'])
    op.create_table('read_up_to',
    sa.Column('reader_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('moment', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('reader_id', name=op.f('pk_read_up_to'))
    )
    op.create_table('welcomed',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_welcomed_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_welcomed_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_welcomed'))
    )
    op.create_index('ix_comment_written_at', 'comment', ['written_at', 'id'])


def downgrade() -> None:
    op.drop_index('ix_comment_written_at', 'comment')
    for table in ('welcomed', 'read_up_to', 'comment_read', 'shift', 'staff_note'):
        op.drop_table(table)
