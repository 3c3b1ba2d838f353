import type { Messages } from '../../catalogue/messages.ts'
import { jaFilter } from './filter.ts'
import { jaForm } from './form.ts'
import { jaLegend } from './legend.ts'
import { jaLevelThree } from './levelThree.ts'
import { jaPanel } from './panel.ts'
import { jaQuote } from './quote.ts'
import { jaShared } from './shared.ts'
import { jaTicket } from './ticket.ts'

/** All texts in Japanese. */
export const ja: Messages = {
  ...jaLegend,
  ...jaShared,
  ...jaPanel,
  ...jaLevelThree,
  ...jaFilter,
  ...jaForm,
  ...jaTicket,
  ...jaQuote,
}

export { jaFilter, jaForm, jaLegend, jaLevelThree, jaPanel, jaQuote, jaShared, jaTicket }
