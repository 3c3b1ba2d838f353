import puppeteer, { type SupportedBrowser } from 'puppeteer-core'
import type { Tab } from './tab.ts'

/** Chromium and Firefox, over WebDriver BiDi, which both speak themselves. */
export async function startBiDi(browser: SupportedBrowser, executablePath: string): Promise<Tab> {
  const running = await puppeteer.launch({
    browser,
    executablePath,
    protocol: 'webDriverBiDi',
    headless: true,
    // A machine that tests as root has no other way.
    args: browser === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1000, height: 800 },
  })
  const page = await running.newPage()
  return {
    open: async (address) => {
      await page.bringToFront()
      await page.goto(address)
    },
    read: (expression) => page.evaluate(expression),
    hover: ({ x, y }) => page.mouse.move(x, y),
    press: ({ x, y }) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    close: () => running.close(),
  }
}
