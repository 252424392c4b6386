"""Pictures in a store that speaks S3: a real one, on this machine, for these tests alone."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from forum.app import create_app
from forum.core.config import BadSetting, Bucket, Config
from forum.core.errors import Away
from forum.pictures.store import InBucket, Store, opened
from forum.pictures.workshop import Workshop
from tests.databases import SECRET
from tests.people import Browser
from tests.pictures import files
from tests.pictures.conftest import Send, part, worked
from tests.processes import end_with_parent


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the store is; it has an empty bucket called pictures."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, stdout=quiet, stderr=quiet, preexec_fn=end_with_parent)  # noqa: PLW1509
    found = f"127.0.0.1:{port}"
    try:
        _make_bucket(f"http://{found}/pictures")
        yield found
    finally:
        server.kill()
        server.wait()


def _make_bucket(url: str) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            with urlopen(Request(url, method="PUT"), timeout=10):  # noqa: S310 - our own server
                return
        except (URLError, ConnectionError):
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def _setting(address: str) -> str:
    return f"s3+http://a-key:a%2Fsecret@{address}/pictures?region=eu-west-1"


def _config(value: str) -> Config:
    env = {"KITH_SECRET_KEY": SECRET, "KITH_DATABASE_URL": "sqlite:///x.db", "KITH_PICTURES": value}
    return Config.from_env(env)


@pytest.fixture
def store(address: str) -> Store:
    """The store, as one setting opens it."""
    return opened(_config(_setting(address)).pictures)


def test_what_is_put_there_comes_back_whole_and_can_go(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(range(256)) * 40_000)  # ten megabytes: in several parts
    store.put("token/900.webp", source)
    found = store.get("token/900.webp")
    assert found is not None
    assert found.length == 10_240_000
    assert b"".join(found.chunks) == source.read_bytes()
    path = f"{'a' * 22}/900.webp"
    store.put(path, source)
    assert list(store.paths()) == [path]  # the other one is not named as ours are
    store.remove(path)
    store.remove("token/900.webp")
    store.remove("token/900.webp")
    assert store.get("token/900.webp") is None


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_whole_way_of_a_picture_with_a_bucket(
    store: Store, send: Send, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop: Workshop = visitor.app.extensions["kith.workshop"]
    monkeypatch.setitem(visitor.app.extensions, "kith.workshop", replace(shop, store=store))
    browser = send(files.a_jpeg(), description="Cups")
    address = str(part(browser, "img.onepic__picture")["src"])
    answer = visitor.client.get(address)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.content_length == len(answer.data)
    token = address.split("/")[2]
    browser.post_form("/desk/pictures/1/removal")
    worked(visitor.app)
    assert store.get(f"{token}/900.jpeg") is None


def test_a_store_that_does_not_answer_is_a_sentence_without_a_secret(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        store = opened(_config(_setting(f"127.0.0.1:{taken.getsockname()[1]}")).pictures)
        (tmp_path / "source").write_bytes(b"x")
        with pytest.raises(Away, match="does not answer just now"):
            store.put("a", tmp_path / "source")
        with pytest.raises(Away, match="does not answer just now"):
            store.get("a")
        with pytest.raises(Away, match="does not answer just now"):
            store.remove("a")
    assert "secret" not in caplog.text


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Store, list[socket.socket]]]:
    """A store that takes calls and never answers, and the calls that it got."""
    calls: list[socket.socket] = []

    def take_calls() -> None:
        with suppress(OSError):
            while True:
                calls.append(listening.accept()[0])

    monkeypatch.setattr("forum.pictures.store._READS", "1s")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=take_calls, daemon=True).start()
        yield opened(_config(_setting(f"127.0.0.1:{listening.getsockname()[1]}")).pictures), calls
        listening.shutdown(socket.SHUT_RDWR)
    for each in calls:
        each.close()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_store_that_never_answers_is_asked_once_for_all_readers(
    silence: tuple[Store, list[socket.socket]],
    send: Send,
    visitor: Browser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, calls = silence
    address = str(part(send(files.a_jpeg(), description="Cups"), "img.onepic__picture")["src"])
    shop: Workshop = visitor.app.extensions["kith.workshop"]
    monkeypatch.setitem(visitor.app.extensions, "kith.workshop", replace(shop, store=store))
    for _ in range(20):
        answer = visitor.client.get(address)
        assert answer.status_code == 503
        assert "immutable" not in answer.headers.get("Cache-Control", "")
    assert len(calls) == 1
    monkeypatch.setattr("forum.pictures.store.REST", 0.0)
    vars(store)["_rests_until"] = time.monotonic()  # so many seconds later
    assert visitor.client.get(address).status_code == 503
    assert len(calls) == 2


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_no_editor_waits_for_a_store_to_let_go_of_files(
    silence: tuple[Store, list[socket.socket]],
    send: Send,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, calls = silence
    browser = send(files.a_jpeg(), description="Cups")
    shop: Workshop = browser.app.extensions["kith.workshop"]
    monkeypatch.setitem(browser.app.extensions, "kith.workshop", replace(shop, store=store))
    browser.post_form("/desk/pictures/1/removal")
    assert (browser.status, browser.path) == (200, "/desk/pictures")
    assert calls == []


def test_the_setting_is_read_strictly_and_never_repeated() -> None:
    found = _config("s3://key:a%2Fsecret@s3.example/pictures").pictures
    assert found == Bucket("https://s3.example", "pictures", "us-east-1", "key", "a/secret")
    assert "secret" not in repr(found)
    assert _config("").pictures != found
    assert _config("pictures/here").pictures == Path("pictures/here").absolute()
    who = "key:verysecret@s3.example"
    for wrong in (
        "s3://s3.example/b",
        f"s3://{who}",
        f"ftp://{who}/b",
        f"s3://{who}/a/b",
        f"s3://{who}:port/b",
    ):
        with pytest.raises(BadSetting, match="KITH_PICTURES can't be read") as told:
            _config(wrong)
        assert "verysecret" not in str(told.value)


def test_a_bucket_is_opened_by_the_application_itself(address: str, tmp_path: Path) -> None:
    env = {"KITH_SECRET_KEY": SECRET, "KITH_DATABASE_URL": f"sqlite:///{tmp_path / 'kith.db'}"}
    app = create_app(Config.from_env(env | {"KITH_PICTURES": _setting(address)}))
    assert isinstance(app.extensions["kith.workshop"].store, InBucket)
