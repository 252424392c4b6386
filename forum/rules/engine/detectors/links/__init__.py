"""Links that don't show where they lead, too many of them, and those of newcomers.

addresses  addresses in a text, written out, as Markdown, or so that rules are to overlook them
likeness   whether a host looks like a trusted one
finding    what is wrong with which
"""

from forum.rules.engine.detectors.links.finding import DETECTOR

__all__ = ["DETECTOR"]
