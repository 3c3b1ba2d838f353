import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliDecompress } from 'node:zlib'
import type { LaunchOptions } from 'playwright'
import tar from 'tar-fs'

const require = createRequire(import.meta.url)

/** Same text metrics everywhere, and none of the browser's own talk with its maker. */
const args = [
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

interface Machine {
  readonly platform: string
  readonly architecture: string
  /** A browser chosen by the developer. */
  readonly chosen: string | undefined
  readonly exists: (path: string) => boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  architecture: process.arch,
  chosen: process.env.TEST_BROWSER,
  exists: existsSync,
}

const installedBrowsers: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/** Where the tests find a browser: one the developer chose, the one from npm, or an installed one. */
export function findBrowser(machine: Machine): { path: string } | 'from-npm' {
  const { platform, architecture, chosen, exists } = machine
  if (chosen !== undefined) {
    if (exists(chosen)) return { path: chosen }
    throw inOneSentence(
      `TEST_BROWSER names ${chosen}, which does not exist: correct it or unset it.`,
    )
  }
  if (platform === 'linux' && architecture === 'x64') return 'from-npm'
  const path = installedBrowsers[platform]?.find(exists)
  if (path !== undefined) return { path }
  throw inOneSentence(
    'No browser to run the tests in: install Google Chrome, or set TEST_BROWSER to the path of a Chromium.',
  )
}

/** An error that says what to do, without the stack that would bury it. */
function inOneSentence(message: string): Error {
  const error = new Error(message)
  error.stack = message
  return error
}

/** How to start the browser of the tests. Unpacks it on first use. */
export async function launchOptions(machine: Machine = thisMachine): Promise<LaunchOptions> {
  const browser = findBrowser(machine)
  if (browser !== 'from-npm') return { executablePath: browser.path, args }
  const folder = await unpackBrowser()
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/**
 * Unpacks the browser that npm has installed, with its libraries and fonts, so that the machine
 * needs neither. Into a folder of its own first: two test runs may start at once.
 */
async function unpackBrowser(): Promise<string> {
  // build/cjs/index.js: the package exports no other file to find it by.
  const installed = resolve(require.resolve('@sparticuz/chromium'), '../../..')
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const packed = join(installed, 'bin')
  const folder = resolve(installed, '../../.cache/test-browser', version)
  if (existsSync(folder)) return folder

  const draft = `${folder}-${process.pid}`
  mkdirSync(draft, { recursive: true })
  await Promise.all([
    decompress(
      join(packed, 'chromium.br'),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    ),
    decompress(join(packed, 'al2023.tar.br'), tar.extract(join(draft, 'al2023'))),
    decompress(join(packed, 'swiftshader.tar.br'), tar.extract(draft)),
    decompress(join(packed, 'fonts.tar.br'), tar.extract(join(draft, 'fonts'))),
    writeFile(join(draft, 'fonts.conf'), fontsConfiguration(folder)),
  ])
  try {
    await rename(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function decompress(from: string, to: NodeJS.WritableStream) {
  const brotli = createBrotliDecompress({
    chunkSize: 2 ** 21,
    params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 },
  })
  return pipeline(createReadStream(from), brotli, to)
}

/** The bundled font alone, so that text is as wide on every machine. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
