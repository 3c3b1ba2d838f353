import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Brazilian Portuguese texts about Level III support. */
export const ptBRLevelThree: LevelThreeMessages = {
  locale: 'pt-BR',
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
}
