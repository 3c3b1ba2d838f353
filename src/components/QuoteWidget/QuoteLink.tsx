import type { Quote } from '../../model/quote/quote.ts'
import { safeHref } from '../../model/values/url.ts'
import { looks } from '../private/actionLink.css.ts'
import { notPrinted } from '../private/print.css.ts'
import { useSupportKit } from '../SupportKitProvider/SupportKitContext.ts'
import { useQuoteMessages } from '../SupportKitProvider/useQuoteMessages.ts'

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
