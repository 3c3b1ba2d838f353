import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'support-legend-kit/styles.css'
import type { PageContent } from '../pages.ts'
import { QuotePage } from './QuotePage.tsx'

const content: PageContent = JSON.parse(document.querySelector('#content')?.textContent ?? '')
const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QuotePage {...content} />
    </StrictMode>,
  )
}
