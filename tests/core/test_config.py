"""A setting that can't be read stops the start, with its name and what was expected."""

from pathlib import Path

import pytest

from forum.core import config
from forum.core.config import BadSetting, Config

SECRET = {"KITH_SECRET_KEY": "x" * 32}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("KITH_DEMO", "yes", "expected 0 or 1"),
        ("KITH_DEMO", "", "expected 0 or 1"),
        ("KITH_WRITES_PER_MINUTE", "ten", "expected a whole number"),
        ("KITH_ZONE", "Mars/Olympus", "expected a time zone"),
        ("KITH_ZONE", "../etc", "expected a time zone"),
        ("KITH_PROXIES", "one", "expected a whole number"),
        ("KITH_PROXIES", "-1", "expected a whole number"),
        ("KITH_PROXIES", "1.5", "expected a whole number"),
        ("KITH_BASE_URL", "stories.example", "expected something like https://"),
        ("KITH_BASE_URL", "ftp://stories.example", "expected something like https://"),
        ("KITH_BASE_URL", "https://", "expected something like https://"),
        ("KITH_BASE_URL", "https://stories.example/kith", "expected something like https://"),
        ("KITH_DATABASE_URL", "mysql://x", "must begin with sqlite:/// or postgresql://"),
        ("KITH_DATABASE_URL", "", "must begin with sqlite:/// or postgresql://"),
        ("KITH_SECRET_KEY", "short", "expected at least 32 random characters"),
    ],
)
def test_a_bad_setting_is_named_with_what_was_expected(name: str, value: str, expected: str) -> None:
    with pytest.raises(BadSetting) as refused:
        Config.from_env(SECRET | {name: value})
    assert str(refused.value).startswith(name)
    assert expected in str(refused.value)
    assert str(refused.value).endswith(".") or str(refused.value).endswith("makes one.")


def test_a_database_address_with_a_password_is_never_repeated() -> None:
    with pytest.raises(BadSetting) as refused:
        Config.from_env(SECRET | {"KITH_DATABASE_URL": "mysql://kith:hunter2@db/kith"})
    assert "hunter2" not in str(refused.value)


def test_no_secret_no_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(config, "ROOT", tmp_path)
    with pytest.raises(BadSetting, match="KITH_SECRET_KEY is missing"):
        Config.from_env({})


def test_the_secret_of_this_folder_is_used_when_none_is_set(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "secret-key").write_text("y" * 64 + "\n")
    monkeypatch.setattr(config, "ROOT", tmp_path)
    assert Config.from_env({}).secret_key == "y" * 64
    assert Config.from_env(SECRET).secret_key == "x" * 32


def test_everything_has_a_sensible_value_unless_it_is_set() -> None:
    plain = Config.from_env(SECRET)
    assert plain.database_url.startswith("sqlite:///")
    assert plain.database_url.endswith("/instance/kith.db")
    assert (plain.site_name, plain.demo, plain.proxies, plain.secure) == ("Kith", False, 0, False)
    assert (plain.newcomer_comments, plain.writes_per_minute, plain.zone) == (3, 10, "UTC")


def test_settings_are_taken_as_they_are_meant() -> None:
    env = {
        "KITH_SITE_NAME": "  Stories ",
        "KITH_DEMO": "1",
        "KITH_PROXIES": "2",
        "KITH_WRITES_PER_MINUTE": "20",
        "KITH_BASE_URL": "https://stories.example/",
        "KITH_ZONE": "Europe/Dublin",
    }
    read = Config.from_env(SECRET | env)
    assert (read.site_name, read.demo, read.proxies) == ("Stories", True, 2)
    assert (read.writes_per_minute, read.zone) == (20, "Europe/Dublin")
    assert (read.base_url, read.secure, read.hosts) == ("https://stories.example", True, ["stories.example"])


@pytest.mark.parametrize("short", ["postgresql://u@h/d", "postgres://u@h/d"])
def test_postgres_is_reached_by_the_driver_that_we_have(short: str) -> None:
    read = Config.from_env(SECRET | {"KITH_DATABASE_URL": short})
    assert read.database_url == "postgresql+psycopg://u@h/d"


def test_at_home_all_names_of_this_machine_are_answered() -> None:
    assert Config.from_env(SECRET).hosts == ["127.0.0.1", "localhost", "[::1]"]
