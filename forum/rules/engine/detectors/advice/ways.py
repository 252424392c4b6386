"""What orders to stop, skip, refuse, start or switch look like: verbs, and what follows them."""

from forum.rules.engine.detectors.advice.objects import END, IT, ONE, POISON, about, change

_ENDINGS = (
    "stop quit cease halt discontinue bin ditch dump chuck scrap pause skip refuse decline reject "
    "avoid swerve dodge flick sling lob boot junk jettison eject shed kick"
    " miss postpone delay flush toss throw abandon withdraw taper wean drop stopping quitting skipping "
    "weaning binning"
    " ditching refusing tapering dropping missing avoiding pausing yeet axe boycott shun reduce "
    "stopped trash cancel interrupt"
)
_WHOM = (
    r"(?: (?:yourself|urself|yerself|him|her|them|your \w+|well|right|straight|away|down|clear|the|"
    r"hell|slowly|gradually|it))*"
)
_AWAY = rf"{_WHOM} (?:off|away from|clear of|without|down on|down from|out of)"
_TO = r"(?: (?:him|her|them|your \w+|yourself|urself|straight|right|back|bk|over|across|out|up|someone|C+))*"
_TEST_WORDS = (
    r"(?: (?:out|on|the|your|ur|yer|that|this|those|these|any|all|a|an|next|more|going|to|having|for|"
    r"another|of|and"
    r"|doing|getting|about|it|seeing|annual|yearly|six|monthly|month|routine|silly|stupid|waiting|with|"
    r"turning|up|even))"
    r"{0,6}"
)
_CARER = r"(?:(?:your |ur |yer |the |a |that )?(?:C+|them|him|her|they|em|'em)(?: C+)?)"
_DOES = (
    r"(?:put|give|prescribe|switch|start|swap|change|move|take|up|double|increase|stop|write|refer|try|"
    r"order|do|stick|get)"
)

CHANGES = (
    change(
        "stop quit",
        (r" (?:taking|injecting|swallowing|having) (?:it|them|those|that|em|these)(?![a-z])"),
        ("stop"),
    ),
    change("put", rf"{about('MT')} (?:back|down|away|in the bin)", "stop"),
    change("pull take rip whip", rf"{about('T')} out(?![a-z])", "stop"),
    change(
        "go going",
        (r" (?:all )?(?:natural|drug[- ]free|med(?:s|icine|ication)?[- ]free|herbal|holistic)"),
        ("stop"),
        bare=True,
    ),
    change("sign agree consent", r"(?: [a-z]+){0,5} [MTX]+(?![a-zA-Z])", "refuse", forbids=True),
    change("blag wangle nab scrounge score", rf"{about('M')}", "start"),
    change(_ENDINGS, rf"(?:{about('MT')}|(?: taking| using| with| eating| having)? {POISON})", "stop"),
    change(
        _ENDINGS + " leave double halve up refuse swap switch",
        rf"(?: (?:taking|using|having|with|out|off|on|away|down))? {IT}(?: (?:all|out|off|away|down|"
        rf"back|up))?{END}",
        "stop",
        bare=True,
    ),
    change("stop quit stopping quitting skip cancel", rf"{END}", "stop", bare=True),
    change("wean weaning taper tapering", rf"{_AWAY} {IT}{END}", "stop"),
    change(
        "come coming get wean",
        (rf"{_AWAY} (?:the (?:whole )?lot|everything|all of (?:it|them)|all that){END}"),
        ("stop"),
    ),
    change("turn knock send", r" (?:it|them|that) (?:down|back)", "stop", bare=True),
    change(
        "keep save",
        (r"(?: the| those| your| some| them)*[ ](?:T+|M+) for (?:when|another|later|next|a rainy)"),
        ("stop"),
    ),
    change("take pull", rf"{_WHOM} off the list for(?: \w+){{0,2}} [MTX]+", "cancel"),
    change(
        "ask request insist apply beg",
        (
            r"(?: on)? (?:to (?:be|go|get|have|start)|being|going)(?: (?:put|started|switched|moved|given|"
            r"prescribed|back|straight))*(?: (?:on|onto|to|a|some|the))* [MT]+"
        ),
        ("start"),
    ),
    change("go going", r" cold turkey", "stop"),
    change("hold", r" (?:out|off)(?= ?[.,;!?]|\Z| as| for)", "stop", bare=True),
    change(
        "come coming get getting go stay keep wean weaning take pull ease steer taper hop jump stop "
        "crack back move lay cut",
        rf"{_AWAY}(?:{about('MT')}| {POISON})",
        "stop",
    ),
    change(
        "come coming get go wean weaning take pull ease taper stay",
        rf"{_AWAY} {IT}{END}",
        "stop",
        bare=True,
    ),
    change(
        "say",
        r" (?:thanks but )?(?:no|nope|no way|no thanks|no thank you)(?: to|(?= ?[.,;!?]|\Z))",
        ("stop"),
        bare=True,
    ),
    change(
        "give giving",
        rf"(?: up(?: on)?{about('MTX')}|{about('MTX')} (?:a miss|the \w+|a rest|up|a break|a wide berth)"
        rf"|{about('MT')} a (?:week|month|few)| (?:it|them|that|those) (?:a miss|the (?:boot|push|"
        rf"elbow)|a wide berth))",
        "stop",
    ),
    change(
        "give",
        r" (?:it|them|that|those) (?:a miss|the (?:boot|push|elbow)|a wide berth|a rest|up)",
        "stop",
        bare=True,
    ),
    change("pack packing jack sack", rf" (?:in|up|off){about('MT')}", "stop"),
    change(
        "pack jack knock sack",
        r" (?:it|them|that|the whole lot|the lot) (?:in|off|on the head)",
        "stop",
        bare=True,
    ),
    change("knock", rf"{about('MT')} (?:on the head|off)", "stop"),
    change(
        "put hold turn walk cut run have take let get ease phase back pull opt lay throw chuck send "
        "hand live do go shut"
        " ration wash keep leave",
        r" (?:off|out|down|back|away|away from|down on|out of|on|without|rid of|go of|shot of|a break "
        r"from|a holiday from"
        rf"|a rest from|a mile from|your hands of|well away from){about('MTX')}",
        "stop",
    ),
    change(
        "leave lose forget ignore stuff sod screw park shelve hide spit tip pour burn shove",
        rf"{about('MT')}(?! (?:out(?! of it)|to|at|by|on|with|near|where|behind|somewhere|until you|"
        rf"like)(?![a-z]))",
        "stop",
    ),
    change(
        "cancel skip refuse ditch decline avoid miss postpone delay dodge bin scrap skipping "
        "cancelling missing refusing"
        " forget drop boycott bunk swerve stop put turn",
        rf"{_TEST_WORDS}{ONE} (?:X+)(?! (?:anxiety|nerves|face|socks|gown|room|queue))",
        "cancel",
    ),
    change(
        "cancel skip refuse ditch miss bin postpone", rf"{_TEST_WORDS} (?:C+)(?! (?:queue|food))", "cancel"
    ),
    change(
        "start starting begin switch switching swap swapping change changing replace substitute restart be",
        rf"{_TO}(?: (?:on|onto|on to|to|over to|across to|with))?{about('MT')}",
        "start",
    ),
    change(
        "ring call phone",
        (r"(?: (?:them|the|your|up|C+|and|straight|away|now|tell|just|say)){1,6} cancel"),
        ("cancel"),
    ),
    change(
        "move moving jump hop transfer",
        rf"{_TO} (?:on|onto|on to|to|over to|across to){about('MT')}",
        ("start"),
    ),
    change(
        "start begin switch swap change replace",
        rf"{_TO}(?: (?:on|onto|to|with|taking))?{about('R')}",
        "start",
    ),
    change(
        "try trying use have take taking add combine mix go get pop request choose order stick opt buy "
        "consider",
        r"(?: (?:some|a|an|the|one|off|out|up|in|for|with|on|it|bit|of|low|high|daily|onto|to|and|"
        r"plain|proper|just|good"
        r"|old|yourself|regular|course|round|bit|back|now|then|having)){0,5} (?:M+)(?![a-zA-Z])",
        "start",
    ),
    change(
        "have get try go have buy pay",
        rf"(?: (?:the|a|for|your|yourself|private|privately|abroad|on|onto|back|straight|"
        rf"put)){{0,4}}{ONE} (?:T+)"
        r"(?: \w+)? (?:in (?:mexico|germany|russia|india|turkey|spain|poland|panama|america|israel|"
        r"thailand|another country)|abroad|privately|private|instead|now|"
        r"immediately|asap)",
        "start",
    ),
    change(
        "get getting go hop jump be put",
        rf"{_TO} (?:on|onto|on to|back on|started on|put on|switched to){about('MT')}",
        "start",
    ),
    change(
        "demand insist push fight beg press hold",
        rf"(?: (?:on|for|out for|that|they|hard|like|hell|to|be|put|have|getting|having|"
        rf"being)){{0,5}}{about('MTX')}",
        "start",
    ),
    change(
        "get make tell ask have persuade force nag badger hassle demand insist pester",
        rf"(?: that)? {_CARER}(?: (?:to|that))?(?: you (?:want|need|are)(?: to)?)? {_DOES}"
        rf"(?: (?:you|u|ya|ye|him|her|it|your \w+))?(?: (?:on|onto|off|to|for|up|over)){{0,3}}{about('MT')}",
        "start",
    ),
    change(
        "tell ring phone inform",
        rf"(?: (?:and|say|tell))? ?{_CARER}?(?: (?:straight|that|and|say))* (?:you|u|you're|ur|you'll|"
        rf"youre|you've|to|no)(?![a-z])[^.!?]{{0,60}}?"
        r"(?:want|wont|won't|not|need|refus|cancel|stop|no more|don'?t|no longer|quit|switch|done|"
        r"finished|keep)[^.!?]{0,40}?(?:[MTX]+|cancel it|stuff it|shove it|having it|taking it|doing "
        r"it|doing that)",
        "stop",
    ),
    change(
        "tell",
        rf" {_CARER} (?:to )?(?:cancel|stop|shove|stuff|stick|keep|forget) (?:it|them|[a-z ]{{0,12}}[MTX]+)",
        "stop",
    ),
    change(
        "let allow be get give agree fall consent",
        rf"(?! (?:the|your|ur|those) [MTX])(?: (?:let|{_CARER}|anyone|anybody|in|to|be|for|into|"
        rf"yourself|any|of|that|a|an|it|talked|"
        rf"pushed|bullied|fobbed|pressured"
        r"|persuaded|guilted|forced|rushed|put|giving|give|start|stick|pump|inject|push|touch|fill|do|"
        r"near|you|u|ya|full|up|on"
        r"|onto|off|with|having|taking|starting|more|another|those|this|these|take|their|change|switch|"
        r"move|go|signing|the|your"
        r"|poison|by|tell|sell|convince|bully|scare|poke|stab|persuade|talk|pressure|force)){1,12} "
        r"(?:[MTX]+)(?![a-zA-Z])",
        "refuse",
        forbids=True,
    ),
    change(
        "take start have accept fill touch bother go try agree sign use put get do waste restart "
        "swallow buy inject pick collect"
        " consent turn pay risk begin return book attend entertain need starting taking having need",
        r"(?: (?:to|for|on|back|in|up|near|off|any|more|another|going|having|starting|taking|getting|"
        r"your|money|time|filling"
        rf"|picking|for|with)){{0,4}}{about('MTX')}"
        r"(?! (?:if|unless|until|at once|with (?:food|milk|alcohol|wine|grapefruit|your|other|another|"
        r"any|a)(?![a-z])(?! barge)|without|on an empty|late|after|near|while|before|too|"
        r"alone|and drive|together|home))",
        "refuse",
        forbids=True,
    ),
    change("bother bothering", rf"(?: with)? {IT}{END}", "refuse", forbids=True, bare=True),
)
