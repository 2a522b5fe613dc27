"""Spanish: what its file tells apart, and what it lets pass."""

from __future__ import annotations

CODE = "es"
REFUSED = [
    ("¿Cuándo llega mi pedido?", "¿Cuándo llegó mi pedido?"),
    ("¿A quién debo avisar del accidente?", "¿Quién debe avisar del accidente?"),
    ("¿Se admiten perros en el hotel?", "¿Están prohibidos los perros en el hotel?"),
    ("¿Se lo puedo enviar a mi hermana?", "¿Se lo puedo enviar a mi hermano?"),
    ("¿Dónde está mi coche?", "¿Dónde estaba mi coche?"),
    ("¿Debo llevar el pasaporte?", "¿Debe mi hijo llevar el pasaporte?"),
    ("¿Reparan el aparato?", "¿Repararon el aparato?"),
    ("¿A qué hora abre la piscina?", "¿A qué hora abre la piscina cubierta?"),
    ("¿Cuánto cuesta el envío a la península?", "¿Cuánto cuesta el envío urgente a la península?"),
    ("¿Puedo hacer una videoconsulta?", "¿Cómo hago una videoconsulta?"),
    ("¿Quién paga la reparación de la caldera?", "¿Quién repara la caldera?"),
    ("¿Cómo activo el roaming?", "¿Cómo activo el buzón de voz?"),
    ("¿Qué es una hipoteca inversa?", "¿Cómo pido una hipoteca inversa?"),
    ("¿Puedo fraccionar la matrícula?", "¿Cómo fracciono la matrícula?"),
    ("¿Cómo abro una cuenta conjunta?", "¿Qué comisiones tiene una cuenta conjunta?"),
    ("¿Cómo saco un bono de metro?", "¿Cómo pierdo la validez del bono de metro?"),
    ("¿Cómo renuevo el carné joven?", "carné joven precio"),
    ("¿Cómo renuevo el carné joven?", "carné joven quién lo puede renovar"),
    ("¿Puedo plantar un árbol?", "¿Qué licencia necesito para plantar un árbol?"),
    ("¿Puedo llamar en el descanso?", "¿Puedo llamar después del descanso?"),
]
ALLOWED = [
    ("¿Cuánto cuesta el envío a las islas?", "¿Cuánto vale el envío a las islas?"),
    ("¿Tengo que imprimir el billete?", "¿Debo imprimir el boleto?"),
    ("¿Se admiten perros en el hotel?", "¿Aceptan perros en el hotel?"),
    ("¿Qué pasa si pago después del vencimiento?", "¿Qué ocurre si pago después del vencimiento?"),
    ("¿Abren los sábados?", "¿Están abiertos los sábados?"),
    ("¿Abren los sábados?", "Hola, ¿abrís los sábados?"),
    ("¿Abren los sábados?", "¿Abren los sabados?"),
    ("¿Cuánto tiempo es válido el cupón?", "¿Por cuánto tiempo vale el cupón?"),
    ("¿Me pueden subir el alquiler durante el primer año?", "¿Pueden aumentarme el alquiler durante el primer año?"),
    ("¿Quién paga la reparación de la caldera?", "¿Quién paga el arreglo de la caldera?"),
    ("¿Con cuántos días de antelación debo avisar?", "¿Cuántos días antes debo avisar?"),
    ("¿Cómo subo la foto?", "¿Cómo puedo subir la foto?"),
    ("¿Cuál es la edad mínima para conducir?", "¿Cuál es la edad mínima para manejar?"),
    ("¿Se lo puedo enviar a mi hermana?", "¿Puedo mandárselo a mi hermana?"),
    ("¿Dónde puedo aparcar la bicicleta?", "¿Dónde puedo estacionar la bicicleta?"),
    ("¿Cómo borro el historial en el celular?", "¿Cómo puedo borrar el historial en el celular?"),
    ("¿Dónde puedo aparcar la bicicleta?", "¿Dónde puedo estacionar la bicicleta?"),
    ("¿Cómo fracciono la matrícula?", "¿Qué pasos hay que seguir para fraccionar la matrícula?"),
    ("¿Cómo fracciono la matrícula?", "¿Cuál es el procedimiento para fraccionar la matrícula?"),
    ("¿Cómo se llama el director?", "¿Quién es el director?"),
    ("¿Cómo renuevo el carné joven?", "renovar carné joven"),
    ("¿Cómo evito la multa?", "evitar la multa"),
    ("¿Cómo abro una cuenta?", "¿Qué necesito para abrir una cuenta?"),
]
CARE: dict[str, list[str]] = {}
NO_CARE: list[str] = []
SHORT: list[str] = []
OTHERS: dict[str, list[str]] = {}
NUMBERS: list[tuple[str, str]] = []
