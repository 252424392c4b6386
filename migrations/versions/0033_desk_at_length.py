"""The desk with many stories

Revision: 0033. After: 0032.
"""

revision = '0033'
down_revision = '0032'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
