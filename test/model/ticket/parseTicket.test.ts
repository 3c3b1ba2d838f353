import { describe, expect, it } from 'vitest'
import { parseTicket } from '../../../src/model/ticket/parseTicket.ts'
import { type Ticket, ticketLevels, ticketStatuses } from '../../../src/model/ticket/ticket.ts'

const ticket: Ticket = {
  reference: 'ABC-123',
  subject: 'Filter stops',
  status: 'waiting-on-us',
  level: 3,
  appId: 'content-filter',
  openedAt: '2026-11-24T06:00:00Z',
  updatedAt: '2026-11-24T06:00:00.5+02:00',
  url: 'https://portal.example/tickets/ABC-123',
}
const least: Ticket = { reference: '1', status: 'open' }

function sentencesOf(input: unknown) {
  const result = parseTicket(input)
  return result.ok ? [] : result.issues.map(({ message }) => message)
}

const reference =
  'a reference of 1 to 50 letters and digits, with dots, dashes and underscores between them, such as 12345 or ABC-123'
const time = 'an ISO 8601 time with a zone, such as 2026-11-24T06:00:00Z'
const wrongTimes = ['24.11.2026', '2026-11-24T06:00:00', '2026-02-30T00:00:00Z', 1_795_000_000]

describe('parseTicket', () => {
  it.each([
    ticket,
    least,
    ...ticketStatuses.map((status): Ticket => ({ ...least, status })),
    ...ticketLevels.map((level): Ticket => ({ ...least, level })),
  ])('reads %j as it is', (input) => {
    expect(parseTicket({ ...input })).toStrictEqual({ ok: true, value: input, warnings: [] })
  })

  it.each<[string, unknown, string]>([
    ['reference', 40_309, '40309'],
    ['openedAt', '2026-11-24T06:00:00+0000', '2026-11-24T06:00:00+00:00'],
    ['updatedAt', '2026-11-24 06:00z', '2026-11-24T06:00Z'],
    ['subject', 'Filter\u202e stops', 'Filter stops'],
    ['appId', '\u2066samba', 'samba'],
  ])('reads another spelling: `%s` %j', (key, value, read) => {
    expect(parseTicket({ ...ticket, [key]: value })).toStrictEqual({
      ok: true,
      value: { ...ticket, [key]: read },
      warnings: [],
    })
  })

  it.each<[string, string, readonly unknown[]]>([
    ['reference', reference, ['[Ticket#1]', '1 2', '1\r\nBcc: x', 'x'.repeat(51), 1.5, -1, {}]],
    ['status', `one of ${ticketStatuses.join(', ')}`, ['Open', 'new', 'constructor', 1]],
  ])('is refused if what identifies it is absent, null, empty or wrong: `%s`', (...row) => {
    const [key, expected, wrong] = row
    expect(sentencesOf({ ...ticket, [key]: undefined })).toEqual([
      `\`${key}\` must be ${expected}, but is undefined. Add it.`,
    ])
    for (const value of [null, '', ...wrong]) {
      const [sentence, ...others] = sentencesOf({ ...ticket, [key]: value })
      expect(sentence).toContain(`\`${key}\` must be ${expected}, but is `)
      expect(sentence).toMatch(/\. Correct it\.$/)
      expect(others).toEqual([])
    }
  })

  it.each<[string, string, readonly unknown[]]>([
    ['subject', 'a text of 1 to 500 characters, not blank', [' ', 5, 'x'.repeat(501)]],
    ['level', 'the level 1, 2 or 3', [0, 4, '3']],
    ['appId', 'a text of 1 to 200 characters, not blank', ['\n', {}, 'x'.repeat(201)]],
    ['openedAt', time, wrongTimes],
    ['updatedAt', time, ['2026-13-45T99:00:00Z', ...wrongTimes]],
    [
      'url',
      'an https:, http: or mailto: address of at most 2048 characters',
      ['javascript:alert(1)', '/1', 5],
    ],
  ])('is read without what is null, empty or wrong, with a warning: `%s`', (...row) => {
    const [key, expected, wrong] = row
    const { [key]: _, ...without }: Record<string, unknown> = { ...ticket }
    expect(parseTicket(without)).toStrictEqual({ ok: true, value: without, warnings: [] })
    for (const value of [null, '', ...wrong]) {
      const result = parseTicket({ ...ticket, [key]: value })
      expect(result).toMatchObject({ ok: true, warnings: [{ path: [key], expected }] })
      expect(result).toHaveProperty('value', without)
      expect(result).toHaveProperty(
        'warnings.0.message',
        expect.stringMatching(/ It was left out\.$/),
      )
    }
  })

  it('ignores an unknown key, with a warning', () => {
    expect(parseTicket({ ...ticket, priority: 1 })).toStrictEqual({
      ok: true,
      value: ticket,
      warnings: [expect.objectContaining({ path: ['priority'], expected: 'absent' })],
    })
  })

  it.each<[unknown, string]>([
    [undefined, 'undefined. Pass the whole document.'],
    [null, 'null. Pass the whole document.'],
    [[ticket], 'a list. Pass the whole document.'],
    ['{}', '"{}". Pass the parsed document, not its text: use JSON.parse first.'],
  ])('refuses what is no ticket: %j', (input, rest) => {
    expect(sentencesOf(input)).toEqual([`The input must be a ticket, but is ${rest}`])
  })
})
