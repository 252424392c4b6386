"""What readers are told of polls while they are open: what was counted some ballots ago

Revision: 0035. After: 0034.
"""

import sqlalchemy as sa
from alembic import op

revision = '0035'
down_revision = '0034'
branch_labels = None
depends_on = None

COUNTS = {
    'poll': ('ballots', 'guest_ballots'),
    'choice': ('ballots', 'firsts', 'points', 'guest_ballots', 'guest_firsts', 'guest_points'),
}


def upgrade() -> None:
    for table, names in COUNTS.items():
        for name in names:
            op.add_column(table, sa.Column(f'told_{name}', sa.Integer(), nullable=False, server_default='0'))
        # What readers see already.
        op.execute(f"UPDATE {table} SET {', '.join(f'told_{name} = {name}' for name in names)}")


def downgrade() -> None:
    for table, names in COUNTS.items():
        for name in reversed(names):
            op.drop_column(table, f'told_{name}')
