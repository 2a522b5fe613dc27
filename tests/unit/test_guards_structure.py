"""The guards that look at how a question is built: what it asks for, who does what, and under which condition."""

from __future__ import annotations

from askonce.guards import Guard, aspect, modality, qualifiers, questions, roles, substitution, veto
from tests.tables import every_row
from tests.unit.guard_pairs import Pair, assert_allowed, assert_refused

REFUSED: list[Pair] = [
    (questions, "When is the library open?", "Where is the library?"),
    (questions, "Why is my account locked?", "Is my account locked?"),
    (questions, "Who approves the budget?", "How do I approve the budget?"),
    (questions, "How often do I pay?", "How much do I pay?"),
    (questions, "What ended the strike?", "When was the strike ended?"),
    (questions, "What brought the museum to Bilbao?", "Where was the museum brought to?"),
    (questions, "Когда открыт офис?", "Где открыт офис?"),
    (questions, "Почему заблокирован счёт?", "Как заблокировать счёт?"),
    (questions, "Wann öffnet die Bibliothek?", "Wo ist die Bibliothek?"),
    (questions, "Qui a construit la tour ?", "Quand a-t-on construit la tour ?"),
    (questions, "¿Por qué bloquearon mi cuenta?", "¿Cuándo bloquearon mi cuenta?"),
    (questions, "长城是谁修建的？", "长城是什么时候修建的？"),
    (modality, "Our rules change soon. Must we delete it?", "Our rules change soon. May we delete it?"),
    (aspect, "Who is the prime minister?", "Who was the prime minister?"),
    (aspect, "Did the board approve it?", "Will the board approve it?"),
    (roles, "How does inflation affect interest rates?", "How do interest rates affect inflation?"),
    (roles, "What is my wife's leave?", "What is my leave?"),
    (roles, "What does high blood pressure cause?", "What causes high blood pressure?"),
    (roles, "Can my landlord sue me?", "Can I sue my landlord?"),
    (roles, "Can a tenant ask the agent to leave the guarantor?", "Can a guarantor ask the agent to leave the tenant?"),
    (roles, "Traduis ce texte de l'allemand vers l'italien", "Traduis ce texte de l'italien vers l'allemand"),
    (roles, "Autobús de Lima a Cusco horarios", "Autobús de Cusco a Lima horarios"),
    (roles, "怎么把照片从手机传到电脑？", "怎么把照片从电脑传到手机？"),
    (modality, "Can I wear a tie?", "Do I have to wear a tie?"),
    (modality, "May I register?", "Must I register?"),
    (modality, "Можно ли работать удалённо?", "Нужно ли работать удалённо?"),
    (modality, "Darf ich kommen?", "Muss ich kommen?"),
    (modality, "Puis-je signer ?", "Dois-je signer ?"),
    (modality, "¿Puedo firmar?", "¿Debo firmar?"),
    (modality, "我可以签名吗？", "我必须签名吗？"),
    (aspect, "Is Ann a manager?", "Did Ann use to be a manager?"),
    (aspect, "Is Ann a manager?", "Is Ann becoming a manager?"),
    (aspect, "Is he still a member?", "Is he no longer a member?"),
    (aspect, "Он работает здесь?", "Он раньше работал здесь?"),
    (roles, "How do I move money from savings to checking?", "How do I move money from checking to savings?"),
    (roles, "How do I convert dollars to euros?", "How do I convert euros to dollars?"),
    (roles, "How do I export a table to a spreadsheet?", "How do I export a spreadsheet to a table?"),
    (roles, "How do I add a user to the group?", "How do I add the group to a user?"),
    (roles, "Wie exportiere ich eine Tabelle nach Excel?", "Wie exportiere ich Excel in eine Tabelle?"),
    (roles, "Как перевести рубли в доллары?", "Как перевести доллары в рубли?"),
    (roles, "Does paper beat rock?", "Does rock beat paper?"),
    (roles, "Is Tom taller than Ben?", "Is Ben taller than Tom?"),
    (roles, "Was the teacher hit by the student?", "Did the teacher hit the student?"),
    (roles, "Did Nathan like the school?", "Was Nathan liked by the school?"),
    (roles, "Did she help him?", "Did he help her?"),
    (roles, "Would his family be happy?", "Would Anna's family be happy?"),
    (roles, "What do cats eat?", "What eats cats?"),
    (substitution, "Which river is longer?", "Which river is wider?"),
    (substitution, "Which is the most beautiful city?", "Which is the most expensive city?"),
    (roles, "Change my name to Bob", "Change your name to Bob"),
    (roles, "Мама любит папу?", "Папа любит маму?"),
    (roles, "Как перевести деньги с карты на счёт?", "Как перевести деньги со счёта на карту?"),
    (qualifiers, "Can I work remotely?", "Can I work remotely while travelling?"),
    (qualifiers, "Is there a tax treaty?", "Is there a tax treaty in Germany?"),
    (qualifiers, "Can I vote?", "Can I vote as a resident?"),
    (qualifiers, "Is it a hotel?", "Is it a quiet hotel?"),
    (qualifiers, "Как оформить визу?", "Как оформить визу для собаки?"),
    (roles, "If I end my plan, do I lose my number?", "If I lose my number, do I end my plan?"),
    (roles, "Do I get paid if I get sick?", "Do I get sick if I get paid?"),
    (roles, "Does the pump stop when the alarm rings?", "Does the alarm ring when the pump stops?"),
    (roles, "Can I drive while I wait for a visa?", "Can I wait for a visa while I drive?"),
    (roles, "¿Si cancelo pierdo mis puntos?", "¿Si pierdo mis puntos cancelo?"),
    (roles, "Who taught Plato?", "Whom did Plato teach?"),
    (roles, "Can I sign for my husband?", "Can my husband sign for me?"),
    (roles, "Can I fly without my parents?", "Can my parents fly without me?"),
    (roles, "Kann ich für meine Frau unterschreiben?", "Kann meine Frau für mich unterschreiben?"),
    (roles, "¿Puedo firmar por mi marido?", "¿Puede mi marido firmar por mí?"),
    (roles, "Puis-je signer pour mon mari ?", "Mon mari peut-il signer pour moi ?"),
    (roles, "Posso firmare per mio marito?", "Mio marito può firmare per me?"),
    (roles, "Могу ли я расписаться за мужа?", "Может ли муж расписаться за меня?"),
    (roles, "How can others see my screen?", "How can I see others' screens?"),
    (roles, "Does my insurance cover other drivers?", "Does other drivers' insurance cover me?"),
    (roles, "Como se chama a esposa do meu chefe?", "Como se chama o chefe da minha esposa?"),
    (roles, "Come si chiama la moglie del mio capo?", "Come si chiama il capo di mia moglie?"),
    (roles, "我老板的妻子叫什么？", "我妻子的老板叫什么？"),
    (roles, "Kann der Mieter den Vermieter verklagen?", "Kann der Vermieter den Mieter verklagen?"),
    (roles, "Warum verursacht bei mir Stress Müdigkeit?", "Warum verursacht bei mir Müdigkeit Stress?"),
    (roles, "Python быстрее Java?", "Java быстрее Python?"),
    (roles, "Kan de huurder de verhuurder aanklagen?", "Kan de verhuurder de huurder aanklagen?"),
]
ALLOWED: list[Pair] = [
    (roles, "How do I sprain-proof my ankle?", "How does one sprain-proof one's ankle?"),
    (roles, "Where are my afternoon meetings?", "Where are this afternoon's meetings of my team?"),
    (roles, "How do I block my kid's phone?", "How do I block my child's phone?"),
    (questions, "When does it open?", "What time does it open?"),
    (questions, "Can you tell me where the office is?", "Where is the office?"),
    (questions, "Why does it fail?", "What is the reason it fails?"),
    (questions, "What led to the strike?", "Why did it come to a strike?"),
    (questions, "What ended the strike?", "How did the strike end?"),
    (questions, "What needed documents are there?", "Which documents are needed?"),
    (questions, "Can I reset my password?", "How can I reset my password?"),
    (questions, "Сколько стоит доставка?", "Какова стоимость доставки?"),
    (questions, "When the battery is low, does it beep?", "Does it beep when the battery is low?"),
    (questions, "How long before it ships?", "How long will it be before it ships?"),
    (questions, "Wie lange dauert der Versand?", "In wie vielen Tagen kommt der Versand?"),
    (questions, "À quelle heure ouvre la banque ?", "Quand ouvre la banque ?"),
    (questions, "¿A que hora abre?", "¿Cuándo abre?"),
    (questions, "产假有多长时间？", "产假一共多少天？"),
    (aspect, "What was the price of the car?", "What is the price of a vehicle?"),
    (roles, "I lost my card, how do I report it?", "How do I report that I lost the card?"),
    (roles, "To change my plan, what do I pay?", "What do I pay to change my plan?"),
    (roles, "Как связаться с поддержкой?", "Как написать в поддержку?"),
    (roles, "Без прописки в поликлинику прикрепят?", "Прикрепят ли к поликлинике, если прописки нет?"),
    (modality, "How can I pay?", "How should I pay?"),
    (modality, "Can you tell me the price?", "I need to know the price"),
    (modality, "Must I pay?", "Do I have to pay?"),
    (substitution, "Which is the biggest city?", "Which is the largest city?"),
    (aspect, "What is flour used to make?", "What is flour used for?"),
    (aspect, "How do I get used to the cold?", "How do I cope with the cold?"),
    (roles, "Did Brian find the book?", "Was the book found by Brian?"),
    (roles, "Is Adam engaged to Eve?", "Is Eve engaged to Adam?"),
    (roles, "Is Ann an author or a teacher?", "Is Ann a teacher or an author?"),
    (roles, "What is the name of the song?", "What is the song name?"),
    (roles, "How do you improve your skills?", "How do I improve my skills?"),
    (roles, "What's new?", "Who's new?"),
    (roles, "If I cancel, do I pay?", "Do I pay if I cancel?"),
    (roles, "How do I convert a document to PDF?", "How can I convert documents to a PDF?"),
    (roles, "How do I send money to a friend?", "How do I send a friend money?"),
    (roles, "How do I get to the airport to catch a flight?", "How do I catch a flight at the airport?"),
    (qualifiers, "How often should I change the tires?", "How often should I change the tires on my car?"),
    (aspect, "Do I need a visa?", "Will I need a visa?"),
    (qualifiers, "Is Ann related to Tim?", "Is Ann in fact related to Tim?"),
    (qualifiers, "What is the best film?", "What is the best film in the world?"),
    (qualifiers, "Are kids ill?", "Is there a difference if kids are ill or not?"),
    (roles, "If I end my plan, do I lose my number?", "Do I lose my number if I end my plan?"),
    (roles, "How many vacation days do I have left?", "How many days of vacation are left for me?"),
    (roles, "Can I export my data?", "Is there a way for me to export my data?"),
    (roles, "Why was I charged?", "Why did you charge me?"),
    (roles, "Как заблокировать карту?", "Как мне заблокировать карту?"),
    (roles, "Is the users' guide free?", "Is the user's guide free?"),
    (roles, "How do I open a port for a server on my router?", "How do I open a port on my router for a server?"),
    (roles, "Kann ich montags Karten kaufen?", "Kann ich Karten montags kaufen?"),
    (roles, "Kann Anna Montag kommen?", "Kann Montag Anna kommen?"),
    (roles, "Ist der Tee wie der Kaffee und warm?", "Ist der Kaffee wie der Tee und warm?"),
    (roles, "Heb ik een paspoort of een visum nodig?", "Heb ik een visum of een paspoort nodig?"),
    (roles, "Komt morgen de bus?", "Komt de bus morgen?"),
]


@every_row("guard, a, b", REFUSED)
def test_another_question_in_like_words_is_refused(guard: Guard, a: str, b: str) -> None:
    """The same words in other parts, under another condition or asking for another thing are refused."""
    assert_refused(guard, a, b)


@every_row("guard, a, b", ALLOWED)
def test_the_same_question_built_otherwise_passes(guard: Guard, a: str, b: str) -> None:
    """Passive voice, symmetric relations, courtesies and turned clauses are not refused."""
    assert_allowed(guard, a, b)


def test_what_is_listed_counted_or_may_be_so() -> None:
    """A list is no count, "any" no "all", leave no duty behind a courtesy, a frequency no duration; in any language."""
    traps = (
        ("What awards did Marie Curie win?", "How many awards did Marie Curie win?"),
        ("Could you tell me which countries border France?", "How many countries border France?"),
        ("Welche Preise hat sie gewonnen?", "Wie viele Preise hat sie gewonnen?"),
        ("¿Qué premios ganó?", "¿Cuántos premios ganó?"),
        ("Quels prix a-t-elle gagnés ?", "Combien de prix a-t-elle gagnés ?"),
        ("Quali premi ha vinto?", "Quanti premi ha vinto?"),
        ("Quais prêmios ela ganhou?", "Quantos prêmios ela ganhou?"),
        ("Какие премии она получила?", "Сколько премий она получила?"),
        ("Do any plans include roaming?", "Do all plans include roaming?"),
        ("Is it included in any plan?", "Is it included in every plan?"),
        ("I would like to know whether I may bring a guest.", "I would like to know whether I must bring a guest."),
        ("How do I go long on a stock?", "How do I go short on a stock?"),
        ("How often do I have to take the medicine?", "For how long do I have to take the medicine?"),
        ("Does the router include a cable?", "Does the cable include a router?"),
    )
    assert [(a, b) for a, b in traps if veto(a, b) is None or veto(b, a) is None] == []


def test_the_same_said_in_the_passive_or_behind_a_courtesy() -> None:
    """What is included in a plan is what the plan includes, and asking whether one may ask says nothing."""
    equal = (
        ("Does the plan include insurance?", "Is insurance included in the plan?"),
        ("I hope you don't mind me asking: how do I reset my password?", "How do I reset my password?"),
        ("Who developed the first vaccine?", "Who devised the first vaccine?"),
        ("Can I pay with any credit card?", "Are all credit cards accepted?"),
        ("What does it cost?", "How much does it cost?"),
        ("What is the number of seats?", "How many seats are there?"),
        ("Do you have any rooms with a view?", "Do you have rooms with a view?"),
    )
    assert [(a, b) for a, b in equal if veto(a, b) or veto(b, a)] == []
