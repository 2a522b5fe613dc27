# ruff: noqa: E501, ISC004 — a row of a table reads best on as few lines as it can
"""The rules askonce starts with: one row each, patterns per language.

Patterns meet folded text (see :func:`askonce.core.policy.fold`). They describe how people ask for a state, a moment
or a price, not one application's vocabulary. "My" decides nothing: "How do I reset my password?" has one answer for
everybody, "Where is my order?" has one per asker.
"""

from __future__ import annotations

from askonce.core.policy import Bypass, PerUser, Policy, Rule
from askonce.core.tasks import BARE_STATEMENT, LITERAL_TASK, LITERAL_TEXT

# A passage runs to the end of its sentence, or to a second question joined with "and".
_EN_REST = r"(?:(?!\band (?:what|where|when|who|how)\b)[^.?!;\n])*"
_RU_REST = r"(?:(?!\bи (?:что|где|когда|кто|как|сколько)\b)[^.?!;\n])*"

# Asking how something is done, or what would happen, has the same answer whoever asks.
_EN_PROCEDURE = (
    r"\bhow (?:(?:do|can|should|would|could|might|must|may|does|did) (?:i|we|you|one|someone|people|employees)\b"
    rf"|i can|we can|to\b|often\b|are\b[^.?!;]*\bcalculated){_EN_REST}",
    rf"\b(?:where|when|who|whom|which|what) (?:do|can|should|would|must|may) (?:i|we|you|one)\b{_EN_REST}",
    rf"\b(?:what happens|what if|in case|is it (?:possible|ok|okay|allowed)|is there (?:a|any) way)\b{_EN_REST}",
    (
        rf"\b(?:can|may|should|must|am i allowed to|do i (?:have|need) to) (?:i|we|one)\b"
        rf"(?! (?:get|see|have|know|hear) )(?! afford){_EN_REST}"
    ),
    rf"\b(?:ways?|steps?|procedure|process|method|instructions|tips|deadline) (?:to|for|of|on)\b{_EN_REST}",
)
_RU_PROCEDURE = (
    rf"\bкак (?:(?:мне|я|нам|можно|правильно|лучше|быстро|самостоятельно) )*(?:\w+(?:ть|ти|чь|ться|тись)|могу|можем)\b{_RU_REST}",
    rf"\bчто (?:мне |нам )?(?:делать|будет|если)\b{_RU_REST}",
    rf"\b(?:можно ли|могу ли|можем ли|должен ли|должна ли|нужно ли|надо ли|как часто|в каких случаях)\b{_RU_REST}",
    rf"\b(?:где|куда|когда|кому|к кому) (?:(?:мне|я|нам|мы) )*(?:можно|могу|можем|нужно|надо|\w+(?:ть|ти|чь|ться|тись))\b{_RU_REST}",
)

# Things of which everybody has their own, and whose state is what one asks for.
_EN_OWN = (
    r"(?:balances?|orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|refunds?|reimbursements?|bills?|invoices?"
    r"|pay ?slips?|pay ?stubs?|pay ?checks?|pay ?days?|salary|wages?|income|earnings|bonus|transactions?|purchases?"
    r"|spending|expenditures?|points|rewards?|miles|(?:credit|fico) (?:score|rating|limit|line)|limit|accounts?"
    r"|subscription|plan|tickets?|case|claims?|application|requests?|appointments?|meetings?|calendar|schedule|agenda"
    r"|reservations?|bookings?|flights?|luggage|baggage|suitcase|bags?|leave|vacation|pto|days? off|time off"
    r"|sick days?|(?:to-?do|shopping|grocery) list|reminders?|alarms?|location|name|address|phone number|birthday"
    r"|w-?2s?|tax(?:es| refund| rate| return)?|grades?|debt|loan|mortgage|interest rate|apr|due date|payments?"
    r"|boss|manager|probation|status|usage|quota|oil change|fuel level|tank|rent|insurance (?:plan|coverage|policy))\b"
)
_EN_WHOSE = rf"\b(?:my|our) (?:[\w'&-]+ ){{0,4}}?{_EN_OWN}"
_RU_OWN = (
    r"(?:заказ|посылк|доставк|баланс|остат|счет|отпуск|зарплат|оклад|преми|бонус|балл|заявк|заявлени|обращени|тикет"
    r"|брон|рейс|билет|запис|встреч|календар|расписани|график|подписк|тариф|задолженност|долг|кредит|лимит"
    r"|транзакци|покуп|платеж|возврат|багаж|чемодан|имя|адрес|больничн|штраф|статус|испытательн|начальник"
    r"|руководител|местоположени|дн(?:и|ей|я)\b|часы|часов)"
)
_RU_WHOSE = r"\b(?:мо(?:й|я|е|и|его|ей|их|ем|им|ими|ю)|наш(?:а|е|и|его|ей|у)?|сво(?:й|я|ю|и|его|ей|их))"

PERSONAL = Rule(
    name="personal",
    action=PerUser(),
    patterns={
        "en": (
            # the state of something the asker owns
            rf"\b(?:what|which|how|whose)(?:'?s| is| are| was| were| will| does| did)(?: [\w'-]+){{0,7}}? {_EN_WHOSE}",
            rf"\b(?:where|when|why|who)(?:'?s| is| are| was| were| will| did| has| have)(?: [\w'-]+){{0,3}}? {_EN_WHOSE}",
            rf"\bhow (?:much|many|big|high|low|bad|good)\b[^.?!;]{{0,40}}? {_EN_WHOSE}",
            rf"\b(?:has|have|did|was|were)(?: [\w'-]+){{0,3}}? {_EN_WHOSE}",
            (
                rf"\b(?:is|are) (?:the |there |any |enough |money |status |of |on |in )*{_EN_WHOSE}"
                r"(?: [\w'-]+){0,3}? (?:here|ready|approved|confirmed|blocked|frozen|locked|delayed|late|due|paid|shipped|"
                r"delivered|cancell?ed|done|available|active|enough|overdue|correct|over|empty|full|on (?:time|hold|its way))\b"
            ),
            (
                r"\b(?:show|tell|give|read|list|check|find|look ?up|pull up|display|track|locate|see|view|know|hear|review|say|verify|calculate)"
                r"(?: (?:me|us|to|on|at|up|out|off|all|of|the|a|what|where|when|how|much|many|if|whether|is|are|status|total|"
                rf"amount|current|latest|last|recent|new|for|about|in))*? {_EN_WHOSE}"
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
            rf"\bdo i have (?:enough|(?:an?|any) (?:[\w-]+ )?{_EN_OWN}(?! (?:to|for)\b))",
            r"\bstatus (?:of|on|for) (?:my|our)\b|\bname (?:do )?you (?:have|call)\b[^.?!;]*\bme\b|\bwhat do you call me\b",
            rf"\benough\b[^.?!;]{{0,25}} {_EN_WHOSE}",
            r"\bam i (?:\w+ )?(?:enrolled|registered|scheduled|subscribed|signed up|logged in|booked|approved|cleared"
            r"|behind on|owed|being charged|being taxed|over my)\b",
            r"\b(?:who|where) am i\b|\bwhat(?:'?s| is) my name\b",
            r"^(?:(?:check|what is|what's|get|the|my|please) )*(?:order|delivery|shipment|application|refund|claim) status\W*$",
        ),
        "ru": (
            (
                rf"\b(?:где|как(?:ой|ая|ое|ие|ов\w*)|сколько|когда|кто|почему|что с|статус|(?:покаж|скаж|сообщ|назов|провер|узна|посмотр|най[дт]|отслед|подскаж)\w*)"
                rf"\b[^.?!;\n]{{0,60}}?{_RU_WHOSE} (?:\w+ ){{0,3}}?{_RU_OWN}"
            ),
            rf"\b(?:ли|пришл[аио]|пришел|придет|отправлен[ао]?|одобрен[аоы]?) {_RU_WHOSE} (?:\w+ ){{0,2}}?{_RU_OWN}",
            r"\bсколько\b(?![^.?!;\n]*\bвремени\b)[^.?!;\n]{0,60}?\b(?:у меня|мне осталось|я должен[ \w]{0,12}$|я должна[ \w]{0,12}$)",
            rf"\bкак(?:ой|ая|ое|ие|ов\w*)\b[^.?!;\n]{{0,30}}?\bу меня\b[^.?!;\n]{{0,30}}?{_RU_OWN}",
            rf"\bкак(?:ой|ая|ое|ие|ов\w*)\b[^.?!;\n]{{0,30}}?{_RU_OWN}\w*[^.?!;\n]{{0,20}}?\bу меня\b",
            r"\b(?:сколько|что|когда|где|какие)\b[^.?!;\n]{0,40}?\bя (?:\w+ )?(?:потратил|использовал|накопил|заказал|заработал"
            r"|задолжал|заплатил|купил|взял|отгулял|получил|оплатил)а?\b",
            r"\bмне (?:уже |еще )?(?:одобрили|перечислили|начислили|начислено|выплатили|назначили|доставили)\b",
            r"\b(?:кто|где) я\b(?: \w+)?[ ?.!]*$|\bкак меня зовут\b",
        ),
    },
    unless={"en": _EN_PROCEDURE, "ru": _RU_PROCEDURE},
)

_EN_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_EN_NOW = r"(?:right now|now|today|tonight|tomorrow|yesterday|at the moment|currently|this (?:morning|afternoon|evening|week|weekend))"
_RU_NOW = r"(?:сейчас|сегодня|завтра|вчера|в данный момент|на этой неделе|в эти выходные|в эту минуту)"

CURRENT_TIME = Rule(
    name="current_time",
    action=Bypass(),
    patterns={
        "en": (
            (
                r"\bwh(?:at|ich) (?:time|day|date|month|year|hour|weekday)(?: of (?:the )?(?:day|week|month|year))?"
                r" (?:is|was|will|are|it|do|would)(?:n't)?(?: it| that| we| today| tomorrow| yesterday)?(?: be| is| on| in)?"
                rf"(?=\W*$| (?:in|at|now|right|over|there|here|currently|please|today|tomorrow|{_EN_DAY})\b|[.,?!])"
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
            rf"\b(?:is|was) (?:it|today|tomorrow) (?:a |already |still )?(?:{_EN_DAY}|the weekend|a leap year|morning|noon|midnight)\b",
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
        "ru": (
            r"\bсколько (?:\w+ )?времени(?=\W*$| (?:в|на|по|сейчас|там|тут|у нас|у вас)\b)|\bкоторый (?:\w+ )?час\b",
            (
                rf"\bкак(?:ое|ой|ая) (?:(?:сейчас|сегодня|завтра|вчера|было|будет|текущ\w+) )*(?:число|дата|день недели|день|год|месяц|время|час)"
                rf"(?=\W*$| (?:{_RU_NOW}|в|идет|на дворе|у нас)\b)"
            ),
            r"\b(?:сегодняшн|завтрашн|вчерашн|текущ)\w+ (?:дат|числ|врем|день)\w*",
            r"\bточное время\b|\bвремя сейчас\b|\bдат\w+ сегодня\b",
            r"\bсегодня (?:уже )?(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|выходной|праздник|рабочий день)\b",
            r"\bсколько (?:осталось )?(?:дней|недель|месяцев|часов|минут)(?: осталось)? до\b(?! (?:выхода|увольнения|отпуска)\b)",
            r"\bкогда (?:\w+ )?(?:следующ|ближайш)\w+",
        ),
    },
    unless={"en": _EN_PROCEDURE[:1], "ru": _RU_PROCEDURE[:1]},
)

_EN_WEATHER = r"(?:rain|snow|hail|storm|thunder|sunny|cloudy|windy|foggy|humid|freez|cold|warm|hot)\w*"

CURRENT_EVENTS = Rule(
    name="current_events",
    action=Bypass(),
    patterns={
        "en": (
            (
                r"\b(?:what|how|tell|give|check|show|know|get|need|see|any)\b[^.?!;]{0,45}?(?<!severe )(?<!inclement )(?<!bad )"
                r"\bweather\b(?! (?:policy|plan|leave|procedure|closure|allowance|damage|conditions? (?:affect|cause)|affect|change))"
            ),
            r"^(?:the )?weather\b[^.?!;]{0,40}$|\bweather (?:report|forecast|like|outside|now|today|tomorrow|tonight)\b",
            rf"\b(?:forecast|humidity|temperature|wind speed|uv index|chance of {_EN_WEATHER})\b[^.?!;]{{0,30}}\b(?:outside|{_EN_NOW})\b",
            r"\btoday's (?:\w+ )?(?:forecast|high|low|temperature)\b|\bchance of (?:rain|snow)\b",
            (
                rf"\b(?:is it|will it|it) (?:be |still |going to |gonna |supposed to |be going to |currently )*{_EN_WEATHER}"
                rf"(?=\W*$| (?:outside|out|in [a-z]|here|there|{_EN_NOW}))"
            ),
            r"\bhow (?:hot|cold|warm|windy|humid) (?:is|will) it\b|\bneed (?:an umbrella|a (?:rain ?)?coat)\b[^.?!;]*\b(?:today|tonight|tomorrow)",
            r"\b(?:latest|today's|breaking|recent|current) (?:\w+ )?(?:news(?! ?letter)|headlines)\b",
            r"\bwhat(?:'?s| is| are) (?:the |in the )?(?:\w+ )?(?:news|headlines)(?! ?letter)\b",
            rf"\bwhat(?:'?s| is) (?:new|happening|going on|trending)\b[^.?!;]{{0,25}}\b(?:{_EN_NOW}|in the (?:news|world))\b",
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
            rf"\bis(?: [\w'-]+){{1,6}} (?:open|closed|crowded|busy|available|working|down|on call|on duty|in the office) {_EN_NOW}\b",
            rf"\bwho(?:'?s| is)(?: [\w'-]+){{0,5}} {_EN_NOW}[ ?.!]*$",
            (
                r"\b(?:what|which|who)(?:'?s| is| are)(?: \w+){0,2}? (?:today|tonight|tomorrow|this week)'s\b"
                r"(?! (?:\w+ ){0,2}?(?:policy|rules?|procedure|standards?|world|society|workplace))"
            ),
        ),
        "ru": (
            r"\b(?:как\w+|прогноз|скаж\w+|узна\w+|покаж\w+)\b[^.?!;\n]{0,30}?\bпогод[аеуы]\b|^погода\b",
            r"\b(?:будет ли|идет ли|ожидается ли|пойдет ли)\b[^.?!;\n]{0,20}\b(?:дожд|снег|гроз|мороз|ветер)\w*",
            r"\b(?:дождь|снег)\b[^.?!;\n]{0,12}\b(?:сегодня|завтра|сейчас)|\b(?:сегодня|завтра|сейчас)\b[^.?!;\n]{0,15}\b(?:дождь|снег)\b",
            rf"\bсколько градусов\b|\bтемператур\w+\b[^.?!;\n]{{0,25}}\b(?:на улице|за окном|{_RU_NOW})\b",
            r"\b(?:последние|свежие|сегодняшние|главные) (?:\w+ )?новости\b|\bчто (?:нового|происходит|случилось)\b[^.?!;\n]{0,20}\b(?:сегодня|сейчас|в мире)\b",
            r"\bкакие новости\b",
            r"\b(?:есть ли|как\w+|где)\b[^.?!;\n]{0,20}\bпробк[аиу]\b",
            rf"\b(?:открыт|закрыт|работает|свободн|доступ)\w*\b[^.?!;\n]{{0,30}}\bли\b[^.?!;\n]{{0,30}}\b{_RU_NOW}\b|\bкто\b[^.?!;\n]{{0,25}}\b{_RU_NOW}\b",
            r"\b(?:рейс|самолет|поезд)\w*\b[^.?!;\n]{0,25}\b(?:задерж|опазды|вылет|прилет|прибы|отмен)\w*(?! ли)",
        ),
    },
    unless={"en": _EN_PROCEDURE, "ru": _RU_PROCEDURE},
)

_EN_MONEY = (
    r"(?:dollars?|usd|euros?|eur|pounds?|gbp|sterling|yen|jpy|yuan|cny|rmb|rupees?|inr|pesos?|mxn|ro?ubles?|rub|francs?"
    r"|chf|cad|aud|krone[rn]?|nok|sek|won|krw|lira|zloty|bitcoins?|btc|ethereum|eth)\b"
)
_EN_TRADED = (
    r"(?:stocks?|shares?|bitcoin|btc|ethereum|crypto(?:currency)?|gold|silver|platinum|oil|crude|gas|gasoline|petrol|fuel"
    r"|diesel|natural gas|wheat|copper|house|housing)"
)
_RU_MONEY = r"(?:доллар|евро|рубл|юан|фунт|иен|йен|тенге|франк|лир|гривн|биткоин|биткойн|эфир|валют|крипт)\w*"

MOVING_MONEY = Rule(
    name="moving_money",
    action=Bypass(),
    patterns={
        "en": (
            rf"\b{_EN_MONEY}(?: [\w-]+){{0,2}}? (?:in|to|into|for|is|are|equals?|worth|versus|vs|against)(?: [\w-]+){{0,2}}? {_EN_MONEY}",
            rf"\bbetween (?:the )?(?:[\w-]+ )?{_EN_MONEY} and (?:the )?(?:[\w-]+ )?{_EN_MONEY}",
            rf"\bhow (?:many|much)\b[^.?!;]{{0,20}}?{_EN_MONEY}[^.?!;]{{0,20}}?\b(?:get|exchange|buy|convert|equal|worth)\b[^.?!;]{{0,20}}{_EN_MONEY}",
            r"\b(?:current|today's|latest|live) exchange rates?\b|\bexchange rates? (?:between|from|to|right now|today|now)\b",
            (
                r"\b(?:what(?:'?s| is| are| will be)|tell me|know|look ?up|check|find|give me)(?: the)?(?: (?!an? )[\w-]+){0,2}?"
                r" (?:exchange|conversion|going) rates?(?= (?:for|of|in|on|today|now|right|with)\b|\W*$)(?! (?:for|of) (?:expense|claim|reimburse))"
            ),
            (
                rf"\b(?:what(?:'?s| is| are| was)|how (?:high|low|much) (?:is|are)|check|tell|give|get|show|know)\b[^.?!;]{{0,30}}?"
                rf"(?<!\ba )\b{_EN_TRADED}(?:'s)? (?:price|quote|cost|trading)s?\b(?! (?:policy|set|work))"
            ),
            rf"\b(?:price|cost|value) of (?:an? (?:share|barrel|gallon|litre|liter|ounce)|one (?:share|barrel|ounce)|the (?:dollar|euro|pound)|{_EN_TRADED})\b(?! (?:options?|certificate))",
            rf"\bhow much (?:is|are)(?: [\w-]+){{0,3}}? (?:{_EN_TRADED}|{_EN_MONEY})(?: \w+)? (?:worth|trading|going for|right now|now|today)\b",
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
        "ru": (
            rf"\b(?:как(?:ой|ов|ая)|сколько|скаж\w+|узна\w+|подскаж\w+|покаж\w+)\b[^.?!;\n]{{0,25}}?\bкурс\w* (?:\w+ ){{0,2}}?(?:{_RU_MONEY}|акци\w+|обмена)",
            rf"^(?:текущий |сегодняшний )?курс {_RU_MONEY}",
            rf"\bсколько (?:сейчас |сегодня )?(?:стоит|стоят)\b[^.?!;\n]{{0,20}}?\b(?:{_RU_MONEY}|нефть|золото|акци\w+|бензин|газ|баррел\w+)",
            rf"\bсколько (?:будет )?{_RU_MONEY} (?:\w+ ){{0,3}}?(?:в|за|это) (?:[\w.,]+ ){{0,2}}?{_RU_MONEY}|\b\d[\d.,]* {_RU_MONEY} в {_RU_MONEY}",
            r"\b(?:цен[аеуы]|стоимость) (?:\w+ )?(?:акци|нефт|золот|серебр|биткоин|биткойн|баррел|бензин)\w*|\bкотировк\w+",
            r"\b(?:текущ|сегодняшн|актуальн|нынешн)\w+ (?:\w+ ){0,2}?(?:цен[аыуе]|курс|ставк|котировк|тариф)\w*",
            r"\b(?:какая|какова)\b[^.?!;\n]{0,20}\b(?:ключевая|процентная) ставка|\bставка (?:цб|рефинансирования|по ипотеке)\b",
            rf"\b(?:цен[аы]|стоимость|стоит)\b[^.?!;\n]{{0,25}}\b{_RU_NOW}\b",
        ),
    },
)

_LANGUAGES = (
    r"(?:python|java|javascript|typescript|node(?:\.?js)?|c\+\+|c#|\.net|rust|golang|php|sql|postgres(?:ql)?|mysql|bash"
    r"|html|css|kotlin|perl|scala|matlab|vba|powershell|haskell|react|django|pandas|numpy|jquery)"
)
_EN_CODE = (
    r"(?:function(?! (?:room|hall|description))|(?:shell |bash |python )?script(?! for (?:a|the|our) (?:call|play|video|film|movie|phone))"
    r"|snippet|regex|regexp|regular expression|unit tests?|sql(?: query| statement)?|stored procedure|pseudo-?code|subroutine"
    r"|algorithm|dockerfile|makefile|web ?scraper|parser|linked list|decorator|one-?liner)"
)
_EN_PLAIN = r"(?:me|us|a|an|the|some|this|piece|bit|block|of|simple|small|short|quick|example|sample|working|complete|clean|efficient|basic|recursive|new)"

CODE_GENERATION = Rule(
    name="code_generation",
    action=Bypass(),
    patterns={
        "en": (
            (
                rf"\b(?:write|generate|implement|create|make|build|develop|produce|draft|give me|show me|need|provide|code(?: up)?)"
                rf"(?: {_EN_PLAIN})*(?: {_LANGUAGES}| [\w-]+)? {_EN_CODE}(?!\w)"
            ),
            (
                rf"\b(?:write|generate|implement|develop|produce|give me|show me|provide|need)(?: {_EN_PLAIN})*(?: {_LANGUAGES})* code\b"
                r"(?! (?:of conduct|of ethics|review))"
            ),
            (
                rf"\b(?:write|implement|code|create|build|convert|rewrite|port|sort|reverse|parse|generate|program|develop)\b[^.?!\n]{{0,80}}?"
                rf"\b(?:in|to|into|using|with) {_LANGUAGES}(?!\w)"
            ),
            rf"\b(?:write|generate|create|build|develop|make)(?: {_EN_PLAIN})* {_LANGUAGES} (?:class|program|method|module|app|application|query|loop|test|api|code)\b",
            (
                r"\b(?:refactor|debug|optimi[sz]e|rewrite|fix|complete|finish|clean up) (?:this|the following|my|the|that)"
                r"(?: \w+){0,2}? (?:code|function|script|query|class|method|snippet|program)\b"
            ),
            r"\bimplement(?: (?:a|an|the))?(?: \w+){0,2}? (?:sort|search tree|tree|list|queue|stack|hash ?map|lru cache|quicksort|mergesort|trie)\b",
            r"\bimplement(?: (?:a|an|the))? (?:quick ?sort|merge ?sort|fizz ?buzz|fibonacci|binary search|dijkstra\w*)\b",
        ),
        "ru": (
            (
                r"\b(?:напиш|сгенерир|реализу|созда|сдела|состав|разработа|нуж[ен]|дай|покаж|помоги написать|написать)\w*(?: мне| нам)?"
                r"(?: (?!промо|о |об |про )[\w+#-]+){0,3}?"
                r" (?:функци[юи]|скрипт\w*|регулярн\w+ выражени\w+|регулярк\w+|sql|парсер\w*|алгоритм\w*|юнит-?тест\w*|макрос\w*|псевдокод\w*)\b"
            ),
            r"\b(?:напиш|сгенерир|реализу|написать)\w*(?: мне| нам)?(?: \w+)? код[а]?\b(?! (?:скидк|доступ|город|подтвержд|этик))",
            (
                r"\b(?:напиш|реализу|созда|сдела|перепиш|сгенерир|перевед|отсортир)\w*\b[^.?!\n]{0,60}?\bна (?:python|питоне|java|джаве|javascript|js|"
                r"typescript|c\+\+|c#|си|rust|расте|php|sql|bash|go|golang|kotlin)(?!\w)"
            ),
            r"\b(?:исправ|отрефактор|оптимизир|перепиш|допиш|почин|отлад)\w* (?:(?:этот|мой|следующий|эту|мою|данный) )?(?:код|функци|скрипт|запрос|класс|метод)\w*",
        ),
    },
)

TEMPERATURE = Rule(name="temperature", action=Bypass(), above_temperature=0.8)

DEFAULT_RULES = (
    PERSONAL,
    CURRENT_TIME,
    CURRENT_EVENTS,
    MOVING_MONEY,
    CODE_GENERATION,
    LITERAL_TEXT,
    LITERAL_TASK,
    BARE_STATEMENT,
    TEMPERATURE,
)
DEFAULT_POLICY = Policy(DEFAULT_RULES)
