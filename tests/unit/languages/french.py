"""French: what its file tells apart, and what it lets pass."""

from __future__ import annotations

CODE = "fr"
REFUSED = [
    ("Quand mon colis sera-t-il livré ?", "Quand mon colis a-t-il été livré ?"),
    ("À qui dois-je signaler l'accident ?", "Qui doit signaler l'accident ?"),
    ("Comment activer la messagerie vocale ?", "Comment activer l'itinérance ?"),
    ("Jusqu'à quand puis-je déposer la demande ?", "À partir de quand puis-je déposer la demande ?"),
    ("Est-ce que j'ai le droit à un remboursement ?", "Est-ce que j'avais le droit à un remboursement ?"),
    ("Comment demander un congé parental ?", "Comment mon mari peut-il demander un congé parental ?"),
    ("L'appareil est-il réparé ?", "L'appareil était-il réparé ?"),
    ("À quelle heure ouvre la piscine ?", "À quelle heure ouvre la piscine couverte ?"),
    (
        "Qui est responsable des dégâts de la voiture de location ?",
        "À qui signaler les dégâts de la voiture de location ?",
    ),
    (
        "Qui est responsable des dégâts de la voiture de location ?",
        "Qui a causé les dégâts de la voiture de location ?",
    ),
    ("Jusqu'à quand puis-je annuler gratuitement ?", "À partir de quand puis-je annuler gratuitement ?"),
    (
        "Combien de temps dure la garantie d'un lave-linge ?",
        "Combien de temps dure la garantie d'un lave-linge reconditionné ?",
    ),
    ("Livrez-vous en Belgique ?", "Livrez-vous depuis la Belgique ?"),
    ("Peut-on apporter des liquides en cabine ?", "Les liquides sont-ils interdits en cabine ?"),
    ("Comment résilier mon abonnement de train ?", "Comment résilier ma mutuelle ?"),
    ("Qu'est-ce que le chèque énergie ?", "Comment utiliser le chèque énergie ?"),
    ("Puis-je payer en espèces ?", "Comment payer en espèces ?"),
    ("Comment obtenir un badge ?", "Quel est le prix du badge ?"),
    ("Comment ouvrir un livret ?", "Comment retirer de l'argent du livret ?"),
    ("Comment refaire ma clé ?", "refaire clé prix"),
    ("Mon chat peut-il voyager ?", "Quels vaccins mon chat doit-il avoir pour voyager ?"),
    ("Puis-je échanger pendant les soldes ?", "Puis-je échanger après les soldes ?"),
]
ALLOWED = [
    ("Combien de temps le bon est-il valable ?", "Pendant combien de temps le bon est-il valable ?"),
    (
        "Mon propriétaire peut-il augmenter le loyer la première année ?",
        "Le bailleur peut-il augmenter le loyer la première année ?",
    ),
    ("Qui paie la réparation de la chaudière ?", "Qui doit payer la réparation de la chaudière ?"),
    ("Combien de jours de congé ai-je par an ?", "Combien de jours de vacances ai-je par an ?"),
    ("Est-ce que je peux le lui envoyer par courriel ?", "Je peux le lui envoyer par mail ?"),
    ("Comment obtenir un badge ?", "Quelle est la démarche pour obtenir un badge ?"),
    ("Comment obtenir un badge ?", "Que dois-je faire pour obtenir un badge ?"),
    ("Comment reconnaître un faux billet ?", "À quels signes reconnaître un faux billet ?"),
    ("Comment refaire ma clé ?", "refaire clé"),
    ("Comment éviter la taxe ?", "Comment évite-t-on la taxe ?"),
    ("Comment ouvrir un compte ?", "Que faut-il pour ouvrir un compte ?"),
]
CARE: dict[str, list[str]] = {}
NO_CARE: list[str] = []
SHORT: list[str] = []
OTHERS: dict[str, list[str]] = {}
NUMBERS: list[tuple[str, str]] = []
