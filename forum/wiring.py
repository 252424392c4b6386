"""Every consequence on one page: what happens, and who hears of it, inside the same transaction.

And what happens by itself: the jobs.
"""

from datetime import timedelta

from forum.accounts.events import (
    AccountClosed,
    MemberDescribed,
    MemberLookedAfter,
    MemberSanctioned,
    MemberWorriedAbout,
    RoleGranted,
    SanctionAcknowledged,
    SanctionLifted,
)
from forum.articles import listeners as articles
from forum.articles.events import (
    ArticleExplained,
    ArticleNoteTakenBack,
    ClosingPlanned,
    CommentsClosed,
    CommentsOpened,
)
from forum.comments import listeners as comments
from forum.comments.events import (
    BranchMoved,
    BranchMovedBack,
    CommentAdjusted,
    CommentCameBack,
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
    CommentReturned,
    CommentSubmitted,
    CommentUnpinned,
    CommentWaitsAgain,
    CommentWithdrawn,
    ThreadClosed,
    ThreadOpened,
    ThreadSlowed,
)
from forum.core.events import Table
from forum.core.jobs import Job
from forum.editing import listeners as editing
from forum.editing.events import StepTaken
from forum.editing.jobs import publish_what_is_due
from forum.marks import listeners as marks
from forum.moderation.events import (
    AppealAnswered,
    AppealMade,
    AskedAgain,
    CommentAnswered,
    DecisionUndone,
    ReportMade,
)
from forum.moderation.listeners import care, cases, record, reports, sanctions, statements
from forum.moderation.listeners import polls as record_polls
from forum.pages import listeners as pages
from forum.pictures import jobs as pictures
from forum.pictures.events import PictureDescribed, PictureMade
from forum.polls.events import BallotCast, PollChanged, PollExplained, PollNoteTakenBack
from forum.rules.events import BookAmended
from forum.team import listeners as team
from forum.transfer import imported

# The record hears last, when the others have done what it tells of, and is written when all is done.
AFTERWARDS: Table = {
    RoleGranted: [pages.show_the_role, care.somebody_has_another_role, record.granted],
    MemberSanctioned: [statements.tell_what_was_decided, record.sanctioned],
    SanctionAcknowledged: [record.acknowledged],
    SanctionLifted: [statements.it_was_lifted, cases.it_was_lifted, record.lifted],
    MemberDescribed: [],  # what they tell stands on their own pages, which are not kept
    MemberWorriedAbout: [cases.a_member_may_need_somebody, record.worried_about],
    MemberLookedAfter: [
        care.it_counts_for_who_looked,
        cases.a_member_was_looked_after,
        record.member_looked_after,
    ],
    CommentPosted: [],  # counting it has moved the version of its story already
    CommentSubmitted: [cases.it_waits],
    CommentJudged: [
        statements.tell_what_the_rules_did,
        cases.it_was_judged,
        cases.nothing_is_left_to_answer,
        record.judged,
    ],
    CommentPublished: [
        pages.show_the_change,
        statements.it_waits_no_longer,
        sanctions.enough_was_read,
        cases.it_was_published,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.decided,
    ],
    CommentEdited: [pages.show_the_change, cases.it_was_edited],
    CommentWithdrawn: [
        comments.drop_the_pin,
        pages.show_the_change,
        statements.nothing_holds_any_more,
        cases.it_was_withdrawn,
    ],
    CommentHeld: [  # where the rules say so, CommentJudged tells of it
        comments.drop_the_pin,
        pages.show_the_change,
        statements.tell_what_a_person_holds,
        statements.tell_what_reports_hold,
        cases.it_waits,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.held,
    ],
    CommentWaitsAgain: [  # the record has the undoing that it follows from; nobody decides anew
        comments.drop_the_pin,
        pages.show_the_change,
        statements.it_waits_as_before,
        cases.it_waits_as_before,
        cases.nothing_is_left_to_answer,
        team.has_read,
    ],
    CommentReturned: [
        comments.drop_the_pin,
        pages.show_the_change,
        statements.tell_what_a_person_holds,
        cases.it_was_returned,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.returned,
    ],
    CommentCameBack: [statements.its_author_has_changed_it, cases.it_came_back],
    CommentAdjusted: [
        comments.reach_the_copies,
        pages.show_the_change,
        statements.tell_what_was_adjusted,
        statements.take_it_out_of_earlier_reasons,
        cases.it_was_adjusted,
        team.has_read_what_was_adjusted,
        record.adjusted,
    ],
    CommentLookedAfter: [
        care.it_counts_for_who_looked,
        cases.it_was_looked_after,
        team.has_read,
        record.looked_after,
    ],
    CommentRemoved: [
        comments.drop_the_pin,
        pages.show_the_change,
        statements.tell_what_was_removed,
        cases.it_was_removed,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.removed,
    ],
    CommentRestored: [
        pages.show_the_change,
        statements.it_stands_again,
        cases.it_was_published,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.decided,
    ],
    CommentGivenBack: [
        comments.give_back_to_the_copies,
        pages.show_the_change,
        statements.its_words_stand_again,
        cases.nothing_is_left_to_answer,
        team.has_read,
        record.decided,
    ],
    CommentPinned: [pages.show_the_change, team.has_read, record.decided],
    CommentUnpinned: [pages.show_the_change, record.decided],
    CommentReacted: [pages.show_the_change],
    ThreadClosed: [pages.show_the_change, record.decided],
    ThreadOpened: [pages.show_the_change, record.decided],
    ThreadSlowed: [pages.show_the_change, record.decided],
    BranchMoved: [marks.follow_the_branch, pages.show_the_change, record.decided],
    BranchMovedBack: [marks.follow_it_back, pages.show_the_change, record.decided],
    CommentsClosed: [pages.show_the_change, record.about_a_story],
    CommentsOpened: [pages.show_the_change, record.about_a_story],
    ClosingPlanned: [pages.show_the_change, record.about_a_story],
    ArticleExplained: [pages.show_the_change, record.explained],
    ArticleNoteTakenBack: [pages.show_the_change, record.note_taken_back],
    CommentAnswered: [record.answered],
    AccountClosed: [
        comments.lay_to_rest,
        marks.forget,
        articles.forget,
        imported.forget_who_it_was,
        pages.show_the_role,
        statements.let_go_of_what_was_said,
        care.somebody_left,
        cases.somebody_left,
        reports.somebody_left,
        team.let_go,
        editing.somebody_left,
    ],
    ReportMade: [record.reported],
    AskedAgain: [record.asked_again],
    DecisionUndone: [cases.a_decision_was_undone],  # the record has it already
    AppealMade: [cases.somebody_asks_again],
    AppealAnswered: [statements.tell_the_answer, cases.it_was_answered],
    StepTaken: [],  # the step is the record of it; whom it is for is told on their pages
    PictureMade: [pages.show_the_picture],
    PictureDescribed: [pages.show_the_picture],
    BallotCast: [pages.show_the_poll],
    PollChanged: [pages.show_the_poll],
    PollExplained: [pages.show_the_poll, record_polls.explained],
    PollNoteTakenBack: [pages.show_the_poll, record_polls.note_taken_back],
    BookAmended: [pages.show_the_rules, record.amended],
}

# What happens by itself, and how often somebody looks whether there is something to do. See core/jobs.
JOBS = (
    Job("make pictures", timedelta(seconds=1), pictures.make_pictures),
    Job("publish", timedelta(seconds=15), publish_what_is_due),
    Job("clear leftovers", timedelta(seconds=30), pictures.clear_leftovers),
    Job("sweep the spool", timedelta(hours=1), pictures.sweep_the_spool),
    Job("sweep the store", timedelta(days=1), pictures.sweep_the_store),
)
