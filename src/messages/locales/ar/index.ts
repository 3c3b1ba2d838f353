import type { Messages } from '../../catalogue/messages.ts'
import { arFilter } from './filter.ts'
import { arForm } from './form.ts'
import { arLegend } from './legend.ts'
import { arLevelThree } from './levelThree.ts'
import { arPanel } from './panel.ts'
import { arQuote } from './quote.ts'
import { arShared } from './shared.ts'
import { arTicket } from './ticket.ts'

/** All texts in Arabic. */
export const ar: Messages = {
  ...arLegend,
  ...arShared,
  ...arPanel,
  ...arLevelThree,
  ...arFilter,
  ...arForm,
  ...arTicket,
  ...arQuote,
}

export { arFilter, arForm, arLegend, arLevelThree, arPanel, arQuote, arShared, arTicket }
