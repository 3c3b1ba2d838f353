import type { LegendTooltip } from './LegendTooltip.tsx'

let loading: Promise<typeof LegendTooltip | undefined> | undefined

/**
 * Loads the tooltip once, on first intent, or nothing if its file cannot be had. The browser
 * remembers a file that failed, so the tooltip is then missing until the page is loaded again.
 */
export function loadTooltip(): Promise<typeof LegendTooltip | undefined> {
  loading ??= import('./LegendTooltip.tsx').then(
    (file) => file.LegendTooltip,
    () => undefined,
  )
  return loading
}
