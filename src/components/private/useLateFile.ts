import { useEffect, useState } from 'react'
import type { LateFile } from './lateFile.ts'

/** The file, `'failed'` if it cannot be had, or nothing while it is loading or not yet wanted. */
export function useLateFile<File>(
  late: LateFile<File>,
  wanted: boolean,
): File | 'failed' | undefined {
  const [file, setFile] = useState<{ readonly loaded: File | 'failed' }>()
  const missing = wanted && late.current === undefined
  useEffect(() => {
    if (!missing) return
    let isMounted = true
    void late.load().then((loaded) => {
      if (isMounted) setFile({ loaded: loaded ?? 'failed' })
    })
    return () => {
      isMounted = false
    }
  }, [late, missing])
  return wanted ? (late.current ?? file?.loaded) : undefined
}
