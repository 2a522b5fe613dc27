# ruff: noqa: E501, ISC004 — a row of a table reads best on one line
"""English."""

from __future__ import annotations

import re

from askonce.guards.languages import Language, Patterns

_IRREGULAR = {
    form: base
    for base, forms in (
        row.split(": ")
        for row in [
            "be: am is are was were been being",
            "have: has had having",
            "agree: agreed",
            "guarantee: guaranteed",
            "free: freed",
            "use: used using uses",
            "do: does did done doing",
            "go: goes went gone",
            "get: got gotten gets getting",
            "make: made",
            "take: took taken",
            "give: gave given",
            "send: sent",
            "lend: lent",
            "spend: spent",
            "lose: lost losing",
            "leave: left",
            "buy: bought",
            "sell: sold",
            "pay: paid",
            "say: said",
            "tell: told",
            "find: found",
            "hold: held",
            "keep: kept",
            "feel: felt",
            "meet: met",
            "lead: led",
            "feed: fed",
            "build: built",
            "bring: brought",
            "think: thought",
            "catch: caught",
            "teach: taught",
            "seek: sought",
            "fight: fought",
            "begin: began begun",
            "drink: drank drunk",
            "drive: drove driven",
            "eat: ate eaten",
            "fall: fell fallen",
            "fly: flew flown flies",
            "forget: forgot forgotten",
            "forbid: forbade forbidden",
            "freeze: froze frozen",
            "grow: grew grown",
            "know: knew known",
            "throw: threw thrown",
            "draw: drew drawn",
            "withdraw: withdrew withdrawn",
            "hide: hid hidden",
            "break: broke broken",
            "speak: spoke spoken",
            "steal: stole stolen",
            "choose: chose chosen",
            "wear: wore worn",
            "write: wrote written",
            "ride: rode ridden",
            "rise: rose risen",
            "see: saw seen",
            "show: shown",
            "sing: sang sung",
            "sit: sat",
            "stand: stood",
            "understand: understood",
            "swim: swam swum",
            "run: ran",
            "come: came",
            "become: became",
            "win: won",
            "wake: woke woken",
            "bite: bit bitten",
            "beat: beaten",
            "shoot: shot",
            "sleep: slept",
            "hear: heard",
            "dream: dreamt",
            "learn: learnt",
            "mean: meant",
            "die: dying died dies",
            "lie: lying",
            "tie: tying",
            "child: children",
            "person: people persons",
            "man: men",
            "woman: women",
            "foot: feet",
            "tooth: teeth",
            "mouse: mice",
            "half: halves",
            "wife: wives",
            "life: lives",
            "knife: knives",
            "shelf: shelves",
            "wolf: wolves",
            "calf: calves",
            "thief: thieves",
            "leaf: leaves",
            "loaf: loaves",
            "scarf: scarves",
            "datum: data",
            "criterion: criteria",
        ]
    )
    for form in forms.split()
}
# A passage runs to the end of its sentence, or to a second question joined with "and".
_REST = r"(?:(?!\band (?:what|where|when|who|how)\b)[^.?!;\n])*"
# Asking how something is done, or what would happen, has the same answer whoever asks.
_PROCEDURE = (
    r"\bhow (?:(?:do|can|should|would|could|might|must|may|does|did) (?:i|we|you|one|someone|people|employees)\b"
    rf"|i can|we can|to\b|often\b|are\b[^.?!;]*\bcalculated){_REST}",
    rf"\b(?:where|when|who|whom|which|what) (?:do|can|should|would|must|may) (?:i|we|you|one)\b{_REST}",
    rf"\b(?:what happens|what if|in case|is it (?:possible|ok|okay|allowed)|is there (?:a|any) way)\b{_REST}",
    (
        rf"\b(?:can|may|should|must|am i allowed to|do i (?:have|need) to) (?:i|we|one)\b"
        rf"(?! (?:get|see|have|know|hear) )(?! afford){_REST}"
    ),
    rf"\b(?:ways?|steps?|procedure|process|method|instructions|tips|deadline) (?:to|for|of|on)\b{_REST}",
)
# Things of which everybody has their own, and whose state is what one asks for.
_OWN = (
    r"(?:balances?|orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|refunds?|reimbursements?|bills?|invoices?"
    r"|pay ?slips?|pay ?stubs?|pay ?checks?|pay ?days?|salary|wages?|income|earnings|bonus|transactions?|purchases?"
    r"|spending|expenditures?|points|rewards?|miles|(?:credit|fico) (?:score|rating|limit|line)|limit|accounts?"
    r"|subscription|plan|tickets?|case|claims?|application|requests?|appointments?|meetings?|calendar|schedule|agenda"
    r"|reservations?|bookings?|flights?|luggage|baggage|suitcase|bags?|leave|vacation|pto|days? off|time off"
    r"|sick days?|(?:to-?do|shopping|grocery) list|reminders?|alarms?|location|name|address|phone number|birthday"
    r"|w-?2s?|tax(?:es| refund| rate| return)?|grades?|debt|loan|mortgage|interest rate|apr|due date|payments?"
    r"|boss|manager|probation|status|usage|quota|oil change|fuel level|tank|rent|insurance (?:plan|coverage|policy))\b"
)
_WHOSE = rf"\b(?:my|our) (?:[\w'&-]+ ){{0,4}}?{_OWN}"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NOW = r"(?:right now|now|today|tonight|tomorrow|yesterday|at the moment|currently|this (?:morning|afternoon|evening|week|weekend))"
_WEATHER = r"(?:rain|snow|hail|storm|thunder|sunny|cloudy|windy|foggy|humid|freez|cold|warm|hot)\w*"
_MONEY = (
    r"(?:dollars?|usd|euros?|eur|pounds?|gbp|sterling|yen|jpy|yuan|cny|rmb|rupees?|inr|pesos?|mxn|roubles?|rubles?|rub|francs?"
    r"|chf|cad|aud|krone[rn]?|nok|sek|won|krw|lira|zloty|bitcoins?|btc|ethereum|eth)\b"
)
_TRADED = (
    r"(?:stocks?|shares?|bitcoin|btc|ethereum|crypto(?:currency)?|gold|silver|platinum|oil|crude|gas|gasoline|petrol|fuel"
    r"|diesel|natural gas|wheat|copper|house|housing)"
)
_PROGRAMMING = (
    r"(?:python|java|javascript|typescript|node(?:\.?js)?|c\+\+|c#|\.net|rust|golang|php|sql|postgres(?:ql)?|mysql|bash"
    r"|html|css|kotlin|perl|scala|matlab|vba|powershell|haskell|react|django|pandas|numpy|jquery)"
)
_CODE = (
    r"(?:function(?! (?:room|hall|description))|(?:shell |bash |python )?script(?! for (?:a|the|our) (?:call|play|video|film|movie|phone))"
    r"|snippet|regex|regexp|regular expression|unit tests?|sql(?: query| statement)?|stored procedure|pseudo-?code|subroutine"
    r"|algorithm|dockerfile|makefile|web ?scraper|parser|linked list|decorator|one-?liner)"
)
_PLAIN = r"(?:me|us|a|an|the|some|this|piece|bit|block|of|simple|small|short|quick|example|sample|working|complete|clean|efficient|basic|recursive|new)"
_POLITE = (
    r"^\W{0,9}(?:(?:please|pls|kindly|hi|hello|hey|now|then|ok|okay|so|can you|could you|would you|will you|can u|i want you to|i need you to|i'd like you to"
    r"|i would like you to|help me to|help me|you are to|your (?:task|job|goal) is to|you (?:should|must|have to|need to)|let's|just|quickly|briefly|carefully|go ahead and|try to)\b[ ,:;!.-]*)*"
)
_ON_TEXT = (  # work on a text by their nature
    r"(?:(?:translat|transliterat|paraphras|rephras|reword|rewrit|re-writ|proof-?read|transcrib|conjugat|plurali[sz]|capitali[sz]|lower-?cas|upper-?cas|unscrambl|spell-?check|lemmati[sz]|tokeni[sz]"
    r"|autocomplet|hyphenat|punctuat|summari[sz]|condens|romani[sz]|pronounc|factori[sz])(?:e|ing)?|spell(?! check))"
)
_TASK = (  # work on a text when it comes with one
    r"(?:summari[sz]e|classify|categori[sz]e|label|tag|extract|identify|detect|determine|correct|fix|edit|improve|shorten|expand|simplify|count|spell|reverse|sort|order|arrange|rank|convert|change|turn|transform|make"
    r"|compute|calculate|solve|evaluate|complete|continue|finish|fill in|fill|list|find|name|give|write|create|generate|compose|suggest|choose|pick|select|decide|tell|say|state|judge|rate|score|grade|assess|analy[sz]e"
    r"|parse|split|join|merge|remove|delete|strip|replace|insert|highlight|underline|repeat|echo|output|print|return|format|define|explain|describe|use|put|predict|infer|check|verify|mark|annotate|interpret|read"
    r"|respond|reply|answer|translate|rewrite|rephrase|paraphrase|proofread|encode|decode|encrypt|decrypt|segment|normali[sz]e|mask|redact|anonymi[sz]e|stem|route|triage|assign|compare|match|validate|convert|render|draw|imagine|act|pretend|mention|provide|show|draft|moderate|flag|filter|title|caption|outline|critique|review|elaborate|rhyme|swap|combine|reorder|unscramble|guess)"
)
_LANGUAGE = (
    r"(?:english|french|german|spanish|italian|portuguese|russian|chinese|mandarin|cantonese|japanese|korean|arabic|hindi|bengali|urdu|turkish|polish|dutch|swedish|norwegian|danish|finnish|greek|hebrew|thai"
    r"|vietnamese|indonesian|malay|czech|slovak|hungarian|romanian|bulgarian|ukrainian|serbian|croatian|latin|welsh|irish|gaelic|persian|farsi|swahili|tagalog|filipino|tamil|telugu|catalan|basque|icelandic|georgian|armenian|esperanto|morse(?: code)?|pig latin|braille|binary|emojis?)\b"
)
_TEXT = (  # what such a text is called
    r"(?:texts?|sentences?|phrases?|words?|strings?|paragraphs?|passages?|tweets?|reviews?|comments?|posts?|messages?|emails?|e-mails?|articles?|headlines?|statements?|quotes?|poems?|transcripts?|conversations?|dialogues?"
    r"|snippets?|excerpts?|extracts?|inputs?|documents?|utterances?|essays?|stor(?:y|ies)|abstracts?|letters?|numbers?|expressions?|equations?|claims?|premises?|hypothes[ie]s|feedback|tickets?|intents?|requests?|incidents?|names?|titles?|lists?|items|pairs?|query|queries|questions?|code|json|notes?|data)"
)
_THIS = r"(?:this|these|that|those|the following|following|the (?:given|below|above|next|provided|quoted)|the (?:first|second|last)|(?:each|any|all) of the(?:se)?)"
_FORM = (  # says how to answer, not what
    r"(?:(?:answer|reply|respond|write|explain(?: it| this)?|describe(?: it| this)?|speak|talk|say it|put it|summari[sz]e(?: it)?) (?:only |just |it |me )?(?:in|with|as|like|using|for|briefly|shortly|thoroughly|at length|concisely|simply|only|formally|casually|yes|no|to a|to an|step by step|honestly|truthfully|politely)\b[^.?!:]{0,50}"
    r"|(?:use|using|give|include|add|provide|no|with|without|show)(?: me)?(?: \w+)? (?:bullet points?|bullets|tables?|list|(?:\w+ )?words|sources|references|citations|examples?|emojis?|steps|headings|markdown|json|yaml|xml|html|details?|jargon|explanations?|rhymes?|numbers|diagrams?|analog(?:y|ies)|metaphors?|code)\b[^.?!:]{0,40}"
    r"|be (?:very |really |more |extremely )?(?:brief|concise|short|funny|serious|formal|informal|casual|polite|rude|specific|precise|detailed|thorough|creative|honest|technical|simple|verbose|sarcastic|critical|friendly)\b[^.?!:]{0,30}"
    r"|(?:eli\d+|tl;?dr|short answer|long answer|one-?liner|short version|long version|simple answer|detailed answer|yes or no|true or false|(?:in )?(?:\w+ )?(?:tone|style|format|voice|register)(?: please| only)?|formal(?:ly)?|informal(?:ly)?|casual(?:ly)?|briefly|step by step|bullet points?(?: only)?|(?:no|only) (?:more than )?\w+ (?:words?|sentences?))"
    r"|(?:in|with|using|within|under|at most|max(?:imum)?|no more than|exactly|about|only) (?:a |an |one |two |three |four |five |ten |fifty |a hundred |\d+ |a single |a few |exactly |at most |simple |plain |short |long |full |max )*(?:words?|sentences?|paragraphs?|lines?|bullet points?|bullets|characters|detail|brief|short|depth|summary|nutshell|layman's terms|layman terms|english|terms(?! of)|steps|points|json|yaml|xml|html|csv|latex|markdown|plain text|prose|rhymes?|verse|haiku|emojis?|table|list|caps|lowercase|uppercase)\b[^.?!:]{0,30}"
    rf"|(?:in|as|auf) (?:json|yaml|xml|html|csv|a? ?(?:table|list|poem|haiku|tweet|pirate|scientist|lawyer|doctor|teacher|bullet list)|{_LANGUAGE})[^.?!:]{{0,20}}"
    r"|(?:for|to|like|as if i(?:'m| am| were)|as though i(?:'m| am| were)) (?:a |an |the |i'm |i am |my |absolute |complete |total )*(?:child|children|kids?|adults?|beginners?|experts?|novices?|dumm(?:y|ies)|laymen|lay people|students?|professors?|scientists?|doctors?|lawyers?|\w+[- ]year[- ]olds?|five|grandma|grandmother|teenagers?|professionals?|developers?|engineers?|pirate|executives?)\b[^.?!:]{0,20}"
    r"|(?:keep|make) (?:it|this|that|the answer|your answer) (?:\w+ )?(?:short|long|brief|simple|formal|informal|concise|detailed|funny|casual|technical|under|below|to|in)\b[^.?!:]{0,30}"
    r"|(?:give|name|list|state|provide)(?: me)? (?:one|two|three|four|five|six|ten|\d+|an?|some|several|more|only one) (?:\w+ )?(?:reasons?|examples?|options?|ideas?|arguments?|bullets?|points?|sentences?|words?|paragraphs?|facts?|tips?)"
    r"|(?:just|only) the \w+|(?:\w+ ){1,4}only|(?:do not|don't|always|never)? ?cite (?:your |any )?\w+|use \w+ spelling|be \w+ly \w+"
    r"|(?:for|to) an? (?:lay ?person|specialist|non-?expert|manager|customer|novice|laywoman)"
    r"|(?:you are|you're|you act as) (?:now )?(?:an? |the )[^.?!:]{1,50}"
    r"|(?:act|pretend|imagine|speak|behave|role-?play)(?: that| as| like|ing)? [^.?!:]{1,50})"
)
# A text, where a colon or a question mark follows.
_NAMED_TEXT = r"(?:text|sentence|phrase|word|string|paragraph|passage|tweet|review|headline|statement|quote|poem|transcript|snippet|excerpt|utterance|essay|abstract|expression|equation|premise|input)s?"
_QUESTIONS = (
    r"(?:questions?|quer(?:y|ies)|search(?:es)?|tickets?|issues?|enquir(?:y|ies)|inquir(?:y|ies)|problems?|cases?)"
)
# What answers questions is no task over a text, whatever else its instructions say.
_NOT_ANSWERING = r"^(?!.*(?<!not )(?<!n't )(?<!never )\banswer(?:s|ing)? (?:(?:the|a|any|all|each|every|their|user'?s?|users'?|customers?'?|customer'?s?|employees?'?|following|to|only|your|my|these|this|incoming|frequently asked|\w+) ){0,5}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))\b)"
_STARTS = r"(?:^|[.!?:;*•#>)-] ?|\b(?:please|always|only|then|to|must|will|should|can|need to|simply|just|that|who|which|you|it|task|job|is to) )"
_WHOSE_TEXT = r"(?:(?:user|customer|client|student|employee|visitor|speaker|author)s?'?s? |following |given |provided |input |incoming |supplied |entered |pasted |below |above |next |original |raw |source )"
_GIVEN = (  # what a task works on
    rf"(?:(?:the |any |each |every |all |this |these |whatever )?{_WHOSE_TEXT}*(?:text|message|sentence|paragraph|input|review|tweet|comment|utterance|phrase|string|essay|headline|passage|snippet|excerpt|transcript|statement|prompt|lyrics)s?\b"
    rf"|(?:the |any |each |every |all |this |these )?{_WHOSE_TEXT}+(?:post|article|e-?mail|word|content|story|report|abstract|feedback|speech|note|letter|poem|title|description|name|number|expression|equation|code|conversation|dialogue|request|document|block of text)s?\b)"
)
_ALL_GIVEN = rf"(?:{_GIVEN}|(?:what(?:ever|soever)?|anything|everything|all) (?:that )?(?:the user|they|i|you|is|users|comes|follows|follow)\b)"
_INSTEAD = r"(?![^.!?;]{0,60}\b(?:(?:respond|reply|answer)\b(?! (?:only|with (?:only|one|exactly|either|an iso|json|yes|the|positive|a (?:single|label|number|score))\b))|(?:help|adapt|adjust|assist|match|propose|suggest|recommend|offer|warn|cite)\b))"  # it is only a step towards an answer
_TELL = r"(?:detect|identif|determin|classif|analy[sz]|label|rat|scor|predict|recogni[sz]|assess|evaluat|judg|tell|say|decid|output|flag|moderat|filter|check)(?:e|es|s|y|ies|ing)?"
_MANNER = r"(?:sentiments?|tones?|emotions?|moods?|polarity|toxicity|toxic|spam|sarcasm|sarcastic|hate speech|offensive|profanity|formality|politeness|(?:\w+ )?languages? of|tense|parts? of speech|(?:named )?entit(?:y|ies)|grammatical\w*)"
_NUMBERED = "season|part|step|level|version|ps|terminal|gate|zone|room|seat|plan|tier|line|bus|tram|train|platform|phase|port|page|chapter|apartment|floor|type|class|stage|grade|unit"
_COUNTS = rf"(?:is|are|was|were|of|than|only|about|over|under|for|at|by|from|until|till|before|after|between|and|or|in|on|around|since|aged|all|any|every|first|last|next|top|my|our|your|ur|the|these|those|take|taking|make|makes|does|number|no|{_NUMBERED})"  # behind these a figure is one
_BEHIND = rf"((?!{_COUNTS}\b)(?-i:[a-z]+))"
_NO_NOUN = r"(?:(?:my|our|your|ur|the|me|us|u|you|him|her|it|them|this|that|these|those)\b|an?\b(?!\.| (?:day|week|month|year|night|hour|minute|person|piece)))"  # no number stands before it
_HASTY_DEED = r"(?:be|do|get|go|have|know|pay|see|use|tell|feed|bring|write|register|eat|buy|sell|give|send|find|put|ask|apply|cancel|vote|learn|become|come|leave|stay|sleep|cook|bake|preheat|freeze|wear|declare|prove|fix|repair|replace|wash|smoke|swim|decide|hear|let|try|connect|withdraw|borrow|lend|quit|retire|marry|adopt|inherit|add|remove|delete|install|speak)\b(?!-)"
_BEFORE_DEED = r"(have|has|had|hav|need|needs|want|wants|how|where|when|what|who|able|allowed|supposed|going|like|ok|okay|safe|possible|easy|ready|nothing|nothin|something|got|gotta|cost|costs|it|papers|link|way|time|times|maths)"
_BEFORE_YOU = r"(can|cant|could|do|dont|did|will|would|should|are|have|if|when|wen|once|while|after|before|like|thank|thx|for|to|with|from|than|what|how|where|why|that|and|or|let|help|tell|ask|asking|give|about)"
_ASKS_YOU = r"(can|could|do|did|will|would|should|if|when|wen)"
_NO_U = r"(?!visas?|locks?|turns?|bolts?|bends?|values?|boats?|shaped?|tubes?|n\b)"
_HASTY_AND = rf"((?!(?:of|first|last|top|every|with|for|size|length|than|the|any|given|all|vitamin|plan|factor|group|option|are|and|print|find|return|sum|get|base|order|wireless|{_NUMBERED})\b)(?-i:[a-z]{{3,}})) (?-i:n)(?= (?!(?:numbers?|integers?|elements?|items?|times|queens?|digits?|bits?|nodes?|days?|words?|rows?|columns?|values?|objects?|players?|log|largest|smallest|choose)\b)[a-z]{{3,}})"  # no "first n numbers"
_NO_FIGURE = r"\A(?!.*(?<!\w)\d)(?!.*\b(?:one|two|three|four|five|six)\b)"
_END = r"(?= ?(?:[?!]|[.,](?!\d))| ?$)"
_SHORTEST = 3  # letters that must remain
_BRITISH = 5  # letters up to which "-is" and "-our" are no other spelling of "-iz" and "-or"


def _stem(word: str) -> str:
    if base := _IRREGULAR.get(word):
        return _without_final(base)
    if "_" in word or len(word) <= _SHORTEST or not word.isascii():
        return word
    word = _singular(word)
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST and not word.endswith("eed") and re.search("[aeiouy]", rest):
            undoubled = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            return _without_final(undoubled)
    return _without_final(word)


def _singular(word: str) -> str:
    """Return an English noun without the ending of the plural."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _without_final(word: str) -> str:
    """Join close and closing, apply and applied, organise and organize: a final e falls, a final i is a y."""
    if word.endswith("i"):
        return word[:-1] + "y"
    word = word.removesuffix("e") if len(word) > _SHORTEST else word
    if len(word) > _BRITISH:
        word = re.sub("(?<=[iy])s$", "z", re.sub("our$", "or", word)).replace("isation", "ization")
    return word[:-1] if word.endswith("ll") and len(word) > _SHORTEST + 1 else word  # cancelled, canceled


LANGUAGE = Language(
    name="English",
    stem=_stem,
    precedence=0,
    function_words="""the a an is are was were do does did how what where when who why which can could should would will my your i
        you we they it of to in on for and or with from not this that there be have has if had been its their by at as
        whose whom many much between during me he she his her him us our am so if up out no into about than only any all some
        does did after before without please""",
    capitals_are_names=True,
    before_name=r"New(?= [A-Z])|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|Equatorial",
    behind_name=(
        "United|Rovers|(?<!York )City|Pro|Max|Ultra|Plus|Mini|Lite|Air|Premium|Express|Enterprise|Professional|Home|Code|Native|Compose"
        "|DevOps|Boot|Music|Video|Foundation|Studio|Kids|TV|Business|Messenger|Marketplace"
        "|[Bb]issau|BISSAU"
    ),
    adverbs="ly",
    free_accents=True,
    steps_by_modals=True,
    limits=("how old (?:must|do|does) ", r"\bage\b"),
    follow_up_words="i i'm i'll i'd i've and or but so then what how why when where who",
    grammar="""a an the this that these those there here it its i me my mine myself you your yours yourself yourselves we us our ours ourselves he him his
himself she her hers herself they them their theirs themselves one ones oneself who whom whose what which when where why how be am is are was were been
being do does did done doing have has had having can could will would shall should may might must ought to of in on at for from with by about into onto
over under as than then so if whether and or but not no nor s t via per upon toward towards through within across against between during while because
since until though although re ll ve d m u im dont cant whats hows o""",
    fillers="""someone somebody anyone anybody people person somebodys yes please thanks thank hi hello hey dear kindly just really actually exactly indeed
simply basically somehow generally typically normally currently now right ever also too very quite much many more most some any all each every get gets
getting got gotten go goes going gone went want wants wanted like need needs needed know knows tell tells say says ask show explain describe help give gives let lets find
out make makes made making use uses used using way ways thing things kind sort type possible possibly able best good own up off down etc ok okay sure wonder
wondering question questions answer info information mean means meant happen happens happened look looking try trying take takes taking taken took see work works there's
different such other another same again still yet already always usually often sometimes else even only both either neither well far long
big lot lots bit something anything everything nothing everyone everybody nobody no_one none unable come comes coming put set a_lot_of lots_of how_come
such_as as_well_as at_all in_order_to would_like exact proper properly correct correctly particular specific specifically certain various example examples
easy easily easiest simple recommend recommended recommendation recommendations suggest suggested suggestion suggestions tip tips advice step steps
procedure process method assist assistance provide inform idea expect supposed wanna gonna gotta ive id thats theres isnt arent doesnt didnt wont today current tell_me let_me_know""",
    light="get find make use take know see show go come put set work look try give let sort recommendation",
    determiners="a an the this that these those my your our their his her its some any",
    courtesies="""immediately right_away straight_away at_once for_me namaste shalom salaam aloha ahoy happy_monday happy_tuesday happy_wednesday happy_thursday happy_friday happy_new_year hi hello hey heya hiya howdy greetings dear morning good_morning good_afternoon good_evening good_day thanks thank_you thank_u thankyou thx thnx tnx ty tysm cheers please pls
plz kindly sorry excuse_me pardon pardon_me regards sincerely best_wishes asap as_soon_as_possible urgent urgently help help_me appreciate appreciated grateful
question questions quick_question quick_one short_question simple_question just_wondering just_curious welcome new_here hope_you hope_this hope_everyone
nice_day great_day lovely_day good_one please_advise let_me_know tell_me_how bye goodbye ok okay if_possible if_you_can if_you_do_not_mind if_you_don't_mind if_you_do_not_mind_me_asking if_you_don't_mind_me_asking hope_you_do_not_mind_me_asking hope_you_do_not_mind_my_asking hope_you_don't_mind_me_asking hope_you_don't_mind_my_asking wondering
look_forward_to_your_reply look_forward_to_hearing_from_you look_forward_to_your_answer looking_forward_to_your_reply looking_forward_to_hearing_from_you ta tia um uh uhm er erm hmm well please_explain please_respond please_reply please_answer any_ideas any_idea""",
    courteous="""team support staff folks guys everyone everybody all sir madam friend friends there morning evening advance much lot many kind very so bother bothering trouble disturb time day nice
great good best lovely wonderful well doing find finds hope new here just really greatly any some your got assist assistance need needed know knows advise anyone
someone newbie beginner simple quick short hurry weekend today helping support_team warm yours happy enquiry inquiry inconvenience respond reply stupid dumb silly""",
    links="""and but then because since while although though plus lol like
wrong false fake lie lies lying opposite backwards backward sarcastic ironic joke joking pirate rhyme rhymes poem verse caps""",
    orders="say tell answer ask make use take put set give let keep go get show help explain describe provide suggest recommend inform be do try work look want yes",
    contrasts="""
still | already | again
most | fewest
in | out
for | against
big large | small
shipped dispatched | delivered
since | until
one | both | neither none
all every each | neither none
""",
    in_each_others_stead="""
for on_behalf_of | with together_with | as
sign_up register sign_up_for register_for | sign_in log_in sign_in_to log_in_to
charge | pay
by | of
by | for
for | for_by
to | about
into in | out_of
need | get
via through | to
on on_top_of | under underneath beneath | next_to beside | behind
on | after
the_same | another a_different
none | not_all
rent hire lease | rent_out hire_out lease_out
""",
    ranges="to until till through thru | and or | between",
    antonyms="""
before prior_to earlier_than ahead_of | after later_than following as_soon_as | during
more greater higher above over exceed at_least increase raise longer most | less fewer lower below under at_most decrease reduce shorter least
maximum max maximal maximize highest largest biggest longest greatest upper | minimum min minimal minimize lowest smallest shortest least lower
cheapest least_expensive | most_expensive priciest dearest
enable activate turn_on switch_on | disable deactivate turn_off switch_off
on | off
up | down
inside within | outside beyond
in_front_of | behind
inhale inhales inhaling inhaled | exhale exhales exhaling exhaled
take_in takes_in absorb | give_off gives_off emit
keep | throw_away throw_out discard
near nearby | far_from away_from
with including include included | without excluding exclude excluded
in_favor_of in_favour_of | against
open =opens opening reopen | close closed closing shut
include included includes inclusive inclusion cover covers covered covering | exclude excluded excludes exclusive exclusion
allow allowed permit permitted legal lawful permissible authorized authorised let | forbid forbidden prohibited prohibit banned ban illegal unlawful disallow disallowed unauthorized unauthorised
go_long going_long went_long | go_short going_short went_short
full_time fulltime | part_time parttime | casual seasonal freelance zero_hours
paid | unpaid
quarter_to a_quarter_to | quarter_past a_quarter_past quarter_after a_quarter_after | half_past
typical typically | atypical atypically
symptomatic | asymptomatic
half_dozen half_a_dozen | dozen
first | second | third | fourth | fifth | last final
upload | download
upgrade | downgrade
inbound incoming | outbound outgoing
male males man men boy boys husband father son uncle grandfather brother | female females woman women girl girls wife mother daughter aunt grandmother sister
father dad | mother mum mom | parent
son | daughter
brother | sister
he him his himself | she her hers herself
maternity maternal | paternity paternal | adoption adoptive | parental
internal internally in_house | external externally outsourced
domestic domestically national nationally | international internationally abroad overseas foreign
start begin beginning commence launch resume | stop end ending finish quit cease terminate | pause suspend
join =enter enroll enrol register sign_up | leave =left exit withdraw unenroll deregister resign
add insert append attach create set_up | remove delete erase detach drop uninstall | edit modify rename
buy purchase | sell | rent lease hire_out
import imports | export exports
lend loan_out | borrow
send sending dispatch ship | receive receiving
accept approve grant confirm | reject decline refuse deny
hire recruit onboard | fire dismiss offboard lay_off
login log_in sign_in | logout log_out sign_out
subscribe | unsubscribe
opt_in | opt_out
check_in checkin | check_out checkout
move_in moving_in moved_in | move_out moving_out moved_out
lock_in locks_in locked_in locking_in | lock_out locks_out locked_out locking_out
clock_in clocked_in clocking_in punch_in punched_in punching_in | clock_out clocked_out clocking_out punch_out punched_out punching_out
dial_in dialed_in dialled_in dialing_in dialling_in | dial_out dialed_out dialled_out dialing_out dialling_out
stay_in stayed_in staying_in | stay_out stayed_out staying_out
zoom_in zoomed_in zooming_in | zoom_out zoomed_out zooming_out
fade_in fading_in phase_in phased_in phasing_in | fade_out fading_out phase_out phased_out phasing_out
eat_in eating_in dine_in dining_in | eat_out eating_out dine_out dining_out
in inside | left_out leave_out leaving_out kept_out keep_out stored_out
install | uninstall
lock | unlock
block | unblock
mute | unmute
follow | unfollow
link | unlink
hide | unhide reveal display
encrypt | decrypt
connect | disconnect
mount | unmount
zip compress | unzip decompress extract
archive | unarchive restore
public publicly | private privately
=old older oldest =existing =returning | =new newer newest first_time
used second_hand secondhand preowned refurbished | brand_new =new
cheap cheaper inexpensive | expensive pricey costly
hot hotter hottest warm | cold colder coldest cool
fast faster fastest quick quicker quickest rapid | slow slower slowest
early earlier earliest | late later latest
short shorter shortest | long_term
short_term | long_term
win winning | lose losing loss
profit gain | loss deficit
pass =passed passing | fail failing failure
best better | worst worse
good | bad
safe safely | unsafe dangerous hazardous risky
possible | impossible
employee employees staff worker | employer employers | contractor contractors freelancer
teacher teachers professor instructor tutor | student students pupil pupils learner
doctor physician | patient patients | nurse nurses
buyer buyers purchaser | seller sellers vendor
tenant tenants renter lessee | landlord landlords lessor
lender lenders creditor | borrower borrowers debtor
sender senders | recipient recipients receiver addressee
host hosts | guest guests
driver drivers | passenger passengers | pedestrian cyclist
manager managers supervisor boss | subordinate
parent parents | child children kid kids
adult adults | child children kid kids minor minors teenager teenagers teen teens
customer customers client clients buyer | supplier suppliers vendor
citizen citizens national | non_citizen foreigner foreigners alien immigrant
resident residents | non_resident nonresident nonresidents visitor visitors tourist
married | unmarried single divorced widowed
temporary temporarily interim | permanent permanently
fixed | variable floating adjustable flexible
required require mandatory compulsory obligatory | optional voluntary
manual manually | automatic automatically auto
online digital virtual remote remotely | in_person offline on_site onsite in_store
individual individually alone solo | joint jointly group together
first_name forename given_name | surname last_name family_name | middle_name
embassy embassies | consulate consulates
nut nuts | peanut peanuts
deposit depositing | withdraw withdrawal withdrawing
debit | credit | prepaid
checking current_account | savings
gross before_tax pre_tax pretax | net after_tax post_tax take_home
asset assets | liability liabilities
income revenue earnings | expense expenses expenditure spending
supply | demand
advantage advantages benefit benefits pros upside strength | disadvantage disadvantages drawback drawbacks cons downside weakness
arrive arrival arrivals arriving | depart departure departures departing
one_way single_trip | round_trip return_ticket
pick_up pickup collect collection | drop_off dropoff deliver delivery
economy coach | business_class | first_class
=left | =right
north northern | south southern | east eastern | west western
latitude latitudes | longitude longitudes
top | bottom | middle
front | back rear
horizontal horizontally | vertical vertically
positive positively | negative negatively
visible | invisible hidden
empty vacant | full occupied
heavy heavier | light lighter lightweight
soft | hard
wet | dry
thick | thin
wide wider | narrow narrower
deep deeper | shallow
clean | dirty
rich wealthy | poor
strong stronger | weak weaker
high higher tall taller | low short
ascending | descending
input inputs | output outputs
read_only readonly reading =read | write writing writable editable
push | pull
client_side frontend front_end | server_side backend back_end
synchronous sync | asynchronous async
local locally on_premise on_premises | cloud remote
encode | decode
singular | plural
active | inactive | passive
dead =died death die | alive living born birth
question questions | answer answers
cause causes | effect effects
symptom symptoms | treatment treatments cure cures | prevention
breakfast | lunch | dinner supper | brunch
increase rise grow | decrease fall drop decline shrink
gain =gained put_on | lose =lost shed
bull bullish | bear bearish
call_option =calls | put_option =puts
dog dogs puppy | cat cats kitten
indoor indoors | outdoor outdoors
day daytime | night nighttime overnight
weekday weekdays business_days working_days | weekend weekends | calendar_days
peak | off_peak
summer | winter | spring | autumn
odd | even
vegetarian vegetarians | vegan vegans | meat
acidic | alkaline
acute | chronic
benign | malignant
natural naturally | artificial artificially synthetic
raw | cooked
ripe | unripe overripe
sweet | sour bitter
solid | liquid
rural | urban
ancient | modern
absolute | relative
simple | compound complex
smooth | rough
sharp | blunt
mental mentally | physical physically
oral orally | intravenous topical
trainer trainers | trainee trainees
payer payers | payee payees
cancel cancelling cancellation cancelled | renew renewal renewing reinstate reactivate | pause freeze suspend | reschedule postpone
refund refunds reimbursement | exchange exchanges replacement | repair repairs
apply applying application | appeal appealing
lost | stolen | damaged
new_customers new_customer new_users new_user | existing_customers existing_customer existing_users existing_user returning_customers
personal | business corporate commercial company
free complimentary free_of_charge | paid premium charged
prefix | suffix
parent_company | subsidiary
major | minor
primary main | secondary backup
original | copy duplicate
guilty | innocent
defendant | plaintiff
=left remaining remain | =gone =spent
join merge combine | split separate divide
roll_back rollback | roll_out rollout
final | preliminary provisional draft
=valid unexpired | =expired invalid
raw | cooked
frozen | fresh
red | blue | green | yellow | black | white | pink | purple | orange | brown | grey gray
virus viral | bacteria bacterial
liquid | solid | gas
""",
    dates="""
! monday mondays mon | tuesday tuesdays tue tues | wednesday wednesdays =wed | thursday thursdays thu thurs | friday fridays fri | saturday saturdays | sunday sundays
! january jan | february feb | =march =mar | april apr | =may_month | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
morning mornings | afternoon afternoons | evening evenings | night nights | noon midday lunchtime | midnight
spring | summer | autumn | winter
! tonight | tomorrow | yesterday
last_year previous_year | this_year current_year | next_year coming_year
last_month previous_month | this_month current_month | next_month coming_month
last_week previous_week | this_week current_week | next_week coming_week
last_quarter | this_quarter | next_quarter
christmas xmas | easter | thanksgiving | halloween | new_year new_years | diwali | ramadan | hanukkah | valentine valentines
current currently present | previous previously past former | upcoming future next
first_half | second_half
start_of beginning_of | end_of | middle_of mid
""",
    periods="""
hourly per_hour an_hour each_hour every_hour a_hour | daily per_day a_day each_day every_day everyday | weekly per_week a_week each_week every_week | biweekly fortnightly every_two_weeks bi_weekly | monthly per_month a_month each_month every_month | quarterly per_quarter a_quarter each_quarter every_quarter | yearly annually annual per_year a_year each_year every_year per_annum
per_person per_head per_user each_person per_employee per_passenger | per_household per_family per_room per_group per_team per_booking
second seconds | minute minutes | hour hours | day days | week weeks | month months | quarter quarters | year years | decade decades | century centuries
once | twice
""",
    platforms="""
ios iphone iphones ipad ipads | android | windows | mac macos macbook osx | linux ubuntu debian | chromebook chromeos
mobile phone smartphone app | desktop pc laptop computer | tablet | website web browser
chrome | firefox | safari | edge
python | java | javascript | typescript | rust | golang | ruby | php | perl | kotlin | swift | scala | matlab | julia
postgres postgresql | mysql | mariadb | sqlite | oracle | mongodb | redis
aws | azure | gcp
http | https | ftp | sftp | ssh
json | xml | yaml | csv | pdf | html | =doc | =docx | =xls | =xlsx
usb | bluetooth | wifi wi_fi wireless | ethernet wired
email e_mail | phone telephone | sms text_message | chat | letter post
visa | mastercard | amex american_express | paypal | apple_pay | google_pay | venmo | bitcoin | cash | cheque check
dollar dollars usd | euro euros eur | pound pounds gbp sterling | yen jpy | rupee rupees inr | yuan rmb | ruble rubles rouble rub | franc francs | peso pesos
celsius centigrade | fahrenheit | kelvin
kilometer kilometre kilometers kilometres km | mile miles | meter meters metre metres | foot feet | inch inches | yard yards
kilogram kilograms kg | gram grams | pound pounds lb lbs | ounce ounces
liter litre liters litres | gallon gallons | pint pints | cup cups | tablespoon tablespoons tbsp | teaspoon teaspoons tsp
car cars | truck trucks | motorcycle motorcycles motorbike | bike bikes bicycle | bus buses | train trains | plane planes flight flights | boat ferry ship
english | spanish | french | german | italian | portuguese | russian | chinese mandarin | japanese | korean | arabic | hindi | turkish | dutch | polish
""",
    quantifiers="""
all every each everyone everybody everything always entire whole completely fully entirely | some sometimes several partially partly partial occasionally | mostly majority most_of | few rarely seldom hardly scarcely | half of_half | =one single
! only solely exclusively
! except except_for apart_from aside_from other_than besides
for_me for_myself | for_everyone for_everybody | for_others for_someone_else
! instead_of rather_than in_place_of
! even_if even_though
and simultaneously both as_well_as | or either
at_least no_less_than a_minimum_of minimum no_fewer_than | at_most no_more_than a_maximum_of maximum up_to | exactly precisely
more_than greater_than over above longer_than later_than | less_than fewer_than under below shorter_than earlier_than
best | worst
""",
    audiences="""
! student students pupil pupils undergraduate undergraduates postgraduate graduates
! senior seniors pensioner pensioners elderly retiree retirees retired
! child children kid kids minor minors infant infants toddler toddlers baby babies teenager teenagers teen teens newborn newborns
! veteran veterans military
! beginner beginners newbie dummies
! contractor contractors freelancer freelancers intern interns apprentice apprentices temp temps trainee trainees
! part_time parttime | full_time fulltime
! pregnant pregnancy breastfeeding
! disabled disability disabilities wheelchair
! nonprofit nonprofits charity charities
! self_employed
! temporary temporarily | permanent permanently
! international internationally abroad overseas worldwide | domestic domestically
! weekend weekends | weekday weekdays
! unpaid
! business corporate commercial enterprise
! pet pets dog dogs cat cats
! group groups
! =prepaid
! emergency
! joint jointly
""",
    synonyms="""
surname last_name family_name
first_name forename given_name
biggest largest greatest highest
bigger larger greater higher
smallest littlest tiniest lowest
smaller lesser lower
best greatest finest top
fastest quickest
faster quicker
developed devised
cleverest smartest
cleverer smarter
nicest prettiest
song track music
status news update state
problem danger risk threat
instruction explanation guide guidance manual
content fact information
problem issue trouble error fault bug glitch difficulty failure
price cost fee charge rate bill payment expense amount total sum
number count amount quantity figure total
company business firm employer organisation organization enterprise corporation office workplace
phone smartphone mobile cellphone telephone device handset cell
computer laptop pc machine desktop device
application app program software programme tool
website site page web webpage portal
holiday vacation leave trip pto
trip journey travel tour flight
car vehicle automobile auto
bill invoice statement
job position role work career occupation profession
salary pay wage wages income earnings paycheck
picture photo image pic photograph
movie film
book textbook novel
password passcode passphrase pin
parcel package shipment delivery order
order purchase
doctor physician
kid child
mom mum mother
house home
apartment flat
shop store
staff employee worker personnel
colleague coworker
customer client user buyer
user member person
boss manager supervisor
law rule regulation legislation policy
rule policy regulation guideline
law legislation act
country nation
place spot location area destination
date day deadline
time hour
difference distinction
meaning definition sense
reason cause
effect impact consequence influence
benefit advantage
goal aim objective
type kind sort
part component piece
group team
exam test examination
school college university uni institute institution
class course lesson
student pupil
teacher tutor instructor
document doc paperwork form papers file record
license licence permit
insurance coverage cover
illness disease sickness condition disorder infection
covid coronavirus virus infection disease
medicine medication drug
money cash funds
garbage trash rubbish waste bin
rubber eraser
lift elevator
city town
road street
meal food dish
luggage baggage suitcase bag
ticket pass
account profile
email mail message
message text
language code
boyfriend bf
girlfriend gf
couch sofa
seat place spot
booking reservation appointment
meeting appointment
subscription membership plan
plan package tariff
return refund
form application request
request inquiry
feature function functionality
setting option preference
button icon
folder directory
photo picture
voice accent tone
improve increase enhance boost expand upgrade strengthen develop hone raise grow better sharpen
reduce lower decrease cut lessen minimize minimise shrink
learn study practice practise master
prepare study
overcome beat break quit stop conquer defeat fight control cure eliminate eradicate get_rid_of deal_with
handle deal cope manage address
fix repair solve resolve troubleshoot mend correct remedy sort_out
stop prevent avoid
get obtain acquire receive gain earn
create build make design construct form write produce generate
change modify alter update adjust edit amend
start begin launch commence initiate
start turn_on switch_on activate enable
set_up activate enable configure establish create setup
log_in login sign_in sign_on
sign_up register enroll enrol join subscribe
free free_of_charge complimentary
birthday bday
service support
call phone ring dial
cab taxi
near nearby close
cheap inexpensive affordable
music song tune track
transaction purchase charge
vacation holiday pto leave time_off days_off
weather forecast
gas fuel petrol
vaccine shot vaccination immunization jab
restaurant eatery
last keep stay
expire end
extend prolong
shut close closed
hire rent rental
attach mount fasten fix
accept recognise recognize acknowledge
undo revert rollback
reimburse refund repay
steal nick
stolen nicked
remove get_rid_of discard
run launch start
substitute replace replacement swap
change switch replace swap exchange trade
creator maker developer
made built created designed programmed
name called
length duration period
entrance entry
path trail
fine penalty
crash accident
mistake error
guest visitor
box package parcel
pill tablet
dice die
laundry washing
lamp bulb light
cooker stove hob
outlet socket
microphone mic
subtitles captions
yes yeah sure correct affirmative
no nope negative
maybe perhaps possibly
spend pay
lift raise
plane flight
spot place location
movie film picture
set create make add put schedule
limit maximum cap
like similar
allowed permitted permissible
lower reduce decrease
shown displayed
total overall sum
opening_hours working_hours business_hours office_hours opening_times store_hours
item product article goods
recent latest newest last
uninstall remove
put put_on place
turn_off switch_off stop
maximum max largest biggest highest greatest
minimum min smallest lowest
cheque check
wifi wi_fi
sign symptom indication
main key principal primary chief central
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
end finish stop terminate conclude
cancel terminate end stop
delete remove erase clear eliminate
contain consist include comprise hold
find locate discover search check
get request claim order
contact reach call
speak talk chat
order buy purchase get
show display view
see view watch look
check verify confirm
choose select pick
use utilize utilise apply employ
need require
visit see
tell state mention say
explain describe clarify
mail post ship deliver dispatch send
move transfer shift relocate
save store keep preserve
put place add
ask inquire enquire request
submit file lodge
book reserve schedule
destroy ruin kill damage
love like enjoy
complete finish
fill_in fill_out complete
live reside
work function operate
answer reply respond
collect gather pick_up
arrive reach land
affect influence impact
connect link attach pair sync
protect secure guard safeguard
recover restore retrieve regain
good great nice excellent
big large huge great major
small little
smart intelligent clever
scared frightened afraid
brave courageous
poisonous toxic
automatic automated automatically
previous earlier
lost missing
additional extra
shared common
round around
double twice
important significant crucial essential vital necessary
significantly dramatically considerably substantially greatly drastically
quickly rapidly fast swiftly speedily
nearest closest
interesting fascinating intriguing cool coolest
safe advisable ok okay alright
usual typical normal common standard regular
whole entire full complete
wrong incorrect
hard difficult tough challenging
famous popular well_known renowned
useful helpful beneficial
sick ill unwell
required needed necessary mandatory compulsory obligatory
available offered
sight attraction landmark
member membership
score rating
opinion view thought stance
known mentioned discussed
vote upvote
beginning start
tv tvs television televisions telly
pc pcs computer computers
id identity identification
gb gigabyte gigabytes
mb megabyte megabytes
db database
btc bitcoin
vm vms virtual_machine virtual_machines
phd doctorate doctoral
hd high_definition
overnight night nights
microchip chip
bicycle bike cycle
bicycling biking cycling
reclaim claim
reapply apply
""",
    letters="a i",
    short="l:i u:you r:are n:and y:why k:ok c:see b:be d:the m:am w:with",
    shorthand=(
        (r"(?:w/ ?o(?:ut)?|with out|w out|w\.o\.)(?![\w-]| of\b)", "without"),
        (r"(?-i:wo)(?= (?:an?|any|my|the)\b)", "without"),
        (r"with (?:no|zero)\b(?! (?:more|less|fewer|later) than)", "without"),
        (r"w/ ?in\b", "within"),
        (r"w/e(?:nd)?\b", "weekend"),
        (r"(?<!\d )(?-i:w)/(?=\s|\w\w|a\b)", "with "),  # no watts
        (r"(?-i:w)(?= (?:an?|any|my|the|ur?|your?|me|us|it|that|this|him|her|them)\b)", "with"),
        (r"(?-i:n)(?= (?:how|what|where|when|why|i|my|the|then|can|do|is|now|its|so|wanna|want|need|we|u)\b)", "and"),
        (_HASTY_AND, r"\1 and"),
        (r"(?-i:b4)\b", "before"),
        (rf"{_ASKS_YOU} (?-i:u)(?= {_NO_U}[a-z])", r"\1 you"),
        (
            r"(how|what|where|why|who|when|you|u|we|they|there|these|those) (?-i:r)(?= (?:u|you|they|we|there|these|those|the|my|ur|your|it)\b)",
            r"\1 are",
        ),
        # The apostrophe is a neighbouring key, or a space, or stands a letter too early.
        (
            r"(ca|do|does|did|is|are|was|were|wo|would|should|could|have|has|had|must|ai|need)(?:n[;:\"´.,]? ?|'n)t\b",
            r"\1n't",
        ),
        (r"dnt\b", "don't"),
        (r"(?:cnt|can ?nt)\b", "can't"),
        (r"nvr\b", "never"),
        (r"nto\b", "not"),
    ),
    figures_for_words=(
        (rf"{_BEFORE_YOU} (?-i:u)\b(?! ?[-'.&])", r"\1 you", r"\byou"),
        (r"((?:you|they|these|those|we)) (?-i:r)\b(?! ?[-'.&])", r"\1 are", r"\bare\b|'re\b"),
        (
            rf"{_BEHIND} 4(?= (?:{_NO_NOUN}|(?:being|bein|getting|having|doing)\b))",
            r"\1 for",
            rf"{_NO_FIGURE}.*\bfor\b",
        ),
        (rf"(what|who|pay|apply|ask|look(?:ing)?) 4{_END}", r"\1 for", rf"{_NO_FIGURE}.*\bfor\b"),
        (rf"{_BEHIND} 2(?= {_NO_NOUN})", r"\1 to", rf"{_NO_FIGURE}.*\bto\b"),
        (rf"{_BEFORE_DEED} 2(?= {_HASTY_DEED})", r"\1 to", _NO_FIGURE),
        (rf"(allowed|supposed|able|going|(?:do|does|did) \w+ have) 2{_END}", r"\1 to", _NO_FIGURE),
        (rf"(get|got|need|want|order|buy|find|have) 1{_END}", r"\1 one", _NO_FIGURE),
        (r"2(?=day\b|morrow\b|night\b)", "to", r"\bto(?:day|morrow|night)\b"),
        (r"(?:an? |one )?fortnight\b", "two weeks", r"\b(?:two|2) weeks?\b|\b14 days\b"),
    ),
    often_misspelt="without cannot doesnt didnt couldnt wouldnt shouldnt",
    spellings="""it:IT us:US who:WHO aids:AIDS ad:AD arm:ARM fat:FAT ice:ICE sad:SAD pet:PET nice:NICE:Nice polish:Polish may:May march:March turkey:Turkey
china:China jersey:Jersey chile:Chile bath:Bath cork:Cork mercury:Mercury lent:Lent bush:Bush frank:Frank will:Will jack:Jack drew:Drew rose:Rose
resume:résumé expose:exposé""",
    numerals="""zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16
seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12""",
    ordinals="""first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15
sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80
ninetieth:90 twenties:1920 thirties:1930 forties:1940 fifties:1950 sixties:1960 seventies:1970 eighties:1980 nineties:1990 half:0.5 quarter:0.25
once:1 twice:2 couple:2 single:1""",
    scales="hundred:1e2 thousand:1e3 million:1e6 billion:1e9",
    units="""
% percent pct
usd $ dollar dollars
gbp pound pounds
eur euro euros
second s sec secs seconds
minute min mins minutes
hour h hr hrs hours
day days
week weeks
month months
year years yr yrs
am a.m o'clock_in_the_morning in_the_morning
pm p.m o'clock_in_the_afternoon in_the_afternoon in_the_evening
km kilometre kilometres kilometer kilometers
mile miles mi
m metre metres meter meters
cm centimetre centimetres centimeter centimeters
foot feet ft
inch inches
kg kilo kilos kilogram kilograms
tonne tonnes
g gram grams
mg milligram milligrams
mcg microgram micrograms
lb pound_of pounds_of
l liter liters litre litres
gallon gallons
ml milliliter milliliters millilitre millilitres
kcal calorie calories
mb megabyte megabytes
gb gigabyte gigabytes
tb terabyte terabytes
person people
x times
""",
    signing="regards best_wishes sincerely yours_sincerely yours_truly yours_faithfully cheers thanks thx thank_you many_thanks sincerely_yours all_the_best",
    before_names="hi hello hey dear regards",
    points=r"this|that|these|those|it|above|sentiment|tone|mood|emotion|language|formal|informal|polite|rude|spam|toxic|offensive|mean|means|letters?|words?|sentence|text|phrase|translat\w+|correct\w*",
    questions=(
        ("wait", r"how (?:long (?:(?:will|does|do|is|has) \w+ (?:\w+ )?)?(?:until|till|before)|soon)"),
        ("time", r"when|(?:(?:at|by|on|from|until) )?(?:what|which) (?:time|date|day|hours?|month|year)s?\b"),
        ("duration", r"(?:for )?how (?:long|much (?:time|longer))|(?:for )?what (?:length of time|duration)"),
        ("days", r"how many (?:\w+ ){0,3}(?:minutes|hours|days|weeks|months|years)"),
        (
            "place",
            r"where|(?:(?:in|at|to|from) )?(?:what|which) (?:place|city|country|location|address|town|state|building|room)\b",
        ),
        (
            "reason",
            r"why|how come|for what reason|(?:what(?:'s| is| are| was| were)?|which) (?:the )?(?:reasons?|causes?)\b|what (?:makes|made|causes|caused)\b",
        ),
        (
            "manner",
            r"who (?:do|should|can|must|would|could) (?:i|we|one) (?:contact|call|ask|talk|speak|turn|reach|see)\b",
        ),
        ("person", r"who(?:m|se)?\b|(?:which|what) person"),
        ("frequency", r"how (?:often|frequently|regularly|many times)|(?:at )?what frequency"),
        ("distance", r"how far"),
        ("age", r"how old|(?:at )?what age"),
        ("amount", r"how (?:much|many)"),
        (
            "manner",
            r"how|what(?:'s| is| are) the (?:best |easiest |right |correct |proper |fastest |quickest |simplest )?(?:ways?|steps|procedure|process|method)|in what way",
        ),
        (
            "agent",
            r"what (?:\w{3,}ed|began|broke|brought|built|came|drove|fell|gave|kept|led|lost|made|rose|took|went|won)",
        ),
        ("thing", r"what|which"),
        (
            "whether",
            r"(?:is|are|am|was|were|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had)(?:n't)?\b",
        ),
    ),
    implied="last lasts duration length time times date day price prices cost costs fee amount number way ways steps method reason reasons place location person name",
    before_questions=(
        (
            r"^(?:(?:please|hi|hello|hey|ok|okay|so|and|also|well)\W+)*"
            r"(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please)?(?: kindly)? (?:tell|let|explain|give|help|show)(?: me| us)?(?: know)?(?: to)?\s+"
            r"|would you mind (?:telling|explaining to|showing) (?:me|us)\s+"
            r"|(?:please )?(?:tell|let|show) (?:me|us)(?: know)?\s+|(?:do|does) (?:you|anyone|anybody|u)(?: \w+| happen to)? know\s+|any idea\s+"
            r"|i (?:want|need|would like|'d like) to know\s+|(?:i'm|i am) (?:wondering|not sure|unsure|curious)\s+|i wonder\s+)?"
        ),
        # "When the battery is low, does the alarm beep?" asks whether.
        r"^(?:when|if|where|while|after|before|once) [^,?]{3,80}, (?=(?:wh|how\b|is\b|are\b|do|did\b|can|could\b|will\b|should\b|must\b|may\b))",
    ),
    negation=(
        (
            r"\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|unless|unable|non|impossible"
            r"|(?:ca|do|does|did|is|are|was|were|wo|would|should|could|have|has|had|must|ai|need)nt"
            r"|(?:avoid|prevent|lack)(?:s|ed|ing)?|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to"
            r"|(?:stop|keep|kept)(?:s|ped|ping|ing)? (?:[\w/]+ ){1,8}from|(?:stop|quit|cease)(?:s|d|ped|ting|ping)? \w+ing"
            r")\b|n't\b|(?<=\w)-free\b"
        ),
        (
            r"\b(?:whether|if) or not\b|\bor not\b|\bnot only\b|\bno matter\b|\bno\.? ?(?=\d)|\bwhy (?:not|don't (?:you|we))\b"
            r"|\b(?:isn't|aren't|doesn't|don't|didn't|can't|won't|wasn't|couldn't|shouldn't) (?:it|they|he|she|you|i|we)\W*$"
            r"|\b(?:you|u) (?:do not|don't|won't|wouldn't) mind\b|\bno (?:rush|hurry|worries|problem|pressure|offen[cs]e)\b|\bif (?:you don't|it's not|that's not|it isn't) \w+\b(?=\W*$)|\b(?:couldn't|can't|won't|wouldn't) you\b|\bno one(?= of)\b|\bno idea\b|\b(?:i am|i'm) not (?:sure|certain)\b|\b(?:don't|do not) know (?=how|where|what|which|if|when|why|who)"
        ),
    ),
    negates_next="not never",
    modality=(
        (
            r"\b(?:(?:can|may|could|might) (?!you\b|u\b|someone\b|anyone\b|anybody\b)|(?:allowed|permitted|possible|able|eligible|entitled) to\b"
            r"|is it (?:ok|okay|possible|allowed|permitted)\b)"
        ),
        (
            r"\b(?:(?:do|does|did|will|would) (?:\w+ ){1,3}(?:need|have) to\b(?! do\b)|(?<!i )(?<!we )must\b|(?:required|obliged|obligated|supposed|necessary) to\b"
            r"|^how (?:many|much)\b.* need\b|is it (?:mandatory|compulsory|obligatory|required|necessary)\b|mandatory\b|needs to\b)|^(?:should|shall)\b|\b(?:whether|if) (?:i|we) must\b"
        ),
    ),
    any_or_all=(
        r"^(?:whether |if )?(?:(?:is|are|was|were|do|does|did|has|have|had) ).*\b(?:any|anyone|anybody)\b",
        r"\b(?:all|every|each|everyone|everybody)\b",
    ),
    states=(
        ("done", r"\b(?:has|have|hasn't|haven't)\b(?! to\b)"),
        ("coming", r"\b(?:going to|about to|will|won't)\b"),
        ("going on", r"\b(?:is|are|am)\b(?: [\w']+){0,8} (?:being|\w{3,}ing)\b"),
    ),
    said_with_states="has have had been is are am was were going to be being will about already yet",
    forgotten=r"\b(?:forg[eo]t(?:ten)?|(?:don't|didn't|do not|did not|can't|cannot) (?:remember|recall|know)|unsure|not sure) (to|whether|if)\b",
    aspect=(
        ("used to", r"\b(?:used to|did\b.* use to|formerly|previously)\b"),
        ("becoming", r"^(?:is|are|was|were|am)\b.* becoming\b"),
        ("no longer", r"\b(?:no longer|any ?more|any longer)\b"),
        ("almost", r"\b(?:almost|nearly)\b"),
    ),
    openers="""for in as during with without while whilst when if at by via through using under outside inside within on after
        before except from than unless until since and or despite among amongst besides near abroad""",
    idle_after_openers="""fact general life lifetime world earth planet soon time times mind particular detail details short long case addition
        first hand internet moment days nowadays future others next market flights account advance reason reasons purpose means convenience""",
    places={
        "from": "from",
        "since": "from",
        "to": "to",
        "into": "to",
        "onto": "to",
        "towards": "to",
        "toward": "to",
        "by": "by",
        "within": "within",
        "until": "until",
        "till": "until",
        "up_to": "until",
        "before": "before",
        "during": "during",
        "after": "after",
        "in": "in",
        "inside": "in",
        "throughout": "in",
        "outside": "outside",
        "beyond": "outside",
        "over": "over",
        "above": "over",
        "under": "under",
        "below": "under",
        "about": "about",
    },
    genders={"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"},
    either_way="""and or nor both same similar equal equivalent differ difference compar comparison versus vs marry engag relat friend
    dat together sibling cousin relativ twin neighbor neighbour compatibl distanc combin mix divorc separat identical resembl
    connect clos near acquaintanc colleagu partner roommat classmat associat correlat link between &""",
    one_way="to into from than over of in on for by before after under against per instead_of rather_than if unless when while because until",
    one_way_beside={"with": "replac substitut"},
    conditional="if unless",
    hundred_and="and",
    and_a_half="and a half",
    one=r"(?:for|within|in|after|of|is|under|over|than|about|to|takes?|lasts?|through|(?P<halved>half)) an?",
    minus="minus negative below",
    symbols="""
+ plus and
- minus less to from
* times by multiplied
/ divided by over per or and
< less below under fewer smaller
> more above over greater larger than
<= most maximum up less
>= least minimum more from
= equals equal is
== equals equal
!= not unequal
&& and
|| or
# sharp
++ plus plusplus cpp
-> to arrow
=> to arrow
° degree degrees
½ half 0.5 0,5 1/2
¼ quarter fourth 0.25 0,25 1/4
¾ quarters 0.75 0,75 3/4
² squared square sq
³ cubed cubic cube
∞ infinity infinite
∈ in element member
♥ heart hearts love
$ dollar dollars usd bucks
€ euro euros eur
£ pound pounds gbp quid
¥ yen yuan rmb cny jpy
₹ rupee rupees inr rs
₿ bitcoin btc
₽ rouble roubles ruble rubles
¢ cent cents
√ root
№ no number
""",
    rules={
        "personal": Patterns(
            found=(
                # the state of something the asker owns
                rf"\b(?:what|which|how|whose)(?:'?s| is| are| was| were| will| does| did)(?: [\w'-]+){{0,7}}? {_WHOSE}",
                rf"\b(?:where|when|why|who)(?:'?s| is| are| was| were| will| did| has| have)(?: [\w'-]+){{0,3}}? {_WHOSE}",
                rf"\bhow (?:much|many|big|high|low|bad|good)\b[^.?!;]{{0,40}}? {_WHOSE}",
                rf"\b(?:has|have|did|was|were)(?: [\w'-]+){{0,3}}? {_WHOSE}",
                (
                    rf"\b(?:is|are) (?:the |there |any |enough |money |status |of |on |in )*{_WHOSE}"
                    r"(?: [\w'-]+){0,3}? (?:here|ready|approved|confirmed|blocked|frozen|locked|delayed|late|due|paid|shipped|"
                    r"delivered|cancell?ed|done|available|active|enough|overdue|correct|over|empty|full|on (?:time|hold|its way))\b"
                ),
                (
                    r"\b(?:show|tell|give|read|list|check|find|look ?up|pull up|display|track|locate|see|view|know|hear|review|say|verify|calculate)"
                    r"(?: (?:me|us|to|on|at|up|out|off|all|of|the|a|what|where|when|how|much|many|if|whether|is|are|status|total|"
                    rf"amount|current|latest|last|recent|new|for|about|in))*? {_WHOSE}"
                ),
                # what the asker has done, has left, owes
                r"\b(?:did|have|had|was|were|wasn't|haven't|didn't) i\b(?! to\b)",
                (
                    r"\b(?:how (?:much|many|often)|what|when|where|which|tell me|show me|let me know)\b[^.?!;]{0,60}?"
                    r"\bi(?:'ve| have| had)(?: \w+)? (?:spent|used|taken|earned|accrued|accumulated|saved|made|paid|ordered|"
                    r"bought|received|requested|booked|left|available|collected|banked|worked|missed)\b"
                ),
                (
                    r"\bhow (?:much|many)\b(?! time)[^.?!;]{0,50}?\b(?:do|does) i (?:still |currently |now )?have"
                    r"(?=[ ?.!]*$|(?: \w+)? (?:left|remaining|available|saved|accrued|unused|in my|on my|at my|now|today|right now))"
                ),
                r"\b(?:how (?:much|many)|what)\b(?! time)[^.?!;]{0,50}?\bi (?:still |currently |now )?have(?: left| remaining| available| saved| still| on my\b.*| in my\b.*)?[ ?.!]*$",
                r"\b(?:do|what|how much|amount|that) i (?:still |currently )?owe\b",
                r"\b(?:how much|what)\b[^.?!;]{0,40}?\b(?:am i (?:paid|paying|getting|earning|making|charged|being)|do i (?:make|earn|pay))\b",
                r"\bwhen (?:(?:will|do|am|was) i|i (?:was|get|will be|will get|am)) (?:next |last |going to )?(?:be |get )?paid\b",
                rf"\bdo i have (?:enough|(?:an?|any) (?:[\w-]+ )?{_OWN}(?! (?:to|for)\b))",
                r"\bstatus (?:of|on|for) (?:my|our)\b|\bname (?:do )?you (?:have|call)\b[^.?!;]*\bme\b|\bwhat do you call me\b",
                rf"\benough\b[^.?!;]{{0,25}} {_WHOSE}",
                r"\bam i (?:\w+ )?(?:enrolled|registered|scheduled|subscribed|signed up|logged in|booked|approved|cleared"
                r"|behind on|owed|being charged|being taxed|over my)\b",
                r"\b(?:who|where) am i\b|\bwhat(?:'?s| is) my name\b",
                r"^(?:(?:check|what is|what's|get|the|my|please) )*(?:order|delivery|shipment|application|refund|claim) status\W*$",
            ),
            unless=_PROCEDURE,
        ),
        "current_time": Patterns(
            found=(
                (
                    r"\bwh(?:at|ich) (?:time|day|date|month|year|hour|weekday)(?: of (?:the )?(?:day|week|month|year))?"
                    r" (?:is|was|will|are|it|do|would)(?:n't)?(?: it| that| we| today| tomorrow| yesterday)?(?: be| is| on| in)?"
                    rf"(?=\W*$| (?:in|at|now|right|over|there|here|currently|please|today|tomorrow|{_DAY})\b|[.,?!])"
                ),
                (
                    r"\b(?:what(?:'?s| is| will be)|tell me|give me|know|have|need|get) the"
                    r" (?:current |exact |local |right |correct |present )?"
                    r"(?:time(?=\W*$| (?:is|it|now|right|please|at the|there|here|over|in (?!lieu|between|which))\b)"
                    r"date(?=\W*$| (?:is it|it is|now|right now|today|tomorrow|please)\b))"
                ),
                r"\b(?:current|present|exact local) (?:local )?(?:time|date)\b(?! (?:zone|format|stamp|limit|off|entry|picker))",
                r"\b(?:today|tomorrow|yesterday)(?:'?s| is| was| will be)? (?:the )?(?:current )?(?:date|day of the week)\b",
                r"\b(?:date|day|month|year) (?:is |was |will )?(?:it |this )?(?:is )?(?:today|tomorrow|yesterday)\b",
                rf"\b(?:is|was) (?:it|today|tomorrow) (?:a |already |still )?(?:{_DAY}|the weekend|a leap year|morning|noon|midnight)\b",
                r"\bdate of (?:today|tomorrow|yesterday)\b|\btoday is what\b|\b(?:look up|find|tell me|check) the time in (?!lieu|which|between)",
                r"^(?:the |current )*(?:time|date)(?: (?:right )?now)?(?: in (?!lieu)[\w ,]{2,30})?(?: please)?\W*$",
                r"\b(?:what|which) (?:date|day|time)\b[^.?!;]{0,30}\b(?:days?|weeks?|months?|hours?|minutes?) (?:from (?:now|today)|ago)\b",
                r"\b(?:what|which) (?:date|day|time) (?:will|is) it (?:be|gonna be|going to be) in\b",
                r"\bin [\w-]+ days,? what (?:date|day)\b",
                (
                    r"\bhow many (?:more )?(?:days|weeks|months|hours|minutes)(?: (?:is it|are there|are left|left|to go|remain|do (?:i|we) have))*"
                    r" (?:until|till|til)\b"
                ),
                r"\bwhen(?:'?s| is| are| does| do| will)(?: [\w'-]+){0,3}? (?:next|upcoming)\b",
                r"\bwh(?:at|ich)(?:'?s| is| are)? (?:the |our )?(?:next|upcoming|closest) (?:[\w-]+ )?(?:holiday|day off|event)\b",
                r"\b(?:when|how (?:much )?(?:long|longer|time)|which|look up|find|tell me|know)\b[^.?!;]{0,40}?\b(?:next|upcoming) (?:[\w-]+ ){0,3}?(?:holiday|day off)\b",
            ),
            unless=_PROCEDURE[:1],
        ),
        "current_events": Patterns(
            found=(
                (
                    r"\b(?:what|how|tell|give|check|show|know|get|need|see|any)\b[^.?!;]{0,45}?(?<!severe )(?<!inclement )(?<!bad )"
                    r"\bweather\b(?! (?:policy|plan|leave|procedure|closure|allowance|damage|conditions? (?:affect|cause)|affect|change))"
                ),
                r"^(?:the )?weather\b[^.?!;]{0,40}$|\bweather (?:report|forecast|like|outside|now|today|tomorrow|tonight)\b",
                rf"\b(?:forecast|humidity|temperature|wind speed|uv index|chance of {_WEATHER})\b[^.?!;]{{0,30}}\b(?:outside|{_NOW})\b",
                r"\btoday's (?:\w+ )?(?:forecast|high|low|temperature)\b|\bchance of (?:rain|snow)\b",
                (
                    rf"\b(?:is it|will it|it) (?:be |still |going to |gonna |supposed to |be going to |currently )*{_WEATHER}"
                    rf"(?=\W*$| (?:outside|out|in [a-z]|here|there|{_NOW}))"
                ),
                r"\bhow (?:hot|cold|warm|windy|humid) (?:is|will) it\b|\bneed (?:an umbrella|a (?:rain ?)?coat)\b[^.?!;]*\b(?:today|tonight|tomorrow)",
                r"\b(?:latest|today's|breaking|recent|current) (?:\w+ )?(?:news(?! ?letter)|headlines)\b",
                r"\bwhat(?:'?s| is| are) (?:the |in the )?(?:\w+ )?(?:news|headlines)(?! ?letter)\b",
                rf"\bwhat(?:'?s| is) (?:new|happening|going on|trending)\b[^.?!;]{{0,25}}\b(?:{_NOW}|in the (?:news|world))\b",
                (
                    r"\b(?:how(?:'?s| is| bad| heavy| does)|what(?:'?s| is| will| kind of)|is there|is|any|will)\b[^.?!;]{0,25}?"
                    r"(?<!web )(?<!site )(?<!network )\btraffic\b(?! (?:light|sign|ticket|law|rule|fine|code|school|stop|cone))"
                ),
                r"\bflight\b[^.?!;]{0,30}\b(?:on time|delayed|late|cancell?ed|boarding|landing|landed|status|land|arrive|depart)\b(?! (?:policy|refund))",
                r"\bstatus (?:of|on|for)\b[^.?!;]{0,30}\bflight\b|\bwhat time\b[^.?!;]{0,25}\b(?:my|the|our) (?:[\w-]+ )?flight\b",
                r"\bwait(?:ing)? times? (?:at|for (?!a )|right|now|to be)\b|\b(?:busy|crowded) (?:at|around|during|right|now|tonight)\b",
                r"\b(?:what(?:'?s| is)|tell me|check|give me|know) (?:the |this \w+'s |today's )?(?:\w+ )?forecast\b|\bhow is it outside\b",
                r"\b(?:know|tell|give|see)\b[^.?!;]{0,25}?(?<!web )(?<!site )(?<!network )\btraffic (?:is|looks?|on|like|update|conditions|typically)\b|\bwhat (?:does|will|do) traffic\b",
                r"\bhow (?:long (?:is|will|are)|much of a|long of a) (?:the |be the )?(?:wait|line|queue)\b|\bhow (?:busy|crowded|packed) (?:is|will|are)\b",
                rf"\bis(?: [\w'-]+){{1,6}} (?:open|closed|crowded|busy|available|working|down|on call|on duty|in the office) {_NOW}\b",
                rf"\bwho(?:'?s| is)(?: [\w'-]+){{0,5}} {_NOW}[ ?.!]*$",
                (
                    r"\b(?:what|which|who)(?:'?s| is| are)(?: \w+){0,2}? (?:today|tonight|tomorrow|this week)'s\b"
                    r"(?! (?:\w+ ){0,2}?(?:policy|rules?|procedure|standards?|world|society|workplace))"
                ),
            ),
            unless=_PROCEDURE,
        ),
        "moving_money": Patterns(
            found=(
                rf"\b{_MONEY}(?: [\w-]+){{0,2}}? (?:in|to|into|for|is|are|equals?|worth|versus|vs|against)(?: [\w-]+){{0,2}}? {_MONEY}",
                rf"\bbetween (?:the )?(?:[\w-]+ )?{_MONEY} and (?:the )?(?:[\w-]+ )?{_MONEY}",
                rf"\bhow (?:many|much)\b[^.?!;]{{0,20}}?{_MONEY}[^.?!;]{{0,20}}?\b(?:get|exchange|buy|convert|equal|worth)\b[^.?!;]{{0,20}}{_MONEY}",
                r"\b(?:current|today's|latest|live) exchange rates?\b|\bexchange rates? (?:between|from|to|right now|today|now)\b",
                (
                    r"\b(?:what(?:'?s| is| are| will be)|tell me|know|look ?up|check|find|give me)(?: the)?(?: (?!an? )[\w-]+){0,2}?"
                    r" (?:exchange|conversion|going) rates?(?= (?:for|of|in|on|today|now|right|with)\b|\W*$)(?! (?:for|of) (?:expense|claim|reimburse))"
                ),
                (
                    rf"\b(?:what(?:'?s| is| are| was)|how (?:high|low|much) (?:is|are)|check|tell|give|get|show|know)\b[^.?!;]{{0,30}}?"
                    rf"(?<!\ba )\b{_TRADED}(?:'s)? (?:price|quote|cost|trading)s?\b(?! (?:policy|set|work))"
                ),
                rf"\b(?:price|cost|value) of (?:an? (?:share|barrel|gallon|litre|liter|ounce)|one (?:share|barrel|ounce)|the (?:dollar|euro|pound)|{_TRADED})\b(?! (?:options?|certificate))",
                rf"\bhow much (?:is|are)(?: [\w-]+){{0,3}}? (?:{_TRADED}|{_MONEY})(?: \w+)? (?:worth|trading|going for|right now|now|today)\b",
                (
                    r"\b(?:is|are|how(?:'?s| is| are| did))(?: [\w&-]+){0,3}? (?:stocks?|shares|dow|nasdaq|s&p(?: 500)?|stock market|dow jones)"
                    r" (?:up|down|doing|trading|at|do|perform\w*|looking)\b"
                ),
                (
                    r"\b(?:current|today's|latest|prevailing|live|real-?time) (?:[\w%-]+ ){0,3}?(?:prices?|quotes?|rates?|market value|apr)\b"
                    r"(?! (?:list|policy|plan|match|limit))"
                ),
                r"\b(?:what(?:'?s| is| are)|how high (?:is|are)|tell me|check|know) (?:the )?(?:(?!an? )[\w-]+ ){0,3}?(?:interest|mortgage|prime) rates?\b",
                r"\b(?:how much|what) interest(?: rate)? (?:is|am|are|do|does|will|can)\b|\binterest rate (?:on|for) (?:my|the)\b|\bmy (?:[\w-]+ )?interest rate\b",
                r"\b(?:prices?|costs?|worth|rates?|fares?)\b[^.?!;]{0,25}\b(?:right now|today|now|at the moment|currently)\b",
                r"\b(?:price|stock|insurance|freight|shipping|mortgage) quote\b|\bquote (?:for|on) (?:a |an |my |the |\d)",
            ),
        ),
        "code_generation": Patterns(
            found=(
                (
                    rf"\b(?:write|generate|implement|create|make|build|develop|produce|draft|give me|show me|need|provide|code(?: up)?)"
                    rf"(?: {_PLAIN})*(?: {_PROGRAMMING}| [\w-]+)? {_CODE}(?!\w)"
                ),
                (
                    rf"\b(?:write|generate|implement|develop|produce|give me|show me|provide|need)(?: {_PLAIN})*(?: {_PROGRAMMING})* code\b"
                    r"(?! (?:of conduct|of ethics|review))"
                ),
                (
                    rf"\b(?:write|implement|code|create|build|convert|rewrite|port|sort|reverse|parse|generate|program|develop)\b[^.?!\n]{{0,80}}?"
                    rf"\b(?:in|to|into|using|with) {_PROGRAMMING}(?!\w)"
                ),
                rf"\b(?:write|generate|create|build|develop|make)(?: {_PLAIN})* {_PROGRAMMING} (?:class|program|method|module|app|application|query|loop|test|api|code)\b",
                (
                    r"\b(?:refactor|debug|optimi[sz]e|rewrite|fix|complete|finish|clean up) (?:this|the following|my|the|that)"
                    r"(?: \w+){0,2}? (?:code|function|script|query|class|method|snippet|program)\b"
                ),
                r"\bimplement(?: (?:a|an|the))?(?: \w+){0,2}? (?:sort|search tree|tree|list|queue|stack|hash ?map|lru cache|quicksort|mergesort|trie)\b",
                r"\bimplement(?: (?:a|an|the))? (?:quick ?sort|merge ?sort|fizz ?buzz|fibonacci|binary search|dijkstra\w*)\b",
            ),
        ),
        "literal_text": Patterns(
            found=(
                # a verb that works on a text, at the head ("Please translate He is late to French")
                rf"{_POLITE}{_ON_TEXT}\b(?=.)(?! (?:an? |my |our |your |all |entire |whole |multiple |scanned |web)?(?:pages?|web ?pages?|web ?sites?|documents?|files?|pdfs?|videos?|subtitles|apps?|meetings?|calls?|audio|recordings?|polic(?:y|ies)|pto|the\b(?! (?:following|text|sentence|word|phrase|above|below|next|paragraph|passage|article|string|message|quote|title|name|review|email|poem|story|given|first|last|verb|noun))|my|our|your)\b)",
                # a verb, and a letter, word or sentence ("Remove the vowels from hello", "Use the word run in a sentence")
                rf"{_POLITE}{_TASK}\b[^.?!:]{{0,60}}?\b(?:the|this|these|all|how many|each|any|its|a|of|following|another|some|in) (?:number of |count of |first |last |correct |main |capital |following |given |english |random )*(?:letters|vowels?|consonants?|syllables?|characters|words?|sentences?|paragraph|phrase|string|passage|tense|clause|nouns?|verbs?|adjectives?|pronouns?|plural|singular|synonyms?|antonyms?|anagrams?|typos?|rhymes?|opposite|text(?! messages?| to\b)|sentiment|grammar)\b(?: (?:of|in|from|for|to|with|that|as|into|is|are|by|\d)\b| \S)",
                rf"{_POLITE}{_TASK}\b[^.?!:]{{0,50}}?(?:[\"„“«]\w| '\w[^']+'(?!\w))",
                rf"{_POLITE}{_TASK} (?:it|this|that|{_THIS} {_TEXT})\b[^.?!:]{{0,60}}[.,:;?!-] ?(?!please|thanks|thank)\w",
                rf"{_POLITE}(?:compute|calculate|solve|evaluate|simplify|factor|integrate|differentiate|convert|round|sort|reverse)\b(?! (?:my|our)\b)[^.?!]{{0,40}}\d|{_POLITE}(?:add|subtract|multiply|divide|sum)(?: up)? [(\d-]",
                rf"{_POLITE}(?:answer|reply|respond|give|write|generate|provide|produce|return|output)\b[^.?!:]{{0,60}}\b(?:sql|regex|json|yaml|xml|csv|haiku)\b",
                r"\btl;?dr\b",
                rf"(?<![^\"”»' ])(?:in|to|into) {_LANGUAGE}(?:\W{{0,2}}: ?\S)|[\"”»'] (?:in|to|into) {_LANGUAGE}|\bwhat (?:would|does|is|will) (?:that|it|this) (?:be )?in {_LANGUAGE}",
                rf"\bthe {_LANGUAGE} (?:word |words |phrase |translation |version |term |expression )?(?:for|of) (?!(?:my|our|your) )|(?:->|=>|→) ?{_LANGUAGE}\W*$",
                r"\b(?:word|words|phrase|translation) (?:for|of) [\"'“«]",
                rf"{_POLITE}(?:put|give|say|write) (?:this|it|that|me this) (?:in|into|to) {_LANGUAGE}",
                rf"\b{_NAMED_TEXT}(?: ?[:=]|\?) ?\"?\S",
                rf"(?<=\w)[\"'”»)]{{0,2}} ?[.!?–—-] ?⟨asks⟩[^.?!]{{0,60}}\b(?:this|that|the above|the previous) {_NAMED_TEXT}\b[^?]{{0,60}}\?\W{{0,3}}$",
                r"\b(?:first|second|third|fourth|fifth|last|middle|\d(?:st|nd|rd|th)) (?:letter|character|word|vowel|syllable) (?:of|in)\b|\b(?:hash|md5|sha-?\d+|base64|checksum|gist|moral|emotion|sentiment|mood) of \S|\bagree or disagree\b|\b(?:native speaker|scrabble score|countable or uncountable|real word)\b|\b(?:letters|words) (?:of|in) \S+\W*$(?<!\bin your\b)",
                r"\bpositive(?:,? negative)?,? or (?:negative|neutral)\b|\(sentiment\??\)|\b(?:add|insert|remove|fix|restore) (?:the )?(?:punctuation|commas|accents|diacritics|stop ?words|spaces|capitali[sz]ation)\b|\bspam or (?:not|ham)\b",
                # "..., is it spam?", "He is late. Translate to French."
                rf"[.!?\"'”»,;)–—-] ?(?:please |can you |could you |now )*(?:{_ON_TEXT}|classify|categori[sz]e|correct|label|complete|continue)(?: (?:this|it|that|the (?:above|text|sentence|message|grammar|spelling)|(?:in)?to {_LANGUAGE}))[^.?!]{{0,40}}[.?!]*$",
                r"[.!?\"'”»,;)–—-] ?(?:please )?(?:translate|paraphrase|rephrase|rewrite|reword|proofread|summari[sz]e|tl;?dr|sentiment|positive or negative|positive, negative or neutral|spam or (?:ham|not)|true or false|fact or opinion|formal or informal|grammatical or not)\b[^.?!]{0,30}[.?!:]*$",
                r"(?<=\w)[\"'”»)]{0,2} ?[.!?,;–—-] ?(?:is|are|was|does|do|which|what|how|in)\b[^.?!]{0,40}\b(?:(?:it|this|that|these|the (?:sentence|text|message|review|statement|above)) (?:a |an |in )?(?:spam|positive|negative|neutral|toxic|offensive|sarcas(?:m|tic)|ironic|grammatical(?:ly correct)?|grammatically correct|correct english|formal|informal|rude|polite|fact|opinion|passive|written|mean in|sound)|(?:sentiment|tone|language|tense|intent|topic|emotion) (?:is|of) (?:it|this|that))",
                # asked of a word or a text ("What is the plural of mouse?", "Which tense is used here? I love it")
                r"\b(?:vowels?|consonants?|syllables?|capital letters|upper-?case letters|plural(?: form)?|singular(?: form)?|past tense|past participle|present tense|future tense|gerund|infinitive|comparative(?: form)?|superlative(?: form)?|synonyms?|antonyms?|homophones?|parts? of speech|grammatical gender|etymology|anagrams?|noun form|verb form|adjective form|pronunciation|square root|cube root|factorial|derivative|integral|logarithm|opposite) (?:of|for|in|from|does the word|does|are in|is in) |\b(?:letters?|words?|spelling|translation|characters) (?:of|in|from|does|is|are in|for) (?:the |this |that )?(?:word|string|name|sentence|text|phrase|following)\b",
                r"\b(?:part of speech|rhymes? with|rhyming with|palindrome|grammatical(?:ly)?|misspelled|mis-?spelt|spelled (?:correctly|right|wrong|properly)|spelt (?:correctly|right|properly)|(?:correctly|properly) (?:spelled|spelt)|backwards?|in reverse order|correct english|the opposite of|another word for|one word for|noun or (?:a |an )?(?:verb|adjective)|verb or (?:a |an )?noun|use \S+ in a sentence|sentence (?:with|using) (?:the word )?\S+\W*$|the word [\"'“«]?\w+[\"'”»]? (?:mean|come|have|start|end|contain)s?|(?:definition|meaning) of the word|(?:mistakes|errors|typos) in [\"'“«]|contradict|(?:what|which) (?:letter|tense|part of speech)|(?:subject|object|verb) (?:in|of) [\"'“«]|(?:author|speaker|writer) means? |starts? with the letter|ends? with the letter|stands? for the letter)\b",
                r"\bhow (?:do|would|can|could|should|to) ?(?:you|i|we|one)? ?(?:spell|pronounce)\b|\bhow is \S+ (?:spelled|spelt|pronounced)\b|\bhow many (?:letters|words|vowels|syllables|characters|consonants|times does the letter|[a-z]'?s (?:are )?in)\b(?! (?:can|do i|may|should|must|is the limit))",
                rf"\b(?:say|spell|write|mean|pronounced?|said|translated?|called|word for|phrase for|expression for)\b[^.?!:]{{1,80}}\b(?:in|to|into) {_LANGUAGE}",
                rf"\bwhat(?:'s| is| are| does)\b[^.?!]{{1,40}}\b(?:mean )?in (?!english\b){_LANGUAGE}\W*$",
                rf"\b(?:in|of|for|is|are|does|do|to|handle|on|about|with|from|by|here|make|describes?) {_THIS} (?:\w+ )?{_TEXT}\b[^.?!:]{{0,60}}[.?!:,;-] ?(?!⟨asks⟩)[\w\"'“«(¡¿👍-🙏😀-🧿]",
                r"\b(?:the )?(?:first|second|last|next|two|both|following) (?:sentences?|words?|letters|paragraphs?|statements?|phrases?|texts?(?! messages?)|premise|strings?)\b",
                r"\b(?:plus|minus|times|multiplied by|divided by|subtracted from|added to|mod|modulo|to the power of) (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)\b)|\d (?:plus|minus|multiplied by|divided by|modulo|squared|cubed)\b",
                r"\b(?:used|written|mean(?:s|t)?|said) here\? ?\w|^(?:is|are|does|do) (?!my\b|our\b)[^.?!]{3,80}\b(?:imply|entail|paraphrases?|synonymous)\b",
                # a text, then what to decide by it ("Given that she tolerates aspirin, may I give it?")
                r"^\W{0,9}(?:given|assuming|suppose|supposing|considering|knowing|imagine|if we assume|let's say|say|we know|judging by)\b(?: that)? .{3}[^?]{0,240}[,.;] ?(?:⟨asks⟩|then\b)",
                rf"\b(?:according to|based on|from|in|using|per|judging by|given|with) {_THIS} (?:\w+ )?{_TEXT}\b(?!\W*$)",
                # how to answer, before or after the question ("In one word: what ...?", "... Answer as JSON.")
                rf"^\W{{0,9}}(?:please,? )?{_FORM} ?[:.!,–—-] ?(?!please|thanks|thank)\w",
                rf"[?.!] (?:please,? |and )?{_FORM}[.!]*$",
            ),
        ),
        "literal_task": Patterns(
            under=(
                # "You are a translator"
                rf"{_NOT_ANSWERING}.*?\b(?:you are|you're|act as|acting as|behave as|work as|you will be|serve as|role:) (?:an? |the |our |my )?(?:(?!(?:of|for|at|about|to|who|that|which|in|with)\b)[\w'/-]+ ){{0,5}}?"
                r"(?:translat(?:or|ion)|interpreter|proof-?reader|copy-?editor|paraphras(?:er|ing)|summari[sz](?:er|ation|ing)|calculator|transcriber|spell-?checker|[\w-]*to[- ]\w+ (?:converter|translator|generator|transformer)|text-to-sql|sql (?:generator|translator)|content moderator|grammarian|stenographer|autocomplete"
                r"|(?:sentiment|tone|emotion|toxicity|spam|sarcasm|hate speech|language|grammar|spelling|style|entity|keyword|extraction|text)[ -](?:check(?:er|ing)|correct(?:or|ion)|fix(?:er|ing)|detect(?:or|ion)|analy(?:[sz]er|st|sis)|extract(?:or|ion)|filter|moderat(?:or|ion)|recogni\w+|rewrit(?:er|ing)|edit(?:or|ing)|simplif\w+|complet\w+|tagg(?:er|ing)|algorithm|engine)|(?:sentiment|tone|emotion|toxicity|spam|language) classif(?:ier|ication))\b(?!'s|(?: \w+)? (?:company|agency|bureau|shop|department|help ?desk|office|support))",
                # "Translate everything into French", "that translates English to French"
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:translat|transliterat|paraphras|proof-?read|transcrib)(?:e|es|ing|s)?\b(?! (?:your|the|its|all|any)? ?(?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?|results?|documents?|contracts?|pages?)\b)(?! (?:if|when|only if)\b)",
                # "Rewrite the user's message", "Extract all names from the text"
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:summari[sz]|condens|correct|fix|rewrit|rephras|reword|shorten|simplif|improv|edit|polish|extract|count|convert|revers|spell|complet|expand|redact|anonymi[sz]|capitali[sz]|turn|transform|evaluat|comput|calculat|solv|punctuat|repeat|echo|highlight|annotat|parse|writ|giv|creat|generat)(?:e|es|s|y|ies|ing)?\b"
                rf" (?:(?!\b(?:answers?|repl(?:y|ies)|responses?|handbook|context|results?|polic(?:y|ies)|history|retrieved|knowledge|manual)\b)[^.!?;]){{0,60}}?(?<!\ba )(?<!\ban ){_ALL_GIVEN}{_INSTEAD}",
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:correct|fix|improve)s?\b [^.!?;]{{0,40}}?\b(?:grammar|grammatical|spelling|typos?|punctuation|mistakes|errors)\b(?! (?:of|from|in) (?:the )?(?:knowledge base|handbook|documents?|context|your|our)){_INSTEAD}",
                rf"{_NOT_ANSWERING}.*?{_STARTS}{_TELL}\b [^.!?;]{{0,50}}?\b{_MANNER}\b{_INSTEAD}",
                rf"{_NOT_ANSWERING}.*?\b(?:given|provided with|sent|receive|get) (?:an? |some |the )?(?:block of |piece of |\w+ ){{0,2}}(?:text|statement|sentence|tweet|review|paragraph|message|passage|word|phrase|snippet|transcript|article)s?\b[^.!?;]{{0,60}}\b(?:task|job|must|should|will|then|and)\b(?![^.!?;]*\b(?:classif|categori|rout|sort)){_INSTEAD}",
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:output|reply|respond|answer|return|produce|give|write|provide|send)s?\b [^.!?;]{{0,30}}?\b(?:translations?|corrected|correction|sentiment|paraphrase|rewritten|summary of (?:it|them|each|every|the)|(?:sql|label|headline|category|class)(?: \w+)?)\b(?! (?:of|for|from) (?:your|our|its)\b)(?![^.!?;]*\b(?:question|answer)\b)",
                rf"{_NOT_ANSWERING}.*?\b(?:job|task|role|goal|purpose|function|duty)s? (?:is|are|:) (?:only |the |to do |doing )?(?:\w+ )?(?:translation|translating|correction|correcting|proofreading|summari[sz]ation|summari[sz]ing|paraphrasing|rewriting|transcription|transcribing|sentiment analysis|language detection|entity recognition|keyword extraction|spell-?checking)\b",
                rf"{_NOT_ANSWERING}.*?\b(?:translat(?:or|ion)|spell-?check(?:er)?|grammar(?: check(?:er)?)?|proofread(?:er|ing)|paraphras(?:er|ing)|summari[sz]er|sentiment(?: analysis)?) (?:bot|api|engine|mode|machine|tool)\b(?!'s)",
                rf"{_NOT_ANSWERING}.*?\b(?:given|for) (?:an? |each |every |any )(?:\w+ ){{0,2}}{_NAMED_TEXT},? (?:you )?(?:output|return|produce|write|give|reply|respond|generate|rewrite|translate|correct|summari[sz]e)",
                rf"{_NOT_ANSWERING}.*?\b(?:questions?|requests?|queries|english|text|language|it|input) (?:in|into|to) (?:a )?(?:valid )?(?:sql|regex|cypher|sparql|graphql|bash|json|latex)\b",
                rf"{_NOT_ANSWERING}.*?{_STARTS}{_TELL} (?:the |its |their )?language ?(?:[.;!]|$)",
                # in a template: a verb that works on a text, or what the text is called, and the variable
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:{_ON_TEXT}|extract|count|correct|fix|continue|complete|reverse|sort|spell|convert|capitali[sz]e|solve|compute|calculate|evaluate|simplify|shorten|expand|define)\b(?! (?:the |this |a |user'?s? |following |given )*(?:question|query))[^.!?]{{0,80}}?(?:[:>;\"'“(\[»] ?\"?|\b(?:from|in|of|word|text|sentence|to|into|phrase) )\{{\}}",
                rf"{_NOT_ANSWERING}.*?\b(?:of|in|is|are|does|handle) {_THIS} (?:\w+ )?(?:text|sentence|word|string|paragraph|passage|tweet|review|comment|post|message|e-?mail|article|headline|statement|quote|poem|transcript|snippet|utterance|essay)s?\b[^.?!:]{{0,60}}[.?!:,;\" -]+\{{\}}|\b(?:of|in|from) the following ?[:;\" ]+\{{\}}",
                rf"{_NOT_ANSWERING}.*?\b(?:text|word|noun|verb|sentence|phrase|expression|name|number|message|term)s? (?:that |which )?(?:you (?:are|will be|'re) (?:given|sent|shown)|you (?:get|receive)|(?:is|are) given|(?:i|the user|users?) (?:give|send|type|write)s?)\b(?![^.!?;]*\b(?:classif|categori|rout)){_INSTEAD}",
                r"\{\}\W* (?:tl;?dr|(?:translation|corrected|correction|sentiment|summary|paraphrase|rewritten|french|german|spanish|english|sql|label|category|entities|keywords)(?: \w+)?:)",
            ),
        ),
        "bare_statement": Patterns(
            under=(
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:classif|categori[sz]|label|tag|rout|triag|assign|sort|scor|rat|grad|judg|decid|determin|predict|detect|identif|flag|check|evaluat|assess|analy[sz]|(?:say|tell)(?= (?:if|which|whether)\b))(?:e|es|s|y|ies|ing)?\b (?:(?!\b{_QUESTIONS}\b)[^.!?;]){{0,80}}?(?:{_GIVEN}|\bthe (?:e-?mail|post|article|feedback|description|transaction|product|document)s?\b){_INSTEAD}",
                rf"{_NOT_ANSWERING}.*?\b(?:you are|act as) (?:an? |the )?(?:(?!(?:of|for|at|about|to|{_QUESTIONS})\b)[\w'/-]+ ){{0,4}}?(?:classifier|classification (?:\w+)|categori[sz]er|labell?er|tagger)\b(?! (?:of|for) (?:\w+ ){{0,2}}{_QUESTIONS})",
                rf"{_NOT_ANSWERING}.*?{_STARTS}(?:classify|categori[sz]e|label|rate|score|route|tag)\b(?:(?!\b{_QUESTIONS}\b)[^.!?])*?\{{\}}",
            ),
        ),
    },
    asks=r"how|what|what's|whats|why|when|where|where's|who|who's|whom|whose|which|can|could|may|do|does|did|is|are|am|was|were|will|would|should|shall|must|has|have|had|any|if|in case|whether",
    own=r"i|i'm|i've|i'd|i'll|im|my|we|we're|we've|our|me|cannot|can't|cant|unable|need|want|trying|having trouble|lost|forgot|not able|how-?to",
    opening=(
        r"(?:(?:a |one |just a |just one |my |another |last |next |here's (?:a|my) |i have an? |i've got an? |got an? |the )*(?:quick |short |simple |general |small |stupid |silly |dumb |follow-?up |urgent |new |final |random |related |side )*"
        r"(?:question|query|problem|issue|error|bug|request|doubt|enquiry|inquiry|thing|concern|complaint|feedback|ask|q)s?)(?: (?:about|on|regarding|for|re|to|from) [^:]{1,40})?"
        r"|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|howdy|thanks|thank you|sorry|excuse me|please help|help|help needed|urgent|important|asap|fyi|btw|ps|p\.s\.|also|update|note to \w+|to (?:hr|it|support|all|whom it may concern)|attn|faq|off[- ]topic|context)\b[^:.?!]{0,40}"
        r"|(?:re|fw|fwd|subject|topic|regarding|concerning|about|as for|on the subject of|with regards? to)\b[^:.?!]{0,60}"
    ),
    instructs=rf"{_ON_TEXT}|classify|categori[sz]e|correct|extract|count|solve|compute|calculate|reverse|continue|label|following|below|{_NAMED_TEXT}",
    no_topics=rf"(?:{_TASK}|{_FORM})\b|[^:]*\b(?:this|it|said|says)\b(?!-)",
    labels=r"sql|for|in|as|with|without|using|on|to|at|from|by|under|given|text|sentence|word|input|message|review|tweet|context|notes?|facts?|background|data",
    thanks=r"please|thanks|thank you",
    sums=r"what(?:'s| is)|how much is|compute|solve|evaluate|simplify",
    percent_of="of",
    pleads=r"please|need|want|help",
)
