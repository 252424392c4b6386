"""What looks for what, a file for each kind. Each has a `DETECTOR`; here they stand in line."""

from forum.rules.engine.detectors.detector import Detector

DETECTORS: tuple[Detector, ...] = ()

__all__ = ["DETECTORS", "Detector"]
