"""However much was said under one story, reading it takes the memory of a few comments."""

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from forum.transfer.wxr.reader import read
from forum.transfer.wxr.refusals import CannotRead
from forum.transfer.wxr.source import Source
from forum.transfer.wxr.staging import CACHE, stage
from tests.transfer.wxr_files import comment, export, post

SAID = 20_000
LONG = "The second infusion was easier than the first one. " * 12

READER = 2_000_000  # bytes; measured: 0.5 million
STAGING = 40 * SAID + READER  # measured: 0.6 million; the store's own cache is not Python's memory


@pytest.fixture(scope="module")
def long_thread(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One story with many comments, the newest first: some 20 megabytes."""
    path = tmp_path_factory.mktemp("wxr") / "export.xml"
    start, end = export(post(1, "HERE")).split("HERE")
    with path.open("w") as file:
        file.write(start)
        for number in range(SAID, 0, -1):
            file.write(comment(number, parent=number // 2, content=f"{number}. {LONG}"))
        file.write(end)
    return path


def _peak(work: Callable[[], int]) -> tuple[int, int]:
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _count(things: Iterator[object]) -> int:
    return sum(1 for _ in things)


def test_the_reader_holds_no_more_than_a_piece_of_the_file(long_thread: Path) -> None:
    assert long_thread.stat().st_size > 4 * READER
    records, peak = _peak(lambda: _count(read(Source(long_thread))))
    assert records == SAID + 2
    assert peak < READER


def test_the_order_of_all_comments_costs_a_few_numbers_each(long_thread: Path) -> None:
    def read_and_give_out() -> int:
        with stage(long_thread) as staging:
            return _count(staging.comments(1))

    given_out, peak = _peak(read_and_give_out)
    assert given_out == SAID
    assert peak < STAGING


def _store_files() -> list[str]:
    """Where this process holds a temporary database of SQLite open."""
    links = (str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink())
    return [link for link in links if "etilqs" in link]


def test_the_copy_on_disk_has_no_name_for_others_and_is_gone_afterwards(long_thread: Path) -> None:
    with stage(long_thread) as staging:
        assert long_thread.stat().st_size > CACHE * 1024  # so it can't all be in memory
        assert staging.count_comments() == SAID
        assert _store_files()
        assert all(link.endswith("(deleted)") for link in _store_files())
    assert _store_files() == []


def test_a_refused_file_leaves_nothing_behind(long_thread: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.xml"
    cut.write_bytes(long_thread.read_bytes()[:-40])
    with pytest.raises(CannotRead):
        stage(cut)
    assert _store_files() == []
