import { useState } from 'react'

/**
 * Whether a form is shown: as the reader has chosen since the last draft has arrived; else where there
 * is something to do.
 *
 * @param times how many drafts have arrived
 */
export function useFormShown(
  times: number,
  hasWork: boolean,
): readonly [isShown: boolean, show: (isShown: boolean) => void] {
  const [choice, setChoice] = useState<{ readonly after: number; readonly isShown: boolean }>()
  const isShown = choice?.after === times ? choice.isShown : hasWork
  return [isShown, (wanted) => setChoice({ after: times, isShown: wanted })]
}
