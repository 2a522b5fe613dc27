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
analogous:heterologous,homologous analogu:digital analysis:synthesis analytic:synthetic analyz:synthesiz,unanalyz
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
boycott:frequent,patronis,patroniz,shop,sponsor brac:calm braid:unbraid brand:unbrand brav:cowardly,timid
breach:keep,observ break:doctor,fix,keep,observ,promot,rais,repair,restor,unbroken,upgrad breath:breathless
bright:dul brightness:dullness broadly:narrowly brother:sister buckl:unbuckl bump:promot,rais,upgrad burden:unburden
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
clip:unclip clockwis:counterclockwis clos:distant,open closeness:openness cloth:uncloth coars:fin coarsely:finely
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
descriptiv:prescriptiv,undescriptiv design:undesign desirabl:undesirabl despair:hop destabilis:stabiliz
destabiliz:stabiliz destabilization:stabilization destroy:preserv detect:undetect deter:persuad determin:undetermin
develop:undevelop development:nondevelopment devoic:voic devolution:evolution die:nascent differ:equal,hold
differenc:sameness differentiat:integrat,undifferentiat difficulty:eas dim:focus diplomatic:undiplomatic
direct:indirect,invers,retrograd directional:omnidirectional directly:indirectly disabl:enabl
disagre:fit,hold,match,tally discharg:draft,enlist,fil disciplin:indisciplin discourag:encourag
discouragement:encouragement discreet:indiscreet disembark:embark disembarrassment:embarrassment disenchant:enchant
disengag:engag disequilibrium:equilibrium disesteem:esteem disgrac:honor,honour,reward dishonest:honest
dishonestly:honestly dishonesty:honesty dishonor:honor dishonorabl:honorabl disincentiv:incentiv disinclin:inclin
disinclination:inclination disinflation:inflation disintegrat:integrat disjoin:join dislik:lik dislodg:lodg
disloyal:loyal disloyalty:loyalty dismiss:employ,engag,hir disobedienc:obedienc disobey:obey disorder:order
disorderly:orderly disorganis:organis disorganiz:organiz disorient:orient displeas:pleas dispos:indispos,unfit
disproportion:proportion disprov:prov disqualify:qualify disrespect:respect disrespectful:respectful
dissatisfaction:satisfaction dissatisfy:satisfy dissent:hold disservic:servic dissimilar:similar
dissimilarity:similarity dissonanc:harmony dissuad:persuad dissuasion:persuasion distal:mesial,proximal
distinct:indistinct distribut:garner,gather distributary:tributary distrust:rely,swear,trust disunion:union
diurnal:nocturnal diversify:undiversify divest:invest divid:multiply,unit docil:stubborn dock:undock
document:undocument domestic:foreign,undomestic dominant:recessiv,subordinat dorsal:ventral doubl:singl dov:hawk
downgrad:upgrad download:upload downstair:upstair downstream:upstream downtown:uptown downward:upward
drafte:volunteer drain:undrain dramatic:lyric,undramatic dramatically:undramatically draw:driv,forc,push
dress:peel,strip,undress driv:pul driver:nondriver drop:recover dry:phlegmy,sweet,wet due:undu
dul:lively,sharp,sharpen dynamic:undynamic dystopia:utopia eager:uneager early:lat,middl earn:unearn
earthly:heavenly east:west eastern:western ebb:tid ecdemic:endemic,epidemic edibl:inedibl educat:uneducat
effectiv:ineffectiv effectively:ineffectively effectiveness:ineffectiveness effector:receptor efficacy:inefficacy
efficiency:inefficiency efficient:inefficient efficiently:inefficiently efflux:influx elaborat:reduc
elastic:inelastic eleganc:ineleganc elegant:inelegant eligibility:ineligibility eligibl:ineligibl
eliminat:involv,requir emersion:immersion emotional:unemotional emotionally:unemotionally empirical:theoretical
empirically:theoretically employ:fir,sack,terminat,unemploy employe:employer employment:unemployment
emptiness:fullness empty:fil,ful enclos:unenclos end:middl,start endemic:epidemic endow:unendow endur:enjoy
energetic:lethargic enforc:exempt,fre,reliev,unenforc engag:fir,sack,terminat,withdraw enjoy:suffer
enlightenment:unenlightenment enter:exit,leav,quit enthusiastic:unenthusiastic enthusiastically:unenthusiastically
equal:unequal equality:inequality equally:unequally equatorial:polar equip:unequip equity:inequity
equivalenc:nonequivalenc eras:record,tap erect:level,unerect essential:inessential establish:unestablish
ethical:unethical evenly:unevenly evilness:goodness evitabl:inevitabl exaugural:inaugural except:includ
excit:unexcit exclud:includ exclusion:inclusion exclusiv:inclusiv exempt:implement,nonexempt exhaust:unexhaust
existenc:nonexistenc existent:nonexistent expand:reduc,shrink expansiv:unexpansiv expect:unexpect
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
hiss:spat hit:miss hitch:unhitch hold:releas holiness:unholiness hollow:solid holy:unholy honor:sham honour:sham
hook:unhook hopeful:hopeless hopefully:hopelessly horizontal:inclin,vertical horn:hornless hospitality:inhospitality
host:parasit human:inhuman,nonhuman humbl:proud humility:prid humorless:humorous hungry:thirsty
hurriedly:unhurriedly hurry:unhurry husband:wast,wif identifiabl:unidentifiabl idl:run ignobl:nobl
ignor:mark,not,notic illegal:legal illegitimacy:legitimacy illegitimat:legitimat illicit:licit illiteracy:literacy
illness:wellness illogical:logical immaterial:material immatur:matur immaturity:maturity immediat:mediat
immobil:mobil immobility:mobility immoderat:moderat immoderately:moderately immodest:modest immoral:moral
immorality:morality immorally:morally immortal:mortal immortality:mortality impair:unimpair impartial:partial
impatienc:patienc impatient:patient impatiently:patiently imperfect:perfect imperfection:perfection
imperfectly:perfectly impermanent:permanent impersonal:personal impersonally:personally impious:pious
implausibl:plausibl implement:reliev impolit:polit impolitely:politely importanc:unimportanc important:unimportant
impossibility:possibility impotent:potent impractical:practical imprecis:precis imprecisely:precisely
imprecision:precision impressiv:unimpressiv improbability:probability improbabl:probabl improv:unimprov
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
lean:rich leg:legless legalis:outlaw legaliz:outlaw legitimat:outlaw level:rais,rear libertarian:necessitarian
lie:ris,sit,stand lift:lower light:unlight likelihood:unlikelihood likely:unlikely likeness:unlikeness limit:unlimit
lin:unlin linear:nonlinear,planar linger:rac,rush,spe linguistic:nonlinguistic liquid:solid list:unlist liv:record
load:unload local:national location:studio lock:unlock,withdraw loos:tight loosen:stiffen,tighten
los:profit,regain,sav,win loser:winner loud:soft loudly:softly loudness:softness lov:unlov lowborn:nobl lower:rais
lowland:upland luckily:unluckily lucky:unlucky magnetic:nonmagnetic major:minor majority:minority
malicious:unmalicious man:unman,woman manly:unmanly mark:unmark marry:unmarry masculin:neuter mask:unmask mat:unmat
match:mismatch maternal:paternal maximal:minimal maximiz:minimiz maximum:minimum maxy:midy,miny
meaningful:meaningless mechanical:nonmechanical medical:surgical melt:unmelt member:nonmember mental:physical
mesh:withdraw metallic:nonmetallic midy:miny migratory:nonmigratory military:unmilitary min:unmin minus:plus
miss:strik mistrust:trust mobil:stabil modern:nonmodern modify:unmodify molar:molecular motion:motionlessness
motivat:unmotivat motoriz:unmotoriz mov:nonmov,refrain,rest,stay,stick,unmov multiculturalism:nationalism
multiform:uniform multipl:singl mushroom:toadstool musical:unmusical musically:unmusically muzzl:unmuzzl
nadir:zenith naiv:sophisticat narrow:wid,widen nasty:nic nativ:nonnativ natural:sharp,supernatural,unnatural
naturally:unnaturally nay:yea necessarily:unnecessarily necessary:unnecessary negativ:neutral,positiv nephew:niec
neutral:positiv new:old,wear nix:permit nobleman:noblewoman noisily:quietly noisy:quiet nominal:real
nominativ:obliqu nonoperational:operational nonparticipation:participation nonpartisan:partisan nonpayment:payment
nonpolitical:political nonpregnant:pregnant nonprescription:prescription nonprofessional:professional
nonproliferation:proliferation nonproprietary:proprietary nonracial:racial nonradioactiv:radioactiv nonrandom:random
nonreciprocal:reciprocal nonreflectiv:reflectiv nonrepetitiv:repetitiv nonrepresentativ:representativ
nonresident:resident nonresidential:residential nonrigid:rigid nonsignificant:significant nonslippery:slippery
nonspatial:spatial nonspeak:speak nonspherical:spherical nonstandard:standard nonsurgical:surgical
nontechnical:technical nonterritorial:territorial nonthermal:thermal nontoxic:toxic nontraditional:traditional
nonunion:union nonviolent:violent nonviolently:violently nonvolatil:volatil nonwoody:woody nonworker:worker
normal:paranormal north:south northern:southern nos:noseless notic:unnotic noticeabl:unnoticeabl numerical:verbal
objectiv:subjectiv obligatory:optional obliqu:parallel,perpendicular obscurity:prominenc observ:violat obvers:revers
obvious:unobvious occupy:unoccupy official:unofficial officially:unofficially offshor:onshor offstag:onstag
old:young opacity:transparency open:shut operat:withdraw oppos:unoppos optimism:pessimism optimistic:pessimistic
organiz:unorganiz orient:unorient original:unoriginal orthodox:unorthodox orthodoxy:unorthodoxy
overhead:subsurfac,surfac own:unown pack:unpack packag:unpackag pain:pleasur painful:painless painfully:painlessly
paint:unpaint parallel:perpendicular participat:quit partly:wholly pass:run passionat:passionless past:present
patriotic:unpatriotic pattern:plain pav:unpav pay:unpaid peac:war peaceful:unpeaceful penalty:reward
permanently:temporarily permit:prevent,prohibit,veto pin:unpin plan:unplan plant:unplant playabl:unplayabl
playful:unplayful pleasant:unpleasant pleasantly:unpleasantly plural:singular point:pointless polish:unpolish
poor:rich popular:unpopular popularity:unpopularity portabl:unportabl pos:unpos posteriority:priority postwar:prewar
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
successfully:unsuccessfully succumb:surviv sunris:sunset supervis:unsupervis support:unsupport supportiv:unsupportiv
surpris:unsurpris surrender:withstand surviv:yield susceptibl:unsusceptibl suspect:swear,trust,unsuspect
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
# A word, the numbers of its synsets, and those of the synsets right above them.
THINGS = """
aaa:: aachen:: aarhus::4530,4577 aaron::5057,5068,5147,5567,5583,6383 aba::1375,1430,1671
abandonment:175:174,54,56,71 abbess:5002:5618,5717 abbey::1210,1260,1633,1722,1788 abbot::5618,5717
abbreviation::262,269,3103,3105 abc:2885:2883,2884 abdomen:2594:2482,2485,2527,4798 abduction::163,252,476,484
abel::4886,4912,5444,5457,5650 aberdeen::4577,4578,4608 ability:2473,2630:22,23 abolition::168,179
abolitionist:5003:4899,5615 aboriginal:4905:4167,4904,4964 abortion::168,179,3799 abraham:5786:5302,5537
abs::6669,6792 absence:794:41,6473,6474,6569,6570,669,6893,793
absorption:2718,2725,6088,6089:2667,2668,2685,34,6116,6122,6127,6136,6501
abstraction:2,2719,2868:0,1448,1678,2685,2718,2785,2788,2843,2846,289,294 abundance:2407:2401,2402,6261,6265
abyss::4728,4795 acacia:5891:5937,5938 academia::4164,4174 academy:4358:1367,4195,4202,4355,4357,4360 acc::4288,4297
acceleration:2370:221,250,3773,6261,6899 accelerator:1007,1008,6694:1257,15,1516,1561,1692,1828,2009,6693
accent:3463,3625,3664,6548:3458,3461,3620,3623,3636,3637,3644,3663,6379,6547
acceptance:156,3035,6362:2065,2078,23,3034,3682,3683,52,6061,6354,772,778,87
access:1009,2462:2031,221,223,2461,2868,3137,3138,6096,6125 accessibility:2135:2065,2095,2130,2134
accession:2462,5979:2461,2868,34,3667,3682,44,5967,5977,5978,6117,77
accessory:1010,1011,5006:1221,1244,1253,1280,1683,5198,5588 accident:3776,3777:33,3779,3796
accommodation:3685,3851,770:1505,1574,163,169,2764,2765,3420,3686,3840,3842,768
accompaniment:2404,3590,3761,518:33,3585,3589,4703,4762,509 accomplishment:2657,44:23,2630,46
accordance::3667,3682,676,677 accordion::1421,1543,1646,2043
account:3235,3239,3346,3391,3728,4698:2430,2448,2450,2457,3212,3238,3310,3317,3321,3345,3375,3667,3723,4696,4697,6356
accountability::2098,2099 accountant:5007:4891,5103 accreditation::721,723
accumulation:276,4154,6053,6086:2,261,270,34,5984,5986,6117 accuracy:2182: accusation:3740:3258,3259,3379,3381
accused::5008,5431 ace:5009,6207:1181,1729,387,388,4297,4435,4902,6201,6205,6698 acheron::4817,4830
achievement:44:46 achilles::4848,4849 acid:1012:1258,1342,1464,1583,6711,6714 acoustic::1608,1789
acquaintance:2823,5011:23,2820,6356 acquisition:2657,2764,5978,87:23,2630,2720,2722,38,52,5977
acre::4505,4530,4574,4577,4608,6150,6157 acres:5971:5968,5970 acronym::3103,3105
act:3244,3496,35:22,3144,3210,3213,3295,33,3484,3485,3495,3567
action:1014,46,590,6122,6444,755:1,1606,2058,2198,3151,3154,33,34,393,669,754,757 activation:647:168,194,6122,6139
activism::2899,2900 activist:5469:4899,5615 activity:2077,301,6090,6122,6444:1,2058,33,34,6127,6637,6638
actor:5013,5014:4901,5551 actress:5015:5013,5551 acts::3165,3167 ada::6694,6697,6698
adam:1015:1223,1618,4886,4897,4912,5044,5444 adams::4560,4785,4994,5351,5491,5579
adaptation:3184,6087:163,169,3134,3144,34,6127 addict:5016:5245,5266,5721 addiction:6470:3926,3928,6350,6453,93,94
addition:1016,541,5979:1244,1683,261,270,41,4506,4507,539,542,5977,5978,6145 additive::1016,1244 adelaide::4488,4631
aden::4530,4577 adherence:2264,773:2262,2263,768,772 adjective::3104,3119,3120,3122
adjunct:4703:3,3115,3117,4762,4918,5054 adjustment:169,3851,5998,6087,617:163,34,3840,3842,46,6001,6004,6127,616
adjutant:5018:5470,5662,909 administration:4263,6890,705,718:4153,4163,431,433,435,543,669,6866,6902,704,716
administrative:4263:4153,4163 administrator:5019,5020:4911,5286,5348 admiral:5021:5168,5295,949,950
admiralty::397,402,4244,4245 admiration:3946,3957,780:27,3941,3956,772,778
admission:2462,3726:2461,2868,3304,6025,6026,67,68 adobe::1143,1196,6707,6712,6726 adolescence::6540,6800,6823
adolescent:5022:4908 adoption:156,91:52,754,757,772,778,90 adrenaline::2013,2547,2550,4704
adrian::5082,5257,5561,5635 adriatic::4719,4821 adult:4886:12 adultery:: adulthood:6825:6539,6800,6823
advancement:203,224,3749:163,202,204,221,3348,3353 advantage:2436,2448:2434,2435,2445,6150,6169
advent::3804,3805,44,66,6800,6872 adventist::4923,4953 adventure::393,495 adventurer:4887,5275: adversary:5023:
advertisement:3747:3746 advice:3339:3670 adviser:5025:4902,5060 advisor:5025:4902,5060 advisory::3375,3397
advocacy:775:768,772 aegean::4719,4821 aerodrome:1022:1019,1378 aerodynamic::2995,3000 aeronautical:2998:2967,2995
aeronautics:2998:2967,2995 aerospace::28,4573 aesthetics::3018,3022
affair:2688,3900,6361:2686,2695,33,3763,6355,6360 affairs:695:2686,2695,669,694 affection:4008:27
affiliate::4153,4195,4918,5054 affiliation:6358:6356,670,672 affinity:6258:2,2116,2149,2152,37,5818,5825,5843,6259
affirmative:3715:3381,3385 affirmed::966,967 affluent:4745:4720,4830,5629
afghan::1101,1115,1226,1671,3548,3550,4904,4933,4937,920,921 afghanistan::4636 afl::4195,4370 africa::4731,4773
afrikaans::3533,3537 afro::2498,2499 afterlife:6822:6800,6817 aftermath:3770:3768,3769,42,5811
afternoon::3304,3305,3307,6800,6840 age:2253,6824,6826,6874,6886:2247,6143,6800,6823,6884
agency:152,4207,4386,6438,6445:4206,4214,4223,4287,58,6444 agenda:2906:2843,2897,3215,3314
agent:4704,5028,5029,5513,6706:1,16,17,3114,3124,4891,5103,5497,5512,5621,5672 aggregation:4154,624:2,621
aggregator:5156: aggression:600,784:2065,2097,4009,4010,46,591,599,782
agitation:381,3965,6408,6514:163,252,253,27,6350,6403,6407,6501 agony:3937,6498:3935,3936,6494,6497 agra::
agreement:2128,2802,3420,3682,6253,6402:2127,2141,2781,2801,3375,3667,6251,6252,6398,6399 agricultural:570:567,569
agriculture:570:4151,4174,4246,4247,567,569,682,684 aide:5018,5030:4930,5053,5470,5662 aids::6476,6479
air:2137,233,3585,4474,5828,6724:15,221,231,28,3066,3072,3580,3635,4573,5871,5872,6723,6743,6759 airbus::1021
aircraft:1018:1281,2014 airfield:1019:1378 airlift::222,244 airline::1498,1571,1997,4208 airplane:1021:1018,1481
airport:1022:1019,1378 airs:: airship:1023:1018,1566 airspace::4473,4474,4573,4597 aisle::1041,1685,1686,2031
aix::4237,844 ajax::4848,4849 akron:: ala::2482,2519,2562 alabama::3500,3505,4529,4598,4599,4691,4817,4830,4941,4947
alarm:1024,3450,3976:1218,1517,1971,3441,3924,3975,40 alaska::4598,4599 albania::4632,4634
albanian::3499,3528,4904,4962 albany::4488,4608,4631 albert::5585 alberta::4598,4657 albion::4632,4662,4766
album::1126,1517,1749,3073 albuquerque:: alcohol:4125,6692:1341,1342,18,4123,6760,6762 alcoholic::
alcoholism::4699,4700,6470 alderman::5497,5621 ale:4128:4126,4127 aleppo:: alexander::5181,5757,5904,5925
alexandria::4530,4577,4608 alexia:: alfred::5401,5690 algae:830:826 algebra:2971:2968,2969 algebraic:2971:2968,2969
algeria::4635 algiers::4488,4530,4577,4629 algorithm::2859,631 ali::4959,5090,5108,5593,5637 alias::3100,3125
alignment:3873,4366:2378,2379,3871,3872,4153,4195,616,617 allah::4855,4864 allegheny::4817,4830
allegiance:767:2228,2229,669,765 allegro::3580,3596,3602,6809,6888
allen:5787:5013,5161,5162,5264,5290,5551,5594,5682 allergic:: alley::1556,1689,1923,1969
alliance:4366,6247,6533,671:33,3422,3424,37,4153,4195,6246,6531,6532,669 allied:4269:4195,4366 allies:4269:4195,4366
alligator::6702,6703,859,862 allocation:6012,674:145,6008,6030,673
allowance:2156,5998,726:2154,2155,6001,6004,6005,6008,6013,6030,6055,6057,721,722 alloy:6664:15,6350,6607,6663
ally:5032:4267,4395,4918,5054 almighty:4865:4855,4864 almond::4089,5918,5951,5954,5956 alonso::4897,5137,5211,5551
alpha::3460,3466,3767,3810 alphabet:2885,3224:2883,2884,3135,3136,3215,3221 alpine:4705:4749,4809
alps:4705:4749,4809 als::6467,6485 alsace::4529,4674 alt:6273:2378,6272 altar::1424,1949
alteration:169,298,3773:163,281,297,33,46 alternative:2798:2780,2793
altitude:2425,6273:2378,2384,2397,2422,2424,6272 alto::2315,2316,3478,3638,5485,5670 aluminium:6677:6673,6675
aluminum:6677:6673,6675 alumnus::4907,5649 amalgamation:800:285,799 amateur::4895,5057 amazement:3956:27
amazon::4817,4830,4848,4849,4886,4903,5776,843,879 ambassador::5026,5227,5512,5696 ambiguity::2191,3636,3660
ambition:3927:2058,2198,27,3926 ambrose::4858,5083,5139,5174,5236,5484,5583,5644,5649,5736 ambulance::1179,1638
ambush:807:605,806 amelia::6583,6620 amendment::202,208,3375 amenities::6032,6052 america:4688:4,4638,4771
americana::5 amino::4838,6672 amir:5255:5637 amman::4488,4629 ammonia::6670,6714,6760,6762
ammunition:1026:15,1517,2033,3310,6661 amnesia:2689:2685,6501 amnesty::3252,3255,662,663,6634,6636 amor::4858,4879
amos::3165,3167,4923,5600 amount:2401,2873,41,6031:0,2,2247,2390,2846,2869,38,6030 amour:6361:6355,6360
amp::6160,6728,6769 amphibious::4183,4235 amplifier:1028:1357,1366 amplitude:2408:2247,2390,2402,2407,3895,3899
amsterdam::4488,4629 amulet::1203,4 amusement:318:314,3932,3933 ana::4154,4858,4859 anaheim:: anal:2581:2495,2496
analog:2150:2146,2148 analogue:2150:2146,2148 analogy::128,2211,2782,2786,2938,2942,423
analysis:2783,2973,420:2781,2782,2969,2972,3144,3155,3616,393,40,419,431 analyst:5033:4902,5602,5693
analytic:2973:2969,2972 anarchist:5034:5613 anarchy::6403 anatolia::4771,4802
anatomy:2479,2988:14,2478,2984,2992,419,420 ancestor:5036:5403 ancestral:5036:5403
ancestry:2251,4233:2248,2250,4169,4234 anchorage:4580:4473,4574,46,6025,6026,6350,67 andersen::
anderson::5243,5504,5560,5650,5670 andes::4749,4809 andrew::4858,4953,5039,5230,5644 andrews::5082,5492
android:1029:1061,1606 ang:: angel:4869,5643:2938,4719,4844,4855,4890,5331,5540
angelica:5923:4109,4110,4112,5904,5925 anger:3969,472,6456:27,3924,469,470,6451,6455
angle:3051,6312:28,3036,3050,4904,4962,6293,6338 anglia::4632,4662 angola::4635 anguish:3940:3935,3939,6590,6593
angular:6312:28,6293,6338 angus::4858,4859,977,980 animal:12:6 animation:2071,6392:2058,2077,2328,561,562,6387,647
animator::5014,5672,5730 anime::6748,6749,6781 ankara::4488,4629 ankle::2586,2606 anna::6164
annals::3235,3278,3282,3321 annapolis::4488,4631 anne::5610,5611 annex:1030:1016,1244 annexation::279,280,52,87
anniversary:6885:6829,6830 announcement:3380,3397:3375 announcer:5037:5094
annoyance:2839,307,3972,6518:2835,2837,302,306,3924,3969,4927,4928,6350,6501 annum::6800,6853
anomaly:4888,6620:4563,4565,6453,6619 ant::941,943 antagonist:5023:1341,2515,6706 antarctic::4500,4527
antarctica::4731,4773 antenna:1031:1352,2206,2473,2562 anthem:3594:3591,3593,3596,3604 anthology:3277:3274,3276
anthony:5788:5026,5317,5318,5716 anthropological:3012:2966,3011 anthropologist:5038:5650,5680
anthropology:3012:2966,3011 antibody::6697,6764 anticipation:2787,3961,6605:27,2781,2782,2938,2940,3960,6350,6602
antigen:6791:16,17 antigua::4766,4771 antilles::4707,4771 antioch::4608 antiquity:1033:2253,2254,5,6884,6886
antony:5788:5317,5318 antwerp::4530,4577 anxiety:3981,6502:27,3924,6350,6501 anzac::5264,5682
apache::3500,3502,4941,4943,5198,5315 apartheid::3331 apartment:1034:1505 ape:5188:4888,888,993
aperture:4706:1257,1663,1787,4756,4795 apex:4618:4490,4521,4522,4563 apocalypse:3204,3798:3165,3167,3779,3797
apocalyptic:3798:3779,3797 apollo::4858,4878 apology:2829:2820,2828,3304,3392,3394
apostle:5039,5040:4923,4953,5078,5230,5297,5721 apostolic:5039:4923,4953,5230,5297 appalachian::4904,4993
apparatus:1035:1366,1517,2482,4798 apparel:1036:1221,1253,1280
appeal:2115,3234,3698,758:2113,2114,3233,3667,3696,754,757
appearance:2102,2936,3804,70:2814,2923,33,46,465,468,669,67,792 appellate:758:754,757 appendix::2482,2562,3147,3172
appetite:3929:3926,3928 applause:3354:3348 apple:4091:4072,4073,5918,5951,5957 appleton::4608,5560,5650
applicant:4889: application:3266,588:1608,1789,3233,3262,3265,414,415,46,586
appointment:144,4412:142,1423,143,1517,397,4341,4376,56
appreciation:2759,2810,780:261,270,2722,2756,2808,2809,3304,3737,772,778
apprehension:2809,3980,96:2780,2808,2938,2940,3924,3975,52,95 apprentice:5041:4929,5503 apprenticeship::397,402
approval:3348,3945,778:27,3941,40,6354,6362,768,772 approximation:2807:129,2146,2148,2803,2806,281,3679,3681
apr:6860:6856,6857 april:6860:6856,6857 apron::1221,1495,1691,1727,1757,1899,4596,4612 aqua:2300:2287,2299
aquarium::1361,1953,2018 aquatic::13 aquatics:326:314,361 aqueduct::1250,1685 aquitaine::4529,4674
ara::14,4237,4730,844 arab:4987,963:4935,4936,960,962 arabia::4771,4802 arabian:4987,963:4935,4936,960,962
arabic::3555,3556 aragon::4505,4574 aramaic:3557:3135,3136,3555,3556 arbitration::3657,3659,754,759
arbor::1420,1807,1814,1941,5937,5938 arboretum::1378 arc:5867,6302,6319:5868,5869,6285,6294 arcade::1685,1686
arcadia::4529,4574 archaeological:3013:3011,3012 archaeologist:5042:5038,5680 archaeology:3013:3011,3012
archangel:4870:4855,4869,5904,5923 archbishop::5083,5583 archdeacon::4857,5147 archdiocese::4503,4541
archduke::5046,5585 arched:: archeological:3013:3011,3012 archer:5043:4573,4624,4902 archery::314,361
archipelago:4707:4,4771 architect:5044:4897 architectural:3007:2963,2965,3018,3020
architecture:3007:1152,2257,2259,2963,2965,3018,3020,397,406 archival:1039:1306,1378 archive:1039:1306,1378
archives::3274,3276 archway::1009,1365 arctic:1040:1411,1672,4500,4527 are::6150,6157
area:1041,2420,2483,2819,4473,6623:2390,2415,2482,28,2814,2818,4574,4798,6354,6364
arena:1042,1897,6623:4473,4524,4574,4612,6354,6364 ares::4858,4878 argent::6778 argentina::4237,4637,832
argentine::1001,831
argument:2784,3140,3324,3653,3694:2781,2782,2869,2870,2871,2872,3139,3141,3209,3317,3375,3446,3636,3652,3689,3693
argus::4848,4851,874,875 argyle:1043,1044,1045:1301,1307,1317,1450,1499,1878
argyll:1043,1044,1045:1301,1307,1317,1450,1499,1878 aria::3596,3604 aristocracy:4415,4416:4174,4413,4414
aristotle::5557,5649 arithmetic::2968,2969 arizona::4237,4598,4599,857 ark::1122,1136,1205,2017
arkansas::4598,4599,4817,4830 arlington:: arm:1046,1874,2032,4428:1220,1280,1516,1751,1796,2596,2597,4223,4309
armada::4154,4365 armament:1047,737:1517,2033,704,736 armchair::1199,1834 armenia::4636
armenian::3136,3221,3224,3499,3528,4904,4933,4937 armistice:6401:6398,6400
armor:1048,4295,896:1280,1756,2491,4287,4297,895 armory:1051,1052,1053,2655:1047,1378,1379,1418,1621,2033,2653,2654
armour:1048,4295,896:1280,1756,2491,4287,4297,895 arms:2033:1360,1485,1517 armstrong::4925,5055,5392,5485,5746
army:4290,4422:4175,4223,4276,4296,4298,4386 arnold::5198,5200,5317,5318,5429,5569,5743
aroma:2311,2737:2247,2735,2736 aromatic::6696,6752 arousal:200,533,6451:163,168,526,6090,6350,6453
arrangement:2379,2745,2802,3597,4145,582:2,23,2378,2744,2781,2801,3580,3596,37,575,581
arranger:5523:4907,5050,5484,5739 array:4146:1031,1221,1253,1280,1315,3491,40,4145 arrival:5047,66,67:44,46,4925
arrogance:2235:470,471 arrow:3459:1750,2032,3457,3458 arroyo::4752,4840
arsenal:1051,1052,1053:1047,1378,1379,1418,1621,2033 arsenic::15,6673,6772 arson::281,283
art:1054,2659,3561,580:1284,2630,2658,3479,40,563 artemis:4880:4858,4878 arterial:2538:2543,2551
artery:2538:1803,1969,2543,2551 arthritis::6472,6482 arthur::4848,4885,5351,5579
article:21,3087,3166:1284,3089,3106,3144,3149,3157,3165,3580,5 artifact:20:4,5
artillery:1055,3745,4417:1047,2033,3066,3744,4289,4297 artist:5050:4897 artistic:5050:4897 arts:3018:2963,2965
artwork:3561:3479,40 aryan::4921,4935 asbestos::6679 ascension:247,3897:163,221,33,3764,3791,3792,6849,6850
ascent:247,3897:163,221,3791,3792,4749,4827 ascot::1283,1651 asean::4195,4197 ash::17,5937,5938,6780,6785,6795
ashe::5057,5567,5731 ashton::4897,5137 asia:4270:4154,4731,4773 asian:4937:4904,4933 asiatic:4937:4904,4933
aspect:2108,2863,2930:2102,2107,2141,2860,2862,2927,2929,6251,6252 aspen::5941 asphalt::6661,6679,6776
ass:2595,528,971:2482,4798,526,527,5299,5669,958,959 assam::4471,4598 assassin:5051:4923,4959,5198,5400,5483
assassination::188,189,3371,3372 assault:475,480,607:474,481,482,483,590,591,966,967
assembly:1415,4262,566,790:1378,1584,33,4,4153,4175,5,564,565,669 assent:3683:3667,3682
assertion:3381,3714:3375,3379,3667 assessment:2751,543:2430,2439,2722,2750,33,6072,6076 asset:2445:
assets:6030:37,38 asshole:5052:2496,2581,4927,4928
assignment:144,145,450,496:142,143,3210,3213,38,393,437,495,5977,673
assimilation:6088,6089:2764,2765,2766,34,6116,6118,6127,6136,6356 assistance:768:2445,2446 assistant:5053:4930
association:2770,4197,6358,672:2,2722,2767,37,4153,4195,6091,6122,6356,6531,669,670 assortment:4425,622:4154,621
assumption:2892,3404,88:2201,2846,2889,33,3401,3403,3764,52,6849,6850,87
assurance:2715,3736:2685,2714,3347,3375,6038,6039 assyrian::3556,3557,4935,4936 asteroid::4726 asthma::6472,6481
astonishment:3956:27 astor::4891,4911,5549,5571 astronaut:5055:4925 astronomer:5056:5560,5650
astronomical:2997:2967,2995 astronomy:2997:2967,2995 asylum:1614,1786:1500,1607,1851 ate::4858,4878 atheist::4916
athena::4858,4878 athenian:4976:4962,4975 athens::4488,4608,4629 athlete:5057:4895 athletic:361:314
athletics:361,3914:314,3763,3913,551 atlanta::4488,4631,592,667 atlantic::4719,4794 atlantis::2645,2646
atlas::1238,2005,2512,2613,3190,3194,4878,4882 atm:6195:1584,3097,6150,6165
atmosphere:2137,4474,4708,6195,6628,6631:28,4573,5824,5871,6150,6165,6350,6743,6759 atmospheric:4474:28,4573
atoll:4709:4732,4811 atom:6662,6671:15,17,6255,6661 atomic:6671:15,17,6255 atp::6728,6769
atrium::1041,1278,2527,2541 attache::1145,1188,4902,5692
attachment:1058,1059,773:1016,1244,1251,129,1517,27,281,285,3213,3255,4008,768,772 attacker:5058:4931,5067
attendance:792:33,4281,4341,669,6896,6899 attendant:3761,5059:33,4930,5053,5054,5533
attention:2668,2723,2867,428:2381,2382,2630,2667,2720,2722,2862,2864,393,786,787
attic:1579,2584:1405,1684,2023,2582,2583 attire:1060:1221,1253,1280 attitude:2381,3034:22,2247,23,2325,468,6268,6269
attorney:5416:4886,5595 attraction:2116,2864,5825:2860,2862,3295,3763,4901,5818,5843 auckland::4530,4577
auction::340,341,699,700 audience:3655,4310,4311:3652,3654,4153,4175,4274,6599,6603
audio:1881,3096:1244,1612,1683,1782,3635,40,6896,6899 audit::419,423,6081,6082 auditor:5353:4919,5007,5103,5265,5711
auditorium::1041 auditory:2677:2672,2673,2674,2675 aug:6861:6856,6857 august:6861:6856,6857 augusta::4488,4631
augustine::4858,5139,5236,5644,5649,5736 augustus::5257,5571,5635,5706 aunt::5403,5406
aura:2137,2278:2275,2277,2831,6494 aurora:6843:4858,4879,5818,5824,6812,6869 auschwitz::1167 auspices:776:772,777
austen:: austin::4488,4631 australia::4471,4731,4773 australian:4964:3499,3521,4904 austria::4632
austrian::4904,4962 authentication:137,3471:133,136,3452,3758 authenticity:2176:2175 author:5319,5782:4897,5440
authorities:4199:4195,4198
authority:2463,2471,2715,4386,5060,5061:2466,2470,2685,2714,3190,3274,3348,3352,4223,4287,4902
authorization:2463,2471,3256,721:2466,2470,3210,3213,3348,3352,704,716 authorship:577:194,198,575,576
autism::6494,6495 auto:1179:1638,1838 autobiographical:3237:3235,3236 autobiography:3237:3235,3236
automation::1366,1517,589,6350 automobile:1179:1638,1838 automotive:1179:1638,1838 autonomy:6428:6427,6429
autopsy::419,423 autumn::6800,6871 auxiliary:5030:4930,5053 availability:2135:2130,2134 avalanche::33,3844,3864
avatar:4863,5553:4858,4862,5552 avenue:1062:1923,1969,584 aviation:233:221,231,2658,2659,4154,4219,4220
aviator:5062:4930,5672 avoidance::174 avon::4502,4573,4817,4830 award:3359,5994,94:3441,3452,5978,5990,674,93
awareness:2692:2685,2690,2780,2808 awe:3979:27,3924,3956,3957 axe::1293,1350 axial:1063:1606
axis:1063,4268:1606,2512,2613,28,4195,4366,4547,5928,5947 axle:1064:1807,1845 azerbaijan::4636
azerbaijani::3508,3509,4937,4991 azores::4766,4771 aztec::4941 azure::2287,2299 baba::4045,4048
babe:5063,5064:5135,5327,5514,5776 babu::4886,4912,5444
baby:5063,5064,5136:393,495,5135,5327,5403,5514,5776,822,823,835,839 babylon:: babylonian::3136,4935,4936
baccalaureate::3359,3360,3741,3743 bach::3580,3635,5174,5484,5485,5522 bachelor::4886,4912,5407,5441,5444
backbone:1889,2340,2612,2709:1251,1517,1683,2210,2219,2339,2485,2611,2707,2708,4 backdrop:1066:1826,1901
background:1066,1067,2931,6622:1321,1826,1831,1901,2249,23,2820,2929,2930,3761,3765,3889,6354,6364
backlash::172,173,3791 backpack::1068,1255 backseat::1833,1939,6384,6385 backside:2595,4572:2482,4481,4602,4798
backstage::1727,1899 backstroke::389,390 backup:3590,5704,774:1265,1345,3585,3589,4918,6086,6117,772,778
backyard::2057,4523 bacon::4056,4062,5310,5557,5571,5618,5649,5650,5706 bacteria:828:826 bacterial:828:826
bacterium:828:826 badge:3487:2773,2860,2862,3486 badminton:338:330,337 baffled::4151
bag:1068,1069,1070,1084,322:1071,1085,1188,1255,1517,1891,2534,2591,41,4928,5749,6145,6217
baggage:1071:1188,1255,1366,4886,4903,5776 baghdad::4488,4629 bahamas::4471 bahrain::4636,4766,4771 bai::3514,3515
bail:6042:2901,6040,6041 bailey::1041,1278,1359,1775,5173,5422,5428,5485,5670 bait:1072:1517,2707,2710
baker::4930,5103,5466,5672 bakery::1615,1858,2049,4530 baku::4488,4530,4577,4629
balance:2373,2380,6257,6321,6440:1585,1602,1823,2035,2036,2146,2153,2247,2371,2378,2379,37,4573,4624,6149,6202,6255,6354,6365
balcony:1073: baldwin::4091,4092,5571,5706 balfour::5571,5706 bali::4766,4771 balkan::4904,4962
balkans::4632,4749,4771,4802,4809
ball:1074,2575,3904,4159,6324:109,110,1366,1427,1730,1750,1860,2482,2485,2535,2566,2574,2576,335,336,3901,3903,4154,4157,4342,5013,5015,5161,5162,6289,6323
ballad::3145,3158,3596,3604 ballast::1352,15,1795,2,6661,6684,6687 ballet::317,3295,3580,362,3635
ballistic::5853,5855 balloon::1018,1566,1730 ballot:160:142,3144,3210,46 ballroom:1075:1041,1811
balthazar::5464,5641 baltic:3531:3528,3529,4719,4821 baltimore::4530,4577 bam:3858:3853,3861
banana::4072,4073,5904,5925,5951
band:1076,1077,2110,3077,4328,4338:1017,1106,1301,1533,1798,1929,2109,2112,2482,2505,4153,4195,4335,4425,4426,6295,6304
bandage:1078:1220,1338 bandit::5198,5738 bandwidth::6147,6148 bane:6564:3765,3781 bangalore::
bangkok::4488,4530,4577,4629 bangladesh::4636 bangladeshi::4904,4933,4937 bangor::4608 banjo::1646,1928
bank:4710,4711:1255,1306,1378,1517,4145,4146,4202,4205,4749,4787,4815,4827,6030,6048,6053,6055,74
banker:5070:4891,4914,5291 bankruptcy:6596:6585,6594,6595,6608,754,757 banks::5082,5089
banner:1904:1360,1400,3130,3131 banquet:4033,4343:4030,4032,4342,4344 baptism:643:636,642 baptist::4953,4954
bar:1079,1083,1166,2112,668:1041,1082,1117,1244,1272,1307,1512,1517,1661,1771,1811,1939,1949,2109,3453,3456,4242,4431,4712,4780,4787,4815,6150,6165,665
barbados::4471,4766,4771 barbarian:5545:4921,4927,4928 barber::5174,5193,5484 barcelona::4530,4577 bard::1896,5569
bargain:5981:3375,3420,5978,5980 barge:1080:1122,2017 bari:: baritone::1140,2043,3478,3638,5485,5670
bark:5963:14,1820,2017,3853,3860,3861,4734 barker::5024,5598,819,917,918 barley::4026,4107,5896,5898
barn::1152,1381,6150,6157 baron:5071:5102,5103,5433,5441,5549 baroness::5282,5410 baronet:5072:4911,5046
baronetcy:6543:3127,3129,6375,6542 barony:6543:4508,4574,5970,5971,6375,6542 barrage:3622,614:3099,40,605,613
barrel:1081,6327:1250,1255,1997,2018,6145,6171,6172,6173,6174,6217,6289,6325 barrels::6145,6219 barrie::5243
barrier:1082,4712:14,1661,2704,2705,4780 barrio::4496,4529,4570,4615 barrister:5073:5416,5595
barrow::1467,1639,2037,6145,6217 bars::1462,1891 bart:5072:4911,5046 bartender::4930,5259
bartlett::4073,4096,5275,5595,5605,5957 basalt::6754,6755 baseball:336:1074,1085,1427,1891,333,335 basel::
baseline::3447,3753,4548,6147 basement:1086:1405,1940,1941 bash:3868,3902:3822,3823,3900,3901
basics:2883:2882,2884,3310,3312 basil::4110,4112,4858,5139,5236,5644,5649,5736,5904,5925
basilica::1033,1152,1210,1722 basin:1087,4489:1255,1733,2018,4529,4574,4749,4786,6145,6217
basis:2800,6245:2889,2892,37,6244,6255 basket:1088:1089,1255,1427,1442,1517,161,1891,6145,6217,78
basketball::1074,1089,1427,1891,330,337 basque::3099,3499,4904,4962
bass:1090:1003,1004,1646,2315,2316,3478,3585,3589,3638,4098,4099,4100,5485,5670 bassist::5485,5551
bastard:5052:1968,2012,4927,4928,5403,5514 bastion:1091:1302,1413,1931,4195,4217 batch:6228:4154,6145,6219
bath:1092,1093:1041,1255,1811,2018,205,206,207,4608,6158,6171 bathroom:1092,1974:1041,1811 batman::5053,5059
baton:1094,1995:1222,1512,1807,1892,1898,1913 batsman:5075:5057,5068,5567 battalion:6229:4289,4297,6145,6219
battery:1095,614:1352,1379,4154,4287,4289,4299,4417,475,481,605,613 battle:493,591,596:33,489,590,669
battlefield:4477:4529,4612 battleship::1623,1855,2029 bavaria::4471,4598 bavarian::4962,4997
bay:1025:1242,1361,1781,1811,3,3853,3860,4719,5888,5941,959,960 bayer::1608,6787 bayou::4719,4770
bazaar::1597,1615,1858,6604,701 beach::4,4749 beacon:1096:1148,1980,3441,3480 beads:1097:1927,4154
beak:2618,864:2496,2522,2524,2617,4516,4603
beam:1098,5826,5827:1462,1683,1708,1863,1891,1932,1939,1942,2394,2427,3441,40,5820,5837,5850,5862
bean:2584,4086,5953:2582,2583,4074,4075,5889,5904,5936,5951,5952 beard:2502:2491,2498,2501,5929,5932,6661,6740
bearer:5118,5362:4891,4925,4926,5467 beast:12,5076:4931,5058,6 beatles::4338 beatrice::4848,4885 beats::
beau:5092,5212:4886,4909,4912,5444 beaumont::5234,5243,5722 beauty:2113,5675:2102,2918,2922,4886,4903,5776
beaver::1050,1221,1475,1478,1613,1725,2501,2502,4904,4993,6702,6705,888,956 beck::3479,3482 beckett::5243
bed:1100,1558,4601,4714:1104,1416,1424,1940,1942,4544,4600,4612,4613,4749,4786,5 bedrock:2883:14,2882,2884,4818
bedroom:1103:1041,1811 bedside::4573,4595 bee:944:4175,4341,941,943 beech::5937,5938,6780,6795
beef:3722,4059,980:3667,3721,4019,4053,976,977 beer:4127:4125,4126 beethoven::3580,3635,5174,5484
beetle:942:1466,1469,867,941 behalf::2435,2437,439,440 behavior:2240,6446,782,783:2058,6444 behavioral:782:
behaviour:2240,6446,782,783:2058,6444 beige::2304,2306 beirut::4488,4629 bel::4858,4861,6150 belarus::4632
belarusian::3529,3530 belfast::4488,4592 belgium::4632 belgrade::4488,4629 belief:2910,2938:23,2814,2843
believer:5077,5078:4923,5026,5721 belize::4638,4639
bell:1207,1328,3859:1013,1646,1663,1698,1761,1945,3853,41,4897,5050,5389,5428,5529,5558,6285,6294,6827
belle::5327,5776 belly:2592,2594:2482,2506,2507,4539,4602,4798,6317,6348 belmont::1765 belongings:5968:37,38
belt:1105,1106,3868:1011,1026,1221,2033,257,28,3822,3823,4547,4573,4801,6295,6304,749 ben::4784,4787
bench:1107,4264,4836:1424,1834,1949,4163,4175,4192,4262,4263,4753,4835 bender:111:109,110,1512,1977,353,354
bends::6466,6469 benedict::4858,5038,5310,5374,5618,5644,5680,5698 benedictine::4125,4923,5618 benefactor:4890:5331
benefit:2435,6015:2434,3295,3495,6000,6001 benevolent::43,46 bengal::4529,4574 bengali::3547,4167,4904,4933,4937
benin::4635 benjamin::5302,5537,6749 bennett::5062,5672 benny:5922:5161,5551,5904,5925
benton::5050,5414,5420,5529,5572 berber:5079:3499,3555,4932 berg::4,4749,4761,5174,5484 bergen::4530,4577
bergman::5013,5015,5289,5290 berkeley::5083,5557,5583,5649 berkshire::4502,4573
berlin::1179,1568,4488,4629,5174,5685 bermuda::4766,4771 bern::4488,4629 bernard::5082,5561
bernstein::5174,5176,5484 berry:4093:4072,4073,5633,5634,5670,5885,5951 berth:1109,402:1100,1104,397,4473,4580
bestseller::3190 beta::3460,3466,5877 beth::3460,3466 bethel::1152,1722 bethlehem::4608
betrayal:463:2230,2231,452,462 beverage:4123:16,18,6760,6762 bey::4886,4912,5333,5444,5572 bhutan::4636
bias:3043:3037,3042,6285,6296 bible:3202:3144,3194,3196,3200 biblical:3202:3144,3200 bibliography::3215,3314
biceps::2515,2517 bicycle:1110:1255,2014,2037 biennial::13 bihar::4471,4598 bike:1110,1636:1255,1638,1838,2014,2037
bikini::1430,4709,4732 bile:2549:2545,2548
bill:1111,3219,3239,3443,3748,6071,864:1146,1469,1751,2496,2524,3210,3212,3213,3215,3238,3314,3442,3746,3747,375,376,40,6066,6067
billboard:: billings:: billionaire::5629 billy:1995:1222,1913,975,985 bin::1255,1517,3198,3490,6145,6217
binary:4715:3262,3265,4726,4828 bingo::349,350 binoculars::1516,1666 biochemistry::2994 biodiversity::2158,2159
biographer:: biographical:3236:3235,3321 biography:3236:3235,3321 biological:5849:5817,5848 biologist:5082:5650
biology:2984,5849:2967,2983,4154,5817,5848 biomass::16,2330,2335,6143,6742 biomedical::2985,2986
biotechnology::2963,2984,3008 biplane::1021,1481 bipolar::6475,6509 birch::1518,1944,5937,5938,6780,6795
bird:4050,5209,843:1891,3637,3641,4019,4053,5327,5776,838,839 birmingham::
birth:3803,6129,6820:34,37,3773,6127,6259,6847,6889 birthday::6828,6830,6831,6885 birthplace:4480:4478,4563,4606
bisexual::4924 bishop:5083:1204,1592,4129,5147,5583,6383 bishopric:4503:4505,4541 bismarck::4488,4631,5571,5706
bison:982:974,975
bit:1112,1113,3496,3789,4036,4716,6224,6880:1294,1433,1683,1896,1977,3089,3295,3495,3569,3788,4,4035,4748,4798,6144,6145,6150,6223,6800,6810
bitch:3722:3667,3721,4927,4928,6350,6520,916,917 bitterness:4011:2065,2247,2323,2735,2738,4009,4010
blackberry::4073,4093,5956 blackburn:: blackmail::476,487 blackness:2289:2285,2288,6414,6415
blackout:2689:2685,2693,3882,6414,6415,6501,6893,6894 blackpool::4608 blacksmith::5672,5676
bladder::1068,1255,2527,2569
blade:1114,1946,2489:1294,1516,1606,1813,1817,1977,2032,2482,2485,4,4056,4058,4814,4908,5785,5928,5962
bladed:1946:1516,2032 blah::3616,3619 blair::5571,5706 blake::5050,5529,5569 blanc::4114
blanket:1115,4717:1101,1220,14,1558,4734 blaze:2280,3782,456:1307,2109,2277,2279,3765,454,455,6093,6111
blindness::6652 bliss:6422:6501,6517 blitz::221,382,594,605 blizzard:4456:4454,4455,5824,5845 bloc:4268:4195,4366
block:1117,1118,1119,385,6346:1265,1495,1505,1585,1604,1661,1727,23,2664,29,382,384,4154,4473,4574,5,6150,6159,6278
blockade:592:1661,590,669 blockbuster::1125,78,79 blog::3144,3176 blogger:: blonde::2285,2287
blood:4233:2064,2065,2503,2544,4151,4169,4234,5067,5424 bloomfield::5428,5650 bloomington::4608
blossom:5883,6905:5885,5928,6143,6800 blouse::1978,2045
blow:1233,3775,3823,3923,5847,749:1229,1471,252,257,33,3773,3774,3822,3825,522,523,5871,5872
bluegrass::3612,4529,4574,5895,5896 blues:3607:3581,3604,3606,3612,3621,6501,6516 bluff::3410,464,465,4710,4815
blur::2814,2923 boar::972,973
board:1121,1215,1259,4025,4381,6797:1246,1321,1352,1356,1424,1747,18,1848,1942,1950,4023,4223,4382,6707,6763
boards::1899 boardwalk::1689,2021 boat:1122,1450:1255,1281,1285,1317,2017 bobby::5415,5570 bodily:2478:14,5
body:1124,2261,2478,2480,2589,4163,4718:1200,14,2247,2330,2335,2482,40,4153,4445,4798,5,6143
bodyguard::4289,4297,4304,4306,4898,5577 boer::4932 bog::4772,4847 bogota::4488,4629 bohemia::4328,4329,4529,4574
bohemian:5345:4904,4937,4950,4962,5183,5231 boiler:1540:1255,1263,1742,2018 boise::4488,4631
bolivar::5317,5318,5571,5706,6164 bolivia::345,346,4637 bolivian::4988,4992 bollywood::4220,4221 bologna::4053,4065
bolshevik:5087:5171,5613,5679 bomb:1125,3846:1373,1517,1602,2033,3799,3845 bombardier::5031,5196,5470,5501
bombardment:3622,614:3099,40,594,605,613,811,812 bombay:4668: bomber:4070:1021,1481,1623,2028,4068,4080
bonaparte:5804:5257,5317,5318,5690
bond:1059,1844,2264,6042,6085,6247:1251,1517,1798,2262,2263,3213,37,4848,4885,5143,5615,5825,5843,6040,6041,6074,6077,6084,6246,6774
bone:2292,2508,6701:2288,2291,2506,2514,6661,6700 bones::1646,1698 bonfire::3778 bonn::
bonnet:1493:1280,1475,1478,1756 bonus:5997:2835,2836,6000,6001 bony:6701:6661,6700 boogie::3581,3606,3607,3611,3614
book:1126,3167,3190,3202,3208,3313,3570,6079:1284,1749,2048,3144,3165,3200,3274,3310,3312,3567,3580,4154,6077,6078
booker:5088:5029,5621 booklet:3191:3190,3274 bookstore::1615,1858 boon:6588:6585,6586 boone::5312,5564
booster:5598,5721:1028,1332,1357,1531,1608,1805,5024,5026,5198,5604,5738
boot:1127,126,3987:1242,1280,1411,1506,1518,1519,1582,1850,257,310,311,3985,3986,749
booth:1128,1129:1219,1424,1615,1811,1858,1949,5013,5051,5483,5551 bop::3611,3614,4386,4390
bordeaux::4125,4129,4530,4577 border:1130,4485,4515,6331:1349,4484,4521,4545,6285,6330 boredom:4002:4000,4001
borneo::4766,4771 borough:4497:4314,4316,4471,4505 bosch::5438,5515,5529 bose::5504,5560 bosnia:4656:4471,4598,4632
bosnian:4656:4632 boss:1552,5305:1751,4911,5260,5571,5718,5719 boston::4488,4631 bot::12,952 botanic:2989:2983,2984
botanical::1341,6706 botanist:5089:5082,5650 botany:2989,4447:2983,2984,4154 botswana::4635
bottle:1131:1255,2018,6145,6217
bottom:1132,2595,4482,4483,4714:1183,1855,2482,28,2878,4,4481,4573,4602,4749,4772,4786,4798,6887
boulder::14,4608,4818 boulevard:1062:1923,1969 boundary:2416,4484,6330:2390,2415,29,4521,4573,6285
bounds:4484:4521,4573 bounty:2408,5996:1855,2017,2197,2203,2402,2407,6001,6006 bouquet:2312:1301,1407,2247,2311,4145
bourbon::4131,4134,4171,4173,5182,5637 bourgeois:5103:4891,4892 bourne::2814,2951,4484,4521
bout:6887:2846,2878,353,354,3763,3913,6143,6800 boutique::1615,1858 bowie::5564,5663
bowl:1897,6314:1074,1255,1285,1317,1427,1517,2018,61,6145,6217,6278,6287 bowler:1135:1475,1478,4895,5057,5197,5567
bowls::328 bowman:5043:4902
box:1136,6522:1041,1242,1255,1424,1517,1811,1834,257,5937,5944,6145,6217,6309,6310,6520,6521,749
boxer:5090:4937,4967,5160,5259,5778,918,923 boxers:1335:1999,2000 boy:5442,5684:4886,4912,4934,5135,5443,5444
boyfriend:5092:4886,4909,4912,5444 boyle::5132,5650 bra::1221,1430,1999,2045 bracelet::1017,1076,1533,1929
bracket:1138:1939,3458,3468,4154,4186 brad::1383,1647 bradford::5589,5672 bradley::4911,5317,5318,5571
brady::4891,5050,5291,5559 bragg::5317,5318 brahms::3580,3635,5174,5484 braid:2500:1017,2498,2499
brain:2625,2634,5323:22,23,2485,2560,2630,2633,4053,4055,4907 brake:1139:1798,4447,4448,5874,5875 brakes::1139,1798
bran::4026,4028,6710,6780 branch:1046,4428,4720,5964,6343:1751,42,4223,4309,4719,4830,5811,5928,5947,6281,6284
brand:1946,3444:1516,2032,2849,2850,3100,3125,3441,3452,3758,6742 brandenburg::4529,4574 brandt::5571,5706
brandy:4132:4125,4131 brant:884:881,883 brasil:4660:4637
brass:1140,1141,2201,4263:1301,1610,1646,2043,2198,2200,4153,4163,4307,4335,6664,6718 brat:5733:4065,5134,5377
bratislava::4488,4629 braun::4900,4910,5476,5776 bravery:2219,3982:2061,2062,27 bravo:5051:3348,3355,5198,5400,5483
brawl:3902:3900,3901,596,747 bray::3853,3860 brazil:4660:4089,4637,5954
bread:4067,6065:4019,4026,4027,4045,6060,6064 breadth:2427:2390,2394,2630,2633 breakaway::289,291
breakdown:2789,3882:253,2782,2783,378,3799,6469,6471 breaker:3832:1352,3791,3836,4930,5609 breakers:3832:3791,3836
breakfast::4030,4032 breakout::63,73 breakthrough:2813:2809,2811,55,605,608 breakup:184,3816:168,179,3773
breast:2590:2482,2484,2534,2591,4034,6223 breaststroke::389,390
breath:522:3670,3671,5828,5872,6090,6127,6724,6743,6894,6895 breed:4232:2850,2851,4148,4183,4185,4231
breeze:392,5828:393,495,5871,5872 bremen:: brent:884:881,883 brest::4530,4577 brethren::4228,4255
breton::3542,3543,4962,4973 brew:4126:1342,4123,4125 brewer::4897,5440,5446 brewery::1154,1723 bribe:6007:6000,6001
bribery::474,476 brick:1143:1196,1517,5331,6707 bride:5789:4858,5002,5054,5533,5644,5698,5717
bridge:1144,341:1214,1299,1304,1305,1352,1383,1939,2482,2485,328,340,37,6246 bridgeport::4530,4577
bridges::4911,5409 bridget:5789:4858,5002,5644,5717 briefcase:1145:1188,1255 briefs::1999,2000
brig::1515,1696,1820,2017 brigade::4289,4297 brigadier::5167,5318 brightness:2279,2334:2247,2275,2277,2330,2630,2633
brighton:: brilliance:2280,2636:2187,2277,2279,2630,2633 brink:2417,6333:2415,2416,4484,4515,6285,6330
brisbane::4488,4631 bristol::4530,4577 brit:4970:4904,4962,822,907,997 britain::4542 brittany::4529,4674
britten::5174,5176,5484 brno:: broadband::3077,4426 broadcast:3071,3296:3070,3295,3763,40 broadcaster:5094:1604,1606
broadway::1923,1969 broker:5028:4891,5103 bronx::4471,4497 bronze::1724,1832,6283,6664,6718 brood::4148,4185
brook:4721:4719,4830 brooke::5569 brooklyn::4471,4497 brooks::5200,5429 broom:5906:1512,5905,5937,5944 brothel::1152
brother:5095,5096,5097:5054,5310,5311,5405,5463,5618 brotherhood:4222,4322:37,3941,3944,4151,4153,4174,4195,6259
brow:2531,2622,4537:2482,2491,2498,2621,4560,4606 browne::5049,5050 browser:3267:3265,3266,4919,5694
bruce::5066,5082,5234,5401,5462,5690 brunei::4665 brunette:: bruno::4857,4858,4956,5147,5148,5557,5574,5644,5649
brunswick::4577,4578,4608 brussels::4488,4629 brutality::2205,2207,312,313 brute:12,5076:4931,5058,6
bryan::4608,4911,5416,5571,5595 bubble:4722:1280,2893,2894,2900,2903,4751,6324 buchanan::5351,5579
bucharest::4488,4629 bucket::1255,2018,6145,6217 bud::5883,5885,5928,5966 budapest::4488,4629 buddha::5077,5331,5643
buddhism:3060,4230:2211,2938,2942,4202,4228 buddhist:4960:4923 buddy:5097:5311 budget::2843,2897,6051,6064
buff:1149,5277:1512,1517,2287,2304,2491,2493,2514,5297,6702,6703 buffalo::4053,4054,974,975,982
buffer:1149,1150,1151,1387:1420,1512,1517,1584,1612,1746,1941,1977,4479,4573,6711,6714
bug::1354,1620,6581,6584,826,867,941 builder:5098:15,4897,5185,5534,6661
bulb:5949:1353,1554,1683,2482,2485,2560,29,4,5928,5947,6289 bulgaria::4632,4634 bulgarian::3529,3530,4904,4962
bulge:6317:6286,6348 bulk:2398,2414:2247,2330,2335,2390,2401,2413,6143
bull:3289,5099,5100,978:3244,3248,3290,3292,4493,4563,4573,4624,4886,4891,4912,5391,5415,5444,5570,84,86,886,888,976,977
bulldog::918,923 bullet:112:109,110,1688,1750,1985,2032 bulletin::3345,3346 bullock::12,821,822,823,976,977,978
bully:5101:4931,5058,5198,5366 bum:2595,5375,5636:2482,4798,4917,4927,4928,5573,5768 bumper::1255,1440,1604,1606
bun::4027,4045,4067 bunch:4155,4158,4352:4153,4154,4157,4175 bundle:4194,5976:1255,1673,4154,5974,5975
bungalow:1155:1152,1346,1503 bunk:1109,3288,3290:1100,1104,1255,1593,3292,40
bunker:1156:1255,1302,1413,1477,1517,1660 bunny::5766,5767,954,955
burden:1576,2841,3286:2035,2814,2837,2840,2843,3285 bureau:1206,4386:1423,1424,4223,4287
bureaucracy:4453:4153,4195,4198,4199,4263,4394 burger:4069:4068,4080,5133,5396 burgess::4971,4972
burgundy::2293,2294,4125,4129,4529,4674 burial::3907,3908,650 burke::5521,5564,5571,5691,5706 burlington::
burma:4640:4636 burmese::3515,4904,4933,4937 burnett:: burnham::4897,5044 burns::5161,5551,5569,5753
burr::1112,1294,1584,1746,1751,1977,4734,4911,5571,5886 burroughs::4897,5389 burt::5603,5650
burton::4127,4128,5013,5275,5551 burundi::4635 bus:1158,1159:1179,1249,1262,1638,1760,2748,2749,3287,3660
bush:5944:2491,2498,4154,4447,4529,4622,4900,5254,5351,5579,5925,5937
business:2956,397,4214,4429,684,686:2837,2840,2951,2952,3021,370,4151,4153,4166,4195,4206,497,682,685,694
businessman:5102:4891,5103 businessmen::4242,4431 buster:5281:4886,4908,4912,5134,5367,5444,5630
butch:5104:5365,5421 butler::5445,5569,5661 butte::4608,4754,4787 butter:4118:4019,4026,4116,5160,6792
butterfly:949:389,390,941,948 button:1761,2573:1257,1383,14,1517,1798,1945,2519,2572,3486,3487,5,5927
buyer::4894,5205 bye:3306:3304,3305,3683,3684 byrd::5174,5275,5470,5484,5485,5493,5522 byron::5569 byte::6150,6159
byzantine::4904,4933,4937 cab:1160:1179,1184,1242,1496,1638,1811 cabaret:1161:1721,1893,318,358
cabbage:4082,6065:4074,4081,5893,5904,6060,6064 cabin::1152,1242,1346,1503,1811
cabinet:1162,1163:1242,1423,1424,1506,1756,1811,4381
cable:1164:1249,1569,1812,1958,1961,3070,3092,3094,3298,6150,6162 cache::1041,1151,1612,1918,6053,6054
cactus:5892:5925 cad:5106:3139,3262,4927,5758 cadence:3632:2315,2321,3596,3602,3630,3631 cadet::5503,5741
cadiz::4530,4577 caesar::5161,5317,5318,5551,5571,5706 cafe::1152,1797 cafeteria::1152,1797
cage:1165:1041,1085,1361,1442,1891,5174,5484,6434,6435 cain::4886,4912,5444 cairo::4488,4530,4577,4608,4629
cake:1166,4048,4060:1117,4019,4022,4030,4045 calabria::4598,4650 calais::4530,4577,4608 calcium::6673,6675
calculation:2806,538:2781,2801,2803,631 calculus:2972:14,2968,2969,4734,4738,4818 calcutta:4667: calder::5050,5653
calderon::5243,5569 caldwell:: caledonia::4529,4574 calendar::2744,2745,3215,3314,4146,4350
calf:890:2515,2517,6702,6703,822,823 calgary:: caliber:2139:2247,2395,2400,2421 california::4598,4599
caliph:5108:4923,4959,5637 caliphate::397,402,4505,4541,6800,6884
caller:5109:4891,4911,4925,5037,5048,5314,5391,5691,5762 calvin::5132,5649,5650,5736 cam::1606,1813,4817,4830
cambodia::4636 cambodian:4965:4904,4933,4937 cambrian:4996:4904,4962,6801,6882 cambridge::1367,2003 camden::
camel::957,972 cameo:: camera::1357,1366,1705 cameroon::4635,4784,4843
camp:1167,4329,4467:1505,1515,1574,1696,1853,4153,4175,4328,4596,4612
campaign:241,499,603:236,240,3913,3921,495,498,594 campbell::4902 campground::4596,4612 campus::4523,4612
canada::4638 canal:1169,2497:2030,2031,2485,2495,4719,4727 canary::2287,2295,5383,5384,5485,5670,846,847
canberra::4488,4629 cancellation:192:168,3716,3719 cancer:4626,5000,6489:14,4237,4573,4624,4730,6487,6488,866
candidacy::498,499 candidate:5110,5111:4911,5571 candle::1554,1882,6179 candy:4042:4021,4040
cane:1170,5897:1518,1913,1944,2022,5928,5947 canine:2529,917:2508,2511,888,916
cannabis:1171,5909:1258,1341,1342,1648,1880,5937,5944 cannes::4530,4577
cannon:1172:1047,1050,1055,1458,1725,2032,2482,382,386,4798 canoe::1122,1876
canon:4723:3200,3201,3215,3314,3329,3438,3580,3596,4810,4840,5147,5583,6383 canonical::4154,4451
canopy:1173:1280,1375,1756,1852 cantata:3599:3582,3621 canteen::1131,1152,1615,1797,1811,1858 canterbury::4608
canton:4642:4471,4505,4530,4577 cantonese:3512:3510,3511 cantor::4857,4911,5050,5484
canvas:1174,1819:1375,1599,1678,1708,1709,1851,1891,1964,6364,6622 canyon:4723:4810,4840
cap:1175,1176,1178,1288,3334,4759:1221,1280,1304,1373,14,1478,1756,1979,3332,3333,4573,4605,4734,5927
capability:2474,2638,6638:2473,2630,2637,6350,6637
capacity:6234,6638:23,2341,2342,2473,2474,2630,41,437,439,567,573,5818,5834,6145,6233,6350,6637
cape:1177,4724:1217,1671,4,4771
capital:1178,4393,4488,6045,6047:3190,3274,3457,3460,38,4199,4201,4486,4487,4494,4573,4592,4605,6030
capitalism::4401 capitol::1152,1445
capsule:2532:1255,1281,1332,1517,1713,1821,1833,1883,1939,2482,2485,3209,3375,4734,5886
captain:5112,5113,5455:4911,5062,5166,5167,5168,5226,5259,5415,5448,5510,5570 captive:5591:12,4926,5256
captivity:6436:6356,6433,6434 car:1179,1180:1242,1255,1638,1811,1838,2014,2037 caracas::4488,4629
caravan:2011:1168,1783,232,4154,669 carbon:6678:1265,15,1792,6661,6673,6774 carbonate::6714,6787
card:1181,1215,3218,3222,3303,3443,5765:1246,1747,3082,3134,3215,3219,3223,3299,3304,3307,3312,3313,3442,3489,3490,40,4901,5371,6661,6708,6774,6775
cardboard:6708:6661,6774,6775 cardiac:2540:2519,2520 cardiff::4488,4592 cardiovascular:2551:2494,2543 cards:340:328
career:398:221,224,397 caretaker:5115:4898,5204,5512,5672 cargo:1182:1240,1616 caribbean::4529,4574,4719,4821
carlos:5805:5613,5735 carmichael::5174,5685 carmine::2287,2293 carnage::188,189
carnegie::5102,5239,5252,5381,5555,5595 carnival:377:252,253,316,318,357,358 carol::3591,3593,3604,368,369
carolina::4529,4574 caroline:5791:5401,5402 carousel::1106,1604 carp::4099,4100,833,834 carpenter:5117:5193,5777
carpet:1815:1280,14,1406,1423,1517,5 carriage:1184,1687,2327:1180,1255,1496,1606,2014,2037,2247,2325
carrier:4208,5118:1420,1623,1767,1838,1855,2029,2037,4206,4214,4704,4841,4925,5259,5376,5837,6,6661,6711 carroll::
carrot::4074,4077,5904,5925,5928,5946,778,781 carson::5082,5269,5312,5564,5615,5650 cart:1467:1255,2014,2020,2037
cartel::4197,4324 carter::4930,5042,5351,5579 carthage::4267 cartoon:3431:3293,3425 cartoonist:5119:5050,5242
cartridge:1185,1186,1588:1026,1244,1354,1604,1630,1938,1987,2033 cartwright::4897,5193,5389,5781
carver:5206,5653:4897,5050,5082,5089,5132,5193,5225,5248,5650,5777 casablanca::4530,4577
case:1188,1189,1850,2492,3465,3788,5120,5130,5712,6373,756:1102,1255,14,1420,1506,1517,1572,1756,1779,1941,2820,2824,3114,33,3317,3324,3436,3437,3460,3464,4187,4734,4886,6145,6217,6350,6372,6449,6501,754,757
cash::5485,5670,6000,6001,6060,6066 casino::1152,1721,328,340 casket:1230:1136,1255 casper:: caspian::4719,4770
cassandra::5599 cassette::1255,1517 cassie::5891,5938 caste::4148,4151,4174,4185,6375 castile::4505,4574
castle:1190,1680:1204,1302,1413,148,149,1503,1592,1594 castro::5571,5679
casualty:3826:3773,3777,3796,3837,3838,4926,5755
cat:1538,5343,927,933:1341,1516,1838,1914,1984,2038,4886,4903,4912,5332,5444,560,5776,916,926
catalan::3545,3546,4962 catalog:3193,3220:3190,3215,3274,3314 catalogue:3193,3220:3190,3215,3274,3314
catalonia::4505,4574 catalyst:6694:1,15,6693 catalytic::6091,6122
catastrophe:3797,6592:3765,3779,5809,5814,6589,6590 catcher::441,442,5288,5382 catchment::
category:2849,4187:2843,2846,4154 catfish::1001,1004,4099,4100,831 cathedral::1210,1722
catherine::5257,5258,5698,5774,5776 catholic:4956:4923,4953 catholicism::2942,3056 cattle:977:975,976
caucasian:3551,4935:3099,3499 caucasus::4529,4574,4749,4809 causeway::1803,2031
caution::2058,2236,2237,2628,3723,3733 cavalier:5121,5122:5046,5441,5479,5631 cavalry:4418,4424:4289,4297,4298,4423
cave:4725:4,4749 cavendish::5132,5560,5650 cavern::4725,4741,4749,6338
cavity:2527,4803,6339:2482,2485,28,4757,4786,6098,6122,6293,6338 cayman::859,862 cbc::421 cdc::4223,4386
cebu::4766,4771 cedar::5939,5940,6780,6795 celebration:316:302,314,3763,3900,639
celebrity:5123,6551:4886,5378,6379,6550 celestial:2647:2645,2646
cell:1193,9:1041,1243,1352,1811,1959,4287,4395,5,6,6338 cellar:1086:1041,1368,1405,1918 cello::1134,1928
cellular:9:5,6 cement:6691:2503,2504,6661,6690,6707,6715,6776 cemetery:4492:4596,4612 censorship::294,612
census::419,421 cent:6070:6068,6069,6164,6192 centennial::6830,6885
center:1194,1731,2561,2817,2915,4043,4487,4493,4494,5124:1152,1615,1721,23,2485,2560,28,2814,2816,4021,4040,4145,4151,4174,441,442,4439,445,4473,4486,4529,4563,4574,4612,5057,5074,5300,5361,5426,5567
centre:1194,2561,2817,2915,4043,4487,4493,4494:1152,23,2485,2560,28,2814,2816,4021,4040,4473,4486,4529,4563,4574,4674
century::6143,6201,6214,6800 ceo::5189,5274 cerambycidae::4236,865 ceramics::563,580
cereal:4107,5898:18,4019,4026,5895,5896 cerebral::2485,2560 ceremonial:3907:3763,3900 ceremony:3907,634:3763,3900
certainty:2714:2685,6501 certificate:3211,6084:3144,3210,3213
certification:137,3211,3326,723:133,136,3144,3210,3310,3325,716,721 cervical:2587:2482,2484 ceylon::4471,4766,4771
chad:3554:3499,3555,4635,4719,4770,6661,6774
chain:1198,4809:1059,1533,1563,1650,1798,3,4,4206,4214,4454,4455,4749,4838,5081,5132,6150,6162 chains::1798,1844
chair:1199,404,5580:1424,1516,1833,1834,1939,397,402,4911,5581 chairman:5580:4911,5581 chairperson:5580:4911,5581
chalk:1617:1027,1258,1341,1342,1512,1914,2056,2288,2291 challenger:5632:4895
chamber:1103,1200,2541:1041,1361,1811,2485,2527,4175,4262 chamberlain::4914,5286,5571,5706,5708,5744
chambers::4897,5044 champ:5126:4895,5632 champagne::4129,4529,4674 champaign:4804:4,4608,4771
champion:5009,5125,5126,5721:4895,4898,4902,5026,5577,5632 championship:6381,774:3763,3913,6375,6380,772,778
chance:2393,5815,6601,6603:2,34,41,42,498,500,6387,6599,6600 chancel:1201:1041
chancellor:5127:5105,5252,5351,5473,5587,5621 chandler::4897,5232,5440,5466,5626 chang::4817,4830
channel:1202,2497,3076,4727,6315:1148,1685,2031,2485,2495,3,3065,3066,4719,6287,6320,682 channels::3065,3066
chaos:3062:3061,32,4858,4878,5809,5818,6403,6404 chaotic:3062:3061,32 chapel::1152,1722,636,640
chaplain:5129:4857,5147 chaplin::5161,5290,5551,5594 chapman::5547,5564,5658,5663
chapter::3144,3165,3580,3766,4175,4197,4262,4319,6800,6901 char:5131:1002,5146,5408,6673,6678,831
character:2061,2861,2926,3358,3460,4885,5130:2,2058,2645,2846,2860,3356,3357,3452,3457,370,371,4848,4886,6550,6553
characteristic:2141,2862:2247,2846,2860,6149,6201 characterization:371,3712:3021,3375,3377,3667,370,3711
charcoal::1336,1512,16,1792,2056,2288,6673,6678,6742 chariot::1184,1496,2037 charitable:680:676,677
charity:680:2203,2209,2211,4195,4202,4205,4436,5904,676,677 charlemagne:5790:5116,5257,5364,5690
charles:5790,5791:4817,4830,5116,5257,5364,5401,5402,5560,5585,5586,5650,5690
charleston::363,364,4488,4530,4577,4631 charlotte::4020,4044 charm:1203,2115,3666:1,2113,2114,2850,2856,3635,3636,4
chart:3564:1595,1792,3479,40 charter::3144,3210,3240,3422 chased:5608:5372,5755
chassis:2479:14,1420,1641,1869,1941,2478 chateau::1275,1503 chattanooga::591,595 chavez::4911,5174,5409,5484
checkpoint::4606 cheek:2201:2198,2200,2482,2621,3370,4798 cheer:2070,3355:2,3348 cheese::4019,4026,4116,5944,6792
chef::5187,5672 chemist:5132:5352,5595,5650 chemistry:2994:15,17,2966,2967,37,39,6255 chemotherapy::429,431
chen::4237,844 chennai:4669: cherokee::3500,3506,4941,4946
cherry:5917:2287,2293,4072,4073,5918,5941,5951,5956,6780,6795 chess::349,350,5896
chest:1205,1206,2590:1136,1255,1423,1424,2482,2484,4798 chester:: chesterfield::1226,1261,1298,1451,5571,5706
chevalier:5122:5013,5046,5441,5485,5551,5670 cheyenne::3500,3501,4488,4631,4941,4942,4944 chi::3460,3466,6463,6464
chicago:343:328,340,4530,4577 chick:5209:5327,5776,822,870,871 chicken:4052,871:3763,3913,4050,4051,869,870
chico:5800:5161,5551 chieftain:5113,5349:4911 chihuahua::4471,4598,918,919 child:5134,5135,5136:4908,5220,5403,5514
childbirth::6127,6129 childhood::6540,6800,6823 chile:4085:4083,4084,4637 chilean::4988,4992
chili:4085:4022,4030,4083,4084 chill:3977:2013,2332,2831,3924,3975,3980,6494 chimney:1208:1250
chin::2482,2621,3515,3516 china:4641,4643:1197,1285,1737,1951,4636,4766,4771
chip:4716:1249,1273,1404,1427,1839,2102,2117,281,391,4022,4080,4748,4798,6733,6735 chips:4079:4027,4076,4077,4078
chloride::6711,6714,6787 chocolate:2305,4138:18,2287,2304,4019,4123,6762,6792 choice:142,2796,2798:2780,2793,46
choir::1041,4154,4186,4284,4335 cholera::6476,6479 chopin::3580,3635,5174,5484,5485,5562
chopper:1483:1018,121,123,1350,1481,1549,2508,2511 choral:3595:3593,3594 chorale:3595:3593,3594
chord:3477:3456,3475,6285,6296 choreographer:5137:4897 choreography:362:1054,3021,314,3143,317,3295,3453,3579,3763
chorus:3605,4284,4286:3580,3635,3853,4195,4283,4335,4439,4442 chow:4024,4468:18,4023,4171,4173,918,924
christ:4867,5798:4866,4868,4890,4923,4957,5600,5647 christchurch:: christianity:3056:2211,2938,2942,4153,4163
christie:: christmas:6851:6800,6833,6848,6849,6850,6872 christopher::4898,5542,5644 chrome::6675 chromosome::14,4718
chronological:3227:3226,3321 chronology:3227:2963,3018,3226,3321,37,6274 chunk:4159:4154,4157,6145,6219
church:1210,4229:1152,1722,4153,4163,4202,4228,636,640 churchill::4608,5317,5318,5571,5706 churchyard::4612,4623
cia::4386,4387,4388,4389 cicero:5792:5521,5571,5691,5706,6150,6162 cid::4386,4390 cigar:1211:1808,1973
cigarette:1212:1808,1973 cincinnati:: cinder::4748,4798 cinderella::4848,4885,4886,4903,5776
cinema:3079:1152,1517,1967,3073 cinematic:3079:1517,3073 cinematographer::5050,5559 cinematography:562:558,561
cinnamon::4110,4113,4734,5888,5941,5963 cipher:5141,6204,6206:3070,3137,3138,40,41,4892,6146,6201,6205
circle:1213,1764,230,4328,6301:1223,1408,1536,1606,1813,1835,221,225,29,4153,4606,6232,6307
circuit:1214,230,242:1276,1352,1765,2,221,225,231,236,4484,4485,4547,4559
circulation::273,274,3065,3068,3791,3792,5809,5817,6149,6153
circumstance:2830,6372,6621:23,2820,3900,3907,6350,6354,6364 circumstances:6585:37,38,6349
circus:377:1042,1897,252,253,318,358,4195,4237,4283,4524,844 cis::4366,4367 cisco::4099,831,998
citadel:1091:1302,1931 citation:3364,3414:3173,3174,3255,3257,3359,3412,3413,3452,3667,966,967 citizen:5142:4915
citizenship::2058,2240,6375,6386 citrus:4094,5919:4072,4073,5918,5941,5951 city:4315,4495:4175,4314,4471,4505,4615
civic:5142:4915 civil:5142:4915 civilization:4241,4364:2140,4153,4165,6116,6136 clade::4148 clan:4169:4153
clarence::1184,1496 clarinet::1099,1867 clarity:2120,2190:2189 clark::4911,5275,5317,5318,5571,5603,5650
clary::5904,5921 clash:597,6412:3853,3861,596,6411,747
class:4174,4187,4235,4325,4326,4327,552:2187,4148,4151,4153,4154,4175,4183,4197,4321,551 classics::3018,3026
classification:2750,622:2720,2722,4145,621,729,733 classmate::5011 classroom::1041,1811 claudius::5257,5635
clause:3166:3115,3117,3144,3165,3580 claw:939:1604,1606,2484,2485,2596,2609,938
clay:2481,6712,6765:14,2480,4911,5317,5318,5571,6725,6726 cleaner:1216,5146:5408,5466,5778,6714,6741
cleanup:205:168,202,441,442,5984,5986 clearance::2378,2384,2389,6232,721,722
cleavage::2482,2483,289,292,6091,6122,6127 clemens::4901,5371 cleopatra::4932,4969,5282,5610 clergy:4257:4242,4243
clergyman:5147:4857,4911 cleric:5148:4857,5147 clerical:4257:4242,4243 clerk:5149:4930,5259,5645
cleveland::5351,5579 client:1656,5205:1245,1584,4894,5120,5750 cliff::4,4749 climate:6627,6630:6350,6626
climatic:6627:6350,6626 climax:76:180,3617,3633,3875,6370,6847,6876,75 clinic:4204:1152,1607,3654,3656,4202,4203
clinical:4204:4202,4203 clinton::4608,4911,5351,5420,5571,5579,5660
clip:1187,3790:1017,1383,1533,1604,1798,1938,257,269,3788,749 clit:2573:2519,2572 clive::5317,5318,5571,5706
cloak:1217:1280,1430,1671 clock:1218:1602,1971 clocks:: clone::1265,1792,5240,6
closeness:2096,2385,3989:2058,2065,2095,2383,2384,3984,3988 closet:1219,1290,2025:1041,1423,1424,1811,1918,1974
closure:1119,2794:1661,168,179,221,223,2780,2793,2887,2888,3329,3330,665,666 cloth:1375:5
clothes:1036:1221,1253,1280 cloud:5829:2,5809,5818,5824,6410,6413,6631,6632 clover:5890:5904,5925
clown:5150:5161,5299,5551,5669
club:1161,1222,1224,1443,4319:1152,1181,1444,1512,1721,1729,1891,1893,1913,4195,4197,4299 clubhouse:1224:1152
clue:3318:3317,3446,40 cluster:4158:4154,4157 clutches:506:501 clyde::4817,4830
coach:1158,1225,1687,5151,5152:1180,1184,1262,1496,1760,2037,4911,5252,5728,5742
coal:6713:17,4748,4798,6681,6742,6799 coalition:4366,6532:285,286,4153,4195,6531
coast:4822:163,221,2929,2930,4749,4825,4827 coastal:4822:4749,4825 coaster::1280,1756,4904,4925,5482,5623
coastline::4484,4554 coat:1226,1227,893:1280,1430,1671,2491,2498 cobalt::6673,6675 cobra::863
coca::5161,5162,5937,5944,6780,6781 cocaine:1229:1258,1471,1648 cochin::869,870 cochran::5062,5672
cockpit::1242,1361,1720,1811,1833,1939 cocktail:4136:4020,4037,4125,4135 coco:5915:5914,5938
cocoa:4138:18,4026,4123,6762 coconut:5915:4019,4089,5914,5938,5954,6792 cod:5961:2492,4098,4100,5959,831,999
code:3138,3139:3134,3137,3143,40 codex::3180,3181,3215,3314 cody::5088,5666 coefficient:6152:6149,6151
coffee:2305,4142:18,2287,2304,4123,5937,5938,5951,5952,6762 coffin:1230:1136,1255 cognition:23:2,22
cognitive:23:2,22 coin:6069:6066,6068 coinage:6068:3100,3103,575,583,6060,6066
coincidence:2359:2355,2358,2378,37,3776 coke:1233:1229,1471,16,4139,4141,6742 col:4729:28,4800
cola:4141:4123,4139,5877,5878 colbert::4111,4114 cole::4081,4082,5893,5904 coliseum::1897 collaboration::669,765
collaborator:5153:4918,5006,5054,5198,5743
collar:730,96:1076,1147,1221,1348,1494,1533,1650,1929,2110,2112,501,52,729,95 collarbone::2508,2514
collateral::6010,6011 colleague:5154:4918,5054 collection:3234,3276,4154,624:2,2048,3233,3274,621
collector:5155,5156:1249,1355,4736,4786,4930 colleen::5327,5776 college:1234,4359:1154,4153,4163,4202,4355
collegiate:4359:4153,4163 collier::5408,5471 colliery:1235:2049,4530 collins::4135,4137
collision::3689,3693,3777,3796,3825 cologne:4646:1699,1976 colombia::4637 colombo::4488,4629
colon::2580,3458,3468,4530,4577,6164 colonel::5166,5167 colonization:810:194,195
colony:4406,4475,4689:4148,4153,4163,4185,4486,4529,4574
color:2106,2285,2318,6778:15,2102,2247,2275,2315,2317,2466,2467,2849,2850,4168,6661 colorado::4598,4599,4817,4830
coloration:2318:142,2275,2285,2315,2317,46 colors:1236,1237:1307,1360,1400 colours:1236,1237:1307,1360,1400
colt::12,1718,1799,821,823,961 columbia::1367,2003,4488,4608,4631,4817,4830 columbian:5793:5275,5494
columbus:5793:4488,4577,4578,4608,4631,5275,5494
column:1238,1239,3088,6326:1250,1932,1997,2005,2485,2611,29,3087,3089,3147,3149,3163,4145,4146,4441 columnist::5395
coma::2685,2693,4158,5818,5829 comb::1512,1517,1977,2485,2562,2608,428,825 combat:599,747:590,591,596,669
combination:285,4162:163,281,4154,4195,4287,4366,4455,4457,538,539 combo::4335,4338
combustion:283,6093:163,281,6092,6128,6405 comeback:3708:3667,3707,70 comedian:5161:4901,5013,5551
comedy:3576:3156,3425,3432,3627 comet::14,4744
comfort:1763,3934,6565,771:1101,1220,27,3932,6350,6418,6419,6612,768,769
command:2661,3273,3676,4288:2134,2135,2470,2471,2660,3137,3139,3667,4287,4297,6375 commandant:5163:5470,5662
commander:5163:4911,5166,5168,5470,5662,5672 commando:4433,5164:4287,4297,5662,5672 commemorating:3909:3900,3907
commemoration:3351,3909:3348,3350,3900,3907 commemorative::1,4 commencement:194,3912,6889:163,168,3907,3911,41,6847
commendation:3348,3364:3359,3452,40 comment:3412,3415,3731:3375,3723,3728 commentary:3412:3375
commentator:5165,5508:4902 commerce:4248,682:3636,3646,4246,4247,669,694
commission:3678,4382,4430,451,724:3210,3211,3667,3676,4153,4195,4223,4287,437,450,459,474,6025,6026,6444,6447,716,721
commissioner::5019,5054,5348,5463 commitment:2089,3347,767:2058,2088,40,669,729,731,765,801
committee:4382:4195,4196,4223,4287 commodity:1240:5 commodore:5170:5166,5168
commons:4557:4151,4174,4266,4529,4553,4558,4612 commonwealth:4267,4397:4153,4287,4366,4367,4395,4403,4471,4598
commotion:379,6405:252,253,3791,6403 communal:4498:4471,4505 commune:4498:4153,4175,4471,4505
communication:3066,40:0,2,33,37,6246 communications::2963,2965 communion::302,3067,3647,4196,4254,639
communism:3053:3047,3052,4400,4402 community:4149,4312,4506:2,37,4153,4175,4366,4367,4505,4574,5967,6399,6402
commuter::1688,1985,4925,5535 companion:5172:4925,5053,5059,5311
company:4209,4281,4283,4349,5109,6357:4153,4175,4195,4202,4287,4289,4297,4301,4308,4328,4341,4925,5762,6356,6359
comparison:128,2151:2,2148,2149,37,419,423 compartment:1242,1243:1041,1811,28,6293,6338
compass:2418,2639:1333,1516,1649,2390,2415,2637,2638 compassion:2196,4016:2194,2195,27,4015
compatibility:2127:2141,27,4015 compensation:6005:202,208,2721,6001,6004,6102,6132 competence:2444:2473
competition:3913,5632,744:33,37,3763,4895,669 competitor:5632:4895 compilation::3274,3276,621,624
compiler:5173:3262,3265 complaint:3259,3260,6468:3258,3375,3637,3667,3721,6453,6467
complement:2404,4308:2711,2712,3115,3117,4298,4301,4703,4762,6149,6153,6694,6697,6698 completion:180:168,179,221,382
complexion:2309:2058,2064,2102,2275,2285,3036,3050,4154,4162 complexity:2168: compliance:743,766:2065,33,669,765
compliment::3348,3356 component:1244,2879,6255:1683,2,2846,2878,37,4 composer:5174:5050,5484
composite:2881:2846,2880,5882,5884
composition:2259,3188,3596,577,581,6666:1284,15,2247,2378,2379,3143,3144,3187,3580,3635,563,575,576,6663
composure::2064,2065 comprehension:6249:2808,2809,6246,6248 compression:266,3794:113,114,3793,3838,3839,3870,410,413
compressor::1604,1606 compromise::3685,3686,669,765 compton::5504,5560 compulsion:4701:24,4699,53
computation:2806,538:2781,2803,631 computational:538:631 computer:1245,5107:1584,4902
comrade:5096,5172:5171,5311,5679 comte::5557,5649 con:5186:3317,3324,477,4926,5591
concentration:2388,2725,3870:2224,2225,2247,2379,2383,2667,2668,270,3773,3839,669,790 concepcion::
concept:2846:2814,2843 conception:2652,2846,3814:2630,2644,2814,2843,3767,526,6090 concert::3295,3495
concerto::3582,3621 concession:3243,3684:3240,3422,3667,3682,3683
conclusion:143,179,2848,3170,3768,6892:142,163,168,2847,2889,2892,2941,3144,3165,33,3375,3401,3420,3580,3686,46,6847,6891
concord:3688,6253,6399,818:3667,3682,4488,4608,4631,591,595,6251,6252,6398
concourse:132,4277:1270,130,131,1465,4153,4175 concrete:6715:6707,6776 concurrency::3667,3682,669,765
concussion::3777,3795,3822,3823 condemnation:761:3366,3667,543,544,6350,759,760
condition:2830,3405,3421,6349,6350,6650:23,2820,3375,3403,3404,631,6453,6463,6466,6469
conditions:5871:5818,5824,6364,6621 condo::1346,1505 condom:1248:1256 condor::853
conductor:1249,5176,6716:15,1517,4930,5050,5155,5484,6661 cone:6299:2554,2556,29,5,5885,5928,6289
confederacy:3242,4339,4369,4690:3375,3420,4153,4328,4372,4395,4529,4574
confederation:4369,6533,671:33,4372,4395,6531,6532,669 conference:3654,4321,4374:3636,3652,4175,4195,4197,4373
confession::2939,3144,3210,3304,3375,3379,3440,3726,642 confidence:2715:2685,2714,3310,3982,3983,6350,6356,6359,6602
configuration:2372,2749:2247,2371,2745,2746 confinement:6434,6462,731,733:501,6127,6129,6356,6433,729
confines::2415,2418 confirmation:2833,3325,3687:2831,2832,3310,3667,3682,634,636,642
conflict:3693,591,596,6411:2129,2141,27,33,3667,3689,37,590,6276,669 confluence:132:130,131,285,4530,4563
confrontation:3690,746:128,3667,3689,3691,3739,423,669,745
confusion:2696,6404:2685,281,285,3953,3954,6403,6501,80,84 congestion::2831,6354,6494
conglomerate:4210:4211,4212,6661,6684 congo::4143,4635,4817,4830 congratulations:3356:3348
congregation:4182:4153,4154,669,790 congregational:4182:4153 congress:4379,527:4175,4261,4262,4373,526,6090
congressional:4379:4261,4262 congressman:5180:5414,5420,5572 conical:6299:29,6289
conjecture:2785,2891,3434:2781,2782,2846,2889,3433
conjunction:1537,2359,3873,6536:1251,1517,2355,2358,3103,3106,3871,3872,6251,6252,6531
connecticut::4529,4598,4599,4689,4817,4830
connection:1251,129,2770,6246,6297,6534:1517,163,2,222,244,2722,2767,281,29,37,5011,5103,5720,6531
connectivity::2247 connector:1251:1517 connolly::5057,5567,5731 conqueror:5181:5160,5757 conquest:141:52,77,78,95
conrad:: conscience::2208,24,27,3953,4702 consciousness:2690,2692:2685,2780,2808,6501 conscription::704,736
consecration::636,765,767 consensus::6399,6402 consent::3348,3352
consequence:2459,3770,5811:2457,2458,34,3768,3769,42 conservation:3879:2882,2884,3840,3842,509,512
conservatoire:1252:1152,1827 conservatory:1252:1152,1452,1827,4355,4357
consideration:2204,2790,2830:2203,2212,23,2780,2781,2820,3066,3650,43,46,6025,6026
consistency:2261:2148,2247,6534,6535 consolation:771:3932,3934,768,769 consolidation:799:14,281,285,3855,3857,5
consonant::3100,3460,3466,3639 consortium:4324:4195,4197 conspiracy:3242,4339:2903,2904,3375,3420,4153,4328
constable::4898,5050,5415,5529,5570 constabulary:4300:4195,4298,4386,4390 constance::4262,4378,4719,4770
constantine::5257,5635 constantinople:4687:4262,4378 constellation:2749,4730:14,2745,2746,5 constituency::4153,4163
constituent:1244,2879,3115,6255:1683,2,2846,2878,3116,3574,37,4,5142,5764
constitution:195,2259:168,194,2247,3213,3245 constraint:1798,6435:1517,6433,6434,729,733
construction:1933,3117,565:2780,2781,3115,3116,3391,3679,5,538,539,563,564,682,684 consul:5184:5227,5512
consular:5184:5227,5512 consulate::1314,1445 consultancy::418,586 consultant:5025:4902,5060
consultation:3655,816:3652,3654,46 consumer:4894:5750 consumption:265,525:262,264,6090,6105,6127,6479,6480
contact:1254,3078,3825,49:1251,1537,1560,1665,3066,3076,33,46,48,5497,5621,65,6531,6534 container:1255:1517
containment::1517,1948,2899,2900,501,729 contamination:220:15,168,219,6350,6607,6661 contemporaries:4404:4151
contempt:3948:2242,2245,27,3370,3947 contender:5632:4895
content:1934,2814,3283,6234:1,2,22,23,3,40,41,4154,6233,6263,6267,6354,6362
contention:3382,3694,744:33,3379,3381,3689,3693,669 contents::3215,3314,4146,4350 contest:3913:33,3763,669,744
contestant:4895,5231: context:6621:3100,3101,6354,6364 continent:4731:4771,4773,4776 continental:4731:4771,4773
contingent:4434:4153,4175,4287,4297 continuation:3171,625:2352,2362,2887,2888,3147,3172
continuity:2365:2363,2364,3567,3570,6534,6535 continuum:6811:30 contra::4966
contract:3240,3390:3213,3375,3389,340,341,3420,3422 contraction:3794:261,262,269,3100,3103,3793,3838
contractor:2516,5185:2482,2519,5093,5098,5114,5534 contractual:3240:3213,3420,3422
contradiction:3720:3375,3406,37,3716,3719,6276 contrast:2758:128,2415,2418,2731,2734,2756,2757,37,423,6276
contribution:490,5995,681:489,5978,5990,6030,6031,676,677,684,691 contributor::4890,5239
control:1257,2234,2470,2661,3333,501,6560:1606,2,2058,2233,2466,2660,2918,2921,3331,3332,37,4855,4876,6090,6127,6350
controller:1257,5007,5625:1606,4891,5103 controversy:3694:3689,3693 convection::34,6122
convenience:1759,2134:1517,1811,1974,2130,401,6350,6565 convent:1260:1788,1794,4175,4312
convention:2684:2178,2179,23,2682,3422,3424,4175,4373,669,790
convergence:130,2771,3871:129,281,2814,2874,2875,2923,33 conversation:3646:3635,3636
conversion:100,3874:161,163,2721,2803,2806,3617,3633,3773,3842,46,6102,6132,682,683,78,98,99
convertible:1261:1179,1638,1834,1879,3213,6084 conviction:761:2814,2938,759,760 convoy::232,4154,509,518,669
cooke::4891,5291,5395 cookie::3147,3163,4045,4048,5187,5672 cooler:1264:1193,1785,18,1811,2040,4123,6762
coop:1165:1041,1152,1361,1381 cooper::5013,5102,5193,5239,5381,5551,5555,5672 cooperation:765:302,33,669
coordination::2660,2722,2750,502,6251,6252 coordinator::5523,5739 cop:5100:5415,5570 copenhagen::4488,4629
copper:5100:2304,2307,5415,5570,6069,6070,6661,6673,6675,6716,949 coptic::3555,3558
copy:1265,3229:1284,1792,3147,3163,3226,3310,3311,3321 copyright::2461,2464,3144,3210 cora::4858,4878
coral::2287,2303,4100,4102,6688,6771,901 corbett::5090,5593 cord:1266:1249,1375,1569,6150,6158 cordoba::5275,6164
cords::1430,1993 core:2915,3286,4330:1079,1200,1361,14,1512,23,2814,3285,4154,4186,4195,4196,4493,4563,4819,6289
cork::1119,1404,1732,4530,4577,4734,5963,6661,6780 corn:4088,5899:2067,4026,4107,4131,4134,5896,5898,5900,5901
cornell::5013,5015,5102,5103,5239,5555
corner:6298,6522:1041,1523,1536,28,3,4473,4563,4574,4798,6278,6287,6520,6521,6563,688 cornerback::5057,5300,5567
cornerstone:2800:1916,2889,2892,6707 cornice::1301,1420,1632,1751,1941 cornish::3542,3543,869,870
cornwall::4502,4573 corona::1211,14,1808,2482,2485,5820,5850,5867,5868,5927 coronation::3907,3910 coroner::4902,5390
corp:4211:4212,4214 corporal::5470,5501 corporate:4211:4212,4214 corporation:2593,4211:2507,2592,4212,4214
corps::4153,4163,4289,4297 corpse:2481:14,2480 corpus::3,4154,4798,6030,6045
correction:208,432,740:168,202,3144,3199,3367,3368,41,429,431,6145,704,739 corrections::4245,669,704
correlation::2977,2978,2979,37 correspondence:2128,2373,3299:2127,2141,2146,2148,2247,2371,3082,3134,40,6265
correspondent::5395 corridor:1270:1685,1686 corrosion:6095:6091,6122,6655,6657
corruption:2218:168,218,2193,2216,2227,53,6098,6122,6655 corsica::4529,4674,4766,4771 cortes::5275
cortex::2485,2505,2506,2560,5927,5933 corvette::1623,1855,2029 cosmetic:1271:1517,1976 cosmic:4839:14,5
cosmopolitan::4886 cosmos:4839:14,5,5882,5884 cost:2439,2456,6000:2429,2430,5977,5999 costa:2510:2482,2485,2508,2514
costs::6005,6013 costume::1060,1221 cot::1065,1100,1104,1424,1756,1847 cote::1756,1852 cottage:1155:1152,1346,1503
cotton::1266,1375,1970,5937,5944,6766,6768,6781 couch:1879:1100,1104,1228,1403,1424,1834 coulter::1513,2034
council:4375,4377,4378:4175,4223,4262,4287,4373 councillor::5054,5463 counsel:3327,5027:40,5416,5595
counselor:5027,5190:5025,5060,5416,5595,5718,5719 countdown::419,421
counter:1272,1273,3708:1366,1423,1424,1427,1584,1612,1708,1710,1949,3667,3707,6703,749 counterattack::329,594,605
counterpart:1274,2712:1265,1345,23,2711 countess::5282,5410
country:4265,4267,4473,4501,4586:28,4151,4287,4395,4471,4505,4529,4574 countryside::4529,4586
county:4502:28,4471,4505,4573 coup:728:33,669,77,78 coupe::1179,1638
couple:4177,4180,6211:3,4169,4170,4175,4176,4838,6145,6205,6210,6223 courage:2219:2061,2062 courier:5467:4925
course:1276,1277,4020,4325,4407,4620,47,4801,552:1378,1558,18,28,4030,4153,4175,4454,4455,4547,4559,46,4619,551
court:1278,1279,1637,4200,4383,789:1041,1152,1502,1503,1794,1811,4175,4198,4199,4262,4440,4524,4612,5057,5567,5731,786,788
courtesy:2244,787:2240,2242,3375,3415,46,786 courthouse::1152,1445,1504 courtroom:1279:1041,1811
courtship:3699:3696,3698 courtyard:1278:1041 cousin::5403 cove:4733:4719,4725,4749,4765 coven::4175,4262
covenant::3213,3375,3420,3422 coventry::6354,6366 coverage::2390,2415,3310,3345,6030,6031 covert:1830:1280,4181,4185
cow:979:4928,5749,886,888,976,977 coward:4896:5013,5174,5243,5484,5551 cowboy::4887,4901,5358,5551 cows:977:975,976
cox::5448,6694,6697,6698 coyote::5198,5292,5293,5512,5677,917,925 cpi::3315 cpu:1195:1244,1357,1366,1472
crab:4626,5000:327,361,4100,4101,4573,4624,4928,5338,907,908,941 crabs::
cradle:1804,4480:1065,1424,1779,1992,4478,4563,6820,6889 craft:1281,405,4446:1262,2014,2630,2633,2657,397,4151,4174
craftsman:5193:4886,4897,4930,5595,5672
crank:1282,1617,5192,5338:1027,1258,1341,1342,1469,1914,1977,4888,4927,4928,5249 crap:3289,6734:3290,3292,6732,6733
crate::1136,1255,6145,6217 crater:4736:14,4,4730,4749,4786 crawford::5013,5015,5050,5653
cream::1517,1976,4026,4116,4413,4414 creation:1284,198,3814,4839,563:14,168,194,3767,5 creativity:2644:23,2630
creator:4865,4897:4855,4864 creature:12,5194,5195:5673,6 credentials:3211:3144,3210 credibility:2175:
credit:3350,3414,6062:2806,2807,3132,3133,3348,3412,3413,38,44,46,6000,6001,6030,6080,6081,77
credits::3215,3304,3314 cree::3500,3501,4941,4942 creed:2947,3440:2938,2939 creek:4721:4719,4830,4940,4941
creole::3099,3499,4904,4992,4993 crescent::6285,6294
crest:1287,4560,825:1307,1360,2482,2562,28,4481,4547,4563,4604,4606 cretaceous::6801,6882 crete::4766,4771
crew:4331,4352:4153,4175,4195,4287,4299 cricket::332,333,941,947 cricketer:5197:4895,5057 crime:474:452,459
crimea::4771,4802 criminal:5198:4931,5588 crisis:3876,6363:3875,6520,6526 criterion:2921,3753:2843,2918,41,6147
critic:5199,5200:4886,4927,4928,5060,5270,5595 critical:2753:2751,2752
criticism:2753,3155,3367:2751,2752,3134,3144,3366 critique:2753,3189:2751,2752,3144,3155 croatia::4632
croatian::4952 crocodile::859,862 croft::1380,2049 cromwell::5317,5318,5571,5706
crook:5198:1898,1913,4931,5588,6285,6294 crop::1037,13,1363,1468,1749,2520,2542,4154,567,568 crore::6201,6214
crosby::5013,5201,5551,5670 crossbow::2032 crossover::1689,2031,34,5142,5764,6127,90,91
crossroads:4318:2771,2923,4175,4312,6363,6526 crotch:2567,2616,6344:2519,2566,6284,6312,6338,6343
crowd:4276,4352:4153,4175
crown:1287,1288,2585,3363,4560:1304,1407,1478,2055,3359,3441,3452,4481,4522,4563,4573,4604,4605,4606,4618,6068,6069
cruelty:2207,312:2205,2217,306,309,3950 cruiser::1122,1179,1623,1638,1855,2029
crunch:268:114,266,3853,3861,6520,6526 crusade:499:495,498,603,604 crusader:5615:4899,5769
crust:2246,4737,4738:14,2242,2245,4544,4573,4734 crypt::1157,1200,1449
crystal:6745,6747:1244,1280,14,1441,1683,17,1756,1951,4818,6744,6746,6792 cub:5091,5202:4912,4929,5442,5503,822,823
cuba::4471,4766,4771 cube:1289,6346:1117,29,5944,5945,6144,6149,6278,6311 cuckoo:5347:5299,5669,843
cue:3318:1512,1892,2820,2835,3317,3446,3571,3572 cuff::1401,1557,1798,1844 cuisine:4031:168,201
culinary:4031:168,201 cult:2762,2943,4256:2211,2760,2761,2938,2942,4202,4228
cultivation:569,6577:567,573,6114,6127,6576,704 cultural:571:567,569
culture:2763,4364,571,572,6577:23,2756,2759,2814,3034,4153,4165,567,569,6114,6127,6576 cum:2546:2503,2544
cumberland::4817,4830,5317,5318 cumbria::4502,4529,4573,4574 cummings:: cunningham::4897,5137,5211,5551
cup::1255,1285,1490,1517,1663,1951,1991,3359,4135,5927,5928,6145,6171,6173,6217,6278,6287 cupboard:1290:1041,1918
curate:5203:4857,5147 curator::4898,5204 curb::1113,1348,1369,1863,1896,501,729 curiosity:2694:1,2685,4,6501
currency:2361,6066:2166,2167,2355,2360,3753,6060 current:3866,4459,5830:3792,3865,4407,4455,5818,5834
curriculum:3344:3310 curry::4022,4030 curtain:1291:1116,1423,1517,1756,4712,4780 curtis::5082,5089
curtiss::5102,5381 curvature:2377:2371,2372,2806,2974,6350
curve:1108,111,2377,6294:109,110,1683,1836,2371,2372,29,6285 custer::5317,5318
custody:511,6437:510,6433,6434,713,731,732 custom:2683,303,6024:23,2682,302,6022,6023,625,629,686,687
customer:5205:4894,5750 customs:6024:6022,6023 cutler::5466,5740
cutter:1293,1963,5206:1122,1294,1820,1977,2017,4930,5225,5248,5609,5672
cycle:1110,3829,6900:1255,2014,2037,3772,3830,41,4454,4455,6261,6893,6899 cyclic::3772,3829 cyclist:5207:5546,5630
cyclone:5831:5845,5871,5873,6628 cylinder:6288,6325:1200,1255,1361,1517,29,6278,6289 cynthia:4880:4858,4878
cypress:5881:5939,5940,6780,6795 cypriot::4904,4962 cyprus::4471,4766,4771 cyril::5474,5728
cyrillic::3136,3221,3224,3465 cyrus::5046,5585 czech:4968:3529,3530,4904,4962 czechoslovak:4968:4904,4962
czechoslovakia::4529,4574 dad:5208:5279,5532 daddy:5208:5279,5532 daemon:4874:4855,4858,4873,4876
dagger:1295:1550,2032,3457,3460 dahl::4075,4087,5937,5944 dail::4260,4261 dairy::1380,2049 daisy::5882,5884
dakota::3500,3507,4529,4574,4944,4949 dal::6158,6163,6175 dale::4786,4840 dali::5050,5529 dallas::
dalton::5132,5560,5650 dam:1297:1082,12,1661,6162,6163,6182,820
damage:299,3880,6017:163,281,3773,3826,3838,452,458,5999,6000 damages:6014:6004,6005 damascus::4488,4629
dame:5209,5210:4886,4903,5327,5776 damon::5311 dana::4858,4859 dancer:5211:4901,5551 dane::4904,4962
danger:500,6644,6645:1,4473,4574,495,498,6350 daniel::3165,3167,4923,5017,5396,5512,5600 dante::5569
danube::4817,4830 danzig:4679:4530,4577 daphne::4877,5937,5944
darkness:4589,6415:2285,2308,2309,2310,2961,4473,4588,6350,6414 dartmouth::1154,1234 darts::349,350
darwin::4488,4630,5082,5492 das::886,888 dashboard::1259,1280,1352,1756 dat::1881,1956 data:4460:4154
database:3314:3310
date:4412,6831,6832:30,4072,4073,41,4341,4376,5172,5311,5951,6800,6806,6827,6828,6829,6847,6852,6853,6856
daughter:5214:4903,5135,5283 dauphin::5046,5585 davenport:1298:1261,1308,1879,1949
david::4898,5050,5401,5529,5542,5644,5690 davis::5013,5015,5050,5057,5275,5392,5485,5494,5529,5567,5571,5706,5731
davy::5132,5650 dawn:6843:3767,3810,6143,6800,6812,6869 dawson::4608
day:6828,6830,6840:41,6143,6599,6603,6800,6802,6804,6810,6827,6829,6884 daylight:6840:5820,5850,6143,6800
days:6819:6800,6818 daytime:6840:6143,6800 dayton:: daze:2697,3959:2685,2696,3956,3958 dea::4386,4390
deacon::4857,5140,5147,5512,6375,6383 deadline::41,6847 dealer:5740:4212,4214,4891,5103,5114,5291,5466,5567,5658
dealings:51,6235,694:33,37,39,48,50,669 dean::4886,5004,5013,5020,5083,5253,5551
death:3837,4850,6394,6659,6821:179,187,2645,3773,4848,5809,5817,6847,6891 debate:3653:3636,3652,3741,3742
debris:6739:6737,6738 debt:6073:3422,3423,38,6072,6610,6611 debut:196:168,194,3723,3727 dec:6865:6312,6313,6856,6857
decade:6854:6143,6201,6214,6800 decatur::4608,5470,5493
decay:5832,6097,6098,6655:34,5809,5817,6100,6122,6123,6350,6654 december:6865:6856,6857
deception:105,3410,465:3375,3406,359,375,452,464 decimal::6144,6149,6203
decision:143,2848:142,2058,2222,2847,2941,3768,3769,46 deck:1299,1300:1495,1673,1674,1727,1738,4154
decker::5,5243,5531 declaration:3232,3379,3380,3390:3144,3210,3375,3387,3388,3389 deco::4461,4463
decomposition:5832,6656:2971,5809,5817,6091,6092,6098,6122,6654,6655 decor::1301
decoration:1301,209,3365:163,168,3359,3452,5 decree:3248:3213,3244
dedication:3179,3347,767:2228,3070,3900,3907,40,669,765 deed:3251,35:22,3210,3213,33 deeds:395: deer:986:972,974
defamation:3372:3367,3370,3371 default::2793,2798,6028,6029,793,794,80,82,83 defeated::4151
defect:2117,6583,6584:2102,2453,2454,6581
defence:1302,3394,3710,4217,4218,4227,514,515,593,6102,763:23,2721,3391,3392,3707,3709,4153,4154,4195,4287,4299,509,590,6116,6132,669,754
defendant:5008:5431,5534 defender:4898:5160,5577
defense:1302,3394,3710,4217,4218,4227,4249,514,515,593,6102,763:23,2721,3391,3392,3707,3709,4153,4154,4195,4246,4247,4287,4299,509,590,6116,6132,669,754
defiance::2058,3667,3739,669,745 deficiency:2405,6570:2390,2401,6350,6569
deficit:2406:2401,2405,38,6072,6149,6154,6569,6570 definition::2120,2121,3375,3391
deformation:3841,3890:163,300,3773,3880 degradation:218,6559:163,168,6557,6558
degree:2395,3360,6370:2247,2390,3359,3452,3454,3455,6150,6156,6166 deity:4858:2938,4855
delaware::3500,3501,4529,4598,4599,4689,4817,4830,4941,4942 delegation:4430,725:4153,4195,716,721 delhi::
delight:2838,3933:27,2835,2836,3932 delilah:5261:4886,4903,4910,5476,5776
delivery:110,245,3620,698,98:109,222,244,33,3616,3773,3803,40,61,62,696,697 dell::4758,4840
delta::3460,3466,4,4749,4823,6291,6308 demeanor:2240:2058 dementia::6508,6512 demetrius::4962,4983,5317,5318
demise:6821:6847,6891 demo:3484:3479,40 democracy:4397:2938,2939,3047,3052,4153,4403 democrat:5218:4911,5026,5571
democratic:5218:5026 demographic::2821,2979 demolition:3818:179,186,3768 demon:4874,5480:4873,4876,4927,4928,5014
demonstration:3484,359,753:318,3322,3324,3479,358,40,745,752 dempsey::5090,5593
den:4535,4543:1041,1811,4195,4287,4532,4533,4536,4606
denial:3716,3717,763:174,2721,3379,3381,3667,6102,6132,669,754,765 denim:1303,1529:1036,1375,1430,1993,2052
denmark::4632,4633 denomination:3127,4254:3100,3125,4154,4187,4195,4196 density:2267,2388:2265,2266,2379,2383
dentist::5352,5462 dentistry::2985,2986 denver::4488,4631 department:4244:2863,2866,4223,4309,4471,4505
departmental:4244:4223,4309 departure:3817,3847,54:33,3773,3821,3837 dependence:6439,6470:6350,6453
dependency:4475,6439,6470:4529,4574,6350,6453 depiction:2775,3712,559:1336,1792,2722,2772,3375,3377,556,558
deployment::727 deportation:178:174,176,177 deposition:278:177,276,277,3702,3704,6086,6117
depot:1919,1965:1306,1378,1905
depression:3998,4786,6320,6516:113,2378,27,3992,4,4749,61,6272,6278,6287,6350,6363,6475,6501,6509,6526,6609,6628,6884,6886
deprivation:2455,734:2453,2454,6608,6613,669,704 depth:2426:2,2247,2390,2395,2415,2631,2632,28,4573,6558,6559
deputy:5219:4898,4930,5029,5053,5414,5415,5420,5572,5621 derby:1135:1475,1478 derelict::1855,2017,5543,5573
derivation:2251:2248,2250,2782,2786,33,3375,3391,4478,4563,6116,6118
derivative:2974,3214:2803,2806,3100,3103,3210,3213,6711,6714 derrick::1420,1562,1941 des::6696,6699
descendant:5220:5403 descendants::4148
descent:2252,248,3844,4233,6260:163,221,2250,2251,37,3791,3792,4169,4234,4749,4827,6259
description:3377,3711:2849,2850,3375,3667 deserts::3769,3770 designation:134,144,3127:133,142,143,3100,3125,55
designer:5044,5191:4897,4902,5566,5692 desire:2270,3926,6458:2268,2269,27,6451,6453 desk:1308:1424,1949
desktop:1067:1321,1831,4481,4604 despair:4005,6606:27,6350 desperation:6606:6350 despite:3948:27,306,3947
dessert:4044:4020,4030 destination:2953,4519:2814,2951,3438,4516,4521 destiny:3815,4856,6585:1,33,6349
destroyer:5221:1623,1855,2029,5067 destruction:186,3818,6659:168,179,3768
detachment:3816,3952,4304,6529:281,289,3773,3950,3951,4289,4297,6527,6528
detail:2825,4434,6256:2820,2824,3066,3650,37,4287,4297,4331,6255 details::3310
detection::2722,2731,3092,3098,419,422,55 detective:5222,5223:4902,5390,5415,5570
detector:1309,1310:1352,1357,1366,1517 detention:6437:6433,6434,704,739 deterioration:6657:6099,6100,6654,6655
determination:133,143,2224,2848:142,2058,2222,2780,2793,2847,2941,46,55 detroit:4694:4530,4577 deutschland:4644:4632
devastation:186,6658:168,179,27,3818,3819,600,602,6655,6657 developer::1366,1705,4897
development:204,3883,587,6103,6114:1,168,202,3144,3165,34,3580,3773,4505,4574,586,6127,6131,6350,6537
developmental:6114:34,6127 devi::4858,4862 deviation:260,3847:2180,2181,258,259,2821,2979,3773,3821,454
device:1311,1312,151,3617:1301,1307,1360,147,150,1517,3616,40 devices::3034,3037
devil:3643,4874,4875,5356,5480:2938,3637,3642,4855,4873,4876,4927,4928,5745 devon::4502,4573,976,977
devotion:646:3924,4007,637,644,765,767 dew::5824,5833 dewey::5252,5425,5470,5493,5557,5595,5649 dhaka::4488,4629
dharma::4858,4862 dia::4388,4389 diabetes:: diagnosis:135:133,134 diagnostic:135:133,134 diagram:1313:1336,1792
dialect:3664:3636,3663 dialogue:3657:3144,3145,3567,3570,3636,3646,3648,3652
diameter:2400:2330,2394,2421,6143,6285,6296 diamond:6059:1181,1532,1533,1729,4524,4529,4612,6309,6673,6678,6688,6794
diana::4858,4879,5046,5282 diary:3176:1126,1535,3134,3144 diaspora::2383,2386,3898,4153,4163 diaz::5275,5494
dice::1117,1289 dick:2578:2572,2577,5222,5570 dickens:3643:3637,3642 dickinson::5569
dictator:5224:4928,5048,5520,5637,5691 dictatorship::4396,4403 dictionary::3194,3195 diesel::1479,1522,4900
diet::18,4023,4261,4262,658 dieter:: dietrich::5013,5015,5485,5670
difference:2154,3693,3847,6202:3667,3689,37,3773,3821,6144,6149,6277 differential:2974:2154,2803,2806
differentiation:2757,6138:2722,2756,538,539,6087,6127 difficulty:2125,2702,416,6520:23,2701,414,415,6350
diffusion:2387,275:2383,2386,273,274,34,3792,3898,6122 digger:1745:1584,5408,5778
digit:2603,6186,6205:2484,2596,6149,6150,6162,6201 digital:2603:2484,2596 dignity::2242,2243,27,3955,6375
dilemma::2696,2698 dime::1300,1674,6068,6069 dimension:2391,2394,2860:2247,2390,2843,2846 dimensional:2394:2247,2390
din:379:252,253,3853,3861 diner:5225:1152,1180,1687,1797,4894,5248 dinner:4344:4030,4032,4341,4342 dinosaur::859
diocesan::5083,5583 diocese:4503:4505,4541 dioxide::6714,6772 diploma::3210,3211
diplomacy:3658:2058,2204,2236,3652,3657 diplomat:5227:4913,5497,5512,5672 diplomatic:3658:3652,3657
direction:2726,3038,3327,3438,3678,4619,508,6268,716:2378,2668,2725,3034,3037,3667,3676,37,40,4547,4559,501,669,704
directional:6268:2378,37 directive::3379
director:5176,5228,5229,5289:5020,5050,5169,5290,5348,5463,5484,5594,5718,5719 directorate::4381,4382
directory::3190,3194,3215,3314 dirk::1295,1550 dirt:3732,6617,6726,6734:3728,3731,6614,6616,6661,6725,6732,6733
disability:6652:6466,6651 disadvantage:2454:2438,2453 disagreement:2155,3689:2154,3667,6411
disappearance:3820:168,179,33,54 disappointment:4003:4000,4001,81,85 disapproval:3366,544:27,3034,3037,3947,40,543
disaster:3797,6592:179,186,3765,3779,6589,6590 disbelief:2717,2950:23,2685,2716,2814
disc:1319,1589,1703,6303:1213,1612,1726,1782,1813,1848,1881,29,6289
discharge:119,182,185,3785,3867,5867,6104,6729:118,15,168,179,181,33,3792,3865,5868,5869,59,6090,61,6127,6661,812
disciple:5230:5297 disciplinary:2963:2814,2965 discipline:2233,2963,740:2058,2678,2679,2814,2965,554,704,739
disclosure:3725:3667 disco::1075,1811,3611,3621 discomfort:3938,6566:3935,3936,6350 discontent:4000:3926,3930
discourse:3101,3650,3743:3066,3100,3667,3741,6255 discovery:2813,55:2809,2811,33,3667,3725
discretion:2237:2058,2236,2466,2628,2632,2756,2759,6427,6430 discrimination:2756,735:2720,2722,669,704
discus::1213,1319,1366,1726,1891,3918,3920 discussion:3650,3652:3066,3635,3636 disease:6472:6466,6469
disgrace:6557:6379,6556 disguise:1316:1060,1221,2102,2106,650 disgust:3949:27,3947
dish:1317,1318,322,4022,5675:1031,1255,1285,1315,1517,18,1951,4030,4886,4903,5776,6145,6217
disk:1319,1589,1703,6303:1213,1612,1726,1782,1813,1848,1881,29,6289 dismay:3976,4006:27,3924,3975,4005
dismissal:185:168,179,3348,3352,3724,754,759 disney::5290,5594 disneyland::4557 disorder:6403,6467,6618:6350,6453
dispersal:275:273,274 displacement:251,3895:163,165,166,174,221,222,2721,3792,3899,6091,6092,6102,6132
displeasure::3969,3972,4000,4001 disposal:56,718:1491,1547,2466,33,704,716
disposition:2065,2268,3037,56:2058,2064,2247,23,3034,33 disqualification::665,668 disrepair::6350,6654
disruption:290,378,6405:252,253,3849,6403,655,657 dissatisfaction:4001:3930,4000
dissemination:2387,275,3068:2383,2386,273,274,3065,3066 dissent:752:3667,3689,3721,669,745
dissertation:3185:3144,3183 dissolution:184:168,179,34,6122,6130,664
distance:2384,2422,6846:2379,2383,2390,2397,28,3950,3951,41,4573,6847,6893 distillery:1322:1154,1723
distinction:2757:2154,2722,2756,6375,6380 distortion:3890,6292:29,3773,3880,452,464,5818,5823,5834,5859,80,84
distraction::2685,2696,2722,297,298,314,318 distress:3939,6593:27,3935,6494,6497,6589,6590,90,92
distribution:2386,2747,673:2379,2383,2744,2745,33,682,694 distributor:5232:1352,4202,4209,5061,5103,5720
district:4505:28,4574 disturbance:253,3886,3889,6405,6475,751:163,252,3765,596,6403,6453,6467,6501,6514,747
ditch:1323:1368,4719,4845 diva::5670 dive::1161,1893,221,248,326 diver::5057,5275,5726,910
diversion:260,314:258,259,594,605 diversity:2159:2157,2158,6350 divinity:3032,4858:2938,2963,2965,4042,4855
division:2878,292,296,3692,4302,4309,4327:281,2843,2846,289,3689,3691,4148,4183,4197,4223,4287,4289,4291,4293,4297,4321,539,542
divisional:4302:4289,4297 divorce::669,764 dixie:4690:1263,1742,2018,4529,4574 dna::6714,6783 dobson::12,941,952
doc:4248,5234:4246,4247,5352,5462 dock:1324,1711:1041,1361,1495,1555,1727,2482,2562,4798,5904,5925,940
dockyard::4496,4576 doctor:5234,5235,5236:314,320,4907,5352,5462,5649,5736 doctoral:5235:4907,5649
doctorate:3362:3359,3360 doctrine:2939:2814,2938 document:1325,3210,6077:1284,1792,2,3134,3144,40
documentary::1749,3293,3295 documentation:3326:133,136,3139,3262,3310,3325 dod:4249:4246,4247
doe:4250:4246,4247,886,888 dog:4066,5106,918:1191,12,1798,1939,4053,4065,4912,4927,4928,5128,5749,5758,819,916,917
doha::4488,4530,4577,4629 doi:4252:4246,4247 doll:1326,5209:1730,5327,5776
dollar::3441,3452,6067,6068,6069,6071,6150,6164 dolly:1326:1262,1517,1730 dolphin:915:1003,1004,913,914
domain:2965,4164,4508,6623:2,23,28,2814,4151,4174,4190,4574,6354,6364 dome:2584:1756,1809,1897,2582,2583,6278,6287
dominance:2471,6560:2247,2325,2466,2470,5809,5817,6350 domination:6561,712:6350,6560,669,704 domingo::5670,5732
dominic::4858,5147,5583,5644,6383 dominican::4992,5309,5618,5771 dominion:4505,6562:28,4267,4395,4574,6350,6560
dominique::870,871 domino::1117,1217,1280,1316,1598,1671,5174,5485,5685 dona::3127,3128
donation:5995,681:5978,5990,676,677 donetsk:: dong::6164 donkey::2773,3486,959,971 donna::4886,4903,5776
donor:5239:4890,5331 door:1327,1330:1009,1041,1082,1365,1642,1811,2461,2462 doorbell:1328:1761,1945
doorstep:1329:1865,1932 doorway:1330:1009,1365 dorian::4259,4962,4975 doris::28,4573,4858,4878
dorm:1331:1152,1505,1574 dormitory:1331:1103,1152,1505,1574,1811 dortmund:: dos:4251:3262,3263,4246,4247
dose:1012,1332:1258,1341,1342,1464,1583,1608,41,6145,6476,6477
dot:1012,4253,6340:1258,1342,1464,1583,3441,4246,4247,6289,6303 doubles::337,338,339 doubt:2165,2716:2164,2685,6501
dough:4121,6065:4026,4124,6060,6064 douglas::4911,5571 douglass::5003,5615
dove::14,2773,3486,4050,4051,4730,4886,876,877 dover::4488,4631 dowager::5773,5776
downfall:3800,5860:3799,3842,3885,5824,5871 dowry:5991:5978,5990 dozen:6215:6201,6214 dozens:6231:6145,6219
dracula::4237,4848,4885,5876 dragon::14,4730,4849,4852,4853,4928,5749,861 drainage::294,295
drake::5021,5275,5295,5494,881,882 drama:3156,3568:2058,2067,3144,3567,3616,3627,3766 dramatic:3568:3144,3567
draper::5466,5740 draught::115,1332,1608,2415,2426,4034,525,5871,5872,61
drawer:5242:1041,1255,1517,1918,4897,4914,5050 drawers:1120,1335:1999,2000
dream:2777,3927:2644,2645,2651,27,2719,2772,2776,3926,6576 dreamer::5375,5624,5674,5761 dresden::
dresser:1206,1339:1162,1423,1424,1949,4930,5053 drew::5013,5551 driver:5244:1443,2046,3265,3271,4930,5330,5518,5567
driveway::1803,2031 drone:5215:1018,1481,1716,2043,3623,3624,4917,5375,943,944 drought::6143,6350,6800
drove:4280:1350,4148,4175,4185,4276 drug:1341:16,6706 drum:6327:1004,1255,1646,1698,2018,3853,6289,6325
drummer:5246:5485,5550 dubai::4530,4577 dublin::4488,4530,4577,4629 duchess::5282,5410 duchy::4508,4574
duct:2497:1250,14,1685,2485,2495,5927 dude:5212,5281:4886,4912,5444 duel::489,493,596,747
duet:3598,4177,4336,6211:3021,314,317,3580,3596,4175,4176,4195,4335,6205,6210 duff::4044 dug::2534,2591
duke::5433,5441,5549 duluth::4530,4577 dummy:1344:1026,1185,1390,1629,5669 dun::2304,2306,960,962 duncan::5211,5551
dune::4787,4815 dung:6735:6732,6733 dungeon::1193,1302,1811,1931 dunkirk::4530,4577,4608,594,610,6363,6526,71,72
duo:3598,4177,4336,6211:3580,3596,4175,4176,4195,4335,6205,6210 duration:2362,6813:2247,2352,30,6143,6800
durban::4530,4577 durga::4858,4862 durham::977,980 dusk:6844:6812,6869 dusseldorf::
dust:6722,6739:15,6661,6721,6737,6738 duty:437,6023,713:393,6021,6022,669,704 dvd::1612 dyer::4930,5672
dyke:1297,5104:1082,1661,5365,5421 dylan::4858,4859,5174,5485,5670,5685 dynamics:3002:2995,3000 dynamite::1371,1372
dynamo::1364,1437 dynasty:4173:4171,4233 dysfunction:6653:6466,6485 eagle::2773,3486,6068,6069,6149,6154,843,850
ear:5948:2485,2519,2521,2673,2675,2677,2722,2723,5885,5951 earl::5433,5549 earnings:5986,6002:5983,5984,6001,6003
earth:1455,2687,4740,4771,6725:1,1251,15,1517,2686,2695,28,4,4805,4837,6661,6723 earthquake:3887:5809,5814,6403,6405
east::2378,28,4,4154,4270,4529,4574,6268,6270,6271 easter::5871,5872,6833 eastman::4897,5102,5381,5389
eater:5248:4019,4072,4894,5750 eats:4024:18,4023 ebony:2290:2288,2289,5937,5938,6780,6795
ecclesiastical:4229:4202,4228 eclipse::3849 ecological:2990:2983,2984 ecology:2990:2983,2984,6354,6364
economic:3016:2966,3011 economical:4401:4445 economics:3016:2966,3011 economist:5250:5650,5680
economy:4401:2239,2660,2663,4445,46 ecosystem::4445 ecstasy:1015:1223,1618,3924,6418,6422,6517 ecuador::4637
eden:4514:2646,2647,28,4573 edgar::5401,5402
edge:1348,1349,4515,6330:1863,1942,2448,2451,2457,2460,29,4484,4521,4545,6285 edible::16,18
edict:3248:3213,3244,3375,3380 edinburgh::4488,4592 edison::4897,5389 edition:2852:2,2850,2851,3274,3275,3278,3281
editor:5251:3265,3266,4930,5672 editorial:3088:3087,3089,3149 edmonton::4488,4630 edo:4672:4488,4629,4932,4984
eds::1517,1948 education:2766,2957,408,551:2249,23,2722,2764,2814,397,406,4246,4247 educational:2766:2722,2764
educator:5252:4886,5595 edward::5046,5401,5402,5585,5586 edwards::5649,5736 edwin::5401,5690
eel:1000:1001,4019,4097,831 effect:2103,2185,3286,5811:2102,2183,2184,2831,2843,2910,3285,34,42,6494
effectiveness:2343,2472:2466 effects::5968,5969 efficacy::2466,2472 efficiency:2663:2660,6261,6265
effort:415,45,489,499:393,414,44,46,495,498 egg:2575,4115,836:18,2535,2557,2558,2566,2574,2576,4026
eggs:4115:18,4026 ego:2691:23,2625,2685,2690,27,3955 egypt::4508,4509,4635 egyptian:3558,4969:3499,3555,4932
eighties::6800,6823,6854 einstein:5323:4907,5560,5650 eisenhower:5794:5317,5318,5351,5579
elbow::1108,1220,1280,1715,1836,1997,2482,2586,2607,2614 elder:5253:4886,5140,5512,5937,5944
election:157,158:142,159,46,6375,669 elector:5764:4915,5046,5142,5585 electoral:157:142,46 electorate::4259
electrical:5835:5809,5818 electricity:5835,5836:3965,3966,5809,5818,5838 electrification::586,587,647
electrode:1355:1249 electromagnetic::5825,5852 electron:: electronic:2999:2967,2995 electronics:2999:2967,2995
elegance:2187: element:1244,2879,6673,6723:15,1683,17,2846,2878,4,4518,4529,6255,6285,6296,6354
elemental:6673:15,17,6255 elementary::4355,4357 elements::5824,5871 elephant::2773,3486,888
elevation:2424,4787,6273,6371:1336,2378,2383,2384,261,270,3792,3897,4,4749,6272,6370 elevator::1020,1562
elf:4872:2366,4855,4871,6896 eligibility::2132,2133 elijah::4923,5600
elimination:190,6106:188,189,2782,2783,289,294,6090,6104 eliot::5243,5569 elisa::494 elite:4414:4174,4413
elizabeth::5610,5611 elk:987,988:974,986 ellington::5392,5485 ellison:: elm::5937,5938,6780,6795
elves::3786,5824,5851 elvis:1012:1258,1342,1464,1583 email::3065,3097 emancipation::101,44 embankment:1359:1639
embarrassment:3954:2409,2410,27,3765,3924,3953,6418 embassy::1314,1445,4195,4430
emblem:1360,3486:1301,1307,2772,2773 embroidery::1284,1652,3650,3680 embryo::12,13
emerald::1532,1533,2287,2298,6679,6688,6794 emergence:3802,3808,59:33,3767,67,70 emergency::1139,1798,3875,3876,6449
emerson:: emery::6661,6679 emigration::221,703 emile::4848,4885 emilia::5877,5879 emir:5255:5637
emission:6104,6107,6729,812:15,3792,3865,59,6090,6122,6127,6134,6661 emmy::3359,3452 emotion:3924:27
emotional:3924:27 empathy::27,4015 emperor:5257:4095,5351,5637,5690,949,950,951
emphasis:3625,6548:2347,2395,3617,3620,3623,3633,6379,6547
empire:4210,4509:4091,4092,4198,4199,4211,4212,4396,4398,4508,4574 empirical::418 employee:5259:4930
employer:5260:4911 employment:400,586,779:397,46 empowerment:721:704,716 empress:5258:5257,5690
emptiness:2433,6337,6575:2432,28,6293,6338,6350,6454,6460 enactment:3244,371,707:3021,3210,3213,370,705,706
enamel::1227,1280,1677,2503,2504,6711,6714,6778 enclave::4505,4574
enclosure:1361,4741:1041,222,246,28,3144,3210,6293,6338 encore::359,375 encouragement:3353:27,3348,4004,768
encryption:413:409,410 encyclopedia::3190,3194
end:1362,2951,3170,4516,6659,6891:1375,1708,1709,23,2814,2846,2878,3144,3165,3580,3768,41,442,445,4484,4521,4563,4573,4602,4606,489,490,5300,5426,6847
endeavor:489,497:393,495 endeavour:489,497:393,495 endemic::13,6469,6472
endorsement:3349,777:3125,3178,3348,3667,3682,3746,768,772 endowment:2642:2637,2641,6030,6045,676,677
endurance:2341,6393:2247,2337,6387,6392 enemy:5262,5296:4151,4287,4297,4895,5023,5632
energy:2073,2346,4250,5838,6464:2058,2071,2072,2198,2344,2347,4246,4247,5809,5818,6453,6463 enforcement:708:669,704
engagement:217,4412,591,779,801:33,3347,3667,3734,3825,397,400,4341,4376,46,590,669
engine:1364,1578:1,1516,1584,1635,1838,2037 engineer:4900,5263:5518 england:4662:4632 englishman:4972:4970,4971
engraver::4930,5050,5590,5672 enhancement::168,202 enigma:2699:2696,2698,3436,3437 enjoyment::2461,2464,27,3932
enlightenment:6423:2814,2957,4461,4465,6420,6421,6884,6886 enrichment:210:168,202,5978,5990
enrollment:4469,69:4153,4163,67,68 ensemble:4285:1060,1669,4154,4175,4195,4286,4335,4442
ensign::1236,1360,1400,2773,3486,5166,5168 enterprise:2199,4206,497:2058,2198,393,4153,4195,495 entertainer:4901:
entertainment:318:314 enthusiasm:2075:2071,2072,2694,2695,27 enthusiast:5266:4909,5026,5721 entirety:6580:6578,6579
entity:0: entourage:4440:4153,4175 entrance:1365,3852,68:1009,2031,3791,3792,46,67 entrepreneur:5268:4891,5103
entropy:2392:2247,2330,6147,6148 entry:1365,196,3675,6080,68:1009,168,194,2031,3226,3321,40,46,6081,6082,67
envelope::1068,1255,1280,14,1517,2054,2474,4734,6285,6294 environment:4518,6364:4529,4574,6354
environmental:2990:2983,2984 envoy::3163,3609,5227,5497,5512,5621 enzyme:6698:6693,6694,6697,6764 epa::4386,4387
epic:3159:3145,3158 epidemic::3891 epilogue::3165,3170 episcopal:5083:5147,5583,6383
episode:1840,3297,3766:1392,1706,3144,3165,3295,3296,33,3580 epithet:3373:3371,3372,3377,3712
epoch:6883,6884:30,6143,6800,6801,6829,6832,6852,6856 eponymous::3100,3125 epsilon::3460,3466 epstein::5050,5653
equality:2153,6376:2146,6375 equation:6376:3375,3384,60,6375 equator::4531,4547,6301,6307 equatorial::1590,1960
equestrian:5367:4925,5630 equilibrium:6321,6365:6091,6092,6354 equipment:1366:1517
equity:2202:2192,2210,2215,38,6008,6010,6030 equivalence:2151,6376:2146,2148,2149,2153,6375
equivalent:2711:22,23,2335 era:6884:30,3753,6143,6147,6800,6801 erasmus::5370,5649,5736 erection::564,565,6451
erica::5905,5944 erie::4577,4578,4719,4770,4941,4946 erin::4661,4766 eritrea::4635 ernst::5050,5529
erosion:6095:6091,6099,6100,6113,6122,6350,6626 error:2181,3419,84:2180,2216,2217,2843,2893,33,3375,3418,80,82
eruption:3858,3891,6496:2831,33,3767,3785,3802,3853,3861,6444,6494 espana:4684:4632 espionage::612
esq::4886,4912,5444 essay:3187:3134,3144,489 essen:: essence:1699,2915,3286:15,1517,17,1976,23,2814,3285,6255
essex::4502,4573 est::30 establishment:1367,195,2834,4202,4263:168,194,2831,2832,34,4153,4163,4195,6122
estate:4266,5971:38,4151,4174,5968,5970 esteem:3045,3946,6552:23,27,3034,3941,6379,6550
esther::3165,3167,4957,4958,5282,5612 estimation:2807,3046:2803,2806,3034,3045,3210,3212,543 estonia::4529,4682
estonian::3540,3541 estuary:4742:3,4719 eta::3460,3466,4421,4464 eternity:6875:30,41,6387,6893
ethanol::6692,6762,6780,6781 ether::1436,15,3066,3072,6696,6714,6723 ethernet::1247,1577 ethical:3023:3018,3022
ethics:3023,4702:22,24,3018,3022 ethiopia::4635 ethiopian::4932 ethnicity:: etymology::2966,3028,3235,3321
eucalyptus::5907,5938,6780,6795 euclidean::5457 eugene::5317,5318 eureka::4608,6664,6718 euro::6150,6164
europa::4820 europe::4154,4366,4367,4731,4773 evacuation:295,6106,72:289,294,54,6090,6104,71
evaluation:2754:2750,2751,543 evangelical:3206:3144,3200 evangelist:5271,5272:4857,4911,5147,5576
evans::4902,5035,5038,5042 eve::4886,4903,5776,6143,6800,6827,6828,6840
event:33,5811,6373:2,22,34,42,5809,5818,6350,6372 everest::4560,4785 evergreen::13,5925
evidence:2831,3317,3387:23,2820,3310,3446,40 evil:2217,460:2216,2438,452,459 evolution:6103,6108:1,34,6127
evolutionary:6108:34,6127 exam:3706:3066 examination:3704,3706,423:2791,3066,3696,3702,393,419
examiner:5273:4902,5390,5691 example:2828,2922,2933,3341,3788,449:23,2814,2820,2843,2918,2923,33,3339,3340,446,448
excavation:1368:4596,4612,5,563,567,573 excellence:2140:2860,2862 exception:2729:2727,2728,2820,2828,3667,3721
excerpt:3174:3165,3173 excess:2410,2412:2395,2407,2409,2411,6350,664
exchange:1369,165,683,742:149,163,2049,33,3636,3646,4530,46,5809,5810,669,682,694 exchequer:6049:6030,6048
excitement:381,3986,6457,815:168,200,252,253,3924,3985,6451,6455 exclusion:177,2729,6366:174,176,2727,2728,6354,6369
excursion:243:231,236 excuse:2829:2820,2828,3301,3302,3392,3394
execution:103,189,710:1,187,188,3255,34,411,412,46,704,708,739 executive:5019,5274:4163,4263,4911,5020,5348
exemption:183,6636:181,182,6350,6634 exercise:3911,417,449,555,586:3900,3907,414,415,446,448,554
exhaustion::262,264,3842,3885,6449,6450 exhibition:360,4437:358,359,4154 existence:4839,6387:14,5
exit:1370,3817:1663,3773,3837,54 exodus::3165,3167,63,73 expanse:2420,4743:2390,2415,2418,28,6293,6338
expansion:271,3680:261,270,3066,3650,6238,6239 expectation:2940,3960,6605:27,2814,2938,2980,6350,6602
expedition:240,243,604:231,236,2368,4287,594,603 expenditure:265,5999:262,264,38,5977,702
expense::3880,5977,5999,6000 experience:2958,3762:23,2814,2957,33 experiment:2805,425:2803,2804,424,427,495,498
experimental:2805:2803,2804 experimentation:2805,425:2803,2804,424,427 expert:4902: expertise::2660
explanation:2799,3391:2780,2781,3375,3667 exploitation:587:302,306,586 exploration::236,240,2781,2790,585
explorer:5275:3266,3267 explosion:282,3787:163,179,281,3485,3575,3773,3785,3839,3853,386,3861,391 expo:4437:4154
exponential::6238,6239 exposition:4437:3144,3165,3375,3391,3580,3679,4154
exposure:1704,6648:1284,139,174,175,1792,2350,2351,2929,2930,358,359,3667,3725,53,558,561,6160,6179,6350,6644
expression:2108,3117,3383,3485,3618,3651,3660:2102,2107,266,267,3066,3115,3116,3375,3384,34,3479,3484,3616,3635,3636,40,6127
expressway:1374:1487,1803 expulsion:116,177:174,176,266,267,61
extension:1030,273,2917,3069:1016,1054,1244,1357,1959,2247,2421,270,271,272,2843,2912,3065,3068,3573,3579,4457,551,6894
extent:2415:2247,2390,6370 exterior:4555:28,4484,4573,4602 extinction::168,179,2764,34,3818,6122,6394,6448
extraction:2252:2250,2251,289,294,34,6122 eye:2530,4494:1490,1663,2519,2521,2628,2632,2722,2723,4473,4574
eyebrow:2531:2491,2498 eyes::2938,2941 eyre::4719,4770 ezekiel::3165,3167,4923,5600 ezra::3165,3167,4857,5259,5584
faa::4223,4386 fabian::5571,5679 fable:3153,3409:3148,3151,3375,3406 fabric:1375,2258:2257,2259,5
fabrication:3409,566,574:3375,3406,452,464,563,564,565,576,577 facade::1422,1863,3406,3410
face:1376,2108,2201,2619,2620,3465,4481:1422,1863,1942,2016,2102,2107,2198,2200,2482,2484,3460,3464,3482,3483,4484,4602,6375
facial::2563,428 facility:1378,2124,401:2122,2123,2660,393,396,5 fact:2824,3312:23,2820,2843,2846,3310,6388,6389
faction:4340:4328,4329 factor:2555,2879,3813,5028:2846,2872,2878,3806,3811,4455,4457,4891,5103,6144,6149,6201
factory:1379:1154,1723 factual:2824:23,2820 faculty:2667,4363:23,2630,4153,4163 fae::1373
faerie:4871:2645,2646,2938,4855 failure:3799,5434,6594,6596,81,82:33,4926,6349,6453,6467,6585,6595,6608,80,84,85
fairbanks::5013,5551 fairness:2202:2102,2113,2192,2210,2215,2285,2309,3037 fairy:4871,5276:2938,4855,5316,5365
faith:2942,4228:2209,2211,2814,2938,4195,4202,765,767 falcon:852:850,851 fallout::42,5811,6721,6722
falls:4844:3,4719,4734,5928 fame:6551:6379,6550,6553 familiarity:2096,2823,457:2065,2095,2242,23,2820,452,454
family:4170,4171,4187,4224,4236,4320,4334,5404:4148,4153,4154,4169,4183,4195,4197,4233,4234,4287,4333,5403
famine:6571:3779,3797,6569,6570 fan:5277:1517,5266,5297,5721 fang::2484,2508,2511,2529,2596,3559,3560
fanny:2568,2595:2482,2566,2567,4798 fantasia::3580,3596 fantasy:2651,2894:2644,2645,2843,2893,3145,3148
fare:2907,4023,6019:16,18,2897,2906,4925,5535,6000,6018 farewell:3305:3304,54 fargo:: farm:1380:2049,4530
farmer::4897,5143,5187,5615,5672 farmhouse::1152,1346,1503 farmland::4,4529,4586,4772 farrell::5670,5686
fascination::2116,27,3941,6501,6519 fascism::3047,3052 fashion:2255,2761:1240,1253,2247,2759,2760,302
fate:3815,4856,6585:1,33,6349
father:5139,5279,5280,5302,5306:3127,3128,4865,4868,4897,4911,5036,5147,5321,5348,5403,5524,5532,5583,5649,5736,6383
fatigue:6450:4001,4002,437,450,6449,6581,6582 fatima::4923,4959 faulkner::5502
fault:6584,84:2098,2099,2429,3799,387,388,3882,4735,4795,6581,80 fauna:12,4184:4154,6 faust::4848,4885
favorite:2797,5213,5313:2793,2796,4895,4909,5632 favour::1539,2445,2448,3034,3037,3941,3945,4,43,46
favourite:2797,5213,5313:2793,2796,4895,4909,5632 fay:4871:2938,4855 fbi::4386,4390 fcc::4386,4387 fda::4223,4386
fear:3975,3979:27,3924,3981 feasibility::2441 feast:3906,4033,4343:3900,3901,4030,4032,4342,4344 feat:45:44,46
feather:891:2491,252,255,4734,6661,6700 featherweight::5090,5160,5593,5780
feature:1384,2621,2862:1240,1616,1749,2482,2846,2860,3087,3089,3149,3293,3295,4798 feb:6859:6856,6857
february:6859:6856,6857 fed:4392:4205,4391,5512,5513 federation:4369,4370:194,195,4153,4195,4372,4395
fee:6026:6008,6010,6018,6025 feedback:6109:3375,3396,34,6122 feeder:4745,5248:12,1517,1584,4720,4830,4894,5750,819
feelings::27,3964 felicia::5877,5879 felicity:6420:2130,2131,3924,6418
fellow:5092,5128,5154,5172,5281,6209:4886,4909,4912,4918,5054,5311,5444,5463,6207,6208
fellowship:4320,6357:4195,4197,5990,5992,5994,6356,6359 felony:476:459,474 female:4903,820:12
feminism::2938,2939,498,499 feminist:5285:4899,5615 fen:4778:4772,4847,6164,6194 fence:1385:1082,1661,5466,5740
fender:1150,1387:1082,1420,1457,1517,1661,1941 ferdinand::5401,5690 fern:5875:5874,5925 ferrara::
fertility::2440,6261,6350,6453,6899 festival:357,6834:314,316,6143,6800 fetal:835:838,839 feud::596,669
feudal::4409,4445 fever::2831,3960,3961,6494 fiance::4909,5080 fiancee::4909,5080 fiat:3248:3213,3244
fiber:1388,2061,2486,4028,6740:1375,15,18,2058,4026,6,6661,9 fibre:1388,2061,2486,6740:1375,15,2058,6,6661,9
fiction:3148,3409:3144,3145,3375,3406 fictional:3148:3144,3145 fiddle:2019:1134,1928 fidelity:2228:2182
field:1019,2963,4477,4504,4523,4524,4804,5841,6623:1378,2,28,2814,2927,2929,2965,4,4154,4186,4190,4529,4574,4612,4771,5809,5818,6354,6364,682,684
fielder:5287,5288:5057,5068,5197,5567 fields::5161,5551 fiesta:3906:3900,3901 fife::1409,2047
fifties::6800,6823,6854 fig:3563:3561,3562,4072,4073,4421,4464,5938,5951
fighter:1389,5125,5160:1021,1481,1623,2028,4898,5577
figure:1307,1390,2413,2479,3563,3634,5487,6205,6281:1301,14,1629,1792,2102,2103,221,2390,2401,2478,29,2923,2927,3561,3562,3617,3633,382,4886,5378,6030,6031,6149,6201
fiji::4471 filipino:3527:3522,3524,4905 filly::12,820,823,961
film:1391,1392,3079,3293:1,1280,1284,1517,1705,1706,1749,1848,2054,3073,3295,3763,4 filmmaker:5290:4897,5594
fin:1393,1581,6213:1301,1411,1857,1873,1895,1930,2484,2596,6201,6205 finale:6892:180,3165,3170,6847,6891
finalist::4895,5632 finances:6048:38,6030 financial:689:682,684 finch:847:845,846 findings::4154
finger:2604,6186:1280,2484,2596,2603,2605,6150,6162 finland::4632 finn::4904,4962 finnish::3540,3541
fir::5939,5940,6780,6795
fire:3778,6111,613:1396,15,16,1781,27,33,3366,3367,3781,3854,3925,594,605,6093,6128,6723,6742 firearm:1394:1458,2032
fireplace:1396:1361,1781 firth::4719,4742,5428,5650 fiscal:689:682,684 fischer::5132,5650
fish:4097,997:4019,4573,4624,6792,839 fisher:5294:4930,5672,990,991 fisherman:5294:4930,5672 fishery::2049,4530
fission::6122,6123,6135 fist::2602,2605 fitch::916,990 fitness:2132:2130,2444,2473,6350,6463,6650
fitzgerald::4913,5387,5485,5569,5670 fixture:1399,212:168,202,2173,5,5205,5539 fjord::4719,4765
flag:1400,3481,5911:1307,1360,1444,1891,1916,2562,3215,3314,3441,3480,5910,5950,940 flagship::1855,1968,2017
flair:2188,2643,6280:2187,2641,2642,29 flame:6111:6093,6128 flanders::4632 flaps::1020
flare:6280:121,122,1517,29,3441,3480,3485,3575,3781,383,5818,5862,5864,6093,6111,6473 flashback::3173,3175,3830
flashlight:1402:1353,1554 flats::1280,1411 flavor:2739,2856,6633:2735,2738,2849,2850,6350,6631
flavour:2739,2856,6633:2735,2738,2849,2850,6350,6631 flaw:6584:6581,6582 flea::829,867,941 flemish::3533,3537,4167
flesh:2479,5934:14,2478,2505,2506,5927,5933 fletcher::5243 flexibility:2241:2058,2330,2473 flies::4473,4597
flight:234,235,5855,73:1903,2031,231,233,236,238,2630,2644,4145,4181,4185,4293,4297,4439,5818,5853,63
flinders::4154,5275 flint::4817,4830,6772 flock:4181,4353,6228:4148,4153,4175,4182,4185,4276,6145,6219
flood::1564,1882,221,249,281,3772,3863,5809,5814,6219,6228
floor:1405:1041,1463,1495,1811,1942,2461,2868,3332,3333,4,4153,4175,4544,4771,4834 floppy::1589,1612
flora:13,4447:4154,6 floral:4447:4154 florence::4608 florida::4598,4599 flotilla::4154,4365 flour:4029:18,4026
flow:249,3865,4459,6112,6119,6443:163,221,34,3791,3792,4407,4455,6090,6104,6122,6261,6441,6899
flower:5883,5884,6905:5882,5885,5928,6143,6800 flu:6478:6472,6476,6477,6481 fluid:6759,6760:1,15,17,6255
flute:1409:1440,2043,2047,6315,6320 flux::163,2266,2267,3792,3865,46,5818,5841,6261,6466,6485,6661,6711,6899
flyer:3748,5062:3746,3747,4925,4930,5672 foam:4746:15,4722,4751,6661 focal:5840:28,4563
focus:2726,5840,6549:2120,2121,2189,2190,2668,2725,28,4563,6547,6548 foe:5262,5296:4895,5023,5632
fog:2697,5842:2685,2696,5821,5829,5871,6628 foil:1410:1386,1517,1707,1792,1848,1946,2864,2867
folder:3191:1280,3190,3274 foliage:5962:1301,5927,5928 folk:3612,4152,4171,4405:3611,3621,4151,4153,4233,4234
folklore::2814,2959 folks:4152:4151,4153,4169 follower:5297,5298:4925 followers::4274
folly:2666,356,809:2058,2664,2665,314,355,80,84 font:3465:1087,2018,3460,3464 food:18,4019:16,17,23,2814,6792
fool:5138,5299:5150,5161,5669,5756
foot:1416,4419,938:1939,1940,1941,227,231,2482,2519,2601,2605,3631,3632,4289,4297,4483,4573,5029,5654,6150,6162
footage::1392,1706,6018,6027 football:334:1074,1427,324,332,333,361 footballer:5300:4895,5057,5567
footprint:3319:2415,2420,3320,3446,3447
force:2185,2344,2469,4297,4298,5575,5843,601:1,2183,2184,2347,2395,2466,2468,4153,4195,4287,46,5809,5818,600
ford::231,3,4719,5102,5290,5351,5381,5579,5594 fore:1133:1422,1863 forearm::2596,2597
forefront:3049,4526:3047,3048,4481,4528 forehead:2622:2482,2508,2621 foreigner:5303,5304:4925,5388,5710
foreman:5305:5718,5719 forerunner:3449,4920:3446,37,40,6274 forest:4449,4747:4,4149,4150,4154,4447,4771
forestry::2983,2984 foreword:3169:3165,3168 forgiveness::4016,4018,43,46
fork:2616,6344:1292,1512,1951,1977,289,292,6284,6312,6338,6343
form:2104,2372,2479,2850,29,2928,3105,3628,4240,4325,6598:1255,1344,1390,14,1631,2,2102,2247,2255,23,2371,2473,2478,2744,2846,2849,3100,3103,3144,3210,3616,3627,4148,4153,4175,4183,5810,6597
format::2102,3310 formation:195,4439,4749:1,168,194,2378,2379,34,4,4145,563,564,574,575,6122
formula:2684,2859,3383,3439:23,2682,3375,3384,3438,4026,4117,631 formulation:3618,584,6741:3616,40,563,575,6711,6714
fort:1414,1431:1302,1621,1622 forte:2452:1683,2315,2319,2445,4 fortification:1413:1302,202,210,2658,2659
fortress:1414:1302 fortune:5815,5816,6585:34,42,6044,6058,6349 forum:1415:1378,4175,4373 fossil::4,4812,4886,5516
foundation:1416,1417,198,2800,4436,6244:1430,168,194,1940,1941,1999,2,2814,2889,2892,2957,37,4202,4205
founder:5306:4897,4930,5524,5672,6494,6499 foundry:1418:1379,1723 fountain:1419:1399,1733,3792,3865,4,4749
fourier::5457,5560,5650,5680,5681 fowler::5173,5373,5422,5428,5672
fox::3500,3501,4923,4931,4941,4942,5217,5571,5706,6702,6705,916,917 foyer:1032:1041,1811
fraction:6203:1683,4,6661,6711 fragment:3569,4748:1284,1683,1708,3,3089,4798
fragmentation::289,292,3785,3787,6094,6140,6655,6656 fragrance:2312,2737:2247,2311,2735,2736
frame:1869,2479,2610,2680:14,1420,1704,1792,1941,2478,2482,2490,2678,2679,2846,2878,3265,3266,3561
framework:1420,2258,2890:1941,2257,2259,2846,2889 france::4632 franchise:2465:2461,2464,3240,3243,4206,4214
franciscan::5309,5618 franco::5224,5317,5318,5637 frankenstein::4848,4885,6444,6445 frankfurt:: frankish::4904,4962
franklin::4994,5359,5363,5411,5491,5589,5649,5650,5672 fraternity:4222:4151,4174,4197,4319
fraud:467,477,5379:459,465,466,474,4931,5217 fray:751:596,747 freak:5016,5307:5266,5486,5721 frederick::4608
freedom:6427,6636:6350,6634 freeman::4915,5142 freestyle::3913,3916 freeway:1374:1487,1803
freight:1182:1240,1616,6018,6027,684,692 freighter:1132:1183,1855 fremont::5275
french::3545,3546,4151,4265,5050,5653 frenchman:4973:4904,4962 frenzy:6511:6509,6510
frequency:6266,6896:6149,6261,6265,6899 fresco::1644,1678,3020,580 freshman:5500:4929,5435,5503,5747
freshwater:6786:6670,6727,6761 fresno:: freud::5033,5499,5602,5693 frey::4858,4884 freyja::4858,4884
friar:5309:4923,5618 friction:5844,6412:414,415,5853,5865,6411 friday::6835,6836 fridge::1785,2040
friedman::5250,5680 friend:4955,5011,5032,5311,5721:4918,4923,4953,5026,5054 friendship:6359:6356
fries:4079:4027,4076,4077,4078 frigate::1623,1855,2029 fright:3975:27,3924
fringe:6332:1130,2498,2499,4153,4496,4505,5818,5859,6285,6330 frog:4974,856:1017,1301,4962,4973,839,854
front:1422,4461,4528,4584:1863,1942,2923,2936,4153,4481,4549,4563,4565,4566,4582,4583,4602,4931,5217,5818,5824,6364,6623
frontier::2963,2965,4484,4521,4529,4622 frost::5569,5871,6130,6747,6753 frs:4392:4205,4391
fruit:5951:1284,1749,3769,3770,5885,5928 frustration::3969,3972,4001,4003,665 fuck:528:526,527 fuel:6742:16,17
fugitive::5198,5588 fuji::4784,4843,5917 fukuoka:: fulbright::5420,5660 fulfillment::180,3990,3991,75
fullback::442,444,5065 fuller::4897,4900,5044,5133,5259,5396,5778 fulton::4897,5389 fun:2091,3432:2058,2090,314,3425
function:2442,3272,3900,439,6239:2,2441,3139,3262,33,37,3763,393,4175,4341,437,6238 functional:2442:2441
functionality::2441,2443 fund:6051,6054:4205,5986,6053,6060,6064 fundraiser::3763,3900,5554,5683 funds:6048:38,6030
funeral:3908:3900,3907 fungal:5924:6 fungi::4147,4183 fungus:5924:6 funk::3611,3614,5081,5132,6501,6516
funnel::1208,1512,2006,6289,6299 fur:6705:1221,1430,2498,6689,6702,893 furnace::1200,1361 furniture:1424:1423,1517
fury:2349,3970,6511:2347,2395,3924,3969,4849,4852,4853,6509,6510 fuselage::1124
fusion:3856,6532:2731,2734,281,285,3855,431,432,6116,6118,6122,6123,6531 future:6808:1240,30,3114,3123
futuristic::4461,4463 gable::1684,2023,5013,5551 gabon::4635 gabriel::4869,4870 gaddafi::4911 gael::4962,4963
gag:1425,3427:1798,3425 gage:1743:1171,1258,1516,1602,1880 gaius::5257,5635 gal:6176:5327,5776,6150,6171,6173
gala::314,316 galactic:4351:4154 galaxy:4351:4154,5904,5925 gale::5871,5872 galen::4902,5035 galicia::4529,4574
galician::3545,3546 galilee::4529,4574 galileo::5056,5560
gall:2246,2549,4011:2242,2245,2545,2548,4009,4010,5927,5933,6472,6483,6490
gallant:5212,5703:4886,4912,5053,5059,5444 gallantry:2221:2062,2219,2242,2244,786,787
gallery:1426,2015:1041,1073,1270,1685,1686,1738,1811,4175,4310 galley::1281,1546,1811,2017
gallon:6176:6171,6172,6173,6174 galloway::4505,4574,977,980 galveston::4608 galway::4530,4577 gambia::4635
game:2904,328,4054,937:12,1366,1427,2846,2878,2900,2903,314,355,3763,3913,397,4019,4053,6149,6154
gamma::3460,3466,5275,5494,6160 gandhi::4857,4911,5490,5491,5571,5706
gang:4331,4332,4352:1512,1977,4153,4175,4195,4197,4287 gangster:5315:5198,5588 gao::4223,4386
gap:290,4729,4795:1663,2160,2161,28,3689,3693,4800,6293,6338,655,657 garage::1152,1667,1858
garbage:3292:1255,1779,40,6661,6737 garden:1429:2057,4154,4447,4523,4612,4613 gardener::4902,4930,5259
gardiner::5359,5649 gardner::4930,5155 garfield::5351,5579 garlic::4109,4110,5912,5913 garment:1430:1221,1253,1280
garrison:1431:1621,1622,4298,4423,5003,5615 gary::4577,4578
gas:1008,6682,6743:1561,16,1692,17,5810,6350,6453,6597,6681,6696,6742,6752,6759 gasoline:6682:16,6696,6742,6752
gastropod:904:900,903 gate:1432:1082,1214,1246,1642,1685,1686,5985,6031 gates::5103,5175,5268,5650
gateway::1009,1365 gaul:4974:4529,4574,4962,4963,4973 gaza::4529,4574 gazette::3080,3084 gdansk:4679:4530,4577
gdp::2429,2430 gearbox::1506,1850 gee::6150,6161 geek:5249:4888,4901,5551 gel::1609,1848,6663,6665
gem:1435,1532,5393,6688:1017,1054,1284,1533,4067,6747,6792 gemini:4625,4999:14,4573,4624,4730 gemma::5885,5928
gen::3310 gender:2329:2325,2328,3114,4187 gene:2555:4455,4457 genealogical:4234:4153,4169
genealogy:4234:2963,2965,4153,4169 generation:3807,4404,531:3767,4148,4151,526,530,567,573,6143,6800,6901
generator:1437,5319:1035,1356,1364,1366,1635,4897,5440 generic::1240,1616,4125,4129
generosity:2197:2203,2212,673,676 genesis:3807:3165,3167,3767 genetic:2991:2983,2984 genetics:2991:2983,2984
geneva::4131,4133 genie::4855,4876 genius:2636,2643,5009,5323:2630,2633,2641,2642,2644,4902,4907 genoa::
genocide:805:179,187 genome::4145,4454 genre:1438,3621,3627:1054,1284,2849,2850,3580,3616,3635,40
gentleman:5751:4886,4912,5086,5444,5445,5661 gentry:4415:4174,4413 genus:4237:2849,2850,4148,4183
geographic:3005:2967,3003 geographical:3005:2967,3003 geography:3005:2967,3003 geologic:3004:2967,3003
geological:3004:2967,3003 geologist:5324:5650 geology:3004:2967,3003 geometric:2970:2968,2969 geometridae::4236,865
geometry:2970:2968,2969 george::4898,5401,5402,5453,5542,5644,5755 georgetown::4488,4505,4506,4530,4577,4629
georgia::4529,4598,4599,4636,4689 georgian::3499,3551,4904,4905,4986,4993 german:3536,4997:3532,3533,4904,4962
germanic:3532:3499,3528 germany:4644:4632 gershwin::5174,5436,5484 gestapo::4300 gesture:3482:163,252,3446,3479,40
gettysburg::4608,591,595 ghana:4675:4635 ghanaian:4675:4635 ghent::4530,4577 ghetto::4496,4505,4570,6387,6395
ghost:2896:2895,2937,3670,3671,5688,5695 ghz::6261,6899 gia::4421,4464
giant:4851,5159,5325,5326:12,2645,4195,4206,4726,4828,4848,4886,4888,5378,5412 gibbs::5132,5650
gibraltar::4163,4406,4787,4808 gibson::5013,5049,5050,5057,5551,5567,5731
gift:2642,5990,677:2637,2641,5977,5978,673,676 gig:1886:1122,1184,1496,1512,1517,1876,1963,217,400
gilbert::4897,5044,5234,5275,5462,5494,5560,5569,5650,6160 gill::2520,2579,5927,5928,6171,6172,6173,6174
gillespie::5485,5746 gin:4133:1584,1989,340,345,4125,4131 ginger:2076:2071,2072,4109,4110,4113,5904,5925
girl:5214,5327,5328:4886,4903,4909,5135,5283,5776 girlfriend:5328:4886,4903,4909,5311,5776 giro::4202,4205,6061,6063
glacial:4750:4749,4761 glacier:4750:4749,4761 gladstone::1069,1071,5571,5706 glamour::2102,2113 gland:2533:2482,2519
glasgow::4530,4577 glass:1440,1617,6746:1027,1255,1258,1341,1342,1441,1517,1627,17,1784,1914,1951,6145,6217,6792
glasses:1887:1516,1666 glee::3984,3990,3991 glen::4786,4840 glenn::4925,5055,5420,5660 glider::1018,1481
glimpse::2929,2930,3446,40,546,547 globalization::34,6105 globe:4740,6324:1629,1792,1888,4805,4837,6289,6323
gloom:6632:3975,3980,3992,3993,6350,6415,6416,6631 glory:2278:2102,2113,2275,2277,6379,6550
gloss:2106:2102,2273,2274,2279,2282,3194,3195,3375,3391 glossy:3280:1704,1792,3080,3274,3279 gloucester::4608
gloucestershire::4502,4573 glove::1085,1221,1891 glucose:: gnome::3660,3662,4855,4871 gnu::975 goa::4471,4598
goal:1442,2951,4519:1366,1427,161,23,2814,4516,4521,78 goalkeeper:331,5329:441,442,5057,5361,5567,5678
goaltender:331,5329:441,442,5057,5361,5567,5678 goat:985:4573,4624,5756,974,975 goblin::4873,4876
god:1509,4858,4864:1351,1792,2938,4855,4911,5718 goddard::5560,5650 goddess::4855,4858 godfather::4890,5540
goethe::5243,5502,5569 gogh::5050,5529 gold::2287,2295,2430,6043,6044,6675,6676 goldberg::5119,5242
goldman::5034,5613 goldsmith::5440 golf::330,332 golfer:5330:4895,5567 gong:1207:1646,1698 goo::1,17
goodbye:3306:3304,3305 goodman::5069,5144,5176,5485 goodness:2212,2434:2208 goodwill:2083:2065,2082,3941,3944,6030
goofy::4848,4885 google::3265,3270 goose:5347,883:4050,4051,5299,5669,881 gorilla::
gospel:3206,3440,3613:2938,2939,3144,3200,3375,3376,3611,3612 gospels:3206:3144,3200 gossip:3731,5332:3646,3723,3728
goth:5545:4927,4928,4962 gothenburg::4530,4577 gothic:2855:2853,2854,3464,3465,3532 gould::4891,5291,5530,5650
governance:4263,705:4153,4163,669,704 governed::4259 government:3014,4199,705:2678,2679,2966,3011,4195,4198,669,704
governor:1446,5333:1257,1606,4911,5572 gown:1447:1221,1337,1430,1655,1668,2001,2045,4163,4362 gps::1948
grace:2083:2065,2082,2212,2240,2327,3696,3700,4858,4878 gracie:5787:5161,5162
grade:2395,2755,4325,6541:2247,2375,2378,2384,2424,2751,2754,3640,4153,4175,6150,6156,6375,6542,976,977
gradient:2375:2378,37,6277 graduation:3912:179,180,3447,3448,3907,3911,615 graf::5057,5567,5731 graffiti::1301
graham::4029,4897,5137,5211,5271,5551,5576
grain:2260,4107,5900:18,2247,2259,2275,2276,2397,4026,5896,5898,5951,5952,6163,6167,6168,6197,6198,6199,6200,6661,6662,6702,6703
gram::5066,5082,6163,6168,6200 grammar:3029:3028,3031 grammatical:3029:3028,3031 gran:5336:5301,5337 granada::
granddaughter::5334,5514 grandfather:5335:5301,5337 grandma:5336:5301,5337 grandmaster::4895,5567
grandmother:5336:5301,5337 grandpa:5335:5301,5337 grandson::5334,5514 grange::1380,2049 granite::2173,2174,6754
granny:5336:5301,5337,5516,5517,5776 grape:4095:1750,1860,4072,4073,5925,5935,5951 graph:3565:3479,40
graphical:3565:3479,40 graphics:3561:1054,1448,3479,40
grass:1743,4105,5896:1171,1258,1880,4103,4104,5383,5384,5895,5904 grassland:4553:4149,4150,4529,4612 gratitude::27
grave:1449:3461,3463,4563,4606,6821,6891 gravel:6687:6661,6684 graves:: graveyard:4492:4596,4612
gravitational:5846:5825,5843 gravity:3962,5846:2058,2088,27,5825,5843 graz:: grease:6617:6614,6616,6758,6770
greaves::17,6785 greco::5438,5515,5529 greece::4632,4634 greed::2269,2270,469,470 greenberg::5427 greene::
greenhouse:1452:1152 greenland::4766,4771 greens::4072,4074 greensboro:: greenville::4608 greenwich::4471,4497
greenwood::4150,4747,4771 gregorian:5795:4857,4956,5574 gregory:5795:4857,4858,4956,5139,5236,5574,5644,5649,5736
grenada::4471 grenade::1125,1373,2033 greyhound::12,920,921,968 grid::1249,1263,1355,1378,1548,1726,1848,2744,2928
grief:2842,3995:2835,2837,3992,3994 griffin::4849,4852,4853 griffith::5290,5594 grill:1453:1152,1420,1797,1941
grille:1453,2041:1082,1420,1663,1941 grimm::5428,5650 grit:2340:2210,2219,2339,6685,6784
grocery:1454:1240,1253,1597,1615 groin:1142:1082,1348,1661,1863,2482,2483 groove:6315:2482,4798,6287,631,6320,633
ground:1403,1455,2931,4697,4771,4772,6245,6725:1,1227,1228,1251,15,1517,1677,1942,24,2923,2927,2929,2930,37,4,4563,4566,4696,6244,6661
grounds:2057,2831,3393:23,2820,3391,3392,4523,4529,4612,4823 group:2975,36,6672:0,2,3,4190,4838
grove:1456:1429,4447,4449,4613 groves::5317,5318
growth:3808,6114,6117,6486:1,34,3767,4,4154,4447,6103,6127,6466,6469 guadalajara:: guam::4766,4771
guangdong::4471,4598 guangzhou:4642:4530,4577 guantanamo::
guard:1457,4306,513,5339,5340:150,1517,154,2325,2381,4287,4297,437,441,442,445,450,4898,5057,5074,5300,5426,5577
guardian:4898:5577 guatemala::4638,4639 gubernatorial:5333:4911,5572 guernsey::4664,4766,977,981 guerrilla::5769
guest:1656:1245,1584,4894,4925,5205,5395,5762 guggenheim::5102,5239,5381,5555 gui::3265,3269 guiana::4529,4574
guidance:3327,508:40,501,704,716 guild:4319:4195,4197 guilt::3996,3997,6350 guinea::4635,4962,4982,6068,6069,869,870
guinness::4128,5013,5551 guise::2102,2106 guitar::1646,1928 guitarist:5341:5485,5551 gujarat::4471,4529,4574,4598
gujarati::3547,3549,4937,4950 gulf::2160,2161,3,4719,4728,4795
gum:5907:2505,2506,4021,4040,5937,5938,6690,6691,6729,6730,6780,6795
gun:1008,1055,1458,5342:1047,118,119,1516,1561,1604,1692,2032,2033,4902,5198,5400,5483,5665 gunfire:120:118,61
gunner::5662,5672 gunnery::1517,2033 gunpowder:6788:1371,6711 gunshot:120:118,61 gunslinger:5342:5198,5400,5483
gurney::1573 guru::4911,4923,5619 gust:5847:5871,5872 gut:2580:1266,1569,2519,2520,4719,4727 guthrie::5174,5670,5685
guts:2340:2210,2219,2339 guy:5343:1137,1351,1792,1925,1932,4886,4912,5444 guyana::4637 gym:1461:1056,1378
gymnasium:1461,4360:1056,1378,4355,4357 gymnast:5344:4895,5057 gymnastics::314,361
gypsy:5345:3547,3549,4937,4950,5408,5778 habit:304:1060,1221,2682,2683,302,303,586,6114,6127,629
habitat:4532:4518,4529 habsburg::4171,4172,4173,4258
hack:1160,5346,965:1179,1512,1638,1977,4911,4929,5571,959,960,962
hacker:5346:4900,4929,5175,5330,5567,5597,5613,5735 hackney::1184,1496,960 hades:2648,4881:2645,2646,4858,4878
hahn::5132,5650 haifa::4530,4577 hair:2498,5932:1375,2482,2485,2491,2562,4734,5929,6145,6223 haiti::4471,4766,4771
haitian::4992,5771 haji::5077,5563 hale::4994,5056,5491,5560 haley::5633,5634,5670 halftime::6893,6894
halifax::4488,4630
hall:1032,1331,1463,1465,1594:1041,1152,1270,1346,1503,1505,1574,1686,1811,5056,5132,5275,5560,5603,5650 halle::
hallmark:2143,3471:2141,3452,3758 halloween::6829,6830 hallway:1465:1270,1686 halo:2278:2275,2277,5818,5824,6278
ham::4056,4062,4886,4912,5013,5444,5518,5551 hamas::4421,4464 hamburg::4530,4577 hamburger:4069:4053,4059,4068,4080
hamilton::4530,4577,5282,5410,5457,5571,5650,5706 hamlet:4318,4611:4175,4312,4529,4610,4848,4885
hammer:1466,750:1366,1469,1584,1604,1746,1891,1913,1926,1977,257,749 hampshire::4502,4573,983,984 hampton::5392,5485
han::4171,4173 hancock::4994,5491
hand:2602,3177,4156,5093,5358:1514,1735,23,2484,2605,2630,2863,2865,3134,3143,3348,3354,4154,4573,4595,5114,5408,5567,5642,5672,5778,6162,768,989
handball::1074,1427,330,337 handbook:3196:3190,3194 handel::3580,3635,5174,5484 handful::6145,6217,6223
handgun:1718:1394,1458 handicap:2449,2704,6652:2445,2448,2701,2702,6466,6651 handkerchief::1375,1708,1709
handler:5152:4911,5029,5621,5742 hands:4301,511:4195,4298,510,713 hangar:: hank::1231 hannibal::4608,4932,5317,5318
hannover:4647:4530,4577 hanoi::4488,4629 hanover:4647:4171,4172,4173,4258,4530,4577 happiness:3984,6420:27,3924,6418
harassment:308,3974:302,306,3969,3972 harbor:1470,4579:1786,1851,4530,4577 harbour:1470,4579:1786,1851,4530,4577
hardcover::1126,1749 hardness:2081:2079,2080,2125,2247,2261,2476 hardship:2126,6590:2125,3765,3779,6585,6589
hardware:1472:1244,1517,1683,2033 hardwood::6780,6795 hare:4061:4053,4054,953,954 harlem::4496,4505
harlow::5013,5015 harm:299,3880,6492:163,281,3773,6465,6466 harmonica:1473:1421,2043
harmony:3584,3688,6399:2127,2141,2247,2315,3580,3635,3667,3682,6398 harness::1433,1896,1939
harp:1473:1209,1421,1928,1939,2043 harper::5485,5551 harpsichord::1543,1928
harris::5167,5227,5317,5318,5427,5452,5512,5526,5606 harrisburg::4488,4631
harrison::5013,5351,5551,5579,5633,5634,5670 hart::5243,5436,986,987 hartford::4488,4631 hartley::5557,5649
harvard::1367,2003,5239,5555 harvey::5234,5462,5650 hash::1342,1648,1880,4022,4030
haste:2369:163,221,2367,2368,6572,6573 hastings::4608,4897,5044,591,595 hat:1475:1221,1478,437,439
hatred:4009:27,3924 havana::4488,4629 haven:1476,4579:1851,4530,4577 havoc:380:252,253 hawaii::4598,4599,4766,4771
hawaiian::3522,3523,4904,4993 hawk:851:1121,1848,4886,843,850 hawker:5547:5373,5466,5658,5672
hawkins::5196,5485,5510,5592,5648 hawthorn:5916:5937,5944 hawthorne:: hay:4106:4103,4104 haydn::3580,3635,5174,5484
hayes::5013,5015,5351,5579 hays::4608,5416,5595 hazard:1477,5815,6646:1660,1661,34,42,6645
haze:2697:2685,2696,5821,5829
head:2582,2625,3130,3436,3462,3878,4526,4808,5348,5587:1,12,1232,1604,1609,1751,1776,1811,1848,1863,1926,1974,22,23,2482,2484,2485,3100,3103,3163,3284,3457,3458,3572,3792,3875,3896,4,4145,4439,4478,4481,4528,4563,4573,4605,4722,4746,4749,4787,4911,5245,5252,526,5380,5595,5818,5861,5927,5928,6150,6162,6286,6329,819
headache:2840:2835,2837,6497 header:3130:1098,1143,117,1196,121,1382,1474,1708,1932,3163,3572,61,65,6707
headline:3131:3130,3572 headmaster:5350:5252,5587 headquarters:4435:1378,1621,1662,1721,4287,4297 healer:5737:4902
health:6568:6350,6567,6587 healthcare::393,428 heap:1159,4160,6228:1179,1638,3287,3660,4154,6145,6219
hearst::5526,5606
heart:2066,2220,2540,2915,4008,4494:1181,1729,2062,2064,2065,2219,23,2519,2520,27,2814,2910,2911,4053,4055,4473,4574,6281,6282
heartbeat:3862,6881:2468,2469,3772,6810,6880 heartbreak:3995:3992,3994 hearth:1396:1346,1361,1505,1781,4473,4574
heartland::28,4574 hearts::340
heat:2069,2333,2743:1378,2007,2058,2067,2330,2332,2741,2742,3913,3916,5818,5838,6143,6350,6453
heath:5905:4622,5937,5944 heather:5906:2275,2285,5905,5944 heaven:2647,4514:2645,2646,28,4573
heavenly:2647:2645,2646 heavens:4491:4484,4602 hebrew:4957:3556 hectare::6150,6157 hector::4848,4849
hedge::1082,1385,3410,6030,6038 heel:1482,5106:1683,2485,2611,4,4481,4482,4516,4521,4927,5758
height:2326,2425,2428,6371:2247,2325,2384,2390,2394,2424,6370 heights::4563,4606 heinz::5102,5381
heir:5355,5714:4922,5012,5403,5514 heiress::4922,5355 helen::4848,4849 helena::4488,4631 helicopter:1483:1018,1481
helium::15,6673,6674,6743 helix:1231,6306:4237,6285,6294,902
hell:2648,2649,3782,4534,456,814:2645,2646,28,3765,454,455,4573 hellenistic::2919,2946 heller:5356:4927,5745,6164
hello::3304,3307 helm:1484:1606,1909,813 helmet::1050,1221,1478,1725 helsinki::4488,4530,4577,4629
hem::1349,3635,3637,4545 hemingway:: hemisphere::2485,2560,4529,4574,6281,6284
hen:872:12,4051,4052,820,839,843,870,871 hendrix::5341,5485 henry::4994,5132,5491,5521,5560,5650,5691,6160
henson::5551 hepatitis::6472,6476,6479 hepburn::5013,5015 heraldic:1485:1307,1360 herb:4112,5904:13,4109,4110,5925
herbal::4123,4144 herbert::5050,5484 hercules::14,4730,4848,4849 herd::4148,4175,4185,4277 hereford::977,980
heresy::23,2814,3034,3047 heritage:2249,5989,89:2,23,2682,38,52,5977,87 herman::5069,5176,5392,5485
hermann::4911,4962,4997,5478 hermes::4858,4878 hermit::5618 hermitage::1346,1505
hero:4070,5125,5478,5796:2926,371,4068,4080,4848,4849,4897,4898,4911,5389,5457,5577,5650
heroin:1486:1258,1471,1648,1664 heroine:5357:2926,371,4886,4903,5776 heroism:2221:2062,2219
heron:5796:4897,5389,5457,5650,880,909 herr::3127,3128,4886,4912,5444 hertfordshire::4502,4573
hesitation:2087:2065,2086,2716,655 hess::5082,5278,5485,5495,5560,5561,5562,5650 hesse:: heterosexual::
hezbollah::4421,4464 hiatus:3850:1284,3089,3849,4795,6338 hickory::5941,5942,6780,6795 hideout:4535:4536,4606
hierarchy:4408:4153,4195,4454,4455 highland:4753:4749,4787 highlands::4753,4787
highness::2247,2394,2395,2428,4911,5046 highway:1487:1803,2031 hike::227,231,2401,2403 hilbert::5457,5650
hill:1639,1640,4754:1085,1891,4749,4787,5102,5103,5161,5551 hillary::4887 hillside::4749,4827 hilltop:4537:4560,4606
hilt::1037,1468 himalayan:4755:4749,4809 himalayas:4755:4749,4809 hind::986,987 hindi::3547,3549
hindu:4961:4904,4923,4933,4937 hinduism:3059:2211,2938,2942,4202,4228 hip::2482,2586,2611,2615,4798,5885,5951,6312
hiroshima::4530,4577 hispanic::4904,4993 historian:5359:4907,5649 historical:3019:2963,3018
history:3019,3235:22,23,2963,30,3018,3317,3321,6807,6811 hitchcock::5289,5290 hitler::5224,5278,5495,5637
hitter:5075,5360:4925,5057,5068,5482,5567 hiv::6483,6484 hive::1255,14,1779,4175,4277,4791 hoax:467:465,466
hobart::4488,4530,4577,4631 hobbs::5057,5197 hobby:321:1730,314,319,851,852 hockey::324,328,330,332,333,361
hoffman::5013,5050,5551,5653 hoffmann::4897,5044,5132,5650 hogan::1346,5330,5567 hokkaido::4766,4771
holder:1488,5362,5363:1489,4891,5527
hole:1490,2525,4756,4757,6523:1663,2526,2624,28,41,4749,4786,4795,6293,6338,6350,6520,6581,6584
holiday:6816,6848:6805,6815,6829,6830 holiness:: holland:4676:4632 hollow:4757,4758:4749,4786,4840,6338,6339
holly:5920:5174,5633,5634,5670,5685,5938,5941 hollywood::4220,4221,4496,4505,6631,6633
holmes::4848,4885,4902,5324,5398,5650 holocaust::179,186,187,805 holstein::977,981 holster::1011,1105,1756,1847
holy::4563,4606 homage:789:786,788
home:1346,1492,4224,4513:1084,1085,1367,1505,1515,28,4,4195,4287,4470,4478,4512,4563,6354,6364 homeland::4471
homeless::4151,4272,4926 homer::124,5050,5529,5569,57,6150,6158,877,878 homestead::1346,1505,5970,5971,5973
hometown::4608 homework:447:446,496 homicide:188:179,187 homo:5365,995:993,994 homosexual:5365:
homosexuality:534:526,6090 honduras::4638,4639 honesty:2226:2192,2208,5904,5925 honey::4110,4120,4909
honolulu::4488,4530,4577,4631 honour:2214,3359,6550:2192,2208,2213,3441,3452,6375,6379 honours::3359,3360
hood:1493,4759,5366:1016,1058,1221,1280,14,1478,1756,1810,2482,2484,4312,4313,4734,5198,5588
hooker::4895,5057,5317,5318,5330,5567,5601,5649,5736,5776 hooks::2602,2605
hoop:1088,1494,2042:1076,1089,1286,1427,1442,1869,1891,1929,1941 hoover::1491,2008,5102,5351,5381,5416,5579,5595
hopkins::4891,5013,5081,5132,5239,5252,5291,5551,5555,5569,5595,5649,5736
hopper:123:121,1255,1584,1779,5057,5397,65,941,947 horace::5569 horde:4278,4280:4175,4276,4277,4312
horizon:2419,4538:2415,2418,28,4531,4544,4547,4600 hormone:2550:2544,2547
horn:1267:1024,1140,1468,1517,2043,2482,2562,3441,3450,6661,6700 horne::5013,5015,5485,5670,5686 hornet::946
horror::0,3924,3947,3949,3975 horse:1551,4424,960:1204,1420,1462,1592,1891,1941,4298,4423,958,959
horseback::2482,4749,4798,4816 horsepower::6160,6180 horseshoe:1497:1366,1427,1725,1854 horst::4544,4737
horticultural::569,570 hose:1498,1499:1221,1250,1412,1430,1997 hospice::1505,429,430
hospital:1500:1152,1607,4202,4203 hospitality::3307
host:1841,4278,4279,5368,5369,5456:1245,1584,4027,4045,4067,4153,4175,4195,4277,4290,4296,4886,4901,4922,5012,5526,5541,6
hostage::4926,5591 hostel:1501:1152,1502,1505 hostess::4886,5059,5368,5369,5541,5709 hostilities::591,599
hostility:4010,600,6410:2065,2097,3924,4009,46 hotel:1502:1152 hotspur:5807:4887,5264,5682
houghton::4577,4578,4608,5595,5605 hound:5106,921:4927,5758,918,920
hour:2423,6869:2383,2384,2822,41,6143,6800,6812,6827 hours:6803:6143,6800,6804
house:1503,1504,1967,4172,4212,4224,4260,4624:1152,1346,1505,28,314,320,4171,4175,4195,4206,4214,4233,4261,4262,4263,4287,4310,4312,4410,4573
household:4224:4195,4287 householder::5527 housekeeper::5237,5661 houston::4530,4577,4911,5317,5318,5571
howard::5013,5282,5551,5612 howe::4897,5026,5057,5251,5361,5389,5567,5672,5716 howl::3635,3637,3853,3860,3861
html::3108 http::3329,3338 hua::4421,4464 hub::1683,4,4473,4494 hubbard::4560,4785
hudson::4817,4830,5082,5275,5492,5494 hue::2275,2308 huff::6501,6518
hughes::5062,5102,5133,5290,5381,5396,5569,5594,5672 hugo::5243,5502,5569 hulk:5326:1855,2017,5412
hull:5960:2492,4530,4577,5227,5470,5493,5512,5959,6305 humane:3018:2963,2965 humanist:5370:4907,5026,5649
humanities:3018:2963,2965 humanity:996:2,2194,994,995 humanoid:1029:1061,1606 humans:996:2,994,995
humboldt::5082,5370,5492,5556 hume::5557,5649 humidity::6350,6640 humiliation:6558:168,218,3788,3953,3954,6556,6557
humor:2092,2477,2544,2623,3425,4014:15,2090,2091,2503,27,40
humour:2092,2477,2544,2623,3425,4014:15,2090,2091,2503,27,40 hunan::4471,4598 hungary::4632
hunger:2271,6460:2269,2270,6453,6454 hunter:4796,5373:14,1971,4730,4739,4788,4930,5656,5672
huntington::4994,5102,5103,5234,5462,5491 huntsville:: hurdles::3917,3919 huron::4719,4770 hurricane::5831,5873
husband:5374:5238,5403,5698 hussein:5797:4911,5401,5690 hut:1507:1851 hutchinson::5468,5663
hutton::5057,5197,5324,5650 hybrid::2880,2881,3100,3103,6 hyderabad::
hydra:4760:14,2702,2703,4730,4849,4852,4853,901 hydraulic::2995,3000 hydroelectric::5818,5835
hydrogen::15,6673,6743,6759 hygiene::2985,2986,6614,6615 hymn:3594:3591,3593,3604 hypnotic::1341,6706
hypothesis:2889,3434:2843,2846,3433,3670 hysteria:6511:3924,3975,6475,6509,6510 iberian::4904,4933,4937,4962
ibrahim:5786:5302,5537 icao::4223,4368 icc::4386,4387
ice:1522,1617,6753:1,1027,1152,1258,1341,1342,1364,1479,1532,1802,1914,4,4044,6059,6747,6792 iceland::4632,4766,4771
icelandic::3532,3538 icon:1508,1707:1284,1448,1678,1792,3441,3452 iconic:1508:1448,1678 ida::4223,4368
idaho::4598,4599 idea:2807,2843,2955,3586:23,2803,2806,2814,2938,2941,2951,2954,3580,3585
identification:134,2769,3489:133,2059,2060,2722,2767,3317,3446,55,6350
identity:2060,2147:2059,2146,2767,2769,6239,6241 ideological:3052:3034,3047 ideology:3052:2785,2788,3034,3047
idf::4287,4297 idiot::5669 idol:1509,2920:1351,1792,2843,2918,5013,5705 ignatius::4858,5083,5583,5644
ignition:284:1606,281,283,6093,6111 ignorance:2961:23,2814 iii:6212:6201,6205 ike:5794:5317,5318,5351,5579
illinois::3500,3501,4598,4599,4941,4942 illness:6469:6465,6466
illumination:1626,6414,6660:1448,1678,2330,2334,3391,3679,6350
illusion:105,2894,2937:2843,2893,2923,2936,359,375,464,465
illustration:1510,2828,3562:1284,1792,23,2820,3479,3484,3561 illustrator:5049:4897,5050
image:1351,1707,2105,2924,2934,3634,4191,5240:1284,1792,2,2102,2103,2814,2923,2933,3617,3633,4190
imagery:2776:2722,2772 imagination:2645,2654,2776:2630,2644,2653,2722,2772 imam::4911,4923,4959
imitation:1511,3429:1265,1792,2938,2939,3425,626,627 immersion:2725:168,2667,2668,3820,3844,642,643
immigrant::4925,5468 immigration::221,4153,4163,703 immortality::2362,2363,6817,6822 immune:5376:
immunity:183,6634,6635:181,182,2337,6350 imp:4872,5377:4855,4871,4908,5134
impact:3822,748:139,3825,42,53,5811,596,747 impairment:3880,6652,6657:168,218,281,299,3773,6466,6651,6654,6655
impatience::2065,2084,3965,6501,6518 imperialism::3047,3052,3331,3335,501 impetus:108:107,5818,5843,61
implementation:58,710:33,704,708 implication:2914:2782,2786,2843,2912,3259,37,3740,6237,6246,6248
import:2459,2914,3285:1240,2457,2458,2843,2912,40,4925,5303 importance:2457,6547:2429,2430,6375,6379
impression:2103,2910,2932,3275,6320:113,114,2048,2102,2814,2843,2923,2924,3274,3441,3452,370,371,6278,6287
imprisonment:6436,732:6433,6434,704,729,731,739 impromptu::3596,3602,3667,3741
improvement:202,3840,6537:163,168,3773,3842,6350 improvisation::1284,152,359,375
impulse:108,2345,3881:107,22,2344,2347,24,27,3785,3786,3791,3834,3926,61 inability:2476,2664:22,23
inauguration:197:168,194,3907,3910 inc::4163,4432 inca::4175,4312,5637
incarnation:5553:2939,3440,5552,578,579,6800,6810 incense::2736,2737,6711,6714 incentive:5997:24,4696,6000,6001
inception:3806:3767 inch::6150,6157,6162 incidence::5818,5859,6265,6266 incident:3784:33,6403,6405
inclination:2269,2374,3037,3943:163,2247,2268,23,2378,252,27,3034,37,3941,6312,6338
inclusion:279,6249:14,261,270,4718,6246,6248,6354 income:5984:5982,5983 incorporation:280:270,2722,2764,279,285,799
incumbent::5363,5512,5527,5672 independence:6429:3768,3801,3922,6427
index:3315,3455:2603,2604,2605,3215,3310,3312,3314,3453,3454,3753,6275 india::4636
indian:3500,4941,4950:3099,3499,4904,4933,4937,4940 indiana::4598,4599,4897,5050 indianapolis::4488,4631
indication:2822,3446:2,2820,2821,2824,2826,3339,3667,3670,3738,40 indicative::6251,6254
indicator:1514,3315,3754:1517,3310,3312,3441,40,6661,6778 indictment::3210,3213,3259,3740 indie::4209,4285
indifference:3951:2100,27,3950 indigo::2301,2302,5937,5944,6778 individual:11,5380:1,6 indochina::4771,4802
indonesia::4471 indonesian:3526,4977:3524,3525,4904,4933,4937
induction:138,3910:194,196,2770,2820,2835,3900,3907,53,5818,5834 indus::14,4730,4817,4830 industrial:573:682,684
industrialist:5381:5102,5103 industry:2225,4220,573:2222,2224,4206,4219,682,684 inequality:2160:2154
infancy::6540,6800,6823 infant:5064:5135,5514 infantry:4419:4289,4297
infection:3843,6483:2,2218,2227,3784,40,6116,6118,6127,6465,6466 infectious:6483:6465,6466 inference:2786:2781,2782
inferno:2649,4534:2645,2646,28,3778,4573 infinity:6875:30 infirmary:1500:1152,1607
inflammation:284,6457,6499:168,200,281,283,2831,6451,6455,6494 inflation::270,271,34,3785,3787,6105
influence:139,2468,2707,5812:2466,2701,2706,42,53,5575,5811 influenza:6478:6472,6476,6477,6481 influx::6112,6122
info:3310:40 informant:5383:4919,5048,5691 information:2392,2820,3310,4460:22,23,3259,3740,40,4154,6147,6148
infrastructure::2257,2259,6053,6054 infringement:478,479:452,459,474
ingredient:2879,4109:1244,1683,18,2846,2878,4026 inheritance:2249,2250,5989,89:2,2247,2248,38,52,5977,87
inhibition:171,660:2233,2234,34,46,6127,658,659 inhibitor:6695:16,17
initiation:138,198,3910:168,194,2058,2236,3900,3907,53 initiative:2199:168,194,2058,2198
injection:436:222,246,429,430,6663,6667 injunction::3248,3249,3667,3676
injury:3795,3827,458,6492:3777,3796,3826,3828,452,6465,6466 injustice::2193,2216,452 ink::2503,2544,6760,6762
inlet:1520,4765:1663,3,4719 inmate:5186:4904,4926,5120,5536,5591,5623,5668 inn:1501:1152,1502 innings::329
innocence:6426:2232,6350 innovation:1524,198,2652:1284,168,194,2630,2644 innsbruck::
input:2835,3415:1244,1683,23,2820,3375,3441,40 inquiry:2804,3703:2781,2803,3696,3702,393,419
inquisition::3702,3704,4262,4383 ins::4223,4386 insanity:6512:6501,6508 inscription:3179:3070,3134,3144,40,409
insect:5779,941:4927,4928,867,900 insertion:246:163,222,40 insider::5189,5274
insight:2733,2811:23,2722,2730,2732,2808,2809,3964 insignia:3488:3486,3487
insistence:6574:3233,3701,6572,6573,772,775 inspection::419,423 inspector:5273:4902,5390,5415,5570
inspiration:2844,524:1284,168,1749,200,23,2701,2722,2730,2814,2843,522,6090 instability::2100,2172,6354,6403
installation:1378,199,3910:168,194,3900,3907,5 installment:199,3297:168,194,3147,3163,3295,3296,6000,6001
instance:2828,3788:23,2820,33 instant:6876,6881:41,6810,6847,6880 instinct::2630,2637
institution:1515,1614,198,4202:1367,1500,1607,168,194,2682,2683,4153,4195 institutional:4202:4153,4195
instruction:3273,3438,551,553:3137,3139,40,406,408 instructional:553:406,408 instructions::3196,3197
instructor:5728:5252,5595 instrument:1516,153,1646,3213,5385:1517,152,3114,3124,3144,3210,4930,5053,58
instrumental:1646:1517 instrumentalist:5485:4901,5551 instrumentation:1517:3596,3597,5,58,581,582
insulation:6529:509,6527,6528,6707 insulin::2547,2550,6706 insurance:3241,6039:3240,3422,6030,6038,6642,6643
insurgency::596,598 insurrection:598:596,669 intake:1520,524,525:1663,522,6090,6127 integer:6201:6144,6149
integration:799:281,285,33,538,539,669 integrity:6578:2192,2226 intellect:2635,2671,4907:2630,2633,2667
intelligence:2633,3316,4388,612:23,2630,3310,4223,4287,594,611
intensity:2319,2347,2399:2247,2275,2308,2315,2390,2395 intention:2954:142,2814,2951 interaction:48:46,5809,5818
interception::127,65,665,668 interceptor::1021,1389,2028 interchange:50,683,742:1536,33,46,4606,48,669,682,694
intercourse:3647,527:3066,3067,526,6090 interdisciplinary:2963:2814,2965
interest:2437,2467,2695,319,6010:2434,2435,2466,2685,2694,314,4153,6008,6018,6025,6030
interface:1521,3269:1214,1246,2771,2923,3262,3265,4484,4602
interference:3336,3889,665:1661,33,3331,3335,3765,384,385 interior:4252,4539,4540:28,4246,4247,4484,4573,4602
interlude::318,358,41,6893 intern::5234,5462 internationale::3593,3594 internet::1247,1653
internment:732:6434,6436,729,731,90,92 internship::397,402
interpretation:106,2774,2925,3679:2781,2799,2814,2923,3375,3391,359,375
interpreter:5387,5696:3262,3265,4913,5026,5497 interrogation:3703,3704,3705:3065,3066,3102,3574,3696,3702
interruption:290,3849,6894:33,41,655,657,6893
intersection:1523,2771,2877,4189,6300:129,1536,2,281,2814,2876,2879,2923,4154,4186,4190,4606
interval:2389,3473,6893:2,2383,2384,3453,3456,41,4190
intervention:3336,430,803:3331,3335,393,428,651,669,754,757,801
intimacy:2096,3989,6361:2065,2095,3984,3988,6355,6360 intimidation::3366,3924,3975,4005,4006,782,784
intro:3727:3596,3602,3667,3723
introduction:196,198,246,3168,3727:163,168,194,222,3144,3165,3190,3192,3580,3667,3670,3723
intruder:5388:4925,4927,5267 intrusion:3888,453:14,3792,3852,452,4818,6113,6122,67,68
intuition:2730,2911:2720,2722,2843,2910 inuit::4940,4941 invalid::4926,5668 invasion:3888:3792,3852,3898,605,608
invention:1524,2652,583:1284,2630,2644,563,575 inventor:5389:4897
inventory:1915,2655:1240,1616,2653,2654,3215,3314,6078,6082,618 inverse::37,6276
inversion:254:163,252,3586,3588,3617,3633,3773,3884,526,534,5818,5824,6091,6122,6453,6619
investigation:419:2803,2804,393 investigator:5222,5390,5622:4902,5415,5570,5650
investment:6033,690:163,167,2088,2089,2491,2493,2514,38,519,520,6030,684,689 investor:5391:4891
invitation:3697:1325,2116,3163,3300,3667,3696 invitational:3697:1325,3163,3300,3667,3696
involvement:2695,6248,6351,6361,801:2685,2694,33,37,6246,6350,6355,6360,669 ion::4718,4799
iowa::3503,3507,4598,4599,4944,4949 ipod::1793,1911 ira:472:2897,4421,4464,469,470 iran:4670:4636
iranian:3550,4978:3528,3548,4904,4933,4937 iraq::4636 iraqi::4904,4933,4937 ireland:4661:4632,4766,4771
iris:5911:1604,2506,2553,5910,5950 iron:1525:1038,1443,1444,1491,1512,1517,6673,6675 irony:3426:2129,3425,3633,3634
iroquois:3506,4946:3499,3500,4940,4941 irrigation::429,430,653
irritation:307,3938,3973,6518:302,306,3935,3936,3969,3972,6350,6451,6453,6501,6619,6639,782,784 irs::4223,4386
isaac::5302,5537 isabella::5282,5610 isaiah::3165,3167,4923,5600 isis::4858,4860 islam:3058:3054,3055,4165,4241
islamabad::4488,4629 islamic:3058:3054,3055 islamist::4907,4923,4959,5649 island:4766:4,4606,4628,4771
islander::4904 isle:4767:4766,4771 isn::4388 isolation:6528:2721,3947,6102,6132,6527,669,764,802 isotope::15,6671
israel:4648:4471,4542 israeli::4904,4933,4937 istanbul:4687: italia:4649:4632 italy:4649:4632
item:1526,2825,3216,3445,6256:2820,2824,3441,3452,37,4,5,6255 iteration::1,34,625,626 ithaca::4608,4766,4771
ivanov::4897,5137 ives::5174,5484,5590 ivory:2292:2288,2291,6700 ivy::5925,5935
jack:1006,5408,5448,6226:1004,1005,1074,1352,1360,1366,1377,1400,1427,1512,1729,1977,4072,4073,5259,5642,5672,5778,5951,6145,6223,959,971
jacket:1288,1527:1226,1280,1304,1506,1671,1850,2054,4063,4090
jackson::4488,4608,4631,4911,5013,5015,5143,5317,5318,5351,5485,5571,5579,5615,5670 jacksonville::4577,4578
jacob::5081,5132,5302,5537 jacobite::5026,5721 jacobs::5234,5462 jade:965:2287,2298,5424,6688,6771,959,960
jagger::5633,5634,5670 jaguar:935:926,933 jail::1268,1696 jain::2211,2938,2942 jakarta::4488,4629
jamaica::4471,4766,4771 jamaican::4992,5771
james::3167,3203,4817,4830,4858,4953,5039,5198,5230,5401,5402,5557,5588,5603,5644,5649,5650,5690
jamestown::4610,4611 jan:6858:6856,6857 january:6858:6856,6857 japan:4671:1227,2048,4636,4707,4771
jar:1528,3824:1255,2018,3822,3823,6145,6217 jasmine::5937,5944 jason::4848,4849 jasper::6688,6771
java:4142:18,3498,4123,4766,4771,6762 javanese::3525,3526,4937,4977 javelin::1366,1885,1891,2032,3918,3920
jaw::1489,2482,2508,2514,2621 jay::5133,5227,5396,5512,846,849 jazz:3614,3649:3580,3610,3611,3621,3646,3648
jealousy::2668,4011 jean:1303,1529:1036,1375,1430,1993,2052 jeep::1179,1638 jefferson::5351,5579
jelly::16,17,4021,4030,4041,4049 jem::4421,4464 jena::591,595 jenny::4897,5044,959,971 jensen:: jeopardy:6646:6645
jeremiah::3165,3167,4923,5600 jericho::4610,4611 jerome::4858,5139,5236,5644,5649,5736 jerry::4962,4997
jersey:1530:1375,1430,1856,4598,4599,4664,4766,977,981 jerusalem::4488,4629 jesuit::4923,5618
jesus:5798:4866,4868,4923,4957,5600 jet:1419,3892:1021,1223,1436,1481,3786,3792,3865,3867,5824,5851,6713,6751
jew:4957: jewel:1532,5393:1017,1533 jewellery:1533:1017,1301 jewelry:1533:1017,1301 jewish:4957:
jihad::489,492,590,606 jimenez::5569 joachim::5174,5484,5485,5759
job:397,438,6525:1284,1749,2049,3165,3167,3265,3266,393,437,4530,485,486,4911,4926,5478,6350,6520,704,713
jock:1057,5057:1221,1613,1757,4895 jockey::5367,5518,5630 joel::3165,3167,4923,5600 johannesburg::
john:1974,5772:1041,1811,3165,3167,3200,3206,4857,4858,4894,4953,5039,5205,5230,5272,5401,5402,5644
johnny:5689:5177,5178,5682 johns::4897,5050 johnson::5173,5351,5422,5428,5579 johnston::5317,5318
joke:315,3427:314,3425 joker:5394:1181,1729,3165,3166,4927,4928,5161,5551 jolt:3824:163,252,3822,3823
jonah::3165,3167,4923,4926,5600 jonathan::4091,4092 jones::4897,4911,5044,5263,5330,5409,5428,5493,5518,5558,5567
jong:: jordan::4636,4817,4830 jordanian::4904,4933,4937 joseph::5117,5302,5349,5537,5777
joshua::3165,3167,4911,4923,5619 journal:1535,3176,3282:1064,1126,1749,1845,3134,3144,3274,3278,6078,6079
journalism:3083:3073,3081,397,406 journalist:5395:5430,5783 journey:236:221,231 joy:2838,3985:27,2835,2836,3924
joyce:: juarez:: jubilee::6830,6885 judah::4529,4574,5302,5537 judaism:3057:3054,3055,4202,4228
judas:5799:1490,4858,4953,5039,5217,5230,5241,5644 jude:5799:3167,3203,4858,4953,5039,5230,5644
judgement:2238,2628,2795,2847,3254,543,759:2058,2631,2632,2780,2793,2938,2941,3210,3213,33,669,754 judges::3165,3167
judgment:2238,2628,2795,2847,3254,543,759:2058,2631,2632,2780,2793,2938,2941,3210,3213,33,669,754
judicial:2215:2192,2208,2209,2210 judiciary:4264:4163,4263,4445 judith::3165,3167,5357,5776 judo::314,361,516,517
jug::1131,2018,6145,6217 juice:2545:18,2503,2544,4026,5830,5834,6463,6464 julian::5257,5635 july::6856,6857
jumper:1943,5397:1221,1226,1251,1337,1430,1517,1527,1757,2045,4895,491,5057
junction:1536,1537,6536:1251,129,1517,281,29,4563,4606,6297,6531 june::6856,6857 jung::5603,5650
jungle::28,4,4175,4447,4449,4467 junior::4928,5435,5443,5684,5747 juniper::5881,5937,5944,6795
junk:6739:1122,2017,6737,6738 juno::4858,4879 junta::4328,4329 jupiter::4768,4797,4805,4833,4858,4879
jurassic::6801,6882 jurisdiction:4541:2466,4505,4574 jurisprudence:3024,4451:3018,3022,4154
jurist:5396,5398:4902,5017,5512,5672 jury:4438:4153,4163,4223,4382
justice:2215,435,5396:2192,2208,2209,2210,4246,4247,5017,543,5512,5672
justification:3392:2820,2830,3375,3391,804,808 kabul::4488,4629 kahn::4897,5044 kaiser::5257,5690
kali::4858,4862,5937,5944 kangaroo:: kannada::3552,3553 kansas::3504,3507,4598,4599,4817,4830,4945,4949
kant::5557,5649 kappa::3460,3466 karachi:: karate::516,517 karen::3514,3515 karma::3815 karnataka:4666:4471,4598
kashmir::4529,4574 kat:1538:1341,1914 kathmandu::4488,4629 kaufman::5243 kazakh:4683:3508,3509,4636,4937,4991
kazakhstan:4683:4636 kazan::5229,5719 keel::1098,1708,1932,2485,6286,6348 keeper:5204,5399:4898,5577
keller::5419,5691 kellogg::5446 kelly::4897,5013,5015,5137,5150,5161,5211,5551 kelvin::5560,5650,6150,6166
ken:2640:2638,2639,2780,2808 kendall::5081,5132 kennedy::1019,1022,5351,5579 kent::4502,4573,5050,5529
kentucky::4598,4599 kenya::4635 kenyan::4932 kepler::5056,5560 kern::1117,1998,5174,5484
kernel:2915,5901,5955:14,23,2814,5900,5927,5952 kettle:1540:1263,1646,1698,1742,2018,4757,4786,6145,6217
key:1541,1542,1544:1079,1153,1517,1561,1604,1606,2315,2316,2781,2799,3215,3314,3453,3456,3489,3490,4473,4597,4732,4811,5416,5569,5595,5951,6200,6707
keyboard::1488,1489,1517 keyboardist::5485,5551 keynes::5250,5680 keystone:1544,2709:1153,2707,2708,6707 kgb::4223
khan::1501,1502,5637 khmer::3519,3520,4937,4965 khz::6261,6899 kicker::5057,5300,5567
kickoff:6889:126,168,194,3767,3810,41,6847 kid:5134,5135:4908,5243,5403,5514,6702,6703,975,985 kidd::5455,5510
kidney:2536:2520,2537 kiev::4488,4629 killer:5400:1,2701,2702,914,915 kilometer:6190:6162,6163,6182
kilometre:6190:6162,6163,6182 kimberley:: kin:4169,5404:4153,5403 kinase::6694,6697,6698 kind:2850:2846,2849
kindergarten::4355,4356 kindness:2203,43:2194,2195,2208,2212,46 kinetic:3002:2995,3000
kingdom:4147,4510,4542,6624:2,4148,4183,4396,4398,4471,4508,4574,6364,6623 kingston::4488,4608,4629
kinship:6258,6259:2,37 kirk::1210,1722 kit:1545:1188,1255,1366,1433,822,823 kitchen:1546:1041,1811 kitchener::5452
kite::1730,6061,6063,850,851 kitten:930:822,823 kitty:6037,6056,929,930:6035,6036,819,822,823,927,928
klan::4197,4323,4421,4464 klein::4897,5033,5191,5457,5602,5650 knee::1220,1280,2482,2586,2607,2614
knesset::4261,4380 knife:1549,1550,6347:1293,1350,1516,2032,6286,6348 knight:1551,5407:1204,1592,5046,5441
knob:1552,6318:1037,1301,1468,1751,6278,6286 knockout:125,5675:257,4886,4903,5776,749
knot:6191:1383,1798,2273,29,4157,4158,6162,6183,6292,6780,6795,911,912 knowledge:23:2,22 knox::5359,5649,5736
knoxville:: knuckles::1516,2032 kobe::4530,4577 koch::5066,5082 kolkata:4667: koln:4646: korea::4771,4802
korean::3508,3539,4904,4933,4937 kosovo::4471,4598 kota::3552,3553,4950,4951 kraft::6774 krakow:: kris::1295,1550
krishna::4862,4863 kruger::5571,5706 kurdish::3548,3550 kurdistan::1406,1423,1815,4529,4574 kuwait::4488,4629,4636
kylie::1750 kyoto:: kyrgyzstan::4636 kyushu::4766,4771 lab:1553:2049,4530
labor:414,4275,4348,495,6462:393,4151,4174,4246,4247,4346,4347,4461,4465,6127,6129 laboratory:1553:2049,28,4530,4574
labour:414,4275,4348,6462:393,4151,4174,4346,4347,6127,6129 labrador::4529,4574 labyrinth:1601:1517,1948,2519,2521
lac::6689,6700 lack:6570:6350,6569 lacrosse::332,333 lad:5091,5128:4912,5442 ladder::1902,1903,3773,3880,6370
lady:5210,5410:4886,4903,5046,5282,5776 lafayette::4608,5264,5682 lagoon:4769:4719,4770 lagos::4530,4577
laguna:4769:4719,4770 lahore:: lair:4543:4532,4533 laird::5363,5411 lake:4770:3,4719,6778,6779 lakeside::4749,4825
lakshmi::4858,4862 lama::4237,4857,5584,887 lamb::4019,4053,4906,5756,822,823 lambda::2487,3460,3466
lambert::5174,5176,5484,6179,6181 lame:5702:1375,5669 lamp:1554:1423,1424,1882 lan:1577:1247,1653
lancashire::4529,4574 lancaster::4171,4172,4173,4258 lance:1885,1886:1512,1516,1517,1549,2032
land:4265,4267,4501,4508,4771,4772,5971,5973,6624:1,28,397,4,4151,4287,4395,4471,4505,4574,4897,5102,5381,5389,5968,5970,6364,6623
landau::1184,1496,5560,5650 landfall::4822,4825,548 landfill::4775,4786 landlord::5363,5411
landmark:2487,3877:2482,2485,3750,3754,3875,4563,4565 landowner:5411:5363,5527
landscape::1054,1438,1448,1678,3036,3050,4582,4590 landslide::3768,3801,3844,3864,3922 lane:1556:1689,2031
lange::5050,5559 langley::4897,5056,5389,5560,6144,6150
language:2669,3099,3108,3608,3636:2,2630,2667,2720,2780,3100,3103,3147,3163,3635,40 lantern::1554,1882 laos::4636
lap:1557,230:1220,1280,1401,221,225,2597,2600,6364,65,6623 laptop::1701,1739 lark::314,845,846 laser::1665
lass::5327,5776 lateral::383 latin:3545:3528,3544,4904 latino::3099,3497,4904,4992
latitude:4550:2415,2418,28,4547,6312,6313,6427,6430 lattice:2041:1420,1663,1941,2744,2745 latvia::4529,4682
latvian::3529,3531,4904,4962 laughter::3635,3637 launcher::1047,1517,2033 laundry::1221,1343,1430,2039,2049,4530
laureate::4922 laurel:5888:1407,2055,5161,5551,5938,5941 lausanne:: lava::6754,6755
law:2882,2886,3024,3245,4300,4451:2843,2846,3018,3022,3210,3213,406,407,4154,4195,4298,4386,4390 lawn::4523,4612
lawrence::4608,4858,5013,5015,5050,5264,5453,5504,5529,5560,5644,5682,5755 laws:3205:3144,3200 lawsuit:756:754,757
lawyer:5416:4886,5595 layer:1558,3063,4544:23,2482,2485,2626,28,4573,5,871,872 layout::2745,2746,618,619
lazarus::5216,5543 lcd::1321 lea:4558:4150,4553,4612,6150,6162 leach::34,6122 leader:4911:1384,1616
leaders:4411:4153,4163 leadership:4411,813:23,2630,4153,4163,6375 leaf:3075,5962:1683,1836,3074,5927,5928,6774
league:4321:4195,4197,4372,4395,6150,6162 leak::3667,3725,3865,3867,4756,4795,6106,6121,6491
lear::4848,4885,4897,4901,5050,5371 leary::5603,5650 lease:5972:3240,3422,38,5968,6143,6800
leash:6212,730:1798,501,6201,6205,729 leather:6703:6689,6702 lebanese::4904,4933,4937 lebanon::4636
lecture:3369:3367,3368,3667,3741,408,553 lecturer:5418,5419:5048,5252,5595,5691 ledge:4774:4787,4815
ledger:6079:1126,1535,6077,6078 lee::4481,4602,4994,5013,5264,5290,5317,5318,5491,5504,5551,5560,5594,5682 leeds::
leftist::5571,5679 leg:1694,237,2598,6343:1220,1269,1280,1755,1939,221,231,2397,2422,2596,2597,4053,4056,6281,6284
legacy::5977,5978,5989,5990 legal:4451:4154 legend:3153:3132,3133,3148,3151 leger:6079:5050,5529,6077,6078
legion:4278,4279:4175,4195,4197,4277,4287,4290,4296,4297 legislation:3246,706:4451,4452,704,705
legislative:3246:4451,4452 legislator:5420:4911,5414,5572 legislature:4261:4175,4262 legitimacy:2176:2175,2186
lego::1730 legs::2341 lei:2055:1301,1407,4145 leicester:4663:4502,4573 leicestershire:4663:4502,4573 leiden::
leigh::5013,5015 leipzig:: leisure:6815:655,656,6800,6805 lemon:2296:2287,2295,2738,2739,4073,4094,5,5918,5919
lena::4817,4830 length:2362,2421,2422:1683,1836,2247,2330,2352,2390,2394,2397,2415,41,6143 lenin::5087,5171
leningrad:: lennon::5174,5633,5634,5670,5685 lens:1560:1357,1366,1665,2482,2519,3066,3076,5877,5880 lent::6800,6872
leo:4627,5001:14,4573,4624,4730 leon::4529,4574 leonard:: leonardo::4897,4900,5044,5050,5438,5515,5529,5653
leone::6164 leopard:934:6702,6705,926,933 lesbian:5421:4962,4975,5365 lesson:3341,448:3285,3339,3340,408,446,496,553
leto::4858,4877 letter:3300,3466:1325,1792,3147,3163,3359,3452,3457,3460,3679,5102,5526 letterman::4895,5057
letters::2759,2763,2957,2960 leukemia::6488,6489 lev::6164 levant::4529,4574,6703,6704
level:1405,1495,2395,3063,6370,6541:1514,1942,2247,23,2424,2425,2626,6375,6542 lever:1561:1079,1512,1585,1604,1661
leverage::2445,2448,5818,5853,689,690 levi:5802:4857,4858,4953,5039,5230,5272,5644
lewis::4911,5057,5275,5397,5409,5485,5562,5633,5634,5639,5670,5699 lexington:818:4608,591,595
ley:4558:4150,4553,4612 leyte::610 liability:2453,6611:2438,6350,6610,6637 liaison:3078,6361:3066,3076,6355,6360
liar::4931,5217 libby::5132,5650 libel::3258,3260,3371,3372 liberal:5423:4886 liberalism::2962,3047,3052
liberation:101,185:168,179,44,46,489 liberia::4635 libertarian::5026,5557,5649
liberty:457,6428,6430:452,454,6427,6429,6805 librarian:5425:4886,5595 library::1041,1152,1306,1378,1811,4154
libretto::3567,3570 libya::4635 libyan::4932 licence:3253,6431,6432:3210,3213,6427,6430
license:3253,6431,6432,722:3210,3213,6427,6430,716,721 lid:1475:1221,1280,1478,1979 liechtenstein::4632
lied::3596,3604 liege:5752:5297,5525 lieu:440:437,439 lieutenant:5219:4898,4930,5053,5166,5167,5168,5415
life:2072,3236,5848,6392,6395,6817,6818,8:2071,2077,22,24,2814,2958,3235,3321,5,5809,5817,6,6143,6387,6800,6866,6867
lifeboat::1122 lifespan:6817:6143,6800 lifestyle::2247,2255 lifetime:6817:6143,6800
ligament:1563:1059,1251,2506,2514 ligand::16,17
light:1564,1565,2277,2281,2334,5850,6660:1517,1882,2073,2074,2107,2108,2247,2275,23,2330,24,2627,2809,2811,3047,3048,3441,3480,4473,4588,4702,5311,5820,5837,6350,6414
lighter:1080,1565,6796:1122,1517,16,2017,6742 lighthouse:1096:1980 lightweight::4892,5090,5141,5160,5593,5780
likelihood:2163:2162 likeness:1567,2149:1707,1792,2146,2148 lilith::4858,4861 lille:: lily::5912,5950
lima::4488,4629 limb:1046,2597,5965:1683,1751,2484,2596,4,4484,4515,5947,5964,6294,6302
lime:5903:4073,4094,5918,5919,5937,5938,6661,6690,6714,6772 limerick::3158,3161,4530,4577
limestone:6757:6661,6684,6686 limitation:2858,503,6220:2453,2454,2846,2857,41,501,502,6145,6800 limo:1568:1179,1638
limousine:1568:1179,1638 lin::4897,5044,5050,5653 lincoln::4488,4631,5351,5416,5579,5595,983,984
lincolnshire::4502,4573 linden:5903:5937,5938,6780,6795 lindsay::5243,5569
line:1164,1569,1570,1571,1717,2758,2784,3076,3302,3448,3572,3585,397,4233,4407,4441,4442,4547,4548,4549,6285,6336:1240,1249,1251,1517,1605,1616,1715,1803,1948,1997,2031,2756,2757,2781,2782,28,29,3066,3147,3163,3300,3301,3446,3447,3580,3635,3744,4,4145,4169,4208,4214,4234,4439,4454,4455,4563,4566,5,5837,5862,6030,6062,6150,6157,6287,6320,765,766
lineage:2251,4233,6260:2248,2250,37,4169,4234,6018,6027,6144,6149,6259 linebacker::442,444,5057,5300,5567
lineman:445,5426:441,442,4900,4930,5057,5300,5567,5672,5723 linen:1572:1343,1375,2039,6661,6774
liner::121,122,1280,1375,1708,1709,1756,1855 lineup:3218:3215,3223,4439,4442 linguist:5427,5428:5650
linguistic:3099:2,40 linguistics:3027,3028:2963,2966,3018 links::1276 linnaeus::5082,5089 linux::3263,3264
lion:4627,5001:4573,4624,5123,5378,926,933 lip:1147,3374:1348,14,1863,2482,2484,2523,2528,3707,3708,5927,6330,6331
lipstick::1271,1591 liquidation:190,191:168,179,186,188,189 liquor:4131:1342,4038,4039,4123,4125,6760,6762
lisbon::4488,4530,4577,4629 list:2374,3215:2378,3310,3314,37 listener:5353:4919 lister::5234,5722
liszt::5174,5484,5485,5562 liter:6177:6158,6163,6175 literacy::2630,2657 literary:3146:3134,3144
literature:3146:3018,3026,3134,3144,397,406 lithium::6673,6675 lithuania::4529,4682 lithuanian::3529,3531,4904,4962
litigation::754,757 litre:6177:6158,6163,6175 litter:1573:1262,15,1517,4148,4185,6661,6737,6738
liturgical:641:636,638 liturgy:641:636,638,642 livelihood:6052:6030,6032 liver::2519,2520,4053,4055,4904
liverpool::4530,4577 livery:698:1221,2002,393,428,696,697 livestock:889:886,888 livingston::4994,5491
livingstone::5275,5474,5728 liza::1004 lizard:861:5424,859 ljubljana::4488,4629 lloyd::5013,5551
load:1182,1576,2027,2841:1240,1352,1371,1616,2035,2837,2840,41,5814,5839,6145,6711 loads:6231:6145,6219
loaf::4019,4027,4045,4067,6792 loan:6075:3100,3103,6072,6073 lobby:1032:1041,1811,4151,4287,4395
lobe::14,1751,2482,4798,5927,6295,6304 lobster::4100,4101,907,908 locality:4582:4473,4594
location:28,651:1,133,2049,4,4530,55 loch::4719,4765,4770 locke::5557,5649 locker:1163:1071,1242,1383,1798,1811,1996
locomotive:1578:1838,2037 locus:4617:2,4190,4473,4565,4567,4588 loft:1579:1405,1851,2375,2376
log::1516,1602,3226,3321,3454,3455,6780,6795 logan::4560,4785 logic::2628,2629,2678,2679,2882,2884,3018,3022
logistical:654:653 logistics:654:653 logo::3470,3758 logos:4866:4865,4868 loire::4817,4830 loki::4858,4884
lombard::4904,4962 lombardy::4598,4650 london::4488,4629 loneliness:2063:2064,2065,27,3992,6527,6528
longevity::2253,2362 longitude:4551:6312,6313 longitudinal:4551:6312,6313
lookout:1580,5432,549:4565,4568,5339,546,547,5770 lord:4865,5433,5525:4855,4864,5046,5441,5637
lordship::2470,2471,3127,3129 lore:2959:23,2814 loren::5013,5015 lorraine::4529,4674 loser:5434:4895,4926,5314
loss:2455,3817,3828,6028,83:2453,2454,3762,3773,38,3826,3837,3838,5977,6030,6031,6099,6100,80,82 losses::6028,6029
lot:4155,4328,4614,6228,6585:1,4,4153,4154,4529,4612,4957,6145,6219,6349 lots:6231:6145,6219
lottery:352:328,351,3776 lotus::5877,5880 lough::4719,4733,4765,4770 louis::5090,5593 louisiana::4598,4599
louisville:: louvre:1581:1306,1645,1873,1930 lover:4909,4910,5277:5238,5297 lowell::5056,5252,5560,5569,5595
lowland:4775:4749,4786 lowlands::4775,4786 lowry::5050,5529 loyalist::5026,5721
loyalty:2229,767:2228,3924,4007,669,765 loyola::4858,5644,5649,5736 lublin:: lucas::5290,5594,5651,5652
luce::5243,5595,5605 lucifer:4783,4875:1565,2938,4726,4805,4855 luck:5815,5816,6585:34,42,6349 lucknow::592,667
lucy:: luftwaffe::4294,4296 luggage:1071:1188,1255 luke::3165,3167,3200,3206,4857,4858,4953,5040,5272,5644
lullaby::3596,3604,368,369 lulu:5675:4886,4903,5776 lumber:6763:1085,1222,1891,6707
lump:4159:2831,3,4154,4157,4798,6494 luna::4858,4879 lunar:4782:4726,4820 lunch::4030,4032 lund::
lung:2539:2520,2579 lust::3926,3931,469,470 luther::5649,5736 lutheran::5230,5297 lux::6179,6181
luxembourg::4488,4629,4632 luxury::2439,6608,6612 luzon::4766,4771 lydia::4529,4574 lynx::3266,3267,927,931
lyon:4673: lyons:4673:4262,4378 lyric:3160,3608:3145,3147,3158,3163 lyricist:5436: mac:1587:1226,1774
macarthur::5317,5318 macau::4505,4575 macbeth::5401,5690 mace::3452,3755,4110,4113,5512,5672
macedonia::4529,4574,4632,4634 macedonian:4983:3529,3530,4904,4962 mach::5557,5560,5649,5650
machine:1179,1584,1585:1517,1604,1606,1638,1838,4153,4195 machinery:1586:1584,4445 macintosh:1587:1226,1375,1774
mack:1587:1226,1774 mackenzie::4817,4830,5275 macleod::5082,5561 macon::4125,4129 macro::3139,3273
madagascar::4635,4766,4771 madam:5210:4886,4903,5103,5776 madame::5210,5776 madeira::4129,4130,4766,4771,4817,4830
madison::4488,4631,5351,5579 madman::4926,5668 madness:2666,3970:2072,2075,2664,2665,3924,3969,6490,6508,6512
madonna:5801:4957,4958,5481,5485,5532,5670 madras:4669:1375,4471,4598 madrid::4488,4629 maestro:5438:4897,5050
mafia::4153,4328,4329,4333,4334 mag:3279:2048,3080,3081,3274
magazine:1187,1588,3279:1284,1306,1604,1749,1919,1938,2048,3080,3081,3274,4212,4215 magdalena::4817,4830
magic:105,2948:2938,2944,359,375 magician:5687:4901,5509,5551 magistrate::5017,5396,5512 magma::6661,6684
magnate:5071:5102,5103 magnesium::6673,6675 magnet:2864:1517,2860,2862 magnetic:5852:5825,5843
magnitude:2390:2247,2430,2457,6261,6265 magnolia::4734,5938,5941,5963 magnum::1131 maha:4948:4945,4949
maharaja::5046,5585 maharashtra::4529,4574 mahogany:2307:2287,2304,5937,5938,6780,6795 maia::4237,866
maid:5439:5237,5327,5661,5776 maiden:5439:2878,5327,5776 maine::4598,4599 mainland:4776:4,4771 mainstream::2938,2945
maintenance:213:202,212,452,6001,6032,6052 maitland::5359,5649 maize:2296,5899:2287,2295,5896,5898 majesty::2140
majority:2414:2401,2413,41,6146,6823,6824 majors::4197,4321 maker:4213,4865,5440:4206,4214,4855,4864,4897
makeup:1591,2259:1271,1976,22,2247,33 malacca::1170,2022,5897,5947 malaga::4530,4577 malaria::6483 malawi::4635
malay:3525:3522,3524,4904,4933,4937 malaya:4678:4636 malayalam::3552,3553 malaysia:4678:4636
malaysian::3524,3525,4904,4933,4937 maldives::4471,4766,4771 male:4912,821:12,4488,4629 mali::4635
malice:2205,4013:2216,2217,4009,4012 malik::4911 mall:1731,1752:1615,1689,1721,2021 malmo::4530,4577
malone::4907,5649 malta::4471,4766,4771 maltese::3555,3556,4904,4962,819,918,919,927,928
mama:5437:4858,4861,5481,5532 mammal:886:838,839
man:1592,5444,5662,5751,995,996:1366,1427,2,4766,4771,4886,4910,4912,4930,5053,5086,5238,5445,5661,5672,5713,993,994
management:4410,716:4163,4263,669,704 manager:5152,5228:4911,5020,5348,5742 managerial:716:669,704 manchester::
manchu::3508,4171,4173 mandarin::3510,3511,4073,4094,4937,4967,5512,5672,5918,5919
mandate:3256,4552:3210,3213,4505,4574,721,724 mandela::4911,5490,5491,5571,5706 mandolin::1209,1928 mane::2491,2498
maneuver:150,2902,382,74:143,147,163,221,2897,2900,594,73 mango::4072,4073,5918,5941,5951 mangrove::5938,5941
manhattan::4135,4136,4471,4497 mania:4700,6510:24,4699,6475,6509
manifestation:3485,3805,753:3446,3479,3484,3804,40,745,752 manifesto::3375,3379
manifold::1715,1997,31,4190,6661,6774 manila::4488,4629,6661,6774 manipulation::139,53,65 manitoba::4598,4657
mankind:996:2,994,995 mann::5252,5595 manner:2242,2255:2058,2240,2247,2849,2850 manners::2058,2240 mannheim::
manor::1503,1594,5970,5971 manpower:4301:4195,4298 mansfield::4608 mansion:1594,4624:1152,1346,1503,28,4573
manson::5234,5462
mantle:1177,1291,4717:1116,1217,14,1423,1517,1671,1756,1849,1939,3441,3452,4544,4573,4600,4734,5057,5068,5567
mantra::3144,3200,3660,3661 manual:3197:3194,3196,554,555 manufacturer:4213,5446:4206,4214,4897,5440
manuscript:3181:3134,3144,3180 mao::5171,5613,5628,5679,6694,6697,6698 maori::3522,3523,4167
map:1595,6239:1284,1792,37,6238 maple::5938,5941,6780,6795 mara::4858,4862,888,956 marathi::3547,3549
marathon::3916,3917,393,495,591,595 marble:1596:1074,1427,1724,1832,6283,6661,6684 marc::4131,4132 marcel::2498,2499
march:229:221,224,225,226,232,3360,3361,3580,3616,3621,4154,4505,4574,669,6856,6857 marche:4654:4598,4650
marches:4654:4598,4650 mare:4777:28,4573,959,960 margarita::4135,4136 marge:4064:4111,4119
margin:2156,6331:2154,2155,2390,2401,2420,3164,5984,5986,6001,6285,6330 marguerite::5882,5884,5944,5945
mari::3540,4905,4986 maria:4777:28,4573,5937,5938 marian:5801:4957,4958,5481,5532
marijuana:1171:1258,1341,1342,1648,1880,5909,5944 marina::1324,1555 marines::4296,4298 marino::5569
marital:6397:6386,6396 maritime:693:684,692 marker:3758:1512,2056,3441,3452,5
market:1454,1597,688:1615,1721,4151,4174,4219,4220 marketplace:1597,688:1615,1721 marks::5102,5103 marley::5485,5670
marquess:5450:5433,5441,5549 marquette::4608,4923,5475 marquis:5450:4901,5371,5433,5441
marriage:6397:303,4169,4170,635,6386,6396,6531 marrow:2915:23,2506,2514,2814,4021,4030,5902
mars::4805,4833,4837,4858,4879 marseille::1375,4530,4577 marsh:4778:4772,4847,5050,5529
marshal:5451,5452:4898,5166,5167,5415
marshall:5451,5452:4898,4902,5013,5133,5166,5167,5317,5318,5396,5398,5415,5551,5571,5706 mart:1597:1615,1721
martin::4858,5013,5015,5083,5161,5485,5551,5583,5644,5670,846 martini::4135,4136 martinique::4529,4674,4766,4771
martyr:5453:4926,5755 marx:5800:5161,5250,5551,5557,5613,5628,5649,5680 marxism::3052,3053
mary:5801:4957,4958,5481,5532 maryland::4529,4598,4599,4689 mascara::1271,1591 mascot::6 masjid::1152,1722
mask:1598:1060,1280,1316,1756,4341,4342,650 mason:5308:4994,5013,5095,5193,5463,5491,5551,5672
masonic:5308:5095,5463 masonry::397,405,4197,4323
mass:2335,2398,3592,4161,4274,4779,6228,645:14,2,2247,2330,2390,3200,3207,3591,3621,41,4154,4718,6143,6145,6219,634,636
massachusetts::3500,3501,4529,4598,4599,4689,4941,4942 masses:4274:2 massif::4,4749
mast::1736,18,1807,1884,4103,5952,5954
master:5350,5438,5454,5455,5525,5757:1284,1541,4897,4902,4907,4911,5050,5060,5160,5252,5260,5448,5510,5587,5637,5649
masterpiece::1749,2048,44,46 masters::5569 mastery:2661,6561:2660,6350,6560,704,712
mat:1599,2284:1280,1366,1406,1420,1641,1675,1676,1891,2275,2283,3360,3361,4718,4779
mate:5698,5729,6209:12,1265,1345,148,149,18,4123,4918,5054,5238,5311,5403,5448,5510,5920,5941,6207,6208,6762
mater::5481,5532 material:1375,3311,6661:1366,15,1517,17,3310,4889,5,6255 maternal:5481:5321,5532
maternity:6461:37,6259,6350,6453 mates:4180:4169,4170 math:2968:2963,2966 mathematical:2968:2963,2966
mathematician:5457:5650 mathematics:2968:2963,2966 mathias::4895,5057
matrix::1255,15,1631,2503,2505,2506,4145,4146,4741,6338,6661,6684 matt:2284:2275,2283
matter:17,2688,2818,3147:0,1,23,2458,2459,2686,2695,2702,2703,2814,3134,3144
matthew:5802:3165,3167,3200,3206,4857,4858,4953,5039,5230,5272,5644 mattress:1600:1675,1676
maturity:6539,6825:6800,6823,6828,6831 maui::4766,4771 mauritius::4471,4766,4771 mausoleum::1157,1200,1449
maverick:5458:5183,5231,823,890 max:1877:1223,1428 maxi::1430,1871 maxim:3662:3636,3660,4897,5389
maxwell::5560,5650,6155,6178 may::5916,5944,6856,6857 maya::3499,3500,4940,4941 mayer::5290,5504,5560,5594
mayhem:380:252,253,459,474 mayo::4114 mayor:5459:4911,5061,5572,5638 mayoral:5459:4911,5061,5572,5638
maze:1601,2700:1517,1948,2696,2698 mba::3360,3361 mccarthy::4911,5571 mccartney::5174,5633,5634,5670,5685
mccormick::4897,5389,5440,5446,5670,5732 mcgraw::5057,5068,5152,5567,5742 mcintosh::4091,4092
mckinley::4560,4785,5351,5579 mcpherson::5271,5576 mead::4125,4126,5038,5557,5649,5680 meade::5250,5317,5318,5680
meadow::4150,4553,4612 meal:4032:18,4026,4030,6877,6878 means:152,6046:1517,58,6030,6045 meantime::41,6893
measurement:615: meat:2915,4053,5955:14,23,2814,4019,5927,6792 mecca::4563,4606,4629 mechanic::5193,5672
mechanical:3000:2967,2995 mechanics:104,3000:103,2967,2995,46
mechanism:104,1606,4780:103,14,1517,2939,3025,46,5,6091,6122 med::3360,3361 medal:3365:3359,3452
medalist:5460,5461:4895,5330,5567,5775 medallion:3365:2773,3359,3452,3486,4034,6068,6069,6223
medallist:5460,5461:4895,5330,5567,5775 mediation:3659:3652,3657,801,803 medicare::
medication:1608,433:1341,429,431,6706 medici::4171,4172 medicine:1608,2985,741:1341,2983,2986,406,407,6706,704,739
medieval::6884,6886 medina::4496,4570 meditation:2792:2790,2791 mediterranean::4719,4821
medium:3072,3073,6750:15,1517,16,17,18,3065,3066,397,4518,4529,5509,6255,6760,6762 medley::3580,3596 meg::6201,6214
mei::5918 melancholy:3993:2503,2544,27,3992,6501,6516 melbourne::4488,4608,4631 melee::252,253 melissa::5877,5879
mellon::4891,5239,5291,5555 melodic:3585:3580,3635 melody:3585:3580,3635 melville::
member:2577,2596,5463:2482,2484,2519,2572,37,4195,4287,4918,5054,6255 membership:4427:4153,4163,6356
membrane:1609,2553:1848,2505,2506 memo:3230:3226,3228 memoir::3144,3187,3236,3237 memorabilia::3317,3321
memorandum:3230:3226,3228 memorial:1610,3351:3348,3350,40
memory:1611,2670,2767:1244,1472,1612,2630,2667,2720,2722,2814,2923,3010 memphis:: men:4301:4195,4298
menace:6647:3379,3386,6645 mental::2482,4798 mentor:5464:4907 menu:2907,3222:18,2897,2906,3215,3219,3314,4023
mercantile::4399,4402 mercenary:5465:4887 mercer::5440,5446,5466,5740 merchandise:1616:1240 merchant:5466:4891,5103
mercury::2330,2332,4764,4805,4837,4858,4879,6143,6673,6675
mercy:2195,4018,663:2194,4015,4016,6586,6588,661,662,768,769 meredith::5143,5502,5569,5615
merger:3856,800:285,3855,799 meridian:6371:4531,4547,4608,6370 merit:2431:2429,2434 merlin::4848,4885,851,852
mermaid::2645,4848 merton::4923,5618,5680,5681 mesa:4781:4753,4835 mesopotamia::4529,4574
mess:6228,6523:18,1811,4030,4032,6145,6219,6350,6520,6618 message:3070,3283:2,40 messenger:5467:4925
messiah:4867:3582,3599,4866,4868,4890,5401,5647,5690 messina::4530,4577 metabolic:6120:34,6127
metabolism:6120:34,6127 metadata::4154,4460 metal:6664,6675:15,6663,6673 metaphor::3633,3634 metaphysical::3018,3022
meteor::14,4744,5820,5850 meteorological::2967,3003
meter:2322,3632,6189:1516,1602,2315,2321,3630,3631,6162,6163,6182 methane::6743,6759 method:2678:2630,2631,3021,370
methodology::2631,2678,3022 methyl::6672 metis:: metre:2322,3632,6189:2315,2321,3630,3631,6162,6163,6182
metric:6147,6163:2,41,6144,6150,6238,6239 metro:1619:1571,1773 metropolis:4315,4495:4175,4314,4471,4615
mexican::4966 mexico::4638 mfa::3360,3361 mhz::6261,6899 miami::4577,4578,4941,4942 micah::3165,3167,4923,5600
michael::4869,4870 michelangelo::4897,5044,5050,5438,5515,5529,5653 michigan:343:328,340,4598,4599,4719,4770
mick:4981:4979,4980 mickey:4981:4979,4980 microphone:1620:1354,1987 microscope::1590,1828 microscopic:426:419,424
microscopy:426:419,424 microwave::1491,1547,5837,5862 midday:6841:6812,6869
middle:4494:2482,2483,2846,2878,41,4473,4574,6847 middleton::5243,5531 middleweight::5090,5160,5593,5780
midfield::4473,4494 midi::3329,3338,4529,4574 midland::4540,4573,4608 midnight::6812,6869 midst::4540,4573
midsummer::6802 midwest::4529,4574 might:2338:2247,2337 migrant:5468:4925 migration:703:163,22,221,33,3772,4151
mike:1620:1354,1987 mil:6188:6150,6156,6158,6162,6163,6164,6175,6193 milan:4653: milano:4653:
mile:6188,6191:3917,3919,6145,6150,6162,6183,6219 milestone::3452,3758,3875 militia:4420:4153,4163,4287,4297
milk:4117:18,2503,2544,4026,4030,4116,4123,4817,4830,6762
mill:1379,1624:1154,1584,1586,1723,266,268,5250,5557,5649,5680 millennium::2938,2939,6143,6800,6830,6885
miller::5069,5176,5193,5243,5672,948,951 millionaire::5629 mills::4897,5044 milne:: milo:: milton::5569 milwaukee::
mimic::5217 min:3513,6870:3510,3511,41,4858,4860,6827 mina::846
mind:2625,2635,2847,2955:22,23,2630,2633,2723,2724,2767,2768,2938,2941,2951,2954,4907 mindanao::4766,4771
mine::1368,1373 miner:5471:5408,5778 mineral:6679:15,6661 minerva::4858,4879 mini::1430,1871
miniature:1625,1626:1265,1448,1678,1792 minister:5203,5472,5473:400,4857,5020,5147,5227,5274,5512
ministerial:5472:5227,5512 ministry::1152,397,400,4242,4243,4244,4245 minneapolis:: minnesota::4598,4599
minority::2401,2413,4153,6375,6386,6823,6824 minors::4197,4321 minsk::4488,4629
mint:6228:1154,1723,4040,4042,4110,4112,5904,5925,6145,6219 minus::539,542
minute:2423,6870,6876,6880:2383,2384,3226,3228,41,6150,6156,6800,6810,6827,6847 minutes:3231:3226,3321
miocene::6801,6883 miracle:3764:22,33 mirage::2843,2893,5858,5859 mirror:1627:1784,2772,2775
mischief:455:2216,2217,452,454 misconduct:452:704,716 misery::27,3992,6590 missile:1628,1750:1516,1806,2014,2032
mission:4430,451:393,4153,4195,4196,437,450,594 missionary:5474,5475:4923,5252,5728 mississippi::4598,4599,4817,4830
missouri::3503,3507,4598,4599,4817,4830,4944,4949 missy:5327:4886,4903,5776 mist::5821,5842
mistake:3419,84:2843,2893,3375,3418,80 mister::3127,3128 mistress:5476:4886,4903,4910,4911,5238,5260,5728,5776
mit::1367,2003 mitchell::4900,4911,5056,5062,5211,5317,5318,5409,5551,5560,5672
mixer::1357,1366,1548,18,2006,4123,4341,4342,6762 mixture:4124,4425,6663:15,17,18,281,285,3855,3857,4026,4154,6255
mls::3360,3361 moat::1323,1990 mob:4332,4334:4153,4175,4195,4197,4276,4333 mobility:: mobilization:736:669,704,790
mod::4908,5022 mode:2255,6254:2247,2979,2980,3472,37,6237,6251,6252,6350
model:1629,2890,2922,2933,5477,557:1284,1792,2814,2843,2846,2849,2850,2889,2918,2923,4911,4930,5053,556
moderator::16,4911,4913,5497,5581,6695 modernism::1054,1438,2360,2361,302 modernist::4897,5050
modernization::168,202,3144,3184 modification:169,3773:1265,163,1792,33,46,6251,6252
modulation:3624,3626:297,298,3065,3066,3596,3602,3616,3620,3623
module:1630,2667:1214,1242,1244,1246,1683,1811,23,2630 mohammad:5803:4923,5600 mohammed:5803:4923,5600
mohawk::2499,3500,3506,4941,4946 moisture::6350,6640 mojo::2944,2948 moldova::4632
mole:1142:1082,1661,2102,2117,4111,4114,5654,5700,6163,6168,6200,888 molecular:6680:3,4838
molecule:6662,6680:15,3,4838,6661 mollusk:903:12,900 molly::833 mom:5437:5481,5532
moment:2459,2981,6876,6880:2457,2458,2821,2979,30,41,5818,5843,6800,6806,6810,6847 momentum:2345:2247,2330,2344,2347
momma:5437:5481,5532 mommy:5437:5481,5532 mon:6838:3519,3520,4923,4960,6835,6836 mona::4766,4771
monaco::4508,4511,4632 monarch:5690:5351,5621,5637,949 monarchy:4398:4396,4403 monastery:1633:1788,1794
monday:6838:6835,6836 monetary:6064:3753,6060 money:5975,6064:3753,5968,5974,6060,6066 mongol:4939:4937,4938
mongolia::4529,4574,4636 mongolian:4939:3508,3539,4937,4938 moniker:3126:3125,3127 monk:5310:4923,5392,5485,5618
monkey:5377:4908,5134,888,993 mono::6476,6479 monograph::3144,3183 monopoly:6563:349,350,6350,6560,688
monroe::4608,5013,5015,5351,5579 mons::2506,2507 monsieur::4886,4912,5444 monsoon::5860,5863,5871,5872,6871
monster:4852,5307,5325,5480:2645,4848,4888,4927,4928,5486,835,839 montagu::5038,5680 montana::4598,4599
montane:4784:4749,4787 monte::328,340 montenegro::4529,4574 monterey::4608 monterrey:: montevideo::4488,4629
montgomery::4488,4631,5317,5318 month:6855,6856:41,6143,6800,6827 montreal::
monument:1610,1791:1157,1200,1449,4596,4612 monumental:1610: mood:4014,6254,6630:27,6251,6252,6350
moody::5057,5271,5567,5576,5731 moon:4782,5856:1,4,4726,4820,4911,4923,5619,5820,5850,6827,6855
moonlight:5856:5820,5850 moor::4771,4804,4923,4959 moore::5013,5050,5161,5174,5484,5551,5557,5569,5649,5653
moose:988:974,986 morale::2064,2065,6350,6501 morality:2208,4702:22,24 morals:4702:22,24 moravian::4529,4574
morgan::4891,5038,5082,5264,5291,5565,5568,5650,5680,5682,960,962 morley::5132,5650 mormon:5413:4923,4953,4954,5600
morocco:6704:4635,6702,6703 morphological:2992:2983,2984 morphology:2992:23,2744,2983,2984,3004,3029,3031
morris::4891,4994,5026,5193,5291,5491,5569,5571,5672,5706,5716 morrison::5633,5634,5670 morrow::6827,6828
morse::3137,3138,4897,5050,5389,5529 mortality::2362,6261,6899 mortar::1172,1255,2018,6707 mortgage::6010,6011
mortimer::5433,5441 morton::5392,5485 mosaic::1054,1284,1352,1704,1792,1987,2744,2928,3266,3267,6472,6491
moscow::4488,4629 moses::4923,5050,5529,5600 mosque::1152,1722 mosquito::941 moss:: motel::1502,1637
moth:951:941,948 mother:5481:2843,2844,5002,5321,5516,5517,5532,5717,5776,6756,6798
motif:1634,2913,3587:1301,1307,2814,2843,3585,3586
motion:221,252,3482,3672,3791,5822,6441:163,33,3479,3670,40,46,5858,5859 motivation:24:2,22,33,6350
motive:1634,24,3587:1301,1307,2,22,3585,3586 motor:1635:1584,4704 motorcycle:1636:1638,1838 motorway:1374:1487,1803
motown:4694:4530,4577 motto:3661:3636,3660 mound:1639,1640,4160,443:1085,1891,4154,441,442,4754,4787
mountain:4784,6228:4749,4787,6145,6219 mouse::1356,6492,888,956
mouth:2524,2526,3374:1663,2495,2496,2624,3707,3708,4,4749,4795,4894,5026,5248,5696,6338 mouthful:4035:6145,6217,6223
movement:221,222,252,3039,3791,4461,499,5822:1014,1606,163,3034,3037,33,3580,3596,4153,46,495,498,5858,5859,6101,6106
movie:3293:1284,1749,3295,3763 mozambique::4635 mozart::3580,3635,5174,5484 mph::2821,2822,6261,6899 mps::2482,2490
mri::558,560 mrna::6720,6783 mrs::3127,3128 msc::3360,3361 mud:6765:3372,3667,6725,6726
mug:1643,5138:1340,2018,2484,2619,5756,6145,6217 muhammad:5803:4923,5469,5600 muir::5082,5492 mule::1411,958,959
muller:1702:1255,1512,1977,2018,4902,4907,5035,5056,5082,5132,5320,5370,5457,5504,5556,5560,5561,5650,5739
multicultural::2938,2939 multimedia::3065,3066 multiplication:531,540:34,526,530,539,542,6117
multitude:4274,4277,6229:2,4153,4175,6145,6219 mumbai:4668: mummy:5437:14,2480,5481,5532 munich::
municipal:4314:4153,4175 municipality:4314,4569:4153,4175,4471,4505,4529,4615 munro:: mural:1644:1448,1678
murder:189:187,188 murderer:5483:5198,5400,5588 murdoch::5595,5605 murphy:4078:4026,4027,4074,4076,4077
murray::4817,4830,5145,5173,5370,5422,5428,5556 musa::4237,5876
muscle:2515:2247,2337,2470,2471,2505,2506,2516,2519,5058,5101 muscular:2515:2516,2519 museum:1645:1306,1378
mushroom::4072,4074,5818,5829,5924 music:3580,367,741:2735,2740,3635,40,704,739
musician:5484,5485:4897,4901,5050,5551 muslim:4959:4923 mussolini::5224,5637 mustache::2498,2501 mustang::960,964
mustard::4074,4081,4110,4111,5893,5904 mutant:5486:12,6 mutation:3884,5486:3773,6 mutiny::596,598
muzzle:1425,1459:1663,1798,2484,2620 mvp::4895,5567 myanmar:4640:4636 myrtle::5938,5941,5945 mysore:4666:4471,4598
mystery:2699:2696,2698,3148,3151 mystical::2211,2938,2942 myth::3148,3151 mythology::3012,4154 nad::6680
naga::3515,3516 nagasaki::4530,4577 nagoya:: nairobi::4488,4629
name:3125,3373,5487:3100,3371,3372,4171,4233,4886,5378,6255,6550,6553,721 names::3371,3372 namesake:: namibia::4635
nan:5336:4027,4045,4067,4817,4830,5301,5337 nancy:: nanny:5488:4886,4898,4903,5399,5776,975,985 nantes::4530,4577
naomi::5481 nap:1712,344:1266,1970,2272,2273,328,340,6090,6143,6800 nape::4481,4572 napier::5457,5650
napkin::1221,1430,1572 naples:4651:4530,4577 napoleon:344,5804:328,340,4046,5257,5317,5318,5690
napoleonic:5804:5257,5317,5318,5690 napoli:4651:4530,4577 nara::4386,4387
narration:3729,3730:3144,3165,3580,3723,3728,40 narrative:3730:40 narrator:5489:5048,5691 nasa::4386,4387 nash::
nashville::4488,4631 nassau::4488,4629 nasser::4719,4770,5571,5706
nation:4265,4267,4371:4151,4287,4369,4372,4395,5247,5615 nationalism::2228,2229,2938,2939,3926,3927
nationalist:5490,5538:4915,5026 nationality::4151,6375 nato::4366,4367 naturalist:5492:5082,5557,5649,5650
nature:2064:1,14,2058,2850,2851,4839 nausea:6500:2831,3947,3949,6494 nautical:693:684,692
navajo::3500,3502,4941,4943 naval:4292:4296,4298 nave::1041 navigation:693:397,400,501,508,684,692
navigator:5494:5031,5196,5275,5448,5510 navy:4292:2287,2299,4223,4296,4298,4386 nawab::5333,5572 nay::3717
nazareth::4608 nazi:5495:5278,5625,5631 nebraska::4598,4599 nebula:4788:2109,2111,2831,5818,5829,6494,6714,6741
nec::6472,6482 necessity:4789,6572:1,3,6350,6569 neck:2587:1663,1683,2482,2484,4,4053,4056,4771
necklace:1650:1017,1533 nectar::2544,2547,4021,4030,4123 needle::1512,1514,1517,1735,5962 needy::4151,4272
negligence::80 negotiation:3657:3636,3652 negro:4934:4933 nehru::5571,5706 neighbor:4790,5498:1,4
neighborhood:4313,4582,6222:41,4175,4312,4473,4574,4594,6145 neighbour:4790,5498:1,4
neighbourhood:4313,4582:4175,4312,4473,4594 nelson::5021,506,507,5295 nemesis:6564:3765,3781,4858,4878
neolithic::6143,6800 neon::15,6673,6674,6743 nepal::4636 nepali::3548,3549,4904,4933,4937 nephew::5403,5405
neptune::4768,4797,4805,4833,4858,4879 nero::5257,5635 nerve:2201,2220,2563:2062,2198,2200,2219,2518
nerves:6503:2222,2223,6350,6501 nervous:2559:2482,2490 ness:4724:4,4771 nest:4791:14,1423,1424,4197,4332,4473,5
nestor::4237,5025,5190,844 netball::330,337 netherlands:4676:4632 network:1653,4444:1375,1378,1517,1948,4445
neumann::5457,5650 neural::2554,9 neurological::2985,2986 neuroscience::2984 neutrality::3034,3044,669,802
neutron::4713,4792 nevada::4598,4599 newark:: newcastle::4530,4577 newcomer:5500:4925,4929,5047,5503
newfoundland::4766,4771,819,917,918 newman::5013,5045,5551,5583,5649,5736 newmarket:343:1226,1671,328,340
newport::4530,4577 news:3316,3345:2466,2467,3295,3296,3310 newscast::3070,3071,3310,3345 newsletter::3345,3346
newspaper:1654,3084,4216:1284,1749,3080,3081,4212,4215,6661,6774 newt::854,855 newton::5457,5560,5650,6150,6161
nexus::4454,4455,6246 ngo:4196:4153,4195 niagara::4719,4817,4830,4844 nicaragua::4638,4639
niche:1781,6298:1041,1361,6278,6287,6350,6377,6378 nicholas::4858,5083,5583,5644 nick::1268,1748,2102,2117,288,293
nickel::6068,6069,6071,6673,6675 nickelodeon::1584 nickname:3126:3100,3125,3127 niece::5403,5406 nielsen::5174,5484
nietzsche::5557,5649 niger::4635,4817,4830 nigeria::4635 nigerian:4984:4932
night:6842:41,4858,4879,6143,6414,6415,6800,6827,6844,6869 nightclub:1161:1721,1893 nightfall:6844:6812,6869
nightingale::5352,5505,846,848 nightmare::2776,2777,6520,6526 nighttime:6842:6143,6800 nike::4858,4878
nile::4817,4830 nilsson::5670,5686 nina::4858,4861 ninja::4151,4174,4887,5465 nipple::1176,1979,2519,2566
nippon:4671:4636 nirvana:4514,6423:28,4573,6420,6421 nissan::6856 nitrate::6711,6714 nitrogen::15,6673,6743,6759
nix:6204:41,6146 nixon::5351,5579 noah::5302,5537 nobel::5132,5239,5555,5650 nobility:4416:2192,4413,4414,6375
nobleman:5433:5046,5441 nobody:5141:4892 noctuidae::4236,865 nocturnal:6842:6143,6800
node:1656,6318:1245,1584,2503,2504,2506,2562,28,29,4490,4563,5929,6278,6286,6297 noel:6851:6800,6872
noise:3861,3889:2172,2191,2735,2740,3637,3641,3765,3853 nomenclature:3108:3100,3103 nomination::143,144,3741,6350
nominee:5110:4911,5571 nonfiction:3149:3157,3627 nonprofit::718,719 nonsense:3288:1301,40 nonstop::234,238
noon:6841:6812,6869 nordic:3538:3528,3532 norfolk::4530,4577 norm:2980:2821,2979,3753,6147 norma::14,4730
norman::4962,4973,5330,5567,5670,5686 normandy::4529,4574 norris:: norse:3538,4985:3528,3532,4904,4962
north:4692:2378,28,4,4529,4574,4638,4688,5571,5706,6268,6270,6271 northampton:: northamptonshire::4502,4573
northeast::2378,28,4,4529,4574,6268,6270 northumberland::4502,4573 norway::4632,4633
norwegian:4985:3532,3538,4904,4962 nose:2617:1422,1663,1863,2521,2522,2630,2656,2673,2675,3441,3452,6145,6223
nostalgia::3926,3930 notation:3413,3453:3134,3143,3375,3412,409 notebook:1657:1126,1701,1739,1749
notification:3724:3667,3696,3723,669,754 notion:1658,2910:21,2814,2843,2846 notoriety:6555:6554
noun::3103,3104,3119,3120 nov:6864:6856,6857 nova::4726,4828 novel:3150:1126,1749,3145,3148 novelist:5502:
novella::3148,3150 novelty::1017,1301,21,2630 november:6864:6856,6857 novgorod:: novice:5503:4923,4929
nowadays:6806:30 nrl::4223,4386 nsa::4388,4389 nsw::4223,4386 nuclear:4793:4493,4563
nucleus:4330,4793:2482,2485,2519,2560,4154,4186,4493,4563 nude::1448,1678,1832,1906,6350
number:2413,3198,3281,3496,6149:1240,1616,2247,2390,2396,2401,3114,3274,3278,3295,3441,3452,3489,3490,3495,40,41,4187,4281,4341,6144
numbers::3165,3167,351,352 numerical:6149:41,6144 nun:5506:3460,3466,3750,4923,5618 nuremberg::
nurse:5488,5505:4886,4898,4903,5352,5399,5595,5776 nursery:1452:1103,1152
nut:2575,5016,5192,5954:1117,2535,2566,2574,2576,4858,4860,4888,5249,5266,5721,5951,5952,6150,6162
nutrient:18,19:16,17 nutrition:4030,6124:16,18,2963,2966,34,6127 nutritional:6124:34,6127 nylon::1375,6740,6783
oak::5937,5938,6780,6795 oakland::4530,4577 oakley::5449,5665 oasis:1476:1851,4529,4612 oath::3347,3637,3667,3734
oaxaca:: obedience:715:2058,2241,669,713,714,743 obesity::2325 obituary::3397
object:2816,2952,4:0,1,23,2814,2951,3008,3009,3115,3116 objection:3721,752:3066,3667,630,669,745,757
objective:2952:1560,1665,2814,2951 obligation:3423,6074,6610,713:3213,3420,3422,40,6077,6236,669,704 oblivion::6379
oboe::1099 observation:2724,3416,548:2722,2723,2820,2824,3375,3415,546,547,615 observatory:1580:1152
observer:4919,5508:4902 obsession:4701:24,2843,4699 obsidian::6755 obstacle:1660,2705:1661,2702,2704
obstruction:1661,2705,384,666:221,2702,2704,382,6350,6453,665
occasion:3875,3900,6604,6878:33,3763,4696,4697,6599,6603,6876,6877 occasions::2952,2956 occult::1,302
occupation:397:52,6143,669,6800,704 occupational:397: occurrence:3760:22,33,6387,6391
ocean:4794,6230:3,4719,6145,6219 oceania::4707,4771 oceanic:3523:3521,3522 oct:6863:6856,6857 octagonal::6282,6290
octave::3163,3456,3473,3609,6834 october:6863:6856,6857 octopus::4019,4100,906 odds::2162,2163,6261,6265
ode::3158,3160 oder::4817,4830 odessa::4530,4577 odin::4858,4884 odor:2311,2736:2247,2731,2735
odyssey::231,236,3158,3159 offence:3971,4226,474,609,785:3924,3969,4287,4299,452,459,594,782 offender:4931:5067
offense:3971,4226,474,609,785:3924,3969,4287,4299,452,459,594,782 offensive:609:594
office:1662,402,4386,439,6374:1367,1721,393,397,4223,4287,4298,437,4450,636,638
officer:5470,5510,5570:4898,5363,5415,5448,5512,5527,5642,5662,5672 official:5511,5512:4930,5017,5672
ogden::4608,5428,5603,5650,5659 ohio::4598,4599,4817,4830 oil:6770,6777:1677,6681,6742,6758,6764
okinawa::4766,4771,594,603 oklahoma::4598,4599 oliver::5392,5485 olivier::5013,5551 olympia::4488,4631,4771,4804
olympiad:3915:3913,3914,6143,6800 olympian::4858,4878,4895,5057 olympic:3915:3913,3914 olympics:3915:3913,3914
olympus::4560,4785 omaha:4948:3504,3507,4945,4949,966,967 oman::4636 omega::3460,3466,3768
omnibus:1158:1262,1760,3276,3277 onion::4072,4074,5912,5913,5947,5949 ono::5050,5484 onset:605:3767,3810,594
onslaught:3622,605:3099,3765,40,594 ontario::4598,4657,4719,4770 opener::1469,1977,3767,3810
opera:3583:1152,1967,3266,3267,3582,3621 operatic:3583:3582,3621
operation:2720,394,434,539,594,6125,6126,6447:1,22,23,34,393,497,538,6096,6131,631,632,6444,685 operational:394:393
operations::669,694 operator:5518,6241:1,4887,5102,5103,5314,5657,6238,6239
opinion:2910,2941,3254,3433:2814,2843,2938,3210,3213,40,754,759 opium::1258,1341,1648 opponent:5023,5519:4895
opportunity:6603:6387,6599
opposition:172,4432,5262,5519,6276,746:2,2378,37,4153,4163,4195,4346,46,4895,5023,6268,669,745
oppression:3999:309,310,3992,3998,6356,6433 ops::4858,4879 optic:2530:2519,2521 optical:3001:2967,2995
optics:3001:2247,2967,2995 optimism::2064,2065,27,4004 optimization::168,202 option:142,2798:2780,2793,3213,3214,46
opus:3596:3580,3635 oracle:5599:1722,1862,3399,3400,5233,5760
orange::2285,2287,4073,4094,4817,4830,5918,5919,6778,6779 orb:6324:2485,2532,6289,6323
orbit:2418,2513,6623:2390,2415,2485,2527,4547,4559,6354,6364 orbital:2513:2485,2527 orchard:1456:1429,4613
orchestra:4337:1835,4195,4335,6232 orchestral:4337:4195,4335 orchestrated:4337:4195,4335 orchid:5894:5882,5884
ordeal::3762,757,762
order:3248,3330,3677,4319,4454,619,6383,6398:2247,2255,2256,2390,3210,3212,3213,3244,3329,3438,3667,3676,3696,4145,4148,4183,4195,4197,4228,4255,618,6350,6375
ordinance:146,3337:143,144,3244,3261,3329,3438 ordination:146,4454:143,144,4145,6375 ordnance:1055:1047,2033
ore::6164,6192,6661,6679 oregon::4598,4599 organ:2519:1358,1421,1543,1646,2043,2482,3274,3278,4223,4386,4798
organisation:195,2171,2745,4195,4263,618,719:168,194,2169,2170,23,2744,4153,4163,716,718 organism:7:4445,5,6
organist:5522:5485,5551 organization:195,2171,2745,4195,4263,618,719:168,194,2169,2170,23,2744,4153,4163,716,718
organizational:2745:23,2744 organizer:5523:1356,4907,5621,5739,5748 organs:4055:4019,4053 orgasm:76:180,75
orientation:3041,3047,6269:23,2378,2692,3034,3037,3040,551,552,6268,651
origin:2252,3806,4233,4478:2250,2251,28,3767,4169,4190,4234,4563,6122,6137,6300
orion:4796:14,4730,4739,4788,4848,4849 orlando:: orleans::592,667 ornamental::13 orphan::12,3163,3572,4908,5134,822
orphanage::1367,1515,6349 orr::5057,5361,5567 ortega::5571,5706 orthodox:3057:3054,3055
orthodoxy:2179:2178,3034,3047 osaka::4530,4577 osborne::5243 oscar::3359,3452 oslo::4488,4530,4577,4629
oswald::5051,5483 otis::4237,4897,5102,5381,5389,844 ottawa::4488,4629,4817,4830,4941,4942 otter::6702,6705,916,990
ottoman::1424,1834,1917,4171,4173,4990,4991 ounce::6167,6168,6197,6198,6199,926,933 outbreak:3891:33
outburst:3575:252,253,33,3484,3485 outcome:3769,5811:34,3768,42 outdoor::4555,4573 outfielder::5068,5197,5287,5288
outfit:1545,1669:1060,1221,1366,1433,4195,4287 outlet:1370,1615,2024,817:1367,1398,1663,1721,1780
outlook:2940,549:23,2814,2938,3034,546,547 outpost::1621,1622,4163,4406,4565,4568
output:1363,1670,568,6221:1284,1749,3441,40,41,567,573,6145 outrage:3783:312,313,3765,3924,3969,785 outreach::252
outset:6889:41,6847 outsider:5304:4895,5388,5710 outskirts::4473,4594 oven::1491,1547
oversight:717:2727,2728,704,716,80,84 overtime::6143,6800,6804 overture:3812:3580,3635,3670,3671,3767,3806
overview::3209,3375 owen::4899,5035,5102,5381,5530,5615,5650 owens::4895,5057 owl::843,850 owner:5526,5527:5102,5103
ownership:504,5967:2,37,501 oxford::1367,1411,1857,2003,4608 oxidation:6128:6091,6092 oxide:6772:6711,6714
oxygen::15,6673,6743,6759 oyster::4034,4100,4101,6223,903,905 ozone::6743,6759 pac::4223,4382
pace:2368,6184,6218,6898:2247,225,228,2352,41,6145,6150,6162,6261,6899 pacific::4719,4794
package:1673,3262,4194:1255,1517,3137,3139,4154 packet:1674,4194:1122,1255,1673,2017,3070,40,4154
pact:3424:3213,3420,3422 pad:1675,6773:1117,1495,1505,1574,1676,1727,2482,2485,5928,5962,6661,6774
paddy:4981:4027,4107,4108,4523,4612,4979,4980 padre:5280:3127,3128,5129,5147,5583,6383 padua::
pagan:5354,5528:4916,4923,4924 page::3074,3075,5053,5059,5102,5227,5381,5467,5512 pageant::3900,3907,556
pagoda::1722,1962 paige::5057,5068,5567 pain:2839,3935,6497:27,2731,2741,2831,2835,2837,4927,4928,6494 pains:492:489
painter:5529,932:1569,4897,4930,5050,5672,927,931 pair:4176,6211:4153,4154,4156,4175,4186,6205,6210 paisley::1375
pakistan::4636 pakistani::4904,4933,4937 pal:5097:5311 palace:1679,1680:1463,1503,1594,1794,4198,4199
palatinate::4505,4574 palatine::2508,2514,4754,4787,4962,5433,5441 palermo::4530,4577 palestine::4505,4529,4552,4574
palestinian::4936,4987 palette::1050,1121,1725,1848,2415,2418 pali::3549
palm:3365,5914:2482,2483,3359,3452,5937,5938,6150,6162 palmer::5330,5567 pamphlet:3186,3191:3144,3183,3190,3274
pan:1681:1255,1263,1517,1548,4237,4858,4878,887 panama:1123:1475,1478,4638,4639 panchayat::4223,4377 panda::916
pandora::4848,4849 panel:1259,1682,4438:1321,1352,1375,1675,1676,1708,1709,1848,2044,4153,4163,4223,4382
pang::27,6494,6497 panic:3978:3924,3975,6501,6502 panorama:2930:1707,1792,2927,2929 pantheon::1610,1722,1962,4154
panther:932,935:926,927,931,933,934 pantry::1811,1920 pants:1120:1999,2000 panzer::1049,1623,1954,1984
papa:5208:5279,5532 papacy::4198,4199 papal:5574:4857,4911,4953,4956
paper:1654,3084,3188,4216,6774:1284,15,1517,1749,3073,3080,3081,3087,3089,3144,3149,3187,4212,4215,6661
paperback::1126,1749 papers:3210:3134,3144 paperwork::393 papua::28,4573 papyrus::3144,3210,6661,6774
par:6376:6149,6154,6375 para::4530,4577,4719,4742,5264,5682,6164,6453,6461 parachute::1366
parade::232,358,4154,4455,4458,669 paradigm:2934:2923,2933,3047,3048,4154,4187,6251 paradise:4514:2646,2647,28,4573
paradox::3406,3720 paragraph::3134,3144 paraguay::4637 paralysis::6485,6653
parameter:3140:2846,2869,2870,2871,3139,3141,3811,3813 paramilitary::4195,4298 parana::4817,4830 paranoia::6508,6513
parapet::1302,1413,1684,2023 parasite:829:5297,6 parasitic::3644,3645
parcel:1673,4194,4612,675:1255,1517,4154,4529,4574,673,674 parchment::6661,6689,6702,6774 parent:5532:5321,5322,6
parental:5532:5321,5322 paris::4237,4488,4608,4629,4848,4849 parish:4556:4175,4312,4505,4541
park:4557:1434,1606,1897,4529,4612,4614,5275 parker::5485,5648 parkinson::5234,5359,5649,5722 parks::5143,5615
parkway::1803,2031 parliament:342,4380:328,340,4261,4262 parliamentary:4380:4261,4262 parlor:1575:1041,1811
parochial:4556:4505,4541 parody:3430,374:3425,3429,372,373
parole:3343,3735:101,3310,3342,3347,3489,3490,3667,3734,44 parrot:879:5188,839,843 parsons::5680,5681
part:1683,2878,2926,3589,439,4573,4798,490,6008,6255:1,2,2686,2695,28,2843,2846,3,3580,3585,37,370,371,38,393,4,437,4547,489,6030
participant:5533,5567:4895,4918,5054 participation:6351,801:33,6350,669 particle:4799,6662:14,15,3103,3106,4718,6661
partition:1684,296:2482,281,289,4798,6150,6159 partner:5153,5698:4918,5054,5238,5403
partnership::3240,3422,37,4206,4214,6236 partridge::4050,869,874,937 parts::4518,4529
party:3901,4342,4346,4349,5534:3763,3900,4153,4175,4195,4328,4341 pas::225,228 pasadena::
pascal::3497,3498,5457,5557,5649,5650,6150,6165 pasha::5061
passage:1685,170,239,2495,3173,3602,707:163,168,2031,231,236,244,245,2482,2485,3144,3165,3580,3596,3791,535,6090,705,706
passageway:1686,2495:1685,2031,2482,2485 passenger:5535:4925
passion:2069,3925,4700,6459:2058,2067,24,27,2814,2816,3926,3931,4699,6451,6458,6497,6498
passport:2101:2141,3210,3213,3348,3352 password:3343:3310,3342,3489,3490 past:6807:30,3114,3123,6143,6800
pasta:4071,4122:4019,4022,4030,6792 paste:4119:4110,4111,6661,6663,6666,6690,6746 pastor:5203:4237,4857,5147,844
pastry:4046:4019,4045,4121,4124 pasture:4105,4558:4103,4104,4150,4553,4612
patch:1078,2111,4613,6879:1220,1251,1280,1307,1338,1375,1517,1652,1708,1709,1843,2109,3262,3265,4145,4529,4612,6800,6810
patent::3144,3210,3213 paternal:5279:5321,5532 paterson::4994,5491 path:1689,305,4559,4801:2031,28,4547,46,47
pathogen::4704,4763,826 pathology:6485:2983,2986,6465,6466 pathway:2564:1689,2031,2518,2565
patience::2065,2082,328,340 patient:5536:3114,3124,4926,5120,5668 patio:1690:1041
patriarch:5537:4857,4886,4911,4912,5036,5302,5348,5444,5516 patrick::4898,4953,5040,5542,5644 patriot:5538:4915
patrol::4195,4289,4298,4304,509 patron:5539,5540,5541:4890,4894,5102,5205,5331,5526
patronage:4429,687,774:3370,3371,4151,669,685,686,704,772,778 patsy:5138:5756
pattern:1307,2684,2928,302:1301,23,2682,2744,2843,2897,2918,2922,3479,3565,4547,4559
patty:4060:4022,4030,4040,4042,4046,4047 paul:5806:4858,4923,4953,5040,5285,5475,5615,5644
pauline:5806:4858,4923,4953,5040,5475,5644 pavement:1864,6776:1495,1689,1691,2021,5 pavilion::1851,1964
paw:2602,989:2484,2601,2605,938 pawn:5385:1204,1592,4930,5053,6011,694 paxton::4897,5044
payload:1182,2027:1240,1371,1616,6711 payment:6001,702:5999,6000,669,682,694,795
payroll::4244,4309,6030,6031,6078,6082 pbs::6667 pea:4087:4074,4075,5889,5904,5936,5958 peabody::5252,5595
peace:6400:3422,3424,3967,3968,6398,6399,6641,6642 peach:5675:2287,2303,4072,4073,4886,4903,5776,5918,5941,5951,5956
peacock::875,949,950
peak:1111,4560,4618,6187,6329,6371,6905:1146,1751,4521,4522,4563,4606,6143,6145,6220,6278,6286,6370,6800
peanut::4089,4908,5134,5889,5904,5936,5951,5954,5958 peanuts::6030,6031 pear:4096:4072,4073,5918,5941,5951,5957
pearl:2292:1532,1533,2288,2291,6289,6323 peasant:5545:4892,4927,4928,5408,5640 peat::17,6661,6751,6799
pedal:1692:1079,1561,3456,3475 pedestal::1939,1940,1941,6375 pedestrian:5548:4925 pediatric::2985,2986
pee:6736:6106,6121,6732,6737 peerage::4414,4416
peg:1693,1694,2599:1257,1269,1383,1488,1489,1714,1755,1787,2597,2598,3452,3758 pegasus::14,4730,4848,4849
pei::4897,5044 pembroke::918 pen:1695,1697:1041,1268,1361,1512,1696,2056,880,885 penal:739:669,704
penalty:6016,739:2448,2449,2453,2454,6000,6001,669,704 pencil::1271,1512,1976,2056,29,6281,6678
pendant::1017,1301,1399 pendulum::1035,1366 penelope::4237,4848,4849,844
penetration:2733,608:23,2415,2426,2473,2732,526,527,594,605,67,68 penguin::910 peninsula:4802:4,4771
peninsular:4802:4,4771 penis:2577:2519,2572 penitentiary:1697:1268,1696 penn:2004:1367,2003,4953,4955
pennant:3363:1360,1400,3359,3452,3480,3481 pennsylvania:2004:1367,2003,4529,4598,4599,4689
penny:6070:6068,6069,6164,6192 pensacola::4608 pension::6001,6003 pentagon::1152,1445,4394,4453,6282,6290
penthouse::1034,1505 people:4151,4259,4274:2,4171,4233 peoples::4151 pep:2076:2071,2072 pepsi::4139,4141
peptide::6696 percent:6264:6263,6267 percentage:6008,6264:38,6030,6263,6267
perception:2731,2732,2927,546:22,23,2720,2722,2814,2846,2923,545 percussion::155,282,367,4307,4335
percy:5807:5264,5682 perfection:2920,6576:168,202,2843,2918
performance:103,3495,375,6126:1,3295,34,358,359,3763,44,46 performer:5551:4901 perfume:1699,2737:1517,1976,2735,2736
perimeter:6331:2390,2397,29,6285,6330
period:3469,6119,6800,6882:2846,2878,30,3458,3468,41,6090,6104,6143,6801,6847,6891,6893 periodical:3278:2048,3274
periphery:6332:6285,6330 permission:3352,722:3348,716,721 perpendicular::1266,1376,1569,2016,2854,2855,6285,6296
perry::1342,4123,4125,5168,5170,5470,5493,5557,5649 persecution:310:306,309 persia:4670:4508,4509,4636
persian:4978:3548,3550,4904,4933,4937 persistence:2365:2222,2224,2363,2364,625 person:11:1,2478,2479,3114,4187,6
persona:2105,2926:2102,370,371 personality:2059:2,5123,5378 personnel:4298:4153,4195,4244,4309
perspective:3048:2102,3034,3047 persuasion:2941,3744:2814,2938,3066 perth::4488,4631 peru::4637 peruvian::4988,4992
peshawar:: pest::12,5520,6479 pet:5213:12,4909,558,560 peter:2578:2572,2577,4858,4953,5039,5230,5644
petersburg::4608,592,594,603,667 petition:3233,3700:3667,3696,40 petrol:6682:16,6696,6742,6752
petroleum:6777:6681,6742,6758,6770 petty::476,485 pew::1107,1834 phantom:2895:2936,2937,4855,4876 pharaoh::5637
pharmacy::1615,1858,2985,2986 phase:6598,6901:2102,41,5810,6143,6597,6800,6847 phd::3362
phenomenon:42:1,34,3773,3883 phi::3460,3466 philadelphia:: philanthropic:679:5990,5992 philanthropist:5555:4890,5239
philanthropy:679:5990,5992 philip::5046,5585 philippine:3527:3522,3524 philippines::4471,4707,4771
philology:3027:2963,3018 philosopher:5557:4907,5649 philosophical:3022:2963,3018
philosophy:2939,3022:2814,2938,2963,3018 phoebe:6213:4878,4883,6201,6205
phoenix::14,4237,4488,4631,4730,4848,4849,5876 phone:1347,1959,3639:1354,1357,1366,1987,3100,6255 phonetic::2996
phosphate::4123,4139,6714,6787 phosphorus:4783:15,4726,4805,6673 photo:1704:1284,1792 photograph:1704:1284,1792
photographer:5559:4897,5050 photographic:561:556,558 photography:561:1,34,397,556,558 photon::
phrase:3118,3603:3021,3115,3117,314,317,3596,3602,3636,3660 phylogenetic:6108:34,6127 physical:2995:2966,2967
physician:5234:5352,5462 physicist:5560:5650 physics:2995,2996:2966,2967 physiological:2993:2983,2984
physiology:2993:2247,2325,2983,2984 pia::5904,5925 pianist:5562:5485,5551 piano::1543,1646,1698,1928,2315,2320
piazza:4562:4561,4612 pic:1704,3293:1284,1749,1792,3295,3763 picasso::5050,5529,5653 piccolo::1409,2047
picket:5432:1623,1930,2014,310,311,4289,4304,5339,5615,5770,6763
pickup:1186:1269,1354,1604,1606,1638,1987,1994,2370,3252,3773,5011,52,621,624 picnic:392:393,4030,4032,495,6815,6816
picture:1678,1704,1707,2932,3095,3293,3712,6368:1054,1284,1448,1749,1792,2772,2923,2924,3295,3375,3377,3479,3561,3562,3763,40,6354
pie:4047:3499,3528,4045,4046
piece:1394,1592,1708,3089,3596,3789,4057,4798,6009,6879:1,1054,1284,1366,1427,1458,1526,1683,2032,2383,2384,3,3580,3635,3788,4,4034,5,6008,6030,6223,6800,6810
piedmont::4529,4574,4598,4650,4749,4827 pier:1711:1495,1727,1939 pierre::4488,4631
pig:5100:1117,1255,1631,4928,5415,5570,5657,972,973 pigeon:877:869,876 pigment:1677,6779:1227,1280,6661,6778
pike:1374:1003,1004,1487,1516,1734,1803,2032,4099,4100,4516
pile:1712,4160,5976,6228:1035,1095,1238,1266,1352,1659,1970,2005,2491,2498,4154,5974,5975,6145,6219
piles:6231:6145,6219,6494,6497 pilgrim:5563:4923,4925,5077,5468,5663 pilgrimage::231,236
pill:1713:1256,1332,1608,1968,2840,2841,4927,4928 pillar:1238,1239,6326:1932,2005,29,2908,2909,5026,5721
pillow::1676 pine::5939,5940,6780,6795 pinnacle:6371:1908,1980,4560,4606,6370 pinto::959,960
pip:3759:3452,3758,5951,5952,6467,6468,6472,6490 pipe:1715,1716,6328:1250,1646,1997,2043,6289,6325
pipeline:1717:1715,1997,3728,3731 piper::4237,5485,5551,5877 piracy::479,486 pirate:5565:1855,2017,5198,5568,5738
pisa:: pistol:1718:1394,1458 piston::1604,1606,5174,5484
pit:1235,1719,1720,2649,4803,5887:1041,1361,1368,1989,2049,2485,2527,2645,2646,4530,4734,4757,4786,5886,6278,6287
pitcher:443:1255,2018,441,442,5057,5068,5567,5928,5962,6145,6217 pitchfork::1469,1977 pitt::5243,5571,5706
pittsburgh:: pity:2196,3780,4017:2194,2195,27,3765,3779,4015 pixel::1244,1683 pizza::4022,4030
place:2626,3164,3217,402,440,4486,4513,4562,4565,4591,4606,6353,6378:22,23,2415,2420,28,3165,3173,3216,397,437,439,4470,4473,4512,4529,4561,4563,4574,4582,4594,4597,4612,6255,6350,6352,6375,6377
placement:2379,651:2378,37,48,49 plaid::1375 plaintiff::5431,5534 planck::5560,5650
plane:1021,6279:1018,1293,1350,1469,1481,1584,1746,1977,29,6370 planet:4805,5646:14,4726,5297 planetary:4805:14,4726
plank:6797:2784,3331,6707,6763 planner:5566:1657,1739 plant:13,1723:1154,2903,5013,5551,6
plantation:1456:1429,4163,4406,4613,5970,5971 plaque:1141:1610,2109,2111 plasma::2544,5810,6597,6683,6794
plaster:6782:1220,1338,15,1942,1955,6663,6707,6719,6787 plastic:6669:17,3489,3490,6792
plate:1305,1492,1725,1726,2608:1084,1085,1255,1304,1355,1510,1756,1779,1792,1848,1854,1932,1939,1951,2482,2485,4020,4056,4058,4544,4737,6145,6217
plateau:4835:4753,4787 platform:1727,1728,3225:1411,1495,1857,1942,1948,3144,3210 platinum::6675,6676
plato::5557,5649 platoon::4153,4225,4289,4297,4299 playback::1357,1366,628 playboy::4924,5354
player:5013,5485,5567:4895,4901,5054,5533,5551 playground:4581:2057,4473,4523,4574 playhouse::1730
playoff::3763,3913 playwright:5243: plaza:1731,4562:1615,1721,4561,4612 plea::3258,3696,3698,669,754
pleasure:2838,3932:27,2793,2796,2835,2836,526,6090 pleistocene::6801,6883 plenty:6228:2402,2407,6145,6219
plight:6521:3347,3736,6350,6520 plot:2904,3154,4613:2900,2903,3148,3151,3479,3564,4529,4612
plug:1732,965:1119,1352,1661,3746,4035,4036,959,960 plumage:891:2491,4734,6661,6700
plume:891:1017,1301,2491,29,4734,6661,6700 plural::3103,3105 plurality:6229:41,6145,6146,6219 plus:2445,541:539,542
pluto:4881:4797,4805,4833,4848,4858,4878,4885 plymouth::4608 pneumonia::6472,6481
pocket:2570,6316,6345:1068,1744,2527,2569,28,4151,4795,5818,5824,6030,6048,6278,6287,6293,6338,6339
pod:5958,5961:1255,1517,2492,4148,4185,5885,5951,5959 podium:1296:1495,1727 poe::5569 poem:3158:3144,3145 poet:5569:
poetic:3629:3616,3627 poetry:3629:3616,3627,40
point:1734,2142,2825,2876,3216,3462,3469,4563,6169,6270,6329,6340,6370,6847:1254,1459,1537,1663,1780,2,2024,2141,2378,28,2820,2824,2878,2879,2951,2952,3285,3453,3454,3457,3458,3468,37,4,41,4516,4521,4787,4808,6073,6075,6144,6150,6162,6246,6250,6255,6268,6278,6286,6289,6303
pointer:1735,3459:1514,3457,3458,920,922 poison:6789:16,17 poker::1395,1512,328,340 pol:5571:4911 poland::4632
polar:4564:4530,4563
pole:1736,4564,6170,6185:1254,1512,1537,1807,1892,2938,2941,4490,4516,4521,4530,4563,4904,4962,6150,6157,6162
police:4300:4195,4298,4386,4390 policeman:5570:4898,5415 policy:2899,3241,3331:2782,2784,2897,2900,3240,3422
political:3015:2938,2941 politician:5571,5572:4911,5566 politics:3014,3015:2938,2941,2966,3011,37,39,397,406,694,695
polk::5351,5579 polka::3580,3610,363,365 poll:2585:2803,2804,419,421,4481,4604,843,879 pollard::5937,5938,972,974
pollen:: pollock::4098,4100,5050,5529,831,999 polls::4563,4565 pollution:220:168,219,6350,6607,6614,6616,6626
polo::332,333,4925 polymer:6783:6711,6714 polynomial:2874:6238,6239 polytechnic::4357,4361 pomeranian::918,924
ponce::4886,4912,4931,5067,5444 pond:4806:4719,4770 pontiac::4942 pontifical::1447
pony:964:1255,1440,3226,3247,959,960,966 ponytail::2498,2499
pool:348,4324,4607,4806,4807,6056:1368,3,328,347,4153,4195,4197,4563,4606,4719,4770,6035,6036,6055,6057
popcorn::4088,4107,5898,5899 pope:5574:4857,4911,4953,4956,5569 poppy::5882,5884 populace:4273:4151 popularity::
population:2982:195,2,4151,4154,6149,6201,810 porcelain:1737:1197,2006 porch:1738: pork::4019,4053,6064 porn:461:563
pornography:461:563 port:1521,4577:1214,1246,1663,1863,1942,4129,4130,4530,4563 portage::1803,1981,244,5999,6000
portal::1009,1245,1365,2551,2552,3142 porte::4199,4200 porter::4127,4128,4898,4930,5174,5259,5339,5408,5484,5778
portfolio::1188,1255,3215,3314,4154,4186,437,439 portico::1738
portion:1683,4034,5991,6008,6255,6585,675:1,2,37,38,4,5978,5990,6030,6145,6223,6349,673,674 portland::4577,4578
porto::4530,4577 portrait:1740,3713:1567,1707,3377,3712
portrayal:1740,2775,371,3713,559:1567,1707,2722,2772,3021,3377,370,3712,556,558 portsmouth::4530,4577,4608
portugal::4632 portuguese::3545,3546,4904,4962
position:2378,2381,3036,3048,3217,3435,402,440,442,4565,4566,6352,6375,651:2,2247,23,2325,28,3034,3047,3216,3433,37,397,437,439,441,4563,6255,6350,88
posse::4298,4300,4390 possession:2223,38,4575,504:2,2058,2222,37,4505,4574,4699,4700,501,6501,6519
possibility:2889,6599:2793,2798,2843,2846,2938,2940,6387 postage::3445,3452,6000,6018 postal::3066
postdoctoral::5992,5993 poster:3443:3442,40,4930,959,960 postgraduate::5157,5711 postmaster::5260,5454
posture:2327,2381,2475,3036:2247,23,2325,2473,2474,3034
pot:1742,1743,1975,2593,6037,6228:1171,1255,1258,1263,1399,1517,1548,1733,1795,1880,2018,2507,2592,6035,6036,6145,6217,6219
potassium::6673,6675 potato:4078:4026,4027,4074,4076,4077,5925,5935 potion::18,4123,6762
potomac::4629,4693,4817,4830 potsdam:: potter::5193,5672 pottery::1197,2006,2049,2051,397,405
pouch:1744,2570,6345:1068,1255,2527,2569,6338,6339 poultry:4051,870:4050,4053,843,869
pound:750:1041,1361,257,3441,3452,5569,6150,6161,6164,6168,6193,6197,749 pounder:1702:1512,1977,6150,6161
poverty:6613:6350,6608 pow::4926,5591 powder:6788:1341,1371,1517,1608,17,1976,6711,6792
powell::5317,5318,5560,5571,5650,5706
power:2338,2466,2630,3455,5071,5575,5839,6374:1,22,2247,23,2337,3453,3454,4267,4395,5102,5103,5809,5818
powerhouse::1378,1905,4287,4299,5014 practice:2682,302,418,555:22,23,554,58,586 practitioner::4886,5595
prague::4488,4629 prairie::4150,4553,4612 prank:315:314,355,356
prayer:3207,3698,3700,644:3144,3200,3667,3696,4923,637 prc:4641:4636 preacher:5576:4857,5147
precedence:2357,6382:2355,2356,6375,6380 precedent::2820,2828,3284,4154,4451,4452 precinct::4496,4505
precipitation:2369,5860:2367,2368,2370,3773,3844,41,5824,5871,6091,6122,6145 precision::2182
precursor:3449,4920:15,3446,40,6661 predator:5447:12,4931,5058 predecessor:3449:3446,40,4920
prediction:2787,3399:2781,2782,3375 preface:3169:3165,3168 prefect::5019,5348 prefecture::397,402,4471,4505
preference:3041,3942:2445,2448,27,2793,2798,3037,3040,3941 prefix::3111,3112 pregnancy:6461:6350,6453
prehistoric::6143,6800 prejudice:3043:3037,3042 prelate:5045:5147,5583,6383 prelude:3812:3580,3635,3767,3806
premier:5127:5351,5621 premiere::3295,3495 premiership::397,402 premise:3404:3401,3403 premises::4596,4612
premium:5996:41,5990,5994,5997,6000,6001,6006,6018,6083 prentice:5041:4929,5503 prep:447:446,496
preparation:201,2801,447,554,6452,6741,727:163,168,2780,2781,3580,3584,446,496,6711,6714 presbyterian::4953,4954
preschool:4356:4202,4355 prescott::4608 prescription::1341,1608,3134,3438,40 preseason::6800,6873
presence:2243,4584,6391:2240,2242,2843,2910,4582,4583,4855,4876,6387,669,792
presentation:1320,3494,359,3727:1284,1792,2325,2381,318,3491,358,3667,3668,3723,40,634 presenter:5239:4890,5026,5331
preservation:3879,512:34,3840,3842,509,6127,6350 preserves:4049:4040,4041 presidency:403,6890:397,402,6866,6902
president:5578,5579,5580:402,403,4911,5004,5020,5189,5274,5351,5581,5621 presidential:5578:5351,5621
presley::5633,5634,5670 pressure:114,5861,6574:113,2468,2469,2731,2741,5809,5818,61,6572,6573,6590,6593
prestige::6375,6379 pretoria::4488,4629 prevalence:2167:2166,2401,2413,6261,6265 prevention:668:665
preview:3492:3491,3746,3747 prey:5582,936:12,4926,5755 price:2439,2456,6017:2429,2430,3673,3674,5670,5686,5999,6000
pride:3955,471:2058,27,3990,3991,4148,4185,469,470 priest:5583,5584:4857,4911,5147,6375,6383
priestess::5147,5583,6383 priesthood:4243:4242,4431 prima::4091,4092 primate:5045,993:5147,5583,6383,886,888
prince:5585:4911,5046 princess::4911,5046 princeton::1367,2003,4608 principality:4511:4508,4574
principle:2884,2887,2909,2946:2781,2799,2843,2846,2882,2886,2908,2918,2919,3329,3438
printer:5589:1357,1584,1700,4930,5672 priority:2357,6382:2355,2356,6375,6380 priory::1788,1794 prism::1665,6278,6311
prison:1748:1268,1696,6354 prisoner:5591:4926 privacy:6530:2063,6527,6528
privateer:5592:1623,1855,2029,5196,5448,5510,5672 privatization::669,704 privilege::2445,2448,2461,2868
privy:1974:1041,1152,1667,1811 prize:1991,5994:3359,3452,5977,5978,5990 probability:2162,2393:2,41
probation::101,44,6800 problem:2703,3437,6525:2701,2702,3284,3436,6350,6520 procedural:630:754,757
procedure:3272,394,630,631:3139,3262,393,754,757 proceedings:3231,757:3226,3321,669,754 proceeds::5983,5984
process:2562,2720,2721,3257,34,631:0,1,22,23,2482,3213,3255,4798 procession:224,232:163,221,33,3767,3806,4154,669
processor:1195:1244,1357,1366,1472,4206,4214,4930 proclamation:3380:33,3375 proctor::5718,5719 procurement::52,87
prodigy::2918,2922,3762,4907,5323 producer:5446,5594:3806,3811,4897,5440
product:1616,1749,4189:1240,1284,2846,2869,4154,4186,42,5811,6661,6711
production:1749,567,6221:1284,33,3491,3494,359,360,3725,41,563,573,6145,684 productivity::2440,6261,6265
prof:5596:5005,5252 profession:406,4242:3347,3381,3385,397,4163,4431 professor:5596:5005,5252
professorship:404:397,402 proficiency:2662:2444,2473,2660 proficient:2662:2660
profile:6546:2930,3235,3236,3479,3564,4593,6544,6545 profit:2450,5986:2445,2448,5983,5984
profits:5986:5982,5983,5984
program:2897,2898,3225,3265,3296,3344,3398,376:2678,2679,2814,2843,3139,3144,3210,3262,3295,3310,3375,3397,359,375,3763
programme:2897,2898,3265,3296,3344,3398,376:2678,2679,2814,2843,3139,3262,3295,3310,3375,3397,359,375,3763
programmer:5597:4900,5175 progress:203,224,3896:163,202,204,221,3791,3792
progression:224,3896:163,221,3791,3792,4454,4455 prohibition:171,3249:3213,3244,3245,3248,3717,3718,46,6143,6800
project:2905,495:2843,2897,393 projectile:1750,1806:1262,1516,2014,2032
projection:116,1751,2905,6348:1284,163,1792,2721,2782,2787,2843,2897,300,3479,40,5818,5823,61,6102,6132,6278,6286
proliferation::34,6114,6117,6127 prologue::3165,3168 prom:3905:3903,3904
promenade:1752,3905:1689,2021,226,227,229,231,365,366,3903,3904 prominence:6317,6544:2430,2457,6286,6348,6375,6379
promoter:5598,5666:5024,5029,5088,5604 promotion:167,3746,3749:163,203,204,3348,3353,40,46 promotional:3746:40
pronunciation:3644:3635,3636,3637 proof:136,2832,3322:133,1704,2,2820,2831,3274,3275,3317,3324,41,55
prop:1754:1,1604,1753,1940,1941,4 propaganda::3310 propagation:3069,531:3065,3068,526,530,5809,5818
propeller:1753:1604,1606 property:1754,2247,2860,4486,5968:1,2,2843,2846,37,38,4,4529,4574
prophecy:3400:2782,2787,3375,3399 prophet:5599,5600:4923,5233,5760 prophets::3144,3200 proponent:5026:
proportion:2380,2391,6262,6263,6322:2247,2378,2379,2390,37,6261,6265,6267,6321 proposal:3668,3669,3670:3667,3673,40
proposition:3401,3668,3671:3375,3667,3670,3673,393,495 proprietary::37,5967 proprietor:5526:5102,5103 props::786,788
propulsion:61:33,5818,5843 prose:3157:3616,3627,40 prosecution::4154,625,755,757 prosecutor::5416,5512,5595,5672
prospect:2930,2940,5111,6601:135,2814,2927,2929,2938,6599,6600 prosperity:6587:6350,6585,6586,6609
prostate::2533,2535 prostitute:5601:4886,4903,5776 prostitution::474 protagonist:5721:4848,4885,5026
protection:1756,488,509,6038,6643,776:1280,38,476,487,6030,6641,6642,708,711,772,777 protector:4898:5577
protectorate::4505,4574 protege::4922,5012 protein:6697:6680,6696,6764 protocol:3338:2684,3329,3438
proton::4713,4792 prototype:2934:2923,2933 provence::4529,4674 providence::2210,2237,2239,4488,4631,509,6349,6585
provider:5720:4890,4891,5103,5331 province:4598,6625:4471,4505,6364,6623
provision:2801,653:2780,2781,3404,3405,6053,6054 provisions::16,18 provost::5004,5020 prowess:2659:2630,2658
proximity:4583:2384,2385,2887,2888,4582,4594 proxy::3213,5029,5621 prussia::4529,4574 prussian::4962,4997
psalm::3144,3200 psalms::3165,3167 pseudonym::3100,3125 psi::3460,3466,6150,6165
psyche:2625,5688:22,23,4848,4849,5695,5763 psychiatric:2987:2985,2986 psychiatrist:5602:5234,5693
psychiatry:2987:2985,2986 psycho::4926,5668 psychological:3010:2963,2966 psychologist:5603:5650
psychology:3010:2963,2966 ptolemy::4171,4173,5056,5560 pub:1758:1152,1957
publication:3274,691:1749,2,2048,40,682,684 publicity:3746:40 publisher:4215,5605,5606:4212,4214,4886,5102,5526,5595
puck::1213,1319,1726,4855,4871 puddle:4607,4807:3,4563,4606,4719,6707,6719 puebla:: pueblo::4610,4611,4940,4941
pulitzer::5526,5606 pulmonary:2539:2520,2579 pulp:5934:2485,3080,3274,3279,4718,4779,5927,5933 pulpit:1296:1495,1727
pulse:3862,3881:3772,3791,3834,4074,4075,6261,6899 pumpkin::4072,4074,5902,5935 pun::3425,3432
punishment:739:669,704 punjab::4529,4574 punjabi::3547,3549,4937,4950
punk:5366:3611,3615,4908,5022,5198,5588,6742,6796 pup:5607,824:4908,5785,822,823 pupil:5711:4706,4756,4908,5265,5785
puppet:5195:1326,1390,1629,1730,5673 puppy:5607:4908,5785,819,823,824,917,918 purcell::5174,5484,5485,5522
purification::202,205,34,6131,634,808 purity:2214,6426:2208,2213,6350
purpose:2224,2442,2954:2058,2222,2441,2814,2951 purse:1070:1068,1255,1517,6030,6031 pursued:5608:5372,5755
pursuit:2779,319,321:163,221,2778,2780,314 pussy:2571,929:2567,2568,819,927,928 putin::5571,5706 pyrenees::4749,4809
python::4849,4852,4853,4855,4876 qaeda::4421,4464 qatar::4636,4771,4802 qin::4171,4173
quad:1762:1041,1117,1998,2517,5403,5667 quadrant::1516,1602,28,4473,4547,4574 quake:3887:5809,5814
quaker:4955:4896,4923,4953 quakers::4228,4255 qualification:2133,3411:2130,2132,297,298,3375
qualifier:3122:3103,3104,4895 quality:2136,2139,2317,2861:2,2247,2315,2395,2846,2860,6375,6377
quantitative:2402:2390,2401 quantity:2402,2869,41:0,2,2390,2401,2843,2846 quantum::2,2846,2869,41
quarry:1719,5582,936:12,1368,4926,5755
quarter:1912,4570:1708,1710,1777,1863,2846,2878,41,4496,4505,6068,6069,6143,6168,6171,6172,6174,6197,6203,6268,6269,662,663,6703,6800,6827,6866,6868
quarterback::442,444,5065,5300 quarterfinal::3913,3920 quartermaster::5470 quarters:1574:1505
quartet::3580,3596,4153,4154,4175,4186,4195,4335,6201,6205 quartz:6683,6745:6661,6679,6744,6746 quay::1711,1727
quebec::4488,4598,4630,4657
queen:5276,5610,5612:1204,1377,1592,1729,4895,5046,5282,5316,5365,5552,5632,819,867,927,928,941 queens::4471,4497
queensland::4598,4658 quest:2779:2778,2780,585
question:2165,3436,3672,3703,3705:2164,3102,3284,3574,3669,3670,3673,3696,3702 queue::2499,2500,3215,3314,4439,4441
quilt:1763:1101,1220 quincy::4994,5491 quintet:6213:3580,3596,4153,4154,4175,4186,4195,4335,6201,6205
quiz::3066,3706 quota::6008,6012,6144,6149 quran:3208:3144,3200 rabbi::3127,3128,4857,4911
rabbit:4061,955:4053,4054,6702,6705,953,954 race:1766,3916,3921,4168,4239:1169,2,2030,3763,3913,4148,4183,6112,6122
racecourse:1765:1276,1378 racehorse:966:959,960 racer:968:1179,12,1638,5244,5518,863 racetrack:1765:1276,1378
raceway:1765,1766:1169,1276,1378,2030 rachel::5698,5774,5776 racial:4168:2 racism::3042,3043,704,735 racist::
rack:1767,1768:1420,1518,1519,1939,1941,225,310,311,3768,3818,4053,4056 radar::1516,1602
radiation:5862,811:2485,2560,34,3792,3898,429,431,5818,5838,59,6107,6122,6134,6494,6495,812
radio:1769,1770,3093:1241,1778,1842,1948,3091,3092 radius:1890:1939,2330,2394,2421,2509,28,4573,6143,6285,6296
raf::4294,4296,4421,4464 raft:6228:1404,6145,6219 rag:3085:1375,1708,1709,3080,3084,315,3580,3610,6800,6845
rage:2762,3970,6459:2760,2761,3924,3969,6407,6409,6451,6455,6456,6458 raider:5568:4209,5198,5738
rail:1771,1982:1079,1082,1512,1571,1661,1773,880,909 railroad:1772,1773:1571,1983,4208 rails:1982:1079,1512
railway:1772,1773:1571,1983,4208 rain:5863:2353,2354,5860,5871,6727,6786 rainbow::2940,6294,6319
rainfall:5863:5860,5871 rainforest::4447,4449 raj::6560,6562 raja::4237,4911,5046,832
raleigh::4488,4631,5059,5158,5306 rama::4862,4863 ramp::1513,1585,1903,2031,5912,5913 rampage::252,253 rana::4237
ranch::1380,2049 rand:4680:28,4573,6164
range:1921,2418,2639,4191,4426,4571,4809:1378,1491,1547,2,2390,2415,2637,2638,4,4154,4190,4425,4521,4529,4546,4612,4749
ranger:5164,5293:4898,5292,5415,5512,5662,5672 rani::4911,5046
rank:4427,6377,6542:4153,4163,4195,4298,4439,4442,6375 rankin::4911,5026,5571,5716 ransom::5999,6000,62,682,702
raphael::4869,4870,5438,5515,5529 rapper::1517,5485,5670 ras:: rash:4456:4454,4455,6494,6496
rat:5384,5636:1675,1676,4927,4928,4930,5383,888,956 rate:2368,6027,6899:2247,2352,37,6000,6018,6261,6263,6267
rates::6020,6021 ratification:3687:3667,3682 ratio:6262,6265:37,6261 rave::3155,3189,3901,3903 raven::846,849
ravine:4810:4786,4840 ray:5826,5827,842:2562,3109,3476,5820,5837,5850,5862,6296,6342,840,841,894 rayon::1375
razor::1293,1350 rbi::161,162 reaction:173,535,6092:172,2814,2843,3052,46,5811,5813,5818,5843,6090,6091,6122,6127
reactor:1659,1776:1035,1352,1366
reader:5418,5627:3190,3192,4857,4894,4907,5147,5199,5205,5252,5270,5430,5589,5595,5649,5672,6375,6383
readiness:2124,6452:2065,2085,2122,2123,2685,6501 reagan::5351,5579
realism:2949,6389:2441,2443,2939,3025,4461,4463,6387,6388 realistic:2949:2939,3025
reality:2815,6389:2814,2958,6387,6388 realization:2812:180,2808,2809,3580,3596,563,575,581,6604,701,75
realm:2964,4510,6624:2814,2965,4508,4574,6364,6623 reaper:1474:1382,1584,4848,4850,5358
rear:1777,2595,4572:1863,1942,2482,4145,4439,4481,4563,4565,4602,4798
reason:2671,2826,3393,4697:24,2630,2667,2820,2824,3375,3391,3392,4696,6506,6507 rebecca::5698,5774,5776
rebel:5386,5458,5689:4899,5177,5178,5183,5231,5613,5615,5628,5682 rebellion:598:596,669,745
rebirth:100,649:34,3773,3803,3840,42,648,98,99 receipt:97:3304,52 receipts:5985:6030,6031
receiver:1778,4922:1347,1354,1357,1842,5012,5057,5286,5300,5567,5731
reception:3098,3308,4345,97:127,3091,3092,3304,3307,4341,4342,52,65 receptionist::5053,5655
receptor:2521:2482,2485,2519 recession:6298:181,232,4154,54,6278,6287,6350,6609,669,71 recipe:3439:3438
recipient:4922:3114,3124,5012 recital:3729:3235,3295,3321,3375,3495,3723,3728,3741,3742
reclamation:102,215:212,214,62,98
recognition:2769,2812,3350:143,144,2722,2767,2808,2809,3034,3035,3348,3657,3658,5809,5817,6354,6362
recommendation:2101,3357:2141,3339,3348,3356,3670 reconciliation::60,669,765 reconnaissance::611,612
reconstruction:216:202,212,2767,2768,3391,3679,6884,6886
record:1703,3313,3321,6078:1782,1881,3215,3310,3312,3314,3317,3446,40,44,46,6077,6144,6149,77
recorder:5617:1366,1517,1716,2043,5017,5396,5512,5672 recovery:62:33,3840,3842,6090,6115 recreation:314:214
recreational:314: recruitment::44,46 rector:5203:4857,5147 rectory::1503,1794 redemption:99:6001,62,87,98
redevelopment:211:168,202 redhead::881,882 redistribution::673 reduction:262:163,261,46,6091,6092
redwood::5881,6780,6795 reed:1099:1604,2043,2047,5171,5234,5395,5679,5722,5895,5904
reef:4680,4811:1929,28,4573,4787,4815 reel::1392,1604,1706,3580,3610,366 reelection::158,159 reeve::912
ref:5614:5017,5511 referee:5614,5627:5017,5199,5270,5416,5511,5595
reference:2917,3141,3194,3358,3414,3750,3751,816:2048,2843,2912,3137,3139,3190,3274,3356,3357,3375,3412,3413,3415,3441,3754,46
referendum::159,669 refinery::1154,1723 refit::737
reflection:2331,2791,3416,3485,5864:1707,1792,2148,2149,2247,2330,2781,2790,3375,3415,3479,3484,5809,5818,6239,6240
reflex:536:535,6090 reform::168,202,498,499 reformation:102:4461,4466,62,6350,6537,98 reformer:5615:1035,1366,4899
refrain:3605:3580,3635 refrigerator:1785:1491,2040 refuge:1786,2447,4585:1851,2445,2446,4473,4574,768 refugee::
refurbishment:6538:6350,6537 refusal:3309,3718:3667,3717,40 regatta::3914 regency::397,402,6813,6906
regeneration::212,216,34,3840,6109,6122,6127,648 regent:5616:5169,5463,5637 reggae::3611,3621
regime:4199:2843,2897,4195,4198 regiment:4303:4289,4297 regimental:4303:4289,4297 regina::4488,4630
region:2483,2964,4573,4574,6222:2482,28,2814,2965,4,41,4798,6145 regional:4574:28,4
registrar:5617:4930,5004,5020,5259,5512,5672 registration:4469,617,69:2247,2315,3210,3211,4153,4163,616,67,68
registry::3226,3321 regression::168,193,2678,2721,6102,6132,6453,6619 regrets::3304,3309
regulation:2857,3337,502:2843,2846,3329,34,3438,501,6127,6350,6560 regulator:1446,1787:1257,1606,5512,5672
rehabilitation:215:212,214,431,804,808 rehearsal::554,555 reich::4267,4395,5033,5174,5484,5602 reid::5557,5649
rein::1559,1922,2466,2470 reindeer::974,986 reinforcement:1925,781:1517,2820,2835,3310,3325,594,772,778
reissue:3090:2048,3274 rejection:174,6369:33,3667,5809,5817,6354
relation:37,527,5403:0,2,2946,3728,3729,50,51,526,6090 relations:6235:37,39 relationship:6236,6259,6355,6356:2,37
relativity::2962 relaxation:656:262,263,34,3842,3885,3967,3968,538,539,6097,6117,655
relegation:725:174,176,621,622,716,721 relevance:6250:37,6246 reliability::2098,2099 reliance::2685,2714,6439
relic:1539:1,1033,4
relief:263,5704,6895,769:101,1724,1832,261,262,3773,3932,3934,44,4918,5992,6005,6014,6283,6350,6565,678,6893,6894,768
religion:2942,4228:2209,2211,2814,2938,4195,4202 relocation::163,222,244,46 reluctance:2087:2065,2086,5818,5834
remainder:1362,6202,6257:1375,1708,1709,37,6144,6149,6255 remains:2481,4812:1,14,2480,4 rematch:3831:3772,3830
remedy:1789:1341,1608,202,208 remembrance:3351:2667,2670,3348,3350 reminder::2814,2958,40,4898,5577
remnant:1362:1375,1708,1709,6255,6257 remorse:3997:3992,3996 removal:294:179,185,281,289
renaissance:649:3840,648,6884,6886 renal:2536:2520,2537 rendezvous::4376,4412,4563,4606,790,791
rendition:106,2774:2781,2799,309,310,3295,3495,359,375 renegade::4931 renewal:215,6133:212,214,6110,6112,625,626
reno:: renovation:211,6538:168,202,6350,6537 rental:5972:38,5968,669,694 reorganisation:720:718,719
reorganization:720:297,298,718,719 rep::1375,5180,5420 repertoire:4384,4385:4154 repertory:4384,4385:1306,1378,4154
repetition:3830,626:3617,3633,3772,625
replacement:166,2713,3894,5715,6133:163,165,23,2711,3773,3821,4918,5704,6110,6112 replay:3831:3772,3830,625,626
replica:1790:1265,1792 replication:1790,3708,628:1265,1792,2330,2331,3258,3375,34,3667,3707,6127,625,626,627
reporter:: repository:1306,1791,5620:1157,1200,1378,1449,5179,5311
representation:1792,2923,556,6438:1284,23,2461,2814,2868,3295,3375,3495,4153,4163,669,765
representative:2828,5180,5621,5696:23,2820,5026,5414,5420,5497,5572 repression::2721,501,6102,6132,6356,6433
reprint:3090:2048,3087,3089,3149,3274 reproduction:1790,530,6135,628:1265,1792,2767,2768,34,526,6090,6127,626,627
republic:4397:4153,4403 republican::4817,4830,4911,5026,5571 reputation:6553:3045,3046,6379,6550,6554,6555
requiem::3591,3592,3596,3604,636,645 requirement:4789:1,3,704,713 res::2482,2490 research:2804,424:2781,2803,393,419
researcher:5622:5650 resemblance:2152:2148,2149 resentment:4011:4009,4010
reservation:3411:2685,2716,2802,3375,3420,4471,4505,46,509,512,779 reserves:4420:4287,4297
reservoir:4813:1,1953,2018,3,4719,4770,6145 residence:1594,1794,4512,652:1152,1346,1503,33,4470,4530
residency:652:33,397,402 resident:5623:4904,5234,5462 residential:652:33 residue:6257,6785:1,17,37,6255
resignation::27,3144,3210,3667,4005 resin:6748:6696,6714
resistance:172,1795,5865,6635,745:1352,2065,2086,33,4395,46,5818,5834,5853,590,6350,6637,6638,669
resolution:2222,2794,3232,3395:133,142,143,2058,2780,2783,2789,2793,3144,3210,3375,3580,3584,3850,55,5809,5818
resonance::2315,2317,37,3833,3834,5809,5818,6258 resource:2446,2654,6032:2445,2644,2653,38,6030
respect:3045,6552,715,788:2242,2244,23,27,2824,2825,3034,4008,46,6379,6550,713,714,786 respects::40
respiratory::6120,6127
response:3162,3308,3396,3707,535,5813:2247,2255,3117,3118,3304,3307,3375,3667,42,5811,6090,6127
responsibility:2099,6625,713:2058,2098,6364,6623,669,704 responsive:3162:3117,3118
rest:1796,6257,656,6895:1939,3453,3456,37,6255,6394,6448,655,6893,6894 restaurant:1797:1152
restoration:214,6538:1629,1792,202,212,33,5,52,6350,6537,669,6884,6886,87
restraint:1798,2119,2234,6435,729:1517,2058,2102,2118,2233,2857,2858,501,6433,6434
restriction:2858,503,733:2846,2857,501,502,729 restroom:1759:1811,1974,401
result:3395,3769,5811:3114,3124,3375,34,3768,42 resurgence:648:3840,3842 resurrection::33,3764,3840,648
retailer:5626:5103,5232,5466,5720 retaliation:796:669,795 retention:2670,505:2265,2630,2667,501,504
retirement::168,179,54,6375,71 retreated::4151 retribution:797:202,208,6001,6016,795,796
retrieval:62:2722,2767,33,6094,6125 retro::2760,2761 retrospective::4437 reuben::4068,4080,5302,5537
reunification:287:285,286 reunion:287:285,286,4341,4342 revelation:3204,3725:2809,2811,3165,3167,3667,3723
revenge:796:669,795 revenue:5985,5988:5984,5987,6030,6031 reverend:5147:3127,3128,4857,4911
reversal:193,3923:163,168,2780,2793,33,3791,3835,46,754,759 reviewer:5165,5627:5199,5270
revision:298:281,297,3134,3144,3199 revival:648:3840,3842,4175 revolt:598:596,669
revolution:3893:33,3773,3791,3835,669 revolver:1799:1327,1394,1642,1718 revue::3295,3578
reward:2436,3674,3771,6006,781:2434,2435,3673,3769,3770,6000,6001,772,778 rex:5401:5351,5637,5690 reyes::5569
reykjavik::4488,4530,4577,4629 reynolds::5050,5529 rhapsody::3158,3159 rhea::4878,4883,843
rhetoric:3619:3018,3026,3288,3616,40 rhine::4817,4830,5603 rhineland::4529,4574 rhino::957,958
rhodes::4766,4891,5158,5291,5306 rhodesia:4695:4635 rhone::4817,4830 rhyme:3161:3145,3158,3628,3630
rhythm:6900:2169,2933,2935,30,3620,3623,41,532,6809,6893
rib:1800,2488,2510:1301,1632,1939,2482,2485,2508,2514,3375,3415,4053,4056
ribbon:3365,4814:1,1658,1929,21,3359,3452,4 ricardo::5250,5680 rice:4108:4026,4027,4107,5243,5436,5896,5898
richards::5200,5428,5429,5659 richardson::4897,5013,5044,5551 riches:6044:6030,6043 richmond::4488,4631
rick::4160,6494 rico::3213,3245 rider:5535,5630:3165,3166,4925
ridge:4815,4816:1098,1708,1932,2482,2562,4,4749,4787,6278,6286 ridley::860 riff::3603,4932,5079 rifle:1801:1394,1458
rift::3773,3816,4735,4795,6338 riga::4488,4530,4577,4629 riley::5569
rim:1147:1076,1348,1494,1751,1863,29,6285,6289,6330 rings::1462,1891 rink:1802:1152 rio::
riot:3428:3425,3427,353,354,600,601,6403 ripple::3791,3833,3834,3836 rite:635,638:302,303,629,634,636
ritual:635,639:302,303,304,629 rivalry:744:33,669 river:4817:4719,4830 rivera::5529 riverside::4711,4827
rna:6720:6714,6783 roach:1764:1223,1408,1683,2498,2499,833,834,941 road:1803:152,2031,58 roads::4473,4580
roadside::1349,4545 roadway::1803,2031 roanoke:: robber::5198,5738 robbery:486:476,485,600,602 robbins::4897,5137
robe:1447:1221,1430,1668 robert::4902 roberts::5132,5271,5565,5568,5576,5650 robertson::5074,5340 robin::846,848
robinson::5013,5057,5068,5090,5132,5243,5359,5551,5567,5569,5593,5649,5650 robot:1061:1606 robotic:1061:1606
robotics::3009 roc::4849,4852,4853 rochester::4608
rock:3615,4818,6684:14,15,252,3611,3621,4040,4042,5,5331,5693,6661 rockefeller::5102,5239,5381,5555
rocker:1804,5633:1199,1779,1834,1868,1939,1992,4908,5022,5053,5059,5485,5551
rocket:1805,1806:1262,1397,1531,2014,3441,3480,5904,5925,6731 rockies::4749,4809 rockwell::5049,5050
rod:1807,6170,6185:1394,1512,1517,1718,2554,2556,6150,6157,6162,826,828 rodeo::1361,1695,359,360 rodgers::5174,5484
roe:4102:2558,4019,4100,836,837 rogers::4901,5013,5015,5211,5371,5551,5603,5650 rogue::4927,5758 roi::6899
role:2442,2926,439,441:2441,370,371,393,437 rolf::4911,5349
roller::121,123,1585,1604,1606,2036,3791,3836,6278,6288,843,877,878 rom::1472,1611,1612
roma:4652,5345:4488,4629,4937,4950 romance:3546:3148,3150,3151,3544,3545,6355 romanesque::2853,2854
romani:5345:4937,4950 romania::4632 romanian::3545,3546,4904,4962 romans::3167,3203 rome:4652:4163,4411,4488,4629
romeo::4909 ron::3554 roof:1809,1810,3334:1280,14,1756,3332,3333,4734 rooftop::4481,4604 rook:1190:1204,1592,846,849
rookie:5202:4929,5503 room:1811,6232:1041,2378,37,4153,4175,6599,6603 roommate::5311 rooms:1936:1034,1505
roosevelt::5227,5351,5512,5579 rooster::870,871
root:3107,4193,4478,5036,5946:2,2482,2485,28,3103,3105,4190,4563,5403,5927,5928,6144,6149 roots::6349
rope:1764,1812:1223,1408,1569 rosa::5877,5880 rosario:: rosary::1097,1927 rose::2287,2303,4125,4129,5937,5944
rosemary::4110,4112,5904,5925 rosewood::5937,5938,6780,6795 ross::4911,5234,5275,5462,5571 roster:3223:3215,3314
rotation:255,3893:163,2353,2354,252,3791,3835,6239,6240 rotational:255:163,252 roth:: rothschild::5070,5291
rotor::1079,1232,1512,1606,1813 rotterdam:: rouge::1271,1591 rousseau::5050,5529,5557,5649
route:1803,4559:2031,28,4547 routine:3272,3496,633:3139,3262,3295,3495,631 rover:5768:4925
row:1277,327,3695,4443:1558,2353,2354,314,361,3689,3693,4145,4146,4439,4442,4798,4831 rowan::5941
rower:5507:4930,5085 royalist:5121,5479:5182,5631 royalty:4258:4171,4172,6000,6001 rpm::6261,6899
rubber:1040,1248:1256,1411,1512,1672,6714,6730 rubbish:3291,6738:3292,6661,6737 rubble:6739:6737,6738
ruby::1532,1533,2287,2293,6679,6688,6794 rudd::833,834 rudder::1020,1606,1909
rue:3996:1923,1969,27,3992,4110,4112,5904,5925 rug:1815:1280,1406,1423,1517 rugby::324,333,334
ruin:3800,3819:1152,179,186,3768,3799,3818,6098,6122,6657,6658
rule:1816,2684,2857,2859,2887,2909,3329,3752,6562,6906:1602,1603,23,2682,2843,2846,2886,2908,3438,631,6350,6560,6800,6813
ruler:1816,5637:1602,1603 rum:345:328,340,4125,4131 rumble::1833,1939,3853,3861,596,747 rumor::3728,3731
rune:3467:3457,3460
runner:1817,5639,5677:1005,1006,1406,1423,1517,1815,4895,4925,5057,5068,5198,5300,5467,5567,5588,5927,5928
runoff::158,159,3792,3865 runway:1982:1079,1460,1495,1512,1691,1727 rupert::5046,5585 rural:4586:4529,4574 rus::4471
ruse::147,150 russell::4902,4911,4923,5056,5074,5124,5290,5485,5557,5560,5594,5619,5649,5670
russia:4681:4471,4508,4509,4598 ruth:4017:27,3165,3167,4015,5057,5068,5567,5698,5774,5776
rutherford::5132,5560,5650,6160 rutland::4608 rwanda::4635 rye::4131,4134,5896,5898,5900,5952 sabah::4505,4574
sabbath::6814,6835 saber:1192,1818:1386,1946,2032 sabine::4817,4830,4962,4982
sable:2290:1430,1512,1824,2288,2289,6702,6705,990,991 sabotage::179,186 sabre:1192,1818:1386,1946,2032
sac:2569,6345:14,2485,2527,4734,4941,4942,6338,6339
sack:185,6345:1068,1100,1104,1226,1255,1337,1527,168,179,2045,4129,600,602,6145,6217,6338,6339 sacrament:642:634,636
sacramento::4488,4631 saddam:5797:4911 saddle::1708,1710,1833,1939,2482,28,4053,4056,4798,4800,6703
sadness:3992,6425:27,6418,6424 safari:241:236,240
safety:124,1248,1457,4585,6641:1256,1517,161,4473,45,4574,57,6350,78 saga::3151,3152
sage:5641,5921:4110,4112,4907,5464,5904,5925 sahara::4150,4476,4612 saharan::3499 sahib::4904,4962 saigon::
sailor:1123,5084,5642:1475,1478,4930,5662,5672 saint:5643,5644:4855,4858,4911,5331,5477
sake:2437:1342,2434,2435,2951,2954,4123,4125 salad::4022,4030 salary:6002:6001,6003
sale:700,701:3375,3420,6603,6604,682,699 salem::4488,4631 sales::5983,5984 salesman::5259,5645 salim:5805:5613,5735
saline::6667 salisbury::4488,4629 saliva::2544,2547 sally::3375,3415,495,498,590,669
salmon::1002,2285,2287,4019,4097,4817,4830,831,997,998 salon::1426,1575,1615,1811,1858
saloon:1083,1758,1837:1041,1152,1179,1638,1811,1957 salsa::4110,4111
salt:6787:2735,2738,3657,3658,4109,4110,6711,6714 salvador::4638,4639 salvation:99:152,58,62,6350,6641,98 salzburg::
sam::1628 samba::345,346,3580,3610,363,364,5937,5938 sami::4904,4962 samoa::4471,4766,4771
sample:4819:14,2745,2747,2820,2828,5 samson:5099:4886,4912,5017,5396,5444,5512 samuel::4923,5600
samurai::4414,4416,5769 sanchez:5805:5613,5735 sanctuary:1201,1786:1041,1851,4486,4529
sand:2340:2210,2219,2339,6725,6726 sands::4822,4825 sandstone:6784:6685,6686 sandwich:4068:4022,4080 sang::5904,5925
sanitation::202,205,6614,6615 sanity:6507:6501,6506 sanskrit:3547:3548,3549 santa::2645,4848,4898,5542,5644
santiago::4488,4530,4577,4629,591 santos::4530,4577 sarah::5698,5774,5776 sarajevo:: saratoga::4238,591,595
sarawak::4505,4574 sarcasm:3426:3425 sardinia::4598,4650,4766,4771 sargent::5050,5529 sas::4297,4433
sash:1439:1076,1420,1929,1941 saskatchewan::4598,4657 saskatoon::4073,4093 sat:6839:6835,6836 satan:4875:2938,4855
satellite:1821,4820,5646:1366,14,1517,4726,5297 satin::1375 satire:3426:3425
satisfaction:3991,6419:163,3924,3984,3990,46,6000,6001,6005,6014,6418 saturday:6839:6835,6836
saturn::4768,4797,4805,4833,4858,4879 sauce:4114:4110,4111 saudi::4936,4987
saul:5806:4858,4923,4953,5040,5401,5475,5644,5690 sausage:4065:1023,1566,4019,4053 savanna:4587:4150,4553,4612
savannah:4587:4150,4530,4553,4577,4612,4817,4830 savings::6051,6064
savior:5647,5798:4866,4868,4890,4923,4957,5331,5600 savoy::4082,4529,4574 sawmill::1379,1723,1746
sawyer::5408,5778,942 sax:1822:1099,1867,4897,5440 saxe:4645:4529,4574,5167,5317,5318,5452 saxon::4904,4962
saxony:4645:4529,4574 saxophone:1822:1099,1867 saxophonist:5648:5485,5551
scale:1725,1823,3472,6275:14,1514,1516,1602,1756,1854,3453,3456,37,3753,4716,4734,4748,5928,5962,6147,6261,6263,6267
scalp::2491,2493,2514 scandal:3732,3783:3728,3731,3765 scandinavia::4529,4574,4771,4802
scanner::1310,1315,1318,1356,1357,1700,5199,5627 scar::2102,2117,2831,6494 scarf:1824:1221,1430,1534,1537
scarlet::2287,2293 scenario::3403,3404,3567,3570,4518,4520
scene:1825,1826,2930,3294,4520,4588,6368:1054,1448,1704,1792,1901,2927,2929,3144,3567,3784,3969,4473,4518,4529,4574,6354
scenery:1826,4590:1792,1901,4582,4594 scenic:1826:1792,1901 scent:2311,2737:2247,2735,2736
scheme:2903,4445:2,2814,2843,2897,2900,2923,3375,3406 schizophrenia::6508,6513 schmidt::5571,5706
scholar:5417,5649:4907,5265,5711 scholarship:2960:2814,2957,5990,5992,5994
school:1827,4354,4357:1152,2764,2766,4148,4153,4163,4185,4202,4355,6143,6800 schoolhouse:1827:1152
schooner::1255,1440,1820,2017 schubert::5174,5484 schumann::5174,5484,5485,5562 science:2656,2966:23,2630,2963,2965
scientific::2814,2965 scientist:5650: scientology::4202,4228 scissors::1293,1350,1561,417,506,507
scoop:1877,6316:1223,1428,1469,1861,2018,3345,3346,6145,6217,6278,6287
scope:1960,2418,6622:1357,1366,1590,1828,2390,2415,6354,6364
score:161,2755,4698,6154,6335:141,2751,2754,2820,2824,3596,4010,4011,4154,4186,4696,4697,6072,6073,6144,6149,6320,6334,77,78
scorer::4895,5017,5408,5511,5567 scores:6231:6145,6219 scorpion::4573,4624,867,868 scotch:6335:4131,4134,6320,6334
scotland::4632 scots:3535:3533,3534 scott::5013,5275,5317,5318,5551,5673 scottish:3535:3533,3534 scranton::
screen:1116,1829,1830,1831:1280,1321,1327,1356,1642,1684,1756,1942,4220,4221 screenplay::3567,3570
screenwriter:5651:5652 script:3136,3177,3570:3134,3135,3143,3144,3567 scripture:3201,3202:3144,3200
scroll:3182,6305:29,3180,3181,6289 scrutiny:423:393,419,546,547 scuba:: sculptor:5653:14,4730,4897,5050
sculpture:1832:1054,1724,3018,3020,563,580,6281,6283 sea:4821,6230:3,4719,6112,6145,6219 seafood:4100:4019,6792
seam:4601,6336:1534,1537,4544,4600,6287,6320 seaman:5448:5395,5642,5672 seaside::4822,4825
season:6871,6872,6873:6143,6800
seat:1833,1834,2595,4591,4592:1220,1280,1423,1424,1683,1939,2461,2464,2482,28,4,4473,4494,4597,4798
seats:1835:2378,6232 seattle::4577,4578 sec::41,4386,4387,6239,6242,6827 secession:291:281,289,4163,4354,4461,4463
secrecy:2094,6530:2058,2093,6527,6528 secretariat::4223,4287,966,967
secretary:5620,5655:1308,1949,4911,4930,5053,5179,5311,5348 sect:4255,4340:4202,4228,4328,4329
section:1836,2878,3165,4244,4307,4593,4594:1683,2415,2420,2843,2846,288,293,3134,3144,3580,3635,4,4175,4195,4223,4287,4289,4297,4299,4309,4325,4335,4473,4574,4798,4824,4826,6157
sectional::1423,1424 sector:2866,4166:1516,1602,2862,2863,4153,4529,4612,6150,6159,6281,6282
security:3983,6038,6040,6084,6642:1352,154,27,3210,3213,3736,38,3982,4244,4309,513,5977,6030,6350,6641
sedan:1837:1179,1262,1573,1638 sediment:4823:1,17 sedimentary:4823:1,17 seduction:141:139,140,77,78
seed:2546,2845,5952:2503,2544,2843,2844,4895,5567,5885,5951 seeker:5656:1750,2032 segment:1836,4824:1683,3,4,4798
segregation::34,4409,4445,6127,669,764 seine::4817,4830 seizure:484,6474,92,95:3781,474,476,52,6473,90
selection:142,2796,3174,6141:2780,2793,3165,3173,34,4154,4425,46,6122 selector::1257,1945 self:2691:2685,2690
seller:5658:5103,5466 sellers::5013,5551 selma::4608 semantic:3030:2966,3028 semantics:3030:2843,2912,2966,3028
semester::6143,6800,6866,6868 semiconductor:1839,6717:1249,6661,6716 semifinal::3913,3920 seminal:2546:2503,2544
seminar::4373,4374,551,552 seminary::4357 seminole::3500,3505,4941,4947 semitic:3556:3499,3555 sen::6164,6192
senate::4261,4262 senator:5660:5414,5420,5572 seneca::3500,3506,4941,4946,5243,5557,5571,5649,5706 senegal::4635
sensation:2672,2735,5009:2630,2667,2722,2731,3965,3966,4902,6455,6457
sense:2629,2672:2628,2630,2632,2667,2692,2808,2809,2810,3285
sensitivity:2206,2674,3964,6639:2247,2330,2473,2667,2672,27,6350,6637 sensor:1309:1517 sensory:2735:2722,2731
sent::6164 sentence:3102,6867,761:3099,3573,3574,6800,6866,759,760 sentiment:2941:27,2814,2938
sentinel:5432:5339,5770 seoul::4488,4629 sep:6862:6856,6857
separation:2389,289,3816,6527,764:163,2383,2384,281,33,3768,3769,3773,4473,4597,621,669
sept:4171,6862:4233,4234,6856,6857 september:6862:6856,6857 sequel:3171:3147,3172,3768,3769
sequence:1840,2354,4457,620:1392,1706,2352,2353,3772,3830,4454,4455,618,619 serb:4998:4952 serbia::4529,4574
serbian:4998:4952 serge::1375 sergeant::4898,5073,5415,5416,5470,5501
series:2875,4455:2,2874,3274,3278,3295,3296,37,3763,3913,4145,4454,6239,6246
seriousness:2088,3963:2058,2347,2348,27,3962 sermon:3743:3368,3369,3667,3741 serpent:863:1140,1267,1397,6731,858,859
serra::4923,5475 serum::2503,2544 servant:5661:4930,6385 server:1841,5766:1245,1512,1584,2006,4895,5226,5259,5567
service:388,396,4282,4296,640:1951,2026,212,213,244,2441,245,386,387,393,397,400,4195,4202,4209,4298,526,529,634,636,768,770
services::397,400 sesame:5922:5904,5925 session:3656,6868:3652,3654,4341,4376,6800,6866,790,791 sessions::5174,5484
seth::4858,4860,4886,4912,5444 seton::4911,4923,5619
settlement:191,2794,3686,4317,4406,4610,810:168,179,194,195,2780,2793,3375,3420,4153,4163,4175,4312,4529,4574
settler:5663:4925,5149,5259,5468,5497 setup:1035:1366,1517,2247,2255,462 sevens:342:328,340
seventies::6800,6823,6854 severity:2081,2126,2348:2079,2080,2102,2118,2125,2347,2395 severn::4817,4830
sevilla:4685:4530,4577 seville:4685:4530,4577 sewage::6661,6737 sewer:5664,6591:1334,1715,5440,5496,6585,6589
sex:2329,526:2325,2328,27,4154,4187,6090,6127 sexual:2329:2325,2328 sexuality:2329:2325,2328
seychelles::4471,4766,4771 seymour::5282,5612 shack:1507:1851
shade:2286,2896,6225,6417:1280,1284,1756,1792,2275,2285,2895,2937,3285,6145,6223,6384,6385,6415,6416
shades:1937:1666,1887
shadow:2895,3320,4589,5727:2446,2447,2936,2937,3446,3980,40,4473,4588,4925,5298,5694,5701,6387,6391,6416,6417
shaft:1814,1845,1846,1885,2578,3417,5826:1512,1516,1685,1686,1807,1932,2005,2031,2032,2485,2488,2508,2509,2572,2577,3375,3415,3447,3448,5820,5850
shah::5351,5637,5690 shakespeare::5243,5569 shale::6684,6686 sham:5379:1265,1511,4931,5217 shaman::4857,5584
shame:3780,3953,6557:27,3765,3779,6379,6556 shamrock::5890,5904 shan::3517,3518 shang::4171,4173 shanghai::4530,4577
shankar::5485 shannon::4900 shape:2104,2372,2479,29,2928,6650:14,2,2102,2247,23,2371,2478,2744,2923,4411,6453,6463
shaped:29:2 shareholder::4891,5391 shark::4902,4931,5067,840,841
shaw::4901,5026,5069,5144,5176,5234,5243,5371,5462,5485,5716 shawn::4897,5137,5211,5551 shay::1184,1496
shear::1293,1350,3773,3841 sheath:1847,2492:1280,1337,14,1756,2045,4734 sheen::2279,2282 sheep:983:5297,5669,974,975
sheet:1819,1848,3074,3085,6279:1102,1375,1569,1572,1708,1709,29,3080,3084,4743,5,6338,6661,6774 sheffield::
sheikh::5637 shelf:1849,4774:1939,4787,4815
shell:1725,1850,898,899:1026,14,1506,1756,1854,1876,2033,4734,5959,5960,6661,6700,895,897 shelley::5569
shelter:1851,1852,1853,6643:1280,1505,1756,261,262,6641,6642 shepard::4925,5055,5243 shepherd::4857,5147,5358
sheridan::5243 sheriff::4898,5415 sherlock::5223,5390 sherman::4560,4608,4785,4994,5317,5318,5491 sherry::4129,4130
sherwood::5243 shetland::4707,4771,923 shia::4228,4255 shield:1854,898:1048,1280,1756,895,897
shifter::1604,1606,5259 shin::2482,2509,3460,3466,4053,4056,4798 ship:1855:1281,2017 shipment:1182:1240,1616,54
shipyard::2049,4530 shire::4471,4505,969,970 shirt:1856:1221,1430
shit:3289,5052,6226,6734:2432,3290,3292,4927,4928,6101,6106,6145,6223,6732,6733 shiva::4858,4862,6800,6845
shock:3775,3824,3959,748:3773,3774,3822,3823,3887,3956,3958,4154,4160,4161,535,536,5814,596,6469,6471,747
shoe:1497,1857:1188,1255,1280,1411,1725,1798,1854 shoes:6353:6350,6352 shook::1081,2018
shooter:5342,5665:1074,1596,4895,4902,5198,5314,5400,5483,5567 shootout::596,747
shop:1858,2051:1615,1721,2049,4530,551,552 shore:4825:1098,1708,1932,4,4749 shoreline::4484,4521
shortage:2406,6571:2401,2405,6569,6570 shorts:1335,1859:1430,1993,1999,2000 shortstop::441,442,5288,5382
shot:118,1860,3294,3417,386,436,491,5665:1366,1371,1704,1750,1792,1891,2032,221,257,2806,2807,3375,3415,382,429,430,489,4902,61,6145,6223,6599,6603,749
shotgun::1394,1458 shoulder:2588:1220,1280,1349,2482,2586,2615,4053,4056,4545,4798 shouldered:2588:2482,4798
shovel:1745,1861:1395,1469,1512,1584,1977,6145,6217 showcase:1189:1255,1517,6364,6622 showdown:3690:3667,3689
shower::1399,1733,205,206,207,3792,3844,4341,4342,5088,5666,5860,5863 showtime:6889:41,6847 shreveport::
shriek::3637,3641,3853,3861 shrimp::4019,4100,907,908 shrine:1862:1152,1722 shrub:5944:5925,5937
shutter::1116,1604,1606,1756 siam:4686:4636 siberia::4529,4574 siberian::4905,4986 sichuan::4471,4598
sicilian::4962,4982 sicily::4598,4650,4766,4771 sickness:6469,6500:2831,6465,6466,6494,6581
side:1863,2865,3435,4481,4595,4827:1942,2482,2483,28,2862,2863,3433,3893,4,4053,4056,4195,4233,4234,4287,4484,4547,4573,4602,4749
sidekick:5097:5311 sidewalk:1864:1689,2021 sidney::5569 siege:667:590,592 siegfried::4848,4849
siemens::4900,5254,6160 sienna::6679,6779 sierra::4749,4809
sight:2640,2676,3493,550,6228:2638,2639,2672,2673,2674,2675,2927,2929,3047,3048,3491,40,546,547,6145,6219
sights::1516,1666 sigma::3460,3466 signage::4154 signal:3441:2,40,5836,5838
signature:3178:2247,2255,3074,3100,3125,3453,3456,3580,3585,6774 significance:2458,2914,3285:2430,2457,2843,2912,40
sikh::5230,5297 silence:2094,2314:2058,2093,2247,2315,6350 silesia::1375,4529,4574 silhouette::1336,1792,4484,4554
silicon::15,6673,6716,6717 silk::1375,6689,6766,6767 silva::4150,4747,4771 silvia::4237,844 sima::6661,6684
simeon::5302,5537 similarity:2148:2146,2887,2888
simon::4858,4953,5039,5174,5230,5243,5250,5485,5603,5644,5650,5670,5680,5685
simplicity:2119,2122:2102,2118,2177,2232 simpson::5234,5462,5776
simulation:1629,468:1284,1792,2678,2681,2889,2890,464,465,556,557 simulator:1866:1584 simulcast::3070,3071
sin:469,814:2193,2216,3460,3466,452,459,4858,4861,6239,6242 sinai::4150,4476,4560,4612,4771,4785,4802
sinatra::5013,5201,5551,5670 sincerity:2088,3963:2058,2177,2226,27,3962 sinclair::4900,5103,5254,5268
singapore::4488,4629,4636,4766,4771 singer:5670:4897,5389,5440,5446,5485,5551 singles::337,338,339
singleton:6208:1181,1729,4154,4186,6205,6207 sioux:4949:4941,4944 sir::4886,4912,5046,5441,5444
siren:5261:1013,1024,3441,3450,4886,4903,5776,854,855 sirius::4715,4828 sis:5671:5284,5406
sister:5063,5671:5054,5284,5327,5406,5463,5506,5618,5776 sitcom::3156,3296,3576
site:3142,4567,4596:1245,1584,4529,4563,4565,4612 situation:402,4567,6352,6354,6526:397,4563,4565,6350,6520
sixties::6800,6823,6854 size:2396,2397:2247,2390,6354 skate:1868:1366,1891,841,842 skater::4895,5057
skeletal:2610:2482,2490 skeleton:1869,2610:1941,2482,2490,3765,3783,6187,6223 skepticism:2717:2685,2716,2814,2950
sketch:1870,3431:1336,1792,3209,3375,3425,3667,3711 ski::1817 skier::4895,5057 skill:2656,2657:23,2630
skin:2493,4090:1068,1255,1942,2491,2506,2514,4063,4734,6387,6392,6661
skinner::4930,5013,5015,5408,5551,5603,5650,5672,5778 skipper:5112,5455:5166,5168,5265,5448,5510,5711
skirmish:597:596,747 skirt:1871,5209:1220,1221,1280,14,1430,5327,5776,5927 skopje::4488,4629 skull::2508,2514
sky::4708,6743 skyline:4538:28,4484,4547,4554 skyscraper::1152 slab:1872:1117 slacks::1430,1993 slain::4151
slalom::3916 slang:3665:3636,3663 slant:2376,3051:2375,2378,3036,3050 slater:: slave:5673:4930
slavery::302,393,414,6356,6433 slavic:3530:3528,3529 slayer:5400:
sleeper:5674:1003,1004,1137,1180,1423,1424,1655,1687,1925,1932,5010,5221,5613,5624,5654,5700,5735,78,79
sleeve:1874:1188,1220,1255,1280 slice:4057,4826,6009:1469,3,386,391,4034,4798,6008,6030,6223,6492,6493
slick:3280:1391,1469,2273,2274,3080,3274,3279,4 slit:1875,2571,6334:1663,2567,2568,4735,4795,6287,6320
slogan:3661:3636,3660 sloop::1820,2017 slope:2375,4827:2378,37,4,4749
slot::1398,1584,1663,1780,1875,2378,37,41,4801,6375,6893 slovak::3529,3530,4904,4962 slovakia::4632
slovene::3529,3530,4904,4962 slovenia::4632 slovenian::4904,4962 smallpox::6477 smiley::3483
smith:5676:4930,4954,5026,5050,5250,5275,5413,5485,5571,5653,5670,5672,5680,5706,5716
smoke:112,1743,1808:109,110,1171,1258,1342,1880,1973,3446,40,521,5821,5829,6090,6130,6142,6781 snack::4030,4032
snail::4019,4053,903,904 snake:4760,863:1,14,4,4730,4817,4830,5067,858,859 sniper::5449,5665 snooker::347,348
snout:2618,992:2522,2617 snow:1233,5866:1229,1471,4544,4573,5860,5871 snowfall:5866:5860,5871
soap:1877:1216,1223,1428,6001,6007,6741 sob:5052:4927,4928,537,6090,6494 soccer::324,333,334
socialism:4400:3047,3052,4399,4402 societal:4165:4153 society:4165,4319,6357:4153,4195,4197,4413,4414,6356,6359
sociological:3017:2966,3011 sociologist:5681:5650,5680 sociology:3017:2966,3011 sock:1878:1412,1499,3441,3480
socket::1255,1398,1779,1780,2485,2527 socrates::4975,4976,5557,5649 soda:4140:4123,4139,6714,6787 sodium::6673,6675
sofa:1879:1424,1834 sofia::4488,4629 softball::1074,1427,335,336
softness:2320,6651:2058,2078,2240,2242,2247,2261,2275,2315,6350,6465,6466,6609,6629 software:3262:3137,3139
soho::4496,4505 soil:4472,4772,6617,6726:1,4,4529,4574,6614,6616,6661,6725 sol::3109,3476,4858,4879,6663,6665
solar:4832:4726,4828 soldier:5682:5264,5662,941,945 solicitor:5683:4889,5416,5554,5595 solidarity::2166
solitude::4563,4606,6527,6528 solo::233,235,3580,3596 soloist::5485,5551 solomon::5401,5690
solution:3395,4193,6667:15,2,2631,2678,3375,4190,6663,77,78 solvent:3395:15,3375,6750 somali::3555,4932
somalia::4635 somebody:11:1,6 someone:11:1,6 somerset::325,4502,4573 somme::591,595
son:4866,5684:4865,4868,4912,5135,5443 sonar::1516,1602,1649 sonata:3600:3582,3621
song:3604,369:3441,3580,3596,367,368,3853,4171,4173,5980,5981 songwriter:5685:5174,5484 sonny:5091:4912,5442
sonora::4237,857 sophomore::5435,5747 soprano:5686:2315,2316,3478,3638,5485,5670 sorbonne::1367,2003
sorcerer:5687:5509 sorority::4197,4319 sorrow:2842,3994,3996,6425:27,2835,2837,3992,6418,6424
sort:2850:2146,2148,2846,2849,6096,6125 soul:11,5688:1,27,3581,3612,3613,3621,5695,5763,578,579,6
sound:2313,2740,3096,3639,3853,4829,5854:2247,2315,2731,2735,3,3100,33,3635,40,4719,4727,5818,5853,6255
soundtrack::1782,1881 soup:4038:4022,4030,6350,6352,6663,6666
source:2845,3751,4478,4813,5319,5383,6137:1,1378,2048,28,2843,2844,3,3144,3210,3274,34,4563,4897,5440,6122
sousa::5174,5176,5484 south:4690,4691:2378,28,4,4529,4574,6268,6270,6271 southeast::2378,28,4,4529,4574,6268,6270
southland::28,4574 southwest::2378,28,4,4529,4574,6268,6270 southwestern::3534 sovereignty::2470,2471,6428,6560,6562
soviets::4199,4271 soy::4075,4086,4110,4111,5889,5904,5936,5952,5953 spa::1152,1367,1502,1721,4473,4581
space:1762,31,3164,4597,6338,6846:1117,1998,2,2415,2420,28,29,3457,3460,4,41,4473,4574,6293,6893
spacecraft:1883:1281,1366,1821,2014 spaceship::1281,1821,1883 spade::1181,1469,1729,1861,4933,4934
spaghetti::4019,4022,4071,4122 spain:4684:4632 spanish::3545,3546,4151,4265
spark:2281,5867:2073,2074,2107,2108,3869,4748,4798,5868,5869,6223,6227
sparkle:2281:2073,2074,2107,2108,2277,2279,3869 sparrow::843,845,846 sparta:: spartan::4962,4975
spat::12,1430,3693,3695,822 spatial:31:2 spawn:837:2558,836 speaker:5691:1354,1987,4911,5048,5581
spec:3378:3375,3377 specialist:5692,5693:4902,5234,5462 specialization:399,6138:163,168,397,398,6087,6127
specialty:2452,399:2058,2445,397,398 species:4238:2849,2850,4148,4183
specification:3378:3144,3210,3375,3377,3667,3738,729,733 specimen::14,2820,2828,4819
spectacle::1320,1792,3491,3493,84,86 spectator:5694:1857,4919 spectral:5819:4145,4146 spectroscopy::420
spectrum:5819:2415,2418,4145,4146 speculation:2792,2891,3434,6034:2790,2791,2846,2889,3433,6030,6033
speech:2669,3369,3571,3620,3636,3741:2630,2667,3163,3367,3368,3572,3616,3635,3637,3667,40
speed:1027,2367,250,6897:1341,1342,163,1914,221,2352,2368,6261,6265,6899 speedway::1276,1765,1803,2031
spell:3666,6519,6879,6904:3635,3636,6350,6501,6800,6803,6810,6903 spencer::5557,5649,5680,5681 sperm::2557
sphere:1888,2866,4491,6323,6623:2862,2863,29,4484,4529,4574,4602,5,6289,6354,6364 spherical:6323:29,6289
sphinx::1832,1906,4849,4852,4853 spice:2324,4113:2247,2323,4109,4110,6714 spider::1681,3262,3265,867,868
spielberg::5290,5594
spike:5948:1366,1383,1482,1489,1512,1517,1647,1734,1751,1891,3785,3786,3808,3809,4482,4516,5883,5885,5951 spinal::
spine:1889,2612,5931,6341,894:1683,2482,2485,2562,2611,4,5929,5930,6286,6348
spiral:1231,6306:1301,252,255,34,6105,6285,6294 spire:1908:1980
spirit:2062,2066,2072,4876,5695,6418,6633:2058,2061,2064,2065,2071,2077,27,2938,3285,3924,4855,5763,6350,6631
spirits:4131:1342,4123,4125 spirituality::38,5968 spite:4013:2205,2217,4009,4012 spitfire::5256 splinter::4716,4748
spokane:: spoke:1890:1137,1939 spokesman::5026,5696 spokesperson:5696:5026 sponsorship::768,772
spoon::1255,1292,1443,1517,1951,2046,6145,6217 sport:323,3432,361,5486,5697:314,3425,397,4895,4917,5057,6
sporting:361:314 sportsman:5697:4895,5057
spot:1893,1894,2111,2142,3759,402,4606,6224:1181,1307,1367,1554,1721,1729,1882,2102,2109,2117,2141,28,3144,3165,3452,3580,3758,3781,397,4563,6145,6223,6473,80,84
spotlight:1894:1554,1882,6379,6544 spots::2831,6494 spouse:5698:5238,5403
spray::1255,1301,1407,3867,3892,4145,6145,6223,6711,6793 springer::1916,6707,922,977,979 springfield::4488,4631
sprinter:5699:5057,5639 spruce::5939,5940,6780,6795 spur:6341:1570,1803,2562,3348,3353,5929,6286,6348
squad:4225,4299:4195,4287,4289,4297 squadron::4289,4291,4293,4297,4418
square:4561,5702:1469,1977,29,4529,4612,4886,5,5182,5669,6144,6149,6291,6309,6310 squid::4019,4100,906
squire:5703:5053,5059,5363,5411 squirrel::6702,6705,888,956 stability::2173,2174,6398 stabilization::168,202,704,738
stacks:6231:1041,1918,6145,6219 stadium:1897:
staff:1898,3755,4363,4450:1512,1913,3441,3452,3453,3456,4153,4163,4195,4298,6707
stage:1899,1900,237,6370,6901:1184,1225,1495,1727,221,231,3066,3566,4473,4588,6143,6800 stagecoach:1900:1184,1225
stainless::6709 stair:1910:1939 staircase:1903:2031 stairs:1902:1903,2031 stairway:1903:2031 stairwell::1846
stakes:6036:6034,6035 stalin::5171,5679 stalker::4925,4927,5267,5373,5388,5548,5672
stall:1128:1025,1129,1219,1242,1781,1811,1835,1858,3799,6232,665,666 stallion::821,960 stalls::1152,1381
stance:2382,3036:23,2325,2381,3034 standard:1904,2921,3753:1360,1400,1741,2005,2429,2430,2843,2918,41,6147,6150,6158
standardization:616,738:6350,669,704 stanford::1367,2003,5102,5103 stanley::4897,5275,5389,5395
stanton::5026,5285,5615,5716 stanza:3609:3147,3163 staple::1240,1383,15,1647,6661,6740,6766
star:4828,5009,5705:14,2748,2749,3457,3460,4726,4901,4902,5013,5551,6281,6282 starboard::1863,1942
starr::5246,5550,5633,5634,5670 starter:1282,4037,5500:1469,1635,1977,4020,4030,4895,4929,5017,5503,5511,572,6114
startup:197:168,194 starvation::6454,6460,704,734
state:26,4251,4267,4271,4501,4598,6597:2,3924,4198,4199,4246,4247,4287,4395,4471,4505,5809,5810,6418
statement:3238,3273,3324,3375,3714:3137,3139,3210,3212,3317,3446,3585,3586,3667,40 statesman:5706:4911,5571
station:1905,4568,6378:1378,2366,4563,4565,6375,6377,6896 stations::4454,4455,644,646 statistical:2978:2968,2977
statistics:2978:2968,2977 statue:1906:1724,1832,6283 stature:2326:2247,2325,6550,6552 status:6350,6375:
statute:3261:3213,3244 statutory:3261:3213,3244 stays::1417,1999 steak::4053,4056 stealth::650 steamboat::1122,2017
steamer:1907:1263,1548,1855,2017,4101,905 steamship:1907:1855,2017 steel:1946,6709:1512,1516,2032,6663,6664 steele::
stein::1340,1643 steiner::5557,5649 stella::5050,5529 stellar:4828:14,4726
stem:1133,3107,5947:1250,1422,1863,1997,258,259,3103,3105,5927,5928,6289,6325 stench::2735,2736
step:154,1910,228,3319,3474,6218:1117,147,150,1939,221,225,3446,3447,3456,3473,3853,41,6145,6223,6375,6542
stepfather::5444,5532,5707 stephen:: stephenson::5102,5103 stepmother::5532,5707 steppe::4771,4804
steps:1902:1903,2031,4547,4801 stereo:1911:1704,1792,1793 stevens::5290,5569,5594,5603 stevenson::5227,5512
stew:6515:4022,4030,6501,6514 steward:5204,5708,5709:4898,5053,5059,5286,5448,5510,5577,5621,5748
stewart::5013,5551,5557,5649
stick:1913,2599:1079,1212,1366,1512,1517,1561,1808,1891,2597,2598,4019,4064,4116,4118,4119,5964,5965,704,739
stigma:3444:2102,2117,2496,3441,3452,5885,5928 stillness::2314,2315,6629
stimulation:2835,533,6139:168,200,23,2820,34,526,6090,6122 stimulus:2835:23,2820 stint::437,438,6800,6813,911,912
stitch::1652,1843,6494,6497
stock:1915,4039,4232,4233,6054,889:1037,1240,1283,14,1468,1616,1651,1939,3213,4022,4038,4148,4169,4183,4185,4231,4234,5882,5884,5927,5928,5947,5986,6030,6047,6053,6084,6550,6553,6707,6763,886,888
stockholm::4488,4629 stocks::1420,1516,1518,1941 stockton:: stole::1430,1824
stomach:2542,2594:2482,2519,2520,3928,3929,3941,3943,4798
stone:1916,4818,5887,6684,6688:14,15,4734,4897,4902,5,5026,5044,5133,5285,5290,5395,5396,5398,5594,5615,5716,5886,6168,6197,6661,6707,6747,6792
stool:1917,1975,6733:1399,1424,1733,1834,5927,5943,6732,6737 stops:343:328,340
storage:1611,1919,6140:1244,1306,1378,1472,1612,277,278,504,505,6094,6125,682,684
store:1611,1858,1919,6054:1244,1306,1378,1472,1612,1615,1721,5986,6053 storey:1405:
storm:5845,6406:5818,5824,591,607,6403,6405
story:1405,3151,3235,3346,3408,3730:3145,3148,3310,3317,3321,3345,3406,3407,40 storyline::3151,3154
stove:1921:1480,1491,1547
strain:2916,3585,369,4232,4240,492,6504,6524:2843,2912,3580,3635,367,368,3773,3841,414,4148,415,4183,4185,4231,489,6350,6466,6492,6501,6503,6520
strait:4829,6367:4719,4727,6520,6526 straits:3878,6367:3875,6520,6526
strand:1198:1533,1569,1650,1923,1969,2744,2928,4749,4825,6661,6740 stranger:5710:4927,5267,5388
strap:1922:1076,1512,1516,1559,1929,1939,2038 strasbourg:: strategic:2903:2897,2900
strategy:2903:2897,2900,2963,3064 strauss::5174,5484 straw:2297,6710:1250,1997,2287,2295,6661,6766,6768,6780,6781
strawberry::2117,4073,4093,5904,5925 streak:2112:1307,2109,2141,3869,4455,4458
stream:249,3866,4459,4830,6443:163,221,3,3792,3865,4407,4455,4719,6441
street:1923:1803,1969,4312,4313,6354,6364,6599,6603 streetcar:1924:1838,2037
strength:2337,2343,2344,2364,2399,2452,2475:2247,2347,2362,2363,2390,2395,2445,2466,2473,2474,6586,6587
stress:3625,5870,6505,6524,6549:3620,3623,5818,5843,6350,6503,6504,6520,6547,6548 strife::596,6403,669
striker:1926,5360:1604,1606,4895,4917,4925,5057,5084,5482,5662 strings::4307,4335
strip:1929,1930,4831:1019,1378,3,3425,3431,362,4798,5,6707,6763
stripe:1077,2112,3757:1017,1301,1307,2109,2849,2850,3486,3487 stripes:3757:3486,3487
stroke:257,3776,386,389:163,221,225,252,33,3446,3447,3458,3468,3781,3791,382,3825,5085,5507,6149,6154,6473,65
stronghold:1931:1302 structural:2257:2247,2259 structure:1933,2257,2485,2744,4409:22,2247,2259,23,2482,4445,4798,5
struggle:493,596:33,414,415,489,669 stuart::4171,4172,4173,4258,5050,5529,5637 stubble:6710:2501,2502,6661,6780
stucco::6663,6719,6782 student:5649,5711:4907,5265 studio::1034,1505,2049,4530
study:1870,2963:1041,1336,1792,1811,2668,2722,2725,2764,2790,2791,2814,2965,3144,3210,3580,3596,419,423,5417
stuff:6661:1,15,17,2814,2915,3288,3310,4,5968,5969,6255 stump:1296,5943:14,1495,1727,1741,2005,2482,4798,5927
stunt:64:12,44,45 stupidity:2665,809:23,2664,80,84 stuttgart::
style:2188,2255,2760,3616:1512,1977,2,2187,2247,2482,2562,2756,2759,2849,2850,3438,40,5885,5928 styx::4817,4830
subcommittee::4223,4382 subcontinent::4771,4773
subdivision:3165,4428:1683,1836,289,296,3134,3144,3580,3635,4223,4309,4529,4612 subfamily::4148,4183
subgenus::4148,4183 subgroup:4192:2,2975,4190
subject:1934,2818,2963,3284,4915,5712:1,23,2814,2965,3,3115,3116,3402,40 submarine:4070:2029,4068,4080
submission:3675,743:27,3213,33,3375,3381,3382,3420,3422,40,6350,669 subordinate:5713:3100,3103,4930,5053
subscription:412:3667,3682,409,411,6000,6001,677,681 subset::2,4190 subsidiary:5713:4202,4209,4930,5053
subsidy::5992,5993 subsistence::6032,6052,6387,6392,6393 subspecies:4239:4148,4183
substance:15,16,2912,2915,3283,6046:0,1,17,2,23,2814,2843,37,40,6030,6045,6255
substitution:165,3894:163,3773,3821,46 substrate::15,17,3099,4484,4544,4600,4602,6255 subtropical::4499,4500
subunit:6192:6150,6164 suburb:4507:4505,4506 suburban:4507:4505,4506 subway:1619:1571,1686,1773
success:3801,5010,78:33,44,6586,6587,77 succession:2354,4458,620:2352,2353,34,4454,4455,52,6122,618,619,87
successor:5714,5715:2711,2713,4918,5403,5514 sucker:5138:2482,2519,4040,4042,4099,4100,4894,5756,5966,833
sudan::4529,4574,4635 sudanese::4932 sudbury:: suez:: suffix::3110,3111,3112,3113 suffrage::2464,2465
sufi::4923,4959 sugar:6065:4110,4120,6060,6064,6680,6696,6764 sugarcane::5895,5897,5904,5947
suggestion:3671,6227:139,2720,2780,2814,2843,3066,3670,3744,53,6145,6223 suicide::179,187,5400
suit:1935,3699,756:1181,1221,1430,1729,3696,3698,5102,5103,754,757 suitcase:1069:1071,1188
suite:1936,4440:1034,1505,3580,3596,4153,4154,4175,4186 sulawesi::4766,4771 sulfate::6714,6787 sulfur::15,6673
sullivan::4897,4901,5044,5174,5252,5456,5484,5595,5602,5693 sultan::5637 sultanate:4665:4471
sum:2873,2915,4188,6031:23,2814,2846,2869,38,4,4154,4186,5,6030 sumatra::4766,4771 summary:3209:3375
summer::6800,6823,6871 summit:4560,6371:4175,4373,4563,4606,6370 summons:3257:3213,3255,3300,3676,3677,3696,3697
sumner::5680,5681 sumo::323,324,397 sun:4832,5857,6837:4726,4828,4886,5378,5820,5850,6814,6835
sunday:6837:5271,5576,6814,6835 sunderland::4530,4577,4608 sunglasses:1937:1666,1887 sunlight:5857:5820,5850
sunni::4228,4255,4923,4959 sunrise:6843:3772,5818,5824,6812,6869 sunset::3772,5818,5824,6812,6869
sunshine:2070,5857:2,5820,5824,5850,5871 superfamily::4148,4183 superficial:4602:4484,4521
superintendent::5115,5204,5718,5719 superiority:2451:2139,2235,2395,2445,2448,471,6560,6561
superman:1012:1258,1342,1464,1583,4911 supermarket::1454,1597 superstar:5009:4902 superstructure::
supervision:717:704,716 supervisor:5719:3262,3265,4911,5718 supervisory:5719:4911,5718 supper::4030,4032,4175,4341
supplement:1010,3172:1244,1683,2401,2403,3144,3147 supplier:5720:4891,5103
supporter:1057,5053,5540,5721:1076,1221,1613,1757,1929,4890,4930,5026,5331
suppression:660:501,6114,6127,658,659,665,668,729 supremacy:6561:6350,6560 sur:4677:4530,4577 surf:3832:3791,3836
surface:1020,1942,4602,4834:1517,23,2627,2862,2863,4484,4521,4544,4573,5 surfer::4925,5725 surgeon:5722:5234,5462
surgery:434:1041,1811,2983,2986,631,632 surgical:434:631,632 suriname::4637 surname::3100,3125
surplus:2412:2407,2411 surrey::1184,1496,4502,4573 surroundings:4518:4529,4574,6354,6364 surveillance::419,422
surveyor:5723:4900,5107 survival:6141,629,6393:34,6122,625,6387,6392 survivor::12,4926 susanna::3165,3167
suspense::2685,2716,3960,3961,3975,3980 suspension:3850,6668,6894:15,1605,1948,3849,41,6448,6663,668,6893
suspicion:2911,6413:2058,2685,2716,2843,2910,6410 susquehanna::4817,4830 sussex::4502,4573 sustainability:2336:2247
sustainable:2336:2247 sutherland::5670,5686 sutra::3146 suv::1179,1638 swami::4923,4961 swamp::4772,4847,6520,6526
swan:885:843,880 swansea::4530,4577 swat::257,749 sweat:415,6515:2544,2547,393,414,5824,5833,6501,6514
sweater:1943:1221,1430 sweatshirt::1943 sweden::4632,4633 sweetheart:5675,5724:4886,4903,4909,5331,5776
sweetie:5724:4909 sweetness:2312:2247,2311,2323,2735,2738 swimmer:5725,5726:4895,4925,5057 swiss::4151,4265
switzerland::4632 sword:1946:1516,2032 sydney::4488,4631 syllable:3109:3100,6255 symbol:2773,3452:2722,2772,3441,40
symbolic:3452:3441,40 symbolism::302,3441,3452,4461,4463 symmetry:2373,6322:2247,2371,6321 sympathetic::2490,2559
sympathy:4015:27,3034,3037,37,6258 symphonic:3601:3582,3600 symphony:3601:3582,3600,4335,4337 symposium::4373,4374
synagogue:1947:1152,1722 syndicate:4324,4334:4153,4195,4197,4207,4333 syndication::682,699,718,719
syndrome:6495:2831,2880,2881,6494 synod::4373,4375 synonym::3100,3103 syntax::23,2744,3029,3031,4445
synthesis::2781,2782,6091,6122 synthesizer::1358,1543,1646,4907 syracuse::592,667 syria::4636 syrup::4110,4120
system:1948,2171,2490,2679,2745,2901,4445:1,1517,17,2,2169,2170,23,2478,2482,2631,2678,2744,2897,2900,4798
tab:1713,3086:1332,1542,1561,1608,1929,3081,3083,3238,3239
table:1949,1950,4025,4350,4781:1423,1424,18,4023,4145,4146,4153,4175,4753,4835
tablet:1713,6773:1117,1166,1332,1608,1872,6661,6774 tabloid:3085,3086:3080,3081,3083,3084 tacoma::
tactic:2902:2897,2900 tactical:2902:2897,2900 tactics:2902:2897,2900,2963,3064 tad:6225:6145,6223 taekwondo::516,517
taft::5050,5133,5351,5396,5579,5653 tai:3518,4989:3514,3517,4904,4933,4937
tail:1912,2595,5727,940:1777,1863,2482,2562,4798,4925,5298,5694,5701,6286,6348,6847,6891 tails::1060
taipei::4488,4629 taiwan:4643:4766,4771 taiwanese:3513:3510,3511,4904,4933,4937 tajikistan::4636
takeoff:3430,374:3425,3429,372,373,3792,3897,54 takeover:728:33,669,87 talbot::4897,5050,5389,5559
tale:3408,3730:3406,3407,40 talent:2642:2637,2641,4902 taliban::4461,4466 talks:3657:3636,3652
tallinn::4488,4530,4577,4629 tally:162,421:161,3238,3239,393,419,78 talmud::3200 talon::2609,939 tam:1952:1175,1478
tamil::3552,3553,4950,4951 tammy:1952:1175,1375,1478 tampa::4577,4578 tan:6243:2304,2306,6239,6242,6453
tandem::1110,2037,2378,2379 tang:2739:2323,2324,2735,2738,4171,4173,830 tangent:6243:6239,6242,6285,6296
tangle:2700:14,2696,2698,5 tango::3580,3610,363,364
tank:1264,1953,1954:1049,1180,1193,1255,1623,1811,1838,1984,2014,2018,6145,6217 tanker::1183,1855,5264,5682
tanner::5193,5672,6068,6069 tanzania::4635 tao::2882,2884,5230,5297
tape:1955,1956:1516,1602,1612,1782,1929,4519,4525,4548 tapestry::1301,1375,2168 taps::3441,3451
tar:5448:5642,5672,6752 tara::4608 target:2952,5582:1366,1891,2814,2951,3750,3754,4563,4606,4926,5755
tariff:6023:6021,6022 tarzan::4848,4885,4886,4912,5444 task:438,495:393,437 tasmania:4659:4598,4658,4766,4771
tasmanian:4659:4598,4658
taste:2738,2759,3942,4035:2672,2673,2674,2675,27,2722,2731,2735,2756,3762,3941,545,546,6145,6223
tatar::3508,3509,4905,4938,4939,4986 tate::5200,5569,5595 tattoo::1301,1307,168,209,3441,3451
tatum::5081,5132,5392,5485 tau::3460,3466 tavern:1957:1152 tax:6021:6020,6076
taxation:5988,6021:5984,5987,6020,6076,708,711 taxi:1160:1179,1638 taxis::434,535,6090,632 taxon:4183:4148
taxonomic:623:621,622 taxonomy:623:2966,4408,4455,621,622 taxpayer::4914,5544 tay::3517,3518
taylor::5013,5015,5174,5200,5351,5484,5579 tbilisi::4488,4629 tchaikovsky::5174,5484
tea:4143,4144:18,4030,4032,4110,4112,4123,4342,4345,5937,5944,6762 teacher:5728:2846,2868,5252,5595
team:4299:4148,4185,4195,4287 teammate:5729:4918,5054 tears:537:6090,6127
teaser::1517,1826,3168,3436,3437,3746,3747,4927,4930 tech:4361:4355,4357 technician:5730:4902,4930,5672
technique:2662,2681:2631,2660,2678 techno::3580,3610 technological:3008:2963,2965
technology:3008,589:2963,2965,397,406,586,588 ted::5101 teddy::1430,1730,1999
tee::1444,1693,1714,1891,1939,4596,4612 teenager:5022:4908 teens::6201,6214,6800,6823 teeth::4154,4186
tehran::4488,4629 telecast::3070,3071 telecom:3091:1517,3073 telecommunication:3091:1517,3008,3073
telegram:3298:3070,40 telegraph::1035,1366 telephone:1959:1357,1366,3073,3091
television:1961,3094:1241,1778,1842,1958,3091,3092 teller:5489:5048,5070,5291,5504,5512,5560,5672,5691
telugu::3552,4950,4951 temper:3973,4014:2065,2084,2330,27,3969,3972 temperament:2065:2058,2064,2067,616,617
temperance::2209,2210,2233,2234,281,285,658,659 temperature:2332,2742:2247,2330,2731,2741,41,6143
tempest:6406:5845,5873,6403,6405 templar::5407,5441 template:2935:2923,2933 temple:1947,1962:1152,1722,2482,2621
tempo:6888,6898:30,6261,6809,6899 temptation:140,2710:139,27,2706,2707,3926,53 tenant::4904,4914,5363,5527,5544,5623
tendency:2269,3037,4621:2247,2268,23,3034,3941,3943,4559,4619 tenderness:4008:2067,2068,27,4015,4016,6494,6497
tennessee::4598,4599,4817,4830 tennis:339:330,337 tenor:2916,5732:2315,2316,2843,2912,3037,3038,3478,3638,5485,5670
tense:3123:3114,4187 tension:6505,6649:271,272,5843,5870,6350,6365,6410,6440,6503,6504 tensor::2515,2516,2869,2872
tent:1964:1851,4,4846 tenure:6902:2461,2464,6800,6866 tequila::4125,4131 terence::5243
teresa:5808:4923,5475,5506,5618
term:1966,3402,3421,6866:1832,1906,2846,2869,3100,3103,3115,3116,3375,41,6143,6800,6847
termination:179,3113,3769,4517:163,168,3100,3110,3768,4516,4521,6847,6891 terminology:3108:3100,3103
terminus:1965,1966,2953,4517:1378,1832,1905,1906,2814,2951,4516,4521 terms:6017:5999,6000,6375
terrace:1690,4836:1041,4442,4443,4753,4835 terrain::4529,4612 terrestrial:4740:4805,4837
territory:4472,4505:28,2818,2819,4529,4574 terror:3978,473,5733,5734:3924,3975,5134,5377,708,709 terrorism::473,709
terrorist:5735:5613 terry::1375,5013,5015 tertiary::6801,6882 tesla::4897,4900,5254,5389,6160
testament:3250:2939,2947,3144,3200,3210,3213,3317,3323 testimony:3323,3388:3310,3317,3379,3381,3387,3446
testosterone::6699 texas::4598,4599 text:3163,3192:3144,3147,3165,3173,3190,3274 textbook:3192:3190,3274
textile:1375:5 textual:3163:3144,3147 texture:2260,2273,2276:2247,2259,2272,2275,2315,2860,2861
thai:4989:3517,3518,4904,4933,4937 thailand:4686:4636 thames::4817,4830 thanks:3737:3304,768 thatcher::5193,5706
theater:1967,3566,4504:1152,28,3066,4574 theatre:1967,3566,4504:1152,28,3066,4574 theft:485:474,476 thematic:3284:40
theme:2913,3107,3188,3284,3586:2814,2843,3103,3105,3144,3187,3580,3585,40 theologian:5736:4907,5649
theological:3033:2678,2679 theology:3032,3033:2678,2679,2963,2965,406,407 theorem::2814,2843,3375,3401
theorist::4907 theory:2889,2962:2781,2799,2814,2843,2846,2938 therapist:5737:4902 therapy:431:429,430
theresa:5808:4923,5475,5506,5618 thesis:3185:3144,3183,3403,3404 thessaloniki::4530,4577 theta::3460,3466
thickness::2247,2261,2390,2394,2427,3644,3645 thief:5738:5198,5588 thigh:2600:2596,2597,4034,6223 things::38,5968
thinner::16,6706 thirst:2271:2269,2270,6453,6454 thirties::6800,6823,6854 thistle::5925,5926 tho::3517,3518
thomas::4858,4953,5039,5094,5193,5230,5395,5569,5571,5644,5679 thompson::5038,5042,5560,5650
thomson::4900,5174,5254,5484,5560,5650 thong::1221,1512,1559,1857,1999,2000,2045 thor::4858,4884
thorn:5931:2837,2839,3460,3467,5929,5930 thornton::4897,5044 thoroughbred:967:12,4886,960,966 thorpe::4895,5057
thou:6216:6201,6214 thought:2781,2843,2941,2945:23,2720,2780,2814,2938 thousand:6216:6201,6214 threaded::1800,1939
threads::1221,1253,1280 threat:3386,5734,6647:3375,3379,3723,3733,6645
threshold:1329,1330,6333:1009,1365,1865,1932,2731,2735,6285,6330,6847,6889
thrill:3977,3987:200,3924,3975,3985,3986,815 thriller::3151,3152 throat::1663,1685,2031,2482,2484,2527
throne:1975:1199,1399,1733,397,402 throttle:1007,1008:1257,1561,1692,2009 thug:5366:5198,5588
thumb::1280,1301,1632,2603,2604,2605 thunder::1471,1486,1664,3853,3861 thursday::6835,6836 thyroid::2533,2535 tia::
tianjin:: tiberius::5257,5635 tibet::4636 tibetan::3515,4904,4933,4937 tick::1600,1675,3457,3458,3853,868
ticket::2130,2131,3210,3212,3215,3255,3257,3314,3758 tidal:3863:3772 tide:3863:3772,3773,3821,6143,6800
tidy::1255,1779 tier:6541:1558,1569,1812,4895,4930,5632,6375,6542 tiffany::4897,5050 tiger::926,933
tigers::4421,4464 tile::1117,1427,1592,1872,6707 till:6050:1136,6048,6049,6725,6726
timber:2317,4747,6763:1098,1708,1741,1932,2005,2247,2315,4,4149,4150,4771,6707
time:2322,30,3790,6810,6812,6867,6877:2,2315,2321,2390,2394,2821,2822,3762,3788,6143,6800,6847,6866,6876
timeline::3226,3227 timer::1257,1446,1602,1971,5017,5511 times:540:539,542,6143,6800 timetable::3215
timor::4766,4771 timothy::4104,4106,4923,4953,5895,5896 tin::1255,1517,2018,6673,6675
tip:3328,4560,4603,6329:3327,4516,4521,4563,4606,6015,6278,6286 tirana::4488,4629 tire:1972:1076,1494
tissue:2505:2482,4798,6661,6774 titan:4882,5159:4726,4820,4858,4878,4886,5378 titanium::6673,6675
title:3128,3129,3133,3251,6381:2461,2464,2868,3100,3125,3127,3130,3132,3134,3144,3210,3213,3572,6375,6380
tito::5571,5706 titular:3129:3125,3127 titus::3167,3203,4923,4953,5257,5635 tko::125,749 tnt::1371,1372
toad:856:839,854 tobacco:1973:1341,1342,5904,5925,6780,6781 tobago::4766,4771 tobin::5250,5680 toby::1340,1643
tod::6150,6167 today::30,6806,6827,6828 todd::4848,4885,5132,5650 toe::1280,1683,2482,2484,2596,2603,2605,4,4798
togo::4635 toilet:1974,1975,6591:1041,1399,1733,1811,519,520,6585,6589
token:1539,3445:1,1213,1319,1726,3318,3441,3452,4 tokyo:4672:4488,4629 toledo::
tolerance:2078,2156,2342,3044,661:2064,2065,2154,2155,23,2337,2341,3034,722,726 tolkien::5370,5556
toll:2456,3859:2429,2430,3853,6025,6026 tom::4933,4934,819,870,873,927,928 tomato::4074,4076,5904,5925
tomb:1449:4563,4606 tombstone::1610,1916,6707 tome::3190,3274 tomorrow::30,6808,6827,6828 ton::6168,6197
tone:2286,2317,3474,3475,6633:2247,2275,2285,2315,2316,2735,2740,3453,3456,3473,3616,3620,6350,6631,6649
tonga::3559,3560,4471
tongue:3499,6347:1280,1401,1604,1926,2482,2519,2523,2528,3099,3616,3620,40,4053,4055,4724,4771,6286,6348
tonic:4140:1341,1608,3456,3475,4123,4139 tons:6231:6145,6219 tool:153,1977,2578,5195:1512,1517,152,2572,2577,5673,58
tooth:2511:152,1751,2482,2485,2508,2514,58
top:1978,1979,4560,4604,4605,6371:1174,1221,1280,1495,1727,1730,1964,2045,2347,2395,28,2878,4481,4563,4573,4602,4606,6370,6887
topic:2818,3284:23,2814,40 topical:2818:23,2814 topographic:3006:3003,3005 topography:3006:2371,2372,3003,3005
topological:2976:2968,2969 topology:2748,2976:2746,2749,2968,2969,2988,2992,3005,3006 tor::14,4754,4787,4818
torah:3205:3144,3181,3182,3200 torch:1402:1035,1353,1554,1564,1882,5904 tore::1301,1632 torino:4655:
torment:3937,3940,3974:306,308,3765,3781,3935,3936,3939,3969,3972,6494,6497 tornado::1229,1471,5831,5873
toronto::4488,4630 torpedo:4070,5342:1047,1373,1397,2033,3441,3450,4068,4080,5198,5400,5483,6731,841,842
torque::5818,5843 torso:2589:2482,4798 tortricidae::4236,865 tory::4904,4971,4972,4993,5182,5631
touchdown::161,67,78 toulon::4530,4577 toulouse:: tour:242,6904:231,236,6143,6800,6803,6903 tourism::682,684
tourist::4925 tournament::3763,3913 tours:: tow::115 towel::1375,1708,1709 tower:1980,6326:1122,2017,29
town:4316,4608,4609:4175,4314,4471,4505,4615,4897,5044 townsend::4899,5615 township:4609:4471,4505
townspeople:4316:4175,4314 toxicity::41,6144 toxin:6790:16,6789 toy:1625,1730,919:1265,1517,1790,1792,5,819,917,918
toyota::
track:1765,1981,1982,1983,4801:1079,1106,1276,1378,1512,1803,2031,28,2820,2831,3173,3174,361,4547,4559,5,6304,6315,6320
tracker::5373,5672 tract:2564,3186,4612:2482,2490,2518,2565,3144,3183,4529,4574 traction::115,5844,5865,61
tractor::1638,1838,1994,2037 tracy::5013,5551 trade:405,4446,687:397,4151,4174,5872,669,682,683,685,686,694
trademark:2143,3470:2141,3452,3758 trader:5740:5103,5466 tradition:2683:23,2682,2814
traffic:51:3066,4154,48,50,682,694 tragedy:3577,3797:3156,3627,3765,3779 tragic:3577:3156,3627
trailer:3492,5215:1255,1262,1517,2014,2037,3746,3747,4917,5375 trainee:5741:4929,5503 trainer:5742:1584,1866,4911
trait:2058:2 traitor:5241,5743:4931,5198,5217,5588 trajectory:5855:5818,5853 tram:1924,1986:1262,1517,1838,2020,2037
tramway:1986:1262,1517,1983 trance:6519:2685,2693,6350,6501 transaction:694:33,669 transactions:3231:3226,3321
transcript:3229:3134,3144,3226,3321 transcription:582:1612,1782,3134,34,40,563,564,575,581,6127
transformation:297,3842,6240:163,281,3752,3773,6238,6239 transient::3833,3834,4925
transit:1988,239:1378,1516,231,236 transition:170,3175,3626,3874:163,168,3165,3173,3596,3602,3773,3842
transitional:3874:3773,3842 translation:251,297,3247,3899:163,221,281,3226,3321,34,3791,3792,6127,6239,6240
translator:5387:3262,3265,4913,5427,5497 transmission:3065,3843:1434,1606,3066,3784,53,6151,6152
transmitter:4841:1357,1842,4704 transparency:1410:1707,1792,2120,5809,5818
transportation:178,1988,244,4253,6019,692:1378,163,174,176,222,4246,4247,6000,6018,682,684 transvaal::4471,4598
transylvania::28,4573
trap:1156,1989,2525,807:1184,1334,1477,1496,1517,1604,1606,1660,1715,2526,2624,2745,2746,605,806
trash:1617,3291,6738:1027,1258,1341,1342,1914,3292,4152,6661,6737 trauma:6492:6350,6465,6466,6501
traumatic:6492:6465,6466 traveler:4925: traveller:4925: tray::1255,1779 treason:2231,463:2230,452,459,462,474
treasure:1435,6058:1054,1284,37,38,4154,6043,6044 treasurer:5744:4914
treasury:6049:1306,1378,4244,4245,4246,4247,5105,5473,6030,6048,6085 treatise:3183:3134,3144
treatment:3650,430:2255,2256,3066,393,428,704,716 treaty:3424:3213,3420,3422
tree:5938:5013,5551,5594,5925,5937,6281,6282 trek::231,236,238 tremor::252,256,3887,5814,6441,6442
trench:1990:1323,1368,4749,4786 trend:2760,3039,4620,4621:2756,2759,3034,3037,4559,4619 trent::4817,4830
trenton::4488,4631 trey:6212:1181,1729,6201,6205 triad:4178,4179,6212:3475,3477,4153,4154,4175,4186,6201,6205
trial:3854,494,762:2804,2805,3763,3765,3781,3913,489,754,757 triangle:6308:1333,14,1516,1646,1698,29,4730,6282,6290
triassic::6801,6882 tribal:4405:4153 tribe:4169,4405:4148,4153,4183,4369,4371 tribunal:4383:4175,4262
tribune::1781,4898,5577 tributary:4745:4720,4830 tribute:488:3348,476,487,682,702
trick:105,315,5772:150,151,314,329,359,375,452,462,4894,5205,6803,6903 trident::1885,2032 trier::5017,5396,5512
trigger:138:1079,1517,1561,53 trillion::6145,6201,6214,6219 trilogy::4179,4186 trinidad::4766,4771
trinity:4178,6212:4153,4175,4864,4865,6201,6205
trio:4178,4179,6212:3580,3596,4153,4154,4175,4186,4195,4335,6201,6205
trip:238:1191,1798,225,228,231,236,3762,3779,3796,84,86 tripoli::4488,4530,4577,4629,6684,6686,6757
tristan::4848,4885 triumph:3922:3768,3801,3985 trojan::3265,3268,4904,4933,4937 troll::1072,3604,4849,4852,4853
trolley:1924:1838,2037 trombone::1140,2043 trondheim::4530,4577 troop:4353:4175,4195,4276,4287,4289,4297
trooper::5264,5415,5570,5682 troops:4423:4195,4298 trophy:1991:3359,3452 tropical::4547,4550
trouble:2703,3765,416:2701,2702,33,3886,3924,3981,414,415,6453,6461
trough:1460,1593,1992,6050,6314:1202,1255,1517,1685,1779,4749,4786,6048,6049,6278,6287 troupe:4283:4153,4195
trout::1002,4019,4097,831,997,998 troy::6147,6196 truce:6401:6398,6400 truck:1994:1467,1638,1838,2037
truman::5351,5579 trump:1267:1140,1181,1729,1935,2043 trumpet:1267:1140,2043
trumpeter:5746:4925,5467,5485,5551,880,885,909 trumpets::
trunk:1582,1996,2589:1071,1188,1242,1811,2482,2617,4798,5928,5947,992 trunks:1859:1430,1993
truss::1078,1138,1338,1420,1939,1941 trustee:5616:5169,5286,5463
truth:2182,2827,3376,6390:2820,2824,3375,5003,5285,5615,6387,6388 tsar::5351,5637,5690 tsunami::3779,3791,3797,3836
tub:1093:1255,2018,6145,6217 tuba::1090,1140,1646,2043
tube:1619,1997,2494,6328:1250,1356,1571,1685,1773,2482,2485,6289,6325 tuberculosis:6480:6476,6479
tucker::1375,5034,5161,5162,5496,5551,5613,5664,5753 tucson:: tudor::4171,4173,4897,5137,5211,5551,5637
tuesday::6835,6836 tuition::408,553,6025,6026 tully:5792:5521,5571,5691,5706 tulsa:: tumor:6487:6469,6486
tun::1081,2018 tuna::1000,1004,4098,4100,5892,831,997,998 tune:3585:163,169,2315,2316,3580,3635 tung::5938,5941
tunic::1217,1671,2506,2553 tunis::4488,4530,4577,4629 tunisia::4635 tunisian::4932 turbine::1522
turbulence:6407:5809,5818,5871,6403 turf::4,4496,4505,4541,4772 turin:4655: turk:4990:4937,4991
turkey:3846,5394,873:3799,3845,4050,4051,4471,4927,4928,869,870 turkic:3509:3508,3539 turkmenistan::4471
turmoil:381:252,253,27,3965,6403,6405 turner::1263,1548,4930,5050,5344,5359,5386,5529,5615,5628,5649,5672,5673,5693
turnout:1669,1670:1060,1221,1284,1683,1749,1772,1983,252,255,4,4153,4175,669,792
turnover::2390,2398,252,254,4022,4030,6261,6265 turnpike::1374,1432,1487,1642
turquoise:2300:2287,2299,6661,6679,6688,6771 turret::1728,1980 turtle:860:1430,1530,1856,1943 tuscany::4598,4650
tutor:5151:5252,5728 twain:6211:6205,6210 tweed::1375,1430,1993 twenties::6800,6823,6854
twilight:6844:5820,5850,6350,6812,6869 twin:1274,4999:1265,1345,4719,4844,5403,5667 twins:4625:4573,4624,6747,6792
twitter::3853 tyler::4608,5351,5579 tyne::4817,4830
type:1998,2851,3464,5130:1117,2849,2850,3441,3452,3457,3460,4148,4183,4886 typhoon::5831,5873 tyrant::5224,5637
tyre:1972,4677:1076,1494,4530,4577 tyrol::4471,4598 tyson::5090,5593 ufo::2895,2937 uganda::4635 uhf::2366,6896
ukraine::4471 ukrainian::3529,3530 ulster::1226,1451,4529,4574 ultimatum::3233,3701
ultrasound::155,558,560,5853,5854 ultraviolet::5820,5837 ulysses::4848,4849 umbrella::1173,1852,285,286,590,593
umpire::5017,5060,5270,5511 uncertainty:2164,2716:2685,6501 uncle::4890,5331,5403,5405 undergraduate:5747:5157,5711
underside:4482:4481,4602 undertaker::4930,5672 underwear:2001:1430,1999 underwood::4447,4448
underworld:2648:2645,2646,4151,4174 unease::2065,6350,6566 unemployment:: unesco::4223,4368 unicef::4223,4368
unicorn::2645,4848 unification:286,3856,6531:281,285,3855 uniform:2002:1221,1253,1280
union:286,3855,4188,4322,4372,4692,529,6397,6531:1312,1360,281,285,33,4153,4154,4186,4195,4287,4395,4638,4688,526,6090,6115,6386,6396
unionist::4930 unison::2313,2315,2358,2359,6399,6402 unit:4287,4838,5,6150:1,2846,2880,3,37,4,41,4153,4195,6144,6255
unitarian::5230,5297 unitary:4838:1,3 unity:6207,6578:2146,2147,6201,6205 universe:2982,4839:14,23,2814,4154,5
university:2003,4362:1367,4153,4163,4202,4355 unix:3264:3262,3263 unrest:6408:27,3965,6403,6407 uppsala::
upside:4604:4481,4602 uptown::4505,4506 uranium::6673,6675 urban:4495:4471,4615 urbana::4608 urdu::3547,3549
urgency:2460,6573:2430,2457,3698,6520,6526,6569,6572 urine:6736:6732,6737 uruguay::4637 uruguayan::4988,4992
usa:4422,4688:4223,4386,4638 usaf::4223,4386 usage:303,586:302,3099,40,625,629 user:5245,5750:4928,5657
ussr:4681:4471 uta::4237,857 utah::4598,4599 utc::30 utility:2007,2441,3271:1378,3262,3265,393,396,41,4209,4282,6147
utilization:586: utopia:2650:2645,2646,3145,3148,3190,3274 utrecht:: uzbekistan::4636
vacancy:6337:28,6293,6338,6350,6575 vacation:6816:192,6805,6815 vaccine::6791
vacuum:2008,6337:1038,1491,28,4573,6293,6338,6350,6575 vale:4840:4749,4786 valencia:: valentine::3303,4909,5724
valet:5751:5086,5445,5661 validation:136,2834:133,2831,2832,55 validity:2184:2175,2183,2186,2247,2337
valkyrie::4848,4849 valley:4840:4749,4786 valor:2221:2062,2219 valuation:2754:2750,2751,6000,6017
value:2310,2430,2871,2919,6083:2,2275,2308,2429,2843,2869,2870,2918,41,6800,6813 values::2814,2938
valve:2009:1257,1517,1606,2482,2485,4734,899 vamp::1708,1710,3589,3590,4886,4903,5776,6703 vampire::4873,4876
van:2010,2011,4305,4462:1168,1180,1638,1783,1994,2037,4289,4297,4461,4463 vancouver::4530,4577,4608,5275,5494
vanderbilt::4891,5239,5291,5555 vane:1114,892:1393,1604,1606,1813,1895,2485,2489 vanessa::4237,866
vanguard:3049,4305,4462:3047,3048,4289,4297,4461,4463 vanilla::2738,2739,4109,4110,5884,5894
vanity:1339,2433:1424,1949,2058,2432,27,3955 vantage:2448,4616:2445,4563,4565 vanuatu::4471
vapor:6142,6793:6122,6130,6663,6668 var::6160,6180 vargas::5571,5706 variability:2145:2144,2172
variance:164,2145,2155,3692,3848:2144,2154,2979,2981,3689,3691,3821,3847,722
variant:2852,3848,4240:2850,2851,2869,2872,3821,3847,4148,4183
variation:164,2012,2852,3588,3821,5486:1,163,1968,2850,2851,3021,314,317,34,3585,3586,3773,46,5812,6,6312,6338
variety:2159,2850,3578,4231,4425:2154,2157,2158,2846,2849,3295,3763,4148,4154,4183 varsity::4163,4287,4299,4362
vascular:2543:2485,2494 vase::1528,2018 vassal:5752:5297 vatican::1503,1794 vaudeville::3295,3578 vaughan::5485,5670
vault::1157,117,1200,1449,1756,1809,1920,61 vector:4841,6342:2869,2872,4704,4763,6285,6296,826,827 vedic::3144,3200
vega::4715,4828,5243 vegetable:4074:4019,4072,5904,5925 vegetarian::4894,5248
vegetation:4447:2562,4154,6114,6127,6486,656 vehicle:2014:1,1262,1517,16,17,3073,4
vein:2552:2485,2488,2543,2551,3616,4,40,4749 velocity:6897:6261,6899 velvet::1375 vendor:5658:5103,5466
venetian::4962,4982 venezuela::4637 venezuelan::4988,4992 vengeance:797:795,796 venice:: venom:4013:4009,4012,6790
vent:4842,817:1490,1663,1875,2495,2496,4735,4795 ventilation:521:1605,168,1948,202,3636,3652,6090,6127
venue:4617:4473,4505,4541,4588 venus::4237,4764,4805,4837,4858,4879,902 veracruz::4530,4577 verandah:2015:1738
verb:3121:3103,3104,3119,3120 verbal:3121:3119,3120 verdi::5174,5484 verdict::759
verge:2417,3756,6333:1130,1349,2415,2416,3452,3755,6285,6330 verification:2833:2831,2832,3213,3388
verity:6390:2824,2827,6387,6388 vermont::4598,4599 vernacular:3665:3636,3663 verona:: veronica::5882,5884
versailles::1679,1794 verse:3161,3629:3145,3158,3163,3572,3616,3627
version:2852,2925,3184,3247,3681:258,259,2814,2850,2851,2923,3134,3144,3226,3321,3391,3679
vertex:4618:2876,2877,4521,4522 vertigo::2831,6494 verve:2074:2072,2073
vessel:2017,2018,2543:1255,1281,1517,2014,2485,2494 vet:5754:5234,5462,5662,5672 veteran:5754:4902,5662,5672
veto::142,160,2466 vhf::2366,6483,6484,6896 viaduct::1144 vial::1131,2018 vibe:2138:2137
vibration:2138,256,3833,6442:163,2137,252,3791,3834,6441 vicar::4857,5147,5583,6383 vice::2216,2217,452,459
viceroy::5333,5572,949,950 vichy::4608 vicinity:4582:4473,4594 victim:5755,5756:4926 victor:5757,5775:4895,5160
victoria::4488,4530,4577,4598,4608,4629,4630,4658,4719,4844,4858,4879,5257,5258,5610,5611 victory:3922:3768,3801
vidal:: video:3094,3095:1612,1782,3091,3092,3479,40 vienna::4488,4629 vietnam::4636,590,606
vietnamese::3519,3520,4904,4933,4937
view:1825,2419,2930,2941,3048,3433,550:1054,1448,2102,2415,2418,2814,2927,2929,2938,2951,2954,3034,3047,40,4546,4571,546,547
viewer:5694:1665,4919 viewers::4274,4311 viewpoint:3050:3034,3036,4565,4616
vigor:2073,2346:2071,2072,2247,2337,2344,2347 vii::6201,6205 viii::6201,6205 vila::4488,4629
villa::1152,1275,1346,1503,5613,5628 village:4317,4611:4175,4312,4505,4506,4529,4610 villain:5758:2926,371,4927
vilnius::4488,4629 vine:5935:13,5925 vinegar::4110,4111 vineyard::1380,2049 vintage::2253,2254,4125,4129
vinyl::4838,6669,6672,6792 viola:5908:1134,1928,5877,5878,5904,5925
violation:453,478,479,480:452,459,460,474,482,483 violence:2349,601,6409:2347,2395,46,600,6403,6407
violet:2302:2287,2301,5904,5908 violin:2019:1134,1928 violinist:5759:5485,5551 vip::4886,5378 viper::859,863
viral:827:4704,4763,826 virgil::5569 virgin::4573,4624,4906 virginia::4529,4598,4599,4608,4689 virginity::6350
virtue:2213,2431:2208,2212,2429 virus:827:3265,3268,4704,4763,6438,826 visa::3348,3349 viscount::5433,5441,5549
vishnu::4858,4862 visibility:6546:2120,2330,6544,6545
vision:2645,2676:2630,2644,2672,2673,2674,2675,2731,2735,2772,2776,3762 visionary:5760,5761:4907
visitation:3854:3765,3779,3781,3797,791 visitor:5762:4925 vista:2930:2927,2929 visual:2676:2672,2673,2674,2675
vitamin::18,4030 viva::3066,3706 vocabulary::22,23,2679,2680,3194,3195 vocalist:5670:5485,5551 vocational:398:397
vodka::4125,4131 vogue:2760:2756,2759,6354,6362
voice:3589,3638,5696:152,2,2313,2315,2473,3066,3580,3585,3651,3853,40,5026,5485,5670,58,6251,6252
volcanic:4843:4784,4787 volcano:4842,4843:4735,4784,4787,4795 volga::4817,4830 volley::387,605,613
volleyball::1074,1427,330,337 volta::4817,4830,5560,5650 voltage::5818,5834
volume:1126,2319,2398,6233:1284,1749,2,2048,2247,2315,2390,3274,41 voodoo::1203,2942,2943,4,4228,4256
vortex::29,3865,3866,6289 voter:5764:4915,5142 vowel:3640:3100,3460,3466,3639 vox:3638:2,40 voyage::231,236
voyager::4925 vulcan::4858,4879 vulnerability:2351,6648:2247,2350,6350,6644 vulture:5447,853:4931,5058,843,850
wadi::4752,4840 wage:6002:6001,6003 wages:3771:3769,3770 wagner::3580,3635,4897,5044,5174,5484
wagon:2020:1179,1255,14,1638,1994,2010,2014,2037 wainwright::5193,5781 waist::1683,2482,2483,4
waistband:1439:1076,1929 waiter:5766:5226,5259 waitress:5767:5226,5766 wales::4508,4511
walker:5548:1411,1420,1857,1941,4925 walkover:392:325,393,495,64 walkway:2021:1689,2031
wall:1775,2023:1,1082,1359,1385,1558,1639,1684,4,4544,4600,4749,6350,6520 wallace::5082,5386,5492,5615,5628
waller::5392,5485 wallet::1188,1255 wally::5299,5669 walnut::4089,5941,5942,5954,6780,6795 walter::5176,5484
walton::5174,5484,5504,5560 waltz::3580,3610,363,364,3768,3801,3922 wand:1094,3756:1512,1807,3452,3755,5964
war:606,798:498,499,590,596,6410,669 ward::1118,1505,4471,4505,5102,5103,5250,5269,5615,5680 warden::4898,5415
wardrobe:2025:1423,1424,4154 ware:1616,2026:1240,21 warehouse::1306,1919 warfare:606,798:590,596,669
warlock::4848,4854 warlord::4911 warmer:1480:1517 warmth:2068,2069,2743:2058,2067,2332,2333,2741,2742,4007
warner::5290,5594 warren::4148,4185,4505,4506,4757,5133,5396,5569 warrior:5769: warsaw::4488,4629
warship:2029:1623,1855,2014,2017 wartime::6143,6800 warwick::5571,5706
washington:4393,4693:4199,4201,4488,4598,4599,4629,5252,5317,5318,5351,5579,5595 wasp:946:4935,4953,4954,941,943
wastewater::6661,6737 water:4719,6727,6736:1,1378,15,16,18,19,3,6670,6714,6723,6732,6737,6759,6760,6761,6762
waterfall:4844:3,4719 waterford::4530,4577 waterfront:4576:4496,4505 waterloo::3768,3799,4608,591,595
waters::2503,2544,5013,5015,5485,5670 watershed:3877,4489:28,3875,4529,4547,4574 waterway:2030,4845:2031,3,4719
watson::4900,5082,5320,5603,5650 watt::4897,4900,5389,6160,6180 watts::5569,5649,5736
wave:3834,3836:163,2498,2499,252,3479,3482,3791,3808,3809,4886,4903,5682,5776,5824,5871,6285,6294
wavelength::2383,2384,3034,3047 wax::6758,6764
way:152,2031,2255,305,4619,6232:2247,231,236,2378,2383,2384,2793,2796,2846,2849,37,4547,4559,46,47,5,58,6008,6030,6350
wayne::5013,5317,5318,5551 ways:: weakness:2350,6582:2247,3941,3942,6581,6585,6589
wealth:5974,6044,6612:2402,2407,38,5968,6030,6043,6350,6608 weapon:2032,3745:1516,3066,3744 weaponry:2033:1517
weasel::916,990 weather:5871:5818,5824 weaver::5193,5672,845,846
web:2053,4444,4846,892:1,1247,1375,1653,1989,2485,2489,2506,2553,4,4445 webb::5250,5680,5681
weber::5050,5082,5174,5176,5484,5529,5560,5561,5650,5680,5681,6155,6178 website:3142:1245,1584
webster::4911,5173,5243,5422,5428,5571
wedge:2034,4070:1117,1443,1482,1513,1525,1585,3458,3461,4068,4080,4482,6290,6308 wednesday::6835,6836
weed:1743,5926:1076,1171,1258,13,1880,1929,5925 weeds::1221,1430 week:6845:6143,6800,6804 weekday:6836:6829,6835
weekend::6143,6800 wei::4171,4173
weight:2035,6167,6196:1366,1891,2247,2330,2430,2457,3998,3999,41,5,6144,6147,6150,6151,6152 weimar::
weir::1082,1297,1385 welfare:2435,6567,678:2434,5990,5992,6586,6587 welles::5013,5290,5551,5594
wellington::1127,1411,4488,4629,5317,5318,5571,5706 wellness:6568:6567,6587 wells::
welsh:4996:3542,3543,4904,4962,976,977 welterweight::5090,5160,5593,5780,6150,6167 wembley::4496,4505 wen::6485
werewolf::4849,4852,4853 wesley::4857,5147 wesleyan::4954 wessex::4529,4574
west::2378,28,4,4529,4574,5013,5015,5050,5161,5162,5529,6268,6270,6271 westminster::4471,4497 weston::5050,5559
wetland:4847:4,4772 whale:5326,913:5412 wharf:1711:1495,1727 wharton:: wheat:2297:2287,2295,4026,4107,5896,5898
wheel:1110,1768,2036:1255,1257,1366,1427,1484,1518,1519,1585,1604,1909,2014,2037,2468,2469 wheelbase::2383,2384
wheelchair::1199,1834 wheeler:5207:5038,5042,5193,5546,5548,5630,5781,969,970 whereabouts::28,4
whig::4886,4911,4971,4972,5026,5423,5571,5721 while:6879:6800,6810 whiskey:4134:4125,4131 whisky:4134:4125,4131
whitehall::1923,1969,4394 whitehead::2102,2117,5457,5557,5649,5650 whitman::5474,5569,5728
whitney::4560,4785,4897,5389,5440,5446 who::4223,4368 wholesale::682,699 whore:5601:4886,4903,5776
wichita::3500,4944 wicket:2041,2042:1286,1432,1642,1663,1891 widow:5773:4886,4903,5776 width:2427:2390,2394
wiener:4066:4053,4065,5457,5650 wife:5774:4886,4903,5238,5403,5698,5776 wig::1060,3368
wight:5194:4502,4573,4766,4767 wilde::5243 wilder::5243,5290,5594 wilderness:4622:2407,4150,4529,4574,4747,4771,6369
wildlife::6,8 wilkes::4899,5275,5615 wilkins::5081,5132,5143,5275,5615 wilkinson::5132,5650
will:3250:2630,2667,2951,2954,3210,3213 willard::5026,5247,5252,5595,5615,5716
williams::4857,5057,5068,5147,5174,5243,5468,5485,5557,5567,5569,5649,5663,5670,5685 willingness:2085:2064,2065
willis::5499,5693 willow::1584,5937,5938 wilmington::4608
wilson::4560,4785,4994,5200,5324,5351,5429,5491,5504,5560,5579,5650 wilton::1406,1423,1815 wimbledon::4506,4507
winchester::1394,1801 wind:2043,3328,3649,5872:1646,252,255,3327,3646,3648,522,523,535,536,5811,5812,5824,5871
windmill::1364,1437,1586,1624 window:2044:1321,1356,1420,1663,1682,1848,1941,4795,6143,6338,6800 windows::3262,3263
windshield::1756,1829 windsor::4171,4173 wine:4129:1342,2293,2294,4123,4125 winery::1322,1723 winger::4895,5057
wings::152,3487,3488,58 wingspan::2397,2422 winner:5010,5775:4895,5314 winnipeg::4488,4630,4719,4770
winslow::5468,5663 winter::6800,6871 wire:3298:1059,1249,1563,3070,40,4519,4525,4548
wireless:1769,1770,3093:1241,1778,1842,1948,3073,3091,3092 wisconsin::4598,4599,4817,4830
wisdom:2236,2632:2058,23,2434,2630,2631,2814,3165,3167 wit:2634,3425,5765:2630,2633,40,4901,5371
witch:4854:2645,4848,4923,5509,5516,5517,5528,5776 witchcraft::2948
withdrawal:291,3952,71:168,179,281,289,294,3950,3951,532,54 wits::2630,2633 wizard:5009,5687:4902,5509
wolf:5076,925:4931,5058,5145,5174,5370,5424,5444,5484,916,917 wolfe:: wolff::4902,5035 wolverine::4904,4993,916,990
woman:5131,5776:4151,4174,4886,4903,5146,5408 womb::2566 won::6164 wonderland::2645,2646,4,4771
wood:2046,2047,4449,6795:1443,1444,1646,2043,4154,4447,5013,5015,5050,5176,5484,5529,6661,6780
woodland:4747:4,4149,4150,4771 woods:4449:4154,4447 woodward::5132,5359,5649,5650 wool::1375,2498,6689,6766,6767,893
woolf:: worcester::5173,5422,5428 worcestershire::4111,4114
word:3103,3202,3316,3343,3652,3735,4866:3100,3144,3200,3310,3342,3347,3375,3489,3490,3635,3636,3667,3676,3677,3734,4865,4868,6150,6159,6255
words:3571,3608,3695:3099,3147,3163,3572,3635,3636,3689,3693,40 worker:4930,5014,945:4892,867,941
workforce:4301:4195,4298 workings:2050:1368,1606 workout:417:414,415 workplace:2049:4530,4563
works:1723,2050,395:1154,1606,6579,6580 workshop:2051:2049,4530,551,552
world:2687,2815,4164,4273,4740,4839,996:14,2,2686,2695,2814,2958,3,4151,4174,4798,4805,4837,5,994,995
worm:5779:12,1383,3265,3268,4927,4928,900 worship:637:3924,4007
wound:3827,6493:281,299,3826,3828,3935,3939,6466,6492 wow:3428:3425,3427 wrath:472:3969,3970,469,470
wreath:2055:1301,1407,4145 wreckage::1683,4 wren::4897,5044,843,845 wrestler:5780:5160
wright:5781:4897,5044,5193,5285,5389,5615,5672 wrist::2586,2606 writ:3255:3210,3213 writer:5782,5783:5430
writings::3144,3200 www:2053:1247,1653 wyatt::4897,5044,5569 wylie::5569 xavier::5474,5728 xii:6215:6201,6214
xiii::6201,6214 xinjiang::4471,4598 xiv::6201,6214 xvi::6201,6214 yacht::1281,2017
yahoo::3265,3270,4848,4885,4892,5640 yale::1367,2003,5239,5555 yamamoto::5021,5295 yang::2908,2909
yank:4995,5784:4904,4993 yankee:4995,5784:4904,4993
yard:2057,4623,6184,6216:1041,1361,1736,1884,4523,4529,4612,6150,6158,6162,6201,6214
yarn:1970,3729:1266,1569,3723,3728 year:4326,6853:4153,4175,6143,6800 yearbook::3190,3194,3274
years:6819,6826,6874:6143,6800,6818,6823 yeast:6798:16,5924,6756 yellowstone::4817,4830 yemen::4636
yen::3926,3930,6164 yeomanry::4151,4174,4306 yerevan::4488,4629 yes::3385,3715 yeshiva::4357,4358
yesterday::30,6807,6827,6828 yiddish::3533,3536 yin::2908,2909 yoga::2942,3059,415,417 yokohama::4530,4577
york::4171,4172,4173,4258 yorkshire::4529,4574 youth:5785:2253,4151,4908,6143,6539,6800,6823
yuan::4171,4173,6164,6194 yucatan::4471,4598,4771,4802 yue:3512:3510,3511 yugoslav::4904,4962 yugoslavia::4632
yukon::4505,4574,4817,4830 yunnan::4471,4598 zagreb::4488,4629 zambia::4635 zaragoza:: zealand::4766,4771
zebra::958,959 zee::3460,3466 zen:1012:1258,1342,1464,1583,2942,3060,4228,4230 zenith::4490,4563
zeppelin::1023,1566,4897,5389 zero:6204,6206:2869,2870,41,6146,6201,6205 zeta::3460,3466 zeus::4237,4858,4878,832
zhou:4468:4171,4173 zimbabwe:4695:4635 zinc::6673,6675 zion:2650,4648:2645,2646,4471,4754,4787 zionist::4957
zipper::1383,1798 zodiac::1313,1336,28,4573 zombie::4135,4137,4855,4858,4876,4888,5216
zone:4479,4499,4628:2482,2485,28,4529,4563,4573,4574,4606 zoo::1378 zoological:12:6 zoology:4184:2983,2984,4154
zulu::3560,4175,4312,4932 zurich::
"""
