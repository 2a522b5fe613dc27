# ruff: noqa: E501 — a row of a table reads best on one line
"""French."""

from __future__ import annotations

from askonce.guards.languages import Language, Patterns

_TASK = (
    r"(?:tradui(?:s|sez|re)|résume[rz]?|corrige[rz]?|(?:classe|trie|analyse|complète|continue|compte)[rz]? (?:ce|cet|cette|ces|les?|la|l'|combien)\b|classifie[rz]?|catégorise[rz]?|étiquette[rz]|extrai(?:s|re|yez)|épelle[rz]?|épele[rz]|calcule[rz]?|résou(?:s|dre)|résolvez|conjugue[rz]?|reformule[rz]?|réécri(?:s|re|vez)"
    r"|paraphrase[rz]?|complète[rz]?|compléter|identifie[rz]?|détecte[rz]?|détermine[rz]?|inverse[rz]|évalue[rz]?|raccourci(?:s|r|ssez)|souligne[rz]?|mets|mettez)"
)
# What such a verb works on: a longer word, or a word or text that an article announces.
_OPERAND = r" ?\S{3}| (?:un|le|la|ce|du) (?:verbe|mot|phrase|texte|adjectif|nom|nombre|expression)\b"

LANGUAGE = Language(
    name="French",
    before_name=r"Nouvelle(?=[ -][A-Z])",
    behind_name="du Sud|du Nord",
    precedence=2,
    function_words="""le la les un une des est sont comment où quand qui pourquoi quel quelle puis peut je nous vous mon ma mes et
        ou avec de d du en pour pas que qu il elle dans sur sans chez leur leurs ses ces cette ce c j l n au aux à ne plus vers y
        combien quels quelles être fait faire dois doit faut tu ton ta tes votre vos notre nos par a été""",
    adverbs="ment",
    verbs=(r"(?:er|ir|re)$", r"[ei]?|es|ons|ez|ent|is|it|[st]"),
    past=(
        r"\b(?:avai\w+|étai\w+|fut|furent)\b|\b(?:ai|a|ont|avez|avons)(?:-t)?(?:-\w+)? été\b"
        r"|\b(?:ai|a|ont|avez|avons)(?:-t)?(?:-\w+)? (\w{2,}(?:é|ée|és|ées))\b"
    ),
    same_accents="èé",
    grammar="""sera seront serait avais avez avons étais étiez le la les l un une des du de d et ou mais est sont était étaient été fut furent avait avaient être suis es a ai as ont avoir comment où quand qui que quoi quel quelle quels quelles pourquoi je j tu il elle on nous vous
ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce c cet cette ces ça à au aux en dans sur sous pour par avec chez vers si ne n pas y""",
    fillers="""possible pendant_combien merci bonjour svp plaît fait faire peut peux puis pouvez dois doit faut veux voudrais est_ce_que est_ce qu bien très aussi pouvoir pourrais pourriez pourrait voudrait aimerais aimerait besoin dire dis dites donne donnez explique expliquez expliquer moi toi montre montrez sais savez savoir connaître bonsoir stp y_a_t_il juste simplement actuellement maintenant procéder procède procédure démarche démarches étapes manière façon""",
    determiners="le la les l un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces au aux",
    courtesies="""m'aider nous_aider je_suis_nouveau je_suis_nouvelle je_vous_remercie je_te_remercie besoin_d'aide quelqu'un_sait bonjour bonsoir salut coucou allô cher chère chers merci s'il_vous_plaît s'il_te_plaît s'il_vous_plait s'il_te_plait svp stp excusez_moi excuse_moi pardon désolé désolée question aide aidez_moi aidez aider d'avance par_avance
cordialement bien_à_vous sincères_salutations salutations bonne_journée bonne_soirée urgent reconnaissant bien_cordialement""",
    courteous="""beaucoup bien petite rapide simple tous toutes tout monde l'équipe équipe madame monsieur mesdames messieurs besoin d'aide votre aimerais quelqu'un peut pouvez déranger dérangement d'une j'ai j'aurais remercie amis nouveau ici journée bonne mille infiniment""",
    orders="dis dites dire fais faites faire donne donnez réponds oui montre explique",
    links="comme et mais puis car parce puisque alors faux mal mensonge ironiquement",
    contrasts="""
encore toujours | déjà
""",
    ranges="à au jusqu'au | et ou | entre",
    in_each_others_stead="""
pour | avec
sur | sous | à_côté_de
pendant durant dans en | après | avant
le_même la_même | un_autre une_autre
""",
    antonyms="""
avant | après | pendant
plus supérieur* maximum davantage augment* | moins inférieur* minimum diminu* réduire
activ* | désactiv*
allumer | éteindre
ouvrir ouvert* ouverture ouvre | fermer fermé* fermeture ferme
puis peut peux peuvent autoris* permis légal* | interdi* illégal*
bloquer bloque bloquez bloquent | débloqu*
install* | désinstall*
verrouill* | déverrouill*
abonn* | désabonn*
inclu* | exclu*
temps_plein plein_temps | temps_partiel
payant* payé* | gratuit* impayé*
acheter achat* | vendre vente*
import* | export*
entrant* | sortant*
arrivée* arriver | départ* partir
connecter connexion | déconnecter déconnexion
ajouter ajout | supprimer retirer enlever suppression
envoyer | recevoir
homme* père masculin* | femme* mère féminin*
interne* | externe*
meilleur* mieux | pire*
ancien* vieux vieille | nouveau* nouvel* nouvelle*
gauche | droite
employé* salarié* | employeur*
locataire* | propriétaire*
avantage* | inconvénient*
avec | sans
dedans | dehors
embaucher embauche | licencier licenciement
""",
    dates="""
! lundi* | mardi* | mercredi* | jeudi* | vendredi* | samedi* | dimanche*
! janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
aujourd'hui | demain | hier
dernier* dernière* | prochain*
printemps | été | automne | hiver
""",
    periods="""
par_heure | par_jour quotidien* | par_semaine hebdomadaire* | par_mois mensuel* | par_an annuel* par_année
seconde* | minute* | heure* | jour* | semaine* | mois | an ans année*
""",
    platforms="""
ios iphone ipad | android | windows | mac macos | linux
dollar* | euro* | livre*
""",
    quantifiers="""
tous toutes chaque toujours | certains certaines quelques parfois partiellement | la_plupart
! seulement uniquement exclusivement
! sauf excepté hormis
et | ou
au_moins | au_plus maximum
""",
    audiences="""
! étudiant* élève* | retraité* | enfant* | enceinte*
""",
    letters="a y à",
    elided="l d j n c s t m",
    shorthand=((r"(?-i:ss)(?= \w)", "sans"), (r"jms\b", "jamais")),
    spellings="""cote:côte:côté:coté mur:mûr tache:tâche jeune:jeûne foret:forêt pate:pâte:pâté pates:pâtes:pâtés sale:salé marche:marché mais:maïs
chasse:châsse acre:âcre roti:rôti interne:interné paye:payé hale:hâle est:EST pierre:Pierre marine:Marine nice:Nice tours:Tours mars:Mars free:Free""",
    numerals="""zéro:0 un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 dix-sept:17
dix-huit:18 dix-neuf:19 une:1 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 octante:80 quatre-vingt:80 quatre-vingts:80
nonante:90 douzaine:12""",
    ordinals="""premier:1 première:1 1er:1 1re:1 1ère:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9
dixième:10 seizième:16 dix-septième:17 dix-huitième:18 dix-neuvième:19 vingtième:20 demi:0.5 demie:0.5 moitié:0.5 quart:0.25""",
    scales="cent:1e2 cents:1e2 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9",
    units="""
% pourcent pour_cent
eur euro euros d'euros
usd dollar dollars
second seconde secondes
minute minute minutes
hour h heure heures
day jour jours
week semaine semaines
month mois
year an ans année années
am heures_du_matin h_du_matin
pm heures_du_soir heures_de_l'après-midi h_du_soir
km kilomètre kilomètres
m mètre mètres
cm centimètre centimètres
foot pied pieds
inch pouce pouces
kg kilo kilos
g gramme grammes
mg milligramme milligrammes
l litre litres
kilobit kilobits
megabit mégabit mégabits
gb giga gigas go
person personne personnes
""",
    synonyms="""
bailleur* propriétaire*
courriel* mail* email*
gratuit* gratis
congé* vacances
résili* annul*
paie* paye payer payé* payent
chang* modif* remplac*
envoy* envoi* expéd*
valable* valide*
moyen* mode modes
plafond* limite*
baiss* diminu*
augment* hauss*
changer modifier remplacer
supprimer effacer retirer enlever
annuler résilier
obtenir avoir recevoir
acheter commander
commencer démarrer débuter
finir terminer arrêter
créer ouvrir faire
demander solliciter
envoyer expédier transmettre
prix coût tarif montant frais
voiture auto véhicule
téléphone portable mobile smartphone
ordinateur pc
appartement logement
travail emploi boulot job poste
salaire paie rémunération
facture note
médecin docteur toubib
photo image
entreprise société boîte
magasin boutique
site page
application appli app logiciel
colis paquet
rendez_vous rdv
trouver chercher
réparer corriger résoudre
marcher fonctionner
renvoyer retourner
utiliser employer
expliquer détailler
vite rapidement
interdit défendu prohibé
autorisé permis
nécessaire obligatoire requis
important essentiel
erreur problème panne souci
argent somme
enfants gosses
apprendre étudier
signifie désigne
connecter brancher
louer prendre
payer régler
voir consulter
gratuit offert
""",
    signing="cordialement bien_à_vous",
    before_names="bonjour salut cher chère",
    points=r"ça|cela|ce|cet|cette|langue|phrase|mot",
    questions=(
        ("start", r"(?:depuis|[àa] partir de|d[èe]s) (?:quand|quel(?:le)? (?:heure|jour|date|[âa]ge))"),
        ("end", r"jusqu'[àa] (?:quand|quel(?:le)? (?:heure|jour|date|[âa]ge))"),
        ("time", r"quand\b(?!.*,)|(?:[àa]|vers) quelle heure|quel jour|[àa] quelle date"),
        (
            "wait",
            r"(?:dans|sous|au bout de|apr[èe]s) combien de temps|combien de temps (?:faut-il|met\w*|prend\w*|avant)\b",
        ),
        ("valid", r"(?:pendant |durant )?combien de temps\b.*\b(?:valables?|valides?)"),
        ("duration", r"(?:pendant |en |pour |durant )?combien de temps"),
        ("days", r"(?:en |sous |dans |pendant )?combien d(?:e |')(?:minutes|heures|jours|semaines|mois|ans|années)"),
        ("place", r"(?:d')?où|(?:dans|en|à) quel(?:le)? (?:ville|pays|endroit|lieu|salle)"),
        ("reason", r"pourquoi|pour quelles? raisons?"),
        ("frequency", r"combien de fois|à quelle fréquence|tous les combien"),
        ("amount", r"(?:à |de )?combien|quel est le (?:prix|coût|tarif|montant)"),
        (
            "steps",
            r"(?:que|qu'est-ce que?) (?:je )?(?:dois|doit|devons|faut|puis|peut|faire)(?:-(?:je|on|nous|il))?(?: \w+)? ?(?:faire|entreprendre)?\b(?<=faire)|que faire|que faut-il pour|de quoi ai-je besoin pour|quel(?:le)?s? (?:est|sont) (?:la|le|les) (?:bonne |meilleure |bon )?(?:proc[ée]dures?|d[ée]marches?|marche|m[ée]thode|mani[èe]re|fa[çc]on|[ée]tapes|moyens?|modes)|quel(?:le)?s? (?:d[ée]marches?|[ée]tapes|proc[ée]dure|moyens?|modes?)\b",
        ),
        ("name", r"comment s'appelle"),
        ("manner", r"comment|(?:de|par) quel(?:le)? (?:mani[èe]re|fa[çc]on|moyen)|[àa] quels? (?:signes?|d[ée]tails?)"),
        (
            "definition",
            r"qu'est-ce qu(?:e (?:le|la|les|l'|un|une|c'est)|'une?)\b|c'est quoi (?:une?|ça)\b|(?:que|qu'est-ce que?) (?:signifi\w+|indiqu\w+|veut dire|d[ée]signe)|qu'entend-on",
        ),
        ("thing", r"(?:à |de |en )?quoi|que\b|qu'|(?:à |de |en |dans |sur )?quel(?:le)?s?"),
        (
            "party",
            r"(?:par|de) qui|[àa] qui (?:s'adresse|est)|qui (?:est-ce qu[e']|[\w'-]+-(?:je|tu|on|nous|vous)\b|\w+(?:er|ir|re)\b)|qui .*\b[êe]tre \w+[eéits]e?s?\b",
        ),
        ("whom", r"(?:[àa]|avec|chez|pour|vers) qui"),
        ("person", r"qui"),
        ("whether", r"est-(?:ce|il|elle|on)|(?:puis|peut|peux|dois|doit|faut|ai|a|ont|sont|y a)-"),
    ),
    sought=(("amount", r"\b(?:prix|co[ûu]ts?|tarifs?)\b"), ("duration", r"\b(?:d[ée]lais?|dur[ée]e|temps)\b")),
    joins_clause="et",
    opens_clause="qu[e']",
    interrogatives=r"comment|quand|où|pourquoi|combien|qui|quoi|quel(?:le)?s?|cmt|cb|koi",
    negation=(
        r"\b(?:à moins|pas|jamais|rien|personne|aucun\w*|sans|ni|non(?! plus)|impossible|évit(?:er|e|es|ez|ons)|empêch\w+)\b|\bn'\w+ (?:plus)\b|\bne \w+ plus\b",
        r"\bpas seulement\b|\bou (?:pas|non)\b|\bn'est-ce pas\b|\bpas à pas\b|\bpourquoi pas\b|\bune? personne\b|\bla personne\b|\bpar personne\b",
    ),
    modality=(
        r"\b(?:puis|peut|peux|peuvent|pouvons|permis|possible|droit)\b",
        r"\b(?:dois|doit|doivent|devons|faut|obligatoire|obligé|nécessaire)\b",
    ),
    aspect=(
        ("avant", r"\b(?:autrefois|jadis|auparavant)\b"),
        ("ne plus", r"\b(?:ne|n')\s?\w+ plus\b"),
        ("presque", r"\bpresque\b"),
    ),
    places={
        "de": "of",
        "du": "of",
        "depuis": "from",
        "vers": "to",
        "à": "to",
        "au": "to",
        "en": "to",
        "hors": "outside",
        "dehors": "outside",
    },
    of_mine="mon:son ma:sa mes:ses je: j: on: nous: puis:peut,peuvent pouvons:peut,peuvent dois:doit,doivent ai:a,ont suis:est,sont",
    one_way="à vers de pour si quand lorsque",
    one_way_beside={
        "par": "remplacer remplace remplaces remplaçons remplacez remplacent remplacé remplacée remplacés remplacées"
    },
    conditional="si",
    governed_me="pour_moi sans_moi avec_moi chez_moi contre_moi",
    number_and="et",
    and_a_half="et demie?",
    minus="moins sous",
    symbols="""
+ et mais
* fois
½ demi demie
¼ quart
² carré carrés
° degrés
""",
    rules={
        "literal_text": Patterns(
            found=(
                rf"^\W{{0,9}}(?:(?:s'il (?:te|vous) plaît|stp|svp|bonjour|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|merci de|maintenant)\b[ ,!]*)*(?:{_TASK})\b(?! (?:une?|ma|mon|mes|la|le|les|nos|notre) (?:page|site|document|fichier|pdf|politique|congés?|mot de passe)\b)(?={_OPERAND})",
                r"\b(?:pluriel|singulier|féminin|masculin|passé composé|imparfait|participe passé|synonymes?|antonymes?|contraire|nature grammaticale|genre|lettres|voyelles|syllabes|sentiment|ton|langue|temps|sujet) (?:de|du|d'|des|dans|pour) ?(?:ce |cette |la phrase|le mot|mot|l'adjectif|la |le |\S+\W*$)",
                r"\b(?:combien de (?:lettres|mots|voyelles|syllabes|caractères)|rime avec|bien orthographié|correctement orthographié|grammaticalement|comment (?:s'écrit|écrit-on|épelle-t-on|se prononce))\b",
                r"\b(?:ce|cet|cette|ces|le|la|l'|les) ?(?:texte|phrase|mot|message|avis|critique|tweet|commentaire|déclaration|paragraphe|e-mail|courriel|ticket)s?(?: suivante?s?)?\b[^.?!:]{0,60}[.?!:] ?(?!comment|que|où|quand|puis|je)\w",
                r"\b(?:dit-on|dire|se dit|signifie|veut dire)\b[^.?!:]{1,60}\ben (?:anglais|français|allemand|espagnol|italien|russe|chinois|japonais|arabe|portugais|latin)",
                r"^\W{0,9}(?:répond\w*|expliqu\w*|décri\w*|écri\w*|donne[rz]?)\b(?:-moi)? (?:en|avec|comme|sous|brièvement|uniquement|seulement)\b[^.?!:]{0,50} ?[:.!,] ?\w|[?.!] (?:réponds|répondez|explique[rz]?)\b(?:-moi)? (?:en|avec|comme|sous|brièvement|uniquement)\b[^?]{0,50}$|^en (?:un|une|deux|trois|quelques|\d+) (?:mots?|phrases?|paragraphes?|lignes?)\b ?[:.,]?",
                r"[.!?\"”»-] ?(?:traduis|traduisez|traduire|corrige[rz]?|résume[rz]?|classe[rz]?)\b[^.?!]{0,40}[.!]*$|\b(?<=\S )(?:traduis|traduisez)(?:-le|-la)?(?: en| ça| cela|\W*$)[^.?!]{0,30}[.!]*$",
            ),
        ),
        "literal_task": Patterns(
            under=(
                r"\b(?:tu es|vous êtes|agis comme|en tant que) (?:une? |le |la )?(?:[\w-]+ ){0,3}?(?:traducteur|traductrice|interprète|correcteur|correctrice|relecteur|calculatrice|résumeur|analyseur de (?:sentiment|ton)\w*)\b",
                r"(?:^|[.!?:;*-] ?|\b(?:tu|vous|et|de) )(?:tradui\w+|résume\w*|corrige\w*|améliore\w*|extrai\w+|reformule\w*|paraphrase\w*|compte\w*|détecte\w*|identifie\w*|détermine\w*|simplifie\w*|analyse\w*|calcule\w*)\b[^.!?;]{0,60}(?:\b(?:texte|textes|message|messages|phrase|phrases|entrée|avis|commentaires?|utilisateur|suivante?s?|tout|grammaire|orthographe|sentiment|ton|langue|en \w+ais|en \w+and|en \w+nol|en russe|en italien)\b|\{\})|\b(?:seulement|uniquement|que)\b[^.!?;]{0,30}\b(?:traduction|correction|texte corrigé)|\bclass\w+ (?:le |la )?(?:sentiment|ton|langue)\b",
            ),
        ),
        "bare_statement": Patterns(
            under=(
                r"(?:^|[.!?:;*-] ?)(?:classe\w*|classifie\w*|catégorise\w*|évalue\w*|étiquette\w*|juge\w*)\b[^.!?;]{0,80}\b(?:textes?|messages?|phrases?|entrée|avis|commentaires?|e-mails?|courriels?)\b",
            ),
        ),
    },
    asks=r"comment|que|quoi|qu'est|quand|où|qui|quel(?:le)?s?|lequel|combien|pourquoi|est-ce|puis-je|peut-on|peux|pouvez|dois-je|faut-il|y a-t-il|avez-vous",
    own=r"je|j'\w+|mon|ma|mes|nous|notre|nos|impossible de",
    opening=(
        r"(?:(?:une |petite |autre |ma |la |un |mon )*(?:question|problème|souci|erreur)|bonjour|bonsoir|salut|coucou|merci|aide|au secours|urgent|cher|chère)\b[^:.?!]{0,40}"
        r"|(?:objet|concernant|à propos)\b[^:.?!]{0,60}"
    ),
    instructs=_TASK,
    labels=r"pour|en|comme|avec",
    supposing=r"étant donné|sachant|supposons|en supposant",
    this_text=r"(?:ce|cette) (?:phrase|texte?|mot)",
    translates=r"traduire|traduis\w*|tradui\w*",
    thanks=r"merci",
    sums=r"combien font|calcul\w*",
    percent_of="de",
    pleads=r"s'il vous plaît",
)
