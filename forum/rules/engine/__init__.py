"""The engine: text, its author's standing and the rule book in; findings and a verdict out. Pure.

reading    a text as people hear it: look-alikes, hidden signs and markup seen through, every place kept
finding    what was seen, where, and what follows from it
scan       looking for patterns with a budget that is counted, not timed: the same on every machine
detectors  what looks for what, a file for each kind
adjusting  the text with the spans replaced
judging    all of it together
"""

from forum.rules.effects import Effect
from forum.rules.engine.adjusting import Piece
from forum.rules.engine.finding import Finding, Given, Gone, Place, Standing, Verdict
from forum.rules.engine.judgement import Judgement
from forum.rules.engine.judging import FIRST_COMMENTS, judge, ready

__all__ = [
    "FIRST_COMMENTS",
    "Effect",
    "Finding",
    "Given",
    "Gone",
    "Judgement",
    "Piece",
    "Place",
    "Standing",
    "Verdict",
    "judge",
    "ready",
]
