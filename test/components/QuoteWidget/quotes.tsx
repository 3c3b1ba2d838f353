import { render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  QuoteWidget,
  type QuoteWidgetProps,
} from '../../../src/components/QuoteWidget/QuoteWidget.tsx'
import { entitlements, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { memoryStorage, ticketIn } from '../../../stories/fixtures/tickets.ts'

/** The widget on the day of its quotes, as a page draws it: what is left out is left to it. */
export function quoteWidget(props: Partial<QuoteWidgetProps> = {}) {
  return (
    <QuoteWidget
      policy={fullPolicy}
      entitlement={entitlements.included}
      tickets={[ticketIn('escalated')]}
      draftStorage={storage}
      {...props}
    />
  )
}

const storage = memoryStorage()

export function renderQuotes(props: Partial<QuoteWidgetProps> = {}) {
  return render(quoteWidget(props))
}

/** What a page does that takes everything. */
export const takesAll = () => {
  const taken = () => vi.fn(async () => ({ status: 'accepted', reference: 'A-1' }) as const)
  return {
    onRequest: taken(),
    onApprove: taken(),
    onRequestChanges: taken(),
    onDecline: taken(),
  }
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

export async function readAndAgree() {
  await userEvent.click(button('Read and approve'))
  await userEvent.click(screen.getByRole('checkbox'))
}
