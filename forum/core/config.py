"""Settings, read once from the environment, strict: what can't be read stops the start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

ROOT = Path(__file__).resolve().parents[2]
SHORTEST_SECRET = 32
_S3 = {"s3": "https", "s3+http": "http"}


class BadSetting(Exception):
    """A setting can't be read. The message names it and says what was expected."""


def _flag(env: Mapping[str, str], name: str, usual: str = "0") -> bool:
    value = env.get(name, usual)
    if value not in {"0", "1"}:
        raise BadSetting(f"{name} is {value!r}; expected 0 or 1.")
    return value == "1"


def _count(env: Mapping[str, str], name: str, usual: int = 0) -> int:
    value = env.get(name, str(usual))
    if not value.isdecimal():
        raise BadSetting(f"{name} is {value!r}; expected a whole number, 0 or more.")
    return int(value)


def _secret_file() -> str:
    """The secret that `./dev run` made for this folder, so that commands in it work as they are."""
    file = ROOT / "instance" / "secret-key"
    return file.read_text().strip() if file.exists() else ""


def _secret(env: Mapping[str, str]) -> str:
    value = env.get("KITH_SECRET_KEY") or _secret_file()
    if len(value) < SHORTEST_SECRET:
        raise BadSetting(
            f"KITH_SECRET_KEY is missing or too short; expected at least {SHORTEST_SECRET} random "
            "characters. `python3 -c 'import secrets; print(secrets.token_hex(32))'` makes one."
        )
    return value


def _base_url(env: Mapping[str, str]) -> str:
    value = env.get("KITH_BASE_URL", "http://127.0.0.1:8000").rstrip("/")
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path:
        raise BadSetting(f"KITH_BASE_URL is {value!r}; expected something like https://stories.example.")
    return value


def _database_url(env: Mapping[str, str]) -> str:
    value = env.get("KITH_DATABASE_URL", f"sqlite:///{ROOT / 'instance' / 'kith.db'}")
    if value.startswith(("postgresql://", "postgres://")):
        # Say the driver in full: what the short form means depends on SQLAlchemy's version.
        value = "postgresql+psycopg://" + value.partition("://")[2]
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise BadSetting("KITH_DATABASE_URL must begin with sqlite:/// or postgresql://.")
    try:
        make_url(value)
    except (ArgumentError, ValueError):
        raise BadSetting(
            "KITH_DATABASE_URL can't be read; expected postgresql://user:password@host/name."
        ) from None
    return value


def _zone(env: Mapping[str, str]) -> str:
    value = env.get("KITH_ZONE", "").strip() or "UTC"
    try:
        ZoneInfo(value)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise BadSetting(f"KITH_ZONE is {value!r}; expected a time zone such as Europe/Dublin.") from None
    return value


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket in a store that speaks S3, and what opens it."""

    endpoint: str
    name: str
    region: str
    key: str = field(repr=False)
    secret: str = field(repr=False)


def _pictures(env: Mapping[str, str]) -> Path | Bucket:
    value = env.get("KITH_PICTURES", "").strip()
    if "://" not in value:
        return Path(value).absolute() if value else ROOT / "instance" / "pictures"
    try:
        return _bucket(urlsplit(value))
    except ValueError:  # its value holds a secret, so it is not repeated here
        raise BadSetting(
            "KITH_PICTURES can't be read; expected a folder, or s3://key:secret@host/bucket?region=name."
        ) from None


def _bucket(parts: SplitResult) -> Bucket:
    name, region = parts.path.strip("/"), parse_qs(parts.query).get("region", ["us-east-1"])[0]
    if parts.scheme not in _S3 or not (parts.hostname and parts.username and parts.password):
        raise ValueError
    if not name or "/" in name:
        raise ValueError
    port = f":{parts.port}" if parts.port else ""
    endpoint = f"{_S3[parts.scheme]}://{parts.hostname}{port}"
    return Bucket(endpoint, name, region, unquote(parts.username), unquote(parts.password))


@dataclass(frozen=True, slots=True)
class Config:
    """All settings. Each is listed, with its meaning, in docs/settings.md."""

    secret_key: str
    database_url: str
    base_url: str = "http://127.0.0.1:8000"
    site_name: str = "Kith"
    contact: str = ""
    demo: bool = False
    proxies: int = 0
    newcomer_comments: int = 3
    writes_per_minute: int = 10
    zone: str = "UTC"
    metrics: bool = False
    pictures: Path | Bucket = ROOT / "instance" / "pictures"
    spool: Path = ROOT / "instance" / "spool"
    largest_upload: int = 25
    largest_picture: int = 50
    count_views: bool = True
    testing: bool = False

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self:
        """Read the settings; raises BadSetting with the name and what was expected."""
        return cls(
            secret_key=_secret(env),
            database_url=_database_url(env),
            base_url=_base_url(env),
            site_name=env.get("KITH_SITE_NAME", "Kith").strip() or "Kith",
            contact=env.get("KITH_CONTACT", "").strip(),
            demo=_flag(env, "KITH_DEMO"),
            proxies=_count(env, "KITH_PROXIES"),
            newcomer_comments=_count(env, "KITH_NEWCOMER_COMMENTS", 3),
            writes_per_minute=_count(env, "KITH_WRITES_PER_MINUTE", 10),
            zone=_zone(env),
            metrics=_flag(env, "KITH_METRICS"),
            pictures=_pictures(env),
            spool=Path(env.get("KITH_SPOOL") or ROOT / "instance" / "spool").absolute(),
            largest_upload=_count(env, "KITH_LARGEST_UPLOAD", 25),
            largest_picture=_count(env, "KITH_LARGEST_PICTURE", 50),
            count_views=_flag(env, "KITH_COUNT_VIEWS", "1"),
        )

    @property
    def secure(self) -> bool:
        """Whether readers reach the site by https, so cookies may insist on it."""
        return self.base_url.startswith("https://")

    @property
    def shown(self) -> str:
        """What pages show of the settings: with another value here, every page is another one."""
        return f"{self.site_name}\n{self.contact}\n{self.base_url}"

    @property
    def hosts(self) -> list[str]:
        """The names under which this site answers; a loopback name stands for all of them."""
        host = urlsplit(self.base_url).hostname or ""
        return ["127.0.0.1", "localhost", "[::1]"] if host in {"127.0.0.1", "localhost"} else [host]
