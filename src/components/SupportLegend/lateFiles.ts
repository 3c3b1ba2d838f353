import { lateFile } from '../private/lateFile.ts'

// A page may have thousands of legends, of which a reader asks a few.
export const lateDialog = /* @__PURE__ */ lateFile(() => import('./LegendDialog.tsx'))
export const lateTooltip = /* @__PURE__ */ lateFile(() => import('./LegendTooltip.tsx'))
