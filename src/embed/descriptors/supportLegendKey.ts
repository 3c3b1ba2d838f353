import type { Attributes } from './attributes.ts'
import { type AppEvents, appAttributes } from './shared.ts'

/** The marks with words: which channels the app has, or without an app what the marks mean. */
export const supportLegendKey = {
  ...appAttributes,
  /**
   * How much to say: marks with words, or also promises, terms and links.
   * @default "full"
   */
  density: 'density',
} as const satisfies Attributes

/** Events of `<support-legend-key>`. */
export interface SupportLegendKeyEvents extends AppEvents {}
