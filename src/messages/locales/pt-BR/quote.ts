import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Brazilian Portuguese texts of the quote widget. */
export const ptBRQuote: QuoteMessages = {
  locale: 'pt-BR',
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
    back: 'Voltar',
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
      accepted: 'Sua solicitação do orçamento {reference} chegou.',
      acceptedWithoutReference: 'Sua solicitação chegou. O portal mostra a referência.',
      changed:
        'O que você alterou desde o primeiro envio pode não ter chegado. Envie as alterações como outra solicitação ou descarte-as.',
      copy: 'Copiar a solicitação',
      inTicket:
        'Os orçamentos são solicitados no chamado: copie a solicitação e acrescente-a nele.',
      reply: 'Acrescentar por e-mail',
      openTicket: 'Abrir o chamado no portal',
    },
  },
}
