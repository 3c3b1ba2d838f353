import type { Quote } from '../../model/quote/quote.ts'
import { safeHref } from '../../model/values/url.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'
import { notPrinted } from '../shared/layout/print.css.ts'
import { looks } from '../shared/link/actionLink.css.ts'

interface QuoteLinkProps {
  quote: Quote
  /** The `id` of the heading of its card. */
  headingId: string
  look?: keyof typeof looks
}

/** The quote in the portal, where it is known. */
export function QuoteLink({ quote, headingId, look = 'link' }: QuoteLinkProps) {
  const { linkComponent: Link } = useSupportKit()
  const { quote: messages } = useQuoteMessages()
  const href = safeHref(quote.url)
  return href === undefined ? null : (
    <div className={notPrinted}>
      <Link href={href} aria-describedby={headingId} className={looks[look]}>
        {messages.openInPortal}
      </Link>
    </div>
  )
}
