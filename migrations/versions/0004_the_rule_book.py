"""The rule book, in editions

Revision: 0004. After: 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('rule_book',
    sa.Column('edition', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('data', sa.Text(), nullable=False),
    sa.Column('change', sa.String(length=500), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_rule_book_by_id')),
    sa.PrimaryKeyConstraint('edition', name=op.f('pk_rule_book'))
    )


def downgrade() -> None:
    op.drop_table('rule_book')
