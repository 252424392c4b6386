"""Polls of several kinds, beside stories or alone; ballots that nobody can read a name from

Revision: 0025. After: 0024.
"""


revision = '0025'
down_revision = '0024'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
