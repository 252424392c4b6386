"""How much and when: amounts of medicine as people write them, with units or without."""

import re

_WORDS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty[- ]five|thirty|"
    r"forty|fifty|sixty|seventy[- ]five|seventy"
    r"|eighty|ninety|(?:(?:a|one|two|three|four|five|six|nine) )?hundred(?: and fifty)?|(?:(?:a|one|"
    r"two|three|four|five|ten) )?thousand"
)
_SOME = (
    r"a couple(?: of)?|couple(?: of)?|a few|half|half a|quarter|a quarter|a half|one and a half|a "
    r"whole|a second|an extra|another|extra|both|double|a single|twice|a full|triple"
)
NUMBER = rf"(?:\d{{1,5}}(?:[.,]\d{{1,3}})?[ks]?|(?:{_WORDS}|{_SOME}))"
UNIT = r"(?:mgs?|milligrams?|milligrammes?|mcgs?|micrograms?|ug|iu|ius|international units)"
_LOOSE = (
    r"(?:g|gs|grams?|grammes?|mls?|millilitres?|units?|drops?|puffs?|sprays?|sachets?|patch(?:es)?|"
    r"spoons?|spoonfuls?|tea ?spoons?|tsps?|ampoules?|vials?|caps|lozenges?|suppositor(?:y|ies)|"
    r"gummies|squirts?|cc)"
)
OFTEN = (
    r"(?:(?:once|twice|thrice|(?:two|three|four|five|2|3|4|5|6|1) ?(?:times|x)|\dx)(?: ?(?:a|per|every|"
    r"each|/))? ?(?:day|daily|night|week|weekly|month|fortnight)"
    r"|(?:bd|b\.d\.?|tds|t\.d\.s\.?|qds|od|o\.d\.?|bid|tid|qid|t\.i\.d\.?|b\.i\.d\.?|prn|hs|nocte|mane|"
    r"daily|nightly|weekly)(?![a-z])"
    r"|(?:a|per|each|every|/) ?(?:day|night|week|morning|evening|hour|fortnight|month)(?![a-z])|(?:at|"
    r"last thing at) (?:night|nite|bed ?time|lunch(?:time)?|teatime|breakfast|dinner|noon|midnight|"
    r"supper)"
    r"|(?:in|for) the (?:morning|mornings|evening|evenings|afternoon|am|pm|night)|(?:before|at|b4|"
    r"after|with|an hour before) (?:bed|bedtime|food|meals?|breakfast|lunch|dinner|tea|sleep|the scan|"
    r"the infusion|the mri|dinner|work|exercise|you go)"
    r"|every (?:other|second|third|\d+|two|three|four|six|eight|twelve|few|single) ?(?:days?|nights?|"
    r"weeks?|hours?|hrs?|hourly)?|(?:\d+|two|three|four|six|eight|twelve|four to six)[ -]hourly|at "
    r"once|at a go|in one go|all at once|together|all in one|morning and (?:night|evening)"
    r"|(?:in|every|per) (?:24|twenty[- ]four|12|twelve) (?:hours|hrs)|tonight|the next (?:day|morning)|"
    r"now|right now|(?:for|over) (?:a|one|two|three|the next|\d+) (?:days?|weeks?|months?)|after (?:a|"
    r"one|two) (?:weeks?|days?)|morning|night|nite|bedtime|teatime|lunchtime|first thing|when it "
    r"(?:hurts|spasms|flares)|instead of \d+|not \d+|instead of one)"
)
STRONG = re.compile(
    rf"(?<![a-z0-9.£$€])(?<!every )(?:{NUMBER}(?: more| extra)?(?: ?|-)(?:{UNIT})|an? (?:full |whole "
    rf")?(?:grams?|milligrams?) of)(?![a-z])"
    rf"|(?<![a-z0-9.£$€]){NUMBER} ?(?:{_LOOSE}) of (?:the |your |ur |that )?[MT]+"
    rf"|(?<![a-z0-9.£$€])(?<!every ){NUMBER}(?: (?:more|extra|of (?:the|those|these|your|ur|my|them|"
    rf"his|her|mine)(?: \w+)?|of|whole|full|full-strength|big|small|the|strong|\w+ing))? ?(?:M+|"
    rf"T+)(?![a-zA-Z])"
    rf"|(?<![a-z])[MTR]+,? (?:at |to |of |= ?)?{NUMBER}(?! ?(?:times|x)(?![a-z]))(?: ?(?:{UNIT}|"
    rf"{_LOOSE}|x))?(?= ?(?:[.,;:!?]|\Z|a |per |{OFTEN}))"
)
LOOSE = re.compile(rf"(?<![a-z0-9.£$€]){NUMBER} ?(?:{_LOOSE}|R+)(?![a-z])")
BARE = re.compile(
    rf"(?<![a-z0-9.£$€:/]){NUMBER}(?![a-z0-9%£:/]| ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|"
    rf"years?|yrs?|degrees|steps|miles?|people|of us|pounds?|quid|am|pm|times better|stone|km|an hour|"
    rf"of an hour|past|way|term|stop|be|go|get|come|see|do|"
    rf"m)(?![a-z]))"
)
WHEN = re.compile(rf"(?<![a-z]){OFTEN}")
