"""Words that negate, in the languages that have no file of their own, one row a language (ISO 639-1).

After ``|`` stand patterns of phrases that hold such a word and negate nothing, with ``_`` for a space. In `WITHIN`, by
script, stand those of languages in which such a word stands within others.
"""

NEGATIONS = """
it non senza mai né nessun nessuno nessuna niente nulla | o_no non_solo perché_non
pt não nao sem nunca nem nenhum nenhuma ninguém | ou_não ou_nao não_só
nl niet geen nooit zonder niemand niets nergens | of_niet niet_alleen
pl nie bez nigdy ani nikt żaden żadna żadne | czy_nie nie_tylko
cs ne není nejsou nelze nemohu nemůžu bez nikdy žádný žádná žádné | nebo_ne
sk nie bez nikdy žiadny žiadna žiadne | alebo_nie
sv inte ej aldrig utan ingen inget inga | eller_inte inte_bara
da ikke aldrig uden ingen intet | eller_ikke ikke_kun
no ikke ikkje aldri uten ingen | eller_ikke
fi ei eivät emme ilman koskaan | vai_ei
ro nu fără fara nici niciodată nimeni | sau_nu nu_numai
hu nem nincs nélkül soha ne se | vagy_nem nem_csak
tr değil degil yok olmadan olmaz | değil_mi
vi không chưa chẳng đừng | hay_không có_.{1,40}_không phải_không được_không
id tidak bukan tanpa jangan belum tak | atau_tidak
uk не ні без немає нема ніколи ніхто | чи_ні не_тільки
bg не без няма никога никой | или_не
sr не без није нема никад никада ne bez nije nema nikad
el δεν μη μην χωρίς χωρις ποτέ όχι | ή_όχι
ar لا ليس ليست لم لن بدون دون غير بلا | أم_لا
fa نه نیست نیستند بدون نمی ندارد
he לא אין בלי ללא אינו אינה | או_לא
hi नहीं मत बिना | या_नहीं
"""

WITHIN = {
    "kana": (
        "ない|ません|なし|ずに",
        "なければなら(?:ない|ず|ません)|なくてはなら(?:ない|ず|ません)|かもしれ(?:ない|ません)|すみません|ないですか$",
    ),
    "han": ("不|没|沒|無|无", ""),
    "hangul": ("않|못|없|아니(?:다|고|라|며|었|에|니)|아닙|아닌|(?:^| )안 ", "안녕|않으면 안"),
    "thai": ("ไม่|ไร้", "หรือไม่|ไม่ทราบ"),
}
