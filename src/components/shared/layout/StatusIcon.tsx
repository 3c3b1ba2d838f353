import * as styles from './card.css.ts'

/** Outlines on a square of 16: told apart without colour. */
const outlines = {
  ring: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3',
  exclamation: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M7 4h2v5H7zm0 6h2v2H7z',
  half: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 0 1 0 10z',
  clock:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3M7 4h2v3.6l2.4 2.4-1.4 1.4L7 8.4z',
  arrow: 'M8 1 15 9h-4v6H5V9H1z',
  tick: 'M13.4 2.6 15 4.2 6.2 14 1 8.8l1.6-1.6 3.5 3.5z',
  cross: 'M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
  bar: 'M2 6h12v4H2z',
} as const

export type IconShape = keyof typeof outlines

interface StatusMarkProps {
  shape: IconShape
  /** Whether the reader has to do something. */
  isUrgent: boolean
}

/** The shape of a status, beside its words. */
export function StatusIcon({ shape, isUrgent }: StatusMarkProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      data-urgent={isUrgent ? 'true' : undefined}
      className={styles.mark}
    >
      <path d={outlines[shape]} />
    </svg>
  )
}
