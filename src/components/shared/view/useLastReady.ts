import { useState } from 'react'
import type { SupportView } from './supportView.ts'

/** The view of an app; while its policy is loaded again, the last one: somebody may be typing. */
export function useLastReady(view: SupportView | undefined): SupportView | undefined {
  const [last, setLast] = useState<SupportView>()
  const isReady = view?.state === 'ready'
  if (isReady && (last?.policy !== view.policy || last.entitlement !== view.entitlement)) {
    setLast(view)
  }
  const isSame = view?.app === '' || view?.app === last?.app
  return view?.state === 'loading' && isSame ? (last ?? view) : view
}
