"""Words that the generated pairs are made of: opposites, things of one kind, words that mean the same, and phrases."""

from __future__ import annotations


def spelt(table: str) -> tuple[str, ...]:
    """Return the words of a table in one line or several."""
    return tuple(table.split())


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    rows = (row.replace("_", " ").split("/") for row in table.split())
    return tuple((first, second) for first, second in rows)


def _rows(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.replace("_", " ") for word in row.split()) for row in table.strip().splitlines())


def _lines(table: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in table.strip().splitlines())


OPPOSITES = _pairs("""
open/close opened/closed opening/closing enable/disable enabled/disabled activate/deactivate start/stop begin/end
increase/decrease raise/lower buy/sell send/receive add/remove lock/unlock block/unblock import/export upload/download
install/uninstall connect/disconnect include/exclude allow/forbid accept/reject approve/decline join/leave enter/exit
arrive/depart win/lose pass/fail hire/fire borrow/lend deposit/withdraw push/pull show/hide subscribe/unsubscribe
mute/unmute follow/unfollow archive/unarchive encrypt/decrypt freeze/thaw freeze/unfreeze extend/shorten merge/split
expand/collapse attach/detach big/small large/small long/short high/low hot/cold warm/cool fast/slow hard/easy
heavy/light thick/thin wide/narrow deep/shallow strong/weak rich/poor old/new old/young early/late safe/dangerous
legal/illegal public/private internal/external domestic/international full/empty free/paid clean/dirty dry/wet good/bad
best/worst better/worse cheap/expensive cheapest/most_expensive maximum/minimum highest/lowest largest/smallest
biggest/smallest longest/shortest oldest/newest first/last earliest/latest most/least more/less upper/lower
inside/outside indoor/outdoor before/after above/below over/under left/right north/south east/west male/female
married/single husband/wife mother/father son/daughter brother/sister boy/girl man/woman men/women him/her he/she
his/her buyer/seller landlord/tenant employer/employee teacher/student doctor/patient lender/borrower sender/recipient
incoming/outgoing inbound/outbound debit/credit gross/net fixed/variable temporary/permanent full-time/part-time
advantages/disadvantages benefits/risks pros/cons profit/loss gain/lose causes/symptoms causes/effects positive/negative
active/inactive visible/hidden online/offline manual/automatic vertical/horizontal front/back top/bottom summer/winter
day/night morning/evening save/delete create/delete login/logout encourage/discourage agree/disagree appear/disappear
possible/impossible necessary/optional required/optional eligible/ineligible with/without refund/charge renew/cancel
renew/expire upgrade/downgrade promote/demote hardware/software rent/buy lease/buy repair/replace exchange/return
earned/paid owed/paid until/from within/after adult/child earlier/later sooner/later both/either always/never
""")

KINDS = _rows("""
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
spring summer autumn winter
daily weekly monthly yearly hourly
second minute hour day week month year
seconds minutes hours days weeks months years
kilograms pounds ounces grams
kilometers miles meters feet metres inches
litres gallons pints millilitres
celsius fahrenheit kelvin
dollars euros pounds yen rupees francs
usd eur gbp inr jpy chf
android iphone windows mac linux ipad chromebook
chrome firefox safari edge opera
facebook instagram twitter whatsapp linkedin snapchat telegram tiktok
google microsoft amazon apple samsung sony
excel word powerpoint outlook
pdf csv xml json docx png jpeg
python java javascript php ruby rust
visa mastercard paypal klarna
red blue green yellow black white orange
cat dog horse rabbit hamster parrot
children adults seniors teenagers babies
students employees managers contractors pensioners
breakfast lunch dinner
bus train plane car bike taxi tram ferry
coffee tea water milk beer wine juice
chicken beef pork fish lamb
rent mortgage salary insurance pension
email phone text letter post fax
india china japan germany france canada australia russia brazil spain italy mexico norway poland
english spanish french german chinese hindi italian dutch polish
london paris berlin tokyo delhi mumbai chicago boston madrid rome vienna
math physics chemistry biology history geography
knee shoulder elbow hip ankle wrist
headache fever cough nausea rash
laptop desktop tablet phone printer router camera
kitchen bathroom bedroom garage balcony garden
north south east west
bachelor master phd
read write delete
password username email address number
invoice receipt contract statement
passport visa licence certificate permit
order subscription account membership booking reservation
deadline fee form limit
""")

MEAN_THE_SAME = _pairs("""
buy/purchase phone/telephone car/automobile begin/start end/finish fix/repair delete/remove erase/delete get/obtain
help/assist show/display choose/select big/large small/little quick/fast quickly/fast hard/difficult easy/simple
cheap/inexpensive expensive/costly job/occupation company/firm movie/film holiday/vacation picture/photo kids/children
doctor/physician lawyer/attorney ill/sick cost/price fee/charge whole/entire allowed/permitted forbidden/prohibited
forbidden/not_allowed impossible/not_possible required/mandatory required/necessary need/require error/mistake
problem/issue method/way ways/methods steps/procedure meaning/definition reasons/causes benefits/advantages
drawbacks/disadvantages important/significant famous/well-known rich/wealthy clever/smart angry/mad tell/inform
happens/occurs happen/occur attempt/try build/construct make/create keep/retain change/modify change/alter
complete/finish submit/send contact/reach search/look_for find/locate discover/find reply/respond answer/response
leave/depart lose/misplace return/give_back return/send_back cancel/call_off postpone/delay increase/raise
decrease/reduce reduce/lower income/earnings salary/pay employees/staff employee/worker boss/manager workers/employees
customer/client customers/clients store/shop parcel/package shipping/delivery sign_in/log_in login/sign_in
register/sign_up settings/preferences laptop/notebook app/application bike/bicycle plane/airplane flat/apartment
elevator/lift garbage/trash trash/rubbish autumn/fall maximum/max minimum/min information/info documents/papers
often/frequently rarely/seldom usually/normally usually/typically approximately/about about/roughly verify/confirm
confirm/check check/verify ensure/make_sure handle/deal_with use/utilize near/close_to correct/right wrong/incorrect
mobile/cell_phone smartphone/phone workout/exercise tired/exhausted illness/disease medicine/medication pain/ache
whilst/while allowed_to/permitted_to hand_in/submit hand_over/give ring/call cash/money broken/damaged faulty/defective
fill_in/fill_out fill_in/complete switch_on/turn_on switch_off/turn_off turn_off/disable turn_on/enable
""")

ABBREVIATED = _pairs(
    """
information/info application/app United_Kingdom/UK European_Union/EU human_resources/HR identification/ID television/TV
artificial_intelligence/AI machine_learning/ML virtual_private_network/VPN frequently_asked_questions/FAQ minutes/mins
as_soon_as_possible/ASAP search_engine_optimization/SEO curriculum_vitae/CV value_added_tax/VAT paid_time_off/PTO
hours/hrs seconds/secs kilograms/kg kilometers/km percent/% department/dept appointment/appt maximum/max minimum/min
approximately/approx. versus/vs refrigerator/fridge laboratory/lab examination/exam mathematics/math university/uni
photograph/photo vegetables/veggies advertisement/ad document/doc administrator/admin operating_system/OS
application_programming_interface/API solid_state_drive/SSD one-time_password/OTP personal_identification_number/PIN
date_of_birth/DOB do_not_disturb/DND temperature/temp average/avg account/acct government/govt doctor/Dr. street/St.
World_War_II/WW2 New_York/NY Los_Angeles/LA two-factor_authentication/2FA password/pw please/pls without/w/o
""".replace("w/o", "w\\o")
)

BRITISH = _pairs("""
color/colour favorite/favourite center/centre theater/theatre organize/organise recognize/recognise realize/realise
analyze/analyse license/licence practice/practise traveling/travelling canceled/cancelled canceling/cancelling
catalog/catalogue program/programme check/cheque gray/grey tire/tyre behavior/behaviour neighbor/neighbour labor/labour
flavor/flavour liter/litre meter/metre fiber/fibre jewelry/jewellery apologize/apologise customize/customise
authorize/authorise optimize/optimise enroll/enrol pajamas/pyjamas aluminum/aluminium apartment/flat vacation/holiday
elevator/lift truck/lorry cell_phone/mobile_phone cookie/biscuit diaper/nappy trunk/boot trash/rubbish mom/mum
zip_code/postcode parking_lot/car_park pants/trousers sneakers/trainers flashlight/torch faucet/tap stroller/pushchair
""")

CONTRACTED = _pairs("""
what_is/what's how_is/how's who_is/who's where_is/where's i_am/i'm i_have/i've i_will/i'll do_not/don't
does_not/doesn't cannot/can't is_not/isn't are_not/aren't did_not/didn't will_not/won't should_not/shouldn't
you_are/you're it_is/it's we_are/we're they_are/they're that_is/that's i_would/i'd
""")

BEFORE = _lines("""
Please tell me,
Could you tell me
Can you tell me
I would like to know
I want to know
I'd like to know:
I would like to know whether you can help:
Hi,
Hello!
Hi there,
Hey,
Quick question:
Sorry to bother you, but
I hope you don't mind me asking:
Excuse me,
Good morning,
I was wondering,
Just curious:
Please help:
Question:
Dear team,
One thing I don't get:
I am new here.
My friend asked me this:
Sorry if this was asked before.
I looked everywhere but could not find it.
I read the manual twice.
It is my first day, so:
Hope you are well.
A colleague told me to ask here.
Not sure this is the right place.
My internet was down all morning, anyway:
We just moved in last week.
I am asking out of curiosity.
My mother keeps asking me, and I never know what to say to her.
I have spent the whole evening on this and my tea has gone cold.
Thanks for the quick answer last time!
This may sound silly, but my neighbour and I have a bet about it:
I'm on the train and the signal is bad, so keep it short please:
The kids are shouting in the background, sorry.
We talked about it over dinner and nobody was sure.
My sister, who usually knows such things, had no idea.
""")

AFTER = _lines("""
Thanks!
Thank you.
please
Thanks in advance.
Please let me know.
Any idea?
Can anyone help?
I'd appreciate it.
Cheers
asap
pls
Thanks a lot for your help.
Just wondering.
I could not find it anywhere.
My husband says he read it somewhere but cannot remember where.
I asked a friend and she didn't know either.
Nobody at the desk could say.
""")

ADDED = _lines("""
in Germany
in Canada
in Texas
in Europe
in Japan
in India
in London
in California
in Australia
for students
for children
for seniors
for beginners
for business accounts
for new customers
for part-time staff
for international orders
for a small business
for non-residents
for dogs
on a weekend
on public holidays
on mobile
on Linux
during the summer
during pregnancy
without a receipt
without an account
without paying
after the deadline
before the trial ends
as a guest
if I am under 18
if I am abroad
at night
by phone
by post
by email
from abroad
using a credit card
with a broken screen
while travelling
under 10 dollars
in 2019
in cash
in person
at home
on an empty stomach
except on Sundays
per person
within 24 hours
free of charge
for someone else
in bulk
a second time
""")

QUALIFIED = tuple(
    spelt(
        "used new electric wooden stolen expired damaged foreign digital paper free temporary shared second old broken "
        "large small joint corporate student prepaid annual additional minor"
    )
)

REWORDED = tuple(
    tuple(form.strip() for form in group.split("|"))
    for group in """
how do i {x}|how can i {x}|how to {x}|what do i need to do to {x}|what steps do i take to {x}|in what way can i {x}|what's the procedure to {x}|tell me how to {x}|i want to {x}, how do i do that|show me how to {x}|i need to {x}. how|how would i {x}|how could i {x}|how does one {x}|explain how to {x}
how do you {x}|how do i {x}|how does one {x}|how to {x}|how can you {x}
can i {x}|is it possible to {x}|am i able to {x}|could i {x}|is there a way to {x}|is it possible for me to {x}|i'd like to {x}, is that possible
am i allowed to {x}|may i {x}|is it allowed to {x}|am i permitted to {x}|is it permitted to {x}|is it ok to {x}
do i need to {x}|do i have to {x}|must i {x}|is it necessary to {x}|am i required to {x}|is it mandatory to {x}
should i {x}|is it a good idea to {x}|would you recommend to {x}|is it advisable to {x}
what is the best way to {x}|how do i best {x}|how can i best {x}|what would be the best way to {x}
where can i {x}|where do i {x}|where could i {x}|in which place can i {x}
when can i {x}|when am i able to {x}|from when can i {x}
what is the difference between {x}|how do you distinguish {x}|what's the difference between {x}|what differences are there between {x}
what happens if {x}|what will happen if {x}|what would happen if {x}|what is the consequence if {x}
what are the {x}|which are the {x}|tell me the {x}|can you list the {x}|list the {x}|name the {x}
what is the {x}|what's the {x}|tell me the {x}|can you tell me the {x}|give me the {x}|do you know the {x}
what is {x}|what's {x}|tell me what {x} is|explain what {x} is
how long does it take to {x}|how much time does it take to {x}|how much time is needed to {x}
how much does {x} cost|what is the price of {x}|what does {x} cost|how much is {x}
how often {x}|how many times {x}|with what frequency {x}
why is {x}|what is the reason that {x} is|for what reason is {x}|how come {x} is
is there {x}|do you know if there is {x}|could you tell me if there is {x}
is {x} included in {y}|does {y} include {x}|is {x} part of {y}|does {y} come with {x}
""".strip().splitlines()  # noqa: E501
)

PARTICIPLES = {
    verb: verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if verb.endswith("y") else verb + "ed"
    for verb in spelt(
        "cancel change update delete remove install open close return exchange renew request order "
        "track download upload "
        "configure enable disable activate report contact clean repair replace transfer block unlock register use cook "
        "wash verify confirm calculate measure book schedule share restore prevent treat reduce increase improve solve "
        "learn create prepare avoid convert print move reset"
    )
} | {"cancel": "cancelled", "transfer": "transferred", "reset": "reset", "schedule": "scheduled"}

NUMBERS = dict(
    zip(
        spelt("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty"),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60),
        strict=True,
    )
)
ORDINALS = dict(zip(spelt("first second third fourth fifth"), spelt("1st 2nd 3rd 4th 5th"), strict=True))
LITTLE = frozenset(
    spelt(
        "a an the do does did i to is are am was be my me you your can could would should of for on in "
        "at it this that how "
        "what please and we our will have has there"
    )
)
GRAMMAR = LITTLE | frozenset(
    spelt(
        "with from when where which while their them they these those then than been being were into "
        "about after before "
        "over under some such very just like also only more most much many other done make made want "
        "need know going come "
        "gets getting using used through during between because against without whose whom here tell give long often "
        "possible allowed able must may why who not"
    )
)
