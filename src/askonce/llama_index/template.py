"""The prompts that LlamaIndex's query engines send unless they are told otherwise."""

from __future__ import annotations

from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL

from askonce.core.prompts import QuestionTemplate

LLAMA_INDEX_TEMPLATES = tuple(
    QuestionTemplate.parse(template) for template in (DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL)
)
