import { useEffect, useLayoutEffect, useState } from 'react'

/** Milliseconds: how often the time that is left is said anew. */
const minute = 60_000

/** Before the browser is known: a server has another clock, and nothing is over on it. */
export const noTime = 0

/**
 * The time, in milliseconds since 1970: read again every minute, and when a deadline passes, also one
 * that has passed while the page was asleep. It stands still where nothing is to come.
 */
export function useNow(deadlines: readonly number[]): number {
  const [now, setNow] = useState(noTime)
  // Before paint: nobody sees what is over as if it were not.
  useLayoutEffect(() => setNow(Date.now()), [])
  const next = Math.min(...deadlines.filter((deadline) => deadline > now))
  useEffect(() => {
    if (next === Number.POSITIVE_INFINITY) return
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      setNow(Date.now())
      clearTimeout(timer)
      wait()
    }
    const wait = () => {
      timer = setTimeout(read, Math.min(minute, Math.max(1, next - Date.now())))
    }
    wait()
    document.addEventListener('visibilitychange', read)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [next])
  return now
}
