"""A statement of reasons as data."""

from forum.moderation.models import Appeal, Statement
from forum.moderation.restrictions import Found
from forum.rules.book import Rule

_INCOMPATIBLE = "incompatible content: terms and conditions"
_ILLEGAL = "illegal content"


def plain(statement: Statement, rule: Rule | None, appeal: Appeal | None) -> dict[str, object]:
    """The fields of Article 17(3) of the Digital Services Act (Regulation (EU) 2022/2065), (a) to (f)."""
    return {
        "statement": statement.id,
        "comment": statement.comment_id,
        "sanction": statement.sanction_id,
        "restriction": statement.restriction.value,
        "territory": "everywhere",
        "from": statement.made_at.isoformat(),
        "until": statement.ended_at.isoformat() if statement.ended_at else None,
        "holds_until": statement.until.isoformat() if statement.until else None,
        "facts": statement.why,
        "after_a_notice": statement.found is Found.REPORT,
        "own_initiative": statement.found is not Found.REPORT,
        "automated_detection": statement.found is Found.PROGRAM,
        "automated_decision": statement.by_id is None,
        "legal_ground": statement.law,
        "ground": _ILLEGAL if statement.law and not statement.rule else _INCOMPATIBLE,
        "rule": rule.title if rule else statement.rule,
        "rule_key": statement.rule,
        "rule_version": statement.version,
        "rule_asks": rule.asks if rule else None,
        "redress": f"/statements/{statement.id}",
        "appeal": _said(appeal) if appeal else None,
    }


def _said(appeal: Appeal) -> dict[str, object]:
    return {
        "words": appeal.words,
        "at": appeal.at.isoformat(),
        "answered": appeal.decided_at.isoformat() if appeal.decided_at else None,
        "upheld": appeal.upheld,
        "answer": appeal.answer or None,
    }
