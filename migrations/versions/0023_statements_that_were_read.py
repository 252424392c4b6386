"""Which statements of reasons were read

Revision: 0023. After: 0022.
"""

import sqlalchemy as sa
from alembic import op

revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('statement') as batch:
        batch.add_column(sa.Column('read_at', sa.DateTime(timezone=True), nullable=True))
    op.execute('UPDATE statement SET read_at = made_at')
    unread = sa.text('read_at IS NULL')
    op.create_index(
        'ix_statement_unread', 'statement', ['comment_id'], sqlite_where=unread, postgresql_where=unread
    )


def downgrade() -> None:
    op.drop_index('ix_statement_unread', table_name='statement')
    op.drop_column('statement', 'read_at')
