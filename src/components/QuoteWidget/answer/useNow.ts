import { useLayoutEffect, useState } from 'react'

/** Milliseconds: how often the time that is left is said anew. */
const minute = 60_000

/** Before the browser is known: a server has another clock, and nothing is over on it. */
export const noTime = 0

/**
 * The time, in milliseconds since 1970: read again every minute until a deadline has passed, when it
 * passes, and when there is another one; also after the page was asleep.
 */
export function useNow(deadline: number | undefined): number {
  const [now, setNow] = useState(noTime)
  // Before paint: nobody sees what is over as if it were not.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      clearTimeout(timer)
      const time = Date.now()
      setNow(time)
      if (deadline === undefined || deadline <= time) return
      timer = setTimeout(read, Math.min(minute, deadline - time))
    }
    read()
    if (deadline === undefined) return
    document.addEventListener('visibilitychange', read)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [deadline])
  return now
}
