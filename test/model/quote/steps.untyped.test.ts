import { describe, expect, it } from 'vitest'
import {
  approveQuote,
  cancelQuote,
  completeWork,
  declineQuote,
  reportWork,
  requestQuoteChanges,
  reviseQuote,
  startWork,
  withdrawQuote,
} from '../../../src/model/quote/steps.ts'
import type { Result } from '../../../src/model/result.ts'
import { quotes, revisedTerms } from '../../../stories/fixtures/quotes.ts'
import { untyped } from '../untyped.ts'
import { changed, conditions, frozen, now, record, remark } from './builders.ts'

const { quoted, approved } = frozen(quotes)
const work = frozen(quotes['in-progress'])

// "Each refuses what callers without types may ask for": what comes of a step is a quote, or nothing.
describe('a step of callers without types is refused, and does not throw', () => {
  it.each<[string, () => Result<unknown>]>([
    [
      'starting without an approval',
      () => startWork(changed(approved, 'approval', undefined), now),
    ],
    ['starting without terms', () => startWork(changed(approved, 'terms', undefined), now)],
    [
      'starting with neither',
      () => startWork(untyped({ ...approved, terms: {}, approval: {} }), now),
    ],
    ['reporting on no work', () => reportWork(changed(work, 'work', undefined), 90, now)],
    ['completing no work', () => completeWork(changed(work, 'work', undefined), 90, now)],
    [
      'revising no terms',
      () => reviseQuote(changed(quoted, 'terms', undefined), revisedTerms, conditions),
    ],
    ['approving without a record', () => approveQuote(quoted, untyped(undefined), conditions)],
    ['declining without a remark', () => declineQuote(quoted, untyped(undefined), conditions)],
    ['wanting changes without a remark', () => requestQuoteChanges(quoted, untyped(undefined))],
    ['withdrawing without a remark', () => withdrawQuote(quoted, untyped(undefined))],
    ['cancelling without a remark', () => cancelQuote(approved, untyped(undefined))],
  ])('%s', (_, take) => {
    expect(take()).toMatchObject({ ok: false })
  })

  it.each<[string, () => Result<unknown>]>([
    ['approving', () => approveQuote(quoted, { ...record, at: 'today' }, conditions)],
    ['declining', () => declineQuote(quoted, { ...remark, at: 'today' }, conditions)],
    ['wanting changes', () => requestQuoteChanges(quoted, { ...remark, at: 'today' })],
    ['withdrawing', () => withdrawQuote(quoted, { ...remark, at: 'today' })],
    ['cancelling', () => cancelQuote(approved, { ...remark, at: 'today' })],
  ])('%s at a time that is none', (_, take) => {
    expect(take()).toMatchObject({ ok: false })
  })
})

/** The sentences about what is wrong. */
function sentencesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ message }) => message)
}

const again = 'Load the quote again, and read it with `parseQuote`.'

describe('a refused step says what is wrong with the quote, where, and what to do', () => {
  const changes = frozen(quotes['changes-requested'])

  it.each<[string, () => Result<unknown>, string]>([
    [
      'a step that was taken already',
      () => startWork(untyped(quoted), now),
      '`status` must be approved, but is "quoted". This step has been taken, or cannot be: load the quote again.',
    ],
    [
      'nothing at all',
      () => withdrawQuote(untyped(undefined), remark),
      '`status` must be quoted or changes-requested, but is undefined. This step has been taken, or cannot be: load the quote again.',
    ],
    [
      'no reference',
      () => withdrawQuote(changed(quoted, 'reference', undefined), remark),
      `The input must be whole, as a quote that is quoted has it, but is an object. ${again}`,
    ],
    [
      'no terms',
      () => withdrawQuote(changed(quoted, 'terms', undefined), remark),
      '`terms` must be whole: revision, rate, estimate, completion, validity and assignee, but is undefined. Load the quote again, or ask for another one.',
    ],
    [
      'half of its terms',
      () => withdrawQuote(changed(quoted, 'terms.rate', undefined), remark),
      '`terms` must be whole: revision, rate, estimate, completion, validity and assignee, but is an object. Load the quote again, or ask for another one.',
    ],
    [
      'no remark',
      () => withdrawQuote(changed(changes, 'remark', undefined), remark),
      `\`remark\` must be whole, as a quote that is changes-requested has it, but is undefined. ${again}`,
    ],
    [
      'an approval by nobody',
      () => startWork(changed(approved, 'approval.by', undefined), now),
      `\`approval\` must be whole, as a quote that is approved has it, but is an object. ${again}`,
    ],
    [
      'no approval',
      () => startWork(changed(approved, 'approval', undefined), now),
      '`approval.revision` must be revision 1, whose terms these are, but is undefined. Have these terms approved first.',
    ],
    [
      'no work',
      () => reportWork(changed(work, 'work', undefined), 90, now),
      `\`work\` must be whole, as a quote that is in-progress has it, but is undefined. ${again}`,
    ],
  ])('%s', (_, take, sentence) => {
    expect(sentencesOf(take())).toEqual([sentence])
  })
})

describe('a refused step says what is wrong with what was said', () => {
  const whole = 'must be a remark with the time `at`, and perhaps `by` and `text`'

  it.each<[string, unknown, string]>([
    ['nothing', undefined, `\`remark\` ${whole}, but is undefined. Correct it.`],
    ['a text', 'No need.', `\`remark\` ${whole}, but is "No need.". Correct it.`],
    [
      'at a time that is none',
      { at: 'today' },
      `\`remark\` ${whole}, but is an object. Correct it.`,
    ],
    ['no words', { at: remark.at }, '`remark.text` must be the reason, but is undefined. Add it.'],
  ])('where there have to be words: %s', (_, said, sentence) => {
    expect(sentencesOf(declineQuote(quoted, untyped(said), conditions))).toEqual([sentence])
  })

  it('where there can be words: blank ones', () => {
    expect(sentencesOf(withdrawQuote(quoted, { ...remark, text: ' ' }))).toEqual([
      `\`remark\` ${whole}, but is an object. Correct it.`,
    ])
  })
})

describe('a refused approval says what is wrong with who has approved, and when', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'nobody',
      { ...record, by: ' ' },
      ['`approval.by` must be the name of who approves, but is " ". Add it.'],
    ],
    [
      'a very long name',
      { ...record, by: 'x'.repeat(201) },
      [
        `\`approval.by\` must be a name of at most 200 characters, but is "${'x'.repeat(60)}…". Shorten it.`,
      ],
    ],
    [
      'at a time that is none',
      { ...record, at: 'today' },
      ['`approval.at` must be a time in ISO 8601 with its zone, but is "today". Correct it.'],
    ],
    [
      'no record',
      undefined,
      [
        '`terms.revision` must be the revision that was read, with its figures, but is 1. Read the terms as they are now, and approve those.',
        '`approval.by` must be the name of who approves, but is undefined. Add it.',
        '`approval.at` must be a time in ISO 8601 with its zone, but is undefined. Correct it.',
      ],
    ],
  ])('%s', (_, approval, sentences) => {
    expect(sentencesOf(approveQuote(quoted, untyped(approval), conditions))).toEqual(sentences)
  })
})

describe('a clock that is none', () => {
  it.each([Number.NaN, 8.64e15 + 1, Date.parse('+010000-01-01T00:00:00Z')])(
    'begins no work, and counts none: %d',
    (clock) => {
      for (const result of [
        startWork(approved, clock),
        reportWork(work, 90, clock),
        completeWork(work, 90, clock),
      ]) {
        expect(sentencesOf(result)).toEqual([
          `\`now\` must be a time in milliseconds since 1970, but is ${clock}. Pass what \`Date.now()\` says.`,
        ])
      }
    },
  )

  it('declines nothing: nobody knows whether its time is over', () => {
    const lost = { ...conditions, now: Number.NaN }
    expect(sentencesOf(declineQuote(quoted, remark, lost))).toEqual([
      '`terms.validUntil` must be after now, but is "2026-12-01T17:00:00Z". Ask for another quote.',
    ])
  })
})
