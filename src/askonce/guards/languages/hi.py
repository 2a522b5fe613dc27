"""Hindi."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Hindi",
    script="devanagari",
    courtesies="""नमस्ते नमस्कार हैलो सुप्रभात धन्यवाद शुक्रिया कृपया माफ_कीजिए माफ़_कीजिए सवाल प्रश्न मदद अग्रिम""",
    courteous="""मेरा एक है आपका बहुत मेरी करें""",
    points_anywhere="यह|इस",
    negating="नहीं मत बिना",
    negating_idioms="या_नहीं",
    translates=r"अनुवाद",
)
