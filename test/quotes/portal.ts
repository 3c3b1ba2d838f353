import type { Build } from '../tickets/pages.ts'
import { openSite, type Site, type SiteOptions } from '../tickets/site.ts'
import { type Desk, openDesk } from './desk.ts'
import { tickets, widgetPage } from './pages.ts'

export interface PortalOptions extends Pick<SiteOptions, 'files' | 'keepsConnections'> {
  /** What draws the widget in its pages. */
  readonly build: Build
  /** Whether posts with the same key are the same approval. */
  readonly honoursKey: boolean
}

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
    widgetPage({ pathname, searchParams, token }) {
      if (pathname !== '/in-place') return undefined
      const timeout = Number(searchParams.get('timeout'))
      const approver = searchParams.get('approver')
      return widgetPage(build, {
        token,
        tickets,
        quotes: desk.listed(),
        ...(approver !== null && { approver }),
        ...(timeout > 0 && { timeout }),
      })
    },
  })
  return { ...site, desk }
}
