import { type Attributes, type ComponentType, createElement, type Key } from 'preact'

export { Fragment } from 'preact'

/** What JSX is compiled to. Preact's own would bring a second `createElement` into the first load. */
export function jsx<Props>(type: ComponentType<Props>, props: Attributes & Props, key?: Key) {
  return createElement(type, key === undefined ? props : { ...props, key })
}

export { jsx as jsxDEV, jsx as jsxs }
