"""An editor adds a picture: it is made anew; what is none is refused with a sentence, and leaves nothing."""

from collections.abc import Callable
from io import BytesIO

import pytest
from flask import Flask
from PIL import Image
from sqlalchemy import func, select

from forum.core.db import session
from forum.pictures.models import Faces, Picture, PictureState
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import SPOOL, STORE, Send, kept, lying, part, sent, told, words, worked

# How a file is packed.
PACKING = {"progressive", "progression", "loop", "background", "timestamp", "duration"}
UPRIGHT = (
    (1, (900, 600), (0, 0)),
    (3, (900, 600), (899, 599)),
    (6, (600, 900), (599, 0)),
    (8, (600, 900), (0, 899)),
)


def _opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def _colour(image: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    found = image.convert("RGB").getpixel(at)
    assert isinstance(found, tuple)
    return found


def test_a_picture_is_made_in_several_sizes_with_what_was_said_of_it(app: Flask, send: Send) -> None:
    browser = send(files.a_jpeg(), description="Two  cups \n on a sill")
    assert (browser.status, browser.path) == (200, "/desk/pictures/1")
    assert words(browser, "#description") == "Two cups on a sill"
    found = {name: _opened(content) for name, content in kept(app).items()}
    assert {name: (image.format, image.size) for name, image in found.items()} == {
        "480.webp": ("WEBP", (480, 320)),
        "800.webp": ("WEBP", (800, 533)),
        "900.webp": ("WEBP", (900, 600)),
        "900.jpeg": ("JPEG", (900, 600)),
    }
    assert lying(SPOOL) == set()


def test_a_picture_is_never_made_larger_than_it_came(app: Flask, send: Send) -> None:
    send(files.a_jpeg(200, 100))
    assert set(kept(app)) == {"200.webp", "200.jpeg"}


def test_readers_get_its_files_to_keep_for_a_year(app: Flask, send: Send, visitor: Browser) -> None:
    browser = send(files.a_jpeg(), description="Cups")
    address = str(part(browser, "img.onepic__picture")["src"])
    answer = visitor.client.get(address)
    assert answer.data == kept(app)["900.jpeg"]
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer.headers
    for other in ("901.jpeg", "900.png", "900.svg", "x", ".900.jpeg.1"):
        assert visitor.client.get(address.replace("900.jpeg", other)).status_code == 404


@pytest.mark.parametrize("make", [files.a_telling_jpeg, files.a_telling_png, files.a_telling_webp])
def test_nothing_that_a_camera_wrote_is_left_in_any_file(
    app: Flask, send: Send, make: Callable[[], bytes]
) -> None:
    original = make()
    assert [secret for secret in files.SECRETS if secret in original]
    send(original)
    found = kept(app)
    assert len(found) >= 4
    for name, content in found.items():
        assert [secret for secret in files.SECRETS if secret in content] == [], name
        image = _opened(content)
        image.load()
        assert dict(image.getexif()) == {}
        # What is left of what a file says: how it is packed.
        assert {each for each in image.info if "jfif" not in str(each)} <= PACKING, name
    assert lying(SPOOL) == set()


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (900, 600), (0, 0)),
        (3, (900, 600), (899, 599)),
        (6, (600, 900), (599, 0)),
        (8, (600, 900), (0, 899)),
    ],
)
def test_it_stands_upright_however_the_camera_was_held(
    app: Flask, send: Send, orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    send(files.a_telling_jpeg(orientation))
    image = _opened(kept(app)[f"{size[0]}.webp"])
    assert image.size == size
    red, green, _ = _colour(image, red_at)
    assert red > green + 60


def test_colours_of_another_space_become_those_that_every_screen_knows(app: Flask, send: Send) -> None:
    # As the profile has it, this red is a green; without the profile it would stay red.
    swapped = files.with_swapped_colours(Image.new("RGB", (300, 200), (200, 20, 20)))
    send(swapped)
    red, green, _ = _colour(_opened(kept(app)["300.webp"]), (100, 100))
    assert green > red + 60


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK", "I;16"])
def test_every_kind_of_colours_is_understood(app: Flask, send: Send, mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    browser = send(files.saved(files.in_mode(mode), form))
    assert browser.status == 200
    image = _opened(kept(app)["900.webp"])
    dark, light = (sum(_colour(image.crop((0, y, 900, y + 60)).resize((1, 1)), (0, 0))) for y in (530, 10))
    assert light > dark


def test_what_moves_is_stopped_and_the_page_says_so(app: Flask, send: Send) -> None:
    browser = send(files.a_moving_gif())
    assert "It moved; we keep its first moment" in browser.text
    image = _opened(kept(app)["60.webp"])
    assert not getattr(image, "is_animated", False)
    red, _, blue = _colour(image, (30, 20))
    assert red > blue


def test_the_same_file_again_is_offered_and_not_kept_twice(app: Flask, send: Send) -> None:
    send(files.a_jpeg(), description="Cups")
    before = lying(STORE)
    browser = send(files.a_jpeg(), description="Cups")
    assert browser.path == "/desk/pictures/1?again=1"
    assert "in the library already" in browser.text
    assert words(browser, "#description") == "Cups"
    assert lying(STORE) == before
    assert lying(SPOOL) == set()


def test_the_same_file_again_says_what_nobody_had_said(app: Flask, send: Send) -> None:
    send(files.a_jpeg(), description="Cups")
    consent = {"faces": "agreed", "faces_note": "Ana, by e-mail on 3 May"}
    browser = send(files.a_jpeg(), credit="Photo: Ana", **consent)
    assert browser.path == "/desk/pictures/1?again=1"
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.description, found.credit) == ("Cups", "Photo: Ana")
        assert (found.faces, found.faces_note) == (Faces.AGREED, "Ana, by e-mail on 3 May")


def test_what_the_same_file_again_says_otherwise_is_in_the_fields_and_replaces_nothing(
    app: Flask, send: Send
) -> None:
    send(files.a_jpeg(), description="Cups", faces="none shown")
    consent = {"faces": "agreed", "faces_note": "Ana, by e-mail"}
    browser = send(files.a_jpeg(), description="Two cups", caption="At home", **consent)
    assert browser.status == 409
    assert words(browser, "#description") == "Two cups"
    assert part(browser, "#faces_note")["value"] == "Ana, by e-mail"
    said = [each.get_text() for each in browser.page.select("section[aria-labelledby=said-head] dd")]
    assert said == ["Cups", "none shown", "(nothing)"]
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.description, found.caption, found.faces) == ("Cups", "At home", Faces.NONE)
    browser.post_form("/desk/pictures/1", follow=True)
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.description, found.faces_note) == ("Two cups", "Ana, by e-mail")


def test_our_own_script_hears_that_the_same_file_says_otherwise(desk: Browser, send: Send) -> None:
    send(files.a_jpeg(), description="Cups")
    data = {"csrf_token": desk.token, "picture": (BytesIO(files.a_jpeg()), "a.jpg"), "description": "Mine"}
    answer = desk.client.post("/desk/pictures", data=data, headers={"Accept": "application/json"})
    assert answer.status_code == 409
    assert "as picture 1, and there it says: “Cups”" in told(answer)["problem"]


REFUSED = {
    "a drawing with a script": (files.SVG, "a.svg", "drawing (SVG)"),
    "a drawing that says it is a photograph": (files.SVG, "a.jpg", "drawing (SVG)"),
    "a script that begins like a picture": (files.GIF_AND_SCRIPT, "a.gif", "not a picture that we can open"),
    "a page": (files.HTML, "a.png", "not a picture that we can open"),
    "nothing": (b"", "a.jpg", "This file is empty"),
    "one of an iPhone": (files.HEIC, "a.heic", "HEIC"),
    "half a photograph": (files.a_jpeg()[:9000], "a.jpg", "damaged or was cut off"),
    "half a graphic": (files.saved(files.painted(), "PNG")[:3000], "a.png", "damaged or was cut off"),
    "one that bursts": (files.a_bomb(), "a.png", "we can take 50 megapixels"),
    "one that bursts into one line": (files.a_bomb(900_000_000, 1), "a.png", "we can take 50 megapixels"),
    "one that is too heavy": (b"\xff\xd8" + b"x" * 26_000_000, "a.jpg", "larger than 25 MB"),
    "a name alone": (b"", "", "Please choose a picture first"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_picture_is_refused_with_a_sentence_and_leaves_nothing(
    app: Flask, send: Send, what: str
) -> None:
    content, name, sentence = REFUSED[what]
    before = lying(STORE)
    browser = send(content, name, description="What I typed")
    assert browser.status == 422
    assert sentence in words(browser, ".problem")
    assert words(browser, "#description") == "What I typed"
    assert (lying(STORE), lying(SPOOL)) == (before, set())
    with app.app_context():
        assert session.scalar(select(func.count()).select_from(Picture)) == 0


def test_two_hundred_megabytes_are_read_to_the_end_and_answered_with_a_sentence(desk: Browser) -> None:
    token = desk.token
    head = b'--b\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n'
    start = head % (b"csrf_token", b"") + token.encode() + b"\r\n"
    start += head % (b"picture", b'; filename="a.jpg"')
    end = b"\r\n" + head % (b"description", b"") + b"Typed below\r\n--b--\r\n"
    length = len(start) + 200_000_000 + len(end)
    answer = desk.client.post(
        "/desk/pictures",
        environ_overrides={
            "CONTENT_TYPE": "multipart/form-data; boundary=b",
            "wsgi.input": files.Endless(start, 200_000_000, end),
            "CONTENT_LENGTH": str(length),
        },
    )
    desk.seen(answer)
    assert desk.status == 422
    assert "larger than 25 MB" in words(desk, ".problem")
    assert "Typed below" in words(desk, "#description")
    assert lying(SPOOL) == set()


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_may_send_one(app: Flask, cast: Cast, who: str) -> None:
    browser = sent(cast[who].browser, files.a_jpeg())
    assert browser.status == 403
    assert sent(cast[who].browser, b"x" * 3_000_000).status == 413
    with app.app_context():
        assert session.scalar(select(Picture.id)) is None


def test_nobody_else_is_read_so_much_from(visitor: Browser) -> None:
    assert sent(visitor, b"x" * 3_000_000, token="").status == 413


def test_a_large_one_is_made_by_a_job_and_its_page_says_so_meanwhile(app: Flask, send: Send) -> None:
    browser = send(files.a_jpeg(1500, 1000), description="A large one")
    assert "being made ready" in browser.text
    assert browser.page.select_one("progress") is not None
    assert [link.get_text() for link in browser.page.select("main a") if link["href"] == browser.path] == [
        "Look again"
    ]
    state = told(browser.client.get("/desk/pictures/1/state"))
    assert (state["state"], state["line"]) == ("waiting", "![A large one](/pictures/1)")
    assert lying(SPOOL) != set()
    assert worked(app)["make pictures"] == 1
    assert browser.get("/desk/pictures/1").page.select_one("img.onepic__picture") is not None
    assert told(browser.client.get("/desk/pictures/1/state"))["state"] == "ready"
    assert lying(SPOOL) == set()


def test_a_large_one_that_is_damaged_says_so_on_its_page_and_may_be_sent_again(
    app: Flask, send: Send
) -> None:
    half = files.a_jpeg(1500, 1000)[:20_000]
    send(half, description="A large one")
    worked(app)
    browser = send(half)
    assert browser.path == "/desk/pictures/2"
    browser.get("/desk/pictures/1")
    assert "damaged or was cut off" in words(browser, ".problem")
    assert words(browser, "#description") == "A large one"
    with app.app_context():
        assert session.get_one(Picture, 1).state is PictureState.FAILED


def test_our_own_script_is_answered_in_its_own_way(desk: Browser, ed: Person) -> None:
    data = {"csrf_token": desk.token, "picture": (BytesIO(files.a_jpeg()), "a.jpg"), "description": "Cups"}
    answer = desk.client.post("/desk/pictures", data=data, headers={"Accept": "application/json"})
    assert told(answer)["line"] == "![Cups](/pictures/1)"
    assert (told(answer)["state"], told(answer)["next"]) == ("ready", "/desk/pictures/1")
    data = {"csrf_token": desk.token, "picture": (BytesIO(b"GIF89a"), "a.gif")}
    answer = desk.client.post("/desk/pictures", data=data, headers={"Accept": "application/json"})
    assert (answer.status_code, "problem" in told(answer)) == (422, True)
