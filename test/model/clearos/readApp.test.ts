import { expect, it } from 'vitest'
import { readApp, readWhole } from '../../../src/model/clearos/readApp.ts'

const whole = { id: 'openvpn', name: 'OpenVPN' }

it.each<[string, unknown[], object | undefined]>([
  ['both', [' openvpn\n', 'OpenVPN'], whole],
  ['no name', ['openvpn', 13], { id: 'openvpn', name: 'openvpn' }],
  ['no id', [undefined, 'OpenVPN'], { id: 'OpenVPN', name: 'OpenVPN' }],
  ['neither', ['', null], undefined],
  ['no id that would have to be cut', ['x'.repeat(201), 'A'], { id: 'A', name: 'A' }],
  ['a long name, cut', ['a', 'x'.repeat(201)], { id: 'a', name: 'x'.repeat(200) }],
  ['emoji', ['😀'.repeat(200), '😀'.repeat(201)], { id: '😀'.repeat(200), name: '😀'.repeat(200) }],
])('readApp reads %s', (_, [id, name], app) => {
  expect(readApp(id, name)).toStrictEqual(app)
})

it.each([
  [' 12345 ', '12345'],
  ['123456', undefined],
  ['1234😀', '1234😀'],
  ['  ', undefined],
  [12345, undefined],
])('readWhole of %j, up to 5 characters, is %j', (value, text) => {
  expect(readWhole(value, 5)).toBe(text)
})
