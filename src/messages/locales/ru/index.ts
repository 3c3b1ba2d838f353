import type { Messages } from '../../catalogue/messages.ts'
import { ruFilter } from './filter.ts'
import { ruForm } from './form.ts'
import { ruLegend } from './legend.ts'
import { ruLevelThree } from './levelThree.ts'
import { ruPanel } from './panel.ts'
import { ruQuote } from './quote.ts'
import { ruShared } from './shared.ts'
import { ruTicket } from './ticket.ts'

/** All texts in Russian. */
export const ru: Messages = {
  ...ruLegend,
  ...ruShared,
  ...ruPanel,
  ...ruLevelThree,
  ...ruFilter,
  ...ruForm,
  ...ruTicket,
  ...ruQuote,
}

export { ruFilter, ruForm, ruLegend, ruLevelThree, ruPanel, ruQuote, ruShared, ruTicket }
