# ruff: noqa: E501 — a row of a table reads best on one line
"""Turkish."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Turkish",
    before_name="Güney|Kuzey|Doğu|Batı|Yeni(?= [A-Z])",
    equals="veya ve ya ile yahut arasında",
    precedence=8,
    function_words="""ne nedir nasıl nerede nereye kim kimin kaç hangi niçin neden ve veya ile bir bu şu için mi mı mu mü olarak olan oldu
        olduğu değil kadar sonra önce göre tarafından hangisi hangisidir var yok idi ise çok en da de her""",
    own_letters="[ğışİ]",
    declined_names=True,
    compounding=True,
    courtesies="""merhaba selam selamlar günaydın iyi_günler iyi_akşamlar iyi_çalışmalar teşekkürler teşekkür sağ_olun lütfen affedersiniz pardon kusura_bakmayın sorum soru yardım saygılarımla kolay_gelsin şimdiden""",
    courteous="""ederim bir var çok eder misiniz mısınız edin herkese arkadaşlar ekip bana olun hızlı""",
    links="ve ama sonra çünkü",
    letters="o",
    spellings="kar:kâr hala:hâlâ on:ön ol:öl is:iş as:aş:aş acı:açı sac:saç kus:kuş bas:baş dis:diş tas:taş kul:kül un:ün sik:şık:sık",
    signing="saygılarımla",
    points=r"bu|şu",
    negating="değil degil yok olmadan olmaz",
    negating_idioms="değil_mi",
    minus="eksi",
    translates=r"çevir\w*|tercüme",
)
