import type { SubmitResult } from '../../../src/model/submission/submitResult.ts'
import type { PortalOptions } from '../host.ts'
import { type Fields, openSite, type Site } from '../site.ts'
import { app, type PageContent, widgetPage } from './pages.ts'

interface PortalTicket {
  readonly reference: string
  readonly key: string | undefined
  /** What was posted. */
  readonly fields: Fields
}

export interface Portal extends Site {
  tickets(): readonly PortalTicket[]
}

/** How the widget sends in each page; the last one answers a form. */
const deliveries: Readonly<Record<string, PageContent['delivery']>> = {
  '/in-place': 'in-place',
  '/form': 'form',
  '/tickets': 'form',
}

/** A customer portal on this machine, which takes tickets as `/tickets` of a console does. */
export async function openPortal({
  build,
  files,
  honoursKey,
  keepsConnections,
}: PortalOptions): Promise<Portal> {
  const tickets: PortalTicket[] = []

  function record(fields: Fields, key: string | undefined): SubmitResult {
    const known = honoursKey ? tickets.find((ticket) => ticket.key === key) : undefined
    const ticket = known ?? { reference: String(1001 + tickets.length), key, fields }
    if (known === undefined) tickets.push(ticket)
    return { status: 'accepted', reference: ticket.reference }
  }

  function listed(): PageContent['tickets'] {
    return tickets.map(({ reference, fields: { subject = '' } }) => {
      return { reference, subject, status: 'open', appId: app.basename }
    })
  }

  const site = await openSite({
    files,
    keepsConnections,
    record,
    lists: { '/tickets.json': listed },
    widgetPage({ pathname, searchParams: _, ...content }) {
      const delivery = deliveries[pathname]
      return delivery && widgetPage(build, { ...content, delivery, tickets: listed() })
    },
  })
  return { ...site, tickets: () => tickets }
}
