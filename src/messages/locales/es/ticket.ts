import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Spanish texts of the ticket widget. */
export const esTicket: TicketMessages = {
  locale: 'es',
  ticket: {
    titleWithApp: 'Tickets de {app}',
    titleWithoutApp: 'Tickets',
    tickets: 'Sus tickets',
    unreadable: {
      one: 'No se pudo leer {count} ticket.',
      many: 'No se pudieron leer {count} tickets.',
      other: 'No se pudieron leer {count} tickets.',
    },
    statuses: {
      open: 'Abierto',
      'waiting-on-you': 'Pendiente de su respuesta',
      'waiting-on-us': 'Pendiente de soporte',
      escalated: 'Escalado a un especialista',
      resolved: 'Resuelto',
      closed: 'Cerrado',
    },
    next: {
      open: 'Todavía no ha respondido nadie. Mientras tanto, añada al ticket lo que descubra.',
      'waiting-on-you':
        'El equipo de soporte le ha preguntado algo. El ticket seguirá adelante cuando responda.',
      'waiting-on-us':
        'El equipo de soporte ya tiene su respuesta y ahora le corresponde contestar.',
      escalated:
        'Un especialista se ocupa del ticket y es posible que se ponga en contacto con usted directamente.',
      resolved: 'El equipo de soporte da el problema por resuelto: ya no es un ticket activo.',
      closed: 'Ya nadie se ocupa de él: no es un ticket activo.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Abierto el {date}',
    updated: 'Último cambio el {date}',
    reply: 'Responder por correo electrónico',
    keepSubject:
      'Deje {reference} en el asunto, sea cual sea su programa de correo: así es como una respuesta llega a este ticket.',
    openInPortal: 'Abrir en el portal',
    reopen: 'Reabrir en el portal',
    followUp: 'Abrir otro ticket sobre este',
    copySubject: 'Copiar el asunto',
    copyReference: 'Copiar la referencia',
    askForQuote: 'Solicitar un presupuesto Level III',
    open: 'Abrir un ticket',
    openAnother: 'Abrir otro ticket',
    notEligible: {
      'not-offered': 'ClearCenter no presta soporte profesional para esta aplicación.',
      'not-registered':
        'Este sistema no está registrado, por lo que todavía no se puede abrir ningún ticket.',
      'no-subscription': 'La suscripción de este sistema no incluye tickets.',
      'no-incident-ticket': 'Este sistema paga por incidente: primero hay que comprar un ticket.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'No se sabe si ClearCenter presta soporte profesional para esta aplicación.',
      'entitlement-unknown':
        'No se sabe si este sistema puede abrir un ticket. Lo decide el portal.',
    },
    instead: 'Qué puede hacer en su lugar',
    nothingInstead: 'No se conoce otra forma de obtener ayuda con esta aplicación.',
    fields: {
      subject: 'Asunto',
      happened: 'Qué ocurrió',
      expected: 'Qué esperaba en su lugar',
      severity: 'Gravedad',
      contact: 'Su dirección de correo electrónico',
    },
    hints: {
      subject: 'En pocas palabras, para que se ocupe la persona adecuada.',
      happened: 'Qué hizo, qué vio y desde cuándo. Los mensajes de error, palabra por palabra.',
      expected: 'Qué debería haber ocurrido.',
      contact: 'Ahí se envían las respuestas.',
    },
    severities: { low: 'Baja', normal: 'Normal', high: 'Alta', critical: 'Crítica' },
    severityHints: {
      low: 'Una pregunta o algo que puede esperar',
      normal: 'Algo no funciona como debería',
      high: 'Muchas personas no pueden trabajar',
      critical: 'El sistema no funciona',
    },
    missing: {
      subject: 'Indique en pocas palabras de qué se trata.',
      happened: 'Indique qué ocurrió.',
      contact: 'Introduzca la dirección de correo electrónico a la que enviar las respuestas.',
    },
    facts: 'Datos que se envían también',
    factsPurpose:
      'Estos datos indican desde el principio al equipo de soporte lo que necesita saber y ayudan a asignar el ticket a alguien que se especialice en el problema.',
    factNames: { app: 'Aplicación', edition: 'Edición', refersTo: 'Continuación del ticket' },
    withoutRefersTo: 'Quitar la referencia',
    login: 'Los tickets se abren en el portal de clientes, que le pedirá que inicie sesión.',
    prepare: 'Preparar el ticket',
    send: 'Enviar el ticket',
    accepted: 'Su ticket {reference} está abierto.',
    acceptedWithoutReference: 'Su ticket ha llegado. El portal muestra su referencia.',
    changed:
      'Es posible que los cambios hechos desde el primer envío no hayan llegado. Envíelos como otro ticket o descártelos.',
    handOver: {
      title: 'Su ticket está listo para el portal',
      copied: 'El texto está copiado. Inicie sesión en el portal, abra un ticket y péguelo allí.',
      notCopied: 'Copie este texto, inicie sesión en el portal, abra un ticket y péguelo allí.',
      text: 'Texto del ticket',
      copy: 'Copiar el texto',
      back: 'Cambiar el texto',
      done: 'He abierto el ticket',
    },
  },
}
