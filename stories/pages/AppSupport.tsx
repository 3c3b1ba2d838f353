import { useMemo, useSyncExternalStore } from 'react'
import { QuoteWidget } from '../../src/components/QuoteWidget/QuoteWidget.tsx'
import { SupportKitProvider } from '../../src/components/SupportKitProvider/SupportKitProvider.tsx'
import { SupportLegend } from '../../src/components/SupportLegend/SupportLegend.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { TicketWidget } from '../../src/components/TicketWidget/TicketWidget.tsx'
import type { Entitlement } from '../../src/model/entitlement/entitlement.ts'
import type { SupportPolicy } from '../../src/model/policy/supportPolicy.ts'
import type { Portal } from '../fixtures/portal.ts'
import type { QuotePortal } from '../fixtures/quotePortal.ts'
import { memoryStorage } from '../fixtures/tickets.ts'
import './clearosPage.css'

interface AppSupportProps {
  policy: SupportPolicy
  entitlement: Entitlement
  /** Who reads the page. */
  reader: { name: string; email: string }
  ticketPortal: Portal
  quotePortal: QuotePortal
}

/** All there is about the support of one app, as one way: what there is, the ticket, the quote. */
export function AppSupport({
  policy,
  entitlement,
  reader,
  ticketPortal,
  quotePortal,
}: AppSupportProps) {
  const tickets = useSyncExternalStore(ticketPortal.subscribe, ticketPortal.tickets)
  const quotes = useSyncExternalStore(quotePortal.subscribe, quotePortal.quotes)
  const storage = useMemo(memoryStorage, [])
  const { onRequest, onApprove, onRequestChanges, onDecline } = quotePortal
  return (
    <SupportKitProvider entitlement={entitlement}>
      <main className="clearos-page">
        <section className="clearos-box">
          <h1>{policy.app?.name}</h1>
          <dl className="clearos-facts">
            <div>
              <dt>Version</dt>
              <dd>2.4.1-1</dd>
            </div>
            <div>
              <dt>Support policy</dt>
              <dd>
                <SupportLegend policy={policy} />
              </dd>
            </div>
          </dl>
        </section>
        <section className="clearos-box">
          <h2>Support</h2>
          <SupportPolicyPanel policy={policy} quoteHref="#quotes" />
        </section>
        <section id="tickets" className="clearos-box">
          <h2>Tickets</h2>
          <TicketWidget
            policy={policy}
            tickets={tickets}
            onTicketSubmit={ticketPortal.submit}
            contact={reader.email}
            replyTo="support@portal.example"
            quoteHref="#quotes"
            draftStorage={storage}
          />
        </section>
        <section id="quotes" className="clearos-box">
          <h2>Level III</h2>
          <QuoteWidget
            policy={policy}
            tickets={tickets}
            quotes={quotes}
            approver={reader.name}
            ticketHref="#tickets"
            draftStorage={storage}
            onRequest={onRequest}
            onApprove={onApprove}
            onRequestChanges={onRequestChanges}
            onDecline={onDecline}
          />
        </section>
      </main>
    </SupportKitProvider>
  )
}
