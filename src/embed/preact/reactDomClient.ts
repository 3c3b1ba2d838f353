import { type ComponentChild, render } from 'preact'

/** What the elements take from `react-dom/client`. */
export function createRoot(container: ShadowRoot) {
  return { render: (node: ComponentChild) => render(node, container) }
}
