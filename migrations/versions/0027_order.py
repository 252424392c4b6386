"""Series, features, authors' pages, and what topics show

Revision: 0027. After: 0026.
"""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = '0027'
down_revision = '0026'
branch_labels = None
depends_on = None
lets_go = ('shelf', 'standing_wording')  # a count; first wordings, which their pages still say

# What was there before is kept as the first wording of its page.
FIRST_WORDINGS = """
INSERT INTO standing_wording (slug, number, title, body, at, by_id)
SELECT slug, 1, title, body, updated_at, NULL FROM standing_page
"""

REFUSED = (
    'There is no way back below 0027: {}. Nothing was changed. '
    'To go back all the same, restore a backup from before.'
)


def upgrade() -> None:
    op.create_table('series',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('name_key', sa.String(length=160), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_series')),
    sa.UniqueConstraint('name_key', name=op.f('uq_series_name_key')),
    sa.UniqueConstraint('slug', name=op.f('uq_series_slug'))
    )
    op.create_table('shelf',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_shelf_there_is_one')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shelf'))
    )
    op.create_table('author_page',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('relation', sa.String(length=120), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('paid', sa.Boolean(), nullable=True),
    sa.Column('payers', sa.String(length=300), nullable=False),
    sa.Column('memberships', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_author_page_by_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_author_page_member_id')),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_author_page'))
    )
    op.create_table('standing_wording',
    sa.Column('slug', sa.String(length=200), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.CheckConstraint('number > 0', name=op.f('ck_standing_wording_wordings_are_numbered')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_standing_wording_by_id')),
    sa.ForeignKeyConstraint(['slug'], ['standing_page.slug'], name=op.f('fk_standing_wording_slug')),
    sa.PrimaryKeyConstraint('slug', 'number', name=op.f('pk_standing_wording'))
    )
    op.create_table('feature',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_feature_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_feature_by_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_feature'))
    )
    op.create_table('part',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('series_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_part_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['series_id'], ['series.id'], name=op.f('fk_part_series_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_part'))
    )
    with op.batch_alter_table('part', schema=None) as batch_op:
        batch_op.create_index('ix_part_series_id', ['series_id', 'position'], unique=False)

    op.create_table('related',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('to_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.CheckConstraint('article_id != to_id', name=op.f('ck_related_leads_elsewhere')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_related_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['to_id'], ['article.id'], name=op.f('fk_related_to_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('article_id', 'to_id', name=op.f('pk_related'))
    )
    with op.batch_alter_table('related', schema=None) as batch_op:
        batch_op.create_index('ix_related_to_id', ['to_id'], unique=False)

    op.add_column('standing_page', sa.Column('version', sa.Integer(), nullable=False, server_default='1'))
    op.add_column('topic', sa.Column('html', sa.Text(), nullable=False, server_default=''))
    op.add_column('topic', sa.Column('markup', sa.Integer(), nullable=False, server_default='0'))
    op.add_column('topic', sa.Column('position', sa.Integer(), nullable=False, server_default='0'))

    # The defaults were for the rows that were there. SQLite takes them away by making the tables anew.
    with op.batch_alter_table('standing_page', schema=None) as batch_op:
        batch_op.alter_column('version', server_default=None)

    with op.batch_alter_table('topic', schema=None) as batch_op:
        for name in ('html', 'markup', 'position'):
            batch_op.alter_column(name, server_default=None)

    op.execute(FIRST_WORDINGS)


def downgrade() -> None:
    if op.get_bind().scalar(sa.text('SELECT 1 FROM standing_wording WHERE number > 1 LIMIT 1')):
        raise CommandError(REFUSED.format('there are pages that were changed, and what they said before is kept'))
    for name in ('position', 'markup', 'html'):
        op.drop_column('topic', name)
    op.drop_column('standing_page', 'version')

    with op.batch_alter_table('related', schema=None) as batch_op:
        batch_op.drop_index('ix_related_to_id')

    op.drop_table('related')
    with op.batch_alter_table('part', schema=None) as batch_op:
        batch_op.drop_index('ix_part_series_id')

    op.drop_table('part')
    op.drop_table('feature')
    op.drop_table('standing_wording')
    op.drop_table('author_page')
    op.drop_table('shelf')
    op.drop_table('series')
