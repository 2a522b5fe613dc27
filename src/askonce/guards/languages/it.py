# ruff: noqa: E501 — a row of a table reads best on one line
"""Italian: with articles and prepositions that elide (l'ordine, dell'IVA), and accents that many leave out."""

from __future__ import annotations

from askonce.guards.languages import Language, Patterns

# A passage runs to the end of its sentence, or to a second question joined with "e".
_REST = r"(?:(?!\b(?:e|ed) (?:cosa|dove|quando|chi|come|quanto|quale)\b)[^.?!;\n])*"
_IS = r"(?:è|e'|e|sono|sarà|sara|saranno)"
_NOW = r"(?:adesso|ora|oggi|stasera|stamattina|stanotte|domani|ieri|al momento|in questo momento|attualmente|questa settimana|questo weekend|questo fine settimana)"

# Asking how something is done, or what would happen, has the same answer whoever asks.
_PROCEDURE = (
    rf"\bcome (?:(?:si|mi|lo|la|li|le|ci|ne) )*(?:posso|possiamo|potrei|faccio|facciamo|devo|dobbiamo|può|puo|deve|fa|funziona\w*|viene calcolat\w+|vengono calcolat\w+|\w+(?:are|ere|ire|rre|rsi|rlo|rla|rli|rle))\b{_REST}",
    rf"\b(?:dove|quando|cosa|che cosa|chi|a chi|quale|quali|con chi) (?:posso|possiamo|devo|dobbiamo|si può|si puo|si deve|bisogna|occorre|serve|servono)\b{_REST}",
    rf"\b(?:posso|possiamo|potrei|devo|dobbiamo|si può|si puo|è possibile|e possibile|e' possibile|c'è (?:un )?modo|bisogna|occorre)(?= \w)(?! (?:sapere|vedere|avere|conoscere)\b){_REST}",
    rf"\b(?:cosa|che cosa|che) (?:succede|fare|faccio|accade)\b{_REST}",
)

# Things of which everybody has their own, and whose state is what one asks for.
_OWN = (
    r"(?:ordin[ei]|pacc(?:o|hi)|spedizion[ei]|consegn[ae]|saldo|fattur[ae]|bollett[ae]|rimbors[oi]|pagament[oi]|abbonament[oi]|account|cont[oi]|stipendi[oi]?|bust[ae] paga|ferie|permess[oi]|punti|prenotazion[ei]|vol[oi]|bagagli[oi]?|valigi[ae]"
    r"|appuntament[oi]|riunion[ei]|calendario|agenda|richiest[ae]|pratic(?:a|he)|ticket|segnalazion[ei]|reclam[oi]|contratt[oi]|polizz[ae]|mutuo|prestit[oi]|debit[oi]|scadenz[ae]|tariffa|piano|credito|bonus|transazion[ei]|acquist[oi]|spes[ae]"
    r"|rat[ae]|mult[ae]|turn[oi]|orari[oi]?|vot[oi]|tass[ae]|isee|nome|indirizzo|posizione|stato|capo|responsabile|reso|resi|entrate|reddito|limite|sveglie?|lista|promemoria)\b"
)
_WHOSE = rf"\b(?:mi[oae]|miei|nostr[oaie]) (?:[\w'-]+ ){{0,3}}?{_OWN}"
_STATE = r"(?:spedit|partit|arrivat|pront|confermat|consegnat|in ritardo|bloccat|annullat|pagat|approvat|rimborsat|scadut|attiv|accettat|accreditat|elaborat|registrat|in consegna|in transito)"

_MONEY = r"(?:euro|eur|dollar[oi]|usd|sterlin[ae]|gbp|yen|yuan|franc(?:o|hi)|chf|rubl[oi]|lir[ae]|pesos?|bitcoin|btc|ethereum|eth|valut[ae]|cript\w+)\b"
_TRADED = (
    r"(?:azion[ei]|titol[oi]|oro|argento|petrolio|benzina|gasolio|diesel|metano|rame|grano|btp|bitcoin|ethereum)\b"
)

_TASK = (
    r"(?:traduc(?:i|imi|ete|a|ano|ile|ilo)|tradurre|riassum(?:i|imi|ete|a|ere)|correggi(?:mi|lo|la)?|correggete|corregga|correggere|classific(?:a|ate|hi|are)|categorizz(?:a|ate|are)|etichett(?:a|ate|are)|estra(?:i|ete|rre|gga)|cont(?:a|ate|are) (?:le|i|gli|quant\w+)|compit(?:a|are)"
    r"|ordin(?:a|ate|are) (?:le (?:parole|frasi|lettere)|i numeri|gli elementi|questi|queste|in ordine)|calcol(?:a|ate|are|i)|risolv(?:i|ete|a|ere)|coniug(?:a|ate|are)|riformul(?:a|ate|are)|riscriv(?:i|ete|a|ere)|parafras(?:a|are)|complet(?:a|ate|are) (?:la|il|questa|questo|le)|continu(?:a|ate|are)"
    r"|identific(?:a|ate|hi|are)|individua|determin(?:a|ate|are)|invert(?:i|ite|ire)|valut(?:a|ate|are)|accorci(?:a|ate|are)|abbrevi(?:a|are)|sottoline(?:a|ate|are)|analizz(?:a|ate|are|i)|semplific(?:a|are)|trascriv(?:i|ete|ere)|metti|mettete)"
)
# What such a verb works on: a longer word, or a word or text that an article announces.
_OPERAND = (
    r" ?\S{3}| (?:il|lo|la|un|una|di) (?:verbo|parola|frase|testo|aggettivo|sostantivo|nome|numero|espressione)\b"
)
_TONGUE = r"(?:inglese|francese|tedesco|spagnolo|portoghese|italiano|russo|cinese|giapponese|arabo|latino)"
_TEXT = r"(?:testo|testi|frasi?|parol[ae]|messagg(?:io|i)|recension[ei]|commenti?|commento|paragrafo|tweet|e-?mail|affermazion[ei])"

_PERSONAL = (
    # the state of something the asker owns
    rf"\b(?:dov'è|dov'e|dove (?:{_IS}|si trova|si trovano|sta|stanno)|quando (?:{_IS}|mi )?(?:arriv\w+|vien\w+|verr\w+|part\w+|scad\w+|esc\w+|ricev\w+|è|e'|sarà)|a che (?:punto|ora) {_IS}|che fine (?:ha|hanno) fatto|com'è|come (?:{_IS}|va|sta)|chi {_IS}|perch[eéè])\b[^.?!;\n]{{0,50}}?{_WHOSE}",
    rf"\b(?:qual (?:è|e'|e)|quali sono|quant[oaie] {_IS}|quant'è|a quanto ammonta\w*|cosa c'è)(?: [\w'-]+){{0,5}}? {_WHOSE}",
    (
        r"\b(?:mostra(?:mi|temi)?|mi mostr[ai]|dimmi|ditemi|mi dica|mi dici|controlla|verifica|controllare|verificare|trova|leggi|vedi|dammi|fammi vedere|visualizza|elenca|traccia|(?:vorrei|voglio|posso|potrei) (?:sapere|vedere|avere|conoscere))"
        rf"(?: (?:lo|il|la|l'|le|i|gli|stato|saldo|totale|importo|dettagli|elenco|numero|ultim[oaie]|dei|del|della|delle|degli|di|dove|quando|come|se|a che punto|è|sono|qual|quanto|tutt[eio]))*? {_WHOSE}"
    ),
    rf"{_WHOSE}[^.?!;\n]{{0,25}}?\b(?:è|e'|e|sono|risulta|verrà|verra|sarà|sara|ha) (?:stat[oaie] |già |gia |ancora |gli |un )*{_STATE}|\b(?:è|sono|{_STATE}\w?) (?:già |gia |stat[oaie] )*{_STATE}?\w* ?(?:il|la|i|le|lo|gli) {_WHOSE}",
    rf"\b(?:stato|status|tracking)(?: \w+'?){{0,2}}? {_WHOSE}|^(?:stato|status|tracking) (?:del|della|dell'|di) ?(?:ordine|spedizione|rimborso|pratica|consegna)\W*$",
    # what the asker has done, has left, owes
    r"\bquant[oaie]\b[^.?!;\n]{0,40}?\b(?:ho|abbiamo) (?:già |gia |ancora )?(?:speso|usato|preso|guadagnato|accumulato|maturato|pagato|ordinato|comprato|ricevuto|richiesto|prenotato|lavorato|goduto|a disposizione)\b",
    r"\bquant[oaie]\b(?! tempo)[^.?!;\n]{0,40}?\bmi (?:resta|restano|rimane|rimangono|spetta|spettano|avanza|avanzano|hanno (?:addebitato|pagato|accreditato)|avete addebitato|manca|mancano)\b",
    r"\bquant[oaie] (?:giorni di ferie|ferie|permessi|punti|soldi|denaro|credito|dati|giga|ore di permesso|buoni)\b[^.?!;\n]{0,25}?\b(?:ho|abbiamo)\b|\bho (?:ancora )?(?:ferie|punti|permessi|arretrati|debiti|soldi)\b",
    r"\bquanto (?:vi |ti |le |gli )?devo(?: ancora)?\W*$|\bquanto guadagno\b|\bquando (?:mi pagano|vengo pagat\w|mi pagate|mi arriva\w* (?:lo |la |il |l')?(?:stipendio|paga|rimborso|ordine|pacco))\b",
    r"\b(?:cosa|che cosa|quando|quali?) (?:ho|abbiamo) (?:ordinato|comprato|pagato|prenotato|richiesto|speso|acquistato)\b",
    r"\bchi sono io\b|\bdove (?:mi trovo|sono)\W*$|\bcome mi chiamo\b|\bqual (?:è|e'|e) il mio nome\b",
)
_CURRENT_TIME = (
    rf"\bche or[ae] (?:{_IS}|fa|abbiamo)\b|\bche or[ae]\W*$|\bl'ora (?:esatta|attuale|corrente)\b",
    rf"\bche giorno (?:{_IS}|era|siamo|abbiamo)(?=\W*$| (?:{_NOW}|della settimana)\b)|\bquanti ne abbiamo\b|\boggi che (?:giorno|data) {_IS}\b",
    r"\b(?:data|giorno|ora|orario|mese|anno) (?:di oggi|odiern[oa]|di domani|di ieri|attuale|corrente|esatt[oa])\b(?! (?:di|del|dell'|della) )",
    r"\b(?:in|a) che (?:anno|mese|giorno|secolo|stagione) siamo\b|\bche (?:anno|mese) (?:è|e'|e)(?=\W*$| (?:adesso|ora|oggi|questo)\b)",
    r"\boggi (?:è|e'|e) (?:lunedì|martedì|mercoledì|giovedì|venerdì|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|festa|festivo|un giorno)\b",
    r"\bquant[ie] (?:giorni|settimane|mesi|ore|minuti) (?:mancano|manca|restano|rimangono|ci sono)\b[^.?!;\n]{0,20}?\b(?:a|al|alla|alle|allo|agli|ai|all|prima)\b",
    rf"\bquando (?:{_IS}|cade|inizia|comincia|arriva|c'è|passa|parte)(?: [\w']+){{0,3}}? prossim[oaie]\b|\bqual (?:è|e'|e) (?:il |la |l')?prossim[oa] (?:festiv\w+|festa|vacanza|ponte|evento|treno|autobus|volo)",
)
_CURRENT_EVENTS = (
    r"\bche tempo (?:fa|farà|fara|c'è|avremo|ci sarà|è previsto)\b|\b(?:previsioni|bollettino) (?:del tempo|meteo\w*|per (?:oggi|domani|stasera))\b|^(?:il )?meteo\b[^.?!;\n]{0,40}$|\b(?:com'è|come è|come sarà) il (?:tempo|meteo)\b",
    rf"\b(?:piove|nevica|grandina|pioverà|piovera|nevicherà|nevichera|sta piovendo|sta nevicando)\b(?=\W*$|[^.?!;\n]{{0,20}}\b(?:{_NOW}|fuori|a [a-z]))|\bquanti gradi (?:ci sono|fa|sono|fanno|abbiamo)\b|\btemperatura\b[^.?!;\n]{{0,25}}\b(?:fuori|{_NOW})\b|\bfa (?:freddo|caldo) (?:fuori|{_NOW})\b",
    rf"\b(?:ultime|ultimissime|principali|recenti) (?:notizie|news)\b|\bnotizie (?:di oggi|del giorno|dell'ultima ora)\b|\b(?:cosa|che cosa|che) (?:succede|sta succedendo|è successo|c'è di nuovo)\b[^.?!;\n]{{0,25}}\b(?:{_NOW}|nel mondo|in italia)\b",
    rf"\b(?:c'è|com'è|come è|quanto)\b[^.?!;\n]{{0,20}}\btraffico\b(?! (?:dati|web|internet|telefonico|di rete|limitato))|\btraffico (?:{_NOW}|in tempo reale|sulla|sull')",
    r"\b(?:volo|aereo|treno|autobus|traghetto)\b[^.?!;\n]{0,30}\b(?:in ritardo|in orario|cancellat\w|partit\w|arrivat\w|atterrat\w|decollat\w)\b",
    rf"\b(?:è|e'|sono|siete) (?:apert|chius|disponibil|liber|affollat)\w*\b[^.?!;\n]{{0,20}}\b{_NOW}\b|\b(?:chi|cosa)\b[^.?!;\n]{{0,30}}\b(?:in questo momento|adesso|ora|stasera)\W*$|\btemp[oi] di attesa (?:attual\w+|{_NOW})\b",
)
_MOVING_MONEY = (
    rf"\b(?:cambio|quotazion[ei]|corso)\b[^.?!;\n]{{0,25}}?{_MONEY}|{_MONEY}[ /-](?:in|contro|vs|a) {_MONEY}|\b\d[\d.,]* {_MONEY} (?:in|quanti)\b[^.?!;\n]{{0,15}}{_MONEY}",
    rf"\bquant[oi] (?:vale|valgono|sono|fanno|è|e')(?: (?:un|uno|una|il|lo|la|l'|i|le|oggi|adesso|\d[\d.,]*))+ ?{_MONEY}|\bquanto (?:costa|costano|vale|valgono|sta|stanno) (?:oggi |adesso |ora )?(?:il |lo |la |l'|le |i |un'|un |una |al grammo l')?{_TRADED}",
    rf"\b(?:prezz[oi]|costo|valore|quotazion[ei])(?: attual[ei])? (?:del|dello|della|dell'|delle|dei|di) ?{_TRADED}",
    r"\b(?:prezz[oi]|tass[oi]|quotazion[ei]|tariff[ae]|cambi[oi]?) (?:attual[ei]|odiern[oiae]|di oggi|corrent[ei]|del giorno|in tempo reale)\b",
    rf"\b(?:prezz[oi]|quotazion[ei]|quanto (?:costa|costano|vale|valgono))\b[^.?!;\n]{{0,25}}\b{_NOW}\b",
    r"\b(?:qual (?:è|e'|e)|quali sono|a quanto (?:è|e'|sono|sta)|quant'è|quanto (?:è|e')) [^.?!;\n]{0,15}?\btass[oi] (?:d'interesse|di interesse|d'inflazione|di inflazione|di cambio|del mutuo|dei mutui|euribor|bce)\b|\beuribor\b|\blo spread\b",
)
_CODE_GENERATION = (
    (
        r"\b(?:scrivi|scrivete|scriva|genera|crea|implementa|fai|fa'|dammi|mostra|sviluppa|programma|scrivere|fammi)(?:mi)?(?: (?:un|una|uno|un'|il|la|lo|del|dello|semplice|breve|piccol\w|esempio|pezzo|di|in python|sql|ricorsiv\w))*"
        r" (?:funzione|script|codice|query|regex|espressione regolare|algoritmo|snippet|macro|parser|test unitari\w*)\b(?! (?:sconto|promo\w*|di condotta|etico|fiscale|cliente|di sicurezza|otp|pin|qr|iban|di accesso))"
    ),
    r"\b(?:scrivi|implementa|crea|riscrivi|converti|genera|traduci)\w*\b[^.?!\n]{0,60}?\bin (?:python|java|javascript|typescript|c\+\+|c#|rust|php|sql|bash|go|kotlin)(?!\w)",
    r"\b(?:correggi|ottimizza|rifattorizza|completa|debugga|sistema) (?:questo|il mio|il seguente|questa|la mia) (?:codice|funzione|script|query|classe|metodo)\b",
)
_LITERAL_TEXT = (
    rf"^\W{{0,9}}(?:(?:per favore|per cortesia|ciao|salve|puoi|può|potresti|potrebbe|adesso|ora)\b[ ,!]*)*(?:{_TASK})\b(?! (?:una?|il|la|lo|i|le|gli|l'|mi[oa]|i miei|nostr\w+)? ?(?:pagina|sito|documento|file|pdf|ferie|password|punti|account|ordine|abbonamento|giorni)\b)(?={_OPERAND})",
    r"\b(?:plurale|singolare|femminile|maschile|passato (?:remoto|prossimo)|participio|gerundio|congiuntivo|sinonim[oi]|contrari[oi]|analisi grammaticale|genere|lettere|vocali|sillabe|sentiment|tono|lingua|tempo verbale|soggetto) (?:di|del|dell'|della|nella|in|per) ?(?:la parola|parola|questa|questo|frase|testo|verbo|\S+\W*$)",
    r"\b(?:quante (?:lettere|parole|vocali|sillabe)|quanti caratteri|fa rima con|rima con|scritt[oa] (?:bene|correttamente)|grammaticalmente|come si (?:scrive|pronuncia))\b",
    rf"\b(?:quest[oaie]|quest'|il seguente|la seguente|seguenti?) ?{_TEXT}\b[^.?!:]{{0,60}}[.?!:] ?(?!(?:come|cosa|dove|quando|posso|il mio))\w",
    rf"\b(?:si dice|dire|significa|vuol dire)\b[^.?!:]{{1,60}}\bin {_TONGUE}\b",
    r"^\W{0,9}(?:rispond\w*|spieg\w*|descriv\w*|scriv\w*|dammi)\b (?:in|con|come|brevemente|solo|soltanto)\b[^.?!:]{0,50}[:.!,] ?\w|[?.!] (?:rispondi|risponda|rispondete|spiega)\b (?:in|con|come|brevemente|solo|soltanto)\b[^?]{0,50}$|^in (?:una?|due|tre|poche|\d+) (?:parol[ae]|fras[ei]|paragraf[oi]|righ?[ae])\b[:.,]?",
    r"[.!?\"”»-] ?(?:traduci|traducete|tradurre|traduca|correggi|riassumi|classifica)\b[^.?!]{0,40}[.!]*$|\b(?<=\S )(?:traduci|traduca) (?:in|questo|lo)\b[^.?!]{0,30}[.!]*$",
)
_LITERAL_TASK = (
    r"\b(?:sei|lei è|agisci come|comportati come|come) (?:una? |il |la |lo |un')?(?:[\w-]+ ){0,3}?(?:traduttore|traduttrice|interprete|correttore|correttrice|calcolatrice|riassuntore|analizzatore di (?:sentiment|tono)\w*)\b",
    r"(?:^|[.!?:;*-] ?)(?:tradu[cr]\w+|riassum\w+|corregg\w+|miglior[ai]\w*|estra[ie]\w*|riformul\w+|parafras\w+|conta|rilev\w+|individua|identific\w+|determin\w+|semplific\w+|analizz\w+|calcol\w+)\b[^.!?;]{0,60}(?:\b(?:test[oi]|messagg\w+|fras[ei]|input|recension[ei]|comment[oi]|utente|seguent[ei]|tutto|grammatica|ortografia|sentiment\w*|tono|lingua|in \w+ese|in (?:tedesco|spagnolo|italiano|russo))\b|\{\})|\b(?:solo|soltanto|solamente|unicamente)\b[^.!?;]{0,30}\b(?:traduzione|correzione|testo corretto)|\bclassific\w+ (?:il |la )?(?:sentiment\w*|tono|lingua)\b",
)
_BARE_STATEMENT = (
    r"(?:^|[.!?:;*-] ?)(?:classific\w+|categorizz\w+|etichett\w+|valut\w+|giudic\w+|assegn\w+)\b[^.!?;]{0,80}\b(?:test[oi]|messagg\w+|fras[ei]|input|recension[ei]|comment[oi]|e-?mail)\b",
)

_ONES = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]
_TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
_HUNDREDS = ["cento", *(f"{one}cento" for one in _ONES[2:10])]


def _numerals() -> str:
    """Write out what joins with a letter lost: ventuno, trentotto, centottanta; all others are put together."""
    values = {word: value for value, word in enumerate(_ONES)} | {"un": 1, "una": 1, "mille": 1000, "mila": 1000}
    for at, ten in enumerate(_TENS, start=2):
        values[ten] = 10 * at
        for value, one in enumerate(_ONES[1:10], start=1):
            values[(ten[:-1] if one[0] in "uo" else ten) + one] = 10 * at + value
    values |= {
        word.removesuffix("tre") + "tré": value for word, value in values.items() if word.endswith("tre") and value > 20
    }
    values |= {ten[:-1] + "un": 10 * at + 1 for at, ten in enumerate(_TENS, start=2)}
    below = {word: value for word, value in values.items() if word.startswith("ott")}
    for at, hundred in enumerate(_HUNDREDS, start=1):
        values[hundred] = 100 * at
        values |= {hundred[:-1] + word: 100 * at + value for word, value in below.items()}
    values |= {"dozzina": 12, "ventina": 20, "trentina": 30, "cinquantina": 50, "centinaio": 100, "migliaio": 1000}
    return " ".join(f"{word}:{value}" for word, value in values.items())


# Adjectives that agree with what they describe: "alto" of one is "alta" of the other.
_ADJECTIVES = frozenset(
    """alt bass car economic vecchi antic ricc pover bell brutt buon cattiv lent piccol lung cort legger cald fredd nuov brav simpatic magr grass rapid pien vuot larg strett sicur pericolos famos
    sposat separat pagat assunt amat odiat conosciut battut sconfitt invitat denunciat aiutat pien comod utile util adatt costos conveniente""".split()  # noqa: SIM905 — words read best as lines of words
)


def _stem(word: str) -> str:
    return word[:-1] if word[-1:] in "aeio" and word[:-1] in _ADJECTIVES else word


LANGUAGE = Language(
    name="Italian",
    stem=_stem,
    before_name=r"Nuova(?= [A-Z])",
    behind_name="del Sud|del Nord",
    precedence=4,
    function_words="""il lo la gli le un una è sono della fino come dove quando chi perché quale posso può io mio mia e o con di del in
        per non che si i dei delle degli al alla dal nel nella quanto ho mi ti ci più sul sulla quali
        cosa cos dov qual ha hanno abbiamo devo dobbiamo miei mie nostro nostra questo questa questi queste quello anche dell dello all allo agli alle
        nell nello nei nelle negli sull sui sulle dall dalla dalle dai ed già ogni tutti tutto tutte ancora fare stato stata viene vengono faccio vorrei voglio
        puoi puo perche piu quanti quante quanta dopo senza mai né siete avete siamo potete bisogna deve devono possono suo loro vostro vostra l d chiude apre possibile pagare""",
    own_words="""avete siete scrivi scrivimi genera traduci traducete traduca tradurre correggi correggete riassumi riassumere classifica calcola risolvi coniuga riscrivi riformula estrai analizza chiamo piove meteo qualsiasi alcuni alcune vanno negozio negozi ordini ordinare spedizione spedizioni consegna rimborso rimborsi abbonamento bolletta fattura fatture ufficio orario orari chiusura
        chiuso chiusa prezzo prezzi stipendio permessi contratto prodotto prodotti servizio servizi annullare cancellare cambiare restituire ricevere inviare
        spedire acquistare comprare vendere aprire chiudere scaricare caricare installare disinstallare attivare disattivare accedere bloccare sbloccare
        garanzia scadenza documenti passaporto codice affitto macchina treno treni biglietto biglietti viaggio lavoro lavorare dipendente dipendenti azienda
        oggi domani lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi domenica gennaio febbraio aprile maggio giugno luglio
        settembre ottobre dicembre quattro cinque sette dieci cinquanta anni giorni mesi settimane migliore peggiore pacchi identità ricevuta scontrino apre chiude funziona spedite""",
    capitals_are_names=True,
    dropped_accents="àèéìòù",
    adverbs="mente",
    verbs=(r"[aei]r(?:e|si|mi|ti|ci|vi|l[oaie]|ne|(?:ce|ve|me|te|glie)l[oaie])$", r"[oaie]|an?o|[ae]te|iamo"),
    past=(
        r"\b(?:er[ao]|erano|avev[ao]|avevano|stat[oaie])\b"
        r"|\b(?:ho|ha|hanno|abbiamo|hai|avete) (?:già )?(\w{3,}t[oaie])\b"
        r"|\b(?:è|e'|sono) (?:già )?((?:arriv|part|usc|ven|scad|torn|entr)\w*t[oaie])\b"
    ),
    letters="a e i o è",
    own_letters=r"\bè\b",
    elided="l d c n s m t v",
    shorthand=((r"(?-i:nn)\b", "non"),),
    often_misspelt="senza",
    spellings="""casino:casinò papa:papà meta:metà faro:farò sara:sarà però:pero ancora:àncora principi:princìpi pago:pagò compro:comprò cambio:cambiò parlo:parlò
        arrivo:arrivò chiamo:chiamò rosa:Rosa marina:Marina pero:però te:tè da:dà unita:unità eta:età facolta:facoltà""",
    grammar="""glielo gliela glieli gliele avevo aveva avevano ero il lo la i gli le l un uno una di del dello della dei degli delle dell d a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell
        su sul sullo sulla sui sugli sulle sull con col per tra fra e ed o od ma è sono era erano essere sia stato stata stati state sarà ho ha hai abbiamo avete hanno avere come dove dov quando chi che cosa cos c
        quale quali qual perché io tu lui lei noi voi loro me te se si mi ti ci vi ne s m t v mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste
        quest quello quella quelli quelle quel quell non perche cui gia già poi quindi dunque""",
    fillers="""grazie prego ciao salve favore posso può puo possiamo potete puoi potrei potrebbe potresti fare faccio facciamo fa farsi devo deve dobbiamo bisogna occorre voglio vorrei vorremmo ho_bisogno serve servono molto anche bene
        sapere so sa sai dire dirmi dimmi mi_dica mi_dici ditemi spiega spiegami spiegare spiegatemi mostra mostrami mostrare aiuto aiutami aiutarmi per_favore per_cortesia per_piacere adesso ora attualmente semplicemente esattamente proprio
        davvero modo passi procedura procedere maniera buongiorno buonasera scusa scusi possibile è_possibile c'è c'e ci_sono gentilmente pure qui qua sto stiamo sta riesco riesce riuscire qualcuno info informazioni vorresti potremmo si_può si_puo si_fa viene vengono possono dite sapete indica indicare indicarmi indicate""",
    determiners="il lo la i gli le l un uno una questo questa questi queste quest quel quello quella mio mia miei mie tuo tua suo sua nostro nostra vostro vostra",
    orders="di' dì dici dimmi dica dite dire fai fa' fate fare dai da' date dare rispondi risponda rispondete sì spiega mostra",
    links="come e ed ma poi perché perche però allora quindi siccome poiché falso sbagliato bugia bugie ironicamente",
    courtesies="""ciao salve buongiorno buonasera buon_giorno buona_sera buona_giornata buon_pomeriggio grazie grazie_mille molte_grazie per_favore per_piacere per_cortesia scusa scusi scusate mi_scusi domanda aiuto aiutatemi
        aiutarmi aiutatemi aiutami cordiali_saluti saluti in_anticipo gentilmente urgente cari gentile sono_nuovo sono_nuova qualcuno_sa vi_ringrazio la_ringrazio ti_ringrazio ringrazio buon_lavoro resto_in_attesa""",
    courteous="""potete potreste mille a_tutti tutti molte tanto team ho una un di il vi mi può puoi qualcuno ragazzi grazie buona disturbo per bisogno veloce anticipatamente ho_bisogno distinti rapida semplice il_disturbo
        dell'aiuto dell'attenzione staff squadra signora signori signore nuovo qui buon lavoro giornata avrei""",
    before_names="ciao caro cara gentile",
    signing="saluti cordiali_saluti distinti_saluti",
    points=r"ist[oa]|quest[aeio]|lingua|frase",
    questions=(
        (
            "time",
            r"(?:per )?quando\b(?!.*,)|a che ora|(?:in |di |per )?(?:che|quale) (?:giorno|data|anno|mese|orario|ora)",
        ),
        ("start", r"(?:da|a partire da) (?:quando\b(?!.*,)|(?:che|quale) (?:ora|data|giorno|eta))"),
        (
            "end",
            r"(?:entro|fino a) (?:quando|quanto|(?:che|quale) (?:ora|data|giorno|eta)|quanti (?:giorni|mesi|anni))",
        ),
        ("wait", r"(?:in|tra|fra|dopo) quanto(?: tempo)?\b(?! scad)|quanto (?:tempo )?ci (?:vuole|mett\w+)"),
        ("valid", r"(?:per )?quanto (?:tempo )?(?:vale|valgono|(?:e|sono) valid[oaie])"),
        ("duration", r"(?:per |da )?quanto (?:tempo|dura|durano|a lungo)"),
        ("days", r"(?:per |in |entro |tra |da )?quant[ie] (?:minuti|ore|giorni|settimane|mesi|anni)"),
        (
            "place",
            r"(?:da |per |fino a )?dove|dov'|da dove|(?:in |a )?(?:che|quale) (?:citta|paese|luogo|posto|ufficio|stanza|indirizzo)",
        ),
        (
            "reason",
            r"perche|per (?:quale|che) motivo|per quale ragione|come mai|a cosa e dovut[oa]|qual'? ?e il motivo",
        ),
        ("frequency", r"ogni quanto|quante volte|con (?:che|quale) frequenza"),
        ("age", r"(?:a |con )?(?:che|quale) eta|quanti anni ha"),
        (
            "amount",
            r"(?:a |da |di |per )?quant[oaie]\b|quant'|qual'? ?e (?:il|la|l') ?(?:prezzo|costo|importo|tariffa)",
        ),
        (
            "party",
            r"(?:da|di) chi|chi (?:posso|devo|possiamo|dobbiamo|bisogna|si|contatto|chiamo|avviso)\b|chi .*\b(?:essere|viene|vengono) \w+t[oaie]\b|a chi (?:spetta|spettano|viene|vengono)",
        ),
        ("whom", r"(?:a|con|per) chi"),
        ("person", r"chi"),
        ("name", r"come si chiama\w*"),
        ("manner", r"come|com'|in (?:che|quale) (?:modo|maniera)|da (?:che )?cosa si (?:capisce|riconosce|vede)"),
        (
            "steps",
            r"qual'? ?e (?:il modo|la procedura|l'iter|la via)|quali (?:sono )?(?:i |le )?(?:passi|metodi|modalita|mezzi|modi|forme)|che (?:passi|procedura)|(?:che |che cosa |cosa )(?:devo|dobbiamo|bisogna|si deve|posso|occorre|si) fare|(?:che |che cosa |cosa )(?:faccio|si fa|fare|serve per|occorre per|ci vuole per)",
        ),
        (
            "definition",
            r"(?:che )?cos'? ?e (?:il|lo|la|l'|un|uno|una)(?<=')|(?:che )?cos'? ?e (?:il|lo|la|un|uno|una|\S+\W*$)|(?:che |che cosa |cosa )(?:significa|indica|vuol dire|si intende|s'intende)",
        ),
        ("thing", r"(?:a |di |con |da |per |in |su )?(?:che cosa|cosa|cos'|che|qual[ei]?|qual')\b"),
        (
            "whether",
            r"(?:posso|puo|possiamo|possono|si puo|e|sono|c'e|ci sono|ho|ha|hanno|devo|deve|dobbiamo|bisogna|esiste|esistono|serve|occorre)",
        ),
    ),
    implied="tempo",
    sought=(("amount", r"\b(?:prezz[oi]|cost[oi]|tariff[ae])\b"), ("duration", r"\b(?:tempi|scadenz[ae]|termini)\b")),
    joins_clause="e",
    opens_clause="che",
    interrogatives=r"come|com|quando|dove|dov|chi|qual[ei]?|quant[oaie]?|cosa|cos|perche|ogni quanto|(?:a|con|da|di|in|per) che|che (?:ora|giorno|data|punto)|n?dove",
    before_questions=(
        r"^(?:(?:per favore|per cortesia|per piacere|scusi|scusa|scusate|ciao|salve|buongiorno|buonasera|e|ma|allora|quindi|mi scusi)\b\W+)*",
        r"^(?:(?:mi )?(?:puoi|puo|potete|potresti|potrebbe|potreste|sa|sai|sapete) (?:dirmi |spiegarmi |dire |indicarmi |mi dire )?|(?:vorrei|voglio|volevo) sapere |(?:mi )?(?:dica|dici|dite) |dimmi |ditemi |mi chiedevo |qualcuno sa )(?=(?:da |a |di |per |in |con )?(?:quando|dove|come|chi|che|cosa|cos'|qual|quant|perche|ogni|se\b|dov'|com'))",
    ),
    negation=(
        r"\b(?:a meno che(?: non)?|non|senza|mai|né|nessun[oa]?|niente|nulla|neanche|nemmeno|neppure|impossibile|impedire|evit(?:are|o|a|iamo)|rifiut\w+|smettere)\b",
        (
            r"\bnon solo\b|\bo (?:no|meno)\b|\bperché non\b|\bperche non\b|\bnon (?:è|e|e') (?:vero|così)\W*$|\bse non (?:sbaglio|erro|disturbo|ti dispiace|le dispiace|vi dispiace)\b|\bnon (?:so|sappiamo|capisco|riesco a capire) (?=(?:come|dove|quando|se|cosa|quale|chi|perché))"
            r"|\bse non (?=sono indiscreto)|\bniente (?:fretta|di urgente|male)\b|(?<=\bnon )(?:\w+ ){1,2}?(?:più|piu|mai|niente|nulla|nessun[oa]?|neanche|nemmeno)\b|(?<=\bsenza )(?:nessun[oa]?|alcun[oa]?)\b|\b(?:meno|più|piu|prima|quanto|che) (?:che )?mai\b|\bnon appena\b|\bnulla osta\b"
        ),
    ),
    negates_next="non",
    negating="non senza mai né nessun nessuno nessuna niente nulla",
    negating_idioms="o_no non_solo perché_non",
    modality=(
        r"\b(?:posso|può|puo|puoi|possiamo|possono|potete|potrei|potremmo|permesso|consentito|ammesso|possibile|è lecito)\b(?! (?:dirmi|spiegarmi|indicarmi|aiutarmi|mi ))",
        r"\b(?:devo|deve|devi|dobbiamo|devono|dovete|dovrei|bisogna|occorre|obbligatori[oa]|obbligat[oaie]|necessari[oa]|tenut[oaie] a|c'è bisogno|serve)\b",
    ),
    steps_by_modals=True,
    aspect=(
        ("prima", r"\b(?:un tempo|una volta(?! (?:che|al|alla|ogni|per|a))|in passato|precedentemente|all'epoca)\b"),
        ("non più", r"\bnon\b[^.?!]{1,25}\b(?:più|piu)\b(?! (?:di|di|che|tardi|presto|grand\w+|piccol\w+))"),
        ("quasi", r"\bquasi\b"),
        ("ancora", r"\bnon ancora\b|\bancora non\b"),
    ),
    openers="""per in durante con senza mentre se da attraverso tramite fuori dentro entro dopo prima tranne salvo eccetto finché nonostante tra fra
        dall dallo dalla dal dai nel nello nella nell nei nelle negli presso via mediante""",
    idle_after_openers="""data generale genere fatto realtà mondo vita tempo momento particolare dettaglio breve caso giorno giorni esempio fretta volta ordine modo anticipo oggi giornata internet""",
    places={
        "da": "from",
        "dal": "from",
        "dallo": "from",
        "dalla": "from",
        "dai": "from",
        "dagli": "from",
        "dalle": "from",
        "dall": "from",
        "a": "to",
        "ad": "to",
        "al": "to",
        "allo": "to",
        "alla": "to",
        "ai": "to",
        "agli": "to",
        "alle": "to",
        "all": "to",
        "verso": "to",
        "in": "to",
        "fino": "to",
        "entro": "within",
        "dopo": "after",
        "sopra": "over",
        "sotto": "under",
    },
    genders={"lui": "m", "lei": "f"},
    either_way="""e ed o né entrambi stesso stessa uguale uguali differenza differenze differisce confronto confrontare paragone sposato sposata sposati amico amica amici parente parenti insieme fratelli sorelle
        distanza simile simili compatibile compatibili meglio combinare tra fra rispetto""",
    of_mine="mio:suo mia:sua miei:suoi mie:sue mi:gli,le posso:può,puo,possono possiamo:può,puo,possono devo:deve,devono ho:ha,hanno io:",
    one_way="a per quando",
    one_way_beside={"con": "sostituire sostituisco sostituisce sostituisci sostituisca sostituiamo"},
    conditional="se",
    of_owners="di del della dello dei delle degli",
    governed_me="per_me con_me senza_me da_me",
    numerals=_numerals(),
    ordinals="""primo:1 prima:1 primi:1 prime:1 secondo:2 seconda:2 terzo:3 terza:3 quarto:4 quarta:4 quinto:5 quinta:5 sesto:6 sesta:6 settimo:7 settima:7 ottavo:8 ottava:8 nono:9 nona:9
        decimo:10 decima:10 undicesimo:11 dodicesimo:12 quindicesimo:15 ventesimo:20 trentesimo:30 mezzo:0.5 mezza:0.5 mezz:0.5 metà:0.5 paio:2""",
    scales="milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9",
    whole_numbers=True,
    and_a_half="e mezz[oa]",
    units="""
% percento per_cento
eur euro d'euro di_euro
usd dollaro dollari
gbp sterlina sterline
chf franco franchi
second secondi
minute minuto minuti
hour ora ore h 'ora
day giorno giorni
week settimana settimane
month mese mesi
year anno anni
am di_mattina del_mattino
pm di_sera del_pomeriggio di_pomeriggio della_sera
km chilometro chilometri
m metro metri
cm centimetro centimetri
kg chilo chili chilogrammo chilogrammi
g grammo grammi
mg milligrammo milligrammi
l litro litri
gb giga gigabyte
tb tera terabyte
person persona persone
x volte
""",
    minus="meno",
    symbols="""
+ più piu e
- meno
* per
/ diviso su
< meno minore sotto
> più piu maggiore oltre
<= massimo
>= minimo almeno
= uguale
° gradi grado
½ mezzo mezza metà
€ euro
$ dollaro dollari
""",
    contrasts="""
ancora tuttora | già
""",
    ranges="a al alla | e ed o | tra fra",
    in_each_others_stead="""
per | con
in nel nella nei nelle durante | dopo dopo_il dopo_la dopo_i dopo_le | prima_di prima_del prima_della prima_dei prima_delle
lo_stesso la_stessa | un_altro un'altra un_altra
""",
    antonyms="""
prima =precedentemente | dopo | durante
primo prima primi prime | secondo seconda secondi | terzo terza | quarto quarta | ultimo ultima ultimi ultime
più piu maggiore maggiori massim* superior* aument* incrementare oltre | meno minore minori minim* inferior* ridurre riduco riduzion* diminuir* diminuzion* abbassare
aumentare alzare | diminuire ridurre abbassare
sopra | sotto
attiv* abilit* accend* acceso accesa | disattiv* disabilit* spegn* spento spenta
apr* apert* | chiud* chius*
posso può possono possiamo permess* permett* consent* ammess* legal* autorizz* lecito | vietat* proibit* illegal* divieto
inclus* includ* compres* | esclus* esclud*
con | senza
tempo_pieno | tempo_parziale part_time
pagato pagata pagamento a_pagamento retribuit* | gratis gratuit* non_retribuit*
comprare compro acquistare acquist* compra | vendere vendo vendita vend* | affittare noleggi* affitto
prestare presto_a prestito_a | prendere_in_prestito
import* | export* esport*
=importare =importazione | =esportare =esportazione
entrata entrare ingresso | uscita uscire
in_entrata entrant* | in_uscita uscent*
arrivo arrivi arrivare arriva arrivano | partenza partenze partire parte partono
andata | ritorno
aggiung* inser* | elimin* rimuov* togli* cancell*
install* | disinstall*
inviare invio spedire spedizione mandare | ricevere ricevo ricezione
caricare upload | scaricare download
accedere accesso login entrare | uscire logout disconnett*
connett* colleg* | disconnett* scolleg*
iscriv* iscrizion* | disiscriv* disiscrizion* cancellarsi
blocc* | sblocc*
assumere assunzion* | licenzia*
accett* approv* | rifiut* respin*
iniziare inizio inizia cominci* avviare avvio | finire fine finisce termin* smettere interromp*
uomo uomini maschio maschi maschil* padre marito fratello figlio ragazzo | donna donne femmina femmine femminil* madre moglie sorella figlia
padre papà | madre mamma
figlio | figlia
fratello fratelli | sorella sorelle
intern* | estern*
nazional* | internazional* ester* straniero
migliore migliori meglio | peggiore peggiori peggio
vecchi* antic* usato usata | nuov*
sinistra | destra
dipendent* lavorator* | datore datori
inquilin* affittuari* conduttore | proprietari* locatore locatori
acquirent* compratore compratori | venditor* fornitor*
mittent* | destinatari*
creditor* | debitor*
credito | debito prepagat*
vantagg* pregi benefici* | svantagg* difett*
dentro | fuori
online | di_persona in_negozio offline
caldo calda caldi calde | freddo fredda freddi fredde
alto alta alti alte | basso bassa bassi basse
grande grandi | piccolo piccola piccoli piccole
lungo lunga lunghi lunghe | corto corta breve brevi
largo larga | stretto stretta
pieno piena | vuoto vuota
veloce veloci rapid* | lento lenta lent*
economic* | car* costos*
facile facili | difficile difficili
sicur* | pericolos*
pubblic* | privat*
manual* | automatic*
temporane* provvisori* | permanent* definitiv*
obbligatori* | facoltativ* opzional*
positiv* | negativ*
lordo lorda lordi | netto netta netti
minorenn* minori | maggiorenn* adult*
giorno_feriale feriali | festivo festivi
vincere vinco vincita | perdere perdo perdita
sposare sposarsi matrimonio | divorziare divorzio
nascita nato nata | morte morto morta
nord | sud | est | ovest
rimbors* | cambiare_merce sostitu*
deposit* versare versamento | prelev* prelievo
colazione | pranzo | cena
=tassa =tasse | =tasso =tassi
=conto =conti | =conta
=porta =porte | =porto =porti
=casa =case | =caso =casi
=posta | =posto =posti
=cartella =cartelle | =cartello =cartelli
=partita =partite | =partito =partiti
=banco =banchi | =banca =banche
=corsa =corse | =corso =corsi
=foglia =foglie | =foglio =fogli
=modo =modi | =moda
=pesce =pesci | =pesca =pesche
""",
    dates="""
! lunedì lunedi | martedì martedi | mercoledì mercoledi | giovedì giovedi | venerdì venerdi | sabato sabati | domenica domeniche
! gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
! oggi | domani | ieri | dopodomani | l'altroieri altroieri | stasera stanotte | stamattina
scorso scorsa scorsi scorse passato passata precedente | prossimo prossima prossimi prossime seguente successivo successiva | corrente attuale
primavera | estate | autunno | inverno
mattina mattino mattinata | pomeriggio | sera serata | notte
natale | pasqua | capodanno | ferragosto
inizio | fine | metà
weekend fine_settimana | giorni_feriali giorni_lavorativi feriali
""",
    periods="""
all_ora orario oraria ogni_ora | al_giorno giornalier* quotidian* ogni_giorno | alla_settimana settimanal* ogni_settimana | al_mese mensil* ogni_mese | trimestral* ogni_trimestre | all_anno annual* annuo annua ogni_anno
secondi | minuto minuti | ora ore | giorno giorni | settimana settimane | mese mesi | anno anni
a_persona per_persona a_testa | a_famiglia per_famiglia a_gruppo per_gruppo
""",
    platforms="""
ios iphone ipad | android | windows | mac macos macbook | linux
dollar* | euro | sterlin* | franc*
visa | mastercard | paypal | bonifico | contanti | assegno | bancomat
auto macchina automobile | treno | autobus bus pullman | aereo | bici bicicletta | moto
email mail posta_elettronica | telefono | sms | chat | raccomandata
italiano | inglese | francese | tedesco | spagnolo | portoghese
carta_d_identità carta_d_identita carta_identità | passaporto | patente | codice_fiscale
""",
    quantifiers="""
tutti tutte tutto tutta ogni ciascun* sempre interamente completamente qualsiasi qualunque | alcuni alcune qualche certi certe talvolta a_volte parzialmente | la_maggior_parte maggior_parte | nessuno_di | metà | pochi poche raramente
! solo soltanto solamente esclusivamente unicamente
! tranne eccetto salvo fuorché
! invece anziché al_posto_di
! anche_se
! entrambi entrambe ambedue
e ed | o oppure
almeno come_minimo minimo non_meno_di | al_massimo massimo non_più_di fino_a | esattamente
più_di piu_di oltre | meno_di
""",
    audiences="""
! student* universitari* | pensionat* anzian* | bambin* minorenn* neonat* | incinta gravidanza
! disabil* invalid*
! principiant*
! tirocinant* stagist* apprendist* | autonom* freelance partita_iva
! stranier* extracomunitari*
! estero
! azienda aziend* impres*
""",
    synonyms="""
locator* proprietari*
succed* accad*
cancell* elimin* rimuov*
richied* chied*
gratis gratuit*
ferie vacanz*
attiv* abilit*
disd* annull* recess*
perso persi smarrit* smarriment*
metodi modalità
valid* vale valgono
esist* è
ripar* aggiust*
cambiare modificare cambio modifico modifica aggiornare
cancellare annullare disdire annullo cancello disdico disdetta recedere annulla cancella
eliminare cancellare rimuovere togliere
ottenere avere ricevere ottengo
comprare acquistare compro acquisto
ordinare comprare
iniziare cominciare avviare inizia comincia
finire terminare concludere finisce termina
creare aprire fare
richiedere chiedere domandare richiedo chiedo
inviare spedire mandare invio spedisco mando trasmettere
arrivare giungere arriva
prezzo costo tariffa importo costa costare
macchina auto automobile vettura
cellulare telefono telefonino smartphone
computer pc portatile
appartamento casa alloggio
lavoro impiego occupazione
stipendio salario paga retribuzione
fattura ricevuta bolletta
medico dottore dottoressa
foto immagine fotografia
azienda ditta società impresa compagnia
negozio punto_vendita
pagina sito web
applicazione app programma
pacco spedizione collo
trovare cercare reperire trovo cerco
riparare aggiustare sistemare risolvere
funzionare andare funziona va
restituire rendere restituisco rendo reso
usare utilizzare adoperare uso utilizzo
spiegare chiarire
veloce rapido rapidamente velocemente
vietato proibito
permesso consentito ammesso
necessario obbligatorio richiesto
importante essenziale
errore problema guasto
soldi denaro
bambini figli
imparare studiare apprendere
significa vuol_dire
password parola_d_ordine
pagare saldare pago saldo
vedere visualizzare consultare controllare vedo visualizzo
gratis gratuito
accedere entrare accedo
prenotare riservare prenoto
contattare chiamare contatto contatta rivolgermi rivolgersi rivolgere sentire
recuperare ripristinare reimpostare reimposto resettare recupero ripristino
ufficio sede
aperto apre
""",
    follow_up_words="e ed ma allora che cosa come perché quando dove chi invece",
    rules={
        "personal": Patterns(found=_PERSONAL, unless=_PROCEDURE),
        "current_time": Patterns(found=_CURRENT_TIME, unless=_PROCEDURE[:1]),
        "current_events": Patterns(found=_CURRENT_EVENTS, unless=_PROCEDURE[:1]),
        "moving_money": Patterns(found=_MOVING_MONEY),
        "code_generation": Patterns(found=_CODE_GENERATION),
        "literal_text": Patterns(found=_LITERAL_TEXT),
        "literal_task": Patterns(under=_LITERAL_TASK),
        "bare_statement": Patterns(under=_BARE_STATEMENT),
    },
    asks=r"come|com'è|che|che cosa|cosa|cos'è|quando|dove|dov'è|chi|qual|quale|quali|quant[oaie]|perché|perche|posso|può|puo|possiamo|potrei|devo|dobbiamo|c'è|ci sono|è possibile|è|sono|ho|bisogna|occorre|esiste",
    own=r"io|mio|mia|mie|miei|nostr[oaie]|ho (?:un|una|perso|dimenticato|ricevuto|fatto)|non ho|abbiamo|non riesco|non posso|vorrei|voglio|mi serve|sto cercando|ho bisogno|non funziona",
    opening=(
        r"(?:(?:una |un |altra |mia |la |ho una |ho un |veloce |breve |piccola )*(?:domanda|dubbio|problema|errore|richiesta|informazione)(?: veloce| rapida)?|ciao|salve|buongiorno|buonasera|grazie|aiuto|urgente|gentil[ei]|spett\.?(?:le)?)\b[^:.?!]{0,40}"
        r"|(?:oggetto|riguardo (?:a|al|alla)|a proposito di|per quanto riguarda|in merito (?:a|al|alla))\b[^:.?!]{0,60}"
    ),
    instructs=_TASK,
    labels="per|con|in|come|da|su|testo|frase|parola|messaggio|recensione",
    supposing="dato che|supponendo|supponiamo|considerato|sapendo|premesso",
    this_text="(?:questa|questo) (?:frase|testo|parola)",
    inflects="coniug",
    translates=r"tradu[czs]\w*|tradurre|traduc\w*",
    thanks="grazie",
    sums=r"quanto fa|quanto fanno|calcola|risolvi",
    percent_of="di",
    pleads="per favore|per cortesia|aiuto|aiutatemi|aiutami|bisogno",
)
