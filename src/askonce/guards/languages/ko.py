# ruff: noqa: E501 — a row of a table reads best on one line
"""Korean."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Korean",
    script="hangul",
    courtesies="""안녕하세요 안녕 감사합니다 고맙습니다 고마워요 부탁드립니다 부탁해요 죄송합니다 실례합니다 질문 질문이 질문있습니다 도와주세요 도움 수고하세요 미리""",
    courteous="""있습니다 있어요 하나 좀 정말 대단히 여러분 제발""",
    points_anywhere="이것|이게|이 ",
    negating_within={"hangul": ("않|못|없|아니(?:다|고|라|며|었|에|니)|아닙|아닌|(?:^| )안 ", "안녕|않으면 안")},
    translates=r"번역",
)
