"""The blueprint that all doors of articles hang on."""

from flask import Blueprint

bp = Blueprint("articles", __name__)
