import type { CriteriaChangeReason } from '../../components/shared/state/changeDetails.ts'
import type { SupportCriteria } from '../../model/filter/supportCriteria.ts'
import type { Attributes } from './attributes.ts'
import { type KitEvents, languageAttributes } from './shared.ts'

/** Checkboxes for the five channels, to choose apps by their support. It filters nothing itself. */
export const supportFilter = {
  ...languageAttributes,
  /**
   * How many apps have each channel, as JSON: what `supportCounts` returns.
   * @default none: nothing is counted
   */
  counts: 'object',
  /**
   * The support an app should have at first, as JSON: `{ channels, match }`.
   * @default every app matches
   */
  criteria: 'object',
  /**
   * Name of the fields in a form around the element, which sends the query that
   * `readSupportCriteria` reads.
   * @default none: a form does not send them
   */
  name: 'text',
} as const satisfies Attributes

/** The reader has changed the criteria of a filter. */
export interface CriteriaChange {
  readonly criteria: SupportCriteria
  readonly reason: CriteriaChangeReason
}

/** Events of `<support-filter>`. */
export interface SupportFilterEvents extends KitEvents {
  /**
   * The reader changes the filter: `detail.criteria`, `detail.reason`. Prevent it to leave the
   * filter as it is.
   */
  'support-criteria-change': CustomEvent<CriteriaChange>
}
