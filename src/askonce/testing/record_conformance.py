"""The promises of `askonce.core.ports.Record`, which both suites of tiers inherit."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

import pytest

from askonce.core.model import ASKER, Document, Entry, Position, Selector
from askonce.core.ports import Record
from askonce.testing.samples import entry_for

R = TypeVar("R", bound=Record)

_FAQ = Selector(document="faq.md")


class RecordConformance(Generic[R]):
    """Inherit beside fixtures `tier` and `face`, and say how an entry is stored, found and removed."""

    def keep(self, face: R, entry: Entry, after: Position | None) -> bool:
        """Store an entry that was asked for when the log went as far as `after`."""
        raise NotImplementedError

    def kept(self, face: R, entry: Entry) -> bool:
        """Return whether an entry is found."""
        raise NotImplementedError

    def take_away(self, face: R, selector: Selector) -> None:
        """Append a tombstone, and remove entries."""
        raise NotImplementedError

    def test_the_log_begins_somewhere(self, face: R) -> None:
        """What is asked for before the first removal is stored."""
        entry = entry_for(documents=(Document("faq.md", "1"),))
        assert self.keep(face, entry, face.position())
        assert self.kept(face, entry)

    @pytest.mark.parametrize("removes", [True, False])
    @pytest.mark.parametrize(
        "selector",
        [
            Selector(),
            Selector(entry_id=entry_for().key.entry_id),
            Selector(tag="t"),
            Selector(document="d"),
            Selector(document="d", version="3"),
            Selector(parts={"tenant": "acme"}),
        ],
        ids=["everything", "entry_id", "tag", "document", "version", "parts"],
    )
    def test_a_tombstone_keeps_out_what_was_asked_for_before(self, face: R, selector: Selector, removes: bool) -> None:
        """Whatever the removal chooses by; what is asked for after it is stored."""
        entry = entry_for(tags=("t",), documents=(Document("d", "3"),), parts={"tenant": "acme", ASKER: "x"})
        before = face.position()
        face.append(selector, removes=removes)
        assert not self.keep(face, entry, before)
        assert not self.kept(face, entry)
        assert self.keep(face, entry, face.position())
        assert self.kept(face, entry)

    def test_who_has_an_answer_in_hand_can_ask_the_log(self, face: R) -> None:
        """It tells of a removal after a position that chooses the entry, and of no other."""
        entry, before = entry_for(documents=(Document("faq.md"),)), face.position()
        face.append(Selector(document="other.md"))
        assert not face.removed_since(entry, before)
        face.append(_FAQ)
        assert face.removed_since(entry, before)
        assert not face.removed_since(entry, face.position())

    def test_a_tombstone_keeps_out_nothing_else(self, face: R) -> None:
        """Another document's answers are stored, however many tombstones there are."""
        before = face.position()
        for _ in range(3):
            face.append(_FAQ)
        other = entry_for(documents=(Document("other.md"),))
        assert self.keep(face, other, before)
        assert self.kept(face, other)

    def test_a_store_without_a_lookup_is_not_kept_out(self, face: R) -> None:
        """Nobody can say since when it was on its way."""
        face.append(_FAQ)
        assert self.keep(face, entry_for(documents=(Document("faq.md"),)), None)

    def test_documents_with_their_versions(self, face: R) -> None:
        """Those of all live scopes, or of the entries with some scope parts."""
        one, two = {"corpus": "one"}, {"corpus": "two"}
        both = (Document("faq.md", "1"), Document("правила"))
        self.keep(face, entry_for("a", parts=one, documents=both), None)
        self.keep(face, entry_for("b", parts=one, documents=(Document("faq.md", "2"),)), None)
        self.keep(face, entry_for("c", scope="globex", parts=two, documents=(Document("faq.md", "3"),)), None)
        assert face.documents({}) == {"faq.md": frozenset("123"), "правила": frozenset({""})}
        assert face.documents(one) == {"faq.md": frozenset("12"), "правила": frozenset({""})}
        assert face.documents({"corpus": "three"}) == {}

    def test_one_version_can_be_removed(self, face: R) -> None:
        """Answers from another version of the document, and from the same version of another, stay."""
        old, new = (entry_for(version, documents=(Document("faq.md", version),)) for version in "12")
        other = entry_for("other", documents=(Document("other.md", "1"), Document("faq.md", "2")))
        for entry in (old, new, other):
            self.keep(face, entry, None)
        self.take_away(face, Selector(document="faq.md", version="1"))
        assert [self.kept(face, entry) for entry in (old, new, other)] == [False, True, True]

    def test_no_store_slips_through_a_removal(self, tier: R) -> None:
        """Whatever was asked for before a removal is gone when the removal has returned, however they meet."""

        def answer(number: int) -> Entry:
            entry = entry_for(f"question {number}", documents=(Document("faq.md", "1"),))
            self.keep(tier, entry, began)
            return entry

        with ThreadPoolExecutor(8) as pool:
            for round_ in range(12):
                began = tier.position()
                stores = [pool.submit(answer, round_ * 100 + number) for number in range(16)]
                self.take_away(tier, _FAQ)
                assert tier.documents({}) == {}
                entries = [store.result() for store in stores]
                assert not any(self.kept(tier, entry) for entry in entries)
