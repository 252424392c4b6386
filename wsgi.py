"""What a WSGI server loads: `granian --interface wsgi wsgi:app`."""

import os

from forum.app import create_app
from forum.core.config import Config

app = create_app(Config.from_env(os.environ))
