# ruff: noqa: E501 — a row of a table reads best on one line
"""French: the commonest opposites, days, units of time and quantities."""

GRAMMAR = """le la les l un une des du de d et ou mais est sont était être suis es a ai as ont avoir comment où quand qui que quoi quel quelle quels quelles pourquoi je j tu il elle on nous vous
ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce c cet cette ces ça à au aux en dans sur sous pour par avec chez vers si ne n pas y"""
FILLERS = """merci bonjour svp plaît fait faire peut peux puis pouvez dois doit faut veux voudrais est_ce_que est_ce qu bien très aussi"""

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
