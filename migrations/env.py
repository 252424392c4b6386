"""How Alembic reaches the database: through the application's own engine."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from forum.articles.models.titles import is_kept_by_itself
from forum.core.db import Base, Moment, db


def plain_types(kind: str, item: Any, autogen_context: AutogenContext) -> str | Literal[False]:
    """Write our own column type as what it is in the database."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


def ours(item: Any, name: str | None, kind: str, reflected: bool, compare_to: Any) -> bool:  # noqa: FBT001 - as Alembic calls it
    """Whether it is for the models to describe."""
    return not is_kept_by_itself(name)


def run() -> None:
    """Run the migrations, all of them in one transaction."""
    with db.engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,  # SQLite changes a table by making it anew
            render_item=plain_types,
            include_object=ours,
            compare_type=True,
            compare_server_default=True,
            transactional_ddl=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
