"""How reports are quoted, and when somebody asked for a second look

Revision: 0022. After: 0020.
"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = '0022'
down_revision = '0020'
branch_labels = None
depends_on = None

PLAIN = '23456789BCDFGHJKMNPQRSTVWXZ'


def upgrade() -> None:
    with op.batch_alter_table('report') as batch:
        batch.add_column(sa.Column('reference', sa.String(length=12), nullable=True))
        batch.add_column(sa.Column('asked_again_at', sa.DateTime(timezone=True), nullable=True))
    bind = op.get_bind()
    for id in bind.execute(sa.text('SELECT id FROM report')).scalars().all():
        signs = ''.join(secrets.choice(PLAIN) for _ in range(8))
        put = sa.text('UPDATE report SET reference = :reference WHERE id = :id')
        bind.execute(put, {'reference': f'{signs[:4]}-{signs[4:]}', 'id': id})
    op.execute("UPDATE report SET asked_again_at = at WHERE again != ''")
    with op.batch_alter_table('report') as batch:
        batch.alter_column('reference', existing_type=sa.String(length=12), nullable=False)
        batch.create_unique_constraint(op.f('uq_report_reference'), ['reference'])


def downgrade() -> None:
    with op.batch_alter_table('report') as batch:
        batch.drop_constraint(op.f('uq_report_reference'), type_='unique')
        batch.drop_column('asked_again_at')
        batch.drop_column('reference')
