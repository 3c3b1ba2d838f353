import type { Messages } from '../../catalogue/messages.ts'
import { nlFilter } from './filter.ts'
import { nlForm } from './form.ts'
import { nlLegend } from './legend.ts'
import { nlLevelThree } from './levelThree.ts'
import { nlPanel } from './panel.ts'
import { nlQuote } from './quote.ts'
import { nlShared } from './shared.ts'
import { nlTicket } from './ticket.ts'

/** All texts in Dutch. */
export const nl: Messages = {
  ...nlLegend,
  ...nlShared,
  ...nlPanel,
  ...nlLevelThree,
  ...nlFilter,
  ...nlForm,
  ...nlTicket,
  ...nlQuote,
}

export { nlFilter, nlForm, nlLegend, nlLevelThree, nlPanel, nlQuote, nlShared, nlTicket }
