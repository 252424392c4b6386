"""Words that invitations are made of."""

import re

# Up to the end of the sentence.
SAME = r"[^.!?\n]"
ANY = (
    r"(?:any ?(?:one|body|1)|any of (?:you|yous|ye|us|yas)|who ?ever|every ?(?:one|body)|all of (?:you|"
    r"us)|you lot|some of us|any (?:\w{2,15} )?"
    r"(?:spoonies?|ms'?ers|warriors|folks?|fellow \w+|takers|ladies|lads|girls|people|peeps|lot|locals|"
    r"members|women|"
    r"mums)|any \w{3,15} (?:in|near|from|around)|who(?:'?s| is| else| wants| fancies)|all "
    r"(?:are )?welcome|y'?all|ye|folks|spoonies|you guys|the rest of you)"
)
DAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b|"
    r"(?:tomorrow|tonight|2moro|tmrw|2nite|this (?:weekend|week|afternoon|evening|arvo)|next (?:week|"
    r"weekend|\w{3,6}day)|today|weekend|at (?:noon|midday|lunchtime)|"
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|o'?clock|ish|h)\b|at \d{1,2}\b|every \w{3,6}day|bank holiday|"
    r"afternoon|evening|half \w{3,6})"
)
ORGANISED = re.compile(
    r"\b(?:charity|charities|society|branch|branches|trust'?s?|organi[sz]ed|organi[sz]ation|official|"
    r"hospital|clinic|nurses?|physio|their (?:site|website|page)|website|"
    r"support group|support groups|association|gesellschaft|verein|ms ireland|ms uk|ms australia|church|"
    r"village hall|community cent(?:re|er)|conference|fundrais\w+|council|leisure cent(?:re|er)|"
    r"moderat(?:ed|ors)|this (?:site|forum)|webinar)\b"
)
PAST = re.compile(
    r"\b(?:met|used to|invited me|asked me|told me|they said|she said|he said|wanted me|yesterday|"
    r"last (?:week|month|year|night|\w{3,6}day)|joined|years ago|left|deleted|was in|were in|had|went|"
    r"came|back then|once|kicked|banned|quit)\b"
)
MEANT = re.compile(
    r"\b(?:nice|lovely|good|great|pleased|glad|pleasure|delighted|honou?red) to (?:\w+ )?meet|"
    r"virtually meet|meet(?:s|ing)? (?:the )?(?:criteria|threshold|target|requirements?|deadline|needs|"
    r"halfway|you where|this|that|these|it|our|your)\b|"
    r"meet (?:whoever|the (?:person|man|woman|genius|designer))(?: who| that)? "
    r"(?:wrote|invented|designed|came up|thought|decided|named)\b|"
    r"virtual (?:coffee|cuppa|tea|drink|biscuit|wine|"
    r"pint)|ends meet|get together (?:and|to) (?:write|sign|fight|campaign|complain|vote)|"
    r"\b(?:eat|eats|eating|cook\w*|mak\w+|recipes?)\b[^.!?\n]{0,20}\b(?:lunch|brunch|tea)\b|"
    r"another life|in heaven|meet my (?:neuro\w*|new|consultant|maker|match|doctor)|next life|meet cute|"
    r"meat|dreams?|imaginary|virtual hug|in spirit|box set|in my head|wish (?:you|we|i)\b|if only|"
    r"someday|some day|one day|(?:pretend|imagine)\b"
)
FAMILY = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:sister|brother|mum|mom|mam|dad|son|daughter|kids?|children|husband|wife|"
    r"partner|friends?|mates?|nurse|carer|physio|neighbou?rs?|family|boyfriend|girlfriend|aunt\w*|uncle|"
    r"cousins?|nan|gran\w*|gp|ot|boss|cleaner|vicar|in-laws|mother\w*|father\w*)\b"
)
