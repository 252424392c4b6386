"""The care lane

Revision: 0017. After: 0016.
"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('care_file',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('watcher_id', sa.Integer(), nullable=True),
    sa.Column('watched_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('handed_on_by_id', sa.Integer(), nullable=True),
    sa.Column('handed_on_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('word', sa.String(length=300), nullable=False),
    sa.Column('follow_up_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('follow_up_by_id', sa.Integer(), nullable=True),
    sa.CheckConstraint('(watcher_id IS NULL) = (watched_since IS NULL)', name=op.f('ck_care_file_watched_by_somebody')),
    sa.CheckConstraint('(handed_on_by_id IS NULL) = (handed_on_at IS NULL)', name=op.f('ck_care_file_handed_on_by_somebody')),
    sa.CheckConstraint('(follow_up_by_id IS NULL) = (follow_up_at IS NULL)', name=op.f('ck_care_file_promised_by_somebody')),
    sa.ForeignKeyConstraint(['case_id'], ['moderation_case.id'], name=op.f('fk_care_file_case_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_care_file_member_id')),
    sa.ForeignKeyConstraint(['watcher_id'], ['member.id'], name=op.f('fk_care_file_watcher_id')),
    sa.ForeignKeyConstraint(['handed_on_by_id'], ['member.id'], name=op.f('fk_care_file_handed_on_by_id')),
    sa.ForeignKeyConstraint(['follow_up_by_id'], ['member.id'], name=op.f('fk_care_file_follow_up_by_id')),
    sa.PrimaryKeyConstraint('case_id', name=op.f('pk_care_file'))
    )
    op.create_index('ix_care_file_member_id', 'care_file', ['member_id'])
    op.create_index('ix_care_file_follow_up_at', 'care_file', ['follow_up_at'])
    op.create_table('care_taken',
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['moderation_case.id'], name=op.f('fk_care_taken_case_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_care_taken_member_id')),
    sa.PrimaryKeyConstraint('case_id', 'member_id', name=op.f('pk_care_taken'))
    )
    op.create_index('ix_care_taken_member', 'care_taken', ['member_id', 'at'])
    op.create_table('support_shown',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=True),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('country', sa.String(length=2), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_support_shown_member_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_support_shown_comment_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_support_shown_by_id')),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_support_shown'))
    )


def downgrade() -> None:
    op.drop_table('support_shown')
    op.drop_table('care_taken')
    op.drop_table('care_file')
