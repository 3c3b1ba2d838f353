import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedLocales } from '../../src/embed/shippedLocales.ts'
import type { Catalogue, Messages } from '../../src/messages/catalogue/messages.ts'
import type { PluralMessage } from '../../src/messages/catalogue/pluralMessage.ts'
import { en } from '../../src/messages/locales/en/index.ts'
import { catalogues } from '../../stories/fixtures/catalogues.ts'

/** Texts that are the same in English: names, and words the language has taken over. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'legend.nameWithoutApp',
    'key.titleWithoutApp',
    'filter.title',
    'form.optional',
    'ticket.titleWithoutApp',
    'ticket.reference',
    'ticket.level',
    'ticket.severities.normal',
    'ticket.factNames.app',
    'ticket.factNames.edition',
    'quote.assignee',
    'quote.request.fields.ticket',
    'quote.request.ticketChoice',
  ],
  ja: [],
  ar: ['quote.request.ticketChoice'],
  'zh-TW': [],
  fr: [
    'terms.email',
    'key.titleWithoutApp',
    'filter.title',
    'ticket.titleWithoutApp',
    'ticket.reference',
    'ticket.level',
    'quote.assignee',
    'quote.request.fields.ticket',
  ],
  es: [
    'ticket.titleWithoutApp',
    'ticket.reference',
    'ticket.level',
    'ticket.severities.normal',
    'quote.assignee',
    'quote.request.fields.ticket',
    'quote.request.ticketChoice',
  ],
  'pt-BR': [
    'terms.email',
    'ticket.level',
    'ticket.severities.normal',
    'quote.assignee',
    'quote.request.ticketChoice',
  ],
  it: [
    'terms.email',
    'ticket.reference',
    'ticket.level',
    'ticket.factNames.app',
    'quote.assignee',
    'quote.request.fields.ticket',
    'quote.request.ticketChoice',
  ],
  ru: ['ticket.level', 'quote.assignee', 'quote.request.ticketChoice'],
  uk: ['ticket.level', 'quote.assignee', 'quote.request.ticketChoice'],
  ko: ['ticket.level', 'quote.assignee', 'quote.request.ticketChoice'],
  'zh-CN': [],
  he: ['quote.request.ticketChoice'],
  fa: ['quote.request.ticketChoice'],
  pl: ['terms.email', 'ticket.level', 'quote.assignee', 'quote.request.ticketChoice'],
  nl: [
    'legend.nameWithoutApp',
    'terms.email',
    'key.titleWithoutApp',
    'filter.title',
    'filter.apps',
    'ticket.titleWithoutApp',
    'ticket.statuses.open',
    'ticket.reference',
    'ticket.level',
    'ticket.factNames.app',
    'quote.assignee',
    'quote.request.fields.ticket',
    'quote.request.ticketChoice',
  ],
  tr: ['ticket.level', 'ticket.severities.normal', 'quote.assignee', 'quote.request.ticketChoice'],
}

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>(
  '../../src/messages/locales/*/*.ts',
  { eager: true },
)

type Texts = ReadonlyMap<string, string | PluralMessage | null>

/** Every text by its path. */
function textsOf(catalogue: object, path: readonly string[] = []): Texts {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
      const here = [...path, key]
      return isGroup(value) ? [...textsOf(value, here)] : [[here.join('.'), value]]
    }),
  ) as Texts
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('other' in value)
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

const formsOf = (text: string | PluralMessage | null | undefined) =>
  typeof text === 'string' ? [text] : Object.values(text ?? {})

const english = textsOf(en)

describe.each(catalogues.map((catalogue): [string, Messages] => [catalogue.locale, catalogue]))(
  'the language %s',
  (locale, catalogue) => {
    const texts = textsOf(catalogue)

    it('has every text, and no other', () => {
      expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    })

    it('says something in each', () => {
      for (const [path, text] of texts) {
        for (const form of formsOf(text)) expect(form.trim(), path).not.toBe('')
      }
    })

    it('keeps the placeholders, in every plural form', () => {
      for (const [path, text] of texts) {
        const [expected = ''] = formsOf(english.get(path))
        for (const form of formsOf(text)) {
          expect(placeholders(form), `${path}: ${form}`).toEqual(placeholders(expected))
        }
      }
    })

    it('has the plural forms of the language, and no other', () => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      for (const [path, text] of texts) {
        if (typeof text === 'string' || text === null || path === 'locale') continue
        expect(Object.keys(text).toSorted(), path).toEqual(categories.toSorted())
      }
    })

    it('has no marks that change direction, and no blanks at its ends', () => {
      for (const [path, text] of texts) {
        for (const form of formsOf(text)) {
          expect(form, path).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|^\s|\s$/)
        }
      }
    })

    it.skipIf(locale === 'en')('is English only where it is known to be', () => {
      const same = [...texts].filter(([path, text]) => {
        const original = english.get(path)
        return path !== 'locale' && JSON.stringify(text) === JSON.stringify(original)
      })
      expect(same.map(([path]) => path)).toEqual(sameAsEnglish[locale])
    })
  },
)

describe('the languages', () => {
  it('are the same in the package, in the embed, and in Storybook', () => {
    const locales = readdirSync(new URL('../../src/messages/locales', import.meta.url)).toSorted()
    expect(['en', ...shippedLocales].toSorted()).toEqual(locales)
    expect(catalogues.map(({ locale }) => locale).toSorted()).toEqual(locales)
  })

  it('come in slices, which make up the whole', () => {
    for (const catalogue of catalogues) {
      const folder = `../../src/messages/locales/${catalogue.locale}/`
      const { [`${folder}index.ts`]: index, ...slices } = Object.fromEntries(
        Object.entries(files).filter(([path]) => path.startsWith(folder)),
      )
      const exported = Object.assign({}, ...Object.values(slices))
      const name = catalogue.locale.replace('-', '')
      expect({ ...index }).toEqual({ [name]: catalogue, ...exported })
      expect(Object.assign({}, ...Object.values(exported))).toEqual(catalogue)
      for (const [path, slice] of Object.entries(slices)) {
        const [, first = '', rest = ''] = /(\w)(\w*)\.ts$/.exec(path) ?? []
        expect(Object.keys(slice)).toEqual([`${name}${first.toUpperCase()}${rest}`])
        expect(Object.values(slice)[0]?.locale).toBe(catalogue.locale)
      }
    }
  })

  it('are named as Intl names them', () => {
    for (const { locale } of catalogues) expect(Intl.getCanonicalLocales(locale)).toEqual([locale])
  })

  it('never make a legend a story', () => {
    const myth = /\bmyth|\bsaga|\bsage\b|伝説|傳說|傳奇|أسطورة/i
    for (const catalogue of catalogues) {
      for (const [path, text] of textsOf(catalogue)) {
        for (const form of formsOf(text)) expect(form, path).not.toMatch(myth)
      }
    }
  })
})
