"""Embedders that say what they cannot read: tokenizers of every kind are asked what they lose of a text."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from weakref import ref

import pytest
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from askonce import embedding
from askonce.embedding import Embedder, VectorMemo, from_callable, from_sentence_transformers, minilm
from askonce.embedding.embedder import unread
from askonce.embedding.local import LocalEmbedder
from tests.inside import held_by
from tests.tables import every_row

READ = [
    "How do I reset my password?",
    "Wie ändere ich mein Passwort für die Straße?",
    "Où est l’œuvre d’été ?",
    "Tôi muốn huỷ đơn hàng",
    "Siparişimi nasıl iptal ederim, ığüşöç?",
    "I can’t “do” this — really… ok?",
    "Is 5 µm, or β, fine at 20 °C for €5, ½ or 1º?",
    "zero\u200bwidth, soft\u00adhyphen, no-break\u00a0space\n\ttab",
    "a ≤ b → c × d",
    "a" * 100,
    "Как отменить заказ?",
    "Сколько дней отпуска положено в 2026 году, и чьё это решение?",
]
NOT_READ = {
    "Thai": "ฉันจะยกเลิกคำสั่งซื้อได้อย่างไร",
    "Georgian": "როგორ გავაუქმო შეკვეთა?",
    "Armenian": "Ինչպե՞ս չեղարկել պատվերը",
    "Khmer": "តើខ្ញុំបោះបង់ការបញ្ជាទិញយ៉ាងដូចម្តេច",
    "Lao": "ຂ້ອຍຈະຍົກເລີກຄໍາສັ່ງແນວໃດ",
    "Sinhala": "මම ඇණවුම අවලංගු කරන්නේ කෙසේද",
    "Telugu": "నేను నా ఆర్డర్‌ను ఎలా రద్దు చేయాలి",
    "Tamil": "எனது ஆர்டரை எப்படி ரத்து செய்வது",
    "Gurmukhi": "ਮੈਂ ਆਪਣਾ ਆਰਡਰ ਕਿਵੇਂ ਰੱਦ ਕਰਾਂ",
    "Amharic": "ትዕዛዜን እንዴት መሰረዝ እችላለሁ",
    "Cherokee": "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Burmese": "အော်ဒါကို ဘယ်လိုပယ်ဖျက်ရမလဲ",
    "N'Ko": "ߒߞߏ",
    "letters only: Hebrew": "איך מבטלים הזמנה?",
    "letters only: Arabic": "كيف الغي طلبي",
    "letters only: Hindi": "मैं अपना ऑर्डर कैसे रद्द करूं",
    "letters only: Bengali": "আমি কিভাবে অর্ডার বাতিল করব",
    "letters only: Tibetan": "བོད་ཡིག",
    "letters only: Greek": "Πώς ακυρώνω την παραγγελία;",
    "letters only: Korean": "주문을 어떻게 취소하나요",
    "letters only: Japanese": "いつひらきますか",
    "few signs of Chinese": "日本人口",
    "mixed": "How do I say ยกเลิก in English?",
    "emoji": "great 😀",
    "flag": "Do you ship to 🇫🇷?",
    "marks that negate": "x ∉ A",
    "not equal": "a ≠ b",
    "private use": "the logo \ue000 here",
    "control character": "the bell \x07 rings",
    "stacked marks": "Z̸͎a̷l̷g̸o",
    "joiner": "a\u200db",
    "reversed": "\u202eright to left",
    "hidden tags": "x \U000e0067\U000e0062",
    "a word too long for the tokenizer": "what is " + "a" * 101,
}


@pytest.fixture(scope="module")
def small() -> Iterator[Embedder]:
    """Load the int8 model."""
    embedder = embedding.load("minilm")
    yield embedder
    embedder.close()


@every_row("text", READ)
def test_minilm_reads_languages_in_latin_letters(small: Embedder, text: str) -> None:
    """And in Cyrillic ones; accents, typographic marks and invisible characters are no obstacle."""
    assert small.unread(text) is None


@every_row("text", NOT_READ.values())
def test_minilm_says_what_it_cannot_read(small: Embedder, text: str) -> None:
    """Unknown and dropped characters, and scripts of which the vocabulary has no words, make a text unreadable."""
    assert small.unread(text) == "unreadable"
    assert small.unread("leave " * 255 + text) == "too_long"


def test_a_model_goes_with_its_embedder() -> None:
    """Nothing is left to the garbage collector: in a forked child the end of a native session would wait for ever."""
    gc.disable()
    try:
        embedder = embedding.load("minilm")
        assert isinstance(embedder, LocalEmbedder)
        embedder.load()
        model = ref(next(held_by(embedder, minilm.Model)))
        embedder.close()
        del embedder
        assert model() is None
    finally:
        gc.enable()


def test_an_embedder_tells_once_what_helps(small: Embedder, caplog: pytest.LogCaptureFixture) -> None:
    """The first unreadable question is logged, without its text and with the remedy; later ones are not."""
    fresh = embedding.load("minilm")
    with caplog.at_level(logging.WARNING, logger="askonce"):
        for text in ("great 😀", "great 😡"):
            assert fresh.unread(text) == "unreadable"
    assert [("multilingual" in line, "great" in line) for line in caplog.messages] == [(True, False)]
    fresh.close()


def word_pieces() -> tuple[Tokenizer, trainers.Trainer]:
    """Return a tokenizer that has a token for the unknown, and strips accents."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer, trainers.WordPieceTrainer(vocab_size=3000, special_tokens=["[UNK]"])


def unigram() -> tuple[Tokenizer, trainers.Trainer]:
    """Return a tokenizer as T5 and XLM-R have it, which drops control characters."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    return tokenizer, trainers.UnigramTrainer(vocab_size=1000, special_tokens=["[UNK]"], unk_token="[UNK]")


def byte_level() -> tuple[Tokenizer, trainers.Trainer]:
    """Return a tokenizer as RoBERTa has it, which knows every text, if only as bytes."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    return tokenizer, trainers.BpeTrainer(vocab_size=3000, special_tokens=["[UNK]"], initial_alphabet=alphabet)


def byte_fallback() -> tuple[Tokenizer, trainers.Trainer]:
    """Return a tokenizer as Gemma has it, with bytes for what has no piece."""
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]", byte_fallback=True, fuse_unk=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    special = ["[UNK]", *(f"<0x{byte:02X}>" for byte in range(256))]
    return tokenizer, trainers.BpeTrainer(vocab_size=3000, special_tokens=special)


def corpus() -> Iterator[str]:
    """Yield made-up words in Latin and in Cyrillic letters, enough for a vocabulary of both."""
    chance = Random(2026)
    for letters in ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщ"):
        for _ in range(600):
            yield "".join(chance.choices(letters, k=5)) + "? x . α θ"


KINDS = {"WordPiece": word_pieces, "Unigram": unigram, "byte-level": byte_level, "byte fallback": byte_fallback}
READS_BYTES = ("byte-level", "byte fallback")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Name a kind of tokenizer."""
    return str(request.param)


def trained(make: Callable[[], tuple[Tokenizer, trainers.Trainer]]) -> Tokenizer:
    """Return a tokenizer with a vocabulary of Latin and Cyrillic words."""
    tokenizer, trainer = make()
    tokenizer.train_from_iterator(corpus(), trainer)
    return tokenizer


def static_model(tokenizer: Tokenizer, folder: Path) -> None:
    """Save a model of static vectors, which keeps the bare tokenizer."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding

    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_dim=8)], device="cpu").save(str(folder))


def transformer(tokenizer: Tokenizer, folder: Path) -> None:
    """Save a tiny transformer, with the tokenizer as the library transformers wraps it."""
    from transformers import BertConfig, BertModel, PreTrainedTokenizerBase, PreTrainedTokenizerFast

    # As GPT-2 does, one token stands for the unknown and frames nothing.
    wrap: Callable[..., PreTrainedTokenizerBase] = PreTrainedTokenizerFast
    wrap(tokenizer_object=tokenizer, unk_token="[UNK]", pad_token="[UNK]").save_pretrained(folder)
    size = tokenizer.get_vocab_size()
    BertModel(
        BertConfig(vocab_size=size, hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8)
    ).save_pretrained(folder)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize("save", [static_model, transformer])
def test_every_kind_of_tokenizer_is_asked(
    kind: str, save: Callable[[Tokenizer, Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it knows is read, and Cyrillic, which it has words of; the unknown, the dropped and an alphabet are not."""
    monkeypatch.setitem(os.environ, "HF_HUB_OFFLINE", "1")
    save(trained(KINDS[kind]), tmp_path)
    embedder = from_sentence_transformers(str(tmp_path), device="cpu", name="tiny")
    assert embedder.unread("abcde fghij? x α") is None
    assert embedder.unread("абвгд ежз") is None
    assert embedder.unread("θα αθ") == "unreadable"
    assert embedder.unread("ยกเลิก") == "unreadable"
    assert (embedder.unread("abc 😀") is None) == (kind in READS_BYTES)
    assert (embedder.unread("abc\x07") is None) == (kind in READS_BYTES)
    assert embedder.embed(["abcde"]).shape == (1, 8)
    embedder.close()


def test_an_embedder_that_cannot_tell_is_asked_about_length() -> None:
    """Objects of before `unread` was there, and foreign ones, go on: what fits is taken as read."""

    class Old:
        name, revision, dimension, window = "old", "", 2, 5

        def fits(self, text: str) -> bool:
            return len(text) <= 5

        def embed(self, texts: list[str]) -> object:
            return [[1.0, 0.0] for _ in texts]

        async def aembed(self, texts: list[str]) -> object:
            return self.embed(texts)

        def close(self) -> None:
            pass

    for made in (Old(), from_callable(Old().embed, name="f", window=5)):
        embedder = embedding.load(made)
        assert [unread(embedder, text) for text in ("😀", "longer")] == [None, "too_long"]
        assert [VectorMemo(embedder).unread(text) for text in ("😀", "longer")] == [None, "too_long"]
