"""What every first visit carries: small, and packed as well as it goes."""

import gzip
import re

import pytest

from forum.core.web import assets
from tests.people import Browser, Person

KB = 1000
# The desk made the members' script larger: it is the same house.
MOST = {"css": 11 * KB, "desk.css": 5 * KB, "js": 3_300, "member.js": 7 * KB}
MOST |= {"editor.js": 10 * KB, "rank.js": 1 * KB, "telling.js": 1 * KB}


@pytest.mark.parametrize("kind", assets.BUNDLES)
def test_a_bundle_is_sent_small_and_whole(visitor: Browser, kind: str) -> None:
    name, content = assets.bundle(kind)
    answer = visitor.client.get(f"/assets/{name}", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert gzip.decompress(answer.data) == content
    assert len(answer.data) <= MOST[kind]
    assert visitor.client.get(f"/assets/{name}").data == content


@pytest.mark.parametrize("kind", assets.BUNDLES)
def test_comments_and_indents_stay_at_home(kind: str) -> None:
    lines = assets.bundle(kind)[1].decode().split("\n")
    assert [line for line in lines if "/*" in line or "*/" in line or line != line.strip()] == []


def test_spaces_of_a_sheet_stay_at_home_and_no_string_loses_any() -> None:
    sheets = "\n".join(file.read_text("utf-8") for file in sorted((assets.STATIC / "css").rglob("*.css")))
    assert [string for string in re.findall(r'"[^"\n]*"', sheets) if set(string) & set("{};")] == []
    sent = assets.bundle("css")[1].decode()
    assert not re.search(r"\s[{};]|[{};]\s|;}", sent)


def test_the_letters_for_a_first_visit_are_light() -> None:
    faces = [assets.STATIC / "fonts" / f"atkinson-text{style}.woff2" for style in ("", "-italic")]
    assert sum(face.stat().st_size for face in faces) <= 45 * KB


def test_only_members_carry_the_script_for_members(visitor: Browser, ada: Person) -> None:
    scripts = [
        [script["src"] for script in browser.get("/rules").page.select("script")]
        for browser in (visitor, ada.browser)
    ]
    assert scripts[0] == scripts[1][:1]
    assert len(scripts[1]) == 2
