"""Finished pieces are made once, and never more of them than there is room for."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from forum.core.web.cache import Pieces


def test_a_piece_is_made_once_and_kept() -> None:
    pieces, made = Pieces(), Counter[str]()

    def make() -> bytes:
        made["x"] += 1
        return b"piece"

    assert [pieces.get("x", make) for _ in range(3)] == [b"piece"] * 3
    assert made["x"] == 1


def test_many_who_wait_for_a_piece_get_the_one_that_is_made() -> None:
    pieces, made = Pieces(), Counter[int]()
    begin, go_on = threading.Barrier(17), threading.Event()

    def ask(turn: int) -> bytes:
        begin.wait()
        return pieces.get(turn % 2, lambda: make(turn % 2))

    def make(key: int) -> bytes:
        go_on.wait()
        made[key] += 1
        return str(key).encode()

    with ThreadPoolExecutor(16) as pool:
        answers = [pool.submit(ask, turn) for turn in range(16)]
        begin.wait()
        go_on.set()
        assert [each.result() for each in answers] == [b"0", b"1"] * 8
    assert made == {0: 1, 1: 1}


def test_a_page_made_of_pieces_never_waits_for_itself() -> None:
    pieces = Pieces()
    for number in range(2000):
        page = pieces.get(("page", number), lambda: pieces.get(("piece", number), lambda: b"x"))  # noqa: B023 - at once
        assert page == b"x"


def test_pages_made_of_each_others_pieces_do_not_wait_for_each_other() -> None:
    pieces = Pieces()

    def ask(turn: int) -> bytes:
        number = turn // 4
        return pieces.get(("page", number), lambda: pieces.get(("piece", number), lambda: b"x") * 2)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(2000))) == {b"xx"}


def test_a_piece_that_can_not_be_made_is_asked_for_again() -> None:
    pieces = Pieces()

    def fail() -> bytes:
        raise OSError

    for _ in range(2):
        try:
            pieces.get("x", fail)
        except OSError:
            continue
    assert pieces.get("x", lambda: b"now") == b"now"


def test_there_is_room_for_so_many_bytes_and_the_least_used_goes_first() -> None:
    pieces, made = Pieces(most_bytes=1000), Counter[int]()

    def get(key: int, size: int = 300) -> None:
        def make() -> bytes:
            made[key] += 1
            return b"x" * size

        pieces.get(key, make)

    for key in (1, 2, 3, 1, 4):
        get(key)
    assert pieces._kept.currsize <= 1000
    get(1)
    assert made[1] == 1
    get(2)
    assert made[2] == 2


def test_a_piece_larger_than_the_room_is_made_and_not_kept() -> None:
    pieces = Pieces(most_bytes=10)
    assert pieces.get("x", lambda: b"x" * 11) == b"x" * 11
    assert pieces._kept.currsize == 0


def test_forgetting_everything_makes_it_anew() -> None:
    pieces = Pieces()
    pieces.get("x", lambda: b"old")
    pieces.clear()
    assert pieces.get("x", lambda: b"new") == b"new"


def test_no_lock_outlives_its_piece() -> None:
    pieces = Pieces(most_bytes=100)
    for number in range(500):
        pieces.get(number, lambda: b"x" * 50)
    assert len(pieces._making) == 0
