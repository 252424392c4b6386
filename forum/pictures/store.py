"""Where the files of pictures are: in a folder, or in a bucket of a store that speaks S3.

A path is a picture's token and the name of a file. A file is whole under its path, or not there at all.
"""

import logging
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import obstore
from obstore.exceptions import BaseError, PermissionDeniedError
from obstore.store import S3Store

from forum.core.config import Bucket
from forum.core.errors import Away

_log = logging.getLogger(__name__)
_CHUNK = 256 * 1024
_CONNECTS, _READS, _WRITES = "2s", "5s", "20s"  # how long a bucket may take
REST = 10.0  # seconds for which nobody waits for a bucket that has just not answered
_AWAY = "The place where pictures are kept does not answer just now. Please try again in a minute."
# What we have put there, or begun to: a folder and a bucket may hold other things, too.
_OURS = re.compile(r"[\w-]{22}/(?:\d{1,5}\.(?:webp|jpeg|png)|\.\d{1,5}\.(?:webp|jpeg|png)\.[0-9a-f]{8})")


@dataclass(frozen=True, slots=True)
class Found:
    """A file on its way out."""

    length: int
    chunks: Iterator[bytes]


class Store(Protocol):
    """A place for files. Each of these raises Away where it can't be done now; it may be asked for again."""

    def put(self, path: str, file: Path) -> None:
        """Keep a copy of this file under this path; a second time it replaces the first."""

    def get(self, path: str) -> Found | None:
        """The file under this path, or nothing. Readers wait for it, so it answers soon or not at all."""

    def remove(self, path: str) -> None:
        """Let go of it; what is not there is gone already."""

    def paths(self) -> Iterator[str]:
        """Of all that was ever put there, or begun to be; nothing that is not ours."""


def opened(place: Path | Bucket) -> Store:
    """The store that the settings name. Nothing is asked of it yet."""
    return InBucket(place) if isinstance(place, Bucket) else InFolder(place)


@dataclass(frozen=True, slots=True)
class InFolder:
    """Files in a folder of this machine."""

    folder: Path

    def put(self, path: str, file: Path) -> None:
        """Written beside its place, safe from a power cut, then moved there. On a full disk nothing stays."""
        place = self.folder / path
        beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            _copy(file, beside)
            beside.replace(place)
        except OSError as fault:
            raise _away(fault) from None
        finally:
            beside.unlink(missing_ok=True)

    def get(self, path: str) -> Found | None:
        """Opened now, read while it is sent."""
        place = self.folder / path
        try:
            return Found(place.stat().st_size, _read(place))
        except FileNotFoundError:
            return None

    def remove(self, path: str) -> None:
        """And the picture's own folder with the last of its files."""
        place = self.folder / path
        try:
            place.unlink(missing_ok=True)
        except OSError as fault:
            raise _away(fault) from None
        try:
            place.parent.rmdir()
        except OSError:
            return  # there are others in it, or it went with another one

    def paths(self) -> Iterator[str]:
        """Folder by folder."""
        for file in self.folder.glob("*/*"):
            if _OURS.fullmatch(path := file.relative_to(self.folder).as_posix()):
                yield path


def _copy(file: Path, to: Path) -> None:
    with file.open("rb") as source, to.open("wb") as copy:
        while chunk := source.read(_CHUNK):
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())


def _read(place: Path) -> Iterator[bytes]:
    with place.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


class InBucket:
    """Files in a bucket. Every fault of the network is one sentence, and a line in the log.

    While it does not answer, readers must not all wait for it: after a fault one of them asks now and then,
    and to all others it is away at once. Nothing is tried twice here; whoever needs it, a job, comes again.
    """

    def __init__(self, bucket: Bucket) -> None:
        self._reads, self._writes = _client(bucket, _READS), _client(bucket, _WRITES)
        self._rests_until = 0.0

    def put(self, path: str, file: Path) -> None:
        """Sent as it is read."""
        with self._asked():
            obstore.put(self._writes, path, file)

    def get(self, path: str) -> Found | None:
        """Whole before the first byte goes on: what breaks off in the middle is no answer."""
        content = None
        with self._asked(), suppress(FileNotFoundError):
            content = bytes(obstore.get(self._reads, path).bytes())
        return None if content is None else Found(len(content), iter([content]))

    def remove(self, path: str) -> None:
        """What is not there is no fault."""
        with self._asked(), suppress(FileNotFoundError):
            obstore.delete(self._writes, path)

    def paths(self) -> Iterator[str]:
        """Some hundred at a time."""
        try:
            for some in obstore.list(self._writes):
                yield from (each["path"] for each in some if _OURS.fullmatch(each["path"]))
        except (BaseError, OSError) as fault:
            raise _away(fault) from None

    @contextmanager
    def _asked(self) -> Iterator[None]:
        """Whoever comes when the rest is over asks for all others, which may take as long as a fault does."""
        now = time.monotonic()
        if now < self._rests_until:
            raise Away(_AWAY)
        if self._rests_until:
            self._rests_until = now + REST
        try:
            yield
        except (BaseError, OSError) as fault:
            answered = isinstance(fault, PermissionDeniedError)
            self._rests_until = 0.0 if answered else time.monotonic() + REST
            raise _away(fault) from None
        self._rests_until = 0.0


def _client(bucket: Bucket, patience: str) -> S3Store:
    plain = bucket.endpoint.startswith("http:")
    return S3Store(
        bucket.name,
        endpoint=bucket.endpoint,
        region=bucket.region,
        access_key_id=bucket.key,
        secret_access_key=bucket.secret,
        virtual_hosted_style_request=False,
        client_options={"allow_http": plain, "connect_timeout": _CONNECTS, "timeout": patience},
        retry_config={"max_retries": 0},
    )


def _away(fault: Exception) -> Away:
    """The kind alone: the message of such a fault may hold addresses and keys."""
    _log.error("The store of pictures did not do what we asked: %s", type(fault).__name__)
    return Away(_AWAY)
