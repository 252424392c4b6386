"""Where the files of pictures are: in a folder, or in a bucket of a store that speaks S3.

A path is a picture's token and the name of a file. A file is whole under its path, or not there at all.
"""

import logging
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from forum.core.config import Bucket
from forum.core.errors import Away

_log = logging.getLogger(__name__)
_CHUNK = 256 * 1024
_PATIENCE = "20s"
_AWAY = "The place where pictures are kept does not answer just now. Please try again in a minute."


@dataclass(frozen=True, slots=True)
class Found:
    """A file on its way out."""

    length: int
    chunks: Iterator[bytes]


class Store(Protocol):
    """A place for files."""

    def put(self, path: str, file: Path) -> None:
        """Keep a copy of this file under this path; a second time it replaces the first."""

    def get(self, path: str) -> Found | None:
        """The file under this path, or nothing."""

    def remove(self, path: str) -> None:
        """Let go of it; what is not there is gone already."""


def opened(place: Path | Bucket) -> Store:
    """The store that the settings name. Nothing is asked of it yet."""
    return InBucket(place) if isinstance(place, Bucket) else InFolder(place)


@dataclass(frozen=True, slots=True)
class InFolder:
    """Files in a folder of this machine."""

    folder: Path

    def put(self, path: str, file: Path) -> None:
        """Written beside its place, safe from a power cut, then moved there."""
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
        with file.open("rb") as source, beside.open("wb") as copy:
            while chunk := source.read(_CHUNK):
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        beside.replace(place)

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
        place.unlink(missing_ok=True)
        try:
            place.parent.rmdir()
        except OSError:
            return  # there are others in it, or it went with another one


def _read(place: Path) -> Iterator[bytes]:
    with place.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


class InBucket:
    """Files in a bucket. Every fault of the network is one sentence, and a line in the log."""

    def __init__(self, bucket: Bucket) -> None:
        self._store = S3Store(
            bucket.name,
            endpoint=bucket.endpoint,
            region=bucket.region,
            access_key_id=bucket.key,
            secret_access_key=bucket.secret,
            virtual_hosted_style_request=False,
            client_options={"allow_http": bucket.endpoint.startswith("http:"), "timeout": _PATIENCE},
            retry_config={"max_retries": 2},
        )

    def put(self, path: str, file: Path) -> None:
        """Sent as it is read."""
        try:
            obstore.put(self._store, path, file)
        except (BaseError, OSError) as fault:
            raise _away(fault) from None

    def get(self, path: str) -> Found | None:
        """Received as it is sent on."""
        try:
            found = obstore.get(self._store, path)
        except FileNotFoundError:
            return None
        except (BaseError, OSError) as fault:
            raise _away(fault) from None
        return Found(found.meta["size"], (bytes(chunk) for chunk in found.stream(min_chunk_size=_CHUNK)))

    def remove(self, path: str) -> None:
        """What is not there is no fault."""
        try:
            obstore.delete(self._store, path)
        except FileNotFoundError:
            return
        except (BaseError, OSError) as fault:
            raise _away(fault) from None


def _away(fault: Exception) -> Away:
    """The kind alone: the message of such a fault may hold addresses and keys."""
    _log.error("The store of pictures did not do what we asked: %s", type(fault).__name__)
    return Away(_AWAY)
