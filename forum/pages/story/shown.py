"""What has to be known of a comment on a page, to say what it is to one reader."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment that can be read on a page."""

    id: int
    number: int
    author_id: int
    author: str
    written_at: datetime
