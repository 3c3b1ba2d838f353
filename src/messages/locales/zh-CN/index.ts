import type { Messages } from '../../catalogue/messages.ts'
import { zhCNFilter } from './filter.ts'
import { zhCNForm } from './form.ts'
import { zhCNLegend } from './legend.ts'
import { zhCNLevelThree } from './levelThree.ts'
import { zhCNPanel } from './panel.ts'
import { zhCNQuote } from './quote.ts'
import { zhCNShared } from './shared.ts'
import { zhCNTicket } from './ticket.ts'

/** All texts in Simplified Chinese. */
export const zhCN: Messages = {
  ...zhCNLegend,
  ...zhCNShared,
  ...zhCNPanel,
  ...zhCNLevelThree,
  ...zhCNFilter,
  ...zhCNForm,
  ...zhCNTicket,
  ...zhCNQuote,
}

export {
  zhCNFilter,
  zhCNForm,
  zhCNLegend,
  zhCNLevelThree,
  zhCNPanel,
  zhCNQuote,
  zhCNShared,
  zhCNTicket,
}
