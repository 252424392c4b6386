"""Other people who could be recognised: who is behind a name here, or a full name beside an illness."""

from forum.rules.engine.detectors.others.finding import DETECTOR

__all__ = ["DETECTOR"]
