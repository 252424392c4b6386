"""Files stay small, say what they say in one place, and hold nothing of the machine they were made on."""

import ast
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = {"forum/**/*.py": 250, "templates/**/*.html": 120, "static/css/**/*.css": 200}
LONGEST_FUNCTION = 30
# file or file:function: (until when it may be larger, why)
LARGER: dict[str, tuple[str, str]] = {}

COMMIT_IN = ("views", "cli", "door", "jobs", "rebuild", "reading_door")  # doors, jobs, the one long command
ANY_COMMIT = ("forum/core/db/", "forum/transfer/")

HOSTS = ["pypi" + ".org", "files.python" + "hosted.org", "registry.npm" + "js.org", "extra-index" + "-url"]
MACHINE = [f"/{folder}/" for folder in ("root", "work")] + ["/home" + "/", "/Users" + "/"]


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def _forum() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted((ROOT / "forum").rglob("*.py")):
        yield str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))


@pytest.mark.parametrize(("where", "longest"), LONGEST.items())
def test_no_file_is_too_long(where: str, longest: int) -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines()) for file in ROOT.glob(where)
    }
    assert {name: length for name, length in lengths.items() if length > longest and name not in LARGER} == {}


def test_no_function_is_too_long() -> None:
    found = {}
    for name, tree in _forum():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found[f"{name}:{node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    long = {name: length for name, length in found.items() if length > LONGEST_FUNCTION}
    assert {name: length for name, length in long.items() if name not in LARGER} == {}


def test_no_exception_has_run_out() -> None:
    now = datetime.now(UTC)
    over = {name: why for name, (until, why) in LARGER.items() if datetime.fromisoformat(until) < now}
    assert over == {}


def test_only_doors_begin_and_end_transactions() -> None:
    found = []
    for name, tree in _forum():
        if name.startswith(ANY_COMMIT) or any(part in COMMIT_IN for part in Path(name).with_suffix("").parts):
            continue
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) else None
            word = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if word in {"transaction", "commit", "begin"}:
                found.append(f"{name}:{getattr(node, 'lineno', 0)} {word}()")
    assert found == []


def test_html_made_of_what_people_wrote_is_printed_in_one_place() -> None:
    trusting = re.compile(r"\|\s*safe\b|autoescape|\|\s*forceescape|Markup\(")
    found = [file.name for file in (ROOT / "templates").rglob("*.html") if trusting.search(_text(file))]
    assert found == ["words.html"]


def test_templates_ask_the_database_nothing() -> None:
    asking = re.compile(r"\b(session|query|execute|select)\s*[.(]")
    assert [f.name for f in (ROOT / "templates").rglob("*.html") if asking.search(_text(f))] == []


def test_locks_name_no_host() -> None:
    locks = sorted((ROOT / "requirements").glob("*.txt"))
    assert len(locks) >= 2
    for lock in locks:
        assert "://" not in lock.read_text("utf-8"), lock.name
        assert "--hash=sha256:" in lock.read_text("utf-8"), lock.name


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = [
        f"{file.relative_to(ROOT)}: {word}"
        for file in _tracked()
        for word in HOSTS + MACHINE
        if word in _text(file)
    ]
    assert found == []


def test_styles_and_scripts_fetch_nothing_from_elsewhere() -> None:
    away = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import|https?://(?!www\.w3\.org/)")
    files = [
        *(ROOT / "static").rglob("*.css"),
        *(ROOT / "static").rglob("*.js"),
        *(ROOT / "static").rglob("*.svg"),
    ]
    assert [str(file.relative_to(ROOT)) for file in files if away.search(_text(file))] == []


def test_every_setting_is_read_in_one_place() -> None:
    # A request has an `environ` too, which is no setting.
    names = ({ast.unparse(n) for n in ast.walk(tree) if isinstance(n, ast.Attribute)} for _, tree in _forum())
    reading = [name for (name, _), found in zip(_forum(), names, strict=True) if "os.environ" in found]
    assert reading == ["forum/serve.py"]


def test_dark_is_the_same_dark_whether_the_device_or_the_person_asks() -> None:
    css = (ROOT / "static/css/themes.css").read_text("utf-8")
    device, person = (
        [line.strip() for line in css.split(f'[data-theme="{theme}"] {{')[1].split("}")[0].splitlines()]
        for theme in ("auto", "dark")
    )
    assert device == person
