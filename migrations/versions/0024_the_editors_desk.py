"""Where manuscripts stand, what was saved of them, and who looked at a story as a professional

Revision: 0024. After: 0023.
"""

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'
branch_labels = None
depends_on = None
lets_go = ('presence',)  # who was there a minute ago


def upgrade() -> None:
    op.create_table('article_revision',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('why', sa.Enum('found', 'saved', 'merged', 'restored', name='why', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('of_number', sa.Integer(), nullable=True),
    sa.Column('content', sa.Text(), nullable=False),
    sa.CheckConstraint('number > 0', name=op.f('ck_article_revision_revisions_are_numbered')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_article_revision_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_article_revision_by_id')),
    sa.PrimaryKeyConstraint('article_id', 'number', name=op.f('pk_article_revision'))
    )
    op.create_table('autosave',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('base', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_autosave_article_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_autosave_member_id')),
    sa.PrimaryKeyConstraint('article_id', 'member_id', name=op.f('pk_autosave'))
    )
    op.create_table('medical_review',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('credential', sa.String(length=120), nullable=False),
    sa.Column('reviewed_on', sa.Date(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_medical_review_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_medical_review_by_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_medical_review'))
    )
    op.create_table('presence',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_presence_article_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_presence_member_id')),
    sa.PrimaryKeyConstraint('article_id', 'member_id', name=op.f('pk_presence'))
    )
    op.create_table('remark',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('answers_id', sa.Integer(), nullable=True),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('quote', sa.String(length=300), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_by_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("answers_id IS NULL OR quote = ''", name=op.f('ck_remark_answers_hang_on_their_remark')),
    sa.CheckConstraint('(settled_at IS NULL) = (settled_by_id IS NULL)', name=op.f('ck_remark_somebody_settles')),
    sa.ForeignKeyConstraint(['answers_id'], ['remark.id'], name=op.f('fk_remark_answers_id')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_remark_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_remark_by_id')),
    sa.ForeignKeyConstraint(['settled_by_id'], ['member.id'], name=op.f('fk_remark_settled_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_remark'))
    )
    with op.batch_alter_table('remark', schema=None) as batch_op:
        batch_op.create_index('ix_remark_article_id', ['article_id', 'id'], unique=False)

    op.create_table('step',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('deed', sa.Enum('begun', 'submitted', 'sent for review', 'taken back', 'reviewer named', 'changes requested', 'approved', 'wrote', 'scheduled', 'unscheduled', 'published', 'updated', 'medical review', 'archived', 'brought back', name='deed', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=True),
    sa.Column('for_id', sa.Integer(), nullable=True),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("deed != 'changes requested' OR words != ''", name=op.f('ck_step_changes_are_explained')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_step_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_step_by_id')),
    sa.ForeignKeyConstraint(['for_id'], ['member.id'], name=op.f('fk_step_for_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_step'))
    )
    with op.batch_alter_table('step', schema=None) as batch_op:
        batch_op.create_index('ix_step_article_id', ['article_id', 'id'], unique=False)
        batch_op.create_index('ix_step_for_id', ['for_id', 'read_at'], unique=False)

    op.create_table('work',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('stage', sa.Enum('drafting', 'in review', 'changes requested', 'approved', name='stage', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('reviewer_id', sa.Integer(), nullable=True),
    sa.Column('waits_for_id', sa.Integer(), nullable=True),
    sa.Column('contributed', sa.Boolean(), nullable=False),
    sa.Column('last_number', sa.Integer(), nullable=False),
    sa.Column('live_number', sa.Integer(), nullable=True),
    sa.CheckConstraint('last_number >= 0', name=op.f('ck_work_revisions_are_counted')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_work_article_id')),
    sa.ForeignKeyConstraint(['reviewer_id'], ['member.id'], name=op.f('fk_work_reviewer_id')),
    sa.ForeignKeyConstraint(['waits_for_id'], ['member.id'], name=op.f('fk_work_waits_for_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_work'))
    )
    with op.batch_alter_table('work', schema=None) as batch_op:
        batch_op.create_index('ix_work_stage_since', ['stage', 'since'], unique=False)
        batch_op.create_index('ix_work_waits_for_id', ['waits_for_id', 'since'], unique=False)

    op.add_column('article', sa.Column('updated_at', sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column('article', 'updated_at')

    with op.batch_alter_table('work', schema=None) as batch_op:
        batch_op.drop_index('ix_work_waits_for_id')
        batch_op.drop_index('ix_work_stage_since')

    op.drop_table('work')
    with op.batch_alter_table('step', schema=None) as batch_op:
        batch_op.drop_index('ix_step_for_id')
        batch_op.drop_index('ix_step_article_id')

    op.drop_table('step')
    with op.batch_alter_table('remark', schema=None) as batch_op:
        batch_op.drop_index('ix_remark_article_id')

    op.drop_table('remark')
    op.drop_table('presence')
    op.drop_table('medical_review')
    op.drop_table('autosave')
    op.drop_table('article_revision')
