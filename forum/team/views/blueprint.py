"""The blueprint that all doors of the team hang on."""

from flask import Blueprint

bp = Blueprint("team", __name__)
