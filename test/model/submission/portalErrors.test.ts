import { expect, it } from 'vitest'
import { readFieldErrors, readPortalMessage } from '../../../src/model/submission/portalErrors.ts'

const fields = ['subject', 'happened'] as const
const short = { subject: 'Too short' }

it.each<[string, object, object]>([
  ['the kit', { fields: short }, short],
  ['Laravel', { errors: { subject: ['Too short'] } }, short],
  [
    'several texts',
    { errors: { subject: ['Too short.', 'Again.'] } },
    { subject: 'Too short. Again.' },
  ],
  ['Rails', { errors: { 'ticket.subject': ['Too short'] } }, short],
  ['PHP forms', { errors: { 'ticket[subject]': 'Too short' } }, short],
  ['Express', { errors: [{ path: 'x' }, { field: 'subject', message: 'Too short' }] }, short],
  ['Symfony', { violations: [{ propertyPath: 'subject', title: 'Too short' }] }, short],
  ['RFC 7807', { 'invalid-params': [{ name: 'subject', reason: 'Too short' }] }, short],
  ['RFC 9457', { errors: [{ detail: 'Too short', pointer: '#/subject' }] }, short],
  ['JSON:API', { errors: [{ detail: 'Too short', source: { pointer: '/data/subject' } }] }, short],
  [
    'the first of two',
    {
      errors: [
        { field: 'subject', message: 'Too short' },
        { field: 'subject', message: 'No' },
      ],
    },
    short,
  ],
  ['the name it was sent under', { errors: { description: 'Empty' } }, { happened: 'Empty' }],
  ['no field of the draft', { errors: { constructor: 'x', '': 'x', '!': 'x' }, fields: 5 }, {}],
  [
    'no text',
    { fields: { subject: null, happened: [] }, errors: [null, 5, { field: 'subject' }] },
    {},
  ],
])('readFieldErrors reads those of %s', (_, document, errors) => {
  expect(readFieldErrors(fields, document, { happened: 'description' })).toStrictEqual(errors)
})

it.each<[unknown, string | undefined]>([
  [{ message: ' Vague ' }, 'Vague'],
  [{ type: 'about:blank', title: 'Invalid', detail: 'Vague' }, 'Vague'],
  [{ title: 'Invalid' }, 'Invalid'],
  [{ error: 'Vague' }, 'Vague'],
  [{ error: { code: 1, message: 'Vague' } }, 'Vague'],
  [{ errmsg: 'Vague' }, 'Vague'],
  [{ errors: ['Vague', { message: 'Old' }] }, 'Vague Old'],
  [{ errors: [{ field: 'subject', message: 'Too short' }] }, undefined],
  [{ message: 5, detail: ' ' }, undefined],
  [{ message: { message: 'x' } }, undefined],
  ['Vague', undefined],
  [undefined, undefined],
])('readPortalMessage reads %j as %j', (document, message) => {
  expect(readPortalMessage(document)).toBe(message)
})
