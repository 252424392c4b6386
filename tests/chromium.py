"""A real Chromium, from Debian: found, or installed where that is allowed. Never skipped."""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

GIVEN = "KITH_TEST_CHROMIUM"
NAMES = ("chromium-headless-shell", "chromium", "google-chrome")
_DEBIAN = Path("/etc/debian_version")
PACKAGES = ("chromium-headless-shell", "libatomic1", "fonts-dejavu-core")
ADVICE = (
    f"Tests need Chromium and libatomic: apt-get install {' '.join(PACKAGES)} (or set {GIVEN} to a Chromium)."
)
# As root there is no sandbox; the rest keeps it from asking its makers for anything.
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class NoChromium(Exception):
    """There is no Chromium here and it can't be installed; the message says what to do."""


def find() -> str | None:
    """The program to use, if there is one."""
    if given := os.environ.get(GIVEN):
        if not shutil.which(given):
            raise NoChromium(f"{GIVEN} is {given!r}, but there is no such program.")
        return given
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def has_libatomic() -> bool:
    """Whether the Node that comes with Playwright can start; it needs this library."""
    try:
        ctypes.CDLL("libatomic.so.1")
    except OSError:
        return False
    return True


def ready() -> str:
    """Find a Chromium, or install it on Debian as root; raises NoChromium with advice."""
    found = find()
    if not found or not has_libatomic():
        _install([*PACKAGES] if not found else ["libatomic1"])
        found = find()
    if not found or not has_libatomic():
        raise NoChromium(ADVICE)
    return found


def _install(packages: list[str]) -> None:
    if os.geteuid() or not shutil.which("apt-get") or not _DEBIAN.exists():
        raise NoChromium(ADVICE)
    print(f"Installing {' '.join(packages)} ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "-qq", *command], env=quiet, capture_output=True, text=True, check=False
        )
        if done.returncode:
            last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
            raise NoChromium(f"{ADVICE} apt-get {command[0]} said: {' '.join(last)}")
