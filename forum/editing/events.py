"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StepTaken:
    """Somebody did something with a story at the desk; the step holds what they said."""

    step_id: int
    article_id: int
    by_id: int
    deed: str  # one of Deed
    at: datetime
