"""Pictures on top of stories, topics and authors

Revision: 0030. After: 0029.
"""

revision = '0030'
down_revision = '0029'
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
