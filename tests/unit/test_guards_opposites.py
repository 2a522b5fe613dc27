"""The guards that are tables: opposites, negation, days, units of time, systems, quantities, groups."""

from __future__ import annotations

from askonce.guards import (
    Guard,
    antonyms,
    audiences,
    dates,
    negation,
    periods,
    platforms,
    quantifiers,
)
from tests.tables import every_row
from tests.unit.guard_pairs import Pair, assert_allowed, assert_refused

REFUSED: list[Pair] = [
    (negation, "What is kept during leave?", "What is not kept during leave?"),
    (negation, "Why can I log in?", "Why can't I log in?"),
    (negation, "Can I travel with approval?", "Can I travel without approval?"),
    (negation, "How do I pay late fees?", "How do I avoid late fees?"),
    (negation, "Is the soup with gluten?", "Is the soup gluten-free?"),
    (negation, "Что сохраняется в отпуске?", "Что не сохраняется в отпуске?"),
    (negation, "Можно ли работать без пропуска?", "Можно ли работать с пропуском?"),
    (negation, "Ist das erlaubt?", "Ist das nicht erlaubt?"),
    (negation, "Est-ce que c'est permis ?", "Est-ce que ce n'est pas permis ?"),
    (negation, "¿Puedo pagar con tarjeta?", "¿Puedo pagar sin tarjeta?"),
    (negation, "可以退款吗？", "不可以退款吗？"),
    (antonyms, "Can I eat before the test?", "Can I eat after the test?"),
    (antonyms, "Do expenses over 50 euros need a receipt?", "Do expenses under 50 euros need a receipt?"),
    (antonyms, "How do I enable sharing?", "How do I disable sharing?"),
    (antonyms, "How do I turn notifications on?", "How do I turn notifications off?"),
    (antonyms, "Is the sample acidic?", "Is the sample alkaline?"),
    (antonyms, "Is the illness acute?", "Is the illness chronic?"),
    (antonyms, "How long does raw chicken keep?", "How long does cooked chicken keep?"),
    (antonyms, "Is the store open?", "Is the store closed?"),
    (antonyms, "Are dogs allowed?", "Are dogs banned?"),
    (antonyms, "Is breakfast included?", "Is breakfast excluded?"),
    (antonyms, "What do full-time staff get?", "What do part-time staff get?"),
    (antonyms, "Is it open on weekdays?", "Is it open on weekends?"),
    (antonyms, "How do I import contacts?", "How do I export contacts?"),
    (antonyms, "How do I buy shares?", "How do I sell shares?"),
    (antonyms, "Who sees incoming mail?", "Who sees outgoing mail?"),
    (antonyms, "What is the minimum age?", "What is the maximum age?"),
    (antonyms, "How long is maternity leave?", "How long is paternity leave?"),
    (antonyms, "Is overtime paid?", "Is overtime unpaid?"),
    (antonyms, "Can I return an opened box?", "Can I return an unopened box?"),
    (antonyms, "Is the gas toxic?", "Is the gas nontoxic?"),
    (antonyms, "Как включить уведомления?", "Как отключить уведомления?"),
    (antonyms, "Что делать до увольнения?", "Что делать после увольнения?"),
    (antonyms, "Как купить акции?", "Как продать акции?"),
    (antonyms, "Wie kann ich das Konto öffnen?", "Wie kann ich das Konto schließen?"),
    (antonyms, "Puis-je annuler avant le départ ?", "Puis-je annuler après le départ ?"),
    (antonyms, "¿Cómo activo las notificaciones?", "¿Cómo desactivo las notificaciones?"),
    (antonyms, "如何启用通知？", "如何禁用通知？"),
    (negation, "Do I pay the fee unless I cancel?", "Do I pay the fee if I cancel?"),
    (negation, "Le billet est-il remboursable ?", "Le billet est-il non remboursable ?"),
    (antonyms, "Is the old format still supported?", "Is the old format supported again?"),
    (antonyms, "Can I still sign up for the course?", "Can I already sign up for the course?"),
    (antonyms, "Ist die Apotheke noch offen?", "Ist die Apotheke schon offen?"),
    (antonyms, "¿Todavía está abierta la farmacia?", "¿Ya está abierta la farmacia?"),
    (antonyms, "La pharmacie est-elle encore ouverte ?", "La pharmacie est-elle déjà ouverte ?"),
    (antonyms, "La farmacia è ancora aperta?", "La farmacia è già aperta?"),
    (antonyms, "A farmácia ainda está aberta?", "A farmácia já está aberta?"),
    (antonyms, "Аптека ещё открыта?", "Аптека уже открыта?"),
    (antonyms, "Wie schalte ich das Gerät ein?", "Wie schalte ich das Gerät aus?"),
    (antonyms, "Wie nehme ich ab?", "Wie nehme ich zu?"),
    (antonyms, "How do I become a franchisee?", "How do I become a franchisor?"),
    (antonyms, "What do donors pay?", "What do donees pay?"),
    (antonyms, "Are typical side effects listed?", "Are atypical side effects listed?"),
    (antonyms, "Which card has the most benefits?", "Which card has the fewest benefits?"),
    (antonyms, "Is a quarter past six ok?", "Is a quarter to six ok?"),
    (antonyms, "Is it a dozen?", "Is it half a dozen?"),
    (dates, "Is it open on Monday?", "Is it open on Tuesday?"),
    (dates, "Is it open on Monday?", "Is it open?"),
    (dates, "Is the report due last month?", "Is the report due next month?"),
    (dates, "Офис открыт в понедельник?", "Офис открыт во вторник?"),
    (dates, "¿Está abierto el lunes?", "¿Está abierto el martes?"),
    (dates, "Ist am Montag geöffnet?", "Ist am Dienstag geöffnet?"),
    (dates, "Est-ce ouvert le lundi ?", "Est-ce ouvert le mardi ?"),
    (dates, "周一开门吗？", "周二开门吗？"),
    (periods, "What is the price per month?", "What is the price per year?"),
    (periods, "What is the monthly fee?", "What is the annual fee?"),
    (periods, "Сколько стоит подписка в месяц?", "Сколько стоит подписка в год?"),
    (periods, "Was kostet es monatlich?", "Was kostet es jährlich?"),
    (periods, "每月多少钱？", "每年多少钱？"),
    (platforms, "How do I install it on Android?", "How do I install it on iOS?"),
    (platforms, "How do I export to CSV?", "How do I export to PDF?"),
    (platforms, "Как установить на айфон?", "Как установить на андроид?"),
    (quantifiers, "Do all users get a refund?", "Do some users get a refund?"),
    (quantifiers, "Can only admins delete a project?", "Can admins delete a project?"),
    (quantifiers, "Is lunch and dinner served?", "Is lunch or dinner served?"),
    (quantifiers, "Is it at least a week?", "Is it at most a week?"),
    (quantifiers, "Все сотрудники получают премию?", "Некоторые сотрудники получают премию?"),
    (audiences, "What discount is there for students?", "What discount is there for seniors?"),
    (audiences, "What discount is there for students?", "What discount is there?"),
    (audiences, "Какая скидка для студентов?", "Какая скидка для пенсионеров?"),
]
ALLOWED: list[Pair] = [
    (negation, "Why can't I log in?", "Why cannot I log in?"),
    (negation, "I'm not sure how to pay", "How do I pay?"),
    (negation, "How do I avoid a fine?", "How do I prevent a fine?"),
    (negation, "Не подскажете, где офис?", "Где офис?"),
    (negation, "能不能退款？", "能退款吗？"),
    (antonyms, "How do I turn on sharing?", "How do I enable sharing?"),
    (antonyms, "Where did I leave my keys?", "Where are my keys on the right?"),  # "leave" is not the side "left"
    (antonyms, "Как включить звук?", "Как активировать звук?"),
    (antonyms, "Can I cancel an order that has already shipped?", "Can I still cancel once it has left you?"),
    (antonyms, "Has it still not arrived?", "Has it not arrived yet?"),
    (antonyms, "Wie fülle ich ein Formular aus?", "Wie kann ich ein Formular ausfüllen?"),
    (antonyms, "Who is on the committee?", "Who are the committees?"),
    (negation, "Combien y a-t-il d'élèves non plus ?", "Combien y a-t-il d'élèves ?"),
    (negation, "Est-ce ouvert ou non ?", "Est-ce ouvert ?"),
    (dates, "Is it open on monday?", "Is it open on Mondays?"),
    (periods, "What is the fee per month?", "What is the monthly fee?"),
    (platforms, "How do I port an iPhone app?", "How do I port an iOS app?"),
    (quantifiers, "Do all users pay?", "Does every user pay?"),
    (audiences, "Do kids pay?", "Do children pay?"),
]


@every_row("guard, a, b", REFUSED)
def test_words_that_exclude_each_other_are_refused(guard: Guard, a: str, b: str) -> None:
    """Opposites and alternatives are refused in every language with a table, whichever question came first."""
    assert_refused(guard, a, b)


@every_row("guard, a, b", ALLOWED)
def test_words_that_say_the_same_pass(guard: Guard, a: str, b: str) -> None:
    """Synonyms, inflections and idioms are not refused."""
    assert_allowed(guard, a, b)
