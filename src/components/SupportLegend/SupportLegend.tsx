import {
  type HTMLAttributes,
  memo,
  type RefAttributes,
  type SyntheticEvent,
  useRef,
  useState,
} from 'react'
import type { MarkSize } from '../../theme/markSizes.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLegendMessages } from '../SupportKitProvider/useLegendMessages.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import { renderMarks } from '../shared/mark/renderMark.tsx'
import type { SupportProps } from '../shared/sharedProps.ts'
import type { OpenChangeDetails } from '../shared/state/changeDetails.ts'
import { useControlled } from '../shared/state/useControlled.ts'
import { useMergedRef } from '../shared/state/useMergedRef.ts'
import { supportViewOf } from '../shared/view/supportView.ts'
import { LegendDetails } from './LegendDetails.tsx'
import { lazyDialog } from './lazyFiles.ts'
import * as styles from './legend.css.ts'
import { legendName } from './legendName.ts'

export interface SupportLegendProps
  extends Omit<HTMLAttributes<HTMLElement>, 'children'>,
    RefAttributes<HTMLElement>,
    SupportProps {
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
   * Whether the dialog is open, if the parent keeps that.
   * @default kept by the legend
   */
  open?: boolean | null | undefined
  /**
   * Whether the dialog is open at first.
   * @default false
   */
  defaultOpen?: boolean | undefined
  /** Called when the dialog opens or closes, with the event and the reason. */
  onOpenChange?: ((open: boolean, details: OpenChangeDetails) => void) | undefined
}

/**
 * The five support channels of one app as a row of marks, those this reader cannot use greyed out.
 *
 * Renders a `<button>`, or a `<span>` that is an image; nothing if the host hides the policy. It is
 * as large while loading as when it is ready. With a `className` or a `style`, margin, position and
 * alignment are yours; the looks of the button are not reset by host rules for buttons.
 *
 * @example
 * <SupportLegend policy={policy} />
 */
// One component until somebody takes an interest: a page may have thousands of legends.
export const SupportLegend = memo(function SupportLegend({
  policy,
  entitlement,
  interactive = true,
  size,
  open: controlledOpen,
  defaultOpen = false,
  onOpenChange,
  className,
  ref,
  ...rest
}: SupportLegendProps) {
  const kit = useSupportKit()
  const messages = useLegendMessages()
  const trigger = useRef<HTMLElement>(null)
  const mergedRef = useMergedRef(trigger, ref)
  const [open, setOpen] = useControlled(controlledOpen, defaultOpen)
  const [firstIntent, setFirstIntent] = useState<Event>()

  const view = supportViewOf(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null
  const name = legendName(view, messages, kit.formatLocale)
  const marks = renderMarks(view.availability)
  const isPlaced = className !== undefined || rest.style !== undefined
  const root = {
    ref: mergedRef,
    lang: messages.locale,
    'aria-label': name,
    ...rest,
    'data-part': 'legend',
    'data-policy': view.state,
    className: joinClasses(
      interactive ? styles.button : styles.image,
      isPlaced ? undefined : styles.place[interactive ? 'button' : 'image'],
      size && styles.sizes[size],
      className,
    ),
  }
  if (!interactive) {
    return (
      <span role="img" {...root}>
        {marks}
      </span>
    )
  }

  const isWanted = open || firstIntent !== undefined
  const changeOpen = (next: boolean, details: OpenChangeDetails) => {
    // A press wants the dialog, and no longer the tooltip, not even one that is still loading.
    setFirstIntent(undefined)
    setOpen(next)
    if (next !== open) onOpenChange?.(next, details)
  }
  // Once loaded, the tooltip follows the button by itself.
  const keepIntent = ({ nativeEvent }: SyntheticEvent) => {
    if (!open && firstIntent === undefined && isIntent(nativeEvent)) setFirstIntent(nativeEvent)
  }
  return (
    <>
      <button
        {...root}
        type="button"
        data-state={open ? 'open' : 'closed'}
        onPointerDown={(event) => {
          rest.onPointerDown?.(event)
          void (kit.loadDetails ?? lazyDialog.load)()
        }}
        onPointerMove={(event) => {
          rest.onPointerMove?.(event)
          keepIntent(event)
        }}
        onKeyUp={(event) => {
          rest.onKeyUp?.(event)
          keepIntent(event)
        }}
        onClick={(event) => {
          rest.onClick?.(event)
          if (event.defaultPrevented) return
          // A legend inside a link, where it does not belong, does not follow the link.
          event.preventDefault()
          changeOpen(true, { event: event.nativeEvent, reason: 'trigger-press' })
        }}
      >
        {marks}
      </button>
      {isWanted && (
        <LegendDetails
          view={view}
          name={name}
          trigger={trigger}
          firstIntent={firstIntent}
          open={open}
          onClose={(details) => changeOpen(false, details)}
        />
      )}
    </>
  )
})

/** A pointer that can rest on a mark, or the arrival of a keyboard. */
function isIntent(event: Event): boolean {
  if (event instanceof PointerEvent) return event.pointerType !== 'touch'
  return event instanceof KeyboardEvent && event.key === 'Tab'
}
