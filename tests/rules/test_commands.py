"""An operator tries, measures and prints the rules from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from forum.rules import queries
from forum.rules.book import from_json, shipped
from tests import makers
from tests.databases import application
from tests.people import Cast
from tests.rules.conftest import WHY

EXAMPLES = (
    {"rule": "pii_contact", "text": "Take a kumquat.", "expect": "hit"},
    {"rule": "pii_contact", "text": "Take an apple.", "expect": "hit"},
    {"rule": "pii_contact", "text": "Take a pear.", "expect": "clean"},
    {"rule": "none", "text": "No kumquat, please.", "expect": "clean"},
)


def run(app: Flask, *words: str, typed: str = "") -> Result:
    return app.test_cli_runner().invoke(args=["rules", *words], input=typed)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A few labelled examples: one is right, one is missed, one is seen where nothing is."""
    file = tmp_path / "examples.jsonl"
    file.write_text("\n".join(json.dumps(each) for each in EXAMPLES) + "\n", "utf-8")
    return file


def test_a_text_is_explained(app: Flask, sees_a_word: str) -> None:
    result = run(app, "test", f"I like a {sees_a_word}.")
    assert result.exit_code == 0, result.output
    for words in (
        "adjust: It is published with the words below replaced",
        f"I like a »{sees_a_word}«.",
        "rule 6, Keep contact details private, version 1 (/rules#contact-details)",
        "90% sure. What follows: take it out, with an editor’s note.",
        WHY,
        "In its place: [fruit]",
        "I like a [fruit].",
        " ms, edition 1",
    ):
        assert words in result.output
    assert "publish:" in run(app, "test", "I like tea.").output
    assert f"»{sees_a_word}«" in run(app, "test", "-", typed=f"A {sees_a_word}").output


def test_it_goes_by_the_book_that_holds(app: Flask, cast: Cast, sees_a_word: str) -> None:
    makers.a_changed_rule(app, "contact-details", title="Keep it private")
    assert "rule 6, Keep it private, version 2" in run(app, "test", sees_a_word).output
    printed = run(app, "export").output
    with app.app_context():
        assert from_json(printed) == queries.current()


def test_examples_are_scored_rule_by_rule_with_what_was_wrong(
    app: Flask, labelled: Path, sees_a_word: str
) -> None:
    result = run(app, "score", str(labelled))
    assert result.exit_code == 0, result.output
    row = next(line for line in result.output.splitlines() if line.startswith("pii_contact"))
    assert row.split() == ["pii_contact", "1", "1", "1", "1", "0.500", "0.500"]
    assert "Wrong: 2" in result.output
    assert "Take an apple." in result.output
    assert "No kumquat, please." in result.output
    assert "Take a pear." not in result.output
    assert "4 texts; half of them within" in result.output


def test_machines_get_numbers_alone(app: Flask, labelled: Path, sees_a_word: str) -> None:
    data = json.loads(run(app, "score", str(labelled), "--json").output)
    assert data.keys() == {"rules", "p50_ms", "p99_ms"}
    assert data["rules"]["pii_contact"] == {
        "tp": 1,
        "fp": 1,
        "fn": 1,
        "tn": 1,
        "precision": 0.5,
        "recall": 0.5,
    }
    assert 0 < data["p50_ms"] <= data["p99_ms"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "there is no example in it"),
        (b"not json\n", "Line 1 is no example"),
        (b'{"rule": "none", "text": "x", "expect": "clean"}\n{"rule": "none"}', "Line 2 is no example"),
        (b'{"rule": "tea", "text": "x", "expect": "hit"}', "which is no rule here"),
        (b"\xff\xfe\x00", "no text in UTF-8"),
    ],
)
def test_a_bad_file_is_refused_in_a_sentence(
    app: Flask, tmp_path: Path, content: bytes, sentence: str
) -> None:
    file = tmp_path / "examples.jsonl"
    file.write_bytes(content)
    result = run(app, "score", str(file))
    assert result.exit_code == 1
    assert sentence in result.output
    assert run(app, "score", str(tmp_path / "missing")).exit_code == 2


def test_without_a_database_the_shipped_book_answers(blank: str) -> None:
    result = application(blank).test_cli_runner().invoke(args=["rules", "export"])
    assert result.exit_code == 0
    assert "the rules that Kith ships" in result.stderr
    assert from_json(result.stdout) == shipped()
