"""Pictures on top of stories, topics and authors

Revision: 0030. After: 0029.
"""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = '0030'
down_revision = '0029'
branch_labels = None
depends_on = None

CARRIERS = ('article', 'topic', 'author_page')
BEFORE, AFTER = ('article', 'topic'), ('article', 'topic', 'author')

REFUSED = (
    'There is no way back below 0030: {}. Nothing was changed. '
    'To go back all the same, restore a backup from before.'
)


def upgrade() -> None:
    for table in CARRIERS:
        op.add_column(table, sa.Column('picture_id', sa.Integer(), nullable=True))
    op.add_column('picture', sa.Column('replaces_id', sa.Integer(), nullable=True))
    op.create_index('ix_picture_replaces_id', 'picture', ['replaces_id'], unique=True)
    _places(BEFORE, AFTER)


def downgrade() -> None:
    _refuse()
    _places(AFTER, BEFORE)
    op.drop_index('ix_picture_replaces_id', 'picture')
    op.drop_column('picture', 'replaces_id')
    for table in reversed(CARRIERS):
        op.drop_column(table, 'picture_id')


def _refuse() -> None:
    for table in CARRIERS:
        if _any(table, 'picture_id IS NOT NULL'):
            raise CommandError(REFUSED.format('pictures stand on top of stories, topics or authors'))
    if _any('picture_use', "place = 'author'"):
        raise CommandError(REFUSED.format('pictures stand in what authors say of themselves'))
    if _any('picture', 'replaces_id IS NOT NULL'):
        raise CommandError(REFUSED.format('there are files that are to take the place of others'))


def _any(table: str, wanted: str) -> bool:
    return op.get_bind().scalar(sa.text(f'SELECT 1 FROM {table} WHERE {wanted} LIMIT 1')) is not None


def _places(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On what a picture may stand."""
    name = op.f('ck_picture_use_where')
    if op.get_bind().dialect.name == 'postgresql':
        words = ', '.join(f"'{each}'" for each in after)
        op.drop_constraint(name, 'picture_use')
        op.create_check_constraint(name, 'picture_use', f'place IN ({words})')
        return
    with op.batch_alter_table('picture_use', schema=None) as batch_op:
        batch_op.alter_column('place', existing_type=_word(*before), type_=_word(*after), existing_nullable=False)


def _word(*words: str) -> sa.Enum:
    return sa.Enum(*words, name='where', native_enum=False, create_constraint=True, length=20)
