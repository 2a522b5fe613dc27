# ruff: noqa: E501, ISC004 — a row of a table reads best on as few lines as it can
"""Rules of tasks: the text that an instruction works on must be identical, however alike another one is.

"Translate to French: He is late" and "... He was late" are near to every embedding model, and so is "Notes: she
tolerates aspirin. May I give it?" to the same with "does not". Two things tell such a request from a question: its
shape (an instruction or a label, then a colon, a quotation, a delimiter, a second sentence), in any language; and its
verb or noun (translate, summarise; letters, plural, sentiment), in the languages of the tables. What people ask a
help desk stays a question: "Quick question: how do I ...?", "My card doesn't work", 'What does "pending" mean?'.

Patterns meet folded text. Each begins at the start of the text, or at a rare word, and has bounded gaps.
"""

from __future__ import annotations

from askonce.core.policy import ExactOnly, Rule

# --- how a question, somebody's own problem, and an opening before either begin ---

_ASKS = (
    r"(?:how|what|what's|whats|why|when|where|where's|who|who's|whom|whose|which|can|could|may|do|does|did|is|are|am|was|were|will|would|should|shall|must|has|have|had|any|if|in case|whether"
    r"|wie|was|warum|wieso|weshalb|wann|wo|woher|wohin|wer|wem|wen|wessen|welche[nmrs]?|kann|können|darf|dürfen|muss|müssen|soll|gibt|ist|sind|hat|habe|haben|wird|werden"
    r"|comment|que|quoi|qu'est|quand|où|qui|quel(?:le)?s?|lequel|combien|pourquoi|est-ce|puis-je|peut-on|peux|pouvez|dois-je|faut-il|y a-t-il|avez-vous"
    r"|¿?(?:cómo|como|qué|cuándo|dónde|quién|cuál|cuáles|cuánt[oa]s?|por qué|puedo|puede|podría|debo|hay|es posible|tengo que)"
    r"|как|что|где|когда|куда|откуда|кто|кому|кого|почему|зачем|сколько|как(?:ой|ая|ое|ие|ую|им|их)|чей|чья|можно|могу|нужно|надо|должен|должна|есть|будет|в чем|ли)\b"
)
_OWN = (
    r"(?:i|i'm|i've|i'd|i'll|im|my|we|we're|we've|our|me|cannot|can't|cant|unable|need|want|trying|having trouble|lost|forgot|not able|how-?to"
    r"|ich|mein[e\w]{0,2}|wir|unser[e\w]{0,2}|je|j'\w+|mon|ma|mes|nous|notre|nos|impossible de|yo|mi|mis|me|no puedo|quiero|necesito|nuestr[oa]s?"
    r"|我|我们|я|мой|моя|мое|мои|мою|моего|моей|у меня|мне|мы|наш|наша|наше|нам|у нас|не могу|не получается|хочу)\b"
)
_ASKS_ZH = r"(?:请问|怎么|怎样|如何|什么|为什么|哪|谁|几|多少|能不能|能否|可以|是否|有没有)"
_OPENING = (
    r"(?:(?:(?:a |one |just a |just one |my |another |last |next |here's (?:a|my) |i have an? |i've got an? |got an? |the )*(?:quick |short |simple |general |small |stupid |silly |dumb |follow-?up |urgent |new |final |random |related |side )*"
    r"(?:question|query|problem|issue|error|bug|request|doubt|enquiry|inquiry|thing|concern|complaint|feedback|ask|q)s?)(?: (?:about|on|regarding|for|re|to|from) [^:]{1,40})?"
    r"|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|howdy|thanks|thank you|sorry|excuse me|please help|help|help needed|urgent|important|asap|fyi|btw|ps|p\.s\.|also|update|note to \w+|to (?:hr|it|support|all|whom it may concern)|attn|faq|off[- ]topic|context)\b[^:.?!]{0,40}"
    r"|(?:re|fw|fwd|aw|wg|subject|topic|regarding|concerning|about|as for|on the subject of|with regards? to|betreff|betrifft|zum thema|objet|concernant|à propos|asunto|sobre|acerca de|тема|по поводу|насчет|касательно|относительно)\b[^:.?!]{0,60}"
    r"|(?:(?:eine |kurze |kleine |noch |schnelle |meine |dringende )*(?:frage|problem|fehler|anliegen|bitte)|hallo|guten (?:tag|morgen|abend)|liebe[sr]?|moin|servus|danke|hilfe|dringend)\b[^:.?!]{0,40}"
    r"|(?:(?:une |petite |autre |ma |la |un |mon )*(?:question|problème|souci|erreur)|bonjour|bonsoir|salut|coucou|merci|aide|au secours|urgent|cher|chère)\b[^:.?!]{0,40}"
    r"|(?:(?:una |otra |mi |tengo una |tengo un |un |una )*(?:pregunta|duda|consulta|problema|error)(?: rápida)?|hola|buenos días|buenas(?: tardes| noches)?|gracias|ayuda|urgente|estimad[oa]s?)\b[^:.?!]{0,40}"
    r"|(?:(?:есть |у меня |быстрый |короткий |такой |мой |еще один |один |небольшой |срочный )*(?:вопрос|проблема|ошибка|просьба)|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|спасибо|помогите|срочно|подскажите|скажите|коллеги|уважаем\w+)\b[^:.?!]{0,40}"
    r"|(?:请问|你好|您好|问题|早上好|请教|打扰一下)[^:：。？！]{0,10})"
)

# --- instructions ---

_EN_POLITE = (
    r"^\W{0,9}(?:(?:please|pls|kindly|hi|hello|hey|now|then|ok|okay|so|can you|could you|would you|will you|can u|i want you to|i need you to|i'd like you to"
    r"|i would like you to|help me to|help me|you are to|your (?:task|job|goal) is to|you (?:should|must|have to|need to)|let's|just|quickly|briefly|carefully|go ahead and|try to)\b[ ,:;!.-]*)*"
)
_EN_ON_TEXT = (  # work on a text by their nature
    r"(?:(?:translat|transliterat|paraphras|rephras|reword|rewrit|re-writ|proof-?read|transcrib|conjugat|plurali[sz]|capitali[sz]|lower-?cas|upper-?cas|unscrambl|spell-?check|lemmati[sz]|tokeni[sz]"
    r"|autocomplet|hyphenat|punctuat|summari[sz]|condens|romani[sz]|pronounc|factori[sz])(?:e|ing)?|spell(?! check))"
)
_EN_TASK = (  # work on a text when it comes with one
    r"(?:summari[sz]e|classify|categori[sz]e|label|tag|extract|identify|detect|determine|correct|fix|edit|improve|shorten|expand|simplify|count|spell|reverse|sort|order|arrange|rank|convert|change|turn|transform|make"
    r"|compute|calculate|solve|evaluate|complete|continue|finish|fill in|fill|list|find|name|give|write|create|generate|compose|suggest|choose|pick|select|decide|tell|say|state|judge|rate|score|grade|assess|analy[sz]e"
    r"|parse|split|join|merge|remove|delete|strip|replace|insert|highlight|underline|repeat|echo|output|print|return|format|define|explain|describe|use|put|predict|infer|check|verify|mark|annotate|interpret|read"
    r"|respond|reply|answer|translate|rewrite|rephrase|paraphrase|proofread|encode|decode|encrypt|decrypt|segment|normali[sz]e|mask|redact|anonymi[sz]e|stem|route|triage|assign|compare|match|validate|convert|render|draw|imagine|act|pretend|mention|provide|show|draft|moderate|flag|filter|title|caption|outline|critique|review|elaborate|rhyme|swap|combine|reorder|unscramble|guess)"
)
_EN_LANGUAGE = (
    r"(?:english|french|german|spanish|italian|portuguese|russian|chinese|mandarin|cantonese|japanese|korean|arabic|hindi|bengali|urdu|turkish|polish|dutch|swedish|norwegian|danish|finnish|greek|hebrew|thai"
    r"|vietnamese|indonesian|malay|czech|slovak|hungarian|romanian|bulgarian|ukrainian|serbian|croatian|latin|welsh|irish|gaelic|persian|farsi|swahili|tagalog|filipino|tamil|telugu|catalan|basque|icelandic|georgian|armenian|esperanto|morse(?: code)?|pig latin|braille|binary|emojis?)\b"
)
_EN_TEXT = (  # what such a text is called
    r"(?:texts?|sentences?|phrases?|words?|strings?|paragraphs?|passages?|tweets?|reviews?|comments?|posts?|messages?|emails?|e-mails?|articles?|headlines?|statements?|quotes?|poems?|transcripts?|conversations?|dialogues?"
    r"|snippets?|excerpts?|extracts?|inputs?|documents?|utterances?|essays?|stor(?:y|ies)|abstracts?|letters?|numbers?|expressions?|equations?|claims?|premises?|hypothes[ie]s|feedback|tickets?|intents?|requests?|incidents?|names?|titles?|lists?|items|pairs?|query|queries|questions?|code|json|notes?|data)"
)
_EN_THIS = r"(?:this|these|that|those|the following|following|the (?:given|below|above|next|provided|quoted)|the (?:first|second|last)|(?:each|any|all) of the(?:se)?)"
_EN_FORM = (  # says how to answer, not what
    r"(?:(?:answer|reply|respond|write|explain(?: it| this)?|describe(?: it| this)?|speak|talk|say it|put it|summari[sz]e(?: it)?) (?:only |just |it |me )?(?:in|with|as|like|using|for|briefly|shortly|thoroughly|at length|concisely|simply|only|formally|casually|yes|no|to a|to an|step by step|honestly|truthfully|politely)\b[^.?!:]{0,50}"
    r"|(?:use|using|give|include|add|provide|no|with|without|show)(?: me)?(?: \w+)? (?:bullet points?|bullets|tables?|list|(?:\w+ )?words|sources|references|citations|examples?|emojis?|steps|headings|markdown|json|yaml|xml|html|details?|jargon|explanations?|rhymes?|numbers|diagrams?|analog(?:y|ies)|metaphors?|code)\b[^.?!:]{0,40}"
    r"|be (?:very |really |more |extremely )?(?:brief|concise|short|funny|serious|formal|informal|casual|polite|rude|specific|precise|detailed|thorough|creative|honest|technical|simple|verbose|sarcastic|critical|friendly)\b[^.?!:]{0,30}"
    r"|(?:eli\d+|tl;?dr|short answer|long answer|one-?liner|short version|long version|simple answer|detailed answer|yes or no|true or false|(?:in )?(?:\w+ )?(?:tone|style|format|voice|register)(?: please| only)?|formal(?:ly)?|informal(?:ly)?|casual(?:ly)?|briefly|step by step|bullet points?(?: only)?|(?:no|only) (?:more than )?\w+ (?:words?|sentences?))"
    r"|(?:in|with|using|within|under|at most|max(?:imum)?|no more than|exactly|about|only) (?:a |an |one |two |three |four |five |ten |fifty |a hundred |\d+ |a single |a few |exactly |at most |simple |plain |short |long |full |max )*(?:words?|sentences?|paragraphs?|lines?|bullet points?|bullets|characters|detail|brief|short|depth|summary|nutshell|layman's terms|layman terms|english|terms(?! of)|steps|points|json|yaml|xml|html|csv|latex|markdown|plain text|prose|rhymes?|verse|haiku|emojis?|table|list|caps|lowercase|uppercase)\b[^.?!:]{0,30}"
    rf"|(?:in|as|auf) (?:json|yaml|xml|html|csv|a? ?(?:table|list|poem|haiku|tweet|pirate|scientist|lawyer|doctor|teacher|bullet list)|{_EN_LANGUAGE})[^.?!:]{{0,20}}"
    r"|(?:for|to|like|as if i(?:'m| am| were)|as though i(?:'m| am| were)) (?:a |an |the |i'm |i am |my |absolute |complete |total )*(?:child|children|kids?|adults?|beginners?|experts?|novices?|dumm(?:y|ies)|laymen|lay people|students?|professors?|scientists?|doctors?|lawyers?|\w+[- ]year[- ]olds?|five|grandma|grandmother|teenagers?|professionals?|developers?|engineers?|pirate|executives?)\b[^.?!:]{0,20}"
    r"|(?:keep|make) (?:it|this|that|the answer|your answer) (?:\w+ )?(?:short|long|brief|simple|formal|informal|concise|detailed|funny|casual|technical|under|below|to|in)\b[^.?!:]{0,30}"
    r"|(?:give|name|list|state|provide)(?: me)? (?:one|two|three|four|five|six|ten|\d+|an?|some|several|more|only one) (?:\w+ )?(?:reasons?|examples?|options?|ideas?|arguments?|bullets?|points?|sentences?|words?|paragraphs?|facts?|tips?)"
    r"|(?:just|only) the \w+|(?:\w+ ){1,4}only|(?:do not|don't|always|never)? ?cite (?:your |any )?\w+|use \w+ spelling|be \w+ly \w+"
    r"|(?:for|to) an? (?:lay ?person|specialist|non-?expert|manager|customer|novice|laywoman)"
    r"|(?:you are|you're|you act as) (?:now )?(?:an? |the )[^.?!:]{1,50}"
    r"|(?:act|pretend|imagine|speak|behave|role-?play)(?: that| as| like|ing)? [^.?!:]{1,50})"
)

# The same in other languages: verbs that work on a text when they stand first.
_DE_TASK = (
    r"(?:übersetz(?:e|en|t)?|fasse?\b[^.?!:]{0,60}\bzusammen|korrigier(?:e|en)|verbesser(?:e|n)|klassifizier(?:e|en)|kategorisier(?:e|en)|ordne\b[^.?!:]{0,40}\bzu|extrahier(?:e|en)|zähle?|buchstabier(?:e|en)|sortier(?:e|en)|berechne|rechne|löse|konjugier(?:e|en)|dekliniere?"
    r"|formulier(?:e|en)|umformulieren|schreib\w* [^.?!:]{0,40}\b(?:um|groß|klein)|vervollständige|ergänze|bestimme|paraphrasiere|kürze|bewerte|markiere|unterstreiche|kehre?\b[^.?!:]{0,40}\bum|setze?\b[^.?!:]{0,20}\b(?:in|ins)|benenne|analysiere)"
)
_FR_TASK = (
    r"(?:tradui(?:s|sez|re)|résume[rz]?|corrige[rz]?|(?:classe|trie|analyse|complète|continue|compte)[rz]? (?:ce|cet|cette|ces|les?|la|l'|combien)\b|classifie[rz]?|catégorise[rz]?|étiquette[rz]|extrai(?:s|re|yez)|épelle[rz]?|épele[rz]|calcule[rz]?|résou(?:s|dre)|résolvez|conjugue[rz]?|reformule[rz]?|réécri(?:s|re|vez)"
    r"|paraphrase[rz]?|complète[rz]?|compléter|identifie[rz]?|détecte[rz]?|détermine[rz]?|inverse[rz]|évalue[rz]?|raccourci(?:s|r|ssez)|souligne[rz]?|mets|mettez)"
)
_ES_TASK = (
    r"(?:traduc(?:e|ir|es)|traduzcas?|traduzcan|resum(?:e|a|ir)|resúmeme|corrige|corrija|corregir|clasifi(?:ca|que|car)|categoriz?(?:a|ar|ce)|etiqueta|etiquete|extra(?:e|er|iga)|(?:cuenta|cuente|contar) (?:las|los|cuánt\w+)|deletrea\w*|ordena|ordene|ordenar|calcul[ae]|calcular|resuelv[ae]|resolver|conjug(?:a|ue|ar)"
    r"|reformul[ae]r?|reescrib(?:e|a|ir)|parafrase[ae]|complet[ae] (?:la|el|esta|este)|completar|continú[ae]|identifi(?:ca|que|car)|detect[ae]|determin[ae]|invierte|evalú[ae]|acort[ae]|subray[ae]|analiz[ae]|pon|ponga|pasa)"
)
_RU_TASK = r"(?:(?:переведи|сократи|исправь|выдели|отсортируй|реши|перефразируй|переформулируй|перепиши|продолжи|продолжай|дополни|закончи|определи|распознай|переверни|проанализируй|подчеркни|перескажи|озаглавь|вычитай|посчитай|подсчитай|сосчитай|вычисли|проспрягай|просклоняй|классифицируй|извлеки|резюмируй|разметь|поставь|замени|расставь)(?:те)?|кратко (?:перескажи|изложи)(?:те)?|придумай(?:те)? заголов\w+)"

# Translating, in languages that have no row of their own.
_ANY_TRANSLATE = (
    r"\b(?:tradu[czs]\w*|traduire|traduis\w*|tradui\w*|vertaal\w*|vertalen|översätt\w*|oversæt\w*|oversett\w*|käännä|przetłumacz\w*|tłumacz\w*|přelož\w*|prelož\w*|preved\w*|fordíts\w*|çevir\w*|tercüme|terjemahkan|dịch sang|tõlgi"
    r"|перекла[дж]\w*|превед\w*|μετάφρασ\w*|μετέφρασ\w*|ترجم\w*|ترجمة|ترجمه|अनुवाद|অনুবাদ|மொழிபெயர்|번역|翻訳|翻译|翻譯|訳して|แปล)"
)

# What such a verb works on: a longer word, or a word or text that an article announces ("conjuga el verbo ser").
_OPERAND = r" ?\S{3}| (?:el|la|lo|un|le|ce|du|es|il|o|a) (?:verb[oe]?|palabra|mot|phrase|frase|oración|text[oe]|adje[ct]ti[fv]\w?|sustantivo|nom|nombre|número|expresión|expression|satz)\b"

# A text, where a colon or a question mark follows.
_EN_NAMED_TEXT = r"(?:text|sentence|phrase|word|string|paragraph|passage|tweet|review|headline|statement|quote|poem|transcript|snippet|excerpt|utterance|essay|abstract|expression|equation|premise|input)s?"
_INSTRUCTS = rf"[^:：]*(?:\b(?:{_EN_ON_TEXT}|classify|categori[sz]e|correct|extract|count|solve|compute|calculate|reverse|continue|label|following|below|{_EN_NAMED_TEXT}|{_DE_TASK}|{_FR_TASK}|{_ES_TASK}|{_RU_TASK})\b|{_ANY_TRANSLATE}|翻译|译成|总结|概括|改写|改正|分类)"
_HEAD = r"[^:：?!？！]"  # what stands before a colon that ends a label or an instruction
_COLON = r"(?: ?:(?= \S|[\"'„“«‚]|$)|：)"

LITERAL_TEXT = Rule(
    name="literal_text",
    action=ExactOnly(),
    patterns={
        "any": (
            # A label or an instruction, a colon, and what it is about: neither a question nor somebody's problem stands before it.
            rf"^(?=[^:：]*[:：])\W{{0,9}}(?!{_ASKS}|{_OWN}|{_ASKS_ZH}){_HEAD}{{1,240}}{_COLON}(?: ?\S|$)",
            # a question that is nobody's own, and the text that it is asked of ("What is the topic of: the mayor resigned")
            rf"^(?=[^:：]*[:：])(?!(?:[^:：]*\b)?(?:{_OWN}|you|your|errors?|messages?|means?|says?|drive)\b){_ASKS}[^.?!:：]{{3,120}}{_COLON} ?(?!{_ASKS}|{_ASKS_ZH})\S+ \S",
            # a question that is nobody's own, then a statement ("Positive or negative? I love it")
            rf"^(?=[^?？]*[?？][\s:\"'“«(]*[^\s?？])(?!(?:[^?？]*\b)?(?:{_OWN}|you\b|your\b|there\b|[我您你])|{_ASKS_ZH})[^.?!？]{{3,160}}[?？][\s:\"'“«(]*(?!{_ASKS}|{_ASKS_ZH}|please|thanks|thank you|merci|danke|gracias|спасибо|谢谢)[^\s?？][^?？]*$",
            # a text, then what to decide by it, outside English
            r"^\W{0,3}(?:angenommen|vorausgesetzt|gegeben|da wir wissen|étant donné|sachant|supposons|en supposant|dado|dada|sabiendo|suponiendo|suponga|учитывая|допустим|предположим|если известно|известно, что|假设|鉴于|已知|假如|dato che|supponendo|dado que|gegeven|aangenomen|zakładając|biorąc pod uwagę)\b.{5}",
            # a text, then a question of it ("Er ist spät dran. Ist dieser Satz richtig?")
            r"[.!?。！？\"'”»–—-] ?[^.!?。！？]{0,60}(?:\b(?:diese[rsnm]?|ce|cette|est[ea]|questa|questo|est[ae]|это|этот|эта|эту) (?:satz|text|wort|phrase|texte|mot|frase|oración|texto|palabra|testo|parola|предложени\w+|текст\w*|слово|фраза|фразу)\b|这(?:句话|个句子|段话|个词))[^.!?。！？]{0,60}[?？]\W{0,3}$",
            r"^\W{0,9}(?:coniug|conjugu|vervoeg|odmień|odmien|časuj|böj )\w*\b.{3}",
            r"[^\s:]: ?$|：$|(?:->|=>|→|⇒)\W{0,3}$",  # opened, to be filled
            r"'''|\"\"\"|</\w{1,20}>|\[/?inst\]|#{3}|(?:^| )(?:-{3,}|={3,}|\*{3,}|<<<|>>>)(?: |$)|_{3,}|\[mask\]|<(?:mask|blank|text|input)>",
            r"^\W{0,3}[{\[]\s?[\"'\d{\[].*[}\]]\W{0,3}$",  # JSON
            rf"^\W{{0,9}}(?!{_ASKS}|{_OWN}|{_ASKS_ZH})[^.?!。？！]{{0,40}}{_ANY_TRANSLATE}.{{3}}",
            # sums: nothing but figures, names of one letter, and operators
            r"^(?:(?:what(?:'s| is)|how much is|was (?:ist|ergibt)|wie viel (?:ist|sind)|combien font|cuánto es|сколько будет|计算|calcul\w*|compute|solve|evaluate|simplify|berechne|реши|вычисли) )?(?=.{0,60}[+*/×÷^%=<>≤≥√∛∈∪∩∧∨!-])(?=.{0,60}[\dxy])[\d\s.,;()+*/×÷·^%=<>≤≥!?√∛∈∉∪∩∧∨|π∞²³xyznab-]{2,}$",
            r"\d(?:\s?% (?:of|von|de|от) | ?[*×÷^√] ?\(?-?\d|(?!(?<=\b24) / 7\b) [+/=<>] -?\(?\d| ?\) ?[*+/×÷-]| ?= ?\?| equals?\b)|[*+/×÷-] ?\(\d|\b(?:result of|equal to) \W?\d",
        ),
        "en": (
            # a verb that works on a text, at the head ("Please translate He is late to French")
            rf"{_EN_POLITE}{_EN_ON_TEXT}\b(?=.)(?! (?:an? |my |our |your |all |entire |whole |multiple |scanned |web)?(?:pages?|web ?pages?|web ?sites?|documents?|files?|pdfs?|videos?|subtitles|apps?|meetings?|calls?|audio|recordings?|polic(?:y|ies)|pto|the\b(?! (?:following|text|sentence|word|phrase|above|below|next|paragraph|passage|article|string|message|quote|title|name|review|email|poem|story|given|first|last|verb|noun))|my|our|your)\b)",
            # a verb, and a letter, word or sentence ("Remove the vowels from hello", "Use the word run in a sentence")
            rf"{_EN_POLITE}{_EN_TASK}\b[^.?!:]{{0,60}}?\b(?:the|this|these|all|how many|each|any|its|a|of|following|another|some|in) (?:number of |count of |first |last |correct |main |capital |following |given |english |random )*(?:letters|vowels?|consonants?|syllables?|characters|words?|sentences?|paragraph|phrase|string|passage|tense|clause|nouns?|verbs?|adjectives?|pronouns?|plural|singular|synonyms?|antonyms?|anagrams?|typos?|rhymes?|opposite|text(?! messages?| to\b)|sentiment|grammar)\b(?: (?:of|in|from|for|to|with|that|as|into|is|are|by|\d)\b| \S)",
            rf"{_EN_POLITE}{_EN_TASK}\b[^.?!:]{{0,50}}?(?:[\"„“«]\w| '\w[^']+'(?!\w))",
            rf"{_EN_POLITE}{_EN_TASK} (?:it|this|that|{_EN_THIS} {_EN_TEXT})\b[^.?!:]{{0,60}}[.,:;?!-] ?(?!please|thanks|thank)\w",
            rf"{_EN_POLITE}(?:compute|calculate|solve|evaluate|simplify|factor|integrate|differentiate|convert|round|sort|reverse)\b(?! (?:my|our)\b)[^.?!]{{0,40}}\d|{_EN_POLITE}(?:add|subtract|multiply|divide|sum)(?: up)? [(\d-]",
            rf"{_EN_POLITE}(?:answer|reply|respond|give|write|generate|provide|produce|return|output)\b[^.?!:]{{0,60}}\b(?:sql|regex|json|yaml|xml|csv|haiku)\b",
            r"\btl;?dr\b",
            rf"(?<![^\"”»' ])(?:in|to|into) {_EN_LANGUAGE}(?:\W{{0,2}}: ?\S)|[\"”»'] (?:in|to|into) {_EN_LANGUAGE}|\bwhat (?:would|does|is|will) (?:that|it|this) (?:be )?in {_EN_LANGUAGE}",
            rf"\bthe {_EN_LANGUAGE} (?:word |words |phrase |translation |version |term |expression )?(?:for|of) (?!(?:my|our|your) )|(?:->|=>|→) ?{_EN_LANGUAGE}\W*$",
            r"\b(?:word|words|phrase|translation) (?:for|of) [\"'“«]",
            rf"{_EN_POLITE}(?:put|give|say|write) (?:this|it|that|me this) (?:in|into|to) {_EN_LANGUAGE}",
            rf"\b{_EN_NAMED_TEXT}(?: ?[:=]|\?) ?\"?\S",
            rf"(?<=\w)[\"'”»)]{{0,2}} ?[.!?–—-] ?{_ASKS}[^.?!]{{0,60}}\b(?:this|that|the above|the previous) {_EN_NAMED_TEXT}\b[^?]{{0,60}}\?\W{{0,3}}$",
            r"\b(?:first|second|third|fourth|fifth|last|middle|\d(?:st|nd|rd|th)) (?:letter|character|word|vowel|syllable) (?:of|in)\b|\b(?:hash|md5|sha-?\d+|base64|checksum|gist|moral|emotion|sentiment|mood) of \S|\bagree or disagree\b|\b(?:native speaker|scrabble score|countable or uncountable|real word)\b|\b(?:letters|words) (?:of|in) \S+\W*$(?<!\bin your\b)",
            r"\bpositive(?:,? negative)?,? or (?:negative|neutral)\b|\(sentiment\??\)|\b(?:add|insert|remove|fix|restore) (?:the )?(?:punctuation|commas|accents|diacritics|stop ?words|spaces|capitali[sz]ation)\b|\bspam or (?:not|ham)\b",
            # "..., is it spam?", "He is late. Translate to French."
            rf"[.!?\"'”»,;)–—-] ?(?:please |can you |could you |now )*(?:{_EN_ON_TEXT}|classify|categori[sz]e|correct|label|complete|continue)(?: (?:this|it|that|the (?:above|text|sentence|message|grammar|spelling)|(?:in)?to {_EN_LANGUAGE}))[^.?!]{{0,40}}[.?!]*$",
            r"[.!?\"'”»,;)–—-] ?(?:please )?(?:translate|paraphrase|rephrase|rewrite|reword|proofread|summari[sz]e|tl;?dr|sentiment|positive or negative|positive, negative or neutral|spam or (?:ham|not)|true or false|fact or opinion|formal or informal|grammatical or not)\b[^.?!]{0,30}[.?!:]*$",
            r"(?<=\w)[\"'”»)]{0,2} ?[.!?,;–—-] ?(?:is|are|was|does|do|which|what|how|in)\b[^.?!]{0,40}\b(?:(?:it|this|that|these|the (?:sentence|text|message|review|statement|above)) (?:a |an |in )?(?:spam|positive|negative|neutral|toxic|offensive|sarcas(?:m|tic)|ironic|grammatical(?:ly correct)?|grammatically correct|correct english|formal|informal|rude|polite|fact|opinion|passive|written|mean in|sound)|(?:sentiment|tone|language|tense|intent|topic|emotion) (?:is|of) (?:it|this|that))",
            # asked of a word or a text ("What is the plural of mouse?", "Which tense is used here? I love it")
            r"\b(?:vowels?|consonants?|syllables?|capital letters|upper-?case letters|plural(?: form)?|singular(?: form)?|past tense|past participle|present tense|future tense|gerund|infinitive|comparative(?: form)?|superlative(?: form)?|synonyms?|antonyms?|homophones?|parts? of speech|grammatical gender|etymology|anagrams?|noun form|verb form|adjective form|pronunciation|square root|cube root|factorial|derivative|integral|logarithm|opposite) (?:of|for|in|from|does the word|does|are in|is in) |\b(?:letters?|words?|spelling|translation|characters) (?:of|in|from|does|is|are in|for) (?:the |this |that )?(?:word|string|name|sentence|text|phrase|following)\b",
            r"\b(?:part of speech|rhymes? with|rhyming with|palindrome|grammatical(?:ly)?|misspelled|mis-?spelt|spelled (?:correctly|right|wrong|properly)|spelt (?:correctly|right|properly)|(?:correctly|properly) (?:spelled|spelt)|backwards?|in reverse order|correct english|the opposite of|another word for|one word for|noun or (?:a |an )?(?:verb|adjective)|verb or (?:a |an )?noun|use \S+ in a sentence|sentence (?:with|using) (?:the word )?\S+\W*$|the word [\"'“«]?\w+[\"'”»]? (?:mean|come|have|start|end|contain)s?|(?:definition|meaning) of the word|(?:mistakes|errors|typos) in [\"'“«]|contradict|(?:what|which) (?:letter|tense|part of speech)|(?:subject|object|verb) (?:in|of) [\"'“«]|(?:author|speaker|writer) means? |starts? with the letter|ends? with the letter|stands? for the letter)\b",
            r"\bhow (?:do|would|can|could|should|to) ?(?:you|i|we|one)? ?(?:spell|pronounce)\b|\bhow is \S+ (?:spelled|spelt|pronounced)\b|\bhow many (?:letters|words|vowels|syllables|characters|consonants|times does the letter|[a-z]'?s (?:are )?in)\b(?! (?:can|do i|may|should|must|is the limit))",
            rf"\b(?:say|spell|write|mean|pronounced?|said|translated?|called|word for|phrase for|expression for)\b[^.?!:]{{1,80}}\b(?:in|to|into) {_EN_LANGUAGE}",
            rf"\bwhat(?:'s| is| are| does)\b[^.?!]{{1,40}}\b(?:mean )?in (?!english\b){_EN_LANGUAGE}\W*$",
            rf"\b(?:in|of|for|is|are|does|do|to|handle|on|about|with|from|by|here|make|describes?) {_EN_THIS} (?:\w+ )?{_EN_TEXT}\b[^.?!:]{{0,60}}[.?!:,;-] ?(?!{_ASKS})[\w\"'“«(¡¿👍-🙏😀-🧿]",
            r"\b(?:the )?(?:first|second|last|next|two|both|following) (?:sentences?|words?|letters|paragraphs?|statements?|phrases?|texts?(?! messages?)|premise|strings?)\b",
            r"\b(?:plus|minus|times|multiplied by|divided by|subtracted from|added to|mod|modulo|to the power of) (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)\b)|\d (?:plus|minus|multiplied by|divided by|modulo|squared|cubed)\b",
            r"\b(?:used|written|mean(?:s|t)?|said) here\? ?\w|^(?:is|are|does|do) (?!my\b|our\b)[^.?!]{3,80}\b(?:imply|entail|paraphrases?|synonymous)\b",
            # a text, then what to decide by it ("Given that she tolerates aspirin, may I give it?")
            rf"^\W{{0,9}}(?:given|assuming|suppose|supposing|considering|knowing|imagine|if we assume|let's say|say|we know|judging by)\b(?: that)? .{{3}}[^?]{{0,240}}[,.;] ?(?:{_ASKS}|then\b)",
            rf"\b(?:according to|based on|from|in|using|per|judging by|given|with) {_EN_THIS} (?:\w+ )?{_EN_TEXT}\b(?!\W*$)",
            # how to answer, before or after the question ("In one word: what ...?", "... Answer as JSON.")
            rf"^\W{{0,9}}(?:please,? )?{_EN_FORM} ?[:.!,–—-] ?(?!please|thanks|thank)\w",
            rf"[?.!] (?:please,? |and )?{_EN_FORM}[.!]*$",
        ),
        "de": (
            rf"^\W{{0,9}}(?:(?:bitte|hallo|kannst du|könntest du|können sie|könnten sie|jetzt|nun)\b[ ,!]*)*(?:{_DE_TASK})\b(?! (?:ich|man|wir)\b)(?! (?:die |den |das |eine?n? |meine?n? |unsere?n? )?(?:seite|webseite|datei|dokument|pdf|urlaub\w*|richtlinie\w*|passwort|daten)\b)(?={_OPERAND})",
            r"\b(?:plural|mehrzahl|einzahl|singular|vergangenheit|präteritum|perfekt|partizip|steigerung|komparativ|superlativ|synonyme?|gegenteil|antonyme?|wortart|artikel|genitiv|buchstaben|vokale|silben|stimmung|sprache|zeitform) (?:von|des wortes|für|zu|hat|im wort|in|dieses|der folgenden|des satzes|des textes)\b",
            r"\b(?:wie viele (?:buchstaben|wörter|silben|vokale|zeichen)|reimt sich auf|richtig geschrieben|grammatikalisch|grammatisch|wie schreibt man|wie buchstabiert man)\b",
            r"\b(?:dieser|diesem|dieses|diese|folgende[rnms]?) (?:text|satz|wort|nachricht|rezension|bewertung|tweet|kommentar|aussage|absatz|e-mail|ticket|anfrage)\w{0,2}\b[^.?!:]{0,60}[.?!:] ?(?!wie|was|wo|wann|kann|ich)\w",
            r"\b(?:heißt|sagt man|bedeutet|schreibt man)\b[^.?!:]{1,60}\b(?:auf|in) (?:englisch|deutsch|französisch|spanisch|italienisch|russisch|chinesisch|japanisch|türkisch|polnisch|latein)",
            r"^\W{0,9}(?:antworte?|erklär\w*|beschreib\w*|schreib\w*|gib)\b(?: sie| mir)? (?:in|auf|als|mit|wie|kurz|knapp|ausführlich|nur)\b[^.?!:]{0,50}[:.!,] ?\w|[?.!] (?:bitte )?(?:antworte?|erklär\w*)\b(?: sie| mir)? (?:in|auf|als|mit|wie|kurz|knapp|ausführlich|nur)\b[^?]{0,50}$|^in (?:einem|zwei|drei|einer|wenigen|\d+) (?:wort|wörtern|worten|satz|sätzen|absatz|zeilen?)\b[:.,]?",
            r"[.!?\"“«»-] ?(?:bitte )?(?:übersetze?n?|korrigieren?|klassifizieren?|zusammenfassen)\b[^.?!]{0,40}[.!]*$|\S übersetze (?:das|es|dies\w*|bitte|ins?|auf|den)\b[^.?!]{0,30}[.!]*$",
        ),
        "fr": (
            rf"^\W{{0,9}}(?:(?:s'il (?:te|vous) plaît|stp|svp|bonjour|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|merci de|maintenant)\b[ ,!]*)*(?:{_FR_TASK})\b(?! (?:une?|ma|mon|mes|la|le|les|nos|notre) (?:page|site|document|fichier|pdf|politique|congés?|mot de passe)\b)(?={_OPERAND})",
            r"\b(?:pluriel|singulier|féminin|masculin|passé composé|imparfait|participe passé|synonymes?|antonymes?|contraire|nature grammaticale|genre|lettres|voyelles|syllabes|sentiment|ton|langue|temps|sujet) (?:de|du|d'|des|dans|pour) ?(?:ce |cette |la phrase|le mot|mot|l'adjectif|la |le |\S+\W*$)",
            r"\b(?:combien de (?:lettres|mots|voyelles|syllabes|caractères)|rime avec|bien orthographié|correctement orthographié|grammaticalement|comment (?:s'écrit|écrit-on|épelle-t-on|se prononce))\b",
            r"\b(?:ce|cet|cette|ces|le|la|l'|les) ?(?:texte|phrase|mot|message|avis|critique|tweet|commentaire|déclaration|paragraphe|e-mail|courriel|ticket)s?(?: suivante?s?)?\b[^.?!:]{0,60}[.?!:] ?(?!comment|que|où|quand|puis|je)\w",
            r"\b(?:dit-on|dire|se dit|signifie|veut dire)\b[^.?!:]{1,60}\ben (?:anglais|français|allemand|espagnol|italien|russe|chinois|japonais|arabe|portugais|latin)",
            r"^\W{0,9}(?:répond\w*|expliqu\w*|décri\w*|écri\w*|donne[rz]?)\b(?:-moi)? (?:en|avec|comme|sous|brièvement|uniquement|seulement)\b[^.?!:]{0,50} ?[:.!,] ?\w|[?.!] (?:réponds|répondez|explique[rz]?)\b(?:-moi)? (?:en|avec|comme|sous|brièvement|uniquement)\b[^?]{0,50}$|^en (?:un|une|deux|trois|quelques|\d+) (?:mots?|phrases?|paragraphes?|lignes?)\b ?[:.,]?",
            r"[.!?\"”»-] ?(?:traduis|traduisez|traduire|corrige[rz]?|résume[rz]?|classe[rz]?)\b[^.?!]{0,40}[.!]*$|\S (?:traduis|traduisez)(?:-le|-la)?(?: en| ça| cela|\W*$)[^.?!]{0,30}[.!]*$",
        ),
        "es": (
            rf"^\W{{0,9}}(?:(?:por favor|hola|puedes|puede|podrías|podría|ahora)\b[ ,!]*)*(?:{_ES_TASK})\b(?! (?:una?|mi|mis|la|el|los|las|nuestr\w+) (?:página|sitio|documento|archivo|pdf|política|vacaciones|contraseña|puntos|días)\b)(?={_OPERAND})",
            r"\b(?:plural|singular|femenino|masculino|pretérito|participio|gerundio|sinónimos?|antónimos?|contrario|categoría gramatical|género|letras|vocales|sílabas|sentimiento|tono|idioma|tiempo verbal|sujeto) (?:de|del|en|para) (?!(?:los|las) (?:vacaciones|pedidos))(?:la palabra|palabra|esta|este|la frase|la oración|el texto|\S+\W*$)",
            r"\b(?:cuántas (?:letras|palabras|vocales|sílabas)|cuántos caracteres|rima con|bien escrit[ao]|correctamente escrit[ao]|gramaticalmente|cómo se (?:escribe|deletrea|pronuncia))\b",
            r"\b(?:este|esta|estos|estas|el siguiente|la siguiente|siguiente) (?:texto|frase|oración|palabra|mensaje|reseña|opinión|tuit|tweet|comentario|afirmación|párrafo|correo|ticket)\w?\b[^.?!:]{0,60}[.?!:] ?(?!¿?(?:cómo|qué|dónde|cuándo|puedo|mi))\w",
            r"\b(?:se dice|decir|significa|quiere decir)\b[^.?!:]{1,60}\ben (?:inglés|francés|alemán|español|italiano|ruso|chino|japonés|árabe|portugués|latín)",
            r"^\W{0,9}(?:respond\w*|explic\w*|describ\w*|escrib\w*|da|dame)\b (?:en|con|como|brevemente|solo|únicamente)\b[^.?!:]{0,50}[:.!,] ?[¿\w]|[?.!] (?:responde|responda|contesta|explica)\b (?:en|con|como|brevemente|solo|únicamente)\b[^?]{0,50}$|^en (?:una?|dos|tres|pocas|\d+) (?:palabras?|frases?|oraci\w+|párrafos?|líneas?)\b[:.,]?",
            r"[.!?\"”»-] ?(?:traduce|traducir|traduzca|corrige|resume|clasifica)\b[^.?!]{0,40}[.!]*$|\S (?:traduce|traduzca) (?:al|esto|lo)\b[^.?!]{0,30}[.!]*$",
        ),
        "ru": (
            rf"^\W{{0,9}}(?:(?:пожалуйста|привет|можешь|можете|мог бы ты|могли бы вы|не могли бы вы|теперь)\b[ ,!]*)*(?:{_RU_TASK})\b(?! (?:ли|деньги|средства|баллы|отпуск\w*|страниц\w+|файл\w*|документ\w*|мой|моя|мою|мои|наш\w*)\b)(?= ?\S{{3}})",
            r"\b(?:множественное число|единственное число|прошедшее время|синоним\w*|антоним\w*|противоположност\w+|часть речи|часть речи|род|падеж|букв|гласных|согласных|слогов|тональност\w+|язык|подлежащее|сказуемое|время глагола|ударение) (?:у |в |к |от |для |слов\w*|этого|этой|данн\w+|предложени\w+|текст\w*|отзыв\w*)",
            r"\b(?:сколько (?:букв|слов|слогов|гласных|символов|согласных) (?:в|содержит)|рифмуется с|рифм\w+ к|правильно ли (?:написано|пишется)|как (?:правильно )?(?:пишется|произносится)|грамматически|палиндром|наоборот$)\b",
            r"\b(?:это|этот|этого|этой|эту|этом|следующ\w+|данн\w+) (?:текст|предложени|слов|фраз|сообщени|отзыв|твит|комментари|высказывани|абзац|письм|тикет|обращени)\w*\b[^.?!:]{0,60}[.?!:] ?(?!как|что|где|когда|можно|я|мой)\w",
            r"\b(?:будет|сказать|значит|переводится|называется|пишется)\b[^.?!:]{1,60}\b(?:по-английски|по-французски|по-немецки|по-испански|по-русски|по-китайски|по-японски|по-итальянски|на (?:английск|французск|немецк|испанск|русск|китайск|японск|итальянск)\w+)",
            r"^\W{0,9}(?:ответь\w*|объясни\w*|опиши\w*|напиши\w*|дай\w*)\b(?: мне)? (?:на|в|одним|двумя|как|кратко|коротко|подробно|только|простыми|с)\b[^.?!:]{0,50}[:.!,] ?\w|[?.!] (?:пожалуйста,? )?(?:ответь\w*|объясни\w*)\b(?: мне)? (?:на|в|одним|как|кратко|коротко|подробно|только|простыми)\b[^?]{0,50}$|^(?:одним словом|в одном предложении|в двух словах|кратко|коротко|подробно|простыми словами)\b ?[:.,]",
            r"[.!?\"”»–—-] ?(?:пожалуйста,? )?(?:перевед\w+|исправ\w+|классифицир\w+|перефразир\w+)\b[^.?!]{0,40}[.!]*$|\S переведи(?:те)? (?:это|на (?:англ|франц|немец|испан|русск|кита|япон|итал)\w+)[^.?!]{0,20}[.!]*$",
        ),
        "zh": (
            r"^\W{0,9}(?:请|麻烦|帮我|你能|能不能|可以|帮忙|现在)*(?:把|将|对)?[^。？！：:]{0,30}(?:翻译|译成|译为|总结|概括|改写|润色|纠正|改正|修改语法|校对|分类|归类|提取|抽取|识别|排序|倒序|反转|续写|补全|造句|改成|数一数|缩写|扩写|计算|求解|标注|判断情感|拼写)(?!.{0,6}(?:怎么|如何|在哪|政策|规定|页面|网页|功能|服务|功能在))",
            r"(?:多少|几)个?(?:字|词|字母|笔画|音节|单词)|(?:反义词|近义词|同义词|复数|过去式|词性|拼音|押韵|部首|情感|语气|主语|时态)(?:是|有|怎么写|：|是什么)|的(?:反义词|近义词|同义词|复数|过去式|词性|拼音|笔画|部首|主语)",
            r"(?:这|以下|下面|下列|该)(?:句话|段话|段文字|个句子|个词|条评论|条消息|篇文章|封邮件|条推文|句子|文本|内容|文字|评论|单词)[^。？！：:]{0,30}[。？！：:，,] ?\S",
            r"(?:用|以)(?:一句话|一个词|简单的语言|英语|英文|法语|日语|德语|表格|json|markdown|要点|中文)(?:回答|解释|说明|输出|表示|概括)|(?:简短|详细|简要)(?:地)?(?:回答|解释)[：:，,。]",
            r"(?:用|在)(?:英语|英文|法语|日语|德语|西班牙语|俄语|韩语|中文|汉语|粤语)(?:里|中)?(?:怎么说|怎么写|怎么念|是什么意思|怎么讲)|(?:英语|英文|法语|日语|德语|韩语)(?:怎么说|怎么写)",
        ),
    },
    unless={
        # An opening before a question or a problem, and a topic before one question: what follows is read by itself.
        "any": (
            rf"^\W{{0,9}}(?!{_INSTRUCTS}){_OPENING}(?: ?: |：)(?=\S)",
            rf"^\W{{0,9}}(?!{_INSTRUCTS}|(?:{_EN_TASK}|{_EN_FORM})\b|[^:]*\b(?:this|it|said|says)\b(?!-))(?!(?:sql|for|in|as|with|without|using|on|to|at|from|by|under|given|text|sentence|word|input|message|review|tweet|context|notes?|facts?|background|data|für|als|mit|pour|en|comme|avec|para|con|для|как|с|на|в)\b)(?:[\w'’/&().-]+ ){{0,2}}[\w'’/&().-]+(?: ?: |：)(?=(?:{_ASKS}|{_ASKS_ZH})[^.?!:：]*[.?!？]*$)",
        ),
    },
)

# --- instructions around the question: a system prompt, or a prompt template with {} for each variable ---

_EN_QUESTIONS = (
    r"(?:questions?|quer(?:y|ies)|search(?:es)?|tickets?|issues?|enquir(?:y|ies)|inquir(?:y|ies)|problems?|cases?)"
)
# What answers questions is no task over a text, whatever else its instructions say.
_NOT_ANSWERING = r"^(?!.*(?<!not )(?<!n't )(?<!never )\banswer(?:s|ing)? (?:(?:the|a|any|all|each|every|their|user'?s?|users'?|customers?'?|customer'?s?|employees?'?|following|to|only|your|my|these|this|incoming|frequently asked|\w+) ){0,5}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))\b)"
_EN_STARTS = r"(?:^|[.!?:;*•#>)-] ?|\b(?:please|always|only|then|to|must|will|should|can|need to|simply|just|that|who|which|you|it|task|job|is to) )"
_EN_WHOSE_TEXT = r"(?:(?:user|customer|client|student|employee|visitor|speaker|author)s?'?s? |following |given |provided |input |incoming |supplied |entered |pasted |below |above |next |original |raw |source )"
_EN_GIVEN = (  # what a task works on
    rf"(?:(?:the |any |each |every |all |this |these |whatever )?{_EN_WHOSE_TEXT}*(?:text|message|sentence|paragraph|input|review|tweet|comment|utterance|phrase|string|essay|headline|passage|snippet|excerpt|transcript|statement|prompt|lyrics)s?\b"
    rf"|(?:the |any |each |every |all |this |these )?{_EN_WHOSE_TEXT}+(?:post|article|e-?mail|word|content|story|report|abstract|feedback|speech|note|letter|poem|title|description|name|number|expression|equation|code|conversation|dialogue|request|document|block of text)s?\b)"
)
_EN_ALL_GIVEN = rf"(?:{_EN_GIVEN}|(?:what(?:ever|soever)?|anything|everything|all) (?:that )?(?:the user|they|i|you|is|users|comes|follows|follow)\b)"
_EN_INSTEAD = r"(?![^.!?;]{0,60}\b(?:(?:respond|reply|answer)\b(?! (?:only|with (?:only|one|exactly|either|an iso|json|yes|the|positive|a (?:single|label|number|score))\b))|(?:help|adapt|adjust|assist|match|propose|suggest|recommend|offer|warn|cite)\b))"  # it is only a step towards an answer
_EN_TELL = r"(?:detect|identif|determin|classif|analy[sz]|label|rat|scor|predict|recogni[sz]|assess|evaluat|judg|tell|say|decid|output|flag|moderat|filter|check)(?:e|es|s|y|ies|ing)?"
_EN_MANNER = r"(?:sentiments?|tones?|emotions?|moods?|polarity|toxicity|toxic|spam|sarcasm|sarcastic|hate speech|offensive|profanity|formality|politeness|(?:\w+ )?languages? of|tense|parts? of speech|(?:named )?entit(?:y|ies)|grammatical\w*)"

LITERAL_TASK = Rule(
    name="literal_task",
    action=ExactOnly(),
    patterns={"any": (r"\S",)},
    under={
        "en": (
            # "You are a translator"
            rf"{_NOT_ANSWERING}.*?\b(?:you are|you're|act as|acting as|behave as|work as|you will be|serve as|role:) (?:an? |the |our |my )?(?:(?!(?:of|for|at|about|to|who|that|which|in|with)\b)[\w'/-]+ ){{0,5}}?"
            r"(?:translat(?:or|ion)|interpreter|proof-?reader|copy-?editor|paraphras(?:er|ing)|summari[sz](?:er|ation|ing)|calculator|transcriber|spell-?checker|[\w-]*to[- ]\w+ (?:converter|translator|generator|transformer)|text-to-sql|sql (?:generator|translator)|content moderator|grammarian|stenographer|autocomplete"
            r"|(?:sentiment|tone|emotion|toxicity|spam|sarcasm|hate speech|language|grammar|spelling|style|entity|keyword|extraction|text)[ -](?:check(?:er|ing)|correct(?:or|ion)|fix(?:er|ing)|detect(?:or|ion)|analy(?:[sz]er|st|sis)|extract(?:or|ion)|filter|moderat(?:or|ion)|recogni\w+|rewrit(?:er|ing)|edit(?:or|ing)|simplif\w+|complet\w+|tagg(?:er|ing)|algorithm|engine)|(?:sentiment|tone|emotion|toxicity|spam|language) classif(?:ier|ication))\b(?!'s|(?: \w+)? (?:company|agency|bureau|shop|department|help ?desk|office|support))",
            # "Translate everything into French", "that translates English to French"
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:translat|transliterat|paraphras|proof-?read|transcrib)(?:e|es|ing|s)?\b(?! (?:your|the|its|all|any)? ?(?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?|results?|documents?|contracts?|pages?)\b)(?! (?:if|when|only if)\b)",
            # "Rewrite the user's message", "Extract all names from the text"
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:summari[sz]|condens|correct|fix|rewrit|rephras|reword|shorten|simplif|improv|edit|polish|extract|count|convert|revers|spell|complet|expand|redact|anonymi[sz]|capitali[sz]|turn|transform|evaluat|comput|calculat|solv|punctuat|repeat|echo|highlight|annotat|parse|writ|giv|creat|generat)(?:e|es|s|y|ies|ing)?\b"
            rf" (?:(?!\b(?:answers?|repl(?:y|ies)|responses?|handbook|context|results?|polic(?:y|ies)|history|retrieved|knowledge|manual)\b)[^.!?;]){{0,60}}?(?<!\ba )(?<!\ban ){_EN_ALL_GIVEN}{_EN_INSTEAD}",
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:correct|fix|improve)s?\b [^.!?;]{{0,40}}?\b(?:grammar|grammatical|spelling|typos?|punctuation|mistakes|errors)\b(?! (?:of|from|in) (?:the )?(?:knowledge base|handbook|documents?|context|your|our)){_EN_INSTEAD}",
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}{_EN_TELL}\b [^.!?;]{{0,50}}?\b{_EN_MANNER}\b{_EN_INSTEAD}",
            rf"{_NOT_ANSWERING}.*?\b(?:given|provided with|sent|receive|get) (?:an? |some |the )?(?:block of |piece of |\w+ ){{0,2}}(?:text|statement|sentence|tweet|review|paragraph|message|passage|word|phrase|snippet|transcript|article)s?\b[^.!?;]{{0,60}}\b(?:task|job|must|should|will|then|and)\b(?![^.!?;]*\b(?:classif|categori|rout|sort)){_EN_INSTEAD}",
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:output|reply|respond|answer|return|produce|give|write|provide|send)s?\b [^.!?;]{{0,30}}?\b(?:translations?|corrected|correction|sentiment|paraphrase|rewritten|summary of (?:it|them|each|every|the)|(?:sql|label|headline|category|class)(?: \w+)?)\b(?! (?:of|for|from) (?:your|our|its)\b)(?![^.!?;]*\b(?:question|answer)\b)",
            rf"{_NOT_ANSWERING}.*?\b(?:job|task|role|goal|purpose|function|duty)s? (?:is|are|:) (?:only |the |to do |doing )?(?:\w+ )?(?:translation|translating|correction|correcting|proofreading|summari[sz]ation|summari[sz]ing|paraphrasing|rewriting|transcription|transcribing|sentiment analysis|language detection|entity recognition|keyword extraction|spell-?checking)\b",
            rf"{_NOT_ANSWERING}.*?\b(?:translat(?:or|ion)|spell-?check(?:er)?|grammar(?: check(?:er)?)?|proofread(?:er|ing)|paraphras(?:er|ing)|summari[sz]er|sentiment(?: analysis)?) (?:bot|api|engine|mode|machine|tool)\b(?!'s)",
            rf"{_NOT_ANSWERING}.*?\b(?:given|for) (?:an? |each |every |any )(?:\w+ ){{0,2}}{_EN_NAMED_TEXT},? (?:you )?(?:output|return|produce|write|give|reply|respond|generate|rewrite|translate|correct|summari[sz]e)",
            rf"{_NOT_ANSWERING}.*?\b(?:questions?|requests?|queries|english|text|language|it|input) (?:in|into|to) (?:a )?(?:valid )?(?:sql|regex|cypher|sparql|graphql|bash|json|latex)\b",
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}{_EN_TELL} (?:the |its |their )?language ?(?:[.;!]|$)",
            # in a template: a verb that works on a text, or what the text is called, and the variable
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:{_EN_ON_TEXT}|extract|count|correct|fix|continue|complete|reverse|sort|spell|convert|capitali[sz]e|solve|compute|calculate|evaluate|simplify|shorten|expand|define)\b(?! (?:the |this |a |user'?s? |following |given )*(?:question|query))[^.!?]{{0,80}}?(?:[:>;\"'“(\[»] ?\"?|\b(?:from|in|of|word|text|sentence|to|into|phrase) )\{{\}}",
            rf"{_NOT_ANSWERING}.*?\b(?:of|in|is|are|does|handle) {_EN_THIS} (?:\w+ )?(?:text|sentence|word|string|paragraph|passage|tweet|review|comment|post|message|e-?mail|article|headline|statement|quote|poem|transcript|snippet|utterance|essay)s?\b[^.?!:]{{0,60}}[.?!:,;\" -]+\{{\}}|\b(?:of|in|from) the following ?[:;\" ]+\{{\}}",
            rf"{_NOT_ANSWERING}.*?\b(?:text|word|noun|verb|sentence|phrase|expression|name|number|message|term)s? (?:that |which )?(?:you (?:are|will be|'re) (?:given|sent|shown)|you (?:get|receive)|(?:is|are) given|(?:i|the user|users?) (?:give|send|type|write)s?)\b(?![^.!?;]*\b(?:classif|categori|rout)){_EN_INSTEAD}",
            r"\{\}\W* (?:tl;?dr|(?:translation|corrected|correction|sentiment|summary|paraphrase|rewritten|french|german|spanish|english|sql|label|category|entities|keywords)(?: \w+)?:)",
        ),
        "de": (
            r"\b(?:du bist|sie sind|als|agiere als) (?:ein[e]? |der |die )?(?:[\w-]+ ){0,3}?(?:übersetzer\w*|dolmetscher\w*|korrektor\w*|lektor\w*|korrekturleser\w*|zusammenfasser|taschenrechner|rechtschreib\w+|grammatik\w+|sentiment\w*|stimmungs\w+)\b",
            r"(?:^|[.!?:;*-] ?|\b(?:bitte|du|sie|und) )(?:übersetz\w*|fasse|korrigier\w*|verbesser\w*|extrahiere\w*|paraphrasiere|formuliere|zähle|bestimme|erkenne|kürze|vereinfache|analysiere|berechne)\b[^.!?;]{0,60}(?:\b(?:text|texte|nachricht|nachrichten|satz|sätze|eingabe|eingaben|rezension\w*|bewertung\w*|kommentar\w*|beitrag|benutzers|nutzers|folgend\w+|alles|grammatik|rechtschreibung|stimmung|sprache|tonalität|auf \w+isch|ins \w+|in \w+isch)\b|\{\})|\b(?:nur|ausschließlich)\b[^.!?;]{0,30}\b(?:übersetzung|korrektur|korrigierten|stimmung)|\bklassifiziere\b[^.!?;]{0,40}\b(?:stimmung|tonalität|sentiment|sprache)",
        ),
        "fr": (
            r"\b(?:tu es|vous êtes|agis comme|en tant que) (?:une? |le |la )?(?:[\w-]+ ){0,3}?(?:traducteur|traductrice|interprète|correcteur|correctrice|relecteur|calculatrice|résumeur|analyseur de (?:sentiment|ton)\w*)\b",
            r"(?:^|[.!?:;*-] ?|\b(?:tu|vous|et|de) )(?:tradui\w+|résume\w*|corrige\w*|améliore\w*|extrai\w+|reformule\w*|paraphrase\w*|compte\w*|détecte\w*|identifie\w*|détermine\w*|simplifie\w*|analyse\w*|calcule\w*)\b[^.!?;]{0,60}(?:\b(?:texte|textes|message|messages|phrase|phrases|entrée|avis|commentaires?|utilisateur|suivante?s?|tout|grammaire|orthographe|sentiment|ton|langue|en \w+ais|en \w+and|en \w+nol|en russe|en italien)\b|\{\})|\b(?:seulement|uniquement|que)\b[^.!?;]{0,30}\b(?:traduction|correction|texte corrigé)|\bclass\w+ (?:le |la )?(?:sentiment|ton|langue)\b",
        ),
        "es": (
            r"\b(?:eres|usted es|actúa como|como) (?:una? |el |la )?(?:[\w-]+ ){0,3}?(?:traductor\w*|intérprete|corrector\w*|calculadora|resumidor|analizador de (?:sentimiento|tono)\w*)\b",
            r"(?:^|[.!?:;*-] ?)(?:traduc\w+|traduzca\w*|resum\w+|corri[gj]\w+|mejor[ae]|extra[ei]\w*|reformul\w+|parafrase\w+|cuenta|detect\w+|identific\w+|identifique|determin\w+|simplific\w+|analiz\w+|analice|calcul\w+)\b[^.!?;]{0,60}(?:\b(?:textos?|mensajes?|frases?|oraci\w+|entrada|reseñas?|comentarios?|usuario|siguientes?|todo|gramática|ortografía|sentimiento|tono|idioma|al \w+és|en \w+és|al español|al alemán|al ruso|al italiano)\b|\{\})|\b(?:solo|sólo|solamente|únicamente)\b[^.!?;]{0,30}\b(?:traducción|corrección|texto corregido)|\bclasifi\w+ (?:el |la )?(?:sentimiento|tono|idioma)\b",
        ),
        "ru": (
            r"\b(?:ты|вы|действуй как|в роли) ?[-—–]? ?(?:(?:профессиональн|опытн|хорош)\w+ )?(?:[\w-]+ )?(?:переводчик\w*|корректор\w*|калькулятор\w*|редактор\w* текст\w*|анализатор\w* тональност\w*|классификатор\w* тональност\w*)",
            r"(?:^|[.!?:;*—-] ?|\bпожалуйста,? )(?:переводи\w*|перевед\w+|исправ\w+|резюмир\w+|сокра[щт]\w+|извлека\w+|извлек\w+|перефразир\w+|переформулир\w+|подсчит\w+|посчит\w+|определ\w+|выдел\w+|анализир\w+|проанализир\w+|вычисл\w+|упрости\w*)(?= )[^.!?;]{0,60}(?:\b(?:текст|сообщени|предложени|фраз|отзыв|твит|комментари|пользовател|следующ|все\b|грамматик|орфограф|ошибк|тональност|язык|на (?:английск|французск|немецк|испанск|русск|китайск))|\{\})|\bтолько\b[^.!?;]{0,30}\b(?:перевод\w*|исправленн\w+)",
        ),
        "zh": (
            r"(?:你是|作为|扮演|充当)[^。！？]{0,15}(?:翻译|译者|校对|润色|语法检查|计算器|摘要|情感分析)",
            r"(?:翻译|译成|总结|概括|改写|润色|纠正|校对|提取|抽取|识别|统计|续写|判断|分析)[^。！？]{0,20}(?:用户|输入|文本|句子|消息|内容|以下|下面|文字|评论|情感|语法|错误|成(?:英|法|中|日|德)|\{\})|(?:只|仅)[^。！？]{0,10}(?:翻译|译文|摘要)",
        ),
        "any": (rf"{_ANY_TRANSLATE}[^.!?]{{0,60}}(?:\{{\}}|$|[.:;])",),
    },
)

_PROBLEM = rf"^\W{{0,9}}(?:{_ASKS}|{_ASKS_ZH}).*|^.*[?？]\W*$|^.*\b{_OWN}.*|^.*(?:\b(?:please|need|want|help|bitte|s'il vous plaît|por favor|пожалуйста|помогите)\b|[我请帮求]).*"

BARE_STATEMENT = Rule(
    name="bare_statement",
    action=ExactOnly(),
    patterns={"any": (r"\w",)},
    unless={"any": (_PROBLEM,)},
    under={
        "en": (
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:classif|categori[sz]|label|tag|rout|triag|assign|sort|scor|rat|grad|judg|decid|determin|predict|detect|identif|flag|check|evaluat|assess|analy[sz]|(?:say|tell)(?= (?:if|which|whether)\b))(?:e|es|s|y|ies|ing)?\b (?:(?!\b{_EN_QUESTIONS}\b)[^.!?;]){{0,80}}?(?:{_EN_GIVEN}|\bthe (?:e-?mail|post|article|feedback|description|transaction|product|document)s?\b){_EN_INSTEAD}",
            rf"{_NOT_ANSWERING}.*?\b(?:you are|act as) (?:an? |the )?(?:(?!(?:of|for|at|about|to|{_EN_QUESTIONS})\b)[\w'/-]+ ){{0,4}}?(?:classifier|classification (?:\w+)|categori[sz]er|labell?er|tagger)\b(?! (?:of|for) (?:\w+ ){{0,2}}{_EN_QUESTIONS})",
            rf"{_NOT_ANSWERING}.*?{_EN_STARTS}(?:classify|categori[sz]e|label|rate|score|route|tag)\b(?:(?!\b{_EN_QUESTIONS}\b)[^.!?])*?\{{\}}",
        ),
        "de": (
            r"(?:^|[.!?:;*-] ?)(?:klassifiziere|kategorisiere|ordne|bewerte|beurteile|entscheide|markiere)\b[^.!?;]{0,80}\b(?:text|nachricht\w*|satz|eingabe|rezension\w*|kommentar\w*|beitrag|e-mail\w*)",
        ),
        "fr": (
            r"(?:^|[.!?:;*-] ?)(?:classe\w*|classifie\w*|catégorise\w*|évalue\w*|étiquette\w*|juge\w*)\b[^.!?;]{0,80}\b(?:textes?|messages?|phrases?|entrée|avis|commentaires?|e-mails?|courriels?)\b",
        ),
        "es": (
            r"(?:^|[.!?:;*-] ?)(?:clasific\w+|clasifique|categori\w+|etiquet\w+|evalú\w+|juzg\w+)\b[^.!?;]{0,80}\b(?:textos?|mensajes?|frases?|entrada|reseñas?|comentarios?|correos?)\b",
        ),
        "ru": (
            r"(?:^|[.!?:;*—-] ?)(?:классифицир\w+|категориз\w+|оцени\w*|отнеси\w*|размет\w+)(?= )[^.!?;]{0,80}\b(?:текст|сообщени|предложени|отзыв|комментари|письм)",
        ),
        "zh": (
            r"(?:分类|归类|打标签|标注|评分)[^。！？]{0,20}(?:消息|文本|句子|评论|邮件|内容)|(?:消息|文本|句子|评论|邮件|内容)[^。！？]{0,10}(?:分类|归类|打标签|标注|评分)",
        ),
    },
)
