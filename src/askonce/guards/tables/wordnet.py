"""WordNet's opposites and things, written by benchmarks/antonyms_from_wordnet.py; do not edit.

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The whole notice is in NOTICE.
"""

# The stem of a word, and the stems of its antonyms.
ANTONYMS = """
ability:inability abnormal:normal abolish:establish aboral:oral abov:below absenc:presenc absent:present
absolut:relativ absolv:blam absorb:emit abstain:consum abstract:concret abundanc:scarcity abundant:scarc abus:unabus
accelerat:decelerat,slow acceleration:deceleration accentual:quantitativ accept:declin,refus,reject
acceptabl:unacceptabl acceptanc:rejection accessibility:inaccessibility accessibl:inaccessibl
accidentally:deliberately acclaim:boo,hiss accompany:unaccompany accuracy:inaccuracy accurat:inaccurat
accurately:inaccurately accustom:unaccustom achiever:loser acidic:alkalin,amphoteric acknowledg:deny,unacknowledg
acquaintanc:stranger acquir:los acquit:convict acquittal:conviction act:refrain action:inaction
activ:dormant,extinct,inactiv,passiv,quiet,stativ activat:inactivat activation:deactivation,inactivation
activator:inhibitor actively:passively activity:inactivity actual:potential acut:chronic,obtus acyclic:cyclic
adaptiv:maladaptiv add:subtract addict:unaddict addition:subtraction additiv:subtractiv address:unaddress
adequat:inadequat adequately:inadequately adjectiv:substantiv adjust:maladjust,unadjust
admit:deny,exclud,refus,reject,shut adopt:nativ adoptiv:biological adorn:unadorn adult:juvenil
advanc:back,break,bump,los,reced,retir,retreat,withdraw advantag:disadvantag adventurous:unadventurous
advertently:inadvertently aesthetic:inaesthetic affect:unaffect affinity:consanguinity affirmation:reversal
affirmativ:negativ afloat:aground afraid:unafraid aft:for age:rejuvenat aged:young aggressiv:unaggressiv
agitat:calm,unagitat agitation:calmness agonist:antagonist agre:differ,disagre,dissent agreement:disagreement
ahead:back ahistorical:historical alcoholic:nonalcoholic alert:unalert align:nonalign,skew alignment:nonalignment
alik:unalik aliv:dead allow:deny,disallow,forbid,keep,nix,prevent,prohibit,refus,veto alter:unalter
alternat:direct,opposit amateur:professional ambiguity:unambiguity ambiguous:unambiguous ambitious:unambitious
amend:unamend ametabolic:metabolic amicabl:hostil amphibious:aquatic,terrestrial ampl:meager anal:oral
analogous:heterologous,homologous analogu:digital analysiz:synthesiz analytic:synthetic analyz:synthesiz,unanalyz
ancestor:descendant androgynous:femal,mal angry:unangry angular:round animat:unanimat annual:biennial,perennial
anonymous:onymous antagonist:synergist antapex:apex antecedent:subsequent anterior:posterior anticatalyst:catalyst
anticyclon:cyclon antimagnetic:magnetic antinod:nod antonym:synonym antonymous:synonymous anty:pro
aperiodic:periodic apologetic:unapologetic apparel:peel,strip appeal:unappeal appear:disappear,vanish
appearanc:disappearanc applaud:boo apply:exempt,fre,refus,reliev,resist,theoretical appreciat:depreciat
appreciation:depreciation appropriat:inappropriat appropriately:inappropriately approv:disapprov,reject
approval:disapproval aquatic:terrestrial arbitrary:nonarbitrary aris:bed,descend,fal,lie,retir,sit
arm:armless,disarm,unarm armament:disarmament armor:unarmor arrang:disarrang arriv:leav articulat:unarticulat
artificial:natural artificially:naturally ascend:descend ascent:descent asexual:sexual asham:unasham asleep:awak
assembl:disassembl assembly:disassembly assent:dissent asset:liability assign:unassign assist:unassist
associat:dissociat association:disassociation assur:worry asymmetrical:symmetrical asymmetry:symmetry atonic:tonic
attach:detach,unattach attack:defend attend:miss attendanc:nonattendanc attention:inattention attract:driv,repel
attraction:repulsion attractiv:repulsiv,unattractiv atypical:typical audibl:inaudibl aunt:uncl authoriz:unauthoriz
automatic:manual availability:unavailability availabl:unavailabl avascular:vascular avoid:confront,fac
awaken:unawaken awar:unawar away:hom awkward:graceful back:backless,fac,front,veer
background:foreground,highlight,spotlight backward:forward badness:goodness balanc:imbalanc,unbalanc band:unband
bank:distrust,draw,suspect,withdraw baptiz:unbaptiz bar:cover,unbar basic:incidental bear:bul,nonbear beautiful:ugly
beauty:ugliness bed:ris begin:ceas,end,finish,middl,stop,terminat begrudg:wish behav:misbehav,misconduct
belief:unbelief believ:disbeliev belt:unbelt bend:straighten,unbend benign:malign,malignant beseech:imperativ
better:declin,wors,worsen biennial:perennial bind:unbind bipolar:unipolar birth:death
bisexual:heterosexual,homosexual black:whit blam:fre,justify blend:unblend bless:curs,damn blind:sight
block:fre,recal,releas,remember,retriev,think,unblock blond:brunet bloodless:bloody blow:conserv,husband blur:focus
body:unbody boil:freez bold:timid bolt:unbolt bomb:pass boneless:bony boo:clap,spat bor:interest border:unborder
born:unborn borrow:lend,loan bottom:sid,top bounc:clear bound:fre,unbound bow:pluck box:unbox boy:girl
boycott:frequent,patroniz,shop,sponsor brac:calm braid:unbraid brand:unbrand brav:cowardly,timid breach:keep,observ
break:doctor,fix,keep,observ,promot,rais,repair,restor,unbroken,upgrad breath:breathless bright:dul
brightness:dullness broadly:narrowly brother:sister buckl:unbuckl bump:promot,rais,upgrad burden:unburden
bury:remember,unbury bust:doctor,fix,repair,restor busy:idl button:unbutton buy:sel caducous:persistent
calm:charg,rous,stimulat,stormy capability:incapability capabl:incapabl capacity:incapacity capitalism:socialism
cardinal:ordinal careful:careless carefully:carelessly carv:uncarv cash:credit caulin:radical caution:incaution
cautious:incautious cautiously:incautiously ceas:continu,preserv,start,uphold cellular:noncellular center:leav
central:peripheral centraliz:decentraliz centrally:peripherally cerebral:emotional certainty:uncertainty
certify:uncertify chain:unchain chang:remain,rest,stay,unchang characteristic:uncharacteristic
charg:discharg,quiet,uncharg charitabl:uncharitabl charter:uncharter cheap:expensiv check:disagre
cheer:complain,kick,plain cheerful:depress cheerfully:cheerlessly chil:heat child:parent christian:unchristian
citizen:noncitizen civil:sidereal,uncivil civilian:military,serviceman civiliz:nonciviliz claim:disclaim,forfeit
clap:hiss clarify:obfuscat clarity:obscurity,opacity clasp:unclasp classical:nonclassical
classification:declassification classify:declassify,unclassify clean:dirty,soil,unclean
clear:cloud,cloudy,convict,opaqu,unclear clearhead:confus clement:inclement clergy:laity clergyman:layman
clip:unclip clockwiz:counterclockwiz clos:distant,open closeness:openness cloth:uncloth coars:fin coarsely:finely
coastal:inland coat:uncoat coherent:incoherent coil:uncoil cold:hot collateral:lineal
collect:distribut,spread,uncollect collectiv:distributiv color:colorlessness,discolor,uncolor colorful:colorless
colourful:colourless combin:uncombin comedy:tragedy comfort:discomfort comfortabl:uncomfortabl
comfortably:uncomfortably commenc:end,terminat commercial:noncommercial commission:noncommission commit:uncommit
common:individual,uncommon communicat:curs,excommunicat compact:loos comparabl:incomparabl
compassionat:uncompassionat compatibility:incompatibility compatibl:incompatibl compensat:wrong
competenc:incompetenc competent:incompetent competition:cooperation competitiv:noncompetitiv complain:uncomplain
complet:incomplet complexity:simplicity complianc:noncomplianc compliant:defiant compos:discompos
composur:discomposur comprehension:incomprehension comprehensiv:noncomprehensiv compression:decompression con:pro
concav:convex conceal:reveal,unconceal concentrat:deconcentrat,distribut concentration:dilution,distribution
concentric:eccentric conception:misconception concern:unconcern concord:differ,disagre,dissent condition:uncondition
conditional:unconditional conductor:insulator confidenc:diffidenc confident:diffident confin:fre,invasiv,unconfin
confirm:unconfirm conform:depart,deviat,vary connect:disconnect,unconnect conscious:unconscious
consciously:unconsciously consciousness:unconsciousness consecrat:desecrat consent:declin,refus
consequenc:inconsequenc conserv:wast conservativ:liberal considerabl:inconsiderabl consideration:inconsideration
consistency:inconsistency consistent:inconsistent consistently:inconsistently consonant:vowel
conspicuous:inconspicuous constant:inconstant constitutional:unconstitutional construction:misconstruction
constructiv:destructiv consum:refrain contaminat:uncontaminat contamination:decontamination content:discontent
contest:uncontest continent:incontinent continental:intercontinental continu:discontinu,quit,stop continual:sporadic
continuation:discontinuation continuity:discontinuity continuous:discontinuous
contract:elaborat,expand,stretch,widen contraction:expansion contraindicat:indicat contraindication:indication
contrasty:flat control:uncontrol controversial:uncontroversial convenienc:inconvenienc convenient:inconvenient
conventional:nuclear,unconventional converg:diverg convergenc:divergenc convertibl:inconvertibl convict:discharg
convinc:unconvinc cook:raw cool:heat,warm cooperativ:uncooperativ coordinat:subordinat coordination:incoordination
cork:uncork correct:uncorrect correspond:disagre corrupt:incorrupt cortex:medulla cosmopolitan:endemic,provincial
counterfeit:genuin counterrevolutionary:revolutionary coupl:uncoupl courag:cowardic courtesy:discourtesy
cover:expos,uncover covert:overt crat:uncrat creativ:uncreativ credibility:incredibility credibl:incredibl
credibly:incredibly credit:debit critical:noncritical,uncritical critically:uncritically criticiz:prais
crook:straight cross:uncross crowd:uncrowd crown:uncrown crucial:noncrucial cry:laugh crystallin:noncrystallin
cubic:linear,planar cultivat:uncultivat curious:incurious curly:straight curv:straight cut:elaborat,expand,uncut
cyclic:noncyclic damag:undamag danger:safety dangerous:saf dark:light darkness:lightness daughter:son day:night
dead:liv deaf:hear decent:indecent deciduous:evergreen decision:indecision decisiv:indecisiv declar:undeclar
declin:improv,improvement decreas:increas dedicat:undedicat dedifferentiat:differentiat deep:shallow default:pay
defeat:undefeat,victory defenc:offenc defend:prosecut defendant:plaintiff defens:offens,prosecution
defensiv:offensiv deficit:lead defin:undefin definit:indefinit deflation:inflation defus:fus delay:hurry,rush
delicat:rug demand:eliminat,supply,undemand demerit:merit demobilization:mobilization democratic:undemocratic
demot:promot demotion:promotion deny:grant depart:stay dependent:independent deposit:draw,fre,withdraw
depression:elation deregulat:regulat derestrict:restrict deriv:underiv descend:lift,ris
descriptiv:prescriptiv,undescriptiv design:undesign desirabl:undesirabl despair:hop destabiliz:stabiliz
destabilization:stabilization destroy:preserv detect:undetect deter:persuad determin:undetermin develop:undevelop
development:nondevelopment devoic:voic devolution:evolution die:nascent differ:equal,hold differenc:sameness
differentiat:integrat,undifferentiat difficulty:eas dim:focus diplomatic:undiplomatic
direct:indirect,invers,retrograd directional:omnidirectional directly:indirectly disabl:enabl
disagre:fit,hold,match,tally discharg:draft,enlist,fil disciplin:indisciplin discourag:encourag
discouragement:encouragement discreet:indiscreet disembark:embark disembarrassment:embarrassment disenchant:enchant
disengag:engag disequilibrium:equilibrium disesteem:esteem disgrac:honor,reward dishonest:honest
dishonestly:honestly dishonesty:honesty dishonor:honor dishonorabl:honorabl disincentiv:incentiv disinclin:inclin
disinclination:inclination disinflation:inflation disintegrat:integrat disjoin:join dislik:lik dislodg:lodg
disloyal:loyal disloyalty:loyalty dismiss:employ,engag,hir disobedienc:obedienc disobey:obey disorder:order
disorderly:orderly disorganiz:organiz disorient:orient displeas:pleas dispos:indispos,unfit disproportion:proportion
disprov:prov disqualify:qualify disrespect:respect disrespectful:respectful dissatisfaction:satisfaction
dissatisfy:satisfy dissent:hold disservic:servic dissimilar:similar dissimilarity:similarity dissonanc:harmony
dissuad:persuad dissuasion:persuasion distal:mesial,proximal distinct:indistinct distribut:garner,gather
distributary:tributary distrust:rely,swear,trust disunion:union diurnal:nocturnal diversify:undiversify
divest:invest divid:multiply,unit docil:stubborn dock:undock document:undocument domestic:foreign,undomestic
dominant:recessiv,subordinat dorsal:ventral doubl:singl dov:hawk downgrad:upgrad download:upload downstair:upstair
downstream:upstream downtown:uptown downward:upward drafte:volunteer drain:undrain dramatic:lyric,undramatic
dramatically:undramatically draw:driv,forc,push dress:peel,strip,undress driv:pul driver:nondriver drop:recover
dry:phlegmy,sweet,wet due:undu dul:lively,sharp,sharpen dynamic:undynamic dystopia:utopia eager:uneager
early:lat,middl earn:unearn earthly:heavenly east:west eastern:western ebb:tid ecdemic:endemic,epidemic
edibl:inedibl educat:uneducat effectiv:ineffectiv effectively:ineffectively effectiveness:ineffectiveness
effector:receptor efficacy:inefficacy efficiency:inefficiency efficient:inefficient efficiently:inefficiently
efflux:influx elaborat:reduc elastic:inelastic eleganc:ineleganc elegant:inelegant eligibility:ineligibility
eligibl:ineligibl eliminat:involv,requir emersion:immersion emotional:unemotional emotionally:unemotionally
empirical:theoretical empirically:theoretically employ:fir,sack,terminat,unemploy employe:employer
employment:unemployment emptiness:fullness empty:fil,ful enclos:unenclos end:middl,start endemic:epidemic
endow:unendow endur:enjoy energetic:lethargic enforc:exempt,fre,reliev,unenforc engag:fir,sack,terminat,withdraw
enjoy:suffer enlightenment:unenlightenment enter:exit,leav,quit enthusiastic:unenthusiastic
enthusiastically:unenthusiastically equal:unequal equality:inequality equally:unequally equatorial:polar
equip:unequip equity:inequity equivalenc:nonequivalenc eras:record,tap erect:level,unerect essential:inessential
establish:unestablish ethical:unethical evenly:unevenly evilness:goodness evitabl:inevitabl exaugural:inaugural
except:includ excit:unexcit exclud:includ exclusion:inclusion exclusiv:inclusiv exempt:implement,nonexempt
exhaust:unexhaust existenc:nonexistenc existent:nonexistent expand:reduc,shrink expansiv:unexpansiv expect:unexpect
experienc:inexperienc expir:unexpir explicit:implicit explicitly:implicitly explod:implod exploit:unexploit
explosiv:nonexplosiv export:import express:local extant:extinct extend:unextend extension:flexion extensiv:intensiv
exterior:interior external:internal externally:internally extraordinary:ordinary extrasensory:sensory
extraterritorial:territorial extrinsic:intrinsic eyed:eyeless fac:faceless fail:manag,pass,succ,win failur:success
fair:foul,unfair fairly:unfairly fairness:unfairness faithful:unfaithful fal:increas,lift,ris fals:tru
falsehood:truth falsity:truth fam:infamy familiar:strang,unfamiliar familiarity:unfamiliarity fancy:plain
fashionabl:unfashionabl fast:slow fasten:unfasten fat:thin fatal:nonfatal father:mother fatty:nonfat
fault:fre,justify fauna:flora favorabl:unfavorabl favorably:unfavorably fear:fearlessness feasibility:infeasibility
featur:lack,miss federal:unitary feed:starv felicity:infelicity femal:mal feminin:masculin,neuter fertil:steril
fertility:infertility fictional:nonfictional fidelity:infidelity figur:ground figurativ:literal
figuratively:literally fil:unfil filial:parental financial:nonfinancial find:los finger:fingerless
finish:start,unfinish finit:infinit finitely:infinitely fir:hir first:last,second fit:unfit fitness:unfitness
fix:unfix flat:natural,sharp fledg:unfledg flex:straighten flexibility:inflexibility flexibl:inflexibl
float:settl,sink flower:flowerless focus:unfocus foe:friend fold:open,spread,unfold follow:lead,preced
follower:leader folly:wisdom foolish:wis foot:footless,head forbid:permit forc:pul,push forceful:forceless
foreign:nativ forget:mind,recal,remember,retriev,think form:unform formal:informal formalism:imitation
formally:informally former:latter fort:piano fortunat:unfortunat fortunately:unfortunately forward:revers
fractional:whol frail:robust fram:unfram fraternal:identical fre:freez,implement,jam,lodg,obstruct,stick,unfre,wedg
freelanc:salary freez:releas,unfreez,unfrozen frequent:infrequent frequently:infrequently fresh:preserv,salty,stal
friendly:hostil,unfriendly frivolity:seriousness frivolous:serious front:rear fuel:unfuel ful:thin
function:malfunction functional:nonfunctional,organic fund:unfund furnish:unfurnish furrow:unfurrow
futur:past,present gabl:hip gain:los,loss,reduc,slim,thin garment:peel,strip garner:spread gaseous:liquid,solid
gather:spread,ungather gear:ungear general:local generalist:specialist generaliz:specify generic:varietal
generosity:stinginess generous:stingy,ungenerous geographic:magnetic glad:sad glaz:unglaz glorious:inglorious
gracefully:gracelessly,ungracefully gradual:steep,sudden grammatical:ungrammatical grant:refus grassless:grassy
grateful:ungrateful gratitud:ingratitud gravity:levity greater:lesser green:rip gross:net guid:unguid guilt:innocenc
guilty:innocent hairless:hairy half:whol halt:start hand:handless handl:handleless happily:sadly,unhappily
happiness:sadness,unhappiness happy:unhappy hard:soft hardbal:softbal harden:soft,soften hardness:softness
hardwar:softwar harmful:harmless harmonic:nonharmonic harness:unharness hat:lov head:headless,rear,tail,unhead
healthy:unhealthy heavily:lightly heavy:light helpful:unhelpful hesitantly:unhesitatingly heterogeneous:homogeneous
heterosexual:homosexual hierarchical:nonhierarchical high:low highland:lowland highness:lowness hir:sack,terminat
hiss:spat hit:miss hitch:unhitch hold:releas holiness:unholiness hollow:solid holy:unholy honor:sham hook:unhook
hopeful:hopeless hopefully:hopelessly horizontal:inclin,vertical horn:hornless hospitality:inhospitality
host:parasit human:inhuman,nonhuman humbl:proud humility:prid humorless:humorous hungry:thirsty
hurriedly:unhurriedly hurry:unhurry husband:wast,wif identifiabl:unidentifiabl idl:run ignobl:nobl
ignor:mark,not,notic illegal:legal illegitimacy:legitimacy illegitimat:legitimat illicit:licit illiteracy:literacy
illness:wellness illogical:logical immaterial:material immatur:matur immaturity:maturity immediat:mediat
immobil:mobil immobility:mobility immoderat:moderat immoderately:moderately immodest:modest immoral:moral
immorality:morality immorally:morally immortal:mortal immortality:mortality impair:unimpair impartial:partial
impatienc:patienc impatient:patient impatiently:patiently imperfect:perfect imperfection:perfection
imperfectly:perfectly impermanent:permanent impersonal:personal impersonally:personally impious:pious
implausibl:plausibl implement:reliev impolit:polit impolitely:politely importanc:unimportanc important:unimportant
impossibility:possibility impotent:potent impractical:practical imprecisely:precisely imprecision:precision
impreciz:preciz impressiv:unimpressiv improbability:probability improbabl:probabl improv:unimprov
improvidenc:providenc impur:pur impurity:purity inclin:vertical includ:shut incom:outgo indoor:outdoor
induc:spontaneous industrial:nonindustrial infectious:noninfectious inferior:superior inferiority:superiority
influential:uninfluential inform:uninform inhabit:uninhabit initiat:uninitiat injur:uninjur injustic:justic
inner:outer inoffensiv:offensiv inoperativ:operativ inorganic:organic insan:san insanity:sanity insecur:secur
insecurely:securely insecurity:security insensibl:sensibl insensitiv:sensitiv insensitivity:sensitivity
inshor:offshor insid:outsid insignificanc:significanc insignificant:significant insignificantly:significantly
insincer:sincer insincerely:sincerely insincerity:sincerity insolubl:solubl insolvent:solvent inspir:uninspir
instability:stability institutional:noninstitutional instrumental:vocal insubordinat:subordinat
insubstantial:substantial insufficient:sufficient insufficiently:sufficiently intangibl:tangibl
integrat:nonintegrat,segregat integration:segregation intellectual:nonintellectual intelligenc:stupidity
intelligent:unintelligent intemperanc:temperanc intemperat:temperat intend:unintend intens:mild
intentionally:unintentionally interest:tir,uninterest interferenc:noninterferenc intermediat:terminal
international:national internationalism:nationalism interstat:intrastat intervention:nonintervention
intoleranc:toleranc intolerant:tolerant intoxicat:sober inutility:utility invalid:valid invariability:variability
invariabl:variabl invasiv:noninvasiv invisibility:visibility invisibl:visibl invisibly:visibly invit:uninvit
involuntarily:voluntarily involuntary:voluntary involv:uninvolv invulnerability:vulnerability invulnerabl:vulnerabl
inward:outward inwardly:outwardly ionic:nonionic irrational:rational irregular:regular irregularly:regularly
irrelevanc:relevanc irrelevant:relevant irreligious:religious irresistibl:resistibl irresponsibility:responsibility
irresponsibl:responsibl irritat:sooth issu:recal joint:separat joy:sorrow juiceless:juicy junior:senior
keep:los,permit,violat kindness:unkindness king:queen knock:prais knot:unknot know:unknown label:unlabel lac:unlac
land:landless larboard:starboard larg:smal lash:unlash lat:middl laugh:weep lawful:unlawful lax:tens leaky:tight
lean:rich leg:legless legaliz:outlaw legitimat:outlaw level:rais,rear libertarian:necessitarian lie:ris,sit,stand
lift:lower light:unlight likelihood:unlikelihood likely:unlikely likeness:unlikeness limit:unlimit lin:unlin
linear:nonlinear,planar linger:rac,rush,spe linguistic:nonlinguistic liquid:solid list:unlist liv:record load:unload
local:national location:studio lock:unlock,withdraw loos:tight loosen:stiffen,tighten los:profit,regain,sav,win
loser:winner loud:soft loudly:softly loudness:softness lov:unlov lowborn:nobl lower:rais lowland:upland
luckily:unluckily lucky:unlucky magnetic:nonmagnetic major:minor majority:minority malicious:unmalicious
man:unman,woman manly:unmanly mark:unmark marry:unmarry masculin:neuter mask:unmask mat:unmat match:mismatch
maternal:paternal maximal:minimal maximiz:minimiz maximum:minimum maxy:midy,miny meaningful:meaningless
mechanical:nonmechanical medical:surgical melt:unmelt member:nonmember mental:physical mesh:withdraw
metallic:nonmetallic midy:miny migratory:nonmigratory military:unmilitary min:unmin minus:plus miss:strik
mistrust:trust mobil:stabil modern:nonmodern modify:unmodify molar:molecular motion:motionlessness motivat:unmotivat
motoriz:unmotoriz mov:nonmov,refrain,rest,stay,stick,unmov multiculturalism:nationalism multiform:uniform
multipl:singl mushroom:toadstool musical:unmusical musically:unmusically muzzl:unmuzzl nadir:zenith naiv:sophisticat
narrow:wid,widen nasty:nic nativ:nonnativ natural:sharp,supernatural,unnatural naturally:unnaturally nay:yea
necessarily:unnecessarily necessary:unnecessary negativ:neutral,positiv nephew:niec neutral:positiv new:old,wear
nix:permit nobleman:noblewoman noisily:quietly noisy:quiet nominal:real nominativ:obliqu nonoperational:operational
nonparticipation:participation nonpartisan:partisan nonpayment:payment nonpolitical:political nonpregnant:pregnant
nonprescription:prescription nonprofessional:professional nonproliferation:proliferation nonproprietary:proprietary
nonracial:racial nonradioactiv:radioactiv nonrandom:random nonreciprocal:reciprocal nonreflectiv:reflectiv
nonrepetitiv:repetitiv nonrepresentativ:representativ nonresident:resident nonresidential:residential nonrigid:rigid
nonsignificant:significant nonslippery:slippery nonspatial:spatial nonspeak:speak nonspherical:spherical
nonstandard:standard nonsurgical:surgical nontechnical:technical nonterritorial:territorial nonthermal:thermal
nontoxic:toxic nontraditional:traditional nonunion:union nonviolent:violent nonviolently:violently
nonvolatil:volatil nonwoody:woody nonworker:worker normal:paranormal north:south northern:southern nos:noseless
notic:unnotic noticeabl:unnoticeabl numerical:verbal objectiv:subjectiv obligatory:optional
obliqu:parallel,perpendicular obscurity:prominenc observ:violat obvers:revers obvious:unobvious occupy:unoccupy
official:unofficial officially:unofficially offshor:onshor offstag:onstag old:young opacity:transparency open:shut
operat:withdraw oppos:unoppos optimism:pessimism optimistic:pessimistic organiz:unorganiz orient:unorient
original:unoriginal orthodox:unorthodox orthodoxy:unorthodoxy overhead:subsurfac,surfac own:unown pack:unpack
packag:unpackag pain:pleasur painful:painless painfully:painlessly paint:unpaint parallel:perpendicular
participat:quit partly:wholly pass:run passionat:passionless past:present patriotic:unpatriotic pattern:plain
pav:unpav pay:unpaid peac:war peaceful:unpeaceful penalty:reward permanently:temporarily
permit:prevent,prohibit,veto pin:unpin plan:unplan plant:unplant playabl:unplayabl playful:unplayful
pleasant:unpleasant pleasantly:unpleasantly plural:singular point:pointless polish:unpolish poor:rich
popular:unpopular popularity:unpopularity portabl:unportabl pos:unpos posteriority:priority postwar:prewar
poverty:wealth power:powerlessness,unpower powerful:powerless preced:succ,succeed precedent:unprecedent
predictabl:unpredictabl prefix:suffix prepar:unprepar preparation:resolution preserv:quit,stop
presidential:unpresidential primarily:secondarily primary:secondary privat:public privately:publicly
privileg:underprivileg process:unprocess productiv:unproductiv profan:sacr professional:unprofessional
profitabl:unprofitabl profound:superficial progress:regress,retir,retreat,withdraw progressiv:regressiv
prospectiv:retrospectiv protect:unprotect protectiv:unprotectiv prov:unprov provocativ:unprovocativ proximat:ultimat
publiciz:suppress publish:unpublish pul:push punish:unpunish purchas:sel purg:rehabilitat qualify:unfit,unqualify
qualitativ:quantitativ quantitativ:syllabic questionabl:unquestionabl quickly:slowly quiet:rous,unquiet
quietly:unquietly quit:stay,uphold reactiv:unreactiv ready:unready real:unreal realistic:unrealistic
reality:unreality reasonabl:unreasonabl reasonably:unreasonably reassur:unreassur,worry recal:supply
reconstruct:unreconstruct refin:unrefin reflect:unreflect refresh:tir register:unregister regulat:unregulat
relat:unrelat relax:strain,tens reliability:unreliability reliabl:unreliabl religious:secular rely:suspect
remarkably:unremarkably renewabl:unrenewabl report:unreport request:unrequest reserv:unreserv resist:surrender
respectabl:unrespectabl responsiv:unresponsiv rest:tir restful:restless restrain:unrestrain restraint:unrestraint
restrict:unrestrict restrictiv:unrestrictiv retail:wholesal retir:ris reviv:unreviv reward:sham rid:walk rig:unrig
righteous:unrighteous ris:sit roof:roofless rotor:stator rough:smooth roughen:smooth round:squar run:stand
rural:urban saddl:unsaddl sanitary:unsanitary sarcastic:unsarcastic satisfactory:unsatisfactory saturat:unsaturat
scent:scentless schedul:unschedul scholarly:unscholarly scientific:unscientific scrambl:unscrambl screw:unscrew
script:unscript seal:unseal season:unseason seat:stand sedat:stimulat seductiv:unseductiv seed:unseed sel:unsold
select:unselect selfish:unselfish send:unsent separat:unit separation:union settl:swim,unsettl sexy:unsexy
shad:unshad shar:unshar sharpness:softness short:tal shout:whisper shrink:stretch sid:top sign:unsign
silenc:sound,unsilenc sink:sourc,swim sit:stand siz:unsiz skil:unskil skin:skinless sleep:wak slow:spe smart:stupid
smokeless:smoky snarl:unsnarl social:unsocial solv:unsolv sonic:subsonic,supersonic sound:unsound sour:sweet,sweeten
spac:unspac speak:writ specializ:unspecializ specify:unspecify spel:unspel spirit:spiritless split:unit
stabl:unstabl stag:unstag stain:unstain stand:yield stapl:unstapl start:stop,terminat steadily:unsteadily
steady:unsteady stem:stemless stifl:stimulat stimulat:unstimulat stop:uphold strain:unstrain strap:unstrap
strength:weakness strengthen:weaken stress:unstress string:unstr strong:weak strongly:weakly structur:unstructur
stuck:unstuck study:unstudy stuff:unstuff subhuman:superhuman subsurfac:surfac successful:unsuccessful
successfully:unsuccessfully succumb:surviv sunriz:sunset superviz:unsuperviz support:unsupport supportiv:unsupportiv
surpriz:unsurpriz surrender:withstand surviv:yield susceptibl:unsusceptibl suspect:swear,trust,unsuspect
swept:unswept sworn:unsworn sympathetic:unsympathetic systematic:unsystematic systematically:unsystematically
talent:untalent tam:wild tan:untan tangl:untangl tap:untap temper:untemper tender:tough theatrical:untheatrical
thematic:unthematic thick:thin thicken:thin thickness:thinness thoughtful:thoughtless thoughtfully:thoughtlessly
tidy:untidy tie:unti tied:unty tip:untip ton:toneless top:topless touch:untouch track:trackless train:untrain
travel:untravel treat:untreat trim:untrim troubl:untroubl tuck:untuck tun:untun turn:unturn twist:untwist
understand:ununderstood undo:wrap unusual:usual unvary:vary unveil:veil unvoic:voic unwarily:warily unwary:wary
unweav:weav unwelcom:welcom unwellness:wellness unwil:wil unwillingly:willingly unwillingness:willingness
unwind:wind unwir:wir unwood:wood unworthy:worthy unwoven:woven unwrap:wrap unwrinkl:wrinkl unwritten:writ
useful:useless valuabl:worthless virtuous:wick wan:wax wheel:wheelless wing:wingless wir:wireless
worth:worthlessness yang:yin
"""
# A stem, and the numbers of synsets: its own; those beside or above them, which it may stand for; its kinds as a noun.
MEANINGS = """
aaa::: aachen::: aarhus:::34,46 aaron:::104,132,305,483,902,911 aba:::100,1179,190 aback:::
abandon:16263,18313,19227,19228,4830,9883:23,2798,3186,3770,7762:
abandonment:3770,7754,7762:18313,18314,19227,19228:1924,2334,522,867 abbess:5848::2607,559
abbey:::14643,14877,3867,5401,877 abbot:::2607,559 abbreviat:4878,7080:1634,2805: abbreviation:::1524,286,3785,617
abc:15682::2052,5582 abdomen:15550,4020:13474:102,117,38,963 abdominal:13474,15549:15550,2453,4020:
abduction::9756:2928,30,870,89 abel:::231,266,51,62,716 aberdeen:::1365,46,73 ability:129,638:10054,3484,6494:173,28
abl:10054,11306,3484,6494:129,2741,4594,4755,638:173,28 abnormal:12075,4914:12076,7165,7166:1195,148,1675,257,8474
aboard:13765:: abolition::19359:166,45 abolitionist:3243::1226,252 aboriginal:11335,2125,6734:1260:16891,56,5762
abortion:::166,45,594 about:10092,13689,13691,13692,13693,2885,3749:2206: abov:10214:122,2210,53,70:
abraham:17376::1106,1380 abroad:13742,6863:2782: abrupt:12896,6920,6922:12895,1885,3570:1322,1501,161,2015,3064,427
abruptly:5150:6920: abs:::518,9394 absenc:5305,9324:18234,7307:1127,1602,17783,2182,33,338,44,5304
absent:10245,18234,4729,7307:12415,5305,9324:1127,1602,33,5304 absently::10245:
absolut:10905,2700,3485:10060,10061,10062,10063,10904,77,787,823: absolutely:5143:2700,3485:
absorb:18841,3452,4839,6224,9531:17552,2267,9251:
absorption:17552,17554,2463,8486,9251:18841,6224,9529,9530,9531:105,111,142,154,1826,2038,57,639,9265
abstract:11084,18354,4524,6296,823,8595:1335,15627,39,40,4713,6349,6350,6351,68,77:
abstraction:15601,15627,39,823:18354:1282,154,400,5569,612,68,77,8486,8499,876,954 absurd:7645:1921,202,3:
abundanc:1731:1416:2026,285,293,778 abundant:1416:10067,10068,10069,10070,10071,10072,1731,4527:2026,285
abus:10075,14212,2916,8641,9608,9984:10076,15,384,571,6934,7,7188: abusiv:6934,7188:12108,1265,9608,9984:
abyss:::16804,435 acacia:17460::207,292 academia:16492:7654:450,8822
academic:11085,12693,5849,7654:16492,16497,180,378,4713,5022:
academy:16495,16497:5849,7654:1360,1549,364,466,50,8866 acc:::16461,221
accelerat:11234,18244,6133:13969,3855,5507,788,8020: acceleration:13969,5507:6133:293,3781,419,66,82
accelerator:2191,3855,8020:6133:171,3010,3018,3933,575,6088,806,93
accent:16078,18534,6066,8660,8688,9674::1083,237,2650,288,306,3162,5665,5688,5692,647
accept:18352,18368,18420,6355,9914:13835,2639,3435,3767,8555: acceptabl:11311,4776,7510:19218,2781,5063,924:8308
acceptanc:13835,2639,3767,8267,8555:18352,18368,9914:144,177,202,28,3168,357,4302,494,5423,750,794,8597,874
access:1175,4009,9859:13915,6352:1204,249,2627,3779,4064,5993,637,66,823
accessibility:15158,2433:10222,6447:144,1724,2428,878
accessibl:10222,6352,6447:10079,15158,1616,2433,9859:144,1724,2428,878
accession:13915,17505,4009:18423,9859:1119,278,3302,43,516,57,616,637,720,750,823
accessory:12978,3856,5079,8021,8983:1916:139,140,270,291,685,72,849 accident:2083,3176:4838:1349,24,593
accidental:4838:3176,543: accidentally:13664:4838: acclaim:9613,9614:15,228:
accommodat:18641,6345,9487:10680,15616,4125,7961:
accommodation:14487,15616,16092,4125,7961:18641,19500,6345,9487,9515:1457,15615,1987,30,401,405,4107,513,542,830,887
accompaniment:4101,4117,5251,8387:18943,19114,19539,6346:24,2498,492,512,8937,8951
accompany:12850,1849,18943,19114,19539,6346:2209,4101,4117,5251:
accomplish:2199,4502,6600,7452,7481:1272,278,787,931: accomplishment:278,4023:2199,4502:129,28,42
accord:10631,16091,3142,3329,4521,9916:130,1396,14272,1600,3036,426,542,6575,750:
accordanc:14272,16091:9916:1169,1467,43,750 accordingly:13682:: accordion:::2406,468,5367,633
account:15583,16784,1755,17718,18463,4072,4306,4441,511,6295,7859,981,986:1196,1824,2622,5004,5850,7,743,99:1338,1526,187,2113,3129,3225,362,387,40,43,447,540,545,5524,562,580
accountability:15167:5004:2429,2430 accountabl:5004:15167,18463,5003:2429,2430 accountant:5850:6295,7859:223,302
accredit:4560:2211: accreditation::19391:14297,941 accumulat:11102,4402,4486:1426,31,5210,6369:
accumulation:1391,31,5210,5990:4402,4486:1119,1389,39,462,57,675,773 accuracy:3043::
accurat:1848,1862:10082,10083,10084,10085,2753,6353: accurately::1848,1862: accus:9606,9607:3173,8644:5919,8984
accusation:3173,8644:9606,9607:1340,2063,2064,982 accustom:3482:2738:
ace:2129,2632,3719:420:1157,147,16537,221,254,2659,3795,442,875,98 ach:12233,17811,6248,9890,9891:1441,783:
acheron:::78,97 achiev:4502:2130,278: achievement:278:4502:42 achil:::159,391
acid:10089,2975,4956,7542:10088,1032,15367,19214,7541:269,2998,3003,337,402,532 acidic:10088,7542:10089,7541:
acknowledg:18484,18562,3435,9596:17829,3141,6355,6356: acoustic:::3015,467 acquaint:11219:3544:
acquaintanc:3244,8510:4436:158,28,562 acquir:357,6115,6140,9909:2,24,794,887:
acquisition:4023,720,794,887:18300,9909:129,134,196,28,357,516,582 acquit:11684:4831:
acr:2617::101,113,1596,26,2616,34,46,73,772 acronym:::1524,286 across:::
act:1041,1080,12292,18050,18589,2,4095,4465,9938:1442,18937,2566,260,3402,42,4461,7,855,88:1206,1208,122,126,130,1533,173,219,24,287,53,829
action:111,14326,14488,2199,42,4509,572,855:9938:106,116,24,33,341,41,530,55,57,813,8583,978
activ:10111,10116,10118,2206,2701,3538,4529,4901,4926,6360,6364,6366,6368:0,10092,10093,10096,10099,10100,10101,10102,10105,10117,111,13,138,1407,17901,2276,3031,3537,4925,6358,6359,6365,6367,7,855,9,9290:
activat:10096,10117,12526,18125,18126,3402,7354,9472:13916,17553,3670,4987,6360,6368:
activation:13916,17553,7924:18125,18126,3402,9472:111,17591,279,45 actively::4529: activism:15688:5924,6365:8524,888
activist:5924,6365:15688,4529:1226,252
activity:111,138,17901,3031,7,855:10111,10118,2206,2701,3538,4529,4901,4926,6360,6364,6368:105,1605,24,41,4372,55,57
actor:2566,88:18589,4465:414,65 actress:377::65,88 actual:10856,1918,3437,3672,7357:1028,1269,2323,4530,9787:336
actually:13732:3672: acut:10836,3654,6729,7285:1863,1868,2835,8660: ada:::2191,2192,2659
adam:14489::1474,14864,1555,178,231,242,266,334,51,60,656,768,901 adamant:17949:1405,2189,294:
adapt:3372,7145,9487:10120,3313,3625: adaptation:3313,8589:3372:105,1457,261,30,53,57 adaptiv:10120:3372:
add:18549,6302,9471,9541:13991,1614,1691,5258,6053,7075: addict:4532,8985,9708:10122,13839,3337,3438:3257,560,5895
addiction:13839,3337:9708:13838,148,448,5734,7760
addition:13991,1691,17505,5258,9279:4440,6302,9471,9541:1165,140,1794,270,2937,44,462,47,516,5795,675,720
additional:6370:1614: additionally::: additiv:1614,7075:4440,4533,4534,6369,6370,9471,9541:1691,270
address:15957,5620,5790,895,9661:1083,1190,15,2,2496,3044,314,4001,510,700,80: adelaid:::205,32 aden:::34,46
adept:2129,2312:0,147,5548,931: adequat:12689,3716,4535:1447,2869,6371,6372:8308 adequately::3716:
adher:18670:5299,713,8350: adherenc:5299,8350::401,494,8348,8349 adjacent:4653,6550,6554:1859,2220,786:3066,472
adjectiv:6373,8577::3118,3120,5616,5617 adjunct:4700,5079,8937:1916,2767:143,1525,1749,456,482,8951
adjust:10459,12193,3372,6124,6507,9486,9511:10451,10457,10458,11320,1457,2284,3313,3474,3823,4125:
adjustabl:10451,11320:6124,9486:
adjustment:1457,3313,3823,4125,9235:3372,6124,9486:105,2947,30,319,3305,42,513,57,830 adjutant:16916::1006,2966,719
administer:18084,3417,6310:14109,1684,6105,7682,995:
administration:14109,1684,2370,6105,995:18084,6310:107,1289,14105,14108,1411,167,29,323,33,6108,797
administrativ:7682:6310,995:167,29 administratively::7682: administrator:1230,5851:6310:1004,4232,49
admir:11875,18999:560,8782,928: admiral:5852::1961,2139,5326,5902 admiralty:::1791,488,5770,99
admiration:14345,8782,8786:18999:2093,23,494,754,874
admission:14372,17524,4009,8714:19411,9596:1588,1655,2618,389,615,637,823
admit:19231,19411,9596,9960:14372,17524,4009,8714: adob:::1409,381,3865,5341,9399
adolescenc:17836,17998:13269,2823,7107:36,4358,565
adolescent:13269,2823,3245,7107,7108:1144,11915,17836,17998,4892:481 adopt:11328,6140,6303,9934,9941:3767,5167:
adoption:3767,5167:18302,6303,9934:1926,341,357,494,530,874 adoptiv:11328,11786:11787,6303: ador:7092:928:
adorabl:11874::3034,812 adorn:3439:6374,6376,6377,6378,6380: adrenalin:::1367,2454,3934,8434
adrian:::1814,2149,352,553 adriatic:::110,2556 adult:14388,4891,5035,51:17835,1897,4390,864:169 adultery::11210:
adulthood:17835,4390:14388,51:36,4357,565
advanc:10283,10543,11561,11562,13992,1662,18270,2202,4968,5730,6265,6735,6740,6745,7323,830,8705:1140,119,1209,1260,141,151,18155,2843,30,4563,4614,4703,513,649,66,6744,675,775,82:
advancement:1662,4116,5190:4492,6265:197,2066,228,2903,30,66 advantag:15467,540::113,17599,2031,388,817
advent:13813::16180,278,36,4393,5159,5714 adventist:::275,83 adventur:3426,3427,7887:1560,265,4540:106,371
adventurer:1560,265:3426,3427,7887: adventurous:4540:10153,6384,7887:106,371,8325,8326
advers:11271:1604:1835,330,517,593 adversary:2567:: advertisement:1538:3393:751
advertiz:10627,1538:15,174,246,3393,6574,751: advic:2489::649
advis:10155,11665,3387,3389,9618:10156,15938,1894,2132,4829,5570: adviser:2132:3387:1233,147
advisor:2132:3387:1233,147 advisory:15938,4829:3387:2069,40 advocacy:5301:9599:401,494
advocat:215,3388,5853,9599:0,13,180,5301,845,9: aegean:::110,2556 aerial:11740,14068,5331:12,16623,5233:
aerodrom:8022::157,2976 aerodynamic:3705:2314:2477,747 aeronautic:15746:13271:508,747
aeronautical:13271:15746:508,747 aerospac:::37,63 aesthetic:13028,6385:4542,506,6386:1333,260 afar:::
affair:14280,413,4336,5554::1327,2039,2176,24,273,33,4335,619
affect:18106,2703,2704,3626,6340,7151,9603:10159,10160,10161,23,3,3441,3627,3628,6244,6387,6389,6390:3042
affection:1544::23 affectionately:13699:2273: affiliat:19362,4996,6331:14270,2848,4334:29,456,482,50
affiliation:14270,4334:19362:14269,562,7933 affinity:4322::1394,1493,1721,2159,39,48,608,8294,92 affirm:::1963,2968
affirmativ:16107,4752,4958:3659,4751:1340,8647 affluent:2852,5824:1647:5820,5941,78 afford:19560,9932,9936:4732:
affordabl:4732:19560,6805: afghan:13557:16642:1179,1303,160,1967,214,3159,5323,56,5673,8001,8039
afghanistan:16642:13557:213 afl:::16501,50 aforemention:7419:3691:
afraid:10719,10720,1131:10171,10172,10173,10174,10175,3442,3488,6391,6392: africa:16789:13479:2115,2553
african:13479,711:0,13,16789,9: afrikaan:::1764,8671 afro:::360,962 aft:11326:11327: after:11327,5149:11326:
afterlif:17995::36,4389 aftermath:17405,2504::203,383,484,752 afternoon:::1081,3365,36,389,4077 afterward:5149::
again::: age:1318,1611,18001,18030,9427::1024,19,36,565,74
aged:12137,13260,16386,3640,6885,7110:1031,2248,2331,7109,96:
agency:16418,316,4345,933,9333:1367,1565:127,204,706,707,793,855 agenda:5585::300,345,443,68
agent:1367,1407,1565,8987,9117:4345,9333:1110,183,194,223,256,302,3121,55,589,661,69 aggravat:11939,6412:1258,295:
aggregat:12804,16542,6209,6573,8228:16395,2311,27,31,3480,52,71,9019,93: aggregation:1949,31::39,799
aggregator:9019:6209: aggression:1044,2958:6193:1172,1217,144,15159,2097,42,529,7913
aggressiv:11603,11720,2208:1888,6193,6393,6394,6395,6396,7033:144,41,813,8271 aggressively:13672:2208:
agil:11703,6359:2206,925:2023,8367 aging:12138:1031,57:
agitat:1417,2705:10178,10179,10180,10181,10182,10183,4544,4545,6397,6398,6399:
agitation:17749,2094,2647,5200,7847::142,23,2641,30,418,524,89 ago:12257:611:
agony:8776,9344:17108:1088,168,2514,783 agr:13114:865: agra::: agrarian:5011:2857:
agre:18397,2698,4521,9590:3956,542,6619,750:
agreement:17653,3329,3956,542,5571,750:18397,2698,9590:1248,1396,1600,226,3036,3096,40,426,43,853
agricultur:2362::1678,174,246,450,570,756,757,96 agricultural:5011:2362,2857:1678,570 aground:::
ahead:13128,13685,13686,13697,7724::
aid:12975,1587,16916,16921,18085,401,4505,8404,938:106,2,2451,388,663,7,720:1006,1832,2183,318,719,87
aim:1332,18626,2055,5809,6184,9559:1799,2933,297,35,507,6198,708: ain:7264:2831:
air:13934,15239,16623,1663,17951,18523,2681,3039,3115,512,5791,9197:11740,197,399,5198,699,9472:150,165,216,245,3042,3356,37,5456,63,66,70,770,8563,858,859,93
airborn:11961:2277: airbus:::14491,1964 aircraft:1692::1305,500 airfield:2976::157 airlift:13960::568,674
airlin:::1310,14788,3209,811 airplan:1964::1479,1692 airport:8022::157,2976 airship:8023::1692,5379
airspac:::1366,152,5791,63 aisl:::109,249,630,955 aix:::1687,350 ajax:::159,391 akin:12676,7377:1649,2298: akron:::
ala:::14450,312,38,504 alabama:::16001,16769,16884,212,25,436,648,76,78,97
alarm:10171,16297,18470,4091,8024,9818:1131:115,135,14632,18,22,3928,477 alaska:::212,76
albania:16643:13274:200,5810 albanian:13274:16643:103,544,56,893 albany:::205,32,73 albert:::1240,17004
alberta:::4191,76 albion:::124,16702,200,5813 album:::1302,18,299,977 albuquerqu:::
alcohol:375,9397:2788:156,1608,324,374,402,563 alcoholic:10122,16924,2788:11494,11496,375,4532,6933,9397:9051,9054
alcoholism:::3226,3337,5819 alderman:::1110,661 ale:3204::3203,5759 aleppo:::
alert:10184,18470,2237,4091,4561:10185,135,1425,22,2212,3,4347,545,5705: alexander:::182,224,4274,9029
alexandria:::34,46,73 alexia::: alfr:::393,605 alga:14393::1469 algebra:8539:13397:1520,975
algebraic:13397:8539:1520,975 algeria:16644:13535:239 algerian:13535:0,16644,711: algier:::32,34,46,67
algorithm:::679,8516 ali:::1102,1381,1564,16967,366 alia:::191,825 alien:11715,4270,4758,5904:0,155,2145,2242:
align:10919,12917,19506,6134,9511,9568:10920,1095,12916,14223,8381:
alignment:1095,14223,16229,8381:19506,6134,9511,9568:161,29,2947,3182,3823,50,538,5725 alik:13687,3605:1493:537,635
aliv:11006,12720,2707,3538,4547,4561,6367:2180,2212,2231,3537,4548,5027,6366,6400,6401,6414,6415:1728,272,336
all:10686,2332,7495:12864,12865,12866,787: allah:::2122,289 alleg:6673,7347:1445,3507: allegedly::6673:
allegheny:::78,97 allegianc:1955::2014,3047,33,621 allegro:11244:11243:2079,229,3363,70,9444
allen:17377::3251,437,604,606,65,662,714,88 allergic:12982:2320: alleviat:18073,9523:16273,5207:
alley:::1054,14829,1718,1998 allianc:1095,17646,5280,9357:19360:24,29,3142,33,48,50,590,6062,665,913
alligator:::1023,1958,609,7987 allocation:17518,1953::119,13885,774,940 allot:11060:6766:
allow:19246,6154,6163,9950:17516:
allowanc:14299,17516,8295,9235:6154,9589:119,17519,17539,2163,2372,319,3305,3958,5988,691,774,941
alloy:2188::6074,721,93 ally:10920,12554,16926,19360,7593:10919,2298,5280,865:1095,1221,456,482,50,601
almighty:12385,1559:1443:2122,289 almond:::1014,2162,3199,3301,380 almost:2885::
alon:10671,13734,3709,3750,7313:1904,3943:144,501 along::: alongsid:13765:: alonso:::1374,1571,60,65 aloud:7725::
alp:16790::1225,90 alpha:11632:369:2086,220,390,432 alphabet:15682,8600::2052,300,3122,5582,5619,8599
alpin:6965:16790,4800:1225,1554,333,90 already::: alright:12690,13643,13674:1447: als:::1831,3339 alsac:::1552,25
also:5147:: alt:9292::161,6021 altar:::1058,259
alter:14107,18912,3371,3474,4401,7145:10459,10460,10461,10462,1457,1674,3625,82:
alteration:1457,2914,82:18912,4401:131,1460,24,30,42 alternat:10871,4960,6116,6664,9172:1148,2606,3505,456:
alternately::6664: alternativ:10742,10792,1516,4960:1148,3496:218,474 alternatively:13683:10742:
altitud:5518,9292::161,3070,3071,472,6021,636 alto:11568,11569,11575:1887,3577:153,1771,186,2022,4093,84
altogether:17860,2332:14: aluminium:17929::294,459 aluminum:17929::294,459 alumnus:16927::303,91
alway:13648,7712,7713:: amalgamat:5104:865: amalgamation:5307::1957,440 amateur:7319::104,118
amaz:4820,5081,5082:2873,3721,382: amazement:2093::23 amazingly:13751:5082:
amazon:::128,159,241,391,51,680,78,7991,97 ambassador:::194,215,2605,903 amber:15348:2020,9408:
ambient:10586:1255,786: ambiguity:15264,15883:12184,6403,6788:2010,2436,288,894
ambiguous:12184,6403,6788:10200,11121,15264,15883:2010,2436,288,894 ambition:15274,5733:3446,3514:23,41,448,813
ambitious:3446,3514:10202,15274,520,5733,6405:23,41,448,813 ambros:::1101,137,145,253,2573,3250,483,54,607,91
ambulanc:::308,422 ambush:14370::14369,493 amelia:::17863,17890
amend:10338,10465,18538,6121,9475:10466,14376,15929,4572: amendment:14376,15929:18538:197,2338,40
amenity:::1589,2165 america:16791,4192:13469,13470:1224,27,58 american:13469,13470,841,900:0,16791,3157,4192:
americana:::71 amino:::1370,4376 amir:17048::366 amman:::32,67 ammonia:::1608,269,4375,563
ammunition:2384::18,187,52,632,93 amnesia:15589::142,154 amnesty:14375,15870::1528,3830,3831,4371,5639,6082
amo:::122,287,660,83 amor:::54,761 amount:19489,285,44,6337,775,8519::119,164,19,196,39,612,641,77
amour:4336::2176,4335 amp:::1246,9404,9412 amphibious:::478,8838
ampl:3447,4527,4848:10203,1416,210,6406,6407:1502,15441,636 amplifier:14493::120,534
amplitud:15443::164,1731,19,2026,5731,8767 amsterdam:::32,67 amulet:::27,8063 amus:11711,1890,4957:2267,2834,861:
amusement:935:9975:16270,163,1783 ana:::31,4201,54 anaheim::: anal:::1192,1734 analog:5442,6410::537,635
analogous:2859:14100,15628,1649:2896,4045,526,583 analogu:5442,6410::537,635
analogy:14100,15628:2859:112,1317,2896,4045,526,583,974
analysiz:14112,15730,2049,2923:13275,2673,6411,9544,9569:106,1289,14111,1520,22,226,2483,280,314,53,5593,583
analyst:16928,16929,4212:2673,9544,9545,9569:147,1817,2151 analytic:10204,13275,6411:15730,2049:1520,19,226,5593,583
analytical:10204,6411:2049,2923:106,226,280,583 analyz:2673,9544,9545,9569:14112,16928,16929,2049,2923,4212:
anarchist:5854:17746:717 anarchy:17746:5854:418 anatolia:::1098,58 anatomical:13442,13443:1504,288,8543,894:
anatomy:1504,8543:13442,13443:1191,280,2923,5596,59,642 ancestor:3247:13270,7016:276 ancestral:13270,7016:3247:276
ancestry:3051,755::1094,2017,3983,600 anchor:18709,18710,8481:13817,1510,17256,4187,5558,8130:
anchorag:13817,4187:18709:152,1588,26,2618,42,615 ancient:12139,12258:0,1031,13,51,611,8346,9: and:::1225,90
andersen::: anderson:::1379,153,179,232,62 andrew:::1231,253,2591,275,352,54,713 android:14494::116,3859 ang:::16528
angel:4204,9156:4883:110,112,2557,2595,289,762,843 angelica:17478::1355,1788,182,224,348
anger:2706,5245,597,9335:1258:115,1163,1164,1399,23,3336
angl:1122,12643,15773,18722,6274:13473,3687:103,1746,209,3114,37,56,854 anglia:::200,5813 anglican::1804,275:
angola:::239 angrily::1258: angry:1258,1853:10207,10208,1418,2706,3448,5245,597,6412,9335:115,1163,1164,1399,23,3336
anguish:8778,9820::1088,1604,2515,9372 angular:13473,3687:1122,12643,12644,12645,7410:133,209,37,471,579,854
angus:::3853,4201,54,732 anim:::2193,9408,9409 animal:169,7267:1901:211 animat:12020,2707:12019,4548,6414,6415:
animation:14059,1491,15375,2180::1677,1728,3031,336,3817,41,5497,7924 animator:::2566,69,9175 ankara:::32,67
ankl:::15554,3085 ann:::2601,5937 anna:::367 annal:::15882,362,890,981 annapoliz:::205,32 annex:8025::1691,270
annexation:::357,5211,7816,794 anniversary:3367::1842,2669
announc:18530,18531,4442,6674,9658:16931,2069,3137,3507,8988: announcement:2069,3137:4442:40
announcer:16931,8988:18531,4442,9658:5867 annoy:3656,4546,7586,7824:384,724:
annoyanc:2517,3340,4051,7824:3406:1073,115,142,188,206,384,586,597,868 annual:2847,8592:1034,475,792,9,980:
annually:13701:2847: annum:::36,6101 anomaly:1100,17890::148,3349,434,80 anonymous:4549:4550:306,4359
another:12670:2858: answer:15873,18322,3139,5656,7395,8711,9595:1211,138,15,2063,40,441,7394: ant:::5325,622
antagonist:2567:10812,3330,7289:1407,2453,324 antarctic:13082:5098:16590,8892 antarctica:::2115,2553
antenna:5331::343,504,638,8317 anterior:10220,6416:10221,2452,3999,6423,696: anthem:5684::2077,2078,229,701
anthology:8611::192,2486 anthony:17378::1581,189,193,215 anthropological:13453:2478:1201,444
anthropologist:1566:2478:457,62 anthropology:2478:13453,1566:1201,444 antibody:::2192,2663 anticipat:6800:4731:
anticipation:15707,4046,5736,9376::112,1519,226,23,3189,4366,583 antigen:17978::183,256 antigua:::124,58
antil:::3228,58 antioch:::73 antiqu:7199,7200:18033,1900,266,4,5332,8346:
antiquity:18033,5332,8346:7199,7200:1024,1318,1611,5481,71 antony:17378::189,193 antwerp:::34,46 anty::0,13,9:
anxiety:1541,9347::115,142,23 anxious:3734,6732:2768,724:115,1541 anxiously::3734: any:5055:2865: anymor:::
anyway::: anywher::: anzac:::662,714 apach:::15998,16883,291,436,5905,648 apart:12723,13741,13760,6614:2305:
apartheid:::2488 apartment:2977::405 ape:17009::1100,17176,2971,574 apertur:16792::1711,359,435,575,5825
apex:16565,4190:7577:3219,331,4180,80 apical:7577:16565,4190,7576:3219,331,4180,80
apocalyps:16178,5633:13277,7330:122,1350,287,593 apocalyptic:13277,7330:16178,5633:122,1350,287,593 apollo:::454,54
apologetic:4920:15935,4921,8620:1341,3138,389 apologiz:18485,4435:8620:
apology:15658,15935,8620:18485,4435,4920:1341,158,3138,389,971 apostl:1231,2133:13404:275,555,560,5863,713,83
apostolic:13404,5140:1231,2133,2599:222,2563,275,49,555,713,83 appal:6391:1131: appalachian:::56,841
apparatus:1299::102,120,18,38 apparel:3858,4398::139,685,72 apparent:1143,2842:1437,2841,9505,9895:3954,3955
apparently:3751,7717:1143,2842:
appeal:10253,14327,15183,15860,1776,6249,7548:13571,6443:1079,3034,329,341,43,530,812
appear:14356,6282,9505,9895:108,1143,2376,2475,2842,5714:
appearanc:108,14131,14356,2475,5161,5714:6282,9505:1162,2355,2376,24,313,33,35,42,615 appellat:13571:14327:341,530
appendix:::38,4066,504,644 appetit:16267::448,5734 appl:2523::1014,380,547,548,9226 applaus:5652::228
appleton:::179,62,73 applicabl:7379:19514,6327,7378:6017,665 applicant:2559:9577:
application:1461,14846,15859,1751,3821:1414,18742,6327,9577:1079,1159,3015,42,431,446,467,489,571,795
apply:1414,18742,19514,6775,9577:11087,11088,1461,14846,15859,2559,3821,7379:
appoint:11058,11061,19392,3699,4491,6901:11059,1272,16879,4771,6766:
appointment:14497,1456,16879,5787::18,2105,2334,385,398,479,673,99 appreciat:11738,4482:4846:
appreciation:14345,1513,5572::1071,134,389,462,494,675,744,821,8716,874
apprehension:2518,3757,821:3396,4410:112,115,1519,1656,218,357,477,744 apprentic:5855:14079:1007,899
apprenticeship:14079:5855:488,99
approach:1175,15400,19131,3652,3779,7849,7910,8705:10,1209,1286,141,1643,249,30,3820,4,537,649,66,708,728,880:
appropriat:3450,4485,6154:10223,6426:878 appropriately::3450: approv:18345,6445,9592:2211,4752,874,8781:
approval:228,874,8781:18345,9592:202,22,23,2639,401,494,754 approximat:10587,11147,2674,6560:1027,786:
approximately:3749:: approximation:2467::1210,131,16087,537,584,585,635,866 apr:18019::396,519 april:18019::396,519
apron:::123,139,3023,3908,535,536,5389,898 apt:2794,4868,7026:1632,3606,925:19,3053,5438,878 aqua:15352::185,3054
aquarium:::326,424,8231 aquatic:2350,4551:10211,2660,6418:163,421,792 aqueduct:::630,949 aquitain:::1552,25
ara:::1687,350,551,59 arab:14466,4209::1962,2127,2561,464 arabia:16697:13572:1098,58
arabian:13572,14466,4209:16697:1962,2127,2561,464 arabic::4209:1768,3160 aragon:::101,26
aramaic:16021::1768,3122,3160,5619 arbitrary:10904:10905:15169,3949 arbitration::9575:1171,1347,16076,341
arbor:::14993,1713,207,292,325,403 arboretum:::157 arc:17686,5969,6272,9304:5066:244,5970,780,9207 arcad:::630,955
arcadia:::25,26 arch:12812,12950,14498,5030,5066,6272:117,1175,1306,1652,17,2307,244,4,5065,780,931:
archaeological:7655:5599:1201,2478 archaeologist:2568:5599:1566,457 archaeology:5599:2568,7655:1201,2478
archaic:12122,6742:1900,2232: archangel:5835::17478,182,289,4204 archbishop:16933::1101,483 archdeacon:::222,305
archdioces:::1797,5794 archduk:::1240,415 archeological:7655:5599:1201,2478 archer:8989::147,63,760
archery:::163,421 archipelago:3228::27,58 architect:334::60 architectur:15751::1065,176,2479,260,3052,411,618,81,99
architectural::15751:176,2479,260,411 archiv:14499:13278:157,192,2486,686 archival:13278:14499:157,686
archway:14498::1175,1306 arctic:13081,14500,3581:1435,5098:1051,14909,16590,8892
ardent:10390,4943,6782:1262,3649,461: are:::454,54
area:1022,109,1505,152,15651,2449::102,164,202,236,2469,26,35,368,37,38
arena:1022,14501,2417::123,152,202,26,368,4183 argent:4608:919:1257 argentin:13516:16646:1173,8017
argentina:16646:13516:1097,350,7978 argu:1348,4428,4429,9578:1754,4044,476,650,8701: arguably:::
argument:1348,15819,1754,4044,8701:4428,4429,9578:1335,226,2473,288,372,40,4054,447,476,510,5578,5620,583,641,650,703
argus:::14411,14412,159,8965 argyl:::14760,15040,170,423,5354,8131 aria:::229,701 arid:11009,13222:5123,6731:6083
aris:19098,6335:: aristocracy:3217,8879:3635:1222,1362,450 aristocratic:3635:3217,8879,929:1222,1362,450
aristotl:::251,91 arithmetic:::1520,975 arizona:::212,350,76,7985 ark:::14621,1694,310,684 arkansa:::212,76,78,97
arlington:::
arm:10226,15036,19294,284,4451,632,6431,8027,8882:10227,10232,1471,16465,4553,7955:1067,14977,1547,171,1736,18,204,3885,496,72,805,809
armada:::31,8868 armament:1471,7955:19294,4451:107,18,2954,632 armchair:::3866,810 armenia:16755:13276:213
armenian:13276:16755:160,214,3122,544,56,8599,8600,893 armistic:17745::1396,6042
armor:10230,10233,11406,16465,8028:10231,10234,4451,6899:127,221,225,473,72,7996
armory:14503,14505,14506,15573::1471,157,1989,2401,5543,5544,632,8113 armstrong:::155,1574,5858,5955,84
army:16529,8852::1359,1792,204,316,365,64 arnold:::146,1807,189,193,291,5918,5953
aroma:2021,3091:11351,13279,19168:1511,19,328 aromatic:11351,13279:2021,3091:1406,1511,19,328,3360
around:13689,13690,13691,13692,13693,3749:: arous:12255,12600,13037,4544,4728,7454:12599,1417,1428,1917,3649,864:
arousal:1399,1661,2936:6110,9450,9812:138,148,15595,30,307,45
arrang:12181,18903,18957,3643,5264,7154,9677,9754:2363,2827,4255,4933,538,5571,7222,723:
arrangement:16037,349,5264,538,5571,820:18063,9677,9754:161,226,229,2363,28,3096,39,48,640,678,70
arranger:4255:18931,9677,9754:145,303,4272,79 array:1546,9568::1344,139,22,349,5331,685,72,8088
arrest:18816,3335,3396,3757,7005,9699,9836:1656,3,357,382: arriv:6270:5857,615:
arrival:5159,5857,615:6270:155,278,42 arroganc:8335:7335:1164,5244 arrogant:7335:1645,8335:1164,5244
arrow:14504,8659::1181,284,646,647 arroyo:::1099,8949 arsenal:14503,14505,14506::1471,157,1989,2401,632,8113
arsenic:::2664,294,93 arson:::131,2346 art:1168,1536,260,4024,531:4542,7700,79:114,129,176,22,281,347,411,5546
artemiz:16875::454,54 arterial:13280:15519:3083,4016 artery:15519:13280:1718,3083,4016,497 arthritiz:::1018,17791
arthur:::159,178,242,603 articl:1748,3753,5625::114,1202,122,15813,2061,53,70,71,8572,8584 articulat:::
artifact:4::27,71
artificial:12191,6390,723:12029,12030,12031,12032,12033,12034,12035,12036,2704,2813,7154,7155,7221:3042
artillery:16136,16524,5334::1471,165,221,2503,451,632 artist:79:1168,1536,4024,4542,531,7700:60
artistic:13028,4542,7700:531,6385,79:114,60 artwork:1536::22,347 aryan:::2127,5838 asbesto:::1256
ascend:1665,7595:13120,13121,30,66: ascension:1353,1665::141,151,24,30,4118,66,9435,9436
ascent:1353,1665,4193::141,151,30,66,710,90 ascot:::14658,8164 asean:::250,50
ash:::104,132,1384,183,207,235,292,322,6096 asham:4554:6434,6435: ashor::: ashton:::1571,60
asia:4163,8938:7696:2115,2553,31 asian:160,7696:4163,8938:214,56 asiatic:160,7696:4163,8938:214,56
asid:13741,13758,13759,13760,13761:1345,15,22,4100: ask:18409,329,4427:2: asleep:12718,3444,6449:10275,6450,785:
aspect:1075,2007,2472::108,1199,1248,2006,426,745,822,853,973 aspen:::561 asphalt:::1256,4384,52 aspir:10202:3446:
ass:5327,7899,964::1011,102,2358,2578,307,38,3852,681 assam:::75,76 assassin:4214:9970:1237,1378,1564,291,83
assassinat:10188,18450,9970:13909,15926,4214,785: assassination:13909,15926:18450,9970:1039,1155,2492,3136
assault:14137,14217,6170,6329,7881,9695:1232,7189:1963,2968,491,5246,529,572,7882,7883
assembl:19470,6234,9952:1295,31,64: assembly:1295,14189,14738,550::157,1945,24,247,27,29,33,64,71,871
assent:18423,3168::43,750 assert:10874,10875,4446,9562,9675:1340,3507,5702:
assertion:1340,5702:4446,9562,9675:40,43,982 assess:18349,19280,2675,9929:15468,17548,969:
assessment:15468,17548,797,969:18349,19280,2675,9929:1066,134,1512,2167,24,387,4305 asset:119,388::196,48
asshol:4215::15542,1734,188,206 assign:18372,19230,3420,6766,9549:11060,11061,1456,1953,2354,2930:
assignment:13885,1456,17506,2354,2930:18379,3420,9549:106,126,130,196,371,398,516,569,673,940
assimilation:17554,9251:9531:105,15615,1826,3094,4309,562,57,887,9265
assist:12975,19348,401,4505,6324:2,318,4700,66,7,869: assistanc:401,8404:4505:2451,388
assistant:318,4700:19348,2767,4505:87
associat:10985,19384,2141,2677,482,6331:0,10,16403,17642,17833,250,2767,318,4041,4117,412,4334,456,514,5950,7933,892:
association:16403,17642,17833,250,4041,4334,7933:19384,2677,6331:1072,111,134,14269,29,33,39,48,50,562,664,913
assortment:2541,2948:3381:31,799 assum:10294,18321,19275,2251,6140,9941:13836,1518,2493,3460,7758:
assumption:13836,1518,2493,7758:18321,19275,9941:2070,24,357,3979,4086,4118,698,77,794,9435,9436
assur:10442,12704,18401,6149,6173:15314,16123,2719,2860:144,3980
assuranc:16123,2082,4031:18401,18475:154,17528,2044,3309,40,827 assyrian:::16021,2127,2561,3160
asteroid:12644:3687:709 asthma:::1018,4351 astonish:5081,5082,7006:2873,3721,382: astonishment:2093::23
astor:::2597,302,49,85 astronaut:5858::155 astronomer:1567::179,62 astronomical:13281,4849:15745,210:508,747
astronomy:15745:13281:508,747 asylum:5400,8160::1055,2407,3887 at_least::: at_most::: atheist:::16882
athen:16675,16774,16778:13528:32,67,73 athena:::454,54 athenian:13528,16899:16675,16774,16778:103,2564
athlet:104:13455:118 athletic:11040,13455,3185,421,6358:104,2206,6755:118,163,273,373,939
atla:::1060,15508,15557,16877,454,475,5347,980 atlanta:::205,2364,2952,32 atlantic:13485::110,4196
atlantiz:::327,884 atm:17615::113,247,4312,5612
atmospher:1255,17615,2653,3039,3229,5791:13378:113,216,335,37,4312,63,858,859
atmospheric:13378:2653,3229,5791:216,335,37,63,858,859 atol:16793::8944,8959 atom:2658,6086:13425,4860:172,183,52,93
atomic:10794,13425,4860:2658,6086,926:172,183,52,93 atop::: atp:::9404,9412 atrium:::109,15523,5351,963
attach:11878,18703,18704,18706,4504,4555,4996:14001,16314,2808,2848,2978,3761,5299,6437,6438:14565,147,733,9166
attachment:14001,14509,16314,2978,3761,5299:18703,18704,18706,4504,9923:130,131,1528,1544,1691,18,23,270,401,440,494,623,866
attack:14041,14346,18606,2182,493,5246,6170,6193,7189,7910,8640,9695:1232,1284,1339,1531,279,2819,330,358,3820,491,57,7:
attacker:1232:18606,6170,6193,9695:1234,392 attain:11027,19105,19264,4476,4502:11026:
attempt:12944,18905,258,4503,5246:1274,2,491,5954,7:
attend:10012,12850,1740,19540,2376,6324,6325:1849,2,24,582,712,8970,938:
attendanc:16457,18041,2376:10012,7306:1844,24,33,419,479,8848
attendant:1849,4117,712,7306,8970:10012,16457,18041,19540,2209,2376,2838,6324:24,318,3280,482,87
attention:15672,1740,2038,938:6325:106,1190,129,134,1685,3103,4001,582,639,7969,822 attest:6909:1881:
attic:14844,16018,8445::16017,1977,2412,3935,5538,5674,8444 attir:944::139,685,72
attitud:1190,17666,177::14132,173,19,2355,272,28,3321,779 attorney:845::180,51
attract:6219,6249,9736:10252,1026,15891,1721,2159,3103,6443,9050:
attraction:15891,1721,2159,3103,9050:6219,6249,9736:219,273,414,608,745,822,92
attractiv:10252,1026,6443:10247,10248,10249,10250,10251,10253,1721,4557,6219,6249,6441,6442,9736:108,812
attribut:18372,18379,745,8:39,612,68,77: auburn::: auckland:::34,46 auction:::1683,487,7836,7942
audibl:4558:10254,10255,2352: audienc:16472,17872,5689,8853::1020,1773,2104,29,64,703,784
audio:15800,3021::140,150,1710,1844,22,270,419,628 audit:18301,4422:16935,16936:2622,280,4306,526
audition:5553:258,2929,965,966: auditor:16935,16936,9077:18301,4422:1228,1580,223,2574,5850 auditorium:::109
auditory::5553:1068,1069,965,966 aug:18020::396,519 augment:11103:1426: august:18020,3578,4913:2790,929:396,519
augusta:::205,32 augustin:::253,2573,3250,54,607,91 augustus:::181,1814,553,85 aunt:::276,5916
aura:3039,8354::168,227,386,693 aurora:6099::335,54,761,860,916,92 auschwitz:::14591 auspic:14341::494,7964
austen::: austin:::205,32 australia:16693,16794:13573:2115,2553,75 australian:13573,16891:16693,16794:16006,544,56
austria:16696:13498:200 austrian:13498:16696:103,56 authentic:5102,6908:1881,5455:1314
authentication:13876,15977::136,2899,672,896 authenticity:5455:5102,6908:1314 author:11,4235:13921,1946:60,767
authoritarian:10902,16937:: authoritativ:3714,4959,7192:1914,2292,2820:
authority:1233,15489,1733,316,4031,4216,994::127,1324,147,154,1756,1789,192,204,2044,228,344,475,50
authoriz:2211,7192:10260,2820,4560,6445: authorization:15489,15872,1733,941:6164:107,126,130,1324,1756,228,323,344
authorship:13921,1946:11,4235:1040,279,3819,678 autism:::168,6053 auto:422::308,736
autobiographical:13282,13283:8604:2062,8994,981 autobiography:8604:13282,13283:2062,981 automat:10261:6446:
automatic:14511,4895,5112,6446:10261,10262,1477,16939,2274,3012,3859,7618: automatically:13721:4895,5112:
automation:::120,18,5266 automobil:422::308,736 automotiv:12011:1898,422:308,736
autonomous:2784,6695,6696:1430,17764,2230,6046:1397,4344 autonomy:17764,6046:2784,6695,6696:1397,4344
autopsy:::280,526 autumn:18028::2194,36 auxiliary:16921,2839,5079:1148,1916:318,87 avail:18650,8403:1616,539:
availability:2433:1616:1724,878 availabl:11358,1616,6719:10264,10265,10268,10269,10270,1430,18650,2433,6447:1724,878
avalanch:::24,8750,897 avatar:17208,8966::1371,54,9130 aveng:9702:: avenu:14512::1718,1998,3820,7910
averag:3110,4903,6584,7161,7162,7163,7216:1030,1421,1641,2282,5578,778:
aviation:1663:4472:245,2533,31,4024,5546,5767,66 aviator:1568:4472:69,87 avid:11114,11117:1262:23,8799
avoid:18427:5186: avoidanc:5186:18427:867 avon:::602,63,78,97 await:3384,6800:4731:
awak:4561,6110,6448:10273,10274,2212: awaken:10273,12599:12600,1661,6110,6448,9450:
awar:2212,4997:12563,12564,15594,2041,4561,6451,6452:154,2040,218,744
award:13838,19249,19250,412,4294::135,136,1953,663,720,7760 awareness:15594,2041:2212,4997:154,2040,218,744
away:12415,13757,13758,13759,13761,13762,6354,7742:2204,7307:1602,9324 awe:16299::115,2093,23,8786 awesom:4820:382:
awful:13675,1851,2252,3633,4820,4930:382,439,4911,521,7159:1495 awhil:::
awkward:11274,13237,3515,3568,6581:11464,11465,11466,520,6580:1184,15201,1726,1732,2032,5550,885 awkwardly::3568:
axe:::1475,1699 axial:11838,13284,13285:15728,17490,8029:116,267,332,37,909
axis:15728,16452,17490,8029:11838,13284,13285:1095,116,15508,15557,267,332,37,50,909 axl:14513::1713,8201
azerbaijan:16756::213 azerbaijany::16756:160,1763,4096,5847 azor:::124,58 aztec:::436 azur:15351::185,3054
bab:4217,8991::1008,128,1570,765 baba:::1091,4147 babu:::231,266,51
baby:19451,4217,8991,9010:9358,9428:1008,1047,106,128,1570,276,371,5314,765,802,942 babylon:16719:13286:
babylonian:13286:16719:2127,2561,3122 baccalaureat:15918::412,5707,892,895 bach:19481::137,145,150,4254,70,84
bachelor:19481::231,266,51,5917,715
back:10281,10289,12220,13695,13696,14518,15551,16611,3910,4499,5239,5300,5540,6425,8037,8992,9243,9998:1003,102,10282,10290,104,117,119,12,1309,132,1488,1589,184,225,4,406,434,490,494,499,6424,676,72,7234,80,874:
back_end:5807::452,453 backbon:15042,5503,5540,8481::1064,117,140,1510,18,2457,27,5502,5558,623,814
backdrop:14516::2415,2418
background:14516,14517,15698,4369::1075,158,1697,2016,202,2415,2418,28,330,368,4117,4132,8197,973
backlash:19315,5717::13900,141,3769 backpack:19059::1472,61 backseat:::184,2416,6039,9318
backsid:5807,964::102,38,452,453 backstag:12434,15123:1903:3023,536 backstrok:::3796,5234
backup:2606,4101,5300:6326,9757:1119,2498,2988,456,494,512,533,5990,874
backward:13695,13696,2709:10291,10292,10293,6457,6458:1195,885 backyard:::1796,3942
bacon:::16346,181,251,4234,559,599,62,85,91 bacteria:5313:7668:1469 bacterial:7668:5313:1469
bacterium:5313:7668:1469
bad:11405,11433,11477,11499,11514,12964,13142,13644,13645,3073,4899,5059,521,6578,6882,6917:1037,11448,11449,11450,11451,11452,11453,11454,11456,1265,1432,1619,1628,2252,295,3564,3565,3739,3998,4777,4778,5,6914,8:
badg:4094::1343,1514,745,822 badger:6247:841: badly:13640,13644,13645,5144,7709:4899,6917: badminton:7834::1669,1671
baffl:4951::96 bag:14029,1472,19269,19537,3860,5335,8030::1301,1693,18,206,271,320,44,47,5956,61,733,8430,8447
baggag:1693::120,128,241,51,61,733 baghdad:::32,67 bahama:::75 bahrain:::124,213,58 bai:::3153,5670
bail:17532::15690,17530,3310 bailey:::109,14968,153,2570,3271,5351,8103,84,846 bait:3386,5336,8482::1510,18,5559
bak:10800,11608,13221:1423,1631,1931,281,5123: baker:::223,69,847,87 bakery:::1056,34,407,688 baku:::32,34,46,67
bal:1300,4328,5732,8441,8820::117,1181,120,1354,16485,1927,2175,2455,2512,31,3206,3251,356,377,38,4015,404,437,5222,5223,671,808,8205,8440,8442,88,996
balanc:15425,17766,19512,2636,3065,4327,4723,7780:11119,11120,2,6787:1311,14999,161,172,19,201,202,3937,3938,471,48,538,5444,627,63,635,760,9276,9312
balcony:14520:: bald:12218,12223:3644,7233: baldwin:::181,2523,3200,85 balfor:::181,85
balkan:::103,1098,1225,200,56,58,90 ballad:15826,16042::1078,229,701,826 ballast:::1129,17935,343,39,52,8188,93
ballet:::150,219,2349,70,7841 ballistic:::1386,2477,8545,9203 balloon:18159::1692,5379,808
ballot:7779::126,398,42,53 ballroom:14521::109,125 balthazar:::17269,9101 baltic:8669::1082,110,2556,893
baltimor:::34,46 baly:::124,58 bam:4128::262,94 bamboo::182,322:
ban:16145,7068,8606,9365:1080,15918,16144,1750,5704,892,927:330,988 banana:::182,224,380,547,548
band:12313,14522,14523,14984,15178,15791,18707,836,8861,945:1146:1063,1193,170,248,2541,2638,29,38,3953,50,5339,6026,625,631,654,682,8880
bandag:18708,2979::1974,496 bandit:::2158,291 bandwidth:::910,9267
bang:15504,18677,18678,2519,2889,4128,4130,4856,5153:1543,2095,210,262,282,360,397,620,651,753,94: bangalor:::
bangkok:::32,34,46,67 bangladesh:16698::213 bangladeshy::16698:160,214,56 bangor:::73 banjo:::1057,468
bank:16795,16796:19282,1954,246,323,7948:119,1391,1546,157,1590,18,2119,2137,2531,2888,333,349,352,364,5182,5988,61,686,710,90
banker:8993::1002,302,3238 bankrupt:6301:317,3275,9374: bankruptcy:9374:6301:1403,17867,341,517,530,9373
banner:12954,15048:420:15818,2403,4063,805 banquet:16486,18642,18643,8801::199,8862,991,996
baptism:7923:16940:2366,872 baptist:16940:7923:1804,275 baptiz:::
bar:1049,11897,12238,14524,14526,15981,1682,18523,19413,2832,3953,4808,6160,6218,6382,6409,6568,6891,7233,7644,8052:1139,1147,12218,12219,3616,7643:1045,1058,1063,108,109,113,121,125,14510,14511,14849,14966,1790,18,184,2119,2431,270,271,2997,333,363,423,4312,4364,469,495,543,5788,5828,683,8074,8939
barb:4553,7423:1913,6431: barbado:::124,58,75 barbarian:17273,6536,9126::188,206,5838
barbecu::16328,199,403,546,8183: barber:::137,145,17097,659 barcelona:::34,46 bard:::146,1997,8054 barefoot:::
barely:3747:6409: barg:14525::310,684 bargain:15950,5980:1347,703:40,4293,542,720
bariton:11576:3577:153,1771,1969,4093,633,84 bark:18559,18694,5977:14441,16941:2088,262,301,3017,310,59,94
barker:14441,16941:18559:1046,1470,3285,8986,943 barley:::1823,2101,274,908 barn:::113,1596,5359,81
baron:5861:4821:223,2597,290,715,905 baroness:::1236,4245 baronet:16942::415,49 baronetcy:17838::321,5618,643,86
barony:17838::1096,26,2616,2617,321,86 baroqu:12328:1024,1611,2290,692: barrag:18457,5271,8687::22,2365,493,824
barrel:17701,5337::1828,268,320,326,3316,3323,356,4313,4314,47,61,811,949 barren:11277,4730,4808,8889:11276,2551:
barri:::232 barrier:683,8939::1328,3090,469,5828,59 barrio:::25,2550,5805,998 barrister:16943::180,845
barrow:::320,3898,425,47,8126 bart:16942::415,49 bartender:::554,87 bartlett:::16359,180,265,3286,548,9226 bary:::
bas:11788,12056,12062,12620,12733,12965,12970,14795,15905,16413,16564,16571,17655,3095,3860,3881,4062,6147,7310,8031,9412:102,1037,12,1391,143,1444,14796,1518,1524,157,1717,172,17698,184,201,2166,2308,2543,269,27,270,2855,286,2872,3134,337,37,3876,452,4724,48,5793,63,6501,698,7071,948:
basal:4724,6501,7310:1029,1444,16571,3095,3881:1518,1717,325,5793,63,698 basalt:::9410,9411
basebal:5223::1300,1301,1670,271,404,5222 basel::: baselin:::3221,910,983,987 basement:14527::1717,1977,325
bash:16246,4130,9744::1354,413,651,753
basic:1444,14528,5582,6848,7508:12427,12428,1626,1914,342,3662,4,4961,7310:187,2052,2474,2487 basically:7707::
basil:::1788,182,224,253,2573,3250,348,54,607,91 basilica:::3867,5332,81,877
basin:14529,16573::1484,15031,25,26,320,326,47,480,61,90 basis:17655,3095,9288::1518,172,4320,48,698
basket:14530,14531::1154,18,271,320,3884,397,404,47,61,8032 basketbal:::1300,1669,1671,271,404,8032
basqu:::103,544,56,824 bass:14532,6964:3577:1298,153,1771,186,2022,2383,2498,2524,3201,4093,468,512,652,84
bassist:::65,84 bastard:11434,16944,4215:11130:1008,15105,188,206,276,3927 bastion:14533::3025,3880,50,5766,950
bat:18764,3692,8033:1284,1296,1486,15058,2392,258,4218,566,7: batch:16531,776::268,31,47
bath:13928,14534,14535:106,163,197,7:109,125,1280,1597,1828,326,3775,61,73 bathroom:14534,1720::109,125
batman:::318,712 baton:14536,15093::121,1486,1713,2392,5408,8218 batsman:4218::104,132,902
battalion:6014::221,268,451,47 batter:10076,10872,13261,18769,4218:10075,104,132,1424,18764,2102,2331:
battery:14537,5271::127,14137,16524,2365,2401,31,343,451,493,5246,834 battl:18584,282,3808,529:658:24,258,33,572
battlefield:16566::123,25 battleship:::1489,498,953 bavaria:16668:13524,16945:75,76
bavarian:13524,16945:16668:103,4210 bay:14492,18560,6521:1133:110,125,143,1994,2088,424,464,561,681,9214,94,947
bayer:::1841,467 bayou:::110,552 bazaar:14289::1056,3005,4367,5285,688 bce::: be:336,9:3,6332,71,8:113,1596
beach:::27,90 beacon:14538::135,14568,1532,3028 bead:14539::31,8226
beak:15561,18679,7988::16627,1734,4021,8426,8427,999
beam:12467,17416,19564,1965,2681,5963,6483,6517:1645,2724,461:1013,135,140,184,2160,22,271,2997,3072,309,3297,406,470,499,739,850
bean:16355,17493,8445::1586,182,380,4150,4289,5538,5971,831,8444
bear:10321,1612,18781,2023,5344,5809,8342,9457:10322,12,17172,17201,1799,184,19,302,3267,427,502,5874,665,708,805,9985:
beard:4012::17482,2661,3081,3300,360,473,52 bearer:17113,17172,17201,5874:18781:155,17183,2590,302,317
beast:169,5862:6994:1232,211,392
beat:11220,14323,16567,18597,3165,4129,5292,7571,8689,9840:10,1151,1539,19154,19198,2142,282,332,339,3544,370,4123,620,708,731,7804,89,94,961,9902:
beatl:::8861 beatric:::159,603 beau:5888,8999::231,266,455,51 beaumont:::232,416,4271
beautiful:12340,918:10325,10326,10327,10328,10329,10330,10331,2833,4566,4567,6465: beautifully::918:
beauty:3290,812:3405,3434:108,128,241,3107,51,972
beaver:::139,1708,1838,1981,3081,3851,4012,5333,5380,56,574,609,841,952 beck:::347,591 beckett:::232
becom:18109,19487,19545,7324:1905:2442
bed:1309,16626,1966,2686,8940::1000,123,1717,2111,259,2980,3223,3881,480,499,71,90 bedrock:5582::1556,2052,2474,59
bedroom:5338::109,125 bedsid:::63,8916 bee:14457::479,5325,622,64 beech:::207,235,292,322
beef:16343,3853,8713,9631::1212,1690,263,264,43,732 beer:3203::375,5759 beethoven:::137,145,150,70
beetl:14455::14768,1959,622,624 befor:13681,13685:: beforehand:13686,6735:1260: beg:18392,18406:1776:
begin:1363,1412,19475,279,3374,390,6127,6847:10,1007,181,1876,217,24,30,3261,37,410,44,77,80,85:
behalf:::1290,2031,5238,8399 behav:18050,9985:: behavior:1172,502::41,855 behavioral::1172: behead:::
behind:13129,13752,964:102,2326: behold::1228: beig:::1319,8358 beij:16651:1,32: beirut:::32,67
bel:14622,16210,8094::113,128,15027,1706,233,2422,244,359,417,4203,44,468,5330,5398,54,60,722,765,780,79,846,9132,94
belarus:16750:13287:200 belarusian:13287:16750:1082,1535 belfast:::32,3222 belgian:13497,16892:103,16700:
belgium:16700:13497:200 belgrad:::32,67 belief:112,1330:9551,9563:28,35,68
believ:18350,9551,9555,9563:112,1330,2135,4668,582,5863: believer:2135,5863:18350,9551:215,560,83 beliz:::1224,3224
belly:4020,8448::102,1251,3082,38,4326,453,541,8904 belmont:::2413 belong:4140,772:1542,23:196,48
belov:4884,5864:0,455,928: below:13700,13710,13802::
belt:14540,4130,5339,7772::139,2117,2384,2638,332,340,37,370,6026,63,632,651,753,8021 ben:::1554,333
bench:16448,16861,8035::1058,16411,167,2114,259,4200,550,64,810,995
bend:19120,4330,4456,6027,7821,8036,9869,9878:10,133,140,141,14541,1485,14903,19,244,30,5344,6,73,7765,780:1126,255
bender:14541,7765:19120,4456,9869:121,1927,283,3790,3791,671 beneath:13700::
benedict:17379::1012,1566,17123,253,4234,457,54,559 benedictin::17379:375,559,83 benefactor:762::843
beneficial:4539:2031:817 benefit:17521,2031,9927:4539:219,319,353,817,829
benevolent:11429,3598,6513:1880,1895,6512:1654,42 bengal:16645::25,26 bengaly::16645:160,2074,214,56,5762
benign:10333,11732:10334,1895:1496,578 benin:::239 benjamin:::1106,1380,9409 bennett:::1568,69
benny:17477::182,224,437,65 bent:15570,15766,6666:123,1424,1551,177,2460,361,908: benton:::1376,233,2588,79,848
berber:16946::1768,544,711 berg:::137,145,16818,27,8950,90 bergen:::34,46 bergman:::377,604,88,9066
berkeley:::1101,251,483,91 berkshir:::602,63 berlin:::1113,137,32,422,67,8149 bermuda:::124,58 bern:::32,67
bernard:::2149,352 bernstein:::1104,137,145 berry:5753::1241,1382,153,380,547,548,771
berth:18711,488,5340,8910,9728::152,1966,2980,4187,99 besid:5147:: besieg:12167:1639:
best:10154,13808,16947,3463,9692:0,10335,10336,13,258,352,6467,7,9: bestseller:::475
bet:4299,6153,7009,9703:1283,163,1940,3307,3308,5865: beta:11633:369:1585,220,432 beth:::220,432 bethel:::81,877
bethlehem:::73 betray:10006,18983,19435:3266,5241: betrayal:5241:19435:15291,257,3804,8333
better:10154,11889,13808,4572,5865,6121,9476:0,10338,10339,10340,1114,49,5,7097,817,830,9703: between:::
beverag:374::156,1608,256,563 bewilder:4951:: bey:::231,266,3263,51,848 beyond::: bhutan:::213
bia:12245,17704,5601:4941:1599,2058,244,361 bias:7244:7243: bibl:4071:13398,7671:4070,430,53,980
biblical:13398,7671:4071:430,53 bibliography:::300,345 bicep:::2453,4014 bicycl:2387,2690:4224:425,500,61
bid:14146,16082,16099,1775,18491,19274,8648,9928:15,1753,1774,2,258,329,40,4109,7,9587: biennial:7375:1034:792
big:11530,11634,11854,12468,13035,13754,210,2786,3453,3490,4891,4899,6907,7336:1635,1645,1880,1897,2270,2708,295,3600,3601,3602,369,4775,4848,4849,4850,4851,4852,4853,4854,4855,4856,4857,4858,4859,6954,7043,7045,7046,7047,7048,7049,7051,7052,7053,7054,7056,921:164,636
bigger:4850:210: bihar:::75,76 bik:14880,2387,2690::308,425,500,61,736 bikiny:::16793,190,8944
bil:14543,15526,15867,16102,19291,2621,4072,4090,7988,8598,8720:329:126,130,14566,14997,1526,1538,15525,1591,1734,22,2496,300,3129,3311,345,624,727,751,7846,809,8427,8432
bilateral:7364,7546:2321,3675:3065,471 bilingual::0,3273: billboard:::15028 billion:12798,12799,9284:195,98:
billionair:::5941 billy:15093::1297,1486,2392,5329 bin:::1762,18,320,47,61,8591
binary:12805,8941:2311:1557,431,446,709
bind:13141,14110,18708,4504,8037,9737:116,1197,1288,1328,1721,1920,225,3919,5,72: bingo:::5226,5227
binocular:::171,3901 biochemistry:::5597 biodiversity:::5446,5447 biographer:8994:2062:
biographical:13574:2062:362,981 biography:2062:13574,8994:362,981
biological:11784,13288:11785,16406,642,9202:1244,31,508,588,9201 biologist:352:642,9202:62
biology:16406,642,9202:13288,352:1244,31,508,588,9201 biomass:::198,256,3059,74,915 biomedical:::1200,1522
biotechnology:::176,2057,642 biplan:::1479,1964 bipolar::7669:2646,3338 birch:13255:5131:1984,207,235,292,322,8230
bird:15023,2099,4225,5687,680::1047,1085,128,14519,237,263,264,271,5315,765 birmingham:::
birth:17659,17994,2629,5713,9457::105,1394,1412,217,48,57,82 birthday:::1609,1842,3367,9430
birthplac:16570::1363,230,80 bisexual:::5839 bishop:1101:7661:1053,1092,1970,305,483,911 bishopric:5794::101,1797
bismarck:::181,205,32,85 bison:14474::1297,1689
bit:14163,14544,14545,16027,16172,16329,17634,17805,1843,18786,4095,4194,4939,7423,8802,9889:10,1441,15,1913,199,2357,2644,346,3993,458,4862,617,796,989,991:102,113,1202,1368,140,1478,1997,208,2085,219,27,283,3195,354,36,3873,47,667,829,8678
bitch:8713,9631::1048,1212,1470,188,206,395,43
bitter:13797,15369,15606,4939,4956,6413,6984,7573:1032,1441,15149,1888,19,2521,3203,3204,328,5097,968:
bitterly:13797:4939,6413,7573: bitterness:15149,15369,15606,2521:4956,6413,6984:1217,1320,144,19,2097,328,8271,968
bizarr:6641:3496:3971,3972
black:10207,10494,10947,11776,12225,17751,3239,3556,3566,4573,4611,4802,5490,6480,6543,7424:0,10347,1053,1133,1252,1258,1264,13,139,1432,1440,1852,1855,1913,2181,2258,304,377,408,4574,62,72,88,9,927:
blackberry:::3301,548,5753 blackburn:::14397,14398 blacken:12825,4611:1133,7484: blackish:10485:919:
blackmail:19460::7884,870 blackness:17751,5490:10494,10947,6480,6543:1252,2181,408,960
blackout:15589::1025,1252,142,154,2181,338,4029,8759 blackpool:::73 blacksmith:::17296,69
blad:13048,1999,8038,8419:1452:116,117,171,1714,2615,267,27,283,284,3294,38,3873,4149,481,599,8194,8960
bladder:::1472,4019,61,963 blah:::314,5686 blair:::181,85 blak:::146,233,79
blam:15924,18446,18447,2758:2064,2757,3173: blanc:::2525 bland:12914,13033,4692:3518:15370,2443,41,5420
blank:10663,14546,15973,4767:1139,220,2384,359,4,576,8056,8115: blanket:16798,2744,8039:668:1309,1967,301,496,59
blankly::10663:
blast:10767,11855,18614,2758,4128,5967,6210,8640:10,1038,1213,1339,1531,1635,2084,216,2227,262,2757,4120,5177,770,94:
blaz:12702,14121,16171,3467,5488:461:1063,1675,2168,330,3315,3803,423,693,694 ble:18082:17800:
bleak:4802,4808,4809:1435,2258:1255,9385 bleed:17800:18082,458: blend:1413,7817:286,4127,440,7918,8573,8746:
bless:11474,11853,12650,12651,18462,2758,6662,8709,874,9371,9615:1886,2499,2757,329,3688,3827,3828,401,4881,494,517,6663:3331,912
blind:18188,2388,3467,7352,7459:12501,16,17786,225,3917,4087,461,72,96: blindly::7352,7459:
blindness:17786:7459:4374 blink:13852,18047,18048,3622,6286,7211:2824,441,729: bliss:17756::142,9353
blitz:::358,493,66,869 blizzard:16552::335,351,4282,655 bloc:16452::1095,50
block:10000,12162,14548,17711,18561,2981,495,6218,7848,9999:17891,18305,18622,18803,7210,7931:113,1311,133,14609,152,175,26,277,28,31,3794,405,4311,469,533,535,536,71,869,885
blockad:2364,6218,9999::33,469,572 blockbuster:::2889,397,8041 blog:::53,8586 blogger:::
blond:4575:0,10350,10351,13,6470,8360,9:185,408 blood:755,8433,9148:2710:1094,1234,144,3272,501,581,600,740,96
bloody:13651,2710,3622:3464,4577,8433:144,148,501,581,740 bloom:3369,4284,6052,9485:36,57: bloomfield:::62,846
bloomington:::73 blossom:3369,4284,9485::267,36,74,771 blous:::1490,15083
blow:14162,16166,340,5967,753,8070,8774,9848:2630,3470,57:1676,1703,216,24,2984,370,651,770,7896,82,8726,89,990
blown:10380,12012:10379,1898:
blu:10560,11661,12089,16045,3054,3511,3635,3700,4607:1257,139,1961,2729,2796,3229,3637,408,50,5832,72,864,929,9415:142,16044,4102,5682,6058,701,702
bluegrass:::1822,25,26,4102,908 bluff:10958,4785:1136,1885:1161,1162,15946,16795,2119,4087
blunt:11000,12363,3520,6612,9887:10999,1136,12362:471,579 blur:18316,3521,6545:2730:313,35
blush:13853,6052,9463:441,729,8193: boar:::2969,8012
board:13821,14627,16324,19503,8040,8072,8873,9421:17,2,4,522:1476,14948,15067,1550,156,1697,1786,1840,204,2393,259,3023,343,381,499,576
boardwalk:::1054,2425 boat:13959,14760,684:245:1305,310,3871,5354,61
bob:14454,14551,9766:2967,360,3879,3937,4,500,504,5201,89: bobby:::1009,557
bodily:13289,6646,7268:1191,1901,2752:59,71
body:1188,1191,14553,167,1801,19526,3080,3499,8446:13289,2752,6646:102,1177,19,198,22,29,3059,38,59,71,74,838
bodyguard:16950::1010,221,240,451,5774,5775 boer:::711 bog:16799:2329:1369,3236 bogota:::32,67
bohemia:16480,16662:13290,6638:1548,25,26,836 bohemian:13290,5908,6638:16480,16662,4662:103,1563,160,2142,56,5882
boil:10801,13924,18192,18210,18211:1189,1423,14554,1931,2184,5997,6001,8140:
boiler:14554,8140:18192,18210,18211:1972,326,5397,61 bois:::205,32
bold:10757,2213,4785:1885,2073,3148,4578,4579,6472,8326,921: bolivar:::181,189,193,367,85
bolivia:16701:13518:1097,14046,5225 bolivian:13518:16701:2565,900 bollywood:::2533,8832 bologna:::264,3196
bolshevik:16951,8997::1112,2140,717 bolt:13746,14066,5153:1049,121,14989,17436,2920,298,3770,6024,66,8198,867:
bomb:14219,16206,19423,8041,9700:1279,14366,14555,16952,358,493:18,2991,5720,594,627,632
bombardier:::1006,16922,5886,9114 bombardment:14219,5271,8687:18457,9700:14378,22,2365,358,493,5309,824
bombay:16712:: bomber:14555,16952,3197:9700:1219,1479,1964,8252,953,992
bon:10404,17938,18303,696,8357:10403,13629:1606,1706,3988,468,52,541,818,960 bonapart:9193::189,193,393,553
bond:17532,17551,17646,2978,4504,8200,8350,9737:3761,4028,4318,743,866:130,159,1592,17530,18,2138,2159,248,252,3310,3312,48,564,603,608,623,665,8348,8349,9249
bonfir:::8727 bonn::: bonnet:14783::1981,225,72,952 bonni:4566:918: bonus:9234::319,353,5574,586
bony:10403,13629,1874:10404,17938,696,922:1606,272,3057,52,541,818 boo:18456,5687:1085:
boogi:::16044,16045,3161,5682,984
book:1302,15842,18347,2075,287,4071,475,5989,7389,7797,7966,8622,9979:1158,2957,4069,42,4219,7388,99:114,1208,122,1592,1824,187,192,2487,299,31,430,53,70,738
booker:4219:18347:1565,661 booklet:4069:1302,2075:192,475 bookstor:::1056,688
boom:11860,19206,19569,2319,6210,8747:10,1273,1713,2271,24,262,5396,6126,9377,94:
boon:10592,9371:1027:1402,17072,3282,517 boost:18270,19092,2202,7962,8389:149,1658,1730,285,3285,401,560,7:
booster:3285,560:2202:14493,14810,14987,1698,17235,215,2158,291,467,534,8986
boot:14556,2519,5178::1051,14848,1543,1936,1983,1984,2095,340,370,3787,3920,72,8134,947
booth:14557,8042::1056,1058,125,1378,259,4214,65,688,8068,88 bop:9744::2106,316,3161,984
bor:13064,14195,14210,16221,18785,18994,7031,8386:1151,1307,2029,2511,281,4,5514,570,798: bordeaux:::1092,34,375,46
border:10047,16572,18876,19308,4329,4581,5798,8043,9755:10368,10369,10370,6217:1016,244,2989,3220,331,376
boredom:16309::2520,4144 born:4836:179,925: borneo:::124,58 borough:2546::101,2536,75,8856
borrow:14283,5167,6303:357,619: bos:::1379,179 bosch:::233,2589,4252 bosnia:16690:13509:200,75,76
bosnian:13509:16690:200 boss:12956,14826,16953,18835,9069:10980,420:1114,1242,3256,49,809,85 boston:::205,32
bot:::14461,169 botanic:7656:5595:588,642 botanical:7656:5595:1407,324 botanist:2137:5595:352,62
botany:5595,759:2137,7656:31,588,642 both:12861:2865: bother:19415,19416,3406,4051,8745:3340,5729,586,7:
botswana:::239 bottl:17636,3862::320,326,47,61
bottom:10337,13076,2543,5793,8044,8940,9566,964:13077,4571:102,1369,27,37,38,410,4395,452,453,480,498,63,8055,90
boulder::2863:1556,59,73 boulevard:14512::1718,1998
bounc:11512,4470,4702,5175:141,1433,149,1659,2231,2447,4710,5717:
bound:10047,1016,10366,11283,12527,12997,2028,2196,3465,376,4470,4601,5175,6262,7223:10359,10360,10361,10362,10367,12996,133,149,164,1659,2284,236,244,2720,6846,7369:331,63
boundary:1016,2028,376:10047:133,164,236,244,331,63 bounty:15443,17513:2786:1727,1731,2026,310,319,498,5469,9236
bouquet:5494::170,19,2021,2404,349 bourbon:::2528,2571,315,366,449,832 bourgeoiz:10372,10405,223:4592:1561,302
bourn:::331,35,376,507 bout:4395,7840::273,36,373,3790,3791,410,74,77 boutiqu:::1056,688
bow:11309,14558,16158,18472,5066,8045,9304,9878:121,1263,1486,170,1701,171,244,284,298,370,4,406,42,5065,591,7764,780,8142,8716,89:
bowi:::1578,3282
bowl:13845,17695,18620,19030,2417:16955,42,5157,671,7:1300,149,18,277,320,326,3871,404,438,463,47,5354,61
bowler:14559,16955:18620,19030:104,118,132,1981,2572,952 bowman:8989::147
box:10368,12168,13967,14038,1694,17827,18771,18772,9760:1102,1639,1933,421,4581,7806,9120:109,125,18,207,259,320,340,370,379,395,47,6032,6060,61,810,9301,947
boxer:1102,8098,9120:18771,18772,9760:1385,160,3029,5324,554,658,8978,943,957
boy:4249,9165::1570,231,266,3239,51,9097 boycott::2375,873: boyfriend:8999::231,266,455,51 boyl:::304,62
bra:::139,1490,190,957
brac:12407,12971,14560,16401,1968,2633,3596,6205,9451:12,1308,139,1488,184,2172,254,2837,2872,31,3913,433,626,647,8223:
bracelet:::625,631,682,945 bracket:8046::1342,184,31,433,647 brad:::298,3899 bradford:::4263,69
bradley:::189,193,49,85 brady:::1002,2148,302,79 bragg:::189,193 brahm:::137,145,150,70
braid:18915,8423::15092,360,682,962 brain:1737,5906,8463:4834:117,129,173,1735,264,28,303,4148,741
brak:14561::17454,17455,248,759,8885 bran:::16325,235,274,6089
branch:13117,14011,17408,18193,5820,5978,6036,8027,8882:1459,2325,400:110,1250,1547,204,2637,267,383,484,78,809,909
brand:11427,15669,15975,18877,1999,5661,9982:4773,7901,797:135,136,171,191,284,429,587,825,896,915
brandenburg:::25,26 brandt:::181,85 brandy:16375::375,832 brant:14419::2965,7993 brasil:8926::1097
brass:14562,1969,3979,995::167,170,1988,2188,2438,29,468,5776,633,654,813,9400 brat:17335::1103,3196,5911
bratislava:::32,67 braun:::128,3237,657,9103
brav:10045,1617,4578,4613:0,16,2213,2611,2728,3466,4582,4583,6476,814,96: bravery:3192,814::1182,23,2426
bravo:4214::1237,1378,15916,228,291 brawl:16246::1354,282,413,620 bray:9490::2088,94
brazil:8926:13515:1097,2162,3199 brazilian:13515:8926,900:
bre:18777,18904,8837,9456:14190,2360:238,2471,429,478,549,5769 breach:18883,4508,8729:209,2506,435,5162,5164,82:
bread:2100,4303::1089,1091,1117,1245,263,274 breadth:3072,8464::129,164,739,741
break:1025,10690,10714,11630,12288,13017,13822,14260,16207,17804,18206,2347,2910,3180,3664,4591,5823,6667,6698,7214,7400,7485,8729,9739:10,10396,1150,1154,1424,1454,1553,18404,1906,2286,2368,24,2506,2854,2951,30,3176,338,3486,3726,397,435,44,4496,458,4818,5194,6486,669,728,7799,82,869,920,9491:
breakaway:10912:2230,9990:400,5215 breakdown:8500,8759:18061,6131,9545:1126,2049,5231,524,583,594,9339
breaker:16193::1214,141,14745,343,87,9147 breakfast:::199,991 breakout:13822::1454,2887
breakthrough:5573::2468,493,5270,614,821 breakup:13906,2506:4496:166,45,82
breast:15547,18579,19111::208,38,503,704,8430,8447 breaststrok:::3796,5234
breath:1676,18045,3813,8703:18405:1025,105,1209,138,17951,649,770,858,9197,9446
breathless:10189,10379,11157:10380,17818,3536,785:168,17817
breed:14190,15259,2360,3838,5480:1186,138,18777,2016,307,3984,5,570,798,9456: breez:5235,9197:3470:106,216,371,770
bremen::: brent:14419::2965,7993 brest:::34,46 brethren:::3210,653 breton:::103,3158,3241,8673
brew:5759,9789:14564,16956,16957,570,798:374,375,402 brewer:16956,16957:9789:1377,60,767
brewery:14564:9789:1176,1180 brib:17515,6298:14142:319,353 bribery:14142:6298:491,870 brick:5341::18,381,3865,843
brid:17380::1012,253,2607,3280,482,54,5848,9113
bridg:7836,8047::117,14672,14675,1473,184,2398,298,3268,343,38,463,48,487,49,665,8151 bridgeport:::34,46
bridget:17380::253,2607,54,5848 brief:10723,7080,7083:126,130,1335,1634,2805,545,8595:3029,957
briefcas:14565::61,733 briefly:13773:10723,7083: brig:::3001,3011,3017,310 brigad:::221,451 brigadier:::1806,189
bright:10391,11438,11475,12593,13698,2726,3658,4559,461,4835,6478:10387,10388,10390,1134,1882,1886,2711,2712,2713,3058,3467,3657,5541,6482,6483,6484,6485,694,925:129,19,198,386,693,741
brightly:13698:461: brightness:3058,5541,694:10391,2726,3658,4559,461,4835,6478:129,19,198,386,693,741 brighton:::
brillianc:5465,5488,8466:2263,4834,5077,6484:1186,129,693,694,741
brilliant:12593,2263,2726,4834,5077,6484:1134,382,420,461,5465,5488,8466,925:1186,129,693,694,741
bring:1664,18892,19149,9748:568,674: brink:15454,9308::1016,2028,236,244,376,5798 brisban:::205,32
brisk:10099,2237,3596:1425,2701:1062,1491 bristol:::34,46 brit:16897::103,2382,5322,56,802 britain:::8905
british::1358,96: brittany:::1552,25 britten:::1104,137,145 brittl::1090,2098: brno:::
broad:10565,11644,2744,3600,3746,4590,6903,6958:1140,128,1878,1893,210,2218,241,51,668,7640,7641:
broadband::1990:15791,18,737,8880
broadcast:1336,1846,18814,2060,2681,5608:14567,1523,15792,5867,699,977:219,22,273,889
broadcaster:14567,5867:18814,2681:116,175 broadly:7741:3746,6903: broadway:::1718,1998 broker:8987::223,302
bronx:::2546,75 bronz:18097,7138:2278:1483,1598,2188,9400,956
brood:16404,18360,18986,5092:2629,2876,5743,598:238,549 brook:1612,16800::110,146,1807,5918,78 brooklyn:::2546,75
broom:18754,9218::121,207,379,4287 brothel:::81 brother:16959,16960,5868,9000:8833:1005,4234,482,514,559,9085
brotherhood:16476,8833:16959:1394,29,450,48,50,754,8780,96 brow:15515,15563,16597::230,2458,360,38,473,656
brown:10353,10479,1319,13923:1059,11,146,1931,2137,252,3243,352,408,417,4576,466,60:4213,79 brownish:10479::
browser:4074:18717,19293:1228,1383,1751,446 bruc:::352,393,416,558,5859,605 bruis:17801,4468:458,9001:
brunett:4576:10352,10353,6471: bruney:::16706 bruno:::222,251,253,2563,2599,305,54,9014,91 brunswick:::1365,46,73
brush:11482,13083,14569,19021,5267,8885:12,121,18,1923,2254,282,2967,31,504,620,7579,759,7747,8751,938,990:
brussel:::32,67 brut:169,5862,6994::1232,211,392 brutal:10959,11940,2792,6994:1136,295,5468:1316,2011
brutality:14023,5468:2792:1316,14022,2011,7827 brutally::: bryan:::180,49,73,845,85
bubbl:12873,19207,6730,8942:2231:16822,1744,2053,4328,5584,72,888 buchanan:::178,242 bucharest:::32,67
buck:14423,14998,17546,9841,9873:11,1296,14786,1575,2621,403: bucket:::320,326,47,61
buckl:17691,18204,18850:133,248,298,6025: bud:::267,4284,771,9228 budapest:::32,67 buddha:::2135,843,9108,9156
buddhism:8561,8836:13466,8977:112,1317,364,653,974 buddhist:13466,8977:8561,8836:83 buddy:5868::514
budg:9845:104,132: budget:::1245,443,5987,68
buff:14570,18683,18768,4230:8049:1023,121,1319,18,185,4011,473,555,609,818 buffalo:::1297,14474,1689,264,5750
buffer:14570,14571,14572,18868,8049,8107:18683:121,16569,18,247,269,283,3013,325,337,403,628,63
buffet:14573,18768,18769:14524,199,259,8074,991: bug:6247,9904::1128,1469,1959,1975,3346,622,8161
build:14278,1504,18158,18248,1945,3403,7007,81:1191,17,174,17982,19,246,281,4,4825,5869,64:
builder:17982,5869:18248,3403:17007,3281,52,60,93
bul:14472,5647,5870,9001,9604::1009,1080,1296,1690,1750,1752,231,2545,266,2890,302,3132,3267,51,557,567,574,63,732,760,80
bulb:17492:11719:117,133,140,1481,1735,267,27,356,38,8102,909
bulg:10703,11719,18160,18163,19151,19537,4326::1251,666 bulgaria:16647:13575:200,5810
bulgarian:13575:16647:103,1082,1535,56 bulk:15383,18160,4002,8392:4851:164,19,198,2027,285,3059,74
bulky:4851:15383,210,4002:1502,164,19,198,3059,636,74 bulldog:::5324,943
bullet:13846,14575::1181,14913,1927,284,671,8243 bulletin:15912::1338,1755
bullock:14471::14472,169,1690,2377,732,802,942 bullshit:5647,9604:1752,3132:
bully:1883,18976,5871,7968:1172,2958,924:1232,291,392,4242
bum:17265,19256,19497,2144,5078,964:1037:102,17220,17354,188,206,2126,38,5958
bump:19333,4326,6293,753,9722:1251,14576,2864,458,651,990: bumper:14576:9722:116,175,3883,61
bun:8807::1089,1091,2100 bunch:16393,5761,5779,9759::29,31,3206,64
bundl:14577,17504,4157,9758,9759::3008,31,5979,61,9230 bungalow:14578::687,734,81
bunk:3131,3132,5340,6276::14852,1752,1966,22,2980,61 bunker:14579::18,3880,5386,61,8127,950
bunny:::14463,17361,4277,8007 burden:14839,18806,5646,8513,9572::1073,2470,35,3937,68,891
bureau:316,8065::127,204,259,385 bureaucracy:16551::1789,29,50,5781,994,995 burger:16349::1219,1569,556,992
burgess:::5844,5845 burgundy:::1092,1498,15347,1552,25,375 burial:14250,8768:18674,9963:1294,16250,596
burk:::181,3282,4253,769,85 burlington::: burma:8918::213 burmes::8918:160,214,3153,56
burn:11635,17802,18212,18213,19568,2168,2346,6643,6699,7368,9889:108,1392,1423,1936,2628,2915,30,369,3787,458,4987,5294,634,669,783:146,17356,437,65
burnett::: burnham:::334,60 burnt:6643,6699,7368:1423,4987,669:
burr::4553:14544,247,283,301,3013,3873,4285,49,809,85 burrough:::417,60
burst:14065,14222,18187,5212,8763,9489:10,2,2365,24,30,493,7,8062: burt:::62,906 burton:::265,3203,3204,65,88
burundy:::239 bury:10399,14250,18674,18873,9963:1294,7,8768:
bus:14581,8050::15884,1992,2046,308,4035,422,465,894,948
bush:12966,16548,379:1037:178,207,224,242,25,2551,31,360,4229,473,657,759
business:15721,16532,246,5281,707,99::1041,1073,16399,174,2055,2470,29,3809,3835,50,507,619,706,96,976
businessman:290::223,302 businessmen:::1790,5788
bust:18744,19404,5720,6667,7400,7840,9739,9770:10,12749,1424,15546,16961,2854,594,956:
buster:16961,9064:9739:1103,231,2603,266,481,51,9081
busy:10100,11718,12329,6487,7186,9947:17769,2290,2701,4918,6488:855 but:3748::
butch:11546,11906,16962:2257,4889:1812,9089 butcher:16963,18727,9002:1237,1378,223,291,5189,847,87:
butler:::146,1815,5920
butt:14582,15073,16964,18675,5345,6217,964:0,102,1052,120,1308,140,16965,172,1818,2414,27,326,3888,3929,48,5337,8223:2554,333,73
butter:16369,16965:18675:2526,263,274,518,658 butterfly:1961,9682::3796,5234,622,8005
button:14974,15540,5398::1343,1506,18,2422,248,298,312,394,4094,575,59,71
buy:5166,5980,6298,9908:4293,5165,720,794,9003: buyer:9003:9908:1572,763 buzz:12495,19529:10,2,7,7350,8094,94:
bye:15897,16090::3168,389,4077,5696 bypass::1192,12,1982,497,948: byrd:::1006,137,145,265,3277,4254,84 byron:::146
byt:::113,4311 byzantin:5044:1449:160,214,56 cab:19075,8051::1178,125,308,422,946,947 cabaret:5342::3022,690,935,936
cabbag:4303,6296,8809::1117,1245,182,5972,831,8808 cabin:::125,687,734,81,947
cabinet:14584,14585,14586::125,1983,225,259,385,8873,947
cabl:14587,9673::113,15074,15075,2060,355,3913,5611,626,8615,889,948 cach:::109,1391,14572,2166,2420,628
cactus:17461::224 cad:5872::188,3292,431,510 cadenc:3165::186,2079,229,3056,3163,3164 cadet:::1007,9179
cadiz:::34,46 caesar:17381::181,189,193,437,65,85 caf:::3016,81 cafeteria:::3016,81
cag:14588::109,1301,137,1398,145,14889,271,3884,424,6047 cain:::231,266,51 cairo:::32,34,46,67,73
cak:16344,18693,4147,8052::1091,199,263,495,546
cal:1085,13832,14254,16101,16103,18552,2922,4431,4437,8657:1079,135,1523,15797,177,2081,2959,3128,3130,329,361,398,4292,510,5873,6320,673,7,7970,7971,99:
calabria:::2552,76 calaiz:::34,46,73 calcium:::294,459
calculat:11487,1845,3383,3593,6295,9636:1291,15641,2266,2569,4787,5593,585:
calculation:1291,15641,585:1845,3383,6295,9636:226,3096,584,679 calculus:5593:1845:1520,1556,16811,301,59,975
calcutta:16711:: calder:::79,907 calderon:::146,232 caldwel::: caledonia:::25,26
calendar:18010::1546,300,345,640,820,8864 calf:14422::1023,2453,4014,609,802,942 calgary:::
caliber:3040,8386::19,2029,311,5514 california:::212,76 caliph:16967::1564,366,83 caliphat:::101,1024,1797,36,488,99
call_option:13832::17500,3128,4292
caller:11365,13185,16968,5873:13184,19274,2247,4431,6320:155,2134,2580,302,3267,4276,49,5865,769,8988
calm:18231,3468,3980,4643,9815:10411,144,216,2745,3469,501,770: calmly::4643: calvin:::304,607,62,91
cam:::116,1714,78,97 cambodia:16648:13522:213 cambodian:13522,16893:16648:160,214,56
cambrian:13626,16911:8928:103,1410,3366,56 cambridg:::1059,466 camden::: camel:::14464,2969 cameo:::
camera:::120,534,5391 cameroon:::1554,239,5834 camouflag:14249,15177:100,108,1294,3917,3951,4,7,72:
camp:14253,14590,14591,1548,16559,19502::123,15017,15581,1987,29,3001,3011,405,64,836,8475,898
campaign:13954,14148,1462,16259,18588,2945,3429:9004:358,371,373,399,5197,677,8773 campbel:::147,17188
campground:::123,898 campus:::123,1796
can:11373,14593,14595,1720,18132,3027,3421,7079,9215,964:102,1050,109,125,18,2248,3174,3608,61:1486,15113,1984,267,8230,909
canada:16692:13538:1224 canadian:13538:16692,78,900,97: canal:5343,8420:19065:110,117,1192,249,3230,3936
canary:17062::153,185,2020,2585,3266,7982,803,84 canberra:::32,67
cancel:12159,15982,19394,19542,6319:16111,3773,543: cancellation:16111,3773:19394,6319:13914,16109,45,5703
cancer:16638,16914,17797::17795,17796,350,551,59,63,760,7989 candidacy:14148::1462,677 candidat:16970,9004::49,85
candl:14594::1481,1716,6005 candy:2098::1090,1785 canin:1470,15514::1048,2452,574,696 cann:::34,46
cannabiz:17470,2389::1995,207,3006,324,379,402,532 cannon:14596:8990:102,1471,1708,1979,284,38,5333,5334,728,869
cano:::5407,684 canon:15840,15907,16802:13552,18436:1099,1337,229,300,305,345,430,483,5830,70,700,8593,911
canonical:13552,7227,7508:15840,15907,1914,2829:1337,2108,31,430,700,8593 canopy:14597::100,225,5403,72
cantata:16039::1769,702 canteen:::1056,125,3016,3862,688,81 canterbury:::73 canton:16652,19501:14590:101,34,46,75
cantones:16002::3151,3152 cantor:::145,222,49,79
canva:14598,19376,2673,5402:9164:100,1055,14859,271,309,368,4369,5412,689,954 canyon:16802::1099,5830
cap:10839,10842,14599,14600,14601,16825,19520,5821,8053,8078,8628:10841,6658:1179,139,225,2391,2398,27,2991,301,3133,3134,3930,394,4188,58,59,63,72,952
capability:2037,3077,4372:3484,3722,4594:129,1509,1605,638
capabl:3484,3722,4594,6371:10415,2037,2320,2741,3077,4372,4535,6494:129,1509,1605,638
capacity:4372,9287::129,1290,15392,1583,1605,28,3077,3996,44,47,569,570,638,798,92,9286
capital:11883,12421,12957,14601,16509,2620,32,5986:2294,302,420:119,1364,192,196,220,2544,3222,4188,475,63,646,8830,8891,994
capitalism:16514:13550,16972,4592:4174 capitalist:13550,16972,302,4592:0,10405,10406,13,16514,2571,2620,51,5986,9:
capitol:::2996,81 capsul:15516::117,1305,1335,1698,18,184,2416,301,38,3915,40,4285,5394,61,8212
captain:16973,16974,5923::1009,1108,1568,1576,17213,1805,1806,2139,49,554,557,5892
captiv:2600,3452,3559:17762,2688,6048:169,17049,317 captivity:17762,6048:3559:1124,1398,562
captur:13887,1656,2688,2928,9716:111,2,357,3764,4485,491,57,870:
car:10672,1695,3776,3812,422,4497,8462,8790,8797,938,9829:106,115,1507,1541,18966,197,2096,395,492,6060,6594,7,934:125,308,425,500,61,736,947
caraca:::32,67 caravan:15104,16543::14592,14971,2342,31,33 carbon:2189:19488:294,52,533,564,93,95
carbonat:19488:2189:1841,269
card:14627,15846,15848,15896,4090,487,875,9185::1081,14948,1534,1573,1762,17942,22,2393,2487,2496,261,300,389,414,463,52,5635,564,8568,8598,8616,8622,9413
cardboard:12029,17942:723:52,564,9413 cardiac::8431:1194,312 cardiff:::32,3222
cardinal:15345,16975,195,2262,9271:1101,12773,12774,12775,12776,12777,12778,12779,12780,12781,12782,12783,12784,12785,12786,12787,12788,12789,12790,12791,12792,12793,12794,12795,12796,12797,12798,12799,12800,12801,1498,201,369,483,5047,7473,7474,7475,7476,7477,7478,7982:
cardiovascular:::3083,5532 career:2922::1662,66,99
careful:1132,12563,13093,4816:10418,10419,4997,6495,6496,6497,6498,6499,724,8280:15163,41 carefully:13770:1132:
careless:11532,3471:10420,10421,5240,6500:41,486,5430 caress:3814:13870,2936,296,307:
caretaker:9006::194,240,3254,69 cargo:2983::342,629 caribbean:::110,25,2556,26 carlo:9194::2157,717
carmichael:::1113,137 carmin:15345,2216::1498,185 carnag:5189::1039,1155 carnegi:::1111,180,290,378,842,844
carnival:14053,14060::14052,3788,524,89,935,936 carol:::2077,2078,2351,3793,701
carolin:13291:17382,17383,9190:2587,393,553,605,9007,9080 carolina:::25,26 carousel:14602::14645,175,5339,8189
carp:::2524,3844,652,7979 carpenter:16976::659,9187 carpet:3914::18,2993,385,59,71,72
carriag:14515,2023,5388,946::116,1178,1695,19,272,425,500,61
carrier:14490,14603,17443,3209,5874:3410,6214:1367,1489,155,17027,17124,211,2160,337,403,425,498,52,554,5833,706,707,736,8183,953
carrol::: carrot:::17487,182,224,267,4151,5302,831,874
carry:19541,3410,6187,6214,7805:14490,14603,17443,3209,3432,568,5874,674: carson:::17072,252,3282,352,5900,62
cart:18791,6215,8126:16977:425,500,61,8250 cartel:8859::250,3213 carter:16977:18791:17047,178,242,2568,87
carthag:::1221 cartoon:15892,18925,5660:5875:1530,346 cartoonist:5875:15892,18925,5660:5894,79
cartridg:14604,14850,8056::175,1975,2384,2424,270,632,8162,8229 cartwright:::417,5960,60,659
carv:14209,2716,7909:10422,10423,1168,260,281,4595,956: carver:17020,907::2137,2143,304,352,60,62,659,79,9044,9187
cas:14606,14607,17314,17729,2073,2085,3841,3920,4010,5876,5878,733,8576::1093,1312,142,158,1601,1754,18,1983,2072,220,225,24,301,3146,3148,320,325,341,3891,403,447,47,51,530,589,59,61,697,8034,9315
casablanca:::34,46 cascad:16204:110,151,2557,351,4179,897: cash:17545::1117,153,1591,319,353,84
casino:::463,487,690,81 casket:14635::1694,61 casper::: caspian:::110,552 cassandra:::9140 cassett:::18,61
cassi:::17460,292
cast:14187,14609,16478,3897,7973,8282,9310:108,1283,133,149,18,18910,1974,277,281,2961,2979,398,42,5,533,61,6180,64,671,7833,95:238,450,549,86,96
castil:::101,26 castl:14610,14910::1053,1970,3004,3764,3765,3880,734,950 castro:::1112,85
casual:10721,11343,11527,12335,12336,4763,6500,6710,7373:15318,1621,1909,3471,3553,6952:427,8343
casually::10721,12336: casualty:3178::1349,1540,1582,16186,1780,2083,317,82
cat:14814,1688,17094,2380,6114::1048,128,1487,17084,171,231,2379,241,266,324,3816,51,736,8241,8255
catalan:13576,13577:16760:103,1765,1766 catalog:15838,15847,18331,18890::192,300,345,475
catalogu:15838,15847,18331,18890::192,300,345,475 catalonia:16760:13576,13577:101,26 catalyst:2191::55,6088,93
catalytic:::111,664 catastroph:1350,17866::1604,1820,1835,234,330,593 catastrophic:6935:1265:
catch:13831,16978,17632,18757,1928,3757,3762,3864,7011,8057,9749:0,1083,12,14027,14118,163,1656,16979,18731,2,2032,248,2688,27,296,298,314,357,42,44,4684,51,5157,614,7010,9716:
catcher:14118,16979:9749:17126,4233,490,676 catchment::: categoriz:10546:4617: category:1093,587::31,68,77
cater:4453:7,99: catfish:::1173,1298,2524,652,8017 cathedral:::3867,877 catherin:::1012,128,3293,553,9056
catholic:13462,2563:15780:275,83 catholicism:15780:13462:5605,974 cattl:732::1297,1690
caucasian:10349,13390,16019,2127:10348,16574:544,824 caucasus:16574:13390:1225,25,26,90 caucus::1361,64:
caus:13,1462,18901,2198,3177,3841,5655,725:10424,1087,1341,2,24,371,390,511,530,612,677:
causal:10424:13,3177,5655:1087,1341,39,390,48,511,55,612 causeway:::249,497
caution:15301,8280,8462:2215,4952:1507,15163,15567,3049,41,545,5476,5705
cautious:2215,7140:1030,10427,10428,16,6502,8280,8462,96: cautiously:13770:2215: cav:18699,8943::27,90
cavalier:16980,16981::17180,415,4265,715 cavalry:16525,16530::221,2540,365,451 cavendish:::179,304,62
cavern:::209,8943,8947,90 cavity:16846,3325,963::111,117,209,2555,2623,37,38,480,854 cayman:::1958,7987 cbc:::2924
cdc:::204,316 ceas:4510,6343:217,917: cebu:::124,58 cedar:::235,322,4290,4291 ceil:14613,8628:3071,3134,406,5518:
cel:14614,14615,14616,16511,2390,3752:13293,6503:109,125,127,209,211,343,5411,601,71,8071
celebrat:11439,1633,19331,19403,19458:14051,1436,16249,1882,3788:
celebration:14051,16249,3788:19403,19458:163,273,384,413,7921 celebrity:3249,9362::306,51,904,914
celestial:13292,6944,7657:4022,5832,6943:3229,327,858,884 cellar:14527::109,1307,1977,2420 cello:::1057,3863
cellular:13293,6503:10429,14614,14615,14616,16511,2390,3752:109,125,127,148,209,211,343,601,71,8071
celtic:3158,7693:544: cement:9396::17946,17956,381,4380,4384,52,740,8424 cemetery:16576::123,898
censorship:::1282,2946 census:::280,2924 cent:9248::367,4316,851,852 centenary:13549,18032:1842,3367,9437:
centennial:13549,18032:9437:1842,3367
center:10430,1074,1364,14617,15533,16334,16982,19010,2545,3472,4426,8174,8509,8891:1419,2262,8487:1003,104,1090,117,123,132,152,1735,1785,25,2544,26,28,3248,3264,349,35,37,3802,4048,4247,450,490,676,688,690,758,80,81,96
centr:1074,1364,14617,15533,16334,19010,2545,4426,8509,8891::1090,117,152,1552,1735,1785,25,2544,26,28,35,37,4048,80,81
central:1419,14618,2262:10430,10432,10433,1074,1364,2545,3472,369,407,4596,8509: centraliz::: centrally::1419:
century:17630,9437::243,36,74,98 ceo:::2576,5884 cerambycida:::4161,5319 ceramic:3865:17221,18,4:1168,281
cereal:1823,2101:4286:156,1822,263,274,908 cerebral:7353::117,1735 ceremonial:596,6866:14237,1429,1466:273,413
ceremony:14237,1466,596:6866,6867:273,413
certain:10887,12697,2717,2720,4598,6495,6690:10436,10437,1132,2718,2764,3510,4601,4602: certainly:7734:4598:
certainty:2044,8297::142,154 certificat:3127,3312::126,130,53
certification:13876,14297,3127,8627:4434,9958:126,187,2899,323,4080,53,672,941 certify:12681,7371:4988,566:
cervical::15545:1192,1734,38,503 ceylon:::124,58,75 chad:16020::110,1768,239,52,544,552,564
chain:10359,1225,16803,8060:3465:113,1370,143,2136,248,27,2978,304,351,355,3900,625,655,706,707,8146,8200,90
chair:19366,3866,4260,6165,7854::14797,171,184,2416,259,3284,488,49,810,99 chairman:19366,4260::3284,49
chairperson:4260::3284,49 chalk:17944,3896::121,1487,2385,324,3941,3988,402,532,960
challeng:12909,18465,18466,3514,4115,7341:1079,1212,1777,2,202,2081,2844,2868,3,329,520,718:
challenger:718:18465:118 chamber:1177,15523,5338::109,117,125,334,424,550,60,64,963
chamberlain:::17311,17347,181,3238,4232,85 champ:16983::118,718 champagn:::1092,1552,25 champaign:2118::27,58,73
champion:10335,16983,18623,2129,560,5877:3463:1010,118,147,215,240,718
championship:17732,5300::2178,273,373,494,86,874
chanc:1020,12335,17870,3426,5513,5962,6293::2931,336,383,39,44,57,677,784,9375 chancel:14619::109
chancellor:9008::16966,178,378,4262,5925,661 chandler:::5893,60,767,847,9152
chang:10460,11011,15219,30,3371,4401,4604,82,9297,9525:10,10467,10468,10469,139,1591,17545,2,24,3474,3526,383,39,42,48,484,5,612,691,72,8238,851,852:78,97
channel:19065,3117,3230,3397,3410,6034,8061,8420::110,117,1192,14286,143,14568,165,174,249,438,630,699,781
chant:16036,18571:701,7844: chao:15784,17747:13294,7554:13811,15783,234,418,454,54,92,9326
chaotic:13294,7554:15784,17747,2874:13811,15783,418,9326 chapel:::5275,81,872,877 chaplain:16985::222,305
chaplin:::437,604,606,65 chapman:::1578,2155,3282,9128 chapter:::122,1793,250,36,53,550,5709,6107,64,70
char:16986,19570::1173,2189,294,4221,766,8018
character:15917,2054,220,2426,4053,5878,603:2722:1041,1042,136,159,2490,327,3342,39,4083,41,51,646,745,77,914
characteristic:2722,426,822:10472,10473,4053,6508:19,201,745,77,98
characterization:1042,2500::1041,1758,3171,40,43,976 charcoal:10487:919:121,2189,256,294,3941,3989,915,95,951,960
charg:11073,1116,12470,16102,19291,2064,2519,2723,3812,4305,5344,5695,7870,8062,8644,9607,9873:10474,10475,1261,1340,1372,1390,1543,1700,17030,1775,18810,19392,196,2063,2095,2354,2844,329,337,353,358,40,492,493,569,6509,6510,7,805,9572,9617,9814,982:
chariot:::1178,425,946 charismatic:4557:1026:3034,3076,344,812
charitabl:3598,6512:14274,1895,6513:1169,1467,1727,5469 charity:14274::1169,1317,1467,1727,182,2012,2531,364,50,8883
charl:17382,17383,9190:13291:1240,17226,179,2587,393,553,605,62,78,9007,9080,97 charlemagn:9190::393,553,9007,9080
charleston:::205,2919,32,34,46,5230 charlott:::1545,1787
charm:12353,15183,2688,3630,8063,8702,9582:1902,862:150,15667,27,288,3034,429,55,812
chart:18963,8676::14853,22,347,95 charter:3413,6315,6514::126,1527,53,590
chas:17238,2343,2691:14741,30,403,49,556,66,85:1582,17122 chassiz:1504::1191,325,403,5385,5404,59
chat:4449,8698:288,985: chateau:::14651,734 chattanooga:::1464,529 chatter:19205,4449:262,3167,94,985:
chavez:::137,145,3268,49 cheap:5078,6805,7555:1037,4732:1066,15261,1726,5520
cheat:10006,11210,1235,17465,4739,5247,9691:1162,3542,3805,392,491,908:
check:12314,1328,13869,14303,15187,15861,15970,18335,3335,4050,4500,6149,9246:108,1146,1197,15117,1512,18336,19505,227,297,3,3099,3129,3764,3794,4072,423,4302,4506,526,5260,634,647,801,869,9491,9635,969:
check_in:18527:: check_out:18335,19505:13869: checkpoint:::16625,230 cheek:3979::102,1757,2438,2458,38,813
cheer:15916,16137,5020,5421:1447,2066,4606,6169:228,39 cheerful:2724,4928:3642,4606,5421,6517,6518:1542,23,39
cheerfully::4928: chees:::2526,263,274,379,518 chef:::5883,69 chemical:13295,13296,337:52,5597,93:
chemist:304,4258:5597:180,2583,62 chemistry:5597:13295,13296,304,4258:172,183,444,48,508,5155,93
chemotherapy:::1160,1289 chen:::1687,350 chennay:16713:: cheroke:::4207,436,5669,648
cherry:17474,2216::1014,1498,185,235,322,3301,380,547,548,561 chess:17465::17464,5226,5227,908
chest:14621,15546,15547,8065::102,1694,259,38,385,503,61 chester::: chesterfield:::1303,14671,14762,181,8073,85
chestnut::1319,17816,2162,292,322,464: chevalier:16981::153,415,65,715,84,88 chevy:3407::
chew:16330,18656:30,3195,8802: cheyenn:::1562,205,2562,3149,32,436,648 chi:::220,432,4349,856
chicago:5224::34,46,463,487 chick:4225::1174,128,14400,2378,765,802
chicken:16341,2378,6477:2214:1174,1960,2099,2522,273,373 chico:17398::437,65
chief:1004,1892,5909,9069:0,1114,1242,369,49: chiefly:5151:1892: chieftain:16974,5909::49 chihuahua:::75,76,8000,943
chil:16649,17814,18208,3191,3457,5992,8368,8811,9498:111,13512,6988:1097,115,1189,168,227,2518,3934,477,5500,5752,8810
child:1103,1570,9010:17837,17996:1008,276,481,9039 childbirth:::105,2629 childhood:17837,17996:1103,9010:36,4358,565
childish:11919:4892:1318,5483 childless:::202 chilean:13512:16649:2565,900 chilly:6988,8811:1435,5752,8368:
chily:8811::199,546,5752,8810 chimney:8066::14732,949 chin:::16004,2458,3153,38
china:16650,5811::124,1313,14943,213,3871,58,8059 chines:13623,3152,8978:160,5811:
chip:14000,15187,16352,16353,18692,4194::102,108,1089,1286,131,1368,17952,2910,3198,3357,3879,404,4151,546,5751,634,7849,8075,8199,948,992
chlorid:::1841,269,337 chocolat:15355,16378::1319,156,185,263,374,518,563 choic:1516,2466,2871,398:420:218,42,474
choir:16460,18944,8851:7677:109,31,433,654,8849 chok:13911,18865:14623,18120,1831,2985,3014,3933,575,726:
cholera:::1832,2183 choos:16521,3382,4419:1098,1222,4226,455,8931:
chop:13862,18690,18766,4673:1038,14629,15507,15544,2229,2353,264,3759,599,696: chopin:::137,145,150,2598,70,84
chopper:13862,14629,14778,15507:18689,18690,18766:1038,1479,1692,1699,2452,3759,696,8141
choral:7677:16211,16460,8684,8849,8850,8851:2078,5684 chord:15984::1599,1761,244,363 choreographer:1571::60
choreography:7841::1077,163,219,2349,273,531,543,8680,976
chorus:16211,18944,8684,8849,8850:7677:150,2107,50,5772,654,70,758,94 chow:16560,8800::14443,156,1786,315,449,943
christ:16870,5961:6535,7691:1229,2123,2558,3288,660,762,83 christchurch::: christi:::
christian:275,6535,7691:0,16430,5605,5961: christianity:16430,5605:6535,7691:112,1317,167,29,974
christma:18011::18012,36,4393,9431,9434,9435,9436 christopher:::240,253,4257 chrom:::459 chromosom:::1801,59
chronic:10650,7081:2738,789: chronicl:981:362,447: chronological:13491:15758,17673,8601:176,260,362,48,645,9293
chronology:15758,17673,8601:13491:176,260,362,48,645,9293 chuck:18680,18825,19226,6114,8800:12,156,1786,599:
chuckl::4104: chunk:18334,18750,8820::268,31,3206,47 church:3867,5768::167,29,364,5275,653,81,872,877
churchil:::181,189,193,73,85 churchyard:::123,16636 churn:10180,4545:2705: cia:::2538,316,4172,8875
cicero:17384::113,181,355,4253,769,85 cid:::2106,316 cigar:14626::2414,3929 cigarett:5345::2414,3929 cincinnaty:::
cinder:::102,1368 cinderella:::128,159,241,51,603 cinema:8566:13297:18,3026,81,977 cinematic:13297:8566:18,977
cinematographer:16969:3817:2148,79 cinematography:3817:16969:1167,1677 cinnamon:::301,348,561,5757,5977,9214
cipher:17621,1845,3318,9011,9663::1204,1393,1561,22,254,4064,44,889,98
circl:1971,5195,8182,8242,836,9300:3686,4675:116,133,1474,1714,1986,2173,230,29,3918,4325,523,6029,66,8111
circuit:1473,5195,7802::16572,1973,2413,245,332,343,376,39,399,523,66,708
circular:3686,4675,8720:1538,1846,1971,2856,3505,5195,751,9300: circulat:10858:1028:
circulation::1846:1244,141,151,1667,201,234,2345,3115,699,9270
circumstanc:4049,517,6078,9315::1017,158,196,202,28,368,413,48,596
circus:14060::14501,1687,2417,350,4183,50,524,5772,89,935,936 cis:::1095,4170 cisco:::1173,2524,2974
cit:3141,3395,9678,9679,9795:16095,1759,2494,8613,8639: citadel:14533::3025,950
citation:16095,3141,8613,8639:18415,3395,9678,9679,9795:136,1528,1759,1963,2485,2494,2968,412,43,5641,979
citizen:1373:15310,17735:1227 citizenship:15310,17735:1373:41,4339,502,86 citrus:4152,4288::1014,380,547,548,561
city:1,16577,8855::101,2536,2550,64,75 civic:13298:1373,16577:101,1227,75
civil:10544,10829,11957,13298:11956,1221,1373,4614:1227,127,2443,42,427,601 civilian:11956:11957,1227,1373:
civiliz:4614,4985:10543,10544,10545,3677: civilization:16500,8841:4490:1492,1826,2530,29,9265
clad:2734:6563,6564,6565,6566,6567:238 claim:15488,16103,18391,8410:1079,1340,14259,2081,637,7,823,982: clan:600::29
clandestin:3645:1440: clap:4128,5652,9614:15,17788,228,262,94: clarenc:::1178,946 clarify::13932,16086:
clarinet:::3861,8208 clarity:1722,3977:10883,11782,2218,2731,3665,4631,7185:3976 clark:::189,193,265,49,62,85,906
clary:::17476,182 clash:10030,16212,17750,18857,5267::262,282,4341,620,94 clasp:1043,18850:1943,248,297,298:
class:1093,16479,2940,3381,4166,450,8838,8860:6156:1186,238,250,29,31,3212,478,64,939,96
classic:15761,3714,4616,6537:114,1914,4,60,6538,79:260,4058
classical:1769,3714,4616,6537,7511:15761,1914,314,5063,6538,70,702:
classification:14305,1512,2948,8818:19417,3381,6156:134,2953,349,582,799,801
classify:19417,3381,3478,4617,6156:10546,10547,10548,10549,10550,1093,14305,1512,1538,2948,450,6541,8818,8838,8860:
classmat:::3244 classroom:::109,125 claudius:::1814,553 claus:5625::122,1525,1749,53,70
claw:10232,14453,8130:6431:1067,116,117,175,503,8003,8452 clay:5531,6093,9399::1408,1409,189,193,3080,49,59,85
clean:10149,10229,10687,10940,11781,11991,12280,12489,1280,13636,18062,18836,18837,2217,3665,4738,4767,7342,7743:10228,10553,10554,10555,10556,1139,1145,1268,1621,16988,197,2776,3800,4221,4904,6542,787,8067:
cleaner:16988,4221,8067:18836,18837:1385,269,3358,766,847 cleans:1280:18062,197:
cleanup:1280,17507::1389,197,45,490,676,773
clear:10883,10966,11359,11649,11683,11782,12048,12281,12489,13771,13932,16614,2218,2731,3665,3843,4631,6164,6720,7185:10565,10566,10567,10568,10570,10571,10617,10618,1145,11650,12047,123,1268,14,14298,1430,152,1657,1722,1866,197,26,278,3977,4621,4831,9331:
clearanc:14298:19150,6164:161,2173,2372,472,8383,941 clearly:13743,13771:2218,6720:
cleavag::18853:105,111,1459,1505,38,400,664 clemen:::1573,414 clement:6547:3831,4624:216,3350,3830,5279
clench:1043,14630,18866,7084:1943,2638,2806,297: cleopatra:::1236,16896,2601,711 clergy:16443:13300:1790,4162
clergyman:305::222,49 cleric:9014::222,305 clerical:13227,13300,13301:16443,9015:1790,4162,554,87
clerk:9015:13227,13301:17271,554,87 cleveland:::178,242 clever:10150,10577,7026:5541,6548,925:129,3040,5439,741
click:14917,18676,19039,19204,19205:10,13848,16061,1658,248,3864,94: client:1572,8166::1304,247,2609,5876,763
cliff:16805::27,90 climat:17894,17899:13578:4370 climatic:13578:17894:4370
climax:7756::1215,1278,1346,1770,217,2195,3756,782 climb:16208,19052,4193,6130,7807:1353,151,1665,18111,66,710,90:
clinch:14628,14630,18866,7084,7823:1043,12,248,2638,2806,2888,298,5217:
clinic:14631,16075,16416:13426:1773,2407,364,4106,81,8831
clinical:12098,13426:14631,16075,16416,7180:1773,2407,364,4106,81,8831 clinton:::1376,178,242,49,5945,73,85
clip:11837,13987,14605,16173,19043,7585,9731:13988,1634,7584:175,2085,248,298,340,370,3785,5209,625,682,8229
clit:15540::1506,312 cliv:::181,189,193,85 cloak:18888,19182,2391::1179,190,72 clock:14632,9518::3928,627
clockwiz::: clon:::211,533,9049,95
clos:1027,10735,11829,11844,12160,12169,12433,12578,12583,1278,13112,13796,13902,13913,13940,13976,19358,2220,2824,3549,4065,4396,4774,6206,6309,6353,6496,6591,6784,7210,7483,7745,786,9735:10586,10587,10588,10592,10593,10594,10734,1132,12162,12163,122,1427,1639,166,16991,1848,1903,19476,217,2805,2806,30,3066,3550,3704,3779,4628,4629,4630,4924,53,5471,5742,6550,6551,6552,6553,6554,6555,6556,6557,6560,6561,6562,66,70,7211,7212,7396,7397,7592,7786,7931,8276,89,917:
closely:7736,7745:1027,6496,786:
closeness:3066,5427,5471,5742,8276:1027,2220,4774,6591,786:144,1542,2428,409,41,4140,472,5428,5470
closer:13794,16990,16991:0,13,17215,6309,9: closest:13795:: closet:8068,8079,8251::109,125,1720,2420,259,385
closur:13913,13940,2981,7931,8501:19358,6206,6309:1045,1337,15904,166,218,3104,3779,45,469,474,5583,66,7930
cloth:100,139,2734,3858,4936:342,4,4398,6563,6564,6565,6566,6567,930:685,71,72
cloud:10574,10619,13094,16806,1821,6285,6545,8828:1857,18840,2730,2733,724:1255,17739,234,3330,335,39,92,9323,9329,9385
cloudy:1857,6546:10619,10621,16806,2732,2735,4632:1723,216,335,6080,92 clover:17459::182,224
clown:5879:14050,4088:1011,2578,437,65 clu:15966,4079::22,372,447
club:14633,16427,1793,2392,2994,5342::121,1486,16426,250,271,2995,3022,442,50,690,81,834,875 clubhous:14633::81
clumsy:11274,11464,13237:3568:1726,2023,272,5550,885 cluster:10625,5761,9759,9865:3480:31,3206
clutch:1043,16531,18666:16,16404,3,3010,31,61,8030,806,8076:1943,297 clyd:::78,97
coach:16992,4222,5388,8050,8069,9602:1158,99:1178,1243,1695,1992,3291,378,425,465,49,946
coal:17945,19570::102,1368,17985,183,4378,915 coalition:1095,14007,6062:1413:1935,29,440,50,913
coars:5050,7365,7532:1037,3703:1726,2445,959 coast:19028,4198,5199:13302,16993,6569:1075,2120,30,66,710,90,973
coastal:13302,6569:10623,4198:2120,90 coaster:16993:19028:155,2152,225,56,5926,72 coastlin:::376,4186
coat:1303,1461,15190,1696,18693,18695,5321,6564,7234:100,108,12220,12221,2734,4,489:1179,190,360,473,72
cobalt:::294,459 cobra:::3846 coca:::207,2193,235,3251,379,437 cocain:2984::1703,3006,532 cochin:::1174,1960
cochran:::1568,69 cock:14407,14769,3084:1174,1711,2036,2378,3024,680: cockpit:::125,14934,184,2416,424,947
cocktail:4153::1356,1545,16332,375 cocky:::15481 coco:17472::292,9221 cocoa:16378::156,274,374,563
coconut:17472::2162,263,292,3199,518,9221
cod:14484,17496,3386,4064,510,5236,6430,9610,9663:1939,5936,6429,7:1077,1173,1204,22,261,3201,4010,5976,652,8016
codex:::300,345,4068,5627 cody:::4219,9161 coefficient:9269::201,6002
coffe:15355,16381::1319,156,1586,185,207,292,374,380,563 coffin:14635::1694,61 cognition:28::173,39
cognitiv::18296,28:173,39 coherent:4633,7351:18670,1907:1833,3976,913
coil:19129,2985,4324,5067,5346,9762:12,12924,12925,133,17,3014,4,7515,811: coin:18895,18928,852:14207,8573:1591,851
coinag:14207,851,8573:18928:1117,14206,1591,191,286,678 coincid:9493:2322,3062:
coincidenc:3062:2322,9493:161,3061,3176,48,880 coincidentally::2322: cok:8070::1703,2529,256,2984,8817,915
col:16807::182,3234,37,5972,8808,8809 cola:8817::1585,17457,2529,374 colbert:::2525,993
cold:10190,10580,10747,11369,11619,11941,12282,13191,1435,3583,5500,7226:1018,1145,1189,13190,1367,1618,1628,2749,295,3581,4809,4810,4811,5566,6988,785:
coldly::3583: coliseum:::2417 collaborat:2694,9948:14334,14335,4223,6645,9017:
collaboration:14334,14335:2694,9017,9948:33,621 collaborativ:6645:2694,6644:
collaborator:17002,4223,9017:2694,9948:291,456,482,5953,8983 collaps:16262,18061,7808,9339,9857:10,1126,24,2907,66:
collar:14302,14623,3396,3757::139,15178,1656,2400,297,2999,357,3900,3953,625,631,801,8048,945 collarbon:::696,818
collateral:11804,12244,12424,17533,5080:1148,12243,1916:2164,4296 colleagu:9018::456,482
collect:13631,18749,19221,1949,4486,6208,6430,6603:2499,2745,329,5880,6429,7,799:
collection:15860,1949,2486,31:18749,4486,6208:1079,192,39,738,799
collectiv:10407,3480,7442:10625,3694,50,6489,6573,706: collectively:13723:3480:
collector:5880,9019:19221:16810,3876,480,87,948 colleen:::128,765 colleg:14636,16496:13303:1176,1549,167,29,364
collegiat:13303:16496:167,29 collier:::766,9102 colliery:14637::34,407 collin:::1356,8815
collision:16167,16169:10030,18857:1349,2083,476,650,990 colloquially:13772:: cologn:16669::2000,8171
colombia:16653:13519:1097 colombian:13519:16653,900: colombo:::32,67 colon:::1342,15541,34,367,46,647
colonel:::1805,1806 colonial:13304,13305,7468:1449,16408,2152,2539,5792: colonization:5308::1156,279
colony:16408,1800,2539,5792:13304,13305,1578:167,238,25,2544,26,29,549
color:1133,1257,14638,15364,15491,18172,18443,18926,3951,408,4574,7155,7244:0,13881,156,16,3239,3477,4573,4611,5,6521,6522,6523,6524,6525,723,7243:108,1499,186,19,2403,3076,344,386,423,429,52,587,805,8823,93
colorado:::212,76,78,97 coloration:13881,15364:18172,18926:1499,186,386,398,408,42
colorful:1133,1134,2728:2726,3477,4611,4612,4613,6521,6522,6523,6524,6525,6526,6527,6529,6530,6531,6533,6534:
colossal:4852:210,4237:1100 colourful:1134,2728:2726,4612,4613,6526,6527,6529,6530,6531,6533,6534:
colt:::14465,14980,169,2377,3012,942 columbia:::1059,205,32,466,73,78,97 columbian:13568:17385:1238,265
columbus:17385:13568:1238,1365,205,265,32,46,73
column:14639,5347,8570,9306:9021:1060,117,1202,133,1546,16544,1748,2061,2457,349,4177,445,470,644,811,949
columnist:9021:8570:1107
com:13813,15400,18370,19482,19489,19547,19557,3433,3652,3779,5535,6270,6337,7756:1278,1643,278,30,5159,581,5857,66,880:
coma:::154,1821,4029,5761,92 comb:13929::117,121,14391,15556,18,283,504,7793,938
combat:18584,620,7913:658:282,33,529,572
combin:18796,19491,4127,440,7024,8859,9473:10,11698,11699,1413,14170,2087,250,30,3213,5371,6209,8821:
combination:14170,440,8821:1413,6209,9473:1095,1165,127,1291,131,2542,30,31,351,50 combo:::654,8861
combustion:2168,2346:18212:1123,131,1392,2628,30 comeback:3170:6166:1211,13815,43,5161 comedian:437::414,65,88
comedy:4088,5680:13531,1890:1084,2484,3144,346 comet:::16816,59
comfort:17879,18086,3345,5020,6251,6456,7963,8181,8775:1447,6455:17755,1783,1967,23,3347,3842,401,496,6075,912
comfortabl:10641,12946,13235,2853,3481:10634,10635,10637,13234,1647,2869,3345:1542,4140
comfortably:13641:10641,2853,3481: comic:13531,1890,437:4088,414,5680,65,861:
comical:1890:4088,5680,861:1084,2484,3144,346,8416
command:16461,1775,18388,19522,3130,4797,5547,9573:1434,16923,16995,16996,4498,9022:1204,127,1324,1724,1733,221,2433,43,510,742,86
commandant:9022:4498,9573:1006,719 commander:16923,16995,16996,9022:4498,9573:1006,1805,2139,49,69,719
commando:16535,16997::127,221,69,719 commemorat:13579,4412,6143,6144:4082,8769:413,596
commemoration:4082,8769:4412,6143,6144:228,3135,413,596 commemorativ:13579:4412,6143,6144,8769:27,55
commenc:3374,6127,6232:279: commencement:1412,279,8771:3374,6127,6232:217,30,44,45,596,8770
commendation:228,8639:9624:136,22,412 comment:1759,2501,6186,828,9650::40,545,986 commentary:1759:6186:40
commentator:9023,9116::147 commerc:16434,174:13628,2736,7533:288,33,619,756,757,985
commercial:13628,2736,7533:1037,10643,10644,1538,174,6583,751: commercially::2736:
commission:14140,1550,19390,3218,4560,5695,7870,7950:10009,16998,16999,2211:126,127,1588,1775,204,2354,2618,29,3127,323,43,491,50,527,569,6049,855,941
commissioner:16998,16999:1550,19390,3218,5695,7950:1004,1005,482,5851
commit:10009,2678,4488,4555,6597,9935:14140,14315,1550,1955,6437,6438,6598,8273:1183,41
commitment:14315,1955,827,8273:2678,4484,9935:1183,1686,22,33,3840,41,621,801 committe:1550:4488:127,204,3208,50
commodity:342::71 commodor:17000::1805,2139
common:12063,12185,1421,4764,5800,6587,6831,7365,7458,7532:1037,10645,10646,10647,1641,3545,3554,4637,5038,6584,6585,6588,6589:123,1551,16449,25,450,5801,96
commonly:7731:1421: commonplac:11163,12186,7225:1641,40,828,8642:
commonwealth:1221,5783::1095,127,29,3216,4170,601,75,76 commotion:1123,5232::141,418,524,89
commun:16578,18394,9574:14242,8697:101,29,64,75 communal:6588:16578,17499,6587:101,3302,48,75
communicat:165,18380,18381,18740,3414:17649,2,22,24:
communication:165,17649,22:18380,18381,18740,3414,9574:176,24,39,411,48,612,665
communion:14242,8697:18394,9574:3208,384,7921,8562,8696,8842
communism:16516,8560:13417,17001,2140:1334,4173,509,5784 communist:13417,17001,2140:1112,16516,49,85,8560:
community:17499,1794,3205,835:6588:101,1095,1600,26,29,3302,3329,39,4170,48,64 commuter:::14913,155,4256,8243
compact:10724,15951,18751,2685,2740,5087,9758:10664,10665,10666,10667,10668,130,3725,3784,422,542,61,733,8756:
companion:2141,6346:4333:155,318,514,712
company:16489,16968,2532,4333,5772,6346,8848::127,155,16470,2177,221,29,3211,364,4276,451,479,50,562,64,836
compar:2896,4416,5443,9547:13544,1493,2203,280,526,537,9294: comparabl:3689:2302,5443:1493,537
comparativ:13544,2203:3120,4416,6347,8577,9294,9547: comparatively:13735:2203:
comparison:2896,5443,9294:4416,9547:1493,280,39,48,526,537 compartment:8071,947::109,125,209,37,854
compass:3087,4410,882::14688,14886,1509,164,171,2037,236 compassion:4145,8312:6594,9828:1218,23,2437,3978
compassionat:6594,9828:10672,4145,8312:1218,23,2437,3978 compatibility:3036:10673:1218,23,426
compatibl:10673:3036:426 compel:12386:1443: compensat:10033,12230,19511,6322,9915:13930,17555,2163,3646:
compensation:13930,17555,2163:10033,19511,6322,9915:1329,1593,1594,197,2338,319,3305 compet:2682:2955,6595,718:
competenc:4007:2741:638 competent:2741,6372:2742,3484,4007,4535:638 competition:2955,373,718:2682:118,24,273,33,48
competitiv:10406,6393,6595:10679,15275,2208,2682,4592:2438,813 competitor:718:2682:118 compil:14229:1949,6228,799:
compilation:14229,15879:4486,6228:192,1949,2486,799 compiler:2570:6228:431,446
complain:10681,18448,6174:17216,2064,4110,6596,8608:
complaint:2064,4110,8608,9338:18448,6174:1212,148,1831,2063,237,40,43,8693
complement:16470,8387:4533:1525,1749,201,2191,2192,2462,2659,3211,365,8483,8937,8951,9270
complementary:4533:1614,408,8387:
complet:10003,12283,1636,18604,2779,4533,6600,7481,787,9516:10686,10687,10688,10689,1145,1278,14067,1614,1875,3485,4641,6601,6602,931:2651
completely:2332:787: completion:1278,14067:18604,9516:166,45,66,869
complex:1176,1449,5581:12767,12768,12769,12770,17,2051,23,269,3,3041,337,4,5044,7468,77:
complexion:5493::108,1746,31,3114,386,408,41,501,8821 complexity:3041:1449:
complianc:2956,5295,8269:6679,9993:144,15147,24,33,621 compliant:6679:8269,9993:144,15147 complicat:12767:1449:3041
compliment:::228,2490 comply:9993:2956,6679,8269: component:172,1743,270:19485:140,27,39,410,48,77
compos:15424,19485,2363,2745,4464,6228,9796:10700,137,161,1743,1946,229,281,4643,538,6603: composer:137:9796:145,79
composit:12768,5581:1449:1115,1387,2051,77
composition:1065,15424,1946,229,2363,5628,9393:4464,9796:1077,114,150,161,19,281,3125,3819,53,538,678,70,721,8636,93
composur:3980::144,501 compound:12764,12769,18136,269,7468,9473:109,12765,1449,18796,2051,337,424,440,52,77:
comprehend:4410,4513,6277:15643,668,7316,9289: comprehension:15643,9289:4410,4513,6277:4321,665,744,821
comprehensiv:668,7316:10694,10695,10696,10697,10698,10699,165,1778,2225,2744,4513,7315,8464:
compress:4924,7565:1452,2824: compression:16176,1666,8756:18751,2685:1658,1780,2335,3179,5236,7858,8728,8754
compressor::2685:116,175 compriz:19494,6333,6336:: compromiz:::16092,33,4107,621 compton:::1379,179
compulsion:16786::3226,613,725 compulsory:3531:3530: comput:1291,1845,8547:1304,176,2057,2569,585,679,7:
computation:1291,585:13454,1845:226,584,679 computational:13454:1291,1304,585:226,247,584,679
computer:1304,2569:1845:147,247 comrad:16960,2141::1112,2140,514 comt:::251,91
con:14143,14640,17458,19454,9030,9299,9532:13391:133,15531,1754,2600,267,317,356,3805,447,5247,71,771,8435
conceal:19180,2304,7616:12698,12699,12700,1294,2881,3341,7428,7429,7430,7431:
concentrat:10949,11491,11942,18145,4426,4645,9479:10713,1256,1331,13997,15284,15396,156,17932,2463,295,5589,6605,8754:
concentration:13997,15284,15396,2463,5512,8754:18145,4426,9479:1295,13996,15283,19,2038,3045,3179,33,409,538,639,675,82
concepcion::: concept:77:6349:35,68 conception:5542,77,8735::129,138,307,35,390,68,819 conceptual:6349:4524:35,68,77
concern:16277,2039,2470,3488,4519,4520,707,7129,7130,8790:10719,10720,115,1218,1327,1541,2042,2276,23,4647,50,586,706:
concert:::219,829 concerto:::1769,702 concession:5696,8605:19290,9591:1527,3168,43,590,750
conclud:18366,19476,2779,3550,9539,9676:166,1875,3549,673:
conclusion:166,203,4065,4396,5576,673:18366,9539,9676:122,1518,2070,217,24,30,3101,398,40,4107,42,45,53,542,698,70,746,917
concord:14387,1600,16093,17653,4521,9590::1248,1396,1464,205,32,43,529,73,750,853
concours:13872,2535::2897,29,3870,5180,64,8125 concret:12852,17946,4525:10066,14007,4526,7489,8756:381,4384
concurrency:::33,43,621,750 concurrent:2322:3062,9493:3061,880 concurrently::2322: concussion:::16177,2083,651,753
condemn:18453,18458,19184:14347,15921,17921:
condemnation:14347,15921,16129,17921,5297:18453,18458,19184,9629:1171,1531,16128,43,7901,7958,797
condition:1017,11307,12119,14,15614,15942,15949,216,4049,4506,6181,9389:4755,887:1126,148,158,2493,255,28,335,368,40,4086,6078,679,856,92
conditional:12487,2746:10732,2747,4649,4976: condo:::405,687 condom:5349::2396 condor:::14401
conduct:1172,19369,4474,502,9805,9985:1684,2,323,41,7,8: conductor:1104,3355,948:3410:145,18,52,5880,79,87,93
confederacy:15863,16484,2537,8935:9953:25,26,29,3215,40,542,601,836
confederat:12091,17002,19385,7593,9026,9953:215,2537,291,318,4915,5280,560,841,865,87,8983,9357:
confederation:2537,5280,9357:19385,9953:24,3215,33,601,6062,913 conferenc:1773,3212,8870:9619:1361,250,288,50,64,703
confess:18433,18435,9597:14243,15843,16119:
confession:14243,15843,16119:18433,18435,9597:126,2366,389,40,4089,506,53,8714,982
confidenc:15910,16301,17871,4031,9311:2719,4488,4962,6561,7312:154,187,2044,2177,3192,4366,562,5741,8633
confident:10415,2718,2719:10442,10443,10444,17871,2717,4031,4594:154,2044,4366
confidential:10547,4962,6561,7312:1027,15910,16301,1903,3478,9311:1400,1507,187,2177,3192,3341,562,5741,8461,8633
confidently::2719: configur:12182:2827: configuration:2046,579::19,2045,471,820 confin:10734,3559:10735:236,882
confinement:1398,17777,2953,3840::105,1124,2629,297,562,801
confirm:12114,12375,18543,19393,5080,6150:12115,1916,4050,4080,8708:
confirmation:4050,4080,8708:18543,19393,6150:1466,187,227,2366,3099,43,750,872
conflict:12176,19448,282,4341,529,650,6621:12175,3489:1249,23,24,33,426,43,476,48,5437,572
confluenc:13872,14005,16580:10797:2897,34,440,5180,7817,80 conform:3372:2956:
confront:18428,18570,19556,9685:14101,16125,5296,5697:
confrontation:14101,16125,5296,5697:18570,19556,9685:2896,33,4115,43,476,526,5698,873
confus:10569,12198,18315,18909,18979,2733,4951,6572,7214,9537:10574,10575,13829,14002,16284,2730,4623,886:142,154
confusion:13829,14002,16284,886,9326:18315,18909,18979,9537:131,142,154,2516,4137,418,440,486,567 congenital:11678::
congestion::9757:168,17721,202,227 conglomerat:11698,16419,4402:16542,7024:1129,1220,4158,52 congo:::16383,239,78,97
congratulation:2490::228 congregation:4156::1295,29,31,33 congregational::4156:16441,29,8842
congress:16503,2358::1357,1361,138,307,550,64 congressional::16503:1357,550 congressman:9028::1376,2588,848
conical:13391:14640,17458,9299:133,267,356,71,771 conjectur:15684,3145,3377,5569:3532:2071,226,583,698,77
conjunction:1052,16229,17832,3062::1248,18,286,3061,3182,5725,623,853,8572,880,913
connect:12156,13243,18573,1859,2677,4996,6207,6334:10744,10745,12155,13242,1833,2848,4041,4653,4654,623,665,866:39,48,913
connecticut:::1800,212,25,76,78,97
connection:1833,3322,4041,623,665,866:18573,2677:1072,131,133,134,18,2156,223,30,3244,39,48,568,674,913
connectivity:::19 connector:623:6207:18 connolly:::104,132,1384 conquer:18602,2671,4485:7761,9029:
conqueror:9029:18602,2671:4274,658 conquest:5181,7761::1656,357,397,616 conrad::: conscienc:::23,2516,3227,578,613
conscious:6451,6615,7027:2040,2041,2212,2266:142,154,218,744 consciously::6615:
consciousness:2040,2041:6451,6615,7027:142,154,218,744 conscription:5291::107,2954 consecrat:6617,7411:3688,6618:
consecration::18480,2678,9615:1955,621,872 consecutiv:10215,1640,6630:1135,2825,3449: consensus:::1600,3329
consent:18420:6611:1756,228 consequenc:2504,484,5528:1849:203,2033,383,57,580,752 consequently:13682,13774:1849:
conserv:10930,19517,3416,5749,9921:1090,14155,15748,2765,8757:
conservation:14155,15748,8757:19517,3416:2052,2474,3811,492,513,830
conservativ:10372,10791,12612,2571,7140:0,1005,1030,12611,4663,482,51: conservatoir:14641::3916,81
conservatory:14641::1360,1549,3916,81,8119 consider:10156,4420,6155,6178,9899:10155,1515,16073,4049:
considerabl:1861:3497,4666: considerably:7710:1861:
consideration:14355,1515,16073,3044,4049:6155,6178,9555,9594,9894,9899:1496,1537,158,1588,165,1654,1727,218,226,2618,28,42
consist:10026,19494,19504:8293: consistency:1188,17831,8293:19504,2750:15237,1833,19,4356,537,5441
consistent:2750,4633,4796:10754,17831,4795,6619,6620,8293:1833,4356,537,5441 consistently:13725:2750:
consol:14585,6251:1058,16272,171,184,1983,225,259,6456,7963,8046: consolation:16272,7963:6251:1783,3842,401,8775
consolidat:10665,18114,18150,18151,5104:16209,16808,1957,2740,865:
consolidation:16209,16808,1957:18114,18150,18151:131,2087,4127,440,59,71
consonant:4103,6619,6939:2750:1772,191,220,432 consort:17004,4521,6331,8851:1012,276,31,433: consortium:3213::250,50
conspicuous:12702,921:10757,10758,10759,2226,3490,3491:2649,3995,6065,8369
conspiracy:15863,16484::1744,29,40,542,836,8526 constabl:::1009,233,240,557,79 constabulary:4164::2106,316,365,50
constanc:::110,550,552,5780 constant:10762,15675,4658,6002,7613:10763,1135,201,641,77,8291: constantin:::1814,553
constantinopl:16768::550,5780 constantly:7712,7713:4658,7613: constellation:2046,551:10041,9865:2045,59,71,820
constituency:::167,29 constituent:1525,172,1743,270,3535:1029,4512,6333:1373,140,2610,27,3119,39,410,48,5678,77
constitut:1415,2822,4491,4512,6333:1065,1156,270,3535,7195,7196,7197,7198:
constitution:1065,1156:1415,4512:130,19,279,45,5638 constitutional:3535,3595:1029,1065,2268,2340,245:
constrain:3441:2704: constraint:248,6047::1124,1398,18,2953,801 construct:18874,3403,6233,77:14174,1945,35,5869,68:
construction:14174,14278,16088,17,1749,1945:18874,3403:1165,1210,1291,1525,174,218,226,246,281,3119,511,71,871
constructiv:12370,3492:10765,3659,4655,6622: consul:17005:7704:194,903 consular:7704:14642,17005:194,2996,8087,903
consulat:14642:7704:2996,8087 consult:6171,9619,9620,9621:16074,2132,4829,5311,5689: consultancy:14094:2132:571,7861
consultant:2132:14094,6171:1233,147 consultation:16074,5311,5689:6171,9619,9620,9621:1773,42,703
consultativ:4829:6171,9621: consum:18653,6199,7125,9704:295,763,796: consumer:763:6199:2609
consumption:13984,17556,796:6199:105,138,17790,2183,2626,3783,617,9256
contact:16159,18382,18659,2395,7747,7770,8565,990::1052,1110,165,1833,1923,24,296,3007,3117,42,623,661,8145,913
contain:10783,3432,4500,6336:10772,2751,61,9287: container:61:3432:18 containment::9699:18,297,737,801,8524,888
contaminat::: contamination:13938:9519:3777,45,52,6074,93 contemporary:10859,11982,16518:0,1028,456,7143:96
contempt:8783:12575:14325,1757,1784,2015,23,427 contend:18390,4429,6330,9616:1348,8645: contender:718:2682:118
content:15,15059,35,6625,9287:10768,10769,3432:143,1546,173,202,22,2639,28,300,31,3319,3320,345,39,44,55,8864,9286
contention:1348,2955,8645:18390,2682,4429,6633,6634,9616:1340,24,33,476,650,982
contentious:6633,6634:1348,4661:144,476,650,8271 contest:373,9616:1348:24,273,2955,33 contestant:118,2142::
context:6078::15803,191,202,368 contiguous:10744,4628,4653:1859,786:3066,472
continent:10772,16641,2553:12022,13428,13429,3432:2115,58,8953
continental:12022,13428,13429:16641,1800,2553:2115,25,26,58,8953
contingent:10449,10732,12379,16536:10448,2291,2746:127,221,29,64 continu:10037,6267,6342,7081,9583:789,800,8377:
continual:10777,1422:10773,10774,1135,3493,3494,4657: continually::1422:
continuation:15833,800,8377:10037,10049,19344,6267,9583:3104,4066,5583,644,695,881
continuity:17834,5505:1135,4659:1208,1321,1833,2024,2075,4356
continuous:1135,4659:10776,10777,10778,10779,10780,17834,4658,5505,6630,9422:1321,15404,1833,2024,339,4356,881
continuously::1135,4659: continuum:9422:1135,4659:339 contra:::16894
contract:13831,1527,15934,2685,6308,9461,9625:13306,13994,17006,2,357,4013:130,40,487,542,590,7836,8648
contraction:13994,16176:18147,18183,2685:1780,191,286,3785,462,617,8728
contractor:17006,17007,4013:2685,9625:16958,312,3281,38,5869,9005 contractual:13306:1527:130,542,590
contradiction:16110::1249,16109,40,48,5703,749 contradictory:10676,6621:10675,3489,48:
contrary:11271,12666,9295:1035,1249,48: contrast:12667,15613:1035,13007:1071,1249,236,2896,3093,48,505,526,5564,882
contribut:10425,19232,6300,6302:17315,3807,3833:
contribution:3807,3833,5983:19232,6300:1169,119,1467,246,258,663,720,775,7938 contributor:17315:6300:762,842
control:10983,1324,2751,297,3048,3134,4455,4498,4500,5547,575,857,9823:10783,10784,10785,1259,18298,19421,5940,6631:1001,105,116,138,2441,2488,289,3133,344,39,41,48,742,8530,972
controller:575,5850,5940:4498,9823:116,223,302 controversial:4661:10787,1348,6633:476,650
controversy:1348:4661:476,650 convection:::111,2171,57
convenienc:14496,14955,1724,17853:3495:125,1720,18,3345,7852,878
convenient:10633,3495:10789,14496,1724,17853,4636,6635:18,3345,878 convent:14643:13258:1712,5401,64,835
convention:15249,2461::1295,1361,28,3142,33,5460,5461,590,64,967
conventional:10796,4663,6636,6867,7228,7382:10790,10791,1429,15249,2829,4664,6637,6640:15580,15774,5460,5461,8475
converg:10046,19119,19550:15677,2897,3182:
convergenc:15677,2897,3182,4042:10046,19119,19550:131,15676,24,313,35,8520,866
convers:13008,6457,9654:2070,2709,40,985: conversation:985:9654:150,288 conversely::13008:
conversion:13841,14275,16200,5726,7820:18215,18218,6117,9465:1154,1277,1329,1346,1593,1594,174,1770,30,3834,397,42,513,5170,584,585,82
convert:12529,18215,18218,6117,9465:0,11148,11321,13,14275,16200,5726,7820,9:
convertibl:11148,11321,8073:6117,9465:130,308,3312,3921,422,810 convex:10703::133,277,471,579 convey:3414,6187::
convict:18493,9030:2600,317,392,5297: conviction:5297:18493:112,1171,35,7958 convinc:10799,2718:2717,6642:
convoy:::2342,31,33,492,5251
cook:10007,1423,1931,3404,5883:10800,10801,10802,10803,10804,10805,10806,1238,265,30,6643,87:1002,1107,302
cooki:8804::1091,4147,445,5883,644,69
cool:10700,11228,13184,13190,15314,18208,5992,9498:111,116,1189,12,13185,13191,144,14646,16377,2745,2777,3980,5500:
cooler:14646,14647,16377:9498:125,156,2390,374,563,8186,8257 coop:14588::109,424,5359,81
cooper:::1111,290,65,659,69,842,844,88 cooperat:2694:14020,4223,621,6644,7441: cooperation:14020,621:2694:24,33,384
cooperativ:10680,6644,7441:250,2694,3694,50,6645,706:
coordinat:11910,15729,19365,4406,6134,6785,7023,9954:14153,1427,15577,15578,17008,201,2809,3592:
coordination:14153,15577,15578:19365,6134,6785,9954:1248,134,14152,1512,2356,742,853
coordinator:17008:4406,9954:4255,4272 cop:14776,3396,5870,6330:2391,3865,5341:1009,557 copenhagen:::32,67
copper:5870::1009,1319,14460,15356,1961,294,3355,459,52,557,852,9248 coptic:::16022,1768
copy:15830,15852,2949,533,9807,9809:1465,800,9031:114,15901,187,362,445,644,645,95 copyright:::126,1323,53,637
cor:1074,16481,5646::1049,1177,121,2545,28,31,3208,35,356,424,433,50,59,80,891,8961 cora:::454,54
coral:::1405,14431,16360,185,3990,6094,652 corbett:::1102,1381 cord:804::100,113,1597,190,2001,626,948
cordoba:::265,367 cork:14551::235,2981,301,34,3879,46,52,5977,8175
corn:16357,9216::1061,17466,1823,2101,2528,274,4286,8264,832,908 cornel:::1111,223,290,377,842,88
corner:11361,17827,19066,6028::102,109,143,152,17851,1986,26,277,37,395,438,5282,6060,80,8136
cornerback:::1003,104,132 cornerston:3095::1518,381,3925,698 cornic:::170,325,403,5383,809
cornish::16703:1174,1960,3158,8673 cornwal:16703::602,63 corona:::1013,117,14626,17431,2414,38,394,59,5969,5970,850
coronation:16251:19324:2090,596 coroner:::147,2586 corp:4158::1220,167,221,29,451,707
corporal:3499,7268:1901,2752:1006,9114 corporat:3499,7215,7442:2752,2827,3694,4158:1220,707
corporation:15548,4158::1220,3082,707,8448 corps:5531::3080,59 corpus:17535::102,119,143,2620,31
correct:10033,10820,2753,6322,7325,7326,9474:1862,1905,2338,4828,6647:2442,502
correction:14104,2338,5293:12475,9474,9997:107,1160,1289,1339,197,2068,33,4003,44,45,47,53,5517,5631,5770,731
correctional:12475:2338,5293:107,197,45,731 correctly:13748:: correlat:12557:2848:
correlation:::1521,48,6022,8540,8541
correspond:10015,12558,12677,2698,3689,6344,9672:1649,17010,2302,2848,2859,3956,8616:
correspondenc:15216,17662,3065,3956,8616:2698,2859,9672:17665,19,22,261,3036,426,471,537,5610,635,778,8568
correspondent:17010,2859:10015,15216,1649,17662,2698,6344,9672:1107 corridor:3870::630,955
corrosion:9253:18168,18169:111,1404,3353,664 corrugat:7487:7486:
corrupt:10809,12289,12927,18130,18840,19459,6298,6884:10811,13936,1628,2286,8322:1315,2013,306,4360
corruption:13936,17915,8322:19459:111,1187,1315,13878,1404,2013,2623,45,5193,725,9390 corsica:::124,1552,25,58
cort:::265 cortex:::117,1193,1735,394,541,5974 corvett:::1489,498,953 cosmetic:2397,4769,6386:6385:18,2000
cosmic:13307,4854:210,2121:59,71 cosmo:2121:13307,4854:1115,1387,59,71 cosmopolitan:10822,2225:10823,668:51
cost:1066,353,5526:3539,6804,7859:1390,17519,2163,387,516,883 costa:15506::117,38,696,818
costly:3539,6804:5526,6803:1066,3074,387,883 costum:::139,944 cot:::14514,1966,225,259,2980,5403,8203
cottag:14578::687,734,81 cotton:::100,1719,17971,207,2193,379,4382,804 couch:3921,6180::14634,1966,259,2980,810,8110
cough::227: coulter:::3000,8254 council:16502,5780,8871::127,1361,204,550,64 councillor:::1005,482
counsel:2065,3387,5853:15,9033:180,22,845 counselor:5853,9033:3387:1114,1233,1242,180,2132,845
count:10024,2924,6178,9270,9644:106,14648,14649,17011,201,280,8075,905: countdown:::280,2924
counter:13867,14573,14648,14649,17011,3170,7289,8074,8075:7288,9644:1023,1058,120,1211,14589,14973,2336,247,259,309,340,385,3902,404,43,628
counterattack:::1284,14041,358,493 counterpart:14650,8483::2462,28,2988,533 countess:::1236,4245
countless:4593::2027,285 country:1221,1358,152,21,5808::101,127,25,26,37,601,75,96 countrysid:::25,5808
county:602::101,37,63,75 coup:14301::24,308,33,397,422,616
coupl:13115,19402,2359,2633,4457,4654,8076,8824,8826,9747:116,138,18,1859,307,623,865:1370,143,208,2172,254,4155,47,5763,600,64
courag:814:1617:1182,2426 courageous:1617:3466,4582,4583,6476,814:1182,2426 courier:2590::155
cours:13663,14652,1545,16634,1973,2117,2940,4166,4175,7746,9882::1309,156,157,1799,199,29,332,351,37,42,64,655,708,939
court:14354,14653,14881,16415,19432,5351,8874,9989:10943,5700:104,109,123,125,132,1384,1685,1705,1712,1789,4183,5303,550,64,734,81,8884,994
courtesy:2443,7969::1685,40,42,427,502,828 courthous:::14789,2996,81 courtroom:14653::109,125
courtship:5700::1776,329 courtyard:5351::109 cousin:::276 cov:16809::110,3233,8943,90 coven:::550,64
covenant:15951::130,40,542,590 coventry:::202,9313
cover:10040,1461,301,3917,3930,5252,72,7925,8037,8039,930:1116,12210,12211,12213,12214,12215,12217,1294,1710,225,2365,4,489,492,493,4936,4937,7,71,7230,7231,7232:
coverag:15914:4448:119,1338,164,187,236,775
covert:12461,1440,3917:12225,12226,12227,12228,12229,3645,4970,7236:549,72,8827 covet:6697:4682:
cow:14473,18974,732:5836:1296,1297,1690,206,574,5956 coward:5836:18974,2214,9879:137,145,232,65,88
cowboy:::1560,414,4241,65 cox:::1108,17105,2191,2192,2659 coyot:::14444,1470,17063,17064,17297,194,291
cozy:10594,10634,4766:1027,2785,3481,72: cpi:::8623 cpu:8058::120,1980,270,534
crab:16638,16914,9631:11461:14037,17088,206,421,5322,5755,622,63,652,760,7998
crack:12834,12836,13999,14655,1553,15948,16213,17873,1883,19201,3692,3719,5248,8115,9491:1020,108,111,1150,209,258,262,2910,2984,359,4,40,420,435,566,634,7,781,784,828,924,94:
cradl:14986,16570::1312,1363,1412,14514,17994,259,80,8245
craft:1305,15575,16547,8468,937:17013,1850:129,4023,450,465,500,741,8469,96,99
craftsman:17013,659:15575:180,51,60,69,87 cramp::: cran:14656:11,12,146,551:
crank:14657,17012,17088,3896,7505:1651:1100,1487,188,206,2385,283,324,402,532,5897,624
crap:5647,6112,9407:3027,3565:1607,1752,3132,3357
crash:13860,16168,16212,16262,18858,3622:10,1038,2083,24,262,296,94: crat:::1694,320,47,61
crater:16810::27,480,551,59,90 crav:5734,7620:23,3744,448,6203: craven:10376:0,2214,5836: crawford:::377,79,88,907
crawl:13945,19027,9879:30,3796,523,66: craz:12682:566:
crazy:11153,2303,4720,6825:1262,1428,3792,4027,4354,566,670,8496,9095: cre:15711,4089::112,1562,3149,436,506,648
cream:16368,16522,18763:7566:1222,1362,18,2000,2526,274 creamy:7566:16368,3731:1188,2526,274,8351
creat:6235,9777,9811:1040,114,13917,169,281,3501,4655,60,8735,9034:
creation:1040,114,13917,2121,281,8735:3399,6235,9784,9811:279,390,45,59,71
creativ:3501,4655:3492,6235,6655,819,9784,9811:129,28 creativity:819:3501,4655:129,28 creator:1559,60:6235:2122,289
creatur:169,9034,9035:9777:211,3289 credential:3127::126,53 credibility:1314:4668,6642:
credibl:4668,6642:10799,10830,1314:
credit:17544,3135,3141::119,17549,1759,196,228,2467,2494,278,300,319,345,353,389,42,4306,585,616,8579,8580
creek:16800::110,3240,436,78 creep:13945,17015,19027,9849,9879:141,151,424,523,5390,66,7187:
creepy:7187:1438,17015:188,206,505,8494 creol:::544,56,824,841,900 crescent:12642:1911:244,780
crest:14391,14664,19520,6376,6377,6378,656:3439:230,2548,332,37,38,423,452,504,80,805 cret:::124,58
cretaceous::17944:1410,3366 crew:4167,5779::127,29,50,64,834 cricket:18576:2572:14459,1670,1938,622
cricketer:2572:18576:104,118 crim:14136,491:10019,19396,4864,9606:257,527 crimea:::1098,58
criminal:11686,291,4864,7404:14136,2855,491,7022,927:392,849 crimson:15346,2216,3464,3477,9463:1133,1498,2710:
crippl:3551:1263: crisiz:3326,5727:3503:1019,1215,395
crisp:10725,11366,13089,16353,18190,4697,4810,6859:13088,1435,1866,2247,4757,546: criterion:8530,987::44,68,910,972
critic:17016,1807,3252:3502,4671,7667:1233,180,1809,188,206,51
critical:11128,1863,3502,3503,4671,7667:10834,10836,1339,17016,1807,1864,2228,2483,3252,4037,5727,6656,6657:1019,1215,1233,1401,1531,17772,180,1809,1834,188,206,261,3326,395,4036,51,53,969
critically::3502: criticism:1339,2483,4037:3502,4671,7667:1531,261,4036,53,969
critiqu:4037,5629,9612::2483,4036,53,969 croatia:16687:13507:200 croatian:13507:16687:5841 crocodil:::1958,7987
croft:::2402,407 cromwel:::181,189,193,85
crook:11596,12535,12927,2318,291,6027,9868:12918,12919,12920,12921,1909,7514:1315,1486,2013,244,392,471,579,780,8218,849
crop:17480,9773,9808:9731:1194,1308,15524,2386,299,31,3877,5262,570,792 cror:::243,98 crosby:::153,65,88,9036
cross:10837,11461,11841,14164,14392,14662,15179,16820,4507,7800,8136,9850,9864:1054,1063,10838,110,13956,143,1604,17,1986,230,2359,245,249,307,37,399,4,423,66,80,805,9:
crossbow:::14558,284 crossover:14662::105,1054,1373,1926,249,2610,5167,57
crossroad:16475,17772::1019,313,3326,4042,64,835 crotch:15560,17710,4018::1122,209,2455,2637,312,6036
crouch:18847,9878:7821: crow:18474:2088,2128,551,648,94: crowd:1359,19116,4651,5779:10736,6613:29,64
crown:10841,14664,15543,15920,19324,656,6658,8078:10839,10840,10842:135,136,230,2398,2404,2548,3219,3940,412,4188,4190,452,63,80,851,852,952
crucial:11913,2228,4819:11912,3503,369,4672:1401,1834 crud:10552,12818,4704,6612,6669,9414:2232,4383,915:
cruel:2792:2011:1316,879 cruelty:16282,2011,7827::1316,16281,2092,2916,868,879
cruis:13957,19005,19006:14583,14665,7803: cruiser:14583,14665:19005,19006:14879,1489,308,422,498,684,953
crumpl:6666:1424: crunch:18885,3784,9490::1019,1666,2335,262,395,94
crusad:1462,18587,3429:17017,252:2945,371,677,7914 crusader:17017,252:18587,3429:1226,2611
crush:12837,18597,3664,3784,4495,6623,7932,8846,9775:1023,1045,115,1150,1359,1666,1682,1906,2096,2227,2335,64:
crust:16811,8344,8945:11462:1000,2015,301,427,59,63
cry:1085,18075,18497,2088,3491,4437,4681,5257,8693:10,138,1533,1865,5679,5691,894,921,94: crypt:::1177,1978,2982
cryptic:3540:: crystal:17958,3359::1313,140,14756,1556,17957,183,225,270,518,59,6092,72
crystallin:10975,4621:1866,2731:
cub:17018,17711,18688,2986,8998::1007,133,201,231,277,354,379,4249,495,802,899,9224,9302,942
cuba:16655,16656:13523:124,58,75 cuban:13523:16655,16656,900: cubic:10844:10848:8378 cuckoo:9076::1011,2578,680
cue:16028,4079,9622::121,1345,158,372,4100,447,5408,586 cuff:::248,2992,8144,8200 cuisin:16327::1931,45
culinary::16327:1931,45 cult:15703,16442,8496::112,1317,2048,364,4038,653,974 cultivat:13018,4985:3677,3726:
cultivation:1678,6072:4490,9808:105,107,1118,2185,5287,570,798
cultur:14191,14192,15722,16500,6072,8497:13416,13444,3707,7676:105,1071,1118,1513,1678,177,2185,2530,28,29,35,570
cultural:13416,13444,3707,7676:14191,15722,5053,8497:1071,1513,1678,28,35,570 culturally::7676: cum:5535::581,740
cumberland:::189,193,78,97 cumbria:::25,26,602,63 cumulativ:6369:1614,4402: cun:10150,1850,6441,8468:1026,741:
cunningham:::1374,1571,60,65 cup:::1313,1356,16382,18,1828,267,277,320,3316,359,3871,3886,394,412,438,47,5414,61
cupboard:8079::109,2420 cur:11374,11375,11925,12523,3015,5115,6885,9460:11924,2248,324,3745,467,4789,7366,9260:
curat:3253::222,305 curator:::240,3254 curb:14303,2671,4500,6122::14545,14707,1997,2400,297,406,801
curiosity:2042,3872:1138,2756,7030:142,154,27,55 curious:1138,2756,7030:11707,3872,4674,670:142,154,2042,27,55
curiously:13659:1138,2756: curl:11323,18205,18672,4324,8421,9762:133,14667,304,360,463,4757,62,7:
curly:4757:11323,6859,6860,8421:360,473,5511,579 currency:1591,8376:1028:1117,3963,8300,8375,880,987
current:1028,17419,2511,8887:10856,10857,10858,10859,10860,10861,10862,10864,10865,10866,10867,8376:151,1583,351,4175,595,92
current_account:::1196,15583,17718 currently:13671:1028: curriculum:8635::187 curry:18066::199,546
curs:16129,16233,18460,18461,2757,4880,8694,9365:2758,2807,288,330,6661,8702: curt:10725,6652::2015,427
curtain:5352::18,225,2388,385,5828,8939 curtiss:::290,844 curtiz:::2137,352
curv:19554,5065,5511,6271,6272,7765,780,8036,9868:12922,17794,18205,5066:133,140,1485,1927,244,471,579,671
curvatur:17794,5511:6272,9868:471,5594,579,585 cushion:14669,15018,18868:12,1309,4,6931: custer:::189,193
custody:14154,9332::1124,1170,1398,3840,5250,5290
custom:10869,1668,3089:10870,3482,6637:1950,28,384,5281,7936,800,9239,9240,967
customary:3482,6637:1668,2738,3089,6636:1950,28,384,800,967 customer:1572::2609,763
cut:10059,10235,10854,10945,13990,14008,14071,14209,15888,17488,18851,2229,3525,3786,4719,4809,5209,599,6129,6271,6441,7039,7584,9343:102,1026,10851,10852,10853,10855,119,13989,143,1435,14350,1459,1475,15090,17019,18128,1868,1870,1956,2048,2485,263,264,2644,281,2911,321,3936,400,4038,4067,458,4673,53,5305,5343,5631,617,728,7585,774,8641,869,909,9360,9477,979:108,812
cutler:::2608,847 cutter:1475,17019,17020,8235:18851:2143,283,3017,310,3873,684,69,87,9044,9147
cycl:16190,19067,2387,2690,4397,8738:163,3505,421,4224,4990:1779,293,338,351,419,425,44,500,592,61,655
cyclic:3505,4990:1034,10871,16190,4397,4675,6664:1779,2008,338,44,592,8738 cyclist:4224:2387,2690:2603,9127
cyclon:5964::216,2653,4282,4283 cylinder:3323,6024:7408:1177,133,18,277,356,424,61 cylindrical:7408:1911:579,8380
cynical:::188,206 cynthia:16875::454,54 cypress:9212::235,322,4290,4291 cypriot:13580:16660:103,56
cyprus:16660:13580:124,58,75 cyril:::1243,4250 cyrillic:::2073,3122,8599,8600 cyrus:::1240,415
czech:13500,16895:16661:103,1082,1535,56 czechoslovak:16895::103,56 czechoslovakia:16661:13500:25,26
dad:5887::3260,515 daddy:5887::3260,515 daemon:8967::1001,289,4205,54 dagger:8080::220,284,5376,646
dahl:::16356,207,379,4150 dail:::1357,16447 daily:4763,4991:1034,1076,1609,2481,3553: dairy:::2402,407
daisy:::1115,1387 dakota:::2128,25,2562,26,3150,648 dal:::1099,1120,1597,480,6004 dalla::: dalton:::179,304,62
daly:::233,79 dam:4225,8082,9037::1120,128,169,241,355,4315,469,51,5312,683,765
damag:1352,14124,1424,2915,5984,6624,6936,9237:10872,1265,2227,6665,6666,6667,6668:131,1390,1780,2163,257,30,3178,3305,353,7875,82
damascus:::32,67 damn:13651,18461,2758,4880,6661,8397:16,2757,2807,5,96: damon:::514 damp:17905,7632,9905:1152,14:
dan:::103,56 dana:::4201,54 danc:16485,18934,19040,2349,2512,8680:114,1354,1374,163,17021,260,413,531,7,996:
dancer:1374,17021:18934,19040:414,65 danger:16620,1837,2656,2931:1270:152,26,371,55,677
dangerous:1270,1864:16620,1837,1863,2301,5013,5014,7416:152,26,426,55 dangerously::1270: dangl:5273:5272,7:
daniel:::122,194,287,556,660,764,83 danish::1207,16665,2497,8807: dant:::146 danub:::78,97 danzig:16743::34,46
daphn:::16874,207,379,8969 dar:12200,18464,6384,8326:1642,4115,4540,814:
dark:10103,10541,11113,1252,15724,1852,3566,4391,4574,4607,4782,6471,6604,7428,8913,9392:10384,10385,14,1432,152,15358,15360,2110,2181,2207,2304,3,36,4573,4576,4584,5591,6480,6481:
darken:10384,10385,12140:1031,1852: darkly::1852,4782:
darkness:1252,15358,15360,15724,8913,9392:10541,11113,1852,3566,4574,6471,6604,7428:152,15359,15725,2110,2181,3055,408,5493,5591
darl:4226,4884:0,455,78,928,97: dart:19136,9846:1181,15095,284,30,89:5226,5227 dartmouth:::1176,14636
darwin:::2112,2591,32,352 das:::1296,574
dash:14066,18198,19136,5464,6486,7799:1186,135,2920,4134,4591,5,5194,523,647,66: dashboard:::225,343,72,8072
dat:17022,18002,19400,5787,9430:2923:15072,1609,18013,2105,2141,217,2667,2669,3021,339,36,380,396,44,479,514,547,548,6101,722
databas:345::187 datum:5789::31 daughter:17023::1570,17059,241 dauphin:::1240,415
davenport:14671::1058,3921,8073,8084 david:::233,240,253,393,4257,605,79
davis:::104,1238,132,1384,1574,181,233,265,377,79,84,85,88 davy:::304,62
dawn:16181,18292,6099::2086,36,390,74,860,916 dawson:::73
day:1609,17992,1842,3365:4991:1020,1024,17986,2669,36,4386,44,667,722,74,784,9425 daylight:3365::1013,36,74,850
daytim:3365::36,74 dayton::: daz:16289,4623,5555:2733:154,16288,2093,886 dazzl:11640,3467:382,461: dea:::2106,316
deacon:::16987,194,222,305,86,911
dead:10104,10115,10476,11168,11600,12395,12450,12721,16388,3445,5143,5150,6601,7571,785:10114,10188,10189,10190,10191,10192,10193,10194,10195,10196,10197,10198,10199,11167,1151,16,2207,2293,3444,36,4807,6402,667,787,96:
deadlin:::217,44 deadly:12251,13667,4750,6838,7582:3445,3547,3733:3968 deaf:11533:16,96: deafen:7087:1635:
deal:14282,15950,17640,4154,4448,6155,619,6330,7748,776:16,1840,19271,19369,1953,2,203,31,322,323,3417,40,4481,5288,542,752,940,9421:1923,24,33,48,5155,5156
dealer:17227,2608:16420,4481:1002,1220,132,2155,223,302,707,847,9005 dean:::1101,1230,16975,4211,51,65,88,9055
dear:13699,17139,3539,4629,4884,5045,5864:0,1027,1650,455,5837,6803,928:
death:13908,1540,17420,3328,6098,8964,9391,9426:19160,4404,4750:1244,159,166,217,234,327,726,82,917
debat:16134,18429,4429,8701,9594::288,5706,703,895 debriz:4381::1839,610 debt:4304::15952,17878,196,2167,590,9378
debut:3774::279,4112,45,545 dec:18023::1122,396,519,6033 decad:17626,2670::243,36,74,98 decatur:::1006,3277,73
decay:1404,17421,2623,9254::111,1244,234,2625,3352,57,9263 deceas:3444,5890:0,13,785,9: december:18023::396,519
decent:11986,11987,3716,7324,7391,7739:11985,1905,2869,5002:15286,2440,2442,502
deception:1162,2893,4087::1161,257,40,525,727,749 decid:18358,2676,4680,474,6151,6670:10873,3510,4676,582,673:
decidedly:13661:4680: deciduous:12297:12296: decimal:12491:4977:1015,201,354
decision:15282,5576,673:6151:203,3101,398,41,42,746,752,958
decisiv:10873,10888,3503,4676:15282,18358,2228,2676,3510,6151,6670,6671:15221,41,8298,958
deck:14672,14673,18762,3434::16394,3008,31,3905,535,536,8169 decker:::232,71,9122
declar:18542,3507,4442,4733:10874,10875,1872,3137,6673,6674,982:
declaration:15934,3137,8603,982:18542,4442:126,40,4084,4085,53,8648
declin:18419,2624,4195,4480,6063,9254:14,15900,2625,3,57,5994,710,90: deco:::2109,997
decomposition:17421,17557,17916:18131:111,1244,1392,1404,234,2623,3352,664,8539 decor:14801:3405,6216:170
decorat:19440,3405,3434,3439,6216:14801,170,2067,4769,5191,6374,6376,6377,6378,6380:
decoration:170,2067,5191:19440,3405,3434,6216:136,30,412,45,71 decorativ:4769:3405,3434,6216:108 decr:3699:1272:
decre:1750,9560::1080,130 decreas:13195,1780,18110,1870,2625,4003,617:10,13196,164,285,30,4717,4718,4719,57,6780,82:
dedicat:6599,6617:10683,10684,10685,6618: dedication:15835,1955,827:2678:2014,22,33,413,596,621,889
deed:14074,15869,2::126,130,173,24
deep:10584,11553,11943,12451,13044,13776,13777,16863,3508,3540,4612,6675,6964,7045,7127,7640:10877,110,1134,18036,210,217,295,3577,3729,3746,4196,4627,4677,4799,480,6677,7321,8460,90:
deeply:13737,13776:3508,6675: deer:2970::1689,2969 defamation:3136::1339,14346,1757,2492
default:::1516,17525,1925,474,486,5163,5304,5305,9242
defeat:10880,16310,18599,19388,3715,4135:10,10881,1274,203,2520,594,8794:96
defect:17863,19465,3346,634:7754:108,1128,1732,2032 defectiv:11405,4948,7166:2286,4914:1128
defenc:14157,14158,1593,16106,16423,3138,3822,5766,7960,8834,950:3390,4452,9696:1211,127,1329,1341,1594,1826,28,29,31,33,341,492,50,511,572,834,8711
defend:12110,2683,3390,4452,9696:12109,240,3138,4921,5766,8834: defendant:8984::3281,5919
defender:16881,240:18623,3390,4452:1010,658
defens:14157,14158,1593,16106,16423,16435,3138,3822,5766,7960,8834,950::1211,127,1329,1341,1594,1826,28,29,31,33,341,492,50,511,572,756,757,834,8711
defensiv:12109,4921:12110,177,2683,28,4452,4920,9696: defianc:14319,16126,8341:18464,6678:33,3981,41,4115,43,873
defiant:6678:14319,16126,19530,4679,8341:33,3981,41,4115,43,873 deficiency:1503,1602:12903,1451,4537:1127,164,285
deficit:15442::1127,1503,1595,1602,196,201,2167,285 defin:17585,18524,19477,19553,6721:15192,15937,1866,57:
definit:10436,3510:10887,10888,4598,4680:8297,8298 definitely:13661::
definition:15192,15937:18524,19553:1722,40,511,5433 definitiv:3714,6812:1872,1914:
deformation:8740,8762:4456:1352,2348,30,82 defunct:10191:17741,785:3328 degrad:11566,4906:3576:
degradation:17849,5193:18985:30,45,6069,9364 degre:311,782,892::113,136,164,17598,19,3147,4092,412,4310
deity:54::112,289 del:::1099,16824 delawar:::1562,1800,212,25,3149,436,648,76,78,97
delay:18257,2368,6106:1025,2,338: delegat:19328,3420:3218,661,7951: delegation:3218,7951:19328,3420:29,323,50,941
delhy::: deliberat:18429,3593,4816,9594:2266,5570:41,5429,695,961 deliberately:7722:3593,4816:
delicat:12521,12719,12814,3512,6684,6705,7580:10892,10893,10894,2862,3677,5099,520,931: delicately:7727:3512:
delicious:7282:1902,2523: delight:11093,12350,16270,18647,18990,5575,6252:2834,6776:1783,23,5574,586
delightful:7282:1902: delilah:17050::128,241,3237,51,9103 deliver:18782,19270,9662,9996:1083,1277,1664,3288,5284:
delivery:1083,1277,1664,1927,5284:18782,19270,9457,9662,9996:149,22,24,314,5283,568,5713,671,674,7941,82,932
delta:::17682,220,27,3235,432,6031,90 delux:11064,2299:1648,2235:
demand:1127,14259,18547,2081,2697,2761,8523,9256:1079,10895,1170,14,15,2,3,57,6685,6686,7: demeanor:502::41
dementia:::2645,4355 demetrius:::103,16904,189,193 demis:6098::217,917 demo:1206,2692::22,347
democracy:15712,15777,5783:13308,2763,4637:112,1334,29,3216,506,509 democrat:17028::215,49,85
democratic:13308,2763,4637:10898,10899,10901,1421,15712,15777,17028,5783,6688,6689:112,1334,215,29,3216,506,509
demographic:::1521,1742 demolish:6700:669: demolition:2508:18582:1279,166,203
demon:4251,8967:4780:1001,188,206,2566,4205 demonic:4780:1432,4251:188,206
demonstrat:2692,4418,4434,9986:1206,525,7957:
demonstration:1206,525,7957:2692,9986:15903,1754,22,2375,347,873,935,936 dempsey:::1102,1381
den:16595,16601::109,125,127,16592,230,50,8900,8902
denial:3172,5703,7960:18432,18572,19219:1329,1340,1593,1594,33,341,43,621,867,982
denim:14674,14808::100,15126,190,2001,3858 denmark:16665::200,8917
denomination:643,8842:9680:1093,191,31,3208,50,825 denot:18511,9658:5587,7077,8718:
dens:2219,4953,5091,6948:1420,3731,4791,5486,5512:1195,3985,409,538,5485,885 densely::2219:
density:5486,5512:4953,5091,6948:3985,409,538,5485 dent:3324,5431:108,383,484,634,781: dental::15737,1772,2452,4103:
dentist:::2583,558 dentistry:15737::1200,1522 denver:::205,32 deny:18432,19219,9910:3172,5703:
depart:2699,3444,4475,5890,7246,9835,9860:0,13,2507,2510,522,611,785,9:
department:16581,1791:13581:101,1547,204,2472,75,8517 departmental:13581:16581,1791:101,1547,204,75
departur:2507,2510,522:2699,4475,9835,9860:1351,1540,24,82 depend:19507,6153:4346,4649:
dependenc:3337,4346:3438,3513:148 dependency:3337,4346,5792:3438,3513,5073,6153:148,25,26
dependent:10916,17030,3438,3513,4649,5073,7534:10911,1372,19507,2746,2872,3337,4346,4532,5072,5792,6693:
depict:4043,4444,4463,4940,6237:2500,3647,5261,807,8675,954:
depiction:2500,4043,5261:4444,4463,6237:1167,134,1463,1758,40,95,951,970 deplet:7528:1451: deploy:18624,18748:14300:
deployment:14300:18624,18748:2373 deportation:7785:19409:2902,5187,867
deposit:17529,17558,19282,3235,6223,686,7815,9198,9771:1119,1245,157,183,2082,319,3310,353,4,5210,5650,5987,5990:
deposition:17558,7815:18545,9771:1119,1777,3169,5187,5210,5990,7814 depot:2421,8236::157,3923,686
depress:13049,3511,6961:1452,3576:
depression:13848,17876,17895,4143,480,6058,781::1019,1024,142,149,161,1611,1658,2186,23,2646,2653,27,277,3326,3338,438,598,6021,90,9383
depriv:12441:: deprivation:15479,7954,9379:19285:107,1403,1732,2032,33,4368
depth:2450,8384,8460::1508,164,1738,17849,19,236,311,37,39,63,9364
deputy:17031:19327:1376,1565,240,2588,318,557,661,848,87 derby:14559::1981,952
derelict:13262,4830,6665:1424,2331,2798:17206,17220,310,498
deriv:10884,19268,9481,9482,9540:10885,15629,15936,16568,17559:
derivation:15629,15936,16568,17559,3051:3433,9481,9482,9540:1363,14012,1826,2017,24,3983,40,4045,4309,511,583,7927,80
derivativ:10885,3128,5594:10884,3433,9481,9482:126,130,191,269,286,337,584,585 derrick:::14656,325,403,5378
des:::1406,17937 descend:1919,3433,6263:13122,13123,13124,755,7596,7597,897,9039,9291:
descendant:12555,13123,9039:1919,2298,3433,6263:238,276
descent:2907,4195,755,8345,897,9291:3433,6263:1094,1394,141,151,2017,30,3051,48,600,66,710,90
describ:12239,3380,4441,4444,6226:10922,3171,3647: description:1758,3171:4441,4444:40,429,43,587
descriptiv:10922:4441: desert:18314,19465,4830,8890:123,2798,3205,3770,7754,9041:2504,752 deserv:19499::
design:1332,14198,15689,18896,2045,423,5542,6230,6231,7028:129,170,281,334,35,4,443,507,5405,5885,640,68,7029,819,820,951:
designat:11655,3391,3420,6157,9680:1456,2264,2898,643: designation:1456,2898,643:3420,9680:191,398,614,672,673,825
designer:334,5885:18896,6231:147,5934,60,9166
desir:18997,2444,448,6697,7620,9337,9830:3744,4682:1399,148,1497,23,3053
desirabl:4682,4711:10923,1869,6697:3034,812,817 desk:8084::1058,259 desktop:14517::1697,2548,452,8197
despair:17874,3194,9826:9042:23 desperat:4582,6657,6687,6969,7416,9042:0,1270,1617,1863,1865,2258,317,9826:
desperately:13694:6687,6969: desperation:17874:9826:8277,8278 despit:8783::1784,23,7825,868 despiz:11876::
dessert:1787::1545,199 destin:4601,7223:2284,2720: destination:15957,4182,8538:18364,6157:331,35,507,700,999
destiny:16868,4122,517::1017,24,55
destroy:18582,6225,6227,669,7085:10924,10925,10926,10927,10928,10929,1279,14676,2227,2508,2807,4227,4683,6698,6699,6700,6701:
destroyer:14676,4227:6225,6227:1234,1489,498,953 destruction:1279,2508,9391:6225,6227:166,203,45
destructiv:2227:10766,10767,6227,6623,6624: detach:10242,10746,11357,7439:10243,2305:
detachment:16280,17830,2506,5774::1254,131,1400,2092,221,3188,400,451,82
detail:16536,3098,6020,6497:1132,3171:127,1537,158,165,172,187,221,4167,48,697
detect:12093,14095,1613,4916:12092,12095,12096,280,3762,5353,7177,8085:
detection:14095,15603,3762:1613:134,15801,2060,280,505,5237,614 detectiv:5891,9043::1009,147,2586,557
detector:5353,8085:1613:120,18,343,534 detention:9332::107,1124,1398,731 deter:18494:1328,16139:
deterioration:3353,5994::1404,2624,2625,3352
determin:12939,4423,4439,5034,6405,6670,7178,9558,9634:1272,3446,4676,5576,672,673,7179,7524:
determination:3045,5576,672,673:6151,9558,9576,9634,9635:218,3101,398,41,42,474,614,746,958
detrimental:6936:1265,8758:1352,82 detroit:16777::34,46 deutschland:8920::200 devastat:10766,6623:2227:
devastation:1279,17917::1044,1404,16187,166,23,2508,2944,3353,45
develop:11647,11663,17560,18952,18953,6115,6704,9524:10932,10933,1118,11662,2630,2903,4825,57:
developer:::120,5391,60
development:1118,17560,2903,4307,5265,5728:13483,18953,6115:101,105,122,197,26,2630,2648,45,53,55,57,571,70,82
developmental:13483:1118:105,57 deviation:2510,7812:2699,9881:1351,1521,15251,1675,1742,1934,2344,5462,7872,82
devic:12,14677,1770,5183,8086::1153,170,177,18,1930,22,314,361,423,805
devil:16067,17104,3406,4251,8967,8968:3803,4780:1001,112,16066,17349,188,206,237,289,4205 devoid:4730::
devon:::1690,602,63,732 devot:10683,10684,18375,2678:14246,14337,16313,4230,6599:115,2096
devotion:14245,14246,14337,16313:2678:115,1955,2096,3827,3828,621 devout:12310,5045:1650,7272:15265,577
devy:::1371,54 dew:::17422,335 dewey:::1006,17143,180,251,3277,378,91 dexter::: dhaka:::32,67 dharma:::1371,54
dia:::4172,8875 diabet::: diagnosiz:7773:13534:2898,672 diagnostic:10472,13534:2722,7773:2898,672
diagonal:12247,17704,6972,8662:2107,2259,244,39,4177,4941,647,758,833: diagram:14678,18924::95,951
dial::116,12,14713,15007,1701,2405,2422,575: dialect:16078::288,5692 dialogu:1347::1208,2075,288,3167,53,703,826,985
diameter:5514::1599,198,2029,244,739,74
diamond:17541,17949::123,1405,17690,1985,2189,25,294,3362,4183,442,6032,625,875 diana:::1236,415,54,761
diary:8586:17032:1302,261,53,8138 diaspora:::167,29,3067,3184,409,8736 diaz:::1238,265 dic:18688,3874::2986,495
dick:3084::1009,1506,2036,5891 dicken:16067::16066,237 dickinson:::146 dictat:5034:1272:
dictator:16937,3255:10902,16550,9571:206,2134,366,769,9119 dictatorship:16550:3255:3216,5782 dictionary:::8590,980
die:10056,14680,19160,3874,4404,6098,6131,6732:10057,13908,1475,1540,17420,217,2768,283,2986,3328,495,8964,917,9426:
diesel:::14777,657,8135 diet:14264,16321,16322,9713,9714:13392,16323,17033:1357,14263,156,1786,3829,550
dietary:13392,16323:14264,156,16321,16322,1786,9713,9714: dieter:17033:9713,9714: dietrich:::153,377,84,88
differ:10029,4433:1035,4867,5019,650,6586,691,7420:
differenc:2510,650,691,9276,9298:10029,1035,13309,3378,3379,4433,4867,9466:1351,201,354,43,476,48,82,9297
different:1035,4867,5019,6586,7420:10029,12665,12666,12667,12668,12669,2222,2858,3690,5015,5016,5017,691,7418:
differential:13309,5594:7900,9298:14752,584,585,691
differentiat:12874,18325,3378,3379,9466:2510,3093,691,7500,7900,9266,9298:
differentiation:3093,7900,9266:18325,3378,3379,9466:105,1071,1165,1291,134,3313 differently:13720:5019:
difficult:520:1184,2766,3514,3515,4684,4685,4686,4687,6705,6707,6708,6709:
difficulty:1184,1197,14093,395::1739,28,489,795 diffus:10715,11492,1846,9719,9877:2909,920:15431,3067
diffusion:15430,17561,2909:1846,9719,9877:111,151,1667,2345,3067,3184,409,57
dig:14208,16582,18714,18715,5658,9949:123,17035,2,281,296,40,5431,634,8178,828,898,9720,9730:
digest:15879,1612:192,2486,890,9479: digger:17035,8178:18714,18715:1385,247,766
digit:17607,254,3086:7658:1067,113,201,355,503,98 digital:13310,7658:254,3086:1067,201,503,98 digitally::13310,7658:
dignity:::23,4138,427,8342,86 dilapidat:6665:1424: dilemma:::2043,886
dim:18188,2219,3522,4584,4802:1420,1852,2258:1252,14673,1723,2642,386,3987,5435,8169,851,852
dimension:15432,739,745::15729,164,19,68,77 dimensional::739:164,19,471 diminish:10731,4718,6780,6999:1870,4818:
dimly::3522,4584: din:19206,5232:2357,796:262,524,89,94 diner:9044::1695,2143,3016,5388,763,81
ding:19200,5431:10,108,634,94: dinner:8862::199,479,991,996 dinosaur:::1958 dioces:5794:13414:101,1797
diocesan:13414:5794:1101,483 dioxid:::2664,269
dip:11310,14035,18869,5517,9303:1122,1263,1287,14594,1481,16205,19093,209,2158,2350,285,291,2917,4003,5719,781:
diploma:::126,3127 diplomacy:15300,5690,8316:13311,3518,903:1347,3044,3049,41,5472,703
diplomat:903:3518:1110,194,2560,69 diplomatic:13311,3518:4692,5690,8316:1347,3044,5472,703 dir:1851,6657:1863:
direct:10060,11143,1136,11803,12194,12422,18386,18935,3459,3519,6198,6717,7720,9955:10953,10954,10955,10958,10959,10960,16085,1624,2284,2294,2700,3458,3520,4228,4694,6715,6716,9045:3046,426,577
direction:15765,1799,2065,2933,323,5695,700,779,8487::107,161,177,1775,2038,22,2463,297,33,332,361,43,48,708
directional:3459:323,3458,779:107,15416,161,33,48 directiv:16085,3459:18386,3458,4424,9955:982
directly:5148,7720,7721:1136,3519,6717:
director:1104,4228,9045,9066:18935,9805,9955:1004,1005,1114,1230,1242,145,604,606,79,9024 directorat:::1550,8873
directory:::300,345,475,980 dirk:::5376,8080
dirt:1409,16121,3348,9407:10562,1855:1021,1408,1607,2187,2501,3357,52,986
dirty:10413,10562,10811,11604,11777,11783,12482,12727,1855,18838,2729,4739,4911:10558,10560,10561,10809,1418,1888,3348,3542,3633,4618,4619,5029,6543,6544,927:1021,15313,2187,6074,8340
disability:4374:4756:255,2657 disabl:16389,4756:1263,16,4374,96: disadvantag:12441,2032::1732,3073
disagre:4433:476,6043: disagreement:3958,476,6043:4433:43,4341,691 disappear:7752,9506,9507,9897:2,522,5715,7789:
disappearanc:5715,7752,7789:9506,9507,9897:166,24,45,522 disappoint:3715:1274:
disappointment:8794::2520,4144,5162,5164 disapproval:1531,15768,7901:9593:177,1784,22,23,361,797
disaster:1350,17866:3556:1279,1604,166,1835,330,593 disastrous:3556:1264,1350:330,593
disbelief:8485,8537::1070,154,28,35 disc:3875,6030,8155,8173::133,1709,1710,1714,1971,3021,356,576,628
discard:13182:13181:
discharg:10003,14379,1660,19353,2084,3181,3314,3772,4715,5969,7769,9405:18611,3533:105,138,149,151,166,24,2895,3754,3771,45,52,5309,595,5970,9207,93
discipl:713::555
disciplin:10784,12483,14184,176,2441,4506,5293,9997:13582,13583,2751,4828,7345:107,1166,1196,35,41,411,731,743
disciplinary:13582,13583,4828:14184,176,2441,2796,5293:107,1166,35,41,411,731 disclos:13153,19173,2679:1086,13152:
disclosur:1086:2679:43 disco:::125,14521,702,984 discomfort:6070,8777::1088,2514
disconnect:12158,12895,12896,5105,6572:12157,2325:1254 discontent:4144,4656:10770,10771,6626:2513,448
discontinu:10781:10782: discount:6162:319,4298,617,9235: discourag:18468,18494:8796:
discours:1537,15803,18431,5707,9654,9681::165,172,191,43,895
discover:1613,4411,7179,9564,9783:16117,417,5573,614,7178:
discovery:16117,5573,614:1613,19264,2679,4411,9564,9783:1086,24,2468,43,821 discreet::8316,8461:1507,1738,3044,5472
discret:7440:2305:1254 discretion:5476,8461::1071,1397,1507,1513,1738,3049,3332,344,41
discrimination:1071,14308::107,134,33,582 discus:::120,16255,1709,1971,2091,271,3875 discuss:18430,9681:1537,703:
discussion:1537,703:18430,9681:150,165,288 disdain:15925,18418,8783:1784,23: diseas:1018::1126,255
disgrac:18985,19441,6069::306,4360 disguiz:14249,15177,19192,7236,8089:1440:108,1294,139,3951,944
disgust:12351,19213,4919,8784,9825:1438:1320,15370,1784,23
dish:14029,14682,3290,5354,546::128,1313,156,18,199,241,320,3871,47,51,5331,61,8088
disk:18955,3875,6030,8155,8173:14683:133,1709,1710,1714,1971,3021,356,576,628 dislik:15768,1784:177,23,3,361:
dismantl:6700:669: dismay:16297,8796,9818::115,23,3194,477 dismiss:18422,3421,4715,6162:14329,1660,3533:
dismissal:14329,1660:18422,3421:1171,16114,166,1756,228,341,4111,45 disney:::604,606 disneyland:::5800
disorder:1831,418,6077,6243::148 dispatch:10003,15411,3423,7755:1338,166,1755,2,522,726,961:
dispers:19117,19118,6606,9740:2909,8736,920: dispersal:2909:1846:1667,2345
displacement:13970,8767::1329,1392,151,1593,1594,2901,30,568,5731,66,664,7782,867
display:1344,15989,16116,1697,4478,5228,5355:1086,114,12,1206,22,39,935,936,95: displeasur:::2517,2520,4144,597
dispos:19304,2794,5126,6292,9550:1632,1653,2334,361: disposal:1684,2334:6292:107,1704,24,323,344,3889
disposition:144,2334,3053,361:19304,6292,9550:177,19,24,28,41,501
disput:10787,18466,650,9580:1348,16134,4661,476,6634,873: disqualification::18181:1045,15208,1682,3038
disqualify:11068,11069:6769: disregard:18563,4033,6162,7825,9535:384: disrepair:::3352
disrupt:18285,6138,6159:2347,3668,5231: disruption:1123,2347,5231:18285,6138,6159:2368,3180,418,524,573,89
dissatisfaction:2520::2513,4144 dissatisfy:10770:4656: dissemination:15430,2909,3115:1846:165,1667,2345,3067,409,699
dissent:2375,4433,4501:2142,6043:1212,33,43,476,873 dissertation:15836:18431:3124,53 dissipat:4906,7009::
dissolution:13906,14128,17562:18249:111,166,2170,3832,45,57,7878 dissolv:18249,7119:17562,17980,4067,4898,979:
distal:10971:10972: distanc:16279,18009,3070,472,9433:3479,4626,4627,7387:164,2092,217,3188,338,37,409,44,538,63,636
distant:3479,4626,4627,6558,7387:10584,10585,1618,16279,18009,472,6559,7386,9433:2092,217,3188,338,409,44,538
distillery:8090:9478:1176,1180
distinct:10566,1866,4680,7418,7440:1035,10975,2218,2305,3510,4697,6720,6721:1254,1722,691
distinction:3093,6067:3378:1071,134,2178,691,86 distinctiv:11628,6508:2722,4817,5449:3962,41
distinctly:13743:1866,7418: distinguish:11637,18504,3378,3379,6712,9906:3093,369: distort:11672::
distortion:5242,6025,8762:18442,18671:1161,133,1352,1583,17415,257,3296,486,567,82,92
distract:18980,6243:13898,15596: distraction:13898,15596:18980,6243:134,1460,154,163,2914,8488,886,935
distraught:10178:1417: distress:11133,13095,2515,3735,7587,9372:724:1088,1604,168,1835,1926,23,2891,783
distribut:3417,920,9741,9968:10714,10715,10716,10717,10718,14287,14684,16925,4646,5893,6606,6607,6608,940:
distribution:14287,15611,3067,940:3417,9741,9968:174,24,409,538,619,640,820
distributor:14684,16925,5893:3417,9968:2156,223,2532,343,364,4216 district:101,19418::26,37
distrust:5561,8339,9553:1070,41,8: disturb:18277,18661,2303,3735,6245,6951:2789,524,566,724,9352:
disturbanc:1123,14324,3338,4132,524,5729,9352:18661,6245:142,148,1831,2647,282,30,330,418,620,89 disus:10868::
ditch:19223,19226,8091::110,1307,8963 div:14036,19083,19084,19085:17036,2091,373,9046:2350,2907,2917,3022,5342,66
diva:::153 diver:17036,5016,9046:1035,19083,19084:104,14435,265,9174 divers:3690,5016:1035,5447:5445,5446
diversify:10976:10977: diversion:163,7812:9881,9975:1934,2344,358,493 diversity:5447:3690,5016:5445,5446
divert:4957,9881,9975:163,2834,7812:
divid:16633,19486,2325,6317,6607,9542,9767:13117,13118,13119,14171,1459,2412,332,37,4341,5105,6043,920:
divin:11618,1559,6913,6945,6946,6947,7412,9014:15279,1882,1912,2122,305,54,6943,6990,8649:
divinity:15279,54,8554:6946,7412:112,176,2098,289,411
division:14171,1459,1547,16096,16467,2913,410,8860:10682,10743,13584,6317,9542:1165,127,131,16462,204,221,238,250,2937,3212,400,451,476,478,5698,5773,68,77
divisional:10682,10743,13584:1459,16467,2913,410:131,221,400,451,68,77 divorc:7100:4888:33,5298
dixi:8935::1972,25,26,326,5397 dizzy:12731,5118:17819,791:168,227 dna:::269,4385 do:10802,6843:1423,1875:
dobson:::14461,169,622 doc:16434,416::2583,558,756,757
dock:13818,14454,14685,5393,9766:42,615:102,109,182,224,2967,38,424,504,535,536,8143 dockyard:::16615,998
doctor:17038,2573,3373,416:7681:163,2583,303,558,607,7828,91 doctoral:7681:17038,8638:303,412,892,91
doctorat:8638:7681:412,892 doctrin:506::112,35
document:126,15857,1592,18340,2987,6723,6909,9668:10978,10979,13440,15878,15893,1881,7774,8627:114,15856,22,261,39,53,95
documentary:13440,15893,4981:126,1269,15857,1592,2987,9668:1530,219,299
documentation:15878,7774,8627:18340,9668:187,2899,4080,431,510,672 dod:16435::756,757
dodg:15691,15944,3385:1454,17039,1744,1850,40,5186,7873: doe:16437::1296,574,756,757
dog:14917,2691,5872,8806,943::1046,1048,1470,169,184,188,206,231,248,264,3196,3292,3864,5956,9009 doha:::32,34,46,67
doi:16439::756,757 dol:4225,8092::128,765,808 dollar:17546::113,135,136,2621,3311,367,851,852 dolly:8092::18,465,808
dolphin:14440::1298,14438,14439,2383 dom:7409,8445:1911:225,2417,277,438,5538,8192,8444
domain:1022,1096,411,8822::202,26,28,35,368,37,39,450,833,96
domestic:11334,11336,13020,2243,9048:1815,3552,3726,4760,6864,687,87: domestically::11336,2243:
dominanc:1733,17406,857:10988,1259,3425,4515:1244,1324,19,234,272,344
dominant:10988,1259,2246:10982,10983,10984,1627,17406,1761,3425,4515,5536,6724,6725,6726,6727,857:
dominat:10785,10980,10982,19559,3425,4514,4515,4797:1259,1434,1733,2751,3343,3344,7946,857:
domination:3343,7946:3425,4515:107,33,857 domingo:::153,9176 dominic:::253,305,483,54,911
dominican:::559,5959,900,9071 dominion:101,3344:4515:1221,26,37,601,857 dominiqu:::1174,2378
domino:5356::1113,1179,137,14857,2391,495,72,8089,84 don:17040,9455:1004,1203,1243,17080,266,378,49,54,643,78,97:
dona:::1203,643 donat:19251:3833,5983: donation:3833,5983:19251:1169,1467,663,720 donetsk::: dong:19200::367
donkey:::1343,1514,5327,681 donna:::128,241,51 donor:842::762,843
doom:10192,11349,16390,4602,4880,6157,9629:10,1264,16,2720,2807,4122,785,96:
door:8093,8095::109,1175,125,1306,2409,4009,637,683 doorbel:8094::2422,5398 doorstep:14686::15030,470
doorway:8095::1175,1306 dorian::16674:103,2564,5771 doris:16674::37,454,54,63 dorm:8096::1987,405,81
dormant:10095,10112,10275,11595:10094,6449,7928:1253,1681,573 dormitory:8096::125,1987,405,5338,81
dorsal::15551:102,38 dortmund:::
dos:16438,1698,17788,18090,2975::1832,2998,3003,324,402,431,4350,44,467,47,532,5642,756,757
dot:10041,12315,16440,17707,2975,6486,9740:1146,4591:135,15968,2998,3003,356,402,532,6030,756,757
doubl:11121,12806,13702,18153,7046,7479,7480,9049:0,1119,13,14150,17574,210,2200,2311,2606,2886,3760,456,5579,6788,7888,8518,9:1671,7834,7835
doubt:1070,5448::142,1494,154 doubtful:12739,4600,7349:1070,1445,4599,5448:142,1494,154
dough:16370,4303::1117,1245,2102,274 dougla:::49,85 douglass:::252,3243
dov:::1343,14413,1514,2099,2522,51,5320,551,59 dover:::205,32 dowager:::128,17370
down:11559,12662,13127,13711,15503,18653,19096,2326,3511,6961,7256,7596:1145,11558,12661,1284,13129,13130,13131,13132,13133,1919,2114,333,334,3576,360,3847,416,6932,7,7598,7600:
downfal:1584,16237,8730::216,3183,335,513,594 downhil:13122:1782,1919,4195,710: download::: downstair:13710::
downstream::: downtown::101: downward:13130,13711,7596:1919,2326: dowry:17511::663,720
dozen:2635,5047,9278:195:243,268,47,98 dracula:::159,350,603,9209
draft:14687,15461,16372,17452,18592,18917,18929,4302,5291,7767,7898,7908:1168,130,1455,149,1698,1711,1946,216,236,2450,2527,281,2935,2954,445,467,5405,575,644,704,770,796,937,951,99:
drag:10035,6215,7897:1197,1328,139,1455,149,1676,18654,2614,2934,72: dragon:::1558,1803,206,391,551,59,5956,7986
drain:10476,13065,14014,18252,19141,6893,7927,8097:11401,1151,1282,1707,2912,617,6894,811:
drainag:14014:18252,19141:1282,2912 drak:::1238,265,2965,5852,5902,7992
drama:16163,2484,8677:232,2793,4701,7659,9647:1061,1084,1208,314,41,53,5709
dramatic:2793,4701,7659:16163,2484,382,6728,8677:1084,1208,314,53,5709 dramatically::2793,4701,7659: drap:4936:930:
draper:::2608,847 drastic:6761:2234: drastically::6761:
draught:14687,15461,16372,17452,18917,7767,7898::1455,149,1698,216,236,2450,2527,2935,467,704,770,796
draw:12163,14012,14073,14689,16025,16199,18374,5096,6226,7766,7767,7839,7908,9050,951,9750:0,10,1099,114,1151,1168,1283,1286,1455,149,1536,27,281,2921,414,463,487,7210,728,7837,7927,8739,875,95,9694:65,88
drawer:14549,5894,8098::109,18,2420,3029,3238,60,61,79,957 dread:1851,18975,2518:115,477:
dreadful:12344,1851,2252:1032,521:1495
dream:15623,18894,19164,5733:17042,17052,9082:15601,2185,23,2464,327,448,819,8472,970
dreamer:17042,17052,9082:18894,19164:2144,9151,9163,9183 drench:12211:930: dresden:::
dress:11340,11341,12528,14110,16348,16365,18065,18067,1974,2399,3858,4398,5253,6563,6565,6845,944:1288,139,1429,17043,17044,197,2102,2525,2734,30,492,5252,6844,72,7369,7794,7820:
dresser:14690,17043,17044,8065:18065,18067,4398:1058,14584,259,318,385,87
drift:12735,17424,19058,3409,8099,8556,9848:111,1198,13946,177,1801,245,361,57,5827,608,6184,630,8528,955:
dril:12484,14195,14210,18785,2941,9533:1166,121,281,283,570,7,7345,798:
drink:11154,1137,2527,2935,374,6200,9054:10994,10995,10996,110,138,1428,143,156,1608,1622,1940,256,563,704,763,796:
drip:13800,16238,18887:10,151,17,595,809,94:
driv:11012,11098,12007,13171,1462,14691,14692,18828,19062,19064,19134,2643,5172,5196,6405,813,8847:116,12,12006,1286,14,1425,149,18,19063,2,2353,245,249,2933,297,3446,3526,371,3743,399,41,497,568,6184,6307,66,674,677,728,8,9052:1359,1699,238,549,64
driver:9052:19064,19134:132,1375,15877,2147,2994,446,8260,87 driveway:14692::249,497
dron:5889::14457,1479,16053,1692,2126,2144,3162,5325,5395,633
drop:16805,17637,17703,19099,5517,5718,7597:151,157,18808,18887,1919,2175,230,2388,27,285,2907,4003,5352,66,686,897,90:
drop_off:18601,18808:1780: drought:::36,6083,74 drown::: drug:10995,18090,324:1137,4258:1407,256
drum:17701,18303,18945,9902:14056,1672,9053:1298,1706,326,3323,356,468,61,94 drummer:9053:18945,9902:84,9129
drunken:10994:1137:1601
dry:10998,11376,11494,12324,12325,12853,12991,1891,5123,5896:10997,1147,12992,13221,13222,13223,2248,252,2788,7489,861:
dryly::1891: dual:12772,7479,7480:2311,7472:19,349,8818 dub:18551,19332:3092,328: dubay:::34,46
dubious:4600,7349:1070,1445,4599,5448:142,1494,154 dublin:::32,34,46,67 duchess:::1236,4245 duchy:16583::1096,26
duck:19093,3385,7992:100,13939,1595,201,2099,2522,4: duct:14695,8420::117,1192,394,59,630,949
dud:5888,9064::231,266,51 due:6429,6801:1116,4731,637,6430,823: duel:::258,282,3808,620
duet:16038,16482,2633,8824::163,2172,229,2349,254,50,5763,64,654,70,976 duff:::16336,1787 dug:::8430,8447
duk::16583:2597,715,905
dul:10621,10999,2219,2714,3612,6362,6731,7031,9887,9905:11000,11009,11010,1420,1857,2207,4587,4588,790:1195,15496,19,3078,386,471,579,8318,8319,885
duluth:::34,46 duly::6801: dumb:10238,2219,6433:1420:1195,885
dummy:12032,14546,14696:723:1011,17024,17186,2384,2408,5362,8056
dump:17586,19223:123,15830,1683,174,1825,2421,445,686,898: dun:6246::1319,1962,2119,333,464,8358 duncan:::1374,65
dung:17952::1607,3357 dungeon:14815::125,2390,3025,950 dunkirk:::1019,14220,1924,3326,34,358,46,73,7753
duo:16038,16482,2633,8824::2172,229,254,50,5763,64,654,70
duplicat:10028,12663,14710,18153,2200,2988,7104:2302,2809,4,533,71,95: durabl:7082:2024,789:1321,881
duration:2668,881::19,339,36,695,74 durban:::34,46 durga:::1371,54 durham:::3853,732 dusk:4392:6481:860,916
dusseldorf::: dust:4381,9403,9740:7230:1839,52,610,93,9402 dusty:7226,7230:930,9403:1021,2187,52,9402
dutch:8671:1207,1358,8930,96: duty:1170,569,9240::106,107,33,4297,9239 dvd:::628 dwarf:16872,19523:0,2124,9:
dwel:10026,18360,19562,4516,687:17,405: dye:18171,9415:1257,17046,52: dyed:7155:723: dyer:17046:18171:69,87
dyk:16962,8082::1812,469,683,9089 dylan:::1113,137,153,4201,54,84
dynamic:10116,3526,8545:11011,11012,11013,11014,8936:2477,747 dynamit:::14708,1700 dynamo:::2990,5368
dynasty:449::315,755 dysfunction:17914::255,3339 each:12864:7495: eager:16221,2768:11015,2511,6732,6733:
eagerly::2768: eagl:::1343,1514,1595,201,2963,680,851,852 ear:17491::1068,1069,117,134,1740,2035,312,380,5553,771
earl:::2597,905 earlier:13681,13736,13768,6736:1260: earliest:6736:1260:
early:11023,12266,1260,2232,4944,7205:11017,11018,11024,1144,1643,4704,611,6734,6735,6736,6737,6738,6742,6743:816,880
earn:11026,1389,19265,4295,9926:11027:1388,319,3304,773 earnest:3695,5045:1183,1271,1650,3310,5737:
earth:1408,14763,15588,16585,3231,58:3573:1327,18,1802,2039,27,3356,37,52,55,623,840,93
earthly:3573:11516,11517,11518,16585:27,37 earthquak:4131::1123,1820,234,418
eas:11960,15238,16201,1681,17852,17879,18086,3035,5207,9523,9827:10,14,2,3345,3347,5,617,8,82:
easily:13639,13730:1621: east:17668,4705,8896:11031,11032,6749,6750:1121,161,2174,25,26,27,31,37,4163,779
eastbound:6749:4705: easter::6750:216,770,9431 eastern:11031,11032,11035,6750,6754:11038,11039,4705,6752:
eastman:::290,417,60,844 eastward:17668,6749:1121,4705:
easy:10067,10264,10635,11626,12354,13730,13731,1621,2853,3574,4784,6516,7737:10940,10941,10942,1416,1616,1647,1902,3035,3481,3571,4688,4792,6710,6711,8788:5739,5740
eat:18633,18635,2357,8800,9711:138,16351,2143,796:156,1786,454,54 eater:16351,2143:18633,18635:2609,263,547,763
ebony:10488,15343:919:207,235,292,322,5490,960 eccentric:5878,5897,6641:0,1100,3496,51: ecclesiastical::5768:364,653
echo:15378,18525,19202,19513:1211,14233,2949,537,5442,5499: eclectic::251,91: eclips:19191,19559::3180
ecological:13450,13451:17892,8544:202,368,588,642 ecology:17892,8544:13450,13451:202,368,588,642
economic:12448,3529,5132,5135,7660,8548:1922,2840,3528,4174,5184,5549:1201,4026,42,444,742,838
economical:3529,5135,7569:15305,3528,4174,5184,5549:15304,4026,42,742,8338,838 economically::3529,5135,7660:
economist:1105:4174,5549:457,62
economy:15305,4174,5184,5549:1105,3529,5132,5135,7569,7660,9921:15304,4026,42,742,8338,838 ecosystem:::838
ecstasy:14489,17754::115,1474,14864,17756,912,9353 ecuador:::1097 ecumenical:2225:668:4089,506
eddy:16239,19128:0,2511,595: eden:5797::37,4022,63,884
edg:1016,10369,11001,19142,19308,2400,2989,5798,6217,7039:3524,4581:133,244,3220,331,376,406,499,540,580,8407,8408
edgar:::2587,605 edibl:16320::156,256 edict:1750::1080,130,3137,40 edinburgh:::32,3222 edison:::417,60
edit:10461,18127,18128,5631:3474,53,5898: edition:15881,4052::192,2471,39,429,5644,5645,890
editor:5898:13312,18127:1751,446,69,87 editorial:13312,8570:5898,9021:1202,1748,2061 edmonton:::2112,32
edo:16720::16905,32,67,711 eds:::18,737
educat:11666,2672,4490,6756,9944:1580,16436,1673,1894,2056,3094,378,5480,6757,939:
education:16436,1673,2056,3094,5480,939:11689,13484,2672,4490,9944:134,2016,28,35,3984,618,756,757,887,99
educational:11689,13484:3094,939:134,887 educator:378:9944:180,51 edward:::1240,17226,2587,415,605,607,91
edwin:::393,605 eel:14485::1173,263,5754,8017 eeri:12039,6826:670,862:
effect:15255,18897,3950,484,5646:2233,2742:108,1330,168,17502,227,383,3973,5463,57,68,772,891
effectiv:11047,12173,2233,2742,4530,6758:18897,2741,2769,3437,4707,4925,8413:344 effectively::2233,4530:
effectiveness:8373,8413:11047,2233,2742:344 efficacy::2233:344,8413 efficiency:4026:3528:293,742,778
efficient:2742,3528:11049,2741,3529,4026:742 efficiently::2742: effort:1462,2333,258,795::106,278,371,42,489,677
effortlessly::6710: egg:7980,8441::15532,156,2455,274,4015,8436,8440,8442 ego:15593::154,1737,2040,23,28,4138
egypt:16707,16708:13526:1096,239,4181 egyptian:13526,16022,16896:16707,16708:1768,544,711
eight:17625,7475:167,195,1996,254,8865,98,997: eighteen:12784:195,98: eighteenth::321,86: eighth::1015,321,86:
eighty:12793:195,98:2670,36,565 einstein:5906::179,303,62 eisenhower:17386::178,189,193,242 either:::
elaborat:12331,6497,9646:1132,2290,8707:108,3041 elastic:2770,6858:100,11055,12,2447,4,4710,631,6763,6764,945:
elbow:::1485,15555,1707,3085,38,496,72,8036,811,8454 elder:7435,9055:2861:16987,194,207,379,51
elderly:16386,3640:1031,96: eldest:11294:1008,1626,276:
elect:11057,11656,16521,4493,7449:1222,16446,1869,2264,2610,2900,6765,7448:
election:13892,2900:13313,4493:2337,33,398,42,86 elector:2610:4493,6765:1227,1240,1373,415
electoral:13313,6765:11057,13892,2610,2900:1227,1373,2337,33,398,42 electorat:16446:4493:5771
electric:11158,5138,7561:16292,1917,3536,422,5965,5966: electrical:5138:5965:234,92 electrically::5138:
electricity:16292,5965,5966:5138,7561:2094,234,3295,8787,92 electrification:::5265,571,7924 electrod:3876::948
electromagnetic:::17437,2159,508,747 electron:16814::16817,16832,8946
electronic:13314:16814:16817,16832,508,747,8946 electronically::13314: eleganc:1186,15258:2235,3569,6918:
elegant:2235,3569,6918:11064,11065,1186,15258,1884,6767,6768:
element:1743,17453,270,294,3356:3662:140,1599,172,1795,183,202,216,244,25,27,335,410,77,93
elemental:3662:1444,17453,294:172,183,216,335,93 elementary:3662,4688:1444,1621,270:1360,140,1549,27
elephant:14483::1343,14481,14482,1514,574 elevat:11556,4912,6779:1310,1426,1993,3634,6957:
elevation:2640,3071,333,8744,9292:4492,6264:1353,14935,151,15429,161,27,409,462,472,6021,675,782,90,951
elevator:14704:6264:3857,5378 eleven:12781:127,195,834,98: eleventh::321,86: elf:16871::1844,2124,289,5506
eligibility:15205:1869:2432,3037 eligibl:1869:11066,11067,15205,4493,4711:2432,3037 elijah:::660,83
eliminat:18261,9512:7788,7819: elimination:1825,7788,7819:9512:1039,1155,1282,138,2049,3314,400,583 eliot:::146,232
elisa:::2929 elit:1222,7449:7448:1362,450 elizabeth:::2601,5937 elk:14477,8015::1689,2970 ellington:::1574,84
elliptic:10726,12762,5010:1911,4325,5043:1395,15420,6029,8379 elliptical:10726,5010:1911,4325:1395,6029 ellison:::
elm:::207,235,292,322 elongat:11826,4876:2804: elsewher::: elusiv:2766,7241:19145,19544,520:2010,2436
elv:::335,4119,5968 elvis:2975::2998,3003,402,532 email:::5612,699 emancipation::3243:1657,278 embankment:8103::3898
embark:19095,19310:13821: embarrass:12345,3515,6434:1032,4554,520:
embarrassment:15450,4137::115,23,2516,3069,330,4005,912 embassy:::2996,3218,50,8087 embed:11696,12170:1639,3592:
emblem:1343,805:3736,4999:1514,170,423,970 embody:3499:2752:
embrac:18302,18776,4513,5217:1043,17722,1943,202,3767,874: embroidery::9647:114,1537,2410,8707 embryo:::169,792
emerald:::1256,1405,185,1985,3362,5491,625 emerg:10055,18236,18237,18280,7248:13814,1643,2505,3754,5712:
emergenc:13814,2505,3754,5712:10055,18236,18237:24,390,5161,615 emergency:16230::1215,14561,1601,248,5727
emeritus:12142:1031: emerson::: emery:::1256,52 emigration:::5286,66 emil:::159,603 emilia:::1585,9210
eminent:3717,4798:1434,1652,6067:2178,86 emir:17048::366
emission:3314,5309,9257,9405::105,111,138,151,3754,52,595,6000,93 emmy:::136,412 emotion:115:12502,7697:23
emotional:12502,1261,4544,7697:11072,11073,11074,11075,115,1417,4712,6770,6771,6772:23,41 emotionally::1261,7697:
empathy:::1218,23 emperor:553:2281:16358,178,1961,366,393,5326,8006
emphasiz:12928,6066,8688,9674:10239,2,42,7519:1083,1346,1770,2650,306,311,3162,428
empir:16419,16539,4181:13333,13334:1096,1220,1789,2523,26,3200,4158,5782,8876,994
empirical:11076:11079,11080:106,280,7861
employ:11186,1414,17744,2693,4714:11089,11090,11091,11185,2957,3,3256,554,571,8: employe:554:2693:87
employer:3256:2693:49 employment:1158,17744,2957,571:1414,2693:42,99 empower:10260:2211: empowerment:941::107,323
empress:9056::393,553 emptiness:17775,4331,4363,5519:1139,4894,6894,6997:2030,209,2643,37,6051,854
empty:1139,4894,6894,6997,9883:11396,11397,11398,11399,11400,17775,18,2912,3620,4363,4767,4813,5519,61,6891,6892,6893:
enabl::: enactment:1042,1080,7944::1041,126,130,2370,7943,976 enamel:::1257,1696,269,3009,337,72,740,8424
enchant:6776:11093,11094: encircl:7213:1639: enclav:::101,26 enclos:1639:12167,12168,12169,12170,12171,12172,7213:
enclosur:424,7806,8947:18872,4403:109,126,1933,209,37,53,568,854 encod:7858:1939,5236:
encompass:2744,4513,6556:668,786: encor:::525,727 encounter:5267,5697,5725,6293,9863:10,282,3182,476,620,866:
encourag:12349,18991,2202,7535:16311,1916,2834,7962: encouragement:16311,2066,7962:18991,2202:228,23,401,5744
encryption:7858:9663:1939,5236 encyclopedia:::475,980
end:10051,166,203,2779,4065,4510,507,5358,8575,8725,917,9391,9495,999:10,1875,24,30:100,1003,122,217,230,258,28,309,331,35,376,3802,3807,410,4247,44,453,490,53,63,689,70,77,80
endanger:13176:2882: endeavor:19428,258,3809::106,371 endemic:6862:4760:1018,1126,792
endless:10778,11285,11286,4877:1135,3548,789:695,881
endorsement:16094,5651,7964:4499,9998:228,401,43,494,750,751,825,8587 endow:::
endowment:2460:9967:1169,119,1467,1509,2459,2620
endur:10045,12272,1612,19159,3430,7258:2024,2287,3653,3996,4340:1321,881
enduranc:3996,4340:1612,3430:19,2180,336,815 enemy:17066,9057::118,127,221,2567,718,96
energetic:1425,6781:11097,11098,2237,3997,4349,4716,8314:148,1500,41,428,813,856
energy:16437,2003,3295,3997,4349,8314:1425,6781,9451:1062,148,1491,1500,234,41,428,756,757,813,856,92
enforc:10001,10002,10733:2371: enforcement:2371:10001,10002:107,33
engag:10248,10745,11089,11416,11953,2693,4489,6488,7186,7389,9529:1026,11415,1686,1859,2276,2957,4714,4918,6487,7388:
engagement:16124,16188,1686,2957,529,5787,7797:18479,19311,2693,4489,6220:1158,2105,24,2502,33,42,43,479,572,827,99,990
engin:2990,8153:9058:171,247,425,5384,55,736
engineer:2057,4424,5266,657,9058:109,125,176,2990,3821,411,571,618,8153,99:2147 england:5813:13555:200
english:13555,16244,3157:1207,1358,176,2089,260,5813,8765,96: englishman:5845::16897,5844
engrav:4595:1168,14947,1709,2716,576: engraver::18726:17228,69,79,87 enhanc:11104,18138:13933,1426,15673,6386:
enhancement:13933:18138:197,45 enigma:15956,5556::2043,2072,3146,886 enjoy:18648,18992,6253:14266,16271,8412:
enjoyabl:12341:2833:5453 enjoyment:14266,16271,8412:18647,18648,18992,6253:1323,1783,23,637
enlarg:6778,7043:1426,210: enlightenment:17757::1024,1611,16557,2056,3331,35,9330,997 enlist:18592:17249,7974,9449:
enormous:4853:210:1502,3068,636 enough:13729,3716,9268:2869,44: enrag:2706:1258: enrichment:7794::197,45,663,720
enrol:6318:5160: enrollment:16561,5160:6318:1655,167,29,615 ensembl:16459::16478,2107,31,50,5387,64,654,8850,944
ensign:::1343,14638,1514,1805,2139,2403,805 ensu:10216:3449: ensur:6149,6173::
enter:1655,19543,5723,6188,6318,9861:1306,141,151,42,615: enterpriz:15273,3809,706:5899:106,29,371,41,50,813
entertain:11710,4957,9816,9974:2267,2834,414,935: entertainer:414:9974: entertainment:935:9974:163
enthusiasm:15587,8265,8799:1262:1062,1327,1491,2042,23 enthusiast:17056,3257::16917,215,455,560
enthusiastic:1262:11114,11115,11116,15587,4720,6782,8799:1327,2042,23 enthusiastically::1262:
entir:12747,12846,2743,4639,8009:12845,2224,2377,464,6073: entirely:2332,3750:2743: entirety:6073::2651,9368
entitl:11066:1869: entity:612:: entourag:8884::29,64 entranc:1306,1655,2688,5723:9861:1175,141,151,249,42,615
entrepreneur:5899::223,302 entropy:15433::19,198,910,9267
entry:1306,1655,17549,3774,5694:9666,9861:1175,22,249,2622,279,362,42,4306,45,615,645
envelop:::1472,18,244,301,3077,5416,59,61,72,780 environment:1795,368:13481:202,25,26
environmental:13480,13481:368,8544:202,588,642 environmentally::13480: envision:12508::
envoy:::1110,194,445,661,8685,903 envy:16316:11118,1163,2097,2521: enzym:2659::2191,2192,2663,6088 epa:::2538,316
epic:4855,5623:210:1078,826 epidemic:::8764 epilogu:::122,4065 episcopal:7661:1101:16432,16441,305,483,911
episod:15009,15895,5709::122,1336,1976,1991,219,24,53,70 epithet:15927::1758,2492,2500,3136
epoch:1024,6104::1410,18002,18013,2669,339,36,396,74 eponymous:::191,825 epsilon:::220,432 epstein:::79,907
equal:10032,1427,4535,456,9502:0,13,4416,4722,5444,6371,6372,6783,6784,6785,6786,9: equality:4337,5444:1427:635,86
equally:13779:1427: equation:4337:10015,4416,9502:40,5654,7750,86
equator:16586,17685:13472,7578,9502:332,4325,8899,9300 equatorial:13472,7578:13080,16586,17685:3893,8233
equestrian:9081:13948,5917:155,2603 equilibrium:4327,9312:19512:1392,202,664
equip:10227,12408,4771,6899:10226,11406,11407,2837,6901,6902: equipment:120:9933:18
equity:8315::1064,119,196,2164,2439,577,774 equivalenc:15217,4337,5443:6783:1493,537,5444,635,86
equivalent:2462,6783:1427,15217:173,28,3059 era:1024::1410,339,36,74,910,987 eras::: erasmus:::2584,607,91
erect:11479,2791,9788,9856:14188,14706,1629,3580,4805,4806:1190,161,4001,48
erection:14188,14706:9788,9856:1399,17773,1945,871 eri:::110,1365,4207,436,46,552 erica:::379,4287 erin:::124,8927
eritrea:::239 ernst:::233,79 erod:13263:2331: erosion:9253,9258::111,2624,2625,4308,4370,664 erotic:12741:0,864:
erratic:10909,7450:6692: erroneously:13747:: error:15251,567,8655:9536:1187,1925,2053,24,40,486,5462,68,8654,879
eruption:17810,4128,8764:18186:168,2084,227,24,262,390,5712,855,94
escap:1454,16241,19544,6879,7873:1430,163,1711,2,3181,3933,5186,5240,575,595,7,792,793,867,9,933:
escort:16950,17022,19115,5251,9059:2141,240,318,492,514,7,712: espana:8934::200 especially:13804,7726:2221:
espionag:::14103,2946 esq:::231,266,51 essay:2696,3125,4503:5954:258,261,53 essen:::
essenc:1074,17984,5646,8171:13315,4819:172,18,183,2000,28,35,891,93
essential:10128,1029,12043,13315,2116,4819:1074,11124,11125,11126,143,17984,1899,3535,369,4724,6789,6790:
essentially:7707:1029: essex:::602,63 est:::339
establish:1415,18339,2201,2822,4418,4759,7228,7337,7452:1156,1272,2242,2295,2829,7195,7196,7197,7198,8511:
establishment:1156,364,466,8511,995:1415,2201,4418:111,167,227,279,29,3099,45,50,57
estat:16449,2617::196,2616,450,772,96 esteem:18353,2480,4421,6068,8782::177,23,28,306,754,914
esther:::122,1229,1236,287,5842,5938 estimat:14175,15865,2467,2674,3383,5602:126,15,177,2,2480,2569,40,585,797:
estimation:14175,15865,2467,5602:2674:126,1526,177,2480,584,585,797 estonia:16751:13316:25,5817
estonian:13316:16751:16012,8672 estrang::: estuary:8948::110,143 eta:::220,432,837,839 etch:4595:2716:
eternal:3655,4877:18037,2287,789,9322:336,338,44 eternity:18037,9322,9442:3655,4877:336,338,339,44
ethanol:::2193,235,563,9397 ether::6944:1406,165,269,3356,8117,8563,93 ethernet:::14840,2394
ethic:15760,3227:11131,13317,3683:1333,173,260,613 ethical:11131,13317,3683:15760,3227,5007:1333,173,260,613
ethiopia:16672:13585:239 ethiopian:13585:16672:711 ethnic:12312,3707:0,13,15246,5053,9: ethnicity:15246:3707:
etymology:::3113,362,444,981 eucalyptus:::17468,235,292,322 euclidean:::17081,716 eugen:::189,193 eurasian::103,160:
eureka:::2188,73,9400 euro:::113,367 europ:16453,16454,16815:13521:1095,2115,2553,31,4170 europa:::4197
european:103,13521:0,16453,16454,16815: evacuat:18250,19014,19107:2912,7753:
evacuation:1825,2912,7753:18081,18250,19014,19107:1282,138,1924,3314,400,522 evad:19145,3385:7873:
evaluat:2675,9548:1809,2047,2938,387,9250: evaluation:2047,2938:2675:1512,797,969 evan:::147,1566,2568,3246
evangelical:11115:1262,3126:15781,430,53,5605 evangelist:3258,3259::2150,222,305,49
eve:18008::128,1609,241,3365,36,51,722,74
even:1623,18008,4722,5064,5086,6786,7711,9729:11134,11135,11136,1427,2317,2321,3365,36,4726,6791:
evenly:13779:1623,6786: event:17729,24,484::173,234,383,39,57,92,9315 eventual:7157:2815: eventually:13670:7157:
ever:13648:: everest:::1555,656 evergreen:::224,792 every:12865,12866:7495:
everyday:11226,4763,4929:1641,3545,3553:5457 everywher:::
evidenc:18522,227,4084,4434,4447,447,7338:1143,2295,4823:158,187,22,28,372
evident:1143,4823:1437,1893,227,447:158,22,28,372 evidently:3751:1143:
evil:1432,5111,7876,879:3566,4780,4781,5110,6916,6917:1187,257,3073,527
evolution:4307,5995:13551,18156,9524:105,55,57 evolutionary:13551:5995:105,57 evolv:18156,18952,9524:4307,5995:
exact:1624,18389,18547,1862:11143,11144,11145,11146,2753,4727,6793:3043 exactly:13789,13790,7735:1624,1862:
exaggerat:6778:1426: exam:1778::165 examin:18413,2673,6281,9585:15636,1778,3169,526,5901,7862:
examination:15636,1778,3169,526,7862:18413,2673,2696,6281,9585:106,165,1777,2465,280,329
examiner:5901,9060:2696,6281:147,2586,5912,769
exampl:1331,14120,2085,3107,8632,971:3736,4952,5134,6182:158,24,2489,28,2926,313,35,5648,68,7869,972 exasperat:::
exc:10031,18598:7142: excavation:1307,14194,14208,16582:9730:123,281,2943,570,71,798,898 exceed:2283:439:
excel:10034:1492,3720: excellenc:1492,15670:10034,3720:745,822 excellent:3720:10034,1492,15670,420:745,822
except:18425,4413:16112,5562: exception:15659,16112,5562:18425,2283,4413:1212,158,4033,43,8489,971
exceptional:12076,2221,2283:12075,15659,2737,439:158,971 exceptionally::2283: excerpt:18346,2485::122,979
excess:15449,2817,3069:2816:14267,15448,1731,17858,311,3832,4005 excessiv:12581,7142:10031,18598,3069:311,4005
exchang:10467,14316,14317,14618,14707,18107,19248,2901,3834,6117:4604:13887,174,1819,234,24,288,30,33,34,3765,407,42,619,985
exchequer:4301::119,1590
excit:12910,1428,2875,3536,4544,7354:11152,11153,11154,11155,11156,11157,11158,11159,11161,1417,2868,2874,3670,4728:
excitedly::1428: excitement:14383,2095,7847,9336:9521,9813,9814,9888:115,1399,1543,1661,3336,45,524,89
exclud:4413,6160,6314:1904,3701,5562,9313: exclusion:5187,5562,9313:4413,6160,6314:202,2902,4033,8489,867,9314
exclusiv:15913,1904,3701,6605:12437,1338,1755,4413,4645,4964,6160,7313,7314: exclusively:3750:3701:
excursion:5198::245,399 excus:12985,15658,18486,18492,4435,9626:4920,5085:1341,158,3138,8617,8618,971
execut:10004,10193,19398,19399,2199,5294:1155,13562,15871,3837,731,785:
execution:1155,15871,2892,3837,5294:10004,19398,19399,2199,9799:1039,107,14088,1528,2371,2374,42,55,57,726,731,7857
executiv:13562,2576,5851:10004,2199,3837:1004,1230,167,49,995
exemplary:3736,4952,5134:1276,2879,3107,8632,971:158,2489,28,5648,68,972
exempt:18486,5085,6328:12985,12986,6082,7539: exemption:5188,6082:6328:3771,3772,4371
exerciz:1287,14120,18095,19449,2941,571,8770,9462:9533:1166,2926,413,489,596,7869,795
exhaust:11165,11401,18251,18629,6297,7572,9459:1151,13985,18,52,610,6893,737,858,859:
exhaustion:13985:18251,18629,6297,9459:1601,3183,3783,513,6050,617
exhibit:19054,19493,2692,4478,5228:17054,187,4084,5229,935,936: exhibition:4176,5229:19493,4478:31,525,936
exil:17055,19409,7785:155,5904,867: exist:12263,12412,3537,4511,6332:1269,2838,336,3437,3538,3651:
existenc:2121,336:1269,3437,3537,6332:59,71 existent:1269,3437,3537:336,3538,3672,4530,4981,6332,7357,7358:
exit:19108,2507,4404,8104::1540,359,522,82 exodus:::122,1454,287,2887 exotic:4758,6827:2242,670:8309
expand:18161,18283,19148,6126:11187: expans:15456,2449,5822::164,209,236,37,854,882
expansion:2908,8707:9646:1537,165,1829,462,675,777 expansiv:10660,11187,4822:18161,18283,19148,382:1492,2434,41,8274
expect:18293,18369,3384,4427,4731:1519,15707,3189,6800,6801,9376:9381
expectation:1519,3189,9376:18293,18369,3384,4427:112,15735,23,3110,35,4366
expedition:15411,5197,5198,7914:7132:127,245,2945,3063,358,399,961 expeditionary:7132:7131,7914:2945,358
expenditur:1390,13984:18630,9920:14291,196,2369,3783,516,617 expens:17514::1352,1390,353,516,8758
expensiv:6803:3539,6804,9920:1066,387
experienc:1213,18297,1871,18969,19161,3109,6278:11176,6806,6807,6808:2056,24,28,35
experiment:19429,19430,4047,7863::1517,2925,371,584,677,7864 experimental:11079,11080:11076,4047:1517,584
experimentation:4047,7863:19429,19430:1517,2925,584,7864 expert:147,2312,5049:15576,931: expertiz:15576:5049:742
expir:6810:11180,11181: explain:18515,18569,9626:16127,511:
explanation:16127,2050,511:18515,18569,9626:218,226,40,43
explicit:1872,7077:11183,4733,6812,6813,6814,7076:3976,3977 explicitly::1872:
explod:18184,18185,9489:16029,4120,5212: exploit:11185,13136,19343,2333,9705,9706:11186,278,42,5265,7826,9061:
exploitation:5265,7826:19343,9705,9706:384,571,868 explor:18327,18328,4415,9546:13955,15634,265,7911:
exploration:13955,15634,7911:18327,18328,4415,9546:1515,1947,226,399,5197 explorer:265:9546:1751,4074
explosion:16029,4120,5212:18184,18185,9489:1286,131,13903,1533,166,2084,262,30,3179,5679,728,82,94
explosiv:11469,1700,7506:1651,337,3570,52: expo:4176::31 exponential::4092:1829,777 export::342,4:
expos:10616,12463,18733,19162,2679,4478:1086,13877,14054,15398,16118: exposition:4176:9646:1210,122,31,40,511,53,70
exposur:13877,14054,15398,16118,735,9388:18553,19162,19173,2679,4478:1075,1086,114,1167,1246,1677,1929,2656,3060,3770,43,525,5504,6005,725,867,936,95,973
express:11183,11236,14709,18566,1872,6177,6187,7502,9643:10661,1468,246,3713,465,4733,5610,6812,6813,6814,788,8700,889:
expression:1533,1749,2007,8646,8686,8700,894:6177:105,108,1206,150,1525,165,1666,2006,22,288,3119,314,347,40,5208,5654,57
expressiv:10661:6177,6187,9643: expressway:3878::1982,497 expulsion:5174,5187::149,1666,2902,5208,867
exquisit:10325,10892,11065,7126:2235,295,3512,918:108,812 extant:6798:11166,6799:
extend:10039,10040,11807,19272,3601,3609,4409,4875,4876:11823,11824,11825,1667,17726,210,236,2804,4873,789:
extension:15789,1667,5587,8025:18059,4409:1025,1198,15459,1691,19,2029,2542,270,2908,3115,531,534,5411,6106,675,68,699,7813,8679,8680,939
extensiv:2744,3601:210,4409,668:15483,580 extensively::3601: extent:17726,236:10039,10040,4409:164,19,782
exterior:16607,5799,6818:11201,11202:37,376,453,63 external:11199,11716,4734,4761:11189,11190,2782,6817,745,822:
externally::4734: extinct:10114,11167,6402:10115,11168,3445:
extinction:17741:18261:111,1253,15614,166,2508,3328,45,57,887 extinguish:10925:669:
extra:12989,14710,2817,6370:15881,1614,2816,4,5645,65,71,88:
extract:18737,2485,9478:122,14013,17563,18346,3354,721,979:
extraction:14013,17563,8345:18737,9478:111,1282,2017,3051,400,57
extraordinary:10652,439:12188,12189,12190,1439,2222,2283,4930,4931,7217,7218,7219:
extravagant:12581::15306,15307,3069,4005,7874 extrem:10585,3219,4900:19,295,311,4627,63: extremely:13707,7718:4900:
eye:1364,8428:14660:112,134,1507,152,1738,1740,2035,26,312,359,3886,746 eyebrow:15515::360,473 eyed::: eyr:::110,552
ezekiel:::122,287,660,83 ezra:::122,222,287,4261,554,9031 faa:::204,316 fabian:10427:2215:1112,85
fabl:15824,3140,5622:2846,4669:40,748,749,978 fabric:100,15328::1065,3052,71 fabricat:4982::
fabrication:14130,14189,2942,3140:6233,9782:1161,1945,1946,257,281,3819,40,749,871
fabulous:12355,2846,4669:15824,1902,2755,3140,5622:40,748,749,978
fac:10042,10344,14160,14712,14713,15987,18428,2007,2073,3979,452,8455,8456,9685:10345,13318,13418,1461,1696,225,72,8150:108,1205,15107,1701,2006,220,2438,3148,376,38,406,453,499,503,591,813,86
facad:14711::1701,406,4087,749 facial:13318,13418:452,8455,8456:8438,938 facilitat:19552,9523::
facility:157,5548,7852,8286:6432:106,15198,3035,71,742,7850 fact:2487,697::158,187,2179,28,6040,68,77
faction:5778::1548,836 factor:1743,5536,8734,8987::1087,201,223,2473,2542,302,3177,351,354,410,77,98
factory:2401::1176,1180 factual:3672:1269,697:158,28 faculty:16499,639::129,167,28,29
fad:14072,4717,7789,9504:1286,166,1870,3183,513,728: fae:::2991 faeri:2124::112,289,327,884
fail:18983,19426,4365,6131,9988:17781,1925,19423,3,3275,5162,594,9373:
failur:17781,1925,3275,5162,594,9373,9374:19426,6131,9988:1017,1403,148,17867,1831,24,317,486,5164,517,567
faint:10377,12936,3522,5119,7255:1450,2214,791,82: faintly::7255:
fair:10617,11781,13715,14053,14289,2776,3624,4566,6470,6821,7103,7216,7743:1030,1641,31,4176,4367,4575,4631,4738,5285,64,6820,7102,8283,8315,8360,918,935,936:
fairbank:::65,88 fairly:13715,2884,7743:2776:
fairness:8283,8315,8360:2776,3624,4566,6470,7103:1064,108,2439,361,408,5493,577,812
fairy:2124,9062::112,1812,289,9073 faith:15702,653,974::112,1317,1955,2012,35,364,50,621
faithful:3543,4156,6353:11209,16,1848,2014,2104,4740,8854:
fak:10007,11434,14714,18907,2813,4243,9604:1153,1235,392,533,723,8133:
fal:10194,10926,13131,13196,13826,16237,16258,17939,18028,19143,19547,2557,2792,4195,4392,5517,5718,6263,7597,7598,7757:1163,1216,13127,13195,141,15005,151,166,18110,1919,1925,203,2194,2326,24,285,3183,36,3888,4003,4121,513,5163,669,710,726,7599,785,860,897,90,916,989:110,143,267,301
falcon:7984:9063:2963,3845 fallout:::383,484,9402,9403
fals:11506,12771,13143,2251,2754,2813:3500,3739,723:17739,2013,40,8332,9323 falsely:13780:12771,2754:
fam:1633,17846,9362:1436:306,3342,914
familiar:2141,3544,3545,4630,7012:0,1001,1027,11219,11220,11221,11226,15242,1815,1894,514,5427,6831,8510,87:
familiarity:14122,15242,15318,5427,8510:3544,3545,4630,7012:144,15241,158,1675,2428,257,28,3969,427,8343
family:1093,315,4155,4160,4161,5777,8857,9084:3591:1094,127,238,250,276,29,31,4168,478,50,600,755
famin:17855::1127,1350,1602,593 famous:1633:1436,17846,9362:306,3342,914 famously::1633: fan:4230::18,3257,555,560
fancy:16275,2290,3401,5584:12328,12329,12331,12332,12333,17056,23,327,68,7276,754,819:
fang:::1067,15514,16023,2452,503,696,8674 fanny:5537,964::102,2455,38,4018 fantasia:::229,70
fantastic:12332,12510,1439,4741,7363:2290,439,670,8472:327,819 fantasy:5584,8472:12510,7363:2053,327,68,748,819,826
far:11827,12616,15693,1618,17523,1786,19482:10580,10581,10582,10583,2804,3479,4626,6549,7402:1116,155,156,256,353,4256,443,5585
farewel:4077,7751::389,522 fargo::: farm:14040,19351,2362,2402,5011,6240:1678,17057,2857,570,7,99:34,407
farmer:17057:19351,6240:2138,252,5883,60,69 farmhous:::687,734,81 farmland:16812::1369,25,27,5808 farrel:::153,2604
farther:10581,13654,13655,6549:1618: fascinat:10247,11094,4839:1026,2267,6776:
fascination::18993,2688:142,1721,23,6059,754 fascism:15778:13461,4231:1334,509 fascist:13461,4231:15778,2571:
fashion:4038,692,7029:14196,7028:1513,19,2048,342,384,685
fashionabl:11231,12367,2777:11227,11228,11229,11232,2836,4742:
fast:11243,12830,13704,14263,3585,4740,4906,6877,788:11234,11235,11236,11237,11238,11239,11240,11244,1501,1873,2261,2314,3543,3558,3966,4744,4745,4746,6832,6833:
fasten:6473:6474: faster:13705:1873: fastest::1873:
fat:13045,16868,17954,18651,3082,3546,3560,4122,4602,517,6157,6836,7320,8365:11248,11250,11251,11252,1193,19,2720,2840,3729,4749:1017,24,55
fatal:10450,3547,3556,6671:11269,1264,4603,4676,4750,6838:3968,8307 fatally::6671:
father:1106,17040,17058,3250,3260,3261,3370::1004,1203,1559,2123,276,305,3247,3262,483,49,515,5930,60,607,643,91,911
fatigu:4400,6050,6113::1128,1601,16309,2354,2520,4365,569 fatima:::1564,83 fatty:6836:0,3082,4749: faulkner:::3279
fault:18446,3346,567,5823:2205,4948:1128,1157,1553,2429,2430,3795,435,486,594,8759,883
faulty:2205,4948:2204,2286,3346,567:1128,486 fauna:16407,169::211,31 faust:::159,603 faux:2813:723:
favor:14351,19334,19375,2272:928:1654,177,27,361,388,42,540,754,8139,8781
favorabl:11607,3456,4751,6635,6839:3495,4752,6840:388,540 favorably::4751:
favorit:15638,17073,2272,4226,7287:2836,928:118,2466,455,474,718
favourabl:3456,4751,6635,6839:3495,4752,6840:388,540
favourit:15638,17073,2272,4226,7287:2836,928:118,2466,455,474,718 fay:2124::112,289 fbi:::2106,316 fcc:::2538,316
fda:::204,316 fear:16299,18975,477,8790::115,1541,23
fearful:10172,11448,1851,2214:10376,10377,10378,1131,477,521,6477:115,1182,23 fearless:4578:2213,3192:1182,23,814
feasibility:15473:3660:15472,539 feasibl:3660:15473,2291:15472,539
feast:16248,16486,18642,18643,8801::1354,16162,199,413,8862,991,996 feat:2333::278,42
feather:3847::1458,1606,301,473,52,89 featherweight:::1102,1381,2612,658
featur:10345,10758,14716,15890,19490,19492,2458,822:10344,921:102,1202,1530,1748,2061,219,299,342,38,629,745,77
feb:18017::396,519 february:18017::396,519 federal:11425,13319,17194,7173:194,3637,6906,841,9117,9189:
federally::13319: federation:16501,2537::1156,279,29,3215,50,601 fee:19215,2618::1116,1588,2164,774
feed:14256,16508,17194,18124,18639,2357,3202,9710:138,15008,156,1680,256,5824,7,796,9711:16507,194,2531,9117
feedback:17564::111,40,5656,57 feeder:15008,2143,5824:18124,18639,9710,9711:1046,169,18,247,2609,5820,763,78
feel:1330,15609,18288,18367,18969,23,2654,3411,3986,8494:100,1255,14,18662,19,2041,2936,3,307,35,4,505,5563,68,744,8:5738
felicia:::1585,9210 felicity:3331:3555:115,5438,878,912
fellow:17622,2141,8999,9009,9018,9064:4333,8857:1005,231,2632,266,455,456,482,51,514,9277
fellowship:4333,8857:2141,9018:1587,2177,250,4294,50,562,663 felony:870:4864:491,527 femal:11907,241,5312:7102:169
feminin:11909,7102:11907,7103,8578: feminism:14149,15715:2577:112,1462,506,677 feminist:2577:14149,15715:1226,252
fen:16836::1369,17614,3236,367 fenc:5361,9698:13812,282,4,42,620:2608,469,683,847
fender:14571,14717,8107:6191:18,325,403,469,683,8122 feral:7553:3727: ferdinand:::393,605 fern:17455::17454,224
ferocious:2328:1453,2448,5468:1316,2011,311,428 ferrara::: ferry::1468,246,310,684:
fertil:3560,6842,6889,7317:11275,17780,4965,5522:148,5521 fertility:17780,5522:3560,6842,6889:148,293,419,5521
festival:14052,18003::163,36,3788,74 fetal:::1047,5315 fetch:9748:2,42: feud:::282,33 feudal:::838,8878
fever:::168,227,3189,5736 few::1222: fewer:12002:12003: fey:12040,7422:566,862: fianc:::16948,455 fiance:::16948,455
fiat:1750::1080,130 fiber:14718,15501,16325,2426,2661::100,156,211,274,3752,41,52,93
fibr:14718,15501,2426,2661::100,211,3752,41,52,93 fiction:3140,748:13320,2251,4982:40,53,749,826
fictional:13320,4982:3140,748:40,53,749,826 fictitious:2251,4982:3140,748:40,53,749,826 fiddl:8249:4275:1057,3863
fidelity:2014::3043
field:1022,16566,17428,176,1796,18580,18581,2118,2976,4183,8893:11,296,4233,5179,9065:1199,123,157,174,202,234,246,25,26,27,31,35,368,37,39,411,433,437,58,65,833,92,973
fielder:4233,9065:18580,18581:104,132,2572,902 fierc:2328,3621,6492:1418,1453,2448,295:311,428 fiercely::2328,3621:
fiery:4943,6986,6989:16264,1631,3315,3582,3649:1061,1189,2168,23,2628,3186,3994,5419 fiesta:16248::1354,413
fif:::3939,8112 fifteen:12782:195,98: fifteenth::321,86: fifth::1015,1760,321,86:
fifty:12789:195,2621,98:2670,36,565 fig:16024::1536,292,380,4099,547,548,837,839
fight:15275,19339,2683,3429,4926,529,620,9688:1348,14038,282,4925,572,5877,650,658,8108,813:
fighter:5877,658,8108:2683,3429,9688:1010,1479,1964,240,8252,953
figur:12316,1250,1504,16024,17189,1845,19543,2027,254,3166,3383,3401,423,5362,585:1146,226,2569:108,119,1191,1199,133,1346,1536,164,170,1770,201,2408,285,313,3950,4099,51,59,66,775,869,904,95,98
figurativ:4873:11807,11809,7078: fijy:::75
fil:10025,11389,12103,14017,15125,15856,16544,17956,19326,9259,9617,9667:102,111,12,1368,1431,15,1719,2102,2169,259,2684,283,2932,2942,30,362,3818,4177,447,4918,52,5694,758,7889,804,9268,93:
filipino:13586,16008:16741:2125,3156,4097 filly:::14465,169,5312,942
film:11811,14719,1530,1976,3817,8566,9669:1677,3608,3730:114,18,1991,219,27,273,299,5391,5416,55,576,72,977
filmmaker:604::60,606 filter:14720,19140:12,18:
filthy:4618,4619,4911:1855,2729,3348,3633:1021,17882,2187,237,4105,8321,879
fin:12396,12479,13051,13674,14721,14847,19408,3704,6010,6767,7426,7727:1268,12824,1447,1452,2235,2293,319,7483,9238:1051,1067,15033,170,1715,254,3926,503,8217,98
final:10456,13902,3550,3632,4396:165,1778,2091,2815,3549,373:122,1278,217,4065,7786,917 finalist:::118,718
finally:13669,13670,7723:3632: financ:14277,15755,1590,1954,7948:174,246,323,5139,8548:119,196
financial:5139:15755,1954,7948:107,1201,174,246,323,8548 financially::5139: finch:7982::2962,803
find:11851,1415,14332,1613,18367,18529,19262,2201,3415,5573,6139,614,6147,6293,672,9564,9634,9783,9893:1040,1171,11852,2,24,2468,27,3095,3261,4295,4320,821,8883:31
finely:7727:3704,6767: finer:10339:4572: finger:17607,18662,18663,8451::1067,113,1326,3086,355,503,72
finish:12235,12364,15190,1875,203,4182,4396,4510,6072,6701,6844,7786,8739,9516:10,108,1278,166,16990,217,2185,24,2779,3,328,3657,594,669,6843,6845,7240,8730,917,968,999:
finit:11288,6846:11283,11284,11289: finland:16673::200 finn:::103,56 finnish::16673:16012,8672
fir:16264,1660,18611,2365,3315,3421,4715,5213,7769,8640,8727:149,166,18213,19306,2346,2895,3533,4943,6986:1339,1531,1994,2168,23,235,24,256,2628,3186,322,3356,358,4290,4291,493,5724,8109,915,93,988
firearm:1477::1979,284 fireplac:8109::1994,424
firm:11513,1220,12705,12738,12906,13673,4740,5001,6762,6877,6928,7504:1272,1433,1629,2234,2317,2860,2866,3543,3558,706,707,958:
firmly:13673,13709,13753:5001:
first:13766,1412,14725,1626,17674,2780,6467,6847,7728:11294,11295,11296,11297,11298,116,15919,1702,1876,201,217,321,3463,44,490,676,6848,6849,6850,86,892:
first_class:8568::14487,1987,3040,5439,5610,889 firstly:7728:: firth:::110,62,846,8948
fiscal:5139:1954:1590,174,246,4301 fischer:::304,62
fish:18722,2382,5754,7833,9701:14727,174,246,421,9068:1047,263,518,63,760 fisher:9068:9701:14479,2381,69,87
fisherman:9068::69,87 fishery:14727:9701:34,407 fission:::111,9263,9264 fist:::1326,2456
fit:12455,14065,14497,15326,17825,2781,4125,4755,4980,5364,6345,7038:11306,11307,11311,11312,15474,18,19,1905,2,2182,2296,2432,258,270,2929,3856,4845,513,597,6854,692,7,830,9933:
fitch:::1048,2381 fitness:15474,2432:2781,4755,4980:17911,4007,638,856,878,9389 fitzgerald:::146,153,2560,5914,84
fiv:12777,6010:127,195,1996,254,2986,3874,495,5356,834,98:
fix:10454,14107,298,3373,3404,3558,4439,6061,7152,7775,934,9734:1050,11355,11356,12,14,1674,17578,197,248,3772,395,3966,5188,614,672,6877,7866:1725,3334,3965,8290
fixtur:1050,17252,3966,934:3373,9734:1572,1725,197,3965,45,5932,71 fjord:::110,3233
flag:14930,15986,17471,2403::135,1532,271,2967,2995,300,345,3925,423,504,5975,805,9219 flagship:::310,3927,498
flair:15571,17681,5464::1186,133,2459,2460 flam:19563,3315,3622,6989:3582:2168,2628 flander:16699::200
flank:16563,17698:102,1250,349,599,758: flap:15522,16242,17823,19154,2992,9847:1193,12,141,1539,2647,4,72:3857
flar:15985,17681,18186,19563::1038,133,135,14068,1532,1533,17445,18,2168,2182,3297,3315,5177,5233,5679,92,988
flash:15985,1781,6103,6286,7555:10,120,1213,1344,135,1481,14914,15912,1755,1843,22,24,2468,576,667,693,694,821:
flashback:::16192,1779,4067,979 flashlight:14730::1481,8102
flat:10107,11588,12488,12914,13033,14731,2977,4587,4726,7565,7721:10106,1452,1623,1694,1695,17,2118,2415,2418,2714,3579,405,5413,543,58,61,8356:1051,72
flatly::12488: flatten::: flavor:15667,19210,2654,4034::1255,328,429,587,968 flaw:12287,3346:2286:1128,4365
flawless:12285:1145,2185: fle:19146:1454,9072: flea:::1959,622,7977 fledg:4770:6900:
fledgl:11177,3278,6900:1007,2774,4770,802: fleet:3610,4744,8868,9504,9846:1310,16,1634,31,788:15406,15407
flem::103,11,16892,352: flemish::16699:1764,5762,8671 flesh:1504,17483::1191,1193,394,541,59,5974 fletcher:::232
flex:9869:4330,7821: flexibility:15161,5477,8370:6764,6855,6857,6858:15160,198,41,5501,638
flexibl:6764,6855,6857,6858:11316,11319,15161,2770,4456,5477,8370:15160,198,41,5501,638
flick:1530,18879,19037,19193,4479:10,114,15964,219,299,983,990: flicker:13982,19193,8753,9839:10,1781,30,89:
flight:13949,1454,1932,9203:19146:129,1386,1663,221,2419,245,249,2887,2905,349,399,549,5773,758,819,8827,92
flinch:14168,4477:5255,729: flinder:::265,31 fling:5248,6292:149,258,671,7: flint:4788::2664,78,97
flip:14032,14368,18818,19036,19038,4479,5173:1283,14036,149,19037,2917,2961,375,6221,671,7831:
flirt:14049,19364,9032,9682:128,163,241,2918,51:
float:11962,12735,19045,3879,9848:17526,2277,2350,2527,283,2917,338,4,4019,44,5355,5986,704,71,95,963:
flock:16405,16491,776,8827,9865::1359,238,268,29,4156,47,549,64
flood:11388,18832:1431:131,14017,1716,1820,234,268,3780,592,66,776,8147,8749
floor:15905,18762,18988,1977::1000,109,125,16859,27,29,3133,3134,499,535,58,637,64,8124,823
flop:13677,19427,5720,7808:10,2627,2907,317,3275,594,66,7560: floppy:14683,7560:3728,7808:628,8155
flora:759,792:13393:211,31 floral:12317,13393:1115,1146,759,792:1387,17456,211,31 florenc:::73 florida:::212,76
flotilla:::31,8868 flour:16326::156,274 flourish:18787,19296,2319,6126:1273,16157,170,314,512,5686,591,70:
flow:17572,17767,19138,2169,3705,3780,595,8887,9882:2314:111,138,141,151,1830,293,30,3314,351,4175,419,57,66
flower:1115,3369,4284,9485:1118,4307,57:1387,17456,267,36,74,771 flu:17785::1018,1832,4350,4351
fluent:3567,6432:1884:22,314,41,742,8274 fluffy:6932:2254:1188,52,8352,93
fluid:10452,10453,10970,1608,3567,7491,859:1884,7490:172,183,55,93 fluorescent:10381,6527:1050,1134,2711:
flush:11134,13853,2519,2852,3369,3477,6052,6940,9463,9729:1133,1433,151,1543,1623,1647,2095,227,36,4154,441,595,729:
flut:8112::3883,3939,6034,633,781 flutter:1123,13982,16242,9839,9846:141,1539,3,30,418,89:
flux:1413,18247,19138::151,17428,255,293,30,3339,337,3985,419,42,52,5486,595,92
fly:10185,12013,1932,3585,4472,5177,9853:10184,1038,1568,1663,17065,1898,2261,245,296,2992,359,4,5336,622,72:1366,152
flyer:1568,17065,8720:4472,9853:1538,155,69,751,87 foam:16819,18276:12873:16822,52,8942,93
focal:10432,13421:1419,16588,17426:37,80
focus:10457,16588,17426,17842,4426,8487:13421,6507,675:1722,2038,2463,2650,37,3976,3977,5433,6066,80
foe:17066,9057::118,2567,718 fog:5555,6285,9199:2735,3521:154,1821,216,2613,2653,886
foil:15673,4507,5365:13827:15015,15672,18,1999,3103,576,807,8106,95
fold:16405,18698,4156,4330,6309:111,117,133,14733,16,30,424,5390,57: folder:14733,4069:18698:192,475,72
foliag:2615::170,267,394 folk:16391,315,4102,8877::1094,29,600,702,755,96,984 folklor:::15723,35
follow:10217,10287,19101,2343,6422,6840,8854:10288,16,2104,30,3449,5903,6268,66,6839,9934:
follower:555,5903,8854:19101,6268:155,2104 folly:14371,15302,3792,4027::1195,163,2918,41,486,567,885
fond:11877,13246,2273,7008:1544,16275,1632,1921,2808,5418:1061,23,41,754 font:2073::14529,220,3148,326
food:156,263::183,256,28,35,518 fool:2578,4220,9610:3792:1011,1818,437,5879
foolish:1921,4625:13246,1420,15302,4027,5129,7645,7646:1195,41,885
foot:16526,17737,3881,8003,9288:12,2596,3,4320,48,86:113,1326,1565,1717,184,221,2340,245,312,3164,3165,325,355,38,4267,451,5793,63,8450
footag:::1116,1976,1991,4298 footbal:14734,5221:1003:1300,1670,1937,1938,404,421
footballer:1003:14734,5221:104,118,132 footprint:15902::236,2449,372,8625,983 for:11324,13769,8045:11325:1701,406
forag::1947,7: forbid:19374,4432,4950:16145,3768:
forc:13172,1500,15255,18384,19023,221,3441,365,5268,5530,5935,608,6321:18875,2704,3743,4709,9750:1044,127,13863,2034,234,29,311,344,3973,42,428,50,5463,55,7771,92
forceful:10239,2234:11051,1500,4709,6761,6762:311,428 forcefully::2234: forcibly::4709:
ford:16820::110,143,178,242,245,290,604,606,7800,844 forearm:::1067,1736 forecast:18469,3383,9636:40,5657:
forefront:15772,16589::1747,4184,452,509 forehead:15563::2458,38,696
foreign:11715,2242,2782:4758,4759,4761,6861,6863: foreigner:17069,5904::155,2145,4270 foreman:9069::1114,1242
foremost:10284,11325,13766,6467,7728:11324,3463,4563: forensic:11087:6775: forerunner:5663,8972::22,372,48,9293
forest:13250,18863,3232,4178:15740,5130:27,31,3205,58,705,759 forestry:15740:18863:588,642 forever:7712::
foreword:15832::122,3123 forg:11433,18907,18916,4460:1177,14743,407: forget:12094,18305:2818: forgiv:::
forgiveness:14352::16318,1654,4145,42
fork:14011,15560,17710,18193,18870::1122,121,1313,1459,14670,209,2637,283,400,6036
form:10014,133,1504,1524,16056,17869,3108,4166,429,4512,5036,579,6313,8282,8840,9469:1156,14197,3818,4462,5037,5366,758:108,1084,1191,126,14696,1819,19,191,238,2652,28,286,29,314,3897,39,471,478,53,5362,587,59,61,638,64,640,692,77
formal:10943,11345,11821,1429,5732,7193,7382:11340,11341,11342,11346,11820,1354,14759,2399,2512,2820,6866,6867,6868,6869,944:
formally:13745:1429,7193: format:18957::108,187
formation:1156,14197,3818,5366,758,90:10014,4462,6313,9469:111,161,27,279,281,2942,349,45,538,55,57,678,871
former:4944,4945,4946:17674,321,611: formerly:13724:: formidabl:11641:382:1184
formula:15958,2461,8516,8646:4460:16367,274,28,40,5654,679,700,967 formulat:10932:6704:
formulation:3358,3820,8686:4460,9659:22,269,281,314,337,678
fort:11871,13782,14737,14749,18886,5525:4451:140,186,1989,27,388,3992,5382,950 forth:7729,7742:78,97:
forthcom:10265,12851,3652:1616,1643: fortification:3880:18134,18886,4451:197,4024,5546,7794,950
fortify:12460,12932:1036,4970: fortress:14737::950 fortun:517,5962,9196::1017,2619,383,57,9244
fortunat:10257,2244,6663:3555,6662,6871,6872,6873: fortunately:13665:2244: forty:12788:195,98:
forum:14738::1361,157,64 forward:13697,13769,3460,7323,7724,7729:10294,104,2843,3461,490,676:
fossil:::16848,2594,27,51 foster:11787,19447:1113,11786,137,3838:
foul:10364,11783,14139,4618,4619,4739,4919,6875,9519,9757:1438,1855,257,2729,2927,3542,4580:
found:1040:1415,2201,279:
foundation:1040,14739,3095,3881,4320,8883:1415,2201,6147:1518,1717,190,2056,2531,279,325,35,364,39,45,48,698,957
founder:19427,3261,9857:1415,2201:168,5930,60,69,87,9345 foundry:8113::1180,2401
fountain:14740,16855::1050,1484,151,27,595,90 four:12776,17623:195,1996,254,2986,3874,495,5356,98:
fourier:::179,1816,457,62,716 fourteen:17628,7477:195,98: fourteenth::321,86: fourth:17620:1015,1760,321,86:
fowler:::2570,3265,3271,69,846 fox:17039,19456,9537:1850:1048,1235,1470,1562,181,1838,3149,392,436,609,648,83,85
foyer:8026::109,125 fraction:1015,9542::140,17619,27,337,52,6009 fractur:13999,17804,5823:1553,2910,435,458:
fragil:10893,5042,6684:2309,3512:3060,5504
fragment:1368,18199,5105,8678:14010,16223,17565,17759,2325:102,114,1202,140,143,309
fragmentation:14010,16223,17565,17759:18199:1404,1459,17592,17916,2084,400,4120,5991
fragranc:3091,5494::1511,19,2021,328 frail:4812,6684,7406:113,14530,2631,3584,5009,61:
fram:14741,1504,15584,18034,18876,19457,5404,6180,8453:3820:1191,1196,1325,1536,16025,1751,325,38,403,410,446,59,735,743,77,95
framework:15328,403,8522::1065,3052,325,698,77 franc:16723::200 franchiz:16420,8411::1323,1527,637,706,707,8605
franciscan:::559,9071 franco:::189,193,3255,366 frank:12102,16889,3520,8806:103,1136,1437,264,3196:
frankenstein:::159,603,855,9333 frankfurt::: frankish::16889:103,56 franklin:::1810,1811,4246,4263,62,69,768,901,91
frankly:13778:3520: frantic:2875,6398:1417,2874: frantically:13807:6398: fraternity:8833::1793,250,450,96
fraud:3805,4243,7880::1162,1235,392,491,5243,527 fraudulent::7880:1162,1315,2013,5243 fray:14324,9724::282,620
fre:11353,11357,12105,12232,13787,1430,1657,19302,4494,4730,6328,6794:11354,11358,11359,11360,16,19353,278,2784,42,4938,6879,96:
freak:8985,9070::2146,3257,560 frederick:::73 free_of_charge::: freedom:1397,6082::4371
freelanc:17070,7237:0,3646,87: freely::1430: freeman:::1227,1373 freestyl:::1782,373 freeway:3878::1982,497
freez:10454,11377,11386,12018,14262,17418,17566,4811:111,216,2248,2356,2951,3583,3810,5992,6887,9497:
freight:18807,19076,2983:8044:1116,1468,246,342,4298,629 freighter:8044:18807,19076:498,8055 fremont:::265
french:13495:16723:1358,1765,1766,79,907,96 frenchman:3241::103,56 frenzy:4354::2646,4353
frequency:17596,17664,1844:1627,6585:201,293,419,778,9271
frequent:1627,19004,6316,6585:1421,17596,1844,2246,5932,6880:201,293,419,9271 frequently:13657:1627:
fresco:::1168,14203,14884,2479,954
fresh:11379,12127,12995,13068,13225,2247,3461,3596,4934,5152,6542,7342:11365,11366,11367,11368,1268,13067,13224,15248,15574,1642,17779,2217,3460,6881,8344,863:129,1318,148,15323,2015,427,5459,5545,856
freshly:5152:3461: freshman:11295,3278:1626:1007,4273,899,9093 freshwater:9417::2660,3361,4375 fresno:::
freud:::17192,1817,2151,4212 frey:::4206,54 freyja:::4206,54 friar:9071::559,83
friction:14113,17750,4281::1386,2614,4341,489,795 friday:::1130,1610 fridg:::8186,8257 friedman:::1105,457
friend:16926,3244,514,560,8976:2177,2785:215,275,456,482,83 friendly:11607,2785:11384,2540,365,4766,514:
friendship:2177:3244,514:562 frigat:::1489,498,953 fright:477,9817::115,23
frighten:1851,3442,6392:1131,2958,7968,9817: fring:15504,9307:4597:101,1016,14700,244,29,3296,360,8043,92,962,998
frog:14403,16898::103,1047,170,3241,5318,682
front:10042,16591,16612,1701,17430,18579,4184,4563,8912,997:10283,10284,10285,13437,6423:1022,1223,1235,16602,2475,29,313,335,368,392,406,434,452,453,499,5803,80,8911,92
front_end:4184::452,453
frontal:10221,10285,13437,14711,6423:10220,16591,16612,170,1701,17430,2388,406,4184,4563,5352:
frontier:::176,25,2551,331,376,411 frost:17418,18829:16337,4810:146,17417,17566,17967,216,2170,3359,5992
frown:15988:591: frs:16508::16507,2531 fruit:15129,380:18069:114,2504,267,299,752,771 frustrat:3715:1274:
frustration:13827,16310:4507,6246:1045,2517,2520,597,8794
fry:10803,1103,16352:0,11,1423,1807,232,233,481,79:1089,3198,4151,5751 fuck:2686,3622,7899::2358,307
fuel:19306,915:14257:183,256 fugitiv:3610,9072:1634:291,849 fujy:::1554,17474,5834 fukuoka:::
ful:13637,1431,18242,18756,2271,2743,4641,6406,6407,6958:11388,11389,11390,11391,11392,11393,11394,11395,1140,11860,11861,11862,11863,11864,11865,15175,17074,2224,3447,36,6890,787:
fulbright:::1376,5945 fulfil:2199,2684,4518:13824,16304: fulfillment:13824,16304:2199,2684,4518:1278,3756,4141,4142
fullback:::490,5239,8992 fuller:17074:18756:1385,1569,334,554,556,60,657 fully:13637:4641: fulton:::417,60
fumbl:19425:567,9002: fun:14026,3144,5425:1890:163,346,3947,41
function:1290,18591,19510,3561,4006,413,4458,5643,5998,777:194,2250,57:106,1829,24,273,39,431,479,48,510,539,569,64
functional:2250,3697,4768,7304:11404,15471,3561,3661,4006,6895:3075,539
functionality:15471:2250,3697,4768,7304:3075,539
fund:14277,1590,2166,5987,9243:1589,1954,246:1117,119,1245,1389,1391,196,2531
fundamental:2262,4961,5040:1149,1444,3177,369,5565,8493,8734: fundamentally:7707:4961:
fundraiser:::17211,273,413,9164 funeral:16250::413,596 fungal:13379:3299:211 fungus:3299:13379:211 fungy:::16385,478
funk:16049,4477:6771:142,2136,304,3161,6058,984 funky:10378,10793,6771,6875:1261,16049,2214,3496:3161,984
funnel:::121,15038,356,3932,8066,9299 funny:1138,1890,3666,7627:14026,1445,2495,346,4088,670,791,861:
fur:14426,1838:4565:139,190,2190,360,5321,609 furious:1853,2328,2706:1258,1418,1453,2448,3190:115,311,428,597
furiously::1853,2328,2706: furnac:14743::1177,424 furnish:4771:6901,6902: furnitur:259::18,385 furrow:7486:7487:
furry:4565:14426,4564:360,5321 further:13654,13655,19447,2202,6549:1618,4116: furthermor:13653::
fury:2448,3190,4354:1853,18977,2706:115,1558,1803,2646,311,391,428,4353,597
fus:1413,14744,14745,18220,5104:12,14004,3890,4126,865: fuscous::: fuselag:::14553
fusion:14004,4126,6062:1413,18220:111,1289,131,14104,1826,2087,4309,440,505,5564,913,9263
fuss:14064,16097,17823,19443,8745:11247,2647,4108,5232,524,5729,650,7: futil:12443,13140:13139:15470
futur:12457,1643,17988,4826:12266,12267,2264,3652,4969,7248:2482,339,342,589 futuristic:::1747,2109,509,997
fuzzy:3521,6462:4564,5435:1723,3081,4012 gabby:13009:16072:8698,985 gabl:::2412,3935,65,88 gabon:::239
gabriel:::4204,5835 gaddafy:::49 gael:16888:7693:103,5843 gaelic:16015,7693:16888,3158:
gag:14746,14751,18700,18865,19209,2495,3907,6197::171,1995,2389,248,346,532,627 gaga:12141,4720:1031,1262:
gain:19268,4476,5524,5981,9279,9925,9927:119,1730,285,388,44,540,775: gaius:::1814,553
gal:15526,17600,2521,8344::1018,113,1217,128,15525,17792,1828,2015,2097,216,2184,3316,394,427,5974,765,770,8432,9341
gala:::163,3788 galactic:13394,4849:16490,210:31 galaxy:16490:13394:182,224,31 galen:::147,3246 galicia:::25,26
galician:::1765,1766 galile:::25,26 galileo:::1567,179
gallant:10827,12877,17305,3588,5888,6476:1617,3712,382:231,266,318,51,712
gallantry:5474::1182,1685,2443,427,7969,814 gallery:14747,15106,8099::109,125,14520,3870,3905,630,64,8853,955
galley:::125,1305,14820,310 gallon:17600::1828,3316,4313,4314 galloway:::101,26,3853,732 galveston:::73
galway:::34,46
gam:1283,14027,14452,14748,3466,3551,463,5750,6197,8526:11352,1263,1617,1940,7:120,1595,163,169,1744,201,263,264,273,2918,373,404,410,77,888,99
gambia:::239 gambl:1283,3308,3426,7888:163,1940,2931,3306,3307,677,7: gamma:::1238,1246,220,265,432
gandhy:::181,222,49,5927,768,85 gang:3214,4167,5779:5905:121,127,250,283,29,50,64 gangster:5905:3214:291,849
gao:::204,316 gap:12164,15220,16807,18883,2347,435,8115:4923:209,2368,3234,359,37,3959,476,573,650,8296,854
garag:::1056,81,8168 garbag:1752,17953::1312,22,52,61,610
garden:18954,3882,7907:1678,17075,17076,2362:123,1796,2111,31,3942,759 gardener:17075,17076:18954:147,554,87
gardiner:::1810,91 gardner:::5880,87 garfield:::178,242 garland:3940:1,153,170,2486,349,377,6,84,8611,88:
garlic:::1355,348,5973,9220 garment:190,4398::139,685,72 garner:19265,6208:2421,686:
garrison:14749::1989,252,2540,3243,365,5382 gary:::1365,46
gas:3855,858,9395::1406,148,1819,183,256,2652,3010,3360,4378,806,859,915 gasolin:9395::1406,256,3360,915
gasp:6109:1676,2934: gastropod:7997::3848,3849 gat:8116::1473,223,2393,2409,5899,5982,62,630,683,775,9025,955
gateway:::1175,1306 gather:1295,13631,14230,4402,6208,64,9952:16,19470,1949,2,24,3919,799,9733:
gaug:14751,2674,8386:171,2029,3070,5514,636,739,8385,910,987: gaul:16898:13495:103,25,26,3241,5843
gaunt:1874:922:272,3057 gay:11727,1812,4606,4613,6955,7036:0,13,2257,2724,2728,3815,9: gaz:14177,19172:5259,730:
gaza:::25,26 gazett:::1076,2481 gdansk:16743::34,46 gdp:::387,883
gear:11415,14752,14753,1478,1702:11416,116,12,120,1311,18,3938: gearbox:::1983,3920 gee:::113,6003
geek:5897::1100,414,65 gel:::17925,576,721,8159 gem:1405,14754,17131,1985::114,2100,3359,518,531,625,682
geminy:16637,16913::551,59,63,760 gemma:::267,771 gen:5536:13323,7662:187,2542,351
gender:5498,8578::1093,1728,272,589 genealogical:13587:1094:29,600 genealogy:1094:13587:176,29,411,600
general:10645,11817,1878,193,2225:1004,11417,11418,11419,11420,11818,1421,158,49,668,6903,6904,697: generaliz:::
generally:13733,7741:1878: generat:3370,3400,9778,9779:12444,14193,16517,18043,4235,5254,5368,6888,8731:
generation:14193,16517,16518,18043,5254,8731:3370,3400,9778,9779:2360,238,307,36,390,570,6107,74,798,96
generator:4235,5368:9778,9779:120,1299,1476,2990,5384,60,767 generic:13322,6904:15668,1878,350:1092,342,375,629
generosity:14271,5469:1880,4775:1169,1496,1727,940
generous:10203,1880,4775:11429,11430,14271,2786,3447,5469,6907:1169,1496,1727,940 genesiz:8731::122,287,390
genetic:13323,3591,7662:1087,5536:2542,351,390,588,642 genetically::7662: geneva:::16376,832 geni:::1001,289
genius:15571,2129,5906,8466::129,147,2459,2460,303,741,819 genoa::: genocid:14367::166,726 genom:::349,655
genr:1084,702,8118::114,150,22,314,429,531,587,70
gentl:11733,13019,18965,3574,3635,4784,7089,7123:15259,1895,2811,3571,3726,4792,5478,790,929:1186,1322,161,427,502
gentleman:17080,9182::1815,231,266,51,5920,8996 gently:13805,7738:3574,4784,7089: gentry:8879::1362,450
genuin:1881,1918,5046:11432,1650,2323,5455,6908,6909,6910:1314,2179,336 genuinely:7716:1881,1918:
genus:15668,350:13322,6904:238,429,478,587 geographic:5141,7095:3112,7096:1745,508
geographical:5141,7095:3112,7096:1745,508 geographically::5141: geography:3112:5141:1745,508
geologic:7684:3111:1745,508 geological:7684:3111:1745,508 geologist:4236:3111:62 geology:3111:4236,7684:1745,508
geometric:12567,13324:15727:1520,975 geometrida:::4161,5319 geometry:15727:12567,13324:1520,975
georg:17387,17388,17389,17390,17391:13588:1582,240,253,2587,4257,605,9098 georgetown:::101,1794,32,34,46,67
georgia:16757,16772,16773:13589,13590:1800,212,213,25,76
georgian:13588,13589,13590:16757,16772,16773,17387,17388,17389,17390,17391:16019,2125,4208,544,56,841
german:4210,8670:13494,13591,8920:103,1207,1764,56 germanic:1207,13494,13591:8670:544,893 germany:8920::200
gershwin:::137,145,4248 gestapo:::4164 gestur:18536,591,7809::22,30,347,372,89
get:18103,18104,18109,18757,18816,19305,2198,3370,3374,357,6115,6139,6146,6184,6270,6278,9458,9461,9716,9748,9909:2,2353,24:
get_rid_of:19359,9512,9912:: gettysburg:::1464,529,73 ghana:16726:13592:239 ghanaian:13592:16726:239 ghent:::34,46
ghetto:::101,17742,336,5805,998 ghost:15686,16873,8704,9819:2814:1209,2476,3105,4269,5947,649
ghostly:2814:16873,862:3971,3972,4269,5947 ghz:::293,419 gia:::837,839
giant:14390,16417,4237,4238,5881,7047,8965:210,3602:1100,1557,159,169,3269,327,50,51,706,709,904 gibb:::304,62
gibraltar:::167,2539,333,8958 gibson:::104,132,1384,4213,65,79,88
gift:11435,1467,2460,663,9907,9967::1169,1509,2459,516,720,940
gig:8214::1158,1178,121,14784,18,5407,684,7797,8235,946
gigantic:3602:14390,16417,210,4237,4238,8965:1100,159,169,3269,327,50,706 giggl::4104:
gil:::1194,1828,267,3316,394,4313,4314,8443 gilbert:::1238,1246,146,17144,179,265,334,416,558,60,62
gild:2299,3623,6519:1648,2278: gillespi:::5955,84 gin:16376::247,375,3931,487,5225,832
ginger:15142,6522:1133:1062,1355,1491,182,224,348,5757 gingerly:10428:2215:
girl:17023,17061,17082,765::128,1570,17059,241,455,51 girlfriend:17082::128,241,455,51,514 giro:::2531,364,4302,9246
giv:1467,15382,18375,18564,18565,19298,2678,2786,2794,3400,6300,6356,9710,9806,9857,9907,9913,9932,9936:1169,1518,1632,1880,2,2334,2447,3435,698,699,842,940:
glacial:13325,3581,4811:1435,16821,3583:111,4308,4370,8950,90 glacier:16821:13325:8950,90
glad:5127,6517,6924:1653,2724,4786: gladly::5127: gladston:::1693,181,5335,85 glamor:18402::108,812
glanc:14176,9898:528,730: gland:8429::312,38 glar:17840,3467,3491,5488:2649,306,461,5259,693,694,730,921:
glasgow:::34,46 glass:3883,3896,6092,8215::1313,14756,14869,1487,171,18,183,2385,320,324,3901,402,47,518,532,61,8185
glaz:11396,12221,3563:1139,6911,6912,7234: gle:16303::1542,16302,4141,4142
gleam:10387,15338,6287:10,1781,2019,461,694: glen:::1099,480 glenn:::1376,155,5858,5945
glid:19031,19070,5199,7801:14757,1663,1772,1932,30,66: glider:14757:19031,19070:1479,1692
glimps:14176::1075,22,372,528,730,973 glint:6287,8753,9898:10,1781,693,694: glisten:2712:461:
glitter:15337,16227,6287,6482:10,1781,461,693,694: glob:3231,4328:2280,2856:1802,2175,2408,356,8216,840,95
global:2280,2856:2279,3231,3686,4328:1802,2175,356,840 globalization:::2626,57 globally::2280:
gloom:16305,17753,9385::1252,1255,2518,2642,477,5743,598
glorious:1882,2263,4567:11438,11439,11440,11441,15181,17845,382,6913,918:108,306,812,914
glory:15181,17845,8354:1882,2263,4567:108,306,386,693,812,914
gloss:18443,3951,8355,9650::108,2018,2019,40,511,694,8590,959,980
glossy:10249,15880,2712,6911:1026,3563,461,8355:1076,192,4076,735,95 gloucester:::73 gloucestershir:::602,63
glov:::1301,139,271 glow:11116,15338,17431,17779,19568:1013,1262,2019,23,3,3058,694: glu:17936,18732:4538,9396:
glucos::: gnom:16872::16077,2124,289,894 gnu:::1297 go:10924,11847,3444,7246:3611,611,669,785: goa:::75,76
goal:3884,4182,507::1154,120,28,331,35,397,404,999 goalkeeper:14042,17083::104,132,17298,3264,490,676
goaltender:14042,17083::104,132,17298,3264,490,676 goat:16964,5329::1297,1689,1818,63,760 goblin:::1001,4205
god:14793,2122,54:6945:1114,112,289,49,5357,95 goddamn:2758,6661:2757: goddard:::179,62 goddess:::289,54
godfather:::2595,762 goeth:::146,232,3279 gogh:::233,79 going:10101,2507,522:1540,2,24,2701,278,42,4404,82,9835:
gold:15348,3623,6519:2278:17540,185,2020,2619,387,4300,459,6087,8398,9245 goldberg:::5875,5894
golden:3456,3623,6519,6663,6925:1886,2278,6662: goldman:::5854,717 goldsmith:::17132,767
golf:14043,18621:1375:1669,1938 golfer:1375:18621:118,132 gong:14622::1706,468 goo:::183,55
good:10688,11367,11507,12053,12356,13638,13676,1496,2312,342,3679,3685,3710,4539,4629,4779,4833,4927,6406,6758,6871,6910,6941,817,924:1027,11444,11445,11446,11457,11458,1433,1881,1883,1902,2244,2247,2316,2769,2801,3447,3684,388,4,4776,4909,5,540,578,71,787,8,931:
goodby:15897::389,4077 goodman:::1104,5860,84,9012 goodness:1496,817:11507,3679,3685,4539,4779,4833,4927,924:578
goodwil:15145::119,144,754,8268,8780 goofy:7646:1921,5879,9076:159,603 googl:::15876,446
goos:7993,9076:4625:1011,14418,2099,2522,2578,2965 gor:14758:100,1039,1155,309,581,8433:
gorg:18649:1099,117,1192,1325,3234,37,5830: gorgeous:10327:918: gorilla:::
gospel:16048,3126,4089::112,40,4102,430,506,53,8642,984 gossip:16072,17084,2501,4449::545,8698,985,986
goth:17085,9126::103,16890,188,206 gothenburg:::34,46 gothic:11984,15666,6828:17085,670:1207,15665,2073,3148,8515
gould:::1002,302,62,9121 govern:10984,19367,2370,2695,3428:1259,15585,3263,5369,994:5771
governanc:2370,995:3428:107,167,29,33
government:15585,15753,2370,994:19367,2695,3428:107,1196,1201,1789,33,444,50,743 governmental:12366:7286:
governor:3263,5369:13539,2695,3428:116,49,575,848 gown:14759,5370::139,14891,1490,14907,15098,167,190,2399,8867
gps:::737 grab:1928,9749:116,2,296: grac:15145,3405,3434,8709:6654:144,1496,2023,2442,2499,329,454,502,54,8268,8367
graceful:1884,3569:11463,3567,6918:2023,272 gracefully::1884,3569: graci:17377::3251,437
grad:14226,311,4166,4417,5508,6148,6956,7902,8495,9359:1293,1945,1948,2938,3571,3575,7918,797,9360:113,1322,161,1690,19,2047,29,3071,321,4310,472,64,732,86,8692,969
gradient:1322::161,48,9297 gradual:3571,6919:11467,11470,4784,5508: gradually::6919:
graduat:11467,16927,18178,19252,19253,6959:1140,13904,15965,171,303,6919,8771,91:
graduation:13904,15965,7918,8771:18178,19252,19253:1278,1292,14225,166,596,8658,8770,983 graf:::104,132,1384
graffity:::170 graham:::1374,1571,16326,2150,3258,60,65
grain:15329,2101,4286::1023,1065,1120,15336,156,1586,17617,17618,1823,1827,19,2631,2658,274,3317,380,386,52,5515,6007,609,636,908
gram:::1120,1827,352,5859,6007 grammar:4059:11473,13420:3113,4060 grammatical:11473,13420:4059:3113,4060
gran:4239::2579,2581 granada:::
grand:11638,1439,2299,4822,4912,4913,6011,6712,7049:1648,210,2650,3634,369,382,439,5392,5465,929,98:
granddaughter:::1008,17086 grandfather:17087::2579,2581 grandma:4239::2579,2581 grandmaster:::118,132
grandmother:4239::2579,2581 grandpa:17087::2579,2581 grandson:::1008,17086 grang:::2402,407
granit::4788,6929:1725,3967,9410 granny:4239::128,2579,2581,2594,9118
grant:17506,19246,19250,6356,7760,8605,9233,9591,9916:1527,1587,193,1953,196,233,242,3435,637,65,663,79,823,88,940:
grap:16358::1181,2161,224,380,547,548,8205 graph:18963,5676:7663:22,347
graphic:1536,4983,6813,7503,7663:1872,1908,5062,5676,807,95:22,347,531,876 graphical:7503,7663:5062,5676:22,347
grasp:1043,15492,1943,3087,4410,5572,6357:2034,2037,297,344,7,744,821:
grass:16361,3907,908:10295:182,1822,1995,2389,2585,3202,3266,532,5756 grassland:1551::123,25,3205,705
grassroot:10646,12427:1421,1444: grassy:10295:908:182,1822 grateful:12342,4786:2833,6924:23,8785 gratitud:8785::23
grav:1864,18726,1978,2306,3586,9765:1271,1863,369,5424:230,5665,6098,80,8660,917 gravel:17935,3406,6146::1129,52
gravely:5144:1864,2306: graveyard:16576::123,898 gravitational::17432:141,151,2159,608
gravity:17432,4139,5424:2306,3586:1183,2159,23,41,608
gray:14468,14761,16562,18173,18174,3989,4609,6852,7174,7203:1031,11,1238,139,146,1877,1962,2137,265,352,408,464,4915,50,72,919:
graz:13084:2,2357,296,7579,796,9772,9773: gre:14133,15334:6357:1163,1164,1497,2444
greas:17960,3348:6544:1021,2187,2662,4383 greasy:4749,6544:17960,1855,6836:2662,272,4383,8365
great:11883,1883,3453,7000,7048,7217:0,210,2130,2708,369,439,924: greater::: greatest:7531:420: greatly::7217:
greav:::183,6096 greco:::233,2589,4252 greec:8921::200,5810
greedy:11117,6357:14133,15334:1163,1164,1497,15272,2444,5470 greek:13560,2564,5674:103,544,8921:
green:10480,11922,12868,14813,5491,5800,7628:123,252,408,49,5057,78,791,898,97:547,831 greenberg:::3273
greenhous:8119::81 greenish:10480::185,5491 greenland:::124,58 greensboro::: greenvil:::73 greenwich:::2546,75
greenwood:::3232,58,705 greet:1081,18488:15:
gregorian:13593,13594:17392,17393:16036,18010,2078,222,253,2563,2573,2599,54,607
gregory:17392,17393:13593,13594:222,253,2563,2573,2599,3250,54,607,91 grenad:::2991,632,8041 grenada:::75
grey:14468,14761,16562,18173,18174,3989,4609,6852,7174,7203:1031,11,139,181,1877,1962,2601,408,464,4915,50,72,85,919:
greyhound:::169,5323,8001,8011 greyish:4609:919: grid:::157,1709,1972,3002,3108,3876,576,640,948
grief:15663,16307::1073,586,598,8791 griffin:::1558,1803,391 griffith:::604,606 gril:8258::3016,325,359,403,683,81
grim:10278,12343,3511,4607,4954,7424:1032,1913,5436:1184,5454 grimac:15987:591: grimly::4954: grimm:::62,846
grin:8663:591: grind:13986,18885,9949:0,106,1666,19,2614,262,2658,311,3270,3784,4281,489,52,94,9490:
grip:1043,1308,15492,17429,18993,4839,5335:140,1693,1943,2034,2267,2614,297,344,3903,4281,733,87:
grit:5503:3466:1064,17934,17973,5502,814 groan:16068,18555:: grocery:8120::3005,342,685,688
groin:14563::1505,2400,38,406,469,683 groom:18066,3419:1012,1166,3280,4241,482,5253,766:
groov:6034::102,14236,38,438,679,781
gross:11251,11417,12049,13163,1636,3491,5982,6669:119,12050,1878,2880,3546,775,921,98:
grotesqu:4569,4741:114,4568,531,670:
ground:1369,1408,14763,15698,18710,227,3225,3942,5655,58,8110,9288:18743,19113,6147:1075,1199,123,1341,14634,158,1696,1796,18,2113,25,27,28,3009,313,3235,4320,48,499,511,52,55,5803,613,623,80,93,973
groundbreak:4935:1466,1642,279,7: group:15732,16,4376,6541,799:2,4617,7,820:1370,143,39,612,833
grov:8121::189,193,2111,3882,4178,759 grow:1118,18139,18140,18152,4891,9467:1119,1897,2,2505,57,7906,9480:
growl:18556:2088,94:
growth:1118,1119,2505,9340:18139,18140,18152,6240,6335,9467,9480:105,1126,255,27,31,390,4307,55,57,759
gruff:11462,6490::1495,2015,427,5495 grunt::0,262,8013,94: guadalajara::: guam:::124,58 guangdong:::75,76
guangzhou:16652::34,46 guantanamo::: guarante:18481,18483,5650,6173:17533,2082,827:
guard:17091,18609,2582,4452,5775,6502,7892,8122:2215:1003,1010,104,1153,1190,127,18,221,2354,240,272,3248,3766,3802,4247,490,569,676
guardian:240:3812,5250:1010 guatemala:::1224,3224 gubernatorial:13539:3263:49,848 guernsey:::124,16705,732,8014
guerrilla:17092::2611 guess:15642,2674,3145,3376,6175:15,2071,2467,585:
guest:17093,8166::1107,1304,155,1572,247,4276,763 guggenheim:::1111,290,842,844 gui:::15875,446 guiana:::25,26
guid:10286,17278,17352,3459,4471,4474,8532,9956:0,1331,147,17,313,3458,4,4070,49,712,7953,9059,980:
guidanc:2065,2933,7953:9956:107,22,297,323 guild:1793::250,50 guilt:16308,17758:6435,7022:3193,8792
guilty:6435,7022:11686,16308,17758,4554:3193,8792 guinea:::103,1174,1960,239,3242,851,852
guinness:::16374,3204,65,88 guis:::108,3951 guitar:14764:5907:1057,468 guitarist:5907:14764:65,84
gujarat:::25,26,75,76 gujaraty:::1563,160,1767,2074 gulf:::110,143,16804,3959,435,8296 gulp:7898:2935,441,729,796:
gum:17468,17936,17961:4538:1090,1193,1785,207,235,292,322,4380,541,9396,9405,9406
gun:18615,1979,3855,4240,5334:8990:1237,1378,147,1471,14956,171,175,284,2895,291,3010,4268,632,7769,806
gunfir:13857::149,2895 gunner:8990:18615:69,719 gunnery:::18,632 gunpowder:17976::1700,337 gunshot:13857::149,2895
gunslinger:4240::1237,1378,291 gurney:::8152 guru:::2602,49,83 gust:5967::216,770
gut:15541,5503::1064,110,1194,312,3230,5502,626,804,814 guthri:::1113,137,153
guy:17094,9609::1488,1968,231,266,470,51,5357,95 guyana:::1097 gym:14766::14507,157
gymnasium:14766,8866::1360,14507,1549,157 gymnast:17095::104,118 gymnastic:14031:6358:163,421
gypsy:5908::1385,1563,160,1767,2074,766 habit:7822:3482,9707:105,1118,139,14212,1668,1950,3089,384,571,944,967
habitat:8900::1795,25 habsburg:::2103,2534,315,449
hack:17096,18689,8010,8051::121,1962,283,308,422,464,49,681,85,899 hacker:17096::132,1375,2157,5936,657,717,899,9025
hackney:::1178,464,946 had:16876,8470::327,454,54,884 haggard:1874,5096:11,1151,922: hahn:::304,62 haifa:::34,46
hail:18489,19557,9613:1081,1584,216,27: hair:14427,17482,360,4564:4565,6462:100,117,208,301,3300,38,47,473,504
hairy:4564:14427,360,4565,6462:108,301,38,473,504 haitian:13595:16657:5959,900 haity:16657:13595:124,58,75
hajy:::17212,2135
hal:3004,6215,6321,6942,8026,8096,8124,8125:1433:109,125,1567,179,1987,265,304,3870,405,62,687,734,768,81,901,906,955
haley:::1241,1382,153 half:10691:1015,3486,410,77: halftim:::1025,338 halfway:11301,13767,3472:1419,1877:
halifax:::2112,32 hallmark:15977,8288::136,426,896 halloween:::1842,2669 hallway:8125::3870,955
halo:17687,8354::17700,277,335,386,693,92 halt:10000,14262,19016,3335,3551,5721,9496,9836:10,1263,203,2951,3:
ham:::16346,2147,231,266,51,599,65,88 hama:::837,839 hamburg:::34,46 hamburger:16349::1219,16343,264,992
hamilton:::1236,181,34,4245,46,62,716,85 hamlet:16475,4189::159,25,2549,603,64,835
hammer:14322,14768,14769,18916::120,1486,15505,175,247,271,283,3013,3024,340,370,624 hampshir:::14476,5328,602,63
hampton:::1574,84 han:::315,449 hancock:::768,901
hand:14154,14770,16958,2456,3211,4154,4241,5626,9913::1077,1170,129,132,1326,1385,14478,15416,15671,2154,228,2405,2472,261,28,31,355,365,3904,401,471,50,503,5250,5652,63,69,766,8916,9005
handbal:::1300,1669,1671,404 handbook:4070::475,980 handel:::137,145,150,70 handful:::208,320,47
handgun:3012::1477,1979 handheld::18668:
handicap:1328,16389,18093,4374,4756,8406:1263,16,96:1197,1739,255,2657,388,540 handkerchief:::100,309,689
handl:1308,14114,18664,19419,4448,4497,5179,5288:140,17098,2,296,323,489: handler:17098,4222:4497:1565,3291,49,661
handsom:10326,2786:1880,918:108,812 handwrit:5626,7857:1077,1939,7: handy:10079,10789:137,145,2433,3495,6352:
hang:14772,15570,5273:1287,15326,170,2460,4,5272,5294,692,7: hangar::: hank:::5346 hannibal:::189,193,711,73
hannover:16670::34,46 hanover:16670::2103,2534,315,34,449,46 hanoy:::32,67 happen:10,18200:24: happily::1886,3555:
happiness:1542,3331:1886,3555:115,23,912 happy:1886,3555,5127:11474,11475,11476,1542,1653,2244,3331,6925:115,23,912
har:16345::14462,264,5750,8007 harass:7586:724: harassment:16296,5218:3407:2517,384,597,868
harbor:16616,19183,9816::1055,34,46,5400
hard:11370,11491,11659,12886,13708,13709,13739,1629,4708,4777,4787,5070,520,6933:1036,11479,11480,11487,11488,12887,15332,1628,242,2766,2788,3032,3514,3515,4684,4685,4686,4687,521,6705,6707,6708,6709,6928,6929,6930,8287,8319:1184,1188,19,2004,2005,3079,8318
hardcor:11212,6814:1872,6822: hardcover:10290:10289:1302,299
harden:11488,13091,18177,6930,7135,9488:13090,1629,4787,9260: hardly:13632,3747::
hardness:15332,3032,8287,8319:1629,4708,4777,4787,520:1184,1188,19,2004,2005,3079,8318
hardship:1604,5436::1184,1835,330,517,593 hardwar:1980::140,18,270,632 hardwood:::235,322
hardy:12626,4578,5008:11,2213,2300,437,65,8372: harlem:::101,998 harlow:::377,88
harm:1352,2915,458::1125,131,255,30,82 harmful:1265:11499,11502,11503,6934,6935,6936,6937,6938:5527
harmless:11497:11498: harmonic:11504,13326,13327,6939,8493:1499,15362,1600,3092,5565,5683: harmonica:14773::5367,633
harmony:15362,1600,16093,5683:13326,13327,4521,6787,6939,9514:1396,150,186,19,3036,426,43,70,750
harness:18141,18811,19368::1478,184,1997 harp:14773,18946:17099:1057,14624,184,5367,633 harper:17099:18946:65,84
harpsichord:::1057,2406 harrisburg:::205,32 harrison:::1241,1382,153,178,242,65,88
harriz:::1239,1806,189,193,194,3273,4264,5922,903 harrow:18955:: harry:3407::
harsh:11528,5050,7040,7279,7280:1032,2011,3032,3703,6953:1316,1495,2004,2005,2445,879,959 harshly::7040,7280:
hart:::232,2970,4248,8015 hartford:::205,32 hartley:::251,91 harvard:::1059,1111,466,842
harvest:17480,18723:14230,17100,1949,2194,36,383,484,5262,5371,570: harvey:::416,558,62 hash:::199,1995,3006,402,546
hast:17856,2920,3064:4814,6998:1401,1464,1501,1834,30,334,529,60,66,73,961 hastily:13749:4814:
hasty:4814,6998:2261,3064:1501,8277,961 hat:11876,1217,1981:115,23:1290,139,569,952 hatch::1063,2629,683:
hatr:1217::115,23 haul:14279,17632,6215,7766:1455,1468,149,246,44:
haunt:11338,11674,12009,13097,19004,19104,4647,8901,9819:152,26,2797,3488,3628,724:
hav:19217,19490,3412,5941,6278:0,13,9: havana:::32,67 haven:14775,16616::1055,34,46 havoc:14061::524,89
hawaiian:13328:16775,16776:3156,56,841,8668 hawaiy:16775,16776:13328:124,212,58,76
hawk:18618,3845,6299:9063,9128:2963,51,576,680,8040 hawker:9063,9128:18618,6299:2155,3265,69,847
hawkin:::1576,17230,4266,5886,84 hawthorn:17473::207,379 hay:16362::178,180,242,3202,377,5756,73,845,88
haydn:::137,145,150,70 haz:17433,5555:2735,3521:154,1821,2613,886
hazard:3426,3427,4373,5962,6175,8127:2301:1837,383,469,5386,57 hazardous:2301:1270,4373:1837,2656
hazel::1319,292,322: hazy:2735,3521:17433,1857,5555:15263,154,1723,1821,2436,2613,5434,886
head:1004,11914,12195,15971,16589,1737,2072,4063,4262,5538,5809,8099,8755,8958,9858,9957:1799,1897,2284,4471,4579,630,708,955:1046,113,117,1215,125,1345,1363,151,1529,16819,169,17125,1720,173,175,180,191,267,27,28,286,2985,3014,3024,307,333,349,355,378,38,394,406,4184,4188,445,452,49,503,55,5730,576,5895,6035,63,646,647,666,758,80,809,8159,8942,90,92,9206
headach:2470::1073,17811,586,783 header:14776,4063::1038,1345,149,1659,1965,296,309,381,3865,445,470,5341,5360,5371
headlin:15818:17101:1345,4063 headmaster:17102::378,4262 headquarter:16537::127,14899,157,1989,221,690
heal:4789,5115,5996,9460:138,3745,5952: healer:5952:9460:147 health:17714,6071:1433:1603,4361 healthcar:::106,938
healthy:12870,1433,3497,3674:11512,11513,17714,1861,2316,3673,6071,6940,6941,6942:148,1603,4361
heap:14581,3207,776,9761::15884,268,308,31,422,47,894
hear:12096,17872,4411,5553,7904,9981:1020,1773,2547,4106,4558,4916,528,530,5806,784,965,966,9901: hearst:::1239,4264
heart:1074,1364,15135,15280,1544,8431::1182,1194,1250,1330,1395,144,152,23,26,264,28,312,35,4148,442,487,501,5586,814,875
heartbeat:4129,6103::1843,2034,5530,592,667 heartbreak:16307::598,8791 hearth:8109::152,1994,26,405,424,687
heartland:::26,37
heat:11616,15610,17434,3994,5419,5997,6242,6987:111,1631,3582,5372:1061,1189,148,157,1741,1782,198,3295,373,41,5566,74,8248,92
heath:4287::207,2551,379,8889 heather:9218::379,386,408,4287
heav:14161:1353,138,149,151,1665,19123,3813,6109,66,671: heaven:16575,4022,5797:7657:327,37,376,453,63,884
heavenly:13292,6943,7657:4022,5832,6944,6945,6946,6947:3229,327,858,884
heavily:13739,13785:11531,2789,4791,6953,6954:
heavy:10664,11010,11250,11391,11471,11531,11659,11864,13035,13046,13047,13160,13785,2789,3453,3586,4632,4677,4708,4791,5091,6953,6954:1042,11521,11524,11525,11528,11530,1431,1857,1885,2054,2271,2708,2740,3508,3546,369,3729,3731,5110,65,6731,6948,6951,8395,88:
heavyweight:4238,5881:0,1102,2612,51,658: hebrew:1229::3160 hectar:::113,1596 hector:18976::159,391
hedg:3385::119,3309,4087,5361,683 heel:19122,5872,8128::117,140,188,2457,2543,27,3292,331,452,999
height:15372,16596,2640,5518,8396::164,19,230,272,3071,472,739,782,80 heinz:::290,844
heir:9078,9170::1008,1372,2131,276 heiress:::1372,9078
hel:14121,14382,16171,16593,8470,8471::1675,327,330,37,3803,63,884 helen:::159,391 helena:::205,32
helicopter:14778::1479,1692 helium:::17928,294,858,93 helix:17688,5346:7515:14432,244,350,780
hellenic:13559,13560,5674,6537:2564,4616,544,8921: hellenistic:13559::8529,8536 heller:17104::17349,188,367
hello:::1081,389 helm:14779::116,5310,8221 helmet:::139,1708,5333,952
help:18085,19552,318,401,4505,704,8403,8404:0,2,2451,388,539,7,762,87: helpful:11534:4794:539
helpless:10911,6970,7300:2258,3513,7299,8414:3078,4143,598 helplessly::7300: helsinky:::32,34,46,67
hem:::150,237,2989,3220 hemingway::: hemispher:16594::117,1250,1735,25,26,2637
hen:14408::1047,1174,16341,169,2378,2522,5312,680 henc:5146:: hendrix:::5907,84
henry:::1246,179,304,4253,62,768,769,901 henson:::17236,65 hepatitiz:::1018,1832,2183 hepburn:::377,88
her:12413:2382,27,2838,37,54,652: herald:18489,18530,5663,9079,9613:155,22,2590,372: heraldic:::423,805
herb:1788,182:13436:1355,224,348,792 herbal:13436:1788,182:16384,374 herbert:::145,79 hercul::6991:159,391,551,59
herd:19116::238,2535,549,64 hereditary:3591,7016::105,19,57 hereford:::3853,732 heresy:::177,28,35,509
heritag:2016,7759,9232::196,28,357,39,516,794,967 herm:::454,54 herman:::1104,1574,5860,84
hermann:::103,4210,49,9106 hermit:17107::17150,559,8971 hermitag:::405,687
hero:17109,17394,3197,5877,9106:6472:1010,1042,1219,159,2054,240,391,417,49,60,62,716,992
heroic:4582,4822,4855,6472:1078,1617,17109,210,2213,382,5623:
heroin:17110,8129::1042,128,1703,2054,241,3006,51,532,8167 heroism:5474::1182,814
heron:17394::2964,2966,417,60,62,716 herr:::1203,231,266,51,643 hertfordshir:::602,63
hesitant:6672:10022,3946:144,2427 hesitantly::6672: hesitat:10022,10023:14261,15600,3946,6672:
hesitation:14261,15600,3946:10022,10023:1070,144,2427,2951,573 hess:::179,2149,2598,352,4231,62,84,9110
het:6987:1631: heterosexual:11544,17111:11545: hezbollah:::837,839 hiatus:5722::114,1202,209,3180,435
hickory:::235,322,561,9223 hid:1294,14424,17939,18189,19180,19181,7430,7431,7616:1400,2,2304,2881,301,3341,7:
hideous:10332,3638:1438,4568:108,15186 hideout:16595:19181:230,8902 hierarchical:3575:11549,5785,6956:351,655
hierarchy:5785:3575:29,351,50,655
high:10996,11352,1140,13786,1434,16596,1887,3717:1137,11551,11552,11562,11563,11564,11565,11568,11569,11572,11573,11574,116,1360,15435,15465,1652,1702,19,230,2653,311,4797,4798,6958,6959,6960,6962,6963,80,8866:
higher:11563,11564:1140: highland:2114,4800:4801,6965:333,90 highlight:18275:172,6020,693: highly:13707:1140,3717:
highness:15435,15465:1140,1434,3717:19,311,415,49,739,8396 highway:1982::249,497
hik:19092,8388,8389::1730,2340,245,285 hil:14882,2554,3898:3706:1301,223,271,290,333,437,65,90
hilarious:6995:16303,861:1542,16302 hilbert:::62,716 hillary:::1560,16989,17182 hillsid:::710,90
hilltop:16597::230,656 hilly:3706:1150,2554:15231,2009,333,90 hilt:::1308,2386 himalaya:16823:13511:1225,90
himalayan:13511:16823:1225,90 hind:6425:6424:2970,8015 hindu:13465,16887:5607:160,214,56,83
hinduism:5607::112,1317,364,653,974 hindy:13465:5607:1767,2074
hint:15966,4081,6013,8703,9283,9637:1209,15,2065,22,372,649: hip:11667:1894:102,1122,15559,2457,3085,38,380,771
hir:11090,2693,3413,6315,6514:16953,2,24,4714,554,87: hire_out::: hiroshima:::34,46 hispanic:13596,17302::56,841
hiss:18456,5687:1085,262,94: historian:1810::303,91
historic:3650,7001:15759,17987,369,611,8550,981:173,176,260,28,339,362,4387,447
historical:13460,3650,7358:1269,611,8550:176,2033,2179,260,580,9320 historically::3650:
history:15759,17987,8550,981:13460,3650,7001:173,176,260,28,339,362,4387,447,9422
hit:1038,16169,18758,2886,2889,4476,9721:10,1039,1155,1698,2,2333,278,296,3423,397,467,5910,6190,6196,866,990:
hitch:13942,14780,15598,18731,19051,19079,3335,9449,9841:1281,1328,17,18,298,3,3090,36,469,623,8142:
hitchcock:::604,9066 hitler:::3255,366,4231,9110 hitter:4218,5910:18758:104,132,155,5926,902
hiv:::1312,16841,17793,2184,2535,59,61,64 hoars:6490::1495,5495 hoax:7880::1162,5243 hobart:::205,32,34,46
hobb:::104,2572 hobby:14028::163,3845,5220,7984,808 hockey:::1669,1670,1937,1938,421,463 hoffman:::65,79,88,907
hoffmann:::304,334,60,62 hog:17112,8013:14475: hogan:::132,1375,14843,687 hokkaido:::124,58
hol:15512,2555,3886,5825,6061::1128,209,3346,359,37,395,435,44,480,5534,8457,854,90,9443
hold:10036,1043,1308,14781,18668,19217,2932,5572,6106,772,9332,9806:1025,109,125,1324,1398,140,1942,1943,19527,196,2390,297,3025,338,3432,344,424,48,744,821,950,9727,9836,9924:
holder:17113,1811,5373:9717:1480,1577,302 holiday:19533,4388,9434::1842,2666,2669,3364 holiness:8324:3688:
holland:8930::200 hollow:16824,2555,4894,7493,9730:12857,3620,7494:1099,209,3325,480,90
holly:17475::1113,1241,137,1382,153,292,561 hollywood:::101,1255,2533,2654,8832,998 holm:::147,159,4236,4244,603,62
holocaust:::1279,14367,166,726 holstein:::732,8014 holster:::14540,225,8021,8203
holy:3688:12650,12651,12652,7411,8324:230,80
hom:14782,16564,16584,3552,4160,687:2243:127,1301,1363,202,27,3001,368,37,3860,405,466,50,5790,80,8895
homag:14354::1685,5303 homecom:13816:1935,42,5214,615: homeland:::75 homeless:11348:1264:317,8843,96 homemad:::
homer:::113,14414,146,1597,233,2886,3760,5320,79 homestead:::17503,2616,2617,405,687 hometown:::73
homework:7868::2926,2930 homicid:1039:4577:166,726 homo:1812,2973::2971,2972
homogeneous:4795:11542,11543,4796:537,5441,635 homosexual:1812,2257:11546,11547,11548,3815,6955:
homosexuality:3815:2257:138,307 hondura:::1224,3224
honest:11582,5103,6821,6910,6966,7470:11581,1650,1881,3046,6820:577,578 honestly:13778:6966,7470:
honesty:3046::182,224,577,578 honey:5864::348,455,8813 honeymoon::3364,36,4388: honolulu:::205,32,34,46
honor:15919,19439,412,7384,8320,914,9964:11028,2956,3679,621:135,136,306,5473,577,578,86,892
honorabl:2790,3679,3683,6966:3578,5007,6968,9964:577,578 honorary:11028:412,914:135,136,306,86
honourabl:2790,3683:3578,5007,6968:577,578
hood:14783,16825,4242::139,14509,14992,1691,225,291,301,38,4165,503,59,72,835,849,952
hook:12918,12922,14073,14784,18760,3438,8130,8482,9930:116,121,1286,1510,17116,18,2318,2336,244,298,340,4532,5065,5559,728,780,7885,8057,9708:1326,2456
hooker:17116:18760:104,118,128,132,1375,189,193,607,91,9141
hoop:14531,15120,2999::14661,271,325,3884,404,5404,631,8032,945 hoover:18681::15102,1704,178,180,242,290,844,845
hop:19155,5744,8534,9830,9855:0,112,13,1354,14785,149,1519,1659,17117,2161,23,2512,3,3189,3759,437,5736,65,9:
hopeful:11585,4559:0,2559: hopefully::11585: hopeless:11449,12381,2258:4802,521,6969,6970,7291:23,3194
hopkin:::1002,1111,146,180,2136,302,304,378,607,65,842,88,91
hopper:14785,17117,3759:19155,9855:1038,104,1312,14459,247,296,61,622,9083 horac:::146
hord:8845,8847::1359,2535,64,835 horizon:15455,16598::1000,236,3223,332,37,882,8899
horizontal:3579:11588,11589,11590,3321,779: horizontally::3579: hormon:8434::2454,581
horn:5350::1308,135,153,1606,18,1969,2604,377,38,4091,504,52,633,8024,84,88 hornet:::14458 horribl:6454::
horribly::6454: horrific:1851,3638:1438: horrify:10173:1131: horror::9818:115,1784,477,612,8238,8784
hors:14786,14821,14998,16530,464::1053,1970,2540,271,2997,325,365,3852,403,681 horseback:::102,16850,38,90
horsepower:::1246,9273 horsesho:14787::120,1708,3020,404 horst:::1000,8945 horticultural::7907:1678,2362
hos:14788,8131::139,14735,190,811,949 hospic:::1160,1288,405 hospital:3887::2407,364,81,8831
hospitality:::1081,15899
host:15010,16456,17118,17119,17166,8845::1089,1091,1239,1304,1372,1792,2100,211,2131,247,2535,29,414,50,51,64,8852,9124
hostag:::2600,317 hostel:5374::1705,405,81 hostess:::17118,17119,17312,51,712,9124
hostil:11385,1888,6394:1044,11603,11604,11605,14215,2097,2208,2540,365,6984,6985:
hostility:1044,14215,2097,3330:11385,1888,6394:115,1217,144,15159,42,529,7913
hot:10093,10564,11015,11235,11368,11444,11778,11884,12128,12346,12368,12742,12815,13030,13179,13189,1631,3582,6509,6553,7615:1032,10563,11608,11609,11611,11612,11613,11616,11617,13188,1453,2206,2220,2247,2723,2768,2836,3744,3994,4886,6986,6987,6989,788,863,864,924,927,931:1189,1320,1399,17773,198,3993,74
hotel:1705::81 hotspur:17401::1560,662,714 houghton:::1365,180,3286,46,73 hound:5872,6269,8001::188,3292,5323,943
hour:15458,18025,2665,860:4994:3097,36,409,4386,44,472,722,74,916 hourly:4994:1034,18025:44,722
hous:1220,14789,16447,1983,2103,3026,405,4160,734,760,8054:1478,17,1997,225,4,72:127,1357,163,16520,315,37,50,550,63,64,687,706,707,755,7828,81,835,8853,995
household:4160:17114:127,50 householder:17114:4160:1577 housekeeper:::1815,9048 houston:::189,193,34,46,49,85
how:::104,132,1581,215,3264,417,5898,60,69 howard:::1236,5938,65,88 however:2883::
howl:1439,18060,18557,18558:439,5659:150,2088,237,262,94 html:::5613 http:::1337,8631 hua:16414::837,839
hub:::1364,140,152,27 hubbard:::1555,656 huddl:10736:4651: hudson:::1238,2591,265,352,78,97 hue:::3055,386
huff:18046,18655:3448:142,3340 hug:18776,2270,3814,7823:1043,210,2936,307,5217: hugely:::
hugh:::146,1568,1569,290,556,604,606,69,844 hugo:::146,232,3279 hul:17495::1006,194,3277,34,4010,4324,46,5976,903
hulk:19524,4238::310,3269,498 hum:16414,17769,19529:262,3,7844,855,94:251,91
human:10545,13329,13330,2973,3584,3854,6992:15211,260,2971,4614,4812,6993:176,2972,39,411
humanist:13330,17120,2584,6993:260,6992:215,303,91 humanitarian:13546,17120,17121,6993:0,15268,215,6992,762:
humanity:15211,15268,260,3854:13329,13546,3584:176,2437,2972,2973,39,411 humanoid:14494::116,3859
humbl:12062,18984,1906,3718:2870,3664,4972:306,41,4359 humboldt:::2584,2591,352,4259 humid:7633:1152,17904:1836
humidity:17904:7633:1836 humiliat:3664,6434:1906,4554: humiliation:9364:18984:2085,2516,4137,4360,45,5193,6069
humor:15153,346,5747,581,8416:861:22,23,3947,5425,740,93
humorous:861:11620,11621,11622,15153,1890,1891,346,6995,6996,8416:15151,22,3947,5425 hunan:::75,76 hunch:11596::
hundr:12795,17630:195,98: hungarian:13499:103,16727: hungary:16727:13499:200
hunger:18645,5487,6051,6203:4721,4813:148,1497,2444,2643
hungry:4721,4813:11623,2513,5487,6051,6997:148,1497,23,2444,2643,448
hunt:10174,14090,18616,1947,6269:106,11,1131,1793,2,250,3265,334,421,489,5568,60,7,79:
hunter:16845,3265:18616,6269:16813,3928,551,59,5943,69,8253,87,8954 huntington:::223,290,416,558,768,901 huntsvil:::
hurdl:13854:1328,149,1659,3090,469,683:4134,8772 hurl::: huron:::110,552 hurrican:::4283,5964 hurriedly:13749:2261:
hurry:11237,17856,18255,18256,2261,2920,3064,3781,9874:11625,1401,1834,30,3585,4814,66,6998,788:1501,961
hurt:2514,2515,2915,458,6668,7020,783,8758,9820,9891:1088,1352,1424,227,23,2800,30,82,9890:
husband:17123,9921::1012,1808,276 hush:19208,3613,8361,9510:2446,790: husky:12623,6490:2300,943:
hussein:17395::393,49,605 hut:14790::1055 hutchinson:::1578,1813 hutton:::104,2572,4236,62
hybrid:14392::191,2051,211,286,5581 hyderabad::: hydra:16826::1197,14431,1558,1803,391,551,5557,59
hydraulic::2660:2477,269,3361,4375,747,859 hydroelectric:::5965,92 hydrogen:::294,858,859,93
hygien:::1021,1200,1522,6076 hymn:5684::2077,2078,701 hypnotic:10250:1026:1407,324
hypothesiz:3145,698:3377,3532:2071,649,68,77 hypothetical:3532:2236,3145,698,77:
hysteria:16298,17821,4354:12052,6399:115,17820,2646,3338,4353,477
hysterical:12052,6399:1417,16298,17821,4354:115,17820,2646,3338,4353,477 iberian:::103,160,214,56
ibrahim:17376::1106,1380 icao:::204,4171 icc:::2538,316
ice:14791,16337,17542,17967,18829,3896,8135:6887:14777,1487,16335,16338,16339,17541,1787,1985,2385,27,2990,324,3359,402,518,532,55,81,8190
iceland:16728::124,200,58 icelandic::16728:1207,2497 icon:14792,16151,807:13395:114,135,136,876,95,954
iconic:13395:14792,16151,807:114,135,136,876,95,954
icy:3581,4811,6887,6912:11386,1435,14791,3563,3583,8368:1189,3934,41,5420,5500,81,8190 ida:::204,4171 idaho:::212,76
idea:15720,2076,2467,68:6229,6350:112,1332,28,35,507,512,584,585,70,746
ideal:17177,6350,7257,972:1145,35,4524,49,68,9105: ideally::7257: identical:5018,7417:2302,3691,5440:635
identifiabl:4817:11628,11629,3380,6145:
identification:15130,1534,17922,2898,4040:18365,3380,6145,6183,9556:1072,134,372,447,5417,614,672,8262
identify:11734,18365,6145,6183,9556:1436,15130,1534,15621,17922,2898,4040,4817,5440,8262:
identity:15621,5440,8262:3380,5018,6145,6183,7417,9556:1072,17643,4040,5417,635,777
ideological:13331,6351:1334,15626,4524:177,509,5569,8499 ideology:1334,15626:13331,6351:177,509,5569,8499
idf:::127,221 idiot:::1011 idl:10401,11092,12450,12577,12732,12974,19349,6363:10402,2144,2207,3533,6049,855:
idol:14793,15696:18973:5357,5949,68,88,95,972 ignatius:::1101,253,483,54 ignit:6577:6576:
ignition:5213:10052:116,131,2168,2346,3315 ignor:18563,6162,7175,9535:2818: ignoranc:5591:11043,11670:28,35
ignorant:11043,11670::28,35,5591 iii:2634,7473:195:254,98 ike:17386::178,189,193,242
ill:10259,11450,11502,11605,13640,7709,791,9338:1126,1265,1831,1888,5116,5117,5118,5119,5120,5121,521,7622,7624,7627,7628,7629,7631:
illegal:927:11776,11777,11778,11779,11780,3603,4864,7068:3975 illegally::927:
illegitimat:16944,3603,7071:1008,11788,11790,276,927: illicit:11995,3603:11997,927:3975
illinoiz:::1562,212,3149,436,648,76 illness:1126:791:1125,255 illuminat:11690,6479:2711:
illumination:14868,16086,17918,2181:18175,18317:1210,198,3058,511,876,954
illusion:2476,2893,5584:9096:1161,1162,2053,2475,313,525,68,727 illustrat:18921,6182,9791:15990,4099,4213,8132,971:
illustration:15990,4099,8132,971:18921,6182,9791:114,1206,1536,158,28,347,95 illustrator:4213:9791:60,79
illustrious:11441,1633:1436,1882:387,580
imag:15176,16410,2464,3166,3401,3816,5357,5589,807,8531,9049:1463:108,114,1331,1346,1770,313,35,39,3950,833,95
imagery:2464:3401:134,970 imagin:3376,6229:2464,327,6655: imaginary:6008:201:
imagination:2464,327,5544:6229:129,134,5543,819,970 imaginativ:6655:327,3501,6229:129,819 imam:::1564,49,83
imitation:14233,2813,8133,8656:723,9809:112,1465,2949,346,506,533,95
immaculat:10553,12284,12477:1145,2217,4975:1021,17883
immatur:1144,11915,11922,4892:11919,2823,4922,7107,7108,7205,7206,7207,7208,7209:
immediat:12264,4628,4745,6716:3651,6717,786,788:3063,3982,426,961 immediately:5148:4628,6716:
immens:2270:210:1502,636 immensely:13634:2270:
immersion:13939,16205,2463:9530:2038,2366,3778,45,5715,5719,639,7923,897 immigrant:::155,1813
immigration:::167,29,5286,66 imminent:6555:786: immortal:12005,54:112,15409,3249:
immortality:15409:12005:1321,17995,4389,881 immun:13332,17124,5083,6388,7539:15393,4371,4543,5085,5188,6081:
immunity:15393,4371,5188,6081:13332,5083,6388,7539:3771,3772,815 imp:16871,5911::1103,2124,289,481
impact:10666,14320,18106,651:2740:1929,282,383,484,620,725,990 impair:11308,4818:11630,1263,6999:
impairment:1352,3353,4374:9513:131,1404,255,2657,2915,3352,45,5193,82
impatienc:15148,16291,17826:6733,7250:142,144,16290,2094,3340,8270
impatient:6733,7250:15148,16291,17826,2768:142,144,16290,2094,3340,8270 impatiently::7250: impend:6555:786:
imperativ:1865:10896,1170,2762,4362,4681,6019,6687:
imperfect:17654,2286,4812:12287,12288,12289,12290,2482,3584,4948:
imperial:13333,13334,2281:16539,1693,4012,4181,553,733,929: imperialism:::1334,2488,297,509,8629
impetus:13844,17424::149,5172,608,92 implant:18834:: implement:10001,10733,121,18267,19342:18,3837,4,4794,793:
implementation:3837,793:18267,19342:107,2371,24 implicat:7130:2276:
implication:15630,16131,17650,17679,4056:10016,10018,10019,18509,18510:1198,2064,3173,4045,4321,48,583,6015,665,68
implicit:10061,2775:11184,2700,6815,6816:2436 imply:10016,10019,18509,18510:15630,16131,17650,17679,4056:
import:18512,4056,5528,6861,891:2242:1198,155,2033,22,342,580,5904,68
importanc:2650,580:1149,2228,369,4959:306,387,86,883
important:1149,2228,369,4959:11632,11633,11634,11635,11637,11638,1892,2262,2292,2650,3503,3586,4672,4819,5040,5041,580,7000,7001,7002,7003,7463,7464,7465:306,387,86,883
importantly:13788:369: impos:10002,11063,18385,19278,4821,6712:3530,382: impossibl:7291,7574:12381,12382,1516,5097:
impoverish:3682,6698:2854,669: impress:10159,18373,18967,6244,9763:13849,18798,2703,2891,382,4707:
impression:1330,13849,15700,3950,5644,5666,781:9763:1041,1042,108,135,136,14794,1658,192,2335,277,313,35,438,68,738,8531
impressiv:382,4707:11640,11641,11643,18373,18967,2233,2263,2793,3588,4820,4821,4822,6244,7005,7006:1492
imprint:14794,781,9763:12,136,1510,1534,18,277,447,5666: imprison:3559::
imprisonment:5290,6048:9977:107,1124,1398,3840,731,801 impromptu:13706::2079,229,43,895
improper:4989,6428,7327:1909,6427,7328:41,502
improv:10340,11650,13126,4825,6121,9476:11647,11649,13125,1691,17121,197,2648,4572,7007,830:
improvement:197,2648,830:6121,9476:30,45,513,82 improviz:7261:1442: improvization:::114,13890,525,727,933
impuls:13844,15394,16234,16785::141,149,1500,1539,173,2084,23,4119,428,448,5172,613 in:18034:410,77:1284
in_person:13726:: in_store:12267:1643: inability:3079,885::173,28 inaccessibl:10080,10272:10081,10271:15209,3038
inaccurat:2204:10086,2205,6354:
inactiv:10094,10106,10108,10112,2207,3629,6361:10095,10097,10098,10103,10104,10107,6362,6363:24,41
inadequat:4536,5076:10124,1451,4537:15240 inadvertently::4838: inappropriat:10738,6427:6428:3038,3050,502
inaugural:13922,2780:1876,2090,596,895: inauguration:13920,13922::2090,279,45,596 inc:::16534,167 inca:::366,64,835
incapabl:10124,10416:10417,4536:3079,885 incarnation:17208::14201,14202,36,4089,506,667,9130
incens:18977,19169::1511,269,3091,337 incentiv:8936,9234::2113,319,353,613 inception:1087::390
inch:19142::113,1596,355 incidenc:17435:13541:17664,3296,778,92
incident:13541,5711,7311:12429,12430,17435:1123,24,418
inclin:14967,1632,19137,2259,4522,5126,6273,710:11593,11651,1311,1497,1653,17692,17693,27,2794,361,4000,4136,4804,5201,6972,7008,90,9303:
inclination:1497,17692,17693,361,4000,4136,5201,9303:19137,4522,6273,9550:1122,161,177,19,209,23,28,30,3053,48,754,89
includ:12171,18122,9552,9960:1639,5211,7315: inclusion:17722,5211,9289:18122,9552,9960:1801,202,4321,462,59,665,675
inclusiv:7315:7316,9552: incom:1655,2264,773:11654,11655,11656,42,4826,615:1388,5981
incompatibl:10675,10738,10755,10812,13007:10676,3489:1249,17678,426
incomplet:11278,3486:10690,10691,10692,4642,4753:2651 inconsistent:3489:10755,10756,6621:15218,5445
incorporat:11697,18842,3738,6135,6336,7215:14360,2827,3592,7816,865:
incorporation:14360,7816:18842,6135,6336:134,1957,440,5211,675,887 incorrect:2205,3500,7328:2204,2754,7327:3050,502
incorrectly:13780,7740:2205,3500:
increas:1119,1426,1730,3179,5114,675,9279:10,11102,11103,11104,11105,11106,13194,164,285,30,44,57,6778,6779,7621,82:
increasingly:13680:5114: incredibl:2755:4669,4670: incredibly::2755:
incumbent:10860,12044:1028,1899,6108:1577,1811,194,69 ind::: indefinit:10439,6680:10438,10889:1494
indefinitely::6680: independenc:4344:10918,2230,2784:1216,1397,203,989
independent:10915,10918,17070,2230,2784:0,10912,10913,10914,1430,4344,6695,6696,87: independently::2230:
index:4092,8623::1326,17676,187,2487,300,3086,3147,345,543,8451,987 indi:10913:2230:16459,2532 india:16709:13471:213
indian:13471,1563,436,648:16709:160,214,3240,544,56,824 indiana:::212,60,76,79 indianapoliz:::205,32
indicat:3391,4428,4438:15909,15962,3097,3175,372,5023,8718:
indication:15909,15962,3097,372,8718:3391,4428,4438,9638:15654,158,1742,22,2489,39,43,649,697,8717
indicativ:5023:12703,4428,4438,9638:6019,853 indicator:2405,3175,8623:4438:1257,135,18,187,22,2487,52
indictment:::126,130,2064,3173
indifferenc:15173,3188,8266:10722,11639,11709,12252,12253:15171,2092,23,3945,3949,5422
indifferent:10722,11533,11639,11709,11978,12187,12252,12253,12953,7355:1030,15173,1641,2870,3188,8266:15171,2092,23,3945,3949,5422
indigenous:6862:4760:15247 indigo:6523:1133:1257,15353,207,379,5492,9415
indirect:11804,12425,4693,4695:10956,10961,10962,1148,6714:426 indirectly::4695:
individual:0,10914,12753,17125,2223,7263:2230,2739,2831,6590:211,55 individually:13750:2223: indochina:::1098,58
indonesia:16716:13527:75 indonesian:13527,16007,16900:16716:160,214,4097,56,5671 indoor:11203,13717:6819:
induc:13878,18323,18899,18900,2198:13918,15625,2,3763,725,8936:
induction:13918,15625,2090,3763:18323,18899,18900,19318,2198,9945:158,1583,279,3774,4041,413,586,596,725,92
indus:::551,59,78,97 industrial:11662:11663,798:174,246 industrialist:844:2533:223,290
industry:15283,2533,798:6781,844:174,246,3045,5767,706,958 ineffectiv:12384::3078
ineligibl:11779,6769:11068,11069,11070,927:2432,3037 inequality:3959::691
inevitabl:12402,4603:10,10450,12401,4122,6505: inevitably:7733:4603: inexpensiv:6805:4732:1066,387
inexperienc:2774:11177,11178,11179,6809: infamous:12568::17848,306,4360 infancy:9358,9428:4217:36,4358,565
infant:4217:9358,9428:1008,1570 infantry:16526::221,451 infect:5029:12727,12728,7443:
infection:15802,17567,2184,8742:13380,7010,7443:105,1125,15257,17576,1826,2013,22,255,39,3975,4309,5711,8322
infectious:13380,7010,7443:15802,17567,2184,5029,7011:105,1125,17576,22,255,39 inferenc:4045:9540:226,583
inferior:1037,12903,13077,2870:0,12953,12964,12965,12966,12967,12968,12969,13076,220,3718,5078,555,7532,7533:
inferno:16593,8471::327,37,63,8727,884 infiltrat:19363::
infinit:10062,3548,4593,5154:11285,11286,11287,2700,39,8,9442: infinitely::3548: infinity:9442:3548:339
infirmary:3887::2407,81 inflammation:5213,9336,9345:6242:131,1399,1661,168,227,2346,3336,45
inflammatory:12471:2844,6242: inflat:11105:1426: inflation::18159:1726,2084,2626,2908,4120,57,675
influenc:1510,17222,1929,19434,2034,4280,4423,9582:2292:1739,344,383,4030,484,5935,725
influential:2292:12388,17222,2034,4280,4959,7302:344,383,484,5935 influenza:17785::1018,1832,4350,4351
influx:::111,2169 info:187::22
inform:1894,545,9601:1086,11665,11666,11667,11668,11669,11690,158,187,2,2585,3266,5789,7012,7013,9186:
informal:3553,3554,4766,7194:11343,15238,2785,2821,4763,4764:2435,427,502 informally:13772:3553,3554:
informant:2585,9186:9601:1228,2134,769 information:15433,158,187,5789:9601:173,2064,22,28,31,3173,910,9267
infrar:13167:1844,2881,419: infrastructur:14795::1065,1391,2166,3052 infringement:14138,2927:19448:257,491,527
ingredient:1355,14796,1743::140,156,270,274,410,77 inhabit:19562,2797,4516:11673,11674,11675,11676,11677:
inherent:3595,6815:2268,2775:3327,336 inherently::3595: inherit:19287,19288,3591:2017,7759,9078:
inheritanc:2016,2017,7759,9232:19287,19288:19,196,357,39,3983,516,794 inhibit:18258,2671,9951:3768,5278,9398:
inhibition:15294,3768,5278:2671:105,2441,3048,3829,42,5277,57 inhibitor:9398:18258:183,256 inhuman:11619::
initial:6849:1626,220,432: initially::6849: initiat:1007,2687,9785,9945:0,1040,16,2090,2780,303,3763,91,96:
initiation:1040,2090,3763:2687,9785,9945:279,3049,41,413,45,596,725
initiativ:13919,15273,2780:1876,2687:279,41,45,813 injection:7866::1160,1288,1933,3354,568,721
injunction::9570:1750,1775,43,8606 injur:2800:11679,11680,11681,7020:
injury:14125,16177,16189,458,7875:18077:1125,1349,2083,255,257,3178,5716 injustic:14126,8323::1187,1315,257
ink:::1608,563,581,740 inland:6570:6571: inlet:14798,3233::110,143,359 inmat:9030::1579,17205,2152,2600,317,56,5876
inn:5374::1705,81 innat:11678,12120,4836:12121,925:8290
inner:11191,11197,12437,4736,4841,4964:11198,1904,2240,2268,3541: innocenc:15292,4343,9331:13159,4831,7498:8334
innocent:10748,11498,13159,4730,4831,5837,7498:0,11497,11683,11684,13,15292,2749,4343,5057,9,9331:
innovation:1040,14803,5542:4935,9786:114,129,279,45,819 innovativ:4935,4968:1642,2843,9786:129,5545 innsbruck:::
inorganic:7221:12191,12192: input:586,828::135,140,158,22,270,28,40
inquiry:1517,5701:18409,4430:106,1777,226,280,329,584 inquisition:::1777,3169,550,8874 ins:::204,316
insan:5129,566:12680,12681,12682,12683,12684,12685,12686,12687,1921,2303,3692,6057,7422:142,2645,4355
insanity:4355:566:142,2645 inscrib:12884,4595:2716,5062: inscription:15834,15835::1939,22,261,53,889
insect:17373,622::188,1959,206,3848 insert:4403,9743,9746:122,1933,2347,2368,4,53,70,71:
insertion:1933:4403,9743,9746:22,30,568
insid:11198,11204,12207,13717,13719,13756,4185,4964,8904:11197,12208,1904,37,376,453,63,6819: insider:::2576,5884
insight:2468,8491::134,28,5563,5738,744,821,8490 insignia:15991::1343,4094
insignificant:11928,2309,7098:12758,3620,4887,5042,7467:387,8409 insist:18403,18434,8710,9562:1079,14340,2081:
insistenc:14340,4362,8710:18403,18434,3493:1079,1401,1834,2081,494,5301
insistent:3493,4681:1422,1865,4362,8710:1079,1401,1834,2081 inspect:4422,4469:5260,5901:
inspection:5260:4469:280,526 inspector:5901:4422:1009,147,2586,557 inspir:18400,18902,6169,6913:1882,3100:
inspiration:14384,15597,2934,3100:18902,7413:114,134,138,1661,1676,1739,28,299,35,45,5563,68
inspirational:7413:15597,1912:1739,28 instability:8304::1185,15170,202,3949,418,8301
instal:18864,19317,7792,9768:157,2090,279: installation:157,2090,7792:18864,19317,9768:279,413,45,596,71
installment:15895,7792:9768:1336,219,279,319,353,445,45,644 instanc:2085,6182,971::158,24,28
instant:11238,12265,2195,4681,6103:1865,3651,788:1843,217,44,667 instantly:13656,5148:: instead:13683,13712::
instinct:11392:1431:129,1509 instinctively::7501: institut:1415:1040,250,50:
institution:1040,3001,364,8160:11587,13335,1415,9935:2407,279,29,3089,3887,45,466,50,967
institutional:11587,13335:3001,364,8160:2407,29,3887,466,50
instruction:1944,3130,700,939:13537,6167:1204,15839,1673,22,4070,510,618
instructional:13537:1944,700,939:1673,22,618 instructor:1243:6167:180,378
instrument:130,171,17127,18933,19295,468,7778:13374,13842,14205,4794,84:126,18,3121,318,53,589,793,87,933
instrumental:13374,4794:11534,468,7778:18,539,71,793,933 instrumentalist:84:468:414,65
instrumentation:13842,14205,18:18933,19295:16037,229,2363,5264,71,793
insufficient:1451:12947,12948,1503,5076,7528,7529:164,285 insulation:14159,17830:9520:1254,1400,381,492
insulin:::1407,2454,8434 insult:12575,14349,8641:1172,15,1956: insuranc:15862,17528::119,1527,3309,3351,590,9387
insurgency:::1679,282 insurrection:1679:5913:282,33 intact:12747,4639:2224:2185
intak:14798,2934,796::105,138,1676,359 integer:98::201,354 integral:15731,3595,4639:2224,2268,585,6073,9543,98:
integrat:11691,14333,18259,3592,3738,6135,7220,9543,9969:11692,11696,11697,14172,15731,1957,2,24,4932,7023,865:
integration:14172,14333,1957:18259,6135,9543,9969:1165,1291,131,24,33,440 integrity:2651::3046,577
intellect:303,8465,8477:7353:129,639,741 intellectual:2801,303,7270,7353:0,11701,11702,13,2289,4833,7025,8465,9:
intelligenc:2946,4078,4172,741:3669,925:127,129,187,204,28,358,7917
intelligent:12867,3669,3674,925:11703,11704,1907,3673,4834,4835,4836,4837,5056,7026,741:129,28
intend:18364,2266,6152,6437,9640,9645:1332,13883,3593,3594,4555,7027,8612:
intens:295,3476,6729:11939,11940,11941,11942,11943,11944,11945,11946,11947,11948,11949,11950,11951,11952,1868,2812,3621,428,4610,4899,4900,7125,7126,7127,7128,8359:19,3055,311,386
intensely::295: intensify:11944:295: intensity:15436,3992,428,8359:18136,295,3476:164,186,19,3055,311,386
intensiv:11945:295,3120,428: intent:1332,3452,8612:15,35,507,6152,891,9645:
intention:1332,13883,15719:3594,6152:13882,35,398,507 intentional:3594,7028:15719,2266,7029:15162,35,507,5429
intentionally:7722:3594: intently::3452: inter:10399,9963:8768: interact:9940:1923,3676:
interaction:1923:3676,9940:234,42,92 interactiv:3676:3675,9940: intercept:6213,9904:14268,14799,1743,5580:
interception:14268:6213:1045,1682,1928,296 interceptor:14799:6213:1964,8108,8252
interchang:14316,19248,3834,4483,5156,6116::174,1923,1986,230,24,33,42,619 intercollegiat:::
intercontinental:12023:12024: intercours:2358,8696::138,165,307,8562 interdisciplinary::176:35,411
interest:11707,1327,2164,2267,3076,4520,5220,7129,8399:11710,11711,11712,2276,4839,7030:1116,119,142,154,1588,163,2031,2042,29,344,774,817
interfac:14800,15875::1473,2393,313,376,4042,431,446,453 interfer:11718,19373,6323:1045,8630:
interferenc:1045,14780,4132,8630:19373,6323:24,2488,330,3794,469,7848,8629 interim:12293,9445:1442,338,44:
interior:11192,16439,3552,4185,4736,6571,6819,8904:11203,11204,2240,2243,3541,6570:37,376,453,63,756,757
interlud:::338,44,935,936 intermediat:1877,4903,9575:1030,11301,11302,11303,11304,11305,14362,337,52,6852:
intermittent:10775:1860:1185 intern:17128,19406:14080,17763,5290:416,558
internal:3541,3552,4736,4841:11191,11192,11193,2240,2243,2268: internally::3541:
international:2279,4761:12026,2280,2782,4173:2078,5684 internationally::2279: internet:14802::1990,2394
internment:17763,5290:19406:1398,1926,2891,3840,6048,801 internship:14080:17128:488,99
interpret:18513,4466,5567,6236,7041,9538:1210,17129,2050,226,3758,4846,5588:
interpretation:1210,3758,5567,5588:18513,4466,6236,9538:2050,226,313,35,40,511,525,727
interpreter:17129,2605,5914:4466,6179,6236:1110,215,2560,431,446
interrogation:16104,3169,5701:18414:165,1777,329,5678,699,8571
interrupt:10396,10782,18206,18277,6138,6159:10781,17423,2347,4591,5966:
interruption:1025,2347,3180:6138,6159:2368,24,338,44,573 intersect:10838,9864:10837,13871:
intersection:13871,15680,16409,17684,4042,8136:9864:131,1743,1986,230,31,313,35,39,433,5580,833,866
interstat::1982,497: interval:1760,338,8383::363,39,409,44,472,543,833 interven:11019,6323:6739,7972:
intervention:1288,7972,8630:6323:106,1686,1952,2488,33,341,530,8629,938 interview:18426,5689:1773,1777,3169,703:
intimacy:4336,5427,5742::144,1542,2176,2428,4140,4335
intimat:11176,4630,4766,4841,6562,7455,9027,9639:0,1027,1871,2268,2785,514,864,8703: intimately:13642,7736:6562:
intimidat::: intimidation:16139,7968::115,1172,1531,2958,3194,477,8796 intricat:12770:1449:
intrigu:11712,7341:2267,2844: intrinsic:11193,2268:3541,3595,4841: intro:4112::2079,229,43,545
introduc:4403,4436,9786:1933,4112:
introduction:1040,1933,3123,3774,4112:4403,4436,9746:122,279,30,43,45,475,53,545,5630,568,649,70
introductory:11290,6419,6848:1626,1876,2210,9628: intruder:2145::155,188,2575
intrusion:7871,8761::111,151,1556,1655,257,4308,5723,59,615 intuition:5563,5586::1330,134,582,68
intuitiv:12881:5061: inuit:::3240,436 invad:10027,6194,7190,9718,9862:11717,14218,16185,2819,7033,8761:
invalid:11180,18093,3739:13142,13143,6810,7609:1579,317 invariably:7713:: invariant:7613:745,822:
invasion:14218,16185,8761:10027,6194,9718,9862:151,3184,493,5270,5723
invasiv:11717,7033,7190:11720,2819,6194,9718,9862: invention:14206,14803,5542:4460,9782:114,129,281,678,819
inventor:417:4460:60 inventory:15052,15573::1293,14227,1824,2622,300,342,345,5543,5544,629
invers:10963,6458,9296:10964,2709:1249,48
inversion:7810:9500:111,1346,148,16034,1770,2076,30,307,3349,335,3815,664,82,8760,89,92 invert:13104:2878:
invest:19322,19323,4484,7937,9967:13897,16251,1954,246,3267,3306:
investigat:280,4430,9586:106,11100,5891,5939,7,8506: investigation:280,8506:4430,9586:106,1517,584
investigativ:11100:4430: investigator:2586,5891,5939:4430,9586:1009,147,557,62
investment:13897,3306,7937:19323,4484:1183,119,1954,196,246,30,4011,473,5252,5253,7783,818,8273
investor:3267:4484:302 invincibl:::19,815 invisibl:10760,2881:10761,13167,13168,13169,7616:19,198
invit:11722,18964,19319,9587,9824:11723,15185,17093,1753,329,4109:
invitation:15185,4109:13627,18964,19319,9587,9824:15184,1721,1753,2987,329,43,445
invitational:13627:4109:1753,2987,329,43,445 involuntary:3743,7618:13171,13172,13173,13174,5112:
involv:10018,12172,19515,2276,2697,5044,6340,6438:11953,1449,1639,1686,4321,4555,4901,6038,7129,7130:
involvement:1327,1686,4321,4336,6038:10018,19515,6340:154,2042,2176,24,33,4335,48,665
inward:11654,2240:2264,4736,4737:142,15133,154,161,48,5428 inwardly:13756:2240: ion:16828:13336:1801,8956
ionic:13336,16018:16828,5674: iowa:::15999,212,2128,2562,3150,76 ipod:::14975,15051 ira:5245::1163,1164,443,837,839
iran:5815:5142:213 iranian:16901,5142,5673:5815:160,214,3159,56,893 iraq:16718::213 iraqy::16718:160,214,56
ireland:8927:13556:124,200,58 iris:17471::14679,175,4017,541,5975,9219 irish:13556:1358,16015,2528,3158,832,8927,96:
iron:12625,14804:2300:121,14495,1704,18,294,2994,2995,459
ironic:10739,1891:15204,16058,3143,861:1346,15203,3166,346,5437 ironically::1891:
irony:15204,16058,3143:10739,1891:1346,15203,3166,346,5437 iroquoiz:4207,5669::3240,436,544,648
irrational:12501:6008,6009,7352,778:
irregular:11137,11403,12290,14805,17092,1909,6628,6639,7165:0,12535,12536,1860,2286,2611,2773,342,4662,4914,4989,629,7373:
irrelevant:7380:12561,12562:17651,48 irresistibl:10251,12572:1026,7390:344 irrigation::18137:1160,1288,1680
irritat:3656,4546,6579:1619:
irritation:16295,3340,7824,7967,8777:3406:1088,1172,1399,142,148,17902,2514,2517,2958,3349,384,597,868 irs:::204,316
irv::11: isaac:::1106,1380 isabella:::1236,2601 isaiah:::122,287,660,83 isis:::4202,54 isl:16829::124,58
islam:5606,8835:16886,7686:2530,5603,5604,8841 islamabad:::32,67 islamic:7686:5606,8835:2530,5603,5604,8841
islamist:16886:5606,8835:1564,303,83,91 island:124:17130:16640,230,27,58 islander:17130:124:56 isn:::4172
isolat:11693,12724,12849,18332,6614,6629,7439,9520:1400,17568,1860,2305,4832:
isolation:1400,17568:18332,9520:1254,1329,14361,1593,1594,1784,33,5298 isotop:17927::6086,93 israel:8923::75,8905
israely::8923:160,214,56
issu:1008,18280,19395,2469,3303,4443,484,5645,5712,7940,8104:0,10,1391,1680,192,2166,246,276,28,35,359,383,390,4,57,7,773,7939,890:
istanbul:16768:: italia:8924::200 italian:13492,3242:103,1765,1766,8924: italy:8924:13492:200
item:14806,3098,5634,5662,6020::135,136,158,172,27,48,697,71 iteration:17569:9649:1465,55,57,800 ithaca:::124,58,73
ivanov:::1571,60 ive:::137,145,17228 ivory:8357::1606,3988,960 ivy:::2161,224
jack:1108,14486,766,9282::120,121,1298,1300,1385,208,2154,2403,283,343,380,404,442,47,5327,547,548,554,681,69,8019,805,8105
jacket:8078,8137::1179,1303,1983,2398,3920,5416,72,8805,8812
jackson:::153,178,189,193,205,2138,242,252,32,377,49,73,84,85,88 jacksonvil:::1365,46
jacob:::1106,1380,2136,304,416,558 jacobit:::215,560 jad:4400,6113,8010::1405,16919,185,3272,464,5491,6094,681
jag:11138,12848:12847,2773:1185,2009 jagger:::1241,1382,153 jaguar:14449::2379,2380 jail:3559,9977:17090:3011,3868
jain:::112,1317,974 jakarta:::32,67
jam:18561,6061,6613,8846,9880:1359,14,18831,395,4651,5749,64:1231,251,253,2587,275,287,291,393,54,5632,605,62,713,78,849,906,91,97
jamaica:16658,16659:13598:124,58,75 jamaican:13598:16658,16659:5959,900 jamestown:::2549,4189 jan:18016::396,519
january:18016::396,519 japan:8929::1696,213,3228,58,738 japanes::160,8929:
jar:10030,14807,19018,8737::320,326,47,61,651,753 jasmin:::207,379 jason:::159,391 jasper:::1405,6094
java:16381,16717:13599:124,156,374,563,58,8665 javanes:13599:16717:160,16007,16900,5671
javelin:::120,16255,2091,271,284,3922 jaw:15544,18437,18656,4449::1480,2458,38,696,818
jay:::1569,194,5317,556,803,903 jazz:2686,3161,8699::2080,3167,70,702,984,985 jealous:11118::
jealousy:::15602,16316,2038,2521 jean:14674,14808::100,15126,190,2001,3858 jeep:::308,422 jefferson:::178,242
jelly:::1785,183,199,256,5748,5749 jem:::837,839 jena:::1464,529 jenny:::334,5327,60,681 jensen:::
jeopardy:4373:10044,3427:1837 jeremiah:::122,287,660,83 jericho:::2549,4189
jerk:13850,13972,18049,18882,19035,9841:1100,1455,149,18879,263,264,30,3800,419,4625,89:
jerom:::253,2573,3250,54,607,91 jerry:::103,4210 jersey:14809::100,124,14823,16705,190,212,732,76,8014,8204
jerusalem:::32,67 jesuit:::559,83 jesus:5961::1229,2123,2558,660,83
jet:14740,14813,16240,6520:919:1474,1479,14816,151,17945,17964,1964,3181,335,4119,595,5968,8117 jew:1229:13463:
jewel:17131,1985,9793::625,682 jewellery:625:9793:170,682 jewelry:625:9793:170,682 jewish:13463:1229:
jihad:::258,5249,5269,572 jimenez:::146 jimmy:4459:14663,806: jingl::10,1078,5624,94: joachim:::137,145,4275,84
job:7867,9354,99,9922::106,107,114,1170,122,1751,1941,287,299,317,34,3806,395,407,446,49,569,9106
jock:104,14508::118,139,3908,5380 jockey:9691::2147,2603,9081 joel:::122,287,660,83 jog::1287,19043: johannesburg:::
john:1720,17369::109,122,1231,125,1572,222,253,2587,275,287,3126,3259,430,54,60,605,713,763,79
johnny:17301::17003,662,9026 johnson:::178,242,2570,3271,846 johnston:::189,193
join:18705,4654,7099,866,8829,9309:133,13873,1859,30,31,3322,3617,433,6334:
joint:12752,14811,16331,3694,3888,8454,9309:102,1052,133,2414,264,3022,3322,5038,5345,599,623,7441,7442:
jointly:13723:3694: jok:11621,18098,18452,2495,5219:17134,861:163,346,5529,8409
joker:17134,17135:18098,18452:122,188,206,437,442,5625,65,875 jolly:2884,7036,9611:1354,413:
jolt:10181,13972,19018,6397,8737:1417,2705,2864:30,651,753,89 jon:::132,1375,2147,3268,3277,334,49,60,846,9058,9132
jonah:::122,287,317,660,83 jonathan:::2523,3200 jong::: jordan:16721:13600:213,78,97
jordanian:13600:16721:160,214,56 joseph:::1106,1380,16976,5909,9187 josh:9611:: joshua:::122,2602,287,49,83
journal:15882,8138,8586::1302,14513,1824,192,261,299,53,5989,8201,890 journalism:14085,5609:1107:2059,618,977,99
journalist:1107,17032:14085,5609:9091,9188 journey:399,6255,9834::245,66 joy:1543,5575::115,23,5574,586 joyc:::
juarez::: jubile:::1842,3367 jud:17396::1231,253,275,287,54,5632,713 juda:17396::1231,1235,17041,253,275,3886,54,713
judah:::1106,1380,25,26 judaism:15782::364,5603,5604,653
judg:1809,18343,2674,556,8502,9548,9656:0,1233,13337,13338,147,194,2676,3424,474,6656,7065,797:122,287
judgement:1171,1507,3101,797,8337,8502,8607::112,126,130,1508,1738,218,24,33,341,41,474,746
judgment:1171,1507,3101,797,8337,8502,8607:18343,2674,3424,9548,9656:112,126,130,1508,1738,218,24,33,341,41,474,746
judicial:13337,13338,6656,7065:1809,1896,2439,3502,556:1064,1233,147,194,2012,577,578,69,764
judiciary:16448:3424:167,838,995 judith:::122,128,17110,287 judo:::163,421,7893,7894 jug:9977::320,326,3862,47
juic:16379,8432:7037:156,1583,17419,274,4349,581,740,856 juicy:12743,3700,7037,7320:11728,16379,2840,864:156,274
julian::17381:1814,553 july:::396,519
jump:13951,16202,16228,1659,19048,5255,6262:149,18287,19086,2,2864,2907,3179,4067,421,441,66,729,82,8741,979:
jumper:14812,5410,9083::104,118,1303,13847,139,14654,1490,18,190,2399,3908,623,7885,8137 jun:::396,519
junction:1052,13873,17832,1986,9309:18705:131,133,18,230,3322,623,80,866,913 jung:::62,906
jungl:::16559,27,37,4178,64,759 junior:11303,3693,7206:1144,12715,12716,1877,7436:206,4273,9093,9097,9165
juniper:::207,322,379,9212 junk:4381,9911::1839,310,610,684 juno:::54,761 junta:::1548,836
jupiter:::4199,54,5829,761,840,8952 jurassic:::1410,3366 jurisdiction:1797::101,26,344
jurisprudenc:2108,8551:4244,556:1333,260,31 jurist:4244,556:2108,8551:147,194,69,764 jury:16540::1550,167,204,29
just:13764,2776,3685,3747,3748,4845,6820,7735:11730,2439,3684,4738,6821,7038:1064,15202,2012,3956,577,578
justic:14108,2439,556::1064,194,2012,577,578,69,756,757,764,797
justification:1341,14365,15661:18487,18490,4435,9627:14364,158,3843,40,4049,511
justify:11135,18487,18490,4435,9627:1341,14365,15661,1623,4921: juvenil:481,7108:0,13,17997,4892,8347,9:
kabul:::32,67 kahn:::334,60 kaiser:::393,553 kaly:::1371,207,379,54 kangaroo::: kannada:::4098,5675
kansa:::16000,212,2128,3150,76,78,8974,97 kant:::251,91 kappa:::220,432 karachy::: karat:::7893,7894
karen:::3153,5670 karma:::4122 karnataka:16710::75,76 kashmir:::25,26 kat:14814::1487,324 kathmandu:::32,67
kaufman:::232 kazakh:16758::160,1763,213,4096,5847 kazakhstan:16758::213 kazan:::1242,9045
keel:19055::117,1251,1965,309,470,666 keen:11002,1883,3525,3654,7126:16043,1868,295,3524,701,924:
keep:10036,10037,10395,14781,14815,2165,2932,5250,9961:1170,119,125,1589,1942,2390,2956,297,3025,6201,621,950:
keeper:3254,5915::1010,240 keller:::769,9087 kellogg:::1377,17067 kelly:::1374,1571,377,437,5879,60,65,88
kelvin:::113,17598,179,62 ken:15569::2037,218,3087,744 kendal:::2136,304 kennedy:::178,242,2976,8022
kent:::233,602,63,79 kentucky:::212,76 kenya:16722:13601:239 kenyan:13601:16722:711 kepler:::1567,179
kern:::137,145,495,5415 kernel:1074,17466,17494::1586,28,35,394,4286,59
kettl:8140::1706,1972,2555,320,326,468,47,480,5397
key:14817,14818,16600,2262,3380,5375:369:1049,116,1366,14574,146,152,1534,175,1762,18,180,186,2022,2050,226,300,345,363,380,381,543,6007,806,845,8944,8959
keyboard:::1480,18,5373 keyboardist:::65,84 keyn:::1105,457 keynot:15979:15,1529,1761,35,68:
keyston:14818,8481::14574,1510,381,5558 kgb:::204 khan:::1705,366,5374 khmer:::160,16893,8666,8667 khz:::293,419
kick:13973,16197,18746,2519,5178,8713:10,1212,141,1543,158,17136,18745,2095,30,340,370,586,6174,89:
kicker:17136:18746:1003,104,132 kickoff:1412::2086,217,279,390,44,45,5178
kid:1103,1570,9611::1008,1023,1297,232,276,481,5329,609 kidd:::1576,5923 kidnap:14141,9756:2928,870:
kidney:15517::1194,15518 kiev:::32,67 kil:11622,17507,18728,19388,726:1237,1279,1389,1540,166,17907,773,861:
killer:1237,17907:18728:1197,14439,14440,1739,55 kilometer:17608::1120,355,4315 kilometr:17608::1120,355,4315
kimberley::: kin:600,7377,9084:1394,2298:276,29 kinas:::2191,2192,2659
kind:1895,429,4762:11732,11733,15269,1654,1727,3598:587,77 kinda:13646:: kindergarten:::1549,16493
kindly:10334,3598:10333,1895:144,2428 kindness:15269,1654,1727:1895,4762:1496,2437,3978,42,578
kinetic:11013,12014:1898,3526,8545:138,2477,441,747
king:17138,5861,605:104,1053,118,132,153,16538,223,252,290,305,366,393,5907,6067,718,84,8894:
kingdom:16385,16538,8894,8905,9382:605:1022,1096,238,26,368,39,478,5782,75,8876 kingston:::32,67,73
kinship:1394,4322:600,9084:39,48 kirk:::3867,877 kiss:13868,3814:1090,2,2098,2936,296,307,4147,8804:
kit:14819::120,1478,2963,3845,4302,61,733,802,808,9246,942 kitchen:14820::109,125 kitchener:::5922
kitten:14446::802,942 kitty:14445,14446,17527,17538::1046,1688,3308,3850,4299,802,942 klan:::250,837,839,8858
klein:::2151,4212,5885,60,62,716 kne:::15555,3085,38,496,72,8454 kneel::30,89: knesset:::1357,8872
knif:17712,18673,5376,8141::1251,1475,1699,171,284,666 knight:14821,19332,5917:10827,7247:1053,1970,415,715
knit:14822,14823:100,114,4,5409,937: knob:14825,14826,17697::1308,170,2386,277,666,809
knock:15612,4130,6289,7772,9722:10,330,340,370,4037,651,753,94,9903:
knockout:13865,3290,5070:1036:128,241,340,370,51
knot:12919,17609,18830,6474,8142:2318,6473,6475:133,14436,17605,235,2445,248,298,3206,322,355,5761,6025,7999,959
know:11668,1436,18294,18296,18297,2686,3594,6757,7013,744:11734,11735,1633,1894,2041,2266,582,6756:
knowledg:28::173,39 knox:::1810,607,91 knoxvil::: knuckl:::171,284 kob:::34,46 koch:::352,5859 kolkata:16711::
koln:16669:: korea:8931:13520:1098,58 korean:13520:8931:160,1763,214,56,5672 kosovo:::75,76
kota:::1563,4098,5675,8975 kraft:::564 krakow::: kris:::5376,8080 krishna:::1371,8966 kruger:::181,85
kurdish::16766:3159,5673 kurdistan:16766::25,26,2993,385,3914 kuwait:::213,32,67 kyli:::1181 kyoto:::
kyrgyzstan:::213 kyushu:::124,58 lab:14827::34,407 label:11739,8722,9656,9774:136,15975,17927,3171,825,896:
labor:17777,371,489,6307,9949:4708,766:105,106,16557,2629,450,756,757,8863,96,997 laboratory:14827::26,34,37,407
labrador:::25,26 labyrinth:14863::18,2035,312,737 lac:10363,12318,14828,18915:100,1146,4,626,7276,804:1606,2190
lack:1602,4537,4729:4536:1127 lacross:::1670,1938 lacy:12588,7276:14828,2290:100 lad:8998,9009::231,4249
ladder:16245,18196::1352,2419,782,82,8219 laden:18809,6890:1431: lady:4245,9037::1236,128,241,415,51
lafayett:::662,714,73 lago:::34,46 lagoon:16830::110,552 laguna:16830::110,552 lahor::: laid:4933:3643:
lair:16601::16592,8900 laird:::1811,4246 lak:552::110,1257,143,6095 lakesid:::2120,90 lakshmy:::1371,54
lam:12937,17304,18767,3551,6276:1263,1450,1454:100,1011 lama:::14420,222,350,4261
lamb:14475,17139::17053,1818,263,264,5837,802,942 lambda:::15502,220,432 lambert:::1104,137,145,17604,6005
lamp:1481::1716,259,385 lan:14829,14840::1054,1990,2394,249 lanc:3922,8214::121,15065,171,18,284,8141
lancashir:::25,26 lancaster:::2103,2534,315,449
land:1096,1221,1358,1369,13819,14040,17503,21,2617,58,8143,9382:17,19096,19097,4,42,535,536,615:101,1022,127,26,2616,27,290,368,37,417,55,60,601,75,772,844,96,99
landau:::1178,179,62,946 landfal:::14178,2120,2939,4198 landfil:::16833,480 landlord:::1811,4246
landmark:15502,16231::117,1215,3174,3175,38,434,80 landowner:4246::1577,1811
landscap::2111,2362,3882,7907:1223,16622,1746,3114,531,8118,876,954 landslid:::1216,203,8750,897,989 lang:::2148,79
langley:::113,1567,179,354,417,60 languag:288,5613,5685,824,8476,8508::129,150,191,218,22,286,39,445,582,639,644
lans::1,32: lantern:::1481,1716 lao::160,3155:213
lap:13874,18637,18780,5195,8144::1022,15552,1736,296,2992,368,496,523,66,72 laptop:::14922,8177
larg:10695,13754,210,3453,3490,6907,7463:1149,19,2025,2270,2708,3600,3601,3602,4775,4848,4849,4850,4851,4852,4853,4854,4855,4856,4857,4858,4859,668,7043,7045,7046,7047,7048,7049,7051,7052,7053,7054,7056,8464,921:
largely:13635:: larger:4850:210: lark:19025::163,2962,803 laser:::3007 lash:13866,14830,18755,6211:121,340,360,370:
lass:::128,765
last:10057,10456,11796,12259,12890,2287,3430,3550,3632,4396,4754,6468,6960,7082,7262,7723,8725,9426:10,10056,11299,113,11300,1140,12,2,2024,203,217,2631,2815,2866,321,3549,3655,4571,4869,611,6851,7,7258,7259,789,86,917:1321,881
lastly:7723:: lat:10195,13777,4703,4946,4947,6744,6746,7732:11025,611,6740,6741,6745,6747,785:816,880
latch::14841,298,8057: lately:7732:: later:5149,6417,6744:2209,6745: lateral:10972,13079:10971,13078:1285,5233
latest:10867,11227:1028,187,2777,4078: latin:13602,1765:1766:16016,56,893 latino:13596:17302:56,824,8664,900
latitud:8906::1122,1397,236,332,3332,37,6033,882 latter::17675,321: lattic:8258::325,359,403,640,820
latvia:16752:13503:25,5817 latvian:13503:16752:103,1082,56,8669 laugh:11476,2495,4104:15,1886,1890,346,591:
laughter:4104::150,237 launch:13843,18201,18826,2201,3774:14611,14831,149,2,279,684:
launcher:14611,14831:18826:1471,18,632 launder::106,3775: laundry:14832:18839:139,190,34,407,8101,8256
laureat:6968:2790:1372,17115 laurel:9214::2404,292,3940,437,561,65 lausann::: lava:::9410,9411 lavender::379,5492:
lavish:11430,19254,5006:1648,1880,8401:1066,3074,7874
law:15841,2108,2474,4164,5638,7855,8521,8551:845:126,130,1333,2106,260,31,316,365,3798,430,50,53,618,68,77
lawful:12531,3604,7066:1446,1896,4865: lawn:::123,1796 lawrenc:::1379,1582,179,233,253,377,54,662,714,73,79,88,9098
lawsuit:3841::341,530 lawyer:845:7855:180,51 lax:10944,3728,6650:13036,5090,6649,7560:3948,8281
lay:12655,15826,16042,18846,3398:1078,12654,14409,229,2629,701: lay_off:6343::
layer:1000,1309,14409,15785:18846:117,14408,2378,28,37,38,63,71,8458 layout:::1293,1948,2045,820
lazarus:::17206,5890 lazy:10402,11242:10401,4747:1163,1164,1681,3945,41,573 lcd:::1697
lea:5801::113,123,1551,355,705 leach:18268::111,57
lead:10017,12951,13128,14833,3458,3615,4081,4474,5310,5949,8512,9858:10286,1122,12,122,1284,14812,15,15124,158,1595,1652,1748,2,201,2065,209,2189,227,248,294,3459,3614,388,4,434,459,49,53,540,6165,623,631,65,7,70,80,8199,88,880,948,9805,9957:
leader:49,5786:15568,17839,4474,5310,9858,9957:14716,167,29,629 leadership:15568,17839,5310,5786:49:129,167,28,29,86
leaf:2615,4479,8564:4069:140,1485,267,3116,394,564 leagu:3212::113,250,3215,355,50,601
leak:16241::1086,1825,3181,43,435,5825,595,9262,9342
lean:12947,4000,4522,4804,6274,8779,922:1451,161,177,1874,2,2259,24,2778,361,4136,4748,48,6835,754:
leap:15429,16202,16228,18287,5175,6262:149,1659,3179,472,82,8741: lear:::1573,159,414,60,603,79
learn:12119,12695,18300,4411,5590,6757,887,9528,9532:3270,5022,582,5855,6756:2056,35 leary:::62,906
leas:19379,3413,6290,6315,6514,9229::1527,196,36,590,74,772 leash:14302,14833,18702,2634::248,254,297,801,98
least::2039,5554: leather:1023::2190,609
leav:522,6797,7401,7403,7751,9424:123,12614,12615,12618,12619,1548,1756,19108,2,228,2344,24,2456,2666,36,434,5778,80:
lebanes::16729:160,214,56 lebanon:16729::213 lectur:14183,16132,18437,5653,9600:9086,9087:1339,1673,1944,2068,43,895
lecturer:9086,9087:9600:180,2134,378,769 ledg:16831::2119,333 ledger:5989::1302,1592,1824,8138
lee:::1379,179,189,193,452,453,604,606,65,662,714,768,88,901,9169 leed::: leftist:12614,17299:7401:1112,85
leg:13952,14920,5539,6036::1067,1250,1736,184,245,2637,264,3070,3869,3996,496,599,636,66,72,8180
legacy:::516,663,720,9232 legal:11067,13339,1896,7606:11775,1869,1920,2108,7065,7066,7067,7855:31,3798,3974,618
legally::13339,1896: legend:5622:12509:748,8579,8580,978 legendary:11735,12509:1436,5622:748,978
leger:5989::1592,1824,233,79 legion:16456,7147,8845:4907:127,1792,221,250,2535,50,64,8852
legislation:15866,7943:3422:107,2108,2370,8886 legislativ::1357,15866,3422:2108,550,64,8886
legislator:1376:3422:2588,49,848 legislatur:1357:3422:550,64 legitimacy:15256,5455:19397:1314,3974
legitimat:19397,4865,7066,7196,7607:15256,1896,1920,2822,3604: lego:::808 lei:3940::170,2404,349
leicester:16704::602,63 leicestershir:16704::602,63 leiden::: leigh:::377,88 leipzig:::
leisur:3364:11626:1681,2666,36,573 lemon:14834,15349::1014,185,2020,4034,4152,4288,548,71,968
len:8145::120,1585,165,3007,3117,312,38,534,9211 lena:::78,97 lend:19292,6302:2,2334:36,4393
length:2029,3070,881:3609:140,1485,164,19,198,236,44,636,695,739,74 lengthy:3609:789,8377:19,695,881
lenin:::16951,2140 leningrad::: lennon:::1113,1241,137,1382,153 leo:16639,16915::551,59,63,760 leon:::25,26,367
leonard::: leonardo:::233,2589,334,4252,60,657,79,907 leopard:14448::1838,2379,2380,609
lesbian:11547,9089:2257:103,1812,2564 less:12003,12968:1037,12002: lesser:7059:926:
lesson:15885,7869,8632::1673,1944,2489,2926,2930,5648,891 let:18104,6163,6290,9229,9950:17142,196,3795,772:
lethal:6838:3547:3968 leto:::54,8969
letter:15834,17142,1753,432:53,6290:1210,1239,136,1513,2056,220,290,2987,412,445,5590,644,646,8497,95
letterman:::104,118 leukemia:::17796,17797 lev:::367 levant:::1023,17940,25,26
level:11136,11589,12907,15785,18627,1977,311,4722,4726,535,782,9359,9729:1427,1623,2317,3579:19,2405,28,3071,321,499,5518,8458,86
lever:4459,806:9200:1049,121,1311,175,469,8247 leverag:9200:4459:1386,1954,388,540,7937,92
levy:17399,19278,5985,9689:2954,4305,5291:1231,222,253,275,3259,54,713
lewis:::104,1241,1382,153,2598,265,3268,49,84,9083,9154,9167 lexington:14387::1464,529,73 ley:5801::123,1551,705
leyt:::14220 liability:1732,17878,17900:4868,7392:1605,3073,9378
liabl:12983,4868,7392:1732,17900,2320,3606,5003:1605,3073 liaison:4336,8565::165,2176,3117,4335 liar:::1235,392
libby:::304,62 libel:::2063,2492,3136,8608 liberal:10751,12615,2786,4590,6794,9090:10753,1880,7401:51
liberalism:::1334,509,5592 liberat:11354,11360:11353,1430: liberation:1657,1660:4494:166,258,278,42,45 liberia:::239
libertarian:::215,251,91 liberty:14122,3332,6046:4494:1397,1675,257,2666,4344,9424 librarian:17143::180,51
library:::109,125,157,31,686,81 libretto:::1208,2075 libya:16731:13603:239 libyan:13603:16731:711
licenc:17760,17761,5640,9958::126,130,1397,3332
licens:17760,17761,2372,4560,5640,9958:2211:126,130,1397,323,3332,941
lick:10881,13874,18637,18763,18780,2336,4135,4414,5292:10,10880,183,2,203,296,3235,340,370,594,731:
lid:1981::139,15522,3930,72,952 lie:10026,14130,8650:194,19549,257,40,434,80,903: liechtenstein:::200 lied:::229,701
lieg:11213,17355:6822:555,5931 lieu:5238::1290,569 lieutenant:17031::1805,1806,2139,240,318,557,87
lif:1062,13809,15648,17742,2062,2180,4389,9201,9425::1244,1411,1491,173,211,234,3031,3109,336,35,36,362,613,71,74,9440,981
lifeboat:::684 lifeless:10196,10199,11397:1139,3334,3445,785:1728,272 lifelong:11833:789: lifespan:4389::36,74
lifestyl:::19,692 lifetim:4389::36,74
lift:11557,13851,13960,14704,16195,19087,19091,6264,8744:12,1214,1309,1353,141,149,151,1674,18,2,399,4,401,465,5196,568,608,674,6957,7:
ligament:8146::2978,541,623,818 ligand:::183,256
light:10052,1013,10539,10669,10879,11529,12732,12758,12930,13052,13792,17918,18175,19094,2711,3058,3665,3890,4792,5119,5213,5489,6479,6516,6576,693,6949,6952,7529,7556,8147:10381,10382,10540,10878,11522,11527,120,1268,1299,1451,1452,2309,2346,3,3574,5089,6478,6577,6592,791,937,9420:135,152,1532,1716,1747,18,19,198,2003,2006,2007,2110,2160,2181,2468,28,3030,3227,386,509,514,613,821,8459,850
lighter:14525,3890,9420:10052:18,256,310,684,915 lighthous:14538::3028 lightly:13792,7738:11529,6949,6952,7556:
lightn:17436:10,1781: lightweight:11522:6949:1102,1381,1561,2612,658,9011
lik:11794,3605,3689,4866,754,9829:1493,23,2302,3,429,587,7548: likelihood:8299::3960
likely:10830,13728,3606,4871,7331:11795,4668,4868,4969,7072,8299:3960
likeness:1493,8148:3605,3689,4866:537,635,807,95 likewiz:13687,13727,5147:: lil::: lilith:::4203,54 lily:::5973,5975
lim:17467::1014,207,2664,269,292,4152,4288,4380,52,548 lima:::32,67
limb:1736,17497,8027::1067,140,17686,27,376,503,5798,5978,780,809,909 limerick:::1078,34,46,5624
limeston:17969::1129,4379,52
limit:11284,11979,12582,12585,14709,18142,2028,2196,2547,3220,3607,4317,4439,6018,6905,7346,7398:1030,15478,164,18024,1879,217,236,376,3810,44,465,4872,4976,5005,5577,63,6846,7073,7397,917:
limitation:15478,18024,3810,4317,5577:18142,2196:1732,2032,2356,297,3102,36,44,47,77 limo:8149::308,422
limousin:8149::308,422 limp:11371,13036,13942,19051:1281,1628,3728:
lin:10370,12840,1310,1345,14160,14587,14836,14837,14931,15613,16602,17706,18697,2107,244,3117,3221,332,4044,4175,4177,512,6226,626,755,8150,8618,8658,99:100,1150,11803,14159,1461,225,309,4186,4581,492,72:1071,1094,113,119,133,150,1596,165,1707,1753,17544,18,2160,226,249,2503,27,2956,3093,3209,3297,334,342,349,351,37,372,438,445,497,5803,583,60,600,621,623,629,644,655,70,707,71,737,758,781,79,80,811,8158,8617,907,948,983
lincoln:::14476,178,180,205,242,32,5328,845 lincolnshir:::602,63 linden:17467::207,235,292,322 lindsay:::146,232
lineag:3051,755,9291::1094,1116,1394,201,2017,354,3983,4298,48,600 linear:11839,12763,6410,7075:5043:471,8378
linebacker:::1003,104,132,490,5239 lineman:3802,4247::1003,104,132,17322,490,657,676,69,87
linen:3891::100,52,564,8101,8256 liner:14837,8150:18697:100,1038,225,309,498,5177,689,72
lineup:15846:19121:2107,300,5635,758 ling:9218:14484,379,4287: linger:10021:2368:
linguist:3273,846:13388,13389,3113,8553:62 linguistic:13388,13389,3113,8553:3273,824,846:176,22,260,39,444,62
link:17648,1833,2677,3322,4654,6207,6334,8151,8565:113,133,1473,165,1859,248,298,3,3117,3130,510,665,737,8,913:1973
linnaeus:::2137,352 linux:::15874,5642 lion:16639,16915:19331:2379,2380,3249,63,760,904
lip:15928,8048::1016,1211,15511,15513,2400,3170,38,394,406,4329,503,59 lipstick:::2397,3894
liquid:10570,10970,11935,13111,3361,3567,4898,563,7490:1608,1772,18247,183,1884,2652,2731,4103,4897,7119,7121,7491,7492,859,93:
liquidation:13912,7788::1039,1155,1279,166,45 liquor:832::1608,16333,374,375,402,563,8803 lisbon:::32,34,46,67
list:14227,18517,19122,19386,300,4000:1293,17146,18518,7:161,187,345,48 listen:19197,19453,7904,9901:528,9077:
listener:9077:19197,9901:1228 lister:17146:18517,19386:17330,416,4271 liszt:::137,145,2598,84
lit:6479,6576,8552:260,2711,6577: liter:17601::1120,1597,6004 literacy:::129,4023
literal:11144,12326,1918,7076:1147,1624,2323,7077,8655: literally::7076:
literary:11346,11810,13377:11345,8552,8582:260,261,4058,53 literatur:8552,8582:11810,13377:260,261,4058,53,618,99
lithium:::294,459 lithuania:16753:13504:25,5817 lithuanian:13504:16753:103,1082,56,8669 litigation::4509:341,530
litr:17601::1120,1597,6004 litter:8152::18,1839,238,465,52,549,610,93
littl:11074,11881,3725,4922,7004,7090,7149,926:1144,1261,4860,4861,4862,4863,5087,7058,7059,7060,7061,7062,7064,7150,7552,790:
liturgical:13547:14239,14241:1951,2366,872 liturgy:14239,14241:13547:1951,2366,872
liv:10063,10861,10862,11007,11166,11814,12514,12790,15648,19480,2165,2180,3430,4511,4516,4547,4710,6367,6509,6799:1028,11813,119,1589,16,17147,17148,1908,195,2231,2700,2723,2770,3,3109,336,35,6366,6400,6401,6798,96:1728,272
livelihood:2165::119,1589
lively:12878,2231,2237,4548,4710:1062,11006,11007,11008,14059,1425,2707,2770,3712,4702,6730:1491,3031
liver:15520,17147,17148,6524:1133,19480,4516,5117:1194,264,312,4148,56 liverpool:::34,46
livery:5117,5284:15520,791:106,139,15099,5283,7941,938 livestock:14421::1296,574 livingston:::1243,265,4250,768,901
liza:::1298 lizard:7986::14406,1958,3272 ljubljana:::32,67 lloyd:::65,88
load:11813,14839,15116,1622,18809,18810,2635,2852,2983,6890,8513:1137,11814,14114,1431,1647,4,778:1073,1700,17425,1820,2470,268,337,342,343,3937,44,47,629,9198
loaf:10021,19497:2144:1089,1091,2100,263,518 loan:17547,19292::191,2167,286,4304 lob:::102,2638,38,394,59,6026,809
lobby:8026::109,125,127,601,96 lobster:::5322,5755,652,7998 local:11426,13340,4874:11815,11816,1223,324,465:
locality:1223:13340:152,1798 localiz:11815:4874: locally::11426,4874:
locat:10043,19263,1952,3698,4408,4487,7775:2,2308,37,614,672,7:
location:1952,37,7775:10043,19263,4408,4487:27,34,407,55,614,672 loch:::110,3233,552
lock:14841,18735,6220,8421:1043,109,116,12,14842,248,298,360,424,492,7:251,91
locker:14586,14842:18735:125,15094,1693,248,298,947 loco:3692:566: locomotiv:8153:2689,523:425,736
locus:16632::152,2110,39,434,833,8909
lodg:14843,1793,19500,405,5374,6223,9617:14681,17,1705,179,2,250,2950,3966,4,50,62,687,734,81:
loft:14844::1055,1322,1977,5509 log:18691:106,7:171,235,3147,322,362,4092,627,645 log_in::: log_out:::
logan:::1555,656 logic:::1196,1333,1507,15566,2052,2474,260,743 logical:11820,4633,7351,7607:11821,1907,1920:
logistic:14258:13540:1680 logistical:13540:14258:1680 logo:2558::1559,15976,2123,896 loir:::78,97 loky:::4206,54
lombard:::103,56 lombardy:::2552,76 lon:3702,3709,5054:2310: london:::32,67
loneliness:16306,3943,9356:10890,3709,5054:1254,1400,144,23,501,598
lonely:10890,3709,5054,7015:16306,2798,3943,9356:1254,1400,144,23,501,598
long:10070,12587,13012,2513,2804,789,9831:11826,11827,11828,11833,11834,11835,11836,13010,1416,17151,23,3609,448,4876,4877,7081,7082:198,2029,695,739,74,881
longer:17151:0,13,789,9,9831: longest::789: longevity:15324::1318,15403,5482,881 longitud:16603:13376:1122,6033
longitudinal:11834,13376:16603,789:1122,6033 longtim:12124:1900:
look:10042,19187,2007,2654,3384,6153,6282,6325,730,7322:108,1255,1383,14,1947,2841,5,528,7:
lookout:14180,14845,3274::2582,4278,434,528,5804,730
loop:14660,17569,2638,9762:1473,1548,2046,248,2888,298,4035,431,446,57,836,983:
loos:11842,12577,13787,18232,3703,4494,5090,6516,6592,6650,6794,6879,7194,9503:10669,10670,11843,14128,1430,2821,3728,5050,6649,8303:15296,168,227,3832,3964,5475,7878,8302
loosely:7741:3703,5090: loosen:18232,18797,19473,19474:8766: loot:11398,14216:1044,1139,19300: lor:15723::28,35
lord:1559,5931,905:15494,15816,4913:2122,289,366,415,715 lordship:15494,15816:5931,905:1324,1733,5618,643
loren:::377,88 lorrain:::1552,25
los:10702,12198,16390,18594,2807,3611,4951,6970,7567:11847,11848,11849,11850,16,17152,17153,2258,2876,3275,4880,7085,96:
loser:17152,17153,3275:18594:118,2580,317
loss:15479,17571,2507,5163,5716,9241,9242::119,1213,1540,1732,17525,1780,1925,196,2032,2624,2625,3178,486,516,775,82
lot:13678,14689,16393,16630,2635,3417,517,776,836::1017,1229,123,25,268,27,29,31,47,55
lottery:7839::1283,3176,463,7838 lotus:::1585,9211,9225
loud:11871,1635,7555,7725:11854,11855,11856,11857,3992,7087,7088:15261,1726,186,19 loudly:13782,7725:1635:
lough:::110,16809,3233,552 louis:::1102,1381 louisiana:::212,76 louisvil::: loung:10021,3921:109,125,259,810:
louvr:14847::14885,15033,3926,686
lov:15649,18971,18972,2096,2686,2808,5864,6253,928:0,11875,11877,11878,138,1595,201,2272,2273,23,307,3237,35,4048,4230,448,455,4884,5418,7092,7093,7094,8797:1061,115,41
lovely:10328,11874:8283,9104,918: lover:3237,4230,455:18971,18972,2686,6253:1808,555
low:11129,11858,14725,17895,3511,3576,3577,3664,3718,4799,7528:11553,11554,11555,11566,11567,11575,11576,116,1451,1702,19,1906,2653,2870,311,5875,5894,6961,6964,790:
lowel:::146,1567,179,180,378 lower:11558,4632:11559,1857,1966,30,5340,568,617: lowest:6468:4571:
lowland:16833::480,90 lowry:::233,79 loyal:12275,4740,6822:11212,11213,3543: loyalist:::215,560
loyalty:1955,3047::115,2014,2096,33,621 loyola:::253,54,607,91 lublin::: luc:::180,232,3286
luca:::17280,17281,604,606 lucifer:14860,16839,8968::112,289,3890,709,840 luck:517,5962,9196:4886,6873:1017,383,57
luckily:13665:4886: lucknow:::2364,2952 lucky:3456,4886,6873:11884,2244,9196:1017,383,517,57 lucrativ:12449:2840:
lucy::: luftwaff:::16464,1792 luggag:1693:18793:61,733 luk:::122,2133,222,253,275,287,3126,3259,430,54
lullaby:::229,2351,3793,701 lulu:3290::128,241,51 lumber:1840,18691,19057::1301,2392,271,381,8033
luminous:10388:3058,461:19,198 lump:17809,18334,18750,8820::102,143,168,17808,227,31,3206 luna:::54,761
lunar::16838:4197,709 lunatic:12683,9095:0,1560,317,3792,566,6057: lunch:::199,991 lund::: lung:15521::1194,8443
lur:18407,5336,8482:12,1510,1721,18,5,5559: lush:10068,11728,16924,5006:1416,1648,7037,9054:
lust:6203::1163,1164,3187,448 luther:17397::607,91 lutheran::17397:555,713 lux:::17604,6005 luxembourg:::200,32,67
luxurious:2299:15447,1648,17880,8401:1066,1403,15295,3074,3347,5475
luxury:15447,17880,8401:2299:1066,1403,15295,3074,3347,5475 luzon:::124,58 lydia:::25,26 lynch:::
lynx:::1688,1751,4074,8002 lyon:::550,5780 lyric:15827,5685,6772:1261,4248,8681:1078,445,644,826
lyrical:6772,7117:1261,2275:186,8362 lyricist:4248:5685: mac:8154::1303,136,194,348,5708,5757,69,8184
macarthur:::189,193 macau:::101,16613 macbeth:::393,605 macedonia:16732:13604:200,25,26,5810
macedonian:13604,16904:16732:103,1082,1535,56 mach:::179,251,62,91
machin:1311,18889,247,422:17154,3892:116,175,18,29,308,50,736 machinery:3892:18889:247,838
macintosh:8154::100,1303,8184 mack:8154::1303,8184 mackenzi:::265,78,97 macleod:::2149,352 macon:::1092,375
macro:7051:210:3130,510
mad:2303,2875,3448,5129:1258,15297,1921,2874,3190,4027,566,6057:1062,115,1195,2645,4355,597,8265,885
madagascar:::124,239,58 madam:9037::128,223,241,51 madden::: madeira:::1092,124,58,78,8814,97
madison:::178,205,242,32 madly:13667,13807:2303,2875: madman:9095::1579,317
madness:15297,3190,4027,6057:2303,2875,3448,5129:1062,115,1195,2645,4355,597,8265,885,9341
madonna:9191::1109,1229,153,515,5842,84 madra:16713::100,75,76 madrid:::32,67 maestro:2589::60,79
mafia:::1548,29,4168,5777,836 mag:4076::1076,192,2059,738
magazin:14605,14850,4076::1076,114,1220,175,192,2059,2421,299,4159,686,738,8229 magdalena:::78,97
magic:2893,3630,4057:5946,862,9096:112,525,727,8535 magical:3630:2893,4057,862:112,525,727,8535
magician:5946,9096:2893,4057:2592,414,65 magistrat:::194,556,764 magma:::1129,52 magnat:5861::223,290
magnesium:::294,459 magnet:14851,3103:11885,11887,11888,13468,4557:18,745,822
magnetic:11885,11887,11888,13468,4557:1026,14851,3103:18,2159,608,745,822 magnificent:2263:382,5465:1186,1492
magnitud:15483,164::19,293,387,580,778 magnolia:::292,301,561,5977 magnum:::3862 maha:16885::2128,8974
maharaja:::1240,415 maharashtra:::25,26 mahogany:15356::1319,185,207,235,292,322 maia:::350,7989
maid:17155::128,1815,765,9048 maiden:17155,2780:1876:128,18035,410,765
mail:16555,5610,6185,8567:13855,16,165,18,2,22,31,465,8028,889:
main:10915,11946,1892:110,143,1707,295,369,811:212,76 mainland:8953::27,58 mainlin::: mainly:5151::
mainstream:::112,15709 maintain:10036,10931,3416,6201,6703,9675:17537,2765,3776,7965:
maintenanc:17537,3776,7965:3416,6201:14343,1589,197,2165,257,319,934 maitland:::1810,91
maiz:15349,9216::1823,185,2020,908 majestic:2281,3588,7530:15213,1652,382,929:1492,2434 majesty:15213:3588:1492,2434
major:11891,12713,3614,7097:11889,1580,17594,176,17999,181,2861,3615,411,8392,85:250,3212
majority:17594,17999,8392:11891,7097:1393,2027,285,44,565,9427
mak:12943,13974,14196,15669,18103,18339,18374,18444,18901,19112,19130,19147,19305,2198,3037,3399,3403,3404,4399,4476,4512,6112,6212,6305,9777,9784,9806,9926:1273,140,2,2432,270,429,5765,587,767,7906:
maker:1559,5765,767:3399,3403:2122,289,60,706,707 makeshift:7261:1442,933: makeup:1065,3894:6333:173,19,2000,2397,24
mal:14952,231,2377,4890,8174:4889:1054,169,2425,32,67,688,690 malacca:::14595,15113,909,9215 malaga:::34,46
malaria:::2184 malawy:::239 malay:13605,5671::160,214,3156,4097,56 malaya:8932::213 malayalam:::4098,5675
malaysia:8932:13605,13606:213 malaysian:13606:8932:160,214,4097,56,5671 maldiv:::124,58,75
malic:1316,5746:4570:1187,1217,5745,879 malicious:4570:3462,5746:1217,5745 malik:::49 malmo:::34,46 malon:::303,91
malta:16733,16734::124,58,75 maltes::16733,16734:103,1046,1688,1768,3160,3850,56,8000,943 maly:::239
mama:3276::1109,4203,515,54 mammal:1296::1047,5315 mammalian:1296:: mammoth:3602:14483,210:
man:1053,17156,266,2973,3211,3854,719,9182:11895,4890:120,124,1808,1815,231,2971,2972,318,3237,360,365,39,404,473,50,51,58,5920,5950,69,87,8996
manag:1847,4497,6330:323,4222,4228: management:16520,323:1847,4497:107,167,33,995
manager:4222,4228:13446,1847:1004,1230,3291,49 managerial:13446:323,4228:1004,107,1230,33 manchester:::
manchu:16444::1763,315,449 mandarin:::1014,160,194,3151,3152,4152,4288,548,69,8978
mandat:15872,18387,19329,8907:17157,3531:101,126,130,26,7950,941
mandatory:17157,3531,8907:101,1372,18387,19329,26,3530: mandela:::181,49,5927,768,85 mandolin:::1057,14624
maneuver:1153,2888,4471,8525,869,9693::1454,1930,30,358,3755,443,66,673,888 mango:::1014,380,547,548,561
mangrov:::292,561 manhattan:::1356,2546,4153,75 mania:4353,5819::2646,3226,3338,613
manifest:1143,18235,4434:126,130,1437,1533,15963,16179:
manifestation:1533,15963,16179,16180,7957:18235,4434:1206,22,2375,347,372,5714,873 manifesto:::40,982
manifold:12807,18154:2311:1707,5154,52,564,811,833 manila:::32,52,564,67
manipulat:10007,18665,19303,19433:5179,7776: manipulation:5179,7776:18665,19433,9823:1929,296,725 manitoba:::4191,76
mankind:3854::2972,2973,39 manly:11895,4890:17156,266,4889:15165,231,41,51 mann:::180,378
manner:427,692::19,41,429,502,587 mannheim::: manor:::2616,2617,3004,734 manpower:3211::365,50 mansfield:::73
mansion:3004,760::37,63,687,734,81 manson:::416,558
mantl:14600,16798,5352::1000,104,1179,132,135,136,15016,18,184,225,2388,2391,301,3223,385,59,63,902
mantra:::430,53,5691,894 manual:13341,15839:2456:1166,2941,4070,980 manually::13341:
manufactur:2942,6233,798,9782:1377,174,246,281,5765: manufacturer:1377,5765:6233:60,706,707,767
manuscript:4068::261,53,5627 many:4907:11998,7147: mao:::1112,2140,2153,2191,2192,2659,717 maory:::3156,5762,8668
map:14853,777:679,7:114,1829,48,95 mapl:::235,292,322,561
mar:10355,16834,16835,18018,634,9513:108,13478,396,5:1802,37,4199,464,54,63,681,761,840 mara:::1371,3851,54,574
marathon:::106,1464,1782,371,4134,529 marathy:::1767,2074 marbl:14854::1129,1300,1483,1598,404,52,956
marc:::16375,832 marcel:::360,962
march:13944,18018,9986:6217:101,1281,1662,2342,2491,2552,26,31,314,33,396,519,523,66,70,702,76,892
marg:16347::5758,993 margarita:::1356,4153
margin:15451,4329,8295:4597:1016,1389,164,17529,244,2449,285,319,3958,691,773,8585
marginal:4597,7113,7644:2810,4329,6504,7643:1016,161,244,48 marguerit:::1115,1387,379,9224
maria:16834::207,292,37,63 marian:13569:9191:1109,1229,515,5842 marijuana:2389::17470,1995,3006,324,379,402,532
marin:10211,4847,7679:11741,11742,2556,3836,4551,662,7042,719:1792,365 marina:::14685,8143 marino:::146
marital:13396:6041:4339,9325 maritim:10623,7679:3836,6569:1468,246
mark:1063,10759,15179,16148,18503,3379,3616,4220,4824,5432,5661,6144,647,7902,8495,8624,896,9774,983:0,108,11896,11897,11898,11899,122,135,136,14855,14856,170,1818,18567,1893,2047,2133,22,253,275,287,2938,3126,3174,3175,3259,372,3950,397,4079,423,447,5191,54,6148,6279,634,797,921,9671,969,9726,9764,9982:223,290
markedly::4824: marker:14855,14856,896:18503,3379,9671:121,135,136,3941,71
market:14286,1683,3005,5282,8120:13834,174,2155,5166,619:2533,450,5767,688,690,96 marketplac:3005,5282::688,690
marley:::153,84 maroon:19229:0,1498,317: marquess:17160::2597,715,905 marquett:::1575,73,83
marquiz:17160::1573,414,715,905 marriag:6041,7922:9972,9973:1668,4155,4339,5274,600,913,9325
marrow:1074::16354,1785,199,28,35,541,818,9217 marry:13396,3617,9972,9973:0,11900,11901,13,6041,7099,7922,9:
marseil:::100,34,46 marsh:16836:2329:1369,233,3236,79
marshal:5922,9484::147,1569,1805,1806,181,189,193,240,4244,556,557,65,85,88 mart:3005::688,690
martial:11954,11959,7133:11,11958,146,7131: martian:13478:16835,327:
martin:::1101,14399,153,253,377,437,483,54,65,803,84,88 martiniqu:::124,1552,25,58 martiny:::1356,4153
martyr:17161,9098::1582,317 marvel:18507,8724:10,24,3631: marvelous:1439,3631,4670:2755,439,862,8724:24
marx:17398::1105,2153,251,437,457,65,717,91 marxism:15775:17162:1334,8560 marxist:17162,8997:0,15775,215,717:
mary:9191:13569:1109,1229,2125,4208,515,5842,8672 maryland:::1800,212,25,76 mascara:::2397,3894 mascot:::211
masculin:12929,4889:11906,4890,7519,8578: masjid:::81,877
mask:11899,14857,19182,19192,7236:1440,3616,7925:1294,225,479,72,8089,944,996
mason:17071,17163:13438,13439:1005,65,659,69,768,88,9000,901
masonic:13438,13439:14084,16477,17071,17163:1005,250,659,69,8858,9000,937,99 masonry:14084,16477::250,8858,937,99
mass:14244,16035,16396,2104,3059,4002,5827,6573,776:3480:1466,164,1801,19,198,2077,268,31,39,430,44,47,59,702,74,8594,872
massachusett:::1562,1800,212,25,3149,436,648,76 massacr:18265,5189:1039,1155: massag::1288,938: massif:::27,90
massiv:11521,12855,4857,7052:12854,210,4791:1502,15384,15385,636 mast:::156,1586,1713,2162,3202,5396,8213
master:14858,17102,17164,17165,18298,18299,18600,1892,2589,3425,4274,5923,5931,7256:1145,3094,3343,369,5547,7905,7947,887:1108,114,1233,146,147,14817,1576,303,3256,366,378,4262,49,60,658,79,91
masterpiec:::278,299,42,738 mastery:3343,5547,7947:18299,3425:107,742,7946,857
mat:1012,11900,11904,14859,14861,17331,17622,18288,2359,4457,4587,7105,8356,8826,9747,9753:11905,138,2714,2809,307,3617:1108,120,1482,156,1576,169,17475,1801,1808,2411,2491,2632,271,276,2988,2993,374,3764,3765,386,3987,403,4155,456,482,514,533,5385,561,563,5827,600,72,892,9277
match:10032,10679,11910,14860,14861,16978,2091,2698,2809,4457,456,7104,8826:0,12,13,1595,201,2462,2988,373,3890,4155,4450,51,533,600,6595,7105,8483,9:
mater:::1109,515
material:100,10815,11912,12305,15901,2752,3498,52,7647,8156:10816,10817,11913,1901,1922,3499,6646:120,172,18,183,187,2559,71,93
maternal:12269,12556,4942:1109,15289,2298:15288,3262,515 maternity:15289,17660,4348:12269:1394,148,15288,48
math:975::176,444 mathematic:975:13477,6793,716:176,444 mathematical:12380,12819,13477,6793:1624,2291,975:176,444
mathematician:716:975:62 mathia:::104,118 matrix:::1129,1193,1546,209,349,3897,52,541,61,740,8947,93
matt:4587,8356:2714:386,3987 matter:10024,183,2469,5554,644::1197,1327,2033,2039,261,28,35,53,55,5528,5557,612
matthew:17399::122,1231,222,253,275,287,3126,3259,430,54,713 mattress:14862::1482,2411
matur:10933,11917,1897,4770,7109,9480:11914,11918,4357,4390,4891,6704,6900,7106,7110:36,565
maturity:4357,4390:1897,4770:1609,36,565,9430 mauritius:::124,58,75 mausoleum:::1177,1978,2982 mauy:::124,58
maverick:17167,6639:4662:14422,2142,5882,942 max:8211::1474,8114 maxim:16077::288,417,60,894 maximal:7111:7112:
maximiz:18239,18240:17638,8393: maximum:17638,7111,8393:18239,18240,2028,236,2547,4317,6006,7112:
maxwel:::17597,17602,179,62 maxy:::190,8209 may:::17473,379,396,519 maya:::3240,436,544,648 mayb:7744::
mayer:::1379,179,604,606 mayhem:14061::491,524,527,89 mayo:::16365,2525 mayor:17168:13607:17267,4216,49,848
mayoral:13607:17168:17267,4216,49,848 maz:14863,8480::18,2043,737,886 mba:::2491,892 mccarthy:::49,85
mccartney:::1113,1241,137,1382,153 mccormick:::1377,153,417,60,767,9176 mcgraw:::104,132,3291,4222,902
mcintosh:::2523,3200 mckinley:::1555,178,242,656 mcpherson:::2150,3258 mead:::1105,1566,189,193,251,375,457,5759,91
meadow:::123,1551,705 meal:991::156,18031,199,274,6102
mean:10016,11130,11431,1198,12056,12609,12816,15735,17534,3619,6152,7159,7161,891,933,9640,9645:12608,15,22,2282,3110,35,3618,3633,5471,68,931:119,18,2620,793
meaningful:3618:3619,7115:2033,580 meaningless:3620:11928,11929,3131,4894:22 meantim:13684,9445::338,44
meanwhil:13684,9445:338,44:
measur:1292,15867,15981,18330,2675,3165,3593,3681,3766,44,4816,8157,9517,987:1153,126,130,171,18,1930,2,2266,2851,39,543,61,612,7,910:
measurement:1292:18330,9517: meat:1074,17494,264:7115:263,28,35,394,518,59 mecca:::230,67,80
mechanic:11930,17154,2477,7763:2274,7680:2892,42,508,659,69,747,9100
mechanical:2274,7680:116,11930,11932,2477,3892,4895,7763:18,247,2892,42,508,747 mechanically:13721:2274,7680:
mechanism:116,5828,7763:2274:111,18,2892,42,506,5600,59,664,71 mechaniz:11932,7137:2274,2277: med:::2491,892
medal:2067:9099:136,412 medalist:17169,9099:2067:118,132,1375,4279 medallion:2067::1343,136,1514,208,412,704,851,852
medallist:17169,9099:2067:118,132,1375,4279 medial:10974,4596:1419,17713: median:10974,4596,7162:1419,2282,3110:
mediat::: mediation:14362,16076:9575:1347,1686,703,7972 medical:11509,13272,13342:14086,1522,280,526: medicar:::
medication:14105,467:18088:1160,1289,1407,324
medicin:14086,14314,1522,18088,467:11508,11509,13272,13342:107,1200,1407,324,3798,588,618,731
medicinal:11508:467:1407,324 medicy:::2103,315 medieval:11984,7247:611:1024,1611 medina:::5805,998
meditation:15635:2197:1515,2465 mediterranean:::110,2556
medium:10804,15792,17170,17713,17962,4903,8563,977:1030,1423,4596:156,1608,165,172,1795,18,183,25,256,2592,563,699,9143,93,99
medley:::229,70 meek:12940,4972:16287,1906:16286,23,41,8336
meet:10046,1361,16257,16580,2105,2684,2959,5180,5725,7038,9863:10,1295,2897,3182,3185,373,4845,64,80,866,8970,9952:
meg:17631::243,98 mei:::1014 melancholy:10477,11725,5743:3597:142,23,581,598,6058,740 melbourn:::205,32,73
mele:::524,89 melissa:::1585,9210 mellon:::1002,1111,302,842 melodic:2275:4896,512,7116,7117:150,70
melody:512:2275:150,70 melt:4898:111,5997,7119,7121: melvil:::
member:1005,1067,16451,17656,2036:17720,8881:127,1506,172,312,38,456,48,482,50,503
membership:17720,8881:1005,16451,17656:167,29,562 membran:4017,8159::1193,541,576 memo:15853::5636,645
memoir:::2062,3125,53,8604 memorabilia:::362,447 memorabl::: memorandum:15853::5636,645
memorial:1988,4082:4412:22,228,3135 memory:1072,15699,3895,5552:9532:129,134,1980,270,313,35,5598,582,628,639
memphiz::: menac:10044,17908,4562::15932,1837,982
mental:2289:12307,12308,15764,1737,7270,7271,8463:102,129,173,177,28,38,741 mentally::2289:
mention:3141,3394,3395,8652,9678:136,1759,2494,40,412,828: mentor:9101::303
menu:15693,15848::156,1786,300,345,443,5585,8598 mer:11412,2832:1147,4772,552,8957:
mercantil:10643,6583:2736:16515,5784 mercenary:17171,6583,7237,7648:1922,2736,3646:1560 mercer:::1377,2608,767,847
merchandiz:629,9919:1683,847:342 merchant:847::223,302 mercury:::1189,16827,1802,198,294,459,54,74,761,840
mercy:16318,3831,3978::1218,1402,2437,3830,3842,401,4145,5279,9371 meredith:::146,2138,252,3279 merely:3748:2832:
merg:10797,14005,1413,3738,4405,5180,6123:2897,4126,440,5307,7817,865,866: merger:4126,5307:4405,6123:1957,2087,440
meridian:2640,7106:1897,9432:332,73,782,8899 merit:15253,15466,19499:7649:817,8311,883
meritorious:7649:1276,15253:817,8311 merlin:::159,3845,603,7984 mermaid:::159,327
merry:11727,2237,7036:1425:15151,3947 merton:::1816,457,559,83 mesa:16837::2114,4200
mesh:16188,6220,8165:10,100,113,1928,2046,296,4,4035,990: mesopotamia:::25,26
mess:17888,6061,776:13062:125,156,199,268,395,47,6077,991 messag:15,889:699:22,39 messenger:2590::155
messiah:16870::16039,1769,2123,2558,3288,393,605,762 messina:::34,46 messy:13062:17888:41,6077
metabolic:11938,13533:17573,9261:105,57 metabolism:17573,9261:11938,13533:105,57 metadata:::31,5789
metal:2188,2278,459:3623,7138,7139:294,721,93 metallic:2278:100,1719,2188,3623,4,459,7138,7139,804:
metaphor:::1346,3166 metaphysical:11083,12041:2236,862:1333,260 meteor:::1013,16816,59,850 meteorological:::1745,508
meter:3165,5496,9275:3681,7701:1120,171,186,3056,3163,3164,355,4315,627 methan:::858,859
method:743::1041,129,1508,976 methodist:17173,7692:1804,275: methodology:::1333,1508,743 methyl:::4376 metis:::
metr:3165,5496,9275:3681,7701:1120,186,3056,3163,3164,355,4315
metric:1120,3681,7701,910:2851,5496,9275:113,1829,354,39,44,777 metro:5381::1310,1993
metropolitan:13411:1,1101,16933,2152,8855: metropoliz:1,8855:13411:2536,2550,64,75 mexican:13566:16654:16894,16906
mexico:16654:13566:1224 mfa:::2491,892 mhz:::293,419 miamy:::1365,1562,436,46 micah:::122,287,660,83
michael:::4204,5835 michelangelo:::233,2589,334,4252,60,79,907 michigan:5224::110,212,463,487,552,76
mick:8980::5846,8979 mickey:8980::5846,8979 micro:7061:926: microphon:8161::1975,2424 microscop:14865:7685:3018,3893
microscopic:12397,13164,7060,7685:14096,14865,2293,2880,926:280,2925,3018,3893 microscopy:14096:7685:280,2925
microwav:::1704,2160,3297,3889 mid:11020:6739: midday:9432::860,916
middl:11302,1364,18036,3472,6739:11019,11020,1419,1877:1505,152,217,26,38,410,44,77 middleton:::232,9122
middleweight:::1102,1381,2612,658 midfield:::1364,152 midland:6571:6570:4185,63,73 midnight:::860,916
midst:16599::4185,63 midsummer:::17986 midway:13767,3472:123,1419,529: midwest:::25,26 midy:::1337,25,26,8631
might:8371:7295:19,815 mighty:7295,7714:1443,8371:19,815 migrant:1813,7451:6256,6257:155
migrat:6256,6257:12736,16175,16398,1813,5286,7451: migration:16175,16398,5286:6256,6257:173,24,30,592,66,96
migratory:12736,7451:6256,6257: mik:8161::1975,2424
mil:13986,14866,17609,2401:2400,406:1105,1120,113,1176,1180,1597,1666,17605,17611,247,251,268,334,355,367,3784,3892,4134,4310,457,47,60,6004,8772,91
milan:16681:: milano:16681:: mild:2811,4624,4972:1906,5478,6547,7123,7124:216,3350,427,502 mildly:13805:2811:
mileston:::1215,136,896 militant:12277,5924,6393:2208,252: military:11958,16466,7131:11954,11959,365,50,7132,7133:
militia:16527::127,167,221,29 milk:16366,16367:4622:156,199,2526,274,374,563,581,740,78,97
milky:4622:16366,2732:156,2526,274,374,563 millennium:::112,1842,3367,36,506,74
miller:::1104,15012,232,5860,659,69,8005,8006 million:12797,17631,9284:195,98: millionair:::5941 miln::: milo:::
milton:::146 milwauke::: mimic:::1235
min:14194,16003,18026,18631:3822,570,572,798,9102:1307,2991,3151,3152,4202,44,54,722 mina:::803
mind:12196,15720,17338,1737,19453,2794,3101,8465:1632,2284:1072,112,129,1332,173,1740,28,303,4032,4039,507,741,746
mindanao:::124,58 miner:9102:18631:1385,766 mineral:12192,1256:7221:52,93 minerva:::54,761 ming::315,449:
miniatur:14867,14868,7062:926:533,876,95,954 minimal:2810:4893,7113,7114: minimiz:18238,18445,18459:9281:
minimum:2810,9281:18238,18445,18459,2547,4317,4893,6006,7113,7114:
minister:14078,17175,3253,5925:13343,13344,3842:1158,1230,14077,194,222,2576,305,903
ministerial:13343,13344:14078,17175,3253,5925:1158,1230,14077,194,222,2576,305,903
ministry:::1158,1790,1791,4162,5770,81,99 minneapoliz::: minnesota:::212,76
minor:1103,11890,11892,12715,4872,4887:0,11893,15453,18000,3607,3693,481,7098:250,3212
minority:15453,18000:11890,11892:2027,285,29,4339,565,86,9427 minsk:::32,67
mint:12286,18895,776:1145:1090,1176,1180,1788,182,2098,224,268,348,47 minus:10152,12373:12374:1165,2937
minut:15458,18026,1843,2195,6498,7058,8602:1132,926:113,217,36,362,409,4310,44,472,5636,645,667,722 miny:::190,8209
miocen:::1410,6104 miracl:16161,4118:3631,6872:173,24 miraculous:3631,6872:16161,2244,4118,862:173,24
mirag:::2053,3296,68,9205 mirror:12592,14869:12591:4043,8185,970 miscellaneous:11541,13151:3741:
mischief:15277,3803:6937:1187,1675,257,879 mischievous:5030,6937:1265,15277,2307,3803:1187,1675,257,3947,5425,879
misconduct:257::107,323 miserabl:10638,11129,12967,2783,6927:1037,1264,1619,6926,9367:1604,9366
misery:9367::1604,23,598,9366 mislead::: miss:10702,11848,4729,765,9534:10,1203,128,241,3611,51,594,643:
missil:1181,14870::171,284,500,8191 mission:16533,3218,7870:1575:106,2354,29,3208,358,50,569
missionary:1575,4250:16533:1243,378,83 mississippy:::212,76,78,97 missoury:::15999,212,2128,2562,3150,76,78,97
missy:765::128,241,51 mist:17439,6285:2735,7634:2613,9199 mistak:15685,567,8655,9536:16089:2053,40,486,68,8654
mistaken:12621,2754:2855,3500: mistakenly:13747:2754: mister:::1203,643
mistress:9103::1243,128,1808,241,3237,3256,49,51 misty:2735,7634:1152,17439,1857:1723,2613,5434,9199
misunderstand:15685,16089:1210,511,68: misunderstood::: mit:::1059,466
mitchel:::1374,1567,1568,179,189,193,3268,49,65,657,69
mix:11541,11692,14003,1413,18123,18286,8746,9969:11691,14871,14872,18770,2087,2102,2541,4127,440,721:
mixer:14871,14872,16488:1413,18286:120,156,3002,374,3932,479,534,563,996
mixtur:14003,2102,2541,721,8746:1413,18123:131,156,172,183,2087,274,31,4127,440,93 mls:::2491,892 moan:16068,18555::
moat:::15089,8091 mob:3214,5777,9880:5905:1359,250,29,4168,50,64
mobil:10453,12015,2277,5033:1,11961,11962,11967,1898,3964,46,6,7137,78,956,97: mobility:3964:2277,5033:
mobilization:2954:18593,9484:107,1295,33 mock:12576,7446:1956,2307:
mod:4742,6019,692:2777,7163:1248,1521,15978,19,3110,3245,48,481,6015,853
model:12750,1331,14185,14204,14876,18927,18956,2408,3107,5134,6283,8522,9104,9105:1168,1276,6239,7,7909,956:114,1463,313,318,35,429,49,587,68,698,77,87,95,972
moderat:1030,4500,6165,7124,7557:0,11978,11979,17178,2811,3624,4903,5089,51,7140,7141: moderately:2884:1030:
moderator:17178:6165:1110,256,2560,3284,49,9398
modern:4742,4968,6747,7143:0,11982,11983,13,15402,2073,2777,2843,6746,9:
modernism:14873,15402:17179,4742:384,531,8118,8375,8376 modernist:17179:14873:60,79 moderniz:12454:2843:
modernization:::197,45,53,8589
modest:11985,11988,3718,4872,4972,7141:1030,11986,11987,11989,1906,2870,3607:1066,15311,2442,5520
modification:1457,14874,6018,82:18118,4401,6118:1248,24,30,42,533,853,95
modify:18118,3625,4401,6118,7346:1457,14874,3120,4976,6018,7145,7146,82:
modul:14875,639,8162:7509:125,129,140,1473,2393,270,28,947 modular:7509:14875,2867,8162:140,1473,2393,270
modulation:16053,16054:18533,6125:1083,1460,165,2079,229,2914,314,3162,699 moham:9192::660,83 mohammad:9192::660,83
mohawk:::4207,436,5669,648,962 moist:7632:1152,17905:1836 moistur:17903::1836 mojo:::4057,8535
mol:14563::108,1120,1827,2525,4267,469,574,6007,634,683,9168,993
mold:14876,18910,18927,3897,4462,5037,9310:133,1408,1409,14187,14204,1545,1787,18,199,2623,277,3299,426,5036,546,61,6763,8288,9,956:
moldova:::200 molecul:2658,4377:11990,13445:1370,143,52,93 molecular:11990,13445:2658,4377:1370,143,52,93
mollusk:3849::169,3848 molly:::3844 molten:7121:4898: mom:3276::1109,515
moment:15734,1843,2195,5528:3610:1521,1742,2033,217,2667,339,36,44,580,608,667,92 momentarily:::
momentary:3610:1634,1843:36,667 momentum:15394::1500,19,198,428 momma:3276::1109,515 mommy:3276::1109,515
mon:18005::1130,1610,3082,541,83,8666,8667,8977 mona:::124,58 monaco:::1096,200,5796 monarch:393::178,1961,366,661
monarchy:8876::3216,5782 monastery:14877::1712,5401 monastic:13258,4234:559: monday:18005::1130,1610
monetary:13349:1245,9247:1117,1591,987 money:1245,9230,9247:13349:1117,1591,5979,772,987
mongol:7705,8973:8933:160,5840 mongolia:16735,8933:13608,7705:213,25,26
mongolian:13608,7705,8973:16735,8933:160,1763,5672,5840 moniker:15815::643,825
monitor:16918,17232,6288:1114,120,1242,1305,1697,240,2939,310,730,7986: monk:4234::1574,559,83,84
monkey:18800,5911::1103,2971,481,574 mono:::1832,2183 monograph:::3124,53 monopoly:17851::5226,5227,5282,857
monro:::178,242,377,73,88 monsieur:::231,266,51 monsoon:::1584,216,2194,3298,770
monster:14394,1558,4237,4251,9070:4569,4858,6916:1047,1100,159,188,206,2146,327,5314
monstrous:4569,4858,6916:1432,14394,210,4237,4251,4568,9070:1047,1100,188,206,2146,5314,594 mont:::463,487
montagu:::1566,457 montan::1554:333,90 montana:::212,76 montenegro:::25,26 monterey:::73 monterrey:::
montevideo:::32,67 montgomery:::189,193,205,32 month:396,9438:4995:36,44,722,74 monthly:4995:1034,396,4075,890,9438:
montreal::: monument:16604,1988,8187:13410:1177,123,1978,2982,898
monumental:13410,4857,7464:1149,16604,1988,210,8187:1177,123,1978,2982,898 mood:17899,5747,6019:4712:1248,23,853
moody:4712,4782:1261,5747:104,132,1384,2150,3258 moon:16838,17440::1013,2602,27,4197,49,55,709,722,83,850,9438
moonlight:17440::1013,850 moor:18711,9728:13818,8910:137,145,146,1564,2118,251,437,58,65,79,83,88,907,91
moos:14477::1689,2970 mor::11,181,85: moral:12307,15885,3227,4904:11991,11993,15,2289,578,891:142,144,173,501,613
morality:3227,578:4904:173,613 morally::: moravian:::25,26 moreover:13653::
morgan:::1002,1566,1962,302,3283,352,457,464,5933,62,662,714 morley:::304,62 mormon:17141::1804,275,660,83
morn:16181,6099:1081,2086,36,390,4077,860,916: moroccan:13565:0,16736,711: morocco:16736,17940:13565:1023,239,609
morphological:13487,7688,7689:15750,15762,5596:15749,3111,4059,4060,588,642
morphology:15750,15762,5596:13487,7688,7689:15749,28,3111,4059,4060,588,640,642 morrison:::1241,1382,153
morriz:::1002,146,1581,181,215,302,659,69,768,85,901 morrow:::1609,722 mors:::1204,233,4064,417,60,79
mortal:0,12004,12251,4750:13,15408,3547,9: mortality:15408:12004:15406,293,419,881 mortally:::
mortar:::14596,326,381,61 mortgag:::2164,4296 mortimer:::715,905 morton:::1574,84 mos:17400::233,660,79,83
mosaic::17400:1018,114,1751,2424,3108,343,4074,531,640,735,9342,95 moscow:::32,67 mosqu:::81,877
mosquito:::14456,622 moss::: most:12001,2885:: mostly:13635,13733:12001: motel:::14881,1705 moth:8006::622,8005
mother:1109,19443,3370:17660:128,17968,17983,2594,2607,3100,3262,515,5848,68,9118
motif:14878,16033,8527::170,2076,35,423,512,68
motion:141,16081,17414,1830,18536,591,66,89:2689,9832:22,24,30,3296,347,42,649,9205 motionless:3629:3334:
motiv:10426,14878,16033,613:4461:170,173,2076,39,423,512 motivat:12006:12007: motivation:613:4461:173,24,39
motor:10426,19062,5384::1367,247 motorcycl:14880,19067::308,736 motoriz:7137:2277: motorway:3878::1982,497
motown:16777::34,46 motto:5691::288,894 mound:14117,14882,3207,3898::1301,2554,271,31,333,490,676
mount:14518,14883,1554,16208,1962,5385,6130,6380,7807:12,1309,1353,1488,151,1665,19052,333,3439,4,403,464,66,90:
mountain:1554,776:3706,4801:268,333,47,90 mountainous:3706,4801,7053:1150,1554,210,4800:333,90
mourn::1206,1533,2,6045,7: mous:9849::1476,17801,3851,458,574
mouth:15928,3392,5534,8427::1192,1211,1734,209,2143,215,2605,27,3170,359,435,763,8457,90 mouthful:3195::208,320,47
mov:12019,1898,19009,19013,1930,2689,3626,3628,3764,66,7777,89,9832:12009,12010,12011,12012,12013,12014,12015,12016,12017,12020,1284,141,30,3627,398,42,568,673,7,7151,9938:
movement:141,1462,17414,568,66,8556,89,997:19009,19013,2689,9832:116,14488,177,1825,229,24,29,30,3296,361,371,42,677,70,9205,9255
movi:1530::114,219,273,299 mozambiqu:::239 mozart:::137,145,150,70 mph:::1742,293,3097,419 mps:::1325,38
mri:::1167,3816 mrna:::17948,4385 mrs:::1203,643 msc:::2491,892 much:13649,13678,13679,7148:11999,12000:
mud:6093:2329:1408,1409,3136,43 muddy:10558,12482,2329,6546:1152,1855,2732,6093:1408,1409,1723,1836
muffl:12213,3612:790,930: mug:15562,4220,8163::1818,320,326,47,503,8100,8455 muhammad:9192::5924,660,83
muir:::2591,352 mul::17184:1051,3852,681
muller:14924,9107:2197:121,1379,147,1567,179,2149,2584,283,303,304,3246,326,352,4259,4272,61,62,716,9074
multicultural:::112,506 multimedia:::165,699 multinational:12026:2279:
multipl:2311,8518:12804,12805,12806,12807,12808,12809,5579,641,7479,7480:
multiplication:14173,17574,5254:18154,6111,9456:1119,1165,2360,2937,307,57 multiply:11106:1426:
multitud:2104,2535,6014:4593:268,29,39,47,64 mum:3276,4638:1109,1115,515,5426: mumbay:16712::
mummy:3276::1109,3080,515,59 mundan:11516,4929,5133:1641,1922,3573: munich:::
municipal:13299,6864:2243,2536,6:101,25,2550,29,64,75 municipality:2536,6:13299,6864:101,25,2550,29,64,75 munro:::
mural:14884:3935:876,954 murder:10197,1155,3423:1378,4577,785:1039,726 murderer:1378:3423:1237,291,849
murderous:4577:1155,2710:1039,115,1217,1316,2011,726 murdoch:::180,3286
murmur:16113,16214,18495:10,1212,227,4110,7091,8692,94: murphy:5751::1089,274,3198,4151,831
murray:::2570,2584,3271,4259,78,846,9013,97 mus:2197:2465,3100,54,8514,9107: musa:::350,9209
muscl:15387,15510,2453:13422,5069,6755:1193,1232,1324,1733,19,312,4013,541,5871,815
muscular:12387,13422,5069,6755:1036,11040,1443,15387,15510,2453:1193,148,19,312,4013,541,815 museum:14885::157,686
mushroom:::1821,3299,547,831,92 music:14314,15608,1672,70,8492:145,2275,4897,7118,84:107,150,22,3092,328,731
musical:2275,4897,7118:11935,11936,1530,15608,16031,1672,219,299,4896,70,7116,7117,8492: musically::4897:
musician:145,84:1672,70,8492:414,60,65,79 muslim:1564,7686:5606:83 mussoliny:::3255,366 must:11124:1029,143,2116:
mustach:::3081,360 mustang:::14467,464 mustard:17462::182,348,5972,831,8808,993 muster:5291,9742:2954,64:
mut:10237,17186,3612,3613,6433,9905:0,12,790,8275: mutant:2146:8760:169,211 mutation:2146,8760::211,82
mutiny:::1679,282 mutter:16113,16214,18495:10,1212,4110,94: mutual:3675,7458:3676,5038,7364:48,6022 mutually::3675:
muzzl:14746,14765,18700,19209::248,359,503,8456 mvp:::118,132 myanmar:8918::213 myriad:4593:98: myrtl:::292,561,9224
mysor:16710::75,76 mysterious:2772,3540:5556:2043,886 mysteriously::3540:
mystery:5556:2772,3540,6146:2043,748,886,978 mystic:13408,13409,2772,9108:2135:
mystical:13408,13409,2772:9108:112,1317,2135,218,226,83,974 myth:15825:2846:748,978 mythical:2846:15825:748,978
mythological:2846:16400:31 mythology:16400:2846:2478,31 nad:::4377 naga:::16004,3153 nagasaky:::34,46 nagoya:::
nail:19424,3396,3899,6210:113,117,248,298: nairoby:::32,67 naiv:11178,12121,12486,5057:12120,12868,2774,7497,7498:
nak:12219,6568,7235:3644,7233:15155,15156
nam:1456,15927,17189,18552,4491,6183,6305,825,8717:2,3380,3395,398,673:172,191,2492,3136,315,3342,51,755,904,914,941
namely::: namesak::: namibia:::239 nan:4239::1089,1091,2100,2579,2581,78,97 nancy::: nanj::1,6:
nanny:17190::128,1297,240,241,51,5329,5915 nant:::34,46 naomy:::1109
nap:14045,14929,18038:6859:138,14167,1719,36,3986,452,463,487,5807,74,804,959 napier:::62,716 napkin:::139,190,3891
napl:16680::34,46 napoleon:14045,9193:13570:189,193,393,4146,463,487,553 napoleonic:13570:9193:189,193,393,553
napoly:16680::34,46 nara:::2538,316 narration:4113,4114:2680:122,22,53,545,70,986 narrativ:4114:2680:22
narrator:9109:2680:2134,769
narrow:10393,15421,18183,5125,6498,7073,7643:10394,1132,13233,2625,30,3230,3607,57,579,7642,7644,8962:
narrowly::7073: nasa:::2538,316 nasal:6962:1772,1887,4021,4103,696: nash::: nashvil:::205,32 nassau:::32,67
nasser:::110,181,552,85 nasty:3633,4618,4619,4685:15276,1855,2729,4911,520,7159:1021,1316,1495,17882,879
natal::1,101,26,46,5713,6,964: nation:1221,1358,8869::127,252,2537,3215,5896,601,96
national:1227,12435,13542,13543,3552,4908,6906,7699:0,11425,12025,1221,13,1358,16392,17736,2243,3663,9:
nationalism:15713,16266,8331:5927,9123:112,2014,3047,448,506,5733
nationalist:12025,5927,9123:15713,16266,4908,8331:1227,215 nationality:16392,17736:13542,13543,4908,6906,7699:86,96
nationally:13793:4908,7699: nationwid:10694,13793:668: nativ:11335,12480,2125,4760:0,11334,1268,13,6862,9:
nato:::1095,4170 natur:501::2121,2471,41,429,55,59
natural:10168,11785,12028,12037,12064,15982,4836,7367,7501:0,10167,11784,12038,2130,2282,2961,5061,543,7973,925:
naturalist:2591::251,352,62,91 naturaliz:12389,4759:2242,7303: naturally:13663:12028:
naughty:11451,3700:521,864:3981 nausea:9346:5120,7637,9825:168,1784,227,8784 nautical:7679:3836:1468,246 nav:::109
navajo:::15998,16883,436,648 naval:13345:16463:1792,365 navigabl:12254:3408:
navigat:3408,6261:12254,17191,17270,3836,7891: navigation:13958,3836,7891:3408,6261:1158,1468,246,2933,297,99
navigator:1238,17191,17270:6261:1108,1576,16922,265,5886 navy:16463:13345:1792,185,204,3054,316,365 nawab:::3263,848
nay:::16108,3172 nazareth:::73 nazy:9110:4173:4231,4265,5940
near:12035,12618,13796,19131,2220,2885,4629,4774,6560:1027,3066,6550,6551,6552,6553,723,7403:409,472
nearby:6551:2220: nearer:13794:: nearest:13795:: nearly:2885,7736::
neat:10149,10948,1883,5093,6768,7570:2235,3732,924:41 neatly::7570: nebraska:::212,76
nebula:8954::1063,168,1821,227,269,3358,3952,92 nec:::1018,17791 necessarily:7733:1899,6505:
necessary:1899,2116,6505:12043,12044,12045,1401,143,4603,7158: necessity:1401,2116:1899,2697,3682:1127,143,55
neck:15545:3814:140,264,27,359,38,503,58,599 necklac:3900::625,682 nectar:::16380,1785,199,2454,374,581 nee:::
need:1127,16840,17881,2697,613,6204,7158,7733:14,143,1899,2116,3,3682,39,4368: needl:14887::121,18,2405,2615,3904
needy:10895,3682:17881,2761,2854,9379:8843,96
negativ:10152,10474,12374,16108,19387,6624,6914,7288:12373,1976,2227,2723,3172,521,7289: negatively::6914,7288:
neglect:4033,5240,7175,7825,8281,9534,9535,9988:14,2,2818,384,6063: negligenc:5240,8281::3948,486,5430
negotiat:18396:1347: negotiation:1347:18396:288,703 negro:10347,3239:4573:214 nehru:::181,85
neighbor:4653,8955,9112:1223,1859,4165:27,55 neighborhood:1223,17633,4165:8955,9112:152,1798,26,44,47,64,835
neighbourhood:1223,4165:8955,9112:152,1798,64,835 neither:10692:3486: nelson:::1043,5852,5902,7890
nemesiz:9365::330,454,54,988 neo:11983:7143: neoclassical:6538:4616:176,260,5484,692 neolithic:::36,74
neon:::17928,294,858,93 nepal:16714::213 nepaly::16714:160,1767,214,3159,56 nephew:::276,9085
neptun:::4199,54,5829,761,840,8952 nero:::1814,553
nerv:15280,18987,3979,4352,8438:7683:1182,142,15281,15534,2438,5533,813,814,958
nervous:11151,11152,3734,7562,7683:1428,1917,4352,724,8438:115,1325,142,144,1541,15534,38,501,5533
nervously::11151,7562: ness:5821::27,58 nest:16841::152,16618,250,259,3214,385,59,71 nestl:6557:786:
nestor:::1687,2132,350,9033
net:12047,1389,14802,14888,14889,18914,19266,3632,8165:100,12,120,12048,14186,1990,2815,3884,3931,4,773:
netbal:::1669,1671 netherland:8930::200 network:16546,1990,8165::100,157,18,737,838 neumann:::62,716
neural:7683::1325,3752,38,8435 neurological:::1200,1522,588 neuroscienc:::642
neutral:10921,7181,7355,919:0,10485,10487,10488,10491,10492,10493,13,14363,15397,15770,4608,4609,6520,7180,9:
neutrality:14363,15397,15770:10921,7181,7355:14361,177,33,8559 neutron:::16797,16842 nevada:::212,76 never:::
nevertheless:2883::
new:10219,11025,12201,12671,1338,4078,4934,5152,6743,6747,6809,863:10218,12127,12128,12129,12130,12131,12132,12133,12134,12135,12136,1642,2232,2774,2858,3639,6746,7202:1318,1336,187,19,219,3076,344
newark::: newborn:12129,7207:1144,1570,4217,863: newcastl:::34,46 newcomer:3278::1007,155,5857,899
newfound:12130:863: newfoundland:::1046,124,1470,58,943 newly:5152:: newman:::483,5856,607,65,88,91
newmarket:5224::1179,1303,463,487 newport:::34,46 newscast:::1338,187,5608,889 newsletter:::1338,1755
newspaper:14890,16422,2481::1076,114,1220,2059,299,4159,52,564 newt:::14402,5318 newton:::113,179,6003,62,716
next:4826,6422,6554:2264,3449,786: nexus:17648::17647,351,655,665 ngo:3208::29,50 niagara:::110,2557,78,97
nic:12398,4909,6654,7391:1,12053,2293,4910,5002,6,6653: nicaragua:::1224,3224 nicely::4909:
nich:1994,6028::109,277,424,4338,438,9317 nichola:::1101,253,483,54
nick:14009,18692,5431::108,14951,2911,3786,3868,634 nickel:::2621,294,459,851,852 nickelodeon:::247
nicknam:15815,18551::191,643,825 niec:::276,5916 nielsen:::137,145 nietzsch:::251,91
niger:16737:13609,13610:239,78,97 nigeria:16738::239 nigerian:13609,13610,16905:16737,16738:711
night:4391:4992:1252,2181,36,4392,44,54,722,74,761,860 nightclub:5342::3022,690 nightfal:4392::860,916
nightingal:::17193,2583,7983,803 nightly:4992:1034,4391:36,74 nightmar:::1019,15623,2464,395 nighttim:4391::36,74
nik:::454,54 nil:::78,97 nilsson:::153,2604 nin:12779,16427:195,1996,254,834,98: nina:::4203,54
nineteen:12785:195,98: nineteenth::321,86: ninety:12794:195,98: ninja:::1560,17171,450,96 ninth::1015,321,86:
nippl:::14599,2455,312,3930 nippon:8929::213 nirvana:17757,5797::3331,37,63,9330 nissan:::396 nitrat:::269,337
nitrogen:::294,858,859,93 nix:3318,4432::1393,44 nixon:::178,242 noah:::1106,1380 nobel:::1111,304,62,842
nobility:3217,8329,9361:3634,929:1222,1362,2440,577,86
nobl:3634,4821,905,929:12057,12061,2281,3217,3635,382,4912,4913,7160,8329,9361: nobleman:905::415,715
nobody:9011::1561 noctuida:::4161,5319 nocturnal::4391:36,74
nod:11594,17697,8166:5201,591,89:1304,133,247,277,3300,3322,37,4180,504,541,666,740,80,8424 noel:18011::36,4393
nois:15230,16062,262,4132:7350:1085,1185,2010,237,3092,328,330,94 noisy:6533,7350:12495,16062,2728:1085,186,237,3991
nomadic:5033:: nomenclatur:5613::191,286 nominal:11413,13346,4893,6868:1429,15809,1749,2810,4772,5615,825:
nominally::13346: nominat:11059,18473,19336,4491,6305:11058,13884,16133,17716:
nomination:13884,16133,17716:18473,4491,6305:1456,673,895 nomine:9004::49,85 non:13650:5275,860,916:
nonetheless:2883:: nonfiction:2061::1084,8584 nonlinear::: nonprofit:::1684,3839 nonsens:11929,3131:3620:170,22
nonstop:10776,10953:1135,3519:13949,2905 noon:9432::860,916 nordic:10351,2497:4575:1207,893 norfolk:::34,46
norm:3110::1521,1742,910,987 norma:::551,59 normal:12248,2282,2461:12064,12065,12066,28,3648,7161,7162,7163,967:
normally:7731:: norman::16725:103,132,1375,153,2604,3241 normandy:16725::25,26 norriz:::
nors:16907,2497,7694,7695,8981:8919:103,1207,56,893
north:13763,1637,16770,17667:12079,12080,12081,12082,12083,7167,7168,7169:1121,1224,161,181,2174,25,26,27,37,4192,779,85
northampton::: northamptonshir:::602,63 northbound:7167:1637: northeast:12082,7168:1637:1121,161,25,26,27,37,779
northeastern:11038,7168:1637,6754: northern:12079,12080,3637:12089,12090,1637,3157,7173: northernmost:12081:1637:
northumberland:::602,63 northward:13763,17667,7167:1121,1637: northwest:12083,7169:1121,161,1637,26,27,37,779:
northwestern:11037,7169:1637,6753: norway:8919:7694:200,8917 norwegian:16907,7694:8919:103,1207,2497,56
nos:4021,9892,9900::1068,1069,129,135,136,15582,1701,2035,208,359,406,47,8426,8473 nostalgia:::2513,448
not:11646,13650,1633,1761,18548,2494,2621,3394,5636,6067,6279,6280,8618:1083,1436,1591,1592,16052,1753,1759,1893,3039,362,40,5,543,86,9249,9650:
notabl:1633,7650:1276,1436,3249: notably::: notation:2494,543:18548:1077,1759,1939,261,40
notch:14009,3234:27,2911,37,3786: notebook:14893::1302,14922,299,8177 noteworthy:5041,7650:1149,1276: noth:3318:44:
notic:12092,15939,16098,16114,1613,18562,4032,4090,6186,6279:12093,12278,1740,1893,2069,22,2483,2496,329,40,4111,545,5629,7521,9618:
noticeabl:12278,1893,7521:1036,11644,11646,4823,4824,6279:3954,3995 noticeably::1893:
notification:16098,4111:9618:329,33,341,43,545 notion:1330,14894::35,3753,68,77 notoriety:17847::17848,9363
notorious:12568:: notwithstand:2883:: noun:15809::15804,286,3118,5616,5617 nov:18022::396,519 nova:::1557,709
novel:14895,4934,5621,7202:15820,1642,3279,863:1302,299,748,826 novelist:3279:14895,5621: novella:15820::5621,748
novelty:15248,15574::129,170,3753,5459,5545,682 november:18022::396,519 novgorod::: novic:1007::83,899
now:5148,7719:2667,339: nowaday:2667,7719::339 nowher::306: nrl:::204,316 nsa:::4172,8875 nsw:::204,316
nuclear:10433,10794:1419,15529,16843:15530,2545,312,80
nucleus:15529,16481,16843::117,15530,1735,2545,31,312,38,433,80 nud:6568::3924,4364,876,954,956
nul:3318,7609:3739,44: numb:10175,12718,12721,9887:1131,8266:168,227,3945,5422
number:18518,201,2027,4095,5645,6337,8591:13347,300,345,9644:1093,122,135,136,1534,164,1762,19,192,2025,219,22,285,287,342,354,44,479,589,629,7838,7839,829,8848,890
numerical:12492,12819,13347:201,4977:354,44 numerous:7147:4907:2027,285 nun:5928::16149,220,3174,432,559,83
nuremberg::: nurs:17190,17193,9816:106,14256,1790,938:128,180,240,241,2583,51,5915 nursery:8119::5338,81
nut:17012,2162,3692,8441,8985:566:1100,113,1586,2455,3257,355,380,4015,4202,495,54,560,5897,8440,8442
nutrient:13229,13810,156:9715:183,256 nutrition:15752,17575,199:13229,13554:105,156,176,256,444,57
nutritional:13554:15752,17575,199:105,156,176,256,444,57 nylon:::100,2661,4385 oak:::207,235,292,322 oakland:::34,46
oakley:::17159,4268 oasis:14775::1055,123,25 oath:15915,8694::237,2502,4105,43,827 oaxaca:::
obedienc:14295,14318,15317:19438:1170,14294,33,41,5295,5477 obesity:::272,8365 obey:19438:14318,15317:
obituary:::15939,2069 object:18424,19561,2055,27,4048:16135,2142,2375:1525,2057,28,3119,35,507,55,612,8547
objection:1212,16135,2375:18424,19561:165,33,43,530,7919,873
objectiv:10066,2055,4981,7180:12098,1269,4525,7181:3007,35,507,8145 oblig:::
obligation:1170,15952,9249,9378::107,130,1592,17641,22,33,4318,542,590 obligatory:12045,3530:11063,1899,3531:
obliqu:10962,15808,4941:12245,12246,12247,15549,4695,8576: oblivion:15591:10246:15590,306,4359,8479
oblivious:10246,10276:15591,6453:15590,8479 obo:::3861 obscen:10561,12106:1438,2729:1675,237,3050,4105,8340
obscur:10761,11443,18316,4620,6285,6604,6614,7430:10760,2304,2730:2010,306,4359,86
observ:1613,19196,3394,6280,7179:1228,14224,15653,2939,4032,4823,7178,8653,9116:
observation:14224,15653,2939,4032,8653:1613,19196,3394,6280,9962:1292,134,158,1740,40,528,697,730,828
observatory:14845::81 observer:1228,9116:1613,3394,6280,9962:147 obsess:4647,6631:2751,3488:
obsession:16786:9819:3226,613,68 obsidian:::9411 obsolet:10868::1318,5481 obstacl:3090,5386::1197,1328,469
obstruction:17891,3090,3794,469,7930:9999:1045,1197,1328,148,66,869 obtain:6139::
obvious:1437:1143,12102,7183:3954,3995 obviously:3751:1437:
occasion:1215,18031,413,4367::1020,15721,2055,2113,2195,24,273,3225,6102,784
occasional:11363,12404,6627,7373:12403,1860,1909: occasionally::11363: occult:13168,16867,19191,2772:2881:384,55
occupation:13837,14076,17993,99:10025,19255,3431,4520,6194,9529,9947:107,33,357,36,74 occupational::99:
occupy:10025,11675,3431,4520,4918,6488,9947:12103,13837,14076,17993,2152,2797,6487,7186: occur:18200,18370::
occurrenc:10::173,24,3327,336 ocean:4196,9285:13431,7042,7074:110,143,268,47 oceania:::3228,58
oceanic:13431,7042,7074,8668:11802,4196,4847,9285:16006,3156 oct:18021::396,519 octagonal:::1395,4323
octav:::1760,18003,363,445,8685 october:18021::396,519 octopus:::14434,263,652
odd:10653,11142,1138,6797:2222,3872,670:15245,1829,27,293,3960,3972,55,778,8299 oddly:13659,13799:1138:
ode:::1078,15827 oder:::78,97 odessa:::34,46 odin:::4206,54 odor:1511,2021:19167:19,328,505
odyssey:::1078,245,399,5623 off:10097,12157,12159,13762,3423,7545,7742:12158,6361:
offenc:16293,16429,1956,491,7916::115,1172,127,257,358,527,597,834 offend:12352:: offender:392:4508:1234
offens:16293,16429,1956,491,7916:4468,4508:115,1172,127,257,358,527,597,834
offensiv:12108,12111,1438,2819,7637,7916:12106,12107,3638,4468,4508,4919,6250,7187,7188,7189,7190,7191:358
offer:1774,19356,5248:1169,1467,15,19272,2,22,258,5983,663,7,9928:
offic:1290,14240,14899,316,488,9316:13545,18591,2820,3678:106,127,16549,1951,204,365,466,569,690,872,99
officer:1006,1009,1576::1108,1577,1811,194,2154,240,557,69,719
official:12115,13545,194,2593,2820,3678,7197:12114,14240,1446,2822,316,7192,7193,9316:69,764,87
officially:13745:2820,3678: offset:1412,17408,17489,19542:1077,17,2163,217,383,4,44,484,8636: offshor:11741:4847:
offspr:1008,802:0,169,276,383,484,9: often:13657,13679:: ogden:::62,73,846,906,9159 ohio:::212,76,78,97
oil:4383,9414:14900,4749:17954,2662,2663,3009,4378,915 okay:13643,7426,9592:1447,228,5651: okinawa:::124,2945,358,58
oklahoma:::212,76
old:1031,11024,11221,11432,1900,4552,4945,6806:11023,12122,12123,12124,12125,12126,12137,12138,12139,12140,12141,12142,12143,1871,1881,2210,339,3544,3640,4387,611,7199,7200,7201,7203:
older:3640,6806,7435:1031,1871,2861: oliv::322,380,408: oliver:::1574,84 olivier:::65,88
olympia:8922:7706:205,2118,32,58 olympiad:16252::3185,36,373,74
olympian:13611,2283,7530,7706:1652,16844,439,8922:104,118,454,54 olympic:16252,7706:8922:2118,3185,373,58
olympus:16844:13611:1555,656 omaha:16885::16000,1963,2128,2968,3150,8974 oman:::213 omega:::203,220,432
ominous:10259,4562:16160:1213,8723 omnibus:10696,8050:668:1992,2486,465,8611 onc:13724::
one:10889,11699,12188,12664,12774,2632,7594:15215,15681,195,2051,2302,254,439,6680,7024,865,98: ongo:10864:1028:
onion:::17492,547,5973,831,909,9220 onlin:10865,12155:1028,12156: only:3702,3748,3750,7313:1904,2310: ono:::145,79
onset:493::2086,358,390 onslaught:493,8687::22,330,358,824 onstag::: ontario:::110,4191,552,76 onward:7724,7729::
opaqu:2732:10573,4622,6546:2010,234,92
open:10102,10269,12161,12436,12463,13175,13919,15565,15831,16608,16614,1734,18734,1876,19357,2911,359,3644,3703,3722,435,4923,7185,8503:1020,11290,11291,117,1175,1192,12164,12165,12166,122,12223,12224,1306,14901,1516,152,1616,16182,16254,18871,1948,2086,209,2320,26,2701,2780,279,28,2882,30,3123,3663,37,373,3824,390,4,413,474,5050,5799,596,63,6847,71,7235,784,89,9180,9936:
opener:14901,16182,9180:18734,19357:2086,283,390,624 openly::12161:
opera:14902,8681:13457:1751,1769,3026,4074,702,81
operat:4455,4458,6312,6759,9693:14019,14276,17196,2147,2250,2769,358,3797,5998:
operatic:13457:14902,8681:1769,3026,702,81
operation:1165,14019,14276,1674,2627,358,3797,582,5998,6049:4455,4458,4790,6220,6312,9693:106,1291,173,2630,28,33,3809,3826,3835,55,57,5993,619,679,855
operational:3697,4925,6759:12173,2769,3797,4926:106
operativ:17229,2250,2769,4267,4790,7465:11045,1149,1565,1674,2586,3561,4455,4458,661,6758,6759,9043:
operator:17196,17643,2147:4455,6312:1560,1829,223,2580,290,55,5944,777
opinion:1330,14330,2071,746,8607:3376:112,1171,126,130,22,341,35,68 opium:::3006,324,532
opponent:2567,5929,6985:1888,19314,2683,4450,9581:118 opportunity:1020::336,784
oppos:12175,2683,4450,6985,9581:12176,1888,2567,3769,5296,5929:
opposit:12177,12668,12672,12673,12674,5015,5929,9295,9296:0,1035,118,1249,2858,286,48:
opposition:1249,16534,3769,5296,5929,9057:2683,9581:118,161,167,2567,29,33,39,42,48,50,779,873,8863
oppression:8793:4495:1124,1936,2916,4143,562,598 oppressiv:10981,11525:2789,4495,8793:1184,4143,598 ops:::54,761
opt:4419:398: opt_out::: optic:13412,15747,7675,8428:13407,3088:19,2035,312,508,747
optical:13407,13412,7675:15747,3088,8428:1068,1069,2035,312,508,747,965,966 optimal:10336:3463:817
optimism:15498,16312:3642,4958:144,23,501,5744 optimistic:3642,4958:12178,15498,16312,3659,4928:144,23,501,5744
optimization:::197,45 option:1516,398,4292:4419:130,218,3128,42,474 optional::: opus:229::150,70
oracl:9140::15020,5657,5957,8649,877,9047 oral:12882,16105:165,1778,3713,5534:
orang:::1014,1257,185,408,4152,4288,548,6095,78,97 orb:4328,9870::117,15516,2175,356
orbit:1022,15509,16605,16606,882,9870:13413,13536,3915:117,164,202,236,332,368,708,963
orbital:13413,13536:15509,16605,16606:117,332,708,963 orchard:8121::2111,3882 orchestra:4169:13490:2173,3918,50,654
orchestral:13490:4169:50,654 orchestrat::4169:50,654 orchid:17463::1115,1387 ordain:3699,6618:1272,6617:
ordeal:::1213,530,7959
order:1396,15904,1750,1793,1948,2695,2825,3643,4633,655,8706,911,9570,9571:12179,16,1640,18377,4417,4933,5093,7,7222:1080,126,1293,130,1337,1526,164,1775,19,238,250,3210,329,349,43,478,50,5484,653,692,700,86
orderly:5093:1396,318,3732,662,712: ordinanc:13886,15906::1080,1337,1456,673,700,8609
ordinary:14903,1641,6584:1017,12185,12186,12187,1421,194,2387,3,305,4929,5344,556,7216:
ordination:13886,655::1456,349,673,86 ordnanc:5334::1471,632 ore:17932::1256,367,4316,52 oregon:::212,76
organ:14702,14774,14904,312,4148:4254,6898:102,14703,192,204,2406,263,264,316,38,468,5367,633,890
organic:3535,4932,6898:1029,312,337,7220,9: organism:9:4932,6898:211,71,838 organist:4254:14702,14774,14904:65,84
organiz:13113,19361,2827,4406,4424,6311,6313:1156,12181,12182,12183,1293,14923,17197,3839,4255,50,5452,7215,7592,820,995:
organization:1156,1293,3839,50,5452,820,995:18906,19361,4406,4424,6311,6313:167,1684,2008,279,28,29,323,45,5451,640
organizational::820:28,640 organizer:14923,17197,4255:4406,4424,6311:1476,17351,303,4272,661 orgasm:7756::1278,3756
orient:10048,2284,8896:12193,12194,12195,12196,16594,31,4163,6752,7223: oriental:5840,6752:11035,160,8896:
orientation:3321,509,8558::15767,161,177,1952,2041,28,2940,361,779,939
origin:1087,1363,755,8345:19558,2687,6335:1094,111,17589,17684,2017,3051,37,390,600,80,833
original:11296,12423,14858,15701,1642:114,12200,12201,1331,1626,2294,313,4,4934,4935,7224: originally:13736:1642:
originat:19558,2687,6335:1040,1087,1363,3501,7224: orion:16845::159,16813,391,551,59,8954 orlando:::
orlean:::2364,2952 ornamental:4769:170:792 ornat::5686:22,314 orphan:19286:14905,17920:1103,1345,169,445,481,802
orphanag:14905,17920:19286:1017,3001,466 orr:::104,132,3264 ortega:::181,85
orthodox:2829:15782,7227,7228,7229:5603,5604,5768 orthodoxy:15774,5461::177,509,5460
orthogonal:12560,12561,7242:12559,3648,7380:15422,5510 osaka:::34,46 osborn:::232 oscar:::136,412 oslo:::32,34,46,67
ostensibly:7717:: oswald:::1378,4214
other:12260,2858,4944,6829:12670,12671,12672,12673,12674,12675,5019,611,670,7420:691 otherwiz:12675,13720:2858:
otis:::1687,290,350,417,60,844 ottawa:::1562,32,436,67,78,97 otter:::1048,1838,2381,609
ottoman:14906::15053,16909,259,315,449,5847,810 ounc:::17617,17618,1827,2379,2380,2631,3317
out:11194,11201,11658,12382,12661,12945,13757,17991,4950,5198,6402,6616,7771:12662,1274,1925,245,2749,2795,3364,3445,399,4388,4735,6818,7291:
outbreak:8764::24 outburst:5679,8763::1206,1533,24,524,89 outcom:484,752::203,383,57 outdat:::
outdoor:12202,13718,16608::5799,63 outer:11189,11200,4735:11194,11195,11196,4734,6817:
outfielder:::2572,4233,902,9065 outfit:14819,5387,9933::120,127,139,1478,50,944 outgo:12851,2795:11657,11658,4827:
outlaw:11773,19396,291,3603:11772,392,849,927: outlet:15114,688,7975,8104::359,466,5364,5399,690
outlin:15683,18539,18929,4186,6721,8595:1335,1866,376,40,443,68: outlook:14180,1519,15764::112,177,28,35,528,730
outly:10583:1618: outpost:::167,1989,2539,434,5382,5804 output:14908,3877,5262,6012::114,135,22,299,44,47,570,798
outrag:10005,10208,5710,6250,6329:1258,3638:115,14022,14349,1956,330,597,7827
outrageous:11980,3638:1438,5710:3050,3069,330,4005,8340 outreach:::7811,89 outright:12490,13656::
outset:1412::217,44
outsid:11190,11195,11202,11716,12202,12205,13718,16607,4761,4870,5799,6354:12206,2204,2782,37,376,453,4734,4735,4869,63,6818:
outsider:17069::118,2145,4270 outskirt:::152,1798 outspoken:10662,3520:1136:41,8274
outstand:12958,2226,7000,7238:369,420,4938,921: outstretch:11824:4875:
outward:11657,6817:11199,11200,2795:142,15156,154 oval:4325,5010:1911: oven:::1704,3889 over:18035,2779:1875,410,77:
overal:11418,12050:12049,139,1878: overboard::: overcom:18599,18600:: overdos::: overgrown:12214,13252:5130,930:
overhaul:13935,7795,9872:197,3776,934: overhead:14070:1366,14613,17514,2353,338,353,5365,807: overland:10213:10212:
overlap:4042,8144:2992,3062,313,35,4,72: overlook:19522,4797,7176,9534:1434,230,2818,80: overly:13668::
overnight:11835:789: overrun:10027:570,798: overse:1847:17198: oversea:11742,13742,6863:2782,4847:
oversight:7949::107,323,4033,486,567,8489 oversiz:7054:210: overthrow:14063,9561:166,524,89: overtim:::36,4386,74
overtur:8705,8733::1087,1209,150,390,649,70 overturn:7590:2878: overview:::1335,40 overwhelm:7125,7390:12572,295:
overwhelmingly::7390: owe::: owen:::104,118,1226,252,290,3246,62,844,9121 owing:7238:4938: owl:::2963,680
own:3412,7264:1239,1577,2831: owner:1239,1577:17868,1942,3302,3412:223,290
ownership:17868,1942,3302:1239,1577:297,39,48 oxford:::1051,1059,1715,466,73 oxid:2664::269,337
oxidation:2628::1392,664 oxygen:::294,858,859,93 oyster:::14433,208,3849,5755,652,704 ozon:::858,859
pac:17606,18040,18269,7798,9280,9444,961:1281,339:113,1550,19,204,2904,293,355,419,44,47,523,695
pacific:12276:7252:110,4196
pack:10667,13967,1548,16394,18805,3214,6014,6613,9413,9758:12,14577,16,19059,1933,250,2740,3008,31,4157,4651,50,52,61,674,7805,7806,836,9120,93:
packag:3008,4157,431,751,9760:120,15,174,18805,22,246,8156:1204,18,31,510,61
packet:4157,8169::22,3008,31,310,61,684,889 pact:3142::130,542,590
pad:14681,17972,2411,6931,9647:2254:117,1482,1987,2615,267,38,405,495,52,535,536,564 paddl::121,171,2392,8033,8038:
paddy:8980::1089,123,16363,1796,2101,5846,8979 padr:17058::1203,16985,305,483,643,911 padua:::
pag:15790::194,2590,290,3116,318,712,844,8564,903 pagan:12312,17103,17199::16882,5839,83 pageant:::1463,413,596
pagoda:::8234,877 paig:::104,132,902
pain:1088,12352,18078,4051,5249,783,9820::1073,168,1741,188,206,227,23,258,505,586
painful:1441,2252,6579,7281:1032,1088,12233,1619,2285,4939,521,7239:23 painfully::1441,2252:
paint:12036,14116,14203,16600,18741,18919,18920,3009,6525,7240,8193,954:1133,1168,12235,12236,1257,1366,1461,152,1696,17200,233,2397,260,281,3894,52,531,72,723,937,99:
painter:14447,17200,233:18741,18919,18920:1688,60,626,69,79,8002,87
pair:11905,12177,16401,19402,2359,2633,4457,5763,7105:11904,138,2809,307,7,799,9747:2172,254,29,31,4154,433,64,8819
paisley:::100 pakistan:16739::213 pakistany::16739:160,214,56
pal:10536,10540,11867,14926,5071,5868:10539,11866,1450,1840,3926:514 palac:14910,8170::1712,1789,3004,734,8124,994
palatin::8170:103,16902,2554,333,696,715,818,905 palatinat:::101,26 palermo:::34,46
palestin:16678,16679:13532:101,25,26,8907 palestinian:13532:16678,16679:2561,4209
palett:::1708,236,5333,576,8040,882 palm:18664,2067,9221::113,136,1505,207,292,355,38,412 palmer:::132,1375
paly:::1767 pamphlet:15837,4069::192,3124,475,53 pan:14911,18449::14420,18,1972,3002,350,454,54,61
panama:14550::1224,1981,3224,952 panchayat:::204,8871 panda:::1048 pandora:::159,391
panel:14758,14912,16540,8072::100,1482,15121,1550,167,1697,204,2411,29,309,343,576,689 pang:16274,17812::168,23,783
panic:17824,8789:3442:115,142,477,9347 panick:3442:1131: panorama:1075::1199,807,95,973
pant:14161,14549:100,138,3813,4,6109:3029,957 pantheon:::1988,31,8234,877
panther:14447,14449::14448,1688,2379,2380,8002 pantry:::125,15054 panzer:::14502,15070,8241,953 papa:5887::3260,515
papacy:::1789,994 papal:5140:2599:222,2563,275,49
paper:126,14890,16422,2481,5628,564::1076,114,1202,1220,1748,18,2059,2061,261,299,3125,4159,52,53,93,977
paperback:10367:10366:1302,299 paperwork:::106 papua:::37,63 papyrus:::126,17486,52,53,564 par:4337::1595,201,86
para:::110,148,34,367,4348,46,662,714,8948 parachut:19086:13951:120 parad:19054,9851::2342,31,33,351,4179,5228,936
paradigm:5589::1093,1331,1747,31,313,509,853 paradiz:5797::37,4022,63,884 paradox:::16110,749 paragraph:::261,53
paraguay:::1097 parallel:10028,12243,5442,8906:12244,1250,133,332,37,537: paralysiz::5121:17914,3339
paralyz:5121:791: parameter:15819::15675,3177,4054,510,5578,5620,641,77,8734 paramilitary:::365,50
paramount:6724:1259: parana:::78,97 paranoia:::2645,9351 paranoid:12685:566,9144: paranormal:12077:12078:
parapet:::2412,3880,3935,950 parasit:7977,9088:13381,6693:211,555
parasitic:13381,6693:3513,7977,9088:16070,211,555,5688 parcel:123,3008,4157,7934::18,1953,25,26,31,61,940
parchment:::2190,52,564,609 pardon:14352,14375,15870,18492:1528,1654,3831,42,5639:
parent:515,9991:13423,17659,4942,755:17079,211,3262 parental:13423,4942:515:17079,3262
paris:16724:13564:159,32,350,391,67,73 parish:16473,16609:13415:101,1797,64,835 parisian:13564:103,16724,3241:
park:5800:1153,161,1930,2173:116,123,16630,1702,2138,2417,25,252,265 parker:::4266,84 parkinson:::1810,416,4271,91
parkway:14691::249,497 parliament:14044,8872:13348:1357,463,487,550
parliamentary:10898,10899,13348:2763,8872:1357,550 parlor:14838::109,125
parochial:10825,13415:16473,16609,4667:101,1797,64,835 parody:14058,15953::14057,346,7845,8656
parol:16122,8634::1534,1657,1762,187,2502,278,43,5649,827 parrot:7991::1047,17009,680
parry:13867,18622,3385:2336,340,3794,7848: parson:::1816,457
part:102,12765,1290,140,172,2054,2498,3807,410,4475,4496,63,7708,774,7751,9767,9867:12764,2,4642,522:1041,1042,106,119,1327,143,1795,196,2039,25,258,27,332,37,39,48,512,55,569,68,70,77
partial:4642,7008,7243:140,1632,172,3486,5565,5594,585,7244,8493: partially:7708:4642:
participant:132,3280:6188:118,456,482 participat:19372,4901,6188:1686,2276,3280,6038:
participation:1686,6038:19372,6188:24,33 particl:2658,8956::1801,286,52,59,8572,93
particular:10418,11247,11422,15652,2221,3562,6020,7308:1132,158,172,1879,2070,2294,2737,40,48,697:
particularly:7726:2221,3562: partisan:17203,3257:0,14928,215,284,560:
partition:18195,2412,2913::102,113,131,38,400,4311 partly:7708::
partner:1012,17204,4223:15864,16421:1808,276,456,482 partnership:15864,16421:17204,4223:1527,4318,48,590,706,707
partridg:::14411,14452,1960,2099 party:1354,16489,3281,8863,996::273,29,413,479,50,64,836 pas:::2904,523 pasadena:::
pascal:::113,251,4312,62,716,8664,8665,91 pasha:::4216
pass:12691,13825,13861,14169,16090,16174,17723,2507,3234,3422,5173,5233,5248,6500,7260,7718,8637,8755:10,1019,1215,130,138,141,1442,1447,149,1540,1663,1756,1932,203,228,2352,258,2666,27,278,3168,3471,37,395,397,42,4404,441,5637,5640,5696,6164,671,7,7944,82,8725,8738,9424,9504,9872:
passag:1192,13953,13961,14169,16174,2079,630,7784,7944,979:19090,3422,9872,9913:117,122,138,141,1664,229,2370,245,249,30,38,399,441,45,53,674,70,7943
passageway:1192,955::117,249,38,630 passenger:4256::155
passion:15649,17774,3186,5419,5819::1061,1399,23,3187,3226,35,4048,41,448,613,783,9337,9344
passionat:3649:12255,3186,4943,7245:23 passiv:10108,13157:9290: passport:15174,8637::126,130,1756,228,426
password:8634::1534,1762,187,5649
past:18732,4387,4827,5758,611:12257,12258,12259,12260,12261,12262,2795,3650,4538,4944,4945,4946,4947,7246,7247:2482,339,348,36,4380,52,589,6092,721,74,9393,993
pasta:16350,16371::199,263,518,546 pastor:3253:13405:1687,222,305,350
pastoral:12647,13405:17286,1753,229,2857,2987,3253,445,53,70: pastry:4146::1091,16370,2102,263
pastur:16361,5801,9772,9773::123,1551,3202,5756,705 pat:10223,13859,18680,7278,8748:10,2,296,3450,7277,94:
patch:14914,18162,18878,2111,2979,3952,4394::100,1063,123,18,1974,2410,25,309,349,36,3919,423,431,446,496,623,667,689,72
patent:11428,1143:1437,4773:126,130,53 paternal:12553,4942:2298,3260:1394,3262,48,515 paterson:::768,901
path:1054,14021,2117,708::249,332,37,42,7746 pathetic:2783,6713:1264,8798:1218,23 pathogen:::1367,1469,5826
pathology:3339::1125,1200,255,588 pathway:15535::1054,15536,249,5533 patienc:15146:3653:144,463,487,8268
patient:17205,3653:12272,15146,7249:1579,3121,317,5876,589 patiently::3653: patio:14915::109
patriarch:1380::1004,1106,17195,222,231,2594,266,3247,49,51 patrick:::2133,240,253,275,4257 patriot:9123::1227
patriotic:12275:8331:2014,3047 patrol:19377::365,451,492,50,5774
patron:2595,5932,9124:19222,6316,9630:1239,1572,290,762,763,843
patronag:15925,16532,5300,7936,9630::107,1757,2492,33,3835,494,5281,874,96 patsy:4220::1818
pattern:1146,15689,18956,2461,3108,384,423:12313,12314,12315,12316,12317,12318,12319,12320,12321,12322,12323:170,28,3107,332,347,443,5676,640,68,708,967,972
patty:16344::1090,16340,199,2098,4146,546 paul:9195::1575,2133,252,253,2577,275,54,83
paulin::9195:1575,2133,253,275,54,83 paus:10023,1025,18404,2951:2,338,44: pav:12273,14916,4384:12274,1461,4,535,71:
pavement:14916,15024,4384::1054,2425,535,5389,71 pavilion:::1055,5412 paw:14478,2456::1326,503,8003,8450
pawn:17127::1053,14283,17531,1970,318,4296,619,87 paxton:::334,60
pay:12446,12447,18564,19243,19244,19267,3646,4295:12230,12231,12445,2369,2840,319,7237:
payload:15116,2983::1700,337,342,629 payment:2369,319:19243,19244:1390,174,2960,33,353,619
payrol:::119,1547,1791,1824,2622,775 pbs:::3354 pea:16356::182,4150,4289,5971,831,9227 peabody:::180,378
peac:6042:18965:1396,1600,2655,3142,3351,5739,5740,590 peaceful:13157,7252:12276:6042 peacefully::7252:
peacekeep::358,7: peach:3290,9642::1014,128,185,241,3301,380,3990,51,547,548,561 peacock:::14412,1961,5326
peak:12358,14543,2640,3369,4190,5116,6006,6035,656:2835,791:14566,230,277,3219,331,36,4317,47,666,74,782,80,809
peanut:7098:4887:1103,119,182,2162,3199,380,4289,481,5971,775,9227 pear:16359::1014,380,547,548,561,9226
pearl:17703,8357::1985,2175,356,3988,625,960 peasant:17207,9126::1561,188,206,5942,766 peat:::17964,17985,183,52
peck:18679,18779,776:7988: peculiar:10473,10654,1138,3562:1879,2222,2722,3872,5449,670:27,3962,41,55
pedal:2690,3010::1049,1761,363,806 pedestal:8031::1717,184,325,86 pedestrian:11713,2596::155 pediatric:::1200,1522
pee:17577,4399,6091::1607,1825,610,9262 peek:9898:528,730: peel:10615,18068,8812,9725:49,52,85:
peer:2597,456:0,13,9,905: peerag:::1222,3217
peg:14918,14919,14920,16153,19424,8449::136,1480,1711,1736,298,3869,3903,5373,5539,575,8180,896
pegasus:::159,391,551,59 pei:::334,60 pek:16651:1,32: pembrok:::943
pen:14921,4464,5390:1946:109,121,2964,3011,3868,3941,424,7994 penal:11780:731,927:107,33
penalty:731,9238:9980:107,1732,2032,319,33,353,540,8406 pencil:::121,1250,133,17941,2000,2189,2397,3941
pend:11279:4753: pendant:7534:2872:1050,14835,170,682 pendulum:::120,1299 penelop:::159,1687,350,391
penetrat:11003,18292,19363,3654,9566:3524,8491:
penetration:5270,8491:9566:1655,2358,236,2450,28,307,358,493,615,638,8490 penguin:::14435 peninsula:1098:13612:27,58
peninsular:13612:1098:27,58 penis:2036::1506,312 penitentiary:14921::3011,3868 penn:15100::1059,275,466,8976
pennant:15920::136,1532,15986,2403,412,805 pennsylvania:15100::1059,1800,212,25,466,76 penny:9248::367,4316,851,852
pensacola:::73 pension:::319,3304 pentagon:::1395,16551,2996,4323,5781,81 penthous:::2977,405
penultimat:11304:1877,5614: peopl:::96 pep:15142:4702:1062,1491 pepper:5752:1355,2161,379,831: pepsy:::2529,8817
peptid:::1406 perceiv:12095,18291,6277,7177:10966,1228,4916,505,528: percent:17663::3319,3320
percentag:17663,774::119,196,3319,3320 perception:1199,505,528,8490:18291,6277:134,15664,173,2361,28,313,35,582,77
perch:18845,19094,9272,9274:113,12,1366,184,652,8914: percussion:14056::13889,1672,5212,5776,654,7904
percy:17401::662,714 perennial:11836,4657:1422,789,792,9:
perfect:11145,1145,1636,18262:12280,12281,12282,12283,12284,12285,12286,13931,1624,2482,7256,7257:
perfection:13931,15696,2185:18262:197,45,68,972 perfectly:5143:1145,1636:
perform:1041,9799,9800:2,260,2892,65,7,829: performanc:2892,5998,727,829:9799,9800:219,273,278,42,525,55,57,936
performer:65:9800:414 perfum:18064,19168,3091,8171::1511,18,2000,328 perhap:7744::
perimeter:15437,4329::1016,133,164,244,636
period:17572,18042,3366,36,8661:1034:1342,138,1410,217,3314,338,339,410,44,647,74,77,917
periodic:1034,6627:1860,2847,4990,4991,4992,4993,4994,4995,7375:2008
periodical:1034,890:18042,2847,4990,4991,4992,4993,4994,4995,7375:192,738 periodically::1034:
peripheral:12429,6504,8172:120,4597,7311,9307: periphery:9307:6504:1016,244 permanent:2287:3655,7258,7259,8422:
permanently::2287: permission:1756,2372:6163:228,323,941 permit:2372,5640,6163,9589,9950:126,130,323,941:
perpendicular:11472,3648,4803:12248,12249,1885,6971,7242:14712,15107,15666,1599,244,626,804,8515
perpetual:3655,4658:1135,2287:1321,881 perry:::1006,17000,2139,251,3277,374,375,402,91 persecution:1936::2916,868
persia:5815:5142:1096,213,4181 persian:16901,5142:5815:160,214,3159,56,5673
persist:10050,6338,9494:14234,3494,7262,8327: persistenc:14234,5505,8327:3494,7525,9494:1321,2024,3045,800,958
persistent:11338,3494,7262,7525:10050,1422,5505,6338,7524,8327,9494:1321,2024,3045,958
person:0,15814,2104,5771,96:19526:1093,1191,1504,211,315,39,55,589,755 persona:15176,2054:9802:1041,1042,108
personal:12101,12306,2831,7674:12100,12301,15814,1748,1901,5417,7263,7264: personality:5417:7674:3249,39,904
personally:13726:2831,7674: personnel:365::1547,1791,29,50 perspectiv:1747::108,177,509 persuad:18399,19467:2503:
persuasion:2503,746:18399:112,165,35 perth:::205,32 peru:16740:13513:1097 peruvian:13513:16740:2565,900 peshawar:::
pest:17782,17789::169,17344,17787,2183,9119 pet:2272,4226:3814,928:1167,169,3816,455
peter:3084::1231,1506,2036,253,275,54,713 petersburg:::2364,2945,2952,358,73 petit:4861:19,2025,926:
petition:1079,2499::22,329,43 petrol:9395::1406,256,3360,915 petroleum:9414::2662,4378,4383,915
petty:10394,7004,7436:10393,3693:1941,870 pew:::8035,810 phantom:3105::1001,2475,2476,289 pharaoh:::366
pharmaceutical:13613:14693,15738,324,4258,467: pharmacy:14693,15738:13613,4258:1056,1200,1522,688
phas:15175,17869,6107::108,1819,217,2652,36,44,74 phd:::8638 phenomenon:383::55,57,5728,82 phi:::220,432
philadelphia::: philanthropic:13558,6513:6512,7935:1587,663 philanthropist:1111:7935:762,842
philanthropy:7935:1111,13558:1587,663 philharmonic:11936,16483:4169,7118: philip:::1240,415
philippin:13586,16008,16741::3156,3228,4097,58,75 philology:8553::176,260
philosopher:251,9131:1333,506,6774,7673,8533:303,91 philosophical:6774,7673:1333,506,8533,9131:112,176,260,35
philosophy:1333,506,8533:251,6774,7673,9131:112,176,260,35 phoeb:6010::16878,254,454,98
phoenix:::159,205,32,350,391,551,59,9209 phon:14699,1772,4431,5411:13402,13403,5873:120,172,191,1975,2424,534
phonetic:13402,13403:1772:15743,15744,172,191 phosphat:::1841,2529,269,374 phosphorus:16839::294,709,840,93
photo:735::114,95 photograph:735,9670:1677,2148,5999,7670:114,95 photographer:2148:1677,7860,9670:60,79
photographic:11146,7670:1624,1677,5999,735,7860:114,1167,1463,55,57,95,99
photography:1677,5999,7860:2148,735,7670:1167,1463,55,57,99 photon:::
phras:16041,5615,9659::1525,163,1749,2079,229,2349,288,894,976 phylogenetic::5995:105,57
physic:15743,747:179,7664:444,508
physical:10816,10817,11097,12038,1901,4709,7664:10815,12037,12305,12306,1425,2234,7267,7268,7269,747:144,444,501,508
physically::7664: physician:416::2583,558 physicist:179:747:62
physiological:13486,7269:15374,15741,1901:19,272,588,642 physiology:15374,15741:13486,7269:19,272,588,642
pia:::182,224 pianist:2598:5392:65,84 piano:11868,13781,5392:2598:1057,1706,186,2406,468,8364 piazza:8908::123,5802
pic:1530,735::114,219,273,299,95 picasso:::233,79,907 piccolo:::3939,8112
pick:15125,16522,18447,2466,398:12,1222,1475,1719,18,2,2352,283,42,474,489,6012,804,9133:
pick_up:19080,19277:13964,14231: picket:14926,3274::1840,1936,252,2582,3787,3926,4278,451,500,5774,9038,953
pickup:13964,14231,14604,14927:19080,19277,3396:116,175,1949,1975,2002,2424,308,3244,357,3869,5507,5639,799,82
picnic:16328,17991,5235::106,199,3364,371,4388,991 pictorial:13406,4983:1908,192,8675,890:
pictur:12508,1530,15700,15799,17724,2500,3401,4940,6237,735,807,8675,954:13406,3647,4444,4463:114,1536,1758,202,219,22,273,299,313,347,40,4099,531,8531,876,95,970
picturesqu:10329,6534:2728,918:108,15262,812 pie:16340::1091,4146,544,893
piec:102,1053,1202,1477,16172,16342,17517,18878,229,309,4394,6234:18162:114,119,120,140,143,14806,150,1979,208,2085,27,284,36,404,409,472,531,55,667,70,704,71,774
piedmont:::25,2552,26,710,76,90 pier:5393::184,535,536 pierc:10851,18784,3525,3654:1868,2229,242: pierr:::205,32
pig:17112,18652,5870,8013::1009,206,2969,3897,495,557,5944,61,8012 pigeon:5320::14413,1960
pigment:3009,6095::1257,1696,52,72 pik:14928,3878::1298,171,1982,2383,2524,284,497,652,8176,999
pil:14929,15503,17504,2635,3207,5394,776,9761,9880::1060,1299,14537,14896,168,1698,1719,188,206,2396,2470,268,31,343,360,3927,467,47,473,5347,5979,783,804,8513,9230
pilgrim:17212::155,1578,17364,1813,2135,83 pilgrimag:::245,399
pillar:14639,5347,9306::1060,133,215,3106,4055,470,560 pillow:18815::14669,1482
pilot:15701,17213,4472,6261,8107:1108,1331,1336,1568,2154,313,403,7891:
pin:14919,14930,16153,16258,18660,3903,6248,8449:116,1216,136,1736,203,248,2502,298,469,5373,5539,625,8029,827,8591,896,989:235,322,4290,4291
pinch:12607,16230,18725,1874,3757,6296,6962,9283,9751:1215,13987,14,14163,1656,1666,1887,2357,2854,357,395,458,5208,5209,5727,922:
ping:9903:10,78,94,97: pink:3990,6289,9903:1112,1115,17299,408: pinnacl:2640::15049,230,3028,656,782 pinto:::464,681
pioneer:3282,9785:1578,1813,60: pious:::577,578
pip:16154,1707,17702,18942,5395,6196,9632,9690,9971:17214:1018,136,1586,1831,3323,356,380,468,633,811,896,9338,9341,949
pipelin:14931::1707,2501,811,986 piper:17214:18942:1585,350,65,84 piracy:14129,14144:18799,19259:2927,3806
pirat:18799,19259,5933:14129,14144:2158,291,310,3283,498 pisa::: piss:1622,17577,3656,4399,6091:1137,1825,610:
pistol:3012::1477,1979 piston:14932::116,137,145,175
pit:10429,14637,14933,14934,16846,18121,4450,8471,9213,9764:6503:109,117,1307,2555,277,301,327,34,3931,407,424,4285,438,480,884,963
pitch:11593,17966,19017,1927,2022,3782,5509,6221:1286,1322,149,15,161,19,2259,30,42,434,487,5157,6273,6299,6520,671,751,7849,80,89,9842:
pitcher:14117,17215::104,132,17339,2615,267,320,326,47,490,61,676,902 pitchfork:18870::283,624 pitt:::181,232,85
pittsburgh::: pity:16170,8312,8798,9828:2783:1218,23,2437,330,3978,593 pivotal:4672:2228:2596,5921 pixel:::140,270
pizza:::199,546
plac:15845,16584,17717,230,2544,3398,3698,434,4417,4487,488,5238,7222,8458,8585,8908,8914,9317:2308,3643,538,6198,9687,9798:122,1223,123,1290,1366,152,172,173,1798,236,2449,25,26,28,37,4332,4338,5634,569,5790,5802,80,86,8895,979,99
placement:1952,538:3398,4487,9798:161,1923,48,7747 plagu:17782,17789,3407:1350,16,4051,4546,8828: plaid:::100
plain:10960,1143,1147,14822,2118,3751,6174,6382,7343:1136,12324,12325,12326,12327,1268,1437,27,2832,4955,5409,58,7274,7275:
plainly:13633,3751:1143: plaintiff:17216::3281,5919
plan:12406,14935,17680,18362,18685,1964,2045,3096,443,4726,5289,6230,6231:14198,14936,1623,226,2373,35,5934,640,68,7,820,95,951:133,1475,1479,1692,1699,247,283,3013,624,782
planck:::179,62 planet:17272,840:13350:555,59,709 planetary:13350,13351,2280,7450:2279,3231:1802,59,709,840
plank:18813,9421::1840,2488,381,4044 planner:14936,5934:18362,6230,6231:14893,8177
plant:1180,1415,18834,18862,7195,7303,792:12389,12390,16,1678,1952,2362,2822,31,7:1176,15691,1744,211,65,88
plantation:8121::167,2111,2539,2616,2617,3882 plaqu:14562::1063,1988,3952 plasma:::17933,1819,2652,3362,581
plaster:1622,7231,9416:1137,930:15071,1841,1974,381,496,499,721,93,9401
plastic:6622,6763,9394:2770,3492:1534,1762,183,518
plat:14675,14782,15556,1708,1709::1000,117,1301,1312,1313,1545,184,225,2398,3020,320,38,3860,3876,4149,47,470,576,599,61,8132,8945,95
plateau:4200::2114,333 platform:14938,15851,536::1051,126,1715,499,53,535,737 platinum:::459,6087 plato:::251,91
platoon:::16428,221,29,451,834 plausibl:7277:7278:1314
play:1041,1283,1284,13812,14146,16031,18575,18939,2352,2918,3144,4465,5157,7764,7828,8303,8677,869,9443:10,132,1397,15,163,17217,18051,1940,2,219,258,260,3,30,346,39,3964,42,44,443,53,571,66,7,727,82,84,855,88,9703:
playabl::: playback::18951:120,3825,534 playboy:::17103,5839
player:132,17217,84,88:18575,18939,4465:118,3280,414,482,65 playful:2307:5030,7446:23 playfully::2307:
playground:16617::152,1796,26,3942 playhous:::808 playoff::4450:273,373 playwright:232::
plaza:8174,8908::123,5802,688,690 plea:::15873,1776,2063,329,33,341 plead:2063:15,40,5853:
pleas:12469,18989,18996,1902,2834,6252:12349,12350,12353,12354,12355,12356,14265,1645,1783,2833,4910,4957,5575,7282,7283,7284,7929:
pleasant:2833,4910:12340,12341,12342,18989,4909,5453,6252:1783,23 pleasantly::2833,4910:
pleasur:14265,1783,5575:18996,6252:138,23,2466,307,474,5574,586
pledg:16373,17531,18476,19273,2082,6200,6598:1005,15,2164,2527,482,6597,704,827: pleistocen:::1410,6104
plenty:13729,776:4527:1731,2026,268,47 plight:18476,18479,6060::2082,395,827
plot:12406,18924,2111,8526,8583::123,1744,25,347,748,8676,888,978 pluck:::
plug:16330,18765,8010,8175:3285:2981,3195,343,464,469,681,751,8802
plum:13636,18970,3847,9930:380,488,547,99:133,1606,170,301,473,52,682 plumag:3847::1606,301,473,52
plumb::1292,157,7,8248,937,99: plump:11248,18651,18813:262,3546,94:
plung:14035,18201,19085:14932,18869,2350,2917,5718,897,9046: plural:7472:12772,17919:1524,286
plurality:17919,6014:7472:1393,268,44,47 plus:10151,12371,388,5258:12372:1165,2937 plush:5006:100,1648,4:
pluto:16876::159,4199,454,54,5829,603,840 plymouth:::73 pneumonia:::1018,4351
pocket:15538,17696,19269,6037::119,1472,14945,1590,209,277,3325,335,37,4019,435,438,854,92,96,963
pod:17496,9227::18,238,380,4010,549,5976,61,771 podcast::: podium:8081::535,536 poe:::146 poem:1078::53,826
poet:146:13400,18930: poetic:12601,13399,13400,7078:146,16057,4873,8691:1084,22,314
poetry:16057,8691:12601,13399,7078:1084,22,314
point:10048,1121,15214,15971,17599,17707,18627,217,2835,3098,3391,4471,5580,5634,6035,6715,782,80,8176,8661:1136,12358,12360,12361,14668,3904,7285,8659:1052,113,1342,14765,15114,15421,158,161,172,1743,17547,2055,2395,27,277,3147,331,333,354,355,356,359,37,39,3982,410,426,4304,44,48,507,5399,543,6017,6030,646,647,665,666,697,779,891,8958,999
pointedly::6715: pointer:14668,3904,8659:10048,3391:14442,2405,5323,646,647 pointless:12362,7610:12363,5107:15487
pois:11119,6603:2745,4723: poison:15480,6097:11042,14,166,3462,726,7583:183,256,5527
poisonous:11042,3462,7583:15480,3733,4570,6097:183,256,5527
pok:13971,14996,18775,2336,5889,9720,9745,9900:1472,14941,182,2144,340,370,61,7809,89:
poker:14941,7837:18775:121,14724,463,487
pol:15543,15705,16610,18724,18747,19376,5396,8237,85,9272,9274:17484,5015,5098,6510,7669:103,1052,112,113,121,1517,1596,1713,2395,2548,280,2924,331,34,355,4180,434,452,49,5408,56,584,680,746,7991,80,999
poland:16742::200
polar:3581,4672,5015,5098,6510,7669:1035,13081,13082,1435,15705,16610,17677,2228,2723,8237:1052,112,1249,2395,34,48,746,80
polic:19377,4164::2106,316,365,50 policeman:1009::240,557 policy:15862,2488,8524::1527,4044,443,583,590,888
polish:12524,3657,6072,6845,7496,8355,9723:12364,14075,1535,16742,2019,2185,269,3,3358,3658,5056,6844,694,7366,8049,959:
polit:10829,4985,6653:3677,6654:2443,42,427 politely::6653:
politic:15753,15754,17671,7856:13401,7672,848,85:112,1201,14280,444,48,5155,618,619,746,99
political:13401,7286,7672:12366,15754,7856:112,618,746,99 politically::7286,7672:
politician:848,85:17671,7856:49,5934,9158 polk:::178,242 polka:::2080,2919,70,7842
pollard:17484,18724::1689,207,292,2969 pollen::: pollock:::1173,233,3201,652,79,8016
pollution:13938:9519:1021,2187,3777,4370,45,6074 polo:::155,1670,1938 polymer:4385::269,337
polynomial:8520::1829,777 polytechnic:::1360,16498 pomeranian:::14443,943 ponc:::1234,231,266,392,51
pond:8957::110,552 ponder:2197:9107: pontiac:::1562 pontifical:5140,7661:1101,2599:15108,5370
pony:14467::1963,3883,4073,464,61,645,681 ponytail:::360,962
pool:14048,14942,16628,16847,17538,3213,8957::110,1307,14047,143,17539,230,250,29,3308,4299,463,50,552,5988,80
poor:11452,12608,2783,2854,5076,8843:12607,12609,1264,1451,16,3682,4368,521,7400,96: poorly:5116,7709:2783,791:
pop:19151,2599,5887,6540,8816:10,3260,374,5140,515,702,94:146,222,2563,275,49 popcorn:::16357,1823,2101,9216
poppy:::1115,1387 populac:8844::96 popular:2836,4637,6540,6688:12367,12368,1421,15254,2763,7287:
popularity:15254:2836,6540: popularly::6688: populat:11676:2797: population:15736:4516:1156,201,31,39,5308,96,98
populous:11677:2797: porcelain:14943::3932,8059 porch:3905:: pork:::1245,263,264 porn:7877::281
pornographic:5035:7877,864:281 pornography:7877:5035:281
port:12619,14800,46:7403:1092,1473,16415,2393,34,359,406,499,80,8814,994 portabl:::
portag:::1390,353,497,674,7805,8239 portal:::1175,1304,1306,15528,4016,8581
porter:::137,1385,145,240,2582,3203,3204,554,766,87 portfolio:::1290,300,31,345,433,569,61,733 portico:::3905
portion:140,172,17511,19230,517,704,774,7934::1017,119,1953,196,208,27,39,47,48,55,663,720,940 portland:::1365,46
porto:::34,46 portrait:14944,8712:9660:1758,2500,807,8148 portray:4043,4463,4940,9660,9794,9802:1042,3647,5261,8712:
portrayal:1042,14944,4043,5261,8712:4463,9660,9794,9802:1041,1167,134,1463,1758,2500,807,8148,970,976
portsmouth:::34,46,73 portugal:16744::200 portugues::16744:103,1765,1766,56
pos:13977,14132,15239,19420,6283:1162,1190,2355,30,89,9104:
position:1190,15845,15954,161,1746,1747,1952,3398,4332,434,488,490,5238,5803,86:2,7,9771:1290,172,177,19,2071,272,28,37,39,48,509,5634,569,676,7758,80,99
positiv:10151,10443,10475,12372,12375,2718,3659,6869:12370,12371,1429,1976,2717,2719,2723,3120,4958,8577:
positively::2718,3659: poss:::2106,365,4164 possess:12680,3412,6631:10091,1577,1942,2751,566,6725:
possession:15281,16613,1942,196:3412:101,142,26,297,3226,39,41,48,5819,6059,958
possessiv:10091,6725:1259,15808,3412,8576: possibility:15706,698,784,8503:2291,4531:112,1516,1519,336,474,68,77
possibl:2291,4531:0,12379,12380,1516,15706,2559,3660,784,8503: possibly:7744:2291:
post:13855,13962,16146,16555,18535,18881,19321,3906,4090,488,5382,5804,8567,9687:1060,11,13427,135,1377,1568,157,16,165,1664,16949,18880,2,22,2496,300,31,345,434,5176,6185,674,7,7768,80,99:
postag:15960:6185:1116,136,353,5662 postal:13427:13962,8567:165,1664,674 postdoctoral:::1587,9233
poster:16949,4090:18535,18881,19321:22,2496,464,681,87 posterior:6417,6424,964:102,2209,2452,6425,696:
postgraduat:6959:1140:1580,9020 posthumous:6741:4703: posthumously::6741: postmaster:::17165,3256
postur:1190,15495,1746,19420,2023,6283::177,19,272,28,3077,638 postwar:::
pot:15548,17527,3027,3907,5397,776::1050,1484,18,1972,1995,2389,268,3002,3082,320,326,3308,4299,47,532,61,8188,8448
potassium:::294,459 potato:5751::1089,2161,224,274,3198,4151,831
potent:7292,7296,7302:1443,1733,2292,8373:1324,148,344 potential:17441,4531,7331,9375:336,4969,784:
potentially::4531: potion:::156,374,563 potomac:::16771,67,78,97 potsdam::: potter:17221,18800::659,69
pottery:::3932,407,8059,8261,937,99 pouch:14945,15538,18163,6037::1472,209,3325,4019,61,963
poultry:1174,2522::1960,2099,264,680
pound:14322,16220,17613,18867,19057,9745,9840:4129,651,753:109,113,135,136,146,17610,17611,17612,1827,3317,340,367,370,424,6003
pounder:14924::113,121,283,6003 pour:11599,9866:11598: poverty:4368::1403 pow:::2600,317
powder:17976::1700,18,183,2000,324,337,467,518 powel:::179,181,189,193,62,85
power:129,17425,344,4092,5861,5935,8371,9316::1221,173,19,223,234,28,290,3147,543,55,601,815,92
powerful:12933,1443,5069,6991,7302,7714:1036,12385,12386,12387,2292,344,6990,7295,7296,7297,7298:
powerhous:::127,157,2566,3923,834 powerless:7299:7300,7301:
practic:18938,19449,2312,2941,384,6327,6807,7861,9533,967:1871,3661,7360,931:1166,173,28,571,793
practical:11088,3661,7360,7362:12392,1908,384,6775,7304:539 practically:13649:3661: practitioner:::180,51
practiz:6807:1871: pragu:::32,67 prairi:::123,1551,705 prais:2490:15,228,3827,7: prank:14050,5219::163,2918,3792
pray:18392,18393:17223,2499,3828,8594: prayer:17223,1776,2499,3828,8594:18393:329,3827,43,430,53,83 prc:16650::213
preach:15922,18439,5707,9599:2150,5653,895: preacher:2150:18439:222,305
preced:2210,4827:10214,2795,4552,6419,6420,6421: precedenc:14380,17733,3999:6420:2178,8374,86,880
precedent:6420:14380,2210,3999:1529,158,2108,31,8886,971 precinct:::101,998
precious:10235,13144,7093,7651:1276,3740,928:1066,3042,3074,387,5456,883
precipitation:1584,3064::111,1501,216,335,4124,44,47,5507,5718,664,82,897,961 precisely:13789,13790,7735:1862,2293:
precision:15252::3043,8310 preciz:1862,2293:12395,12396,12397,12398,12399,15252,2753:3043,3976,3977,8310
precursor:5663,8972::22,372,52,93 predator:17158::1232,169,392 predatory:6395,7191:2208,2819:
predecessor:5663::22,372,8972 predict:18469,9633:4046: predictabl:12401:12402:8297
prediction:4046,5657:9633:226,40,583 predominant:2246,6724:1259,1627,4514:3954,3955,857 predominantly::2246:
prefac:15832,9628:6419:122,3123 prefect:::1004,5851 prefectur:::101,488,75,99
prefer:10923,18998,19334,2272,4419:4682,5735,8558,928:
preferenc:15639,5735,8558:18998,2272,4419:1516,15767,23,361,388,474,540,754 prefix:::15806,15807
pregnancy:4348:2708:148 pregnant:11390,2708,3619:1431,3453,3618,4348:148 prehistoric:12261:611:36,74
prejudic:5601::2058,361 prelat:5856::305,483,911 preliminary:8733:1087,3185,373,390: prelud:8733::1087,150,390,70
prematur:11926,6737,6738:1260:4358 prematurely::11926,6737: premier:11297,16984,6850,9008:14081,1626:178,219,661,829
premiership:14081:16984,9008:488,99 premium:12959,17513:420:1116,319,353,4294,44,663,9234,9236,9250
premiz:2493,9628::123,2070,4086,898 prentic:5855::1007,899 preoccupy:4647,7567:2876,3488,8486:142,154
prep:7868::2926,2930
prepar:11407,18906,2837,3404,4407,5126:12407,12408,12409,12410,12411,1653,1931,2373,4347,6421,6899:
preparation:1166,1931,2373,3096,3358,4347,7868:2672,3404,3419,4407,6142:218,226,269,2926,2930,30,337,45,5683,70
preparatory:6421:2210,2672,3419,4407,6142: presbyterian:::1804,275 preschool:16493::1549,364 prescott:::73
prescrib:3678,3699,6869:1272,1429,1446: prescription::9571:22,261,324,467,700 preseason:::18029,36
presenc:14357,15694,3327,8342,8912:2838:1001,1223,1330,2376,289,33,336,427,502,68,8911
present:2667,2692,2838,3651,6294,9579,9797:12263,12264,12265,12412,12413,12414,14248,14357,15694,16084,17225,2482,3327,339,525,5668,663,720,7306,8,8912:
presentation:14248,16084,4112,525,5355,5668:19249,2692,4436,6294,9579,9662,9794:114,1190,1344,1466,22,272,43,545,5693,935,936,95
presenter:17224,17225,842:4436,6294,9907:215,762,843 presently:13671,7715:3651:
preserv:19224,2248,2765,3416,5749,6342:1022,10930,10931,11373,11374,11375,11376,11377,11378,17923,368,3811,6702,6703,6885,8903:1090,5748
preservation:17578,17923,3811,8757:3416,6342:105,492,513,57,830
presidency:6105,7853:14082,242,4260,7698,9135,9136,9137:1411,488,6108,99
president:14082,242,4260,9135,9136,9137:6105,7698:1230,178,2576,3284,4211,488,49,5884,661,7853
presidential:7698:242,7853,9135,9136,9137:1230,178,2576,4211,488,5884,661,99 presley:::1241,1382,153
press:1076,18788,2335,2762,4362,6158,8251,8846:12,1359,140,1401,14628,149,15493,1658,1834,1865,247,259,2685,27,3800,64,9206,977:
pressur:15493,19460,2335,4362,6321,9206:18788,6158:1401,149,1604,1658,1741,1834,2034,234,505,5530,92,9372
prestig:17843:7384:306,86 prestigious:12388,7384:17843,2292:306,86 presumably:::
pretend:18937,2251,2355,6175,9603:1162,18444,4243: pretoria:::32,67 pretty:10330,11453,2884:521,918:108,812
prevail:2246:1627: prevalenc:8300:2246,4514,6338:2027,285,293,3963,778 prevalent:2246:1627,6338,8300:3963
prevent:19374,9961:1682: prevention:1682:9961:1045 preview:15993::1344,1538,5667,751
previous:4552,4946,6738:1260,2210,611: previously::4552: prey:14451,18657,9138::1582,169,317
pric:1066,5526,5984:2047,3539,969:1390,153,16083,1774,2604,353,387,883 prick:19166,3084,3324,4215:2036,7,781,9222:
prid:18970,4138,5244::1163,1164,23,238,41,4141,4142,549 priest:4261,483:4162:222,305,49,86,911
priestess:::305,483,911 priesthood:4162:4261,483:1790,5788
prim:11298,18743,2871,3369,6850,7106:14744,1626,1897,201,36,420,4390,8110,860: prima:3615:3614:2523,3200
primal:2262,6734:1260,369: primarily:5151:2294:
primary:1892,2294,3662,4724:1029,12421,12422,12423,1444,2337,2900,2985,3014,369,3847,7308:
primat:2971,5856::1296,305,483,574,911 primitiv:12486,4704,5838,6742:0,13,2232,286,8646,9:
princ:1240:5796,7160:415,49 princely:2299,7160:1240,1648,929:415,49 princess:::415,49 princeton:::1059,466,73
principal:17227,17535,1892,4262,5949,849:119,180,2620,302,369,378,392,4304,65,88: principality:5796::1096,26
principally:5151:1892: principl:2052,3104,4055,8536::1337,2050,226,2474,3106,68,700,77,8521,8529,972
print:14925,14947,18958,4467,5644,7939,8636,983:100,1077,14949,14950,1724,174,192,22,2433,246,372,4,4263,531,533,735,738,95:
printer:14949,14950,4263:18958,4467:247,534,69,8172,87 prior:6416:2607,3999,559:
priority:17733,3999:6416:2178,8374,86,880 priory:::1712,5401 prism:::277,3007,9302 prison:14951::202,3011,3868
prisoner:2600::317 pristin:10554,12481:1268,2217: privacy:15134,3341::1254,1400,3943
privat:12301,1903,4737,7263:12432,12433,12434,15134,2240,2831,3341,4962,4963,7312:
privateer:17230::1108,1489,1576,498,5886,69,953 privately::1903: privatization:::107,33
privileg:12438,12986,19375,4964:12439,1904,5085:388,540,637,823 privy:11669,1720,4963:1894,1903:109,125,81,8168
priz:2871,4294,4421,4459,4482,5414:420:136,17510,412,516,663,720 pro:17233:104,118,1754,447:
prob:11101,8506,9585:1517,1947,280,2925,7911: probability:3960,5513:4871,7072:39,44
probabl:4871,7072:0,2559,3606,3960,5513: probably:13728:4871: probation::2747:1657,278,36
problem:3146,5557,9354:2766,7348:1197,1529,1739,2072,395 problematic:2766,7348:1445,520,9354:395
proc:3303,6267,9583,9939:1662,530,679:1388,773 procedur:3797,5643,679,7919:13614,6373,9939:106,341,431,510,530
procedural:13614,6373:3797,5643,679,7919:106,341,431,510,530 proceed:530,8602:9939:33,341,362,645
process:12409,12525,1329,18324,2630,4509,504,5641,57,582,6137,679,7366:12523,12524,16424,17231,18913,2837,8058:102,130,1528,173,28,38,55,612
procession:16183,1662,2342:6267:1087,24,30,31,33,390,66
processor:16424,17231,8058:18324,6137:120,1980,270,534,706,707,87 proclaim:6674:3507: proclamation:3137::24,40
proctor:17232::1114,1242 procurement::19233:357,794 prodigy:16160:4852:1213,303,3107,5906,8723,972
produc:18960,18961,19176,3399,547:1377,14055,16184,17409,263,299,518,6240,629:
producer:1377,16184,606:18960,3399:1087,3177,60,767
product:16409,17409,299,5579,629:18961,3399:114,31,337,342,383,433,484,52,641,77
production:14055,16026,299,570,6012,7906:19176:1086,114,1344,16116,24,246,281,44,47,5229,525,5668,798
productiv:12444,3560,4965,7527:12442,1273,15469,7317:5521 productivity:15469:7527:293,5521,778 prof:9139::378,5849
profession:1790,618:9597:1340,167,5788,827,8647,99
professional:12445,13386,17164,17233,180:0,104,118,1233,12446,147,1790,51,618: professionally::13386:
professor:9139:7854:378,5849 professorship:7854:9139:488,99 proficiency:15475,4025:2312:4007,638,742
proficient:2312,5137:15475,4025,931:4007,638,742 profil:17841::1075,2062,2649,347,6065,8676,8915,981
profit:1389,17508,5524,9927::1388,388,540,5981,773 profitabl:2840:12447,12448,12449,7320:540,5524
profound:10877,11947,4677,5040,6677,7321:1149,12451,12452,295,3508,6675,8460:1508,15697,1738,17728,236,2450,311,35,782,8384
profoundly:13737:6677:
program:1336,14199,15687,15851,15940,18416,443,446,7846,7952,8635,9810:2373,281,5289,5936:1196,126,187,2069,219,273,35,40,431,510,525,53,68,727,743
programm:1336,15687,15940,18416,443,446,7846,8635,9810:14199,7952:1196,187,2069,219,273,35,40,431,510,525,68,727,743
programmer:5936:9810:657,9025 progress:1662,18155,18158,5190,5730,6265::141,151,197,2903,30,66
progression:1662,5730:6265:141,151,30,351,655,66
progressiv:10105,10753,12179,17654,2843,7621,9090:0,10751,12454,2482,2825,4968,51,5114,6364,7323:
progressively:13680:7621: prohibit:4432,4950,7068:3768,927:
prohibition:16144,3768,8606:4432,5896:1080,130,1750,3172,36,42,5638,5704,74
project:15692,19174,19536,371,4843:14018,15992,6230:106,443,68 projectil:11014,1181,8191:3526:171,284,465,500
projection:1251,14018,15692,15992,5174,809:19174,19536:114,1329,149,1593,1594,17415,22,2348,277,30,347,4046,443,583,666,68,92,95
proliferation:::105,1118,1119,57 prolific:6889,7317:4965: prologu:::122,3123 prolong:3609,4876:2804,789:
prom:16247::2512,5732 promenad:13941,14952,16247,9851::1054,1281,13944,2340,2425,245,2512,5732,7842,7843
prominenc:15484,2649,4326:3490:1251,306,387,580,666,86 prominent:2226,3490:15484,2649,921:306,387,580,86
prominently::2226: promiz:11795,18475,2502,4559,8534,9633:112,15,1519,2,3606,827:
promot:2202,3393,4492:13925,3285,4116,751,7783: promoter:3285,9161:3393:1565,17235,4219,8986
promotion:13925,4116,751,7783:2202,3393,4492:2066,22,228,2903,30,42,5190 promotional::4116,751:2066,22,228
prompt:12474,18400,4461,4745,7356,8719,9622:16028,165,2296,2503,4100,699,788: promptly:13714,7730:12474,7356:
pron:11651:1632:19,3053 pronounc:4824:1893: pronunciation:5688::150,237,288
proof:15903,2899,3099::14925,158,1754,192,227,39,44,447,5644,614,672,735
prop:14953,18669::1685,1717,175,27,325,5303,55,8179 propaganda:::187
propagation:15789,5254:1846:234,2360,307,3115,699,92 propeller:8179::116,175
proper:11423,12511,1905,6426:12455,12456,1879,3450,7324,7325,7326,7359:41,502 properly:7739:1905:
property:14953,19,2544,745,772::196,25,26,27,39,48,55,68,77 prophecy:8649::40,4046,5657,583
prophet:660,9140::430,53,5957,83,9047 proponent:215::
proportion:15425,15432,17661,3319,9305::161,164,19,293,3320,4327,48,538,778 proportional:6582:641,77:
propos:18363,19336,3389,9559:1209,5693: proposal:16080,5693,649:3389:1774,22,43
proposition:1209,2070,5693:18363,3389:106,1774,371,40,43,649 proprietary:17501,4773:11427,11428,1239:3302,48
proprietor:1239:17501,4773:223,290 propulsion:149:4461:24,608,92 pros:8584:11163,11713:1084,22,314
prosecution:14235:4489:14326,31,530,800 prosecutor:::180,194,69,845
prospect:1075,1519,16970,17870::112,1199,35,7773,784,9375,973 prospectiv:4969:12457,7331:
prosperity:1603,9377:2319,2853:1402,2186,517 prosperous:2319,2853,3456,6925:1273,1603,1647,1886,9377:1402,2186,517
prostat:::4015,8429 prostitut:19446,9141:7879:128,241,51 prostitution:7879:19446:491
protagonist:17108,560::159,215,603 protect:12466,4970,6195,6702,9697:12460,12461,12462,14293,225,240,2765,492,7333:
protection:14145,14293,14341,225,3309,492,9387:6195,9697:119,196,2371,2655,3351,494,72,7884,7945,7964,870
protectiv:10419,13092,7333:1132,12466,5100,6195,7334,9697:1544,23 protector:240:6195:1010 protectorat:::101,26
proteg:::1372,2131 protein:2192::1406,2663,4377 protest:18496,2375,4501:1212,2142,6596,873:
protestant:1804,6596:10681,18496,275,4501,5768,653: proto:11017:1260: protocol:8631::1337,2461,700
proton:::16797,16842 prototyp:5589::1331,313 protrud:4843:: proud:1645,3588:12467,12468,12469,382,4971,7335,7336:
proudly::1645: prov:2295,4418,4447:4973,7337,7338,7339: proven:2295:4973,7337,7338,7339: provenc:::1552,25
provid:18568,3418,4453:15943,1680,17234,2156: providenc::6947:1017,1064,205,32,3812,492,517,5476,8338
provider:17234,2156:3418,4453:223,302,762,843 provinc:17893,76:13352,4667:101,1022,368,75
provincial:13352,17207,4667:10824,10825,194,5942,76:
provision:15943,1680,3096:18568,2747,3418,4453:1391,156,15942,2166,218,226,2493,256 provisional:2747:2746:
provocativ:12744,2844:12470,12471,3407,7341,864,9588,9812: provok:3407,6412,9588,9812:1258,2844,7967:
provost:::1230,4211 prowess:4024::129,5546 proximity:8911::1223,1798,3066,3104,472,5583 proxy:::130,1565,661
prussia:16671:13615:25,26 prussian:13615:16671:103,4210 pry:14663,4459,9900:1049,806: psalm:::122,287,430,53
pseudo:4243:1235,392: pseudonym:::191,825 psi:::113,220,4312,432 psych:1737,5947:7271:159,173,28,391,4269,9184
psychedelic:10179,6529:1134,1417:29 psychiatric:13458:8542:1200,1522 psychiatrist:2151:8542:1817,416
psychiatry:8542:13458,2151:1200,1522 psychic:12078,7271,9143:0,12077,1737,2289: psycho:9144::1579,317
psychological:12308,13448:2289,5598:176,444 psychologist:906:5598:62 psychology:5598:13448,906:176,444
psychotic:12686,9144:317,566: ptolemy:::1567,179,315,449 pub:14954::81,8232
public:3663,6589,8844:12435,12436,15207,16,167,6587,96:
publication:192,7938,7940:4443,4467,6241:174,22,246,299,39,738,7939 publicity:15207,751:3663:22
publiciz:6574:10627,10628: publicly::3663,6589:
publish:10628,4443,4467,6241,7938:174,192,246,3286,4159,4264,6574,7940:
publisher:3286,4159,4264:4443,4467:1220,1239,180,290,51,707 puck:::1709,1971,2124,289,3875
pud:16336:1545,1787,199,546: puddl:16628,16847::110,143,230,381,80,9401 puebla::: pueblo:::2549,3240,4189,436
puff:12333,14162,14906,18654,6109,7897,8181:1676,18046,2290,2411,2490,259,2934,4083,4146,5967,770,810:
pul:1455,17806,6219,7897,9750:10009,12,149,1676,18,2,2934,388,458,489,540,608,795: pulitzer:::1239,4264
pulmonary::15521:1194,8443 pulp:17483::1076,117,1801,192,394,4076,5827,5974 pulpit:8081::535,536
puls:16234,4129::141,1539,17807,293,4150,419,592,831 pump:14956,14957,7563,8431:116,1715,1917,312:
pumpkin:::2161,547,831,9217 pun:::3144,346 punch:16382,18765,2336:121,283,340,370,375: punish:9980:731:
punishment:731:9980:107,33 punjab:::25,26 punjaby:::1563,160,1767,2074
punk:4242,5078:1037:16050,291,3245,481,849,915,9420,984 punt:17613,18747,6197:310,340,5178,5865,684:
pup:14389,17237::3294,481,802,942 pupil:1580::16792,2574,3294,481,5825 puppet:9035::2408,3289,5362,808,8092
puppy:17237::1046,14389,1470,3294,481,942,943
pur:11086,1268,1636,3475,4610,4975:12477,12478,12479,12480,12481,17875,3476,3665,4343,4713,7342,7343,8320:5473,578
purcel:::137,145,4254,84 purchas:4293,5165,5166,9200,9908:357,4280,484,720,794,9003: purely:13740::
purg:13926,6136:1280,13927,1657,1660,197,3843,7787: purification:13927,17582:6136:1280,13926,1466,197,2630,3843,57
purity:17875,4343,8320:1268,3475,4975,6136:5473,578 purpl:10481,2281,5492:408,86,929,9361:
purpos:1332,3045,4006,9557,9559::35,41,507,539,958 purposely:7722:: purs:8030::119,1472,18,61,775
pursu:10288,17238,18720,19312,4489,6268:10287,14235,2343,5220,6620,8498:1582,17122 pursuant:6620:19312,2750:
pursuit:14028,2343,5220,8498:18720,4489,6268:163,218,30,5568,66
push:1658,17442,19023,3393,5398,6307,8314:14515,149,1662,2,2422,3429,41,575,608,66,813:
pussy:12728,14445,8439:5029:1046,1688,3850,4018,5537 put:13833,18344,18377,3398,4484,6180:1286,3128,4292,728:
put_on:2251,9455:: put_option:13833::17500,3128,4292 putin:::181,85 puzzl:15955,6146:14748,2072,3146:
pyramid::17,1988,277,3306,3307: pyrene:::1225,90 python:::1001,1558,1803,289,391 qaeda:16413::837,839
qatar:::1098,213,58 qin:::315,449 qing:16444:315,449: quad:14958::109,276,4014,495,5415,9162
quadrant:::152,171,26,332,37,627 quak:19033,4131,9844:9146:1820,234 quaker:8976,9146:9844:275,3210,5836,653,83
qualification:13899,3037,8651:6120,6181,6341,9657:1460,2432,2914,40,878 qualifier:17240,3120:6118,6341:118,286,3118
qualify:13825,18180,4649,4976,6018,6120,6341,7146,7371,9657:12487,13899,17240,17731,2746,3037,3040,3625,397,4053,4988,6118,7346,8651:
quality:1499,17731,2871,3040,4053,5:18180,420,6120,6341,9657:186,19,311,39,4338,745,77,86
quantitativ:4977:12491,12492,12493,2026:164,285 quantity:2026,44,641:9517:164,285,39,612,68,77
quantum:::39,44,641,77 quarrel:4108,9580:1181,14504,476,650: quarry:14451,14933,9138::1307,1582,169,317
quarter:17620,18015,19501,1987,5805,8222:13548:101,1015,1023,1247,1411,1827,1828,309,3317,3321,36,3830,3831,3902,3910,405,406,410,4313,4314,44,722,74,77,779,851,852,9441,998
quarterback:::1003,490,5239,8992 quarterfinal:::2091,373 quarterly:13548:18015,4075,890: quartermaster:::1006
quartet:17623::229,254,29,31,433,50,64,654,70,98 quartz:17933,17958::1256,17957,52,6092 quasy:12678:1649:
quay:::536,5393 quebec:::2112,32,4191,76
queen:17138,2601,5938,9062::1046,1053,118,1236,1688,1812,1959,1970,2546,3850,415,442,622,718,75,8105,9073,9130
queensland:::5812,76 queer:1138,18553,4507,6955,9062:1812,2257,3815,670: query:18410,5701:1777,329:
quest:14211,18560,8498:5943:1947,218,5568
question:16081,16104,1777,18410,18414,18426,2072,4674,5448,5701,7588:18506,2756:1494,1529,16080,1774,329,5678,649,8571
questionabl:1445:3666,7347,7348,7349: queu:19121::300,345,4177,758,8423,962
quick:11150,1873,3585,4745,4837,6359,7730:1505,2206,2261,5548,788,925: quicker:13705:1873:
quickly:13703,7730:1873,3585:
quiet:12418,12498,13755,19208,2446,3469,3613,4978,9815:1396,144,19,3,3468,3667,3980,790:
quietly:13688,13755:12498,4978: quilt:8181::1967,496 quincy:::768,901
quintet:6010::229,254,29,31,433,50,64,654,70,98 quit:13647,6343,9860,9942::
quiver:3191,3333,5204,9839,9844:115,1830,3,30,477,61,733,89: quiz:18412:9060:165,1778 quot:8613,9679:2485,647,979:
quota:::17518,201,354,774 quran:15842::430,53 rabbit:14463,16345::14462,1838,264,5750,609,8007
rabby:::1203,222,49,643
rac:14960,16433,17413,1782,6189,6275,8773,8823,9875:13630,14959,163,17241,421,8011:111,2169,238,273,373,39,3936,478,5343
racecours:2413::157,1973 racehors:1963::464,681 racer:14959,17241,8011:6189,9875:169,2147,308,3846,422,9052
racetrack:2413::157,1973 raceway:14960,2413::157,1973,3936,5343 rachel:::1012,128,3293
racial:12503,13630:12504,8823:39 racism:14309,15769:17242:107,14308,2058,5601
racist:12504,17242:12503,14309,15769:17203
rack:14961,14962,19235,8183:9822:13943,184,1936,1984,203,2508,264,325,3787,403,523,599,8134 radar:::171,627
radial:13384,13385,7547:15558,17683,2321,5413,5963: radiant:6483:2019,461:693,694 radiat:::
radiation:14378,17579,3297:19519:111,1160,117,1289,151,168,1735,3184,3295,3754,5309,57,6000,6053,92,9257
radical:11981,12428,3639,4062,4376,6501,717:0,13,1370,143,1444,1524,220,286,39,44,6086,863,9,93: radically::3639:
radio:14963,14964,15798::1523,2060,3019,3911,5348,737 radioactiv:10563:10564,17579:6000,9257
radius:15043,15558,17683:13384,13385:1599,184,198,2029,244,37,63,739,74,8425 raf:::16464,1792,837,839
raft:776::268,3879,47
rag:11141,11948,13066,13264,14965,17774,1853,3190,3386,3406,4523,6246,7615,8496,8569:1151,1418,1453,2331,2773,295:100,1076,115,1399,1726,2048,2080,2481,2641,309,3336,36,3986,4038,5219,597,6100,689,70,9328,9335,9337,959
raid:19110,19258,19404,7191:16425,1941,2819,3283,493,5270: raider:16425,3283:19110,19258:2158,2532,291
rail:14966,8240:120,8156:1049,121,1310,1993,2964,2966,469,683 railroad:1993,3909::1310,2423,3209
railway:1993,3909::1310,2423,3209 rain:13124,17975,3298:1919,5122:1584,1729,216,2660,816,9417
rainbow:::1519,780,8534,9304 rainfal:3298::1584,216 rainforest:::4178,759
rainy:5122:1152,17975,3298:1584,216,2660,9417
rais:13194,13851,14150,15322,3838,4193,6264,6374,6779,6957,8388,8744:11556,11557,1353,1426,149,151,1730,19091,2,2016,285,2931,3439,3984,5114,710,7888,90,9991:
raj:::3344,857 raja:::350,415,49,7978 rak:19186,5509,9148:121,1322,161,283: raleigh:::16994,205,32,3261,712
rally:14317,16510,18279,18593,9742:1782,2,2333,24,278,5996,64,9252:
ram:18828,18831,18858,18867:0,121,13,283,3895,5328,63,760,9: rama:::1371,8966
ramp:14967,19177,4523:10786,14062,3580:1311,2419,249,3000,5973,9220 rampag:14062:4523:524,89
rampant:10071,10786,3580:1416,19177,2791,4523: rana:::350 ranch:14969::2402,407 rand:16746::367,37,63
random:12500:15230:1185 randomly::12500: randy:7454:864:
rang:1225,15055,16410,3087,3409,5806,882,8880:9772:123,1509,157,164,1704,2037,236,25,2541,2547,27,31,331,3889,39,833,90
ranger:16997,17064::17063,194,240,557,69,719
rank:10072,11275,12107,321,3485,3491,4338,4417,5025,6956,8881:1416,1438,2861,306,3575,5522,6842,787,921:167,2107,29,365,50,758,86
rankin:::1581,215,49,85 ransom:19247::1390,174,2369,353,932 rany:::415,49
rap:15924,18860,4683,6289,6329,7772,7881,8748,8752:10,1044,17462,288,340,370,651,669,702,753,94,985:
raphael:::233,2589,4204,4252,5835 rapid:4746,6832:110,788,8963: rapidly:13703:6832: rapper:::153,18,84
rar:10073,10648,10808,11364,13057,7218:10807,13056,2737,3872,439,4528:1503,15445,27,3985,5486,55 rarely:13658:11364:
ras::: rash:16552,4579:2213:168,17810,351,655
rat:17265,2047,2938,3266,419,4298,4417,961:1512,2,306,321,797,86,9041,9605,969:1116,1482,188,19,206,2411,2585,293,3319,3320,353,3851,4297,48,574,5985,695,87
rather:13646,13647,13712,13722:: ratification:8708:19382:43,750 ratify:7067:1896: ratio:17661,778::293,48
rational:11701,17619,1907,7270:2289,2801,3669,4979,6008,6009,7351,778,9350:
rattl:1439,2237,5145:1425,262,2967,4,439,504,808,94: rav:::1354,2483,2512,5629 ravag:4683:669:
raven:18652,18657::5317,803 ravin:5830::1099,480
raw:10552,10615,10807,11208,11282,11681,17860,2285,4809,6809,7235,7367:10808,11281,14,1435,1441,2774,2800,3542,3644,6054:
ray:17416,19519,5963,7981::1013,14396,15983,1599,17709,2160,3297,504,5316,5614,7995,850 rayon:::100
razor:::1475,1699 rbi:::1154,7781
reach:18382,19105,3087,4476,5159,5806,7811,882:164,19112,2037,236,2547,278,30,42,89:
react:19314,4425,9509:1392,17411,3670,441,5026:
reaction:13900,1392,17411,441:4425,9509:105,111,1334,138,15776,17410,35,3769,42,484,608,664,68,92
reactiv:3670,5026:12505,2862,4425,7354,9509:1605,965,966 reactor:14896,3014::120,1299,343
read:15645,16130,18319,18320,19548,3097,5588:1,1210,1292,158,17243,17244,18318,192,22,313,35,511,5706,6,6176,7,738,8508,895:
reader:17243,17244,3287,9086:18319,18320:1572,180,1809,222,303,305,3252,378,4263,475,5630,69,763,86,9091,91,911
readily:13714:: readiness:15592,4347,8286:2296,4837:142,144,15198,154,3035,8272
ready:10270,12410,13238,2296,3404,4407,4837:12506,12507,1616,1653,2373,2837,3,4347,4980,7356,8286,925:
reagan:::178,242
real:1269,13026,1918,3498,4526,5145,6009,7359,7361,7445:12511,12512,1271,13025,15224,1908,201,2323,3672,4525,4981,6008,6040,7357,7358,851,852,9320:
realism:15716,6040::2109,2179,3075,336,506,539,5600,997
realistic:1908:12514,15716,4983,7360,7361,7362:233,251,506,5600,79,91
reality:15224,15647,6040,9320:1269,1918,3498,4526,7361,7445:2179,3109,336,35,3961
realiz:18932,19238,6141,6600,9565,9787,9926:13823,14200,14290,787,8507:
realization:13823,14200,14290,8507:18932,19238,6141,9565,9787:1278,229,2363,281,3756,4367,5285,678,70,744,821
really:13662,13732,5145,7716:1269,1918: realm:15726,8894,9382::1022,1096,26,35,368,411
reaper:17100,5371:18723:159,247,4241,5360,8964
rear:10282,16611,19525,3910,5807,964,9856,9991:10281,15322,3838:102,349,38,406,434,452,453,499,758,80
reason:15654,3225,3669,5655,583,7608,8477,9350,9539,9578:1907,1920,226:129,1341,158,2113,40,511,6055,6056,613,639,697
reasonabl:3624,3673,4979:1030,1907,3674,9350:1066,1314,15236,15446,311,4008,5520,6055,6056,817
reasonably:2884:3624,4979: reassur:10444,6455:10280,2719,6456: rebecca:::1012,128,3293
rebel:10010,10011,17167,17301,5913:1679,7956:1226,17003,2142,2153,252,5882,662,717,9026
rebellion:1679,7956:10010,10011,11216,12942,6626:282,33,873
rebellious:11216,12942,6626:1679,4656,7956,8341:282,33,3981,41,873
rebirth:13841,14247::1277,2367,383,5170,57,5713,82,830 reborn:12529::
rebound:18279,4470,5717:10,138,141,1928,296,441: rebuild:18908:7796,934:
recal:18526,19513,3375,4039:1072,135,16101,19284,329,3773,7790: recaptur::2,2891,932:
receipt:18484,5169,5982::119,357,389,775
receiv:10790,5063,6139,6278,6291,9886:10434,1372,2035,3911,5169,6636,7510,7511:
receiver:1372,3911:6291,9886:1003,104,132,1384,14699,1975,2131,3019,4232,534 recent:12131,4947:6104,611,863:
recently:7732:4947: reception:15801,16487,5169,8619:17248,6291:1081,1523,1928,2060,296,357,389,479,996
receptionist:17248:5169,8619:17282,318 receptor:2035:9886:117,312,38
recess:14260,1994,3233,6028:109,110,143,277,2951,424,9334:
recession:6028:18601:1924,2186,2342,277,31,33,3771,438,522 recip:15958::700 recipient:1372:6291:2131,3121,589
reciprocal:10964,3675:10963,1249,14164,2359,3676,48,7364,9296:
recital:16130,4113:2680:219,362,40,545,5706,829,895,981,986 reckless:10421,4579:2213,3471:41,8277
reckon:1845,3376,3383,4420:2569,585: reclaim:18217,19225,6128,7086:13840,4881,5171,5192:
reclamation:13840,5171,5192:18217,19225,6128:1277,2339,932,934
recognition:17829,3135,4040,8507:18308:1072,1244,134,1347,1456,177,202,228,234,2639,5690,673,744,821,8555
recogniz:18294,18308,18488,19391,6355,7198,9565,9906:2822,3435,4040: recognizabl:11629:4817:
recoil:16197,18745,19315,4470,4477,5717:10,141: recommend:3388,9624:15908,4083:
recommendation:15174,15908,4083:3388,9624:228,2489,2490,426,649 reconcil:10754,18398,9514,9515,9567:14336,2750,7780:
reconciliation:14336,7780:18398,9514,9515:33,621,7750 reconnaissanc:14221:19195:2946,7917 reconstruct:::
reconstruction:7796:18908:1024,1072,1210,1611,197,4039,511,934
record:12530,1710,1824,19158,3608,362,6176,7905,8173,8622,9665,9666:11811,11812,12,135,14970,281,4412,4988,7079,9150:1592,187,201,22,2487,278,300,3021,345,354,372,42,447,616
recorder:14722,14970,9150:9665,9666:120,18,194,5395,556,633,69,764
recover:11852,18094,18278,3415,5115,7624:11851,16232,3745,791,9252,932:
recovery:16232,9252,932:18094,18278,3415:138,24,513,5996,830 recreation:14016,163:13353,18056:14015,2339
recreational:13353,7319:14016,163:14015,2339 recruit:17249,19234,6318,9689:1007,3278,7974:
recruitment:7974:19234,9689:278,42 rectangular:12645,7242:3648,3687:17690,5510,579,6032 rector:3253::222,305
rectory:::1712,734 recur:10774:1422: recycl::571,7:
red:1498,2216,3464,3477,8997,9241:0,1133,119,2710,408,6,717,73,775,78,9345,97: reddish:2216::
redemption:5170:19247:1277,17522,319,5165,794,932 redesign::: redevelopment:7795::197,45
redhead:::14416,14417,2965,7992 redistribution:::940
reduc:11567,17580,18149,1870,6129:13894,1392,17571,2624,3576,4717,4718,4719,617,6780,9454:
reduction:13894,17580,617:18148,18149,6129:1392,30,42,462,664
redundant:2817:2816:1465,15450,16055,2045,2046,3069,800,8690 redwood:::235,322,9212
reed:3861::1107,1112,175,182,1822,2140,3939,416,4271,633 reef:16746,8959::2119,333,37,63,631
reel:14552,19055,19127::175,1976,1991,2080,70,7843,8259 reelection:::2337,2900 reev:::7999 ref:9149::2593,764
refer:18333,3395,4519,9854:15695,3287,5311,5587,8652,9149: refere:18583,3287,9149:9854:180,1809,2593,3252,764,845
referenc:10978,15695,15917,16147,3141,3174,5311,5587,5620,8652,9795,980:18333,18511,3395,4519,6723,9620,9854:1198,1204,135,1759,192,2490,2494,3175,40,4083,42,475,510,68,738,828
referendum:::2337,33 refin:12525,17582,3569,3677,6768,7496:12521,2235,2630,4985,5056,57: refinery:::1176,1180
refit:::14310,7955 reflect:10053,12590,12591,2197:12589,12592,5092,7025:
reflection:1533,17445,2465,5499,8653::1206,1493,1515,19,198,226,234,347,40,4319,537,777,807,828,92,95
reflectiv:12589,5092,7025:10053,12590,2197,2801,2876,5499:19,198,41,5429 reflex:5112,729:7618:138,441
reform:18165,6128,9483:14972,252,5171:1462,197,45,677 reformation:5171:6128,9483:1277,16558,2648,932,997
reformer:14972,252:18165,9483:120,1226,1299 refrain:8684::150,70 refresh:3596,7202:863: refrigerator:8186::1704,8257
refuel:14257:1680,7: refug:14338,16619,5400,8405::1055,152,2451,26,388,401 refuge:::17055,8982
refurbishment:6064::2648 refus:17953,18419,19532,4480,9910:52,5704,610,8621: refusal:5704,8621:4480,9910:22,3172,43
regain:19262,3415,5168:357,794: regal:2281:929:
regard:14177,15656,15898,16315,2480,4420,6068,6340:1081,1544,1740,177,23,28,306,3098,5259,697,730,914:
regardless:11532:: regatta:::16257,3185 regency:14083:7297:18044,2668,488,99
regeneration::9470,9780:105,111,17564,2367,57,7796,830,934 regent:17251,7297:14083,1443:1005,366,9024
regga:::702,984 regim:994::1789,443,50,68 regiment:16468:13616:221,451 regimental:13616:16468:221,451
regina:::2112,32 region:1505,15726,17633,26,63::102,27,35,37,38,411,44,47 regional:13042:26,7564:27,37
register:10979,14973,15855,19158,2622,4988,9667,9966:12,12530,14608,14695,1499,15844,1592,1711,1824,362,5160,575,6723,7371:
registrar:9150::1230,194,4211,554,69,87
registration:15844,16561,3823,5160:6176,9966:126,1655,167,186,19,29,2947,3127,615 registry:15855:9667,9966:362,645
regression::18219:1329,148,1593,1594,3349,45,743,7791 regret:15900,18981,3193:23,598:389,8621
regular:10651,12065,12537,12550,12899,12988,13107,1446,17252,5064,5086,6649,6880:0,12531,12532,12533,12534,12551,12987,1572,1627,19,2025,2282,2317,2321,2738,2867,2879,3678,555,5932,662,6650,7372:
regularly::12537,1446,5064: regulat:2356,2695,4423,6125:14151,1711,17253,297,3102,7,7399:
regulation:12900,14151,15906,2356,3102:2695,2867,4423:105,1337,297,57,68,700,77,857
regulator:1711,17253,5369:2695,6125:116,194,575,69 regulatory:7399:5005,6125:
rehabilitation:5192::1289,14364,2339,3843,934 rehearsal::18938:1166,2941 reich:::1221,137,145,2151,4212,601
reid:::251,91 reign:17850,4514,7298:1024,1443,1611,3344,36,857: rein:18141,19368::1324,15057,344,5377
reindeer:::1689,2970 reinforc:18135,7007,7522,9584:1036,1488,15662,4825,5302,7915:
reinforcement:1488,15662,5302,7915:18135,9584:158,18,187,358,4080,494,586,874 reissu:15796,18949::192,738
reject:18351,18418,4480,9593:474,867: rejection:867,9314:18351,4480,9593:1244,202,234,24,43 rejoin:6166::
relat:18521,19546,2298,2677,2848,4519:12553,12554,12555,12556,12557,12558,4996,7377,7749,8715:48,665
relation:17640,2358,276,48,7749,8715:1394,18521,19546,2176,2677,4318,562:138,307,39,4113,5155,5156,612,7748,8536,986
relational:6347:2203: relationship:1394,2176,4318,562:276,7749:39,48 relativ:2203,276,6582:0,13,15499,6347,9:
relatively:13735:2203: relativity:15499:2203,6582:5592 relax:18057,18058,18233,9503:1681,17583,8766,8788:
relaxation:1681,17583,8766,8788:18057,18058,18233,18246,19473,19474,9503:1119,1165,1291,3183,513,5207,57,573,5739,5740,617,9254
relay::12,13961,16402,16471,1664,1782,373,4167:
releas:11072,13903,13968,14974,1657,1660,2507,3772,4443,4494,6000,7975:111,12,126,1261,130,1540,166,18,19289,2,2069,278,342,3780,40,42,57,629,66,7,82:
relegation:7951:19333,19413,6156:2902,2948,323,799,867,941 relentless:3494,4954:1422:15270,8313
relevanc:6017:7378:48,665 relevant:7378:6017,7379:48,665 reliability:15168:2764,5102,5103:2429,2430
reliabl:2764,5102,5103:15168,6690,6691:2429,2430 relianc:17765,8484:9554:154,2044,4346 relic:8139::27,5332,55
relief:16201,16273,17852,2606,3842,5207,9446::1025,14273,1483,1587,1598,1657,1783,2163,278,3345,338,401,456,462,617,82,8775,9237,956
reliev:11960,18073,4843,6328,9827:2606: religion:653,974:5012,7272:112,1317,2012,35,364,50
religious:5012,559,7272:0,12310,1912,653,974: relinquish::: relocat:12734,18228,18229:14377,2308,7777:
relocation:14377,7777:18228,18229:30,42,568,674 reluctanc:3946:11016,11653,5128:144,1583,2427,92
reluctant:11016,11653,5128:13239,3946:144,2427 reluctantly::5128: rely:9554:17765,8484:
remain:10020,10049,10050,16848,18100,5531,6797:17657,2636,5358:27,3080,55,59
remainder:2636,5358,9276:10020:100,172,201,309,354,48,689 remak::114,4: remark:3394,6186,828:15,1740,40,4032:
remarkabl:4931,5041:1149,439: remarkably:13716:4931: rematch:16191::1779,592 remedy:3015,9475:4789:197,2338,324,467
remember:1072,18306,18310,19307,3375:15620,4082,582:
remembranc:15620,4082:18306,18310,19307,3375,6143:228,3135,5552,639 remind:18309,9622:15650,15854:
reminder:15650,15854,16918:18309:1010,22,240,3109,35 reminiscent:12564:4039,4997:1072,134,15699,313
remnant:17657,5358:10020:100,172,2636,309,689 remors:8792::3193,598
remot:10081,3479,4626,4870,6558:10080,12,1618,18,4869,6559: remotely::4870:
remov:19337,3479,6119,6559,9912:1282,1618,472,6558,7787: removal:1282,7787:19337,6119,9912:131,166,1660,400
renaissanc:14247::1024,1611,2367,830 renal::15517:1194,15518
render:15996,3400,3418,3758,4073,4466,5567:1696,174,17981,18565,2050,219,226,2369,362,525,72,727,829,9416,95,951:
rendezvous:::1295,2105,230,2959,5787,80 rendition:15996,3758,5567:4466:1936,2050,219,226,2916,525,727,829
renegad:10011,9041::392,9040 renew:12597,9780:12596,14373: renewabl:::
renewal:14373,17581,5192:9780:1465,2169,2339,800,9259,934 reno::: renovation:6064,7795::197,2648,45
renown:1633:1436: rent:17520,19379,3413,5831,6290,6315,7818:13433,14284,17334,209,3303,400,435,5216,773:
rental:13433,14284,9229:17520,3413:196,33,619,772 reorganiz:12183:2827: reorganization:::1460,1684,2914,3839
rep:::100,1376,9028 repair:19002,3373,8901,934,9475,9915:14,152,197,26,3: repay:19299,6166:: repeal:6161,7790:3773:
repeat:1465,1779,18525,2200,4657,9492,9649:10,1422,18941,3493,7,7374,800: repeatedly::4657:
repertoir:16504,16505::31 repertory:16504,16505::157,31,686
repetition:1465,1779:2200,7374,9492,9649:1346,1770,592,800 repetitiv:3493,7374:1422,2200,9492:314,8690
replac:18112,19338,4483,7782:2901,30,4133,5560,9172:
replacement:17581,4133,5560,7782,9171,9172:18112,19338,4483:1351,2169,2462,2606,28,2901,30,456,82,9259
replay:16191,18951::1465,1779,592,800 replica:3912:2200:533,95 replicat:2200,9807:14374,17584,3912:
replication:14374,15378,17584,3170,3825,3912:2200,9807:105,1211,1465,198,2063,2949,40,43,533,5499,57,800,95
reply:1211,5656,9595:15,2,40:
report:15771,15914,16120,1755,4441,5628,6575,986:10631,126,1338,15,187,2480,262,3125,53,545,5602,94:
reportedly::6575: reporter:17256:: repository:17257,686,8187::1177,157,1978,2982,514,9027
represent:19437,3647,6168,6344,9992:12239,14344,1463,16506,313,4345,4940,6689,7383,7591:
representation:14344,1463,15997,16506,313,4345,95:4465,6168,6236,6344,9579,9797,9992:114,167,219,28,29,33,35,40,621,637,823,829
representativ:2605,661,6689,7383,7591,9028,971:19437,2763,2879,4999,6168,9992:1110,1376,158,215,2588,28,848
repression:::1124,1329,1593,1594,297,562 reprint:15795,15796,18949::1202,1748,192,2061,738 repriz:18941::
reproduc:18950,6111:2360,3825,6888,9264:
reproduction:2360,3825,3912,9264:18950,6111:105,1072,138,1465,2949,307,4039,533,57,95 reproductiv:6888:6111:
republic:5783::29,3216 republican:10901:2763:215,49,78,85,97
reputation:15771,3342:18353:17847,2480,306,5602,914,9363 request:1079,329:15,2,22:
requiem:16043::14244,16035,2077,229,701,872 requir:18388,2697,3531,4427,6204,7158:1899,2116,3530,8523:
requirement:2116,8523:2697,4427,6204:107,1170,143,55 res:::1325,38 rescu:1277,7086,9996:2,3288,4881,932:
research:1517,18471,2925,4415:5939:106,226,280,584 researcher:5939:18471,4415:62 resembl:19508:8294:
resemblanc:8294:19508:1493,537 resentment:2521::1217,2097
reserv:16527,17316,18417,19220,5988,6154,7386,7388,8903,9979:101,104,118,12570,1389,1391,14156,16466,365,41,44,502,7387,7389,7966,8504:127,221
reservation:14156,7966,8504,8651,8903:18417,19220,9979:101,1070,154,15640,2957,3811,40,42,492,542,5571,75
reservoir:14976,16849::110,143,17639,326,47,55,552,8231 reset::12,18: resid:3431,4517:2152,2950,5032:
residenc:1712,2950,3004,8895:13617,3431,4517,5032:24,34,5790,687,734,81
residency:2950:12737,3431,4517,5032:24,488,99 resident:12737,2152,5032:2950,3431,4517:416,558,56
residential:13617:2950:24 residu:2636,6096:13383:172,183,48,55 residual:13383,2636:172,319,353,48,6096:
resign:19289,9567,9937,9942:15858,16140,8795: resignation:15858,16140,8795:9567,9937,9942:126,23,3194,43,53
resin:9408::1406,269 resist:19532,4501,6191,6192:10065,14213,4679:
resistanc:14213,15150,15500,16513,2614,3769,6081,8188,873:12304,4679,5083,6192:1386,144,1583,1605,16512,24,2427,33,343,42,4372,572,601,8417,92
resistant:10065,12304,13070,4679,5083:15150,15500,4501,6081,6191,6192,6678,873:144,24,2427,33,8417
resolution:13875,13891,15631,3139,8501,8603,958:18376,9557:126,2049,218,234,398,40,41,474,53,5683,5722,614,672,673,70,8500,92
resolv:12860,15631,18322,2676,8603,9557,958,9676:126,13891,2049,41,53,8,8500:
resonanc:15366::1499,1539,186,234,4123,4322,48,92 resort:14338,19002,8405,8901:152,1705,2451,26,388,401,7,81:
resourc:1589,2451,5544::119,196,388,5543,819
respect:14295,15321,15656,16315,2480,4421,5303,6068,9964::1170,14294,1544,1685,177,22,23,2443,28,306,3098,42,427,697,914
respectabl:3497,3679,5002:12574,1861,7391:2440,577 respectful::15321:2443,427 respectiv:2739:2223:
respectively::2739: respiratory::18045:105,9261 respond:4425,9595:7394,7395:
respons:1211,15828,17410,441,5656,8619::105,1081,138,1749,19,383,389,40,43,484,5615,692
responsibility:1170,17893,2430:5003:1022,107,2429,33,368,41 responsibl:5003:2430,5004,7392:2429,41
responsiv:5026,7394:15828,2862,4425,7395:1749,5615
rest:13067,14977,1681,17740,18405,19549,2636,9446:13068,18815,18845:1025,1253,172,184,3328,338,363,48,543,573
restart:18202:: restaurant:3016::81 restless:10771,12016,12497:1898,4656:144,3964,8263
restor:19281,19445,3373,9470:14978,2339,5168,6064:
restoration:14978,2339,5168,6064:19281,19445,3373,9470:1024,1611,197,24,2408,2648,33,357,71,794,934,95
restrain:12418,19354,2196,6502,7396,7557,9727:12578,12579,2215,5089,5940,6047,801:
restraint:248,3048,6047,801,8284:19354,9727:108,1124,1398,18,2431,2441,297,3102,41,5577
restrict:10548,2196,6120,6122,7146,7397,7398,9983:12582,12583,2953,3478,3625,3810,5005,7334:
restriction:2953,3810,5577:2196,6122,9983:2356,297,3102,77,801
restrictiv:5005,7334:12585,2196,6122,7333,7398,7399,9983:144,501 restroom:14955::125,1720,7852
result:10017,19495,3139,484,752:17727,1849:203,3121,383,40,57,589
resultant:17727,1849,752:10,10017,15679,19495,203,2209,2473,3,782: resum:18202,18541,8596:1335,40:
resurgenc:2367::513,830 resurrection:::2367,24,4118,830 retail:19242:1683,174,9152:
retailer:9152:19242:2156,223,5893,847 retain:18307,19344,6703,9924:12587,2765,2932,5552:
retaliation:5306:9702:2960,33 retention:2932,5552:18307,9924:129,1942,297,5485,639
retir:10098,11989,19316,4827,6266,6304:11988,13905,17738,2795,6361:
retirement:13820,13905,17738:19316,6304:166,1924,45,522,86 retract:10292:2709:
retreat:13820,16618,18421,6266:109,135,152,17,1924,22,26,522:96 retribution:14358::197,2338,2960,319,5306,9238
retriev:3375,3415:15619,932: retrieval:15619,932:3375,3415:1072,134,24,2627,5991 retro:12459:12458:2048,4038
retrospectiv:12458:12459:4176
return:10293,13815,13816,16192,18219,18526,2353,2960,3170,3303,5168:1211,126,130,141,1779,2,24,2509,2709,2921,30,3400,357,42,5161,5375,615,6166,66,728,773,794,806:
return_ticket:::1526,5637 reuben:::1106,1219,1380,992 reunification:5214:9965:1935,440
reunion:5214:19401,9965:1935,440,479,996 reunit:19401,9965:5214: rev:18039:419:
reveal:1086,11664,12703,19178,19179,2679:15644,16115,2,5023,5633,7330:
revelation:1086,15644,16115,5633:19179,2679:122,2468,287,43,545,821 reveng:5306,9702::2960,33
revenu:5982,9231::119,17509,773,775 rever:3578:2790: reverend:305,7414:1912:1203,222,49,643
revers:10291,13105,13980,14979,6161,6457,6458,8774,9295,9468,9500,9561:10,116,1249,14328,15637,16225,1702,24,2709,2878,2921,30,406,48,499,7791:
reversal:13980,14328,15637,16225,7791,8774:6161,9468,9500,9561:1171,141,218,24,2509,30,341,42,45,474,5202,5203,5205
review:16032,18355,18357,5260,5629,9612:1166,1335,1512,192,219,2483,2622,280,2941,3287,4306,526,53,530,5681,890,9023,969:
reviewer:3287,9023:18355,9612:1809,3252 revis:10462,10466:10465,3474: revision:2914::131,1460,261,53,5631
reviv:12596,18056,18116,18117,6415:12597,2367,2707: revival:2367:18116,18117:16510,513,64,830
revolt:1679,19213,19464,9825:7912:282,33
revolution:16236,2089,7912:13382,19464,2153,3639,7687,9870,9871:141,24,2509,33,82
revolutionary:13382,2153,3639,7687:0,16236,2089,717,7912,863: revolver:14980::1477,2409,3012,8093
revu:16032::219,5681 reward:15467,16083,16165,19299,19439,5302,9236,9584::1774,2031,2504,319,353,494,752,817,874
rex:605::178,366,393 rey:::146 reykjavik:::32,34,46,67 reynold:::233,79 rhapsody:::1078,5623 rhea:::16878,454,680
rhetoric:5686::22,260,3131,314,4058 rhin:::78,906,97 rhineland:::25,26 rhino:::14464,3852
rhod:::1002,124,16994,302,3261 rhodesia:16782::239 rhon:::78,97 rhym:5624::1078,16056,3163,826
rhythm:15229,4397,8689:2851:1083,1331,14165,2008,3162,3363,338,339,44,5450,8532
rhythmic:2851:12605,12606,15229,3681,4397:186,19,2008,338,44,5450
rib:14981,15506,8418,9609:14025:117,170,184,264,38,40,5383,599,696,818,828
ribbon:2067,8960::136,14894,27,3753,412,55,631 ric:16363::1089,1823,2101,232,274,4248,908 ricardo:::1105,457
rich:11862,12442,13029,13145,1647,1648,2619,3560,4527,4612:1134,1416,16,2271,2299,2852,2853,3740,4965,5006,5522,96:119,4300
richard:::1807,5918,846,9159 richardson:::334,60,65,88 richly:13786:1647: richmond:::205,32
rick:18092::16397,168,17815,3207 rico:::130,5638
rid:13948,19078,19081,19302,5196,8189:116,163,245,2603,399,421,4256,66,7819: riddl:15956,18795,9719:15026,2072,3146:
rider:2603,4256:19078,19081:122,155,5625 ridg:16850,2119::1965,27,277,309,333,38,470,504,666,90
ridiculous:11620,6713,7645:1921,861:1172,1757,1956,3131 ridley:::14405 riff:4479::16041,16946,711
rifl:14982,19300::1477,1979 rift:8729::1553,209,2506,435,82
rig:14728,15086,18222,19303,5247,5387,946:120,139,1478,14983,2002,3805,491,5366,538,944: riga:::32,34,46,67
right:10085,10820,12206,12249,12611,12692,13677,13748,15278,2753,4927,5007,6322,637,6426,7325,7326,7402,7714,7739,9474:12205,123,12612,12616,12617,1447,1548,1848,1862,1905,2164,2344,2439,2456,3450,3648,3683,434,5778,6647,77,774,80,823:
righteous:11993,3684:12622,3685,4904:578 rightful:11730,3604:15278,4845,4865:1064,2439,577
rigid:13072,6856,7152::198,3079 rigorous:4727,6685:1624,2761,3032,8306:1314,2004,2005 riley:::146
rim:8048::1016,133,2400,244,2999,356,406,809,945
ring:14523,14984,15366,17687,19202,2999,3214,4431:10,1370,1499,16124,16803,18707,250,2502,277,3991,4,50,535,536,625,631,94,945:271,2997
rink:8190::81 rio::: riot:5659:3668,4906:1044,2495,346,3790,3791,418,5268
rip:10409,11918,12506,4927,5831,6740,7109,7818,9148:11917,209,2296,400,435,4703,5216,7110,9208:4357
rippl:10182,16194,19207,6792:2705,2773:1214,141,1539,4123
ris:12132,13120,13125,1353,13992,15354,15417,16183,16195,1665,1679,18111,19087,19098,19525,4193,7248,8388,8389,8732:10010,10478,1087,1214,13126,1322,141,151,1643,1730,19100,2505,282,285,30,390,5508,6130,66,675,710,7595,863,90:1092,185,207,375,379,3990
risk:2931,3426,4373:13,1837,2301,371,44,5059,5513,677: risky:2301,5059:1270,2931,4373:1837,2656,371,677
rit:1951,5274:13434,13435:1466,1668,1950,384,872 ritual:13434,13435,5274,7921:1951:1668,1950,384,7822
rival:10032,18607,718:0,118,2955: rivalry:2955:18607:24,33 river:97::110,78 rivera:::17185,233 riversid:::16796,710
rna:17948::269,4385 roach:8182::140,14582,1474,360,3844,622,7979,8111,962 road:497::152,249,4187,793,933
roadsid:::2989,3220 roadway:::249,497 roam:3409:5958: roanok:::
roar:18499,18557,18558,2319,8747:1085,1273,18060,2088,262,94: roast:10805,15612,16331,9609:1423,264,4037,599:
rob:18888,5370,9930,9931:17262,3806:139,14907,190 robber:17262:9931:2158,291
robbery:14216,3806:9931:1044,1941,2944,870 robbin:::1571,60 robert:::147,2150,304,3258,3283,5933,62
robertson:::17091,3248 robin:::7983,803 robinson:::104,1102,132,1381,146,1810,232,304,62,65,88,902,91
robot:3859::116 robotic:4895:2274,3859:116,8547
robust:12934,13029,2300:1036,12623,12625,12626,5008,7405,8372:19,426,815 roc:::1558,1803,391 rochester:::73
rock:1129,1556,16050,5206,6258,9838:14985,14988,17263,2863,2864:1090,1817,2098,3782,52,59,702,71,843,89,93,984
rockefeller:::1111,290,842,844
rocker:1241,14985,14986,14988,17263:6258,9838:1312,15032,184,318,3245,3866,481,65,712,810,8245,84
rocket:14987,8191::135,14810,1532,182,224,465,500,5363,6090 rockwel:::4213,79
rocky:12892,2863,2864,4686:1150,1556,1651,520,5206:1185,1225,2009,3782,59,71,89,90
rod:1713,9272,9274::113,121,1469,1477,15531,1596,18,3012,355,5313,8435 rodeo:::424,5229,525,5390 rodger:::137,145
roe:16360::14395,263,652,7980,8436 roger:::1374,1573,377,414,62,65,88,906 rogu:::188,3292 roi:::419
rol:10360,1290,12924,13845,13856,14989,16196,18753,19019,19029,2054,4006,4324,5635,676,7973,8588,8807:10,119,1214,1281,1283,133,141,149,14990,14991,1590,1941,1976,2,2089,2100,2509,277,2888,2961,300,345,3465,3806,4068,5067,6024,6222,94:1041,1042,106,539,569
rolf:::49,5909 roll_out:18753::
roller:14415,14667,14990,14991,16196:19019,6222,9847:1038,116,1214,1311,141,14414,175,277,3759,3938,5320,6024,680
rom:8925::167,1980,32,3895,5786,628,67 roma:5908,8925::1563,160,32,67 roman:16902:103,2073,3242,8925:287,5632
romanc:13602,15821,1766,17719,9682,9989:12394,7094:16016,1765,2176,5621,748,978 romanesqu:::15665,8515
romania:16686:13502:200 romanian:13502:16686:103,1765,1766,56 romantic:12394,7094:15821,17719,2808,60,79,9082,9183:
romany:5908::1563,160 romeo:::455 ron:::16020 roof:14992,8192,8628::225,301,3133,3134,59,72 rooftop:::2548,452
rook:14610,19454::1053,1970,5317,803 rooki:17018::1007,899
room:125,15063,19503,2173:4636:1020,109,161,29,2977,405,48,64,784 roommat:::514 roosevelt:::178,194,242,903
rooster:14407::1174,2378
root:12018,1363,16412,17487,3247,4062::1017,117,1524,201,267,276,286,354,37,38,39,394,80,833
rop:18702,3913,8182::1474,626,8111 rosa:::1585,9211 rosario::: rosary:::14539,8226 rosemary:::1788,182,224,348
rosewood:::207,235,292,322 ross:::17077,265,416,49,558,85 roster:5635::300,345
rosy:10257,10478,12178,6940:1433,15354,3642,6052:148,185,3990,408,5493,856
rot:17557,18131,3132,9390:111,1404,15,1752,2623: rotary:4675,8242:1986,2089,230,3505:
rotat:13106,18590,19125,19325,9871:1458,15399,2878,7687:
rotation:1458,15399,2089:18590,19125,19325,9871:141,1729,2509,30,4319,777,816,89 rotational::1458:30,89 roth:::
rothschild:::1002,8993 rotor:::1049,116,121,1714,2985 rotten:11372,3565:1628,17915,521:1404,3968,9390 rotterdam:::
roug:8193::2397,3894
rough:10408,11147,1150,12818,12847,13783,13784,2864,4686,6396,6492,7040,7279:1032,123,12834,12836,12837,12840,12842,12848,1418,2208,2863,3706,520,7485,898:
roughly:13783,13784,3749:1150,6396:
round:11863,13690,16047,16567,1911,1971,3686,4395,4397,6170:116,12642,14043,14254,1968,2117,2271,228,2384,2856,332,338,384,410,44,5010,5652,567,599,632,701,704,708,7408,7409,77,7970:579,8379
round_trip:::2905,399 roundabout:10956,10961,14602,8242:1986,230,4693,4695,8189: rous:9450,9814:1661:
rousseau:::233,251,79,91 rout:497,708::249,332,37 routin:14236,4095,4929,5643:1641:219,431,510,679,829 routinely:::
rover:17266,5958::155,17279
row:14037,14652,16545,19073,4108:9115:102,1309,1546,163,16857,1729,2107,349,421,476,650,758,816 rowan:::561
rower:9115:19073:87,8995 royal:10840,12061,2281:14423,2534,393,5402,6658,929: royalist:16980,17180::2571,4265
royalty:2534::2103,315,319,353 rpm:18039::293,419
rub:13858,14113,15598,19165,4281,9724:114,1328,2614,296,3090,489,7770,795,95:
rubber:11454,14500,5349:521:1051,121,14705,14909,17963,2396,269,9406 rubbish:15887,1839::1752,52,610
rubbl:4381::1839,610 ruby:15346,2216::1256,1405,1498,17931,185,1985,3362,625 rud:4704,7367:2232:17725,427,502
rudd:::3844,7979 rudder:::116,3857,8221 rue:18981,3193::1718,1788,182,1998,224,23,348,598
rug:3914,4687,6682,7485,7486:1150,520,6683,7487,8287:1184,1185,18,19,2009,2993,385,72,815 rugby:::1670,1937,5221
ruin:13907,16187,5075,6225,6301,6701,7085,8730:1274,2807,4227,669,6935:111,1279,166,17917,203,2508,2623,3353,594,81
rul:12941,1337,14330,14994,18044,18529,2461,3102,3104,3344,3428,4055,4514,7298,8516,8721,9560:1171,1443,366,5072:2668,28,3106,36,627,679,68,700,77,8157,8521,857,967
ruler:14994,366:3428,9560:627,8157 rum:1138,5225:670:375,463,487,832 rumbl:11861,18556:2271:184,2416,262,282,620,94
rumor:::2501,986
run:10039,10773,11598,11839,14033,15974,16245,16259,16554,16851,19060,2250,2921,2929,3181,4134,5194,6276,6312,7781:110,1154,11599,1352,1397,1422,151,1684,17268,1729,1782,18196,18588,2352,258,2905,323,3332,351,3561,36,373,397,399,4179,421,44,523,595,6049,6189,66,7,7491,78,82,855,8773,9882:220,646
runaway:9072:0,1216,13,203,6276,9,989:
runner:17268,17297,17489,8194,9154:19060,6189:1003,104,118,132,14486,155,18,2590,267,291,2993,385,3914,394,8019,849,902
runoff::19139:151,2337,2900,595 runway:8240::1049,121,14625,535,536,5389,8123 rupert:::1240,415
rural:2857:12646,12647,12648,5011,5808:25,26,41,426 rus:::1153,1930,75
rush:11625,16243,18255,18256,2519,2920,6275:10,151,1543,2095,2261,2921,30,416,595,66,8763,9875:
russel:::147,153,1567,16982,17149,179,251,2602,3248,49,604,606,83,84,91
russia:16747,16749,5816:13493:1096,4181,75,76 russian:13493,4208:0,1535,16747,16749,2125,5816:
rust:10482,17959,18168,18169:1018,12649,1392,2628,2664,3299,9,9253: rustic:10824,12646,12648,5942:0,2857,4667:
rustl:16215,7091:1941,262,790,870,94: rusty:10482,12123,12649:17959,1900:17955,2664,5550,5551
ruth:8798::1012,104,1218,122,128,132,23,287,3293,902 rutherford:::1246,17603,179,304,62
ruthless::16282:15270,16281,2092,8313 rutland:::73 rwanda:::239 rye:::1586,1823,2528,4286,832,908 sabah:::101,26
sabbath:::1130,9423 saber:14612,14995,18730,18852::1999,284,8106 sabin:::103,3242,78,97
sabl:10491,15343:919:121,14479,14569,1838,190,2381,5490,609,8196,960 sabotag:14366,9994::1279,166
sabr:14612,14995,18730,18852::1999,284,8106 sac:4019,6037::117,1562,209,301,3325,436,59,963
sack:14620,14996,1660,19266,3421,4683,6037:669:1044,1092,1303,1472,1490,166,1966,209,2399,2944,2980,320,3325,45,47,61,8137
sacr:10685,12652,13268,1912,7411:12653,1276,3688,5012,6599,7412,7413,7414:8324 sacrament:2366::1466,872
sacramento:::205,32 sacrific:19298:166,2,24,3178,5716,726,7771,9242:
sad:3564,3597,7035:11725,15140,521,598,6045,7034:15139,23,4342,912 saddam:17395::49
saddl:9572:1997:102,1023,184,2416,264,309,3234,37,38,3902,599 sadly::3564,3597,7035:
sadness:15140,598,6045:3564,3597,7035:15139,23,4342,912 saf:3710,5349:12,1694,2316,8079: safary:13954::399,5197
safeguard:7892:1153,1756,3766,8637: safely::: safety:16619,2655,3760,5349,8122::1154,152,18,2333,2396,26,2886,397
sag:13245,17269,17476:13244:1788,182,224,303,348,9101 saga:::15822,978 sahara:16783::123,705,8890 saharan::16783:544
sahib:::103,56 saigon:::
sail:13957,13958,19008,19020,3408,5402,7801,7804:100,1158,1663,17,1932,2,2154,245,309,4,522,5866,7803,99:
sailor:14550,2154,5866:19008:1981,69,719,87,952 saint:17177,18436,253,9156:6136,9615:289,49,54,843,9105
sak:8399::1332,2031,374,375,402,507,817 sal:5285,7942::1020,1388,1683,174,40,4367,542,773 salad:::199,546
salary:4295::319,3304 salem:::205,32 salesman:::17271,554 salim:9194::2157,717 salin:11380:6886:3354
salisbury:::32,67 saliva:15527::2454,581 sally:15948::33,371,40,572,677,828
salmon:::1173,185,2382,263,2974,408,5754,78,8018,97 salon:::1056,125,14747,14838,688
saloon:14526,14954,15006::109,125,308,422,81,8232 salsa:::348,993
salt:11005,15607,16364,1841:13031,1868,6886:1347,1355,269,328,337,348,5690,968
salty:12911,13031,6886:11380,15607,16364,1841,2868:1355,19,22,269,314,328,337,348,968 salut:6200:1081,228,3135:
salvador:::1224,3224 salvag:9995:1277,196,342,4,772,932: salvation:5170:9995:1277,2655,793,932,933 salzburg:::
sam:10471,11794,16014,16903,2302,3691:103,10470,12663,12664,3689,5018,7417,7419:14870
samba:::14046,207,2080,2919,292,5225,5230,70 samoa:::124,58,75
sampl:15660,4454,8961:1292,398,42,7:15611,158,59,71,820,971 samson:9001::194,231,266,51,556,764 samuel:::660,83
samuray:::1222,2611,3217 samy:16014,16903::103,16011,16013,56 san:12679,4979:1907,6056:142,6055
sanchez:9194::2157,717 sanction:6445,7067,7227:1896,2211,2829: sanctuary:14619,5400::1055,109,25,2544
sand:17977,5503:10225:1064,1408,1409,2120,4198,5502,814 sandston:17973::17934,4379 sandwich:1219::546,992
sandy:10225,10350:17977,4575:1408,1409,2445 sanitary:::1021 sanitation:::1021,1280,197,6076
sanity:6056:12679:142,6055 sanskrit:2074::1767,3159 santa:::159,240,253,327,4257 santiago:::14214,32,34,46,529,67
santo:::34,46 sap:2578,6297:0,1011,2392,3354,721: sapphir:15351:1256,1405,1985,3054,625: sarah:::1012,128,3293
sarajevo::: saratoga:::1464,529,8839 sarawak:::101,26 sarcasm:3143:1913:346 sarcastic:1913:3143,7423,7424,7425:346
sarcastically::1913: sardinia:::124,2552,58,76 sargent:::233,79 sas:::16535,221 sash:14755::325,403,631,945
saskatchewan:::4191,76 saskatoon:::548,5753 satan:8968::112,289
satellit:11196,17272,3915,4197:4735:120,18,555,59,709 satin::2713:100 satir:3143:7425:346
satirical:7425:1913,3143:346 satisfaction:17755,4142,7929:2684,4518:115,1542,2163,30,319,353,4141,42,912,9237
satisfactory:1447,4776:12689,12690,12691,12692,2684,4518,5020,7426,924:
satisfy:10768,2684,4518,5020,5124:1447,4776,6625,7929: saturat:10949,4610:3476: saturday:18007::1130,1610
saturn:::4199,54,5829,761,840,8952 sauc:2525::348,993 saudy:::2561,4209 saul:9195::1575,2133,253,275,393,54,605,83
sausag:3196::263,264,5379,8023
sav:11457,1277,19224,19444,3811,4881,5184,6702,9995:1045,11853,1682,2,2765,3288,42,4779,492,7,7086,932:1245,5987
savag:17273,2328,2792,5862,6536,7553:0,1232,14023,1453,3727,392,5838: savanna:16621::123,1551,705
savannah:16621::123,1551,34,46,705,78,97 savior:3288,5961:19444:1229,2123,2558,660,762,83,843 savoy:::25,26,8809
sawmil:::1180,14946,2401,3013 sawyer:17274:18856:1385,14455,766
sax:16667,8195::1806,189,193,25,26,3861,5922,60,767,8208 saxon:::103,56 saxony:16667::25,26
saxophon:8195:4266:3861,8208 saxophonist:4266:8195:65,84 say:18501,19548,4445,7419,894:1020,288,3691,784:
scal:10231,10234,14226,14999,15978,1708,17676:10230,10233,1292,1293,1665,1948,7,7807:1368,171,225,2405,2615,267,293,301,3020,3319,3320,363,4194,48,543,59,627,910,987
scalp:::4011,473,818 scan:18721,19186:15000,15001,280,2949,3825,526,57,5999,807,95:
scandal:16121,5710:11994,6250:2501,330,986 scandinavia:16663,16664:7695:1098,25,26,58
scandinavian:2497,7695,8981:103,1207,16663,16664: scanner:15000,15001:18721:14682,1476,3252,3287,534,8085,8088,8172
scar:10355,11898,17816,17824,5432,6392,9764,9817:1131,115,3457,3616,477,9347:108,168,227,634
scarc:3747,4528:10073,10074:1503,285 scarcely:13632,3747:4528: scarf:8196::1052,139,190,3888 scarlet:2216::1498,185
scary:3457:: scatter:10717,6572,8736:111,151,1667,17444,19117,19118,2345,3184,3298,57,920:
scen:1075,15002,15889,17724,17825,2110,2415,8898:6465:1199,1208,152,16294,1795,202,2418,25,26,53,531,5711,597,735,876,95,973
scenario:::1208,1795,2075,2493,4086,8898 scenery:16622,2415::1223,1798,2418,95
scenic:6465:1075,2415,918:1199,2418,95,973 scent:18064,19167,2021,3091,6874,9892::1511,19,328
schedul:12987,15849,5585,7952:12988,2373,300,345,443,5289,68:
schem:15683,15944,1744,838:7382:313,35,39,40,443,68,749,888 schizophrenia:::2645,9351 schmidt:::181,85
scholar:17275,3270,91:17512,5022,5590:1580,2574,303 scholarly:5022:12693,12695,91:303
scholarship:17512,5590:17275,3270,91:1587,2056,35,4294,663 scholastic:13354:1360,15618,16494,18014,251,303,3916,91:
school:1360,15618,16494,18014,3916,4490,8865:1166,13354,1673,1944,7:1549,167,238,29,3094,36,364,549,74,81,887
schoolhous:3916::81 schooner:::3017,310,3883,61 schubert:::137,145 schumann:::137,145,2598,84
scienc:444,8473:62:129,176,28,411 scientific:12696:7427:35,411 scientist:62:444: scientology:::364,653
scissor:::1043,1287,1475,1699,7830,7890,806
scoop:15913,17696,8211,9692::1338,1474,1755,277,320,326,438,47,624,8114,8206
scop:4369,8233,882::120,164,202,236,3018,368,3893,534
scor:1154,1595,16784,17705,2635,6190,7902,8495,9671,9726:17276,17277,2938,6148,6212,797:158,201,2047,2097,2113,2167,229,2521,268,31,3225,3324,354,397,4304,433,47,5181,616,697,781,969
scorer:17276,17277:6148,6190,9726:118,132,2593,764,766,9094 scorpion:::1959,63,760,7990
scot:16010,7703:5814:1764,3157 scotch:17705,4507,7569,7703:5814:2528,3324,781,832 scotland:5814::200
scott:::189,193,265,3289,65,88 scottish:16010,7703:5814:1764,3157
scout:17278,17279,19195,3274:0,14221,147,17061,17266,2156,231,241,2582,2946,4249: scowl:15988:591:
scrambl:6260:258,2920,3808,66: scranton:::
scrap:16216,17799,1839,18712,4194,5432,620,9580,9911:102,108,1368,140,16158,18713,262,2644,282,309,458,52,591,610,634,658,94:
scratch:16216,16624,17799,18712,19165,3324,4303,5432,6319,9724:10408,1077,108,118,1245,262,2644,3202,3221,458,540,5626,634,718,781,8406,94,983:
scream:11949,16063,16217,18498,4437,5659,6995:1085,2495,262,295,346,861,94:
screen:15003,15026,19335,19431,2388,3917,5667,7925,8197:100,1294,1344,14098,18610,18795,22,4,526,7:14720,1476,1697,225,2409,2412,2533,499,72,8093,8224,8832
screenplay:::1208,2075 screenwriter:17280::17281 screw:17090,2686,7899,8198:1311,2358,240,248,298,307,5915,8179:
scrib:9031:11,1107,232,554,87: script:12803,2075,3122,5626::1077,1208,261,53,5619 scriptur:4071,8593:7671:430,53
scrol:4324,8588::133,356,4068,5627 scrub:10555,16548,6319:1280,197,2217,31,759: scrutiny:526:4422:106,280,528,730
scuba::: sculpt:10422:2716: sculptor:907:18918,9765:551,59,60,79
sculptur:18918,7909,956,9765:12750,907:1168,1250,1483,1598,2479,260,281,531
se:12755,5564,8478:12754,19170,19171,3088,505: sea:2556,9285::110,143,2169,268,47 seafood:652::263,518
seal:12215,12274,12697,12698,15004,7231:12273,136,1696,1838,2304,248,298,412,423,492,5666,5866,7,719,72,8086,930:
seam:15005,16626,17706:17327:1000,1052,3223,3888,438,781 seaman:1108::1107,2154,69 sear:10834:4671:
search:11101,11704,18718,19187,1947,4415,5568:106,2,2627,280,526,582,5943,7,925: seasid:::2120,4198
season:11924,18029,18176,18177,19210,2194,4393,6808:11925,1871:36,74 seasonal::0,87:
seat:11597,19318,2416,3222,3918,810,8914,964:14339,401:102,1323,1364,1366,140,152,161,184,2173,259,27,37,38,385,496,637,72
seattl:::1365,46 sec:12992,18027:12991:2538,316,44,6016,722,777 secession:5215:9990:131,167,2109,400,8865,997
seclud:12432,4963:1903:
second:13713,14805,16094,17675,18027,1843,2195,9998:113,116,1702,217,318,321,342,36,44,490,629,667,676,712,750,86:
second_hand::7201:1110,14770,2560,3904
secondary:10986,1148,11893,12430,7436:12424,12425,12426,2767,2839,2985,3014,349,3693,4887,4960,7309,7311,758:
secondly:13713:: secrecy:3341,5426::1254,1400,3033,41
secret:10549,12226,12227,12699,2772,3645,4737,4962,4963,5556,5649,7431,8633:1440,15,187,1903,2240,2304,3478,886:
secretariat:::127,1963,204,2968 secretary:17257,17282::1004,1058,318,49,514,8084,87,9027
secretiv:6591:5426,8276:144,3033,41,5428 secretly::4737: sect:3210,5778::1548,364,653,836
section:122,1485,1791,1798,18859,410,5776,8915::102,127,140,150,152,1547,1596,16852,16853,204,221,236,2449,26,261,27,2911,3786,4166,451,50,53,64,654,68,70,77,834
sectional:13043,13118:2325,7564,8915:259,385 sector:16399,8517::113,123,1250,1395,171,2472,25,29,4311,627,822
secular:12654,12655,1922:0,5132,5133,7647,7648:
secur:19233,2860,3710,5024,6173,7432,7619,9734:12704,12705,12706,12709,2316,3309,3966,5741,7433:119,1725,196,23,2655,3192,3351,3965
securely:13753:2860,5024,7432,7619:
security:3309,3310,3312,3351,5741:2860,3710,7432:119,126,130,1547,1791,196,2082,23,2655,3192,343,3766,516,5650,7892
sedan:15006::308,422,465,8152 sediment:3235:13489,9198:183,55 sedimentary:13489:3235:183,55
seduc:18408,6212:13880,5181: seduction:13880,5181:18408,6212:13879,1929,397,616 seductiv:7434:12711,12712:
see:14946,14997,18856,19115,19161,19170,19171,19400,3401,4411,4420,6141,6149,6281,6284,6325,9538,9635,9863,9893,9976:1364,17274,247,283,288,3222,5564,5957,8478,894:
seed:12390,1586,5535,8514:7303:118,132,3100,380,581,68,740,771 seek:13180,14211,18718,4503:10,141,1947,258,3744,7:
seeker:5943::1181,284 seem:2842,6282,9895:2841: seemingly:7717:2842: segment:1485,16852,18859:2913:102,140,143,27
segregat:4832:11693,11694,11695: segregation:::105,33,5298,57,838,8878 sein:::14888,78,97
seismic:12893:1651,4131:1820,234 seiz:18666,18667,1943,4485,9923:1656,2891,2928,297,3913,7:
seizur:1656,17783,2891,2928:18667,4485,9923:1926,2182,357,491,870,988 sel:1683,19236,4481:174,2155,619,7942:
seldom:13658:: select:12955,2871,3382,7448:10969,398,420,7314,7449,9133:
selection:17593,2466,2485,398:3382:111,122,218,2541,31,42,474,57,979 selectiv:10969,7314:1904,3382:19
selector:15007,9133:3382:2422,575 self:15593::154,2040 selfish:::41,5470 seller:2155:19236,4481:223,65,847,88
selma:::73 semantic:::1198,3113,444,68 semester:::1411,36,74,9441 semiconductor:17947,8199::3355,52,948
semifinal:16256::2091,373 seminal:7224:1642,5535:581,740 seminar:::1361,2940,8870,939 seminary:::1360
seminol:::16001,16884,436,648 semitic:3160::1768,544 semy:15086,16256:15085,2002,2091,373,465: sen:::367,4316
senat:::1357,550 senator:5945::1376,2588,848 send:4473,5176,6185:2,725,9160:367
seneca:::181,232,251,4207,436,5669,648,85,91 senegal:::239
senior:11299,2861,3640,9055:0,1031,12713,15324,4273,4754,5025,51,7435:
sens:15566,15603,18289,19189,3411,528,7177,9526,965:12279,12722,2862,328,4916,5027,505,5353,6452,7,7438:129,1507,1738,2041,5572,639,744,821,891
sensation:2129,328,965:3411:129,134,147,2094,3336,505,639,8787,9336
sensibl:12279,3673,6452,7438:2212,3411,3674,9526,966:154,15476,2040,3075,4008,539,639,965
sensitiv:10550,17170,2285,2862,5027,7438:12719,12720,1441,15381,18289,19189,3411,3478,5026,5738,8317,9143,9526,966:
sensitivity:15381,17902,5738,8317,966:2285,2862,5027:1605,19,198,23,638,639,965 sensor:5353:3411:18
sensory:10434,12722:328:134,505 sensual:11617,7267:1901,3582:3187,448
sentenc:5297,8571,9440,9629::1171,1411,36,5678,7958,824,8679 sentiment:16265,746:6770,7581:112,23,35
sentimental:6770,7581:1261,5100:1061,16265,23,41 sentinel:3274::2582,4278 seoul:::32,67 sep:9439::396,519
separat:10243,10746,11679,11694,15795,18854,19486,2305,3378,6317,6608,7439:10242,1202,12723,12724,139,1748,190,2061,2800,400,4832,7440,920:
separately:13750:2305:
separation:1254,2506,400,5298,8383:18854,4496,9767,9867:131,1366,14232,152,16203,203,24,30,33,409,472,5721,752,799,82
sept:315,9439::1094,396,519,755 september:9439::396,519 sequel:15833,16164::203,4066,644,752
sequenc:15009,1729,2542,3824:1640:1293,1779,1948,1976,1991,351,592,655,695,816
sequential:1640:1729,2825,3824:1293,1948,695,816 serb:16912::5841 serbia:16689:13506:25,26
serbian:13506,16912:16689:5841 seren:10618,4643:2745,4631: serg:::100 sergeant:::1006,16943,240,557,845,9114
serial:13006,13355,13356,15894,1640,4075:1336,17645,192,219,2825,351,890:
serious:1271,1864,4833,6707,7002,7447:1183,12729,12730,15395,1863,2306,2801,369,3695,520,7445:3998,41,428
seriously:5144:1271,1864: seriousness:1183,15395,5737:1271,1864,7002,7447:23,3998,41,4139,428
sermon:15922,5707::2068,43,5653,895 serpent:3846::14404,1958,1969,5350,5363,6090 serra:::1575,83 serum:::581,740
serv:13963,19436,19510,3795,704:1664,674,728: servant:1815:6324:6039,87,9319
server:15010,4277::118,121,1304,132,247,3932,554,5892
servic:13935,13963,14339,15011,16458,1792,19436,3795,5275,7850,8403::106,1157,1158,1313,1466,15115,1664,2359,2532,307,364,365,3776,401,50,539,5523,674,728,7961,872,934,99
sery:15676,15894,17645,351,4075:13006,13355,13356,1640:1336,192,219,273,349,373,39,48,655,665,777,8520,890
sesam:17477::182,224 session:16541,4106,9441::1295,137,1411,145,1773,2105,2959,36,479,703
set:13132,14883,15592,15766,16869,18063,18069,18221,18222,18344,18567,18603,18862,18931,2418,3019,3398,3698,433,4369,4407,4439,4933,4980,5034,6078,6124,6930,7152,833,836,8898,9260,9558,9798:111,114,120,1272,1287,15011,151,16,1629,177,1795,1952,202,2296,2308,2326,3023,31,361,3643,368,39,403,434,44,536,5385,54,57,612,7,795,80,897,9443,95:
set_up:18221,2201,6234,9788:: seth:16869::231,266,4202,51,54 seton:::2602,49,83
settl:10411,11673,1272,2308,2676,4408,9576:12733,12734,12738,1578,17283,2539,2549,2797,3468,3698,3699,4107,5034,5308,5719,7452,8035,810,897:
settlement:13912,16474,2539,2549,4107,5308,8501:2676,4408,9576:1156,166,167,218,25,26,279,29,40,45,474,542,64,835
settler:1578,17283:2676,4408:1110,155,1813,554,9015 setup:1299:19457:120,18,19,3804,692
seven:14044,17624,7474:195,1996,254,98:463,487 seventeen:12783:195,98: seventeenth::321,86:
seventh::1015,1760,321,86: seventy:12792:195,98:2670,36,565
sever:10852,1864,2812,3589,4778,4955,5070:1036,1147,15188,1863,2229,2796,295,3032,3998,521,5436:108,1184,2004,2005,2431,311,428
several:12669,12862,2739:1035,2223,2865: severely:13708,5144:2812,3589,4778:
severity:15188,3032,3998,5436:2812,3589,4778:108,1184,2004,2005,2431,311,428 severn:::78,97 sevil:16759::34,46
sevilla:16759::34,46 sew:14115,3919:114,937,9732,9790: sewag:::52,610
sewer:17284,17865:9732,9790:1707,1835,517,767,8097,9111
sex:16269,307,5498:12748,7456,864:105,1093,138,1728,23,272,31 sexual:7455,7456,7678:307,5498,864:105,138,1728,272
sexuality:5498:7678:1728,272 sexually::7456,7678:
sexy:12748,864:12741,12742,12743,12744,16269,3700,5035,7454,7455:23,3187,448 seychel:::124,58,75 seymor:::1236,5938
shack:14790,4517,9876::1055
shad:15064,15342,15686,17635,19567,4585,6044:4586:114,1252,208,225,2476,2642,3105,386,3901,408,47,6039,72,8215,891,9318,95
shadow:17326,17752,19523,19567,3105,4586,8625,8913:10814,4585:1383,152,155,2110,22,2451,2475,2476,2518,2642,3327,336,372,5903,5948,6044,8405
shadowy:10814,3522,4586:17752,3105,4585:1252,2475,2476,2642,6044 shady:3666,4586:1445,4585,6044:1252,2642,3975
shaft:14993,3084,3922,5658,5963,8201,8202,9691::1013,1060,117,121,1506,171,1713,2036,249,284,40,470,630,696,828,8418,8425,850,8658,955,983
shaggy:12842:1150:100,16860,17886,17887,2445,59,959 shah:::178,366,393
shak:3333,5256,6258:15,1761,1830,2527,3,4,441,5200,704,729,7507,89: shaken:6397:1417: shakespear:::146,232
shaky:12708,7507,7512:12707,1651,3333,5256:1830,441,729,8301,8304 shal:::1129,4379
shallow:10878,12453:10879,110,143,2841:
sham:14714,16170,19441,2251,2516,4243,6069,9603,9801::1235,23,306,330,392,4360,533,593,8133 shaman:::222,4261
shamrock:::17459,182 shan:::3154,3155 shang:::315,449 shanghay:18798::34,46 shankar:::84 shannon:::657
shap:133,1504,17585,3108,3818,4423,4462,5037,579,6622,8282,9389,9469:2942,3492,5036,57,767:108,1191,148,19,28,313,39,471,5786,59,640,856
shar:1169,19271,3807,5038,6607,774,7934,8697:119,12752,17550,1953,196,2,258,3312,7,7458,8254,8696,920,940:
shareholder:::302,3267 shark:::1234,14396,147,392,5316
sharp:10576,11051,12347,13806,1868,3524,3654,4697,6921,6922,6963,7285:1032,11001,11002,11003,11004,11005,14887,1866,1885,1887,2234,2835,3525,3570,543,6548,6729:
sharpen:11004,12360:2835,3524: sharply:13672,13806:4697,6921: shatter:10927,11856,13998:1635,2910,669:
shav:18684,18685:1280: shaw:::1104,1573,1581,215,232,414,416,558,5860,84,9012 shawn:::1374,1571,60,65
shay:::1178,946 shear:::1475,1699,82,8740 sheath:4010,8203::1490,225,2399,301,59,72
shed:12296,18824,18843,18844:12297,81: sheen:15339:2712:2019,694 sheep:5328::1011,1297,1689,555
sheer:3485,3730,4785,6271,7343:1268,1452,1885,787:
sheet:15014,17680,3116,5402,576,8569::100,1076,133,209,2481,309,3891,52,564,5822,626,689,71,8034 sheffield:::
sheikh:::366 shel:14429,14430,1708,18614,3920:5271:14428,1606,17495,1983,225,2384,301,3020,52,5407,59,5976,632,7996
shelf:15016,16831::184,2119,333 shelley:::146 shelter:1055,15017,5403,9387::225,2655,3351,405,462,617,72
shepard:::155,232,5858 shepherd:17286::17106,222,305,4241 sheridan:::232 sheriff:::240,557 sherlock:17229::2586,9043
sherman:::1555,189,193,656,73,768,901 sherry:::1092,8814 sherwood:::232 shetland:::3228,5324,58 shia:::3210,653
shield:12462,14429,18610,19183,3020:240,492,4970,7:14428,225,72,7996,8028
shift:10670,13149,13896,14620,16471,18214,19106,3368,513,5823,8064,8767,9845:10,127,151,1553,190,19017,19026,2327,2399,2665,30,4167,42,435,5375,5731,6592,66,806,82,9525:
shifter:::116,175,554
shin:10053,12960,14075,19564,2019,2712,3658,6260,6287:106,3563,3657,420,461,693,694,7,9723:102,220,264,38,432,599,8425
shiny:2712,3563,3658:15339,3657,461,6911,6912:2019,693,694
ship:1468,19095,4473,498:174,18,246,2983,465,7755:1305,310 shipbuild::1945: shipment:2983,7755:4473:342,522,629
shipyard:::34,407 shir:::101,14469,14470,75 shirt:8204::139,190
shit:17586,4215,5647,6112,8397,9282,9407,9605:3565:1607,1752,1825,188,2030,206,208,3132,3357,47,9255
shitty:3565:521,8397:2030 shiva:::1371,36,54,6100 shiver:17814,18052,3191,5256,7512,9843:115,227,3457,441,477,729:
sho:14787,1715,17717::1051,1708,248,3020,4332,61,72,733
shock:11994,14320,15018,16166,16289,18988,6250,6391,8737:1131:1126,16288,16396,1820,2093,282,31,3207,4131,441,620,651,729,753,8083,82,8726,9339
shook:::326,5337
shoot:14147,15039,15642,15889,17498,17873,18613,2895,4268,5658,6196,6526,728,7866,7885,8205,9669,9971:1039,1134,2,4240,726:1020,1160,1181,120,1288,13843,147,149,1700,208,2467,258,271,284,340,370,40,47,585,66,735,784,8062,828,869,95
shooter:4240,4268:18613,6196,9971:118,1237,1300,132,1378,147,14854,2580,291 shootout:::282,620
shop:1056,13834,19293,6316,8261,9605:342,4,5165,5166:2940,34,407,688,690,939
shor:18669,19097,2120::1965,27,309,470,90 shorelin:::331,376
short:13775,14119,15019,1634,2805,3725,5076,5150,6652,7529,8098:1052,11829,11830,11831,11832,11837,123,1451,2395,3610,4878,490,5087,676,7080,7083,7552:190,2001,3029,957
shortag:15442,17855::1127,1503,1602,285 shorten:10059,11830,11831,4878:1634,2805: shortly:13773,13775,7715:6652:
shortstop:14119::17126,4233,490,676 shotgun:::1477,1979 shoulder:::102,15559,264,2989,3085,3220,38,496,599,72
shout:1085,16064,16137,18497,4437,7088,9608:1635,2066,228: shov:9884:149,1658:
shovel:8178,8206::121,14724,247,283,320,47,624
show:14131,15989,19102,219,2692,3391,4418,4447,5228,5667,6176,6237,936,9643:1162,1206,1344,163,22,2355,24,935:
showcas:14606::18,368,4369,61 showdown:5697::43,476
shower:16204,17054,17444,19254:5122:1050,1280,13928,1484,151,1584,3298,3775,4219,479,897,9161,996
showtim:1412::217,44 shred:4673:2229: shreveport::: shriek:16063,16217,9632::1085,237,262,94
shril:10896,6530,6963,9632:1134,1865,1887:1499,186,3076,344 shrimp:::17295,263,5322,652,7998 shrin:15020::81,877
shrink:18147,18148,2151,4477,8728:1780,1817,416,617,82: shrub:379::207,224 shrug::591:
shudder:13983,18052,3191,9843:115,3457,477,5204,89: shuffl:13974,18770:1281,523:
shut:12160,13976,2824,6206,6314,9735:15021,15022,30,4924,7211,7212,89:
shutter:15021,15022:6206,6314,9735:116,175,225,2388 shuttl:15023:14552,465: shy:10244,10445,12948:1451,149,6439,671:
siam:5818::213 siberia:16748:13621:25,26 siberian:13621:16748:2125,4208 sibl:9162:0,276: sic:18603:: sichuan:::75,76
sicilian:13496:16683,16684:103,3242 sicily:16683,16684:13496:124,2552,58,76
sick:10278,12351,2303,3627,5071,5120,6114,791:1126,1450,16,3626,5116,5117,5118,5119,5121,566,7622,7624,7627,7628,7629,7631,9346,96:
sickness:1126,9346:5120,791:1125,1128,168,227,255,9369
sid:13078,15025,15671,15954,16244,406,452,710,8916:13079,2423,3909,4:1094,127,1505,2071,2089,2472,264,27,332,37,376,38,453,499,50,599,63,755,822,8765,90
sidekick:5868::514 sidewalk:15024::1054,2425 sideway:12246:4941: sidney:::146 sieg:2952::2364,572 siegfry:::159,391
siemen:::1246,4229,657 sienna:::1256,6095 sierra:::1225,90 sigh::10,94:
sight:12754,14178,15569,15994,19194,3088,776,7903:12755,2939,8478:1068,1069,1199,1344,171,1747,2037,22,268,3087,3901,47,509,528,730,965,966,973
sigma:::220,432
sign:135,15028,17677,17807,19382,2496,6308,760,8624,8723,9664:10,1213,1249,158,17,172,18462,18554,22,227,37,39,4,4079,447,48,543,591,63,824,8587,9640:
sign_in:18527:: sign_on:6308:: sign_up:6308:: signag:::31
signal:11643,135,17423,18554,4438:18504,382:16787,16788,22,3295,39,5966
signatur:15327,8587:9664:19,191,3116,363,512,543,564,692,70,825
significanc:2033,4056,891:1149,3619:1198,22,387,580,68
significant:1149,12759,3619,4666:1861,2033,3618,4056,5040,5041,7463,7464,7465,891:1198,22,387,580,68
significantly:13788:1149,12759: sikh:::555,713 silenc:12760,17715,2446,5426,8275,9510:12761,3667,4638:186,19,3033,41
silent:3667,4638,6433,6816:17715,2446,2775,4978,8275:186,19,3033,41 silently::4638: silesia:::100,25,26
silhouett:::376,4186,95,951 silicon:::17947,294,3355,93 silk:15029:2713:100,17970,2190,4382
silky:2713:15029,461:100,2018,959 silly:10575,12731,6713,7646:1103,1921,2733,481: silva:::3232,58,705
silver:15344,17930,4608,6432,6485,7139:2278,3355,3989,412,459,461,52,5414,919,9245:
silvery:4608,6485:15344,17930,461,919:3355,3989,459,52,6087,960 silvia:::1687,350 sima:::1129,52 simeon:::1106,1380
similar:1649,3605,4866,7381,7550:12676,12677,12678,2859,537,7421,7549:635
similarity:537:1649,3605,4866,7381,7550:3104,5583,635 similarly:13727:1649:
simon:::1105,1113,1231,137,153,232,253,275,457,54,62,713,84,906
simpl:1011,12400,12766,2832,4688,5043,7274,7497:0,1147,12762,12763,13,15228,15293,1621,182,3035,5057,8284,9:
simplicity:15228,15293,3035,8284:12400,12766,4688,5043,7274,7497:108,2431,2435,8334 simplify:10942:1621:
simply:13633,13764,3748:2832: simpson:::128,17037,416,558 simulat:2813,6239,9801,9809:15586,2355,723,8207:
simulation:15586,2355,2408:6239,9801:114,1161,1162,14185,1463,4028,698,743,8522,95 simulator:8207:6239:247
simulcast:::5608,889 simultaneous:2322::816,880 simultaneously::2322:
sin:1163,14382,15267::1187,1315,220,257,4203,432,527,54,6016,777 sinatra:::153,65,88,9036
sinay:::1098,123,1555,58,656,705,8890 sincer:1650,3695:1183,1271,5045,5046,5737,7470,8328:23,3046,41,4139,8330
sincerely:13791:1650: sincerity:1183,5737,8328:1650,3695:23,2435,3046,41,4139,8330 sinclair:::223,4229,5899,657
sing:15967,16445,7116,7844,9683,9684,9803,9804:1086,153,16218,1672,2275,315,3793,449,701,727,8657,9642:182,224
singapor:::124,213,32,58,67 singer:153:9684,9803,9804:1377,417,60,65,767,84
singl:12539,12753,2223,2310,2632,4888,6605:12538,254,2739,2886,3702,3760,4645,5048,6590,7100,7101,98:1671,7834,7835
singleton:9277::254,2632,31,433,442,875 singular:1138,4931,5048,6590:1524,2223,2310,286,439,670:
sinister:3566,4562:1432: sink:15031,19090,19099,5719:1050,111,115,14942,14976,151,1541,1780,480,57,82,897,90:
sioux:2128::2562,436 sip::2935,796: sir:1106,3370:169,2377,276,3247,905:231,266,415,51,715
siren:17050::128,135,14402,241,4091,51,5318,5330,8024 sirius:::1557,8941 sis:17289::17060,5916
sister:17289,8991::1005,128,17060,482,559,5916,5928,765
sit:11597,13977,16541,18007,4487,8581,8909,898:1773,2105,30,4106,6283,89:1130,123,1304,1610,247,25,434,80
sitcom:::1336,2484,5680,8614 situat:3698:2308: situation:1019,202,4332,488,8909:10043:395,434,80,99
six:12778:195,1996,254,2986,3874,495,5356,98: sixteen:17629,7478:195,98: sixteenth::1015,321,86:
sixth::1015,1760,321,86: sixty:12791:195,98:2670,36,565 siz:12810,2025,636:12811:164,19,202
sizabl:3497,4848:1861,210: skat:15032,19069:163,17290,421:120,271,5316,7981 skater:17290:19069:104,118
skeletal:13475,1874:8453,922:1325,38 skeleton:5404,8453:13475:1325,208,325,330,38,5710,6006,9281
skeptical:10833,7588:15718,8485:1070,154,303,35,8537 skepticism:15718,8485:10833,7588:1070,154,35,8537
sketch:18539,5405,5660,8596::1335,3171,346,40,43,95,951 ski:9852:14034,17292:8194 skier:17292:9852:104,118
skil:4023,8473,931:12812,12814,12815,12816,12817,2312,5049,7481:129,28 skim:::
skin:14424,18694,18713,4011,6260,8812,9725:13476,17293:1472,2180,301,336,473,499,52,541,61,818,8805
skinner:17184,17293:9725:1385,377,62,65,69,766,87,88,906 skinny:11845,13476,4774,6835:15,187,2806,4011,922:
skip:19478,5164,9855:1281,17294,567: skipper:16973,17294,5923:19478:1108,1576,1580,1805,2139,2574
skirmish:5267::282,620 skirt:3385,4225,8209,9755::128,139,190,394,496,59,72,765 skopj:::32,67 skul:::696,818
sky:14034,5832,6221:163,421,9852:3229,858 skylin:16598::332,37,376,4186 skyscraper:::81 slab:5406::495
slack:10944,11601,17587,18246,5090:16799,16856,18245,1839,2624,3236,3728,4381,4807,5822,5994,626,804,8303:190,2001
slain:10198:785:16388,96 slalom:::16253,1782 slam:16260,18677,18678,19041,5658:1216,203,262,40,651,828,94,989,990:
slang:16079,9610::288,5692 slant:15773,18348,5509,6274,9842::1322,161,1746,3114
slap:13864,16224,5153:340,370,651,753:
slash:10855,12321,4719,6211,8662,9343:10854,1146,1870,2644,27,2911,3786,458,58,647:
slat:15850:1129,15068,300,345,5406: slater::: slaughter:16261,18265,18727,5189:1039,1155,166,16963,203,4135,594,726:
slav:19352,3289:14091:87 slavery:14091:19352:106,1124,384,489,562 slavic:1535::1082,893 slayer:1237:3423:
sleek:18682,2713,3705:2314,461:108,2018,959
sleep:11595,14167,17740,17770,18038,18054,19528,7928:138,14,15034,15035,1681,3,3328,36,6450,9163:
sleeper:15034,15035,15079,9163:18054,19528:1298,1488,14891,1695,1968,2130,2157,2383,259,2889,385,397,4227,4267,470,5388,717,9151,9155,9168
sleepy:6450:17770,6449:148,1601 sleev:15036::496,61,72,733
slender:11463,13055,2778,4863,7642:1452,1884,5125,922,926:1503,164,272,285,3057,739
slic:10423,14072,16342,16853,17517,18855,4673,9343:14008,1459,2229,2716:102,119,1286,143,208,2644,458,624,704,728,774
slick:12827,15880,1850,18682,2713,7278,8353:461,5052,7277:1076,14719,192,2018,27,4076,624,959
slid:12828,14625,19022,5199,8750:151,30,4,5052,512,5365,576,66,8061,807,808,8123,897:
slight:14350,2778,5042,7149:1172,1956,2309,7150,922: slightly:13660:2778:
slim:2778,4863,9454:922,926:15451,272,285,3057 sling::171,1715,1974,284,2979,4,808:
slip:12829,14607,17488,19022,19032,4121,631,8064,8353,8910:1454,152,190,2888,3116,3294,3891,4,4187,481,5052,5199,564,567,66,71,909,9399,9536,959:
slippery:13103,5052:12827,12828,12829,8353:1315,2013,2018,959
slit:18855,3324,8210,8439::1553,359,4018,435,438,5537,781 slogan:5691::288,894 sloop:::3017,310
slop:11470,1322,6273,6972,710:2259,3571:161,27,48,90
sloppy:10420,11075,11843,13217,2329:1152,11842,1261,3471:1061,1409,17886,1836,41,5430,6077,6093,8686
slot:::161,16862,2117,247,338,359,44,48,5364,5399,8210,86 slovak:::103,1082,1535,56 slovakia:::200
sloven:::103,1082,1535,56 slovenia:16691:13508:200 slovenian:13508:16691:103,56
slow:11245,13752,18245,2219,4747,6362,7031,7737:10,11242,1420,2207,82:1195,5550,695,885,961 slower::4747:
slowly:7737:11245,4747: slug:14575,19349,2336:113,1181,2144,2188,284,340,370,374,375,3849,4218,7997,851,852:
slump:17587,17876:1019,14,2624,3326,5994: sly:1850:8468:741,8469
smack:13864,14542,16224,18779,19211,19212,4034,5153:13868,296,310,328,340,370,651,753,8129,968:
smal:11881,12824,3718,4718,4872,4922,7090,7141,7150,926:102,1030,1144,1870,19,2025,2870,3607,3704,4860,4861,4862,4863,7058,7059,7060,7061,7062,7064,7149,790:
smaller:7064:926: smallpox:::4350
smart:10262,11232,11239,11950,3461,4835,6548,9891:10576,10577,11231,295,3460,5541,6446,783,788,925:
smash:13860,13998,14070,1622,18198,1883,2889,4130,6210,6301:1038,1137,16167,2083,2353,2910,296,397,651,753,924:
smel:14181,1511,15582,19212,2021,2654:1255,14,19,328,505,528,6875,8,965,966: smil:6518,8663:15562,2724,591:
smiley:::1205 smirk::8663: smith:17296::1105,153,1581,17141,1804,181,215,265,457,69,79,84,85,87,907
smok:11378,12826,13846,17446,17588,2414,3907:2248,7484:138,1821,1927,1995,2170,2193,22,2389,2613,372,3813,3929,402,532,6001,671
smoky:7484:12825,12826,17446,17588:1821,2170,2613,6001
smooth:12845,2314,3469,3567,4692,6711,9723:12830,12832,12846,1621,1884,278,3468,3518,3705,42: smoothly::4692,6711:
smug:10769:6625:4142 smuggl::174: snack:16329::199,991 snail:::263,264,3849,7997
snak:16826,3846::1234,14404,1958,27,55,551,59,78,97
snap:15039,16213,18500,19039,1928,2447,5235,9770:106,16207,18676,18783,19,19201,2,248,2506,262,296,298,30,371,4147,4394,4810,5173,667,671,735,8804,89,94,95,9670:
snarl:18500,6475,8480,9753:4580,591,886:
snatch:14141,16027,18783,1928,8439,9756:1202,2,2928,296,3800,4018,5537,8678,870:
sneak:12700,17062,6296,7429,9142,9849:2145,2304,2585,3266: sniff::14181,528: sniper:::17159,4268
snooker:::14047,14048 snoop:18411:1383,5948: snort:18655,5687:1085,4104: snout:14480,15561::4021,8426
snow:17447,17979,8070:4937,7232:1000,1584,1703,216,2984,63 snowfal:17447::1584,216
snowy:10492,4937,7232:17979,919,930:1000,63 snuggl:6557:786: soak:13800,1622:106,111,1137,3775,57:
soap:8211::1474,17515,319,3358,8067,8114 soar:11565,4798,7801:1140,1434,1663,1932:
sob:17818,4215::138,168,17817,188,206,5257 sober:10535,10997,2306,7447:10998,1271,5424:1183,1601,41
soccer:::1670,1937,5221 social:11384,16488,5053,5136:16523,2530,2785,3707,996:
socialism:15779,4173:1112,6489:1334,16515,509,5784 socialist:1112,6489:10407,15779,4173,49,85: socially::5053,5136:
societal:5136:2530:29 society:16523,1793,2530,4333:5136:1222,1362,2177,250,29,50,562
sociological:13449:8549:1201,444 sociologist:1816:8549:457,62 sociology:8549:13449,1816:1201,444
sock:15040,9744::135,14735,1532,8131 socket:::117,1312,5364,5399,61,963 socrat:::16899,251,2564,91
soda:8816::1841,2529,269,374 sodium:::294,459 sofa:3921::259,810 sofia:::32,67
soft:10941,10952,11489,11490,11492,11868,12299,12885,13731,2254,3574,4588,4624,6853,7123,7580,7599,790:11482,11484,11486,11858,11859,1263,15144,15341,1621,17877,17896,2657,2714,2811,3612,3613,4792,5099,5478,6547,6931,6932,7089,7090,7091,7598,8352,8364:1125,1188,15143,186,19,2186,255,3350,386,427,502,5423,6079
softbal:::1300,404,5222,5223 soften:3612:790: softly:13688,13781,7738:790:
softness:15144,15341,17877,17896,2657,5435,5478,8352,8364:10952,11489,11490,12299,2254,4588,4624,6853,7599,790:1125,1188,15143,15166,1723,186,19,2186,255,3350,386,41,427,502,5423,6079
softwar:431::1204,510 soho:::101,998 soil:1369,1409,18838,3348,8888::1021,1408,2187,25,26,27,52,55
sol:3701,3702:1505,2310,2382,2543,452:15983,17925,54,5614,721,761 solar::16858:1557,709
soldier:662:2540,7133:622,714,719,8004 solely:3750:3701: solemn:2306,3695:1271,4139:1183,23,41 solemnly::2306:
solicitor:9164:18406:17211,180,2559,845
solid:10398,10573,10848,11445,11542,11543,12574,12730,12854,12871,277,3711,5124,518,6722,6928,7489:10397,10844,1271,12852,12853,12855,133,1629,183,2316,2652,2732,4795,5002,5060,8,924:
solidarity:::15226,3963 solitary:17107,3702,3709,5054,7015:1398,2310,2798,3943,9356: solitud:::1254,1400,230,80
solo:13734,14381,18936,8682:17300:1663,1932,229,70 soloist:17300:14381,18936,8682:65,84 solomon:::393,605
solubl:::19,198,354,44 solution:13893,16412,3139,3354:4414:1508,39,397,40,616,721,743,833,93
solv:12860,13875,18376,18395,4414:12610,13893,3139,614,672: solvent:12610,17980,3139:18395,4414:17962,40,93
som:11998,11999,12190,2865,3749:12861,12862,439,4907,5055,7148: somalia:16745:13622:239 somaly:13622:16745:1768,711
somber:10477,10535:16305,17753,5424:1183,1252,2518,2642,41,477,5743,598 somebody:0::211,55 someday::: somehow:::
someon:0::211,55 someplac:13652:: somerset:14032::3789,602,63,7831 sometim:4945:611: somewhat:13660,2884::
somewher:13652:27,37: somm:::1464,529 son:2558,9165::1559,1570,2123,231,9097 sonar:::14886,171,627
sonata:8683::1769,702
song:16218,16445,3793,701,8657:1113,9683,9684,9803,9804:135,15961,1672,229,2351,315,4293,449,5980,70,94
songwriter:1113::137,145 sonic:10254:4558: sonny:8998::231,4249 sonora:::350,7985 soon:7715::
sooner:13722,13768:841: sooth:10280,10637,6251:3481,6455: sophisticat:11561,11702,5056:12867,2801,7496:
sophomor:11305:1877:4273,9093 soprano:11572,2604:1887:153,1771,186,2022,4093,84
sor:17792,2285,3448,7281:1032,1258,1441,2184,6054,8777: sorbonn:::1059,466 sorcerer:5946::2592 sorority:::1793,250
sorrow:15663,3193,6045,8791::1073,23,4342,586,598,912 sorry:11477,13147,3564,4607:5107,521:2030
sort:12811,14232,1512,19335,3381,429,6541:12810,4617,582,7,799:2627,537,587,5993,635,77 sort_out:18317,3381,9997::
soul:0,5947::14201,14202,16048,211,23,4102,4269,55,5682,702,9184
sound:10255,10689,11865,12622,15800,17438,1772,2316,3092,3674,3991,4677,5060,6941,7322,7606,7608,8962,94:12870,12871,1292,1433,18519,1920,2271,236,2450,2841,3508,3673,3684,3710,3711,4008,4558,7,7499,787:110,1386,143,150,172,186,19,191,22,24,3230,328,505,92
soundtrack:::1710,3021 soup:8803::199,4332,546,721,9393
sour:11506,15367,18254,19214,4782,7541,7545:19,328,4153,7542,968:
sourc:1363,15911,16147,16849,17589,2585,4235,8514::111,126,143,157,192,3100,37,53,55,57,60,68,738,767,80
sousa:::1104,137,145
south:1638,16769,17669,8935:12084,12085,12086,12087,12088,7170,7171,7172:1121,161,2174,25,26,27,37,779
southbound:7170:1638: southeast:12087,7171:1638:1121,161,25,26,27,37,779 southeastern:11039,7171:1638,6754:
southern:12084,12085,4915:12091,1638,7174:161,48 southernmost:12086:1638: southland:::26,37
southward:17669,7170:1121,1638: southwest:12088,7172:1638:1121,161,25,26,27,37,779
southwestern:11036,7172:1638,6753:16009,3157 sovereign:2784,393,6726:0,1259,1430,366,661:
sovereignty:17850::1324,1733,3344,6046,857 soviet::5816,8871:16455,994
soy:::1586,16355,17493,182,348,4150,4289,5971,993 spa:::152,16617,1705,466,690,81
spac:1366,14958,15973,209,5154,6608,8585,9433:13387,4636,920:133,152,220,236,2449,26,27,338,37,39,44,495,5415,646,854
spacecraft:8212::120,1305,3915,500 spaceship:::1305,3915,8212 spacious:3600,4636:10633,1366,210:1502,152,26,636
spad:::214,3239,442,624,8206,875 spaghetty:::16350,16371,263,546 spain:8934::200
span:10038,2633,8047:113,17,2172,254,2668,30,36,4,472,89: spanish::8934:1358,1765,1766,96
spar:12046,12105,2817,4748,6382,6409:1154,140,270,2816,3938,397,922:
spark:19565,3402,5489,5969,8753::102,1368,1781,2003,2006,2007,208,3030,5970,6013,9207
sparkl:15337,16226,16227,18276,19565,5489:10,17542,6482,6730,82:1781,2003,2006,2007,3030,693,694
sparrow:::2962,680,803 spars:4646:920:1503,4004 sparsely::4646: sparta:16676:13529:
spartan:13529,3589:16676,2796:103,2564 spat:16097,9614::169,190,4108,650,802 spatial:13387:5154:19,39
spawn:14395,18904::7980,8436
spe:1501,18244,19133,2385,3781,6275,9447,9874:1873,4746,6133:1487,293,30,324,402,419,66,695,778,961
speak:15043,3392,3713,5706,8695,9652,9653,9661:12882,12883,16059,16069,7502,769,8476,895:184,1968,8077
speaker:769:3392:1975,2134,2424,3284,49 spear:3922,8214:121,171,18,284: spec:8643::1758,40
special:12875,12989,2221,3562,6905,7219,7308:1336,15,1774,1879,199,2294,2737,439,5449,546,5525,7500:
specialist:1817,9166:7851:147,416,558 specializ:7500:12874,12875: specialization:7851,9266::105,2922,30,3313,45,99
specially:13804,7726:2221,7219: specialty:5449,5525,7851::2922,388,3962,41,99
specific:11414,15652,1879:11422,11423,11424,158,324,3562,467,4772,6905,697,8839: specifically::1879:
specification:14306,8643:6181,9549:126,1758,2953,40,43,53,801,8717
specify:19477,4439,4772,6181:11412,11413,11414,14306,8643: specimen:::158,59,8961,971
spectacl:15041,15995:2226,6728:1344,15994,2890,5355,567,95
spectacular:2226,2793,6728:15041,15995,219,382,4701,829,921: spectator:1383::1228,14957,1715
spectral:13357,2814:15457,17412,862:1546,236,349,882 spectroscopy:::14099,2923
spectrum:15457,17412:13357:1546,236,349,882
speculation:15635,15684,3145,3307:2197,3377,9922:119,1515,2071,2465,3306,698,77
speculativ:11082,4674,5059:2197,2236,2756,3377,9922:1494,17909,2656 specy:8839::238,429,478,587
speech:1083,16059,16069,288,4100,5653,8476,895:3392,9652,9653,9661:129,1339,1345,150,2068,22,237,314,43,445,639,8695
speechless:10238::186,2446 speed:3781:19133,30,6275,66: speedway:::1973,2413,249,497
speedy:1873,4746:1501,3781,788,9447:293,30,419,66,695,961
spel:18512,4394,6059,8702,9448:1077:142,150,2665,288,3368,36,667 spencer:::1816,251,457,91
spend:11165,1390,14291,7572,9920:1151,174,196,2369: sperm:::15532
spher:1022,16575,17699,2175,8216,8517:13358,2856:133,202,2472,25,26,356,368,376,453,71,822
spherical:13358,2856:17699,2175,3686,8216:133,356,579,71,8380 sphinx:::1558,1803,391,3924,956
spic:3993,5757::1320,1355,19,269,348 spicy:13030,3700:3993,864:1320,19,3050 spider:::14911,1959,431,446,7990
spielberg:::604,606
spik:12361,17491:2835:120,121,1480,18,2084,2505,2543,271,298,380,3899,4119,4284,771,809,8128,8176,8732,999
spil:13968,18843,18844,7757:3361,3780,4121,630,66,859:
spin:13975,15042,17708,19127,5540,7995,8765,9222:13424,1458,1932,2089,2509,3758,399,5196,727,89,937:117,1251,140,17481,2457,27,3300,38,504,666
spinal:13424:5540,7995: spir:15049::3028 spiral:17688,19129,5346,7515:5067:1458,170,244,2626,57,780,89
spirit:1001,1062,1182,15135,2654,3466,3712,4269,4702,6414,832,8612,912:12877,12878,12879,12880,1617,2231,2707,2814:112,115,1255,144,1491,23,2426,289,3031,374,375,402,41,501,891,9184
spiritual:13259,2814,5012:1001,15132,1912,701,862: spirituality:15132:13259:15131,15133,196,772
spit:15276,15527,16854,4468,5746:149,3903,5174,58,581,5821:1217,1316,5745,879 spitfir:::17049
splash:10718,12210,17748:1063,1123,14116,1461,262,3952,418,920,930,94: splendid:2263,3720,4567:382,420,918:
splinter:9990:14000:1368,4194
split:10409,10853,18853,4496,5105,5831,6317,7818,9867:1,119,1459,1553,17636,1787,18187,209,2229,2325,400,435,5158,5216,5366,538,6,675,774:
spoil:18130,19425,19451,6882:1044,14125,1628,18860,257,9513: spokan::: spokesman:::215,2605 spokesperson:2605::215
spong:19256,9088:0,169,3270,555: sponsor:17224,19222,2595,6316:0,14342,215,762: sponsorship:14342:2595:401,494
spontaneous:5061:12881,7501:2435 spontaneously:13706:5061: spoon:::1313,14670,18,2994,320,47,61,8260
sporadic:1860:10775,6627,6628,6629:
sport:10153,14030,17303,19025,19492,2146,3144,421,4738,7009:2776,4540:104,118,163,17353,211,2126,346,99
sportsman:17303::104,118
spot:12320,13828,15044,15214,16154,17634,17784,19188,1996,230,3022,3762,3952,488,9906:1146,2,3274,614:1063,108,122,136,1481,168,1716,208,2182,227,37,423,426,442,466,47,486,53,567,634,690,70,80,875,896,988,99
spotlight:15044,17840,18275::1481,1716,2649,306 spous:1012::1808,276 sprawl::1190:
spray::1461,2345,2909:16240,170,208,2404,3181,337,349,47,61,9419
spread:11823,12411,14969,15220,15431,18871,2345,3115,3184,5758,6606,8801,9741:141,151,15437,15790,165,1667,1846,199,2402,2837,2908,3067,3959,407,4875,699,8564,920,9877,991:
spring:10014,15382,16855,4470,5175,6262:12,1363,149,1659,2194,2447,27,36,80,90: springer:::14442,14473,381,3925,732
springfield:::205,32 sprint:19061,7799:5194,523,9167: sprinter:9167:19061:104,9154
spruc:11229:2777:235,322,4290,4291 spur:16138,17708::1251,14836,2066,228,3300,497,504,666
spy:14103,18411,19188,19194,3762,5948,9168:1228,1383,14179,1565,2,2946,4267,614,7865:
squad:16428,834::127,221,451,50 squadron:::16462,16525,221,451,5773
squar:12231,17304,4694,5068,5124,5802,6640:1136,3646,4663,7516,7517:1011,123,133,17682,201,25,2571,283,354,51,6032,624,71,9301
squash:16354,9217,9775:2161,547,831: squat:11555,18847,7552,9282:1287,30,3725,4799,89: squeak::262,278,42,94:
squeez:18833,5208,6321,7823,9775:0,10,1043,14,141,1666,19235,2335,258,455,5217,7,775,9241,9751:
squid:::14434,263,652 squint:7212:2824: squir:17305::1811,318,4246,712 squirrel:::1838,3851,574,609
stab:14147,14321,16274,18673,3525,6938,9720:1265,1868,23,258,3,340,370,7:
stability:15234,8291:2866,6506,7499:1396,1725,3967,8290 stabiliz:12891,18166,6205:14312,14386,2866:
stabilization:14312,14386:18166,6205:107,14311,197,45
stabl:11120,15045,2866,6506,7499:12890,12891,15234,2316,4723,7504,81,8291:
stack:12749,15038,16397,2635,776,9761:12,300,31,3207,345,8066:109,2420,268,47 stadium:2417::
staff:16499,16549,5708,8218::121,135,136,1486,167,29,363,365,381,50,543
stag:13952,15046,18903,3023,6107,7154,782,9797:16026,18,5668,723,737,7762:152,165,2110,245,36,535,536,5677,66,74,8069,946
stagecoach:15046::8069,946 stagger:7006:382: stain:12236,13828,3348,5661:108,1257,135,136,5,52,567,7240:
stainless:::17943 stair:15050,8219::184,2419,249 staircas:2419::249 stairway:2419::249 stairwel:::15118,8202
stak:16146,18880,2164,3427,4299,6197:1060,119,135,171,3906,774:3307,3308
stal:14557,15045,15047,1628,7226:11369,11370,11371,11372,6882,6884:1045,1056,125,1318,14492,15580,1994,2173,3918,5359,5482,594,7930,8042,8068,81,8475,947
stalin:::1112,2140 stalk:19053,19103,19104,6089,909:1281,14090,17306,17307,2343,489,52,66,9142:
stalker:17306,17307,9142:19053,19103:155,188,2145,2575,2596,3265,69 stallion:8009::2377,464,8008
stamp:15004,15960,17543,19056,5666,9310:1093,12,133,135,136,14680,18835,247,277,31,3116,423,564,5662,8086,987:
stamped::141,151,2,24: stanc:1746,4001:18848:1190,177,272,28
stand:12551,14961,15047,18848,306,3114,4805,4807,7259,8031:1056,1058,11600,11601,12,12550,14255,1746,177,184,203,2287,259,2791,3,30,300,31,345,3822,3918,4001,434,5276,535,536,572,5721,6191,6982,759,80,8042,86,89:
standard:10647,15048,1914,2867,5063,7372,8530,987:12897,12899,12900,12901,12902,1421,1446,3714,7508,7509,7510,7511:1060,113,1597,2403,387,3906,44,68,805,883,910,972
standardiz:12901,7381:2867: standardization:14311,2947::107,33 stanford:::1059,223,290,466 stanley:::1107,265,417,60
stanton:::1581,215,252,2577 stanza:8685::445,644 stapl:11125,14528:1029:2661,298,342,3899,4382,52,93
star:11896,12165,1557,1636,17101,19172,2129,3615,5259,5949:3614,3616,4923,528,730:1250,1395,147,2046,220,4035,414,59,646,65,709,88
starboard:12617:7402:406,499 stark:1636,4808,4955,6612:1147:108,2028,236,2431 starr:::1241,1382,153,9053,9129
start:11291,1412,16624,19475,2086,279,3374,4475,5255,6127:10,1284,135,1876,19048,217,22,2687,30,3221,3278,388,390,44,441,540,6232,7,729,983:
starter:14657,16332,3278:2687,3374:1007,1118,118,14192,1545,199,2593,283,5384,624,764,899
startl:12979,12980:2873,3721: startup:13920:6232:279,45 starv:11623,14307:4813,7954:
starvation:14307:18645:107,2643,6051,7954
stat:1221,16438,16455,18566,21,2652,3,4445,4733,6172,76:1754,1872,40,5702:101,115,127,1789,1819,234,39,601,75,756,757,912,994
statement:1754,3129,3130,40,5702:4445,6172:1204,126,1526,2076,22,372,43,447,510,512 statesman:181:15300:49,85
statewid:10697:668: static:3629,6506:1339,1531,330,4132:
station:3923,5804,9317,9687::14245,157,1844,351,3828,4338,434,5506,655,80,86 stationary:11355:3558:3334
statistic:8541:13456:8540,975 statistical:13456:8541:8540,975 statu:3924::1483,1598,956
statur:15372::19,272,6068,914 status:14,86:: statut:12889,8609:12888:1080,130 statutory:11775:1896,8609:1080,130
staunch:10763,9496:10762:2014,3047 stay:10049,18100,19015,3335,5276:1080,1488,1750,18257,1968,2,24,3,4,631:14739,957
steadily:13738:2317:
steady:12709,13738,18231,2317,5001,5951,6205,6880,7504:0,12906,12907,12908,1627,2866,455,5024,5064: steak:::264,599
steal:14251,19032,1941,5980:1294,2158,4293,491,5223,7,720,870:190,8196 stealth:14251:7429:1294
steam:10806,13218,19072,3656:1152,1423,6085,8220,9419: steamboat:::310,684
steamer:19072,8220::14433,1972,3002,310,498,5755 steamship:8220::310,498
steel:17943,18987,1999::121,171,2188,284,721 steep:11551,11980,1885,9530:11471,11472,1434,4195,4785,6922,710:
steer:14471,2933,4081,4471,7953,9956:15,169,2065,2377,297,323,7,732: stein:::8100,8163 steiner:::251,91
stella:::233,79 stellar:3615:1557,3614:59,709
stem:4062,8045,909,9496::1524,1701,1934,2344,267,286,3323,356,394,406,811,949 stench:15604::1511,328
step:15050,15902,15980,19153,2904,3766,8219,9280,9360,9984:18269:1153,1760,184,1930,208,2117,2419,249,321,332,363,372,44,47,495,523,66,86,94,983
stepfather:::17309,266,515 stephen::: stephenson:::223,290 stepmother:::17309,515 stepp:::2118,58
stereo:15051::14975,735,95 steril:11276:11277:1021,148,6076 sterl:7531:1591,420,9247:
stern:11660,4954,4955,6686,8222,964:102,1147,2761,2796,3910,406,4275,84: steven:::146,604,606,906
stevenson:::194,903 stew:17822,18986:13924:142,199,2647,546
steward:17311,17312,3254::1010,1108,1576,17351,240,318,4232,661,712 stewart:::251,65,88,91
stick:14811,1486,19015,4843,6223,8449,9737::1049,107,120,121,16347,16369,1736,17497,18,2414,2526,263,271,5345,5539,5758,5978,731,806
sticky:13215,13219,3515,4538:1152,520:1188,8348
stiff:11342,11968,12935,13744,1622,5001,5531,6856,7292:1036,1137,1429,231,266,3080,51:
stiffly:13744,13746:11968,6856: stifl:7019:: stigma:5661:9982:108,135,136,1734,267,634,771
stil:12021,2883,3469,3629,3667,6982,7711,8090,8361,9510,9815,9827:1176,1180,120,1299,17897,2446,3334,3468,4807,4978,735,95:
stillness:17897,3334,8361:12021,3469,3629,3667,6982:186,2446,3350,9384
stimulat:2198,2868,4728,9451,9521,9813:12909,12910,12911,12912,12913,1428,14385,586:
stimulation:14385,17591,2936,586:2198:111,138,158,1661,28,307,45,57 stimulus:586:2198,9521,9588,9888:158,28
sting:14143,17805,17812,18786,19166,7039,9889:3805,458,5247,783: stink:15604:14834,1511,328:
stint:17989::14436,2668,36,569,7867,7999
stir:10183,12010,12912,14064,14384,17748,3626,4728,8787,9813,9845,9888:1123,1428,1661,18968,2094,23,2705,2868,3627,3628,418,5200,5232,524,89:
stitch:5409,9732:14115:168,2410,3919,783
stock:12902,14421,15052,16333,17526,17550,2166,6902,7225,7372,755,8223,8837:1446,2867,4771:1094,1115,119,1296,130,1308,1387,1389,1391,14658,171,184,1840,1984,238,2386,267,325,3312,3342,342,381,394,403,478,546,549,574,5769,59,5986,600,629,8164,8803,909,914
stockholm:::32,67 stockton::: stok::: stomach:15524,1612,4020::102,1194,16267,312,38,4136,5734,754
ston:1129,1405,15138,1556,18121,3925,9213:2863,4788:1107,147,1569,1581,1827,215,252,2577,301,3317,334,3359,381,3944,4244,4285,518,52,5420,556,59,60,604,606,71,93
stony:2863,4788,6929:1150,15138,1556,1629,9213:301,3944,4285,5420,59,71
stool:15053,3027,3357,6112::1050,1484,1607,17485,259,394,610,810
stop:10000,14255,14679,16061,16625,19016,2981,3335,3864,5224,5721,6343,8661:10,116,12,1308,14825,17,2,203,230,24,248,298,3,4103,469,5276,6213,6218,647,7764,80,9699:463,487
stor:1056,19260,19261,2166,2421,3895:7889:1389,1391,157,1980,270,628,686,688,690
storag:13995,17592,2421,3895,7889:19260,19261:157,174,1942,1980,246,2627,270,2932,5991,628,686,7814,7815
storey:1977:: storm:18875,4282,4523,9327:1418,18608,7254:1123,14217,335,418,529,92
stormy:1418,7254:10413,1853,3470,4282,6492,9327:1123,216,23,3186,335,418,6080,92
story:15945,1755,1977,4114,978,981::1338,187,22,362,447,748,749,826,8650 storylin:::8583,978
stout:11252,16374,5008:19,2025,2300,3203,3204,3546: stov:15055::1704,3889,5372
straight:10083,10948,11545,12916,13061,15056,17111,4694,4806,5068,6630,6640,6647,6791,7720,7721:0,1135,1136,11544,12917,13,140,1485,1623,1848,2753,2791,3732,4154,4663,7516,7517,9:
straighten:18170:: straightforward:10954,4694,7516:1136,3519,5068:3982,426,8328,8330
strain:11465,13040,17828,18619,3441,3793,512,5242,5249,6389,8528,8837,8840,9348,9821:1917,257,2704,3568,9452,9769:1198,142,150,1672,2351,238,255,258,395,4352,458,478,489,549,5769,68,70,795,82,8740
strait:13233,17723,8755,8962:5125:1019,110,1215,3230,395
strand:12849,19113,19229,8060::1718,1998,2120,2661,3108,3900,52,625,626,640,90
strang:2242,670,6824:1138,4741,4758,4759,6823,6825,6826,6827,6828,6829,6830,6861:3971,5458 strangely:13799:670:
stranger:4270::188,2145,2575 strangl:7019:: strap:15057,6211::121,14771,171,184,5377,631,8255,945 strasbourg:::
strategic:7003,7690:15787,1744,369:176,4061,443,888 strategically::7690:
strategy:15787,1744:7003,7690:176,4061,443,888 strauss:::137,145
straw:15350,6089::17971,185,2020,2193,235,4382,52,811,949 strawberry:::182,224,548,5753,634
stray:11850,19058,3409,6629:169,1860,3611: streak:12322,16554,3953:1146:1063,1781,351,4179,423,426
stream:17767,2511,3780,78,8887,9866:16851:110,143,151,1830,30,351,4175,595,66 streamlin:11049,3705:2314,3528:
street:1998::1020,1718,202,368,4165,497,784,835 streetcar:8225::425,736
strength:1500,15436,15495,2024,5525,815,8373::1321,1402,1603,164,19,3077,311,344,388,428,638,881
strengthen:13996,18096,18134,7522:1036,1488,513,675,82:
stress:17448,17828,17842,18534,7519,7587,8688,9349,9674,9821:12928,12929,724:1083,2650,3162,395,4352,6066,608,92,9348
stretch:11055,11316,11825,11828,16856,17989,18059,7811,7813:1287,1485,15056,1667,209,2447,2668,2770,2804,2908,30,36,4875,5822,675,6855,795,89:
stricken:6387,7622,7629:2703,791: strict:13072,2796,4727,6686:11660,11661,1624,2761,3589,4828:144,15172,2004,8279
strictly:13740:4727: strid:7798,9280:2903,2904,44,5190,523: strif:::282,33,418
strik:1038,18761,2226,2793,2889,6244,8752,9721,990:10,1154,1927,2,24,296,3024,358,382,397,493,5910,651,671,753,921:
striker:3024,5910:18761,9721:104,116,118,155,175,2126,5866,5926,719
string:16553,3863,8060,8226,8679,9738:15078,16,2542,2661,31,351,3900,468,52,625,626,655,804,8956:5776,654
strip:12323,14522,16857,18068,18268,19285,3926,3953,631,6891,7114:1139,1146,1282,2810,400:102,1063,1343,143,157,170,1840,2976,346,381,4094,423,429,5660,587,682,71,7841
striv:18619,19428:5249:
strok:13870,15964,16198,3176,370,3796,728,8662:2:1342,141,1595,201,2182,24,296,30,372,523,647,66,869,8751,89,8995,9115,983,988,990
strol:13941:2340,245:
strong:1036,11951,12536,3711,6762,6881,6933,7292,7296,7619:12932,12933,12934,12935,1443,1909,2234,2247,2788,295,5060,5069,5070,7521,7522:
stronghold:3025::950 strongly::1036: struck:6387:2703:
structur:117,17,3052,640,7220,8878:4932:102,1065,173,19,28,38,71,838
structural:10765,11404,13441,7688,7689:3052,3492,4768,640:1065,173,19,28 structurally::13441:
struggl:13099,14089,19339,282,3808,6260,9688:724:24,258,33,489,795 strung::9738:
stuart:::2103,233,2534,315,366,449,79 stubbl:6089::235,3081,4012,52 stubborn:7524:12939,7525:3981,41,958
stucco:17981::721,9401,9416 stuck::: stud:10041:1060,170,231,266,4,487,51,7837,8009: student:1580,91:18304:2574,303
studio:::2977,34,405,407
study:14097,15617,16120,176,18304,2673,5405,9528,9899:15645,1580,8508:109,125,126,134,1515,2038,229,2463,2465,280,3270,35,411,526,53,70,887,95,951
stuf:11393,11394,15058,16348:1431,2102,4: stuff:18649,18803,52,9884::1074,172,17502,183,187,27,3131,35,55,772,93
stumbl:13830,19042:1281,567,9002: stump:17485,19056,8081::102,1060,38,3906,394,535,536,59
stun:10331,12981,4623,5081,6616,7005:2733,2749,2873,3721,382,918: stung:3656:: stunt:5158::169,2333,278
stupid:11705,1420,4623:0,1011,10578,10579,1195,2219,2733,4625: stupidity:1195,14371:11705,1420:28,486,567,885
sturdy:5008,6683:2300,6682:148,19,41,815,856,958 stuttgart:::
styl:15959,18550,2048,314,5464,692:12602:1071,1186,121,1513,19,22,267,283,38,39,429,504,587,700,771
stylistic:12602:15959,314,5464:1186,22,39,700 styliz:12031:723: styx:::78,97 sub:15060,3197,9917:1219,1489:
subcommitte:::1550,204 subconscious:10749:1737,2749,28: subcontinent:::2115,58
subdivision:122,8882::123,140,1485,150,1547,204,25,261,2913,400,53,70
subdu:12579,13023,3613,4584,4588:13022,1852,2714,7396,790:386,3987,41,8336 subfamily:::238,478 subgenus:::238,478
subgroup:16411::15732,39,833
subject:10160,1227,15059,1529,17314,176,2469,3722,5073,9623:2320,2703,5072,7761:143,1525,15941,22,28,3119,35,411,55
subjectiv:12100:12101:41,8337 sublim:11440,4912,7414:1882,1912,3634:2440,8329
submarin:15060,3197::1219,1489,15061,992 submerg:13109,6418:4551:
submission:15930,16287,17924,5295,5694:18341,18472,18605,6172,9623:130,1340,16286,22,23,24,33,40,542,590,8645
submit:18605,6172,6294,9623:15930,17924,5295,5694:
subordinat:10916,2767,5072,5950:10985,10986,10987,12941,4700,5073,7947:191,286,318,87
subscription:14088:19273,9664:1467,1939,319,353,3833,43,750,7857 subsequent:2209:16164,1849,6417:15401,203,752,880
subsequently:5149:2209: subset:::39,833 subsidiary:2839,5950:1148:2532,318,364,87 subsidy:::1587,9233
subsistenc::4511:1589,2165,2180,336,4340 subspecy:16433::238,478
substanc:1074,1198,15,17534,256,93:3498:119,172,183,22,2620,28,35,39,48,55,612,68
substantial:3498,3711,4666,5124,6789:1029,1861,5060,93:172,183,3961,48,55 substantially:7710:3711,4666:
substantiv:10128,15804,6789,7115:1029,286,3618:
substitut:12033,17316,19327,2606,4483,4960,5560,7309,9917:0,104,1148,118,2462,28,2901,4133,456,723:
substitution:2901,4133:4483,9917:1351,30,42,82 substrat:::1000,172,183,3223,376,453,824,93 subterranean:12228:1440:
subtl:11503,7241:1265: subtly::7241: subtropical:::16579,8892 subunit:4316::113,367 suburb:5795::101,1794
suburban::5795:101,1794 subway:5381::1310,15096,1993,955 succ:6306,9987:15599,1640,1729,2130,3824,9170,9171:
succeed:3449,4826:10215,10216,10217,2264,6422: success:2130,397,989::1402,1603,24,278,616
successful:1273:12943,1603,2319,5074,7527:1402,517 successfully::1273:
succession:1729,3824,4179:6306:111,1293,1948,351,357,57,655,695,794,816 successiv:1640:1729,2825,6306:695,816
successively::1640: successor:15599,9170,9171:6306:1008,2462,276,456,5560 such:12000:7148:
suck:18636:138,17317,6224,796: sucker:17317,4220:18636,6224:1090,17045,17498,1818,2098,2524,312,38,3844,652,763,9228
sudan:16761::239,25,26 sudanes::16761:711 sudbury::: sudden:3570:11469,6920,6921:1501,3064 suddenly:5150:3570:
sue:4509:11,3841: suez:::
suffer:13100,1612,19159,2514,2515,6927,9344,9458:1088,17161,23,6926,724,783,8267,9367,9890:
sufficient:2869:12946,3716,9268:1393,44 sufficiently::2869: suffix:::15806,15807,8574,8575 suffrag:15490::1323,8411
sufy:::1564,83 sugar:4303::1117,1245,1406,2663,348,4377,8813 sugarcan:::182,1822,909,9215
suggest:3389,9637,9638,9639:1209,5023,8719:
suggestion:1209,6013,8719:3389,9637,9639:165,1929,208,218,2503,35,47,582,649,68,725 suicid:13910:5013:1237,166,726
suicidal:5013:1270,13910:166,726
suit:15062,15063,19545,3841,5700,6345,6566,6854,8884:2734,2781,4509:139,1776,190,223,229,29,290,2977,31,329,341,405,433,442,530,64,70,875
suitabl:4711,6854:1869,2781: suitcas:5335::1693,733 sulawesy:::124,58 sulfat:::1841,269 sulfur:::294,93
sullivan:::137,145,17166,180,1817,2151,334,378,414,60 sultan:::366 sultanat:16706::75
sum:1074,16395,4440,775,8228,8519,8829:5258:119,196,27,28,31,35,433,641,71,77 sumatra:::124,58
summary:10724,12112,1335:18541,2821:40 summer:::2194,36,565 summit:19111,2640,656::1361,230,64,782,80
summon:16099,18415,5641,9484,9742::130,1528,1753,1775,329,4109,8706 sumner:::1816,457 sumo:::14030,14039,1937,99
sun:16858,18004,9204::1013,1130,1557,51,709,850,904,9423 sunday:18004::1130,2150,3258,9423 sunderland:::34,46,73
sunglass:15064::3901,8215 sunk:5075:1274: sunken:12857:7493: sunlight:9204::1013,850
sunny:4606:2724,5421:1564,3210,39,653,83 sunriz:12133,6099:863:335,592,860,916,92
sunset:11300,12125:1900,4754:335,592,860,916,92 sunshin:17427,5421,9204::1013,216,335,39,850
super:10698,17320,3719,7056,7718:210,3254,420,668,9006: superb:11446,5077:420,924: superfamily:::238,478
superficial:2841,7467:12453,2309,2842,453,7322:108,15462,2450,311,331,376,499,8384 superhuman:6990:11618,6991:
superintendent:17198,17320:1847:1114,1242,3254,9006
superior:10162,1114,1652,2607,420,4274,5025,6727:0,110,1259,12950,12951,12952,12954,12955,12956,12957,12958,12959,12960,12961,12962,12963,17734,220,2861,2871,3717,3719,3720,4543,49,5077,5439,552,559,6,658,73,7530,7531,8407:
superiority:17734,5439,8407:1652,420,5025,6727:3040,311,3343,388,5244,540,8335,857
superman:2975::2998,3003,402,49,532 supermarket:::3005,8120
supernatural:16867,862:12039,12040,12041,13,2814,3630,3631,7156: superstar:2129::147 superstructur:::
supervision:7949:1847,6288:107,323 supervisor:1242:1847,6288:1114,431,446,49 supervisory:13447:1242,1847:1114,49
superviz:1847,6288,7949:1242,13447,323: supper:::199,479,64,991
supplement:3856,4066,8390:2839,4534:140,1730,270,285,53,644
supplemental:2839,4534:1148,1614,3856,8390:140,1730,270,285
supplementary:2839,4534:1148,1614,3856,4066,8390:140,1730,270,285,53,644 supplier:2156:3418:223,302
supply:1680,17639,18549,19395,3418,4453:2,2156,44,57,7:
support:10322,14343,1717,184,2165,2872,4101,4499,494,5272,5558,6326,7535,7774,7915,9243,9717:10321,119,12,12970,12971,12972,14750,1510,1589,17,18,1916,2,2498,2595,2899,318,3390,358,401,512,560,6150,672,7,7534:
supporter:14508,14750,2595,318,560:3390,4499,6326,9630,9717:139,215,3908,5380,631,762,843,87,945
supportiv:1916:12978,3390,4499,5079,5080,6326,7535:
suppos:11801,18501,3376,3377,3532,7347:11800,1445,1518,2236,3145: supposedly:::
suppress:10629,12761,18312,2671,4495,7019,9951:10630,12760,14304,5278,7932:
suppression:14304,5278,7932:18312,2671,4495,9951:1045,105,1118,1682,297,3829,5277,801
suprem:12042,12961,6726,7112:1259,2815,420,7111: supremacy:3343::857
sur:10437,12706,12908,13101,13102,16730,2717,2720,6495,6690,7734:1132,2317,2323,2718,2764,2860,4031,4598,4601,4602:154,1725,2044,34,3967,46
surely:7734:2717: surf:16193,18717,19074:17321,2350,421:1214,141
surfac:15565,16859,18695,19100,3857,453,499::1000,18,2472,28,331,376,63,71,822,8459 surfer:17321:19074:155,9173
surg:16243,19044,19071,19123:1214,141,151,595,675: surgeon:4271::416,558
surgery:15739,1674:13430,4790:109,1200,125,3826,588,679 surgical:10082,13430,4790:15739,1674,1848:1200,3826,588,679
surinam:::1097 surnam:::191,825 surpass:12963,2283:420,439: surplus:15449,2817:2816:15448,1731
surprisingly:13751:2873: surpriz:18608,2873,3721,8726:10,12979,12980,12981,2093,23,5081,5082,5231,524,82:3970
surreal::: surrender:13826,16143,8795:1925,23,3194,5163,5284: surrey:::1178,602,63,946
surround:1795,6556,7213,9698,9755:1639,786:202,25,26,368 surveillanc:7865::280,5237
survey:14097,18357,7903,8596:1292,1335,280,40,526,528,7,730: surveyor:17322::17308,2569,657
surviv:10013,19484,3430,4511,6799:17323,17324,4340,6798:
survival:17593,1950,4340:10013,3430,4511:111,2180,336,57,800 survivor:17323,17324:10013,19484:169,317
susanna:::122,287 susceptibl:2320:12982,12983,3722,7537:
suspect:18502,18505,3666,8984,9553:0,13,1445,3281,5561,5586,9,9329:
suspend:12972,18108,18804,19410,9497:1025,13901,14560,2872,5273,5722,6085,9334:
suspens:::1070,154,2518,3189,477,5736
suspension:1025,13901,5273,5722,6085,9334:18108,18804,19410,9497:1253,1682,3180,338,44,5272,721,737,8158,93
suspicion:15308,5561,5586,9329:18502,18505,5101,9553:1070,1330,154,3330,41,68,8339
suspicious:3666,5101:1445,15308,5561:1070,154,41,8339 suspiciously::5101: susquehanna:::78,97 sussex:::602,63
sustain:10779,10780,19516,6201,9458,9715:1135,199,2165,7665,7965: sustainability:15386:7665:19
sustainabl:7665:15386,19516,6150,9715:19 sutherland:::153,2604 sutra:::8582 suv:::308,422
swallow:14399,18873,2935:138,3195,796: swamp:18832:2329:1019,1369,3236,395 swamy:::16887,83
swan:3409,4446,7994::2964,680 swansea:::34,46 swap:14281,9918:174,3834: swarm:8828,8847,9866:1359,16,39,64:
swat:::340,370 sway:19024,19467,5206,6258,9838:344,3782,5,89: swear:15915,18460,18545,4446,8694:15,827:
sweat:17822,18076,795:138,17209:106,142,17422,2454,2647,335,489,581 sweater:17209,5410:18076:139,190
sweatshirt:::5410 sweden:16666::200,8917 swedish::1207,16666,2497:
sweep:10035,10968,15456,16260,18754,19020,19021,7641:10038,121,1216,1280,197,203,236,2921,30,3746,4221,766,882,89,989:
sweet:1090,11379,12949,12990,12993,12995,13801,15368,15605,1787,4883,4896,6874,7283,7284:1545,1785,19,1902,199,2275,328,5453,5494,846,968:
sweetheart:12439,3290,5951:12438:128,241,455,51,843 sweeti:5951::455 sweetly:13801:4883:
sweetness:15368,15605,5453,5494:12949,12990,12993,4883,4896,6874,7283,7284:1320,19,2021,328,968
swel:17809,1883,4326,5888,7336:111,1214,1251,141,1645,227,231,266,3,333,3992,51,90,924: swept:::
swift:4744:1501,680,788: swiftly::4744: swim:11590,13111,19045,19082,2917:2350,3579,421,9173,9174:
swimmer:9173,9174:19082:104,118,155 swing:12605,1286,14071,19024:116,2851,3,30,3161,340,370,4,66,728,808,855,869:
swirl:17689,19128:133: swiss::16762:1358,96
switch:13896,18107,18214,2422,4133,8230,9525,9918:116,1351,171,18818,2352,2423,30,3909,42,575,6116,82,944:
switch_off:18820:: switch_on:18819:: switzerland:16762::200 swollen:4971:1645: sword:1999::171,284
sworn:12996,6598:12997,6597: sydney:::205,32 syllabl:5614::172,191 symbol:136,1514:13359,4999,6168:134,135,22,970
symbolic:13359,4999:1514,15969,7383:134,135,136,22,970 symbolism:15969::135,136,2109,384,997
symmetric:2321:3065,5086,7546,7547,9305:19,4327,471 symmetrical:2321,6787:3065,4723,5086,7546,7547:19,471
symmetry:3065,9305:2321:19,4327,471
sympathetic:11504,13004,3598,7421,7548:1218,1649,17658,1895,8557:1325,177,23,361,4322,48,8437
sympathy:1218,17658,8557:13004,7421:177,23,361,4322,48 symphonic:13553:16040:1769,8683
symphony:16040,16483:13553:1769,4169,654,8683 symposium:::1361,8870 synagogu:15066::81,877 sync::: synchroniz:::
syndicat:19237,19371,3213,5777:14288,14296:16418,250,29,4168,50
syndication:14288,14296:19237,19371:1683,1684,174,3839 syndrom:6053::168,2051,227,5581 synod:::1361,16502
synonym:15805:7549:191,286 synonymous:7549:15805,7550:1248,191,286 syntax:::28,4059,4060,640,838
synthesiz:15624,15632:10205,10206,17325:111,226,583,664 synthesizer:17325::14703,2406,303,468
synthetic:10205,10206,12030,12034,17963:15624,15632,269,337,723: syracus:::2364,2952 syria:16763:13561:213
syrian:13561:160,16763: syrup:::348,8813
system:1196,1325,15690,5452,737,820,838:7551:102,1191,1508,18,183,2008,28,38,39,443,5451,55,640,743,888
systematic:7551,7702:5452:2008,5451 systematically:13725:7551: systemic:11818:11817:
tab:15793,15861,5394::1698,2059,3129,4072,467,5375,5609,631,806
tabl:1058,15067,16324,16837,8864::1546,156,1786,2114,259,29,349,385,4200,64
tablet:15068,17972,5394::1698,467,495,52,5406,564,8052 tabloid:15793,8569::1076,2059,2481,5609
taboo:12653,4950:15294,1912,3048,5601: tack:15014,1997,6234:120,1478,1799,298,3899,4,5809,6116,626,7804:
tackl:14728,14983,18811,19450:1003,120,1478,2352,3802,4247,490: tacoma::: tactic:15786,8525:13488:176,4061,443,888
tactical:13488:15786,8525:176,4061,443,888 tad:17635::208,47 taekwondo:::7893,7894 taft:::1569,178,242,556,79,907
tag:11739,14965,16156,2691,9774:100,2,296,309,463,8722,896:
tai:13618,13619,13620,16908,3155:16005,5818:160,214,3154,56,5670
tail:17326,2691,2967,8222,964,9766::102,1251,1383,14736,14979,155,217,38,3910,406,504,5903,5948,666,917,944
tailor:10870,17327,7275,9790:10869,1147: taint:6884:1628: taipey:::32,67 taiwan:5811::124,58
taiwanes:13623,16003:5811:160,214,3151,3152,56 tajikistan:::213
tak:10161,18318,18341,18389,18391,18626,19063,19147,19149,19218,19231,19255,19326,19527,19541,2697,3303,3382,3413,4474,6119,6140,6155,6199,6442,7041,9461,9528,9669,9914:1026,1677,2,2703,3817,42,4846,773:
take_home::: takeoff:14058,15953:4475:1353,14057,151,346,522,7845,8656 takeover:14301::24,33,794
tal:13010,15945,4114,4670,6708:13012,18520,19,2025,2680,2755,520,8396:22,749,8650 talbot:::2148,417,60,79
talent:11435,2460::147,1509,2459 taliban:::16558,997
talk:1347,16132,3167,3392,9652,9653:10660,13009,14183,1537,165,1944,2501,769,895,9600,9642,985,986:288,703
tallinn:::32,34,46,67 tally:2698,2924,4440,6190,7781::106,1154,280,3129,397,4072 talmud:::430 talon:::14453,8452
tam:12940,13022,15069,3726:13017,13018,13019,13020,13023:15496,41,5477,8053,8415,952 tamil:::1563,4098,5675,8975
tammy:15069::100,8053,952 tampa:::1365,46 tan:10352,17644,17802,18097,18274:17328,4576:1319,148,17803,6016,777,8358
tandem:::161,2387,425,538 tang:4034::1320,14393,315,328,3993,449,968 tangent:17644::1599,244,6016,777
tangibl:13025,4526:13026,4525:3961 tangl:10035,16860,18830,4580,5044,8480,9753:10364,10365,1449,6475:2043,59,71,886
tango:::2080,2919,5230,70 tank:14647,15070,8231::125,14502,14742,1695,2390,320,326,47,500,61,736,8241,953
tanker:14900::498,662,714,8055 tanner:17328:18274:659,69,851,852 tanzania:::239 tao:::2052,2474,555,713
tap:11356,11812,13859,15071,15072,8748,8752,9665,9706:10,1050,106,121,1709,1711,2,280,283,296,2981,3558,3608,576,6289,651,753,8175,94,9904:135,16587,171,1710,3221,4182,5664,627,628,631
tapestry:::100,14772,170,3041 tar:1108,17966::17965,2154,3360,69 tara:::73
target:15073,16148,2055,6198,9138::120,1582,230,271,317,3174,3175,35,507,80 tariff:9240::4297,9239
tarzan:::159,231,266,51,603 task:18632,371,7867::106,569 tasmania:16694,16695:13360:124,58,5812,76
tasmanian:13360:16694,16695:124,58,5812,76
tast:1513,19211,3195,4454,5735,968:15660,2357,796,971:1068,1069,1071,1213,134,208,23,2361,328,47,505,528,754,965,966
tat:::146,180,1807 tatar:::1763,2125,4096,4208,5840,8973 tattoo:::135,170,423,45,5191,5664 tatum:::1574,2136,304,84
tau:::220,432 taunt:12576:2958,3386,7967: taut:13038,7559:1917,6084,7558:1725,3965 tavern:8232::81
tax:18632,19279,4297,9929:14313,9231:4305,5985 taxation:14313,4297,9231:19279:17509,2371,4305,5985,773,7945
taxis:::138,1674,3826,441 taxon:478::238 taxonomic:7702:14228,15757,16519:15756,2948,351,444,5785,799
taxonomy:14228,15757,16519:7702:15756,2948,351,444,5785,799 taxpayer:::3238,9125 taxy:19075,8051::308,422
tay:::3154,3155 taylor:::137,145,178,1807,242,377,88 tbilisy:::32,67 tchaikovsky:::137,145
tea:16383,16384::156,16487,1788,199,207,348,374,379,563,991,996
teach:18167,1944,6167,939:112,1243,15674,1673,2,3283,506,5933,618,7: teacher:1243,15674:18167,6167:180,378,77,823
team:16402,834::127,238,50,549 teammat:17331::456,482
tear:17570,3621,5216,5257,5831,7840,9770,9873:17637,209,295,400,435:105,138
teas:11155,12712,14025,17332,3386,4546,6247,7446,9032:0,128,13929,1428,163,2307,241,2918,51,5218,7434:
teaser:15084,15955,17332:18797,3386,6247:14731,1538,15831,18,188,2072,2415,3123,3146,751,87 tech:16498::1360,1549
technical:10644,5049,5137,7666:14139,14927,2002,2057,2736,2927,4025,4028,500,931: technically::5137:
technician:17333,9175:4025,4028:147,69,87 techniqu:4025,4028:17333,5137,9175:1508,742,743 techno:::2080,70
technological:7427,7666:12696,2057,5266:176,3821,411,571,618,99
technology:2057,5266:657,7427,7666:176,3821,411,571,618,99 ted:::5871 teddy:8064::190,808,957
tee:::123,14918,184,271,2995,3903,898 teen:2823,3245:0,1144,481:243,36,565,98 teenag:2823:1144: teenager:3245::481
tehran:::32,67 tel:11664,15967,18520,2680,4111,4445,4707,8715,9570:1086,147,18522,2233,4113,4114,545,8989,9109,986:
telecast:18528:5611:5608,889 telecom:1523::18,977 telecommunication:1523::18,2057,977 telegram:8615::22,889
telegraph:9673::120,1299 telephon:15797,4431,5411:5873:120,1523,534,977 telescop:8233::
television:15075,5611:18528:15074,1523,2060,3019,3911,5348 teller:9109:2680,4445:1002,1379,179,194,2134,69,769,8993
telugu:::1563,4098,8975 temper:16295,18176,18182,5747,7135,9488:14006:144,198,23,2447,2517,597,8270
temperament:144:4712:1061,2947,3823,41,501 temperanc:14006:18182,9488:1064,131,2012,2441,3048,3829,440,5277
temperat:5089,7124:17427,2811,7556,7557:216,2441,3048,335 temperatur:1189,5566::1741,19,198,44,505,74
tempest:9327:1853,7254:1123,418,4282,4283 templ:15066,15564,8234::2458,38,81,877 templar:::5917,715
templat:8532::1331,313 tempo:18040,9444::293,3363,339,419
temporal:11518,12294,1922:1442,15564,339,3573,5132,5133,7647,7648: temporarily::1442:
temporary:11403,1442:0,12292,12293,12294,12295,7260,7261,87: tempt:11723,12711:11722,7434:1721
temptation:13879,5559:18407,9582,9824:1510,1929,23,4030,448,725 ten:12780,17626:195,1996,98:
tenant:17334::1577,1811,2152,3238,56,9125 tend:19442,2794,4522,938:106,1632,361,7,712,8779:
tendency:1497,16635,361,8779:4522:177,1799,19,28,3053,4136,708,754
tender:10894,13088,16082,17543,2273,2285,5099,5100,712,7208,7505,8235,9928:1144,13089,13092,1441,15,15137,1544,16278,16317,1651,1695,1774,19442,2808,310,318,3512,498,6054,684,7580,7581,87,987:
tenderly::2273: tenderness:15137,1544,16278,16317,6054:2273,2285,5099,5100:1061,1218,16277,168,23,4145,5418,783
tennesse:::212,76,78,97 tenniz:7835::1669,1671
tenor:11573,11574,8528,9176:1887:1198,153,15765,1771,186,2022,361,4093,68,84
tens:11289,18281,1917,2482,7558,9452,9453,9769:11288,13037,13038,13040,13993,15553,17449,6084,7559,7561,7562,7563,9349:1093,589
tension:13993,17449,6084,9349:18281,9452,9453,9769:17448,17766,2908,3330,4352,608,7813,9312,9348
tensor:15553:9453:2453,2473,4013,641 tent:19502,5412:14253:1055,16865,27 tentativ:12739,2747:2746:
tentatively::2747: tenth::1015,321,86: tenur:6108::1323,1411,36,637 tequila:::375,832 terenc:::232
teresa:17402::1575,559,5928,83
term:1411,15077,15941,15949,17737,5984::1390,1525,191,217,286,3119,353,36,3924,40,44,641,74,77,86,956
terminal:11269,3550,8236,8237,999:1052,120,1411,15076,157,2395,3547,3549,3923,63:
terminat:10051,11181,2779,3421,4510,9495:166,1875,6810,8538,8897:
termination:166,752,8575,8897:9495:191,203,217,30,331,45,8574,917,999 terminology:5613::191,286
terminus:15076,15077,8236,8538,8897:10051,4510:157,331,35,3923,3924,507,956,999
terrac:14915,16861::109,16545,2107,2114,4200 terrain:::123,25
terrestrial:10212,11517,13351,5133:10213,1922,3231,3573,58:1802,27,55,840
terribl:1851,2252,2812,4930:295,439,521:1495 terribly:13675:2252: terrific:10279,11952,1439:295,439:
terrify:10279,3442:1131: territorial:13361,16528,7564:101,13042,13043,221,5775,662,8888:
territory:101,8888:13361:15651,2469,25,26,37 terror:14134,17335,8789,9177:2157:1103,115,14292,2371,477,5911
terrorism:14135:2157:14134,14292 terrorist:2157:14135,8789,9177:717 terry:::100,377,88 tertiary:12802::1410,3366
tesla:::1246,417,4229,60,657
test:14098,1778,18412,19431,2696,2929,4973,6691,7862,7886,8505:106,1292,1517,165,2,2295,258,2764,280,301,4047,526,7,7863,9060:
testament:15868::126,130,15711,430,447,506,53,8626 testify:18546,4447:15931,4085,8626:
testimony:15931,4085,8626:18546,4447:1340,187,372,4084,447,982 testosteron:::17937 texa:::212,76
text:15829,445,5630:13467:122,192,475,53,644,979 textbook:12897,5630:1914:192,475 textil:100::71
textual:13467:15829,445:53,644 textur:15329,15336,959::1065,186,19,386,3986,4053,745,8362 thailand:5818::213
tham:::78,97 thank:8716::389,401 thankful:4786:6924:23,8785 thankfully::4786: thanksgiv:8709:2499,329,9434:
thatcher:::17264,181,659 thay:13618,13619,13620,16005,16908:5818:160,214,3154,3155,56
theater:3026,5677,8893:10990,13362:165,26,37,81 theatr:3026,5677,8893::165,26,37,81
theatrical:10990,13362,15997:219,5677,829: theft:1941::491,870
them:1529,2076,4062,5628,8527:13363,13364:1524,22,286,3125,35,512,53,68,70
thematic:13363,13364:1529,2076,8527:22,35,512,68,70 then:12262:217,44,611: thenc:13666,5146:: theologian:607::303,91
theological:13452:14087,15763,8554:1196,176,3798,411,618,743
theology:14087,15763,8554:13452,607:1196,176,3798,411,618,743 theorem:::2070,35,40,68
theoretical:2236,4713:11082,11083,11084,11085,11086,3532: theoretically::2236: theorist:17337:15708,5592,698:303
theory:15708,5592,698:17337,2236,3377:112,2050,226,35,68,77 ther::27,37: therapeutic:13459,3015,4789:1289,324,467:
therapist:5952:1289:147 therapy:1289:13459,5952:1160,1288 thereafter::: thereby::: therefor:13774,5146::
thereof:13666:: theresa:17402::1575,559,5928,83 thermal:11611:1631,17434,216,770: thesiz:15836::2493,3124,4086,53
thessaloniky:::34,46 theta:::220,432
thick:10069,10578,10593,10713,11706,16599,3729,3731,4953,5087,7127:1027,13044,13045,13046,13047,1416,1420,16071,295,3725,4185,4645,5091,63,7566,8351,8385,8395:
thickness:16071,8351,8385,8395:11706,3729,3731,4953:1188,16070,164,19,3072,5688,739,8394 thief:2158::291,849
thigh:15552::1067,1736,208,704
thin:11866,13056,1452,18241,4646,5042,7642,922,9454,9477:11867,13048,13049,13051,13052,13055,13057,13990,17950,1874,2309,2778,3730,4748,5125,6835,7565,920:1188,1503,15463,164,19,272,3072,4004,739
thing:143,16162,3927,5554,8238:10,1327,15,2,202,2039,2055,23,24,3,39,4,40,42,507,612,71,77,8,823:196,772
think:15709,226,3375,3376,3669,68,746,9555:1515,17338,1907,5570:112,218,28,35,582 thinner:17950:18241,9477:1407,256
third:12802:1015,116,1702,1760,321,3860,490,676,86: thirst:17776,5487,6203:11624,4721:148,1497,2444,2643
thirsty:11624,13223,4721:17776,5123,5487:148,1497,2444,2643,6083 thirteen:17627,7476:195,98: thirteenth::321,86:
thirty:12787:195,98:2670,36,565 thistl:::17479,224 tho:::3154,3155
thoma:::1107,1112,1231,146,253,275,54,5867,659,713,85 thompson:::1566,179,2568,62 thomson:::137,145,179,4229,62,657
thong:14830::121,139,1490,1715,3029,5377,957 thor:::4206,54 thorn:9222:4553:1073,15974,17481,220,3300,4051
thornton:::334,60 thorough:6499,6602:1132,787:15172,8279 thoroughbr:2968::169,1963,464,51
thoroughly:13676:6499,6602: thorp:::104,118 thou:6011::243,98 though:::
thoughtful:10826,12452,12729,2876:1271,14355,2465,3044,5092,7321,7567:1496,1515,1654,1727,226,41,42
thoughtfully::10826,2876: thousand:12796,6011:195:243,98 thrash:18767,19034,19041:13973,5292:
thre:15091,2634,7473:195,254,875,98: thread:1719,6259,8960:226,27,626,804,9738:139,14981,184,685,72
threat:15932,17908,9177::1837,40,545,5705,982 threaten:10044,13178,4562,4632:1857,2882:
threshold:14686,8095,9308::1016,1175,1306,1412,15030,217,244,328,470,505
thril:11156,11159,12913,19163,2519,3191,9843:1428,15823,2868,3536:115,14383,1543,1661,2095,477
thriller:15823:19163:15822,978 thriv:19296,2319,6126:1273: throat:::249,359,38,503,630,963
throb:12606,16220:10,2851,4129,94: thron:3027::1050,1484,3866,488,99
throttl:18120,2196,3855,8020:13911:3010,3933,575,806 through:10955,6843:1875,3519: throughout:::
throw:10365,13133,16198,18812,18824,2961,671:10,1020,1283,141,149,163,1940,2,2326,4580,784:
thrust:13971,14321,17442,18384,5172,9884:1339,149,1531,18784,18812,2,340,370,608,7809,89: thud:16219,19203:10,94:
thug:4242::291,849 thumb:18663,19079,4479::1326,170,3086,5383,72,8451
thump:16219,19203,4856,9745,9840:10,210,340,370,94: thunder:14542,18499,19569,8747:7087:1703,262,8129,8167,94
thursday:::1130,1610 thus:5146:17961,19169: thwart:3715:1274: thyroid:::4015,8429 tia::: tianjin:::
tiberius:::1814,553 tibet:16715:13510:213 tibetan:13510:16715:160,214,3153,56
tick:15970,18336,19198,19204:10,100,4,8253:14862,2411,646,647,7990,94
ticket:15850,16156,19408,5637::126,1526,1528,300,345,5438,5641,8722,878,896 tid:19044,8749:13365:1351,36,592,74,82
tidal:13365:8749:592 tidy:18170,3497,3732:13059,13060,13061,1861,5093,7570:1312,61
tie:15078,15079,16199,18701,4334,6207,8151,9694:10,1488,15080,17340,17341,190,1965,1968,248,298,3,309,3761,4337,4504,562,626,804,86,866,8739:
tied:10361,10363,13116,4722,6473:1427,3465,6474,865:
tier:15080,17340,17341,9359:18701,9694:118,1309,321,3913,626,718,86,87 tiffany:::60,79 tiger:::2379,2380,837,839
tight:10074,10668,11431,13704,1622,2806,4685,4924,6685,6784,7433,7483,7559,7745:1137,11844,11845,1427,2740,2761,2824,3704,4528,5024,520,5471,5512,7084,7558:1127,15609,1602,1725,1741,3965,409,41,538,5470
tighten::1457,30: tightly::2806,7433:
til:12217,14608,17536:16812,930:1053,1408,1409,1590,1694,17974,381,404,4301,495,5406,8227
tilt:1348,19026,4000,4804,5206,6274,9842:161,2259,258,361,3782,3808,476,48,650,89:
tim:12532,14152,14173,16173,18179,18359,339,5496,6102,667,880,916,9440,9518:12174,1446,15081,15082,17342,2356,297:1165,1213,1411,164,1742,186,2085,217,2195,2937,3056,3097,36,39,739,74
timber:1499,1840,3232::1060,186,19,1965,27,309,3205,381,3906,470,58,705 time_off:2666::36,74
timeless:10464:10463,9322:336 timelin:::645,8601 timely:12174:6102:1724,217,2195,816,878,880
timer:15081,15082,17342:18179,18359,9518:2593,3928,5369,575,627,764 timetabl:::15849,300 timor:::124,58
timothy:::16362,1822,275,5756,83,908 tin:14593,18132::18,294,326,459,61 ting::10,94:
tingl:11161,3191:115,3536,477,505: tiny:4861:926:5515,636
tip:16627,19156,19215,4081,4804,6035,656:2259:17521,2065,230,277,331,666,80,999
tir:1151,18994,4400,5413,6113,6297,7225:13063,13064,13065,13066,5096,6050,7571,7572:1601,2999,945 tirana:::32,67
tissu:1193,9792::102,38,52,564 titan:16877,5881:4859:4197,454,51,54,709,904 titanic:4859:210,5881:51,904
titanium:::294,459
titl:1203,12057,15488,15817,15869,17732,18550,5618,8410,8580:13366,13367,13368,13369,929:126,130,1323,1345,191,2178,261,4063,53,637,643,823,825,8579,86
tito:::181,85 titular:13366,13367,13368,13369,6868:1203,1429,15817,5618,8410:1323,191,637,643,825
titus:::1814,275,287,553,5632,83 tko:::13865,340 tnt:::14708,1700 toad:14403::1047,5318
toast:16373,18190,6200:13923,2100,2527,317,3249,704,9042: tobacco:3929::182,2193,224,235,324,402 tobago:::124,58
tobin:::1105,457 toby:::8100,8163 tod:::113,2631 today:7719::1609,2667,339,722 todd:::159,304,603,62
toe:::102,1067,1326,140,27,3086,38,503,72 together:::4140,5742 togo:::239
toilet:1720,17865,3027::1050,109,125,1484,1835,517,5252,5253
token:4893,5662,8139:2810:135,136,1709,1971,27,3875,4079,55,8624 tokyo:16720::32,67
tol:16210,5526::1588,2618,387,883,94 toledo:::
toleranc:15392,5279,5423,8295,8559:1612,7575:14299,144,177,2372,28,3958,3996,501,691,815
tolerant:13070,4590,4762,7249,7575:1612,19378,3653,8559:177,28
tolerat:1612,19378,9589:4590,4762,5279,7249,7575,8267: tolkien:::2584,4259
tom:::1046,1174,14410,1688,192,214,3239,3850,475 tomato:::182,224,3198,831 tomb:1978::230,80
tombston:::1988,381,3925 tomorrow:::1609,17988,339,722
ton:1499,15342,15363,15980,16052,1761,17910,18533,18571,2635,2654,5565:13074,13370,13371,18096:1083,1255,1760,1827,186,19,2022,268,3092,314,328,3317,363,386,408,47,543,6084
tonga:::16023,75,8674
tongu:16854,17712,544::1083,1251,15511,15513,175,22,264,2992,3024,312,314,38,4148,58,5821,666,72,824
tonic:13074,13370,13371,15979,3596,8816:15363,17910:1761,2529,324,363,374,467 tonight::2667,339: too:13668,5147::
tool:283,3084,7778,9035::121,1506,18,2036,3289,793,933 tooth:2452::117,31,38,433,696,793,809,818,933
top:10031,12962,15083,16339,19150,2548,2640,3719,3930,4188,656,7576:13075,16947,170,18725,420,7577:139,14598,1490,230,311,37,410,428,4395,452,453,535,536,5412,63,72,782,80,808
topic:1529,2469:13372:22,28,35 topical:10866,11816,13372:1028,1529,2469,4874:22,28,35
topographic:13563:15415,8546:1745,3112,471,579 topography:15415,8546:13563:1745,3112,471,579
topological::15733:1520,975 topology:15733,4035::1520,2045,2046,3112,5596,8543,8546,975
tor:::1556,170,2554,333,5383,59 torah:15841::4068,430,53,8588 torch:14730::1299,14580,1481,1716,182,8102,8147
torino:16682::
torment:11726,13096,14024,16233,16296,17813,18079,6246,8776,8778,9822:15084,724:1088,168,2514,2515,2517,330,5218,597,783,868,988
torn:11680,13119:2325,2800: tornado:14655,17450::1703,2984,4283,5964 toronto:::2112,32
torpedo:3197,4240::1219,1237,135,1378,1471,291,2991,4091,5316,5363,6090,632,7981,992 torqu:::608,92
torso:8446::102,38 tortricida:::4161,5319
tortur:11726,17813,18079,3787,5242,8776,8778,9822:1088,1936,2514,2515,257,2916,783:
tory:::2571,4265,56,5844,5845,841 toss:14368,18825,19034,19036,5173,6221:1283,149,2961,30,671,89:
total:10928,2743,4440,4641,6337,8228,8519:2224,27,641,669,71,77,787: totally:2332:2743:
touch:15327,16159,17784,18968,296,3626,4519,7151,7422,7579,8494,8704,8751,9283:10,1209,13083,13084,165,1776,18659,19,2,2182,24,3627,3628,3986,505,5548,566,649,692,966,990:
touchdown:::1154,13819,397,615
tough:13090,13155,2766,4242,4687,4777,5871,6578,6683:0,1232,13091,1453,1619,291,392,520,521,658,6682,849:
toulon:::34,46 toulous::: tour:19007,7802,9448,9449:9178:245,2665,3368,36,399,74 tourism:13947:9178:174,246
tourist:9178:13947,19007,7802:155 tournament:16254::273,373 tow:18794:8246:1455,7766 towel:::100,309,689
tower:19524,3028,4798,8246,9306:1434,18794:133,310,684 town:16629,73,8856::101,2536,2550,334,60,64,75
townsend:::1226,252 township:16629:73:101,75 townspeopl:8856::2536,64
toxic:3733:17595,7582,7583,9418:256,354,44,6097 toxicity:17595:3733:354,3968,44 toxin:9418:3733:256,6097
toy:14867,18051,19364,8000,808:14049:1046,1470,18,3912,533,71,943,95 toyota:::
trac:6013,6226,6269,8625,8704:1168,1209,2,22,372,4,614,626,649,7908,95,951,983:
track:13965,14033,15888,2117,2413,2423,2691,8239,8240,8512,9850:17345,2343,66:1049,121,157,158,1973,227,2485,249,2638,332,37,421,497,5339,6034,708,71,781,7832,979
tracker:17345:2691:3265,69 tract:123,15535,15837::1325,15536,25,26,3124,38,53,5533
traction:17429::1455,149,2614,4281 tractor:::2002,308,425,736 tracy:::65,88
trad:14281,14282,16547,7936,937,9918,9919:2608,4481:174,33,3834,3835,450,5281,619,770,96,99
trademark:15976,18877,8288::136,426,896 trader:2608:9919:223,847 tradition:15646,3089:4664,7229:28,35,967
traditional:4664,7229:10796,15646,2829,3089:28,35,5460,5461,967 traditionally::4664:
traffic:7748:2155:165,174,1923,31,5156,619 tragedy:1350,16030:13530,7034:1084,2484,330,593
tragic:13530,7034:1350,16030,3597:1084,2484,330,593
trail:13965,16862,19135,2691,8512,9876:158,2117,227,2343,332,497,5889,66,8239:
trailer:15085,15993,5889:19135,9876:1538,18,2126,2144,425,465,500,61,751
train:1166,14753,16543,16553,2672,3419,4506,5480,6142,7345,8243:100,12483,12484,2,2016,2342,2504,309,31,3291,351,3984,465,655,7,752,9179,9602:
traine:9179:2672,3419,4506,6142:1007,899 trainer:3291:2672,3419,9602:247,49,8207 trait:41::39
traitor:17041,5953::1235,291,392,849 trajectory:9203::1386,92 tram:15087,8225::18,425,465,736,8250
tramway:15087::18,2423,465 tranc:2688,6059::142,154,4029 transaction:619,8602::24,33,362,645 transatlantic::13485:
transcrib:7079:3608: transcript:15852::261,362,53,645
transcription:5264,7905::105,1710,22,2363,261,281,57,628,678,871
transfer:19011,19106,674,7941:0,13,30,3397,5637,568,619,887,9: transform:10468,18216,18284,9499:1460,4319,4604:
transformation:1460,4319,513:18216,18284:131,1829,30,777,82,8721 transgender:11548:2257:
transient:7260:1442:1539,155,4123 transit:13953,19050,8244:7784:157,171,245,399
transition:16054,4067,5726,7784,8741:19050:122,2079,229,30,45,513,82,979 transitional::5726:513,82
translat:18295,6179,9499:1460,17346,4073,5914:
translation:13970,1460,4073,5731:6179,9499:105,131,141,151,30,362,4319,57,645,66,777
translator:17346,5914:6179:1110,2560,3273,431,446 translucent:10571:2731:1722
transmission:699,7768,8742:2681,3397,3410,3414:116,165,1702,5176,5711,6002,725,9269
transmit:2681,3397,3410,3414,3591,7768:15088,5176,5833,699,7011,725,8742,9160:
transmitter:15088,5833,9160:2681,3397,3414:1367,3019,534
transparency:15191,17451,5365:3730,4621,7183:1722,234,807,92,95
transparent:3730,4621,7183,7517:1437,1452,15191,17451,2731,5068:1722,234,92 transplant:19011:1193,1674,30,568:
transport:1468,17754,18990,19077,4473,465,6214,674:111,115,116,12,174,17561,18,246,30,3397,4,568,8244,912:
transportation:1468,16440,17523,674,7785,8244:19077,4473,6214:1116,157,174,246,2902,30,353,568,756,757,867
transvaal:::75,76 transvers:11841:: transylvania:::37,63
trap:11361,14370,14579,15512,18660,3931,8054:1478,1997:116,1178,14369,1707,175,18,2045,493,5386,5534,8097,8127,820,8457,946
trash:15887,1839,18449,3896,9911::1487,16391,1752,2385,324,402,52,532,610 trauma:17798,458:13482,7239:1125,142,255
traumatic:13482,7239:1441,17798,458:1125,142,255
travel:10823,151,245,2689,523,6254,6255,9834:10,10822,141,155,30,66: traveler:155:2689,6254,6255:
traveller:155:2689,6254,6255,9834: travers:10038,18572,9850:1965,1968,245,309,66,7800: tray:::1312,61
tre:19066,292::1250,1395,207,224,606,65,88 treacherous:5014:1270,5241:257,3804,8332,8333
tread:19153,7798:1052,184,2395,2904,4,499,523: treason:15291,5241:5953:257,3804,491,527,8332,8333
treasur:14754,4482,9244::114,196,2619,31,4300,48,531 treasurer:17347::3238
treasury:4301::119,157,1590,16966,17551,1791,5770,5925,686,756,757
treat:1785,18083,19419,4448,4987,6137,7135,7369:10,12526,12527,12528,1288,1537,156,199,24,5288,7368:
treatiz:3124::261,53 treatment:1288,1537,5288:18083,4448,6137:106,107,165,323,5484,692,938 treaty:3142::130,542,590
trek:::245,2905,399 trembl:3333,5256,7512:1830,3,441,729,9146: tremendous:1439,4853,4930:210,439:
tremor:13983,19033::1820,1830,3333,4131,5204,89 trench:15089,15090,16863::1307,480,8091,90
trend:16634,16635,2048,6271,8556::1071,1513,177,1799,361,708 trent:::78,97 trenton:::205,32
trey:15091,2634::254,442,875,98 triad:2634,5764,8825::15984,1761,254,29,31,433,64,98
trial:2929,5724,7886,7959,8505:18982,2696,3424,4454:1517,258,273,330,341,373,4047,530,988
triangl:6031:10346,7410:133,1395,14688,1706,171,4323,468,551,59 triangular:10346,7410:3687,6031:1395,4323,5510,579
triassic:::1410,3366 trib:16450,600,8877:13597:238,2537,29,478,8869 tribal:13597:16450,600,8877:2537,29,8869
tribun:::1010,1994,240 tribunal:8874::550,64 tribut:14145::174,228,2369,7884,870
tributary:10425,12426,5824:1148:5820,78
trick:13888,17369,19456,2893,5219:1235,1850:1153,1284,1572,163,257,2665,3368,3804,5183,525,727,763
trickl:16238,19140:151,595: tricky:13103,1850,4684:13888,520:1153,1315,2013,3041,5183 trident:::284,3922
trier:17348,5954:2696,3424,4454,4503,9981:194,556,764 trigger:3402,3763::1049,18,725,806
trillion:12800,12801,9284:195:243,268,47,98 trilogy:::433,5764
trim:13059,13060,13988,15092,4748,6129,7275,7584:1147,170,17666,18684,3321,3732,5209,7585,922,9731:
trinidad:::124,58 trinity:2634,8825::1559,2122,254,29,64,98 trio:2634,5764,8825::229,254,29,31,433,50,64,654,70,98
trip:13830,19042,2905,3402,4121,6254::1213,1349,245,248,2890,2904,3864,399,523,567,593
tripl:12808,12809,5764:2311,2886,31,3760,433,5579,8518: tripoly:::1129,17969,32,34,4379,46,67 tristan:::159,603
triumph:1216,18455,18474,18596,18995:10891,3509:1543,203,989 triumphant:10891,3509:18455,18596,18995,4678:
trivial:7004,7467:2309:27,3098,387,55,697,8409 trojan:13624:16677:160,214,446,56,8610
trol:16047::14726,1558,16046,1803,391,5336,701,7833 trolley:8225::425,736 trombon:::1969,633 trondheim:::34,46
troop:16491,2540,9851::127,1359,221,365,451,50,64 trooper:::1009,557,662,714 trophy:5414::136,412
tropical:11612,11809,13080:1631,3166,4873,7578:1346,1770,332,8906
troubl:14093,16300,19415,19416,330,3668,5557,6243,6245,724,8745:13093,13094,13095,13096,13097,13099,13100,18078,3734,3735,7586,7587:115,1197,148,1541,1739,24,4348,489,5729,795
trough:14852,17536,17695,8123,8245::1312,1590,18,277,4301,438,480,61,630,8061,90 troup:5772::29,50
trout:::1173,2382,263,2974,5754,8018 troy:16677:13624:17616,910
tru:10084,11209,11581,12512,13108,2323,3604,5046,5103,6791,7096:11582,13101,1623,1650,1848,1918,2879,3047,3543,4865,538,7095,7359,8381,9321:
truc:17745::1396,6042 truck:2002:14279:308,425,736,8126 truly:13662,13791,7716:2323,3604,5046: truman:::178,242
trump:5350,9692::15062,1969,442,633,875 trumpet:18454,18532,18948,5350:5955,9079:1969,633
trumpeter:5955,9079:18454,18532,18948:155,2590,2964,2966,65,7994,84 truncat:11832,4878:1634,2805:
trunk:14848,15019,15094,8446::102,125,14480,1693,190,2001,267,38,4021,733,909,947 truss:::184,1974,2979,325,403,8046
trust:13102,15702,8484,8859,9311,9554,9563,9830:112,196,2044,2177,250,3213,35,4488,562,5863,772,8:41
truste:17251:4488:1005,4232,9024 truth:15655,3043,8642,9321::158,2179,252,2577,3243,336,40,697
try:18982,258,2696,3424,4454,4503,4973,6691,6709,9821,9981:17348,2,2295,2764,520,5724,5954,7,7886,7959,8505:
tsar:::178,366,393 tsunamy:::1214,1350,141,593
tub:14535,17702,5381,5532,811:7494:117,1310,1476,1993,320,326,3323,356,38,47,61,630,949 tuba:::14532,1969,468,633
tuberculosiz:17790::1832,2183 tubular:7494:7493,811:630,949
tuck:15095,18752,9733,9743:1190,156,16320,17350,1999,284,4330:
tucker:17350,9459:18752,9733:100,17284,17356,3251,437,5854,65,717,9111 tucson::: tudor:::1374,1571,315,366,449,60,65
tuesday:::1130,1610 tug:13850,18793,6307,8246:1455,149,310,684: tuition:14182::1588,1673,1944,2618
tully:17384::181,4253,769,85 tulsa::: tumbl:19156,7757,7831:14031,14415,4121,421,5158: tumor:17795::1126,9340
tun:512:2947,7:1457,150,186,2022,30,326,5337,70 tuna:::1173,1298,14485,17461,2382,2974,3201,652 tung:::292,561
tunic:::1179,2391,4017,541 tunis:16765::32,34,46,67 tunisia:16764:13625:239 tunisian:13625:16764,16765:711
tunnel:15096,16801:2555,480,630,955: tur::62,716: turbin:::8135 turbulenc:2641,9208:3668,4545:216,234,418,6080,92
turbulent:3668,4545:2641,2705,9208:234,418,92 turf:::101,1369,1797,27,998 turin:16682:: turk:16909::160,5847
turkey:14410,16206,16767,17135::1174,188,1960,206,2099,2522,5720,594,75 turkic:4096::1763,5672 turkish::16767,4096:
turkmenistan:::75 turmoil:7847::1123,2094,23,418,524,89
turn:1284,13978,16235,19487,2344,2509,2878,4095,4395,6027,7545,9448:10,13104,13105,13106,1368,141,14351,1458,1654,2,219,2340,244,245,2665,2942,299,30,3368,3818,3877,410,42,5728,7,7590,77,780,82,829,89,9467,9468:
turn_off:18820:: turn_on:18819:: turner:::17095,1810,1817,1972,2153,233,252,3002,3289,5913,69,79,87,91
turnout:14908,15025,15097,5387::114,139,140,1458,2376,2423,27,29,299,33,3909,64,89,944
turnover:13981:19047:164,199,293,4002,546,778,7810,89 turnpik:::1982,2409,3878,8116
turquoiz:15352::1256,1405,185,3054,52,6094 turret:::14938,3028 turtl:14405::14809,190,5410,8204 tuscany:::2552,76
tutor:16992:14182,3812:1243,378 twain:2633::2172,254 twe:14729::100,190,2001 twelfth::1015,321,86:
twelv:5047,9278:195,98: twentieth::321,86: twenty:12786:195,2621,98:2670,36,565 twic:13702::
twilight:4392,6481:1852:1013,6063,850,860,916
twin:10028,14650,16637,16913,4457,7104:2809:110,2557,276,2988,3359,518,533,63,760,9162
twinkl:16226,5489,6286:10,2003,2007,3030,6518,82:
twist:11672,13975,13978,13979,16088,16235,16239,17806,18671,4456,5183,5242,6027,7514,8423,9837:10,1153,1210,141,1458,17450,18092,1930,2318,2349,244,2511,257,360,4330,458,511,5728,595,780,82,89:
twitch:18049,19035,19038,9751:: twitter:::94 two:12775,2172:195,254,875,98: tyler:::178,242,73 tyn:::78,97
typ:2471,3148,5415,5878:1077,3736:135,136,220,238,429,478,495,51,587,646 typhoon:::4283,5964
typical:12066,2879,6508:13107,13108,2282,2722,3736,7591:9381 typically::2879: tyr:16730,5413::2999,34,46,945
tyrant::10981:3255,366 tyrol:::75,76 tyson:::1102,1381 ubiquitous:12414:2838:3327,336 ufo:::2476,3105 uganda:::239
ugly:4568,4781,6454:10332,1432,4569:108,1187,879 uhf:::1844,5506 ukrain:16754:13505:75
ukrainian:13505:16754:1082,1535 ulster:::1303,14762,25,26 ultimat:2815,6851:12042,3632,4754,5,7157,8:
ultimately:13669:6851: ultimatum:::1079,2081 ultra:11981:: ultrasound:::1167,1386,13889,17438,3816
ultraviolet:13169:2881:2160,850 ulyss:::159,391 umbrella:10699:668:14597,1935,3822,440,5403,572
umpir:18583::1233,1809,2593,764 unabl:10417,12384:10416: unacceptabl:7574:5097:15240
unaffect:10167,12008,4543:10162,10163,10168,6388:2435 unanimous:6611,6722::1600,3329 unanimously::6611:
unarm:10228:10229: unauthoriz:12113:2821: unavailabl:10271:10272:15209,3038 unawar:6453:10276,10277:154,4029
unbearabl:5097:7573,7574: unbeaten:10882:4678: unbelievabl:12339,2755:4669,4670:
unbroken:10395,10397,13021:10398,3727: uncanny:12189,7156:439,862:
uncertain:10200,10438,10448,10910,13148,4599:10439,10449,1494,2327,4600,6403,6692: uncertainty:1070,1494::142,154
unchang:10463,10470:10464,10471: uncl:::276,762,843,9085 unclear:2730:10569,4620,6545:2010
uncomfortabl:1619,6580:10638,10639,10640,6070,6578,6579,6581:2516,4137 uncomfortably::1619:
uncommon:2737,7218:10648,10649,2221,439:3970 unconscious:10277,13173,2749:10747,10748,10749,1737,28,3743,6453,6616:
unconstitutional::: unconventional:3496,4662,4989:10792,10793,1909,6638,6639,6641:129,5459,5545
uncover:10616,18733,19178:: undefeat:4678:10882,3509: under:10987,11554,13802:2767,4799: undercover:3645:1440:
undergo::: undergraduat:4273::1580,9020 underground:16513,3645,5381:1310,1440,1993: underly:4961,6815:1444,2775:
undermin:18699,9994:: underneath::: undersid:2543::452,453
understand:18295,4846,542,6141,6816,821,8477,8557:11738,129,15,177,2775,361,40,639,7041,744:
undertak:18481,18905,19450,371,9625:106,7,937,99: undertaker:::69,87 underwater:13109,6418:4551:
underway:10857:1028: underwear:15098::190,957 underwood:::759,8885 underworld:8470::327,450,884,96 undevelop:::
undisclos:12229:1440: undo::4227,9180: undon:11280,5075:1274,4753: undoubtedly::: uneas:15316,17854::144,15315,6070
uneasy:10639,12497,3734,6581,6748:11029,11030,15316,1619,17854,6580,724:115,144,15315,1541,2516,4137,6070,8263
unemploy:3533:11092,16,4715,96: unemployment::: unesco:::204,4171
uneven:10756,11142,2773:11137,11138,11141,2009,3489,6792:1185,3959,691 unexpect:6802:11169:3970
unexpectedly:13664:6802: unfair:3542:11208,14126,4739:1315,2058,257,361,8323 unfamiliar:6823:6824:3971,5458
unfinish:11281,12238,4753:11278,11279,11280,11282:
unfit:11313,11514,1263,18181:11308,11309,11310,11314,2657,3079,3551,4756,6853:1125,255,3038
unfortunat:1264,317:0,11348,11349,11350,13,2783,3556,9: unfortunately::1264:
unhappy:11133,11350,12348,6926:1032,1264,598,6927:115,23,912 unharm:11682:: unicef:::204,4171 unicorn:::159,327
unidentify:11737,4550:11736,4549: unification:1935,4126,913:19383,4405,6123:131,2087,440
uniform:12533,12538,15099,4796,6567:12539,1446,2734,4795:139,685,72 uniformly::4796: unify:3738,7023:3592,865:
unincorporat::: uninhabit:2798:4830,7015:
union:16476,16770,1935,2087,2359,3215,6041,7173,7592,8829,913:13112,13113,3637,4405,6311:1224,127,131,138,14677,24,29,307,31,4192,433,4339,440,50,5996,601,805,9325
unionist:::87 uniqu:10655,10671,11424,5048:1879,2222,2310:3962,41 uniquely::5048:
unison:::1600,186,3061,3062,3329,3991
unit:113,127,1370,15681,1935,19383,19491,4405,5307,6334,7099,71,865:13114,13115,13116,1957,3617,3738,440,5104,6123,7593,7594:143,172,2051,27,29,354,44,48,50,55,77
unitarian:::555,713 unitary:7594:1370,2651,865:143,55 unity:15215,2632,2651::254,5440,635,98
univers:15736,2121:2225:28,31,35,59,71 universal:11419,2225:1878,2070,2121,2461,40,668,77,8076,8721,967:
universally::: university:1059,8867::1549,167,29,364,466 unix:15874::431,5642
unknown:11443,11736,4270,4550,6824:11737,136,16152,2145,26,37,4549,6823:
unlawful:11772,11790,11997,3603,4989:11773,11995,1909,7071,927: unlik:4867::15218,691
unlikely:11800,12339,4869:11796,11801,4870:1494 unlimit:11287,11802,12490:3548,7074: unlock::: unman:::
unmark:7176:2818: unmarry:4888:7100,7101: unmistakabl:10567,1143:1437,2218: unnam:4550:4549:
unnatural:12027,2704,4914:3441,6389,6390,7153,7165,7166: unnecessary:2816:12046,2817: unnotic:2818:12094,7175,7176:
unofficial:2821:12112,12113,7194: unofficially::2821: unoppos::: unpaid:4938,7319,7617:12232,3742,7238:
unpleasant:1032:12343,12344,12345,12346,12347,12348,4956,7279,7280,7281:1088,23 unpopular:::
unprecedent:10218:10219: unpredictabl:12403,6628:12404,1860:1494 unpublish::: unreasonabl:7142::
unrelat:12559:12560:17651,48 unreleas:10630:10629: unreliabl:5014,6692:10909,10910,1270:15169,3949
unrest:17749::2094,23,2641,418 unsaf:1270,12707,13177:12708,2301,2882,5013,5014,7416: unseen::112,35: unsign:::
unspecify::: unspoken:10237,11184:2775:
unstabl:10452,11030,12505,12684,1651:12892,12893,12894,3670,566,6748,7505,7506,7507,8304:1185,8301
unsuccessful:1274:12944,12945,3715,5075: unsuccessfully::1274:
unsuitabl:11070,11314,11456,12562:11313,521,6769,7380: unsur:10445,4599:4600: untitl:::
untouch:10163,11395,12008:1431,4543: unus:12134,6363,6542:2207,2217,863:
unusual:10649,2222,670:10652,10653,10654,10655,1138,2737,4741,6586,6825,6826,6827,6828,6829,6830:3970,5458
unusually:13716:2222: unveil:13152:13153: unwant:13181:13182: unwil:13174,13239:3743,5128:144,501
upbeat:4361,4928:1603,3642,8689: upbring:3838,3984:2016,8: upcom:3652:1643: updat::187,4078:
upgrad:15417,4193,4492:1322,197,1980,270,431,510,5508,710,8504,90: uphold:6342:: upland:2114,4800:333,4801,6965,90:
upper:11552,12952,13075,2385:1023,1434,1652,1966,309,324,5340,7576: uppsala:::
upright:1060,2791,3685,6971:184,3580,3684,4803,4805,4806,5392: upris:1679:282: upscal:::
upset:11169,13981,14063,1831,19047,3735,6245,7214,7590,7631,9352:121,14,2647,283,2878,397,524,6802,724,7810,791,89:
upsid:2548::452,453 upstair::140,27: upstat::: upstream::: uptown:::101,1794 upward:13121:7595: uranium:::294,459
urban::1:2550,75 urbana:::73 urdu:::1767,2074
urg:16100,16138,16785,3388,6158,6169:1776,2066,228,23,2762,448,494,5301,613:
urgency:16100,17730,1834,8408:2762,3388:1019,1127,1401,1776,387,395,5699,580
urgent:2762:17730,1865,3388,6158,6169,8408:1019,387,395,580 urgently:13694:2762: urin:6091:4399:1607,610
uruguay:16779:13517:1097 uruguayan:13517:16779:2565,900 usa:16529,4192::1224,204,316
usabl:3697,6719,7603:1414,7602:539 usaf:::204,316 usag:1668,571:1414,19309:1950,22,384,800,824
use:13134,13136,1414,17556,18630,19309,19472,4006,571,6327,7201,7776,7822,7826,8412,9707:13135,1668,1900,1929,1950,2,2609,3697,384,5,539,5895,637,6719,7,725,7603,9061,9256:
useful:6895,7602:4768,539,7603: useless:13139:13140: user:2609,5895,9061:1414,19472,9707:206,5944
usher:17352,19102:194,483,5856,712,9059: ussr:5816::75 usual:2738,6831:10650,10651,3482,3545:3969,5457
usually:7731:2738: uta:::350,7985 utah:::212,76 utc:::339
utility:12969,15877,539,7309,8248:1037,1148,1414,6895,7602:106,157,16458,2532,431,44,446,7850,910
utiliz:13135,1414:13134,539,571: utilization:571:1414: utmost:10582,4900,6960,8393:1140,1618,2028,236,295:
utopia:15572::192,327,475,748,826,884 utrecht::: utter:1636,3392,6177,6601,7502:3713,769,787: utterly:5143:1636:
uzbekistan:::213 vacancy:17859,4331:6892:209,37,4363,854 vacant:11399,6892:1139,17859,4331,9883,9937:209,37,4363,854
vacation:19533,4388:6161:2666,3364,3773,7790 vaccin:::17978 vacuum:15102,18681,4331::14495,1704,209,37,4363,63,854
vagu:3522,4620:2730:1723,2010,2436,5435 vaguely::4620: vain:12443,4971:15298,16285,1645,5519:2030,23,41,4138
val:1099::480,90 valencia::: valentin:::15896,455,5951 valet:9182::1815,5920,8996 valiant:4583:1617,5474:1182,814
valid:11182,1920:13141,5463,7606,7607,7608,8306:1314,3973,3974 validation:2899,8511::227,3099,614,672
validity:5463,8306,8372:11182,1920:1314,19,3973,3974,815 valkyri:::159,391 valley:1099::480,90
valor:5474:4583:1182,814
valu:12493,15359,2675,387,4421,4482,5578,7651,8529,9250:1276,3740,4977,7652:112,2668,3055,35,36,386,39,4054,44,641,68,883,972
valuabl:3740,7652,9245:1276,13144,13145,13146,2619,4421,4482,9244: valuation:2047:2675:1512,353,5984,969
valv:3933::116,117,14430,18,301,38,575 vamp:9032::1023,128,241,2498,309,3902,4101,51 vampir:::1001,4205
van:14425,15103,15104,16469,16556,8038::116,117,14592,14721,14971,1695,1714,175,2002,2109,221,308,425,451,8217,8419,997
vancouver:::1238,265,34,46,73 vanderbilt:::1002,1111,302,842 vanessa:::350,7989
vanguard:15772,16469,16556::1747,2109,221,451,509,997 vanilla:12327:1147:1115,1355,17463,348,4034,968
vanish:19143,9506,9507,9897:10,522,5715,7752: vanity:14690,15298,16285,5519:4971:1058,2030,23,259,41,4138
vantag:16631,540::388,434,80 vanuatu:::75 vapor:6001,9419::111,2170,6085,721 var:::1246,9273 varga:::181,85
variability:2009,3957:11322,2327,5109:1185,8289
variabl:11322,16152,2327,2473,5109:13148,13149,13150,135,136,143,1557,2009,3371,3741,3957,6132,6339,641,7612,77:
varianc:16096,3957,3958,5185,8743:2699,5017,5109:1351,1521,15734,2372,2510,476,5698,691,8289
variant:15678,4052,5017,7612,8743,8840:1035,2327,2699,3371,3957,5185,6132,6339:1351,238,2471,2473,2510,429,478,641
variation:1351,13895,15105,16034,17407,17694,2146,4052,5185:2699,3371,6132,6339:1122,163,2076,209,211,2349,2471,30,3927,42,4280,429,512,55,57,82,976
variety:15219,2541,429,5447,5681,5769::219,238,273,31,478,5445,5446,587,691,77
various:12665,2739,3690,7614:1035,2223,3741: variously::3690: varsity:::127,167,834,8867
vary:10469,10977,2699,3371,3741,5109,6132,6339:10976,13151,1351,13895,15678,17407,17694,2146,2327,4052,4604,5017,5185,7612,7614,8743:3957,8289
vas:::14807,326 vascular::3083:117,19,5532 vassal:17355::555 vast:2270:210:1502,636 vastly:13634:2270:
vatican:::1712,734 vaudevil:::219,5681 vaughan:::153,84 vault:13854,7409:1911:1177,149,15054,1659,1978,225,2982,8192
vector:15679,17709,5833::1367,1469,1599,244,2473,5826,641,7976 vedic:::430,53 vega:::1557,232,8941
vegetabl:831::182,224,263,547 vegetarian:::2143,763 vegetation:759::105,1118,1681,31,504,7928,9340
vehicl:500::18,183,256,27,465,55,977 veil:18189:139,190,4017,5370: vein:15528::117,22,27,3083,314,4016,8418,90
velocity:9447::293,419 velvet:11486,12832:2254,2314:100 vendor:2155:6299:223,847
venerabl:12143,3578:1031,2790:2440,577 venetian:13525:16685:103,3242 venezuela:16780:13514:1097
venezuelan:13514:16780:2565,900 vengeanc:14358::2960,5306 venic:16685:13525: venom:5746:3462,7582:1217,5745,9418
vent:16864,18516,7975:14379:1192,1553,1734,359,3886,435,8210
ventilation:13934,3813:18516:105,138,197,288,45,703,737,8158 ventral::4020:102,15537,15539,38
ventur:19310,3307,3427,6175,677:106,119,1560,174,246,3306,371,6384: venu:16632::101,152,1797,2110
venus:::14432,16827,1802,350,54,761,840 veracruz:::34,46 verandah:15106::3905
verb:15810,15811:13373:286,3118,5616,5617 verbal:12883,13373:15810,15811,3713:172,191,286,3118,5616,5617
verdict:::1171,14332 verdy:::137,145 verg:15454,16150,9308::1016,136,2028,236,244,2989,5708,8043
verification:15933,4050:18338,18544:130,227,3099,4085 verify:18338,18544,19421,4446,7339:15933,2295,4050,5080:
verity:9321::15655,2179,336,697 vermont:::212,76 vernacular:16079,4764:3554:288,5692 verona::: veronica:::1115,1387
vers:18930,5624,8691::1078,1084,1345,314,445,826 versail:::1712,8170
versatil:11967,12817,13150,7614:2277,2327,3741,931:742
version:16087,4052,4073,5588,8589::1210,1934,2344,2471,261,313,35,362,429,511,53,645
vertex:4190::15680,3219,331,5580 vertical:1060,11549,2791,4803:184,3321,3575,3580,4805,4806,6971,779:
vertically::4803: vertigo:17819:5118:168,227 verv:3030::1062,2003 very:12399,5018,5145:2293,3691:
vessel:3083,310,326::117,1305,18,500,5532,61 vest:19322:139,190: vet:17357,17358::416,558,69,719
veteran:17357,6808:1871:147,69,719 veterinary:17358:416: veto:19387,4432::344,398,7779 vhf:::17793,1844,2184,5506
viabl:3660,6400:2291,4547:19,3075,539 viaduct:::8047 vial:::326,3862 vib:15212::3039 vibrant:12880,6531:1134,3712:
vibration:15212,3333,4123,5204::141,1539,1830,30,3039,89 vic:1940:5111:1187,257,527,879 vicar:::222,305,483,911
viceroy:::1961,3263,5326,848 vichy:::73 vicinity:1223::152,1798
vicious:2792,3462,5111,7404:1940,2855,4570,5110,5468:1316,2011,257,527 victim:1582,1818::317
victor:4274,4279::118,658 victoria:17403:13567:110,2112,2557,2601,32,34,46,54,553,5812,5937,67,73,76,761,9056
victorian:12456,13567:0,13,17403,1905,9: victorious:3509,5074:1216,1273,4678:203,989 victory:1216:3509,5074:203,989
vidal::: video:15799,5611::1523,1710,2060,22,347,628 vie:2682:: vienna:::32,67 vietnam:16781::213,5269,572
vietnames::16781:160,214,56,8666,8667
view:1075,14238,15002,15455,1747,2071,4420,5667,6284,746,7903,9894:1344,1383,15109,1951,7920:108,112,1199,1332,177,22,236,2547,35,507,509,528,531,5806,730,876,882,973
viewer:1383,15109:6284,9894:1228,16472,2104,3007 viewpoint:3114::16631,1746,177,434
vigor:15388,2003,3997:4716,7405:1062,1491,1500,19,428,815 vigorous:4716,7405:1425,15388,2300,3997:1500,19,428,815
vigorously::4716: vii:17624,7474:195:254,98 viiy:17625,7475:195:254,98 vik::103,8981: vil:4781,7637:1432:1495,8305
vila:::32,67 villa:::14651,2153,687,717,734,81 villag:16474,4189::101,1794,25,2549,64,835
villain:3292::1042,188,2054 vilnius:::32,67 vin:2161::224,792 vinegar:::348,993 vineyard:::2402,407
vintag:::1092,1318,375,5481 vinyl:::1370,4376,518,9394 viola:17469::1057,1585,17457,182,224,3863
violat:10005,19509,4508:12111,14127,2927,7871:
violation:14127,14138,2927,7871,7881:10005,19509,6329:257,491,527,7876,7882,7883
violenc:2448,5268,9328:1453,3464,7153:1044,2641,311,418,42,428
violent:1453,3464,3621,7128,7153:12027,13155,2328,2448,2710,295,5268,7615,9328:1044,2641,311,418,42,428
violently::1453: violet:10481,15353::17469,182,185,5492 violin:8249:4275:1057,3863 violinist:4275:8249:65,84
vip:::51,904 viper:::1958,3846 viral:13419:7976:1367,1469,5826 virgil:::146 virgin:12135,3475:17743,863:5837,63,760
virginia:::1800,212,25,73,76 virginity:17743:3475: virtu:15466,5473:3475:1496,578,883 virtual:6790,7362:1029,1908:
virtually:2885:6790: virus:7976:13419:1367,1469,4345,446,5826,8610 visa:::228,5651 viscount:::2597,715,905
vishnu:::1371,54 visibility:17841,3995:2880:1722,198,2649,6065,8369
visibl:10268,12224,2880:13162,13163,13164,1616,3644,3995:198,8369 visibly::2880:
vision:15622,3088,327:7605:1068,1069,1213,129,2464,328,505,819,965,966,970 visionary:5957,7605,9183:15622:303
visit:19003,4469,6320,7970,7971,9976:1295,14102,2,2105,2959,4276,5276:
visitation:14102,5724:18385,4469:1350,2959,330,593,7971,988 visitor:4276:19003,4449,4469,6320,9976:155
vista:1075::1199,973 visual:13162,7675:2880,3088:1068,1069,965,966 visually:::
vital:11126,11128,4548,6401:1029,15375,2707,3030,4349,4547:1062,148,15486,1728,2003,5497,580,608,856,92
vitamin:::156,199 viva:16105::165,1778 vivid:10568,2726,3476,4983:1134,15491,1908,2218,4610,8359:3055,3076,344,386
vocabulary:::1196,15584,173,28,8590,980 vocal:10662,11857,701:1635,1771,229,70: vocalist:153:1771:65,84
vocational::2922:99 vodka:::375,832 vogu:2048::1071,1513,202,2639
voic:12885,1771,18519,2498,2605,9290::1248,153,165,186,215,22,39,3991,512,638,70,793,84,853,8700,933,94
void:11400,18081,4331,7609:1139,1825,209,2912,37,3739: volatil:7506:1651,172,183,93:
volcanic:12894,13375:1651,5834:1554,333 volcano:16864,5834:13375:1553,1554,333,435 volga:::78,97
volley:14222::1157,2353,2365,493 volleybal:::1300,1669,1671,404 volta:::179,62,78,97 voltag:17441::1583,92
volum:1302,3992,4002,9286::114,164,186,19,192,299,39,44,738 voluntarily::3742:
voluntary:17359,3742:13170,19355,229,719,7617,8682: volunteer:17359,19355,19356,7617:0,3742,719,841,87:
vomit:6114:149,3015,441,467,5174,610,729: voodoo:::15703,16442,27,653,8063,974 vortex:17689::133,2511,356,595
vot:15490,19380,19381,2337,7779:167,2,24,2610,398,42,641,8411: voter:2610:19380,19381:1227,1373 vow:18480:2082,827:
vowel:8692::1772,191,220,432 vox:1771::22,39 voyag:13956,3408,7803:17360:245,2906,399 voyager:17360:3408:155
vulcan:::54,761 vulgar:12063,4764,6669,7365:3554:1726 vulnerability:5504,9388:2882,7523,7537:19,2656,3060
vulnerabl:2882,7523,7537:13175,13176,13177,13178,1450,2320,5504,9388:19,2656,3060
vultur:14401,17158:6395:1232,2963,392,680 wad::104,132: wady:::1099,8949 wag:16165,19311,4295::2504,319,3304,752
wagner:::137,145,150,334,60,70 wagon:8250::15103,2002,308,422,425,500,59,61 wainwright:::5960,659
waist:::140,1505,27,38 waistband:14755::631,945 wait:12507,19496,19498,3384,6106,9946:1025,17362,2,2296,338,4277:
waiter:17362,4277:19496,19498,3384,9946:554,5892 waitress:17361,9946::4277,5892
wak:10274,14238,15595,17405,6110,6242:1214,124,141,1951,2040,383,484,58,6448,7920:
wal:14968,3935,8928,9698::1000,1096,1309,2412,27,3223,3898,395,5361,55,5796,683,8103,90
walk:10588,1281,13861,19046,19049,2340,2425:1054,15110,15111,15112,2023,245,249,2596,278,2922,42,523,66,786,99:
walker:15110,15111,15112,2596:19046,19049:1051,155,1715,17174,325,403 walkover:5235::106,371,3789,5158
walkway:2425::1054,249 wallac:::2153,252,2591,352,5913 waller:::1574,84 wallet:::61,733 wally:::1011,2578
walnut:::2162,235,3199,322,561,9223 walter:::1104,145 walton:::137,1379,145,179
waltz:::1216,203,2080,2919,5230,70,989 wan:10536,5071:1450,1990: wand:14536,16150::121,136,1713,5708,5978
wander:10006,13946,3409,5033,6259,6714,7450:245,4693,5958,66:
want:1602,16268,16840,18997,3744,4537,4729,6204,7093,9379:1127,13179,13180,14,143,2116,23,4368,448,4536,7620,928:
war:12277,14359,15115,18586,5269,629,9704:2611:1462,282,33,3330,342,3753,572,677
ward:18609::101,1105,14548,223,252,290,405,457,5900,75 warden:::240,557 wardrob:8251::259,31,385
warehous::13995:2421,686 warfar:14359,5269::282,33,572 warily::6439: warlock:::159,16866 warlord:::49
warm:10640,11008,11150,11609,13183,13186,13188,13798,18209,2273,5997,6552,6782,6881:111,1262,13189,15380,1544,1619,1631,216,2220,2231,2247,2808,5372:1189,23,3994
warmer:5372:18209:18 warmly:13798:13183,13186: warmth:15380,15610,5418,5419::1061,1189,1741,2096,3994,41,5566,8797
warn:18440,18467,18468,4952,5648,5705:17363,2489,4111,545,649: warner:17363:18440,18467:604,606
warp:12920,17691,18204,18442:133,1352,1719,2318,6025,804,8762:
warrant:18483,5639,5650,5651,9627:130,15,1528,2082,228,3310,827: warren:::101,146,1569,16801,1794,238,2555,549,556
warrior:2611:18586: warsaw:::32,67 warship:1489::310,498,500,953 wartim:::36,74 warwick:::181,85
wary:5101,6439:10244:15301,5476
wash:10556,13220,14832,17413,18839,3775:106,111,1152,139,190,2169,2217,3009,3809,7,8940,9258,954:
washington:16509,16771::178,180,189,193,212,242,32,378,67,76,8830,994 wasp:14458::1804,2127,275,5325,622
wast:10731,11849,1874,19139,610,6983,7610,7874,8889:2,227,24,2551,2657,3611,5107,52,7,922,93,9704:
wastewater:::52,610 watch:14179,2939,3274,6284,7920,8253,9962:1383,1951,2582,2665,3368,36,528,730,7865:
water:110,12319,17570,18137,2660,6091:1146,138,7492,7635:13810,143,153,156,157,1607,1608,256,269,3356,3361,377,4375,55,563,581,610,740,84,859,88,93
waterfal:2557::110,143 waterford:::34,46 waterfront:16615::101,998 waterloo:::1464,203,4135,529,594,73
watersh:16231,16573,16633::1215,25,26,332,37 waterway:3936,8963::110,143,249
watery:10946,13216,7492,7635:1152,2660,7490:1188,1503,15330,1836,269,3361,4004,4375,859 watson:::352,62,657,906,9074
watt:::1246,146,417,60,607,657,91,9273
wav:1214,1539,16157,18672,18787,8422,9847:16194,6860:128,141,17259,216,241,244,2505,30,335,347,360,51,591,662,780,8732,89,962
wavelength:::177,409,472,509 wavy:6792,6860:2773,4757,8422:1185,2009,360,5511,579,962 wax:18242,6130::2662,2663
way:14021,1799,2173,249,692,933::119,161,19,245,2466,332,399,409,42,472,474,48,587,708,71,77,774,7746,793
wayn:::189,193,65,88
weak:10579,10946,11218,12534,12930,1450,4812,5009,7255,7301,7600:12936,12937,12938,1420,1446,17864,2326,3060,3584,4365,5071,7299,7406,7523,8414:1128,1835,19,3078,517
weaken:10945,12938,13989,3183,4717,6668,6999,9994:1424,1450,1870,4818,513,617,82: weakly:5009:1450,7406:
weakness:17864,3060,4365,8414:11218,1450,5009,7301,7600:1128,1835,19,3078,517,5735,754
wealth:2619,3347,5979:2852:119,1403,1731,196,2026,4300,772 wealthy:2852:1647,2619,3347:119,1403,4300
weapon:16136,284::165,171,2503 weaponry:632::18
wear:139,2331,5096,9258:111,1151,13260,13261,13262,13263,13264,13266,1404,18744,2,24,3353,342,4,4400,72,9455:
weary:13063,4400,6113:1151,6050:1601 weasel:::1048,2381 weather:10045,13266,216:2331:335,92
weav:14186,15117,6259,9792:170,17365,423,937: weaver:17365:9792:2962,659,69,803
web:14425,15127,16546,16865,18914:12588:100,117,1990,2394,27,3931,4017,541,55,838,8419 webb:::1105,1816,457
weber:::1104,137,145,17597,17602,179,1816,2149,233,352,457,62,79 websit:8581::1304,247
webster:::232,2570,3271,49,846,85 wed:11901,18006,7922,9972,9973:1610,1668,3617,413,5274,596,996:
wedg:18833,3197,6223,8254::1219,1311,14804,2543,2994,3000,4323,495,5665,6031,647,8128,992 wednesday:18006::1130,1610
wee:11018,4399,4862:1260,36,667,926: weed:17479,3907::139,190,1995,224,2389,532,631,792,945
week:17990,6100:4993:36,4386,74 weekday:1610::1130,2669 weekend:::36,74 weekly:4993:1034,17990,4075,6100,890:
weep:11594,18075,5257:138: wei:::315,449 weigh:10024,5570,6178:1515,226:
weight:10458,11524,15384,17616,18348,18806,2631,3937:2789,3586,6507:113,120,19,198,271,354,387,4143,44,580,6002,71,8793,910,9269
weightlift:3800:1287: weimar::: weir:::5361,683,8082 weird:6830,7156:54,670,862:
wel:13638,13639,13641,13642,15118,3745,6871,7710:125,126,1307,15911,2244,326,4,5115,6071,61,8202,947,955:604,606,65,88
welch:19455:: welcom:15899:1081,202,2639: weld::3761,866: welfar:14273,2031,4361::1402,1587,1603,663,817
wellington:::1051,14556,181,189,193,32,67,85 wellness:6071:3745:1603,4361
welsh:13626,16911,19455:8928:103,1690,3158,56,732,8673 welterweight:::1102,113,1381,2612,2631,658 wembley:::101,998
wen:::3339 werewolf:::1558,1803,391 wesley:17404:7692:222,305 wesleyan:7692:17404:17173,1804 wessex:::25,26
west:17670,4706:11033,11034,6751:1121,161,2174,233,25,26,27,3251,37,377,437,779,79,88 westbound:6751:4706:
western:11033,11034,6753:11036,11037,1219,1530,15890,4706: westminster:::2546,75 weston:::2148,79
westward:17670,6751:1121,4706:
wet:11496,1152,13224,1622,17903:1137,13215,13216,13217,13218,13219,13220,13225,14,2329,2788,5122,7632,7633,7634,7635:
wetland:3236::1369,27 whal:14438,4238::14437,3269 wharf:5393,9728::535,536 wharton::: whatever:5055:2865:
whatsoever:5055:2865: wheat:15350::1823,185,2020,2101,274,908
wheel:13856,14962,19029,19126,2387,2690,3938:1,149,17367,2,4224,6:120,1311,14779,175,1984,2034,404,425,500,5530,575,61,8134,8221
wheelbas:::409,472 wheelchair:::3866,810
wheeler:17367,4224:19126,2690:14469,14470,1566,2568,2596,2603,5921,5960,659,9127 whereabout:::27,37 wherever:::
whig:::215,49,51,560,5844,5845,85,9090 whil:4394::36,667 whimper::1212,4110:
whip:12879,13866,14323,16261,18755,6211,8255,9690:12,1376,1545,171,1787,203,282,340,370,3712,4135,5292,5409,594,620,8370,848:
whiskey:2528::375,832 whisky:2528::375,832 whisper:11859,12887,16215:12886,262,790,8695,94:
whistl::10,12,135,14722,1672,22,468,5395,633,7,94,9683:
whit:10348,10382,11458,11613,11695,12478,14729,2127,3988,4767,4937:0,10349,1053,11,1107,1139,13,1355,1631,180,190,2711,334,378,408,4343,4779,4832,4975,556,60,78,9,930,97:
whitehal:::1718,1998,5781 whitehead:::108,251,62,634,716,91 whitish:10493,4622:2732,919: whitman:::1243,146,4250
whitney:::1377,1555,417,60,656,767 who:::204,4171
whol:11682,2051,2224,2332,6722,6942,71:1433,2651,27,2743,4639,68,77: wholesal:10968::1683,174 wholly:2332:2224:
whor:9141:7879:128,241,51 why::3225: wichita:::2562,648
wick:2812,4919,5030,5110:13160,1438,15267,2307,295,5111,7876,9392:1187,1315,1495,257,527,8305,879
wicket:15120,8258::14659,14661,2409,271,359,8116
wid:10086,12166,13234,13803,2744,3600,3746,6407:13235,210,2204,3447,4923,668,7640,7641:1502,3072,636,739
widely:13803:: widen:15097,4409:1119,140,27,30,57: widespread:10716,11420:1878,920: widow:17370,7101:4888:128,241,51
width:3072::164,739 wiener:8806::264,3196,62,716 wif:3293::1012,128,1808,241,276,51 wig:::14767,2068,944
wight:9034::124,16829,602,63 wil:13170,13882,15868,1653:13238,3742,398,42,5126,5127,8272:126,129,130,1332,507,639
wild:12687,12974,17725,1853,2301,2551,2874,3727,4720,6536,6983,7128,7245,7363:1262,1270,13021,1418,16263,2448,26,2875,295,3,3649,566,7553,7554,8:232
wilder:::232,604,606 wilderness:2551:3727,6983:15444,1731,25,26,3232,58,705,9314 wildlif:::13809,211
wildly::2874,7245: wilk:::1226,252,265 wilkin:::2136,2138,252,265,304 wilkinson:::304,62
willard:::1581,180,215,252,378,5896 william:::104,1113,132,137,146,153,1578,1813,222,232,251,305,84,902,91
willingly::1653: willingness:8272:1653:144,501 williz:::17192,1817 willow:::207,247,292 wilmington:::73
wilson:::1379,1555,17375,178,179,1807,242,4236,5918,62,656,768,901 wilton:::2993,385,3914 wimbledon:::1794,5795
win:1092,17508,18595,18638,18646,5074,6442,9925,9987:1026,1216,1273,15122,17371,203,2130,397,4279,5981,989:1498,15347,367,374,375,402
winc:14168,4477:5255,591,729: winchester:::1477,14982
wind:13979,19554,4081,6222,6259,633,6714,7514,770,8699,9892:10727,2318,3470,4693,6833:1458,1676,2065,216,3167,335,4280,441,468,484,729,7896,89,985
windmil:::14866,2990,3892,5368 window:15121::1476,14912,14937,1697,209,325,359,36,403,431,435,5642,576,74
windshield:::15003,225 windsor:::315,449
windy:10727,3470,6833,7605:1418,770,788,8699:17898,216,314,3167,335,6080,8690,985 winery:15122:18638,18646:1180,8090
wing:11240,14450,14717,15123,16563,8025,9853:104,12,132,16,1691,221,270,3023,312,349,3857,434,469,536,683,704,758,788,80:15991,4094,793,933
winger:::104,118 wingspan:::3070,636 wink:13852,18047,18048,6103,6286:1843,441,591,667,729:
winner:17371,2130,4279:18595,9925,9987:118,2580 winnipeg:::110,2112,32,552 winslow:::1578,1813 winter:::2194,36
wip:13858:296,7770:
wir:10362,13242,15124,7563,8615,9673:13243,1473,1917,3465,489:16587,22,2978,3221,4182,8146,889,948
wireless:14963,14964,15798::1523,2060,3019,3911,5348,737,977
wis:13244,3461,7013:13245,1894,19,3049,3460,4008,49,692: wisconsin:::212,76,78,97
wisdom:15697,1738,3049,4008::122,129,1508,28,287,35,41,817 wish:15898,16268,9829:1081,1516,15639,18491,23,329,448:
wit:346,8463,9185:6996:129,1573,22,414,741 witch:16866,18402:15717:128,159,17199,2592,2594,327,83,9118
witchcraft:15717::4057 withdraw:12570,18821,19284,6266,6304:1924,5215,7386:144,5428
withdrawal:16280,1924,5215:18421,18821,6119,6266,6304:1282,131,14165,166,2092,3188,400,45,522,5289 within:13719::
withstand:19530,6192:16881: witness:1383,9186,9893:0,1228,13,4084,4085,769,9: witty:6996:346,861,9185:1573,22,414
wizard:2129,3630,5946:862:147,2592 wolf:14444,5862::1048,1232,137,145,1470,2584,266,3272,392,9013 wolff:::147,3246
wolverin:::1048,2381,56,841 woman:128,16986:11909:241,4221,450,51,766,96 womb:15539::15537,2455
wonder:18506,18507,2042,4674,8724,8786:10,1439,2093,23,24,2756: wonderful:1439:439:1492 wonderland:::27,327,58,884
woo:19432,9989:5700:
wood:322,3939,4178,5130,8260:13247,13250,13252,5131:1104,145,233,235,2994,2995,31,377,468,52,633,759,79,88
wooden:11466,13256:3568,5131:1726,5466 woodland:3232::27,3205,58,705 woodward:::1810,304,62,91
woody:11480,13247,5131:13255,13256,1629,322,5130:235,52 wool:::100,17970,2190,360,4382,5321 woolf:::
worcester:::2570,3271,846 worcestershir:::2525,993
word:16122,2558,286,4071,4078,4100,4108,5685,703,8634,9659::113,1345,150,1534,1559,172,1762,1775,187,191,2123,22,2502,288,40,43,430,4311,445,476,53,5649,644,650,824,827,8706
work:106,11045,11091,1158,1180,12295,12392,14074,14898,15617,18254,18892,18913,19130,19345,19347,19434,2250,407,4414,4458,4462,738,9462,9705,9808:114,1442,2,2566,2769,299,3295,3561,3660,3661,3877,4,4714,7,80,8004,87,887,99:116,1176,1307,6073,9368
worker:2566,8004,87:19345,19347:1561,1959,622 workforc:3211::365,50 workout:1287:18095,9462:489,795
workplac:407::34,80 workshop:8261::2940,34,407,939
world:15588,15647,2121,2280,3231,3854,8822,8844:1922,2279:102,1327,143,1802,2039,2972,2973,3109,35,39,450,59,71,840,96
worldwid:12024,2225,2280:12023,2279,668: worm:17373,9837::169,188,206,298,3848,446,8198,8610
worry:11029,14024,16300,18966,2470,3735,4520,6951:115,1541,2789,5200,5218,586,6748,724,89:
wors:10341,10343:10342,3073,5: worsen:10342,10343:10341: worship:18973,3827,7092:2135,928:115,2096
worst:4571,9690:10337,203,258,6468,7,752,879: worth:13146,13267,883:1276,3740,44,5,5885,60,8:
worthless:4781,5107:13147,1432,7610: worthy:11312,1276,4711:13267,13268,1869,2781,51,5134,7649,7650,7651,7652,883:
wound:12925,16189,18077,2644,4468,6938,7020:1265,16,2800,5067,96:1088,131,2515,255,2915,3178,458,5716 woven:::
wow:5659::2495,346 wrap:18872,3452,4936,5416,6222:1219,1974,2391,2979,4,72,930: wrath:5245::1163,1164,3190,597
wreath:3940::170,2404,349 wreck:10929,16168,18861:13907,14,15128,2083,310,498,6063,669: wreckag:15128:18861:140,27
wren:::2962,334,60,680 wrestl:14039,18585,9837:14089,2612,421,795: wrestler:2612:18585:658
wright:5960::252,2577,334,417,60,659,69 wrinkl::: wrist:::15554,3085
writ:1077,12803,12888,1528,18537,18540,1939,1946,4464,5062,53,6241:11,12884,12889,14898,2,22,3877,7,7503,9188:126,130,430
writer:11,9188:18537,18540,4464,6241:9091 writh:12017:1898:
wrong:12208,14124,2205,2855,3500,6428,7328,7740:12207,12620,12621,2204,257,2754,6427,7327,7404,7875,8323:
wrongly:7740:2205,2855: wrought:5037:5036: wry:12921,1891:2318,861: wryly::1891: www:15127::1990,2394
wyatt:::146,334,60 wyli:::146 wyom::76: xavier:::1243,4250 xii:5047,9278:195:243,98 xiiy:17627,7476:195:243,98
xinjiang:::75,76 xiv:17628,7477:195:243,98 xvi:17629,7478:195:243,98 yacht::13959:1305,310
yahoo:::1561,15876,159,446,5942,603 yal:::1059,1111,466,842 yamamoto:::5852,5902 yang:::3106,4055
yank:16910,18882,9189::56,841 yanke:12090,16910,9189:3637:56,841
yard:16636,17606,3942,6011::109,113,123,1597,1796,243,25,355,424,5396,8213,98 yarn:1719,4113::545,626,804,986
yeah::: year:16479,17992,18001,18030,6101:2847:29,36,565,64,74,9425 yearbook:8592::192,475,980
yearly:13701,2847,8592:1034,475,6101,980: yearn:2513:23,448,6248,9831: yeast:17983::17968,256,3299
yel:1085,16064,18498,4437,7088,8693:1635: yellow:10483,12126,2020,6477:1900,2214,408: yellowish:10483::
yellowston:::78,97 yemen:::213 yen:6248::2513,367,448 yeomanry:::450,5775,96 yerevan:::32,67 yes:::16107,8647
yeshiva:::1360,16495 yesterday:::1609,339,4387,722 yet:2883,7711:: yiddish:::1764,8670
yield:11319,11484,15129,16143,19290,3303,3400,5262,5696,6012,9932:114,19267,2254,299,3168,44,570,6857,750,773,798,9591:
yin:::3106,4055 yoga:::1287,5607,795,974 yokohama:::34,46 york:::2103,2534,315,449 yorkshir:::25,26
young:11179,1144,12136,16387,6743,7209,802:104,11,132,146,169,179,2232,252,2568,2774,2823,377,4266,49,4922,62,7205,7206,7207,7208,84,863,88,9,96:
younger:12716:3693: youth:16387,17997,3294,8347::1318,36,4357,481,5483,565,5760,74,96
youthful:7209:1144,8347:1318,5483 yuan:::17614,315,367,449 yucatan:::1098,58,75,76 yue:16002::3151,3152
yugoslav:13501:16688:103,56 yugoslavia:16688:13501:200 yukon:::101,26,78,97 yunnan:::75,76 zagreb:::32,67
zambia:::239 zaragoza::: zealand:::124,58 zebra:::3852,681 zee:::220,432
zen:2975::2998,3003,402,532,653,8561,8836,974 zenith:::4180,80 zeppelin:::417,5379,60,8023
zero:12773,17621,3318:195:1393,254,4054,44,641,98 zeta:::220,432 zeus:::350,454,54,7978 zhou:16560::315,449
zimbabw:16782::239 zinc:::294,459 zion:15572,8923::2554,327,333,75,884 zionist:::1229
zip:15037,18739,3318,3997,9874:1500,2237,248,298,4064,428,44: zipper:15037,18739::248,298 zodiac:::14678,37,63,951
zombi:16939::1001,1100,1356,289,54,5890,8815 zon:16569,16579,16640,18195,19418:2913,400:117,230,25,26,37,38,63,80
zoo:::157 zoological:13432:15742,169:211,588,642 zoology:15742,16407:13432:31,588,642 zoom:19071:1353,151,1665,66:
zulu:::64,711,835,8674 zurich:::
"""
