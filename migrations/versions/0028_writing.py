"""Room for what writing together needs

Revision: 0028. After: 0027.
"""


revision = '0028'
down_revision = '0027'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
