import { useEffect, useState } from 'react'
import { submitForm, TicketWidget } from '../../../src/index.ts'
import { readClearOSEntitlement, readClearOSPolicy } from '../../../src/model/index.ts'
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
      onSubmit={(draft, options) =>
        submitForm('/tickets', draft, {
          ...options,
          formFields: { ci_csrf_token: currentToken() },
          ...(timeout !== undefined && { timeout }),
        })
      }
    />
  )
}

/** As the page of the console reads it: whoever signs in again gets another one. */
function currentToken(): string {
  return /ci_csrf_token=(\w+)/.exec(document.cookie)?.[1] ?? ''
}

/** Whether the widget is there: two buttons of the page say so. */
function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    const hide = () => setIsShown(false)
    const show = () => setIsShown(true)
    const [takeAway, putBack] = ['#take-away', '#put-back'].map((id) => document.querySelector(id))
    takeAway?.addEventListener('click', hide)
    putBack?.addEventListener('click', show)
    return () => {
      takeAway?.removeEventListener('click', hide)
      putBack?.removeEventListener('click', show)
    }
  }, [])
  return isShown
}
