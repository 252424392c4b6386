"""What people are looked for for, what they get, and how to reach those who look."""

from forum.rules.engine.detectors.research.words import FORM, SITES
from forum.rules.engine.weighing import cue

STUDIES = (
    cue(
        "thing",
        1.5,
        r"(?:online |anonymous |short |quick |brief |clinical |research |user |student |paid |phase \w+ "
        r"|new |our |my |a |an |the |this |minute |min |\w+ )(?:survey|questionnaire|study|interviews?"
        r"|focus groups?|trial|dissertation|thesis|poll|research|documentary|experiment|user test(?:ing"
        r"|s)?|beta test(?:ing|ers)?|usability (?:test\w*|study)|prototype|sleep diary|film|fieldwork"
        r"|coursework|programme|tv show|feature|article|assignment|a-level project|phd|app|podcast|story"
        r"|project|magazine|paper|piece|case stud(?:y|ies)|market research|advisory board|research panel)",
        r"focus group|consent form|data collection|phase (?:i|ii|iii|iv|1|2|3|4)\w?|ethic(?:s|al) "
        r"(?:approval|approved|committee|clearance)|irb|clinical trial|market research",
    ),
    cue(
        "gain",
        1.5,
        r"vouchers?|gift ?cards?|amazon card|expenses (?:paid|covered|will be)|paid (?:focus|study"
        r"|research|interview|opportunity|survey)|prize draw|(?:be |are )?(?:reimbursed|compensated)"
        r"|honorarium|compensation|incentive|fee paid|we pay|will be paid",
        r"anonymity|anonymous(?:ly)?|confidential(?:ity|ly)?|ethic(?:s|al) (?:approval|approved|committee"
        r"|clearance)|(?:takes|take|only|about|just|approx(?:imately)?|under|ten|five|\d+) (?:\w+ )?(?:\d+"
        r"|five|ten"
        r"|fifteen|twenty|a few|two|three|couple of) ?(?:mins?|minutes?)|(?:ten|five|\d+|fifteen|twenty)[- "
        r"]?(?:min|minute|mins|minutes) (?:survey|questionnaire|interview|online|form|chat|study|call)",
    ),
    cue(
        "door",
        1.5,
        rf"{SITES}|https?://\S{{3,80}}",
        r"(?:e-?mail|contact|message|dm|pm|inbox|text|ring|call|write to|drop) (?:me|us|him|her|the (?:pi"
        r"|team|lab|researcher|producer)|a line|for|if)|(?:get|be|getting) in touch|via (?:zoom|teams"
        r"|video)|(?:over|on|by) (?:zoom|teams|phone)|link (?:below|in|per|here|is|to|on)|deadline|click "
        r"(?:here|the link|below)|(?:reply|comment|answer|respond) below|apply (?:here|via|at|now)"
        r"|register (?:here|at|your|via)|(?:follow|use) (?:the|this) link",
    ),
    cue(
        "whole",
        3,
        rf"(?:quick|short|tiny|wee|little|brief) (?:\w+ )?{FORM} for (?:my|our|a|the) (?:\w+ "
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
        r"(?:suche|suchen|sucht|gesucht)\b[^.!?]{1,60}\b(?:teilnehm\w+|proband\w+|interviewpartner\w*"
        r"|betroffene|bachelorarbeit|masterarbeit|doktorarbeit|umfrage|studie)",
        r"(?:umfrage|fragebogen|studie|interview)\b[^.!?]{1,60}\b(?:bachelorarbeit|masterarbeit|doktorarbeit"
        r"|teilnehmen|ausfüllen|ausfullen|mitmachen)|(?:bachelorarbeit|masterarbeit"
        r"|doktorarbeit)\b[^.!?]{1,60}\b(?:umfrage|fragebogen|ausf\w+|teilnehm\w+|gesucht|link)",
        r"(?:encuesta|cuestionario|participantes|busco|buscamos)\b[^.!?]{1,50}\b(?:tesis|estudio"
        r"|investigacion"
        r"|proyecto|tfg|tfm|universidad)|(?:tesis|tfg|tfm)\b[^.!?]{1,50}\b(?:encuesta|cuestionario"
        r"|participa\w*|rellen\w+)",
        r"(?:questionnaire|enquete|participe[rz]|cherche|recherche|participants?)\b[^.!?]{1,60}\b(?:memoire"
        r"|these|etude|m[ée]moire|universit\w+)|(?:memoire|these)\b[^.!?]{1,60}\b(?:questionnaire|repondre"
        r"|participants?|temoignages?)",
        r"(?:questionario|compila(?:te)?)\b[^.!?]{1,50}\b(?:tesi|studio|ricerca)|(?:vragenlijst|deelnemers"
        r"|enquete)[^.!?]{1,50}\b(?:scriptie|onderzoek|studie)",
    ),
    cue(
        "thing",
        1.5,
        r"(?:new|tv|documentary) series|(?:ten|\d+|a few|some) (?:short )?questions|(?:be|being) "
        r"interviewed|an? (?:bladder|symptom|health|fatigue|medical|new) app|clinical trials? (?:of|for"
        r"|in)|(?:sites|centres) open|names changed|quote (?:some|you)|psychology project|phone "
        r"interviews?|interview (?:two|some|a few|you|one|people|\d)",
    ),
    cue(
        "gain",
        1.5,
        r"(?:gift card|voucher|reward) for (?:your|an|a|the|one)|[£$€]\d+ for (?:your time|an hour|one "
        r"hour|taking)|names (?:changed|will be changed)|[£$€]\d+ (?:for an? |for )(?:\d+ ?-?min\w*|hour"
        r"|45|half|chat|interview|call)|results (?:go|will|are)",
    ),
    cue(
        "door",
        1.5,
        r"(?:contact|speak to) (?:the )?(?:casting|research|study|team)|link(?:'s| is)? (?:here|below|in)"
        r"|long link|dm me|(?:msg|message|email|contact) me|click to",
    ),
    cue(
        "thing",
        1.5,
        r"(?:genetics?|sleep|diet|exercise|cognition|imaging|saliva|blood|fatigue|heat|online|home|mood"
        r"|vaccine|registry) (?:study|trial|survey|questionnaire|project)|epq|test a (?:new )?(?:website"
        r"|app|device|tool|product|site)|(?:in|for) a documentary|paid in vouchers|(?:entered|entry) (?:in"
        r"|into) a (?:prize )?draw|postal kit",
    ),
    cue(
        "gain",
        1.5,
        r"travel (?:paid|expenses|costs|reimbursed)|off the record|(?:survey|questionnaire|it) (?:takes"
        r"|closes|is open|runs)|blood samples?|responses for",
    ),
)
