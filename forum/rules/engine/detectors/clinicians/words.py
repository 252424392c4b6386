"""Titles, roles and letters after a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.within import CLOSELY

# fmt: off
# After these a word with a capital is a name, and one without as well unless it is an everyday word.
_SHORT = ("dr", "drs", "d r", "prof", "profs", "dctr")
_LONG = ("doctor", "doctors", "doc", "docs", "professor", "professors", "docter", "doctr", "docta", "dokter")
_NURSES = (
    "nurse", "nurses", "matron", "midwife", "nurse practitioner", "nurse specialist", "ward sister",
    "senior sister", "charge sister",
)
# Only with a capital, because we don't know the everyday words of these languages.
_FOREIGN = (
    "dra", "dre", "docteur", "docteure", "doctora", "doktor", "doutor", "doutora", "dottor", "dottore",
    "dottoressa", "dott", "dottssa", "professeur", "profesor", "profesora", "professore", "schwester",
    "infirmiere", "infirmier", "oberarzt", "oberarztin", "chefarzt", "chefarztin", "pfleger",
)
_ROLES = (
    "neurologist", "neurologists", "neuro", "neurosurgeon", "neuropsychologist", "neuropsych",
    "neurophysio", "consultant", "specialist", "physician", "surgeon", "registrar", "gp", "pcp", "physio",
    "physiotherapist", "ot", "pt", "slt", "therapist", "psychologist", "psychiatrist", "counsellor",
    "counselor", "dietitian", "dietician", "nutritionist", "pharmacist", "urologist", "uro",
    "gynaecologist", "gynecologist", "gynae", "obgyn", "obstetrician", "ophthalmologist", "optometrist",
    "optician", "orthotist", "orthoptist", "radiologist", "radiographer", "cardiologist", "rheumatologist",
    "dermatologist", "haematologist", "hematologist", "immunologist", "oncologist", "gastroenterologist",
    "endocrinologist", "anaesthetist", "anesthetist", "anesthesiologist", "podiatrist", "chiropodist",
    "chiropractor", "osteopath", "acupuncturist", "dentist", "orthodontist", "hygienist", "phlebotomist",
    "paramedic", "nurse", "nurse practitioner", "nurse specialist", "nurse prescriber", "pa",
    "physician assistant", "physician associate", "physician's assistant", "np", "hca",
    "healthcare assistant", "health visitor", "midwife", "matron", "doctor", "doc", "clinician", "locum",
    "internist", "paediatrician", "pediatrician", "geriatrician", "pathologist", "proctologist", "ent",
    "neurologue", "neurologe", "neurologin", "neurologo", "neurologa", "neuroloog",
)
LETTERS = (
    "MD", "M.D.", "NP", "PA-C", "RN", "BSN", "MSN", "APRN", "FNP", "FNP-C", "DNP", "CRNP", "CNP", "CNS",
    "ARNP", "MBBS", "MBChB", "MB ChB", "MRCP", "FRCP", "FRCS", "MRCGP", "FRACP", "FAAN", "DPT", "PharmD",
    "PsyD", "LCSW", "OTR", "OTR/L", "MRCPsych", "MCSP", "RGN", "RMN", "D.O.",
)
# These may be words as well: a comma or a bracket goes before them.
DOUBTFUL_LETTERS = ("DO", "PA", "PT", "OT", "LPN", "OD", "RPh", "SLT", "GP")
# fmt: on


_STOP = r"(?:[ \t]?\.[ \t]{0,2}|[ \t\n]{1,2}|[_-])(?:med\.?[ ])?"
_END = r"(?![\w-])"
# "D-r", "D.r", "D/r": with a sign between, so that no filter sees it.
_HIDDEN = {"d r": r"(?<![/.&])d(?: ?[-*/_] ?|[ .])r(?!\.[a-z]|[-*/_])"}
_JOINED = ("Dr", "Prof", "Nurse", "Doctor")
CAMEL = re.compile(rf"(?<![^\W_])(?:{'|'.join(_JOINED)})(?=[A-Z][a-z]{{2}})")
CIVIL = re.compile(r"(?<![\w'-])(?:Mr|Mrs|Miss|Ms|Mx|mr|mrs|MR|MRS)(?:\.[ ]?|[ ])")
SISTER = re.compile(r"(?<![\w'-])(?:Sister|SISTER)[ ]")
AFTER = re.compile(
    rf"(?<=[ (])(?:{'|'.join(map(re.escape, LETTERS))})(?![\w])"
    rf"|(?:(?<=[,(] )|(?<=\())(?:{'|'.join(DOUBTFUL_LETTERS)})(?![\w])"
)
_BEGIN_OF_LETTERS = re.compile(r"[A-Z][A-Z.hs]")
LETTER_CUES = frozenset(
    part.lower()
    for each in (*LETTERS, *DOUBTFUL_LETTERS)
    for part in re.split(r"[ ./-]", each)
    if len(part) > 1
) | {"d", "m"}


def letters(reading: Reading, scan: Scan) -> Iterator[int]:
    """Every place where letters after a name stand."""
    for begin in scan.all(_BEGIN_OF_LETTERS, reading.text):
        if AFTER.match(reading.text, begin.start()):
            yield begin.start()


def joined_titles(reading: Reading, scan: Scan) -> Iterator[re.Match[str]]:
    """Every title that is written as one word with the name."""
    if any(title in reading.text for title in _JOINED):
        yield from scan.all(CAMEL, reading.text)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A title or role to look for. `kind` says what may follow a title."""

    kind: str
    pattern: re.Pattern[str]


class Vocabulary:
    """Titles or roles, by the last word of each: only those are looked for that can be there."""

    def __init__(self, kinds: dict[str, tuple[str, ...]], ending: str) -> None:
        self._by_word: dict[str, list[Wanted]] = {}
        for kind, phrases in kinds.items():
            for phrase in phrases:
                wanted = Wanted(kind, re.compile(_HIDDEN.get(phrase, re.escape(phrase)) + ending))
                word = phrase.split()[-1]
                for cue in (word, word + "'s", word + "s"):
                    self._by_word.setdefault(cue, []).append(wanted)
        self.cues = frozenset(self._by_word)

    def found(self, reading: Reading, scan: Scan) -> Iterator[tuple[re.Match[str], str]]:
        """Every place where one of them stands as a word of its own, and its kind."""
        near = {id(each): each for word in sorted(self.cues & reading.words) for each in self._by_word[word]}
        for wanted in near.values():
            for found in scan.all(wanted.pattern, reading.low):
                if _free(reading.low, found.start()):
                    scan.spend(CLOSELY)
                    yield found, wanted.kind


_PREFIXES = ("neuro-", "uro-", "oculo-")  # "neuro-ophthalmologist"


def _free(low: str, place: int) -> bool:
    if place == 0 or low.endswith(_PREFIXES, 0, place):
        return True
    return not (low[place - 1].isalnum() or low[place - 1] in "'-_")


TITLES = Vocabulary({"short": _SHORT, "long": _LONG, "nurse": _NURSES, "foreign": _FOREIGN}, _STOP)
ROLES = Vocabulary({"role": _ROLES}, _END)
ROLE = re.compile(rf"(?:{'|'.join(sorted(_ROLES, key=len, reverse=True))}){_END}")
CUES = TITLES.cues | ROLES.cues | LETTER_CUES | {"mr", "mrs", "miss", "sister"}
