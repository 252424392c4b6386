"""Doors: what the rules see while one types, and what became of one's comments."""

from flask import Response, jsonify, render_template, request

from forum.accounts.door import MEMBER, even_if_barred, for_scripts, me, my_number, requires
from forum.comments import policy
from forum.comments.door import (
    care,
    judge_again,
    judge_quoting,
    number_of,
    rule_in,
    told,
    waits_for_who_wrote_it,
)
from forum.comments.forms import LONGEST_DRAFT
from forum.comments.judged import ADJUSTED, Judged
from forum.comments.models import Tombstone, TombstoneKind
from forum.comments.queries import changes, find, judged, returned
from forum.comments.queries import receipts as became
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.markup import COMMENT, prepare
from forum.core.typed import whole
from forum.core.web import limiter, limits, page
from forum.rules.book import Rule
from forum.rules.effects import Effect
from forum.rules.queries import current

LISTED = 50


@bp.post("/comments/check")
@requires(MEMBER)
@even_if_barred
@for_scripts
@limiter.limit(limits.DRAFT, key_func=my_number)
def check() -> Response:
    """Say what the rules see in what is being typed. Nothing is kept of it."""
    text = request.form.get("body", "")
    if not text.strip():
        return jsonify(html="", said="")
    seen, level = told(_asked(text)), 2 if request.form.get("level") == "2" else 3
    html = render_template("comments/_told.html", level=level, **seen)
    return jsonify(html=html, said=seen["explained"].said)


def _asked(text: str) -> Judged:
    id, to = whole(request.form.get("comment")), whole(request.form.get("to"))
    if id:
        return judge_again(me(), changes.own_comment(me(), id))(prepare(text, ADJUSTED))
    return judge_quoting(me(), text[:LONGEST_DRAFT], to)(prepare(text, COMMENT))


@bp.get("/comments/<int:id>/receipt")
@requires(MEMBER)
def receipt(id: int) -> Response:
    """What became of a comment: for its author, and for moderators."""
    comment = changes.comment_with_history(me(), id)
    found = [cited for _, cited in judged.findings(id)]
    stone, held = find.stone(comment), current()
    asked, decided = returned.of(id), _decided_under(stone)
    gone, now = find.tombstone(comment), clock.now()
    worried = any(each.effect is Effect.CARE for each in found)
    return page(
        "comments/receipt.html",
        comment=comment,
        gone=gone,
        may_edit=policy.may_edit(me(), comment, now, gone=gone, returned=asked is not None),
        published_at=became.published_at(id),
        waits_for=[each for each in found if each.effect in {Effect.HOLD, Effect.ASK}],
        waits_because=stone.reason if stone and stone.kind is TombstoneKind.HELD else "",
        because_of=waits_for_who_wrote_it(stone) if comment.author_id == me().id else None,
        changes=judged.changes(id, now),
        asked=asked,
        care=care(held) if worried and comment.author_id == me().id else None,
        rule_in=rule_in,
        number_of=number_of,
        removed_under=decided if stone and stone.kind is TombstoneKind.REMOVED else None,
        held_under=decided if stone and stone.kind is TombstoneKind.HELD and not asked else None,
        number=held.numbers.get(decided.key) if decided else None,
        word=stone.reason if stone and decided and not asked else "",
    )


def _decided_under(stone: Tombstone | None) -> Rule | None:
    """The rule under which a person took a comment down, or lets it wait."""
    by_a_person = stone is not None and (stone.kind is TombstoneKind.REMOVED or stone.by_id is not None)
    return current().find(stone.rule) if stone and stone.rule and by_a_person else None


@bp.get("/account/receipts")
@requires(MEMBER)
def receipts() -> Response:
    """What became of one's comments: replaced, waiting, read and published, removed."""
    found = became.receipts(me().id, LISTED)
    return page("comments/receipts.html", receipts=found, most=LISTED, book=current())
