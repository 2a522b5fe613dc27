"""German: what its file tells apart, and what it lets pass."""

from __future__ import annotations

CODE = "de"
REFUSED = [
    ("Wie kann ich mein Konto kündigen?", "Wie kann meine Frau mein Konto kündigen?"),
    ("Wann wird mein Paket geliefert?", "Wann wurde mein Paket geliefert?"),
    ("Darf ich in der Wohnung rauchen?", "Darf der Nachbar in der Wohnung rauchen?"),
    ("Wem muss ich den Schaden melden?", "Wer muss den Schaden melden?"),
    ("Kann ich den Vertrag vorzeitig beenden?", "Kann der Vermieter den Vertrag vorzeitig beenden?"),
    ("Wird die Anzahlung erstattet?", "Wurde die Anzahlung erstattet?"),
    ("Wird das Gerät repariert?", "Wurde das Gerät repariert?"),
    ("Wer haftet für den Schaden am Mietwagen?", "Wem meldet man den Schaden am Mietwagen?"),
    ("Wie bekomme ich eine Geburtsurkunde?", "Wie bekomme ich eine internationale Geburtsurkunde?"),
    ("Wie finde ich die richtige Schuhgröße?", "Wie finde ich die richtige Schuhgröße für mein Kind?"),
    ("Wie beantrage ich Elternzeit?", "Wie beantragt mein Mann Elternzeit?"),
    ("Wie lange darf man einen Kinderwagen abstellen?", "Wie lange darf man ein altes Fahrrad abstellen?"),
    ("Wie beantrage ich Wohngeld?", "Kann ich Wohngeld beantragen, obwohl ich studiere?"),
    ("Wie funktioniert die Ratenzahlung?", "Ist die Ratenzahlung kostenlos?"),
    ("Was ist ein Nachsendeauftrag?", "Wie stelle ich einen Nachsendeauftrag?"),
    ("Wie lade ich meine Karte auf?", "Wie gebe ich meine Karte zurück?"),
    ("Wie verlängere ich ein Buch?", "Wie merke ich ein Buch vor?"),
    ("Wie melde ich mein Kind an?", "Wie lasse ich mein Kind befreien?"),
    ("Was kostet der Versand ins Ausland?", "Was kostet der Versand von Büchern ins Ausland?"),
    ("Wie bestelle ich Ersatzteile?", "ersatzteile preise"),
    ("Wie beantrage ich ein Darlehen?", "darlehen bearbeitungszeit"),
    ("Darf ich in der Garage laden?", "Welche Steckdose brauche ich in der Garage?"),
    ("Muss ich in der Schonfrist zahlen?", "Muss ich nach der Schonfrist zahlen?"),
]
ALLOWED = [
    ("Muss ich die Gebühr vor der Abreise bezahlen?", "Muss man die Gebühr vor der Abreise zahlen?"),
    ("Wie lange ist der Gutschein gültig?", "Wie lange gilt der Gutschein?"),
    ("Kann ich mit Karte zahlen?", "Kann man mit der Karte bezahlen?"),
    ("Was passiert, wenn ich die Frist verpasse?", "Was geschieht, wenn ich die Frist verpasse?"),
    ("Wie oft muss der Filter gereinigt werden?", "Wie oft muss man den Filter reinigen?"),
    ("Kann ich den Vertrag vorzeitig beenden?", "Ist es möglich, den Vertrag vorzeitig zu beenden?"),
    ("Wie kann ich die Benachrichtigungen ausschalten?", "wie kann ich die benachrichtigungen abschalten"),
    ("Bis wann kann ich kostenlos stornieren?", "Wie lange kann ich kostenlos stornieren?"),
    ("Wie beantrage ich Wohngeld?", "Was muss ich tun, um Wohngeld zu beantragen?"),
    ("Wie kann ich bezahlen?", "Auf welche Weise kann ich bezahlen?"),
    ("Wie heißt der Hausmeister?", "Wer ist der Hausmeister?"),
    ("Wie schalte ich den Wecker aus?", "Wie kann ich den Wecker ausschalten?"),
    ("Wie lange ist die Sperrfrist?", "Welche Sperrfrist gilt?"),
    ("Wie bestelle ich Ersatzteile?", "ersatzteile bestellen"),
    ("Woran liegt der Ausfall?", "Warum der Ausfall?"),
    ("Wie eröffne ich ein Depot?", "Was brauche ich, um ein Depot zu eröffnen?"),
]
CARE: dict[str, list[str]] = {}
NO_CARE: list[str] = []
SHORT: list[str] = []
OTHERS: dict[str, list[str]] = {}
NUMBERS: list[tuple[str, str]] = []
