import { page } from 'vitest/browser'
import '../../src/embed/index.ts'

/** Puts markup into the page as jQuery does, and returns the first element of it. */
export function insert<Element extends HTMLElement = HTMLElement>(html: string): Element {
  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = html
  const [element] = host.children
  if (!(element instanceof HTMLElement)) throw new Error(`No element in ${html}`)
  return element as Element
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
