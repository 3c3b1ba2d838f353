import { render } from '@testing-library/react'
import {
  TicketWidget,
  type TicketWidgetProps,
} from '../../src/components/TicketWidget/TicketWidget.tsx'
import { entitlements, fullPolicy } from '../../stories/fixtures/policies.ts'
import { memoryStorage } from '../../stories/fixtures/tickets.ts'

/** A widget whose system can open tickets, with a storage of its own. */
export function renderTickets(props: Partial<TicketWidgetProps> = {}) {
  return render(
    <TicketWidget
      policy={fullPolicy}
      entitlement={entitlements.included}
      draftStorage={memoryStorage()}
      {...props}
    />,
  )
}
