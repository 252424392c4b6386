"""A medicine and something unwanted of somebody who can be told apart: noted quietly, nothing else follows.

events   what is unwanted, what joins it to a medicine, and what speaks against it
finding  weighing these in the sentences around a medicine
"""

from forum.rules.engine.detectors.side_effects.finding import DETECTOR

__all__ = ["DETECTOR"]
