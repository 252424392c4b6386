"""One request as a browser sends it the first time, and every byte that comes back."""

import gzip
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPResponse

from benchmarks.visit import Lost
from forum.serve import HOST

_LINES = ("Accept: */*", "Accept-Encoding: gzip", "Connection: close", "", "")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: its size with headers, as it was sent, and its words."""

    size: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """Its media type."""
        return self.headers.get("content-type", "")

    @property
    def text(self) -> str:
        """Unpacked."""
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode("utf-8", "replace")


def fetch(port: int, path: str) -> Fetched:
    """Ask for one thing."""
    with socket.create_connection((HOST, port), timeout=30) as line:
        line.sendall("\r\n".join([f"GET {path} HTTP/1.1", f"Host: {HOST}", *_LINES]).encode())
        response = HTTPResponse(line)
        response.begin()
        body = response.read()
    if response.status != 200:
        raise Lost(f"GET {path} answered {response.status}, expected 200")
    # The status line, each header's ": " and line end, and the empty line, as HTTP/1.1 writes them.
    head = len(f"HTTP/1.1 200 {response.reason}\r\n\r\n")
    head += sum(len(name) + len(value) + 4 for name, value in response.getheaders())
    return Fetched(head + len(body), {name.lower(): value for name, value in response.getheaders()}, body)
