"""`./dev bench`: what it may be told, what it compares, and when a bar holds."""

import subprocess
import sys
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from benchmarks import pages, report, target, weight
from benchmarks.bars import Bar
from benchmarks.client import FRESH, endless
from benchmarks.sizes import FULL, PAGE, QUICK, THREAD_PAGE
from forum.app import create_app
from forum.core.config import Config
from forum.core.web import limits
from forum.transfer.fill.prose import seeded

ROOT = Path(__file__).parents[2]
FACE = '@font-face { src: url("/a.woff2"); font-style: %s; unicode-range: U+0041-005A, U+0061-007A; }'


def _asked(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_it_says_what_it_may_be_told() -> None:
    answer = _asked("--help")
    assert answer.returncode == 0
    assert "./dev bench" in answer.stdout
    for word in (QUICK.name, FULL.name, "desk", "--rounds", "--database"):
        assert word in answer.stdout


def test_what_it_does_not_know_ends_it_at_once() -> None:
    answer = _asked("everything")
    assert answer.returncode == 2
    assert "invalid choice: 'everything'" in answer.stderr


def test_the_full_run_has_the_sizes_that_the_table_names() -> None:
    assert (FULL.many, FULL.among, FULL.among_few) == (100_000, 1_000_000, 1_000)
    assert (FULL.articles, FULL.requests) == (5_000, 100_000)


def test_only_a_full_run_writes_the_figures_that_are_published() -> None:
    assert report.name(FULL, "sqlite 3") == "latest.json"
    assert report.name(FULL, "postgresql 16") == "latest-postgresql.json"
    for short in (QUICK, replace(QUICK, rounds=99), replace(FULL, rounds=2)):
        for engine in ("sqlite 3", "postgresql 16"):
            assert fnmatch(f"benchmarks/{report.name(short, engine)}", "benchmarks/quick*.json")
    assert "benchmarks/quick*.json" in (ROOT / ".gitignore").read_text("utf-8").split("\n")


def test_the_yardstick_lifts_the_limit_of_its_own_application_alone(tmp_path: Path) -> None:
    env = {"KITH_DATABASE_URL": f"sqlite:///{tmp_path / 'bench.db'}", "KITH_SECRET_KEY": "k" * 64}
    measured, served = target.site(env), create_app(Config.from_env(env))
    with measured.app_context():
        assert limits.writing() == "1000000000 per minute"
    with served.app_context():
        assert limits.writing() == "10 per minute"


@pytest.mark.parametrize("count", [PAGE, 10 * PAGE])
def test_every_page_of_a_measured_story_shows_as_many_comments(count: int) -> None:
    slots = pages.story(count, seeded(1))
    for start in range(0, count, PAGE):
        page = slots[start : start + PAGE]
        threads = {slot.number for slot in page if not slot.parent}
        assert len(threads) == 20
        assert {slot.thread for slot in page if slot.parent} <= threads
        assert max(slot.depth for slot in page) <= 3


def test_every_page_of_a_measured_thread_shows_as_many_replies() -> None:
    first, *replies = pages.one_thread(5 * THREAD_PAGE, seeded(1))
    assert (first.parent, len(replies)) == (0, 5 * THREAD_PAGE)
    assert {slot.thread for slot in replies} == {1}
    in_order = sorted(replies, key=lambda slot: slot.path)
    for start in range(0, len(replies), THREAD_PAGE):
        assert in_order[start].parent == 1
        assert {slot.number for slot in in_order[start:][:THREAD_PAGE]} == {
            slot.number for slot in replies[start:][:THREAD_PAGE]
        }


def test_what_must_be_fresh_is_never_sent_twice() -> None:
    requests = endless((f"key={FRESH}&body={FRESH}", "plain"))
    sent = [next(requests) for _ in range(6)]
    assert sent[1::2] == [b"plain"] * 3
    assert len(set(sent[::2])) == 3
    assert {len(each) for each in sent[::2]} == {len("key=&body=") + 2 * len(FRESH)}


def test_a_bar_says_whether_it_holds() -> None:
    assert Bar("speed", 0.85, "ratio", 0.85, at_least=True).holds
    assert not Bar("speed", 0.84, "ratio", 0.85, at_least=True).holds
    assert Bar("weight", 90, "KB", 90).holds
    assert not Bar("weight", 90.1, "KB", 90).holds


@pytest.mark.parametrize(
    ("face", "page", "wanted"),
    [
        ("normal", "<p>words</p>", True),
        ("normal", "<p>123</p>", False),
        ("italic", "<p>words</p>", False),
        ("italic", "<p><em>words</em></p>", True),
    ],
)
def test_a_font_weighs_only_where_the_page_needs_it(face: str, page: str, *, wanted: bool) -> None:
    soup = BeautifulSoup(page, "html.parser")
    assert (list(weight.fonts_of(FACE % face, soup, "/assets/a.css")) == ["/a.woff2"]) is wanted
