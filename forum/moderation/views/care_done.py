"""What a moderator has just done for somebody, in a sentence: told to who did it, and nobody else."""

from collections.abc import Mapping, Sequence

from flask import request

from forum.accounts.door import me
from forum.moderation.acts import Act
from forum.moderation.models import Case
from forum.moderation.queries import Said, care, deciding
from forum.team.queries import NoteView

SAID: Mapping[str, str] = {
    "watch": "You are watching over them now; the others can see that.",
    "hand-on": "You passed it on. Somebody else takes it from here.",
    "help": "They can now see who can help, until they put it away.",
    "follow-up": "We will be reminded to look again.",
    "looked-again": "You have looked again. Nothing more is promised.",
    "looked-after": "You have looked after them. Thank you.",
    "undone": "Taken back: they need somebody as before.",
    "note": "Your note is kept. Only the team can read it.",
}
_RECORDED: Mapping[str, Act] = {
    "hand-on": Act.HAND_ON,
    "help": Act.SUPPORT,
    "looked-again": Act.LOOK_AFTER,
    "looked-after": Act.LOOK_AFTER,
    "undone": Act.UNDO,
}


def just_done_for(row: care.Row, done: Sequence[Said], notes: Sequence[NoteView]) -> str:
    """What the address says was done; nothing where it was not oneself who did so last."""
    word = request.args.get("said", "")
    kept = {
        "watch": row.watcher_id,
        "follow-up": row.file.follow_up_by_id if row.file else None,
        "note": notes[0].by_id if notes else None,
    }
    last = last_decision(row.case) if word == "undone" else done[0] if done else None
    mine = kept[word] == me().id if word in kept else _is_mine(last, _RECORDED.get(word))
    return SAID.get(word, "") if mine else ""


def _is_mine(last: Said | None, act: Act | None) -> bool:
    return last is not None and (last.act, last.by) == (act, me().called)


def last_decision(case: Case) -> Said | None:
    """What was decided last about whom a case is about."""
    return deciding.entry(deciding.seen(case.subject_kind, case.subject_id).entry)
