"""A large PNG is opened a few lines at a time, and is the same picture."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from forum.pictures.making import _painted
from forum.pictures.strips import Strips
from tests.pictures import files


def _together(content: bytes, lines: int) -> Image.Image:
    parts = list(Strips(BytesIO(content)).strips(lines))
    whole = Image.new(parts[0].mode, (parts[0].width, sum(each.height for each in parts)))
    if parts[0].palette:
        whole.putpalette(parts[0].palette)
    top = 0
    for each in parts:
        whole.paste(each, (0, top))
        top += each.height
    return whole


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "P"])
@pytest.mark.parametrize("lines", [1, 7, 100, 1000])
def test_strips_make_the_whole(mode: str, lines: int) -> None:
    picture = files.painted(90, 101, mode)
    found = _together(files.saved(picture, "PNG"), lines)
    assert found.size == picture.size
    assert found.convert("RGBA").tobytes() == picture.convert("RGBA").tobytes()


def test_what_has_other_bits_is_opened_as_a_whole() -> None:
    assert not Strips(BytesIO(files.saved(files.painted(50, 50).convert("1"), "PNG"))).can
    assert not Strips(BytesIO(files.saved(Image.new("I;16", (50, 50)), "PNG"))).can
    assert Strips(BytesIO(files.saved(files.painted(50, 50), "PNG"))).can


@pytest.mark.parametrize("part", [0.2, 0.6, 0.95])
def test_what_is_cut_off_is_no_picture(part: float) -> None:
    content = files.saved(Image.effect_noise((300, 300), 90), "PNG")
    with pytest.raises(OSError, match=r"."):
        _together(content[: int(len(content) * part)], 64)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_a_large_one_is_painted_like_any_other(tmp_path: Path, mode: str) -> None:
    """The same dots as PNG, in strips, and as TIFF, whole."""
    picture, images = files.painted(2600, 2000, mode), []
    for form in ("PNG", "TIFF"):
        file = tmp_path / f"picture.{form.lower()}"
        picture.save(file, form)
        images.append(_painted(Image.open(file), sideways=False))
    assert images[0].size == images[1].size == (2400, 1846)
    assert images[0].convert("RGBA").tobytes() == images[1].convert("RGBA").tobytes()
