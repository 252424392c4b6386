"""Collections: fundraisers, loans, sponsorships, petitions, raffles, presents."""

from forum.rules.engine.detectors.fundraising.finding import DETECTOR

__all__ = ["DETECTOR"]
