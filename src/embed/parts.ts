import { options } from 'preact'

/** Gives each `data-part` a `part` of the same name, which a page can style through the shadow root. */
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

/** A mark has three parts: `mark`, its channel and its status. */
function partOf(props: object): string | undefined {
  const part: unknown = Reflect.get(props, 'data-part')
  if (typeof part === 'string') return part
  const channel: unknown = Reflect.get(props, 'data-channel')
  return channel === undefined ? undefined : `mark ${channel} ${Reflect.get(props, 'data-status')}`
}
