"""The same text is judged alike in every process: nothing hangs on the order in which Python keeps sets."""

import os
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent / "examples"
EVERY = 20  # texts between two that are looked at
_JUDGE = """
import json, sys
from pathlib import Path
from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, judge
for file in sorted(Path(sys.argv[1]).glob("*.jsonl")):
    for line in file.read_text("utf-8").split("\\n")[:-1: int(sys.argv[2])]:
        print(judge(json.loads(line)["text"], Standing(), Place.COMMENT, shipped()))
"""


def _judged(seed: str) -> str:
    """What is found in all these texts, by a process that keeps its sets in an order of its own."""
    told = [sys.executable, "-c", _JUDGE, str(EXAMPLES), str(EVERY)]
    said = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(told, env=said, check=True, capture_output=True, text=True).stdout


def test_what_is_found_does_not_hang_on_the_order_of_sets() -> None:
    first = _judged("1")
    assert first == _judged("2")
    assert first.count("Judgement(") > 300
