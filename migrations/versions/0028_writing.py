"""Room for what writing together needs

Revision: 0028. After: 0027.
"""


import sqlalchemy as sa
from alembic import op

revision = '0028'
down_revision = '0027'
branch_labels = None
depends_on = None
lets_go = ('own_zone',)  # a setting

# Who sent a story in was its author until now. The key of the form that it was begun with is not known any more.
SENT_IN = """
INSERT INTO contribution (article_id, member_id, key, agreed_at)
SELECT article.id, article.author_id, 'before 0028: ' || article.id, NULL
FROM work JOIN article ON article.id = work.article_id WHERE work.contributed
"""


def upgrade() -> None:
    _contributions()
    op.execute(SENT_IN)


def downgrade() -> None:
    _without_contributions()


def _contributions() -> None:
    """Who sent a story in, in whose time one plans, and which stories have changes on the way."""
    op.create_table('contribution',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('agreed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_contribution_article_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_contribution_member_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_contribution')),
    sa.UniqueConstraint('member_id', 'key', name=op.f('uq_contribution_member_id_key'))
    )
    op.create_table('own_zone',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('zone', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_own_zone_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_own_zone'))
    )
    changed = sa.text('live_number != last_number')
    op.create_index('ix_work_changed', 'work', ['since'], sqlite_where=changed, postgresql_where=changed)


def _without_contributions() -> None:
    op.drop_index('ix_work_changed', 'work')
    op.drop_table('own_zone')
    op.drop_table('contribution')
