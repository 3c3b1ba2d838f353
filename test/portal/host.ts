import type { Browser, Page } from 'playwright'
import type { Run } from './matrix.ts'
import type { Build } from './pages.ts'
import type { SiteOptions } from './site.ts'

/** A name that is not this machine’s own: from there, browsers do not take plain HTTP for safe. */
export const plainHost = 'console.example'

/** One build in pages of one kind of portal. */
export interface Host {
  readonly browser: Browser
  readonly build: Build
  /** The folder of the files of the build. */
  readonly files: string
  readonly honoursKey: boolean
}

/** What is the same for all scenes with one build and one kind of portal. */
export interface Setting extends Host {
  /** Told of every run, at its end. */
  readonly onRun: (run: Run) => void
}

export interface PortalOptions extends Pick<SiteOptions, 'files' | 'keepsConnections'> {
  /** What draws the widget in its pages. */
  readonly build: Build
  /** Whether a post with a key that it knows is the same post. */
  readonly honoursKey: boolean
}

export interface SceneOptions {
  readonly host?: string
  /** Runs in every page, before what is in it. */
  readonly prepare?: () => void
  readonly keepsConnections?: boolean
}

/** What the page keeps, where it may. */
export function keptIn(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    try {
      return Object.keys(sessionStorage)
    } catch {
      return []
    }
  })
}
