import type { Messages } from '../../catalogue/messages.ts'
import { koFilter } from './filter.ts'
import { koForm } from './form.ts'
import { koLegend } from './legend.ts'
import { koLevelThree } from './levelThree.ts'
import { koPanel } from './panel.ts'
import { koQuote } from './quote.ts'
import { koShared } from './shared.ts'
import { koTicket } from './ticket.ts'

/** All texts in Korean. */
export const ko: Messages = {
  ...koLegend,
  ...koShared,
  ...koPanel,
  ...koLevelThree,
  ...koFilter,
  ...koForm,
  ...koTicket,
  ...koQuote,
}

export { koFilter, koForm, koLegend, koLevelThree, koPanel, koQuote, koShared, koTicket }
