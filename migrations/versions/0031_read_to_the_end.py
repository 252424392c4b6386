"""Which stories are read to their end

Revision: 0031. After: 0030.
"""

import sqlalchemy as sa
from alembic import op

revision = '0031'
down_revision = '0030'
branch_labels = None
depends_on = None


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


def downgrade() -> None:
    op.drop_table('story_readings')
    op.drop_table('day_readings')
