# ruff: noqa: E501 — tables of words read best as full lines
"""Language: an answer in another language is a wrong answer, however near the question."""

from __future__ import annotations

import re
from functools import lru_cache

from askonce.guards.memo import remembering

_LATIN = {
    "en": """the a an is are was were do does did how what where when who why which can could should would will my your i
        you we they it of to in on for and or with from not this that there be have has if had been its their by at as
        whose whom many much between during me he she his her him us our am so if up out no into about than only any all some
        does did after before without please""",
    "de": """der die das den dem des ein eine einen ist sind wie wo wann wer warum welche welcher kann können ich wir sie
        mein meine was man es gibt sich hat haben soll sollte muss einem einer am an in nach bei durch als
        dass wird und oder mit von zu im für nicht auf bei werden wenn wurde wurden wen wem welches welchem welchen hatte
        war waren vom zum zur beim aus über um unter wofür woher wohin wieviel kein keine nur alle alles beide ihr ihre ihren sehr noch schon ab ohne gegen vor diese dieser diesen dieses muss müssen
        darf dürfen wollen will unser unsere ins ans bis seit""",
    "fr": """le la les un une des est sont comment où quand qui pourquoi quel quelle puis peut je nous vous mon ma mes et
        ou avec de d du en pour pas que qu il elle dans sur sans chez leur leurs ses ces cette ce c j l n au aux à ne plus vers y
        combien quels quelles être fait faire dois doit faut tu ton ta tes votre vos notre nos par a été""",
    "es": """el la los las un una es son cómo dónde cuándo quién qué cuál puedo puede yo mi mis y o con de del en para no
        por que se está hay a al me te tu tus su sus este esta más muy sin lo le nos cuánto cuánta cuántos cuántas quiero desde
        hasta como donde cuando quien cómo dónde qué ser fue""",
    "it": """il lo la gli le un una è sono come dove quando chi perché quale posso può io mio mia e o con di del della in
        per non che si i dei delle degli al alla dal nel nella quanto ho mi ti ci più sul sulla quali""",
    "pt": """o a os as um uma é são como onde quando quem qual posso pode eu meu minha e ou com de do da em para não que se ao aos à dos das no
        na nos nas seu sua quanto quantos você por pelo pela foi mais quais""",
    "nl": "de het een is zijn hoe waar wanneer wie waarom welke kan ik wij mijn en of met van naar voor niet dat op te",
    "ro": """ce care cine cum unde când de cât câți câte este sunt a fost au al ale și în din la pe cu pentru un o unei unui sau nu
        se prin spre după lui cea cel cei între ca mai sub""",
    "tr": """ne nedir nasıl nerede nereye kim kimin kaç hangi niçin neden ve veya ile bir bu şu için mi mı mu mü olarak olan oldu
        olduğu değil kadar sonra önce göre tarafından hangisi hangisidir var yok idi ise çok en da de her""",
    "vi": """là gì của có không được và các những một này đó cho với trong từ đến khi nào ai đâu bao nhiêu như thế tại sao đã
        ở ra vào về người nơi việc năm loại theo sự bị phải để do trên""",
    "pl": "i w z na do się jak gdzie kiedy kto co czy jest są nie że od po dla o czym jaki jaka jakie ile mogę można przez był",
    "cs": "a v z na do se jak kde kdy kdo co je jsou není že od po pro o jaký jaká jaké kolik mohu lze který byl",
    "sv": "och att det i en på är som för av med till den hur var när vem vad varför kan jag inte ett vilken har om",
    "id": "yang di dan ke dari untuk dengan ini itu apa siapa kapan bagaimana mengapa di mana saya bisa adalah tidak",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _name, _table in _LATIN.items():
    for _word in _table.split():
        _LANGUAGES[_word] = tuple(dict.fromkeys((*_LANGUAGES.get(_word, ()), _name)))
_SCRIPTS = (
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("greek", re.compile(r"[\u0370-\u03ff]")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff]")),
    ("devanagari", re.compile(r"[\u0900-\u097f]")),
    ("thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("hangul", re.compile(r"[\uac00-\ud7af]")),
    ("han", re.compile(r"[\u4e00-\u9fff]")),
)
_FOREIGN_SHARE = 0.15
_LATIN_LETTER = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
# Letters that one language has: a word with one counts as a word of its table.
_LETTERS = (
    ("vi", re.compile("[ơưđảạẩậẫấầẳặẵắằẻẽẹểễếềệỉĩịỏõọổỗốồộởỡớờợủũụửữứừựỷỹỵ]")),
    ("tr", re.compile("[ğışİ]")),
    ("ro", re.compile("[șțşţă]")),
    ("pl", re.compile("[ąćęłńśźż]")),
    ("cs", re.compile("[ěřůďťň]")),
    ("de", re.compile("[ßä]")),
    ("es", re.compile("[ñ¿¡]")),
    ("pt", re.compile("[ãõ]")),
    ("sv", re.compile("å")),
)
_LEAST_LEAD = 2  # words of its own language that each question must hold over the other's
_CLEAR_LEAD = 4  # words of its own language that both questions hold over the other's, together


@remembering(512)
def script(text: str) -> str | None:
    """Name the script of a text, or None when it holds no letters.

    A Latin product name in a Russian or Chinese sentence may outweigh it in letters, so another script needs only a
    share of ``_FOREIGN_SHARE`` to name the text.
    """
    latin = len(_LATIN_LETTER.findall(text))
    if text.isascii():
        return "latin" if latin else None
    others = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    name = max(others, key=lambda each: others[each])
    if others[name] > _FOREIGN_SHARE * (latin + others[name]):
        return name
    return "latin" if latin else None


@remembering(512)
def language_of(text: str) -> str | None:
    """Name the language (ISO 639-1) by script and function words, or None."""
    written = script(text)
    if written == "cyrillic":
        return None if re.search("[іїєґўјљњћђ]", text.lower()) else "ru"
    if written == "han":
        return "zh"
    if written != "latin":
        return None
    counts = _function_words_of(text)
    most = max(counts.values())
    # Bare or shared words ("Leeds office hours", "Is Ann in?") are taken as English: its tables are the ones we have.
    # Where more words have accents than English has words, an unknown language shares a few words with it.
    if counts["en"] == most:
        accented = 0 if text.isascii() else sum(not word.isascii() for word in set(_WORD.findall(text)))
        return "en" if not accented or accented < most else None
    return max(counts, key=lambda name: counts[name])


@lru_cache(maxsize=32)
def function_words(language: str) -> frozenset[str]:
    """Return the words by which a language (ISO 639-1) is recognised; none for one that is not."""
    return frozenset(_LATIN.get(language, "").split())


def shared_language(a: str, b: str) -> str | None:
    """Name the language whose tables judge a pair: read from both, for one short question may not tell."""
    return language_of(f"{min(a, b)} {max(a, b)}")


def language(a: str, b: str) -> str | None:
    """Object when the questions are written in different scripts, or clearly in different languages."""
    script_a, script_b = script(a), script(b)
    if script_a and script_b and script_a != script_b:
        japanese = {script_a, script_b} == {"kana", "han"}  # one language writes in both
        return None if japanese else f"script: {script_a} / {script_b}"
    if script_a != "latin" or script_b != "latin":
        return None
    counts_a, counts_b = _function_words_of(a), _function_words_of(b)
    best_a, best_b = max(counts_a, key=counts_a.__getitem__), max(counts_b, key=counts_b.__getitem__)
    lead_a, lead_b = counts_a[best_a] - counts_a[best_b], counts_b[best_b] - counts_b[best_a]
    clear = min(lead_a, lead_b) >= _LEAST_LEAD and lead_a + lead_b >= _CLEAR_LEAD
    return f"language: {best_a} / {best_b}" if clear else None


@remembering(512)
def _function_words_of(text: str) -> dict[str, int]:
    counts = dict.fromkeys(_LATIN, 0)
    folded = text.lower()
    for word in set(_WORD.findall(folded)):
        for name in _LANGUAGES.get(word, ()):
            counts[name] += 1
    if not folded.isascii():
        for name, letters in _LETTERS:
            counts[name] += len(letters.findall(folded))
    return counts
