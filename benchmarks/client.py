"""The load, from a process of its own: `python -m benchmarks.client` reads orders, a JSON line each.

An order's requests are sent in turn; where FRESH stands in one, each time something else is sent.
Keep-alive connections over epoll, each with one request on its way at a time; bounded by time and by count.
An answer with another status than the one expected, or silence, ends the burst with a sentence.
"""

import json
import secrets
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import count, cycle
from typing import Self

from forum.core.config import ROOT

FRESH = "~" * 22  # stands for as many signs that were never sent before
_SILENCE = 10.0  # seconds
_LEAST = 5  # answers that a burst waits for, however long it takes
_CHUNK = 1 << 18
_MARK = FRESH.encode()
_LENGTH = b"\r\ncontent-length:"


class BadAnswer(Exception):
    """The server did not answer as it should."""


@dataclass(frozen=True, slots=True)
class Order:
    """One burst of requests, all answered with the same status."""

    port: int
    requests: Sequence[str]
    status: int
    connections: int
    seconds: float
    most: int


@dataclass(frozen=True, slots=True)
class Burst:
    """What came of it: how many answers in how many seconds, and how long each took."""

    count: int
    seconds: float
    p50: float
    p99: float


@dataclass(slots=True)
class _Line:
    """One connection and the answer that is arriving on it."""

    socket: socket.socket
    sent: float = 0.0
    head: bytes = b""
    left: int = -1  # bytes of the body still to come; -1 while the head is

    def ask(self, request: bytes) -> None:
        self.head, self.left, self.sent = b"", -1, time.perf_counter()
        self.socket.sendall(request)

    def take(self, chunk: bytes, status: bytes) -> bool:
        """Whether the answer is complete with this chunk."""
        if self.left >= 0:
            self.left -= len(chunk)
            return self.left == 0
        self.head += chunk
        head, mark, body = self.head.partition(b"\r\n\r\n")
        if mark:
            self.left = _length(head, status) - len(body)
        return self.left == 0


def _length(head: bytes, status: bytes) -> int:
    if head[9:12] != status:
        first = head.partition(b"\r")[0].decode("latin-1")
        raise BadAnswer(f"expected {status.decode()}, got: {first}")
    _, mark, rest = head.lower().partition(_LENGTH)
    return int(rest.split(b"\r")[0]) if mark else 0


def endless(requests: Sequence[str]) -> Iterator[bytes]:
    """The requests, again and again."""
    run, turn = secrets.token_hex(5), count()
    for request in cycle([request.encode() for request in requests]):
        yield request.replace(_MARK, f"{run}{next(turn):012d}".encode()) if _MARK in request else request


@dataclass(slots=True)
class _Load:
    order: Order
    times: list[float] = field(default_factory=list)
    began: float = 0.0

    def run(self) -> Burst:
        """Ask until time or count is used up."""
        order, requests = self.order, endless(self.order.requests)
        with selectors.DefaultSelector() as selector:
            lines = [self._open() for _ in range(order.connections)]
            self.began = time.perf_counter()
            for line in lines:
                selector.register(line.socket, selectors.EVENT_READ, line)
                line.ask(next(requests))
            while self._goes_on():
                self._turn(selector, requests)
            ended = time.perf_counter()
            for line in lines:
                line.socket.close()
        return self._summary(ended - self.began)

    def _goes_on(self) -> bool:
        count, gone = len(self.times), time.perf_counter() - self.began
        return count < self.order.most and (gone < self.order.seconds or count < _LEAST)

    def _open(self) -> _Line:
        line = _Line(socket.create_connection(("127.0.0.1", self.order.port), timeout=_SILENCE))
        line.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return line

    def _turn(self, selector: selectors.BaseSelector, requests: Iterator[bytes]) -> None:
        ready = selector.select(_SILENCE)
        if not ready:
            raise BadAnswer(f"no answer within {_SILENCE:.0f} s")
        for key, _ in ready:
            line: _Line = key.data
            chunk = line.socket.recv(_CHUNK)
            if not chunk:
                raise BadAnswer("the connection was closed")
            if line.take(chunk, str(self.order.status).encode()):
                self.times.append(time.perf_counter() - line.sent)
                line.ask(next(requests))

    def _summary(self, seconds: float) -> Burst:
        times = sorted(self.times)
        return Burst(len(times), seconds, times[len(times) // 2], times[len(times) * 99 // 100])


class Client:
    """The other side: hands orders to the process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def burst(self, order: Order) -> Burst:
        """Carry out one order; raises BadAnswer."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asdict(order)) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "problem" in answer:
            raise BadAnswer(answer["problem"])
        return Burst(**answer)

    @classmethod
    @contextmanager
    def started(cls) -> Iterator[Self]:
        """A process that waits for orders."""
        command = [sys.executable, "-m", "benchmarks.client"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe) as process:
            try:
                yield cls(process)
            finally:
                assert process.stdin
                process.stdin.close()


def main() -> None:
    """Carry out orders until there are no more."""
    for line in sys.stdin:
        try:
            answer = asdict(_Load(Order(**json.loads(line))).run())
        except (BadAnswer, OSError) as problem:
            answer = {"problem": str(problem)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
