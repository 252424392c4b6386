"""What somebody typed, carried along when a form can't be taken: through a fault, or through signing in."""

from collections.abc import Mapping

from flask import request
from werkzeug.exceptions import RequestEntityTooLarge

# The words, what they answer or are about, which form it was, the draft it knew of, which version they
# would change.
CARRIED = ("body", "to", "subject", "key", "before", "revision")
# A long form says on which edition it was opened, and is carried whole, but for what signs somebody in.
LONG = "opened_on"
_NEVER = {"csrf_token", "name", "password", "next", "kept_for"}


def typed() -> dict[str, str]:
    """The part of this request that is worth carrying."""
    try:
        names = [each for each in request.form if each not in _NEVER] if LONG in request.form else CARRIED
        return {name: request.form[name] for name in names if request.form.get(name)}
    except RequestEntityTooLarge:
        return {}  # more than we read; the browser still has it, one step back


def has_words(kept: Mapping[str, str]) -> bool:
    """Whether there is something in it that somebody wrote."""
    return bool(kept.get("body") or kept.get(LONG))
