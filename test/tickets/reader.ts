import type { Locator, Page } from 'playwright'
import { expect, vi } from 'vitest'

/** What the reader types, with what encodings, lines and markup get wrong. */
export const typed = {
  subject: 'Größe & Farbe <b>100 %</b>',
  happened: 'It stops.\nThen it starts + stops again 💥',
  expected: '',
  severity: 'high',
  contact: 'me@example.com',
}

export const nothing = { subject: '', happened: '', expected: '', severity: 'normal', contact: '' }

/** What is said where nobody knows what has become of a draft. */
export const mayHaveArrived = /may have arrived/

export async function fillIn(tab: Page): Promise<void> {
  const { subject, happened, severity, contact } = typed
  await tab.locator('[name="subject"]').fill(subject)
  await tab.locator('[name="happened"]').fill(happened)
  await tab.locator(`[name="severity"][value="${severity}"]`).check()
  await tab.locator('[name="contact"]').fill(contact)
}

const form = (tab: Page) => tab.locator('[data-part="ticket-form"]')

/** What is in the fields; nothing while there is no form. */
export async function fieldsIn(tab: Page): Promise<Record<string, unknown>> {
  const [fields = {}] = await form(tab).evaluateAll((forms, names) => {
    return forms.map((element) => {
      const data = element instanceof HTMLFormElement ? [...new FormData(element)] : []
      return Object.fromEntries(data.filter(([name]) => names.includes(name)))
    })
  }, Object.keys(typed))
  return fields
}

/** Waits until everything is in the fields as it was typed. Returns whether it ever was. */
export async function isAsTyped(tab: Page): Promise<boolean> {
  try {
    const look = async () => expect(await fieldsIn(tab)).toEqual(typed)
    await vi.waitFor(look, { timeout: 3_000, interval: 20 })
    return true
  } catch {
    return false
  }
}

export const sendButton = (tab: Page): Locator =>
  tab.getByRole('button', { name: /^Send (the ticket|it again)$/ })

export const send = (tab: Page): Promise<void> => sendButton(tab).click()

export const press = (tab: Page, button: string): Promise<void> =>
  tab.getByRole('button', { name: button, exact: true }).click()

/** Presses several times in one frame: the page cannot draw anything in between. */
export async function pressAtOnce(tab: Page, pressed = sendButton(tab)): Promise<void> {
  await pressed.evaluate((button) => {
    if (!(button instanceof HTMLButtonElement)) return
    for (let times = 0; times < 3; times++) button.click()
    button.form?.requestSubmit()
  })
}

/** Clicks twice, as far apart as people do, wherever the button has got to by then. */
export async function doubleClick(tab: Page, clicked = sendButton(tab)): Promise<void> {
  await clicked.scrollIntoViewIfNeeded()
  const box = await clicked.boundingBox()
  if (box === null) throw new Error('There is no button to click.')
  await tab.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 50 })
}

/** Does not wait for the page that comes: Playwright would, after a click. */
export async function sendByKey(tab: Page): Promise<void> {
  await sendButton(tab).focus()
  await tab.keyboard.press('Enter')
}

/**
 * Has Escape press "Stop waiting": while a page is being left, Playwright reaches it with keys only.
 */
export async function stopByEscape(tab: Page): Promise<void> {
  await form(tab).evaluate((element) => {
    element.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return
      const buttons = [...element.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === 'Stop waiting')?.click()
    })
  })
}

/** Waits until something is said, to screen readers too. */
export const hears = (tab: Page, words: string | RegExp): Promise<void> =>
  tab.getByRole('status').filter({ hasText: words }).waitFor()

/** Waits until the outcome of sending is this one. */
export const comesOut = (tab: Page, status: string): Promise<void> =>
  tab.locator(`[data-part="outcome"][data-status="${status}"]`).waitFor({ state: 'attached' })

/** Waits until the portal's words stand by a field. */
export const isCorrected = (tab: Page, words: string): Promise<void> =>
  tab.locator('[data-part="error"]', { hasText: words }).waitFor()

/** Goes to a page without the widget, by a link. */
export async function goElsewhere(tab: Page): Promise<void> {
  await tab.getByRole('link', { name: 'Elsewhere' }).click()
  await tab.getByRole('heading', { name: 'elsewhere' }).waitFor()
}

/** A second tab with what the first one holds, as "Duplicate tab" opens it. */
export async function duplicate(tab: Page): Promise<Page> {
  const opened = tab.waitForEvent('popup')
  await tab.evaluate(() => {
    window.open(location.href)
  })
  const other = await opened
  expect(await isAsTyped(other)).toBe(true)
  return other
}
