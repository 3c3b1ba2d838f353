import { describe, expect, it } from 'vitest'
import { splitReplyPrefix } from '../../../src/model/ticket/replyPrefix.ts'
import { ensureTicketReference } from '../../../src/model/ticket/subject.ts'

const ticket = { reference: '12345' }

const replyWords =
  're fw fwd aw wg sv vs antw tr rv res enc odp pd r i rif ynt ilt ' +
  '回复 回覆 答复 答覆 转发 轉寄 轉發 返信 転送'

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

describe('every word of a reply or forward', () => {
  it.each(
    replyWords
      .split(' ')
      .flatMap((word) => [`${word}:`, `${word.toUpperCase()}[2]: `, `${word} (12)： `]),
  )('is left before the reference: %j', (prefix) => {
    const ensured = ensureTicketReference(`${prefix}Filter`, ticket)
    expect(ensured).toBe(`${prefix.trim()} [Ticket#12345] Filter`)
  })
})
