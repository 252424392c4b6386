"""Ballots keep no day, and on PostgreSQL stand in the order of their signs

Revision: 0032. After: 0031.
"""

from alembic import op

revision = '0032'
down_revision = '0031'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute('ALTER TABLE ballot DROP COLUMN cast_on')
    if op.get_bind().dialect.name == 'postgresql':
        _in_order()


def downgrade() -> None:
    # Which day it was is gone for good.
    op.execute("ALTER TABLE ballot ADD COLUMN cast_on DATE NOT NULL DEFAULT '1970-01-01'")


def _in_order() -> None:
    """Write all rows anew: where they lay on the disk said in which order people had voted."""
    op.execute('CREATE TEMPORARY TABLE kept_ballot ON COMMIT DROP AS TABLE ballot')
    op.execute('CREATE TEMPORARY TABLE kept_mark ON COMMIT DROP AS TABLE ballot_mark')
    op.execute('TRUNCATE ballot, ballot_mark')
    op.execute('INSERT INTO ballot SELECT * FROM kept_ballot ORDER BY poll_id, voter')
    op.execute('INSERT INTO ballot_mark SELECT * FROM kept_mark ORDER BY poll_id, voter, place')
    op.execute('DROP TABLE kept_ballot, kept_mark')
