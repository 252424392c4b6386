"""The library of pictures

Revision: 0026. After: 0025.
"""

import sqlalchemy as sa
from alembic import op

revision = '0026'
down_revision = '0025'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('leftover',
    sa.Column('path', sa.String(length=80), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('path', name=op.f('pk_leftover'))
    )
    op.create_table('picture',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token', sa.String(length=32), nullable=False),
    sa.Column('upload', sa.String(length=64), nullable=True),
    sa.Column('state', sa.Enum('waiting', 'ready', 'failed', name='picturestate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('problem', sa.Text(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=True),
    sa.Column('height', sa.Integer(), nullable=True),
    sa.Column('stopped', sa.Boolean(), nullable=False),
    sa.Column('description', sa.String(length=500), nullable=False),
    sa.Column('caption', sa.String(length=300), nullable=False),
    sa.Column('credit', sa.String(length=200), nullable=False),
    sa.Column('faces', sa.Enum('not said', 'none shown', 'agreed', name='faces', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('faces_note', sa.String(length=300), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.CheckConstraint("(state = 'failed') = (problem != '')", name=op.f('ck_picture_failed_says_why')),
    sa.CheckConstraint("faces != 'agreed' OR faces_note != ''", name=op.f('ck_picture_who_agreed_is_named')),
    sa.CheckConstraint("state != 'ready' OR (width > 0 AND height > 0)", name=op.f('ck_picture_ready_has_a_size')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_picture_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_picture')),
    sa.UniqueConstraint('token', name=op.f('uq_picture_token')),
    sa.UniqueConstraint('upload', name=op.f('uq_picture_upload'))
    )
    with op.batch_alter_table('picture', schema=None) as batch_op:
        batch_op.create_index('ix_picture_state', ['state', 'id'], unique=False)

    op.create_table('picture_size',
    sa.Column('picture_id', sa.Integer(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('form', sa.Enum('webp', 'jpeg', 'png', name='form', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('bytes', sa.Integer(), nullable=False),
    sa.CheckConstraint('width > 0 AND height > 0 AND bytes > 0', name=op.f('ck_picture_size_there_is_something')),
    sa.ForeignKeyConstraint(['picture_id'], ['picture.id'], name=op.f('fk_picture_size_picture_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('picture_id', 'width', 'form', name=op.f('pk_picture_size'))
    )
    op.create_table('picture_use',
    sa.Column('picture_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Enum('article', 'topic', name='where', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('place_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['picture_id'], ['picture.id'], name=op.f('fk_picture_use_picture_id')),
    sa.PrimaryKeyConstraint('picture_id', 'place', 'place_id', name=op.f('pk_picture_use'))
    )
    with op.batch_alter_table('picture_use', schema=None) as batch_op:
        batch_op.create_index('ix_picture_use_place', ['place', 'place_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('picture_use', schema=None) as batch_op:
        batch_op.drop_index('ix_picture_use_place')

    op.drop_table('picture_use')
    op.drop_table('picture_size')
    with op.batch_alter_table('picture', schema=None) as batch_op:
        batch_op.drop_index('ix_picture_state')

    op.drop_table('picture')
    op.drop_table('leftover')
