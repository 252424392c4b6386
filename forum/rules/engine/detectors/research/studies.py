"""What people are looked for for, what they get, and how to reach those who look."""

from forum.rules.engine.detectors.research.words import FORM, SITES
from forum.rules.engine.weighing import cue

STUDIES = (
    cue(
        "thing",
        1.5,
        "advisory anonymous app article assignment beta brief case clinical coursework dissertation "
        "documentary experiment feature fieldwork film focus interview interviews level magazine "
        "market min minute online paid paper phase phd piece podcast poll programme project prototype "
        "questionnaire quick research short sleep story student study survey thesis trial tv "
        "usability user | clinical consent data ethical ethics focus irb market phase",
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
        "amazon compensated compensation expenses fee gift giftcard giftcards honorarium incentive "
        "paid pay prize reimbursed voucher vouchers | # anonymity anonymous anonymously approx "
        "confidential confidentiality confidentially couple ethical ethics few fewmin fewmins "
        "fewminute fewminutes fifteen fifteenmin fifteenmins fifteenminute fifteenminutes five "
        "fivemin fivemins fiveminute fiveminutes take takes ten tenmin tenmins tenminute tenminutes "
        "three threemin threemins threeminute threeminutes twenty twentymin twentymins twentyminute "
        "twentyminutes two twomin twomins twominute twominutes under",
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
        "calendly docs forms google http https jisc jotform limesurvey microsoft onlinesurveys "
        "prolific qualtrics redcap smartsurvey soscisurvey survey surveymonkey typeform unipark | "
        "answer apply call click comment contact deadline dm drop email follow getting inbox link "
        "mail message over phone pm register reply respond ring teams text touch use via write zoom",
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
        "brief little quick short tiny wee | dissertation masters msc phd research student thesis uni "
        "university | am interviewees paid participants recruiting respondents still testers "
        "volunteers",
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
        "suche suchen sucht gesucht umfrage fragebogen studie interview bachelorarbeit masterarbeit "
        "doktorarbeit encuesta cuestionario participantes busco buscamos tesis tfg tfm questionnaire "
        "enquete participez participer cherche recherche participants participant memoire these "
        "questionario compila compilate vragenlijst deelnemers",
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
    cue(
        "thing",
        1.5,
        "# app being bladder centres clinical documentary fatigue few health interview interviewed "
        "medical names phone psychology questions quote series short sites symptom ten tv",
        r"(?:new|tv|documentary) series|(?:ten|\d+|a few|some) (?:short )?questions|(?:be|being) "
        r"interviewed|an? (?:bladder|symptom|health|fatigue|medical|new) app|clinical trials? (?:of|for"
        r"|in)|(?:sites|centres) open|names changed|quote (?:some|you)|psychology project|phone "
        r"interviews?|interview (?:two|some|a few|you|one|people|\d)",
    ),
    cue(
        "gain",
        1.5,
        "gift names results reward voucher £",
        r"(?:gift card|voucher|reward) for (?:your|an|a|the|one)|[£$€]\d+ for (?:your time|an hour|one "
        r"hour|taking)|names (?:changed|will be changed)|[£$€]\d+ (?:for an? |for )(?:\d+ ?-?min\w*|hour"
        r"|45|half|chat|interview|call)|results (?:go|will|are)",
    ),
    cue(
        "door",
        1.5,
        "click contact dm email link link's long message msg speak",
        r"(?:contact|speak to) (?:the )?(?:casting|research|study|team)|link(?:'s| is)? (?:here|below|in)"
        r"|long link|dm me|(?:msg|message|email|contact) me|click to",
    ),
    cue(
        "thing",
        1.5,
        "blood cognition diet documentary entered entry epq exercise fatigue genetic genetics heat "
        "home imaging mood online paid postal registry saliva sleep test vaccine",
        r"(?:genetics?|sleep|diet|exercise|cognition|imaging|saliva|blood|fatigue|heat|online|home|mood"
        r"|vaccine|registry) (?:study|trial|survey|questionnaire|project)|epq|test a (?:new )?(?:website"
        r"|app|device|tool|product|site)|(?:in|for) a documentary|paid in vouchers|(?:entered|entry) (?:in"
        r"|into) a (?:prize )?draw|postal kit",
    ),
    cue(
        "gain",
        1.5,
        "blood closes off open questionnaire responses runs survey takes travel",
        r"travel (?:paid|expenses|costs|reimbursed)|off the record|(?:survey|questionnaire|it) (?:takes"
        r"|closes|is open|runs)|blood samples?|responses for",
    ),
)
