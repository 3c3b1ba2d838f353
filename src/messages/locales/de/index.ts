import type { Messages } from '../../catalogue/messages.ts'
import { deFilter } from './filter.ts'
import { deForm } from './form.ts'
import { deLegend } from './legend.ts'
import { deLevelThree } from './levelThree.ts'
import { dePanel } from './panel.ts'
import { deQuote } from './quote.ts'
import { deShared } from './shared.ts'
import { deTicket } from './ticket.ts'

/** All texts in German. */
export const de: Messages = {
  ...deLegend,
  ...deShared,
  ...dePanel,
  ...deLevelThree,
  ...deFilter,
  ...deForm,
  ...deTicket,
  ...deQuote,
}

export { deFilter, deForm, deLegend, deLevelThree, dePanel, deQuote, deShared, deTicket }
