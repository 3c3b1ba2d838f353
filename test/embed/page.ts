import { page } from 'vitest/browser'
import { SupportLegendElement } from '../../src/embed/index.ts'

/** Puts markup into the page as jQuery does, and returns the first element of it. */
export function insert(html: string): Element {
  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = html
  const element = host.firstElementChild
  if (element === null) throw new Error(`No element in ${html}`)
  return element
}

export function insertLegend(html: string): SupportLegendElement {
  const element = insert(html)
  if (element instanceof SupportLegendElement) return element
  throw new Error(`No legend in ${html}`)
}

/** Takes everything out of the page again. */
export function emptyPage(): void {
  document.body.replaceChildren()
}

export const legend = (name: string | RegExp = /^Support/) => page.getByRole('button', { name })
export const dialog = () => page.getByRole('dialog')

export const frames = (count = 2) =>
  new Promise<void>((resolve) => {
    const next = (left: number) =>
      left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1))
    next(count)
  })

/** Whether a text is drawn: what a shadow root has no place for is not. */
export const isDrawn = (text: string) =>
  page
    .getByText(text, { exact: true })
    .elements()
    .some((element) => element.getClientRects().length > 0)
