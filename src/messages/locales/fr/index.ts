import type { Messages } from '../../catalogue/messages.ts'
import { frFilter } from './filter.ts'
import { frForm } from './form.ts'
import { frLegend } from './legend.ts'
import { frLevelThree } from './levelThree.ts'
import { frPanel } from './panel.ts'
import { frQuote } from './quote.ts'
import { frShared } from './shared.ts'
import { frTicket } from './ticket.ts'

/** All texts in French. */
export const fr: Messages = {
  ...frLegend,
  ...frShared,
  ...frPanel,
  ...frLevelThree,
  ...frFilter,
  ...frForm,
  ...frTicket,
  ...frQuote,
}

export { frFilter, frForm, frLegend, frLevelThree, frPanel, frQuote, frShared, frTicket }
