"""Which stories are read to their end

Revision: 0031. After: 0030.
"""

revision = '0031'
down_revision = '0030'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
