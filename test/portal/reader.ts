import type { Locator, Page } from 'playwright'

/** What is said where nobody knows what has become of a draft. */
export const mayHaveArrived = /may have arrived/

export const press = (tab: Page, button: string): Promise<void> =>
  tab.getByRole('button', { name: button, exact: true }).click()

/** Presses several times in one frame: the page cannot draw anything in between. */
export async function pressAtOnce(pressed: Locator): Promise<void> {
  await pressed.evaluate((button) => {
    if (!(button instanceof HTMLButtonElement)) return
    for (let times = 0; times < 3; times++) button.click()
    button.form?.requestSubmit()
  })
}

/** Clicks twice, as far apart as people do, wherever the button has got to by then. */
export async function doubleClick(clicked: Locator): Promise<void> {
  await clicked.scrollIntoViewIfNeeded()
  const box = await clicked.boundingBox()
  if (box === null) throw new Error('There is no button to click.')
  await clicked.page().mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 50 })
}

/** Waits until something is said, to screen readers too. */
export const hears = (tab: Page, words: string | RegExp): Promise<void> =>
  tab.getByRole('status').filter({ hasText: words }).waitFor()

/** Waits until the outcome of sending is this one. */
export const comesOut = (tab: Page, status: string): Promise<void> =>
  tab.locator(`[data-part="outcome"][data-status="${status}"]`).waitFor({ state: 'attached' })

/** Goes to a page without the widget, by a link. */
export async function goElsewhere(tab: Page): Promise<void> {
  await tab.getByRole('link', { name: 'Elsewhere' }).click()
  await tab.getByRole('heading', { name: 'elsewhere' }).waitFor()
}
