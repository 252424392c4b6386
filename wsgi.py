"""What a WSGI server loads: `granian --interface wsgi wsgi:app`."""

import gc
import os
import sys

from forum.app import create_app
from forum.core.config import BadSetting, Config
from forum.rules import book, engine

try:
    app = create_app(Config.from_env(os.environ))
except BadSetting as problem:
    sys.exit(str(problem))

engine.ready(book.shipped())

# What is here now stays for good. Unless told so, Python looks through all of it again and again for garbage,
# which costs the request that happens to wait for it some twenty milliseconds.
gc.collect()
gc.freeze()
