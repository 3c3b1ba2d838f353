import { describe, expect, it } from 'vitest'
import {
  checkQuoteDraft,
  type QuoteDraft,
  quoteRequestFields,
} from '../../../src/model/quote/quoteRequest.ts'

const today = '2026-11-24'

const draft: QuoteDraft = {
  ticket: '40307',
  scope: 'Build the driver FooBar.',
  tried: '',
  wishedCompletion: '',
}

const check = (more: Partial<QuoteDraft>) => checkQuoteDraft({ ...draft, ...more }, today)

describe('checkQuoteDraft', () => {
  it('finds nothing wrong with a draft that can be sent', () => {
    expect(check({})).toStrictEqual({})
    expect(check({ tried: 'The driver of the distribution.' })).toEqual({})
    expect(check({ wishedCompletion: '2026-12-04' })).toEqual({})
  })

  it('names what is wrong, field by field', () => {
    const wrong = { ticket: '', scope: '', tried: 'x'.repeat(10_001), wishedCompletion: 'soon' }
    expect(check(wrong)).toEqual({
      ticket: 'missing',
      scope: 'missing',
      tried: 'too-long',
      wishedCompletion: 'not-a-date',
    })
  })

  it.each(['', ' ', '\n\u00a0'])('asks for a ticket and words: %j', (blank) => {
    expect(check({ ticket: blank })).toEqual({ ticket: 'missing' })
    expect(check({ scope: blank })).toEqual({ scope: 'missing' })
    expect(check({ tried: blank })).toEqual({})
    expect(check({ wishedCompletion: blank })).toEqual({})
  })

  it('measures limits as typed', () => {
    const most = 'x'.repeat(10_000)
    expect(check({ scope: most, tried: most })).toEqual({})
    expect(check({ scope: `${most}x` })).toEqual({ scope: 'too-long' })
    expect(check({ tried: `${most} ` })).toEqual({ tried: 'too-long' })
  })

  it.each([
    ['2026-11-24', undefined],
    [' 2026-11-25 ', undefined],
    ['2028-02-29', undefined],
    ['2026-11-23', 'past'],
    ['1999-12-31', 'past'],
    ['2026-02-30', 'not-a-date'],
    ['2027-02-29', 'not-a-date'],
    ['2027-2-1', 'not-a-date'],
    ['1.12.2026', 'not-a-date'],
    ['2026-12-04T00:00:00Z', 'not-a-date'],
    ['Monday', 'not-a-date'],
  ])('takes today or later for a wish: %j is %s', (wishedCompletion, problem) => {
    expect(check({ wishedCompletion })).toEqual(
      problem === undefined ? {} : { wishedCompletion: problem },
    )
  })

  it('asks for what callers without types leave out', () => {
    expect(checkQuoteDraft(JSON.parse('{}'), today)).toEqual({
      ...{ ticket: 'missing', scope: 'missing' },
    })
  })
})

describe('quoteRequestFields', () => {
  it('are those of the draft, with the app', () => {
    expect(quoteRequestFields(draft, { id: 'samba', name: 'Samba' })).toEqual({
      answer: 'request',
      app: 'samba',
      ...draft,
    })
  })
})
