import { useEffect, useState } from 'react'

/** Whether the widget is there: two buttons of the page say so. */
export function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    const hide = () => setIsShown(false)
    const show = () => setIsShown(true)
    const [takeAway, putBack] = ['#take-away', '#put-back'].map((id) => document.querySelector(id))
    takeAway?.addEventListener('click', hide)
    putBack?.addEventListener('click', show)
    return () => {
      takeAway?.removeEventListener('click', hide)
      putBack?.removeEventListener('click', show)
    }
  }, [])
  return isShown
}
