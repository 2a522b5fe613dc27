# ruff: noqa: E501 — a row of a table reads best on one line
"""Greek."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Greek",
    equals="ή και",
    script="greek",
    courtesies="""γεια γεια_σας γειά_σας καλημέρα καλησπέρα ευχαριστώ παρακαλώ συγγνώμη ερώτηση βοήθεια εκ_των_προτέρων""",
    courteous="""έχω μια μία πολύ σας σε για τη την εκτίμηση""",
    signing="με_εκτίμηση",
    negating="δεν μη μην χωρίς χωρις ποτέ όχι",
    negating_idioms="ή_όχι",
    translates=r"μετάφρασ\w*|μετέφρασ\w*",
)
