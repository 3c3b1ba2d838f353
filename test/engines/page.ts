import { expect } from 'vitest'
import type { Point, Tab } from './tab.ts'

/** All that a selector names, in shadow roots too. Written as text: it runs in the page. */
const findAll = `function findAll(selector, root = document) {
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? findAll(selector, element.shadowRoot) : [])
  return [...root.querySelectorAll(selector), ...inside]
}`

const inPage = (expression: string) => `(() => { ${findAll}; return ${expression} })()`

/** A page as a reader has it: what a selector names, in the order of the document. */
export function pageIn(tab: Tab) {
  const read = (expression: string) => tab.read(inPage(expression))
  const all = (selector: string) => `findAll(${JSON.stringify(selector)})`
  const one = (selector: string) => `${all(selector)}[0]`

  async function comes(expression: string, value: unknown = true) {
    await expect.poll(() => read(expression), { timeout: 15_000, interval: 50 }).toEqual(value)
  }

  /** Where it is once nothing above it is still being loaded. */
  async function middleOf(selector: string): Promise<Point> {
    await comes(`${all(selector)}.length > 0`)
    let place: unknown
    await expect
      .poll(
        async () => {
          const before = place
          place = await read(
            `(({ x, y, width, height }) => [x + width / 2, y + height / 2])((
              ${one(selector)}.scrollIntoView({ block: 'center', behavior: 'instant' }),
              ${one(selector)}.getBoundingClientRect()))`,
          )
          return String(place) === String(before)
        },
        { timeout: 15_000, interval: 200 },
      )
      .toBe(true)
    const [x, y] = Object(place)
    return { x: Number(x), y: Number(y) }
  }

  return {
    comes,
    read,
    /** That it is there, and drawn. */
    shows: (selector: string) => comes(`${all(selector)}.some((e) => e.checkVisibility())`),
    lacks: (selector: string) => comes(`${all(selector)}.every((e) => !e.checkVisibility())`),
    hasFocus: (selector: string) => comes(`${one(selector)}?.matches(':focus')`),
    has: (selector: string, value: string) => comes(`${one(selector)}?.value`, value),
    async hover(selector: string) {
      await tab.hover({ x: 0, y: 0 })
      await tab.hover(await middleOf(selector))
    },
    press: async (selector: string) => tab.press(await middleOf(selector)),
    key: tab.key,
    type: tab.type,
    open: tab.open,
  }
}
