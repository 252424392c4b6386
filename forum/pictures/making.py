"""A picture made anew, in a process of its own: `python -m forum.pictures.making FILE FOLDER PIXELS AT_ONCE`.

Whatever a file does to what decodes it, it does there: without our settings and secrets, with so much memory
and so much time, and gone afterwards. What is said of the file comes as one line of JSON. A picture of at
most AT_ONCE pixels is made in the same go; with 0 nothing is, it is only looked at.

Nothing of the file but its colours reaches the files that we keep: they are painted on a new canvas.
"""

import json
import resource
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, UnidentifiedImageError

from forum.pictures.strips import Strips
from forum.pictures.telling import (
    AVIF_PIXELS,
    DAMAGED,
    TOO_MUCH,
    WEBP_FAILED,
    WEBP_PIXELS,
    NoRoom,
    Unmakable,
    not_one_of_ours,
    too_many_pixels,
)

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
WIDTHS = (480, 800, 1200, 1600, 2400)
TALLEST = 4800  # of what we make
FALLBACK = 1200  # the one width that browsers get who know no WebP
MEMORY, SECONDS = 290 * 1024 * 1024, 40
_STRIP = 64  # lines of what we make, at once
_LARGE = 24_000_000  # pixels; from there on memory counts more than the last bit of width
_WHOLE = 4_000_000  # pixels of a PNG that may be held at once
# Pixels. A progressive JPEG has to be held whole in numbers of its own, so there is less room for its dots.
_HEAVY = 30_000_000
# What a decoder takes beside the picture itself, so that it stays within MEMORY.
_MOST = {"WEBP": WEBP_PIXELS, "AVIF": AVIF_PIXELS}
_TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = {5, 6, 7, 8}
_ORIENTATION = 0x0112


def main() -> None:
    """Say what became of it, as one line of JSON."""
    file, folder, pixels, at_once = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    Image.MAX_IMAGE_PIXELS = None  # we count ourselves, before anything is decoded
    try:
        said = _done(file, folder, pixels, at_once)
    except Unmakable as problem:
        said = {"problem": str(problem)}
    except NoRoom:
        said = {"no_room": True}
    except MemoryError:
        said = {"problem": TOO_MUCH}
    except Exception:  # noqa: BLE001 - a decoder may raise anything at all about such a file
        said = {"problem": DAMAGED}
    print(json.dumps(said))  # noqa: T201 - this is how it answers


def _done(file: Path, folder: Path, pixels: int, at_once: int) -> dict[str, Any]:
    with _opened(file) as image:
        width, height = image.size
        most = min(pixels, _MOST.get(image.format or "", pixels))
        if width * height > most:
            raise too_many_pixels(width, height, most, image.format or "")
        said: dict[str, Any] = {"pixels": width * height, "stopped": _moves(image)}
        if width * height <= at_once:
            said["made"] = _made(image, folder)
        return said


def _opened(file: Path) -> Image.Image:
    with file.open("rb") as start:
        beginning = start.read(512)
    try:
        return Image.open(file, formats=FORMATS)
    except UnidentifiedImageError:
        raise not_one_of_ours(beginning) from None
    except OSError:  # it makes room for the whole picture before it tells how large that is
        raise Unmakable(WEBP_FAILED if beginning[8:12] == b"WEBP" else DAMAGED) from None


def _moves(image: Image.Image) -> bool:
    return image.format != "MPO" and bool(getattr(image, "is_animated", False))


def _made(image: Image.Image, folder: Path) -> list[tuple[int, int, str, int]]:
    pixels = image.width * image.height
    try:
        return list(_all_of(image, folder))
    except OSError:  # a decoder that got no memory says the same as one that got no picture
        raise Unmakable(TOO_MUCH if pixels > _LARGE else DAMAGED) from None


def _all_of(image: Image.Image, folder: Path) -> Iterator[tuple[int, int, str, int]]:
    """Write the files; of each its width, height, format and length in bytes."""
    turned, profile = _turned(image), image.info.get("icc_profile")
    canvas = _with_our_colours(_painted(image, sideways=turned in _SIDEWAYS), profile)
    if turned in _TURNED:
        canvas = canvas.transpose(_TURNED[turned])
    yield from _files(canvas, folder)


def _turned(image: Image.Image) -> int:
    """How the camera was held, as EXIF says it; upright, where that can't be read."""
    try:
        # That of a PNG would open all of it, to look behind the lines as well.
        found = Image.Image.getexif(image) if _is_large_png(image) else image.getexif()
        return int(found.get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - what cameras write about a picture is no reason to refuse it
        return 1


def _painted(image: Image.Image, *, sideways: bool) -> Image.Image:
    """The picture on a new canvas, no larger than we need it: strip by strip, so that it never lies there
    twice at full size.
    """
    wide, high = (TALLEST, WIDTHS[-1]) if sideways else (WIDTHS[-1], TALLEST)
    within = min(1.0, wide / image.width, high / image.height)
    if image.info.get("progressive") and image.width * image.height > _HEAVY:
        within = min(within, 1 / 4)
    image.draft(None, (round(image.width * within), round(image.height * within)))
    over = max(1.0, image.width / wide, image.height / high)
    step = round(over) if image.width * image.height > _LARGE else int(over)
    mode = _mode(image)
    canvas = Image.new(mode, (-(-image.width // step), -(-image.height // step)))
    for place, strip in enumerate(_strips(image, _STRIP * step)):
        canvas.paste(_converted(strip, mode).reduce(step), (0, place * _STRIP))
    image.close()
    return _fitted(canvas, wide, high)


def _strips(image: Image.Image, lines: int) -> Iterator[Image.Image]:
    """So many lines at once. A large PNG is never held as a whole; other formats can't be had in parts."""
    if _is_large_png(image):
        with Path(image.filename).open("rb") as file:  # type: ignore[attr-defined]  # files have one
            if (found := Strips(file)).can:
                yield from found.strips(lines)
                return
    image.load()
    for top in range(0, image.height, lines):
        yield image.crop((0, top, image.width, min(top + lines, image.height)))


def _is_large_png(image: Image.Image) -> bool:
    return image.format == "PNG" and image.width * image.height > _WHOLE and not _moves(image)


def _fitted(canvas: Image.Image, wide: int, high: int) -> Image.Image:
    scale = min(1.0, wide / canvas.width, high / canvas.height)
    if scale == 1:
        return canvas
    size = max(1, round(canvas.width * scale)), max(1, round(canvas.height * scale))
    return canvas.resize(size, Image.Resampling.LANCZOS)


def _mode(image: Image.Image) -> str:
    """In which mode we paint."""
    if image.mode == "CMYK":
        return "CMYK"
    return "RGBA" if image.has_transparency_data else "RGB"


def _converted(strip: Image.Image, mode: str) -> Image.Image:
    if strip.mode.startswith("I"):  # sixteen bits of grey: the upper eight are what a screen shows
        strip = strip.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    return strip if strip.mode == mode else strip.convert(mode)


def _with_our_colours(canvas: Image.Image, profile: bytes | None) -> Image.Image:
    """In sRGB, which every screen takes it for once the profile is gone."""
    wanted = "RGBA" if canvas.mode == "RGBA" else "RGB"
    if profile:
        try:
            theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
            ours = ImageCms.createProfile("sRGB")
            found = ImageCms.profileToProfile(canvas, theirs, ours, outputMode=wanted)
            if found is not None:
                return found
        except ImageCms.PyCMSError:
            pass  # a profile of other colours, or a broken one: as if there were none
    return canvas if canvas.mode == wanted else canvas.convert(wanted)


def _files(canvas: Image.Image, folder: Path) -> Iterator[tuple[int, int, str, int]]:
    canvas.info.clear()
    if canvas.mode == "RGBA" and canvas.getchannel("A").getextrema() == (255, 255):
        canvas = canvas.convert("RGB")
    widths = [width for width in WIDTHS if width < canvas.width] + [canvas.width]
    fallback = max((width for width in widths if width <= FALLBACK), default=widths[0])
    for width in widths:
        size = width, max(1, round(canvas.height * width / canvas.width))
        sized = canvas if width == canvas.width else canvas.resize(size, Image.Resampling.LANCZOS)
        yield _saved(sized, folder, "webp", quality=80, method=4)
        if width == fallback and canvas.mode == "RGBA":
            yield _saved(sized, folder, "png", optimize=True)
        elif width == fallback:
            yield _saved(sized, folder, "jpeg", quality=82, optimize=True, progressive=True)


def _saved(image: Image.Image, folder: Path, form: str, **options: Any) -> tuple[int, int, str, int]:
    made = BytesIO()  # so that a fault of the disk is told from one of what encodes
    image.save(made, form.upper(), **options)
    try:
        length = (folder / f"{image.width}.{form}").write_bytes(made.getbuffer())
    except OSError:
        raise NoRoom from None
    return image.width, image.height, form, length


if __name__ == "__main__":
    main()
