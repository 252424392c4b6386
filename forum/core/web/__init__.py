"""Everything HTTP that is not a feature: pages, headers, cookies, errors, limits, assets."""

from forum.core.web.answers import page, see_other
from forum.core.web.limits import limiter

__all__ = ["limiter", "page", "see_other"]
