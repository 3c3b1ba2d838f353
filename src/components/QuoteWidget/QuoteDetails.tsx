import { fillMessage } from '../../messages/format.ts'
import { formatTimeLeft } from '../../messages/times.ts'
import type { Quote, QuoteTerms } from '../../model/quote/quote.ts'
import { termsOf } from '../../model/quote/quote.ts'
import { type QuoteFigure, quoteChanges, quoteFigures } from '../../model/quote/quoteChanges.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { ForeignText } from '../shared/text/ForeignText.tsx'
import { ForeignValue } from '../shared/text/ForeignValue.tsx'
import { TermRow } from '../shared/text/TermRow.tsx'
import * as terms from '../shared/text/terms.css.ts'
import { noTime } from './answer/useNow.ts'
import * as styles from './quote.css.ts'
import { useQuoteFormat } from './useQuoteFormat.ts'

interface QuoteDetailsProps {
  quote: Quote
  now: number
}

/** What was asked for, what is offered or agreed, and what was said about it. */
export function QuoteDetails({ quote, now }: QuoteDetailsProps) {
  const { quote: messages } = useQuoteMessages()
  const { day, instant } = useQuoteFormat()
  const { request } = quote
  const offered = termsOf(quote)
  const former = 'former' in quote ? quote.former : undefined
  const remark = 'remark' in quote ? quote.remark : undefined
  const approval = 'approval' in quote ? quote.approval : undefined
  return (
    <dl className={terms.terms}>
      <ScopeRows quote={quote} />
      {offered === undefined && request.tried !== undefined && (
        <TermRow name={messages.tried}>
          <ForeignText>{request.tried}</ForeignText>
        </TermRow>
      )}
      {offered === undefined && request.wishedCompletion !== undefined && (
        <TermRow name={messages.wishedCompletion}>
          <span suppressHydrationWarning>{day(request.wishedCompletion)}</span>
        </TermRow>
      )}
      {offered !== undefined && (
        <FigureRows
          terms={offered}
          former={former}
          figures={quoteFigures.filter(
            (figure) => quote.status === 'quoted' || figure !== 'validUntil',
          )}
          now={now}
        />
      )}
      {approval !== undefined && approval.by !== '' && (
        <TermRow name={messages.approvedBy}>
          <div className={styles.line}>
            <ForeignText>{approval.by}</ForeignText>{' '}
            <time dateTime={approval.at} suppressHydrationWarning className={styles.aside}>
              {instant(approval.at)}
            </time>
          </div>
        </TermRow>
      )}
      {remark?.text !== undefined && (
        <TermRow
          name={
            remark.by === undefined ? (
              messages.remark
            ) : (
              <ForeignValue message={messages.remarkBy} of="name">
                {remark.by}
              </ForeignValue>
            )
          }
        >
          <ForeignText>{remark.text}</ForeignText>
        </TermRow>
      )}
    </dl>
  )
}

/** What was asked for, and what is done where that is something else. */
export function ScopeRows({ quote }: { quote: Quote }) {
  const { quote: messages } = useQuoteMessages()
  const scope = quote.request.scope
  const offered = termsOf(quote)?.scope
  const former = 'former' in quote ? (quote.former?.scope ?? scope) : undefined
  const isChanged = former !== undefined && former !== (offered ?? scope)
  return (
    <>
      <TermRow name={messages.scope}>
        <ForeignText>{scope}</ForeignText>
      </TermRow>
      {(offered !== undefined || isChanged) && (
        <TermRow name={messages.offeredScope}>
          <ForeignText>{offered ?? scope}</ForeignText>
          {isChanged && (
            <div className={styles.aside}>
              <ForeignValue message={messages.former} of="value">
                {former}
              </ForeignValue>
            </div>
          )}
        </TermRow>
      )}
    </>
  )
}

interface FigureRowsProps {
  terms: QuoteTerms
  former: QuoteTerms | undefined
  figures: readonly QuoteFigure[]
  now: number
}

/** The figures, each with what it was in the revision before. */
export function FigureRows({ terms, former, figures, now }: FigureRowsProps) {
  const { formatLocale } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const { figure: write } = useQuoteFormat()
  const changed = former === undefined ? [] : quoteChanges(former, terms)
  const left = Date.parse(terms.validUntil) - now
  return figures.map((figure) => (
    <TermRow key={figure} name={messages.figures[figure]}>
      <div className={styles.line}>
        <span data-figure={figure} suppressHydrationWarning className={styles.figures[figure]}>
          {write(figure, terms)}
        </span>{' '}
        {figure === 'validUntil' && now !== noTime && left > 0 && (
          <span className={styles.aside}>{formatTimeLeft(formatLocale, left)}</span>
        )}
        {former !== undefined && changed.includes(figure) && (
          <span suppressHydrationWarning className={styles.aside}>
            {fillMessage(messages.former, { value: write(figure, former) })}
          </span>
        )}
      </div>
    </TermRow>
  ))
}
