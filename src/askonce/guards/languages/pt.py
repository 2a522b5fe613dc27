# ruff: noqa: E501 — a row of a table reads best on one line
"""Portuguese."""

from __future__ import annotations

from askonce.guards.languages import Language

LANGUAGE = Language(
    name="Portuguese",
    precedence=5,
    function_words="""o a os as um uma é são como onde quando quem qual posso pode eu meu minha e ou com de do da em para não que se ao aos à dos das no
        na nos nas seu sua quanto quantos você por pelo pela foi mais quais""",
    own_letters="[ãõ]",
    courtesies="""olá ola oi bom_dia boa_tarde boa_noite obrigado obrigada por_favor desculpe desculpa com_licença pergunta dúvida ajuda ajudem_me ajudar agradeço agradecido atenciosamente cumprimentos saudações desde_já urgente abraços prezados caros""",
    courteous="""muito tenho uma um pela de a o me pode podem alguém equipe pessoal rápida simples todos pelo incômodo incomodar preciso""",
    links="e mas depois porque então",
    letters="a e o à é",
    spellings="avo:avó:avô avos:avós:avôs coco:cocô pais:país secretaria:secretária publico:público pode:pôde sabia:sábia:sabiá baba:babá cara:cará caca:caça maca:maça:maçã roca:roça forma:fôrma camelo:camelô cai:caí sai:saí pelo:pêlo chile:Chile rosa:Rosa",
    signing="atenciosamente abraços cumprimentos",
    before_names="olá ola",
    points=r"iss[oa]|est[aeo]s?|es[aeo]s?|idioma|frase",
    negating="não nao sem nunca nem nenhum nenhuma ninguém",
    negating_idioms="ou_não ou_nao não_só",
    this_text=r"est[ae] (?:frase|texto|palavra)",
    inflects=r"conjugu",
    translates=r"tradu[czs]\w*",
)
