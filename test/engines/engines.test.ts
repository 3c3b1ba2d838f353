import { formatRgb } from 'culori'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { themes } from '../../src/theme/tokens.ts'
import { findEngines } from './findEngines.ts'
import { pageIn } from './page.ts'
import type { Tab } from './tab.ts'

const origin = inject('origin')

const legend = '[data-part="legend"] button'
const mark = '[data-part="legend"] [data-channel="professional"]'
const tooltip = '[data-part="tooltip"]'
const dialog = 'dialog[open]'
const subject = '[name="subject"]'

/** The two builds that are published, and how each is asked for a direction and for one thing alone. */
const builds = {
  'the page of elements': {
    legend: '/?dir=ltr',
    ticket: '/?dir=ltr',
    forgets: false,
    rightToLeft: '/?dir=rtl',
  },
  'the Storybook': {
    legend: story('components-supportlegend--default'),
    ticket: story('components-ticketwidget--default'),
    /** A story begins without a draft. */
    forgets: true,
    rightToLeft: `${story('components-supportlegend--default')}&globals=direction:rtl`,
  },
} as const

function story(id: string): string {
  return `/storybook/iframe.html?viewMode=story&id=${id}`
}

const engines = findEngines()

it('this machine has an engine, and those that were asked for', () => {
  const names = engines.map(({ name }) => name)
  expect(names).not.toEqual([])
  expect(names).toEqual(expect.arrayContaining(process.env.ENGINES?.split(',') ?? []))
})

describe.each(engines)('$name', ({ start }) => {
  let tab: Tab
  let page: ReturnType<typeof pageIn>
  beforeAll(async () => {
    tab = await start()
    page = pageIn(tab)
  })
  afterAll(() => tab?.close())

  describe.each(Object.entries(builds))('%s', (_name, { forgets, ...address }) => {
    it('draws five marks in their colours, without a fault', async () => {
      await page.open(origin + address.legend)
      await page.comes(`findAll('[data-part="legend"] [data-channel]').length`, 5)
      await page.comes(
        `findAll('${legend}')[0].getAttribute('aria-label').startsWith('Support for Content Filter: ')`,
      )
      await page.comes(
        `getComputedStyle(findAll('[data-part="legend"] [data-channel="public-forum"]')[0]).color`,
        formatRgb(themes.light.channel['public-forum']),
      )
      // A page of ours keeps what went wrong; Storybook shows it in place of the story.
      await page.comes(
        `window.wentWrong ?? findAll('body.sb-show-errordisplay').map(() => 'the story')`,
        [],
      )
    })

    it('says what a mark means while a pointer is over it', async () => {
      await page.hover(mark)
      await page.shows(tooltip)
      await tab.key('Escape')
      await page.lacks(tooltip)
    })

    it('opens by a press, closes by its button', async () => {
      await page.open(origin + address.legend)
      await page.press(legend)
      await page.shows(dialog)
      await page.press(`${dialog} button`)
      await page.lacks(dialog)
    })

    it('is used by keyboard: Tab, Enter, Escape, and the focus is back', async () => {
      await page.open(origin + address.legend)
      await page.shows(legend)
      await tab.key('Tab')
      await page.hasFocus(legend)
      await tab.key('Enter')
      await page.shows(dialog)
      await tab.key('Tab')
      await page.comes(`findAll('${dialog} :focus').length`, 1)
      await tab.key('Escape')
      await page.lacks(dialog)
      await page.hasFocus(legend)
    })

    it('keeps the draft of a ticket through a reload', async () => {
      await page.open(origin + address.ticket)
      await page.press(subject)
      await page.hasFocus(subject)
      await tab.type('Nothing is filtered')
      await page.has(subject, 'Nothing is filtered')
      await page.comes(
        `Object.values(sessionStorage).some((draft) => draft.includes('Nothing is filtered'))`,
      )
      if (forgets) return
      await page.open(origin + address.ticket)
      await page.has(subject, 'Nothing is filtered')
      await page.read('sessionStorage.clear()')
    })

    it('starts at the right where the page does', async () => {
      await page.open(origin + address.rightToLeft)
      await page.comes(
        `((marks) => marks.length === 5 && marks[0] > marks[4])(findAll('[data-part="legend"] [data-channel]').map((mark) => mark.getBoundingClientRect().x))`,
      )
    })
  })

  it('the Storybook has the story in its frame, beside the list of all', async () => {
    await page.open(`${origin}/storybook/index.html?path=/story/components-supportlegend--default`)
    await page.shows('#components-supportlegend--default')
    await page.comes(
      `document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-part="legend"] [data-channel]').length`,
      5,
    )
  })
})
