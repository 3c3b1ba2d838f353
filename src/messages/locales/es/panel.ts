import type { PanelMessages } from '../../catalogue/panel.ts'

/** Spanish texts of the panel. */
export const esPanel: PanelMessages = {
  locale: 'es',
  panel: {
    nextAction: 'Su siguiente paso',
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
}
