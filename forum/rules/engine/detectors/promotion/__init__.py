"""Selling: products, clinics, cures by post, codes, channels, schemes to earn."""

from forum.rules.engine.detectors.promotion.finding import DETECTOR

__all__ = ["DETECTOR"]
