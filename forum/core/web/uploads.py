"""Files that come in by a form: on disk while they are read, and never more of one than we take.

Only a door that has made room takes files of more than a letter's size. Of a file that is too large the rest
is read and thrown away, so that the form arrives whole, with all that was typed into it: whoever sent it gets
a sentence, where a browser whose form is cut off shows an error of its own.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from flask import Request, request

MOST_READ = 1_000_000_000  # bytes of a whole form; beyond, it is refused as every large form is
_IN_MEMORY = 256 * 1024


@dataclass(frozen=True, slots=True)
class Room:
    """How large a file may be, in bytes, and in which folder it lies meanwhile."""

    most: int
    folder: Path


class Part(tempfile.SpooledTemporaryFile[bytes]):
    """A file as far as we take it; `over` when there was more."""

    def __init__(self, room: Room) -> None:
        super().__init__(max_size=_IN_MEMORY, dir=str(room.folder))
        self._left = room.most
        self.over = False

    def write(self, content: bytes) -> int:  # type: ignore[override]
        """Keep it, unless it is too much: then nothing is kept at all."""
        self._left -= len(content)
        if self._left >= 0:
            return super().write(content)
        if not self.over:
            self.over = True
            self.seek(0)
            self.truncate()
        return len(content)


class RoomyRequest(Request):
    """A request for which room may be made."""

    room: Room | None = None

    def _get_file_stream(  # the library's own place for this
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        if self.room is None:
            return super()._get_file_stream(total_content_length, content_type, filename, content_length)
        return cast("IO[bytes]", Part(self.room))


def make_room(room: Room) -> None:
    """Take files of this size with this request. Call it before anything looks at the form."""
    found = cast("RoomyRequest", request._get_current_object())  # type: ignore[attr-defined]
    room.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found.room = room
    found.max_content_length = MOST_READ


def is_over(stream: IO[bytes]) -> bool:
    """Whether there was more of this file than we take."""
    return isinstance(stream, Part) and stream.over
