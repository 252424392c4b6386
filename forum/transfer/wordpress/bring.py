"""Bring a WordPress export: read it, make it ready, then write it in one transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from forum.accounts.names import key
from forum.core.db import session, transaction
from forum.core.db.transaction import rehearsal
from forum.transfer.imported import Known
from forum.transfer.wordpress.people import People
from forum.transfer.wordpress.ready import Waiting
from forum.transfer.wordpress.report import Report
from forum.transfer.wordpress.stories import Stories
from forum.transfer.wordpress.threads import Threads
from forum.transfer.wxr.staging import Staging, stage

# What is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]


def bring(
    path: Path, now: datetime, progress: Progress, *, dry_run: bool, moderators: Sequence[str] = ()
) -> Report:
    """Bring what is new in an export. A dry run gives the same report and writes nothing.

    Raises CannotRead, with one sentence, for a file that can't be read; the database is as it was.
    """
    with stage(path, lambda done, total: progress("Reading", done, total)) as staging, Waiting() as waiting:
        known = Known(staging.site.base_url or staging.site.link or "wordpress")
        answering = _make_ready(staging, waiting, known, progress)
        report = _first_lines(staging)
        with rehearsal() if dry_run else transaction():
            people = People(known, report, now)
            _write_people(staging, people, answering, [key(name) for name in moderators])
            stories = Stories(known, people, staging, report, now)
            threads = Threads(known, people, waiting, report, now)
            _write_posts(staging, stories, threads, progress)
        return report


def _make_ready(staging: Staging, waiting: Waiting, known: Known, progress: Progress) -> set[int]:
    """Make new comments ready; gives the user ids of those who wrote comments."""
    total, done, answering = staging.count_comments(), 0, set()
    for post in staging.posts():
        article_id = known.find("post", post.foreign_id)
        here = known.comments_of(article_id) if article_id else {}
        for comment in staging.comments(post.foreign_id):
            if post.kind == "post" and comment.foreign_id not in here:
                waiting.add(comment)
            if comment.user_id:
                answering.add(comment.user_id)
            done += 1
            progress("Making ready", done, total)
    session.rollback()  # the reads are done; the database's turn comes later
    return answering


def _first_lines(staging: Staging) -> Report:
    report = Report()
    report.left_out.update(staging.skipped)
    report.noted.update(staging.noted)
    for problem in staging.problems():
        report.problem(problem.sentence)
    return report


def _write_people(staging: Staging, people: People, answering: set[int], moderators: Sequence[str]) -> None:
    """Whoever is listed there. Those who answer with a user id and write no posts are the moderators."""
    writers = {key(post.creator) for post in staging.posts()}
    for person in staging.people():
        member, login = people.listed(person), key(person.login)
        if (person.foreign_id in answering and login not in writers) or login in moderators:
            people.make_moderator(member)


def _write_posts(staging: Staging, stories: Stories, threads: Threads, progress: Progress) -> None:
    total, done = staging.count_comments(), 0
    for post in staging.posts():
        if post.kind == "page":
            stories.page(post)
            continue
        article_id = stories.article(post)
        for count in threads.write(article_id, staging.comments(post.foreign_id)):
            done += count
            progress("Writing", done, total)
