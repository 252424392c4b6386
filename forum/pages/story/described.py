"""A story told to machines that read: who wrote it, when, who has looked at it (schema.org). Pure."""

from typing import Any

from forum.articles.queries import Told


def described(article: Told, base_url: str, path: str, site: str) -> dict[str, Any]:
    """What stands in the page's data block. A story that is not out has no date, and says so by that."""
    author = {
        "@type": "Person",
        "name": article.author,
        "url": f"{base_url}/authors/{article.author_username}",
    }
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": article.title,
        "description": article.standfirst,
        "author": author,
        "publisher": {"@type": "Organization", "name": site, "url": base_url},
        "mainEntityOfPage": _about_page(article, f"{base_url}{path}"),
    }
    dates = {"datePublished": article.published_at, "dateModified": article.updated_at}
    return found | {name: moment.isoformat(timespec="seconds") for name, moment in dates.items() if moment}


def _about_page(article: Told, url: str) -> dict[str, Any]:
    if article.reviewed is None:
        return {"@type": "WebPage", "@id": url}
    name, credential, on = article.reviewed
    return {
        "@type": "MedicalWebPage",
        "@id": url,
        "lastReviewed": on.isoformat(),
        "reviewedBy": {"@type": "Person", "name": name, "jobTitle": credential},
    }
