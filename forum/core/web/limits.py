"""Limits on how often. Counted in this process's memory; addresses are never written down."""

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

SIGN_IN_BY_ADDRESS = "6 per minute; 30 per hour"
SIGN_IN_BY_ACCOUNT = "10 per hour"
SIGN_UP = "10 per hour"
WRITE = "10 per minute"
VOTE = "30 per minute"

limiter = Limiter(key_func=get_remote_address, storage_uri="memory://", headers_enabled=False)
