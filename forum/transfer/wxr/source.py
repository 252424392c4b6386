"""From a path to clean text in pieces: UTF-8, no NUL, no control characters that XML forbids."""

import codecs
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from forum.transfer.wxr.refusals import CannotRead, malformed, wrong_beginning

Progress = Callable[[int, int], None]

PIECE = 64 * 1024  # bytes read at a time

# Old editors and pasted text leave these in exports; expat would refuse the whole file for one of them.
_FORBIDDEN = bytes(set(range(1, 32)) - {9, 10, 13})
_NONCHARACTERS = {0xFFFE: None, 0xFFFF: None}


class Source:
    """An export on disk.

    `dropped` counts the control characters that were left out, `lines_before` the blank lines before the
    XML begins: a stray blank line before <?xml is WordPress's oldest ailment, and XML forbids it.
    """

    def __init__(self, path: Path, progress: Progress | None = None) -> None:
        self.path = path
        self.dropped = 0
        self.lines_before = 0
        self._progress = progress or (lambda done, total: None)
        self._line = 1
        self._decode = codecs.getincrementaldecoder("utf-8")()

    def pieces(self) -> Iterator[str]:
        """The text, piece by piece. Raises CannotRead with the line."""
        with self._opened() as file:
            total = self.path.stat().st_size
            yield self._beginning(first := file.read(PIECE))
            done = len(first)
            while data := file.read(PIECE):
                self._progress(done, total)
                yield self._clean(data)
                done += len(data)
            self._decoded(b"", last=True)
            self._progress(done, total)

    def _opened(self) -> BinaryIO:
        if self.path.is_dir():
            raise CannotRead(f"{self.path} is a folder; give the .xml file that is in it.")
        try:
            return self.path.open("rb")
        except FileNotFoundError:
            raise CannotRead(f"There is no file {self.path}.") from None
        except OSError as error:
            raise CannotRead(f"{self.path} can't be opened: {error.strerror}.") from error

    def _beginning(self, data: bytes) -> str:
        head = data.removeprefix(codecs.BOM_UTF8).lstrip()
        if sentence := wrong_beginning(head):
            raise CannotRead(sentence)
        if not head:
            raise CannotRead(f"{self.path} is empty.")
        text = self._clean(data)
        begun = text.lstrip("\ufeff \t\r\n")
        self.lines_before = text.count("\n", 0, len(text) - len(begun))
        return begun

    def _clean(self, data: bytes) -> str:
        if (at := data.find(b"\0")) >= 0:
            line = self._line + data.count(b"\n", 0, at)
            raise CannotRead(f"There is a NUL byte in line {line}: the file is damaged.", line)
        kept = data.translate(None, _FORBIDDEN)
        self.dropped += len(data) - len(kept)
        text = self._decoded(kept)
        self._line += kept.count(b"\n")
        return text.translate(_NONCHARACTERS) if "\ufffe" in text or "\uffff" in text else text

    def _decoded(self, data: bytes, *, last: bool = False) -> str:
        try:
            return self._decode.decode(data, last)
        except UnicodeDecodeError as error:
            if last:
                raise malformed("partial character", self._line) from None
            line = self._line + error.object.count(b"\n", 0, error.start)
            raise CannotRead(f"Line {line} is not in UTF-8, which a WordPress export is.", line) from None
