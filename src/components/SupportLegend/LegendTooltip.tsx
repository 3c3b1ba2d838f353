import * as RadixTooltip from '@radix-ui/react-tooltip'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { channels } from '../../model/scheme/channels.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useLegendMessages } from '../SupportKitProvider/useLegendMessages.ts'
import { useSharedMessages } from '../SupportKitProvider/useSharedMessages.ts'
import { adoptLooks } from '../shared/dialog/adoptLooks.ts'
import { keepFromHost } from '../shared/dialog/keepFromHost.ts'
import { swallowRestOfEscape } from '../shared/dialog/swallowRestOfEscape.ts'
import { statusText } from '../shared/text/statusText.ts'
import type { SupportView } from '../shared/view/supportView.ts'
import { legendName } from './legendName.ts'
import * as styles from './tooltip.css.ts'
import { type IntentTracker, trackIntent } from './trackIntent.ts'

interface LegendTooltipProps {
  view: SupportView
  /** The button of the legend. */
  trigger: RefObject<HTMLElement | null>
  /** The event of the button that has asked for a tooltip first. */
  firstIntent: Event
}

/**
 * The tooltip of a legend: over a mark for a pointer, over the row for a keyboard.
 *
 * It is an extra: everything it says is said elsewhere, so it is hidden from screen readers.
 */
export function LegendTooltip({ view, trigger, firstIntent }: LegendTooltipProps) {
  const { formatLocale, direction, portalContainer } = useSupportKit()
  const legendMessages = useLegendMessages()
  const messages = useSharedMessages()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const tracker = useRef<IntentTracker>(undefined)

  useEffect(() => {
    const button = trigger.current
    if (button === null) return
    const current = trackIntent(button, setAnchor)
    tracker.current = current
    // Loading has taken a while: is the reader still there?
    if (button.matches(':hover, :focus')) current.follow(firstIntent)
    return () => {
      current.stop()
      setAnchor(undefined)
    }
  }, [trigger, firstIntent])

  const button = trigger.current
  if (button === null || anchor === undefined || !anchor.isConnected) return null
  // Radix anchors a tooltip to its trigger alone, so an inert one is laid over the anchor.
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = anchor
  const index = [...button.children].indexOf(anchor)
  const id = channels[index]?.id
  const availability = view.availability[index]
  return (
    <RadixTooltip.Provider disableHoverableContent>
      <RadixTooltip.Root
        key={id ?? 'row'}
        open
        onOpenChange={(open) => !open && tracker.current?.close()}
      >
        {createPortal(
          <RadixTooltip.Trigger asChild>
            <span
              inert
              className={styles.anchor}
              style={{
                left: `${left}px`,
                top: `${top}px`,
                width: `${width}px`,
                height: `${height}px`,
              }}
            />
          </RadixTooltip.Trigger>,
          button,
        )}
        <RadixTooltip.Portal container={portalContainer ?? button.closest('dialog')}>
          <RadixTooltip.Content
            {...keepFromHost}
            ref={(element) => {
              if (element !== null) adoptLooks(element, button)
            }}
            aria-hidden="true"
            data-part="tooltip"
            dir={direction}
            className={styles.content}
            sideOffset={6}
            collisionPadding={8}
            onEscapeKeyDown={(event) => {
              event.stopPropagation()
              swallowRestOfEscape()
            }}
            // Over, not enter: React reports that before the button has been left.
            onPointerOver={(event) => {
              event.stopPropagation()
              tracker.current?.hold()
            }}
            onPointerLeave={() => tracker.current?.leave()}
          >
            {id === undefined || availability === undefined ? (
              legendName(view, legendMessages, formatLocale)
            ) : (
              <>
                <span className={styles.title}>{messages.channels[id].title}</span>
                <span className={styles.status}>
                  {view.state === 'ready'
                    ? statusText(availability, messages)
                    : legendMessages.legend.states[view.state]}
                </span>
              </>
            )}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  )
}
