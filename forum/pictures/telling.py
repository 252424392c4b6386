"""What is wrong with a file, in words for whoever sent it. Pure."""

from collections.abc import Sequence

WEBP_PIXELS, AVIF_PIXELS = 16_000_000, 28_000_000  # beyond, decoding takes more memory than we give

EMPTY = "This file is empty. Perhaps it was still being copied; please choose it again."
NO_ROOM = "We have no room for files just now. Please try again later; we are told of it, too."
NOTHING = "Please choose a picture first."
DAMAGED = "This picture is damaged or was cut off on its way, so we can’t open it. Please send it once more."
TOO_MUCH = (
    "Opening this picture takes more memory or time than we can give. Please save it as an ordinary JPEG, "
    "or make it smaller, and send it again."
)
WEBP_FAILED = (
    f"This WebP picture is damaged, or larger than the {WEBP_PIXELS // 1_000_000} megapixels that we can "
    "take in that format. Please save it as JPEG and send it again."
)
_TAKEN = "We take JPEG, PNG, WebP, GIF and AVIF."
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


class Unmakable(Exception):
    """We can't make a picture of this; the message says why and what to do."""


class NoRoom(Exception):
    """The disk is full, or broken. That is no fault of the picture; it may be made later."""


def already_there(known: int, wanted: int) -> str:
    """Of a file that is to replace the picture that is wanted, and that one is made of already."""
    if known == wanted:
        return "This is the very file that this picture is made of, or is just to be made of."
    return f"This very file is in the library already, as picture {known}. You can use that one instead."


def said_otherwise(known: int, words: Sequence[str]) -> str:
    """Of a file that is in the library, where it says something else of it than what was typed now."""
    there = "; ".join(f"“{each}”" for each in words if each) or "nothing"
    return (
        f"This very file is in the library already, as picture {known}, and there it says: {there}. "
        "What you typed is not saved. If it is better, please write it on the page of that picture."
    )


def too_large(most: int) -> str:
    """Of a file with more than so many bytes."""
    return f"This file is larger than {most // 1_000_000} MB. Please make the picture smaller and try again."


def too_many_pixels(width: int, height: int, most: int, form: str) -> Unmakable:
    """Of a picture of this size where `most` pixels are allowed."""
    has, may = f"{width * height / 1e6:.0f} megapixels", f"{most / 1e6:.0f}"
    form = f" in {form}" if form in {"WEBP", "AVIF"} else ""
    return Unmakable(
        f"This picture has {width:,} × {height:,} dots ({has}); we can take {may} megapixels{form}. "
        f"Please make it smaller{', or save it as JPEG,' if form else ''} and send it again."
    )


def not_one_of_ours(beginning: bytes) -> Unmakable:
    """Of a file that begins like this."""
    if beginning[4:8] == b"ftyp" and beginning[8:12] in _HEIC:
        return Unmakable(
            f"This is a HEIC picture, as iPhones keep them. {_TAKEN} Please save or share it as JPEG first."
        )
    if b"<svg" in beginning.lower() or beginning.lstrip().lower().startswith(b"<?xml"):
        return Unmakable(
            f"This is a drawing (SVG), which can hold programs, so we don’t take it. {_TAKEN} "
            "Please save it as PNG."
        )
    return Unmakable(f"This is not a picture that we can open, whatever its name says. {_TAKEN}")
