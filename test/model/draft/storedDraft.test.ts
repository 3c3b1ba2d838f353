import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
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
    // A clock that was ahead would keep it for ever.
    expect(readStored(changed({ savedAt: 9e12 }), 2_000, 1_000)).toBeUndefined()
  })

  it.each([
    ...[null, undefined, '', 'no JSON', '5', 'null', '[]', '{}'],
    ...[changed({ version: 2 }), changed({ savedAt: '1' }), changed({ savedAt: null })],
    ...[changed({ idempotencyKey: 'short' }), changed({ idempotencyKey: 'with blank in it' })],
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
    [{ refersTo: 'two words' }, { refersTo: undefined }],
  ])('keeps what can be read of %j', (damage, left) => {
    expect(readStored(changed(damage), 2_000)).toEqual({ ...stored, ...left })
  })
})
