"""The blueprint that the doors of this feature hang on."""

from flask import Blueprint

from forum.rules.queries import current

bp = Blueprint("rules", __name__)


@bp.app_template_global()
def minimum_age() -> int:
    """How old one has to be to join, as the book says; looked up on the pages that ask."""
    return current().switches.minimum_age
