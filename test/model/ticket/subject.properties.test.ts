import fc from 'fast-check'
import { describe, expect, it, type TestContext } from 'vitest'
import {
  formatTicketReference,
  namedTicketFormat,
  type ReferenceFormat,
  ticketKeyFormat,
  ticketNumberFormat,
} from '../../../src/model/ticket/referenceFormat.ts'
import { replyMailto } from '../../../src/model/ticket/replyMailto.ts'
import { ensureTicketReference, readTicketReference } from '../../../src/model/ticket/subject.ts'
import { runs } from '../runs.ts'

const numRuns = runs(1_000)

const formats: Readonly<Record<string, ReferenceFormat>> = {
  number: ticketNumberFormat,
  key: ticketKeyFormat,
  named: namedTicketFormat('example.com'),
  custom: { before: '(Case no. ', kind: 'number', after: ')' },
  any: { before: '<', kind: 'any', after: '>' },
}

const references = {
  number: fc.integer({ min: 0, max: 10 ** 9 }).map(String),
  any: fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,10}[A-Za-z0-9])?$/),
  key: fc
    .tuple(fc.stringMatching(/^[A-Z][A-Z0-9]{0,5}$/), fc.nat(99_999))
    .map((parts) => parts.join('-')),
}

const prefix =
  'Re: |RE:|Fwd: |AW: |WG: |SV: |VS: |Antw: |RE[2]: |TR: |RV: |Odp: |R: |I: |回复: |转发：|re : '
const prefixes = fc
  .array(fc.constantFrom(...prefix.split('|')), { maxLength: 6 })
  .map((some) => some.join(''))

const tags =
  '[JIRA-7]|[example.org #9]|[#9]|[Ticket#|[Ticket#9|[Ticket#9]|[#ABC-9]|[example.com #9]|' +
  '(Case no. 9)|[|]|#|…|[ ticket # 9 ]|(Case no. '
const attacks = [
  '\r\n',
  '\r\nBcc: x@example.com',
  '=?utf-8?q?=0A?=',
  '%0A',
  '&bcc=x',
  '\0',
  '\ud800',
]

/** What people, other systems and attackers put into a subject. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...'Filter stops on 2026 $100 Größe 回覆 🎉'.split(' ')),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom(...tags.split('|')) },
  { weight: 1, arbitrary: fc.constantFrom(...attacks) },
)
const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '))

interface Case {
  readonly name: string
  readonly format: ReferenceFormat
  readonly reference: string
  readonly prefix: string
  readonly text: string
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...Object.entries(formats)), prefixes, texts)
  .chain(([[name, format], prefix, text]) =>
    references[format.kind].map((reference) => ({ name, format, reference, prefix, text })),
  )

/** Tries a property, and notes what it was tried on. */
async function holds({ annotate }: Pick<TestContext, 'annotate'>, property: (one: Case) => void) {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  fc.assert(
    fc.property(cases, (one) => {
      count(one.name)
      if (one.prefix !== '') count('with prefixes')
      if (/\[.*\]|\(.*\)/s.test(one.text)) count('with other tags')
      if (/[\r\n\0]|=\?|%0A|&/.test(one.text)) count('hostile')
      property(one)
    }),
    { numRuns },
  )
  const shares = [...counts].map(
    ([name, many]) => `${name} ${((many / numRuns) * 100).toFixed(1)} %`,
  )
  await annotate(shares.toSorted().join(', '), 'inputs')
  for (const name of ['with prefixes', 'with other tags', 'hostile', ...Object.keys(formats)]) {
    expect(counts.get(name) ?? 0, name).toBeGreaterThan(numRuns / 20)
  }
}

describe('subjects, whatever stands in them', { timeout: 600_000 }, () => {
  it('have the reference after ensuring it: once, and for good', async (context) => {
    await holds(context, ({ format, reference, prefix, text }) => {
      const ensured = ensureTicketReference(prefix + text, { reference }, format)
      expect(readTicketReference(ensured, format)).toBe(reference)
      expect(ensureTicketReference(ensured, { reference }, format)).toBe(ensured)
      const written = formatTicketReference(reference, format)
      expect(ensured.split(written)).toHaveLength(2)
    })
  })

  it('keep it through any stack of answers and forwards', async (context) => {
    await holds(context, ({ format, reference, prefix, text }) => {
      const ensured = ensureTicketReference(text, { reference }, format)
      const answered = `${prefix} ${ensured}`
      expect(readTicketReference(answered, format)).toBe(reference)
      expect(ensureTicketReference(answered, { reference }, format)).toBe(
        answered.replace(/\s+/g, ' ').trim(),
      )
    })
  })

  it('are one line, and keep the tags of other systems', async (context) => {
    await holds(context, ({ format, reference, prefix, text }) => {
      const ensured = ensureTicketReference(prefix + text, { reference }, format)
      expect(ensured).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|=\?/u)
      for (const tag of ['[JIRA-7]', '[example.org #9]', '[#9]']) {
        if (text.includes(tag)) expect(ensured).toContain(tag)
      }
    })
  })

  it('read nothing that is not whole', async (context) => {
    await holds(context, ({ format, reference, prefix, text }) => {
      // Nothing of this format stands in the text.
      const plain = text.replace(/[[\](){}#<>]|Ticket|Case/gi, '')
      const written = formatTicketReference(reference, format)
      for (let cut = 0; cut < written.length; cut++) {
        expect(
          readTicketReference(`${prefix}${plain} ${written.slice(0, cut)}`, format),
        ).toBeUndefined()
      }
    })
  })

  it('enter a mailto link as one subject, and nothing else', async (context) => {
    await holds(context, ({ format, reference, prefix, text }) => {
      const link = replyMailto({ reference, subject: prefix + text }, { to: 'a@b.example', format })
      const { protocol, pathname, search, hash, searchParams } = new URL(link ?? '')
      expect([protocol, pathname, hash]).toEqual(['mailto:', 'a@b.example', ''])
      expect([...searchParams.keys()]).toEqual(['subject'])
      expect(search).not.toMatch(/%0[ad]|\s/i)
      const answer = searchParams.get('subject') ?? ''
      expect(readTicketReference(answer, format)).toBe(reference)
      expect(replyMailto({ reference, subject: answer }, { to: 'a@b.example', format })).toBe(link)
    })
  })
})
