import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Spanish texts of the quote widget. */
export const esQuote: QuoteMessages = {
  locale: 'es',
  quote: {
    titleWithApp: 'Soporte Level III para {app}',
    titleWithoutApp: 'Soporte Level III',
    quotes: 'Sus presupuestos',
    unreadable: {
      one: 'No se pudo leer {count} presupuesto.',
      many: 'No se pudieron leer {count} presupuestos.',
      other: 'No se pudieron leer {count} presupuestos.',
    },
    reference: 'Presupuesto',
    ticket: 'Para el ticket {reference}',
    revision: 'Revisión {revision}',
    statuses: {
      requested: 'Solicitado',
      quoted: 'Pendiente de su respuesta',
      'changes-requested': 'Cambios solicitados',
      approved: 'Aprobado',
      declined: 'Rechazado',
      withdrawn: 'Retirado',
      superseded: 'Revisado',
      'in-progress': 'En curso',
      completed: 'Finalizado',
      cancelled: 'Cancelado',
      expired: 'Caducado',
    },
    next: {
      requested:
        'El equipo le indica cuánto cuesta, cuánto tiempo lleva y para cuándo, o que no se puede aceptar. Hasta que apruebe el presupuesto, no comienza ni se factura nada.',
      quoted: 'No comienza nada antes de que lo apruebe.',
      'changes-requested':
        'El equipo tiene sus peticiones y hace otra oferta o indica por qué no puede. Estas condiciones ya no se pueden aprobar.',
      approved: 'La persona asignada ya puede comenzar y trabaja directamente con usted.',
      declined: 'No se ha comenzado nada y no se factura nada.',
      withdrawn: 'El equipo ya no lo ofrece. Puede volver a solicitarlo.',
      superseded: 'Otra revisión lo ha sustituido. Estas condiciones ya no se pueden aprobar.',
      'in-progress':
        'La persona asignada trabaja en ello con usted hasta que ambas partes acuerden que el problema está resuelto.',
      completed: 'Ambas partes están de acuerdo en que el problema está resuelto.',
      cancelled: 'Ya nadie trabaja en ello.',
      expired: 'El plazo para aprobarlo ha terminado. Vuelva a solicitarlo si todavía lo desea.',
    },
    scope: 'Su solicitud',
    offeredScope: 'Qué se hará',
    tried: 'Ya se ha probado',
    wishedCompletion: 'Finalización deseada',
    figures: {
      rate: 'Tarifa',
      estimate: 'Tiempo estimado',
      total: 'Total estimado',
      completion: 'Fecha de finalización',
      validUntil: 'Se puede aprobar hasta',
      assignee: 'Persona asignada',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'administración de sistemas',
      'software-development': 'desarrollo de software',
      partner: 'socio de confianza',
    },
    former: 'antes: {value}',
    remarkBy: 'Comentario de {name}',
    remark: 'Comentario',
    openInPortal: 'Abrir el presupuesto en el portal',
    answers: {
      approve: 'Leer y aprobar',
      'request-changes': 'Solicitar cambios',
      decline: 'Rechazar',
    },
    answerInPortal: 'Responda a este presupuesto en el portal.',
    answerInTicket: 'Responda a este presupuesto en el ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'El ticket {reference} no está entre sus tickets activos, por lo que el presupuesto no se puede aprobar.',
      'other-currency':
        'Este presupuesto no está en la moneda de la política de soporte, por lo que no se puede aprobar. Solicite cambios.',
      'rate-outside-policy':
        'La tarifa está fuera del margen de {range} por hora que promete la política de soporte, por lo que el presupuesto no se puede aprobar. Solicite cambios.',
    },
    confirm: {
      title: '¿Aprobar el presupuesto {reference}?',
      agreed: 'Lo que usted acepta',
      terms:
        'El trabajo en el ticket {reference} puede comenzar en cuanto apruebe el presupuesto. El tiempo que lleve se factura a esta tarifa; el total es una estimación. La persona asignada trabaja directamente con usted hasta que ambas partes acuerden que el problema está resuelto.',
      name: 'Su nombre',
      nameHint: 'Queda registrado con la aprobación.',
      nameMissing: 'Introduzca su nombre.',
      consent: 'He leído estas condiciones y las acepto.',
      consentMissing: 'Marque esta casilla si acepta. De lo contrario, no comienza nada.',
      approve: 'Aprobar por {total}',
      back: 'Volver sin aprobar',
    },
    remarks: {
      'request-changes': {
        title: 'Solicitar cambios en el presupuesto {reference}',
        label: 'Qué debería ser diferente',
        hint: 'El alcance, el tiempo, la fecha o la persona asignada. El equipo responde con una nueva revisión.',
        missing: 'Indique qué debería ser diferente.',
        send: 'Solicitar estos cambios',
      },
      decline: {
        title: 'Rechazar el presupuesto {reference}',
        label: 'Por qué no lo quiere',
        hint: 'En pocas palabras, para que el equipo pueda ofrecer algo mejor la próxima vez.',
        missing: 'Indique por qué, en pocas palabras.',
        send: 'Rechazar el presupuesto',
      },
    },
    back: 'Volver',
    recorded: {
      approve: 'Su aprobación del presupuesto {reference} ha quedado registrada.',
      'request-changes': 'El equipo ha recibido sus peticiones sobre el presupuesto {reference}.',
      decline: 'El presupuesto {reference} está rechazado.',
    },
    news: {
      expired: 'El plazo del presupuesto {reference} ha terminado: ya no se puede aprobar.',
      withdrawn: 'El presupuesto {reference} se ha retirado: ya no se puede aprobar.',
      revised:
        'El presupuesto {reference} se ha revisado. Lea las nuevas condiciones: las anteriores ya no se pueden aprobar.',
      changed: 'El presupuesto {reference} ha cambiado.',
    },
    approvedBy: 'Aprobado por',
    progress: {
      used: 'Tiempo empleado',
      usedOf: '{used} de {estimate}',
      counted: 'Datos del {date}',
      costSoFar: 'Coste hasta ahora',
      cost: 'Coste',
      warnings: {
        near: 'Se ha empleado la mayor parte del tiempo estimado. Pregunte ahora si será suficiente.',
        over: 'Se ha empleado más tiempo del estimado. Pregunte en el ticket cómo se sigue adelante.',
      },
    },
    question: '¿Es un caso para el soporte Level III?',
    ticketFirst:
      'El soporte Level III escala un ticket activo, y no se conoce ninguno sobre esta aplicación. Abra uno primero.',
    openTicket: 'Abrir un ticket',
    noTicketPossible:
      'El soporte Level III escala un ticket activo, y este sistema no puede abrir ninguno sobre esta aplicación. En su lugar, póngase en contacto con el equipo de ventas.',
    notOffered:
      'ClearCenter no ofrece consultoría para esta aplicación, por lo que no se puede solicitar ningún presupuesto.',
    offerUnknown:
      'No se sabe si ClearCenter ofrece consultoría para esta aplicación. El equipo de ventas puede decírselo.',
    request: {
      title: 'Solicitar un presupuesto',
      another: 'Solicitar otro presupuesto',
      fields: {
        ticket: 'Ticket',
        scope: 'Qué hay que hacer',
        tried: 'Qué ha probado',
        wishedCompletion: 'Para cuándo',
      },
      hints: {
        ticket: 'El ticket activo que se debe escalar.',
        scope: 'Qué debería funcionar al final, en qué sistema y en qué versión.',
        tried: 'Para que nadie empiece desde cero.',
        wishedCompletion: 'Es un deseo: el equipo le indica qué es posible.',
      },
      missing: {
        ticket: 'Elija el ticket.',
        scope: 'Indique qué hay que hacer.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Elija uno',
      hours: 'Horas que puede llevar',
      hoursHint: 'Su propio cálculo, para ver cuánto puede costar. No se envía.',
      cost: '{total} por {time}, a {rate} por hora',
      noQuote:
        'Esto no es un presupuesto. El equipo le indica primero la tarifa, el tiempo y la fecha de finalización, y no comienza nada antes de que apruebe el presupuesto.',
      send: 'Solicitar un presupuesto',
      accepted: 'Su solicitud del presupuesto {reference} ha llegado.',
      acceptedWithoutReference: 'Su solicitud ha llegado. El portal muestra su referencia.',
      changed:
        'Es posible que los cambios hechos desde el primer envío no hayan llegado. Envíelos como otra solicitud o descártelos.',
      copy: 'Copiar la solicitud',
      inTicket: 'Los presupuestos se solicitan en el ticket: copie la solicitud y añádala allí.',
      reply: 'Añadirla por correo electrónico',
      openTicket: 'Abrir el ticket en el portal',
    },
  },
}
