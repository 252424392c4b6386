"""Nobody is sent to another site by a link that begins here."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.typed import whole
from forum.core.web.paths import local
from tests.core.addresses import ADDRESSES

HERE = "https://stories.example"
TRICKS = [
    "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\/evil.example",
    "\\\\evil.example", "/\\/evil.example", "/\t/evil.example", "/\n/evil.example", "/\r/evil.example",
    "\t//evil.example", " //evil.example", "/ /evil.example", "http:evil.example", "http:/evil.example",
    "http://evil.example", "https:evil.example", "HTTPS://evil.example", "javascript:alert(1)",
    "data:text/html,x", "evil.example", "evil.example/x", "@evil.example", ":80", "?x", "#x", "", ".", "..",
    "./x", "../x", "/x\\y", "/x\x00", "/x\x7f", "/x\n", "/x\r\nSet-Cookie: a=b", "/x y", "/x\u2028y",
    "/x\u3000", "/\u00a0/evil.example", "//google。com", "〱evil.example", "/" + "x" * 2000, "\\evil",
    "/x\x85", "//[::1]/", "//evil.example%2f..", "https://stories.example", "//stories.example", "/\\\\evil",
    "\x01//evil",
]  # fmt: skip


@pytest.mark.parametrize("path", [*TRICKS, *dict.fromkeys(ADDRESSES)])
def test_what_may_lead_elsewhere_leads_to_the_start(path: str) -> None:
    found = local(path)
    assert found == "/" or stays_here(found)
    if path in TRICKS:
        assert found == "/"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/rules",
        "/articles/first-infusion?sort=oldest&from=7#comment-7",
        "/articles/é",
        "/a//b",
        "/x?next=//evil.example",
        "/%2f%2fevil.example",
        "/@evil.example",
    ],
)
def test_a_path_of_ours_is_kept(path: str) -> None:
    assert local(path) == path
    assert stays_here(path)


def stays_here(path: str) -> bool:
    target = urlsplit(urljoin(HERE + "/account/sign-in", path))
    return f"{target.scheme}://{target.netloc}" == HERE


@given(st.text(st.sampled_from("/\\:.@?#%a\t\n\r \x00é")) | st.text())
def test_any_text_leads_to_this_site(path: str) -> None:
    found = local(path)
    assert stays_here(found)
    assert "\n" not in found
    assert "\r" not in found


def test_nothing_given_leads_where_the_door_says() -> None:
    assert local(None) == "/"
    assert local(None, "") == ""
    assert local("//evil.example", "/rules") == "/rules"


@pytest.mark.parametrize(
    ("text", "number"),
    [("7", 7), ("007", 7), ("0", 0), ("999999999", 999_999_999), ("1234567890", None), ("-1", None)]
    + [(odd, None) for odd in ("", "x", "1.0", "1e3", " 1", "1\n", "١", "²", "0x1", "1_0")],
)
def test_a_number_is_digits_and_not_too_many(text: str, number: int | None) -> None:
    assert whole(text) == number
    assert whole(None) is None
