import type { Messages } from '../../catalogue/messages.ts'
import { plFilter } from './filter.ts'
import { plForm } from './form.ts'
import { plLegend } from './legend.ts'
import { plLevelThree } from './levelThree.ts'
import { plPanel } from './panel.ts'
import { plQuote } from './quote.ts'
import { plShared } from './shared.ts'
import { plTicket } from './ticket.ts'

/** All texts in Polish. */
export const pl: Messages = {
  ...plLegend,
  ...plShared,
  ...plPanel,
  ...plLevelThree,
  ...plFilter,
  ...plForm,
  ...plTicket,
  ...plQuote,
}

export { plFilter, plForm, plLegend, plLevelThree, plPanel, plQuote, plShared, plTicket }
