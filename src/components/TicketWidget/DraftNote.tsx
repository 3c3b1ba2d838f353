import type { Messages } from '../../messages/catalogue.ts'
import { fillMessage } from '../../messages/format.ts'
import { formatDays } from '../../messages/times.ts'
import { looks } from '../private/actionLink.css.ts'
import * as text from '../private/text.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import type { DraftState } from './draftState.ts'
import type { DraftStore } from './draftStore.ts'
import * as styles from './form.css.ts'
import type { DraftLifetime } from './useDraft.ts'

interface DraftNoteProps {
  store: DraftStore
  state: DraftState
  lifetime: DraftLifetime
}

/** Says where the draft is kept, and throws it away; that can be taken back. */
export function DraftNote({ store, state, lifetime }: DraftNoteProps) {
  const { formatLocale } = useSupportKit()
  const { ticket } = useTicketMessages()
  const { draft, discarded, isKept, isSending } = state
  return (
    <div className={styles.draftNote}>
      <div role="status" className={text.muted}>
        {discarded ? ticket.discarded : keptText(isKept, lifetime, ticket, formatLocale)}
      </div>
      {/* One button that stays: it has the focus. */}
      {(draft !== undefined || discarded !== undefined) && (
        <button
          type="button"
          aria-disabled={isSending}
          className={looks.link}
          onClick={() => (discarded ? store.restore() : store.discard())}
        >
          {discarded ? ticket.restore : ticket.discard}
        </button>
      )}
    </div>
  )
}

function keptText(
  isKept: boolean,
  lifetime: DraftLifetime,
  { kept }: Messages['ticket'],
  formatLocale: string,
): string {
  if (!isKept) return kept.nowhere
  return typeof lifetime === 'string'
    ? kept[lifetime]
    : fillMessage(kept.days, { days: formatDays(formatLocale, lifetime.days) })
}
