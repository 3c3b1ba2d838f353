import type { SharedMessages } from '../../catalogue/shared.ts'

/** Spanish texts that several components show. */
export const esShared: SharedMessages = {
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
}
