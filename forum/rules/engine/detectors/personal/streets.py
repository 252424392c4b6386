"""Streets as Germany, France, Spain, Italy, the Netherlands and Poland write them."""

import re

EUROPEAN = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"\b(?:[A-Z][\w'.-]{2,24}(?:strasse|str\.?|straat|laan|gracht|weg|gasse|platz|allee|ring|damm|"
            r"ufer|steig|plein|kade|singel)|(?:[A-Z][\w'-]{2,20} )?(?:Strasse|Str\.|Allee|Platz|"
            r"Weg))\s\d{1,3}\s?[a-h]?\b(?P<sure>,?\s(?:D-)?\d{4,5}(?: ?[A-Z]{2})?\s[A-Z][\w-]{2,24})?"
        ),
        (
            r"(?<!\w)\d{1,4}(?: ?(?:bis|ter))?,?\s(?P<sure>(?i:rue|avenue|av\.|boulevard|bd|chemin|place|"
            r"impasse|allee|quai|route|cours)\s(?:(?:de|du|des|d'|l'|la|le|"
            r"les)\s?){1,3}[A-Z][\w'-]{1,24}(?:[ -][A-Z][\w'-]{1,24}){0,3}(?:,?\s\d{5}(?:\s[A-Z][\w'-]{1,24})"
            r"?)?)"
        ),
        (
            r"(?<!\w)\d{1,4}(?: ?(?:bis|ter))?,?\s(?i:rue|boulevard|chemin|impasse|allee|"
            r"quai)\s[A-Z][\w'-]{1,24}(?:[ -][A-Z][\w'-]{1,24}){0,3}(?P<sure>,?\s\d{5}(?:\s[A-Z][\w'-]{1,24})"
            r"?)?"
        ),
        (
            r"(?<!\w)(?i:c/|calle|avda\.?|avenida|plaza|paseo|carrer|rua)\s(?:(?:de|del|la|las|los|el|da|"
            r"do)\s){0,3}[A-Z][\w'-]{1,24}(?:\s(?:de\s)?[A-Z][\w'-]{1,24}){0,3},?\s(?:n[o.]{0,2}\s?)"
            r"?(?P<sure>\d{1,4})\b(?:,\s\d\w{0,2}\s?\w?)?(?:,?\s\d{5}(?:\s[A-Z]\w{1,24})?)?"
        ),
        (
            r"(?<!\w)(?i:via|viale|piazza|corso|vicolo)\s(?:(?:di|del|della|dei|"
            r"delle)\s)?[A-Z][\w'-]{1,24}(?:\s[A-Z][\w'-]{1,24}){0,3},?\s\d{1,4}\b(?P<sure>,?\s\d{5}(?:\s[A-Z"
            r"]\w{1,24})?)?"
        ),
        (
            r"(?<!\w)(?P<sure>(?:ul|al|os)\.\s[A-Z][\w'-]{1,24}(?:\s[A-Z][\w'-]{1,24})?\s\d{1,4}[a-z]?(?:[/ "
            r"]m?\.? ?\d{1,4})?)\b"
        ),
    )
)
