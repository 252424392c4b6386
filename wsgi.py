"""What a WSGI server loads: `granian --interface wsgi wsgi:app`."""

import os
import sys

from forum.app import create_app
from forum.core.config import BadSetting, Config
from forum.core.garbage import settle
from forum.rules import book, engine

try:
    app = create_app(Config.from_env(os.environ))
except BadSetting as problem:
    sys.exit(str(problem))

# Commands, the jobs too, seldom judge: they make it when they do.
if not os.environ.get("FLASK_RUN_FROM_CLI"):
    engine.ready(book.shipped())

settle()
