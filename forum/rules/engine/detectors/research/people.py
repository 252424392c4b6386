"""Who looks for people, and what they ask of them."""

from forum.rules.engine.detectors.research.words import FORM, WHO, WORK
from forum.rules.engine.weighing import cue

PEOPLE = (
    cue(
        "who",
        1.5,
        r"(?:i'm|im|i am|we're|we are|as|my name is \w+ and i'm|\w+ here,) (?:a|an|the|two|three|currently"
        r"|currently a|doing|studying|writing|reading)? ?(?:\w+[- ]){0,5}(?:students?|researchers?"
        r"|journalists?|reporter|producers?|phd|postdoc|undergraduates?|psychologist|writers?|documentary"
        r"|film-?makers?|freelancer?|designers?|doctoral candidate|trainee|broadcaster|lecturer|start-?up"
        r"|agency|masters?|msc|ma|bsc|lab|university|casting)",
        r"(?:journalist|researcher|student|reporter|producer|phd|msc|ma|bsc|undergrad(?:s|uates?)?|masters"
        r"|uni\w*|pi"
        r"|trainee|nursing|psychology|film ?maker|casting director|freelancers?|freelance"
        r"|sixth former) (?:\w+ "
        r"){0,3}here",
        r"i (?:produce|research|study|work (?:for|at|with|on) (?:a|an|the|channel|bbc|\w+) (?:\w+ "
        r"){0,2}(?:tv|paper|newspaper|magazine|production|university|show|radio|documentary|podcast|bbc"
        r"|lab|institute))",
        r"(?:our|the) (?:lab|research team|research group|university|institute|production company|research "
        r"unit|department|usability team)|(?:university|college) of \w+|(?:at|from|with) (?:\w+ "
        r"){0,3}(?:university|college|uni|institute)",
        r"(?:my|our) (?:\w+[- ]){0,3}(?:thesis|dissertation|research|start-?up|phd|masters?|master's"
        r"|a-level|capstone|coursework|assignment|study|msc|ma|final year project|project|survey"
        r"|questionnaire|documentary|bachelors?|bachelorarbeit)",
        r"(?:writing|producing|making|filming|working on|researching|commissioned|putting together|doing) "
        r"(?:a|an|my|our) (?:\w+ ){0,3}(?:feature|piece|article|story|documentary|programme|paper|report"
        r"|study|podcast|film|essay|thesis|dissertation|book|project|series|survey)(?: \w+)? (?:for|on"
        r"|about|into|with)",
    ),
    cue(
        "ask",
        2,
        rf"(?:please|pls|plz|kindly|can (?:you|u|everyone)|could (?:you|u|everyone|anyone|somebody)|would "
        rf"(?:you|u|anyone)|grateful if|appreciate (?:it )?if|help (?:me|us|out|a)|mind|do) "
        rf"[^.!?]{{0,40}}\b(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|tak(?:e|ing) (?:part|my|our|this|the"
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
        r"|(?:your|ur) (?:answers|responses|input|participation|data)",
    ),
    cue(
        "who",
        1.5,
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
        r"(?:can|could|may|might) i (?:quote|interview|speak to|talk to|film|record|feature|use your)"
        r"|(?:willing|happy|prepared|free|like|want|up|open) (?:to be|for (?:an?|a \w+|a \d+ ?\w*)|for "
        r"being) (?:\w+ ){0,3}(?:interview(?:s|ed|ees?)?|filmed|quoted|featured|photographed|surveyed|study"
        r"|chat)"
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
        r"i write for|we(?:'re| are)? film(?:ing)?|film(?:ing)? (?:in|next|starts)|casting for|epq|gcse"
        r"|for (?:the|a) (?:\w+ )?(?:times|guardian|mail|telegraph|sun|mirror|herald|independent|express"
        r"|newspaper|magazine|documentary|tv show|bbc)|(?:our|a|my) (?:charity|lab|hospital|trust"
        r"|department|centre|university|company|group) (?:wants?|needs?|is looking|seeks?|are looking"
        r"|would like)|doctoral (?:student|candidate)",
    ),
    cue(
        "ask",
        2,
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
        r"(?:ux|product|app|service|user) (?:designer|researcher|tester|team)|investigative (?:reporter"
        r"|journalist)|study alert|trainee (?:clinical |educational )?psychologist|(?:our|the) magazine"
        r"|researching (?:\w+ )?(?:loneliness|fatigue|heat|sleep|pain|work|stigma|mood|in ms)|uni survey"
        r"|healthy (?:siblings|volunteers|controls)",
    ),
)
