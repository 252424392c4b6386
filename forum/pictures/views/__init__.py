"""Doors: the library, uploads, their replacement, and the files that readers get."""

from forum.pictures.views import files, library, replacing, upload
from forum.pictures.views.blueprint import bp

__all__ = ["bp", "files", "library", "replacing", "upload"]
