"""What its author alone may read; which words of theirs a contributor has agreed to

Revision: 0034. After: 0033.
"""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = '0034'
down_revision = '0033'
branch_labels = None
depends_on = None

UNSENT = """UPDATE article SET unsent = true WHERE state = 'draft' AND id IN (
    SELECT article_id FROM work WHERE contributed = true AND stage = 'drafting')"""
# What they had sent in themselves; whatever editors saved after it, nobody has asked them about.
AGREED = """UPDATE contribution SET agreed_number = (
    SELECT max(number) FROM article_revision
    WHERE article_revision.article_id = contribution.article_id
    AND article_revision.by_id = contribution.member_id)
    WHERE agreed_at IS NOT NULL"""

REFUSED = (
    'There is no way back below 0034: {}. Nothing was changed. '
    'To go back all the same, restore a backup from before.'
)


def upgrade() -> None:
    op.add_column('article', sa.Column('unsent', sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column('contribution', sa.Column('agreed_number', sa.Integer(), nullable=True))
    op.execute(UNSENT)
    op.execute(AGREED)


def downgrade() -> None:
    if _any('article', 'unsent'):
        raise CommandError(REFUSED.format('members keep stories for themselves, which editors would read'))
    if _any('contribution', 'agreed_number IS NOT NULL'):
        raise CommandError(REFUSED.format('members have said which words of their stories may be published'))
    op.drop_column('contribution', 'agreed_number')
    op.drop_column('article', 'unsent')


def _any(table: str, wanted: str) -> bool:
    return op.get_bind().scalar(sa.text(f'SELECT 1 FROM {table} WHERE {wanted} LIMIT 1')) is not None
