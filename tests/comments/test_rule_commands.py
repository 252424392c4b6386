"""A mistake on the command line about the rules is answered with a sentence that says what to write."""

from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask


def run(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["rules", *words])


@pytest.mark.parametrize("day", ["tomorrow", "01.03.2026", "2026-13-01", ""])
def test_what_is_no_day_is_answered_with_one(app: Flask, day: str) -> None:
    result = run(app, "dry-run", "--since", day)
    assert result.exit_code == 2
    assert f"“{day}” is no day. Please write it as in --since 2026-03-01." in result.output


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"rule": "none", "text": ', "Line 2 is no example: it is not JSON."),
        (
            '{"rule": "none", "text": "x", "expect": "maybe"}',
            'Line 2 expects "maybe"; write "hit" or "miss".',
        ),
        ('{"rule": "none", "text": "x", "expect": true}', 'Line 2 expects true; write "hit" or "miss".'),
        ("[]", "Line 2 is no example: it needs rule, text and expect."),
    ],
)
def test_a_line_that_is_no_example_is_named_with_what_is_wrong(
    app: Flask, tmp_path: Path, line: str, sentence: str
) -> None:
    file = tmp_path / "examples.jsonl"
    file.write_text('{"rule": "none", "text": "Fine.", "expect": "miss"}\n' + line, "utf-8")
    result = run(app, "score", str(file))
    assert result.exit_code == 1
    assert sentence in result.output
    assert "Traceback" not in result.output


def test_a_file_that_is_not_there_is_said_plainly(app: Flask, tmp_path: Path) -> None:
    missing = str(tmp_path / "none.jsonl")
    for words in (("score", missing), ("dry-run", "--since", "2026-03-01", "--book", missing)):
        result = run(app, *words)
        assert result.exit_code == 2
        assert f"There is no file {missing}." in result.output
    assert "can't be read as a file" in run(app, "score", str(tmp_path)).output
