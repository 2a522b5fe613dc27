"""What is harmless where a model sees no difference: spellings of one wording, and nothing else."""

from __future__ import annotations

import pytest

from askonce.core.acceptance import Acceptance
from askonce.core.model import Candidate, Entry, Key, Miss
from askonce.core.wording import is_one_wording
from askonce.runtime.performing import select
from tests.tables import every_row

KEY = Key(b"n" * 16, b"c" * 16, b"e" * 16)
ONE = [
    ("How do I pay?", "how do I pay"),
    ("How do I pay?", "how do i pay"),
    ("HOW DO I PAY", "How do I pay?"),
    ("How Does Payment Work in Porto?", "how does payment work in Porto"),
    ("How do I use the VPN?", "how do i use the vpn?"),
    ("How do I  pay ?", "How\ndo I pay?!"),
    ("Hello. How do I pay?", "hello! how do I pay"),
    ("I can’t pay. “Why”?", 'I can\'t pay. "Why"?'),
    ("Is 10–20 fine?", "Is 10-20 fine"),
    ("¿Cómo pago?", "cómo pago"),
    ("怎么付款？", "怎么付款?"),
    ("怎么付款。", "怎么付款"),
    ("كيف أدفع؟", "كيف أدفع"),
    ("मैं भुगतान कैसे करूँ।", "मैं भुगतान कैसे करूँ"),
    ("Πώς πληρώνω;", "πώς πληρώνω"),
    ("Ｐａｙ？", "Pay?"),
    ("pay\u200b now", "pay now\ufeff"),
    ("Where is the café?", "Where is the cafe?"),
]
OTHER = [
    ("Is IT open?", "Is it open?"),
    ("Can I call IT today?", "can I call it today?"),
    ("How do I move to the US?", "how do i move to the us?"),
    ("Can May help?", "Can may help?"),
    ("Is 5 mW enough Power?", "Is 5 MW enough Power?"),
    ("¿Cuántos años tiene?", "¿Cuántos anos tiene?"),
    ("Wie viele Äpfel?", "Wie viele Apfel?"),
    ("Tôi muốn bán nhà", "Tôi muốn bạn nhà"),
    ("Let's eat, grandma", "Let's eat grandma"),
    ("the rapist", "therapist"),
    ("x²", "x2"),
    ("½ cup", "1/2 cup"),
    ("foo.bar", "foo. bar"),
    ("What does ! do?", "What does ? do?"),
    ("C", "C++"),
    ("re-sign", "resign"),
    ("great 😀", "great"),
    ("密码", "口令"),
]


@every_row("a, b", ONE)
def test_a_spelling_is_no_other_wording(a: str, b: str) -> None:
    """White space, closing punctuation in any script, width, typographic marks and idle capitals are harmless."""
    assert is_one_wording(a, b)
    assert is_one_wording(b, a)


@every_row("a, b", OTHER)
def test_any_other_difference_counts(a: str, b: str) -> None:
    """Capitals that make another word, accents outside English, marks inside the text and symbols are not."""
    assert not is_one_wording(a, b)
    assert not is_one_wording(b, a)


@pytest.mark.parametrize("similarity", [0.9999, 1.0])
def test_one_vector_for_two_wordings_is_refused(similarity: float) -> None:
    """The next candidate may still answer, and the reason tells that the embedder saw no difference."""
    acceptance = Acceptance(0.9, ())
    far, near = (Candidate(Entry(KEY, text, b"", 0.0), value) for text, value in (("b", similarity), ("c", 0.95)))
    miss = select(acceptance, "a", [far], None)
    assert isinstance(miss, Miss)
    assert (miss.reason, miss.nearest) == ("indistinct", far)
    assert select(acceptance, "a", [far, near], None) is near
    assert select(acceptance, "B ", [far], None) is far
