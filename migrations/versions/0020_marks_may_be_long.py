"""What the team says may grow when a mark takes the place of a shorter word

Revision: 0020. After: 0019.
"""

import sqlalchemy as sa
from alembic import op

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None

COLUMNS = (('pin', 'reason', 200), ('thread_order', 'reason', 300), ('care_file', 'word', 300), ('closing', 'sentence', 300))


def upgrade() -> None:
    for table, column, most in COLUMNS:
        _change(table, column, sa.String(length=most), sa.Text())


def downgrade() -> None:
    for table, column, most in COLUMNS:
        op.execute(f'UPDATE {table} SET {column} = substr({column}, 1, {most}) WHERE length({column}) > {most}')
        _change(table, column, sa.Text(), sa.String(length=most))


def _change(table: str, column: str, before: sa.types.TypeEngine[str], after: sa.types.TypeEngine[str]) -> None:
    with op.batch_alter_table(table) as batch:  # SQLite makes it anew, with its checks
        batch.alter_column(column, existing_type=before, type_=after, existing_nullable=False)
