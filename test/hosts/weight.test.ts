import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { launchOptions } from '../browser/launch.ts'
import { openHost } from './serve.ts'

const folder = join(inject('consumer').installed, 'dist/embed')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(extname)
const scripts = files.filter((file) => file.endsWith('.js'))
const read = (file: string) => readFileSync(join(folder, file))

/** What a file makes the browser load at once: what it imports, and what that imports. */
function filesOf(entry: string): string[] {
  const imported = [
    ...read(entry)
      .toString()
      .matchAll(/(?:from|import)"\.\/([^"]+)"/g),
  ]
  return [entry, ...imported.flatMap(([, file = '']) => filesOf(file))]
}

const kilobytes = (files: readonly string[]) =>
  [...new Set(files)].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0) / 1_000

describe('the embed', () => {
  const [first = ''] = /kit-first-[\w-]+\.js/.exec(read('clearos.js').toString()) ?? []

  it.each([
    ['as a module', filesOf('index.js')],
    ['with the page hook of ClearOS', ['clearos.js', ...filesOf(first)]],
  ])('weighs at most 15 kB before anybody takes an interest: %s', (_, files) => {
    expect(kilobytes(files)).toBeLessThanOrEqual(15)
  })

  it('loads at most 0.5 kB of German for a page of legends', async () => {
    const browser = await chromium.launch(await launchOptions())
    const loaded: string[] = []
    const legend = '<support-legend app-name="Samba" supported="13"></support-legend>'
    const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Apps</title>
      ${legend.repeat(3)}<script type="module" src="/kit/index.js"></script>`
    const { tab } = await openHost(browser, html, {
      before: (pathname) => {
        if (pathname.startsWith('/kit/')) loaded.push(pathname.replace('/kit/', ''))
        return undefined
      },
    })
    await tab
      .getByRole('button', { name: /^Support für Samba: 3 von 5/ })
      .first()
      .waitFor()
    await browser.close()
    const texts = loaded.filter((file) => file.startsWith('texts-'))
    expect(texts.map((file) => file.replace(/^texts-\w+/, ''))).toEqual(['/de/legend.js'])
    expect(kilobytes(texts)).toBeLessThanOrEqual(0.5)
    // Choosing the language is not free either.
    const first = filesOf('index.js')
    expect(kilobytes(loaded.filter((file) => !first.includes(file)))).toBeLessThanOrEqual(1.2)
  })

  it('loads in one step what the page hook asks for', () => {
    expect(filesOf(first)).toEqual([first])
  })

  it('has a classic script of ASCII alone: the encoding of its page may be any', () => {
    expect(read('clearos.js').toString()).not.toMatch(/[^\0-\x7f]/)
  })

  it.each(scripts)('%s asks for nothing of a bundler', (file) => {
    const code = read(file).toString()
    expect(code).not.toContain('process.env')
    expect(code).not.toMatch(/from"[^."]/)
  })

  it('has no other stylesheet than the ones in its code', () => {
    expect(files.filter((file) => !scripts.includes(file))).toEqual(['LICENSES.md'])
  })

  it('has the licenses of what is bundled with it', () => {
    const licenses = read('LICENSES.md').toString()
    for (const name of ['preact', '@radix-ui/react-tooltip', '@floating-ui/dom']) {
      expect(licenses).toMatch(new RegExp(`^[^\\n]*${name}\\b`, 'm'))
    }
    // Each with its text, which the MIT license asks for.
    const packages = licenses.split(/^## /m).slice(1)
    expect(packages.filter((text) => !text.includes('Permission is hereby granted'))).toEqual([])
  })
})
