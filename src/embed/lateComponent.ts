import { createElement, type FunctionComponent } from 'react'
import { lateFile } from '../components/private/lateFile.ts'
import { useLateFile } from '../components/private/useLateFile.ts'

/** A component whose file is not loaded for a page of legends; the server's markup without it. */
export function lateComponent<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const late = lateFile(load)
  return (props) => {
    const Component = useLateFile(late, true)
    return Component === undefined || Component === 'failed'
      ? createElement('slot')
      : createElement(Component, props)
  }
}
