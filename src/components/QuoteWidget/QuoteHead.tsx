import { fillMessage } from '../../messages/format.ts'
import type { Quote } from '../../model/quote/quote.ts'
import { termsOf } from '../../model/quote/quote.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { focusTarget } from '../shared/form/focusTarget.css.ts'
import * as card from '../shared/layout/card.css.ts'
import { joinClasses } from '../shared/layout/joinClasses.ts'
import { type IconShape, StatusIcon } from '../shared/layout/StatusIcon.tsx'
import type { HeadingLevel } from '../shared/text/headingLevels.ts'
import { subheadingTags } from '../shared/text/headingTags.ts'
import type { QuoteState } from './quoteState.ts'
import { RevisionBadge } from './RevisionBadge.tsx'

/** Told apart without colour. */
const shapes: Readonly<Record<QuoteState, IconShape>> = {
  requested: 'ring',
  quoted: 'exclamation',
  'changes-requested': 'half',
  approved: 'tick',
  declined: 'cross',
  withdrawn: 'bar',
  superseded: 'bar',
  'in-progress': 'arrow',
  completed: 'tick',
  cancelled: 'cross',
  expired: 'clock',
}

interface QuoteHeadProps {
  quote: Quote
  state: QuoteState
  headingLevel: HeadingLevel
  headingId: string
}

/** Which quote a card is about, and how far it is. */
export function QuoteHead({ quote, state, headingLevel, headingId }: QuoteHeadProps) {
  const { quote: messages } = useQuoteMessages()
  const revision = termsOf(quote)?.revision
  const Heading = subheadingTags[headingLevel]
  return (
    <div className={card.head}>
      <Heading id={headingId} tabIndex={-1} className={joinClasses(card.title, focusTarget)}>
        {messages.reference}{' '}
        <bdi dir="ltr" translate="no">
          {quote.reference}
        </bdi>{' '}
        <span className={card.reference}>
          {fillMessage(messages.ticket, { reference: quote.ticket })}
        </span>
      </Heading>
      <div className={card.status}>
        <span className={card.state}>
          <StatusIcon shape={shapes[state]} isUrgent={state === 'quoted'} />
          <span>{messages.statuses[state]}</span>
        </span>
        {revision !== undefined && revision > 1 && <RevisionBadge revision={revision} />}
      </div>
    </div>
  )
}
