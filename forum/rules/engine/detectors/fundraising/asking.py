"""Loans, sponsors, petitions, raffles; what is needed, and collections in other languages."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, SUM
from forum.rules.engine.weighing import cue

ASKING = (
    cue(
        "loan",
        3,
        "apply borrow cheap credit front give kind lend little loan loans looking offer offering "
        "payday personal quick seeking short small somebody spot sub tide urgent",
        r"(?:any(?:one|body)|some(?:one|body)|you|u|ye|who|kind (?:soul|person)) (?:\w+ ){0,4}(?:lend|loan"
        r"|sub|spot|front) (?:me|us) "
        rf"(?:a |an |some |the |about |like |maybe )*(?:{SUM}|{COIN}|(?:small |little )?(?:loan|hundred"
        rf"|thousand|sum)|until|till|til|to)",
        rf"(?:lend|loan|sub|spot|front) (?:me|us) (?:a |an |some |the |about |like |maybe )*(?:{SUM}"
        rf"|{COIN}|hundred|thousand)",
        rf"borrow (?:a |an |some |about |like )*(?:{SUM}|{COIN}|hundred|thousand) (?:off|from|until|till"
        rf"|til|of|for|to|please)",
        r"(?:need|looking for|after|seeking|get me|give me|offer(?:ing)?|apply for) (?:a |an |your |some "
        r")?(?:small |quick |short[- ]term |personal |cheap |urgent |payday |little )*loans?",
        r"(?:loans?|credit) (?:available|approved|at \d|with no|of up to|for anyone|without)",
        r"tide me over",
    ),
    cue(
        "loan",
        1,
        "ill pay promise swear",
        r"(?:i'll|ill|i will|i swear|will|can|swear i'll|and i'd|promise to) (?:\w+ ){0,2}pay (?:you |u "
        r"|it |ye |every penny )?back",
    ),
    cue(
        "sponsor",
        3,
        "come kindly looking pls plz seeking sponsor sponsors sponsorship wanna want wants who'll",
        r"(?:please|pls|plz|kindly|can you|could you|will you|would you|anyone|anybody|who'll|who will|who "
        r"wants to|wanna|to|you can|you could|and|come on) (?:all )?sponsor (?:me|us|my|our|him|her)",
        r"sponsor (?:me|us)(?: please| pls|!|,|\.| for| on| at| and| if| in| \d| today| here)?",
        r"sponsorship (?:form|page|link|money)|(?:looking for|need|want|seeking|more) (?:\w+ )?sponsors",
    ),
    cue(
        "feat",
        1.5,
        "10k 5k abseil abseiling aid am amabseiling amclimbing amcrawling amcycling amdoing amhiking "
        "amjumping amriding amrowing amrunning amshaving amskydiving amswimming amtrekking amwalking "
        "amwheeling appeal areabseiling areclimbing arecrawling arecycling aredoing arehiking "
        "arejumping areriding arerowing arerunning areshaving areskydiving areswimming aretrekking "
        "arewalking arewheeling bike cancer cause charity climbing crawling cycling doing fund head "
        "headshave hiking hospice i'mabseiling i'mclimbing i'mcrawling i'mcycling i'mdoing i'mhiking "
        "i'mjumping i'mriding i'mrowing i'mrunning i'mshaving i'mskydiving i'mswimming i'mtrekking "
        "i'mwalking i'mwheeling imabseiling imclimbing imcrawling imcycling imdoing imhiking "
        "imjumping imriding imrowing imrunning imshaving imskydiving imswimming imtrekking imwalking "
        "imwheeling isabseiling isclimbing iscrawling iscycling isdoing ishiking isjumping isriding "
        "isrowing isrunning isshaving isskydiving isswimming istrekking iswalking iswheeling jumping "
        "marathon ms parachute raise research riding rowing running shaving skydive skydiving society "
        "sponsored swimming three trekking trust walking we'reabseiling we'reclimbing we'recrawling "
        "we'recycling we'redoing we'rehiking we'rejumping we'reriding we'rerowing we'rerunning "
        "we'reshaving we'reskydiving we'reswimming we'retrekking we'rewalking we'rewheeling wheeling",
        r"(?:i'm|im|i am|we're|we are|am|my \w+ is|my \w+'s|me and \w+ are)? ?(?:running|walking|doing"
        r"|climbing|swimming|cycling|skydiving|abseiling|shaving|trekking|jumping|rowing|riding|wheeling"
        r"|crawling|hiking) [^.!?]{0,50} (?:for (?:charity|ms|the ms|cancer|the \w+ (?:society|trust|fund"
        r"|hospice|charity|appeal)|a good cause|research)|in aid of|to raise)",
        r"(?:marathon|10k|5k|skydive|parachute jump|head ?shave|three peaks|bike ride|abseil|sponsored "
        r"\w+)[^.!?]{0,40} (?:for (?:charity|ms|the ms|a good cause)|in aid of|to raise)",
        r"sponsored (?:walk|run|swim|silence|cycle|head|bike)",
    ),
    cue(
        "page",
        1.5,
        "details dm donation fundraising giving inbox info link message number page paypal pls pm "
        "search share sponsorship text",
        r"(?:my|our|the) (?:fundraising |sponsorship |donation |giving )(?:page|link)",
        r"(?:link|page|details|paypal|info|number) (?:is |are |'s )?(?:on|in) (?:my |the |our )?(?:profile"
        r"|page|bio|request|comments?|wall)",
        r"details on request|(?:message|dm|pm|inbox|text) me (?:for|if you (?:can|want|would)|to (?:help"
        r"|donate|give))",
        r"please share|pls share|share (?:the link|widely|if you can|it round)|search (?:his|her|my|our"
        r"|the) name",
        r"link (?:below|here|per|by|kommt|ouverte)",
    ),
    cue(
        "petition",
        3,
        "add anda andand andher andhis andmy andour andpass andretweet andshare andsign andthe "
        "andthis backa backand backher backhis backmy backour backpass backretweet backshare backsign "
        "backthe backthis before everybody everyone far k kindly more names needed pass petition "
        "petitionlink petitionpass petitionplease petitionshare petitionsign petitionto petitionyour "
        "pls plz put retweet share sharea shareand shareher sharehis sharemy shareour sharepass "
        "shareretweet shareshare sharesign sharethe sharethis short sign signa signand signatures "
        "signher signhis signmy signour signpass signretweet signshare signsign signthe signthis "
        "support supporta supportand supporther supporthis supportmy supportour supportpass "
        "supportretweet supportshare supportsign supportthe supportthis",
        r"(?:please |pls |plz |kindly )?(?:sign|share|support|back)(?:,| and| &| \+)? ?(?:and )?(?:sign "
        r"|share |retweet |pass on )?(?:my|our|this|the|a|his|her) (?:\w+ ){0,2}petition",
        r"(?:please|pls|plz|kindly|can (?:you|u|everyone|everybody)|could you|would you|go and|go|everyone"
        r"|all) (?:all |everyone )?sign (?:it|here|this|at|the link|below|up to save)",
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
        "buy draw getting grab prize raffle sell selling shift take tombola want",
        r"(?:buy|sell|selling|get|getting|take|want|some|our|my|grab|need to shift) (?:\w+ ){0,3}(?:raffle"
        r"|draw|tombola|prize draw) tickets?",
        r"(?:raffle|draw|tombola) tickets? [^.!?]{0,40}(?:[£$€]|\d|each|a strip|from me|off me|message|for "
        r"sale|available|left)",
    ),
    cue(
        "foreign",
        3,
        "aidez aiutatemi ayudadme ayudadmea ayudadmebizum ayudadmecomprar ayudadmepagar ayudadmepara "
        "ayudame ayudamea ayudamebizum ayudamecomprar ayudamepagar ayudamepara ayuden ayudena "
        "ayudenbizum ayudencomprar ayudenme ayudenmea ayudenmebizum ayudenmecomprar ayudenmepagar "
        "ayudenmepara ayudenpagar ayudenpara bitte bitteleihen bittepetition bittespende bittespenden "
        "bittespendet cagnotte colecta colectaa colectabizum colectacomprar colectapagar colectapara "
        "danke dankeleihen dankepetition dankespende dankespenden dankespendet donacione donacionea "
        "donacionebizum donacionecomprar donacionepagar donacionepara donaciones donacionesa "
        "donacionesbizum donacionescomprar donacionespagar donacionespara donad donada donadbizum "
        "donadcomprar donadpagar donadpara doneer faites firma firmad firmadpeticion firmapeticion "
        "firmen firmenpeticion helft helftleihen helftpetition helftspende helftspenden helftspendet "
        "jede jedeleihen jedepetition jeder jederleihen jederpetition jederspende jederspenden "
        "jederspendet jedespende jedespenden jedespendet kann kannleihen kannpetition kannspende "
        "kannspenden kannspendet könnt könnte könntleihen könntpetition könntspende könntspenden "
        "könntspendet prestame prestameeuro prestameeuros prestarme prestarmeeuro prestarmeeuros "
        "presteme prestemeeuro prestemeeuros preter pretereuro pretereuros pretez pretezeuro "
        "pretezeuros sammeln sammle signez signezpetition spendenaktion spendenaufruf spendenkonto "
        "spendenlink une unterschreibt unterschreibtpetition unterstützt unterstütztleihen "
        "unterstütztpetition unterstütztspende unterstütztspenden unterstütztspendet vos vostr vostre",
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
        "adaptation adaptations afford assistance bed bill bills boiler buy car cost costs cover "
        "electric flight flights food fund funeral gas groceries heating hoist hsct injection "
        "injections lift medication medicine medicines meds operation pay powerchair ramp ramps rent "
        "rollator scooter stairlift stem surgery therapy toward towards treatment van walker wet "
        "wetroom wheelchair",
        rf"(?:for|towards|toward|pay|fund|afford|buy|get|cover|my|our|the) (?:\w+ ){{0,2}}{AID}",
    ),
    cue(
        "money",
        1,
        "# bucks dollars few fiver quid tenner £",
        r"[£$€₹] ?\d[\d,.]*|\d+ (?:pounds|quid|dollars|bucks|euros?|rupees)|(?:a|few) (?:tenner|fiver|quid"
        r"|bucks|dollars)",
    ),
    cue(
        "share",
        1,
        "pass share spread",
        r"pass it on|share (?:it|this|widely|far)|please share|spread the word",
    ),
    cue(
        "loan",
        3,
        "bad credit front give lend loan loans spot sub",
        r"(?:spot|lend|sub|loan|front|give) me (?:a |an |about |like )?(?:\w+ )?(?:quid|bucks|dollars"
        r"|pounds?|euros?|tenner|fiver|hundred|[£$€] ?\d+)|loans? (?:for (?:people|anyone|all|bad)|with "
        r"(?:bad|no)|available|approved|at \d)|bad credit|no credit checks?",
    ),
    cue(
        "sponsor",
        3,
        "able donations going happy help looking prizes raffle seeking sponsor sponsors want wants "
        "who'd who's willing wish",
        r"(?:like|willing|able|want|happy|wish|anyone|anybody) to (?:help )?sponsor (?!a (?:puppy|dog"
        r"|guide|donkey|child)|his|her|my own)|who(?:'s| is| wants to| will|'d like to) (?:going to "
        r")?sponsor|(?:need|looking for|seeking|want) (?:\w+ )?(?:sponsors|prizes|raffle prizes|donations)"
        r"|sponsor (?:him|them)(?=[?.!,]|$)",
    ),
    cue(
        "raffle",
        3,
        "prize prizeraffle prizes prizesraffle raffle ticket tickets win winraffle",
        r"raffle (?:for|in aid|to raise)[^.!?]{0,50}(?:tickets?|[£$€]|prizes|win|message)|tickets? (?:are "
        r"|is )?[£$€] ?\d+(?:\.\d\d)? (?:each|a strip|per)|(?:win|prizes?)[^.!?]{0,40}raffle tickets?",
    ),
    cue(
        "foreign",
        3,
        "avons besoin brauche brauchen donativo donativos necesito spendenaktion unterstutzt",
        r"spendenaktion|unterstutzt (?:mich|uns|meine|unsere)|(?:brauche|brauchen) (?:dringend )?geld"
        r"|(?:besoin|avons besoin) d'argent|necesito (?:dinero|ayuda (?:economica|para pagar))|donativos?",
    ),
    cue(
        "petition",
        3,
        "# add email join lend mail put sign write",
        r"(?:add|put|lend) your (?:name|names|voice|signature|support) (?:to|on|here|below)|\d[\d,]* "
        r"(?:names |signatures )?needed|(?:write|e-?mail) (?:to )?your (?:mp|td|senator"
        r"|congress\w*)[^.!?]{0,40}(?:template|link|petition|sign|campaign|now|please)|sign (?:our|my|the"
        r"|this) (?:open )?(?:letter|pledge|campaign)|join (?:our|my|the) campaign",
    ),
    cue(
        "sponsor",
        3,
        "sponsor who'd who'll wholl",
        r"(?:who'?ll|who will|who'd|anyone|will you|could you) (?:please )?sponsor (?!a |the |his visa|an )",
    ),
    cue(
        "pool",
        3,
        "# chip fiver give put send tenner throw £",
        r"(?:[£$€]? ?\d+ ?(?:pounds?|quid|euros?|dollars?)?|fiver|tenner) each[^.!?]{0,30}(?:and we|we can"
        r"|we could|we'd|would|to get|for)|if (?:we|you|u|ye) all (?:put|chip|throw|give|send)",
    ),
    cue(
        "aid",
        1,
        "bathroom bed boiler car chair cooker fridge hoist house needs powerchair roof scooter van "
        "washing wheelchair",
        r"(?:my|our|his|her) (?:chair|scooter|car|boiler|van|hoist|wheelchair|powerchair|bed|bathroom"
        r"|house|roof|cooker|fridge|washing machine) (?:needs|has died|is broken|died|broke|packed)|needs "
        r"a new",
    ),
)
