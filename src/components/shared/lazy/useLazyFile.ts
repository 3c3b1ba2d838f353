import { useEffect, useState } from 'react'
import type { LazyFile } from './lazyFile.ts'

/** The file, `'failed'` if it cannot be had, or nothing while it is loading or not yet wanted. */
export function useLazyFile<File>(
  lazy: LazyFile<File>,
  wanted: boolean,
): File | 'failed' | undefined {
  const [file, setFile] = useState<{ readonly loaded: File | 'failed' }>()
  const missing = wanted && lazy.current === undefined
  useEffect(() => {
    if (!missing) return
    let isMounted = true
    void lazy.load().then((loaded) => {
      if (isMounted) setFile({ loaded: loaded ?? 'failed' })
    })
    return () => {
      isMounted = false
    }
  }, [lazy, missing])
  return wanted ? (lazy.current ?? file?.loaded) : undefined
}
