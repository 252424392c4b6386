"""Which stories are read to their end

Revision: 0031. After: 0030.
"""

import sqlalchemy as sa
from alembic import op

revision = '0031'
down_revision = '0030'
branch_labels = None
depends_on = None
lets_go = ('day_readings', 'story_readings')  # counts, nobody's words


def upgrade() -> None:
    op.create_table('day_readings',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('opened', sa.Integer(), nullable=False),
    sa.Column('ended', sa.Integer(), nullable=False),
    sa.CheckConstraint('opened >= 0 AND ended >= 0', name=op.f('ck_day_readings_counts_are_not_negative')),
    sa.PrimaryKeyConstraint('day', name=op.f('pk_day_readings'))
    )
    op.create_table('story_readings',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('opened', sa.Integer(), nullable=False),
    sa.Column('ended', sa.Integer(), nullable=False),
    sa.CheckConstraint('opened >= 0 AND ended >= 0', name=op.f('ck_story_readings_counts_are_not_negative')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_story_readings_article_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('article_id', 'day', name=op.f('pk_story_readings'))
    )
    op.create_table('topic_merge',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('stories', sa.Integer(), nullable=False),
    sa.Column('into_id', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_topic_merge_by_id')),
    sa.ForeignKeyConstraint(['into_id'], ['topic.id'], name=op.f('fk_topic_merge_into_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_topic_merge'))
    )
    with op.batch_alter_table('topic_merge', schema=None) as batch_op:
        batch_op.create_index('ix_topic_merge_into_id', ['into_id', 'at'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('topic_merge', schema=None) as batch_op:
        batch_op.drop_index('ix_topic_merge_into_id')

    op.drop_table('topic_merge')
    op.drop_table('story_readings')
    op.drop_table('day_readings')
