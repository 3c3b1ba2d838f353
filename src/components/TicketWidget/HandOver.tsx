import { useId, useRef } from 'react'
import type { SupportAction } from '../../model/support/action.ts'
import { useTicketMessages } from '../SupportKitProvider/useTicketMessages.ts'
import * as fields from '../shared/form/form.css.ts'
import { useCopy } from '../shared/form/useCopy.ts'
import { ActionLink } from '../shared/link/ActionLink.tsx'
import { looks } from '../shared/link/actionLink.css.ts'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { headingTags } from '../shared/text/headingTags.ts'
import * as text from '../shared/text/text.css.ts'

interface HandOverProps {
  /** All of the request. */
  children: string
  action: SupportAction
  /** Whether the text has been copied already. */
  wasCopied: boolean
  headingLevel: HeadingLevel
  onBack: () => void
  onDone: () => void
}

/** The request as a text, for the reader to take to the portal. */
export function HandOver({
  children,
  action,
  wasCopied,
  headingLevel,
  onBack,
  onDone,
}: HandOverProps) {
  const { ticket } = useTicketMessages()
  const adviceId = useId()
  const box = useRef<HTMLDivElement>(null)
  const Heading = headingTags[headingLevel]
  const { isCopied, copy } = useCopy(box, wasCopied)
  return (
    <div ref={box} data-part="hand-over" className={fields.form}>
      <Heading tabIndex={-1} aria-describedby={adviceId} className={fields.focusable}>
        {ticket.handOver.title}
      </Heading>
      <div id={adviceId} role="status" className={text.paragraph}>
        {isCopied === true && ticket.handOver.copied}
        {isCopied === false && ticket.handOver.notCopied}
      </div>
      <textarea
        readOnly
        aria-label={ticket.handOver.text}
        value={children}
        className={fields.areas.long}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={fields.buttons}>
        <ActionLink action={action} look="button" />
        <button type="button" className={looks.link} onClick={() => copy(children)}>
          {ticket.handOver.copy}
        </button>
        <button type="button" className={looks.link} onClick={onBack}>
          {ticket.handOver.back}
        </button>
        <button type="button" className={looks.link} onClick={onDone}>
          {ticket.handOver.done}
        </button>
      </div>
    </div>
  )
}
