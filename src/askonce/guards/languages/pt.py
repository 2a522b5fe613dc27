# ruff: noqa: E501 — a row of a table reads best on one line
"""Portuguese, of Portugal and of Brazil: what one calls otherwise stands in one row (telemóvel, celular)."""

from __future__ import annotations

from askonce.guards.languages import Language, Patterns

# A passage runs to the end of its sentence, or to a second question joined with "e".
_REST = r"(?:(?!\be (?:que|onde|quando|quem|como|quanto|qual|o que)\b)[^.?!;\n])*"
_IS = r"(?:é|e|são|sao|está|esta|estão|estao|fica|ficam|será|sera|serão|foi|anda)"
_NOW = r"(?:agora|hoje|amanhã|amanha|ontem|neste momento|no momento|atualmente|actualmente|esta semana|essa semana|este fim de semana|esta noite|hoje à noite|já)"

# Asking how something is done, or what would happen, has the same answer whoever asks.
_PROCEDURE = (
    rf"\bcomo (?:(?:é que|eu|é|que|se|a gente|nós) )*(?:posso|podemos|poderia|faço|faco|fazemos|faz|faz-se|devo|devemos|se faz|funciona\w*|consigo|conseguimos|(?:é|são) calculad\w+|\w+(?:ar|er|ir|or)(?:-\w+)?|\w+o)\b{_REST}",
    rf"\b(?:onde|quando|o que|que|quem|a quem|com quem|qual|quais) (?:(?:é que|eu|é) )*(?:posso|podemos|devo|devemos|se pode|se deve|tenho de|tenho que|preciso(?: de)?)\b{_REST}",
    rf"\b(?:posso|podemos|devo|devemos|pode-se|é possível|e possivel|dá para|há (?:alguma )?forma|tem como|preciso de|é preciso)(?= \w)(?! (?:saber|ver|ter|conhecer)\b){_REST}",
    rf"\bo que (?:acontece|fazer|faço|devo fazer)\b{_REST}",
)

# Things of which everybody has their own, and whose state is what one asks for.
_OWN = (
    r"(?:encomendas?|pedidos?|pacotes?|entregas?|envios?|saldos?|faturas?|facturas?|boletos?|reembolsos?|estornos?|pagamentos?|assinaturas?|subscriç(?:ão|ões)|contas?|salários?|ordenados?|holerites?|férias|folgas?|pontos|milhas|reservas?|voos?|vôos?|bagage(?:m|ns)|malas?|consultas?"
    r"|reuni(?:ão|ões)|calendário|agenda|solicitaç(?:ão|ões)|processos?|tickets?|chamados?|reclamaç(?:ão|ões)|contratos?|apólices?|empréstimos?|dívidas?|vencimentos?|tarifário|plano|crédito|bónus|bônus|transaç(?:ão|ões)|compras?|gastos?|despesas?|prestaç(?:ão|ões)|parcelas?|multas?|turnos?"
    r"|horários?|notas?|impostos?|irs|nome|morada|endereço|localização|estado|status|chefe|devoluç(?:ão|ões)|limite|fgts|inss|lembretes?|alarmes?|lista|candidaturas?|inscriç(?:ão|ões))\b"
)
_WHOSE = rf"\b(?:meus?|minhas?|noss[oa]s?) (?:[\w'-]+ ){{0,3}}?{_OWN}"
_STATE = r"(?:enviad|expedid|despachad|pront|confirmad|entregue|atrasad|bloquead|cancelad|pag|aprovad|reembolsad|vencid|ativ|activ|aceit|processad|registad|registrad|em trânsito|a caminho|em atraso)"

_MONEY = r"(?:euros?|eur|dólar(?:es)?|dolar(?:es)?|usd|libras?|gbp|ienes?|yuan|francos?|chf|rublos?|rea(?:l|is)|brl|pesos?|bitcoins?|btc|ethereum|eth|moedas?|cripto\w*)\b"
_TRADED = r"(?:aç(?:ão|ões)|acoes|ouro|prata|petróleo|petroleo|gasolina|gasóleo|diesel|etanol|cobre|trigo|soja|café|bitcoin|ethereum|ibovespa|psi)\b"

_TASK = (
    r"(?:traduz(?:a|ir|e|am)?|tradu(?:za|zir)|resum(?:e|a|ir|am)|corrij(?:a|am)|corrig(?:e|ir)|classifi(?:ca|que|car|quem)|categoriz(?:a|e|ar)|etiquet(?:a|e|ar)|rotul(?:a|e|ar)|extra(?:i|ia|ir)|cont(?:a|e|ar) (?:as|os|quant\w+)|soletr(?:a|e|ar)|orden(?:a|e|ar) (?:as|os|estas|estes|essas|esses)|calcul(?:a|e|ar)"
    r"|resolv(?:e|a|er)|conjug(?:a|ue|ar)|reformul(?:a|e|ar)|reescrev(?:e|a|er)|parafras(?:eia|eie|ear)|complet(?:a|ar) (?:a|o|esta|este|essa|esse)|complete (?:a frase|o texto|a palavra|a oração|esta|este|essa|esse)|continu(?:a|e|ar)|identifi(?:ca|que|car)|detet(?:a|e|ar)|detect(?:a|e|ar)|determin(?:a|e|ar)|invert(?:e|a|er)|avali(?:a|e|ar)|encurt(?:a|e|ar)|sublinh(?:a|e|ar)|analis(?:a|e|ar)"
    r"|simplifi(?:ca|que|car)|transcrev(?:e|a|er)|põe|ponha|coloque)"
)
# What such a verb works on: a longer word, or a word or text that an article announces.
_OPERAND = r" ?\S{3}| (?:o|a|um|uma) (?:verbo|palavra|frase|texto|adjetivo|substantivo|nome|número|expressão|oração)\b"
_TONGUE = r"(?:inglês|francês|alemão|espanhol|português|italiano|russo|chinês|japonês|árabe|latim)"
_TEXT = r"(?:textos?|frases?|palavras?|mensage(?:m|ns)|avaliaç(?:ão|ões)|comentários?|parágrafo|tuíte|tweet|e-?mails?|afirmaç(?:ão|ões)|oraç(?:ão|ões))"

_PERSONAL = (
    # the state of something the asker owns
    rf"\b(?:onde (?:é que )?{_IS}|cadê|cade|quando (?:é que )?(?:me )?(?:cheg\w+|vem|vêm|sai|saem|venc\w+|receb\w+|ca[ií]\w*|é|será|expir\w+)|como (?:é que )?{_IS}|em que (?:ponto|estado|pé) {_IS}|o que (?:aconteceu|houve|se passa|há)|quem é|por ?qu[eê]|porqu[eê])\b[^.?!;\n]{{0,50}}?{_WHOSE}",
    rf"\b(?:qual(?: é| e| o| a)?|quais(?: são| os| as)?|quant[oa]s? {_IS}|a quanto)(?: [\w'-]+){{0,4}}? {_WHOSE}",
    (
        r"\b(?:mostr(?:a|e)(?:-me)?|me mostr[ae]|diz-me|diga(?:-me)?|me diga|me diz|verifi(?:ca|que|car)|consult(?:a|e|ar)|veja|vê|encontre|dá-me|me dê|rastre(?:ia|ie|ar)|list[ae]|(?:queria|quero|gostaria de|posso|podia) (?:saber|ver|ter|conhecer|consultar))"
        rf"(?: (?:o|a|os|as|estado|status|saldo|total|valor|detalhes|lista|número|últim[oa]s?|do|da|dos|das|de|onde|quando|como|se|é|está|estão|qual|quanto|tod[oa]s?))*? {_WHOSE}"
    ),
    rf"{_WHOSE}[^.?!;\n]{{0,25}}?\b(?:já |ja |ainda |foi |foram |está |esta |estão |vai |vem |ser |não |nao )+(?:sido )?{_STATE}|{_WHOSE} (?:já |ja )?(?:chegou|chegaram|saiu|caiu|venceu|atrasou|foi)\b",
    rf"\b(?:estado|status|situação|rastreio|rastreamento)(?: \w+){{0,2}}? {_WHOSE}|^(?:estado|status|rastreio|rastreamento) (?:da|do|de) (?:encomenda|pedido|entrega|reembolso|processo|envio)\W*$",
    # what the asker has done, has left, owes
    r"\bquant[oa]s?\b[^.?!;\n]{0,40}?\b(?:eu )?(?:já )?(?:gastei|usei|tirei|ganhei|acumulei|paguei|encomendei|comprei|recebi|pedi|reservei|trabalhei|devo ainda|ainda devo)\b",
    r"\bquant[oa]s?\b(?! tempo)[^.?!;\n]{0,40}?\b(?:me (?:resta|restam|falta|faltam|sobra|sobram|cobraram|pagaram)|ainda (?:tenho|me resta|me restam)|tenho (?:disponíve\w+|de saldo|na conta|direito))\b",
    r"\bquant[oa]s? (?:dias de férias|férias|folgas|pontos|milhas|dinheiro|crédito|dados|giga\w*|horas extra\w*)\b[^.?!;\n]{0,25}?\b(?:tenho|temos)\b|\btenho (?:ainda |alguma? )?(?:férias|folgas|pontos|dívidas?|multas?|saldo|pendências)\b(?! para)",
    r"\bquanto (?:é que )?(?:eu )?(?:lhe |vos |te )?devo(?: ainda)?\W*$|\bquanto (?:é que )?(?:eu )?(?:ganho|recebo)\W*$|\bquando (?:é que )?(?:eu )?(?:me pagam|recebo(?: o (?:salário|ordenado|pagamento|reembolso|13º|décimo terceiro))?\W*$|sou pag\w\b)",
    r"\b(?:o que|quando|qual|quais) (?:é que )?(?:eu )?(?:encomendei|pedi|comprei|paguei|reservei|gastei|solicitei)\b",
    r"\bquem sou eu\b|\bonde (?:é que )?(?:eu )?(?:estou|me encontro)\W*$|\bcomo (?:é que )?(?:eu )?me chamo\b|\bqual é o meu nome\b",
)
_CURRENT_TIME = (
    r"\bque horas (?:são|sao|tem|temos|é|eram)\b|\bque horas\W*$|\ba hora (?:certa|exata|exacta|atual)\b|\bsabe as horas\b|\btem horas\W*$",
    rf"\bque (?:dia|data) (?:é|e|foi|será|sera|estamos|temos)(?=\W*$| (?:{_NOW}|da semana)\b)|\bquantos (?:estamos|são) hoje\b|\bhoje é que (?:dia|data)\b|\ba quantos estamos\b|\b(?:hoje|amanhã) é que dia\b",
    r"\b(?:data|dia|hora|horário|mês|ano) (?:de hoje|de amanhã|de ontem|atual|actual|corrente|cert[oa]|exat[oa])\b(?! (?:de|do|da) )",
    r"\b(?:em|a) que (?:ano|mês|dia|século|estação) estamos\b|\bque (?:ano|mês) (?:é|e) (?:este|hoje|agora)\b|\bque (?:ano|mês) (?:é|estamos)\W*$",
    r"\bhoje é (?:segunda|terça|quarta|quinta|sexta|sábado|sabado|domingo|feriado|dia útil)\b",
    r"\bquant[oa]s (?:dias|semanas|meses|horas|minutos) (?:faltam|falta|restam|há|são)\b[^.?!;\n]{0,20}?\b(?:para|pra|até|ao|à)\b",
    r"\bquando (?:é que )?(?:é|será|começa|cai|passa|sai|chega|vem)(?: [\w']+){0,3}? próxim[oa]s?\b|\bqual é (?:o |a )?próxim[oa] (?:feriado|folga|férias|ponte|evento|comboio|trem|autocarro|ônibus|voo)",
)
_CURRENT_EVENTS = (
    rf"\bcomo (?:é que )?(?:está|esta|vai estar|estará|anda|fica) o (?:tempo|clima)\b|\b(?:previsão|previsões) (?:do tempo|meteorológica\w*|para (?:hoje|amanhã))\b|^(?:o )?(?:tempo|clima|meteorologia) (?:{_NOW}|em)\b[^.?!;\n]{{0,40}}$|\bque tempo (?:faz|vai fazer|está)\b",
    rf"\b(?:vai chover|está a chover|está chovendo|chove|vai nevar|neva|está nevando|choverá)\b(?=\W*$|[^.?!;\n]{{0,20}}\b(?:{_NOW}|lá fora|em [a-z]))|\bquantos graus (?:estão|está|faz|fazem|tem)\b|\btemperatura\b[^.?!;\n]{{0,25}}\b(?:lá fora|{_NOW})\b|\b(?:está|faz) (?:frio|calor) (?:lá fora|{_NOW})\b",
    rf"\b(?:últimas|ultimas|principais|recentes) notícias\b|\bnotícias (?:de hoje|do dia|de última hora)\b|\bo que (?:se passa|está acontecendo|está a acontecer|aconteceu|há de novo)\b[^.?!;\n]{{0,25}}\b(?:{_NOW}|no mundo|em portugal|no brasil)\b",
    rf"\b(?:há|tem|como (?:é que )?(?:está|esta|anda)|muito)\b[^.?!;\n]{{0,20}}\b(?:trânsito|transito)\b(?! em julgado)|\b(?:trânsito|transito) (?:{_NOW}|em tempo real|na |no )",
    r"\b(?:voo|vôo|avião|comboio|trem|autocarro|ônibus)\b[^.?!;\n]{0,30}\b(?:atrasad\w|no horário|à hora|cancelad\w|já (?:partiu|chegou|saiu|aterrou|pousou))\b",
    rf"\b(?:está|esta|estão|estao) (?:abert|fechad|disponíve|livre|chei|lotad)\w*\b[^.?!;\n]{{0,20}}\b{_NOW}\b|\bquem\b[^.?!;\n]{{0,30}}\b(?:neste momento|agora|hoje)\W*$|\btempos? de espera (?:atua\w+|{_NOW})\b|\b(?:abre|abrem|fecha|fecham) (?:hoje|amanhã|agora)\b",
)
_MOVING_MONEY = (
    rf"\b(?:câmbio|cambio|cotaç(?:ão|ões))\b[^.?!;\n]{{0,25}}?(?:{_MONEY}|{_TRADED})|{_MONEY}[ /-](?:em|para|contra|vs|a) {_MONEY}|\b\d[\d.,]* {_MONEY} (?:em|são quantos|quantos)\b[^.?!;\n]{{0,15}}{_MONEY}",
    rf"\bquanto (?:é que )?(?:vale|valem|é|são|está|estão|custa|tá)(?: (?:um|uma|o|a|os|as|hoje|agora|\d[\d.,]*))+ {_MONEY}|\ba quanto (?:está|anda|tá) (?:o |a )?(?:{_MONEY}|{_TRADED})|\bquanto (?:custa|custam|vale|valem|está|estão) (?:hoje |agora )?(?:o |a |os |as |um litro de |o litro da |o litro de )?{_TRADED}",
    rf"\b(?:preço|custo|valor|cotação)(?: atual)? (?:do|da|dos|das|de) {_TRADED}",
    r"\b(?:preços?|taxas?|cotaç(?:ão|ões)|tarifas?|câmbio) (?:atua(?:l|is)|actua(?:l|is)|de hoje|corrente|do dia|em tempo real)\b",
    rf"\b(?:preços?|cotaç(?:ão|ões)|quanto (?:custa|custam|vale|valem|está|estão))\b[^.?!;\n]{{0,25}}\b{_NOW}\b",
    r"\b(?:qual é|qual a|quais são|a quanto (?:está|anda)|quanto (?:é|está)) [^.?!;\n]{0,15}?\b(?:taxas? (?:de juros?|de câmbio|de inflação|selic|cdi|do crédito)|selic|euribor|inflação)\b|\beuribor\b|\btaxa selic\b",
)
_CODE_GENERATION = (
    (
        r"\b(?:escrev[ae]|escrever|ger[ae]|cri[ae]|criar|implement[ae]|faz|faça|dá-me|me dê|mostr[ae]|desenvolv[ae]|program[ae]|preciso de)(?:-me)?(?: (?:um|uma|o|a|simples|breve|pequen\w|exemplo|pedaço|de|em python|sql|recursiv\w))*"
        r" (?:função|script|código|consulta sql|query|regex|expressão regular|algoritmo|snippet|macro|parser|testes? unitários?)\b(?! (?:de desconto|promocional|de conduta|de ética|postal|de barras|de acesso|de verificação|pix|qr|iban|de cliente))"
    ),
    r"\b(?:escrev|implement|cri|reescrev|convert|ger|traduz)\w*\b[^.?!\n]{0,60}?\bem (?:python|java|javascript|typescript|c\+\+|c#|rust|php|sql|bash|go|kotlin)(?!\w)",
    r"\b(?:corrij[ae]|otimiz[ae]|refator[ae]|complet[ae]|depur[ae]|arrum[ae]|consert[ae]) (?:este|esse|o meu|meu|o seguinte|esta|essa|a minha|minha) (?:código|função|script|query|consulta|classe|método)\b",
)
_LITERAL_TEXT = (
    rf"^\W{{0,9}}(?:(?:por favor|olá|oi|podes|pode|poderia|podias|agora)\b[ ,!]*)*(?:{_TASK})\b(?! (?:uma? |o |a |os |as |meus? |minhas? |o meu |a minha |noss\w+ )?(?:página|site|sítio|documento|ficheiro|arquivo|pdf|férias|senha|pontos|conta|pedido|encomenda|assinatura|dias)\b)(?={_OPERAND})",
    r"\b(?:plural|singular|feminino|masculino|pretérito|particípio|gerúndio|conjuntivo|subjuntivo|sinónimos?|sinônimos?|antónimos?|antônimos?|contrário|classe gramatical|género|gênero|letras|vogais|sílabas|sentimento|tom|idioma|tempo verbal|sujeito) (?:de|do|da|em|na|no|para) (?:palavra|esta|este|essa|esse|frase|texto|verbo|\S+\W*$)",
    r"\b(?:quantas (?:letras|palavras|vogais|sílabas)|quantos caracteres|rima com|bem escrit[ao]|escrit[ao] corretamente|gramaticalmente|como se (?:escreve|soletra|pronuncia))\b",
    rf"\b(?:este|esta|estes|estas|esse|essa|o seguinte|a seguinte|seguintes?) {_TEXT}\b[^.?!:]{{0,60}}[.?!:] ?(?!(?:como|que|o que|onde|quando|posso|o meu|a minha|meu|minha))\w",
    rf"\b(?:se diz|dizer|diz-se|significa|quer dizer)\b[^.?!:]{{1,60}}\bem {_TONGUE}\b",
    r"^\W{0,9}(?:respond\w*|expli\w*|descrev\w*|escrev\w*|dá-me|me dê)\b (?:em|com|como|brevemente|só|apenas|somente)\b[^.?!:]{0,50}[:.!,] ?\w|[?.!] (?:responde|responda|explique|explica)\b (?:em|com|como|brevemente|só|apenas|somente)\b[^?]{0,50}$|^em (?:uma?|duas|três|poucas|\d+) (?:palavras?|frases?|parágrafos?|linhas?)\b[:.,]?",
    r"[.!?\"”»-] ?(?:traduz|traduza|traduzir|corrige|corrija|resume|resuma|classifica|classifique)\b[^.?!]{0,40}[.!]*$|\b(?<=\S )(?:traduz|traduza) (?:para|isto|isso)\b[^.?!]{0,30}[.!]*$",
)
_LITERAL_TASK = (
    r"\b(?:és|você é|és um|aja como|age como|atua como|atue como|como) (?:uma? |o |a )?(?:[\w-]+ ){0,3}?(?:tradutor\w*|intérprete|corretor\w*|revisor\w* de texto|calculadora|resumidor|analisador de (?:sentimento|tom)\w*)\b",
    r"(?:^|[.!?:;*-] ?)(?:tradu[zç]\w*|resum\w+|corrig\w+|corrij\w+|melhor[ae]\w*|extra[ií]\w*|reformul\w+|parafras\w+|cont[ae]|dete[ct]\w*|identifi\w+|determin\w+|simplifi\w+|analis\w+|calcul\w+)\b[^.!?;]{0,60}(?:\b(?:textos?|mensage\w+|frases?|oraç\w+|entrada|avaliaç\w+|comentários?|utilizador|usuário|seguintes?|tudo|gramática|ortografia|sentimento|tom|idioma|(?:em|para|para o) (?:inglês|francês|alemão|espanhol|português|russo|italiano))\b|\{\})|\b(?:só|apenas|somente|unicamente)\b[^.!?;]{0,30}\b(?:tradução|correção|texto corrigido)|\bclassifi\w+ (?:o |a )?(?:sentimento|tom|idioma)\b",
)
_BARE_STATEMENT = (
    r"(?:^|[.!?:;*-] ?)(?:classifi\w+|categoriz\w+|etiquet\w+|rotul\w+|avali\w+|julg\w+|atribu\w+)\b[^.!?;]{0,80}\b(?:textos?|mensage\w+|frases?|entrada|avaliaç\w+|comentários?|e-?mails?)\b",
)

# Adjectives that agree with what they describe: "alto" of one is "alta" of the other.
_ADJECTIVES = frozenset(
    """alt baix car barat velh antig ric pobre bonit fei bo lent pequen longo long curt quent fri nov magr gord rápid chei vazi larg estreit segur perigos famos
    casad separad pag contratad amad odiad conhecid vencid derrotad convidad denunciad ajudad cómod cômod adequad""".split()  # noqa: SIM905 — words read best as lines of words
)
_ENDINGS = ("as", "os", "a", "o")


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        root = word.removesuffix(ending)
        if root != word and root in _ADJECTIVES:
            return root
    return word


LANGUAGE = Language(
    name="Portuguese",
    stem=_stem,
    before_name=r"Nov[ao](?= [A-Z])",
    behind_name="do Sul|do Norte",
    precedence=5,
    function_words="""o a os as um uma é são como onde quando quem qual posso pode eu meu minha e ou com de do da em para não que se ao aos à às dos das no
        na nos nas seu sua quanto quantos você por pelo pela foi mais quais
        nao vocês pelos pelas num numa meus minhas nosso nossa nossos nossas isso isto ele ela eles elas quê até também mas muito já ainda depois sem pra há tem têm tenho temos faço fazer fazem podem podemos preciso quero
        gostaria devo devemos está estão sobre você vocês quanta quantas porque são custa custam fica ficam ser será num numa uns umas este esta esse essa aquele aquela consigo dois duas doze""",
    own_words="""peço peco aeroporto cadeira leite limpo janela chave quarto cozinha banheiro chuva trabalho salário salario prazo taxa desconto troca vidros estragos danos aparelho água agua luz verde vermelha vermelho branco azul máquina maquina rede convidados sao agora escreva escreve gere crie traduz traduza traduzir corrija corrigir resuma classifica classifique conjugue reescreva reescreve extraia chamo chover cadê demora demoram passaporte conta contas horas chega chegam pacote pacotes filho filha filhos filhas mãe irmão irmã encomenda encomendas senha cartão cartao loja lojas preço preco morada endereço endereco telemóvel telemovel aplicativo ficheiro ficheiros comboio trem
        ônibus onibus autocarro bilhete bilhetes aluguel aluguer fatura faturas devolução devolucao chegar fechar fecham hoje ontem amanhã amanha funcionário
        funcionários férias serviço servico serviços disponível apenas receber recebo enviei baixar carregar desligar escritório escritorio licença licenca
        impostos juros dinheiro pix cadastro registo mês manhã noite terça terca segunda-feira fevereiro março maio junho julho setembro outubro
        novembro dezembro dois duas três quatro sete oito dez doze vinte sessenta oitenta melhor pior criança crianças pessoa pessoas folga folgas voo voos
        bagagem viagem almoço pequeno aberta aberto fechado fechada ligado esqueci atendimento empréstimo prestações utilizador usuário assinatura""",
    own_letters="[ãõ]|[êâ]ncia",
    capitals_are_names=True,
    dropped_accents="áéíóúâêôãõàç",
    adverbs="mente",
    verbs=(r"[aei]r(?:-?(?:se|me|te|lhes?|nos|l[oa]s?))?$", r"[oae]|am|em|[ae]s|[aei]mos"),
    past=(
        r"\b(?:foi|foram|era|eram|estava[ms]?|tinham?|havia)\b"
        r"|\b(?!(?:est|v|s|d|m|t|europ|mus|pn)[oe]u\b)(\w{2,}(?:ou|eu|iu|[aei]ram)|\w{3,}avam?)\b"
    ),
    letters="a e o à é q",
    shorthand=(
        (r"(?-i:s/)(?=\s*[^\W\d])", "sem "),
        (r"(?-i:c/)(?=\s*[^\W\d])", "com "),
        (r"(?-i:ñ|naum|n(?= [^\W\d]))(?!\w)", "não"),
    ),
    spellings="""avo:avó:avô avos:avós:avôs coco:cocô pais:país secretaria:secretária publico:público pode:pôde sabia:sábia:sabiá baba:babá cara:cará caca:caça maca:maça:maçã roca:roça forma:fôrma
        camelo:camelô cai:caí sai:saí pelo:pêlo chile:Chile rosa:Rosa por:pôr analise:análise duvida:dúvida residencia:residência""",
    grammar="""tinha tinham o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos pelas para pra pro com até e ou mas é são ser era eram foi foram será está estão estar estava tem têm ter há haver
        como onde quando quem que quê qual quais porque porquê eu tu ele ela nós vós eles elas você vocês me te se lhe lhes nos vos mim ti si meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas
        este esta estes estas esse essa esses essas isto isso aquele aquela aquilo entre já lo la los las dele dela deles delas deste desta desse dessa neste nesta nesse nessa""",
    fillers="""obrigado obrigada olá ola oi favor por_favor posso pode podem podemos podes poderia podia podiam faço fazer faz fazemos fazem devo deve devemos quero queria gostaria tenho temos preciso precisamos necessito muito bem também
        saber sei sabe sabes dizer diz-me dizes diga digam explica explique explicar mostra mostre mostrar ajuda ajude ajudar consigo consegue conseguimos agora atualmente actualmente simplesmente exatamente exactamente mesmo desculpe desculpa
        bom boa dia tarde noite possível é_possível gente a_gente aí aqui ali lá ir vou vai estou estamos modo forma maneira alguém informação informações info dá tem_como fica ficam dúvida não_sei se_pode se_faz tô queremos pretendo passos passo procedimento proceder jeito etapas
        diz gostava""",
    determiners="o a os as um uma este esta estes estas esse essa esses essas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas do da dos das no na nos nas ao à pelo pela",
    orders="diz diga dize dizer faz faça fazer dá dê dar responde responda respondam sim explica explique mostra mostre",
    links="como e mas depois porque então pois portanto falso errado mentira mentiras ironicamente",
    courtesies="""olá ola oi bom_dia boa_tarde boa_noite obrigado obrigada por_favor desculpe desculpa com_licença pergunta dúvida ajuda ajudem_me ajudar agradeço agradecido atenciosamente cumprimentos saudações desde_já urgente abraços prezados
        caros muito_obrigado muito_obrigada sou_novo_aqui sou_nova_aqui alguém_sabe fico_a_aguardar aguardo_resposta tudo_bem se_faz_favor faz_favor grato grata agradeço-lhe bom_fim_de_semana bom_trabalho uma_pergunta uma_dúvida por_gentileza""",
    courteous="""muito tenho uma um pela de a o me pode podem alguém equipe pessoal rápida simples todos pelo incômodo incomodar preciso equipa incómodo mil senhor senhora senhores caro cara prezado prezada amigos novo nova aqui antecipadamente
        atenção resposta vossa vosso melhores""",
    before_names="olá ola oi caro cara prezado prezada",
    signing="atenciosamente abraços cumprimentos",
    points=r"iss[oa]|est[aeo]s?|es[aeo]s?|idioma|frase",
    questions=(
        (
            "time",
            r"(?:para )?quando\b(?!.*,)|a que horas?|(?:em |a |de )?(?:que|qual) (?:dia|data|ano|mes|horas?|horario|altura)",
        ),
        ("start", r"(?:desde|a partir de) (?:quando|(?:que|qual) (?:horas?|dia|data|idade))"),
        ("end", r"ate (?:quando|(?:que|qual) (?:horas?|dia|data|idade)|quant[oa]s (?:dias|meses|anos))"),
        (
            "wait",
            r"(?:em|dentro de|daqui a|ao fim de) quanto tempo|(?:em )?quanto (?:tempo )?(?:demora\w*|leva\w*|tarda\w*)",
        ),
        ("valid", r"(?:por |durante )?quanto tempo (?:.* )?(?:vale|valem|valid[oa]s?|validade)"),
        ("duration", r"(?:por |ha |durante )?quanto (?:tempo|dura|duram)"),
        (
            "days",
            r"(?:em |dentro de |durante |por |ha |de |ao fim de )?quant[oa]s (?:minutos|horas|dias|semanas|meses|anos)",
        ),
        (
            "place",
            r"(?:de |para |por |ate )?a?onde|cade|donde|em (?:que|qual) (?:cidade|pais|lugar|sitio|local|rua|morada|endereco|sala)",
        ),
        (
            "reason",
            r"por ?que|por ?qual (?:motivo|razao)|por que (?:motivo|razao)|a que se deve|qual (?:e )?(?:o motivo|a razao)|como assim",
        ),
        ("frequency", r"(?:de )?quant[oa]s (?:em quant[oa]s|vezes)|com que frequencia|de quanto em quanto"),
        ("age", r"(?:a |com )?(?:que|qual) idade|quantos anos tem"),
        ("amount", r"(?:a |por |de )?quant[oa]s?\b|qual (?:e )?o (?:preco|custo|valor|montante)"),
        (
            "party",
            r"(?:de|por) quem|quem (?:posso|devo|podemos|devemos|tenho|preciso|eu|contacto|aviso|chamo)\b|quem .*\bser \w+[ai]d[oa]s?\b|a quem (?:se|cabe)",
        ),
        ("whom", r"(?:a|com|para|pra) quem"),
        ("person", r"quem"),
        (
            "steps",
            r"(?:o )?que (?:e que )?(?:devo|devemos|preciso|tenho (?:de|que)|posso|eu|se deve|e preciso|e necessario) fazer|(?:o )?que (?:faco|fazer|se faz|preciso para|e preciso para|e necessario para)\b|(?:qual|quais) (?:e |sao )?(?:o |a |os |as )?(?:melhor(?:es)? )?(?:passos?|passo a passo|etapas|providencias|caminho|jeito|procedimentos?|processo|maneiras?|formas?|modos?|meios|metodos)\b",
        ),
        ("name", r"como se chama\w*"),
        ("manner", r"como|de que (?:maneira|forma|modo|jeito)"),
        (
            "definition",
            r"(?:o )?que (?:e|sao) (?:que e )?(?:(?:o|a|os|as|um|uma)\b|\S+\W*$)|(?:o )?que (?:significa\w*|indica\w*|quer dizer)|qual (?:e )?o significado",
        ),
        ("thing", r"(?:a |de |em |com |para |por )?(?:o que|que|qual|quais|do que)\b"),
        (
            "whether",
            r"(?:posso|pode|podem|podemos|e|sao|esta|estao|ha|tem|devo|deve|da para|existe|existem|preciso|sera)|tenho(?!.*\bquant[oa]s\b)",
        ),
    ),
    implied="tempo",
    sought=(("amount", r"\b(?:precos?|custos?|valor|quanto custa)\b"), ("duration", r"\b(?:prazos?|demora)\b")),
    joins_clause="e",
    opens_clause="que",
    interrogatives=r"como|quando|a?onde|quem|qual|quais|quant[oa]s?|qt[oa]?s?|cade|(?:o|a|com|de|em|para|por) que|porque|oq|pq",
    before_questions=(
        r"^(?:(?:por favor|se faz favor|ola|oi|bom dia|boa tarde|boa noite|desculpe|desculpa|e|mas|entao|ei)\b\W+)*",
        r"^(?:(?:(?:voce |voces )?(?:pode|podes|podem|poderia|podia|podias|sabe|sabes|sabem|consegue)(?:-me| me)? (?:dizer-me |dizer |informar |explicar |explicar-me |informar-me |me dizer |indicar )?|(?:eu )?(?:queria|gostaria de|quero|gostava de|preciso de) saber |diz-me |diga-me |me diga |me diz |alguem sabe ))(?=(?:de |a |para |por |em |com |ate )?(?:quando|onde|como|quem|que|o que|qual|quais|quant|porque|se\b|cade))",
    ),
    negation=(
        r"\b(?:a menos que|a não ser que|não|nao|nunca|jamais|nada|ninguém|ninguem|nenhum|nenhuma|nenhuns|nenhumas|nem|sem|tampouco|impossível|impossivel|impedir|evit(?:ar|o|a|amos|em)|recus\w+|deixar de|parar de)\b",
        (
            r"\bnão só\b|\bnao so\b|\bnão apenas\b|\bou (?:não|nao)\b|\b(?:não|nao) (?:é|e) (?:verdade|mesmo)?\W*$|\bné\b|\bpor ?que (?:não|nao)\b|\bse (?:não|nao) (?:me engano|incomodar|for incómodo|for incômodo)\b|\b(?:não|nao) (?:sei|sabemos|entendo|percebo|consigo perceber) (?=(?:como|onde|quando|se|o que|qual|quem|porque))"
            r"|\bsem dúvida\b|(?<=\bnão )(?:\w+ ){1,2}?(?:nada|nunca|ninguém|nenhum|nenhuma|nem)\b|(?<=\bnao )(?:\w+ ){1,2}?(?:nada|nunca|ninguem|nenhum|nenhuma|nem)\b|(?<=\bsem )(?:nenhum|nenhuma|nada)\b|\bde nada\b|\bnem que\b|\bmais (?:do )?que nunca\b|\bsem falta\b"
        ),
    ),
    negates_next="não nao",
    negating="não nao sem nunca nem nenhum nenhuma ninguém",
    negating_idioms="ou_não ou_nao não_só",
    modality=(
        r"\b(?:posso|pode|podes|podemos|podem|poderia|permitido|possível|possivel|autorizado|dá para|da para|tem como)\b(?! (?:dizer|explicar|informar|me dizer|ajudar|indicar))(?!-me)",
        r"\b(?:devo|deve|devemos|devem|deveria|obrigatóri[oa]|obrigatori[oa]|obrigad[oa]s? a|necessári[oa]|necessari[oa]|é preciso|e preciso|preciso de|tenho (?:de|que)|temos (?:de|que)|tem (?:de|que)|têm (?:de|que)|há que)\b(?! (?:saber|ajuda|informaç\w+))",
    ),
    steps_by_modals=True,
    aspect=(
        ("antes", r"\b(?:costumava\w*|antigamente|outrora|anteriormente|no passado)\b"),
        (
            "já não",
            r"\bjá não\b|\bja nao\b|\b(?:não|nao)\b[^.?!]{1,25}\bmais\b(?! (?:de|do|que|cedo|tarde|alt\w+|baix\w+|\w+ (?:do )?que))",
        ),
        ("quase", r"\bquase\b"),
        ("ainda não", r"\bainda (?:não|nao)\b|\b(?:não|nao)\b[^.?!]{1,20}\bainda\b"),
    ),
    openers="""para por em durante com sem enquanto quando se desde através fora dentro após depois antes exceto excepto salvo apesar entre no na nos nas num numa pelo pela pelos pelas via mediante perto pra""",
    idle_after_openers="""geral realidade mundo vida tempo momento particular detalhe resumo breve caso casos dia dias exemplo ordem vez forma modo antecedência hoje internet média""",
    places={
        "de": "of",
        "do": "of",
        "da": "of",
        "dos": "of",
        "das": "of",
        "desde": "from",
        "para": "to",
        "pra": "to",
        "pro": "to",
        "ao": "to",
        "aos": "to",
        "à": "to",
        "às": "to",
        "até": "until",
        "depois": "after",
        "dentro": "within",
        "após": "after",
        "sobre": "over",
        "sob": "under",
    },
    genders={"ele": "m", "dele": "m", "ela": "f", "dela": "f"},
    either_way="""e ou nem ambos mesmo mesma igual iguais diferença diferenças difere comparação comparar casado casada casados amigo amiga amigos parente parentes juntos irmãos irmãs distância semelhante parecido
        parecidos compatível compatíveis melhor combinar entre versus relação""",
    of_mine="meu:seu minha:sua posso:pode,podem podemos:pode,podem devo:deve,devem tenho:tem,têm preciso:precisa eu:",
    one_way="a para por quando",
    conditional="se caso",
    of_owners="de do da dos das",
    governed_me="por_mim para_mim sem_mim",
    numerals="""zero:0 um:1 uma:1 dois:2 duas:2 três:3 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16
        dezassete:17 dezessete:17 dezoito:18 dezanove:19 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 cinqüenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200
        trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600 setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900
        novecentas:900 mil:1000 dúzia:12 dezena:10 centena:100""",
    ordinals="""primeiro:1 primeira:1 primeiros:1 primeiras:1 segundo:2 terceiro:3 terceira:3 quarto:4 quinto:5 sexto:6 sétimo:7 sétima:7 oitavo:8 oitava:8 nono:9 nona:9 décimo:10 décima:10 vigésimo:20 trigésimo:30
        meio:0.5 meia:0.5 metade:0.5 par:2""",
    scales="milhão:1e6 milhões:1e6 bilhão:1e9 bilhões:1e9 bilião:1e12",
    number_and="e",
    whole_numbers=True,
    and_a_half="e mei[oa]",
    units="""
% porcento por_cento
eur euro euros
usd dólar dólares dolar dolares
brl real reais
gbp libras_esterlinas
second segundos
minute minuto minutos
hour hora horas h
day dia dias
week semana semanas
month mês mes meses
year ano anos
am da_manhã da_manha
pm da_tarde da_noite
km quilómetro quilómetros quilômetro quilômetros
m metro metros
cm centímetro centímetros
kg quilo quilos quilograma quilogramas
g grama gramas
mg miligrama miligramas
l litro litros
gb giga gigas gigabytes
tb terabytes
person pessoa pessoas
x vezes
""",
    minus="menos",
    symbols="""
+ mais e
- menos
* vezes
/ dividido por
< menor menos abaixo
> maior mais acima
<= máximo
>= mínimo pelo
= igual
° graus grau
½ meio meia metade
€ euro euros
$ dólar dólares reais
""",
    contrasts="""
ainda | já
""",
    ranges="a à até | e ou | entre",
    in_each_others_stead="""
para por pelo pela | com com_o com_a
sobre em_cima_de | sob debaixo_de | ao_lado_de
em no na nos nas durante | depois_do depois_da depois_dos depois_das após | antes_do antes_da antes_dos antes_das
o_mesmo a_mesma | outro outra
""",
    antonyms="""
antes anteriormente | depois após | durante
primeiro primeira primeiros primeiras | segundo segunda | terceiro terceira | quarto quarta | último última últimos últimas
mais maior maiores máxim* superior* aument* acima | menos menor menores mínim* inferior* reduz* diminu* abaixo
aument* subir | reduz* diminu* baixar
ativ* activ* habilit* ligar ligo liga ligado ligada acender | desativ* desactiv* desabilit* inabilit* desligar desligo desliga desligado desligada apagar
abrir abro abre abrem aberto aberta abertos abertas abertura | fechar fecho fecha fecham fechado fechada fechados fechadas encerr* fechamento
posso pode podem podemos permit* autoriz* legal legais legalmente | proib* ilegal* vedado interdit*
inclu* | exclu*
com | sem
tempo_inteiro tempo_integral período_integral | tempo_parcial meio_período part-time
pago paga pagos pagas remunerad* | grátis gratuit* não_remunerad*
comprar compro compra compram adquir* | vender vendo venda vendem | alugar alugo aluguel aluguer arrend*
emprestar empresto | pedir_emprestado
import* | export*
entrar entrada entro login | sair saída saio logout
de_entrada recebid* | de_saída enviad*
chegar chegada chegadas chega chegam | partir partida partidas parte partem
=ida | =volta =regresso
adicionar adiciono acrescentar inserir | remover removo eliminar elimino apagar excluir excluo retirar tirar
instal* | desinstal*
enviar envio envia mandar | receber recebo recebimento
carregar upload | baixar descarregar download
conectar ligar_a | desconectar
inscrever inscrição inscrevo subscrever assinar assino | desinscrever cancelar_a_inscrição cancelo_a_inscrição cancelar_a_subscrição cancelo_a_subscrição
bloque* | desbloque*
contratar contrato_um contratação | despedir demitir demissão despedimento
aceit* aprov* | recus* rejeit*
começar começo começa iniciar início inicia | terminar termino acabar fim fina* parar
homem homens masculin* pai pais_do_noivo marido irmão filho rapaz | mulher mulheres feminin* mãe esposa irmã filha rapariga
pai papá papai | mãe mamã mamãe
filho filhos | filha filhas
irmão irmãos | irmã irmãs
intern* | extern*
naciona* doméstic* | internaciona* estrangeir*
melhor melhores | pior piores
velho velha velhos velhas antigo antiga antigos antigas usado usada | novo nova novos novas
esquerda esquerdo | direita direito
empregado empregados trabalhador trabalhadores funcionário funcionários colaborador | empregador empregadores patrão
inquilino inquilinos locatário | senhorio senhorios proprietário locador
comprador compradores | vendedor vendedores fornecedor*
remetente* | destinatári*
credor* | devedor*
crédito | débito pré-pago
vantage* benefício* | desvantage* inconveniente*
dentro | fora
online | presencial presencialmente
quente quentes | frio fria frios frias
alto alta altos altas | baixo baixa baixos baixas
grande grandes | pequeno pequena pequenos pequenas
longo longa longos longas comprid* | curto curta curtos curtas
largo larga | estreito estreita
cheio cheia | vazio vazia
rápid* | lent*
barat* económic* | caro cara caros caras
fácil fáceis | difícil difíceis
segur* | perigos*
públic* | privad*
manual manuais manualmente | automátic*
temporári* provisóri* | permanente* definitiv*
obrigatóri* | opciona* facultativ*
positiv* | negativ*
brut* ilíquid* | líquid*
menor_de_idade menores_de_idade | maior_de_idade adult*
dia_útil dias_úteis | feriado feriados
ganhar ganho | perder perco perda
casar casamento | divorciar divórcio
nascimento nasc* | morte morr* óbito
norte | sul | leste | oeste
reembols* estorn* | troc*
depositar depósito deposito | levantar levantamento sacar saque
pequeno-almoço café_da_manhã | almoço | jantar
acima | abaixo
legalizar | criminalizar
""",
    dates="""
! segunda segunda-feira segundas | terça terça-feira terças | quarta quarta-feira quartas | quinta quinta-feira quintas | sexta sexta-feira sextas | sábado sábados sabado | domingo domingos
! janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
! hoje | amanhã amanha | ontem | anteontem | depois_de_amanhã
passado passada passados passadas anterior | próximo próxima próximos próximas proximo proxima seguinte | corrente atual
primavera | verão | outono | inverno
manhã | tarde | noite | madrugada
natal | páscoa | carnaval | ano_novo
início começo | fim final | meio meados
fim_de_semana fins_de_semana | dias_de_semana dias_úteis
""",
    periods="""
por_hora à_hora | por_dia diári* ao_dia todos_os_dias | por_semana semanal semanalmente semanais à_semana | por_mês mensa* ao_mês | trimestra* | por_ano anua* ao_ano
segundos | minuto minutos | hora horas | dia dias | semana semanas | mês mes meses | ano anos
por_pessoa por_cabeça | por_família por_grupo
""",
    platforms="""
ios iphone ipad | android | windows | mac macos macbook | linux
dólar* dolar* | euro* | libra* | real reais | peso pesos
visa | mastercard | paypal | mbway mb_way | pix | boleto | multibanco | dinheiro | cheque | transferência
carro automóvel | comboio trem | autocarro ônibus | avião | bicicleta bike | moto mota motocicleta
email e-mail | telefone | sms | chat | carta
português | inglês | francês | alemão | espanhol | italiano
passaporte | carta_de_condução cnh | cartão_de_cidadão rg bilhete_de_identidade | cpf nif
""",
    quantifiers="""
todos todas todo toda cada sempre inteiramente completamente qualquer quaisquer tudo | alguns algumas algum alguma certos certas às_vezes por_vezes parcialmente | a_maioria maioria a_maior_parte | metade | poucos poucas raramente
! só apenas somente exclusivamente unicamente
! exceto excepto salvo menos_o
! em_vez_de ao_invés_de em_lugar_de
! mesmo_se mesmo_que ainda_que
e ambos ambas | ou
pelo_menos no_mínimo mínimo não_menos_de | no_máximo máximo até_ao_limite | exatamente
mais_de mais_do_que acima_de | menos_de menos_do_que
""",
    audiences="""
! estudante* aluno* aluna* universitári* | reformad* aposentad* idos* pensionista* | criança* bebé* bebê* | grávida* gestante*
! deficiente* deficiência
! iniciante* principiante*
! estagiári* aprendiz* | autónom* autônom* freelancer* mei
! estrangeir* imigrante*
! empresa* empresaria*
""",
    synonyms="""
abre abrem abrir aberto* aberta*
fecha fecham fechar fechado* fechada*
apag* elimin* exclu*
grátis gratuit* graça
dirigir dirijo conduz*
bilhete* passagem passagens
renda aluguel aluguer
consert* repara* arranj*
subir sobe aument*
depois após
ativ* activ* habilit*
mud* troc* alter*
cancel* anul* rescind*
adicion* acrescent*
verific* consult* acompanh*
recuper* restaur*
limp* higieniz*
dano* estrago*
aparelho* dispositivo*
mala* bagage*
luz eletricidade
carteira_de_motorista carta_de_condução
geladeira frigorífico
necessit* precis*
carreg* upload
mudar alterar trocar modificar altero mudo modifico atualizar alteração
apagar eliminar excluir remover elimino apago excluo
cancelar anular cancelo anulo rescindir cancelamento
obter conseguir receber ter obtenho tirar
comprar adquirir compro
encomendar pedir encomendo peço
começar iniciar principiar começa inicia
terminar acabar finalizar concluir
criar abrir fazer
solicitar pedir requerer solicito peço requisitar
enviar mandar envio mando
chegar vir chega
preço custo valor tarifa montante custa custar
carro automóvel viatura veículo
telemóvel celular telefone smartphone móvel
computador pc portátil notebook laptop
apartamento andar casa apê
trabalho emprego cargo
salário ordenado vencimento remuneração
fatura factura recibo conta
médico doutor médica doutora
foto imagem fotografia
empresa companhia firma
loja comércio
página site sítio web
aplicação aplicativo app programa
pacote encomenda volume
pedido encomenda
consulta marcação agendamento
encontrar achar procurar buscar localizar
consertar reparar arranjar arrumar resolver solucionar
funcionar trabalhar andar
devolver retornar devolvo devolução
usar utilizar empregar uso utilizo
explicar esclarecer
rápido depressa rapidamente
proibido vedado interdito
permitido autorizado
necessário obrigatório preciso
importante essencial
erro problema falha avaria
dinheiro grana
crianças miúdos filhos
aprender estudar
significa quer_dizer
senha password palavra-passe palavra_passe
pagar liquidar pago
ver consultar visualizar vejo consulto
grátis gratuito
entrar aceder acessar acedo acesso
reservar marcar reservo marco agendar agendo
contactar contatar ligar contacto contato
recuperar repor redefinir recupero redefino resetar
comboio trem
autocarro ônibus
ecrã tela
ficheiro arquivo
utilizador usuário
morada endereço
casa_de_banho banheiro
pequeno-almoço café_da_manhã
registar registrar cadastrar registo cadastro registro
falar falo fala conversar
pedir pede peço
usar uso
ver vejo
fazer faço
pagar pago
escolher escolho
equipa equipe time
escritório sede
ajust* regul* program* configur* defin*
encontr* vejo ver ach* localiz* fica
signific* indic* quer_dizer
autoriz* aprov*
prazo tempo duração
escolh* marc* selecion*
conect* entr* acess*
corporativ* empresa empresarial
internet conexão
sozinh* desacompanhad*
custa custam pago
coloc* ponho pôr inser*
""",
    follow_up_words="e mas então que como porque quando onde quem",
    rules={
        "personal": Patterns(found=_PERSONAL, unless=_PROCEDURE),
        "current_time": Patterns(found=_CURRENT_TIME, unless=_PROCEDURE[:1]),
        "current_events": Patterns(found=_CURRENT_EVENTS, unless=_PROCEDURE[1:]),
        "moving_money": Patterns(found=_MOVING_MONEY),
        "code_generation": Patterns(found=_CODE_GENERATION),
        "literal_text": Patterns(found=_LITERAL_TEXT),
        "literal_task": Patterns(under=_LITERAL_TASK),
        "bare_statement": Patterns(under=_BARE_STATEMENT),
    },
    asks=r"como|que|o que|quando|onde|cadê|quem|qual|quais|quant[oa]s?|por ?qu[eê]|porqu[eê]|posso|pode|podem|podemos|poderia|devo|há|tem|é possível|é|são|está|existe|tenho (?:de|que)|dá para",
    own=r"eu|meu|meus|minha|minhas|noss[oa]s?|tenho|temos|não consigo|não posso|quero|queria|preciso|gostaria|estou a tentar|estou tentando|não funciona",
    opening=(
        r"(?:(?:uma |um |outra |minha |a |o |tenho uma |tenho um |rápida |breve |pequena )*(?:pergunta|dúvida|questão|problema|erro|pedido de ajuda)(?: rápida| simples)?|olá|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|ajuda|urgente|prezad[oa]s?|car[oa]s?)\b[^:.?!]{0,40}"
        r"|(?:assunto|sobre|a respeito d[eoa]|relativamente a|quanto a|em relação a)\b[^:.?!]{0,60}"
    ),
    instructs=_TASK,
    labels="para|com|em|como|texto|frase|palavra|mensagem|avaliação",
    supposing="dado que|supondo|suponha|suponhamos|considerando|sabendo|visto que",
    this_text="est[ae] (?:frase|texto|palavra)|ess[ae] (?:frase|texto|palavra)",
    inflects="conjugu",
    translates=r"tradu[czs]\w*",
    thanks="obrigad[oa]",
    sums=r"quanto é|quanto dá|calcul[ae]|resolv[ae]",
    percent_of="de",
    pleads="por favor|ajuda|ajudem|preciso|quero",
)
