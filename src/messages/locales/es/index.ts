import type { Messages } from '../../catalogue/messages.ts'
import { esFilter } from './filter.ts'
import { esForm } from './form.ts'
import { esLegend } from './legend.ts'
import { esLevelThree } from './levelThree.ts'
import { esPanel } from './panel.ts'
import { esQuote } from './quote.ts'
import { esShared } from './shared.ts'
import { esTicket } from './ticket.ts'

/** All texts in Spanish. */
export const es: Messages = {
  ...esLegend,
  ...esShared,
  ...esPanel,
  ...esLevelThree,
  ...esFilter,
  ...esForm,
  ...esTicket,
  ...esQuote,
}

export { esFilter, esForm, esLegend, esLevelThree, esPanel, esQuote, esShared, esTicket }
