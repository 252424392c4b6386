"""Reports

Revision: 0016. After: 0015.
"""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('moderation_case', sa.Column('reason', sa.Text(), nullable=True))
    op.add_column('tombstone', sa.Column('reports', sa.Integer(), nullable=True))
    op.create_table('report',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token', sa.String(length=40), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=True),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('rule', 'care', 'illegal', name='reportkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('place', sa.String(length=500), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('about_children', sa.Boolean(), nullable=False),
    sa.Column('snapshot', sa.Text(), nullable=True),
    sa.Column('sealed_until', sa.DateTime(timezone=True), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('bad_faith', sa.Boolean(), nullable=False),
    sa.Column('again', sa.Text(), nullable=False),
    sa.Column('second_case_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("(kind = 'rule') = (rule IS NOT NULL)", name=op.f('ck_report_under_a_rule')),
    sa.ForeignKeyConstraint(['case_id'], ['moderation_case.id'], name=op.f('fk_report_case_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_report_by_id')),
    sa.ForeignKeyConstraint(['second_case_id'], ['moderation_case.id'], name=op.f('fk_report_second_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_report')),
    sa.UniqueConstraint('case_id', 'by_id', 'kind', name=op.f('uq_report_case_id_by_id_kind')),
    sa.UniqueConstraint('token', name=op.f('uq_report_token'))
    )
    op.create_index('ix_report_by_id', 'report', ['by_id', 'at'])
    op.create_index('ix_report_second_case_id', 'report', ['second_case_id'])


def downgrade() -> None:
    op.drop_table('report')
    op.drop_column('tombstone', 'reports')
    op.drop_column('moderation_case', 'reason')
