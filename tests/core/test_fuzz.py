"""A slice of what `python -m tests.core.fuzz --documents 100000` looks at."""

import pytest

from tests.core import fuzz


@pytest.mark.parametrize(("walls", "count"), [("both", 3_000), ("bleach", 1_000), ("nh3", 1_000)])
def test_no_document_breaks_a_promise(walls: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        fuzz, "SLOWEST", float("inf")
    )  # a busy machine is slow: time is for the full run to tell
    found = fuzz.run(count, standing=walls)
    assert found.documents == count
    assert found.faults == []


def test_the_fuzz_target_sees_what_goes_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fuzz.STANDING, "none", (lambda html, _: html,))
    found = fuzz.run(100, standing="none")
    assert any("without its rel" in fault for fault, _ in found.faults)


def test_the_same_seed_makes_the_same_documents() -> None:
    assert list(fuzz.documents(50, 7)) == list(fuzz.documents(50, 7))
    assert list(fuzz.documents(50, 7)) != list(fuzz.documents(50, 8))
