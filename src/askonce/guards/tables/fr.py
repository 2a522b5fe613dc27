# ruff: noqa: E501 — a row of a table reads best on one line
"""French: the commonest opposites, days, units of time and quantities."""

GRAMMAR = """le la les l un une des du de d et ou mais est sont était étaient été fut furent avait avaient être suis es a ai as ont avoir comment où quand qui que quoi quel quelle quels quelles pourquoi je j tu il elle on nous vous
ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce c cet cette ces ça à au aux en dans sur sous pour par avec chez vers si ne n pas y"""
FILLERS = """merci bonjour svp plaît fait faire peut peux puis pouvez dois doit faut veux voudrais est_ce_que est_ce qu bien très aussi pouvoir pourrais pourriez pourrait voudrait aimerais aimerait besoin dire dis dites donne donnez explique expliquez expliquer moi toi montre montrez sais savez savoir connaître bonsoir stp y_a_t_il juste simplement actuellement maintenant"""

COURTESIES = """m'aider nous_aider je_suis_nouveau je_suis_nouvelle je_vous_remercie je_te_remercie besoin_d'aide quelqu'un_sait bonjour bonsoir salut coucou allô cher chère chers merci s'il_vous_plaît s'il_te_plaît s'il_vous_plait s'il_te_plait svp stp excusez_moi excuse_moi pardon désolé désolée question aide aidez_moi aidez aider d'avance par_avance
cordialement bien_à_vous sincères_salutations salutations bonne_journée bonne_soirée urgent reconnaissant bien_cordialement"""
COURTEOUS = """beaucoup bien petite rapide simple tous toutes tout monde l'équipe équipe madame monsieur mesdames messieurs besoin d'aide votre aimerais quelqu'un peut pouvez déranger dérangement d'une j'ai j'aurais remercie amis nouveau ici journée bonne mille infiniment"""
ORDERS = "dis dites dire fais faites faire donne donnez réponds oui montre explique"
LINKS = "comme et mais puis car parce puisque alors faux mal mensonge ironiquement"

ANTONYMS = """
avant | après | pendant
plus supérieur* maximum davantage augment* | moins inférieur* minimum diminu* réduire
activ* | désactiv*
allumer | éteindre
ouvrir ouvert* ouverture ouvre | fermer fermé* fermeture ferme
autoris* permis légal* | interdi* illégal*
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
"""

DATES = """
! lundi* | mardi* | mercredi* | jeudi* | vendredi* | samedi* | dimanche*
! janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
aujourd'hui | demain | hier
dernier* dernière* | prochain*
printemps | été | automne | hiver
"""

PERIODS = """
par_heure | par_jour quotidien* | par_semaine hebdomadaire* | par_mois mensuel* | par_an annuel* par_année
seconde* | minute* | heure* | jour* | semaine* | mois | an ans année*
"""

PLATFORMS = """
ios iphone ipad | android | windows | mac macos | linux
dollar* | euro* | livre*
"""

QUANTIFIERS = """
tous toutes chaque toujours | certains certaines quelques parfois partiellement | la_plupart
! seulement uniquement exclusivement
! sauf excepté hormis
et | ou
au_moins | au_plus maximum
"""

AUDIENCES = """
! étudiant* élève* | retraité* | enfant* | enceinte*
"""

LETTERS = "a y à"
ELIDED = "l d j n c s t m"
SPELLINGS = """cote:côte:côté:coté mur:mûr tache:tâche jeune:jeûne foret:forêt pate:pâte:pâté pates:pâtes:pâtés sale:salé marche:marché mais:maïs
chasse:châsse acre:âcre roti:rôti interne:interné paye:payé hale:hâle est:EST pierre:Pierre marine:Marine nice:Nice tours:Tours mars:Mars free:Free"""

NUMERALS = """zéro:0 un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 dix-sept:17
dix-huit:18 dix-neuf:19 une:1 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 octante:80 quatre-vingt:80 quatre-vingts:80
nonante:90 douzaine:12"""
ORDINALS = """premier:1 première:1 1er:1 1re:1 1ère:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9
dixième:10 seizième:16 dix-septième:17 dix-huitième:18 dix-neuvième:19 vingtième:20 demi:0.5 demie:0.5 moitié:0.5 quart:0.25"""
SCALES = "cent:1e2 cents:1e2 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9"
UNITS = """
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
"""

SYNONYMS = """
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
"""
