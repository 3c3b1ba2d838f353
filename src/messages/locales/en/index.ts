import type { Messages } from '../../catalogue/messages.ts'
import { enFilter } from './filter.ts'
import { enForm } from './form.ts'
import { enLegend } from './legend.ts'
import { enLevelThree } from './levelThree.ts'
import { enPanel } from './panel.ts'
import { enQuote } from './quote.ts'
import { enShared } from './shared.ts'
import { enTicket } from './ticket.ts'

/** All texts in English. */
export const en: Messages = {
  ...enLegend,
  ...enShared,
  ...enPanel,
  ...enLevelThree,
  ...enFilter,
  ...enForm,
  ...enTicket,
  ...enQuote,
}

export { enFilter, enForm, enLegend, enLevelThree, enPanel, enQuote, enShared, enTicket }
