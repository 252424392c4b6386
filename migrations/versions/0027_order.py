"""Series, features, authors' pages, and what topics show

Revision: 0027. After: 0026.
"""


revision = '0027'
down_revision = '0026'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
