"""The first tables

Revision: 0001. After: .
"""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('disclaimer',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_disclaimer')),
    sa.UniqueConstraint('name', 'version', name=op.f('uq_disclaimer_name_version'))
    )
    op.create_table('editors_note',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('subject_kind', sa.Enum('comment', 'article', name='subjectkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('rule', sa.String(length=60), nullable=True),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_editors_note'))
    )
    with op.batch_alter_table('editors_note', schema=None) as batch_op:
        batch_op.create_index('ix_editors_note_subject', ['subject_kind', 'subject_id', 'id'], unique=False)

    op.create_table('imported',
    sa.Column('source', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('foreign_id', sa.String(length=200), nullable=False),
    sa.Column('local_id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('source', 'kind', 'foreign_id', name=op.f('pk_imported'))
    )
    op.create_table('member',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('username', sa.String(length=30), nullable=False),
    sa.Column('username_key', sa.String(length=60), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('email_key', sa.String(length=500), nullable=True),
    sa.Column('password_hash', sa.String(length=200), nullable=True),
    sa.Column('role', sa.Enum('member', 'moderator', 'editor', 'admin', name='role', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('relation', sa.String(length=120), nullable=False),
    sa.Column('bio', sa.Text(), nullable=False),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('length(username_key) >= 1', name=op.f('ck_member_username_key_is_set')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member')),
    sa.UniqueConstraint('email_key', name=op.f('uq_member_email_key')),
    sa.UniqueConstraint('username_key', name=op.f('uq_member_username_key'))
    )
    op.create_table('old_address',
    sa.Column('path', sa.String(length=400), nullable=False),
    sa.Column('target', sa.String(length=400), nullable=False),
    sa.PrimaryKeyConstraint('path', name=op.f('pk_old_address'))
    )
    op.create_table('standing_page',
    sa.Column('slug', sa.String(length=200), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('published', sa.Boolean(), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_standing_page'))
    )
    op.create_table('tag',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tag')),
    sa.UniqueConstraint('slug', name=op.f('uq_tag_slug'))
    )
    op.create_table('topic',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('name_key', sa.String(length=160), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_topic')),
    sa.UniqueConstraint('name_key', name=op.f('uq_topic_name_key')),
    sa.UniqueConstraint('slug', name=op.f('uq_topic_slug'))
    )
    op.create_table('article',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=200), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('standfirst', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('author_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('draft', 'scheduled', 'published', 'archived', name='state', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('relation', sa.String(length=120), nullable=False),
    sa.Column('paid', sa.Boolean(), nullable=True),
    sa.Column('sponsor', sa.String(length=120), nullable=False),
    sa.Column('disclaimer_id', sa.Integer(), nullable=False),
    sa.Column('comments_open', sa.Boolean(), nullable=False),
    sa.Column('comment_count', sa.Integer(), nullable=False),
    sa.Column('thread_count', sa.Integer(), nullable=False),
    sa.Column('last_number', sa.Integer(), nullable=False),
    sa.Column('last_comment_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("sponsor = '' OR paid IS TRUE", name=op.f('ck_article_sponsored_is_paid')),
    sa.CheckConstraint("state != 'published' OR published_at IS NOT NULL", name=op.f('ck_article_published_has_a_date')),
    sa.CheckConstraint('comment_count >= 0 AND thread_count >= 0', name=op.f('ck_article_counts_are_not_negative')),
    sa.ForeignKeyConstraint(['author_id'], ['member.id'], name=op.f('fk_article_author_id')),
    sa.ForeignKeyConstraint(['disclaimer_id'], ['disclaimer.id'], name=op.f('fk_article_disclaimer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_article')),
    sa.UniqueConstraint('slug', name=op.f('uq_article_slug'))
    )
    with op.batch_alter_table('article', schema=None) as batch_op:
        batch_op.create_index('ix_article_author_id', ['author_id', 'published_at'], unique=False)
        batch_op.create_index('ix_article_state_published_at', ['state', 'published_at', 'id'], unique=False)

    op.create_table('sign_in',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_sign_in_member_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_sign_in_token_hash'))
    )
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_in_member_id'), ['member_id'], unique=False)

    op.create_table('article_tag',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('tag_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_article_tag_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['tag_id'], ['tag.id'], name=op.f('fk_article_tag_tag_id')),
    sa.PrimaryKeyConstraint('article_id', 'tag_id', name=op.f('pk_article_tag'))
    )
    with op.batch_alter_table('article_tag', schema=None) as batch_op:
        batch_op.create_index('ix_article_tag_tag_id', ['tag_id', 'article_id'], unique=False)

    op.create_table('article_topic',
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('topic_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_article_topic_article_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['topic_id'], ['topic.id'], name=op.f('fk_article_topic_topic_id')),
    sa.PrimaryKeyConstraint('article_id', 'topic_id', name=op.f('pk_article_topic'))
    )
    with op.batch_alter_table('article_topic', schema=None) as batch_op:
        batch_op.create_index('ix_article_topic_topic_id', ['topic_id', 'article_id'], unique=False)

    op.create_table('comment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('author_id', sa.Integer(), nullable=False),
    sa.Column('parent_id', sa.Integer(), nullable=True),
    sa.Column('thread_id', sa.Integer(), nullable=True),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('depth', sa.Integer(), nullable=False),
    sa.Column(
        'path',
        sa.String(length=400).with_variant(sa.String(length=400, collation='C'), 'postgresql'),
        nullable=False,
    ),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('markup', sa.Integer(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('reply_count', sa.Integer(), nullable=False),
    sa.CheckConstraint('(parent_id IS NULL) = (depth = 0)', name=op.f('ck_comment_depth_fits_parent')),
    sa.CheckConstraint('(parent_id IS NULL) = (thread_id IS NULL)', name=op.f('ck_comment_a_reply_is_in_a_thread')),
    sa.CheckConstraint('parent_id IS NULL OR parent_id != id', name=op.f('ck_comment_nobody_answers_themselves')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_comment_article_id')),
    sa.ForeignKeyConstraint(['author_id'], ['member.id'], name=op.f('fk_comment_author_id')),
    sa.ForeignKeyConstraint(['parent_id', 'article_id'], ['comment.id', 'comment.article_id'], name=op.f('fk_comment_parent_id_article_id')),
    sa.ForeignKeyConstraint(['thread_id', 'article_id'], ['comment.id', 'comment.article_id'], name=op.f('fk_comment_thread_id_article_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_comment')),
    sa.UniqueConstraint('article_id', 'number', name=op.f('uq_comment_article_id_number')),
    sa.UniqueConstraint('id', 'article_id', name=op.f('uq_comment_id_article_id'))
    )
    with op.batch_alter_table('comment', schema=None) as batch_op:
        batch_op.create_index('ix_comment_author', ['author_id', 'written_at'], unique=False)
        batch_op.create_index('ix_comment_parent', ['parent_id'], unique=False)
        batch_op.create_index('ix_comment_thread', ['thread_id', 'path'], unique=False)
        batch_op.create_index('ix_comment_threads_of_article', ['article_id', 'written_at', 'id'], unique=False, sqlite_where=sa.text('parent_id IS NULL'), postgresql_where=sa.text('parent_id IS NULL'))

    op.create_table('poll',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('question', sa.String(length=200), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closes_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_poll_article_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_poll'))
    )
    with op.batch_alter_table('poll', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_poll_article_id'), ['article_id'], unique=False)

    op.create_table('choice',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(length=120), nullable=False),
    sa.Column('ballots', sa.Integer(), nullable=False),
    sa.CheckConstraint('ballots >= 0', name=op.f('ck_choice_ballots_are_not_negative')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_choice_poll_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_choice')),
    sa.UniqueConstraint('id', 'poll_id', name=op.f('uq_choice_id_poll_id')),
    sa.UniqueConstraint('poll_id', 'position', name=op.f('uq_choice_poll_id_position'))
    )
    op.create_table('hold',
    sa.Column('comment_id', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_hold_comment_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_hold'))
    )
    op.create_table('ballot',
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('choice_id', sa.Integer(), nullable=False),
    sa.Column('cast_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['choice_id', 'poll_id'], ['choice.id', 'choice.poll_id'], name=op.f('fk_ballot_choice_id_poll_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_ballot_member_id')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_ballot_poll_id')),
    sa.PrimaryKeyConstraint('poll_id', 'member_id', name=op.f('pk_ballot'))
    )
    with op.batch_alter_table('ballot', schema=None) as batch_op:
        batch_op.create_index('ix_ballot_member_id', ['member_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('ballot', schema=None) as batch_op:
        batch_op.drop_index('ix_ballot_member_id')

    op.drop_table('ballot')
    op.drop_table('hold')
    op.drop_table('choice')
    with op.batch_alter_table('poll', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_poll_article_id'))

    op.drop_table('poll')
    with op.batch_alter_table('comment', schema=None) as batch_op:
        batch_op.drop_index('ix_comment_threads_of_article', sqlite_where=sa.text('parent_id IS NULL'), postgresql_where=sa.text('parent_id IS NULL'))
        batch_op.drop_index('ix_comment_thread')
        batch_op.drop_index('ix_comment_parent')
        batch_op.drop_index('ix_comment_author')

    op.drop_table('comment')
    with op.batch_alter_table('article_topic', schema=None) as batch_op:
        batch_op.drop_index('ix_article_topic_topic_id')

    op.drop_table('article_topic')
    with op.batch_alter_table('article_tag', schema=None) as batch_op:
        batch_op.drop_index('ix_article_tag_tag_id')

    op.drop_table('article_tag')
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_in_member_id'))

    op.drop_table('sign_in')
    with op.batch_alter_table('article', schema=None) as batch_op:
        batch_op.drop_index('ix_article_state_published_at')
        batch_op.drop_index('ix_article_author_id')

    op.drop_table('article')
    op.drop_table('topic')
    op.drop_table('tag')
    op.drop_table('standing_page')
    op.drop_table('old_address')
    op.drop_table('member')
    op.drop_table('imported')
    with op.batch_alter_table('editors_note', schema=None) as batch_op:
        batch_op.drop_index('ix_editors_note_subject')

    op.drop_table('editors_note')
    op.drop_table('disclaimer')
