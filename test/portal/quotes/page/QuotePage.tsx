import { useEffect, useState } from 'react'
import { postFields, QuoteWidget } from '../../../../src/index.ts'
import { readClearOSPolicy } from '../../../../src/model/clearos/index.ts'
import { currentToken } from '../../page/currentToken.ts'
import { useIsShown } from '../../page/useIsShown.ts'
import { app } from '../app.ts'
import type { PageContent } from '../pages.ts'

const policy = readClearOSPolicy(app)

/** The widget, as a page with React has it. */
export function QuotePage({ tickets, quotes: first, approver, timeout }: PageContent) {
  const isShown = useIsShown()
  const quotes = useQuotes(first)
  if (!isShown) return null
  return (
    <QuoteWidget
      policy={policy}
      tickets={tickets}
      quotes={quotes}
      approver={approver}
      onApprove={(_quote, { fields, idempotencyKey, signal }) =>
        postFields('/quotes', fields, {
          idempotencyKey,
          signal,
          formFields: { ci_csrf_token: currentToken() },
          ...(timeout !== undefined && { timeout }),
        })
      }
    />
  )
}

/** The quotes of the page: an event brings others. */
function useQuotes(first: PageContent['quotes']): PageContent['quotes'] {
  const [quotes, setQuotes] = useState(first)
  useEffect(() => {
    const take = (event: Event) => {
      if (event instanceof CustomEvent) setQuotes(event.detail)
    }
    document.addEventListener('quotes', take)
    return () => document.removeEventListener('quotes', take)
  }, [])
  return quotes
}
