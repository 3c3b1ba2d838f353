import { existsSync } from 'node:fs'
import { startBiDi } from './bidi.ts'
import { type Engine, type EngineName, engineNames } from './tab.ts'
import { startWebKit } from './webdriver.ts'

/** Where systems have them. The first that is there counts. */
const places: Readonly<Record<EngineName, readonly string[]>> = {
  Chromium: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  Firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  WebKit: ['/usr/bin/WebKitWebDriver'],
}

/** How each is had on Debian. */
export const debianPackages: Readonly<Record<EngineName, string>> = {
  Chromium: 'chromium',
  Firefox: 'firefox-esr',
  WebKit: 'webkit2gtk-driver xvfb',
}

const miniBrowsers = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map(
    (architecture) => `/usr/lib/${architecture}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
)

const start: Readonly<Record<EngineName, (path: string) => Engine['start'] | undefined>> = {
  Chromium: (path) => () => startBiDi('chrome', path),
  Firefox: (path) => () => startBiDi('firefox', path),
  WebKit: (path) => {
    const browser = miniBrowsers.find(existsSync)
    const hasScreen = process.env.DISPLAY || existsSync('/usr/bin/Xvfb')
    return browser === undefined || !hasScreen ? undefined : () => startWebKit(path, browser)
  },
}

/** The engines that this machine has. */
export function findEngines(): readonly Engine[] {
  return engineNames.flatMap((name) => {
    const path = places[name].find(existsSync)
    const starts = path === undefined ? undefined : start[name](path)
    return path === undefined || starts === undefined ? [] : [{ name, path, start: starts }]
  })
}
