"""The blueprint that all doors of pictures hang on."""

from flask import Blueprint

bp = Blueprint("pictures", __name__)
