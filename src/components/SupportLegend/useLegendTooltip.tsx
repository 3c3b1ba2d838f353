import {
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import type { ChannelId } from '../../model/policy/channel.ts'
import { loadTooltip } from '../private/loadTooltip.ts'
import type { SupportView } from '../private/supportView.ts'
import type { TooltipComponent } from '../private/Tooltip.tsx'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { TooltipContent } from './TooltipContent.tsx'

/** How long a pointer rests before the tooltip opens, in milliseconds: sweeping past opens nothing. */
const openDelay = 120
/** How long the pointer may take from the mark to the tooltip (WCAG 1.4.13, hoverable). */
const closeDelay = 200

const nothing = {}

interface Shown {
  readonly Tooltip: TooltipComponent
  readonly anchor: HTMLElement
  /** The channel under the pointer, or the whole row for a keyboard. */
  readonly channelId: ChannelId | undefined
}

interface LegendTooltip {
  readonly element: ReactNode
  readonly triggerProps: Pick<
    ComponentProps<'button'>,
    'onPointerMove' | 'onPointerLeave' | 'onKeyUp' | 'onBlur'
  >
  close(): void
}

/**
 * The tooltip of a legend: over a mark for a pointer, over the row for a keyboard.
 *
 * It is an extra. Its code is loaded on first intent, and everything it says is said elsewhere: if
 * it does not load, nothing else is lost.
 */
export function useLegendTooltip(view: SupportView): LegendTooltip {
  const [shown, setShown] = useState<Shown>()
  // The newest intent: what comes late of an older one is dropped.
  const aim = useRef<{ readonly anchor?: HTMLElement }>(nothing)
  const { direction, portalContainer } = useSupportKit()

  const show = async (anchor: HTMLElement, channelId: ChannelId | undefined, delay: number) => {
    if (aim.current.anchor === anchor) return
    const intent = { anchor }
    aim.current = intent
    const [Tooltip] = await Promise.all([loadTooltip(), wait(delay)])
    if (Tooltip !== undefined && aim.current === intent && anchor.isConnected) {
      setShown({ Tooltip, anchor, channelId })
    }
  }
  const close = () => {
    aim.current = nothing
    setShown(undefined)
  }
  const hide = async () => {
    const intent = {}
    aim.current = intent
    await wait(closeDelay)
    if (aim.current === intent) close()
  }

  const triggerProps: LegendTooltip['triggerProps'] = {
    // Not over, which the browser also reports when the page moves under a pointer at rest.
    onPointerMove({
      pointerType,
      target,
      clientX,
      currentTarget,
    }: PointerEvent<HTMLButtonElement>) {
      // A touch opens the dialog, which says more.
      if (pointerType === 'touch') return
      const marks = [...currentTarget.children]
      // A hollow mark has nothing to hit in its middle: then the nearest is meant.
      const mark = marks.find((child) => child === target) ?? nearest(marks, clientX)
      const delay = shown === undefined ? openDelay : 0
      if (mark instanceof HTMLElement) show(mark, view.channels[marks.indexOf(mark)]?.id, delay)
    },
    onPointerLeave: hide,
    onKeyUp(event: KeyboardEvent<HTMLButtonElement>) {
      // Arriving by Tab, not by restored focus, a script or a switch of windows.
      const { key, altKey, ctrlKey, metaKey, currentTarget } = event
      if (key === 'Tab' && !altKey && !ctrlKey && !metaKey) show(currentTarget, undefined, 0)
    },
    onBlur: close,
  }

  if (shown === undefined) return { element: null, triggerProps, close }
  const { Tooltip, anchor, channelId } = shown
  const element = (
    <Tooltip
      key={channelId ?? 'row'}
      anchor={anchor}
      direction={direction}
      container={portalContainer}
      onClose={close}
      onPointerEnter={() => {
        aim.current = { anchor }
      }}
      onPointerLeave={hide}
    >
      <TooltipContent view={view} channelId={channelId} />
    </Tooltip>
  )
  return { element, triggerProps, close }
}

function nearest(elements: readonly Element[], x: number): Element | undefined {
  const distances = elements.map((element) => {
    const { left, width } = element.getBoundingClientRect()
    return Math.abs(left + width / 2 - x)
  })
  return elements[distances.indexOf(Math.min(...distances))]
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
