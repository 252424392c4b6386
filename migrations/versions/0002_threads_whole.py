"""Threads: tombstones, drafts, revisions, reactions, marks; every comment counts what is below it

Revision: 0002. After: 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

COUNTS = ('helpful_count', 'same_here_count', 'support_count')
TABLES = (
    'tombstone', 'revision', 'reaction', 'pin', 'mention', 'read_mark', 'draft', 'closing', 'bookmark', 'mute', 'follow'
)


def upgrade() -> None:
    op.create_table('follow',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('story', 'thread', 'member', name='followed', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_follow_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', 'kind', 'subject_id', name=op.f('pk_follow'))
    )
    with op.batch_alter_table('follow', schema=None) as batch_op:
        batch_op.create_index('ix_follow_subject', ['kind', 'subject_id'], unique=False)

    op.create_table('mute',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('muted_id', sa.Integer(), nullable=True),
    sa.Column('word', sa.String(length=60), nullable=True),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('(muted_id IS NULL) != (word IS NULL)', name=op.f('ck_mute_a_member_or_a_word')),
    sa.CheckConstraint('muted_id != member_id', name=op.f('ck_mute_nobody_mutes_themselves')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_mute_member_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['muted_id'], ['member.id'], name=op.f('fk_mute_muted_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mute')),
    sa.UniqueConstraint('member_id', 'muted_id', name=op.f('uq_mute_member_id_muted_id')),
    sa.UniqueConstraint('member_id', 'word', name=op.f('uq_mute_member_id_word'))
    )
    op.create_table('bookmark',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_bookmark_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_bookmark_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', 'article_id', 'comment_id', name=op.f('pk_bookmark'))
    )
    op.create_table('closing',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('sentence', sa.String(length=300), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_closing_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_closing_by_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_closing'))
    )
    op.create_table('draft',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('to_id', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_draft_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_draft_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', 'article_id', 'to_id', name=op.f('pk_draft'))
    )
    op.create_table('read_mark',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('seen', sa.Text(), nullable=False),
    sa.Column('visited_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_read_mark_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_read_mark_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', 'article_id', name=op.f('pk_read_mark'))
    )
    op.create_table('mention',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_mention_comment_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_mention_member_id')),
    sa.PrimaryKeyConstraint('comment_id', 'member_id', name=op.f('pk_mention'))
    )
    with op.batch_alter_table('mention', schema=None) as batch_op:
        batch_op.create_index('ix_mention_member_id', ['member_id', 'comment_id'], unique=False)

    op.create_table('pin',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_pin_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_pin_by_id')),
    sa.ForeignKeyConstraint(['comment_id', 'article_id'], ['comment.id', 'comment.article_id'], name=op.f('fk_pin_comment_id_article_id')),
    sa.PrimaryKeyConstraint('article_id', name=op.f('pk_pin'))
    )
    op.create_table('reaction',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('helpful', 'same_here', 'support', name='reactionkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['comment_id', 'article_id'], ['comment.id', 'comment.article_id'], name=op.f('fk_reaction_comment_id_article_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_reaction_member_id')),
    sa.PrimaryKeyConstraint('comment_id', 'member_id', 'kind', name=op.f('pk_reaction'))
    )
    with op.batch_alter_table('reaction', schema=None) as batch_op:
        batch_op.create_index('ix_reaction_article_id', ['article_id', 'member_id'], unique=False)
        batch_op.create_index('ix_reaction_member_id', ['member_id', 'article_id'], unique=False)

    op.create_table('revision',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_revision_comment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_revision'))
    )
    with op.batch_alter_table('revision', schema=None) as batch_op:
        batch_op.create_index('ix_revision_comment_id', ['comment_id', 'id'], unique=False)

    op.create_table('tombstone',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('held', 'withdrawn', 'removed', 'account closed', name='tombstonekind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind != 'removed' OR rule IS NOT NULL", name=op.f('ck_tombstone_removed_under_a_rule')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_tombstone_by_id')),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_tombstone_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_tombstone'))
    )
    op.execute(
        "INSERT INTO tombstone (comment_id, kind, reason, since) SELECT comment_id, 'held', reason, since FROM hold"
    )
    op.drop_table('hold')
    op.add_column('article', sa.Column('comments_close_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('member', sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('comment', sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('comment', sa.Column('key', sa.String(length=40), nullable=True))
    for count in COUNTS:
        op.add_column('comment', sa.Column(count, sa.Integer(), server_default='0', nullable=False))
    op.drop_index('ix_comment_thread', table_name='comment')
    op.create_index('ix_comment_thread', 'comment', ['thread_id', 'path', 'depth'])
    op.create_index('ix_comment_key', 'comment', ['author_id', 'key'], unique=True)
    starts = sa.text('parent_id IS NULL')
    op.create_index(
        'ix_comment_busiest_of_article',
        'comment',
        ['article_id', 'reply_count', 'id'],
        sqlite_where=starts,
        postgresql_where=starts,
    )
    # Until now only the comment that starts a thread knew how many replies are below it.
    op.execute(
        """
        UPDATE comment SET reply_count = (
            SELECT count(*) FROM comment AS reply
            LEFT JOIN tombstone ON tombstone.comment_id = reply.id
            WHERE reply.thread_id = comment.thread_id AND reply.path > comment.path
              AND reply.path < comment.path || '~' AND tombstone.comment_id IS NULL
        )
        WHERE parent_id IS NOT NULL
        """
    )


def downgrade() -> None:
    op.execute("UPDATE comment SET reply_count = 0 WHERE parent_id IS NOT NULL")
    op.drop_index('ix_comment_busiest_of_article', table_name='comment')
    op.drop_index('ix_comment_key', table_name='comment')
    op.drop_index('ix_comment_thread', table_name='comment')
    op.create_index('ix_comment_thread', 'comment', ['thread_id', 'path'])
    for count in COUNTS:
        op.drop_column('comment', count)
    op.drop_column('comment', 'key')
    op.drop_column('comment', 'edited_at')
    op.drop_column('member', 'closed_at')
    op.drop_column('article', 'comments_close_at')
    op.create_table('hold',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_hold_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_hold'))
    )
    # Whatever is hidden stays hidden: the older tables know one reason only.
    op.execute("INSERT INTO hold (comment_id, reason, since) SELECT comment_id, reason, since FROM tombstone")
    for table in TABLES:
        op.drop_table(table)
