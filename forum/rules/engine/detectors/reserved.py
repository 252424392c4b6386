"""Display names that look like the team, a clinician or an organisation."""

import re
from collections.abc import Iterator
from itertools import pairwise

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Place, Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import parts_of_name, words_of
from forum.rules.lexicon import words

RULE = "who-you-are"
WHY = "This name looks like somebody of the team, or a clinician."
# fmt: off
_TEAM = words_of(
    "admin admins administrator adm1n mod mods moderator moderators moderation staff official "
    "officially sysadmin webmaster root system support helpdesk helpline security kith postmaster owner"
)
_CLINICIANS = words_of(
    "dr doctor doc prof professor nurse neurologist neuro consultant physician surgeon pharmacist "
    "physio physiotherapist psychologist psychiatrist therapist counsellor counselor dietitian "
    "dietician md rn gp midwife matron paramedic clinician radiologist"
)
_BODIES = words_of(
    "nhs who fda mhra dwp mssociety mstrust shiftms biogen novartis roche sanofi merck"
)
_WHOLE = re.compile(
    r"(?:community|forum|site|ms|support|safety|care|help|medical|admin|mod)[ _.-]?(?:team|desk|staff|"
    r"manager|society|trust|"
    r"expert|support|charity|foundation)"
)
_PATIENT = words_of(
    "not no isnt ex former retired hates vs patient fan daughter son wife husband who whos jokes "
    "spaniel"
)
# fmt: on


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The whole name, when a part of it is kept for others."""
    scan.spend(len(reading.text))
    parts = parts_of_name(reading.text)
    known = set(parts) | set(reading.words)
    if known & _PATIENT or _spared(parts, book):
        return
    if known & (_TEAM | _CLINICIANS | _BODIES) or _WHOLE.search(reading.low):
        yield Sight(RULE, 0, len(reading.low), WHY, 0.9)


def _spared(parts: list[str], book: Book) -> bool:
    """ "Dr Who", "Doctor Strange": nobody takes them for a doctor."""
    famous = book.allowed.names | words("famous-doctors")
    return any(one in _CLINICIANS and two in famous for one, two in pairwise(parts))


DETECTOR = Detector(rules=(RULE,), find=find, places=frozenset({Place.NAME}), spares_the_team=True)
