import type { QuotedQuote } from '../../../model/quote/quote.ts'
import type { QuoteConditions } from '../../../model/quote/quoteObstacles.ts'
import type { DraftLifetime } from '../../shared/draft/useDraft.ts'
import type { FocusManager } from '../../shared/form/useFocusManager.ts'
import type { HeadingLevel } from '../../shared/text/headingLevels.ts'
import type { QuoteHandlers } from '../quoteDelivery.ts'
import type { Answers } from './answerDrafts.ts'

export interface QuoteAnswersProps {
  quote: QuotedQuote
  conditions: QuoteConditions
  answers: Answers
  handlers: QuoteHandlers
  approver: string | undefined
  lifetime: DraftLifetime
  headingLevel: HeadingLevel
  /** The `id` of the heading of the card. */
  headingId: string
  focus: FocusManager
  /** An approval of these terms goes out. */
  onApproving: () => void
}
