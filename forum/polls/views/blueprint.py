"""The blueprint that all doors of polls hang on."""

from flask import Blueprint

bp = Blueprint("polls", __name__)
