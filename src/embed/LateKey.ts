import { createElement } from 'react'
import { lateFile } from '../components/private/lateFile.ts'
import { useLateFile } from '../components/private/useLateFile.ts'
import type { SupportLegendKeyProps } from '../components/SupportLegendKey/SupportLegendKey.tsx'

const lateKey = /* @__PURE__ */ lateFile(
  () => import('../components/SupportLegendKey/SupportLegendKey.tsx'),
)

/** The key, whose file is not loaded for a page of legends; the server's markup without it. */
export function LateKey(props: SupportLegendKeyProps) {
  const file = useLateFile(lateKey, true)
  return file === undefined || file === 'failed'
    ? createElement('slot')
    : createElement(file.SupportLegendKey, props)
}
