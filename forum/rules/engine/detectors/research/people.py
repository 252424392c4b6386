"""Who looks for people, and what they ask of them."""

from forum.rules.engine.detectors.research.words import FORM, WHO, WORK
from forum.rules.engine.weighing import cue

PEOPLE = (
    cue(
        "who",
        1.5,
        "aagency abroadcaster absc acasting adesigner adesigners adoctoral adocumentary afilm "
        "afilmmaker afilmmakers afreelance afreelancer agency ajournalist ajournalists alab alecturer "
        "am ama amaster amasters amsc anagency anbroadcaster anbsc ancasting andesigner andesigners "
        "andoctoral andocumentary anfilm anfilmmaker anfilmmakers anfreelance anfreelancer "
        "anjournalist anjournalists anlab anlecturer anma anmaster anmasters anmsc anphd anpostdoc "
        "anproducer anproducers anpsychologist anreporter anresearcher anresearchers anstart "
        "anstartup anstudent anstudents antrainee anundergraduate anundergraduates anuniversity "
        "anwriter anwriters aphd apostdoc aproducer aproducers apsychologist areporter aresearcher "
        "aresearchers astart astartup astudent astudents atrainee aundergraduate aundergraduates "
        "auniversity awriter awriters broadcaster bsc casting currently currentlyagency "
        "currentlybroadcaster currentlybsc currentlycasting currentlydesigner currentlydesigners "
        "currentlydoctoral currentlydocumentary currentlyfilm currentlyfilmmaker currentlyfilmmakers "
        "currentlyfreelance currentlyfreelancer currentlyjournalist currentlyjournalists currentlylab "
        "currentlylecturer currentlyma currentlymaster currentlymasters currentlymsc currentlyphd "
        "currentlypostdoc currentlyproducer currentlyproducers currentlypsychologist "
        "currentlyreporter currentlyresearcher currentlyresearchers currentlystart currentlystartup "
        "currentlystudent currentlystudents currentlytrainee currentlyundergraduate "
        "currentlyundergraduates currentlyuniversity currentlywriter currentlywriters designer "
        "designers doctoral documentary doing doingagency doingbroadcaster doingbsc doingcasting "
        "doingdesigner doingdesigners doingdoctoral doingdocumentary doingfilm doingfilmmaker "
        "doingfilmmakers doingfreelance doingfreelancer doingjournalist doingjournalists doinglab "
        "doinglecturer doingma doingmaster doingmasters doingmsc doingphd doingpostdoc doingproducer "
        "doingproducers doingpsychologist doingreporter doingresearcher doingresearchers doingstart "
        "doingstartup doingstudent doingstudents doingtrainee doingundergraduate doingundergraduates "
        "doinguniversity doingwriter doingwriters film filmmaker filmmakers freelance freelancer "
        "journalist journalists lab lecturer ma master masters msc name phd postdoc producer "
        "producers psychologist reading readingagency readingbroadcaster readingbsc readingcasting "
        "readingdesigner readingdesigners readingdoctoral readingdocumentary readingfilm "
        "readingfilmmaker readingfilmmakers readingfreelance readingfreelancer readingjournalist "
        "readingjournalists readinglab readinglecturer readingma readingmaster readingmasters "
        "readingmsc readingphd readingpostdoc readingproducer readingproducers readingpsychologist "
        "readingreporter readingresearcher readingresearchers readingstart readingstartup "
        "readingstudent readingstudents readingtrainee readingundergraduate readingundergraduates "
        "readinguniversity readingwriter readingwriters reporter researcher researchers start startup "
        "student students studying studyingagency studyingbroadcaster studyingbsc studyingcasting "
        "studyingdesigner studyingdesigners studyingdoctoral studyingdocumentary studyingfilm "
        "studyingfilmmaker studyingfilmmakers studyingfreelance studyingfreelancer studyingjournalist "
        "studyingjournalists studyinglab studyinglecturer studyingma studyingmaster studyingmasters "
        "studyingmsc studyingphd studyingpostdoc studyingproducer studyingproducers "
        "studyingpsychologist studyingreporter studyingresearcher studyingresearchers studyingstart "
        "studyingstartup studyingstudent studyingstudents studyingtrainee studyingundergraduate "
        "studyingundergraduates studyinguniversity studyingwriter studyingwriters theagency "
        "thebroadcaster thebsc thecasting thedesigner thedesigners thedoctoral thedocumentary thefilm "
        "thefilmmaker thefilmmakers thefreelance thefreelancer thejournalist thejournalists thelab "
        "thelecturer thema themaster themasters themsc thephd thepostdoc theproducer theproducers "
        "thepsychologist thereporter theresearcher theresearchers thestart thestartup thestudent "
        "thestudents thetrainee theundergraduate theundergraduates theuniversity thewriter thewriters "
        "three threeagency threebroadcaster threebsc threecasting threedesigner threedesigners "
        "threedoctoral threedocumentary threefilm threefilmmaker threefilmmakers threefreelance "
        "threefreelancer threejournalist threejournalists threelab threelecturer threema threemaster "
        "threemasters threemsc threephd threepostdoc threeproducer threeproducers threepsychologist "
        "threereporter threeresearcher threeresearchers threestart threestartup threestudent "
        "threestudents threetrainee threeundergraduate threeundergraduates threeuniversity "
        "threewriter threewriters trainee two twoagency twobroadcaster twobsc twocasting twodesigner "
        "twodesigners twodoctoral twodocumentary twofilm twofilmmaker twofilmmakers twofreelance "
        "twofreelancer twojournalist twojournalists twolab twolecturer twoma twomaster twomasters "
        "twomsc twophd twopostdoc twoproducer twoproducers twopsychologist tworeporter tworesearcher "
        "tworesearchers twostart twostartup twostudent twostudents twotrainee twoundergraduate "
        "twoundergraduates twouniversity twowriter twowriters undergraduate undergraduates university "
        "writer writers writing writingagency writingbroadcaster writingbsc writingcasting "
        "writingdesigner writingdesigners writingdoctoral writingdocumentary writingfilm "
        "writingfilmmaker writingfilmmakers writingfreelance writingfreelancer writingjournalist "
        "writingjournalists writinglab writinglecturer writingma writingmaster writingmasters "
        "writingmsc writingphd writingpostdoc writingproducer writingproducers writingpsychologist "
        "writingreporter writingresearcher writingresearchers writingstart writingstartup "
        "writingstudent writingstudents writingtrainee writingundergraduate writingundergraduates "
        "writinguniversity writingwriter writingwriters | bsc casting film filmmaker freelance here "
        "journalist ma masters msc nursing phd pi producer psychology reporter researcher sixth "
        "student trainee undergrad uni | produce research study work | college department institute "
        "lab production research uni university usability | assignment bachelor capstone coursework "
        "dissertation documentary final level ma master master's masters msc my our phd project "
        "questionnaire research start startup study survey thesis | commissioned doing filming making "
        "producing putting researching working writing",
        r"(?:i'm|im|i am|we're|we are|as|my name is \w+ and i'm|\w+ here,) (?:a|an|the|two|three|currently"
        r"|currently a|doing|studying|writing|reading)? ?(?:\w+[- ]){0,5}(?:students?|researchers?"
        r"|journalists?|reporter|producers?|phd|postdoc|undergraduates?|psychologist|writers?|documentary"
        r"|film-?makers?|freelancer?|designers?|doctoral candidate|trainee|broadcaster|lecturer|start-?up"
        r"|agency|masters?|msc|ma|bsc|lab|university|casting)",
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
        "# answer answering app appreciate article assignment book can capstone complete completing "
        "could coursework diary dissertation do documentary essay everyone experiment feature few "
        "fill filling film focus form google grateful help interview interviews kindly level ma "
        "master's masters mind msc panel paper part participate participating phd piece please pls "
        "plz podcast poll programme project prototype questionnaire quiz report research show "
        "somebody start startup studies study survey take taking these thesis trial typeform "
        "usability user would | fill take taking | adults caregivers carers case casting contributors "
        "couple couples dads families family find folks guests hoping i interviewees invite inviting "
        "keen look lookin looking man members men mums need needs parents participants patient "
        "patients persons recruit recruiting respondents search searching seeking somebody subjects "
        "sufferers teenagers teens testers those trying volunteers want wanted warriors we woman "
        "women young | case currently interviewees needed participants patients recruiting required "
        "respondents sought still subjects testers volunteers wanted | chat couple d film hear i'd "
        "interview keen love really somebody speak talk want wants we'd would | anybody anyone check "
        "eligible find free happy interested keen may must qualify see who'd whod willing would "
        "you're youre | # age aged ages answer between comment over rate reply respond scale score "
        "tick you're | answers data input participation responses sign stories story views",
        rf"(?:please|pls|plz|kindly|can (?:you|u|everyone)|could (?:you|u|everyone|anyone|somebody)|would "
        rf"(?:you|u|anyone)|grateful if|appreciate (?:it )?if|help (?:me|us|out|a)|mind|do) "
        rf"[^.!?]{{0,40}}(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|tak(?:e|ing) (?:part|my|our|this|the"
        rf"|a|\d)|participat(?:e|ing)|answer(?:ing)? (?:my|our|a|these|this|some|few|the)|do (?:my|our) "
        rf"{FORM}|with (?:my|our) (?:\w+ ){{0,2}}{WORK})",
        rf"(?:take|taking) part in (?:my|our|a|an|this|the) (?:\w+[- ]){{0,4}}{WORK}|fill (?:in|out) "
        rf"(?:my|our|this|the|a) (?:\w+ ){{0,4}}{FORM}",
        rf"(?:looking for|look for|lookin for|seeking|recruiting|recruit|we need|i need|need|needs|wanted"
        rf"|searching for|want to (?:find|hear from|talk to|speak (?:to|with)|interview)|trying to find|in "
        rf"search of|casting|to find|we want|keen to (?:hear from|talk to|speak)|hoping to (?:hear from"
        rf"|talk to|speak|interview)|invit(?:e|ing)) (?:\w+[- ,]+){{0,6}}?{WHO}",
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
        "who",
        1.5,
        "abc agency bbc casting channel cnn company editor firm itv journalist market nbc netflix "
        "producer reporter research rte sky start startup studio team writer | anthology blog blog's "
        "book channel collection college college's daughter daughter's documentary film granddaughter "
        "granddaughter's grandson grandson's magazine nephew nephew's niece niece's podcast podcast's "
        "school school's series son son's uni uni's | am compiling doing journalist making producing "
        "reporter researcher student studying writing",
        r"(?:itv|bbc|channel (?:4|5|four|five)|sky|netflix|cnn|nbc|rte|abc) (?:is|are|news|show"
        r"|documentary)|(?:our|my|a|the) (?:company|agency|firm|start-?up|team|studio) (?:is|are) "
        r"(?:developing|making|building|designing|testing|running|looking)|(?:market )?research agency"
        r"|(?:reporter|journalist|writer|producer|editor) (?:with|for|at|from)|casting (?:team|call"
        r"|director|producer)",
        r"(?:my|our) (?:daughter|son|granddaughter|grandson|niece|nephew|school|podcast|blog|uni"
        r"|college)(?:'s)? (?:\w+ ){0,3}(?:project|survey|dissertation|thesis|magazine|study|coursework"
        r"|needs people|paper|on invisible)|(?:a|the|my|our) (?:book|anthology|collection|podcast|magazine"
        r"|film|documentary|series) (?:i am|i'm|we are|we're|that i'm|on|about) (?:\w+ )?(?:compiling"
        r"|writing|making|editing|producing|invisible|living)|for (?:my|our|a|the) (?:podcast|school "
        r"magazine|book|blog|documentary|channel)",
        r"i'?m (?:a |an )?(?:\w+ ){0,3}(?:researcher|reporter|journalist|writing|student)|i(?:'m| am) "
        r"(?:writing|doing|compiling|producing|making|studying) (?:a|an|my) (?:\w+ )?(?:article|phd|book"
        r"|piece|documentary|study|masters?|dissertation|thesis|podcast|film|feature|story|report)",
    ),
    cue(
        "ask",
        2,
        "# answer being chat complete feature featured fill film filmed free happy help interview "
        "interviews like may might need needs open patients phone photographed prepared quote quoted "
        "record share speak study surveyed take talk test up use volunteers want willing | # 45 "
        "answer check consider eligible fill give half happy help hour join pay qualify share take "
        "tell whether willing would",
        r"(?:can|could|may|might) i (?:quote|interview|speak to|talk to|film|record|feature|use your)"
        r"|(?:willing|happy|prepared|free|like|want|up|open) (?:to be|for (?:an?|a \w+|a \d+ ?\w*)|for "
        r"being) (?:\w+ ){0,3}(?:interview\w*|filmed|quoted|featured|photographed|surveyed|study|chat)"
        r"|needs? (?:people|patients|someone|\d+ people|volunteers|help) (?:\w+ )?(?:to (?:answer|fill"
        r"|take|do|complete|test|talk|interview|share)|for (?:phone|an|her|his|my|our|interviews?))",
        r"would you (?:share|be willing|be happy|be up|tell|consider|like to (?:take|share|help|join))"
        r"|(?:would|will|we) pay (?:\w+ )?[£$€]\d+|pay (?:you )?[£$€]\d+ for|(?:for|give us) (?:an hour"
        r"|\d+ minutes|45 minutes|half an hour) of your time|fill (?:this|it|in this) (?:in )?(?:4|for|pls"
        r"|please)|answer (?:ten|\d+|a few|some|five|these) (?:\w+ )?questions|share your (?:\w+ "
        r")?(?:story|stories|experience|views)|(?:see|check) (?:whether|if) you (?:qualify|are eligible"
        r"|can join)",
    ),
    cue(
        "who",
        1.5,
        "bbc casting centre charity company department doctoral documentary epq express film filming "
        "gcse group guardian herald hospital independent lab magazine mail mirror newspaper sun "
        "telegraph times trust tv university write",
        r"i write for|we(?:'re| are)? film(?:ing)?|film(?:ing)? (?:in|next|starts)|casting for|epq|gcse"
        r"|for (?:the|a) (?:\w+ )?(?:times|guardian|mail|telegraph|sun|mirror|herald|independent|express"
        r"|newspaper|magazine|documentary|tv show|bbc)|(?:our|a|my) (?:charity|lab|hospital|trust"
        r"|department|centre|university|company|group) (?:wants?|needs?|is looking|seeks?|are looking"
        r"|would like)|doctoral (?:student|candidate)",
    ),
    cue(
        "ask",
        2,
        "adults after aged answer carers chat couples families fancy film following hear interview "
        "living meet men ms need needs participants patients ppms really refused rrms seek seeks "
        "speak spms talk testers volunteers want wants women | answers blood calling data help input "
        "opinion opinions photo photos saliva scan scans stories story take time views want",
        r"(?:want|wants|need|needs|seek|seeks|after) (?:\w+ ){0,2}(?:people|volunteers|patients|testers"
        r"|carers|participants|couples|families|women|men|adults) (?:to|with|who|for|aged|refused|living)"
        r"|(?:would|'d) (?:really )?like to (?:speak|talk|hear|interview|chat|film|meet)|answer (?:the "
        r"following|these|my|our|a few)|following questions|fancy (?:being|taking|appearing|helping"
        r"|joining)|anyone with (?:ms|ppms|rrms|spms) (?:over|aged|between|who|living in|under)",
        r"(?:we|i) (?:need|want) your (?:\w+ )?(?:saliva|blood|stories|story|help|views|input|photos?"
        r"|answers|scans?|data|time|opinions?)|take (?:the|our|this|my) (?:\w+ )?(?:survey|questionnaire"
        r"|poll|quiz)|help (?:science|research)|calling all",
    ),
    cue(
        "ask",
        2,
        "available beenjournalist beenproducer beenreporter feature free hadjournalist hadproducer "
        "hadreporter happy has have hear include invited journalist keen love needed pick print "
        "producer publish reporter required sought spare tell trying want wanted willing",
        r"spare (?:me |us )?(?:\d+|a few|five|ten|a couple of|fifteen|twenty|some|two|an?) (?:mins?"
        r"|minutes?|moments?|hours?)|pick your brains?|(?:love|like|want|keen) to (?:feature|include"
        r"|publish|hear|print|tell) (?:a |your |an? \w+'?s? )|(?:happy|available|willing|free) to (?:talk"
        r"|chat|speak|listen) off the record|(?:required|wanted|needed|sought|invited) for (?:blood|a|our"
        r"|an|my|the|saliva|interviews?)|trying to get \d+ (?:responses|answers|replies|people)|(?:has"
        r"|have) any(?:one|body) (?:here )?(?:been|had)[^.!?]{0,60}\?? ?(?:reporter|journalist"
        r"|investigat\w+|producer)",
    ),
    cue(
        "who",
        1.5,
        "app healthy investigative magazine product researching service study trainee uni user ux",
        r"(?:ux|product|app|service|user) (?:designer|researcher|tester|team)|investigative (?:reporter"
        r"|journalist)|study alert|trainee (?:clinical |educational )?psychologist|(?:our|the) magazine"
        r"|researching (?:\w+ )?(?:loneliness|fatigue|heat|sleep|pain|work|stigma|mood|in ms)|uni survey"
        r"|healthy (?:siblings|volunteers|controls)",
    ),
)
