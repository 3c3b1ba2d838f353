import type { EntitlementInput } from '../../model/entitlement/entitlementInput.ts'
import type { PolicyInput } from '../../model/policy/policyInput.ts'
import type { ReferenceFormat } from '../../model/ticket/referenceFormat.ts'
import type { DraftStorage } from './draft/draftStorage.ts'

/** What everything is told that shows the support of an app. */
export interface SupportProps {
  /** The app's policy, the result of parsing or reading one, or `{ status: 'loading' }`. */
  policy: PolicyInput
  /**
   * What the reader is entitled to, or the result of reading it.
   * @default that of the provider
   */
  entitlement?: EntitlementInput | undefined
}

/** What both widgets are told of mails and drafts. */
export interface DraftProps {
  /**
   * How the ticket system writes its reference into a subject.
   * @default `[Ticket#12345]`
   */
  referenceFormat?: ReferenceFormat | undefined
  /**
   * Days a draft is kept on the device, a whole number from 1 to 365, instead of in the tab. Readers
   * are told. A `draftStorage` decides for itself.
   * @default until the tab is closed
   */
  draftDays?: number | undefined
  /**
   * Where drafts are kept. Keep the object: a new one is another place.
   * @default the `sessionStorage` of the page, or its `localStorage` with `draftDays`
   */
  draftStorage?: DraftStorage | undefined
}
