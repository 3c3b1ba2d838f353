import { describe, expect, it } from 'vitest'
import {
  checkTicketDraft,
  readTicketDraft,
  requiredTicketFields,
  type TicketDraft,
  type TicketField,
  ticketFields,
  ticketSeverities,
} from '../../../src/model/submission/ticketDraft.ts'
import { untyped } from '../untyped.ts'

const draft: TicketDraft = {
  subject: 'Filter stops',
  happened: 'It stops after an hour.',
  expected: '',
  severity: 'normal',
  contact: 'me@example.com',
}

const longest = `a@${'b'.repeat(252)}`
const tenThousand = 'x'.repeat(10_000)

const isRequired = (field: TicketField) => requiredTicketFields.some((one) => one === field)

describe('checkTicketDraft', () => {
  it.each<[keyof TicketDraft, unknown, string?]>([
    ['subject', 'x'.repeat(200)],
    ['subject', 'x'.repeat(201), 'too-long'],
    ['subject', '😀'.repeat(200)],
    ['subject', '😀'.repeat(201), 'too-long'],
    ['subject', ' ', 'missing'],
    ['subject', '', 'missing'],
    ['happened', tenThousand],
    ['happened', `${tenThousand}x`, 'too-long'],
    ['happened', '\n', 'missing'],
    ['expected', tenThousand],
    ['expected', `${tenThousand}x`, 'too-long'],
    ['expected', ' '],
    ...ticketSeverities.map((severity): [keyof TicketDraft, unknown] => ['severity', severity]),
    ['severity', 'urgent', 'not-a-choice'],
    ['severity', '', 'not-a-choice'],
    ['contact', ' me@example.com '],
    ['contact', longest],
    ['contact', `${longest}b`, 'too-long'],
    ['contact', '', 'missing'],
    ['contact', 'me', 'not-an-address'],
    ['contact', 'a@b?bcc=c@d', 'not-an-address'],
    // A server passes the body of a request.
    ...ticketFields.flatMap((field) =>
      [undefined, null, 5, ['x']].map((value): [keyof TicketDraft, unknown, string?] => {
        if (field === 'severity') return [field, value, 'not-a-choice']
        return isRequired(field) ? [field, value, 'missing'] : [field, value]
      }),
    ),
  ])('checks `%s` %j: %s', (field, value, problem) => {
    expect(checkTicketDraft(untyped({ ...draft, [field]: value }))).toStrictEqual(
      problem === undefined ? {} : { [field]: problem },
    )
  })

  it.each([{}, null, undefined, 'subject', []])('asks for everything if there is %j', (body) => {
    const missing = 'missing'
    expect(checkTicketDraft(untyped(body))).toStrictEqual({
      subject: missing,
      happened: missing,
      severity: 'not-a-choice',
      contact: missing,
    })
  })
})

describe('readTicketDraft', () => {
  it.each<[object, object]>([
    [draft, draft],
    [{}, {}],
    [{ severity: 'dire', subject: 'x', more: 'y' }, { subject: 'x' }],
    [{ severity: 'high', contact: 5 }, { severity: 'high' }],
  ])('reads what was typed, unchecked: %j', (typed, read) => {
    expect(readTicketDraft(typed)).toStrictEqual(read)
  })
})
