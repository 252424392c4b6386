"""Makes small WordPress exports in the shape of real ones, to start a test from."""

from pathlib import Path

from forum.transfer.wxr.shapes import WPComment
from forum.transfer.wxr.staging import Staging, stage

ADA = {"id": 1, "login": "ada", "email": "ada@stories.example", "name": "Ada Moreau"}


def export(*items: str, version: str = "1.2", channel: str = "", before: str = "") -> str:
    """A whole export. `channel` goes before the items, `before` before everything."""
    return f"""{before}<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/{version}/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/{version}/">
<channel>
<title>Living with MS</title>
<link>https://stories.example</link>
<wp:wxr_version>{version}</wp:wxr_version>
<wp:base_blog_url>https://stories.example/blog</wp:base_blog_url>
{channel}{"".join(items)}</channel>
</rss>
"""


def author(login: str = "ada", number: int = 1, email: str = "ada@stories.example", name: str = "Ada") -> str:
    """A <wp:author>, as WXR 1.1 and 1.2 list them."""
    return (
        f"<wp:author><wp:author_id>{number}</wp:author_id><wp:author_login>{login}</wp:author_login>"
        f"<wp:author_email>{email}</wp:author_email>"
        f"<wp:author_display_name><![CDATA[{name}]]></wp:author_display_name></wp:author>\n"
    )


def post(number: int | str, *inside: str, content: str = "Hello.", **fields: str) -> str:
    """An <item>; `fields` replace or add wp: elements, `inside` are comments, categories and so on."""
    values = {
        "post_id": str(number),
        "post_date": "2017-07-11 11:00:00",
        "post_date_gmt": "2017-07-11 09:00:00",
        "comment_status": "open",
        "post_name": f"story-{number}",
        "status": "publish",
        "post_parent": "0",
        "post_type": "post",
        "post_password": "",
    } | fields
    link = values.pop("link", f"https://stories.example/2017/07/story-{number}/")
    title, creator = values.pop("title", f"Story {number}"), values.pop("creator", "ada")
    excerpt = values.pop("excerpt", "")
    elements = "".join(f"<wp:{name}><![CDATA[{value}]]></wp:{name}>\n" for name, value in values.items())
    return (
        f"<item>\n<title><![CDATA[{title}]]></title>\n<link>{link}</link>\n"
        f"<dc:creator><![CDATA[{creator}]]></dc:creator>\n"
        f"<content:encoded><![CDATA[{content}]]></content:encoded>\n"
        f"<excerpt:encoded><![CDATA[{excerpt}]]></excerpt:encoded>\n"
        f"{elements}{''.join(inside)}</item>\n"
    )


def comment(number: int | str, parent: int | str = 0, content: str = "I know.", **fields: str) -> str:
    """A <wp:comment>; its time follows from its number, so that larger numbers are younger."""
    minute = number if isinstance(number, int) else 0
    values = {
        "comment_id": str(number),
        "comment_author": "Ben",
        "comment_author_email": "ben@members.example",
        "comment_author_IP": "192.0.2.7",
        "comment_date": f"2020-01-{1 + minute // 1440:02} {minute // 60 % 24:02}:{minute % 60:02}:00",
        "comment_date_gmt": f"2020-01-{1 + minute // 1440:02} {minute // 60 % 24:02}:{minute % 60:02}:00",
        "comment_content": content,
        "comment_approved": "1",
        "comment_type": "comment",
        "comment_parent": str(parent),
        "comment_user_id": "0",
    } | fields
    elements = "".join(f"<wp:{name}><![CDATA[{value}]]></wp:{name}>" for name, value in values.items())
    return f"<wp:comment>{elements}</wp:comment>\n"


def term(domain: str, slug: str, name: str) -> str:
    """A category or tag as it stands in an item."""
    return f'<category domain="{domain}" nicename="{slug}"><![CDATA[{name}]]></category>\n'


def meta(key: str, value: str) -> str:
    """Something that a plugin hung on a post."""
    return (
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>\n"
    )


def save(folder: Path, text: str | bytes) -> Path:
    """The export as a file."""
    path = folder / "export.xml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def staged(folder: Path, *items: str, **about: str) -> Staging:
    """An export of these items, read. Close it, or use it as a context manager."""
    return stage(save(folder, export(*items, **about)))


def thread(staging: Staging, post_id: int = 1) -> list[tuple[int, int | None]]:
    """Which comments a post gives out, in order, and what each stands under."""
    return [(each.foreign_id, each.parent_id) for each in staging.comments(post_id)]


def sentences(staging: Staging) -> list[str]:
    """What was reported."""
    return [problem.sentence for problem in staging.problems()]


def only(staging: Staging) -> WPComment:
    """The one comment of post 1."""
    (one,) = staging.comments(1)
    return one
