"""A large PNG, a few lines at a time: what decodes it would hold all of it, four bytes for each dot.

Its lines are packed as one stream, and each is told by how it differs from the one above. So the stream is
unpacked as far as it is needed, and each strip goes to the decoder as a small PNG of its own, under the last
line of the strip before it.
"""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import IO

from PIL import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by the kind of colours
_READ = 64 * 1024
_NEEDED = {b"PLTE", b"tRNS"}  # what the decoder has to know beside the lines themselves
_PLAIN = 0  # a line that is told as it is


class Strips:
    """The lines of a PNG that has eight bits for each channel and is not interlaced."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        file.seek(len(_SIGNATURE))
        _, self._head = self._chunk()
        self.width, self.height, bits, kind, *_, interlaced = struct.unpack(">IIBBBBB", self._head)
        self.can = bits == 8 and not interlaced and kind in _CHANNELS  # noqa: PLR2004 - bits of a byte
        self._line = self.width * _CHANNELS.get(kind, 0)
        self._beside: list[tuple[bytes, bytes]] = []
        self._unpacked = self._unpack()

    def strips(self, lines: int) -> Iterator[Image.Image]:
        """So many lines each, the last one fewer. Raises OSError where there are not enough."""
        above = bytes(self._line)
        for top in range(0, self.height, lines):
            count = min(lines, self.height - top)
            raw = self._take(count * (self._line + 1))
            strip = self._decoded(bytes([_PLAIN]) + above + raw, count + 1)
            above = strip.crop((0, count, self.width, count + 1)).tobytes()
            yield strip.crop((0, 1, self.width, count + 1))

    def _decoded(self, raw: bytes, count: int) -> Image.Image:
        head = struct.pack(">II", self.width, count) + self._head[8:]
        chunks = [(b"IHDR", head), *self._beside, (b"IDAT", zlib.compress(raw, 0)), (b"IEND", b"")]
        image = Image.open(BytesIO(_SIGNATURE + b"".join(_packed(*each) for each in chunks)), formats=["PNG"])
        image.load()
        return image

    def _chunk(self) -> tuple[bytes, bytes]:
        length, name = struct.unpack(">I4s", self._file.read(8))
        content = self._file.read(length)
        self._file.seek(4, 1)
        return name, content

    def _take(self, length: int) -> bytes:
        found = bytearray()
        while len(found) < length:
            self._wanted = length - len(found)
            found += next(self._unpacked, b"") or _cut_off()
        return bytes(found)

    def _unpack(self) -> Iterator[bytes]:
        unpacker = zlib.decompressobj()
        for packed in self._stream():
            rest = packed
            while rest and not unpacker.eof:
                if piece := unpacker.decompress(rest, self._wanted):
                    yield piece
                rest = unpacker.unconsumed_tail

    def _stream(self) -> Iterator[bytes]:
        """What stands in its IDAT chunks, in pieces; what the decoder needs beside is kept on the way."""
        while head := self._file.read(8):
            length, name = struct.unpack(">I4s", head)
            if name == b"IDAT":
                while length:
                    piece = self._file.read(min(length, _READ)) or _cut_off()
                    length -= len(piece)
                    yield piece
            elif name in _NEEDED:
                self._beside.append((name, self._file.read(length)))
            else:
                self._file.seek(length, 1)
            self._file.seek(4, 1)


def _packed(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _cut_off() -> bytes:
    raise OSError("The picture ends before its last line.")
