"""A hostile corpus: documents that mean harm, by what they try. Written for this project, none is copied.

Each is something that a person could type or an import could bring, at most as long as a comment may be.
They run through the sanitizer (tests/core), through every place that shows people's text (tests/pages) and
in a real Chromium (tests/browser).
"""

from collections.abc import Mapping, Sequence

from tests.core import hostile
from tests.core.corpus import breaking, fetching, parsing, pretending, running, writing
from tests.core.tangles import GENERATORS

_LONG = 2_000  # characters of a tangle here; test_shape makes them much longer

CLASSES: Mapping[str, Sequence[str]] = {
    "scripts": running.SCRIPTS,
    "handlers": running.HANDLERS,
    "schemes": running.SCHEMES,
    "documents inside": running.INSIDE,
    "fetches": fetching.FETCHES,
    "styles": fetching.STYLES,
    "addresses": fetching.ADDRESSED,
    "clobbering": pretending.CLOBBERING,
    "furniture": pretending.FURNITURE,
    "forms": pretending.FORMS,
    "false names": pretending.FALSE_NAMES,
    "unseen signs": pretending.UNSEEN,
    "mutation": parsing.MUTATION,
    "broken marks": parsing.BROKEN,
    "entities": parsing.ENTITIES,
    "other languages": parsing.LANGUAGES,
    "Markdown": writing.MARKDOWN,
    "templates": breaking.TEMPLATES,
    "lines and quotes": breaking.LINES,
    "tangles": tuple(make(_LONG) for make in GENERATORS.values()),
    "said before": (*hostile.HTML, *hostile.MARKDOWN),
}
DOCUMENTS: Sequence[str] = tuple(dict.fromkeys(text for texts in CLASSES.values() for text in texts))
CLOBBERED = pretending.NAMES


_OF_A_CLASS = 36


def _some(texts: Sequence[str]) -> Sequence[str]:
    """At most so many of a class, from all over it."""
    step = -(-len(texts) // _OF_A_CLASS)
    return texts[::step]


# Over all classes, for what takes its time: pages and browsers.
SAMPLE: Sequence[str] = tuple(dict.fromkeys(text for texts in CLASSES.values() for text in _some(texts)))
