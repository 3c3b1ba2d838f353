import { describe, expect, it } from 'vitest'
import { namedTicketFormat } from '../../../src/model/ticket/referenceFormat.ts'
import { replyMailto, replySubject } from '../../../src/model/ticket/replyMailto.ts'

const ticket = { reference: '12345', subject: 'Filter stops' }
const to = 'support@example.com'

const subjectOf = (link: string | undefined) => new URL(link ?? '').searchParams.get('subject')

describe('replySubject', () => {
  it.each<[string | undefined, string]>([
    ['Filter stops', 'Re: [Ticket#12345] Filter stops'],
    ['AW: [Ticket#12345] Filter stops', 'AW: [Ticket#12345] Filter stops'],
    ['', 'Re: [Ticket#12345]'],
    [undefined, 'Re: [Ticket#12345]'],
  ])('answers %j', (subject, answer) => {
    const { reference } = ticket
    expect(replySubject({ reference, ...(subject !== undefined && { subject }) })).toBe(answer)
  })

  it('writes the reference as the ticket system does, or nothing', () => {
    expect(replySubject(ticket, namedTicketFormat('example.com'))).toBe(
      'Re: [example.com #12345] Filter stops',
    )
    expect(replySubject(ticket, namedTicketFormat(''))).toBeUndefined()
  })
})

describe('replyMailto', () => {
  it('answers with the reference in the subject', () => {
    expect(replyMailto(ticket, { to })).toBe(
      'mailto:support@example.com?subject=Re%3A%20%5BTicket%2312345%5D%20Filter%20stops',
    )
  })

  it('does not answer an answer twice', () => {
    const answered = { ...ticket, subject: 'AW: [Ticket#12345] Filter stops' }
    expect(subjectOf(replyMailto(answered, { to }))).toBe('AW: [Ticket#12345] Filter stops')
  })

  it.each([
    'Größe & Farbe = 100 % + ?',
    '回复 ünïcödé 🎉',
    'a#b?subject=x&bcc=all@example.com',
    '100%0ABcc: x',
  ])('keeps %j as it is typed, and nothing beside it', (subject) => {
    const link = replyMailto({ ...ticket, subject }, { to })
    expect([...new URL(link ?? '').searchParams.keys()]).toEqual(['subject'])
    expect(subjectOf(link)).toContain(subject)
    expect(link).not.toMatch(/[\s\r\n]|%0[ad]/i)
  })

  it.each([' Re: Filter', '\nRe: Filter', '[Ticket#999] Re: Filter', 'RE: RE: Filter'])(
    'sees that %j is an answer',
    (subject) => {
      const answer = subjectOf(replyMailto({ ...ticket, subject }, { to })) ?? ''
      expect(answer).toMatch(/^(?:RE: RE:|Re:) \[Ticket#12345\] Filter$/)
      // As often as it is done.
      expect(subjectOf(replyMailto({ ...ticket, subject: answer }, { to }))).toBe(answer)
    },
  )

  it('writes an address of any script', () => {
    expect(replyMailto(ticket, { to: 'büro@größe.example' })).toMatch(
      /^mailto:b%C3%BCro@gr%C3%B6%C3%9Fe\.example\?/,
    )
  })

  it('writes to an address as long as addresses are', () => {
    const longest = `a@${'b'.repeat(252)}`
    expect(replyMailto(ticket, { to: longest })).toContain(`mailto:${longest}?`)
  })

  it('answers nothing that the format cannot name', () => {
    expect(replyMailto({ ...ticket, reference: 'ABC-123' }, { to })).toBeUndefined()
    expect(replyMailto({ ...ticket, reference: '1]\r\nBcc: x' }, { to })).toBeUndefined()
  })

  it('has a letter whose lines end as mails have them', () => {
    const link = replyMailto(ticket, { to, body: 'one\ntwo\r\nthree\rfour\0\u0085\tfive' })
    expect(link).toContain('&body=one%0D%0Atwo%0D%0Athree%0D%0Afour%20%20%09five')
  })

  it('replaces half a character, which has no encoding', () => {
    expect(subjectOf(replyMailto({ ...ticket, subject: 'x\ud800y' }, { to }))).toContain('x y')
    expect(replyMailto(ticket, { to, body: '\udc00\ud800' })).toContain('body=%EF%BF%BD%EF%BF%BD')
  })

  it.each([
    '',
    'support',
    'a@b?bcc=c@d',
    'a@b\nc',
    'a@b,c@d',
    'a@b&cc=c@d',
    'a@b%0abcc',
    'a\0@b.c',
    'a\u0085@b.c',
    'a\ud800@b.c',
    `a@${'b'.repeat(253)}`,
  ])('makes no link to %j', (address) => {
    expect(replyMailto(ticket, { to: address })).toBeUndefined()
  })
})
