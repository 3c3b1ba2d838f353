import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'support-legend-kit/styles.css'

/** Draws a page with React from what the portal has written into it. */
export function mountPage<Content extends object>(Page: ComponentType<Content>): void {
  const content: Content = JSON.parse(document.querySelector('#content')?.textContent ?? '')
  const root = document.querySelector('#root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <Page {...content} />
    </StrictMode>,
  )
}
