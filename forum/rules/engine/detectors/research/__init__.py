"""People looked for: for studies, surveys, theses, articles, programmes, tests of products."""

from forum.rules.engine.detectors.research.finding import DETECTOR

__all__ = ["DETECTOR"]
