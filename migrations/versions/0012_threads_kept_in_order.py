"""Comments returned to their authors, threads closed, slowed and moved

Revision: 0012. After: 0011.
"""

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
