import type { Messages } from '../../../messages/catalogue/messages.ts'
import { fillMessage } from '../../../messages/format.ts'
import { formatDays } from '../../../messages/times.ts'
import { useSupportKit } from '../../SupportKitProvider/SupportKitContext.ts'
import { useFormMessages } from '../../SupportKitProvider/useFormMessages.ts'
import type { DraftState } from '../draft/draftState.ts'
import type { DraftStore } from '../draft/draftStore.ts'
import type { DraftLifetime } from '../draft/useDraft.ts'
import { joinClasses } from '../layout/joinClasses.ts'
import { notPrinted } from '../layout/print.css.ts'
import { looks } from '../link/actionLink.css.ts'
import * as text from '../text/text.css.ts'
import * as styles from './form.css.ts'

interface DraftNoteProps<Draft extends object> {
  store: DraftStore<Draft>
  state: DraftState<Draft>
  lifetime: DraftLifetime
}

/** Says where the draft is kept, and throws it away; that can be taken back. */
export function DraftNote<Draft extends object>({ store, state, lifetime }: DraftNoteProps<Draft>) {
  const { formatLocale } = useSupportKit()
  const { form } = useFormMessages()
  const { draft, discarded, isKept, isSending } = state
  return (
    <div className={joinClasses(styles.draftNote, notPrinted)}>
      <div role="status" className={text.muted}>
        {discarded ? form.discarded : placeText(isKept, lifetime, form, formatLocale)}
      </div>
      {/* One button that stays: it has the focus. */}
      {(draft !== undefined || discarded !== undefined) && (
        <button
          type="button"
          aria-disabled={isSending}
          className={looks.link}
          onClick={() => (discarded ? store.restore() : store.discard())}
        >
          {discarded ? form.restore : form.discard}
        </button>
      )}
    </div>
  )
}

function placeText(
  isKept: boolean,
  lifetime: DraftLifetime,
  { kept }: Messages['form'],
  formatLocale: string,
): string {
  if (!isKept) return kept.nowhere
  return typeof lifetime === 'string'
    ? kept[lifetime]
    : fillMessage(kept.days, { days: formatDays(formatLocale, lifetime.days) })
}
