import type { Messages } from '../../catalogue/messages.ts'
import { ptBRFilter } from './filter.ts'
import { ptBRForm } from './form.ts'
import { ptBRLegend } from './legend.ts'
import { ptBRLevelThree } from './levelThree.ts'
import { ptBRPanel } from './panel.ts'
import { ptBRQuote } from './quote.ts'
import { ptBRShared } from './shared.ts'
import { ptBRTicket } from './ticket.ts'

/** All texts in Brazilian Portuguese. */
export const ptBR: Messages = {
  ...ptBRLegend,
  ...ptBRShared,
  ...ptBRPanel,
  ...ptBRLevelThree,
  ...ptBRFilter,
  ...ptBRForm,
  ...ptBRTicket,
  ...ptBRQuote,
}

export {
  ptBRFilter,
  ptBRForm,
  ptBRLegend,
  ptBRLevelThree,
  ptBRPanel,
  ptBRQuote,
  ptBRShared,
  ptBRTicket,
}
