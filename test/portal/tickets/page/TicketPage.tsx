import { submitTicket, TicketWidget } from '../../../../src/index.ts'
import { readClearOSEntitlement, readClearOSPolicy } from '../../../../src/model/clearos/index.ts'
import { currentToken } from '../../page/currentToken.ts'
import { useIsShown } from '../../page/useIsShown.ts'
import { app, type PageContent, reply } from '../pages.ts'

const policy = readClearOSPolicy(app)
const entitlement = readClearOSEntitlement(reply)

/** The widget, as a page with React has it. */
export function TicketPage({ delivery, token, tickets, result, timeout }: PageContent) {
  const isShown = useIsShown()
  if (!isShown) return null
  const shared = { policy, entitlement, tickets, result }
  return delivery === 'form' ? (
    <TicketWidget {...shared} action="/tickets" formFields={{ ci_csrf_token: token }} />
  ) : (
    <TicketWidget
      {...shared}
      onTicketSubmit={(draft, options) =>
        submitTicket('/tickets', draft, {
          ...options,
          formFields: { ci_csrf_token: currentToken() },
          ...(timeout !== undefined && { timeout }),
        })
      }
    />
  )
}
