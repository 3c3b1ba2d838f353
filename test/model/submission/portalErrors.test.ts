import { expect, it } from 'vitest'
import { readPortalErrors } from '../../../src/model/submission/portalErrors.ts'

const fields = ['subject', 'happened'] as const
const short = { subject: 'Too short' }

it.each<[string, unknown, object, string?]>([
  ['the kit', { fields: short }, short],
  [
    'the kit, with a message',
    { fields: short, message: ' Please correct ' },
    short,
    'Please correct',
  ],
  ['Laravel', { message: 'Invalid', errors: { subject: ['Too short'] } }, short, 'Invalid'],
  [
    'two texts',
    { errors: { subject: ['Too short.', 'Again.'] } },
    { subject: 'Too short. Again.' },
  ],
  ['Rails', { errors: { 'ticket.subject': ['Too short'], base: ['Full'] } }, short, 'Full'],
  ['Django REST', { subject: ['Too short'], other: ['x'] }, short],
  ['PHP forms', { errors: { 'ticket[subject]': 'Too short' } }, short],
  [
    'Express',
    {
      errors: [
        { path: 'x', msg: 'No' },
        { path: 'subject', msg: 'Too short' },
      ],
    },
    short,
    'No',
  ],
  ['FastAPI', { detail: [{ loc: ['body', 'subject'], msg: 'Too short' }] }, short],
  ['Symfony', { violations: [{ propertyPath: 'subject', title: 'Too short' }] }, short],
  ['RFC 7807', { 'invalid-params': [{ name: 'subject', reason: 'Too short' }] }, short],
  ['RFC 9457', { errors: [{ detail: 'Too short', pointer: '#/subject' }] }, short],
  ['JSON:API', { errors: [{ detail: 'Too short', source: { pointer: '/data/subject' } }] }, short],
  [
    'Redmine',
    { errors: ['Subject is empty', 'Queue is full'] },
    {},
    'Subject is empty Queue is full',
  ],
  ['Zammad', { error: 'x', error_human: 'Queue is full' }, {}, 'Queue is full'],
  ['NestJS', { message: ['subject is short'], error: 'Bad Request' }, {}, 'subject is short'],
  ['problem details', { title: 'Invalid', detail: 'Queue is full' }, {}, 'Queue is full'],
  ['a nested error', { error: { code: 1, message: 'Queue is full' } }, {}, 'Queue is full'],
  ['one text', { errors: 'Queue is full' }, {}],
  [
    'the first of two',
    {
      errors: [
        { field: 'subject', detail: 'Too short' },
        { field: 'subject', detail: 'No' },
      ],
    },
    short,
  ],
  ['the name it was sent under', { errors: { description: 'Empty' } }, { happened: 'Empty' }],
  ['no field of the draft', { errors: { constructor: 'x', '': 'y' }, fields: 5 }, {}, 'x y'],
  ['no text', { fields: { subject: null, happened: [] }, errors: [null, 5, {}], message: ' ' }, {}],
  ['depths', { errors: { subject: [[[['deep']]]] } }, {}],
  ['a text', 'Queue is full', {}],
  ['nothing', undefined, {}],
])('readPortalErrors reads those of %s', (_, document, errors, message) => {
  const sentAs = { happened: 'issue[description]' }
  expect(readPortalErrors(fields, document, sentAs)).toStrictEqual({
    fields: errors,
    ...(message !== undefined && { message }),
  })
})

it('readPortalErrors ends on names and lists of any length', () => {
  const name = `${'a'.repeat(1e6)}!`
  const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
  const errors = {
    [name]: 'x',
    deep,
    ...Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [i, 'x'])),
  }
  expect(readPortalErrors(fields, { errors }).message?.length).toBeLessThanOrEqual(500)
})
