# ruff: noqa: E501 — a row of a table reads best on one line
"""Japanese."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Japanese",
    script="kana",
    courtesies="""こんにちは こんばんは おはよう おはようございます はじめまして ありがとう ありがとうございます よろしく よろしくお願いします よろしくお願いいたします お願いします お願いいたします すみません すいません 失礼します 恐れ入りますが 恐縮ですが お世話になっております お疲れ様です 質問があります 質問です 質問ですが 助けてください 教えてください 教えて""",
    courteous="""どうも 誠に 大変 、 皆さん 一つ ございます ございました いただけますか""",
    points_anywhere="これ|この|それ|その",
    negating_within={
        "kana": (
            "ない|ません|なし|ずに",
            "なければなら(?:ない|ず|ません)|なくてはなら(?:ない|ず|ません)|かもしれ(?:ない|ません)|すみません|ないですか$",
        ),
        "han": ("不|没|沒|無|无", ""),
    },
    translates=r"翻訳|訳して",
)
