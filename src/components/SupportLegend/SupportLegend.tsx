import { type ComponentProps, memo, type SyntheticEvent, useRef, useState } from 'react'
import type { MarkSize } from '../../theme/markSizes.ts'
import { joinClasses } from '../private/joinClasses.ts'
import type { SupportProps } from '../private/props.ts'
import { renderMarks } from '../private/renderMark.tsx'
import { supportViewOf } from '../private/supportView.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLegendMessages } from '../SupportKitProvider/useLegendMessages.ts'
import { LegendDetails } from './LegendDetails.tsx'
import { lateDialog } from './lateFiles.ts'
import * as styles from './legend.css.ts'
import { legendName } from './legendName.ts'

export interface SupportLegendProps extends Omit<ComponentProps<'span'>, 'children'>, SupportProps {
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
  ...rest
}: SupportLegendProps) {
  const kit = useSupportKit()
  const messages = useLegendMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [interest, setInterest] = useState(noInterest)

  const view = supportViewOf(policy, entitlement ?? kit.entitlement)
  if (view === undefined) return null
  const name = legendName(view, messages, kit.formatLocale)
  const marks = renderMarks(view.availability)
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

  const { firstIntent } = interest
  const open = controlledOpen ?? interest.open ?? defaultOpen
  const isWanted = open || firstIntent !== undefined
  const setOpen = (next: boolean) => {
    // A press wants the dialog, and no tooltip any more, not even one that is still being loaded.
    setInterest(controlledOpen === undefined ? { open: next } : noInterest)
    if (next !== open) onOpenChange?.(next)
  }
  // Once there, the tooltip follows the button by itself.
  const keepIntent = ({ nativeEvent }: SyntheticEvent) => {
    if (!open && firstIntent === undefined && isIntent(nativeEvent)) {
      setInterest({ ...interest, firstIntent: nativeEvent })
    }
  }
  return (
    <span {...root}>
      <button
        ref={isWanted ? button : null}
        type="button"
        className={styles.button}
        aria-label={name}
        aria-haspopup="dialog"
        onPointerDown={kit.loadDetails ?? lateDialog.load}
        onPointerMove={keepIntent}
        onKeyUp={keepIntent}
        onClick={(event) => {
          // In a link, where it does not belong, that is not followed as well.
          event.preventDefault()
          setOpen(true)
        }}
      >
        {marks}
      </button>
      {isWanted && (
        <LegendDetails
          view={view}
          name={name}
          button={button}
          firstIntent={firstIntent}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
})

/** What a reader has wanted of a legend so far. */
interface Interest {
  /** Whether the dialog is open, unless the parent keeps that. */
  readonly open?: boolean
  /** The event that has asked for a tooltip first. */
  readonly firstIntent?: Event
}

const noInterest: Interest = {}

/** A pointer that can rest on a mark, or the arrival of a keyboard. */
function isIntent(event: Event): boolean {
  if (event instanceof PointerEvent) return event.pointerType !== 'touch'
  return event instanceof KeyboardEvent && event.key === 'Tab'
}
