import type { FactorId } from '../../model/policy/supportPolicy.ts'
import type { EnteringActionType, ObtainingActionType } from '../../model/support/action.ts'
import type { NothingLeftReason } from '../../model/support/nextAction.ts'
import type { LocaleTexts } from './localeTexts.ts'

/** Texts of the panel. */
export interface PanelMessages extends LocaleTexts {
  readonly panel: {
    /** Heading of the next action. */
    readonly nextAction: string
    /** How to use a channel that is available. */
    readonly entering: Readonly<Record<EnteringActionType, string>>
    /** The effect of an action that makes a channel available. */
    readonly obtaining: Readonly<Record<ObtainingActionType, string>>
    /** Why there is no next action. */
    readonly nothingLeft: Readonly<Record<NothingLeftReason, string>>
    /** Heading of the list of channels. */
    readonly channels: string
    /** Label of the end of the subscription, such as "in 43 days". */
    readonly subscriptionEnds: string
    /** Heading of the deciding factors. */
    readonly factors: string
    readonly factorNames: Readonly<Record<FactorId, string>>
  }
}
