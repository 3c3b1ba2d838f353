import { type ComponentProps, memo } from 'react'
import type { SystemEntitlement } from '../../model/policy/entitlement.ts'
import type { PolicyInput } from '../../model/policy/policyReading.ts'
import type { MarkSize } from '../../theme/tokens.ts'
import { joinClasses } from '../private/joinClasses.ts'
import { Mark } from '../private/Mark.tsx'
import { viewSupport } from '../private/supportView.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { LegendButton } from './LegendButton.tsx'
import * as styles from './legend.css.ts'
import { legendName } from './legendName.ts'

export interface SupportLegendProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The app's policy, what came of reading one, or `{ status: 'loading' }`. */
  policy: PolicyInput
  /**
   * What the system of the reader is entitled to.
   * @default that of the provider
   */
  entitlement?: SystemEntitlement | undefined
  /**
   * Whether the row is a button that opens the key of this app. `false` inside a link or a button:
   * the row is then an image with the same name.
   * @default true
   */
  interactive?: boolean | undefined
  /**
   * Side of a mark, in CSS pixels: 12, 16, 20 or 24.
   * @default var(--slk-mark-size, 12px)
   */
  size?: MarkSize | undefined
  /** Whether the dialog is open, if you keep that yourself. */
  open?: boolean | undefined
  /**
   * Whether the dialog is open at first.
   * @default false
   */
  defaultOpen?: boolean | undefined
  /** Called when the reader opens or closes the dialog. */
  onOpenChange?: ((open: boolean) => void) | undefined
}

/**
 * The five support channels of one app as a row of marks, those this reader cannot use greyed out.
 *
 * Renders a `<span>` around one button, or around the marks alone; nothing where the host hides
 * the policy. It is as large while loading as when it is ready.
 *
 * @example
 * <SupportLegend policy={policy} />
 */
export const SupportLegend = memo(function SupportLegend({
  policy,
  entitlement,
  interactive = true,
  size,
  open,
  defaultOpen,
  onOpenChange,
  className,
  ...rest
}: SupportLegendProps) {
  const kit = useSupportKit()
  const view = viewSupport(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null

  const name = legendName(view, kit.messages, kit.locale)
  const marks = view.channels.map((channel) => <Mark key={channel.id} channel={channel} />)
  const root = {
    lang: kit.locale,
    ...rest,
    'data-part': 'legend',
    'data-state': view.state,
    className: joinClasses(styles.root, size && styles.sizes[size], className),
  }
  if (!interactive) {
    return (
      <span role="img" aria-label={name} {...root}>
        {marks}
      </span>
    )
  }
  return (
    <span {...root}>
      <LegendButton
        view={view}
        name={name}
        open={open}
        defaultOpen={defaultOpen}
        onOpenChange={onOpenChange}
      >
        {marks}
      </LegendButton>
    </span>
  )
})
