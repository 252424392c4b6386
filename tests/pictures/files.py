"""Files as people send them, and as those send them who mean no good. Made here, by code."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

SECRETS = (
    b"51.5034",
    b"Canon",
    b"Ana Ruiz",
    b"Exif",
    b"http://ns.adobe.com/xap",
    b"Photoshop",
    b"ICC_PROFILE",
)
XMP = b'<x:xmpmeta xmlns:x="http://ns.adobe.com/xap"><rdf:RDF>Ana Ruiz 51.5034</rdf:RDF></x:xmpmeta>'
_GPS, _MAKE, _ORIENTATION, _COPYRIGHT = 0x8825, 0x010F, 0x0112, 0x8298


def painted(width: int = 900, height: int = 600, mode: str = "RGB") -> Image.Image:
    """Red at the left, green at the right, darker towards the bottom."""
    light = Image.linear_gradient("L").resize((width, height)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    canvas = Image.new("RGB", (width, height), "red")
    canvas.paste("green", (width // 2, 0, width, height))
    return Image.composite(
        canvas, Image.new("RGB", (width, height)), light.point(lambda x: 128 + x // 2)
    ).convert(mode)


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    """As a file."""
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def a_jpeg(width: int = 900, height: int = 600, **options: Any) -> bytes:
    """A photograph."""
    return saved(painted(width, height), "JPEG", **options)


def _exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[_MAKE], exif[_COPYRIGHT], exif[_ORIENTATION] = "Canon", "Ana Ruiz", orientation
    exif.get_ifd(_GPS).update({1: "N", 2: (TiffImagePlugin.IFDRational(51), 30, 12), 29: "51.5034"})
    return exif


def a_telling_jpeg(orientation: int = 1) -> bytes:
    """A photograph that says where, when, by whom and with what it was taken."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = a_jpeg(exif=_exif(orientation), xmp=XMP, comment=b"Ana Ruiz 51.5034", icc_profile=profile)
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x0c\x1c\x02\x50\x00\x08Ana Ruiz"
    return plain[:2] + b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc + plain[2:]


def a_telling_png() -> bytes:
    """The same as a PNG with an alpha channel."""
    words = PngInfo()
    words.add_text("Author", "Ana Ruiz 51.5034")
    words.add_itxt("XML:com.adobe.xmp", XMP.decode())
    image = painted(mode="RGBA")
    image.putalpha(128)
    return saved(image, "PNG", pnginfo=words, exif=_exif())


def a_telling_webp() -> bytes:
    """The same as a WebP."""
    return saved(painted(), "WEBP", exif=_exif(), xmp=XMP)


def a_moving_gif() -> bytes:
    """Red, then blue."""
    first, second = (Image.new("P", (60, 40), color) for color in (1, 2))
    for image in (first, second):
        image.putpalette([0, 0, 0, 255, 0, 0, 0, 0, 255])
    return saved(first, "GIF", save_all=True, append_images=[second], duration=100, loop=0)


def a_bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of a few kilobytes that says it has 900 megapixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
# A script that begins like a GIF, and a page that hides behind one.
GIF_AND_SCRIPT = b"GIF89a=1;/*" + b"\0" * 20 + b"*/alert(document.cookie);"
HTML = b"<!doctype html><script>alert(1)</script>"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\0" * 400


class Endless:
    """So many bytes that nobody has to hold at once."""

    def __init__(self, start: bytes, between: int, end: bytes) -> None:
        self._start, self._between, self._end = start, between, end

    def read(self, most: int = -1) -> bytes:
        """The next ones."""
        if self._start:
            given, self._start = self._start[:most], self._start[most:]
        elif self._between:
            given = b"x" * min(self._between, most)
            self._between -= len(given)
        else:
            given, self._end = self._end[:most], self._end[most:]
        return given


def in_mode(mode: str) -> Image.Image:
    """The painted picture in one of the ways in which colours are kept."""
    if mode == "I;16":
        grey = painted(mode="L")
        return Image.frombytes("I;16", grey.size, b"".join(bytes((0, light)) for light in grey.tobytes()))
    return painted(mode=mode)


def with_swapped_colours(image: Image.Image) -> bytes:
    """A JPEG whose profile says that what is called red is green, and the other way round."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    at = {bytes(profile[132 + 12 * n : 136 + 12 * n]): 132 + 12 * n for n in range(count)}
    red, green = (bytes(profile[at[name] + 4 : at[name] + 12]) for name in (b"rXYZ", b"gXYZ"))
    profile[at[b"rXYZ"] + 4 : at[b"rXYZ"] + 12] = green
    profile[at[b"gXYZ"] + 4 : at[b"gXYZ"] + 12] = red
    return saved(image, "JPEG", quality=95, icc_profile=bytes(profile))
