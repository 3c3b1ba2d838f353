import type { SharedMessages } from '../../catalogue/shared.ts'

/** Brazilian Portuguese texts that several components show. */
export const ptBRShared: SharedMessages = {
  locale: 'pt-BR',
  channels: {
    'public-forum': {
      title: 'Fórum público – informal',
      promise:
        'É possível que o desenvolvedor ou a organização leia de vez em quando o fórum da ClearFoundation, ou outro fórum público designado para o aplicativo, e ajude por lá.',
      limits:
        'Ninguém assumiu o compromisso nem tem a obrigação de responder gratuitamente, e os tempos de resposta variam.',
    },
    'dedicated-forum': {
      title: 'Fórum da ClearFoundation – seção dedicada',
      promise:
        'O desenvolvedor ou a organização emprega seus melhores esforços para ajudar em uma seção do fórum da ClearFoundation dedicada a este aplicativo.',
      limits: 'Nenhum tempo de resposta é prometido.',
    },
    developer: {
      title: 'Desenvolvedor / ISV',
      promise:
        'O desenvolvedor ou a organização mantém um serviço para enviar e acompanhar chamados de suporte, na web ou por e-mail.',
      limits:
        'O escopo, as condições, o horário de atendimento e os tempos de resposta são os que constam nos detalhes do aplicativo; nada é prometido além disso.',
    },
    professional: {
      title: 'Suporte profissional da ClearCenter',
      promise:
        'A ClearCenter presta suporte profissional nos termos da assinatura paga deste sistema. O atendimento de todo novo incidente começa com o relatório de incidente ClearCARE.',
      limits: 'Sem uma assinatura ou um chamado por incidente, nada é prometido.',
    },
    consulting: {
      title: 'Consultoria da ClearCenter',
      promise:
        'É possível que a engenharia da ClearCenter ajude com este aplicativo em regime de consultoria. Entre em contato com a equipe de vendas e informe o escopo da sua solicitação.',
      limits: 'Não há promessa de que uma solicitação seja aceita.',
    },
  },
  status: {
    available: 'Disponível',
    conditions: {
      'vendor-terms': 'Disponível nos termos do desenvolvedor',
      subscription: 'Disponível com uma assinatura ou um chamado por incidente',
      'incident-report': 'Disponível: incluído na assinatura deste sistema',
      'live-ticket': 'Disponível para o incidente do seu chamado ativo',
      'sales-agreement': 'Disponível mediante acordo com a equipe de vendas',
    },
    unavailable: {
      'not-offered': 'Não oferecido para este aplicativo',
      'not-registered': 'Não disponível: este sistema não está registrado',
      'no-subscription': 'Não disponível: não faz parte da assinatura deste sistema',
      'no-incident-ticket': 'Não disponível sem um chamado por incidente',
    },
    unknown: {
      'policy-unknown': 'Disponibilidade desconhecida',
      'entitlement-unknown': 'Oferecido, mas não se sabe a que este sistema tem direito',
    },
  },
  actions: {
    'visit-forum': 'Visitar o fórum',
    'open-service': 'Abrir o serviço de suporte do desenvolvedor',
    'write-mail': 'Escrever para {email}',
    'open-incident': 'Abrir um relatório de incidente ClearCARE',
    upgrade: 'Ver o que um upgrade inclui',
    'buy-ticket': 'Comprar um chamado por incidente',
    register: 'Registrar este sistema',
    'contact-sales': 'Entrar em contato com a equipe de vendas',
  },
  states: {
    loading: 'A política de suporte está sendo carregada.',
    absent: 'Nada se sabe sobre o suporte deste aplicativo.',
    invalid:
      'Não foi possível ler a política de suporte deste aplicativo. Nada pode ser informado sobre ela.',
    failed: {
      'not-registered':
        'A política de suporte será exibida quando este sistema estiver registrado.',
      'signed-out':
        'Sua sessão foi encerrada. Faça login novamente para ver a política de suporte.',
      connection: 'Não foi possível acessar o Marketplace. Verifique a conexão e tente novamente.',
      service: 'O Marketplace não conseguiu responder. Tente novamente mais tarde.',
    },
  },
  terms: {
    hours: 'Horário de atendimento',
    responseTime: 'Tempo de resposta',
    scope: 'Escopo',
    rate: 'Tarifa',
    perHour: '{range} por hora',
    email: 'E-mail',
    phone: 'Telefone',
  },
  key: {
    titleWithApp: 'Suporte para {app}',
    titleWithoutApp: 'Suporte',
    close: 'Fechar',
    marks: 'Significado dos símbolos',
    looks: {
      filled: 'Disponível',
      hollow: 'Não oferecido para o aplicativo',
      struck: 'Oferecido, mas este sistema não tem direito a ele',
      small: 'Disponibilidade desconhecida',
    },
  },
}
