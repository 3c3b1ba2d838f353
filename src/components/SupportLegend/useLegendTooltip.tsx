import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { type ChannelId, channelIds } from '../../model/policy/channel.ts'
import { loadTooltip } from '../private/loadTooltip.ts'
import type { SupportView } from '../private/supportView.ts'
import type { TooltipComponent } from '../private/Tooltip.tsx'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { TooltipContent } from './TooltipContent.tsx'

/** How long a pointer rests before the tooltip opens, in milliseconds: sweeping past opens nothing. */
const openDelay = 120
/** How long the pointer may take from the mark to the tooltip (WCAG 1.4.13, hoverable). */
const closeDelay = 200

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
    'onPointerOver' | 'onPointerLeave' | 'onKeyUp' | 'onBlur'
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
  const latestIntent = useRef(0)
  const { direction, portalContainer } = useSupportKit()

  const show = async (anchor: HTMLElement, channelId: ChannelId | undefined, delay: number) => {
    const intent = ++latestIntent.current
    const [Tooltip] = await Promise.all([loadTooltip(), wait(delay)])
    if (Tooltip !== undefined && intent === latestIntent.current && anchor.isConnected) {
      setShown({ Tooltip, anchor, channelId })
    }
  }
  const hide = async (delay: number) => {
    const intent = ++latestIntent.current
    await wait(delay)
    if (intent === latestIntent.current) setShown(undefined)
  }
  const keep = () => {
    latestIntent.current++
  }
  const close = () => {
    latestIntent.current++
    setShown(undefined)
  }

  const triggerProps: LegendTooltip['triggerProps'] = {
    onPointerOver(event: PointerEvent<HTMLButtonElement>) {
      // A touch opens the dialog, which says more.
      if (event.pointerType === 'touch') return
      const mark = findMark(event.target)
      if (mark !== undefined) show(mark.element, mark.id, shown === undefined ? openDelay : 0)
    },
    onPointerLeave: () => hide(closeDelay),
    onKeyUp(event: KeyboardEvent<HTMLButtonElement>) {
      // Arriving by Tab, not by restored focus, a script or a switch of windows.
      const { key, altKey, ctrlKey, metaKey, currentTarget } = event
      if (key === 'Tab' && !altKey && !ctrlKey && !metaKey) show(currentTarget, undefined, 0)
    },
    onBlur: (_event: FocusEvent<HTMLButtonElement>) => close(),
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
      onPointerEnter={keep}
      onPointerLeave={() => hide(closeDelay)}
    >
      <TooltipContent view={view} channelId={channelId} />
    </Tooltip>
  )
  return { element, triggerProps, close }
}

function findMark(target: EventTarget): { element: HTMLElement; id: ChannelId } | undefined {
  if (!(target instanceof HTMLElement)) return undefined
  const id = channelIds.find((channel) => channel === target.dataset.channel)
  return id === undefined ? undefined : { element: target, id }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
