import { useEffect, useState } from 'react'
import { longestWait } from '../draft/draftState.ts'

/** Whole seconds until a time, in milliseconds since 1970. Counts down to 0. */
export function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(Date.now)
  // A clock may be put back.
  const left = Math.min(longestWait, Math.max(0, Math.ceil((until - now) / 1_000)))
  useEffect(() => {
    const timer = setInterval(tick, 500)
    function tick() {
      const time = Date.now()
      setNow(time)
      if (until <= time) clearInterval(timer)
    }
    tick()
    return () => clearInterval(timer)
  }, [until])
  return left
}
