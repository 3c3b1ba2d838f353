import * as RadixTooltip from '@radix-ui/react-tooltip'
import type { ComponentType, ReactNode } from 'react'
import * as styles from './tooltip.css.ts'

interface TooltipProps {
  /** What the tooltip is about: an element inside the nearest positioned ancestor. */
  anchor: HTMLElement
  direction: 'ltr' | 'rtl' | undefined
  container: Element | DocumentFragment | undefined
  onClose: () => void
  onPointerEnter: () => void
  onPointerLeave: () => void
  children: ReactNode
}

export type TooltipComponent = ComponentType<TooltipProps>

/** One open tooltip. Hidden from screen readers: what it says is in the name of the button. */
export function Tooltip({
  anchor,
  direction,
  container,
  onClose,
  onPointerEnter,
  onPointerLeave,
  children,
}: TooltipProps) {
  // Radix anchors a tooltip to its trigger alone, so an inert one is laid over the anchor.
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = anchor
  const { direction: computedDirection, colorScheme } = getComputedStyle(anchor)
  return (
    <RadixTooltip.Provider disableHoverableContent>
      <RadixTooltip.Root open onOpenChange={(open) => !open && onClose()}>
        <RadixTooltip.Trigger asChild>
          <span inert className={styles.anchor} style={{ left, top, width, height }} />
        </RadixTooltip.Trigger>
        <RadixTooltip.Portal container={container ?? anchor.closest('dialog')}>
          <RadixTooltip.Content
            aria-hidden="true"
            data-part="tooltip"
            dir={direction ?? computedDirection}
            className={styles.content}
            style={{ colorScheme }}
            sideOffset={6}
            collisionPadding={8}
            onPointerEnter={onPointerEnter}
            onPointerLeave={onPointerLeave}
          >
            {children}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  )
}
