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
  tab.getByRole('button', { name: /^Send (the ticket|again)$/ })

export const send = (tab: Page): Promise<void> => sendButton(tab).click()

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

/** Waits until the portal's words stand by a field. */
export const isCorrected = (tab: Page, words: string): Promise<void> =>
  tab.locator('[data-part="error"]', { hasText: words }).waitFor()

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
