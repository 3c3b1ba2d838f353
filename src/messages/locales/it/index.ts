import type { Messages } from '../../catalogue/messages.ts'
import { itFilter } from './filter.ts'
import { itForm } from './form.ts'
import { itLegend } from './legend.ts'
import { itLevelThree } from './levelThree.ts'
import { itPanel } from './panel.ts'
import { itQuote } from './quote.ts'
import { itShared } from './shared.ts'
import { itTicket } from './ticket.ts'

/** All texts in Italian. */
export const it: Messages = {
  ...itLegend,
  ...itShared,
  ...itPanel,
  ...itLevelThree,
  ...itFilter,
  ...itForm,
  ...itTicket,
  ...itQuote,
}

export { itFilter, itForm, itLegend, itLevelThree, itPanel, itQuote, itShared, itTicket }
