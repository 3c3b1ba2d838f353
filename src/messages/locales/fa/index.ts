import type { Messages } from '../../catalogue/messages.ts'
import { faFilter } from './filter.ts'
import { faForm } from './form.ts'
import { faLegend } from './legend.ts'
import { faLevelThree } from './levelThree.ts'
import { faPanel } from './panel.ts'
import { faQuote } from './quote.ts'
import { faShared } from './shared.ts'
import { faTicket } from './ticket.ts'

/** All texts in Persian. */
export const fa: Messages = {
  ...faLegend,
  ...faShared,
  ...faPanel,
  ...faLevelThree,
  ...faFilter,
  ...faForm,
  ...faTicket,
  ...faQuote,
}

export { faFilter, faForm, faLegend, faLevelThree, faPanel, faQuote, faShared, faTicket }
