import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOutdatedDraft,
  readStoredDraft,
  type StoredDraft,
  writeStoredDraft,
} from '../../../src/model/draft/storedDraft.ts'
import { referencePattern } from '../../../src/model/reference.ts'
import {
  readTicketDraft,
  type TicketDraft,
  ticketSeverities,
} from '../../../src/model/ticket/ticketDraft.ts'

const stored: StoredDraft<TicketDraft> = {
  typed: { subject: ' Filter ', happened: 'a\nb', severity: 'high' },
  idempotencyKey: '0123456789abcdef',
  isUnanswered: true,
  refersTo: '40305',
  savedAt: 1_000,
}

const readStored = (text: unknown, now: number, maxAge?: number) =>
  readStoredDraft(readTicketDraft, text, now, maxAge)

const changed = (changes: object) => JSON.stringify({ version: 1, ...stored, ...changes })

describe('a draft that is kept', () => {
  it('comes back as it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    const plain = {
      typed: fc.record(
        {
          subject: text,
          happened: text,
          expected: text,
          contact: text,
          severity: fc.constantFrom(...ticketSeverities),
        },
        { requiredKeys: [] },
      ),
      idempotencyKey: fc.stringMatching(/^[0-9a-f]{32}$/),
      isUnanswered: fc.boolean(),
      savedAt: fc.nat(),
    }
    const drafts = fc.oneof(
      fc.record(plain),
      fc.record({ ...plain, refersTo: fc.stringMatching(referencePattern) }),
    )
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readStored(writeStoredDraft(draft), draft.savedAt)).toEqual(draft)
      }),
      { numRuns: 10_000 },
    )
  })

  it('is nothing after its time', () => {
    const text = writeStoredDraft(stored)
    expect(readStored(text, 2_000, 1_000)).toEqual(stored)
    expect(readStored(text, 2_001, 1_000)).toBeUndefined()
    expect(readStored(text, 9e12)).toEqual(stored)
  })

  it('knows its own time, which whoever finds it can tell is over', () => {
    const year = 365 * 86_400_000
    const text = writeStoredDraft(stored, 1_000)
    expect(readStored(text, 2_000)).toEqual(stored)
    expect(isOutdatedDraft(text, 2_000)).toBe(false)
    expect(isOutdatedDraft(text, 2_001)).toBe(true)
    for (const maxAge of [undefined, 2 * year, '1']) {
      expect(isOutdatedDraft(changed({ maxAge }), 1_000 + year)).toBe(false)
      expect(isOutdatedDraft(changed({ maxAge }), 1_001 + year)).toBe(true)
    }
    for (const other of [
      'no JSON',
      null,
      '{}',
      changed({ version: 2 }),
      changed({ savedAt: '1' }),
    ]) {
      expect(isOutdatedDraft(other, 9e12)).toBe(false)
    }
  })

  it('is nothing where the clock was more than a day ahead, which would keep it for ever', () => {
    const [now, day] = [2_000, 86_400_000]
    const ahead = (time: number) => changed({ savedAt: now + time })
    expect(readStored(ahead(day), now, 1_000)).toEqual({ ...stored, savedAt: now + day })
    expect(readStored(ahead(day + 1), now, 1_000)).toBeUndefined()
    expect(readStored(ahead(day + 1), now)).toEqual({ ...stored, savedAt: now + day + 1 })
  })

  it('comes back with what it said when it was sent', () => {
    const sent = { subject: 'Filter', severity: 'low' } as const
    expect(readStored(writeStoredDraft({ ...stored, sent }), 2_000)).toEqual({ ...stored, sent })
  })

  it.each([
    ...[null, undefined, '', 'no JSON', '5', 'null', '[]', '{}'],
    ...[changed({ version: 2 }), changed({ savedAt: '1' }), changed({ savedAt: null })],
    ...[
      'short',
      'with blank in it',
      'with-a-blank behind',
      'before a-blank-and-more',
      'x'.repeat(201),
    ].map((idempotencyKey) => changed({ idempotencyKey })),
    changed({ idempotencyKey: 12_345_678 }),
  ])('is none where %j was kept', (text) => {
    expect(readStored(text, 2_000)).toBeUndefined()
  })

  it.each<[object, object]>([
    [{ typed: 7 }, { typed: {} }],
    [
      { typed: { subject: 1, happened: 'x', severity: 'dire', more: 'y' } },
      { typed: { happened: 'x' } },
    ],
    [{ isUnanswered: 'yes' }, { isUnanswered: false }],
    [{ sent: { subject: 1, happened: 'x' } }, { sent: { happened: 'x' } }],
    [{ sent: 'x' }, {}],
    [{ refersTo: 'two words' }, { refersTo: undefined }],
    [{ refersTo: 40_305 }, { refersTo: undefined }],
  ])('keeps what can be read of %j', (damage, left) => {
    expect(readStored(changed(damage), 2_000)).toEqual({ ...stored, ...left })
  })
})
