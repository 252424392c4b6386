"""What happens to pictures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureMade:
    """Its files are there."""

    picture_id: int


@dataclass(frozen=True, slots=True)
class PictureDescribed:
    """Its words were changed."""

    picture_id: int
