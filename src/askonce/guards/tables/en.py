# ruff: noqa: E501 — a row of a table reads best on one line
"""English."""

GRAMMAR = """a an the this that these those there here it its i me my mine myself you your yours yourself yourselves we us our ours ourselves he him his
himself she her hers herself they them their theirs themselves one ones oneself who whom whose what which when where why how be am is are was were been
being do does did done doing have has had having can could will would shall should may might must ought to of in on at for from with by about into onto
over under as than then so if whether and or but not no nor s t via per upon toward towards through within across against between during while because
since until though although re ll ve d m u im dont cant whats hows o"""
FILLERS = """someone somebody anyone anybody people person somebodys yes please thanks thank hi hello hey dear kindly just really actually exactly indeed
simply basically somehow generally typically normally currently now right ever also too very quite much many more most some any all each every get gets
getting got gotten go goes going gone went want wants wanted like need needs needed know knows tell tells say says ask show explain describe help give gives let lets find
out make makes made making use uses used using way ways thing things kind sort type possible possibly able best good own up off down etc ok okay sure wonder
wondering question questions answer info information mean means meant happen happens happened look looking try trying take takes taking taken took see work works there's
different such other another same again still yet already always usually often sometimes else even only both either neither well far long
big lot lots bit something anything everything nothing everyone everybody nobody none unable come comes coming put set a_lot_of lots_of how_come
such_as as_well_as at_all in_order_to would_like exact proper properly correct correctly particular specific specifically certain various example examples
easy easily easiest simple recommend recommended recommendation recommendations suggest suggested suggestion suggestions tip tips advice step steps
procedure process method assist assistance provide inform idea expect supposed wanna gonna gotta ive id thats theres isnt arent doesnt didnt wont today current tell_me let_me_know"""

LIGHT = "get find make use take know see show go come put set work look try give let sort recommendation"
DETERMINERS = "a an the this that these those my your our their his her its some any"

COURTESIES = """immediately right_away straight_away at_once for_me namaste shalom salaam aloha ahoy happy_monday happy_tuesday happy_wednesday happy_thursday happy_friday happy_new_year hi hello hey heya hiya howdy greetings dear morning good_morning good_afternoon good_evening good_day thanks thank_you thank_u thankyou thx thnx tnx ty tysm cheers please pls
plz kindly sorry excuse_me pardon pardon_me regards sincerely best_wishes asap as_soon_as_possible urgent urgently help help_me appreciate appreciated grateful
question questions quick_question quick_one short_question simple_question just_wondering just_curious welcome new_here hope_you hope_this hope_everyone
nice_day great_day lovely_day good_one please_advise let_me_know tell_me_how bye goodbye ok okay if_possible if_you_can if_you_do_not_mind wondering
look_forward_to_your_reply look_forward_to_hearing_from_you look_forward_to_your_answer looking_forward_to_your_reply looking_forward_to_hearing_from_you ta tia um uh uhm er erm hmm well please_explain please_respond please_reply please_answer any_ideas any_idea"""
COURTEOUS = """team support staff folks guys everyone everybody all sir madam friend friends there morning evening advance much lot many kind very so bother bothering trouble disturb time day nice
great good best lovely wonderful well doing find finds hope new here just really greatly any some your got assist assistance need needed know knows advise anyone
someone newbie beginner simple quick short hurry weekend today helping support_team warm yours happy enquiry inquiry inconvenience respond reply stupid dumb silly"""
LINKS = """and but then because since while although though plus lol like
wrong false fake lie lies lying opposite backwards backward sarcastic ironic joke joking pirate rhyme rhymes poem verse caps"""
ORDERS = "say tell answer ask make use take put set give let keep go get show help explain describe provide suggest recommend inform be do try work look want yes"

ANTONYMS = """
before prior_to earlier_than ahead_of | after later_than following | during
more greater higher above over exceed at_least increase raise longer most | less fewer lower below under at_most decrease reduce shorter least
maximum max maximal maximize highest largest biggest longest greatest upper | minimum min minimal minimize lowest smallest shortest least lower
cheapest least_expensive | most_expensive priciest dearest
enable activate turn_on switch_on | disable deactivate turn_off switch_off
on | off
in | out
up | down
inside within | outside beyond
with including include included | without excluding exclude excluded
for in_favor_of in_favour_of | against
open =opens opening reopen | close closed closing shut
include included includes inclusive inclusion cover covers covered covering | exclude excluded excludes exclusive exclusion
allow allowed permit permitted legal lawful permissible authorized authorised let | forbid forbidden prohibited prohibit banned ban illegal unlawful disallow disallowed unauthorized unauthorised
full_time fulltime | part_time parttime | casual seasonal freelance zero_hours
paid | unpaid
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
vegetarian vegan | meat
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
"""

DATES = """
! monday mondays mon | tuesday tuesdays tue tues | wednesday wednesdays wed | thursday thursdays thu thurs | friday fridays fri | saturday saturdays | sunday sundays
! january jan | february feb | =march mar | april apr | =may_month | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
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
"""

PERIODS = """
hourly per_hour an_hour each_hour every_hour a_hour | daily per_day a_day each_day every_day everyday | weekly per_week a_week each_week every_week | biweekly fortnightly every_two_weeks bi_weekly | monthly per_month a_month each_month every_month | quarterly per_quarter a_quarter each_quarter every_quarter | yearly annually annual per_year a_year each_year every_year per_annum
per_person per_head per_user each_person per_employee per_passenger | per_household per_family per_room per_group per_team per_booking
second seconds | minute minutes | hour hours | day days | week weeks | month months | quarter quarters | year years | decade decades | century centuries
once | twice
"""

PLATFORMS = """
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
"""

QUANTIFIERS = """
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
"""

AUDIENCES = """
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
"""
SYNONYMS = """
biggest largest greatest highest
bigger larger greater higher
smallest littlest tiniest lowest
smaller lesser lower
best greatest finest top
fastest quickest
faster quicker
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
house home
apartment flat
shop store
staff employee worker personnel
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
school college university institute institution
class course lesson
student pupil
teacher tutor instructor
document paperwork form papers file record
license licence permit
insurance coverage cover
illness disease sickness condition disorder infection
covid coronavirus virus infection disease
medicine medication drug
money cash funds
garbage trash rubbish waste
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
substitute replace swap
creator maker developer
made built created designed programmed
name called
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
live reside
work function operate
answer reply respond
collect gather
arrive reach land
affect influence impact
connect link attach pair sync
protect secure guard safeguard
recover restore retrieve regain
good great nice excellent
big large huge great major
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
required needed necessary mandatory
available offered
sight attraction landmark
member membership
score rating
opinion view thought stance
known mentioned discussed
vote upvote
beginning start
"""

LETTERS = "a i"
SHORT = "l:i u:you r:are n:and y:why k:ok c:see b:be d:the m:am w:with"
SPELLINGS = """it:IT us:US who:WHO aids:AIDS ad:AD arm:ARM fat:FAT ice:ICE sad:SAD pet:PET nice:NICE:Nice polish:Polish may:May march:March turkey:Turkey
china:China jersey:Jersey chile:Chile bath:Bath cork:Cork mercury:Mercury lent:Lent bush:Bush frank:Frank will:Will jack:Jack drew:Drew rose:Rose
resume:résumé expose:exposé"""

NUMERALS = """zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16
seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12"""
ORDINALS = """first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15
sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80
ninetieth:90 twenties:1920 thirties:1930 forties:1940 fifties:1950 sixties:1960 seventies:1970 eighties:1980 nineties:1990 half:0.5 quarter:0.25
once:1 twice:2 couple:2 single:1"""
SCALES = "hundred:1e2 thousand:1e3 million:1e6 billion:1e9"
UNITS = """
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
"""
