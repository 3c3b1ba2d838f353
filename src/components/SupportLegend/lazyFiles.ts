import { lazyFile } from '../shared/lazy/lazyFile.ts'

// A page may have thousands of legends, of which a reader asks a few.
export const lazyDialog = /* @__PURE__ */ lazyFile(() => import('./LegendDialog.tsx'))
export const lazyTooltip = /* @__PURE__ */ lazyFile(() => import('./LegendTooltip.tsx'))
