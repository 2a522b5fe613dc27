"""Warm a cache with an FAQ: how long 10,000 questions take, and a second run that changes nothing.

`python benchmarks/warm.py [--questions 10000]` starts servers of its own.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from itertools import product
from time import perf_counter

from askonce import Cache, NewEntry

_VERBS = ("order", "return", "replace", "clean", "repair", "insure", "ship", "sell", "store", "recycle")
_THINGS = (
    "bicycle", "kettle", "tent", "printer", "sofa", "lamp", "violin", "telescope", "camera", "rug", "freezer", "drill",
    "piano", "helmet", "mirror", "saddle", "router", "easel", "hammock", "toaster",
)  # fmt: skip
_PLACES = ("in Lisbon", "in Leeds", "in Oslo", "in Turin", "in Ghent", "in Graz")
_FORMS = (
    "How do I {verb} a {thing} that I bought {place}?",
    "What does it cost to {verb} a {thing} {place}?",
    "Who can {verb} a {thing} {place} on a public holiday?",
    "Which papers are needed to {verb} a {thing} {place}?",
    "How long does it take you to {verb} a {thing} {place}?",
    "Is there a discount if I {verb} a second {thing} {place}?",
    "Where {place} may I {verb} an old {thing}?",
    "Why are requests to {verb} a {thing} {place} refused?",
    "Can somebody else {verb} the {thing} for me {place}?",
    "What happens after I {verb} a {thing} {place}?",
)


def questions(count: int) -> Iterator[NewEntry]:
    """Yield questions that differ in one word each, as large FAQs have them, with an answer of their own."""
    made = product(_FORMS, _VERBS, _THINGS, _PLACES)
    for number, (form, verb, thing, place) in enumerate(made):
        if number == count:
            return
        yield NewEntry(form.format(verb=verb, thing=thing, place=place), f"Answer {number}. " + "It depends. " * 20)


class _Mark:
    """Note when it was called last."""

    at = 0.0

    def note(self, _: object) -> None:
        """Note the time."""
        self.at = perf_counter()

    def go_on(self, _: object) -> bool:
        """Note the time, and have the cache go on."""
        self.at = perf_counter()
        return True


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=10_000)
    count = parser.parse_args().questions
    with tempfile.TemporaryDirectory() as folder, Cache.embedded(folder) as cache:
        cache.lookup("Is everything started?")
        for what in ("first run", "second run"):
            began = perf_counter()
            embedded, compared = _Mark(), _Mark()
            done = cache.warm(questions(count), embedded=embedded.note, proceed=compared.go_on)
            embedding, comparing = embedded.at - began, compared.at - embedded.at
            storing = perf_counter() - compared.at
            print(
                f"{what}: {embedding + comparing + storing:.1f} s; embedding {embedding:.1f}, comparing "
                f"{comparing:.1f}, storing {storing:.1f}; {done.count('stored')} stored, {done.count('unchanged')} "
                f"unchanged, {len(done.confusable)} pairs that could be mixed up"
            )


if __name__ == "__main__":
    main()
