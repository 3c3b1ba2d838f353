import type { OpenChangeReason } from '../../components/shared/state/changeDetails.ts'
import type { Attributes } from './attributes.ts'
import { type AppEvents, appAttributes } from './shared.ts'

/** The five support channels of one app as a row of marks. A press opens their key. */
export const supportLegend = {
  ...appAttributes,
  /**
   * Makes the row a button. `false` inside a link: then it is an image.
   * @default "true"
   */
  interactive: 'on',
  /**
   * Side of a mark, in pixels.
   * @default that of `--slk-mark-size`, or "12"
   */
  size: 'size',
  /**
   * Opens the dialog.
   * @default false
   */
  open: 'boolean',
} as const satisfies Attributes

/** The dialog of a legend opens or closes. */
export interface OpenChange {
  readonly open: boolean
  readonly reason: OpenChangeReason
}

/** Events of `<support-legend>`. */
export interface SupportLegendEvents extends AppEvents {
  /**
   * The reader opens or closes the dialog: `detail.open`, `detail.reason`. Prevent it to leave the
   * dialog as it is.
   */
  'support-open-change': CustomEvent<OpenChange>
}
