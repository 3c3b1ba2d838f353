import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Builder, Capabilities, Key as DriverKey, Origin } from 'selenium-webdriver'
import type { Key, Point, Tab } from './tab.ts'

const keyCodes: Readonly<Record<Key, string>> = {
  Tab: DriverKey.TAB,
  Enter: DriverKey.ENTER,
  Escape: DriverKey.ESCAPE,
}

/** WebKitGTK, over WebDriver: its driver opens the small browser that comes along. */
export async function startWebKit(driverPath: string, browserPath: string): Promise<Tab> {
  const screen = await openScreen()
  const port = await freePort()
  const service = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  })
  const stop = () => {
    service.kill()
    screen.close()
  }
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
      }),
    )
    .build()
    .catch((error: unknown) => {
      stop()
      throw error
    })
  await driver.manage().window().setRect({ width: 1000, height: 800 })
  const move = ({ x, y }: Point) =>
    driver
      .actions({ async: true })
      .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
  const type = (text: string) => driver.actions({ async: true }).sendKeys(text).perform()
  return {
    open: (address) => driver.get(address),
    read: (expression) => driver.executeScript(`return (${expression})`),
    hover: (point) => move(point).perform(),
    press: (point) => move(point).press().release().perform(),
    key: (name) => type(keyCodes[name]),
    type,
    close: async () => {
      await driver.quit().finally(stop)
    },
  }
}

/** The screen this session has, or one that nobody sees. */
async function openScreen(): Promise<{ display: string; close: () => void }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, close: () => {} }
  // It writes the number of the screen it has found free.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1200x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(server.stdout, 'data')
  return { display: `:${String(number).trim()}`, close: () => server.kill() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
