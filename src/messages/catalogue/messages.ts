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
 * All texts of the kit in one language: a slice for each component, and shared slices.
 *
 * Plain data (texts with `{placeholders}`, and plural forms), so that a server can send a catalogue as
 * JSON.
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

/** Texts that replace the kit's. The other texts stay. */
export type MessageOverrides = PartialDeep<Messages>

/** All or some texts of one language: a slice such as `deLegend` is a catalogue too. */
export type Catalogue = MessageOverrides & LocaleTexts

type PartialDeep<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | null | PluralMessage
    ? Value[Key]
    : PartialDeep<Value[Key]>
}
