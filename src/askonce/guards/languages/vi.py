# ruff: noqa: E501 — a row of a table reads best on one line
"""Vietnamese."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Vietnamese",
    equals="hoặc và hay giữa",
    precedence=9,
    function_words="""là gì của có không được và các những một này đó cho với trong từ đến khi nào ai đâu bao nhiêu như thế tại sao đã
        ở ra vào về người nơi việc năm loại theo sự bị phải để do trên""",
    own_letters="[ơưđảạẩậẫấầẳặẵắằẻẽẹểễếềệỉĩịỏõọổỗốồộởỡớờợủũụửữứừựỷỹỵ]",
    courtesies="""ạ xin_chào chào cảm_ơn cám_ơn làm_ơn xin_lỗi câu_hỏi giúp trân_trọng vui_lòng cho_hỏi""",
    courteous="""tôi có một bạn các mọi người rất nhiều anh chị em với ạ trước mình nhanh ơi đỡ""",
    links="và nhưng rồi vì",
    points=r"này|đây",
    negating="không chưa chẳng đừng",
    negating_idioms="hay_không có_.{1,40}_không phải_không được_không",
    translates=r"dịch sang",
)
