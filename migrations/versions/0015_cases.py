"""Cases: everything that waits for a moderator, in one queue

Revision: 0015. After: 0014.
"""

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None

KINDS = ('care', 'report', 'held', 'appeal', 'side effect')
SUBJECTS = ('comment', 'article', 'member', 'book', 'poll', 'queue')
ACTS = ('publish', 'hold', 'adjust', 'remove', 'care', 'look after', 'note', 'look', 'appeal', 'uphold', 'dismiss', 'restore', 'give back', 'pin', 'unpin', 'close', 'open', 'plan', 'amend', 'return', 'answer', 'no action', 'deal with', 'report', 'slow', 'move', 'move back', 'explain', 'sanction', 'acknowledge', 'lift', 'grant', 'support', 'hand on', 'bulk', 'undo')
OPEN = sa.text('closed_at IS NULL')
WAITS = sa.text('closed_at IS NULL AND away_since IS NULL')
CLOSED = sa.text('closed_at IS NOT NULL')
DECIDED = sa.text('outcome IS NOT NULL')
ORDER = ['rank', 'due_at', 'id']
ORDERS = {
    'queue': ORDER,
    'of_kind': ['kind', *ORDER],
    'on_article': ['article_id', *ORDER],
    'under_rule': ['rule', *ORDER],
    'due': ['due_at', 'id'],
    'claimed': ['claimed_by_id', 'claimed_until'],
    'for': ['for_id', 'id'],
}
# What waits already. The clock runs from when it began to wait.
INTO = 'INSERT INTO moderation_case (kind, subject_kind, subject_id, of_id, article_id, author_id, rule, rank, opened_at, due_at)'
HELD = """
SELECT 'held', 'comment', c.id, 0, c.article_id, c.author_id, t.rule, 1, t.since, t.since
FROM tombstone t JOIN comment c ON c.id = t.comment_id JOIN member m ON m.id = c.author_id
WHERE t.kind = 'held' AND m.closed_at IS NULL
"""
NOTED = """
SELECT '{kind}', 'comment', c.id, 0, c.article_id, c.author_id, MIN(f.rule), {rank}, MIN(f.at), MIN(f.at)
FROM finding f JOIN comment c ON c.id = f.comment_id JOIN member m ON m.id = c.author_id
WHERE f.effect = '{effect}' AND f.settled_at IS NULL AND m.closed_at IS NULL
GROUP BY c.id, c.article_id, c.author_id
"""
WORRIES = "SELECT 'care', 'member', member_id, 0, NULL, member_id, NULL, 0, at, at FROM worry"
APPEALS = """
SELECT 'appeal', 'comment', c.id, a.id, c.article_id, c.author_id, s.rule, 1, a.at, a.due_at
FROM appeal a JOIN statement s ON s.id = a.statement_id JOIN comment c ON c.id = s.comment_id
WHERE a.decided_at IS NULL AND s.ended_at IS NULL
"""


def upgrade() -> None:
    op.create_table('moderation_case',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum(*KINDS, name='casekind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_kind', sa.Enum(*SUBJECTS, name='kind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('of_id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=True),
    sa.Column('author_id', sa.Integer(), nullable=True),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('rank', sa.Integer(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('claimed_by_id', sa.Integer(), nullable=True),
    sa.Column('claimed_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('for_id', sa.Integer(), nullable=True),
    sa.Column('away_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_by_id', sa.Integer(), nullable=True),
    sa.Column('outcome', sa.Enum(*ACTS, name='act', native_enum=False, create_constraint=True, length=20), nullable=True),
    sa.CheckConstraint('(claimed_by_id IS NULL) = (claimed_until IS NULL)', name=op.f('ck_moderation_case_claimed_by_somebody')),
    sa.CheckConstraint('outcome IS NULL OR closed_at IS NOT NULL', name=op.f('ck_moderation_case_decided_is_closed')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_moderation_case_article_id')),
    sa.ForeignKeyConstraint(['author_id'], ['member.id'], name=op.f('fk_moderation_case_author_id')),
    sa.ForeignKeyConstraint(['claimed_by_id'], ['member.id'], name=op.f('fk_moderation_case_claimed_by_id')),
    sa.ForeignKeyConstraint(['for_id'], ['member.id'], name=op.f('fk_moderation_case_for_id')),
    sa.ForeignKeyConstraint(['closed_by_id'], ['member.id'], name=op.f('fk_moderation_case_closed_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_moderation_case'))
    )
    op.create_index('ix_moderation_case_subject', 'moderation_case', ['subject_kind', 'subject_id', 'kind', 'of_id'], unique=True, sqlite_where=OPEN, postgresql_where=OPEN)
    for name, columns in ORDERS.items():
        op.create_index(f'ix_moderation_case_{name}', 'moderation_case', columns, sqlite_where=WAITS, postgresql_where=WAITS)
    op.create_index('ix_moderation_case_decided', 'moderation_case', ['rule', 'closed_at', 'id'], sqlite_where=DECIDED, postgresql_where=DECIDED)
    op.create_index('ix_moderation_case_history', 'moderation_case', ['subject_kind', 'subject_id', 'id'])
    op.create_index('ix_moderation_case_closed', 'moderation_case', ['closed_at', 'kind'], sqlite_where=CLOSED, postgresql_where=CLOSED)
    op.create_table('saved_view',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=60), nullable=False),
    sa.Column('query', sa.String(length=400), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_saved_view_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_view')),
    sa.UniqueConstraint('member_id', 'name', name=op.f('uq_saved_view_member_id_name'))
    )
    for found in (HELD, NOTED.format(kind='care', rank=0, effect='care'), NOTED.format(kind='side effect', rank=1, effect='note'), WORRIES, APPEALS):
        op.execute(f'{INTO} {found}')


def downgrade() -> None:
    op.drop_table('saved_view')
    op.drop_table('moderation_case')
