import type { SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent) => event.stopPropagation()

/**
 * React sends the events of a portal to the parents of the component: a card that is a link, a
 * carousel that is swiped. These handlers keep them inside. Enter and leave cannot be kept.
 */
export const keepFromHost = {
  onClick: stop,
  onDoubleClick: stop,
  onContextMenu: stop,
  onKeyDown: stop,
  onKeyUp: stop,
  onFocus: stop,
  onBlur: stop,
  onMouseDown: stop,
  onMouseUp: stop,
  onMouseMove: stop,
  onMouseOver: stop,
  onMouseOut: stop,
  onPointerDown: stop,
  onPointerUp: stop,
  onPointerMove: stop,
  onPointerOver: stop,
  onPointerOut: stop,
  onTouchStart: stop,
  onTouchMove: stop,
  onTouchEnd: stop,
  onWheel: stop,
}
