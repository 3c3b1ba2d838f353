import type { MarkLook } from '../../src/theme/markLooks.ts'
import { clipPath, mask, type Outline, scale } from '../../src/theme/silhouettes.ts'

interface DirectionMarkProps {
  outline: Outline
  look: MarkLook
  /** Side in CSS pixels. */
  size: number
  color: string
}

/** A mark drawn from an outline: the kit's own are made the same way, in CSS. */
export function DirectionMark({ outline, look, size, color }: DirectionMarkProps) {
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        inlineSize: size,
        blockSize: size,
        background: color,
        clipPath: clipPath(outline, look),
        scale: scale(look),
        mask: mask(look),
      }}
    />
  )
}
