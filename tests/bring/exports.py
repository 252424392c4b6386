"""Small WordPress exports, written as WordPress writes them."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Our stories</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
"""


@dataclass
class Comment:
    """A comment; by default a guest's, approved, on 3 March 2021."""

    id: int
    text: str
    name: str = "walker"
    email: str = "walker@people.example"
    to: int = 0
    user: int = 0
    approved: str = "1"
    kind: str = "comment"
    at: str = "2021-03-03 10:00:00"

    def xml(self) -> str:
        """As it stands in an item."""
        return (
            f"<wp:comment><wp:comment_id>{self.id}</wp:comment_id>"
            f"<wp:comment_author><![CDATA[{self.name}]]></wp:comment_author>"
            f"<wp:comment_author_email>{self.email}</wp:comment_author_email>"
            f"<wp:comment_date>{self.at}</wp:comment_date><wp:comment_date_gmt>{self.at}</wp:comment_date_gmt>"
            f"<wp:comment_content><![CDATA[{self.text}]]></wp:comment_content>"
            f"<wp:comment_approved>{self.approved}</wp:comment_approved><wp:comment_type>{self.kind}</wp:comment_type>"
            f"<wp:comment_parent>{self.to}</wp:comment_parent><wp:comment_user_id>{self.user}</wp:comment_user_id>"
            "</wp:comment>\n"
        )


@dataclass
class Item:
    """A post or page with its comments; by default published on 1 March 2021 by rosa."""

    id: int
    title: str = "My first winter"
    name: str = "my-first-winter"
    body: str = "<p>It was cold.</p>"
    kind: str = "post"
    status: str = "publish"
    creator: str = "rosa"
    at: str = "2021-03-01 09:00:00"
    disclaimer: str = ""
    link: str = ""
    category: str = "Daily life"
    tag: str = "Winter"
    comments: list[Comment] = field(default_factory=list)

    def xml(self) -> str:
        """As it stands in the channel."""
        meta = (
            "<wp:postmeta><wp:meta_key>disclaimer</wp:meta_key>"
            f"<wp:meta_value><![CDATA[{self.disclaimer}]]></wp:meta_value></wp:postmeta>"
        )
        return (
            f"<item><title>{escape(self.title)}</title>"
            f"<link>https://old.example{escape(self.link or f'/{self.kind}s/{self.name}/')}</link>"
            f"<dc:creator>{self.creator}</dc:creator>"
            f"<content:encoded><![CDATA[{self.body}]]></content:encoded>"
            f"<excerpt:encoded></excerpt:encoded><wp:post_id>{self.id}</wp:post_id>"
            f"<wp:post_date>{self.at}</wp:post_date><wp:post_date_gmt>{self.at}</wp:post_date_gmt>"
            f"<wp:comment_status>open</wp:comment_status><wp:post_name>{self.name}</wp:post_name>"
            f"<wp:status>{self.status}</wp:status><wp:post_type>{self.kind}</wp:post_type>"
            f'<category domain="category" nicename="daily-life">{self.category}</category>'
            f'<category domain="post_tag" nicename="winter">{self.tag}</category>'
            f"{meta if self.disclaimer else ''}{''.join(each.xml() for each in self.comments)}</item>\n"
        )


def author(id: int, login: str, name: str = "") -> str:
    """Somebody whom the export lists."""
    return (
        f"<wp:author><wp:author_id>{id}</wp:author_id><wp:author_login>{login}</wp:author_login>"
        f"<wp:author_email>{login}@old.example</wp:author_email>"
        f"<wp:author_display_name>{name or login}</wp:author_display_name></wp:author>\n"
    )


def export(folder: Path, *items: Item) -> Path:
    """A file with rosa (2, an author), dora (3) and these items."""
    file = folder / "export.xml"
    people = author(2, "rosa", "Rosa Lind") + author(3, "dora", "Dora")
    file.write_text(_HEAD + people + "".join(item.xml() for item in items) + "</channel></rss>\n", "utf-8")
    return file


def thread() -> list[Comment]:
    """A thread as such files have it: newest first, so that replies stand before what they answer."""
    return [
        Comment(12, "Thank you, Dora.", to=11, at="2021-03-05 10:00:00"),
        Comment(11, "Welcome, walker.", "dora", "", to=10, user=3, at="2021-03-04 10:00:00"),
        Comment(10, "Cold here too.\n\nEditor’s note: adjusted to comply with community rules."),
        Comment(13, "Mine was mild.", "lena", "lena@people.example", at="2021-03-02 10:00:00"),
    ]
