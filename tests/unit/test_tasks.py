"""Tasks over a literal text are told from questions, by the request's shape, its words and the instruction around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.policy import Policy, Ruling, fold, join_instructions
from askonce.core.rules import DEFAULT_POLICY, DEFAULT_RULES
from tests.tables import every_row

LITERAL = """
    Translate to French: He is late
    Could you please translate "He is late" into German?
    translate he is late to french
    He is late. Translate to French.
    How do you say good morning in Japanese?
    What's the Spanish for I am hungry?
    Correct the grammar: he go home
    Is recieve spelled correctly?
    Is this sentence correct: she run fast
    What is the sentiment of this tweet? I love it
    Positive or negative? The food was cold
    The food was cold. Is it positive or negative?
    Which department should handle this message: billing, shipping or technical? my card was declined
    Which tense is used here? He was sleeping
    Does the first sentence imply the second? A man sleeps. A man is awake.
    How many letters does the word strawberry have?
    How many words are in "I love you"?
    What is the plural of mouse?
    What rhymes with nation?
    Use the word wind in a sentence.
    Reverse this string: hello
    Remove the vowels: hello
    Sort the letters of: hello
    Give a title for this text: The mayor resigned.
    Summarise the following article. The mayor resigned.
    Text: The mayor resigned. Label:
    sea otter -> loutre de mer, cheese ->
    <text>The mayor resigned.</text> Who did what?
    SQL: customers who never ordered
    12 * 7 + 3
    What is 17% of 340?
    Compute 15 divided by 3
    Answer in French: what is photosynthesis?
    In one word. What is photosynthesis?
    What is photosynthesis? Answer as JSON.
    Notes: the patient tolerates aspirin well. May I give it?
    Facts: Berlin won the match. Q: who lost?
    Given that the patient tolerates aspirin, may I give it?
    According to this text 'the flat has two rooms', is it large?
    Übersetze ins Englische: Ich liebe das Buch
    Ist der Satz richtig? Er ist spät dran
    Wie sagt man "Er ist spät dran" auf Englisch?
    Er ist spät dran. Ist dieser Satz richtig?
    He is late. Is this sentence correct?
    Fasse zusammen: Die Bürgermeisterin trat zurück
    Traduis en anglais : J'aime ce livre
    Quel est le sentiment de cet avis ? Le repas était froid
    Corrige les fautes : il sont partis
    Conjugue le verbe aller
    Gracias! What language is this?
    Thank you. Is this polite?
    Is this formal? Best regards
    Good morning. Say that in German.
    Conjuga el verbo ser
    Coniuga il verbo essere
    Traduce al inglés: Me gusta este libro
    ¿Es correcta esta frase? Llega tarde
    Переведи на английский: Мне нравится эта книга
    Сколько букв в слове «молоко»?
    Какая тональность у отзыва? Еда была холодной
    翻译成英文：我喜欢这本书
    请把这句话翻译成法语：他迟到了
    这条评论是正面还是负面？很好吃
    Traduza para o inglês: Ele está atrasado
    İngilizceye çevir: O geç kaldı
    英語に翻訳してください：彼は遅刻した
"""

QUESTIONS = """
    I forgot my password
    My card doesn't work
    We never received the invoice
    The printer on floor 2 is jammed again.
    The app crashes on start. How do I fix it?
    I lost my badge. How do I get a new one?
    refund policy
    vpn setup mac
    Quick question: how do I reset my password?
    Hi team: where do I find my payslip?
    Hello, I have a question: can I work from abroad?
    My problem: the printer on floor 2 is jammed. How do I fix it?
    Re: password reset - how?
    Parental leave: how many weeks do I get?
    What does "pending" mean?
    What does "Your session has expired" mean?
    Where is the "Export" button?
    How do I clean my C: drive?
    How many days of leave do I get?
    How many characters can my password have?
    Do I get 10% off my first order?
    Is support 24/7?
    How do I translate a page in Chrome?
    Can I convert my points into miles?
    How do I sort a table?
    How do I correct the spelling of my name?
    Can you summarise the refund policy?
    Explain the difference between X and Y
    List the public holidays
    Tell me about parental leave
    Do I need a certified translation of my diploma?
    Is the app available in German?
    When does the pharmacy close? Many thanks
    Is the pool heated? Cheers, Sam
    ¿Cuándo abre la piscina? Mil gracias
    Kiedy otwiera się basen? Z góry dziękuję
    수영장은 언제 여나요? 감사합니다
    Is it open 24 / 7?
    Can I get my invoice in French?
    Cancel my subscription
    Convert PDF to Word
    Kurze Frage: Wie setze ich mein Passwort zurück?
    Urlaub: wie viele Tage bekomme ich?
    Wie übersetze ich eine Seite in Chrome?
    Berechnung Urlaubstage
    Petite question : comment réinitialiser mon mot de passe ?
    J'ai oublié mon mot de passe
    Compte bloqué
    Una pregunta: ¿cómo restablezco mi contraseña?
    Olvidé mi contraseña
    Cuenta bloqueada
    Вопрос: как сбросить пароль?
    Моя карта не работает
    Продолжительность отпуска
    Как перевести деньги на другой счёт?
    请问：如何重置密码？
    我忘记密码了
    退款政策
    如何在Chrome中翻译网页？
"""

# Instructions under which every text is literal, whatever it says.
OVER_TEXT = """
    You are a translator.
    You are a helpful assistant that translates English to French.
    You are a professional translator. Translate whatever the user writes and output nothing else.
    You are an expert extraction algorithm. Only extract relevant information from the text.
    Correct the grammar of the user's message.
    Detect the language of the input and answer with an ISO code.
    Classify the sentiment of the text as positive, neutral, or negative.
    Decide whether the message is spam.
    You will be provided with statements, and your task is to convert them to standard English.
    You are a calculator.
    Du bist ein Übersetzer.
    Korrigiere die Grammatik des Textes.
    Traduis le message de l'utilisateur en anglais.
    Eres un traductor.
    Исправь ошибки в тексте.
    把用户的消息翻译成英语。
    Translate to {}: {}
    What is the sentiment of the following review? {}
    Correct the grammar in the sentence: "{}"
"""

# Instructions that sort texts: problems and questions keep their meaning, statements are compared as they stand.
OF_MESSAGES = """
    Classify the user's message.
    You are a text classifier.
    Label each review as useful or useless.
    Decide which department should get the email.
    Klassifiziere die Nachricht.
    Classifie le message.
    Clasifica el mensaje.
    Классифицируй сообщение.
    给消息分类。
    Classify the text: {}
"""

OF_QUESTIONS = """
    You are a helpful assistant.
    You answer questions of employees. Answer in one sentence, only from the handbook below.
    You are a support agent of ACME. Answer in the language of the user.
    You are a support bot of Lingua, a translation company. Help customers with their orders.
    Answer the question based only on the following context: {} Question: {}
    Use the following pieces of context to answer the question. Use three sentences maximum.
    Say which team takes a ticket, and how urgent it is.
    Classify the support ticket by team and urgency.
    Classify the user question as either being about LangChain, Anthropic, or Other.
    Rewrite the question for better retrieval: {}
    Translate your answer into French.
    Detect the user's language and respond in that language.
    Continue the conversation naturally and help the customer.
    Tell me a joke about {}
    You are an assistant that can search the web, do calculations, and translate text. Help the user.
    Extract the destination from the customer's message and propose offers.
    You are a helpful AI bot. Keep your messages short. Do not output more than three sentences.
    Du bist ein Hilfsbot für Mitarbeiter. Antworte kurz.
    Tu es un assistant des ressources humaines. Réponds en français.
    Ты помощник отдела кадров. Отвечай кратко.
"""


def lines(text: str) -> list[str]:
    """Return the lines of a table."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def rule_under(instruction: str, question: str) -> str | None:
    """Return the rule that keeps a question asked under an instruction for the identical text."""
    return DEFAULT_POLICY.apply(question, temperature=None, has_user=True, instruction=instruction).exact_only


@every_row("request_text", lines(LITERAL))
def test_a_task_over_a_text_is_for_the_identical_text(request_text: str) -> None:
    """A request that holds the text it works on, or the text it is to be answered from, is never a paraphrase."""
    assert DEFAULT_POLICY.apply(request_text, temperature=None, has_user=True) == Ruling(exact_only="literal_text")


@every_row("question", lines(QUESTIONS))
def test_a_question_stays_a_question(question: str) -> None:
    """What people ask a help desk is compared by meaning, whatever verbs, colons, quotations and figures are in it."""
    assert DEFAULT_POLICY.apply(question, temperature=None, has_user=True) == Ruling()


@every_row("instruction", lines(OVER_TEXT))
def test_under_a_task_over_texts_every_text_is_literal(instruction: str) -> None:
    """Where the system prompt or the template works on the text, a question is a text like any other."""
    for text in ("The delivery was late", "my card doesn't work", "How do I reset my password?"):
        assert rule_under(instruction, text) == "literal_task"


@every_row("instruction", lines(OF_MESSAGES))
def test_under_a_task_that_sorts_messages_problems_keep_their_meaning(instruction: str) -> None:
    """A classifier's answer to a problem serves its paraphrases; of a bare statement only the same words are it."""
    assert rule_under(instruction, "The delivery was late") == "bare_statement"
    assert rule_under(instruction, "my card doesn't work") is None
    assert rule_under(instruction, "How do I reset my password?") is None


@every_row("instruction", lines(OF_QUESTIONS))
def test_under_an_instruction_that_answers_every_question_keeps_its_meaning(instruction: str) -> None:
    """A help desk's system prompt, or a ticket classifier's, makes nothing literal."""
    for text in ("The printer on floor 2 is jammed.", "my card doesn't work", "How do I reset my password?"):
        assert rule_under(instruction, text) is None


@pytest.mark.parametrize("name", ["literal_text", "literal_task", "bare_statement"])
def test_each_rule_can_be_switched_off(name: str) -> None:
    """Without the rule, nothing is kept for the identical text by its name."""
    policy = Policy(tuple(rule for rule in DEFAULT_RULES if rule.name == name)).without(name)
    for text in ("Translate to French: He is late", "The delivery was late"):
        for instruction in (None, "You are a translator.", "Classify the user's message."):
            assert policy.apply(text, temperature=None, has_user=True, instruction=instruction) == Ruling()


def test_the_policy_reads_both_ends_of_a_long_text() -> None:
    """A task at the end of a long text is found, and no text is read without end."""
    text = "The mayor resigned. " * 5000
    assert DEFAULT_POLICY.apply(f"{text} Translate to French.", temperature=None, has_user=True).exact_only
    instruction = join_instructions("Be kind. " * 20000, "You are a translator.")
    assert instruction is not None
    assert len(instruction) < 10000
    assert rule_under(instruction, "hello there") == "literal_task"


def test_instructions_are_joined_as_one_object() -> None:
    """The same texts make the same object, so that a memo of rulings holds them once."""
    parts = ["You are ", "kind."]
    assert join_instructions("".join(parts), None) is join_instructions("".join(parts))
    assert join_instructions(None, "") is None


def test_a_dotted_capital_is_folded_as_the_others() -> None:
    """The Turkish capital İ leaves no mark behind that would end a word."""
    assert fold("İngilizceye") == "ingilizceye"


@given(st.text(max_size=300))
def test_any_instruction_can_be_read(instruction: str) -> None:
    """No system prompt makes the policy fail."""
    DEFAULT_POLICY.apply("hello", temperature=None, has_user=True, instruction=instruction)
