import type { PanelMessages } from '../../catalogue/panel.ts'

/** Italian texts of the panel. */
export const itPanel: PanelMessages = {
  locale: 'it',
  panel: {
    nextAction: 'Il tuo prossimo passo',
    entering: {
      'visit-forum':
        'Controlla se altre persone hanno già avuto il problema, poi chiedi nel forum.',
      'open-service':
        'Apri un ticket presso lo sviluppatore. Indica che cosa è successo e che cosa ti aspettavi invece.',
      'write-mail':
        'Scrivi allo sviluppatore. Indica che cosa è successo e che cosa ti aspettavi invece.',
      'open-incident':
        'Segnala l’incidente a ClearCenter. La gestione di ogni nuovo incidente inizia con la segnalazione di incidente ClearCARE.',
      'contact-sales':
        'Indica all’ufficio commerciale l’ambito della tua richiesta. Ti dirà se può essere accettata e a quali condizioni.',
    },
    obtaining: {
      register: 'Registra questo sistema. A quel punto sarà noto a cosa ha diritto.',
      'buy-ticket':
        'Con un ticket per singolo incidente si paga l’assistenza professionale per un incidente.',
      upgrade:
        'Con un upgrade, l’abbonamento di questo sistema comprende l’assistenza professionale.',
      'contact-sales':
        'Chiedi all’ufficio commerciale come questo sistema può ottenere l’assistenza professionale.',
    },
    nothingLeft: {
      'not-offered': 'Per questa app non viene offerta assistenza.',
      'policy-unknown': 'Non è noto come ottenere aiuto per questa app.',
      'entitlement-unknown':
        'Per questa app viene offerta assistenza professionale. Non è noto se questo sistema vi abbia diritto.',
    },
    channels: 'Canali di assistenza',
    subscriptionEnds: 'Fine dell’abbonamento',
    factors: 'Da cosa dipende questa politica',
    factorNames: {
      'technical-knowledge': 'Conoscenza tecnica del software da parte di ClearCenter',
      stability: 'Stabilità e storia dell’app',
      'vendor-relationship': 'Rapporto e accordi con il produttore',
    },
  },
}
