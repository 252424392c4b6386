"""The blueprint that all doors of moderation hang on."""

from flask import Blueprint

bp = Blueprint("moderation", __name__)
