# ruff: noqa: E501 — a row of a table reads best on one line
"""Spanish."""

from __future__ import annotations

from askonce.guards.languages import Language, Patterns

_TASK = (
    r"(?:traduc(?:e|ir|es)|traduzcas?|traduzcan|resum(?:e|a|ir)|resúmeme|corrige|corrija|corregir|clasifi(?:ca|que|car)|categoriz?(?:a|ar|ce)|etiqueta|etiquete|extra(?:e|er|iga)|(?:cuenta|cuente|contar) (?:las|los|cuánt\w+)|deletrea\w*|ordena|ordene|ordenar|calcul[ae]|calcular|resuelv[ae]|resolver|conjug(?:a|ue|ar)"
    r"|reformul[ae]r?|reescrib(?:e|a|ir)|parafrase[ae]|complet[ae] (?:la|el|esta|este)|completar|continú[ae]|identifi(?:ca|que|car)|detect[ae]|determin[ae]|invierte|evalú[ae]|acort[ae]|subray[ae]|analiz[ae]|pon|ponga|pasa)"
)
# What such a verb works on: a longer word, or a word or text that an article announces.
_OPERAND = (
    r" ?\S{3}| (?:el|la|lo|un|es) (?:verbo|palabra|frase|oración|texto|adjetivo|sustantivo|nombre|número|expresión)\b"
)

LANGUAGE = Language(
    name="Spanish",
    before_name=r"Nuev[ao](?= [A-Z])",
    behind_name="del Sur|del Norte|Oriental",
    precedence=3,
    function_words="""el la los las un una es son cómo dónde cuándo quién qué cuál puedo puede yo mi mis y o con de del en para no
        por que se está hay a al me te tu tus su sus este esta más muy sin lo le nos cuánto cuánta cuántos cuántas quiero desde
        hasta como donde cuando quien cómo dónde qué ser fue""",
    own_letters="[ñ¿¡]",
    adverbs="mente",
    verbs=(r"[aei]r(?:se|me|te|les?|nos|l[oa]s?|(?:se|me|te)l[oa]s?)?$", r"[oae]|[ae][sn]|[aei]mos|[ai]s"),
    past=(
        r"\b(?:fue|fueron|eran?|estaban?|había[ns]?|tenían?)\b"
        r"|\b(?:ha|han|he|hemos) (\w+(?:ado|ido))\b|\b(\w{2,}(?:ó|[ai]ron|ieron|[ai]ste)|\w{3,}ab?an?)\b"
    ),
    dropped_accents="áéíóú",
    grammar="""el la los las lo un una unos unas de del al a y o u e pero es son era ser soy está están estar estaba estaban estuvo fue fueron eran tenía tenían había luego cómo dónde cuándo quién quiénes qué cuál cuáles por yo tú él ella nosotros ellos ellas
me te se nos mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa en con para sobre entre si no que ha han he haber hay""",
    fillers="""posible gracias hola favor puedo puede pueden podemos hacer hago hace debo debe quiero quisiera tengo tiene muy también bien como saber puedes podría podrías podrían poder querría quieres necesito necesita necesitamos decir dime dígame decirme explica explícame explíqueme explicar muéstrame muestre ayuda ayúdame sabes sabe gustaría por_favor buenas buenos días disculpe oye ahora actualmente simplemente pasos procedimiento proceder forma manera""",
    determiners="el la los las un una unos unas mi mis tu tus su sus nuestro nuestra este esta estos estas del al",
    courtesies="""soy_nuevo soy_nueva que_tenga que_tengan buen_dia alguien_sabe hola buenas buenos_días buenas_tardes buenas_noches buen_día estimado estimada estimados gracias por_favor porfa disculpe disculpa disculpen perdón perdone perdona lo_siento pregunta duda consulta ayuda ayúdenme ayúdeme ayúdame ayudar ayudarme saludos
atentamente un_saludo de_antemano urgente agradezco agradecería buenos_dias""",
    courteous="""muchas mil a todos equipo tengo rápida sencilla pequeña cordial cordiales necesito puede puedes pueden alguien molestar molestia molestias señor señora amigos nuevo aquí su tu feliz día""",
    orders="di diga dime decir haz haga hacer da dé responde sí explica muestre",
    links="como y e pero luego porque pues entonces mal falso mentira falsamente",
    contrasts="""
todavía aún | ya | nuevamente
""",
    ranges="a al hasta | y e o | entre",
    in_each_others_stead="""
para por | con
sobre encima_de | bajo debajo_de | junto_a
el_mismo la_misma | otro otra
en durante | después_de tras | antes_de
""",
    antonyms="""
antes | después | durante
=hijo | =hija
=hermano | =hermana
=abuelo | =abuela
=tío | =tía
marido esposo | esposa
más mayor máximo superior* aument* | menos menor mínimo inferior* reduc* disminu*
activ* encender habilit* | desactiv* apagar deshabilit* inhabilit*
abrir abierto abierta* abre | cerrar cerrado cerrada* cierra
bloquear bloqueo bloquea bloquean | desbloque*
instal* | desinstal*
suscrib* suscripción | desuscrib*
puedo puede pueden podemos permit* legal* autoriz* | prohib* ilegal*
inclu* | exclu*
tiempo_completo jornada_completa | tiempo_parcial media_jornada
pagado* pago | gratis gratuit* impago
comprar compra* | vender venta* vende*
import* | export*
entrante* | saliente*
llegada* llegar | salida* salir partida*
agregar añadir | eliminar quitar borrar
enviar envío | recibir
hombre* padre masculin* | mujer* madre femenin*
intern* | extern*
mejor* | peor*
viejo* antiguo* antigua* | nuevo* nueva*
izquierd* | derech*
empleado* trabajador* | empleador*
inquilino* | propietario* casero*
ventaja* | desventaja* inconveniente*
con | sin
dentro | fuera
contratar | despedir
""",
    dates="""
! lunes | martes | miércoles | jueves | viernes | sábado* | domingo*
! enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
hoy | mañana | ayer
pasado pasada anterior | próximo próxima siguiente
primavera | verano | otoño | invierno
""",
    periods="""
por_hora | por_día diario diaria al_día | por_semana semanal* a_la_semana | por_mes mensual* al_mes | por_año anual* al_año
segundo* | minuto* | hora* | día* | semana* | mes meses | año*
""",
    platforms="""
ios iphone ipad | android | windows | mac macos | linux
dólar* | euro* | peso* | libra*
""",
    quantifiers="""
todos todas cada siempre | algunos algunas a_veces parcialmente | la_mayoría
! solo sólo solamente únicamente exclusivamente
! excepto salvo
y | o
al_menos mínimo | como_máximo máximo
""",
    audiences="""
! estudiante* alumno* | jubilado* | niño* niña* | embarazada*
""",
    letters="a e o u y q",
    short="x:por x:para",
    shorthand=((r"(?-i:s/)(?=\s*[^\W\d])", "sin "), (r"(?-i:c/)(?=\s*[^\W\d])", "con ")),
    spellings="""ano:año anos:años pena:peña cana:caña canas:cañas mono:moño una:uña unas:uñas sonar:soñar campana:campaña cuna:cuña papa:papá papas:papás mama:mamá
publico:publicó termino:terminó deposito:depositó perdida:pérdida sabana:sábana pago:pagó compro:compró cambio:cambió cancelo:canceló llego:llegó
llamo:llamó gano:ganó uso:usó trabajo:trabajó cobro:cobró retiro:retiró envío:envió reservo:reservó pague:pagué compre:compré cancele:cancelé
once:ONCE ave:AVE chile:Chile granada:Granada lima:Lima palma:Palma mercurio:Mercurio""",
    numerals="""cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16
diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27
veintiocho:28 veintinueve:29 un:1 una:1 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 docena:12""",
    ordinals="""primer:1 primero:1 primera:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6 séptimo:7 séptima:7
octavo:8 octava:8 noveno:9 novena:9 décimo:10 décima:10 medio:0.5 media:0.5 mitad:0.5""",
    scales="cien:1e2 ciento:1e2 mil:1e3 millón:1e6 millones:1e6",
    units="""
% porciento por_ciento
eur euro euros
usd dólar dólares
mxn peso pesos
gbp libras_esterlinas
second segundo segundos
minute minuto minutos
hour hora horas
day día días
week semana semanas
month mes meses
year año años
am de_la_mañana
pm de_la_tarde de_la_noche
km kilómetro kilómetros
m metro metros
kg kilo kilos
lb libra libras
oz onza onzas
g gramo gramos
mg miligramo miligramos
l litro litros
gb giga gigas
tb tera teras
person persona personas
""",
    synonyms="""
abre abren abrís abrir abierto*
cierra cierran cerrar cerrado*
cuesta cuestan vale valen
pasa ocurre sucede
billete* boleto* pasaje*
coche* carro* auto autos automóvil*
ordenador* computador*
móvil* celular* teléfono*
conducir manejar
aparcar aparco estacion*
gratis gratuit*
arregl* repara*
subir sube suben aument* increment*
acept* admit*
cancel* anul*
renuncia* dimit* dimisión
solicit* tramit*
pagar pago paga pagan abonar
descarg* bajar bajo
comprar compro compra adquir*
gafas lentes anteojos
opinión opiniones reseña*
válid* vale valen vigente*
antes antelación anticipación
enviar envia* envío* mandar mando manda* mandár*
cambiar modificar
borrar eliminar suprimir quitar
cancelar anular
obtener conseguir recibir
comprar adquirir pedir
empezar comenzar iniciar
terminar acabar finalizar
crear abrir
solicitar pedir tramitar
enviar mandar
llegar recibir
precio coste costo tarifa importe
coche carro auto vehículo automóvil
móvil celular teléfono
ordenador computadora computador pc
piso apartamento departamento
trabajo empleo puesto
sueldo salario nómina
factura recibo
médico doctor
foto imagen
empresa compañía
tienda comercio
página web sitio
aplicación app programa
paquete envío
cita turno
encontrar hallar buscar
arreglar reparar solucionar resolver
funcionar andar
devolver retornar
usar utilizar emplear
explicar aclarar
rápido deprisa
prohibido vedado
permitido autorizado
necesario obligatorio
importante esencial
error problema fallo
dinero plata
niños chicos
aprender estudiar
significa quiere_decir
contraseña clave
pagar abonar
ver consultar mirar
gratis gratuito
entrar acceder ingresar
reservar apartar
recuper* restablec* reset* restaur*
llevar traer llevo traigo
obten* obteng* saco sacar consig* consegu*
diferenci* distingu* difier*
""",
    signing="saludos atentamente un_saludo",
    before_names="hola",
    points=r"est[aeo]s?|es[aeo]s?|idioma|lengua|frase",
    questions=(
        ("start", r"(?:desde|a partir de) (?:cuando|que (?:hora|dia|fecha|edad))"),
        ("end", r"hasta (?:cuando|que (?:hora|dia|fecha|edad))"),
        ("time", r"(?:para )?cuando\b(?!.*,)|(?:a|de|sobre) que horas?|(?:en |a )?que (?:horas?|dia|fecha|mes|año)"),
        ("wait", r"(?:en|dentro de|al cabo de|tras) cuanto tiempo|cuanto (?:se )?(?:tarda\w*|demora\w*)"),
        (
            "valid",
            r"(?:por |durante )?cuanto tiempo (?:vale|valen|sirve|sirven|(?:es|son) valid[oa]s?|dura la validez)",
        ),
        ("duration", r"(?:por |durante )?cuanto (?:tiempo|dura\w*)|durante cuanto"),
        ("days", r"(?:en |de |por |durante )?cuant[oa]s (?:minutos|horas|dias|semanas|meses|años)"),
        ("place", r"(?:de |a |en |por )?a?donde|en que (?:ciudad|pais|lugar|sitio)"),
        ("reason", r"por que|por cual motivo|a que se debe"),
        ("frequency", r"cada cuanto|cuantas veces|con que frecuencia"),
        (
            "party",
            r"(?:de|por) quien(?:es)?|quien(?:es)?\b.*\b(?:ser|sido|es|son|fue) \w+[ai]d[oa]s?\b|a quien(?:es)? (?:se )?les? (?:corresponde|dan|pagan)",
        ),
        ("whom", r"(?:a|con|para) quien(?:es)?"),
        ("person", r"quien(?:es)?"),
        ("age", r"(?:a |con )?que edad"),
        ("amount", r"(?:a |por |de )?cuant[oa]s?"),
        ("name", r"como se llaman?"),
        ("manner", r"como|(?:de|en) que (?:manera|forma|modo|se (?:nota|conoce|ve))"),
        (
            "steps",
            r"que (?:hago|hacer|se hace|pasos?|tramites?|procedimiento|(?:hay|tengo|tenemos|tiene) que hacer|debo hacer|debemos hacer|puedo hacer|necesito hacer|(?:necesito|se necesita|hace falta|hay que tener) para|(?:medios|formas|maneras|metodos)\b)|cual(?:es)? (?:es|son) (?:el|las?|los) (?:mejor )?(?:formas?|maneras?|modos?|pasos?|procedimiento|proceso|tramites?|metodos?|medios|via)",
        ),
        (
            "definition",
            r"que (?:cosa )?(?:es|son) (?:(?:el|la|los|las|lo|un|una)\b|\S+\W*$)|que (?:significan?|indican?|quiere decir|se entiende)",
        ),
        ("thing", r"(?:a |de |en |con |para )?(?:que|cual(?:es)?)"),
        ("whether", r"(?:puedo|puede|pueden|podemos|es|son|esta|estan|hay|debo|tengo|tiene)"),
    ),
    implied="tiempo",
    sought=(("amount", r"\b(?:precios?|coste|costo|tarifas?|cuanto cuesta)\b"), ("duration", r"\bplazos?\b")),
    joins_clause="y",
    opens_clause="que",
    interrogatives=r"como|cuando|donde|quien(?:es)?|cual(?:es)?|cuant[oa]s?|(?:a|con|de|en|para|por) que|que (?:hora|dia|fecha)",
    negation=(
        r"\b(?:a menos que|salvo que|no|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|sin|tampoco|imposible|evit(?:ar|o|as?|amos|e)|imp[ei]d\w+)\b",
        r"\bno sólo\b|\bno solo\b|\bo no\b|\b¿no\?|\b(?:por qué no)\b|\bsin embargo\b",
    ),
    modality=(
        r"\b(?:puedo|puede|pueden|podemos|permitido|posible)\b",
        r"\b(?:debo|debe|deben|debemos|obligatorio|necesario|hay que|tengo que|tiene que|tienen que)\b",
    ),
    aspect=(("antes", r"\b(?:solía\w*|antiguamente)\b"), ("ya no", r"\bya no\b"), ("casi", r"\bcasi\b")),
    places={
        "de": "of",
        "del": "of",
        "desde": "from",
        "a": "to",
        "al": "to",
        "hacia": "to",
        "hasta": "to",
        "en": "in",
        "dentro": "in",
        "fuera": "outside",
    },
    of_mine="mi:su mis:sus me:le,les puedo:puede,pueden podemos:puede,pueden debo:debe,deben tengo:tiene,tienen yo:",
    one_way="a hacia hasta para por si cuando porque",
    one_way_beside={
        "con": "reemplazar reemplazo reemplaza reemplazas reemplace reemplazamos sustituir sustituyo sustituye sustituyes sustituya"
    },
    conditional="si",
    of_owners="de del",
    governed_me="por_mí para_mí sin_mí de_mí",
    number_and="y",
    and_a_half="y medi[oa]",
    minus="menos bajo",
    symbols="""
+ y
* por
° grados
½ medio media
¼ cuarto
""",
    rules={
        "literal_text": Patterns(
            found=(
                rf"^\W{{0,9}}(?:(?:por favor|hola|puedes|puede|podrías|podría|ahora)\b[ ,!]*)*(?:{_TASK})\b(?! (?:una?|mi|mis|la|el|los|las|nuestr\w+) (?:página|sitio|documento|archivo|pdf|política|vacaciones|contraseña|puntos|días)\b)(?={_OPERAND})",
                r"\b(?:plural|singular|femenino|masculino|pretérito|participio|gerundio|sinónimos?|antónimos?|contrario|categoría gramatical|género|letras|vocales|sílabas|sentimiento|tono|idioma|tiempo verbal|sujeto) (?:de|del|en|para) (?!(?:los|las) (?:vacaciones|pedidos))(?:la palabra|palabra|esta|este|la frase|la oración|el texto|\S+\W*$)",
                r"\b(?:cuántas (?:letras|palabras|vocales|sílabas)|cuántos caracteres|rima con|bien escrit[ao]|correctamente escrit[ao]|gramaticalmente|cómo se (?:escribe|deletrea|pronuncia))\b",
                r"\b(?:este|esta|estos|estas|el siguiente|la siguiente|siguiente) (?:texto|frase|oración|palabra|mensaje|reseña|opinión|tuit|tweet|comentario|afirmación|párrafo|correo|ticket)\w?\b[^.?!:]{0,60}[.?!:] ?(?!¿?(?:cómo|qué|dónde|cuándo|puedo|mi))\w",
                r"\b(?:se dice|decir|significa|quiere decir)\b[^.?!:]{1,60}\ben (?:inglés|francés|alemán|español|italiano|ruso|chino|japonés|árabe|portugués|latín)",
                r"^\W{0,9}(?:respond\w*|explic\w*|describ\w*|escrib\w*|da|dame)\b (?:en|con|como|brevemente|solo|únicamente)\b[^.?!:]{0,50}[:.!,] ?[¿\w]|[?.!] (?:responde|responda|contesta|explica)\b (?:en|con|como|brevemente|solo|únicamente)\b[^?]{0,50}$|^en (?:una?|dos|tres|pocas|\d+) (?:palabras?|frases?|oraci\w+|párrafos?|líneas?)\b[:.,]?",
                r"[.!?\"”»-] ?(?:traduce|traducir|traduzca|corrige|resume|clasifica)\b[^.?!]{0,40}[.!]*$|\b(?<=\S )(?:traduce|traduzca) (?:al|esto|lo)\b[^.?!]{0,30}[.!]*$",
            ),
        ),
        "literal_task": Patterns(
            under=(
                r"\b(?:eres|usted es|actúa como|como) (?:una? |el |la )?(?:[\w-]+ ){0,3}?(?:traductor\w*|intérprete|corrector\w*|calculadora|resumidor|analizador de (?:sentimiento|tono)\w*)\b",
                r"(?:^|[.!?:;*-] ?)(?:traduc\w+|traduzca\w*|resum\w+|corri[gj]\w+|mejor[ae]|extra[ei]\w*|reformul\w+|parafrase\w+|cuenta|detect\w+|identific\w+|identifique|determin\w+|simplific\w+|analiz\w+|analice|calcul\w+)\b[^.!?;]{0,60}(?:\b(?:textos?|mensajes?|frases?|oraci\w+|entrada|reseñas?|comentarios?|usuario|siguientes?|todo|gramática|ortografía|sentimiento|tono|idioma|al \w+és|en \w+és|al español|al alemán|al ruso|al italiano)\b|\{\})|\b(?:solo|sólo|solamente|únicamente)\b[^.!?;]{0,30}\b(?:traducción|corrección|texto corregido)|\bclasifi\w+ (?:el |la )?(?:sentimiento|tono|idioma)\b",
            ),
        ),
        "bare_statement": Patterns(
            under=(
                r"(?:^|[.!?:;*-] ?)(?:clasific\w+|clasifique|categori\w+|etiquet\w+|evalú\w+|juzg\w+)\b[^.!?;]{0,80}\b(?:textos?|mensajes?|frases?|entrada|reseñas?|comentarios?|correos?)\b",
            ),
        ),
    },
    asks=r"¿?(?:cómo|como|qué|cuándo|dónde|quién|cuál|cuáles|cuánt[oa]s?|por qué|puedo|puede|podría|debo|hay|es posible|tengo que)",
    own=r"yo|mi|mis|me|no puedo|quiero|necesito|nuestr[oa]s?",
    opening=(
        r"(?:(?:una |otra |mi |tengo una |tengo un |un |una )*(?:pregunta|duda|consulta|problema|error)(?: rápida)?|hola|buenos días|buenas(?: tardes| noches)?|gracias|ayuda|urgente|estimad[oa]s?)\b[^:.?!]{0,40}"
        r"|(?:asunto|sobre|acerca de)\b[^:.?!]{0,60}"
    ),
    instructs=_TASK,
    labels=r"para|con|en",
    supposing=r"dado|dada|sabiendo|suponiendo|suponga|dado que",
    this_text=r"est[aeo] (?:frase|oración|texto|palabra)",
    translates=r"tradu[czs]\w*",
    thanks=r"gracias",
    sums=r"cuánto es|calcul\w*",
    percent_of="de",
    pleads=r"por favor",
)
