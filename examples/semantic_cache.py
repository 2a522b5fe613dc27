"""A semantic cache in Redis and Qdrant, as a class with `get` and `set`: what is often written by hand, on askonce.

Run it with both servers there: `python -m examples.semantic_cache`. `ASKONCE_REDIS_URL` and `ASKONCE_INDEX_URL` name
others than those on this machine.
"""

from __future__ import annotations

import os

from askonce import Cache, Hit


class SemanticCache:
    """Find the answer to a prompt, or to one that says the same.

    Redis has the answers, under keys of prompt and system prompt; Qdrant has the embeddings, and proposes which keys
    to look under. Redis decides: what has expired there, was removed, or is another system prompt's is never returned.

    Args:
        similarity_threshold: Cosine similarity that counts as the same question; by default what suits the embedder.
        embedder: `"minilm"` is small and English; `"sentence-transformers/paraphrase-multilingual-mpnet-base-v2"` knows
            fifty languages.
    """

    def __init__(self, similarity_threshold: float | None = None, embedder: str = "minilm") -> None:
        self.cache = Cache(
            redis_url=os.environ.get("ASKONCE_REDIS_URL", "redis://localhost:6379/1"),
            index_url=os.environ.get("ASKONCE_INDEX_URL", "http://localhost:6333"),
            embedder=embedder,
            min_similarity=similarity_threshold,
            ttl="1h",
            sliding=True,  # a hit prolongs the entry's life ...
            max_age="1d",  # ... but not for ever
        )

    def get(self, prompt: str, system_prompt: str = "") -> str | None:
        """Return the stored answer: to the identical prompt without an embedding, else to the nearest one."""
        found = self.cache.lookup(prompt, system_prompt=system_prompt)
        return str(found.answer) if isinstance(found, Hit) else None

    def set(self, prompt: str, response: str, system_prompt: str = "", ttl: float = 3600) -> None:
        """Store an answer for `ttl` seconds."""
        self.cache.store(prompt, response, system_prompt=system_prompt, ttl=ttl)


def main() -> None:
    """Store one answer, and ask for it in several ways."""
    answers = SemanticCache()
    shop, bank = "You answer for the support desk of a shop.", "You answer for the support desk of a bank."
    with answers.cache:
        answers.set("How do I reset my password?", "Click the link under the login form.", shop)
        print("the same words:  ", answers.get("How do I reset my password?", shop))
        print("other words:     ", answers.get("How can I reset my password?", shop))
        print("another prompt:  ", answers.get("How can I reset my password?", bank))
        print("another question:", answers.get("How do I change my password?", shop))
        removed = answers.cache.clear(system_prompt=shop)
        print(f"after removing {removed}:", answers.get("How can I reset my password?", shop))


if __name__ == "__main__":
    main()
