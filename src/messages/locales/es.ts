import type { Messages } from '../catalogue.ts'

/** Spanish. */
export const es: Messages = {
  locale: 'es',
  channels: {
    'public-forum': {
      title: 'Foro público (informal)',
      promise:
        'Es posible que el desarrollador o la organización lea de vez en cuando el foro de ClearFoundation, u otro foro público designado para la aplicación, y ayude allí.',
      limits:
        'Nadie se ha comprometido ni está obligado a responder gratuitamente, y los tiempos de respuesta varían.',
    },
    'dedicated-forum': {
      title: 'Foro de ClearFoundation (sección dedicada)',
      promise:
        'El desarrollador o la organización pone su mejor empeño en ayudar en una sección del foro de ClearFoundation dedicada a esta aplicación.',
      limits: 'No se promete ningún tiempo de respuesta.',
    },
    developer: {
      title: 'Desarrollador / ISV',
      promise:
        'El desarrollador o la organización ofrece un servicio para enviar tickets de soporte y seguirlos, en la web o por correo electrónico.',
      limits:
        'El alcance, las condiciones, el horario y los tiempos de respuesta son los que figuran en los detalles de la aplicación; no se promete nada más.',
    },
    professional: {
      title: 'Soporte profesional de ClearCenter',
      promise:
        'ClearCenter presta soporte profesional según las condiciones de la suscripción de pago de este sistema. La atención de todo incidente nuevo comienza con el informe de incidente ClearCARE.',
      limits: 'Sin una suscripción o un ticket por incidente no se promete nada.',
    },
    consulting: {
      title: 'Consultoría de ClearCenter',
      promise:
        'Es posible que el equipo de ingeniería de ClearCenter ayude con esta aplicación en régimen de consultoría. Póngase en contacto con el equipo de ventas e indique el alcance de su solicitud.',
      limits: 'No se promete que una solicitud se acepte.',
    },
  },
  status: {
    available: 'Disponible',
    conditions: {
      'vendor-terms': 'Disponible según las condiciones del desarrollador',
      subscription: 'Disponible con una suscripción o un ticket por incidente',
      'incident-report': 'Disponible: incluido en la suscripción de este sistema',
      'live-ticket': 'Disponible para el incidente de su ticket activo',
      'sales-agreement': 'Disponible por acuerdo con el equipo de ventas',
    },
    unavailable: {
      'not-offered': 'No se ofrece para esta aplicación',
      'not-registered': 'No disponible: este sistema no está registrado',
      'no-subscription': 'No disponible: no forma parte de la suscripción de este sistema',
      'no-incident-ticket': 'No disponible sin un ticket por incidente',
    },
    unknown: {
      'policy-unknown': 'Disponibilidad desconocida',
      'entitlement-unknown': 'Se ofrece, pero no se sabe a qué tiene derecho este sistema',
    },
  },
  actions: {
    'visit-forum': 'Visitar el foro',
    'open-service': 'Abrir el servicio de soporte del desarrollador',
    'write-mail': 'Escribir a {email}',
    'open-incident': 'Crear un informe de incidente ClearCARE',
    upgrade: 'Ver qué incluye una ampliación',
    'buy-ticket': 'Comprar un ticket por incidente',
    register: 'Registrar este sistema',
    'contact-sales': 'Contactar con el equipo de ventas',
  },
  states: {
    loading: 'Se está cargando la política de soporte.',
    absent: 'No se sabe nada sobre el soporte de esta aplicación.',
    invalid:
      'No se pudo leer la política de soporte de esta aplicación. No se puede indicar nada sobre ella.',
    failed: {
      'not-registered':
        'La política de soporte se mostrará una vez que este sistema esté registrado.',
      'signed-out':
        'Su sesión ha finalizado. Vuelva a iniciar sesión para ver la política de soporte.',
      connection: 'No se pudo acceder al Marketplace. Compruebe la conexión e inténtelo de nuevo.',
      service: 'El Marketplace no pudo responder. Inténtelo de nuevo más tarde.',
    },
  },
  terms: {
    hours: 'Horario',
    responseTime: 'Tiempo de respuesta',
    scope: 'Alcance',
    rate: 'Tarifa',
    perHour: '{range} por hora',
    email: 'Correo electrónico',
    phone: 'Teléfono',
  },
  legend: {
    channels: {
      'public-forum': 'foro público',
      'dedicated-forum': 'foro dedicado',
      developer: 'desarrollador',
      professional: 'soporte profesional',
      consulting: 'consultoría',
    },
    nameWithApp: 'Soporte para {app}: {summary}',
    nameWithoutApp: 'Soporte: {summary}',
    available: '{available} de {total} ({channels})',
    noneAvailable: 'ninguno de {total} canales',
    withUnknown: {
      one: '{summary}; {count} sin información',
      many: '{summary}; {count} sin información',
      other: '{summary}; {count} sin información',
    },
    states: {
      loading: 'cargando',
      absent: 'no se conoce',
      invalid: 'no se pudo leer',
      failed: 'no se pudo cargar',
    },
  },
  key: {
    titleWithApp: 'Soporte para {app}',
    titleWithoutApp: 'Soporte',
    close: 'Cerrar',
    marks: 'Significado de los símbolos',
    looks: {
      filled: 'Disponible',
      hollow: 'No se ofrece para la aplicación',
      struck: 'Se ofrece, pero este sistema no tiene derecho a ello',
      small: 'Disponibilidad desconocida',
    },
  },
  panel: {
    nextStep: 'Su siguiente paso',
    entering: {
      'visit-forum':
        'Compruebe si otras personas ya han tenido el problema y, después, pregunte en el foro.',
      'open-service':
        'Abra un ticket con el desarrollador. Indique qué ocurrió y qué esperaba en su lugar.',
      'write-mail': 'Escriba al desarrollador. Indique qué ocurrió y qué esperaba en su lugar.',
      'open-incident':
        'Comunique el incidente a ClearCenter. La atención de todo incidente nuevo comienza con el informe de incidente ClearCARE.',
      'contact-sales':
        'Indique al equipo de ventas el alcance de su solicitud. Le dirá si se puede aceptar y en qué condiciones.',
    },
    obtaining: {
      register: 'Registre este sistema. Entonces se sabrá a qué tiene derecho.',
      'buy-ticket':
        'Con un ticket por incidente se paga el soporte profesional para un solo incidente.',
      upgrade: 'Con una ampliación, la suscripción de este sistema incluye soporte profesional.',
      'contact-sales':
        'Pregunte al equipo de ventas cómo puede obtener soporte profesional este sistema.',
    },
    nothingLeft: {
      'not-offered': 'No se ofrece soporte para esta aplicación.',
      'policy-unknown': 'No se sabe cómo obtener ayuda con esta aplicación.',
      'entitlement-unknown':
        'Se ofrece soporte profesional para esta aplicación. No se sabe si este sistema tiene derecho a él.',
    },
    channels: 'Canales de soporte',
    subscriptionEnds: 'Fin de la suscripción',
    factors: 'De qué depende esta política',
    factorNames: {
      'technical-knowledge': 'Conocimiento técnico del software por parte de ClearCenter',
      stability: 'Estabilidad e historial de la aplicación',
      'vendor-relationship': 'Relación y acuerdos con el proveedor',
    },
  },
  levelThree: {
    title: 'Qué es el soporte Level III',
    purpose:
      'El escalado de un ticket activo, para incidentes cuya duración es difícil de calcular o que requieren conocimientos excepcionales: algo se ha averiado o, sencillamente, algo no va bien.',
    course:
      'Con su aprobación, el incidente pasa a un ingeniero del equipo de administración de sistemas o de desarrollo de software, o de un socio de confianza, que trabaja directamente con usted hasta que ambas partes acuerden que el problema está resuelto.',
    cost: 'Se factura por horas, a {range} según la duración estimada y la complejidad. La tarifa, la estimación y la fecha de finalización se comunican antes de que comience cualquier trabajo.',
    withoutTicket: 'Si no tiene un ticket, póngase en contacto con el equipo de ventas.',
    examples: 'Ejemplos',
    driver: 'Compilar un controlador para un kernel determinado',
    certificate: 'Un certificado firmado por una autoridad de certificación, para el correo',
    disk: 'Reconstruir un disco averiado de un RAID 1',
    ask: 'Solicitar un presupuesto',
  },
  filter: {
    title: 'Soporte',
    apps: {
      one: '{count} aplicación',
      many: '{count} aplicaciones',
      other: '{count} aplicaciones',
    },
    unknown: {
      one: '{count} sin información',
      many: '{count} sin información',
      other: '{count} sin información',
    },
    matchAll: 'Solo aplicaciones con todos estos canales',
    clear: 'Borrar la selección',
  },
  form: {
    optional: '(opcional)',
    problems: {
      'too-long': 'El texto es demasiado largo: {limit} caracteres como máximo.',
      'not-an-address':
        'Esto no es una dirección de correo electrónico. Tiene este aspecto: name@example.com.',
      'not-a-date': 'Esto no es una fecha. Tiene este aspecto: 2026-12-04.',
      past: 'Este día ya ha pasado.',
    },
    corrections: {
      one: 'Hay que corregir {count} campo',
      many: 'Hay que corregir {count} campos',
      other: 'Hay que corregir {count} campos',
    },
    kept: {
      tab: 'Lo que escriba se conserva en esta pestaña hasta que se envíe, se descarte o se cierre la pestaña.',
      days: 'Lo que escriba se conserva en este dispositivo durante {days}. Descártelo si otras personas también usan el dispositivo.',
      elsewhere: 'Lo que escriba se conserva hasta que se envíe o se descarte.',
      nowhere: 'Este navegador no conserva nada: lo que escriba se perderá si abandona la página.',
    },
    discard: 'Descartar el borrador',
    discarded: 'El texto ya no se conserva.',
    restore: 'Recuperarlo',
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. Copie usted este texto:',
    stop: 'Dejar de esperar',
  },
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
    sendAgain: 'Volver a enviar',
    sending: 'Enviando el ticket…',
    outcome: {
      created: 'Su ticket {reference} está abierto.',
      invalid: 'El portal no aceptó el ticket tal como está. Corríjalo y vuelva a enviarlo.',
      'signed-out':
        'Su sesión está cerrada. Inicie sesión en el portal en otra pestaña y vuelva a enviar el ticket: sigue aquí.',
      busy: 'El portal está ocupado y no aceptó el ticket. Vuelva a enviarlo dentro de un rato.',
      busyFor: 'Puede volver a enviarlo {wait}.',
      failed: {
        offline:
          'No tiene conexión y el ticket no se envió. Vuelva a enviarlo cuando tenga conexión.',
        connection:
          'Se interrumpió la conexión. Es posible que el ticket haya llegado: consulte sus tickets antes de volver a enviarlo.',
        timeout:
          'El portal no respondió a tiempo. Es posible que el ticket haya llegado: consulte sus tickets antes de volver a enviarlo.',
        stopped:
          'No esperó la respuesta. Es posible que el ticket haya llegado: consulte sus tickets antes de volver a enviarlo.',
        service:
          'El portal no pudo aceptar el ticket. Consulte sus tickets y vuelva a enviarlo más tarde.',
        reply:
          'No se pudo leer la respuesta del portal. Es posible que el ticket haya llegado: consulte sus tickets antes de volver a enviarlo.',
      },
      changed:
        'Es posible que lo que ha cambiado desde el primer envío no esté en el ticket {reference}. El texto se conserva aquí: envíelo como otro ticket o descártelo.',
      unanswered:
        'Este ticket se envió, pero no llegó ninguna respuesta. Es posible que haya llegado: consulte sus tickets antes de volver a enviarlo.',
    },
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
    sending: 'Enviando…',
    sendAgain: 'Volver a enviar',
    back: 'Volver',
    outcome: {
      invalid: 'El portal no aceptó su envío tal como está.',
      'signed-out':
        'Su sesión está cerrada. Inicie sesión en el portal en otra pestaña y repita el envío: lo que escribió sigue aquí.',
      busy: 'El portal está ocupado y no aceptó su envío. Repítalo dentro de un rato.',
      busyFor: 'Puede repetir el envío {wait}.',
      failed: {
        offline: 'No tiene conexión y no se envió nada. Repita el envío cuando tenga conexión.',
        connection:
          'Se interrumpió la conexión. Es posible que su envío haya llegado: consulte sus presupuestos antes de repetirlo.',
        timeout:
          'El portal no respondió a tiempo. Es posible que su envío haya llegado: consulte sus presupuestos antes de repetirlo.',
        stopped:
          'No esperó la respuesta. Es posible que su envío haya llegado: consulte sus presupuestos antes de repetirlo.',
        service:
          'El portal no pudo aceptar su envío. Consulte sus presupuestos y repítalo más tarde.',
        reply:
          'No se pudo leer la respuesta del portal. Es posible que su envío haya llegado: consulte sus presupuestos antes de repetirlo.',
      },
      unanswered:
        'El envío se realizó, pero no llegó ninguna respuesta. Es posible que haya llegado: consulte sus presupuestos antes de repetirlo.',
    },
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
      created: 'Su solicitud del presupuesto {reference} ha llegado.',
      changed:
        'Es posible que lo que ha cambiado desde el primer envío no esté en el presupuesto {reference}. El texto se conserva aquí: envíelo como otra solicitud o descártelo.',
      copy: 'Copiar la solicitud',
      inTicket: 'Los presupuestos se solicitan en el ticket: copie la solicitud y añádala allí.',
      reply: 'Añadirla por correo electrónico',
      openTicket: 'Abrir el ticket en el portal',
    },
  },
}
