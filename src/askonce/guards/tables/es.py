# ruff: noqa: E501 — a row of a table reads best on one line
"""Spanish: the commonest opposites, days, units of time and quantities."""

GRAMMAR = """el la los las lo un una unos unas de del al a y o u e pero es son era ser soy está están estar estaba estaban estuvo fue fueron eran había luego cómo dónde cuándo quién quiénes qué cuál cuáles por yo tú él ella nosotros ellos ellas
me te se nos mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa en con para sobre entre si no que ha han he haber hay"""
FILLERS = """gracias hola favor puedo puede pueden podemos hacer hago hace debo debe quiero quisiera tengo tiene muy también bien como saber puedes podría podrías podrían poder querría quieres necesito necesita necesitamos decir dime dígame decirme explica explícame explíqueme explicar muéstrame muestre ayuda ayúdame sabes sabe gustaría por_favor buenas buenos días disculpe oye ahora actualmente simplemente"""

COURTESIES = """soy_nuevo soy_nueva que_tenga que_tengan buen_dia alguien_sabe hola buenas buenos_días buenas_tardes buenas_noches buen_día estimado estimada estimados gracias por_favor porfa disculpe disculpa disculpen perdón perdone perdona lo_siento pregunta duda consulta ayuda ayúdenme ayúdeme ayúdame ayudar ayudarme saludos
atentamente un_saludo de_antemano urgente agradezco agradecería buenos_dias"""
COURTEOUS = """muchas mil a todos equipo tengo rápida sencilla pequeña cordial cordiales necesito puede puedes pueden alguien molestar molestia molestias señor señora amigos nuevo aquí su tu feliz día"""
ORDERS = "di diga dime decir haz haga hacer da dé responde sí explica muestre"
LINKS = "como y e pero luego porque pues entonces mal falso mentira falsamente"

ANTONYMS = """
antes | después | durante
más mayor máximo superior* aument* | menos menor mínimo inferior* reduc* disminu*
activ* encender habilit* | desactiv* apagar deshabilit* inhabilit*
abrir abierto abierta* abre | cerrar cerrado cerrada* cierra
permit* legal* autoriz* | prohib* ilegal*
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
"""

DATES = """
! lunes | martes | miércoles | jueves | viernes | sábado* | domingo*
! enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
hoy | mañana | ayer
pasado pasada anterior | próximo próxima siguiente
primavera | verano | otoño | invierno
"""

PERIODS = """
por_hora | por_día diario diaria al_día | por_semana semanal* a_la_semana | por_mes mensual* al_mes | por_año anual* al_año
segundo* | minuto* | hora* | día* | semana* | mes meses | año*
"""

PLATFORMS = """
ios iphone ipad | android | windows | mac macos | linux
dólar* | euro* | peso* | libra*
"""

QUANTIFIERS = """
todos todas cada siempre | algunos algunas a_veces parcialmente | la_mayoría
! solo sólo solamente únicamente exclusivamente
! excepto salvo
y | o
al_menos mínimo | como_máximo máximo
"""

AUDIENCES = """
! estudiante* alumno* | jubilado* | niño* niña* | embarazada*
"""

LETTERS = "a e o u y"
SPELLINGS = """ano:año anos:años pena:peña cana:caña canas:cañas mono:moño una:uña unas:uñas sonar:soñar campana:campaña cuna:cuña papa:papá papas:papás mama:mamá
publico:publicó termino:terminó deposito:depositó perdida:pérdida sabana:sábana pago:pagó compro:compró cambio:cambió cancelo:canceló llego:llegó
llamo:llamó gano:ganó uso:usó trabajo:trabajó cobro:cobró retiro:retiró envío:envió reservo:reservó pague:pagué compre:compré cancele:cancelé
once:ONCE ave:AVE chile:Chile granada:Granada lima:Lima palma:Palma mercurio:Mercurio"""

NUMERALS = """cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16
diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27
veintiocho:28 veintinueve:29 un:1 una:1 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 docena:12"""
ORDINALS = """primer:1 primero:1 primera:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6 séptimo:7 séptima:7
octavo:8 octava:8 noveno:9 novena:9 décimo:10 décima:10 medio:0.5 media:0.5 mitad:0.5"""
SCALES = "cien:1e2 ciento:1e2 mil:1e3 millón:1e6 millones:1e6"
UNITS = """
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
"""

SYNONYMS = """
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
"""
