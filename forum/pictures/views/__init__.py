"""Doors: the library, uploads, and the files that readers get."""

from forum.pictures.views import files, library, upload
from forum.pictures.views.blueprint import bp

__all__ = ["bp", "files", "library", "upload"]
