import type { PortalOptions } from '../host.ts'
import { openSite, type Site } from '../site.ts'
import { type Desk, openDesk } from './desk.ts'
import { tickets, widgetPage } from './pages.ts'

export interface Portal extends Site {
  readonly desk: Desk
}

/** A customer portal on this machine, which takes approvals of a quote. */
export async function openPortal({
  build,
  files,
  honoursKey,
  keepsConnections,
}: PortalOptions): Promise<Portal> {
  const desk = openDesk(honoursKey)
  const site = await openSite({
    files,
    keepsConnections,
    record: desk.record,
    lists: { '/quotes.json': desk.listed },
    widgetPage({ pathname, searchParams, ...content }) {
      if (pathname !== '/in-place') return undefined
      const approver = searchParams.get('approver')
      return widgetPage(build, {
        ...content,
        tickets,
        quotes: desk.listed(),
        ...(approver !== null && { approver }),
      })
    },
  })
  return { ...site, desk }
}
