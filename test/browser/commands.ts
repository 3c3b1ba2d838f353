import type { BrowserCommand } from 'vitest/node'

/** Lets every request for addresses of a pattern fail, as on a bad connection, until told otherwise. */
export const failRequests: BrowserCommand<[pattern: string]> = async ({ context }, pattern) => {
  await context.route(pattern, (route) => route.abort())
}

export const restoreRequests: BrowserCommand<[pattern: string]> = async ({ context }, pattern) => {
  await context.unroute(pattern)
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    failRequests(pattern: string): Promise<void>
    restoreRequests(pattern: string): Promise<void>
  }
}
