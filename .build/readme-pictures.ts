import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import sharp from 'sharp'
import { launchOptions } from '../test/browser/launch.ts'

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

const origin = 'http://storybook.example'

/** The pictures of the README, from the stories of the built Storybook, as sharp as on a good screen. */
const pictures = [
  { name: 'marketplace', story: 'pages-marketplace--default', width: 1200, height: 560 },
  { name: 'panel', story: 'components-supportpolicypanel--per-incident', width: 800 },
  { name: 'quote', story: 'components-quotewidget--confirm', width: 800 },
] as const

const themes = ['light', 'dark'] as const

const browser = await chromium.launch(await launchOptions())
for (const theme of themes) {
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  })
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ path: path(`storybook-static${pathname}`) })
  })
  for (const picture of pictures) {
    const page = await context.newPage()
    await take(page, theme, picture)
    await page.close()
  }
}
await browser.close()

async function take(page: Page, theme: string, { name, story, width, ...rest }: Picture) {
  await page.setViewportSize({ width, height: rest.height ?? 600 })
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${story}&globals=theme:${theme}`)
  // What a story does after it is drawn is part of the picture.
  await page.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const taken = await page.screenshot({ fullPage: rest.height === undefined, caret: 'hide' })
  const file = path(`.github/pictures/${name}-${theme}.png`)
  await sharp(taken).png({ palette: true, effort: 10 }).toFile(file)
}

interface Picture {
  readonly name: string
  readonly story: string
  /** CSS pixels. */
  readonly width: number
  /** CSS pixels; without it, all there is. */
  readonly height?: number
}
