"""Medicines from hand to hand: offered, asked for, sold, swapped, or to be had without a prescription."""

from forum.rules.engine.detectors.medicines.finding import DETECTOR

__all__ = ["DETECTOR"]
