"""Thai."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Thai",
    script="thai",
    courtesies="""ครับ ค่ะ คะ สวัสดี ขอบคุณ ขอโทษ กรุณา รบกวน สอบถาม คำถาม ช่วย ขออนุญาต""",
    courteous="""ค่ะ ครับ คะ มาก ล่วงหน้า มี หน่อย ด้วย นะ ขอ ถาม หนึ่ง ที""",
    points_anywhere="นี้",
    negating_within={"thai": ("ไม่|ไร้", "หรือไม่|ไม่ทราบ")},
    translates=r"แปล",
)
