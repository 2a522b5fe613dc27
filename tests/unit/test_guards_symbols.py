"""The guard of symbols: emoji, operators and signs are compared as they stand, in any language."""

from __future__ import annotations

from askonce.guards import symbols, veto
from tests.tables import every_row

REFUSED = [
    ("great 😀", "great 😡"),
    ("Are hotels with ★★ clean?", "Are hotels with ★★★★★ clean?"),
    ("Is the curry 🌶?", "Is the curry 🌶🌶🌶?"),
    ("Is the limit 5%?", "Is the limit 5‰?"),
    ("Do you ship to 🇫🇷?", "Do you ship to 🇩🇪?"),
    ("x ∈ A", "x ∉ A"),
    ("9 × 3", "9 ÷ 3"),
    ("a → b", "a ← b"),
    ("½ cup", "¼ cup"),
    ("♂", "♀"),
    ("Is it in €?", "Is it in $?"),
    ("3 + 4", "3 - 4"),
    ("a < b", "a > b"),
    ("a && b", "a || b"),
    ("What is C?", "What is C++?"),
    ("What is C#?", "What is C++?"),
    ("What is C?", "What is C#?"),
    ("👍🏽", "👍🏻"),
    ("👨‍👩‍👧 ok", "👨‍👩‍👦 ok"),
    ("press 1️⃣", "press 2️⃣"),
    ("x²", "x³"),
    ("x²", "x"),
    ("Do you ship to 🇫🇷?", "Do you ship to?"),
    ("great", "great 😡"),
    ("I want 🍕", "I want 🍔"),
    ("great :)", "great :("),
    ("3+4", "3*4"),
    ("3+4", "34"),
    ("x<3", "x>3"),
    ("is a >= b", "is a <= b"),
    ("ls | x", "ls > x"),
    ("3 + 4 * 5", "3 * 4 + 5"),
    ("👍", "👎"),
    ("Is Disney+ ok", "Is Disney ok"),
    ("What is ∑?", "What is ∏?"),
    ("ราคา €", "ราคา $"),
    ("♠ 7", "♥ 7"),
    ("✅ done", "❌ done"),
    ("☀️ today", "🌧 today"),
    ("20 °", "20"),
    ("⅓", "⅔"),
    ("①", "②"),
    ("10²", "102"),
    ("A ∪ B", "A ∩ B"),
    ("∀x", "∃x"),
    ("p ∧ q", "p ∨ q"),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 visa", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 visa"),
    ("Wie ＞ 3", "Wie ＜ 3"),
    ("a = b", "a ≠ b"),
    ("f ∘ g", "f · g"),
    ("5 - 3", "5 / 3"),
    ("x + y", "x * y"),
    ("⬆️ or", "⬇️ or"),
    ("🟢", "🔴"),
    ("Is it -5 outside?", "Is it 5 outside?"),
]
ALLOWED = [
    ("great 😀😀", "great 😀"),
    ("thanks 😊 how do I reset my password", "thanks how do I reset my password"),
    ("Windows™", "Windows"),
    ("• reset", "reset"),
    ("“reset”", '"reset"'),
    ("reset — how?", "reset - how?"),
    ("reset - how?", "reset, how?"),
    ("9 × 3", "9 x 3"),
    ("9 * 3", "9 times 3"),
    ("a -> b", "a → b"),
    ("≥ 18", "at least 18"),
    ("C# jobs", "C sharp jobs"),
    ("€50", "50 euros"),
    ("50€", "50 €"),
    ("20°C", "20 degrees C"),
    ("H₂O", "H2O"),
    ("5 m²", "5 m2"),
    ("5 m²", "5 sq m"),
    ("½ cup", "half a cup"),
    ("center a <div>", "center a div"),
    ("❤️ you", "love you"),
    ("❤️", "❤"),
    ("Settings > Privacy", "Settings Privacy"),
    ("**bold** how", "bold how"),
    ("* how", "how"),
    ("Reset | Help", "Reset Help"),
    ("R&D budget", "R and D budget"),
    ("how? :)", "how?"),
    ("10–20", "10-20"),
    ("10 - 20", "10-20"),
    ("9～17", "9-17"),
    ("no. 5", "№ 5"),
    ("km/h", "km / h"),
    ("怎么付款？", "怎么付款"),
    ("and/or", "and / or"),
    ("１＋２", "1+2"),
    ("[link](x)", "link x"),
    ("5%", "5 percent"),
    ("a_b", "a b"),
    ("don’t", "don't"),
    ("what's `x`?", "what's x?"),
    ("Q&A", "Q & A"),
    ("#metoo", "metoo"),
    ("e.g. a/b", "e.g. a b"),
]


@every_row("a, b", REFUSED)
def test_another_symbol_asks_something_else(a: str, b: str) -> None:
    """A symbol in the place of another, or on one side only, is refused, whichever question came first."""
    assert symbols(a, b)
    assert symbols(b, a)
    assert veto(a, b) is not None


@every_row("a, b", ALLOWED)
def test_dress_and_words_for_a_symbol_pass(a: str, b: str) -> None:
    """Marks that dress a text, friendly faces, other spellings of a symbol and its name in words are no difference."""
    assert symbols(a, b) is None
    assert symbols(b, a) is None
