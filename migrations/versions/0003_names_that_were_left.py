"""Names that were left: nobody gets the username of somebody who has closed their account

Revision: 0003. After: 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('left_name',
    sa.Column('fingerprint', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('fingerprint', name=op.f('pk_left_name'))
    )


def downgrade() -> None:
    op.drop_table('left_name')
