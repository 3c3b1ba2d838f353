import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRgb } from 'culori'
import { chromium } from 'playwright'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { build, parseAst } from 'vite'
import { describe, expect, inject, it } from 'vitest'
import { layerName } from '../../.build/layered-stylesheet.ts'
import { readPolicySchema } from '../../.build/policy-schema.ts'
import { themeNames, themes } from '../../src/theme/tokens.ts'
import { catalogues } from '../../stories/fixtures/catalogues.ts'
import { launchOptions } from '../browser/launch.ts'
import { run, runTool } from './pack.ts'
import { readmeExamples } from './readme.ts'

const consumer = inject('consumer')

const read = (file: string) => readFileSync(join(consumer.installed, file), 'utf8')
const files = (extension: string) =>
  readdirSync(consumer.installed, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(extension),
  )

describe('the tarball', () => {
  it('holds what it should, and nothing else', () => {
    const folders = new Set(files('').map((file) => file.split('/').slice(0, 2).join('/')))
    for (const file of [
      'dist/index.js',
      'dist/model',
      'dist/styles.css',
      'dist/types',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'package.json',
    ]) {
      expect(folders).toContain(file)
    }
    expect(
      [...folders].filter(
        (file) => !/^(dist|LICENSE|README\.md|CHANGELOG\.md|package\.json)/.test(file),
      ),
    ).toEqual([])
    expect(files('').filter((file) => /\.css\.(js|d\.ts)$|\.vanilla\./.test(file))).toEqual([])
  })

  it('says "use client" first in the entry of the components, and nowhere else', () => {
    const clients = files('.js').filter((file) => {
      const [first] = parseAst(read(file)).body
      return first?.type === 'ExpressionStatement' && first.directive === 'use client'
    })
    expect(clients).toEqual(['dist/index.js'])
    const mentions = files('.js').filter((file) => read(file).includes('use client'))
    expect(mentions).toEqual(['dist/index.js'])
  })

  it('runs without a bundler’s help: no process.env', () => {
    for (const file of files('.js')) expect(read(file), file).not.toContain('process.env')
  })

  it('has a model without any package, and components that load the tooltip when it is wanted', () => {
    const imported = (file: string): string[] =>
      [...read(file).matchAll(/from "(.*?)"/g)].flatMap(([, from = '']) =>
        from.startsWith('.') ? imported(join(file, '..', from)) : [from],
      )
    expect(imported('dist/model/index.js')).toEqual([])
    expect(imported('dist/index.js')).not.toContain('@radix-ui/react-tooltip')
  })

  describe.each(['styles', 'legend'])('the stylesheet %s.css', (name) => {
    const styles = read(`dist/${name}.css`).trim()

    it('is there in two forms, for a strict content security policy', () => {
      expect(styles).not.toContain('data:')
      expect(styles).not.toContain('@layer')
      expect(styles).toContain('light-dark(')
      expect(read(`dist/${name}.layered.css`).trim()).toBe(`@layer ${layerName}{${styles}}`)
    })

    it('has the rules of every theme', () => {
      for (const theme of themeNames) expect(styles).toContain(`[data-slk-theme="${theme}"]`)
    })

    it('reads public properties and sets none', () => {
      expect(styles.match(/[{;]\s*--slk-[\w-]+\s*:/g)).toBeNull()
    })
  })

  it('has a stylesheet for legends with all that they and their key need, and no more than that', () => {
    const classesIn = (text: string) => new Set(text.match(/slk_[a-z0-9]+/g))
    const styles = classesIn(read('dist/styles.css'))
    const legend = classesIn(read('dist/legend.css'))
    const used = files('.classes.js')
      .filter((file) => /SupportLegend|shared\/.*(marks|dialog|terms|channels)/.test(file))
      .flatMap((file) => [...classesIn(read(file))])
      .filter((name) => styles.has(name))
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((name) => !legend.has(name))).toEqual([])
    expect([...legend].filter((name) => !styles.has(name))).toEqual([])
    expect(legend.size).toBeLessThan(styles.size / 2)
  })

  it('has the committed JSON Schema', () => {
    expect(read('dist/policy.schema.json')).toBe(readPolicySchema())
  })

  it('is clean for publint', async () => {
    const { messages, pkg } = await publint({
      pkgDir: consumer.installed,
      pack: false,
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('is clean for attw', () => {
    const notCode = [
      ...['styles.css', 'styles.layered.css', 'legend.css', 'legend.layered.css'],
      ...['policy.schema.json', 'custom-elements.json'],
      // A classic script is loaded by a page, not imported.
      ...['package.json', 'embed/clearos'],
    ]
    // One pattern has every language, so one of them stands for all.
    const options = ['--profile', 'esm-only', '--include-entrypoints', 'messages/de']
    // A problem makes it exit with a code, which makes runTool throw with what it printed.
    const printed = runTool('attw', [
      consumer.tarball,
      ...options,
      '--exclude-entrypoints',
      ...notCode,
    ])
    for (const entry of ['', '/model', '/clearos', '/messages/de', '/embed']) {
      expect(printed).toContain(`"support-legend-kit${entry}"`)
    }
  })

  it.each(catalogues)('has the language $locale, and its types', ({ locale }) => {
    expect(files('.js')).toContain(`dist/messages/locales/${locale}/index.js`)
    expect(files('.d.ts')).toContain(`dist/types/messages/locales/${locale}/index.d.ts`)
  })
})

describe('a strict TypeScript consumer', () => {
  it.each(['bundler', 'nodenext'])('compiles the examples of the README (%s)', (resolution) => {
    const examples = readmeExamples()
    expect(examples.length).toBeGreaterThan(1)
    const folder = join(consumer.folder, resolution)
    mkdirSync(folder, { recursive: true })
    examples.forEach((code, index) => {
      writeFileSync(join(folder, `example-${index}.tsx`), code)
    })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: resolution,
      jsx: 'react-jsx',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    expect(runTool('tsc', ['--project', folder])).toBe('')
  })
})

describe('a page that is rendered on a server', () => {
  it('may import the elements, which a server does not have', () => {
    writeFileSync(join(consumer.folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(consumer.folder, 'elements.js'), `import 'support-legend-kit/embed'`)
    expect(run('node', ['elements.js'], consumer.folder)).toBe('')
  })

  it('is hydrated in a browser, where the tooltip is loaded late', async () => {
    const page = `
      import { createElement as h } from 'react'
      import { SupportKitProvider, SupportLegend, SupportLegendKey } from 'support-legend-kit'
      import { parseSupportPolicy } from 'support-legend-kit/model'
      const { value: policy } = parseSupportPolicy({
        version: 1,
        app: { id: 'content-filter', name: 'Content Filter' },
        channels: { 'public-forum': { status: 'offered', url: 'https://forum.example/' } },
      })
      export const page = h(SupportKitProvider, { locale: 'en' },
        h(SupportLegend, { policy }), h(SupportLegendKey, { policy }))`
    const server = `
      import { renderToString } from 'react-dom/server'
      import { page } from './page.js'
      process.stdout.write(renderToString(page))`
    const client = `
      import 'support-legend-kit/styles.css'
      import './page.css'
      import { hydrateRoot } from 'react-dom/client'
      import { page } from './page.js'
      hydrateRoot(document.getElementById('root'), page)`
    writeFileSync(join(consumer.folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(consumer.folder, 'page.js'), page)
    writeFileSync(join(consumer.folder, 'server.js'), server)
    writeFileSync(join(consumer.folder, 'client.js'), client)
    writeFileSync(join(consumer.folder, 'page.css'), '.dark { color-scheme: dark }')
    const html = run('node', ['server.js'], consumer.folder)
    expect(html).toContain(
      'aria-label="Support for Content Filter: 1 of 5 – public forum; 4 not known"',
    )
    expect(html).not.toContain(' style=')

    await build({
      root: consumer.folder,
      configFile: false,
      logLevel: 'silent',
      // React says what is wrong with a hydration in development only.
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"' },
      build: {
        outDir: 'site',
        minify: false,
        // As by default, which turns light-dark() into variables.
        cssMinify: true,
        rolldownOptions: {
          input: 'client.js',
          output: { entryFileNames: 'client.js', assetFileNames: '[name][extname]' },
        },
      },
    })
    const site = join(consumer.folder, 'site')
    writeFileSync(
      join(site, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Consumer</title><link rel="icon" href="data:,"><link rel="stylesheet" href="client.css"><div id="root">${html}</div><script type="module" src="client.js"></script></html>`,
    )

    const browser = await chromium.launch(await launchOptions())
    try {
      const tab = await browser.newPage()
      const printed: string[] = []
      tab.on('console', (message) => printed.push(message.text()))
      tab.on('pageerror', (error) => printed.push(error.message))
      await tab.route('http://consumer.example/**', (route) => {
        const path = new URL(route.request().url()).pathname
        const file = join(site, path === '/' ? 'index.html' : path)
        return route.fulfill({ path: file })
      })
      await tab.goto('http://consumer.example/')
      const legend = tab.getByRole('button', { name: /^Support for Content Filter: 1 of 5/ })
      const markColor = () =>
        legend
          .locator('[data-channel="public-forum"]')
          .evaluate((mark) => getComputedStyle(mark).color)
      expect(await markColor()).toBe(formatRgb(themes.light.channel['public-forum']))
      await tab.evaluate(() => document.documentElement.classList.add('dark'))
      expect(await markColor()).toBe(formatRgb(themes.dark.channel['public-forum']))
      await legend.hover({ position: { x: 10, y: 12 } })
      await tab.locator('[data-part="tooltip"]').waitFor()
      await legend.click()
      await tab.getByRole('dialog', { name: 'Support for Content Filter' }).waitFor()
      expect(printed.filter((line) => !line.includes('React DevTools'))).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
