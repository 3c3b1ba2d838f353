import type { BrowserCommand } from 'vitest/node'

/** Lets every request for addresses of a pattern fail, as on a bad connection, until told otherwise. */
export const failRequests: BrowserCommand<[pattern: string]> = async ({ context }, pattern) => {
  await context.route(pattern, (route) => route.abort())
}

export const restoreRequests: BrowserCommand<[pattern: string]> = async ({ context }, pattern) => {
  await context.unroute(pattern)
}

/** Shows the page as a printer or a system with forced colours would; `null` as it is. */
export const emulateMedia: BrowserCommand<
  [media: 'print' | null, forcedColors: 'active' | null]
> = async ({ page }, media, forcedColors) => {
  await page.emulateMedia({ media, forcedColors })
}

/** Makes the window as large as what is to be pictured: a frame that does not fit is scaled down. */
export const resizeWindow: BrowserCommand<[width: number, height: number]> = async (
  { page },
  width,
  height,
) => {
  await page.setViewportSize({ width, height })
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    failRequests(pattern: string): Promise<void>
    restoreRequests(pattern: string): Promise<void>
    emulateMedia(media: 'print' | null, forcedColors: 'active' | null): Promise<void>
    resizeWindow(width: number, height: number): Promise<void>
  }
}
