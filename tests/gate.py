"""The gate: `python -m tests.gate check` (a few seconds) and `python -m tests.gate all` (everything).

With further arguments, `all` hands them to pytest and leaves the checks out.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests import chromium, postgres

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
RESULTS = "KITH_GATE_RESULTS"  # how the checks went, for the last page that pytest prints

CHECKS: dict[str, tuple[tuple[str, ...], ...]] = {
    "format": (("ruff", "format", "--check", "."),),
    "lint": (("ruff", "check", "."),),
    "types": (("mypy",),),
    "layers": (("lint-imports",),),
    "templates": (("djlint", "--lint", "templates"), ("djlint", "--check", "templates")),
}


@dataclass(frozen=True, slots=True)
class Result:
    """How one check went."""

    name: str
    passed: bool
    seconds: float
    output: str

    @property
    def line(self) -> str:
        """One line for people."""
        return f"{self.name:10} {'good' if self.passed else 'FAULTS':7} {self.seconds:5.1f} s"


def check() -> list[Result]:
    """Run every check, whatever the others find; what a failing one says is shown."""
    with ThreadPoolExecutor(2) as pool:
        results = []
        for result in pool.map(_checked, CHECKS):
            print(result.line if result.passed else f"{result.line}\n{result.output}", flush=True)
            results.append(result)
    return results


def _checked(name: str) -> Result:
    start = time.monotonic()
    done = [
        subprocess.run([BIN / program, *words], cwd=ROOT, capture_output=True, text=True, check=False)
        for program, *words in CHECKS[name]
    ]
    passed = not any(each.returncode for each in done)
    return Result(name, passed, time.monotonic() - start, "".join(each.stdout + each.stderr for each in done))


def run_tests(arguments: Sequence[str], results: Sequence[Result] = ()) -> int:
    """Run pytest on two processes with one PostgreSQL and a Chromium at hand; its exit code."""
    browser = chromium.ready()
    with postgres.running() as url:
        said = "\n".join(result.line for result in results)
        env = {**os.environ, postgres.URL: url, chromium.GIVEN: browser, RESULTS: said}
        command = [sys.executable, "-m", "pytest", "-n", "2", *arguments]
        return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def main(words: Sequence[str]) -> int:
    """What `./dev check` and `./dev test` do; 0 if nothing was found."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started ends too
    results = [] if words[1:] else check()
    faults = [result.name for result in results if not result.passed]
    if words[0] == "all":
        try:
            faults += ["tests"] if run_tests(words[1:], results) else []
        except (chromium.NoChromium, postgres.NoPostgres) as problem:
            print(problem, file=sys.stderr)
            faults.append("tests")
    if faults:
        print(f"The gate is shut: {', '.join(faults)}.", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
