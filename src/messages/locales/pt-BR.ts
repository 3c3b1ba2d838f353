import type { Messages } from '../catalogue.ts'

/** Brazilian Portuguese. */
export const ptBR: Messages = {
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
  legend: {
    channels: {
      'public-forum': 'fórum público',
      'dedicated-forum': 'fórum dedicado',
      developer: 'desenvolvedor',
      professional: 'suporte profissional',
      consulting: 'consultoria',
    },
    nameWithApp: 'Suporte para {app}: {summary}',
    nameWithoutApp: 'Suporte: {summary}',
    available: '{available} de {total} – {channels}',
    noneAvailable: 'nenhum de {total} canais',
    withUnknown: {
      one: '{summary}; {count} sem informações',
      many: '{summary}; {count} sem informações',
      other: '{summary}; {count} sem informações',
    },
    states: {
      loading: 'carregando',
      absent: 'não conhecido',
      invalid: 'não foi possível ler',
      failed: 'não foi possível carregar',
    },
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
  panel: {
    nextStep: 'Seu próximo passo',
    entering: {
      'visit-forum': 'Veja se outras pessoas já tiveram o problema e, depois, pergunte no fórum.',
      'open-service':
        'Abra um chamado com o desenvolvedor. Diga o que aconteceu e o que você esperava que acontecesse.',
      'write-mail':
        'Escreva para o desenvolvedor. Diga o que aconteceu e o que você esperava que acontecesse.',
      'open-incident':
        'Comunique o incidente à ClearCenter. O atendimento de todo novo incidente começa com o relatório de incidente ClearCARE.',
      'contact-sales':
        'Informe à equipe de vendas o escopo da sua solicitação. Ela dirá se a solicitação pode ser aceita e em que termos.',
    },
    obtaining: {
      register: 'Registre este sistema. Depois disso, será possível saber a que ele tem direito.',
      'buy-ticket': 'Um chamado por incidente paga o suporte profissional para um incidente.',
      upgrade: 'Com um upgrade, a assinatura deste sistema inclui suporte profissional.',
      'contact-sales':
        'Pergunte à equipe de vendas como este sistema pode obter suporte profissional.',
    },
    nothingLeft: {
      'not-offered': 'Nenhum suporte é oferecido para este aplicativo.',
      'policy-unknown': 'Não se sabe como obter ajuda com este aplicativo.',
      'entitlement-unknown':
        'É oferecido suporte profissional para este aplicativo. Não se sabe se este sistema tem direito a ele.',
    },
    channels: 'Canais de suporte',
    subscriptionEnds: 'Fim da assinatura',
    factors: 'De que depende esta política',
    factorNames: {
      'technical-knowledge': 'Conhecimento técnico da ClearCenter sobre o software',
      stability: 'Estabilidade e histórico do aplicativo',
      'vendor-relationship': 'Relação e acordos com o fornecedor',
    },
  },
  levelThree: {
    title: 'O que é o suporte Level III',
    purpose:
      'O escalonamento de um chamado ativo, para incidentes cuja duração é difícil de dimensionar ou que exigem competência excepcional: algo parou de funcionar, ou algo simplesmente não está certo.',
    course:
      'Com a sua aprovação, o incidente é encaminhado a um engenheiro da equipe de administração de sistemas ou de desenvolvimento de software, ou de um parceiro de confiança, que trabalha diretamente com você até que ambas as partes concordem que o problema está resolvido.',
    cost: 'A cobrança é feita por hora, a {range} conforme a duração estimada e a complexidade. A tarifa, a estimativa e a data de conclusão são informadas antes do início de qualquer trabalho.',
    withoutTicket: 'Se você não tem um chamado, entre em contato com a equipe de vendas.',
    examples: 'Exemplos',
    driver: 'Compilar um driver para um determinado kernel',
    certificate: 'Um certificado assinado por uma autoridade certificadora, para e-mail',
    disk: 'Reconstruir um disco com falha de um RAID 1',
    ask: 'Solicitar um orçamento',
  },
  filter: {
    title: 'Suporte',
    apps: {
      one: '{count} aplicativo',
      many: '{count} aplicativos',
      other: '{count} aplicativos',
    },
    unknown: {
      one: '{count} sem informações',
      many: '{count} sem informações',
      other: '{count} sem informações',
    },
    matchAll: 'Somente aplicativos com todos estes canais',
    clear: 'Limpar a seleção',
  },
  form: {
    optional: '(opcional)',
    problems: {
      'too-long': 'O texto é longo demais: no máximo {limit} caracteres.',
      'not-an-address': 'Isto não é um endereço de e-mail. O formato esperado é name@example.com.',
      'not-a-date': 'Isto não é uma data. O formato esperado é 2026-12-04.',
      past: 'Este dia já passou.',
    },
    corrections: {
      one: '{count} campo precisa de correção',
      many: '{count} campos precisam de correção',
      other: '{count} campos precisam de correção',
    },
    kept: {
      tab: 'O que você digita fica guardado nesta aba até ser enviado ou descartado, ou até a aba ser fechada.',
      days: 'O que você digita fica guardado neste dispositivo por {days}. Descarte-o se outras pessoas também usam o dispositivo.',
      elsewhere: 'O que você digita fica guardado até ser enviado ou descartado.',
      nowhere:
        'Este navegador não guarda nada: o que você digita será perdido se você sair da página.',
    },
    discard: 'Descartar o rascunho',
    discarded: 'O texto não está mais guardado.',
    restore: 'Recuperar o texto',
    copied: 'Copiado',
    copyFailed: 'Não foi possível copiar. Copie este texto manualmente:',
    stop: 'Parar de esperar',
  },
  ticket: {
    titleWithApp: 'Chamados para {app}',
    titleWithoutApp: 'Chamados',
    tickets: 'Seus chamados',
    unreadable: {
      one: 'Não foi possível ler {count} chamado.',
      many: 'Não foi possível ler {count} chamados.',
      other: 'Não foi possível ler {count} chamados.',
    },
    statuses: {
      open: 'Aberto',
      'waiting-on-you': 'Aguardando sua resposta',
      'waiting-on-us': 'Aguardando o suporte',
      escalated: 'Escalonado para um especialista',
      resolved: 'Resolvido',
      closed: 'Fechado',
    },
    next: {
      open: 'Ninguém respondeu ainda. Enquanto isso, acrescente ao chamado o que você descobrir.',
      'waiting-on-you':
        'O suporte perguntou algo a você. O atendimento continua depois da sua resposta.',
      'waiting-on-us': 'O suporte já tem a sua resposta, e agora é a vez dele de responder.',
      escalated:
        'Um especialista está cuidando do chamado e pode entrar em contato diretamente com você.',
      resolved: 'O suporte considera o problema resolvido: este não é mais um chamado ativo.',
      closed: 'Ninguém mais está cuidando dele: este não é um chamado ativo.',
    },
    reference: 'Chamado',
    level: 'Level {level}',
    opened: 'Aberto em {date}',
    updated: 'Última alteração em {date}',
    reply: 'Responder por e-mail',
    keepSubject:
      'Deixe {reference} no assunto, seja qual for o seu programa de e-mail: é assim que uma resposta chega a este chamado.',
    openInPortal: 'Abrir no portal',
    reopen: 'Reabrir no portal',
    followUp: 'Abrir outro chamado sobre este',
    copySubject: 'Copiar o assunto',
    copyReference: 'Copiar a referência',
    askForQuote: 'Solicitar um orçamento Level III',
    open: 'Abrir um chamado',
    openAnother: 'Abrir outro chamado',
    notEligible: {
      'not-offered': 'A ClearCenter não presta suporte profissional para este aplicativo.',
      'not-registered':
        'Este sistema não está registrado, por isso ainda não é possível abrir um chamado.',
      'no-subscription': 'A assinatura deste sistema não inclui chamados.',
      'no-incident-ticket':
        'Neste sistema, o suporte é pago por incidente: primeiro é preciso comprar um chamado.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Não se sabe se a ClearCenter presta suporte profissional para este aplicativo.',
      'entitlement-unknown':
        'Não se sabe se este sistema pode abrir um chamado. Quem decide é o portal.',
    },
    instead: 'O que você pode fazer em vez disso',
    nothingInstead: 'Não se conhece outra forma de obter ajuda com este aplicativo.',
    fields: {
      subject: 'Assunto',
      happened: 'O que aconteceu',
      expected: 'O que você esperava que acontecesse',
      severity: 'Gravidade',
      contact: 'Seu endereço de e-mail',
    },
    hints: {
      subject: 'Em poucas palavras, para que a pessoa certa cuide do chamado.',
      happened: 'O que você fez, o que viu e desde quando. Mensagens de erro palavra por palavra.',
      expected: 'O que deveria ter acontecido.',
      contact: 'As respostas são enviadas para ele.',
    },
    severities: { low: 'Baixa', normal: 'Normal', high: 'Alta', critical: 'Crítica' },
    severityHints: {
      low: 'Uma pergunta, ou algo que pode esperar',
      normal: 'Algo não funciona como deveria',
      high: 'Muitas pessoas não conseguem trabalhar',
      critical: 'O sistema está fora do ar',
    },
    missing: {
      subject: 'Diga em poucas palavras do que se trata.',
      happened: 'Diga o que aconteceu.',
      contact: 'Informe o endereço de e-mail para o qual as respostas devem ser enviadas.',
    },
    facts: 'Dados enviados com o chamado',
    factsPurpose:
      'Essas informações dizem ao suporte desde o início o que ele precisa saber e ajudam a atribuir o chamado a alguém especializado no problema.',
    factNames: { app: 'Aplicativo', edition: 'Edição', refersTo: 'Continuação do chamado' },
    withoutRefersTo: 'Remover a referência',
    login: 'Os chamados são abertos no portal do cliente, que pedirá que você faça login.',
    prepare: 'Preparar o chamado',
    send: 'Enviar o chamado',
    sendAgain: 'Enviar novamente',
    sending: 'Enviando o chamado…',
    outcome: {
      created: 'Seu chamado {reference} está aberto.',
      invalid: 'O portal não aceitou o chamado como está. Corrija-o e envie-o novamente.',
      'signed-out':
        'Sua sessão está encerrada. Faça login no portal em outra aba e envie o chamado novamente: ele continua aqui.',
      busy: 'O portal está ocupado e não aceitou o chamado. Envie-o novamente daqui a pouco.',
      busyFor: 'Você pode enviá-lo novamente {wait}.',
      failed: {
        offline:
          'Você está offline, e o chamado não foi enviado. Envie-o novamente quando tiver conexão.',
        connection:
          'A conexão foi interrompida. O chamado pode ter chegado: consulte seus chamados antes de enviá-lo novamente.',
        timeout:
          'O portal não respondeu a tempo. O chamado pode ter chegado: consulte seus chamados antes de enviá-lo novamente.',
        stopped:
          'Você não esperou a resposta. O chamado pode ter chegado: consulte seus chamados antes de enviá-lo novamente.',
        service:
          'O portal não conseguiu aceitar o chamado. Consulte seus chamados e envie-o novamente mais tarde.',
        reply:
          'Não foi possível ler a resposta do portal. O chamado pode ter chegado: consulte seus chamados antes de enviá-lo novamente.',
      },
      changed:
        'O que você alterou desde o primeiro envio pode não estar no chamado {reference}. O texto fica guardado aqui: envie-o como outro chamado ou descarte-o.',
      unanswered:
        'Este chamado foi enviado, mas nenhuma resposta chegou. Ele pode ter chegado: consulte seus chamados antes de enviá-lo novamente.',
    },
    handOver: {
      title: 'Seu chamado está pronto para o portal',
      copied: 'O texto foi copiado. Faça login no portal, abra um chamado e cole o texto nele.',
      notCopied: 'Copie este texto, faça login no portal, abra um chamado e cole o texto nele.',
      text: 'Texto do chamado',
      copy: 'Copiar o texto',
      back: 'Alterar o texto',
      done: 'Já abri o chamado',
    },
  },
  quote: {
    titleWithApp: 'Suporte Level III para {app}',
    titleWithoutApp: 'Suporte Level III',
    quotes: 'Seus orçamentos',
    unreadable: {
      one: 'Não foi possível ler {count} orçamento.',
      many: 'Não foi possível ler {count} orçamentos.',
      other: 'Não foi possível ler {count} orçamentos.',
    },
    reference: 'Orçamento',
    ticket: 'Para o chamado {reference}',
    revision: 'Revisão {revision}',
    statuses: {
      requested: 'Solicitado',
      quoted: 'Aguardando sua resposta',
      'changes-requested': 'Alterações solicitadas',
      approved: 'Aprovado',
      declined: 'Recusado',
      withdrawn: 'Retirado',
      superseded: 'Revisado',
      'in-progress': 'Em andamento',
      completed: 'Concluído',
      cancelled: 'Cancelado',
      expired: 'Expirado',
    },
    next: {
      requested:
        'A equipe informa quanto custa, quanto tempo leva e até quando, ou que não é possível aceitar a solicitação. Até que você aprove o orçamento, nada começa e nada é cobrado.',
      quoted: 'Nada começa antes que você o aprove.',
      'changes-requested':
        'A equipe recebeu seus pedidos e faz outra oferta, ou diz por que não pode. Estes termos não podem mais ser aprovados.',
      approved: 'A pessoa responsável já pode começar e trabalha diretamente com você.',
      declined: 'Nada foi iniciado, e nada é cobrado.',
      withdrawn: 'A equipe não oferece mais isto. Você pode fazer uma nova solicitação.',
      superseded: 'Outra revisão tomou seu lugar. Estes termos não podem mais ser aprovados.',
      'in-progress':
        'A pessoa responsável trabalha nisto com você até que ambas as partes concordem que o problema está resolvido.',
      completed: 'Ambas as partes concordam que o problema está resolvido.',
      cancelled: 'Ninguém mais trabalha nisto.',
      expired: 'O prazo para aprovar o orçamento terminou. Solicite-o novamente se ainda o quiser.',
    },
    scope: 'Sua solicitação',
    offeredScope: 'O que será feito',
    tried: 'Já tentado',
    wishedCompletion: 'Conclusão desejada',
    figures: {
      rate: 'Tarifa',
      estimate: 'Tempo estimado',
      total: 'Total estimado',
      completion: 'Data de conclusão',
      validUntil: 'Pode ser aprovado até',
      assignee: 'Pessoa responsável',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'administração de sistemas',
      'software-development': 'desenvolvimento de software',
      partner: 'parceiro de confiança',
    },
    former: 'antes: {value}',
    remarkBy: 'Comentário de {name}',
    remark: 'Comentário',
    openInPortal: 'Abrir o orçamento no portal',
    answers: {
      approve: 'Ler e aprovar',
      'request-changes': 'Solicitar alterações',
      decline: 'Recusar',
    },
    answerInPortal: 'Responda a este orçamento no portal.',
    answerInTicket: 'Responda a este orçamento no chamado {reference}.',
    obstacles: {
      'no-live-ticket':
        'O chamado {reference} não está entre seus chamados ativos, por isso o orçamento não pode ser aprovado.',
      'other-currency':
        'Este orçamento não está na moeda da política de suporte, por isso não pode ser aprovado. Solicite alterações.',
      'rate-outside-policy':
        'A tarifa está fora da faixa de {range} por hora que a política de suporte promete, por isso o orçamento não pode ser aprovado. Solicite alterações.',
    },
    confirm: {
      title: 'Aprovar o orçamento {reference}?',
      agreed: 'Com o que você concorda',
      terms:
        'O trabalho no chamado {reference} pode começar assim que você aprovar o orçamento. O tempo que ele levar é cobrado a esta tarifa; o total é uma estimativa. A pessoa responsável trabalha diretamente com você até que ambas as partes concordem que o problema está resolvido.',
      name: 'Seu nome',
      nameHint: 'Ele é registrado com a aprovação.',
      nameMissing: 'Informe seu nome.',
      consent: 'Li estes termos e concordo com eles.',
      consentMissing: 'Marque esta caixa se você concorda. Caso contrário, nada começa.',
      approve: 'Aprovar por {total}',
      back: 'Voltar sem aprovar',
    },
    remarks: {
      'request-changes': {
        title: 'Solicitar alterações no orçamento {reference}',
        label: 'O que deve ser diferente',
        hint: 'O escopo, o tempo, a data ou a pessoa responsável. A equipe responde com uma nova revisão.',
        missing: 'Diga o que deve ser diferente.',
        send: 'Solicitar estas alterações',
      },
      decline: {
        title: 'Recusar o orçamento {reference}',
        label: 'Por que você não o quer',
        hint: 'Em poucas palavras, para que a equipe possa oferecer algo melhor da próxima vez.',
        missing: 'Diga o motivo, em poucas palavras.',
        send: 'Recusar o orçamento',
      },
    },
    sending: 'Enviando…',
    sendAgain: 'Enviar novamente',
    back: 'Voltar',
    outcome: {
      invalid: 'O portal não aceitou o envio como está.',
      'signed-out':
        'Sua sessão está encerrada. Faça login no portal em outra aba e repita o envio: o que você escreveu continua aqui.',
      busy: 'O portal está ocupado e não aceitou o envio. Repita-o daqui a pouco.',
      busyFor: 'Você pode repetir o envio {wait}.',
      failed: {
        offline: 'Você está offline, e nada foi enviado. Repita o envio quando tiver conexão.',
        connection:
          'A conexão foi interrompida. O envio pode ter chegado: consulte seus orçamentos antes de repeti-lo.',
        timeout:
          'O portal não respondeu a tempo. O envio pode ter chegado: consulte seus orçamentos antes de repeti-lo.',
        stopped:
          'Você não esperou a resposta. O envio pode ter chegado: consulte seus orçamentos antes de repeti-lo.',
        service:
          'O portal não conseguiu aceitar o envio. Consulte seus orçamentos e repita-o mais tarde.',
        reply:
          'Não foi possível ler a resposta do portal. O envio pode ter chegado: consulte seus orçamentos antes de repeti-lo.',
      },
      unanswered:
        'O envio foi feito, mas nenhuma resposta chegou. Ele pode ter chegado: consulte seus orçamentos antes de repeti-lo.',
    },
    recorded: {
      approve: 'Sua aprovação do orçamento {reference} está registrada.',
      'request-changes': 'A equipe recebeu seus pedidos sobre o orçamento {reference}.',
      decline: 'O orçamento {reference} está recusado.',
    },
    news: {
      expired: 'O prazo do orçamento {reference} terminou: ele não pode mais ser aprovado.',
      withdrawn: 'O orçamento {reference} foi retirado: ele não pode mais ser aprovado.',
      revised:
        'O orçamento {reference} foi revisado. Leia os novos termos: os antigos não podem mais ser aprovados.',
      changed: 'O orçamento {reference} mudou.',
    },
    approvedBy: 'Aprovado por',
    progress: {
      used: 'Tempo usado',
      usedOf: '{used} de {estimate}',
      counted: 'Apurado em {date}',
      costSoFar: 'Custo até agora',
      cost: 'Custo',
      warnings: {
        near: 'A maior parte do tempo estimado já foi usada. Pergunte agora se ele será suficiente.',
        over: 'Foi usado mais tempo do que o estimado. Pergunte no chamado como o trabalho continua.',
      },
    },
    question: 'É um caso para o suporte Level III?',
    ticketFirst:
      'O suporte Level III é o escalonamento de um chamado ativo, e não se conhece nenhum sobre este aplicativo. Primeiro, abra um chamado.',
    openTicket: 'Abrir um chamado',
    noTicketPossible:
      'O suporte Level III é o escalonamento de um chamado ativo, e este sistema não pode abrir nenhum sobre este aplicativo. Em vez disso, entre em contato com a equipe de vendas.',
    notOffered:
      'A ClearCenter não oferece consultoria para este aplicativo, por isso não é possível solicitar um orçamento.',
    offerUnknown:
      'Não se sabe se a ClearCenter oferece consultoria para este aplicativo. A equipe de vendas pode informar você.',
    request: {
      title: 'Solicitar um orçamento',
      another: 'Solicitar outro orçamento',
      fields: {
        ticket: 'Chamado',
        scope: 'O que deve ser feito',
        tried: 'O que você já tentou',
        wishedCompletion: 'Para quando',
      },
      hints: {
        ticket: 'O chamado ativo que deve ser escalonado.',
        scope: 'O que deve funcionar no final, em qual sistema, em qual versão.',
        tried: 'Para que ninguém comece do zero.',
        wishedCompletion: 'Um desejo: a equipe informa o que é possível.',
      },
      missing: {
        ticket: 'Escolha o chamado.',
        scope: 'Diga o que deve ser feito.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Escolha um',
      hours: 'Horas que pode levar',
      hoursHint: 'Seu próprio palpite, para ver quanto pode custar. Ele não é enviado.',
      cost: '{total} por {time}, a {rate} por hora',
      noQuote:
        'Isto não é um orçamento. A equipe informa primeiro a tarifa, o tempo e a data de conclusão, e nada começa antes que você aprove o orçamento.',
      send: 'Solicitar um orçamento',
      created: 'Sua solicitação do orçamento {reference} chegou.',
      changed:
        'O que você alterou desde o primeiro envio pode não estar no orçamento {reference}. O texto fica guardado aqui: envie-o como outra solicitação ou descarte-o.',
      copy: 'Copiar a solicitação',
      inTicket:
        'Os orçamentos são solicitados no chamado: copie a solicitação e acrescente-a nele.',
      reply: 'Acrescentar por e-mail',
      openTicket: 'Abrir o chamado no portal',
    },
  },
}
