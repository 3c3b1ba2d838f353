import { describe, expect, it } from 'vitest'
import { replyWords, splitReplyPrefix } from '../../../src/model/ticket/replyPrefix.ts'
import { ensureTicketReference } from '../../../src/model/ticket/subject.ts'

const ticket = { reference: '12345' }

describe('splitReplyPrefix', () => {
  it.each([
    ['Re: Filter', 'Re: ', 'Filter'],
    ['RE[2]: AW(3): Fwd*4: WG^5: Filter', 'RE[2]: AW(3): Fwd*4: WG^5: ', 'Filter'],
    ['回复：転送（12）：Filter', '回复：転送（12）：', 'Filter'],
    ['Re : re:Filter', 'Re : re:', 'Filter'],
    ['Re:', 'Re:', ''],
    ['Filter', '', 'Filter'],
    ['', '', ''],
    // Words that are more, or no prefix.
    ['Report: Re: Filter', '', 'Report: Re: Filter'],
    ['Re Filter', '', 'Re Filter'],
    ['Re[2000]: Filter', '', 'Re[2000]: Filter'],
    ['Note: Filter', '', 'Note: Filter'],
  ])('takes %j apart', (subject, prefix, rest) => {
    expect(splitReplyPrefix(subject)).toEqual({ prefix, rest })
  })
})

describe('every word of an answer', () => {
  it.each(
    replyWords.flatMap((word) => [`${word}:`, `${word.toUpperCase()}[2]: `, `${word} (12)： `]),
  )('is left before the reference: %j', (prefix) => {
    const ensured = ensureTicketReference(`${prefix}Filter`, ticket)
    expect(ensured).toBe(`${prefix.trim()} [Ticket#12345] Filter`)
  })
})
