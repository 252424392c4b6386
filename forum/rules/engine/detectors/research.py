"""People looked for: for studies, surveys, theses, articles, programmes, tests of products."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import cue, hear, heaviest

WHY = "This looks for people for a study, a survey or an article. The team has to know of those first."
ENOUGH = 3.0
_FORM = r"(?:survey|questionnaire|form|poll|quiz|study|google form|typeform)"
_WORK = (
    r"(?:survey|questionnaire|study|studies|interviews?|focus group|trial|dissertation|thesis|research"
    r"|project|phd|"
    r"feature|article|documentary|programme|show|piece|podcast|paper|diary|assignment|coursework|app"
    r"|prototype|start-?up|essay|"
    r"user testing|usability|panel|poll|experiment|a-level project|book|film|report|capstone|ma|msc"
    r"|masters|master's)"
)
_WHO = (
    r"(?:participants|volunteers|interviewees|respondents|testers|case studies|patients|people|caregivers"
    r"|carers|someone|somebody|anyone|"
    r"folks|men|women|couples|families|parents|adults|guests|subjects|contributors|members|sufferers|mums"
    r"|dads|a couple|a family|those|persons|teens|teenagers|young people|a patient|a woman|a man|warriors)"
)
_SITES = (
    r"(?:forms\.gle|surveymonkey|survey monkey|qualtrics|typeform|google forms?|docs\.google\.com/forms"
    r"|jotform|"
    r"onlinesurveys|jisc|redcap|smartsurvey|microsoft forms|forms\.office|limesurvey|prolific|soscisurvey"
    r"|unipark|calendly)"
)
_CUES = (
    cue(
        "who",
        1.5,
        "student students researcher researchers journalist reporter producer phd postdoc msc masters "
        "undergraduate psychologist writer author "
        "documentary filmmaker startup start lab university uni college lecturer professor casting "
        "freelance editor broadcaster bbc newspaper "
        "paper magazine designer founder nhs company studying trainee researching institute team we i'm "
        "agency doctoral candidate ma ba bsc final "
        "year sixth former pi investigator",
        r"(?:i'm|im|i am|we're|we are|as|my name is \w+ and i'm|\w+ here,) (?:a|an|the|two|three|currently"
        r"|currently a|doing|studying|writing|reading)? ?(?:\w+[- ]){0,5}"
        r"(?:students?|researchers?|journalists?|reporter|producers?|phd|postdoc|undergraduates?"
        r"|psychologist|writers?|documentary|film-?makers?|freelancer?|designers?|doctoral candidate"
        r"|trainee|broadcaster|lecturer|start-?up|agency|masters?|msc|ma|bsc|lab|university|casting)",
        r"(?:journalist|researcher|student|reporter|producer|phd|msc|ma|bsc|undergrad\w*|masters|uni\w*|pi"
        r"|trainee|nursing|psychology|film ?maker|casting director|freelance\w*|sixth former) (?:\w+ "
        r"){0,3}here",
        r"i (?:produce|research|study|work (?:for|at|with|on) (?:a|an|the|channel|bbc|\w+) (?:\w+ "
        r"){0,2}(?:tv|paper|newspaper|magazine|production|university|show|radio|documentary|podcast|bbc"
        r"|lab|institute))",
        r"(?:our|the) (?:lab|research team|research group|university|institute|production company|research "
        r"unit|department|usability team)|(?:university|college) of \w+|(?:at|from|with) (?:\w+ "
        r"){0,3}(?:university|college|uni|institute)",
        r"(?:my|our) (?:\w+[- ]){0,3}(?:thesis|dissertation|research|start-?up|phd|masters?|master's"
        r"|a-level|capstone|coursework|assignment|study|msc|ma|final year project|project|survey"
        r"|questionnaire|documentary|bachelor\w*)",
        r"(?:writing|producing|making|filming|working on|researching|commissioned|putting together|doing) "
        r"(?:a|an|my|our) (?:\w+ ){0,3}(?:feature|piece|article|story|documentary|programme|paper|report"
        r"|study|podcast|film|essay|thesis|dissertation|book|project|series|survey)(?: \w+)? (?:for|on"
        r"|about|into|with)",
    ),
    cue(
        "ask",
        2,
        "please pls plz kindly fill complete take participate answer spare help looking look seeking seek "
        "recruiting recruit recruits need needs needed wanted volunteers "
        "participants love like hear speak talk interview who'd up willing interested eligible aged tick "
        "reply wants want invite invited inviting "
        "join share could can searching find keen hope hoping sign click opportunity if got are tell rate "
        "required",
        rf"(?:please|pls|plz|kindly|can (?:you|u|everyone)|could (?:you|u|everyone|anyone|somebody)|would "
        rf"(?:you|u|anyone)|grateful if|appreciate (?:it )?if|help (?:me|us|out|a)|mind|do) [^.!?]{{0,40}}"
        rf"(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|tak(?:e|ing) (?:part|my|our|this|the|a|\d)"
        rf"|participat(?:e|ing)|answer(?:ing)? (?:my|our|a|these|this|some|few|the)|do (?:my|our) {_FORM}"
        rf"|with (?:my|our) (?:\w+ ){{0,2}}{_WORK})",
        rf"(?:take|taking) part in (?:my|our|a|an|this|the) (?:\w+[- ]){{0,4}}{_WORK}|fill (?:in|out) "
        rf"(?:my|our|this|the|a) (?:\w+ ){{0,4}}{_FORM}",
        rf"(?:looking for|look for|lookin for|seeking|recruiting|recruit|we need|i need|need|needs|wanted"
        rf"|searching for|want to (?:find|hear from|talk to|speak (?:to|with)|interview)|trying to find|in "
        rf"search of|casting|to find|we want|keen to (?:hear from|talk to|speak)|hoping to (?:hear from"
        rf"|talk to|speak|interview)|invit(?:e|ing)) (?:\w+[- ,]+){{0,6}}?{_WHO}",
        r"(?:volunteers|participants|testers|patients|subjects|people|respondents|interviewees|case "
        r"studies) (?:are )?(?:needed|wanted|required|sought)|(?:we are|we're|now|currently|is|are|still) "
        r"recruiting|recruiting (?:now|for)",
        r"(?:would|we'd|i'd|would really|really|'d) (?:love|like|be keen) (?:to (?:hear from|speak (?:to"
        r"|with)|talk (?:to|with)|interview|chat (?:to|with)|have|film)|your|a couple|someone|somebody"
        r"|people)|wants? your (?:\w+ ){0,2}(?:diary|story|stories|views|opinions?|data|answers"
        r"|experiences?|scans|help|input|blood|saliva)",
        r"who'?d be up for|would anyone be (?:up for|willing|interested|happy)|any(?:one|body) (?:willing"
        r"|interested|up for|free|happy|keen) (?:to|in|for)|(?:see|find out|check) if you'?(?:re| are| "
        r"qualify)|(?:are|if) (?:you|u) (?:\w+ )?eligible|you may (?:be eligible|qualify)|to see if you "
        r"qualify|must (?:be (?:on|aged|over|between|diagnosed|\d\d)|have (?:a diagnosis|been diagnosed|ms"
        r"|rrms|ppms)|live in)",
        r"(?:are you|aged|ages?|between|if you(?:'re| are)) (?:aged |between |over )?\d\d ?(?:-|to|and|–"
        r"|\+)? ?(?:\d\d)?|\b(?:tick|rate|scale|score) (?:\w+ ){0,2}(?:1|one|0) ?(?:-|to) ?(?:5|7|10|five"
        r"|ten)|(?:reply|answer|comment|respond)(?: below)? (?:below )?with (?:your |ur )?(?:\w+ )?(?:age"
        r"|answers?|gender|diagnosis)",
        r"sign up (?:for|to) (?:the|our|my|a) (?:\w+ ){0,3}(?:trial|study|panel|research|interview|beta)"
        r"|(?:your|ur) (?:answers|responses|input|participation|story|stories|views|data)",
    ),
    cue(
        "thing",
        1.5,
        "survey questionnaire study studies interview interviews focus trial dissertation thesis poll "
        "diary user usability research documentary tv show feature "
        "clinical consent project beta testing test article paper podcast experiment programme film "
        "national fieldwork coursework phd startup startup "
        "prototype story stories a masters master's app magazine piece",
        r"(?:online |anonymous |short |quick |brief |clinical |research |user |student |paid |phase \w+ "
        r"|new |our |my |a |an |the |this |minute |min |\w+ )"
        r"(?:survey|questionnaire|study|interviews?|focus groups?|trial|dissertation|thesis|poll|research"
        r"|documentary|experiment|user test(?:ing|s)?|beta test(?:ing|ers)?|usability (?:test\w*|study)"
        r"|prototype|sleep diary|film|fieldwork|coursework|programme|tv show|feature|article|assignment"
        r"|a-level project|phd|app|podcast|story|project|magazine|paper|piece|case stud(?:y|ies)|market "
        r"research|advisory board|research panel)",
        r"focus group|consent form|data collection|phase (?:i|ii|iii|iv|1|2|3|4)\w?|ethic(?:s|al) "
        r"(?:approval|approved|committee|clearance)|irb|clinical trial|market research",
    ),
    cue(
        "gain",
        1.5,
        "voucher vouchers gift card expenses paid prize reimbursed compensated compensation honorarium "
        "anonymity anonymous anonymously ethics ethical confidential "
        "confidentiality raffle amazon thank ireb irb incentive fee minutes mins min minute",
        r"vouchers?|gift ?cards?|amazon card|expenses (?:paid|covered|will be)|paid (?:focus|study"
        r"|research|interview|opportunity|survey)|prize draw|(?:be |are )?(?:reimbursed|compensated)"
        r"|honorarium|compensation|incentive|fee paid|we pay|will be paid",
        r"anonymity|anonymous(?:ly)?|confidential(?:ity|ly)?|ethic(?:s|al) (?:approval|approved|committee"
        r"|clearance)|(?:takes|take|only|about|just|approx\w*|under|ten|five|\d+) (?:\w+ )?(?:\d+|five|ten"
        r"|fifteen|twenty|a few|two|three|couple of) ?(?:mins?|minutes?)|(?:ten|five|\d+|fifteen|twenty)[- "
        r"]?(?:min|minute|mins|minutes) (?:survey|questionnaire|interview|online|form|chat|study|call)",
    ),
    cue(
        "door",
        1.5,
        "gle surveymonkey survey qualtrics typeform google jotform onlinesurveys jisc redcap smartsurvey "
        "forms limesurvey prolific email e touch contact message dm pm "
        "inbox zoom link deadline teams call reply apply register click calendly https http below write "
        "text ring sign me",
        rf"{_SITES}|https?://\S{{3,80}}",
        r"(?:e-?mail|contact|message|dm|pm|inbox|text|ring|call|write to|drop) (?:me|us|him|her|the (?:pi"
        r"|team|lab|researcher|producer)|a line|for|if)|(?:get|be|getting) in touch|via (?:zoom|teams"
        r"|video)|(?:over|on|by) (?:zoom|teams|phone)|link (?:below|in|per|here|is|to|on)|deadline|click "
        r"(?:here|the link|below)|(?:reply|comment|answer|respond) below|apply (?:here|via|at|now)"
        r"|register (?:here|at|your|via)|(?:follow|use) (?:the|this) link",
    ),
    cue(
        "whole",
        3,
        "poll survey questionnaire thesis dissertation recruiting research trial study focus participants "
        "user volunteers study project tv show respondents",
        rf"(?:quick|short|tiny|wee|little|brief) (?:\w+ )?{_FORM} for (?:my|our|a|the) (?:\w+ "
        rf"){{0,3}}(?:thesis|dissertation|project|course|phd|masters?|study|degree|research|uni\w*|college"
        rf"|class|homework|paper|start-?up|ma|msc)",
        r"(?:my|our) (?:\w+ ){0,4}(?:dissertation|thesis|research|student|phd|masters|university|msc|uni) "
        r"(?:survey|questionnaire|study|interviews?)",
        r"(?:participants|volunteers|testers|respondents|interviewees) (?:are )?(?:needed|wanted|required"
        r"|sought)|paid (?:focus group|market research|research study)|(?:we are|we're|i'm|i am|still|now) "
        r"(?:\w+ )?recruiting (?:\w+ ){0,4}(?:for|to|people|participants|carers|caregivers|patients|adults"
        r"|women|men|with|who|aged)",
    ),
    cue(
        "foreign",
        3,
        "suche sucht suchen teilnehmende teilnehmer teilnehmerinnen umfrage fragebogen bachelorarbeit "
        "masterarbeit doktorarbeit studie encuesta tesis participantes "
        "cuestionario estudio questionnaire mémoire memoire enquête enquete thèse these participez étude "
        "enquete tesi questionario scriptie deelnemers vragenlijst cherche recherche",
        r"(?:suche|suchen|sucht|gesucht)[^.!?]{0,60}(?:teilnehm\w+|proband\w+|interviewpartner\w*"
        r"|betroffene|bachelorarbeit|masterarbeit|doktorarbeit|umfrage|studie)",
        r"(?:umfrage|fragebogen|studie|interview)[^.!?]{0,60}(?:bachelorarbeit|masterarbeit|doktorarbeit"
        r"|teilnehmen|ausfüllen|ausfullen|mitmachen)|(?:bachelorarbeit|masterarbeit"
        r"|doktorarbeit)[^.!?]{0,60}(?:umfrage|fragebogen|ausf\w+|teilnehm\w+|gesucht|link)",
        r"(?:encuesta|cuestionario|participantes|busco|buscamos)[^.!?]{0,50}(?:tesis|estudio|investigacion"
        r"|proyecto|tfg|tfm|universidad)|(?:tesis|tfg|tfm)[^.!?]{0,50}(?:encuesta|cuestionario"
        r"|participa\w*|rellen\w+)",
        r"(?:questionnaire|enquete|participe[rz]|cherche|recherche|participants?)[^.!?]{0,60}(?:memoire"
        r"|these|etude|m[ée]moire|universit\w+)|(?:memoire|these)[^.!?]{0,60}(?:questionnaire|repondre"
        r"|participants?|temoignages?)",
        r"(?:questionario|compila\w*)[^.!?]{0,50}(?:tesi|studio|ricerca)|(?:vragenlijst|deelnemers"
        r"|enquete)[^.!?]{0,50}(?:scriptie|onderzoek|studie)",
    ),
    # What is told or asked, not looked for.
    cue(
        "told",
        -2.5,
        "i i've was filled did finished joined said signed in me asked sent rang interviewed daughter son "
        "brother sister wife husband niece nephew kitchen declined how which "
        "anyone anybody they did've nurse hospital read reading does did",
        r"(?:i|we|i've|we've|he|she|mum|dad|husband|wife) (?:\w+ )?(?:filled|did|took|completed|finished"
        r"|joined|said|signed|answered|declined|was|were|been|dropped|volunteered|got|enrolled)(?: "
        r"\w+){0,4} (?:survey|questionnaire|study|trial|poll|interview|group|diary|research|form|volunteer"
        r"|documentary)",
        r"(?:trial|study|survey|research) (?:i'm in|i am in|i was in|i'm on|i'm doing|that i|they|was|went"
        r"|gives|gave|showed|shows|found|says|said|results|published|from last)|(?:i'm|i am|i was|been"
        r"|mum's|he's|she's) (?:in|on|part of) (?:a|the|that|this) (?:\w+ ){0,3}(?:trial|study)",
        r"(?:my|our) (?:daughter|son|brother|sister|wife|husband|niece|nephew|grandson|granddaughter|mate"
        r"|friend|cousin|neighbour)(?:'s)?|(?:sent|asked|rang|phoned|invited|interviewed|told|gave|posted"
        r"|offered|handed|roped) (?:me|us|our)|(?:how|where) (?:do|can|does|would) (?:i|you|we|one|people)"
        r"|n=1|kitchen (?:study|table)",
        r"(?:does|do|has|have|did|is) (?:anyone|anybody|any of you|you) (?:know|heard?|read|seen|been|done"
        r"|else|in|on|take|taken|had|got|looked|joined)|(?:which|what) (?:trials?|studies|study)"
        r"|they(?:'ve| have|'re)? recruited|on a (?:ward|trial)|to be honest the",
    ),
)

_AT_LEAST = frozenset({"who", "thing", "whole", "foreign", "gain"})


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    heard = heaviest(hear(_CUES, reading, scan))
    if heard and heard.weight >= ENOUGH and heard.kinds & _AT_LEAST:
        yield Sight("research", heard.start, heard.end, WHY, 0.9 if heard.weight > ENOUGH + 1 else 0.75)


DETECTOR = Detector(rules=("research",), find=_find, spares_the_team=True)
