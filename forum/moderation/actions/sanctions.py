"""Writes: deciding about a member, under a rule as it stands now, or by a law."""

from dataclasses import replace
from datetime import datetime

from forum.accounts import actions as accounts
from forum.accounts.ladder import Grounds, Terms
from forum.accounts.models import Member, Sanction
from forum.core.errors import Invalid
from forum.rules.actions import keep_the_first
from forum.rules.queries import current

WHICH_RULE = "Please choose the rule that it goes against, or name the law."


def sanction(moderator: Member, member: Member, terms: Terms, grounds: Grounds, now: datetime) -> Sanction:
    """Decide about a member. The edition of the rules that this cites is kept."""
    book = current()
    if grounds.rule is None and not grounds.law:
        raise Invalid(WHICH_RULE)
    if grounds.rule is not None and grounds.rule not in book.numbers:
        raise Invalid(WHICH_RULE)
    keep_the_first(now)
    version = book.rule(grounds.rule).version if grounds.rule else None
    cited = replace(grounds, version=version, edition=book.edition)
    return accounts.sanction(moderator, member, terms, cited, now)
