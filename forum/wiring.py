"""Every consequence on one page: what happens, and who hears of it, inside the same transaction."""

from forum.accounts.events import RoleGranted
from forum.comments.events import CommentPosted
from forum.core.events import Table
from forum.pages import listeners as pages
from forum.polls.events import BallotCast

AFTERWARDS: Table = {
    RoleGranted: [pages.show_the_role],
    CommentPosted: [pages.show_the_change],
    BallotCast: [pages.show_the_change],
}
