import type { FactorId } from '../../model/policy/supportPolicy.ts'
import type { EnteringActionType, ObtainingActionType } from '../../model/support/action.ts'
import type { NothingLeftReason } from '../../model/support/nextAction.ts'
import type { LocaleTexts } from './localeTexts.ts'

/** Texts of the panel. */
export interface PanelMessages extends LocaleTexts {
  readonly panel: {
    /** Heading of the one step to take next. */
    readonly nextAction: string
    /** How to take a step into a channel this reader has. */
    readonly entering: Readonly<Record<EnteringActionType, string>>
    /** What a step towards a channel this reader lacks would bring. */
    readonly obtaining: Readonly<Record<ObtainingActionType, string>>
    /** That there is no step to take, and why. */
    readonly nothingLeft: Readonly<Record<NothingLeftReason, string>>
    /** Heading of the list of channels. */
    readonly channels: string
    /** How long the subscription of the system still runs, such as "in 43 days". */
    readonly subscriptionEnds: string
    /** Heading of the deciding factors, and their names. */
    readonly factors: string
    readonly factorNames: Readonly<Record<FactorId, string>>
  }
}
