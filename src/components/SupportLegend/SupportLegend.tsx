import { type ComponentProps, memo, type SyntheticEvent, useRef, useState } from 'react'
import { channelIds } from '../../model/policy/channel.ts'
import type { MarkSize } from '../../theme/tokens.ts'
import { Dialog } from '../private/Dialog.tsx'
import { joinClasses } from '../private/joinClasses.ts'
import type { EntitlementProp, PolicyProp } from '../private/policyProp.ts'
import { renderMark } from '../private/renderMark.tsx'
import { supportViewOf } from '../private/supportView.ts'
import { useControllableState } from '../private/useControllableState.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { KeyContent } from '../SupportLegendKey/KeyContent.tsx'
import { keyTitle } from '../SupportLegendKey/keyTitle.ts'
import type { LegendTooltip } from './LegendTooltip.tsx'
import * as styles from './legend.css.ts'
import { legendName } from './legendName.ts'
import { loadTooltip } from './loadTooltip.ts'

export interface SupportLegendProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The app's policy, what came of reading or parsing one, or `{ status: 'loading' }`. */
  policy: PolicyProp
  /**
   * What the system of the reader is entitled to, or what came of reading that.
   * @default that of the provider
   */
  entitlement?: EntitlementProp | undefined
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
  /**
   * Whether the dialog is open, if you keep that yourself.
   * @default kept by the legend
   */
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
// One component, not three: a page may have thousands of legends.
export const SupportLegend = memo(function SupportLegend({
  policy,
  entitlement,
  interactive = true,
  size,
  open: controlledOpen,
  defaultOpen = false,
  onOpenChange,
  className,
  ...rest
}: SupportLegendProps) {
  const kit = useSupportKit()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useControllableState(controlledOpen, defaultOpen, onOpenChange)
  const [tooltip, setTooltip] = useState<{
    readonly Tooltip: typeof LegendTooltip
    readonly trigger: HTMLElement
    readonly firstIntent: Event
  }>()

  const view = supportViewOf(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null
  const { messages } = kit
  const name = legendName(view, messages, kit.locale)
  const marks = channelIds.map((id) => renderMark(id, view.availability[id]))
  const root = {
    lang: messages.locale,
    ...rest,
    'data-part': 'legend',
    'data-state': view.state,
    className: joinClasses(
      interactive ? styles.root : styles.image,
      size && styles.sizes[size],
      className,
    ),
  }
  if (!interactive) {
    return (
      <span role="img" aria-label={name} {...root}>
        {marks}
      </span>
    )
  }

  // Once there, the tooltip follows the button by itself.
  const awaitIntent = async (event: SyntheticEvent<HTMLElement>) => {
    const { currentTarget: trigger, nativeEvent: firstIntent } = event
    if (tooltip?.trigger === trigger) return
    const Tooltip = await loadTooltip()
    if (Tooltip !== undefined) setTooltip({ Tooltip, trigger, firstIntent })
  }
  return (
    <span {...root}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onPointerMove={(event) => event.pointerType !== 'touch' && awaitIntent(event)}
        onKeyUp={(event) => event.key === 'Tab' && awaitIntent(event)}
      >
        {marks}
      </button>
      {tooltip && (
        <tooltip.Tooltip view={view} trigger={tooltip.trigger} firstIntent={tooltip.firstIntent} />
      )}
      {open && (
        <Dialog trigger={button} title={keyTitle(view, messages)} onClose={() => setOpen(false)}>
          <KeyContent view={view} density="full" />
        </Dialog>
      )}
    </span>
  )
})
