"""What WordPress shows in a frame, as HTML that only links to it: captions, galleries, players.

Kith loads nothing from elsewhere, so a picture is a link to it that says what is on it.
"""

import html
import re
from collections.abc import Mapping, Sequence

from forum.core.foreign.links import URL, is_image, watchable
from forum.transfer.wxr.shapes import Attachment
from forum.transfer.wxr.words.shortcodes import Code

_PICTURE = re.compile(r"\s*((?:<a\s[^<>]*+>\s*)?<img\s[^<>]*+>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_PAGES = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "wpvideo": "https://videopress.com/v/{}",
}
_FILES = ("src", "url", "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "wav", "webm", "wmv", "flv", "href", "link")


class Media:
    """Renders shortcodes. `attachments` are the export's, `own` the ids of those that hang on this post."""

    def __init__(self, attachments: Mapping[int, Attachment], own: Sequence[int] = ()) -> None:
        self._attachments = attachments
        self._own = own

    def render(self, code: Code, inner: str) -> str:
        """The HTML for a code and for what stands in it."""
        if code.name in {"caption", "wp_caption"}:
            return _caption(code, inner)
        if code.name in {"gallery", "playlist"}:
            return self._gallery(code)
        url = _url_of(code, inner)
        if url is None or (inner.strip() and not _is_url(inner)):
            return _linked(url, inner)
        return f"\n\n<p>{_link(*_page(code, url))}</p>\n\n"

    def _gallery(self, code: Code) -> str:
        ids = re.findall(r"\d{1,18}", code.named.get("ids", "") or code.named.get("include", ""))
        wanted = [int(each) for each in ids] or list(self._own)
        found = [self._attachments[each] for each in wanted if each in self._attachments]
        if not found:
            return "\n\n<p><em>(Pictures stood here that are not in the export.)</em></p>\n\n" if ids else ""
        shown = "".join(f"<li>{_picture(each)}</li>" for each in found)
        return f"\n\n<ul>{shown}</ul>\n\n"


def _picture(one: Attachment) -> str:
    what = one.alt or one.caption or one.title
    if not is_image(one.url):
        return _link(one.url, what or one.url.rpartition("/")[2])
    return _link(one.url, f"Picture: {what}" if what else "Picture")


def _caption(code: Code, inner: str) -> str:
    found = _PICTURE.fullmatch(inner)
    if found is None:
        return f"\n\n{inner}\n\n"
    words = code.named.get("caption", "") or found[2].strip()
    return f"\n\n<figure>{found[1]}<figcaption>{words}</figcaption></figure>\n\n"


def _is_url(text: str) -> bool:
    return URL.fullmatch(html.unescape(text.strip())) is not None


def _url_of(code: Code, inner: str) -> str | None:
    candidates = [inner.strip(), *(code.named.get(name, "") for name in _FILES), *code.loose]
    found = next((html.unescape(each) for each in candidates if _is_url(each)), None)
    page = _PAGES.get(code.name)
    number = (*code.loose, code.named.get("id", ""), inner.strip())
    if found is None and page:
        return next((page.format(each) for each in number if re.fullmatch(r"[\w-]{3,40}", each)), None)
    return found


def _page(code: Code, url: str) -> tuple[str, str]:
    if code.name in {"audio", "video"}:
        return url, {"audio": "Sound", "video": "Video"}[code.name] + f": {url.rpartition('/')[2] or url}"
    page, label = watchable(url)
    return page, label if label.startswith("Video") else page


def _linked(url: str | None, inner: str) -> str:
    is_short = "<" not in inner and "\n" not in inner.strip()
    return _link(url, html.unescape(inner.strip())) if url and is_short else inner


def _link(page: str, label: str) -> str:
    return f'<a href="{html.escape(page)}">{html.escape(label)}</a>'
