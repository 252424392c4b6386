"""Every consequence on one page: what happens, and who hears of it, inside the same transaction."""

from forum.accounts.events import (
    AccountClosed,
    MemberDescribed,
    MemberLookedAfter,
    MemberWorriedAbout,
    RoleGranted,
)
from forum.articles.events import ClosingPlanned, CommentsClosed, CommentsOpened
from forum.comments import listeners as comments
from forum.comments.events import (
    CommentAdjusted,
    CommentEdited,
    CommentGivenBack,
    CommentHeld,
    CommentJudged,
    CommentLookedAfter,
    CommentPinned,
    CommentPosted,
    CommentPublished,
    CommentReacted,
    CommentRemoved,
    CommentRestored,
    CommentUnpinned,
    CommentWithdrawn,
)
from forum.core.events import Table
from forum.marks import listeners as marks
from forum.moderation import listeners as record
from forum.pages import listeners as pages
from forum.polls.events import BallotCast
from forum.rules.events import BookAmended
from forum.transfer import imported

AFTERWARDS: Table = {
    RoleGranted: [pages.show_the_role],
    MemberDescribed: [],  # what they tell stands on their own pages, which are not kept
    MemberWorriedAbout: [record.worried_about],
    MemberLookedAfter: [record.member_looked_after],
    CommentPosted: [],  # counting it has moved the version of its story already
    CommentJudged: [record.judged, record.tell_what_the_rules_did],
    CommentPublished: [record.decided, record.it_waits_no_longer, pages.show_the_change],
    CommentEdited: [pages.show_the_change],
    CommentWithdrawn: [comments.drop_the_pin, pages.show_the_change],
    CommentHeld: [record.held, comments.drop_the_pin, pages.show_the_change],
    CommentAdjusted: [
        record.adjusted,
        record.tell_what_was_adjusted,
        comments.reach_the_copies,
        pages.show_the_change,
    ],
    CommentLookedAfter: [record.looked_after],
    CommentRemoved: [
        record.removed,
        record.tell_what_was_removed,
        comments.drop_the_pin,
        pages.show_the_change,
    ],
    CommentRestored: [record.decided, record.it_stands_again, pages.show_the_change],
    CommentGivenBack: [
        record.decided,
        record.its_words_stand_again,
        comments.give_back_to_the_copies,
        pages.show_the_change,
    ],
    CommentPinned: [record.decided, pages.show_the_change],
    CommentUnpinned: [record.decided, pages.show_the_change],
    CommentReacted: [pages.show_the_change],
    CommentsClosed: [record.about_a_story, pages.show_the_change],
    CommentsOpened: [record.about_a_story, pages.show_the_change],
    ClosingPlanned: [record.about_a_story, pages.show_the_change],
    AccountClosed: [comments.lay_to_rest, marks.forget, imported.forget_who_it_was, pages.show_the_role],
    BallotCast: [pages.show_the_change],
    BookAmended: [record.amended, pages.show_the_rules],
}
