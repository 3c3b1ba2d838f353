import type { Messages } from '../../catalogue/messages.ts'
import { ukFilter } from './filter.ts'
import { ukForm } from './form.ts'
import { ukLegend } from './legend.ts'
import { ukLevelThree } from './levelThree.ts'
import { ukPanel } from './panel.ts'
import { ukQuote } from './quote.ts'
import { ukShared } from './shared.ts'
import { ukTicket } from './ticket.ts'

/** All texts in Ukrainian. */
export const uk: Messages = {
  ...ukLegend,
  ...ukShared,
  ...ukPanel,
  ...ukLevelThree,
  ...ukFilter,
  ...ukForm,
  ...ukTicket,
  ...ukQuote,
}

export { ukFilter, ukForm, ukLegend, ukLevelThree, ukPanel, ukQuote, ukShared, ukTicket }
