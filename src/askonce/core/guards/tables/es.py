# ruff: noqa: E501 — a row of a table reads best on one line
"""Spanish: the commonest opposites, days, units of time and quantities."""

GRAMMAR = """el la los las lo un una unos unas de del al a y o u e pero es son era ser soy está están estar cómo dónde cuándo quién quiénes qué cuál cuáles por yo tú él ella nosotros ellos ellas
me te se nos mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa en con para sobre entre si no que ha han he haber hay"""
FILLERS = """gracias hola favor puedo puede pueden podemos hacer hago hace debo debe quiero quisiera tengo tiene muy también bien como saber"""

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
