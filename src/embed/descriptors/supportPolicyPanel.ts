import type { Attributes } from './attributes.ts'
import { type AppEvents, appAttributes, headingAttributes, quoteLinkAttributes } from './shared.ts'

/** The one next action for the reader, then every way to get help with an app. */
export const supportPolicyPanel = {
  ...appAttributes,
  ...quoteLinkAttributes,
  ...headingAttributes,
} as const satisfies Attributes

/** Events of `<support-policy-panel>`. */
export interface SupportPolicyPanelEvents extends AppEvents {}
