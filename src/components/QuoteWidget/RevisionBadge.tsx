import { fillMessage, getFormatter } from '../../messages/format.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import * as card from '../shared/layout/card.css.ts'

/** Which of several offers it is. */
export function RevisionBadge({ revision }: { revision: number }) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  return (
    <span className={card.badge}>
      {fillMessage(messages.revision, { revision: getFormatter(formatLocale).number(revision) })}
    </span>
  )
}
