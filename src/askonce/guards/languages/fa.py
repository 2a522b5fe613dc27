"""Persian."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Persian",
    script="arabic",
    courtesies="""سلام درود صبح_بخیر ممنون متشکرم مرسی لطفا لطفاً ببخشید سوال سؤال کمک با_تشکر پیشاپیش""",
    courteous="""یک دارم از شما خیلی کنید""",
    negating="نه نیست نیستند بدون نمی ندارد",
    translates=r"ترجمه",
)
