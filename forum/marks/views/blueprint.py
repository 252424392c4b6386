"""The blueprint that the doors of this feature hang on."""

from flask import Blueprint

bp = Blueprint("marks", __name__)
