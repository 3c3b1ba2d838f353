import type { Messages } from '../../catalogue/messages.ts'
import { zhTWFilter } from './filter.ts'
import { zhTWForm } from './form.ts'
import { zhTWLegend } from './legend.ts'
import { zhTWLevelThree } from './levelThree.ts'
import { zhTWPanel } from './panel.ts'
import { zhTWQuote } from './quote.ts'
import { zhTWShared } from './shared.ts'
import { zhTWTicket } from './ticket.ts'

/** All texts in Traditional Chinese. */
export const zhTW: Messages = {
  ...zhTWLegend,
  ...zhTWShared,
  ...zhTWPanel,
  ...zhTWLevelThree,
  ...zhTWFilter,
  ...zhTWForm,
  ...zhTWTicket,
  ...zhTWQuote,
}

export {
  zhTWFilter,
  zhTWForm,
  zhTWLegend,
  zhTWLevelThree,
  zhTWPanel,
  zhTWQuote,
  zhTWShared,
  zhTWTicket,
}
