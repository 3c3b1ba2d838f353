import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { type Figures, plain } from './figures.ts'
import { approver } from './offers.ts'

const card = (tab: Page): Locator => tab.locator('[data-part="quote"]')

/** The deliberate step, in which the figures are read once more. */
export const confirmStep = (tab: Page): Locator => tab.locator('[data-part="confirm"]')

/** Leads to that step. */
export const readButton = (tab: Page): Locator => tab.locator('[data-answer="approve"]')

export const approveButton = (tab: Page): Locator =>
  tab.getByRole('button', { name: /^Approve for/ })

export const approve = (tab: Page): Promise<void> => approveButton(tab).click()

export const nameField = (tab: Page): Locator => tab.locator('[name="by"]')

export const consent = (tab: Page): Locator => tab.locator('[name="consent"]')

/** Waits until a quote is shown in this state. */
export const isShownAs = (tab: Page, state: string): Promise<void> =>
  tab.locator(`[data-part="quote"][data-status="${state}"]`).waitFor()

/** Nothing there can be approved, nor leads to where something can. */
export async function cannotApprove(tab: Page): Promise<void> {
  expect(await confirmStep(tab).count()).toBe(0)
  expect(await readButton(tab).count()).toBe(0)
  expect(await approveButton(tab).count()).toBe(0)
}

/** Reads the figures where they are approved. */
export async function readFigures(tab: Page): Promise<Figures> {
  const step = confirmStep(tab)
  const textOf = async (place: Locator) => plain((await place.textContent()) ?? '')
  const figure = (name: string) => textOf(step.locator(`:is(dd, span)[data-figure="${name}"]`))
  const amount = (name: string) => textOf(step.locator(`[data-figure="${name}"] dd`))
  const total = await amount('total')
  expect(plain((await approveButton(tab).textContent()) ?? '')).toBe(`Approve for ${total}`)
  const words = await textOf(card(tab))
  return {
    reference: found(/Approve quote (\S+)\?/, words),
    ticket: found(/Work on ticket (\S+) can start/, words),
    revision: /Revision (\d+)/.exec(words)?.[1] ?? '1',
    rate: await amount('rate'),
    estimate: await amount('estimate'),
    total,
    completion: await figure('completion'),
    validUntil: await figure('validUntil'),
    assignee: await figure('assignee'),
    scope: await textOf(await scopeIn(step)),
  }
}

/** What is done: what was asked for, unless something else is said. What a revision has changed stands behind it. */
async function scopeIn(step: Locator): Promise<Locator> {
  const named = (name: string) =>
    step
      .locator('dl > div', { has: step.page().locator('dt', { hasText: name }) })
      .locator('bdi')
      .first()
  const offered = named('What is done')
  return (await offered.count()) > 0 ? offered : named('You asked for')
}

function found(pattern: RegExp, words: string): string {
  return pattern.exec(words)?.[1] ?? ''
}

/** Types the name where that is asked for, and agrees; before, whatever is pressed is refused. */
export async function agree(tab: Page, name = approver): Promise<void> {
  const asksName = (await nameField(tab).count()) > 0
  if (asksName && (await nameField(tab).inputValue()) === '') {
    await approve(tab)
    await isMissing(tab, 'Enter your name.')
    await nameField(tab).fill(name)
  }
  if (asksName) expect(await nameField(tab).inputValue()).toBe(name)
  expect(await consent(tab).isChecked()).toBe(false)
  await approve(tab)
  await isMissing(tab, 'Tick this if you agree.')
  await consent(tab).check()
}

const isMissing = (tab: Page, words: string): Promise<void> =>
  confirmStep(tab).locator('[data-part="error"]', { hasText: words }).waitFor()

/** Who has approved, as the page says; nothing where it does not. */
export async function shownApprover(tab: Page): Promise<string | undefined> {
  const said = card(tab).locator('dt', { hasText: 'Approved by' }).locator('xpath=..')
  const [text] = await said.locator('dd').allInnerTexts()
  return text?.split('\n')[0]?.trim()
}

/** The host of the widget loads its quotes anew, and the page is drawn with them. */
export async function lookAgain(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    const reply = await fetch('/quotes.json')
    const detail = await reply.json()
    document.dispatchEvent(new CustomEvent('quotes', { detail }))
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await nextFrame()
    await nextFrame()
  })
}

/** Waits until what was pressed would have been sent: what it waits for, and a request after it. */
export async function wouldHaveSent(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    await navigator.locks?.query()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await fetch('/quotes.json')
  })
}

/** Presses when the page has been given other quotes, and has not drawn them yet. */
export async function lookAgainAndPress(tab: Page): Promise<void> {
  const button = await approveButton(tab).elementHandle()
  await tab.evaluate(async (pressed) => {
    const reply = await fetch('/quotes.json')
    const detail = await reply.json()
    document.dispatchEvent(new CustomEvent('quotes', { detail }))
    if (pressed instanceof HTMLElement) pressed.click()
  }, button)
}

/** Has the clock of every page go by events: what is timed in a page is not. */
export function withSettableClock(): void {
  const realNow = Date.now
  let ahead = 0
  Date.now = () => realNow.call(Date) + ahead
  addEventListener('clock', (event) => {
    if (event instanceof CustomEvent) ahead = event.detail
  })
}

export async function setClockAhead(tab: Page, milliseconds: number): Promise<void> {
  await tab.evaluate((detail) => {
    dispatchEvent(new CustomEvent('clock', { detail }))
  }, milliseconds)
}

/** The page is looked at again, as when a laptop is opened. */
export async function wake(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
}
