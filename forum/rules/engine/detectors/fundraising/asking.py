"""Loans, sponsors, petitions, raffles; what is needed, and collections in other languages."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, SUM
from forum.rules.engine.weighing import cue

ASKING = (
    cue(
        "loan",
        3,
        "lend loan sub borrow loaning spot loans front tide",
        r"(?:any(?:one|body)|some(?:one|body)|you|u|ye|who|kind (?:soul|person)) (?:\w+ ){0,4}(?:lend|loan"
        r"|sub|spot|front) (?:me|us) "
        rf"(?:a |an |some |the |about |like |maybe )*(?:{SUM}|{COIN}|(?:small |little )?(?:loan|hundred"
        rf"|thousand|sum)|until|till|til|to)",
        rf"(?:lend|loan|sub|spot|front) (?:me|us) (?:a |an |some |the |about |like |maybe )*(?:{SUM}"
        rf"|{COIN}|hundred|thousand)",
        rf"borrow (?:a |an |some |about |like )*(?:{SUM}|{COIN}|hundred|thousand) (?:off|from|until|till"
        rf"|til|of|for|to|please)",
        r"(?:need|looking for|after|seeking|get me|give me|offer(?:ing)?|apply for)"
        r" (?:a |an |your |some )?(?:small |quick |short[- ]term |personal |cheap |urgent |payday |little "
        r")*loans?",
        r"(?:loans?|credit) (?:available|approved|at \d|with no|of up to|for anyone|without)",
        r"tide me over",
    ),
    cue(
        "loan",
        1,
        "pay",
        r"(?:i'll|ill|i will|i swear|will|can|swear i'll|and i'd|promise to) (?:\w+ ){0,2}pay (?:you |u "
        r"|it |ye |every penny )?back",
    ),
    cue(
        "sponsor",
        3,
        "sponsor sponsors sponsorship",
        r"(?:please|pls|plz|kindly|can you|could you|will you|would you|anyone|anybody|who'll|who will|who "
        r"wants to|wanna|to|you can|"
        r"you could|and|come on) (?:all )?sponsor (?:me|us|my|our|him|her)",
        r"sponsor (?:me|us)(?: please| pls|!|,|\.| for| on| at| and| if| in| \d| today| here)?",
        r"sponsorship (?:form|page|link|money)|(?:looking for|need|want|seeking|more) (?:\w+ )?sponsors",
    ),
    cue(
        "feat",
        1.5,
        "running run walking walk doing climbing climb swimming swim cycling cycle riding skydive skydiving "
        "abseil abseiling marathon shaving shave trekking trek jumping parachute 10k 5k miles peaks rowing "
        "crawling wheeling",
        r"(?:i'm|im|i am|we're|we are|am|my \w+ is|my \w+'s|me and \w+ are)? ?(?:running|walking|doing"
        r"|climbing|swimming|cycling"
        r"|skydiving|abseiling|shaving|trekking|jumping|rowing|riding|wheeling|crawling|hiking) [^.!?]{0,50}"
        r" (?:for (?:charity|ms|the ms|cancer|the \w+ (?:society|trust|fund|hospice|charity|appeal)|a good "
        r"cause|research)"
        r"|in aid of|to raise)",
        r"(?:marathon|10k|5k|skydive|parachute jump|head ?shave|three peaks|bike ride|abseil|sponsored \w+)"
        r"[^.!?]{0,40} (?:for (?:charity|ms|the ms|a good cause)|in aid of|to raise)",
        r"sponsored (?:walk|run|swim|silence|cycle|head|bike)",
    ),
    cue(
        "page",
        1.5,
        "page link profile bio details pages shared share sharing search message dm pm inbox",
        r"(?:my|our|the) (?:fundraising |sponsorship |donation |giving )(?:page|link)",
        r"(?:link|page|details|paypal|info|number) (?:is |are |'s )?(?:on|in) (?:my |the )?(?:profile|page"
        r"|bio|request|comments?|wall)",
        r"details on request|(?:message|dm|pm|inbox|text) me (?:for|if you (?:can|want|would)|to (?:help"
        r"|donate|give))",
        r"please share|pls share|share (?:the link|widely|if you can|it round)|search (?:his|her|my|our"
        r"|the) name",
        r"link (?:below|here|per|by|kommt|ouverte)",
    ),
    cue(
        "petition",
        3,
        "petition sign signatures signature names petitions",
        r"(?:please |pls |plz |kindly )?(?:sign|share|support|back)(?:,| and| &| \+)? ?(?:and )?(?:sign "
        r"|share |retweet |pass on )?"
        r"(?:my|our|this|the|a|his|her) (?:\w+ ){0,2}petition",
        r"(?:please|pls|plz|kindly|can (?:you|u|everyone|everybody)|could you|would you|go and|go|everyone"
        r"|all) (?:all |everyone )?sign"
        r" (?:it|here|this|at|the link|below|up to save)",
        r"need (?:\w+ ){0,3}[\d,]+k? (?:more )?(?:names|signatures|people to sign)",
        r"[\d,]+k? (?:names|signatures|more) (?:to go|needed|short|so far|before)",
        r"petition[^.!?]{0,60}(?:please sign|sign (?:it|here|now)|your (?:name|signature)|pass it on|share "
        r"it|link|to go)",
        r"(?:add|put) your (?:name|signature) (?:to|on|here|below)",
        r"sign here",
    ),
    cue(
        "raffle",
        3,
        "raffle tombola draw ticket tickets sweepstake",
        r"(?:buy|sell|selling|get|getting|take|want|some|our|my|grab|need to shift) (?:\w+ ){0,3}(?:raffle"
        r"|draw|tombola|prize draw) tickets?",
        r"(?:raffle|draw|tombola) tickets? [^.!?]{0,40}(?:[£$€]|\d|each|a strip|from me|off me|message|for "
        r"sale|available|left)",
    ),
    cue(
        "foreign",
        3,
        "spendet spenden spende cagnotte aidez donnez donad donar donaciones donación colecta spendenlink "
        "ayúdenme ayudenme ayúdame ayudame don dons doneer doneren sammeln sammle donate aiutatemi donazione "
        "donazioni préstamo prestamo prestame présteme leih leihen prêter preter prête prêtez prester firmen "
        "firma firmad signez petition pétition unterschreibt unterschreiben unterstützt ayuda",
        r"(?:bitte|jeder|jede|kann|könnt|helft|unterstützt|danke)[^.!?]{0,40}(?:spendet|spenden|spende"
        r"|petition|leihen)",
        r"spenden(?:link|konto|aktion|aufruf)|(?:sammle|sammeln) (?:geld|spenden|für)",
        r"cagnotte[^.!?]{0,40}|aidez[- ](?:moi|nous)[^.!?]{0,30}(?:payer|financer|acheter|à)|faites un don"
        r"|vos dons",
        r"signez[^.!?]{0,30}petition|unterschreibt[^.!?]{0,30}petition|firm(?:en|ad|a)[^.!?]{0,30}peticion",
        r"(?:donaciones?|donad|ayud(?:enme|ame|adme|en)|colecta)[^.!?]{0,40}(?:para|pagar|comprar|bizum|a)",
        r"doneer[^.!?]{0,30}|aiutatemi[^.!?]{0,40}|(?:une|vostre?) donazion[ei]|unterstützt (?:mich|uns"
        r"|meine|unsere)",
        r"(?:kann|könnte) (?:mir )?(?:jemand|wer)[^.!?]{0,20} leihen|(?:pret(?:er|ez)|prest(?:ame|eme"
        r"|arme))[^.!?]{0,30}euros?",
    ),
    cue(
        "aid",
        1,
        "",
        rf"(?:for|towards|toward|pay|fund|afford|buy|get|cover|my|our|the) (?:\w+ ){{0,2}}{AID}",
    ),
    cue(
        "money",
        1,
        "",
        r"[£$€₹] ?\d[\d,.]*|\d+ (?:pounds|quid|dollars|bucks|euros?|rupees)|(?:a|few) (?:tenner|fiver|quid"
        r"|bucks|dollars)",
    ),
    cue(
        "share",
        1,
        "pass share sharing",
        r"pass it on|share (?:it|this|widely|far)|please share|spread the word",
    ),
)
