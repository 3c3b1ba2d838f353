import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOutdatedDraft,
  parseStoredDraft,
  type StoredDraft,
  writeStoredDraft,
} from '../../../src/model/submission/storedDraft.ts'
import {
  readTicketDraft,
  type TicketDraft,
  ticketSeverities,
} from '../../../src/model/submission/ticketDraft.ts'
import { referencePattern } from '../../../src/model/values/reference.ts'

const day = 86_400_000

const stored: StoredDraft<TicketDraft> = {
  typed: { subject: ' Filter ', happened: 'a\nb', severity: 'high' },
  idempotencyKey: '0123456789abcdef',
  isUnanswered: true,
  refersTo: '40305',
  savedAt: 1_000,
}

const readStored = (text: unknown, now: number, maxAge?: number) =>
  parseStoredDraft(readTicketDraft, text, now, maxAge)

const changed = (changes: object) => JSON.stringify({ version: 1, ...stored, ...changes })

describe('a draft that is stored', () => {
  it('is read as it was written', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    const texts = { subject: text, happened: text, expected: text, contact: text }
    const severity = fc.constantFrom(...ticketSeverities)
    const typed = fc.record({ ...texts, severity }, { requiredKeys: [] })
    const drafts = fc.record(
      {
        typed,
        idempotencyKey: fc.stringMatching(/^[\w.-]{8,200}$/),
        isUnanswered: fc.boolean(),
        sent: typed,
        refersTo: fc.stringMatching(referencePattern),
        savedAt: fc.nat(),
      },
      { requiredKeys: ['typed', 'idempotencyKey', 'isUnanswered', 'savedAt'] },
    )
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readStored(writeStoredDraft(draft), draft.savedAt)).toEqual(draft)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ...[null, undefined, '', 'no JSON', '5', 'null', '[]', '{}', { version: 1 }],
    ...[{ version: 2 }, { savedAt: '1' }, { savedAt: null }, { typed: 7, savedAt: undefined }].map(
      changed,
    ),
    ...[
      ...['short67', 'with blank in it', 'with-a-blank behind', 'before a-blank-and-more'],
      ...['x'.repeat(201), 12_345_678, undefined],
    ].map((idempotencyKey) => changed({ idempotencyKey })),
  ])('is none if the text is %j', (text) => {
    expect(readStored(text, 2_000)).toBeUndefined()
  })

  it.each<[object, object]>([
    [{ idempotencyKey: 'short678' }, { idempotencyKey: 'short678' }],
    [{ idempotencyKey: 'x'.repeat(200) }, { idempotencyKey: 'x'.repeat(200) }],
    [{ typed: 7 }, { typed: {} }],
    [{ typed: ['x'] }, { typed: {} }],
    [
      { typed: { subject: 1, happened: 'x', severity: 'dire', more: 'y' } },
      { typed: { happened: 'x' } },
    ],
    [{ isUnanswered: 'yes' }, { isUnanswered: false }],
    [{ sent: { subject: 1, happened: 'x' } }, { sent: { happened: 'x' } }],
    [{ refersTo: 40_306 }, { refersTo: '40306' }],
    [{ more: 1 }, {}],
  ])('is read as far as it is intact: %j', (damage, left) => {
    expect(readStored(changed(damage), 2_000)).toStrictEqual({ ...stored, ...left })
  })

  it.each(['two words', null, []])('has nothing that was sent, nor that it follows: %j', (odd) => {
    const { refersTo: _, ...rest } = stored
    expect(readStored(changed({ sent: odd, refersTo: odd }), 2_000)).toStrictEqual(rest)
  })

  it('is none once it is too old, by whoever reads it', () => {
    const text = writeStoredDraft(stored)
    expect(readStored(text, 2_000, 1_000)).toEqual(stored)
    expect(readStored(text, 2_001, 1_000)).toBeUndefined()
    expect(readStored(text, 9e12)).toEqual(stored)
  })

  it('is none if the clock was more than a day ahead: it would be kept for ever', () => {
    const now = 2_000
    const ahead = (time: number) => changed({ savedAt: now + time })
    expect(readStored(ahead(day), now, 1_000)).toEqual({ ...stored, savedAt: now + day })
    expect(readStored(ahead(day + 1), now, 1_000)).toBeUndefined()
    expect(readStored(ahead(day + 1), now)).toEqual({ ...stored, savedAt: now + day + 1 })
  })
})

describe('isOutdatedDraft', () => {
  it('knows how old a draft may be, by what it says itself', () => {
    const text = writeStoredDraft(stored, 1_000)
    expect(readStored(text, 2_000)).toEqual(stored)
    expect(isOutdatedDraft(text, 2_000)).toBe(false)
    expect(isOutdatedDraft(text, 2_001)).toBe(true)
  })

  it.each([undefined, 2 * 365 * day, '1'])('is at most a year, whatever it says: %j', (maxAge) => {
    expect(isOutdatedDraft(changed({ maxAge }), 1_000 + 365 * day)).toBe(false)
    expect(isOutdatedDraft(changed({ maxAge }), 1_001 + 365 * day)).toBe(true)
  })

  it.each(['no JSON', null, '{}', changed({ version: 2 }), changed({ savedAt: '1' })])(
    'is no draft at all: %j',
    (text) => {
      expect(isOutdatedDraft(text, 9e12)).toBe(false)
    },
  )
})
