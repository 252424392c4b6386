"""Where pictures are made: the spool in which uploads lie, the process that opens them, the store."""

import hashlib
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, NamedTuple, Self

from forum.core.config import ROOT, Config
from forum.core.errors import Away
from forum.pictures.store import Store, opened
from forum.pictures.telling import EMPTY, NO_ROOM, TOO_MUCH, NoRoom, Unmakable, too_large

_log = logging.getLogger(__name__)
AT_ONCE = 1_000_000  # pixels: what is made in well under a second; all else is made by a job
PATIENCE = 60  # seconds for one picture; what decodes it stops by itself a little earlier
_CHUNK = 256 * 1024
_NOTHING = 0


class Size(NamedTuple):
    """One file that was made."""

    width: int
    height: int
    form: str
    bytes: int

    @property
    def name(self) -> str:
        """As it lies in the folder, and in the store."""
        return f"{self.width}.{self.form}"


class Looked(NamedTuple):
    """What an upload is: how many pixels, and whether it moves."""

    pixels: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class Workshop:
    """Takes files in, and makes pictures of them. It knows no table."""

    store: Store
    spool: Path
    most_bytes: int
    most_pixels: int

    @classmethod
    def of(cls, config: Config) -> Self:
        """As the settings say."""
        mega = 1_000_000
        return cls(
            opened(config.pictures), config.spool, config.largest_upload * mega, config.largest_picture * mega
        )

    def upload(self, token: str) -> Path:
        """Where the upload of this picture lies."""
        return self.spool / token

    def take_in(self, token: str, stream: IO[bytes]) -> str:
        """Keep what was sent in the spool, safe from a power cut; its SHA-256. Raises Unmakable
        or, on a full disk, Away.
        """
        try:
            self.spool.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._copied(stream, self.upload(token))
        except OSError as fault:
            self.forget(token)
            raise _no_room(fault) from None
        except BaseException:
            self.forget(token)
            raise

    def _copied(self, stream: IO[bytes], to: Path) -> str:
        digest, length = hashlib.sha256(), 0
        with open(to, "xb", opener=_privately) as file:
            while chunk := stream.read(_CHUNK):
                length += len(chunk)
                if length > self.most_bytes:
                    raise Unmakable(too_large(self.most_bytes))
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if not length:
            raise Unmakable(EMPTY)
        return digest.hexdigest()

    def forget(self, token: str) -> None:
        """Throw an upload away."""
        self.upload(token).unlink(missing_ok=True)

    def look(self, token: str) -> Looked:
        """Look at an upload without opening all of it. Raises Unmakable."""
        said = self._asked(token, self.spool, _NOTHING)
        return Looked(said["pixels"], said["stopped"])

    @contextmanager
    def made(self, token: str) -> Iterator[tuple[Path, Sequence[Size]]]:
        """The files made of an upload, in a folder that is gone afterwards. Raises Unmakable; on a full disk
        Away.
        """
        try:
            place = tempfile.TemporaryDirectory(prefix="making-", dir=self.spool)
        except OSError as fault:
            raise _no_room(fault) from None
        with place as folder:
            said = self._asked(token, Path(folder), self.most_pixels)
            yield Path(folder), [Size(*each) for each in said["made"]]

    def put_away(self, token: str, folder: Path, sizes: Sequence[Size]) -> None:
        """Bring what was made into the store. Raises Away; it may be done again."""
        for size in sizes:
            self.store.put(f"{token}/{size.name}", folder / size.name)

    def sweep(self, known: set[str], before: datetime) -> int:
        """Throw away what was sent before this moment and belongs to no picture; how much that was."""
        if not self.spool.is_dir():
            return 0
        old = [each for each in self.spool.iterdir() if each.stat().st_mtime < before.timestamp()]
        lost = [each for each in old if each.name not in known]
        for each in lost:
            shutil.rmtree(each) if each.is_dir() else each.unlink(missing_ok=True)
        return len(lost)

    def _asked(self, token: str, folder: Path, at_once: int) -> dict[str, Any]:
        words = [str(self.upload(token)), str(folder), str(self.most_pixels), str(at_once)]
        try:
            answer = subprocess.run(  # noqa: S603 - our own words, no shell
                [sys.executable, "-m", "forum.pictures.making", *words],
                cwd=ROOT,
                env={},  # what opens a stranger's file knows nothing of us
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=True,
            )
        except subprocess.SubprocessError:  # it ran into its limits, or the file has ended it
            raise Unmakable(TOO_MUCH) from None
        said = json.loads(answer.stdout)
        if "no_room" in said:
            raise _no_room(NoRoom())
        if "problem" in said:
            raise Unmakable(said["problem"])
        found: dict[str, Any] = said
        return found


def _no_room(fault: Exception) -> Away:
    _log.error("The spool of pictures could not be written: %s", type(fault).__name__)
    return Away(NO_ROOM)


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
