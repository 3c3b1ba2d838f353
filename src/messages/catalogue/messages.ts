import type { FilterMessages } from './filter.ts'
import type { FormMessages } from './form.ts'
import type { LegendMessages } from './legend.ts'
import type { LevelThreeMessages } from './levelThree.ts'
import type { LocaleTexts } from './localeTexts.ts'
import type { PanelMessages } from './panel.ts'
import type { PluralMessage } from './pluralMessage.ts'
import type { QuoteMessages } from './quote.ts'
import type { SharedMessages } from './shared.ts'
import type { TicketMessages } from './ticket.ts'

/**
 * All texts of the kit in one language: a slice for each component, and slices that they share.
 *
 * Plain data, so that a catalogue can be written as JSON and sent from a server to a client: texts
 * with `{placeholders}`, and records of plural forms.
 */
export interface Messages
  extends LegendMessages,
    SharedMessages,
    PanelMessages,
    LevelThreeMessages,
    FilterMessages,
    FormMessages,
    TicketMessages,
    QuoteMessages {}

/** Replaces any of the kit's texts; the rest stay as they are. */
export type MessageOverrides = PartialDeep<Messages>

/** All texts of one language, or some: a slice such as `deLegend` is a catalogue too. */
export type Catalogue = MessageOverrides & LocaleTexts

type PartialDeep<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | null | PluralMessage
    ? Value[Key]
    : PartialDeep<Value[Key]>
}
