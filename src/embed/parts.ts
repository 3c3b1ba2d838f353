import { options } from 'preact'

/** Gives what a page may style through the shadow root its `part`: the same names as `data-part`. */
export function exposeParts(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    const { props, type } = vnode
    if (typeof type === 'string') {
      const part = partOf(props)
      if (part !== undefined) Reflect.set(props, 'part', part)
    }
    before?.(vnode)
  }
}

/** A mark is a part too: `mark`, and with its channel and status. */
function partOf(props: object): string | undefined {
  const part: unknown = Reflect.get(props, 'data-part')
  if (typeof part === 'string') return part
  const channel: unknown = Reflect.get(props, 'data-channel')
  return channel === undefined ? undefined : `mark ${channel} ${Reflect.get(props, 'data-status')}`
}
