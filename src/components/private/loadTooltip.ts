import type { TooltipComponent } from './Tooltip.tsx'

/** Loads the tooltip, or nothing if its file cannot be had now. The next intent tries again. */
export async function loadTooltip(): Promise<TooltipComponent | undefined> {
  try {
    const { Tooltip } = await import('./Tooltip.tsx')
    return Tooltip
  } catch {
    return undefined
  }
}
