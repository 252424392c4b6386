"""What comes in by forms: ballots; what a poll asks and on which terms."""

from forum.polls.forms.asking import PollForm
from forum.polls.forms.ballots import BallotForm

__all__ = ["BallotForm", "PollForm"]
