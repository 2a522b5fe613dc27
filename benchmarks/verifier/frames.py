"""Pairs of made sentences in which only the order of the words, or one small word, tells what is asked."""

from __future__ import annotations

from random import Random

Made = tuple[str, str, bool, str]
"""Two questions, whether the same answer serves both, and the kind of difference."""


def _split(table: str) -> list[str]:
    return [word.replace("_", " ") for word in table.split()]


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(a, b) for a, b in (word.split("/") for word in _split(table))]


_ROLES = _pairs("""
buyer/seller tenant/landlord teacher/student doctor/patient employer/employee parent/child bank/customer
driver/passenger manager/assistant lawyer/witness host/guest captain/crew publisher/author supplier/retailer
coach/player agency/applicant mentor/trainee sender/recipient nurse/surgeon judge/jury owner/renter mother/daughter
father/son aunt/nephew cat/dog farmer/miller investor/founder pilot/controller chef/waiter artist/gallery
insurer/insured auditor/accountant university/sponsor airline/traveller contractor/architect editor/translator
""")
_ACTS = _pairs("""
call/called pay/paid inform/informed sue/sued visit/visited help/helped hire/hired invite/invited contact/contacted
support/supported protect/protected email/emailed remind/reminded refund/refunded reject/rejected train/trained
choose/chosen drive/driven compensate/compensated report/reported replace/replaced warn/warned notify/notified
accompany/accompanied question/questioned examine/examined fire/fired
""")
_HAPPENS = _split("""
leaves arrives_late complains cancels_the_meeting signs_the_contract gets_sick refuses_to_pay is_late asks_for_help
changes_the_date breaks_the_rules retires forgets_the_key loses_the_documents raises_the_price moves_out
asks_for_a_discount misses_the_deadline
""")
_PLACES = _split("""
Madrid Oslo Vienna Lima Cairo Seoul Dublin Prague Lisbon Denver Austin Leipzig Geneva Warsaw Milan Nairobi Toronto
Osaka Athens Zurich
""")
_THINGS = [
    _split(row)
    for row in (
        "PDF Word JPG PNG CSV Excel MP3 WAV XML JSON HTML Markdown SVG EPUB",
        "dollars euros pounds yen francs pesos rupees",
        "inches centimetres litres gallons joules calories acres hectares degrees radians",
        "Spanish Polish Dutch Greek Arabic Turkish Korean Swedish",
        (
            "the_savings_account the_checking_account the_pension_fund the_joint_account the_old_phone the_new_phone "
            "the_basic_plan the_premium_plan the_laptop the_tablet the_external_drive the_cloud_storage the_warehouse"
        ),
    )
]
_DOING = _split("""
eating exercising signing paying showering painting sanding watering charging washing stretching voting copying sleeping
cooking drying cutting folding printing reading
""")
_COMPARED = _pairs("""
bigger/smaller older/younger faster/slower heavier/lighter taller/shorter longer/shorter stronger/weaker richer/poorer
hotter/colder cheaper/more_expensive better/worse safer/more_dangerous
""")
_COUNTED = _split("""
awards colours sizes languages countries currencies plans formats devices users files options payment_methods documents
vaccines exercises ingredients stops courses subjects cities models channels instruments branches accounts discounts
""")
_FOR = [
    *(
        "for the visa",
        "in the basic plan",
        "on the menu",
        "for this course",
        "in the free version",
        "for the application",
    ),
    *("in this museum", "on my account", "in the app", "with the premium plan", "at this school", "for the job", ""),
]
_PARTS = _split("""
insurance breakfast shipping VAT parking training support delivery Wi-Fi luggage assembly a_battery a_warranty
a_charger roaming tuition cleaning
""")
_WHOLES = _split("""
the_plan the_price the_ticket the_subscription the_room_rate the_fee the_basic_package the_rent the_offer
the_membership the_tour the_licence
""")


def _roles(random: Random) -> list[Made]:
    a, b = random.sample(random.choice(_ROLES), 2)
    act, done = random.choice(_ACTS)
    article = random.choice(["the", "the", "a", "my"])
    how = random.choice(
        ["Can", "Should", "Must", "Will", "When should", "When must", "Why should", "How can", "How often should"]
    )
    tail = random.choice(["", "", " by email", " in writing", " twice", " before Friday", " without notice"])

    def does(x: str, y: str) -> str:
        return f"{how} {article} {x} {act} {article} {y}{tail}?"

    def is_done(x: str, y: str) -> str:
        return f"{how} {article} {y} be {done} by {article} {x}{tail}?"

    what = random.choice(["What should", "What does", "What must", "What can"])
    when, event = random.choice(["when", "if", "after", "before", "as soon as"]), random.choice(_HAPPENS)

    def then(x: str, y: str) -> str:
        return f"{what} the {x} do {when} the {y} {event}?"

    fronted = f"{when.capitalize()} the {b} {event}, {what[:1].lower()}{what[1:]} the {a} do?"
    return [
        (does(a, b), does(b, a), False, "role"),
        (does(a, b), is_done(a, b), True, "passive"),
        (does(a, b), is_done(b, a), False, "role"),
        (then(a, b), then(b, a), False, "role"),
        (then(a, b), fronted, True, "fronted"),
    ]


def _directions(random: Random) -> list[Made]:
    places = random.random() < 0.35
    x, y = random.sample(_PLACES if places else random.choice(_THINGS), 2)
    if places:
        how = random.choice(
            [
                *("How do I get", "How long does the train take", "How much is a ticket", "What time is the last bus"),
                *("Is there a direct flight", "How much does it cost to ship a parcel", "Which road leads"),
            ]
        )
    else:
        how = random.choice(
            ["How do I convert", "How can I change", "Can I transfer data", "Is it possible to switch", "How do I move"]
        )
    there = f"{how} from {x} to {y}?"
    return [
        (there, f"{how} from {y} to {x}?", False, "direction"),
        (there, f"{how} to {y} from {x}?", True, "direction"),
        (there, f"{how} to {x} from {y}?", False, "direction"),
        (f"How do I convert {x} into {y}?", f"How can I convert {x} to {y}?", True, "direction"),
        (f"How do I convert {x} into {y}?", f"How do I convert {y} into {x}?", False, "direction"),
        (f"What is the difference between {x} and {y}?", f"What is the difference between {y} and {x}?", True, "equal"),
        (f"How far is {x} from {y}?", f"How far is {y} from {x}?", True, "equal"),
    ]


def _orders(random: Random) -> list[Made]:
    x, y = random.sample(_DOING, 2)
    how, tail = random.choice(
        [("Is", " better"), ("Do you recommend", ""), ("Why is", " necessary"), ("When is", " wise")]
    )
    a, b = random.sample(_PLACES, 2) if random.random() < 0.5 else [f"the {x}" for x in random.choice(_ROLES)]
    more, less = random.choice(_COMPARED)
    return [
        (f"{how} {x} before {y}{tail}?", f"{how} {y} before {x}{tail}?", False, "order"),
        (f"{how} {x} before {y}{tail}?", f"{how} {x} after {y}{tail}?", False, "order"),
        (f"Should I do the {x} before the {y}?", f"Should I do the {y} after the {x}?", True, "order"),
        (f"Is {a} {more} than {b}?", f"Is {b} {more} than {a}?", False, "comparison"),
        (f"Is {a} {more} than {b}?", f"Is {b} {less} than {a}?", True, "comparison"),
        (f"Is {a} {more} than {b}?", f"Is {a} {less} than {b}?", False, "comparison"),
        (f"Which is {more}, {a} or {b}?", f"Which is {more}, {b} or {a}?", True, "comparison"),
        (f"Which is {more}, {a} or {b}?", f"Which is {less}, {a} or {b}?", False, "comparison"),
    ]


def _amounts(random: Random) -> list[Made]:
    thing, tail = random.choice(_COUNTED), random.choice(_FOR)
    tail = f" {tail}" if tail else ""
    verb = random.choice(["are there", "are available", "are accepted", "do I get", "do I need", "can I choose"])
    part, whole = random.choice(_PARTS), random.choice(_WHOLES)
    does = random.choice([("Does", "include"), ("Does", "come with"), ("Does", "contain")])
    act = random.choice(["change", "share", "delete", "bring", "combine", "return", "use", "book", "renew"])
    bare = part.removeprefix("a ")
    return [
        (f"What {thing} {verb}{tail}?", f"How many {thing} {verb}{tail}?", False, "count"),
        (f"Which {thing} {verb}{tail}?", f"How many {thing} {verb}{tail}?", False, "count"),
        (f"What {thing} {verb}{tail}?", f"Which {thing} {verb}{tail}?", True, "count"),
        (f"How many {thing} {verb}{tail}?", f"What is the number of {thing} that {verb}{tail}?", True, "count"),
        (f"Can I {act} any of the {thing}{tail}?", f"Can I {act} all of the {thing}{tail}?", False, "any"),
        (f"Can I {act} all {thing}{tail}?", f"Can I {act} only some {thing}{tail}?", False, "any"),
        (f"Can I {act} all the {thing}{tail}?", f"Can I {act} every one of the {thing}{tail}?", True, "any"),
        (f"{does[0]} {whole} {does[1]} {part}?", f"Is {part} included in {whole}?", True, "included"),
        (f"Is {part} included in {whole}?", f"Why is {part} not included in {whole}?", False, "included"),
        (f"Is {part} included in {whole}?", f"How much is {bare} on top of {whole}?", False, "included"),
        (f"Is {part} included in {whole}?", f"Is {part} part of {whole}?", True, "included"),
        (f"How often can I {act} the {thing}{tail}?", f"For how long can I {act} the {thing}{tail}?", False, "often"),
        (f"How often may I {act} {thing}{tail}?", f"How many times may I {act} {thing}{tail}?", True, "often"),
        (f"I would like to know whether I may {act} {thing}{tail}.", f"May I {act} {thing}{tail}?", True, "modal"),
        (f"I would like to know whether I may {act} {thing}{tail}.", f"Must I {act} {thing}{tail}?", False, "modal"),
        (f"Tell me if I have to {act} the {thing}{tail}", f"Do I need to {act} the {thing}{tail}?", True, "modal"),
        (f"Tell me if I have to {act} the {thing}{tail}", f"Can I {act} the {thing}{tail}?", False, "modal"),
    ]


def framed(random: Random) -> list[Made]:
    """Return a few pairs of one kind, right ones and traps."""
    made = random.choice([_roles, _directions, _orders, _amounts])(random)
    return random.sample(made, min(5, len(made)))
