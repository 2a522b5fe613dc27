"""Languages: everything that is known of each, one file a language; a new file makes a new language.

A file is named after its language (ISO 639-1, `it.py`) and holds `LANGUAGE = Language(...)`. All fields but the name
may be left out: a guard, or a rule of the policy, does what it can with what there is. Only what needs no words is
compared in a language without a file. With `grammar`, a language has tables: its words are compared, and not only its
numbers, symbols and identifiers.

Words stand in a text, apart by spaces. In a table (`antonyms`, `dates`, `periods`, `platforms`, `quantifiers`,
`audiences`) a row is a line; its cells, apart by ``|``, exclude each other. ``word*`` stands for all words that begin
so, ``=word`` for this form only, ``two_words`` for a phrase; where a language has a `stem`, any other word stands for
its inflections. A row is an objection when each question uses a cell of it that the other does not. ``! `` before a
row asks for less: a cell that one of the two questions uses is enough. A row of `synonyms` holds words that may stand
for each other, ``word*`` too; a row of `units` or `symbols` a unit or a symbol, then what it is called; entries of
`numerals`, `ordinals` and `scales` are ``word:value``.

Patterns are regular expressions over small letters, with ``'`` for every apostrophe and ``е`` for ``ё``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

Types = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Patterns:
    """Hold the patterns of one rule of the policy in one language (see `askonce.core.policy.Rule`)."""

    found: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Hold what is known of one language.

    Args:
        name: In English.

        script: As `askonce.guards.language` names it.
        precedence: Of several languages that a short text may be in, it is taken for the one with the smallest number.
        function_words: By which a text in Latin letters is recognised, most of all those that no other language has.
        own_words: Other words that few languages have: they decide where the function words do not. The `rules` of a
            language that has them are not tried on an English text without any of its words.
        own_letters: A pattern of letters that no other language has; each counts as such a word.
        foreign_letters: A pattern of letters of its script that it does not have.

        unspaced: Whether it is written without spaces.
        capitals_are_names: Whether a capital inside a sentence marks a name.
        capital_nouns: Whether every noun has a capital.
        declined_names: Whether names are inflected.
        before_name: A pattern, in which capitals count, of what makes another name before one: South Sudan.
        behind_name: The same behind a name: Manchester United.
        compounding: Whether nouns are written together.
        free_accents: Whether accents may be left out or added at will.
        dropped_accents: Accented letters that are often written without: `questions` are written without them.
        same_accents: Two accented letters that are confused.
        letters: Words of one letter; by default those of all languages.
        elided: Letters before an apostrophe: l'eau.
        short: Letters that are written for words, as ``u:you``.
        shorthand: Patterns of what is written in haste for a word that changes the question, and that word: guards read
            it in its place. A pattern begins where a word does.
        figures_for_words: The same of figures and letters that may stand for themselves; third, a pattern of what the
            other question says where they do not.
        often_misspelt: Such words, each of which guards also read where it is written with a slip: dosent.
        spellings: Words that only accents or capitals tell apart, joined by ``:``.
        stem: Returns the stem of a word in small letters.
        adverbs: How an adverb ends.
        infix: A pattern of what verbs have within when they are participles or infinitives, behind a first group.
        verbs: How infinitives end, and what stands there in other forms; both without accents.
        particles: Parts of verbs that stand at the end of a question: lade ... auf.

        grammar: Words that say how the others belong together.
        fillers: Words that a question may have or lack.
        determiners: Words before a noun.
        light: Verbs and nouns that mean little by themselves.
        orders: Words with which a sentence orders something.
        links: Words that add a clause.
        courtesies: What makes a sentence a courtesy.
        courteous: Words that may stand beside that.
        before_names: Greetings before a name.
        signing: What stands before the name under a letter.
        points: A pattern of words that point at a text, or ask what a text is like.
        points_anywhere: The same, where such a word may stand within others.

        questions: What a question asks for, and how it begins then; the first that matches counts.
        questions_anywhere: The same, where the word that asks may stand anywhere.
        interrogatives: A pattern of the words that ask, where a question without any asks for yes or no.
        joins_clause: A pattern of what joins a clause to the one before: and.
        opens_clause: A pattern of what a clause begins with that depends on another: that.
        sought: What a search is for, which begins as no question, and a pattern of the words that say so: price.
        implied: Words that say again what the question word asks for: how long does it last.
        before_questions: Patterns of what may stand before a question, one after the other.
        negation: What negates, and idioms that hold such a word and negate nothing.
        negates_next: Words that negate what follows.
        negating: Words that negate, in a text whose language is not certain.
        negating_idioms: Patterns of phrases that hold one of those and negate nothing, with ``_`` for a space.
        negating_within: By script, the same two as patterns, where such a word may stand within others.
        modality: What asks for leave, and what asks for a duty.
        steps_by_modals: Whether "how can I" and "how must I" ask for the same steps.
        limits: How a question begins that asks what one must be, and what is in one that asks what one may for the same
            limit: "how old must I be", "from what age may I".
        any_or_all: What asks whether there is one, and what says that it is about all, in a question for yes or no.
        states: What has been done, what will be and what is being done, and how each is said: the first that is found.
        said_with_states: Words that only the states of a deed differ in.
        forgotten: What tells that something was forgotten or is not known, with a group for the word behind it.
        past: A pattern of verbs that tell what was; a group holds one that has a present of the same beginning.
        aspect: What used to be, is becoming, no longer is, and how that is said.
        openers: Words that open a qualification: "for", "in", "without".
        idle_after_openers: Words that qualify nothing after those: "in general".
        places: Prepositions, and where they put the word after them: from, of, to, by, in, outside, within, before,
            during, until, after, over, under, about.
        genders: Pronouns, and whether they are "m" or "f".
        of_mine: Words of the one who asks, each with what stands there when somebody else does it: puedo:puede ich:
        either_way: Stems around or between two words that may change places.
        equals: Other words beside which two words may change places, where order alone says who does what.
        one_way: Words between two words that may not.
        one_way_beside: The same, but only beside one of these stems: replace one with another.
        conditional: Words that open a condition: if.
        of_owners: Words between a thing and whose it is.
        governed_me: "Me" behind each preposition: for_me.

        numerals, ordinals, scales: Numbers in words.
        joiner: Between ones and tens that are written as one word: fünf-und-zwanzig.
        number_and: Between the words of a number.
        hundred_and: What may stand between a hundred, or more, and what is added to it.
        whole_numbers: Whether thousands are words of a number like others, and all may be written as one word:
            duecentocinquantamila, dois mil e quinhentos.
        and_a_half: A pattern of how a half is added.
        one: A pattern of what says before a unit that it is one ("within a"), or half of one, which is the group
            `halved`.
        units: Units in all their forms.
        minus: Words for less than nothing.
        symbols: What symbols are called.

        contrasts: A table of words, none of them inflected, that exclude each other where all else is the same: still |
            already | again. ``word$`` stands for the last word of a question.
        in_each_others_stead: A table of words and phrases, none of them inflected, of which one in place of
            another makes another question, where all else is the same word for word: for | with.
        ranges: Words between the ends of a range, between two things told one by one, and before a range that has those
            between its ends, apart by ``|``: to | and | between.
        antonyms, dates, periods, platforms, quantifiers, audiences, synonyms: The tables.

        follow_up_words: Words at the beginning of a follow-up that are no names. A language that has them has its
            negations counted too when a follow-up is rewritten.
        rules: Patterns of the policy's rules, by the rule's name. ``⟨asks⟩`` stands for `asks` of all languages.
        asks: How a question begins, as the rules on literal text see it.
        asks_anywhere: The same, where such a word may stand anywhere.
        own: How somebody speaks of themselves.
        opening: What stands before a colon and opens a letter or names a topic.
        instructs, instructs_anywhere: What makes such an opening an instruction.
        labels: Words before a colon that label a text.
        no_topics: A pattern of what is no topic before a colon.
        supposing: What opens a text that a decision is made by: "given that".
        this_text: "This sentence", "this word".
        this_text_anywhere: The same, where it may stand within others.
        inflects: Beginnings of words that ask to inflect a word.
        translates: Beginnings of words that ask for a translation.
        thanks: What is said after a question.
        sums: What is said before a sum.
        percent_of: "Of", behind a percentage.
        pleads: How somebody asks for help.
        pleads_anywhere: The same, where it may stand within others.
    """

    name: str

    script: str = "latin"
    precedence: int = 99
    function_words: str = ""
    own_words: str = ""
    own_letters: str = ""
    foreign_letters: str = ""

    unspaced: bool = False
    capitals_are_names: bool = False
    capital_nouns: bool = False
    declined_names: bool = False
    before_name: str = ""
    behind_name: str = ""
    compounding: bool = False
    free_accents: bool = False
    dropped_accents: str = ""
    same_accents: str = ""
    letters: str = "a e i o u y k s v w z ο η ω व न ए و"
    elided: str = ""
    short: str = ""
    shorthand: Types = ()
    figures_for_words: tuple[tuple[str, str, str], ...] = ()
    often_misspelt: str = ""
    spellings: str = ""
    stem: Callable[[str], str] | None = None
    adverbs: str = " "
    infix: str = ""
    verbs: tuple[str, ...] = ()
    particles: str = ""

    grammar: str = ""
    fillers: str = ""
    determiners: str = ""
    light: str = ""
    orders: str = ""
    links: str = ""
    courtesies: str = ""
    courteous: str = ""
    before_names: str = ""
    signing: str = ""
    points: str = ""
    points_anywhere: str = ""

    questions: Types = ()
    questions_anywhere: Types = ()
    interrogatives: str = ""
    joins_clause: str = ""
    opens_clause: str = ""
    sought: Types = ()
    implied: str = ""
    before_questions: tuple[str, ...] = ()
    negation: tuple[str, str] | None = None
    negates_next: str = ""
    negating: str = ""
    negating_idioms: str = ""
    negating_within: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    modality: tuple[str, str] | None = None
    steps_by_modals: bool = False
    limits: tuple[str, str] | None = None
    any_or_all: tuple[str, str] | None = None
    states: Types = ()
    said_with_states: str = ""
    forgotten: str = ""
    past: str = ""
    aspect: Types = ()
    openers: str = ""
    idle_after_openers: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    genders: Mapping[str, str] = field(default_factory=dict)
    of_mine: str = ""
    either_way: str = ""
    equals: str = ""
    one_way: str = ""
    one_way_beside: Mapping[str, str] = field(default_factory=dict)
    conditional: str = ""
    of_owners: str = ""
    governed_me: str = ""

    numerals: str = ""
    ordinals: str = ""
    scales: str = ""
    joiner: str = ""
    number_and: str = ""
    hundred_and: str = ""
    whole_numbers: bool = False
    and_a_half: str = ""
    one: str = ""
    units: str = ""
    minus: str = ""
    symbols: str = ""

    contrasts: str = ""
    in_each_others_stead: str = ""
    ranges: str = ""
    antonyms: str = ""
    dates: str = ""
    periods: str = ""
    platforms: str = ""
    quantifiers: str = ""
    audiences: str = ""
    synonyms: str = ""

    follow_up_words: str = ""
    rules: Mapping[str, Patterns] = field(default_factory=dict)
    asks: str = ""
    asks_anywhere: str = ""
    own: str = ""
    opening: str = ""
    instructs: str = ""
    instructs_anywhere: str = ""
    labels: str = ""
    no_topics: str = ""
    supposing: str = ""
    this_text: str = ""
    this_text_anywhere: str = ""
    inflects: str = ""
    translates: str = ""
    thanks: str = ""
    sums: str = ""
    percent_of: str = ""
    pleads: str = ""
    pleads_anywhere: str = ""


_UNKNOWN = Language(name="", declined_names=True)


@cache
def languages() -> Mapping[str, Language]:
    """Return every language that has a file, by its code, in the order of precedence."""
    codes = [found.name for found in iter_modules(__path__) if not found.name.startswith("_")]
    known: dict[str, Language] = {code: import_module(f"{__name__}.{code}").LANGUAGE for code in codes}
    return dict(sorted(known.items(), key=lambda item: (item[1].precedence, item[0])))


@lru_cache(256)
def known_of(code: str | None) -> Language:
    """Return what is known of a language (ISO 639-1): nothing, where it has no file."""
    return languages().get(code or "", _UNKNOWN)


@cache
def words_of(code: str, name: str) -> frozenset[str]:
    """Return the words that a language has in a field."""
    return frozenset(getattr(known_of(code), name).split())


@cache
def words_of_any(name: str) -> frozenset[str]:
    """Return the words that the languages have in a field, all together."""
    return frozenset(word for code in languages() for word in words_of(code, name))


@cache
def any_of(name: str, *, apart: str = "|") -> str:
    """Return one pattern of those that the languages have in a field, or of one that finds nothing."""
    found = (getattr(language, name) for language in languages().values())
    return apart.join(dict.fromkeys(filter(None, found))) or "(?!)"
