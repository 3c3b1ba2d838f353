import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Brazilian Portuguese texts of the ticket widget. */
export const ptBRTicket: TicketMessages = {
  locale: 'pt-BR',
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
    accepted: 'Seu chamado {reference} está aberto.',
    acceptedWithoutReference: 'Seu chamado chegou. O portal mostra a referência.',
    changed:
      'O que você alterou desde o primeiro envio pode não ter chegado. Envie as alterações como outro chamado ou descarte-as.',
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
}
