import { expect } from 'vitest'

/** From the narrowest cell of the hosts to a whole page, in pixels. */
export const widths = [85, 120, 240, 320, 560, 900, 1400]

/** Nothing leaves an element of this width, and everything in it can be hit (WCAG 2.5.8). */
export function expectToFit(container: HTMLElement, width: number) {
  const { left, right } = container.getBoundingClientRect()
  expect(container.scrollWidth).toBeLessThanOrEqual(width)
  for (const element of container.querySelectorAll('*')) {
    const box = element.getBoundingClientRect()
    expect(box.left, element.outerHTML).toBeGreaterThanOrEqual(left - 1)
    expect(box.right, element.outerHTML).toBeLessThanOrEqual(right + 1)
  }
  for (const target of container.querySelectorAll(targets)) {
    // Their label is as much of a target.
    if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) continue
    if (target instanceof HTMLLabelElement && target.htmlFor !== '') continue
    expect(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(24)
  }
}

const targets = 'a, button, input, textarea, select, summary, label'
