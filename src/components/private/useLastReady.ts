import { useState } from 'react'
import type { SupportView } from './supportView.ts'

/**
 * What is known about an app; while that is loaded again, what was known: somebody may be typing.
 */
export function useLastReady(view: SupportView | undefined): SupportView | undefined {
  const [last, setLast] = useState<SupportView>()
  const isReady = view?.state === 'ready'
  if (isReady && (last?.policy !== view.policy || last.system !== view.system)) setLast(view)
  const isSame = view?.app === '' || view?.app === last?.app
  return view?.state === 'loading' && isSame ? (last ?? view) : view
}
