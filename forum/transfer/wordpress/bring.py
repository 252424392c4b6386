"""Bring a WordPress export: read it, make it ready, then write it in one transaction."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from forum.accounts.names import key
from forum.core.db import transaction
from forum.core.db.transaction import rehearsal
from forum.transfer.imported import Known
from forum.transfer.wordpress.making import MakingReady, Progress
from forum.transfer.wordpress.people import People
from forum.transfer.wordpress.ready import Waiting
from forum.transfer.wordpress.report import Report
from forum.transfer.wordpress.stories import Stories
from forum.transfer.wordpress.threads import Threads
from forum.transfer.wxr.staging import Staging, stage


def bring(
    path: Path, now: datetime, progress: Progress, *, dry_run: bool, moderators: Sequence[str] = ()
) -> Report:
    """Bring what is new in an export. A dry run gives the same report and writes nothing.

    Raises CannotRead, with one sentence, for a file that can't be read; the database is as it was.
    """
    with stage(path, lambda done, total: progress("Reading", done, total)) as staging, Waiting() as waiting:
        known = Known(staging.site.base_url or staging.site.link or "wordpress")
        report = _first_lines(staging)
        answering = MakingReady(waiting, known, report).all_of(staging, progress)
        with rehearsal() if dry_run else transaction():
            people = People(known, report, now)
            _write_people(staging, people, answering, [key(name) for name in moderators])
            stories = Stories(known, people, staging, report, now)
            threads = Threads(known, people, waiting, report, now)
            _write_posts(staging, stories, threads, progress)
        return report


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
        of_the_team = person.foreign_id in answering and login not in writers
        if login in moderators or (of_the_team and people.is_new(member)):
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
