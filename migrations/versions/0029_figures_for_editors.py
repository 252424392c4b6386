"""How often stories are read

Revision: 0029. After: 0028.
"""

import sqlalchemy as sa
from alembic import op

revision = '0029'
down_revision = '0028'
branch_labels = None
depends_on = None
lets_go = ('day_views', 'story_views')  # counts, nobody's words


def upgrade() -> None:
    op.create_table('day_views',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('day', name=op.f('pk_day_views'))
    )
    op.create_table('story_views',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.CheckConstraint('count > 0', name=op.f('ck_story_views_something_was_counted')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_story_views_article_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('article_id', 'day', name=op.f('pk_story_views'))
    )
    with op.batch_alter_table('story_views', schema=None) as batch_op:
        batch_op.create_index('ix_story_views_day', ['day', 'article_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('story_views', schema=None) as batch_op:
        batch_op.drop_index('ix_story_views_day')

    op.drop_table('story_views')
    op.drop_table('day_views')
