"""The blueprint that all doors of the editors' desk hang on."""

from flask import Blueprint

bp = Blueprint("editing", __name__)
