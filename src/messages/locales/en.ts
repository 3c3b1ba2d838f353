import type { Messages } from '../catalogue.ts'
import { englishFilter } from '../english/filter.ts'
import { englishLegend } from '../english/legend.ts'
import { englishPanel } from '../english/panel.ts'
import { englishShared } from '../english/shared.ts'
import { englishTicket } from '../english/ticket.ts'

/** English. */
export const en: Messages = {
  ...englishLegend,
  ...englishShared,
  panel: englishPanel,
  filter: englishFilter,
  ticket: englishTicket,
}
