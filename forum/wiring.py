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
from forum.moderation.listeners import record, statements
from forum.pages import listeners as pages
from forum.polls.events import BallotCast
from forum.rules.events import BookAmended
from forum.transfer import imported

# The record comes last: who writes it waits for its end, and must hold by then what else they need.
AFTERWARDS: Table = {
    RoleGranted: [pages.show_the_role],
    MemberDescribed: [],  # what they tell stands on their own pages, which are not kept
    MemberWorriedAbout: [record.worried_about],
    MemberLookedAfter: [record.member_looked_after],
    CommentPosted: [],  # counting it has moved the version of its story already
    CommentJudged: [statements.tell_what_the_rules_did, record.judged],
    CommentPublished: [pages.show_the_change, statements.it_waits_no_longer, record.decided],
    CommentEdited: [pages.show_the_change],
    CommentWithdrawn: [comments.drop_the_pin, pages.show_the_change, statements.nothing_holds_any_more],
    CommentHeld: [comments.drop_the_pin, pages.show_the_change],  # the rules say so: see CommentJudged
    CommentAdjusted: [
        comments.reach_the_copies,
        pages.show_the_change,
        statements.tell_what_was_adjusted,
        record.adjusted,
    ],
    CommentLookedAfter: [record.looked_after],
    CommentRemoved: [
        comments.drop_the_pin,
        pages.show_the_change,
        statements.tell_what_was_removed,
        record.removed,
    ],
    CommentRestored: [pages.show_the_change, statements.it_stands_again, record.decided],
    CommentGivenBack: [
        comments.give_back_to_the_copies,
        pages.show_the_change,
        statements.its_words_stand_again,
        record.decided,
    ],
    CommentPinned: [pages.show_the_change, record.decided],
    CommentUnpinned: [pages.show_the_change, record.decided],
    CommentReacted: [pages.show_the_change],
    CommentsClosed: [pages.show_the_change, record.about_a_story],
    CommentsOpened: [pages.show_the_change, record.about_a_story],
    ClosingPlanned: [pages.show_the_change, record.about_a_story],
    AccountClosed: [
        comments.lay_to_rest,
        marks.forget,
        imported.forget_who_it_was,
        pages.show_the_role,
        statements.let_go_of_what_was_said,
    ],
    BallotCast: [pages.show_the_change],
    BookAmended: [pages.show_the_rules, record.amended],
}
