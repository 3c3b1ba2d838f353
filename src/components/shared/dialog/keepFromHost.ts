import type { SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent) => event.stopPropagation()

/**
 * React sends the events of a portal to the parents of the component: a card that is a link, a
 * carousel that is swiped, a list that is sorted. These handlers keep them inside; enter and leave
 * cannot be kept.
 */
export const keepFromHost = {
  onAnimationEnd: stop,
  onAnimationStart: stop,
  onAuxClick: stop,
  onClick: stop,
  onDoubleClick: stop,
  onContextMenu: stop,
  onCopy: stop,
  onDragEnd: stop,
  onDragOver: stop,
  onDragStart: stop,
  onDrop: stop,
  onKeyDown: stop,
  onKeyUp: stop,
  onFocus: stop,
  onBlur: stop,
  onMouseDown: stop,
  onMouseUp: stop,
  onMouseMove: stop,
  onMouseOver: stop,
  onMouseOut: stop,
  onPointerCancel: stop,
  onPointerDown: stop,
  onPointerUp: stop,
  onPointerMove: stop,
  onPointerOver: stop,
  onPointerOut: stop,
  onTouchCancel: stop,
  onTouchStart: stop,
  onTouchMove: stop,
  onTouchEnd: stop,
  onTransitionEnd: stop,
  onWheel: stop,
}
