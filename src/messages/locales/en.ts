import type { Messages } from '../catalogue.ts'
import { englishFilter } from '../english/filter.ts'
import { englishForm } from '../english/form.ts'
import { englishLegend } from '../english/legend.ts'
import { englishLevelThree } from '../english/levelThree.ts'
import { englishPanel } from '../english/panel.ts'
import { englishQuote } from '../english/quote.ts'
import { englishShared } from '../english/shared.ts'
import { englishTicket } from '../english/ticket.ts'

/** English. */
export const en: Messages = {
  ...englishLegend,
  ...englishShared,
  panel: englishPanel,
  levelThree: englishLevelThree,
  filter: englishFilter,
  form: englishForm,
  ticket: englishTicket,
  quote: englishQuote,
}
