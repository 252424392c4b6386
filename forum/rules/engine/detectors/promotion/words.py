"""What is sold, by whom, and for what ills."""

ILLS = (
    r"(?:ms|multiple sclerosis|herpes|hiv|hsv ?\d?|als|hpv|diabetes|cancer|copd|lupus|arthritis"
    r"|parkinson'?s?|fibroids"
    r"|hepatitis(?: b)?|epilepsy|asthma|disease|illness|sickness|symptoms?|lesions?|pains?|tremors?"
    r"|fatigue|fog|condition|nerves?)"
)
WARES = (
    r"(?:supplements?|drops|tonic|gummies|capsules?|powder|patch(?:es)?|magnet(?:ic)?(?: \w+)?|mats?"
    r"|cbd(?: oil)?|hemp|collagen|detox"
    r"|essential oils?|oils?|hydrogen water|red light|greens|herbal tea|tea|balm|cream|serum|bracelets?"
    r"|device|scooters?|ramps?|cushions?"
    r"|socks|vests?|scarves|trousers|clothing|planners?|journals?|mugs|t-?shirts?|hoodies|jewell?ery"
    r"|candles|cards|blankets?|bags?|insoles"
    r"|course|programme|program|e-?book|guide|webinar|masterclass|coaching|sessions?|massage|reiki|therapy"
    r"|treatment|classes)"
)
OWN_THING = (
    r"(?:shop|store|clinic|cent(?:re|er)|company|business|brand|product(?:s| range| line)?|book|e-?book"
    r"|novel|memoir|course|"
    r"channel|podcast|blog|website|site|newsletter|vlog|etsy(?: \w+)?|patreon|youtube(?: \w+)?"
    r"|insta(?:gram)?(?: \w+)?|tik ?tok(?: \w+)?|substack"
    r"|webinar|masterclass|planner|supplements?|tonic|cream|balm|formula|drops|powder|capsules|gummies|oil"
    r"|protocol|programme|program|method|"
    r"clients?|customers?|followers|showroom|studio|salon|facebook (?:page|group)|page|stall|boutique"
    r"|range|retreat|workshop|academy|membership|app|agent|patches|"
    r"ms planner|memoir|cookbook|recipe book|poetry book|collection|album|single|print shop|merch)"
)
