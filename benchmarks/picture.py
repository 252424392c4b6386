"""What an upload of forty megapixels takes: seconds until it is answered and until it is there, and memory.

The site runs as `./dev run` starts it, the server and beside it the worker; the process that opens the file
is the worker's child. Of each the most that it held (VmHWM) is read from /proc, many times a second.
"""

import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image

from benchmarks.place import Place, place
from benchmarks.servers import end, free_port, resident_most, wait_for
from benchmarks.visit import Browser, sign_in
from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.roles import Role
from forum.app import create_app
from forum.core import clock
from forum.core.config import ROOT
from forum.core.db import transaction

NAME = "picture"
WIDTH, HEIGHT = 7300, 5480
MOST = 300  # megabytes, of the worker and what it has started, together
_MEMBER, _PASSWORD = "bench-editor", "a password for this run alone"
_LOOK = 0.01
_STARTS_WITHIN = 180.0
_FILES: Mapping[str, tuple[str, dict[str, object]]] = {
    "JPEG": ("JPEG", {"quality": 90}),
    "JPEG, progressive": ("JPEG", {"quality": 90, "progressive": True}),
    "PNG": ("PNG", {"compress_level": 6}),
}


def words() -> str:
    """The table."""
    lines = [
        f"An upload of {WIDTH * HEIGHT / 1e6:.0f} megapixels; memory in MB, the most that a process held",
        f"{'':20}{'MB sent':>8}{'answered':>10}{'there':>8}{'server':>8}{'worker':>8}{'maker':>8}{'both':>8}",
    ]
    for kind in _FILES:
        with place(None) as where:
            lines.append(f"{kind:20}{_one(where, kind)}")
    return "\n".join([*lines, f"To be reached: at most {MOST} MB for worker and maker together."])


def _one(where: Place, kind: str) -> str:
    form, options = _FILES[kind]
    file = BytesIO()
    _photograph().save(file, form, **options)
    with _running(where) as (port, server):
        browser = sign_in(port, _MEMBER, _PASSWORD)
        with _watched(server) as most:
            began = time.monotonic()
            path = _send(browser, file.getvalue())
            answered = time.monotonic() - began
            while "onepic__picture" not in browser.get(path).text:
                time.sleep(0.05)
            there = time.monotonic() - began
    sent = len(file.getvalue()) / 1e6
    held = "".join(f"{most.get(who, 0) / 1e6:8.0f}" for who in ("server", "worker", "maker"))
    held += f"{(most.get('worker', 0) + most.get('maker', 0)) / 1e6:8.0f}"
    return f"{sent:8.1f}{answered:9.2f}s{there:7.2f}s{held}"


def _photograph() -> Image.Image:
    """Noise on two gradients: harder to pack than most."""
    noise = Image.effect_noise((WIDTH // 8, HEIGHT // 8), 60).resize((WIDTH, HEIGHT))
    across, around = Image.linear_gradient("L"), Image.radial_gradient("L")
    return Image.merge("RGB", (noise, across.resize((WIDTH, HEIGHT)), around.resize((WIDTH, HEIGHT))))


def _send(browser: Browser, content: bytes) -> str:
    form = browser.get("/desk/pictures").form("/desk/pictures")
    mark = secrets.token_hex(16)
    part = f'--{mark}\r\nContent-Disposition: form-data; name="%s"\r\n\r\n'
    fields = "".join(f"{part % name}{value}\r\n" for name, value in form.fields.items())
    head = fields + part % 'picture"; filename="a'
    body = head.encode() + content + f"\r\n--{mark}--\r\n".encode()
    return browser.send("/desk/pictures", body, f"multipart/form-data; boundary={mark}")


@contextmanager
def _running(where: Place) -> Iterator[tuple[int, int]]:
    """The site, with an editor; its port and its process."""
    port = free_port()
    env = where.environment | {
        "KITH_DEMO": "0",
        "KITH_LARGEST_UPLOAD": "60",
        "KITH_BASE_URL": f"http://127.0.0.1:{port}",
    }
    app = create_app(where.config)
    app.test_cli_runner().invoke(args=["db", "upgrade"])
    with app.app_context(), transaction():
        member = accounts.sign_up(_MEMBER, passwords.hashed(_PASSWORD), None, clock.now())
        member.role = Role.EDITOR
    command = [sys.executable, "-m", "forum.serve", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=sys.stderr)
    try:
        wait_for(port, process, _STARTS_WITHIN)
        yield port, process.pid
    finally:
        end(process)


@contextmanager
def _watched(server: int) -> Iterator[dict[str, int]]:
    """The most that each kind of process held meanwhile, in bytes."""
    most: dict[str, int] = {}
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(_LOOK):
            for who, held in _held(server):
                most[who] = max(most.get(who, 0), held)

    watch = threading.Thread(target=look)
    watch.start()
    try:
        yield most
    finally:
        ended.set()
        watch.join()


def _held(pid: int) -> Iterator[tuple[str, int]]:
    try:
        line = Path(f"/proc/{pid}/cmdline").read_bytes()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    who = "maker" if b"making" in line else "worker" if b"jobs" in line else "server"
    yield who, resident_most(pid)
    for child in children:
        yield from _held(int(child))
