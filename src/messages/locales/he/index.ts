import type { Messages } from '../../catalogue/messages.ts'
import { heFilter } from './filter.ts'
import { heForm } from './form.ts'
import { heLegend } from './legend.ts'
import { heLevelThree } from './levelThree.ts'
import { hePanel } from './panel.ts'
import { heQuote } from './quote.ts'
import { heShared } from './shared.ts'
import { heTicket } from './ticket.ts'

/** All texts in Hebrew. */
export const he: Messages = {
  ...heLegend,
  ...heShared,
  ...hePanel,
  ...heLevelThree,
  ...heFilter,
  ...heForm,
  ...heTicket,
  ...heQuote,
}

export { heFilter, heForm, heLegend, heLevelThree, hePanel, heQuote, heShared, heTicket }
