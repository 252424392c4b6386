"""Writes: beginning a story, saving it, each step to its readers, and what contributors send."""

from forum.editing.actions.contributing import (
    Sent,
    TypedElsewhere,
    agree,
    begin_contribution,
    keep_typing,
    let_go,
    save_typed,
    submit,
    write_letter,
)
from forum.editing.actions.keeping import be_present, forget_typed, keep_typed
from forum.editing.actions.own import has_read
from forum.editing.actions.publishing import (
    archive,
    bring_back,
    publish,
    publish_due,
    schedule,
    unschedule,
    update_story,
    withdraw,
)
from forum.editing.actions.putting_out import put_out
from forum.editing.actions.remarking import answer, remark, reopen, settle
from forum.editing.actions.restoring import restore
from forum.editing.actions.reviewing import (
    approve,
    name_reviewer,
    request_changes,
    send_for_review,
    take_back,
)
from forum.editing.actions.saving import WRITTEN, Origin, begin, save
from forum.editing.actions.turns import SavedMeanwhile
from forum.editing.actions.vouching import vouch, vouch_no_longer

__all__ = [
    "WRITTEN",
    "Origin",
    "SavedMeanwhile",
    "Sent",
    "TypedElsewhere",
    "agree",
    "answer",
    "approve",
    "archive",
    "be_present",
    "begin",
    "begin_contribution",
    "bring_back",
    "forget_typed",
    "has_read",
    "keep_typed",
    "keep_typing",
    "let_go",
    "name_reviewer",
    "publish",
    "publish_due",
    "put_out",
    "remark",
    "reopen",
    "request_changes",
    "restore",
    "save",
    "save_typed",
    "schedule",
    "send_for_review",
    "settle",
    "submit",
    "take_back",
    "unschedule",
    "update_story",
    "vouch",
    "vouch_no_longer",
    "withdraw",
    "write_letter",
]
