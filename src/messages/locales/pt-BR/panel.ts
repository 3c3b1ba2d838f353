import type { PanelMessages } from '../../catalogue/panel.ts'

/** Brazilian Portuguese texts of the panel. */
export const ptBRPanel: PanelMessages = {
  locale: 'pt-BR',
  panel: {
    nextAction: 'Seu próximo passo',
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
}
