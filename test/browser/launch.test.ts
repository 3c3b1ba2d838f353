import { describe, expect, it } from 'vitest'
import { findBrowser } from './launch.ts'

const machine = { platform: 'linux', architecture: 'x64', chosen: undefined, exists: () => false }

describe('findBrowser', () => {
  it('takes the browser from npm on Linux x64, whatever else is installed', () => {
    expect(findBrowser({ ...machine, exists: () => true })).toBe('from-npm')
  })

  it('takes an installed Chrome elsewhere', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const mac = { ...machine, platform: 'darwin', architecture: 'arm64' }
    expect(findBrowser({ ...mac, exists: (path) => path === chrome })).toEqual({ path: chrome })
  })

  it('takes the one the developer has chosen', () => {
    const chosen = '/opt/chromium'
    expect(findBrowser({ ...machine, chosen, exists: (path) => path === chosen })).toEqual({
      path: chosen,
    })
  })

  it('says in a sentence what to do where there is none', () => {
    expect(() => findBrowser({ ...machine, platform: 'win32' })).toThrow(
      'No browser to run the tests in: install Google Chrome, or set TEST_BROWSER to the path of a Chromium.',
    )
    expect(() => findBrowser({ ...machine, chosen: '/nowhere' })).toThrow(
      'TEST_BROWSER names /nowhere, which does not exist: correct it or unset it.',
    )
  })
})
