"""Sums of the record by day, and an index of what was done

Revision: 0019. After: 0017.
"""

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0017'
branch_labels = None
depends_on = None
lets_go = ('log_day',)  # sums of what the record says

ACTS = (
    'publish', 'hold', 'adjust', 'remove', 'care', 'look after', 'note', 'look', 'appeal', 'uphold',
    'dismiss', 'restore', 'give back', 'pin', 'unpin', 'close', 'open', 'plan', 'amend', 'return',
    'answer', 'no action', 'deal with', 'report', 'slow', 'move', 'move back', 'explain', 'sanction',
    'acknowledge', 'lift', 'grant', 'support', 'hand on', 'bulk', 'undo',
)
DAY = {'sqlite': 'date(at)', 'postgresql': "(at AT TIME ZONE 'UTC')::date"}


def upgrade() -> None:
    op.create_table('log_day',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('act', sa.Enum(*ACTS, name='act', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=False),
    sa.Column('program', sa.Boolean(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.CheckConstraint('count > 0', name=op.f('ck_log_day_something_was_done')),
    sa.PrimaryKeyConstraint('day', 'act', 'rule', 'program', name=op.f('pk_log_day'))
    )
    day = DAY[op.get_bind().dialect.name]
    op.execute(
        f"INSERT INTO log_day (day, act, rule, program, count)"
        f" SELECT {day}, act, coalesce(rule, ''), by_id IS NULL, count(*) FROM log_entry GROUP BY 1, 2, 3, 4"
    )
    op.create_index('ix_log_entry_act', 'log_entry', ['act', 'number'])


def downgrade() -> None:
    op.drop_index('ix_log_entry_act', table_name='log_entry')
    op.drop_table('log_day')
