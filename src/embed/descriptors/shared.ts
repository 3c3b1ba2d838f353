import type { Issue } from '../../model/reading/issue.ts'
import type { SupportAction } from '../../model/support/action.ts'
import type { Attributes } from './attributes.ts'

// What several elements have in common.

/** Attributes of every element. */
export const languageAttributes = {
  /**
   * The locale of the reader, `de-DE` or `de_DE`. It chooses among the languages of the kit.
   * @default that of `configureSupportKit`, or the closest `lang` in the page, or the browser’s
   */
  locale: 'text',
  /** The language of the element, as in any HTML. `locale` comes first. */
  lang: 'text',
} as const satisfies Attributes

/** Attributes with what `get_app_details` of ClearOS says of an app. */
export const detailsAttributes = {
  /**
   * The mask of the ClearOS service: an integer from 0 to 2147483647, decimal or 0x-hexadecimal.
   * Leave it out if the policy is not known: that is not 0.
   */
  supported: 'mask',
  /**
   * Hides the support policy: nothing is shown.
   * @default "false"
   */
  hide: 'flag',
  /** The id of the app. Stands in for its name. */
  'app-id': 'text',
  /** The name of the app, for readers. */
  'app-name': 'text',
  /** Where the developer gives support: an https:, http: or mailto: address. */
  'developer-url': 'text',
  /** The e-mail address of the developer. */
  'developer-email': 'text',
} as const satisfies Attributes

/** Attributes of every element that is about an app. */
export const appAttributes = {
  /**
   * The support policy document of the app as JSON. A child `<script type="application/json">` says
   * the same.
   */
  policy: 'object',
  ...detailsAttributes,
  /**
   * What the reader is entitled to: the response of `get_support_info` as JSON.
   * @default that of `configureSupportKit`, or none: the element answers for the app alone
   */
  entitlement: 'object',
  ...languageAttributes,
  /**
   * The page handles actions, on `support-action`. An action without a known address is a button.
   * @default false
   */
  'takes-actions': 'boolean',
} as const satisfies Attributes

/** For elements with headings. */
export const headingAttributes = {
  /**
   * Level of the headings in the page. The headings inside are one below.
   * @default "3"
   */
  'heading-level': 'heading-level',
} as const satisfies Attributes

/** For elements that lead to a quote. */
export const quoteLinkAttributes = {
  /**
   * Where a Level III quote is requested: an address, or `#id` of a `<quote-widget>` in the page.
   * @default none: nothing leads there
   */
  'quote-href': 'text',
} as const satisfies Attributes

/** Attributes of widgets with forms. */
export const widgetAttributes = {
  /**
   * The reader’s tickets as a JSON list of `{ reference, subject, status, level?, appId?,
   * openedAt?, updatedAt?, url? }`.
   * @default none
   */
  tickets: 'object',
  /**
   * E-mail address of the ticket system: replies, and requests that the page does not take, go
   * there.
   * @default none: these are made in the portal
   */
  'reply-to': 'text',
  /**
   * How the ticket system writes its reference into a subject: what stands around `{number}`,
   * `{key}` or `{any}`.
   * @default "[Ticket#{number}]"
   */
  'reference-format': 'format',
  /**
   * An id of the reader’s account: nobody else finds the drafts and answers of this reader.
   * @default nobody’s in particular
   */
  'user-key': 'text',
  /**
   * Days a draft is kept on the device, from 1 to 365.
   * @default until the tab is closed
   */
  'draft-days': 'days',
  ...headingAttributes,
} as const satisfies Attributes

/** Events of every element. */
export interface KitEvents {
  /** Something is wrong with the input. `detail` lists it. */
  'support-issues': CustomEvent<readonly Issue[]>
}

/** Events of every element that is about an app. */
export interface AppEvents extends KitEvents {
  /**
   * The reader follows an action, if `takes-actions` is set. `detail` is the action. Prevent it to
   * handle it yourself.
   */
  'support-action': CustomEvent<SupportAction>
}
