import type { TicketStatus } from '../../model/ticket/ticket.ts'
import * as styles from './ticket.css.ts'

/** Outlines on a square of 16: told apart without colour. */
const shapes: Readonly<Record<TicketStatus, string>> = {
  // A ring.
  open: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3',
  // A disc with an exclamation mark.
  'waiting-on-you': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M7 4h2v5H7zm0 6h2v2H7z',
  // A ring, half full.
  'waiting-on-us': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 0 1 0 10z',
  // An arrow up.
  escalated: 'M8 1 15 9h-4v6H5V9H1z',
  // A tick.
  resolved: 'M13.4 2.6 15 4.2 6.2 14 1 8.8l1.6-1.6 3.5 3.5z',
  // A bar.
  closed: 'M2 6h12v4H2z',
}

/** The shape of a status, beside its words. */
export function StatusMark({ status }: { status: TicketStatus }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" data-status={status} className={styles.mark}>
      <path d={shapes[status]} />
    </svg>
  )
}
