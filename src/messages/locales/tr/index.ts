import type { Messages } from '../../catalogue/messages.ts'
import { trFilter } from './filter.ts'
import { trForm } from './form.ts'
import { trLegend } from './legend.ts'
import { trLevelThree } from './levelThree.ts'
import { trPanel } from './panel.ts'
import { trQuote } from './quote.ts'
import { trShared } from './shared.ts'
import { trTicket } from './ticket.ts'

/** All texts in Turkish. */
export const tr: Messages = {
  ...trLegend,
  ...trShared,
  ...trPanel,
  ...trLevelThree,
  ...trFilter,
  ...trForm,
  ...trTicket,
  ...trQuote,
}

export { trFilter, trForm, trLegend, trLevelThree, trPanel, trQuote, trShared, trTicket }
