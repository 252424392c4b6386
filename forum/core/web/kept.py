"""What somebody typed, carried along when a form can't be taken: through a fault, or through signing in."""

from flask import request
from werkzeug.exceptions import RequestEntityTooLarge

# The words, what they answer, which form it was, the draft it knew of, which version they would change.
CARRIED = ("body", "to", "key", "before", "revision")


def typed() -> dict[str, str]:
    """The part of this request that is worth carrying."""
    try:
        return {name: request.form[name] for name in CARRIED if request.form.get(name)}
    except RequestEntityTooLarge:
        return {}  # more than we read; the browser still has it, one step back
