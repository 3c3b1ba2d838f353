import { describe, expect, it } from 'vitest'
import { readClearOSPolicy } from '../../../src/model/clearos/readClearOSPolicy.ts'
import { withThrowingGetter } from '../hostile.ts'

const app = { basename: 'openvpn', name: 'OpenVPN' }

function developerOf(details: object): unknown {
  const reading = readClearOSPolicy({ ...app, supported: 31, ...details })
  return reading.status === 'ready' ? reading.policy.channels.developer : reading.status
}

function warningsOf(details: object): unknown {
  const reading = readClearOSPolicy({ ...app, supported: 4, ...details })
  return reading.status === 'ready' ? reading.warnings : reading.status
}

function appOf(details: object): unknown {
  const reading = readClearOSPolicy({ supported: 13, ...details })
  return reading.status === 'ready' ? reading.policy.app : reading.status
}

describe('readClearOSPolicy: a reply that is an error', () => {
  it.each<[string, unknown, string]>([
    ['3', 3, 'not-registered'],
    ['"3"', '3', 'not-registered'],
    ['5', 5, 'signed-out'],
    ['"5"', '5', 'signed-out'],
    ['-1', -1, 'connection'],
    ['"-10"', '-10', 'connection'],
    ['1', 1, 'service'],
    ['6', 6, 'service'],
    ['"rnf"', 'rnf', 'service'],
    ['an empty text', '', 'service'],
    ['a fraction', 3.5, 'service'],
    ['"-0"', '-0', 'service'],
    ['" 3"', ' 3', 'service'],
    ['"3 "', '3 ', 'service'],
    ['NaN', Number.NaN, 'service'],
    ['true', true, 'service'],
    ['false', false, 'service'],
    ['a list', [3], 'service'],
    ['an object', { valueOf: () => 3 }, 'service'],
    ['a bigint', 3n, 'service'],
  ])('with the code %s offers nothing', (_, code, reason) => {
    const reading = readClearOSPolicy({ ...app, supported: 31, code, errmsg: 'Sorry.' })
    expect(reading).toEqual({ status: 'failed', reason, message: 'Sorry.' })
  })

  it.each<[string, unknown]>([
    ['0', 0],
    ['"0"', '0'],
    ['null', null],
    ['undefined', undefined],
  ])('is none with the code %s', (_, code) => {
    expect(readClearOSPolicy({ ...app, supported: 13, code }).status).toBe('ready')
  })

  it('is one where the code throws when it is read', () => {
    const reading = readClearOSPolicy(withThrowingGetter({ ...app, supported: 31 }, 'code'))
    expect(reading).toEqual({ status: 'failed', reason: 'service' })
  })

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['blank', ' \n'],
    ['no text', { toString: () => 'Sorry.' }],
  ])('has no message where that is %s', (_, errmsg) => {
    const failed = { status: 'failed', reason: 'service' }
    expect(readClearOSPolicy({ code: 1, errmsg })).toStrictEqual(failed)
  })

  it('keeps a long message to 500 characters', () => {
    const reading = readClearOSPolicy({ code: 1, errmsg: 'x'.repeat(10_000_000) })
    expect(reading).toHaveProperty('message', 'x'.repeat(500))
    const emoji = readClearOSPolicy({ code: 1, errmsg: `x${'😀'.repeat(500)}` })
    expect(emoji).toHaveProperty('message', `x${'😀'.repeat(249)}`)
  })
})

describe('readClearOSPolicy: a reply as text', () => {
  it('is read as JSON', () => {
    const text = JSON.stringify({ ...app, supported: '13' })
    expect(readClearOSPolicy(text)).toEqual(readClearOSPolicy({ ...app, supported: '13' }))
    const failed = readClearOSPolicy('{"code":3,"errmsg":"Sorry."}')
    expect(failed).toEqual({ status: 'failed', reason: 'not-registered', message: 'Sorry.' })
  })

  it('is no page for the markup in its texts', () => {
    const text = JSON.stringify({ ...app, supported: 13, description: 'A <b>secure</b> tunnel' })
    expect(readClearOSPolicy(text).status).toBe('ready')
  })

  it.each([
    ['a document', '<!DOCTYPE html><html><form action="/app/base/session/login">'],
    ['a document after white space', '\r\n\t <html>'],
    ['a document after a byte order mark', '\ufeff<html>'],
  ])('is the login page of an expired session if it is %s', (_, text) => {
    expect(readClearOSPolicy(text)).toEqual({ status: 'failed', reason: 'signed-out' })
  })

  it('ignores a `__proto__` key', () => {
    expect(readClearOSPolicy('{"__proto__":{"supported":31}}').status).toBe('absent')
  })
})

describe('readClearOSPolicy: the app', () => {
  it.each<[string, object, object]>([
    [
      'all of it',
      { ...app, vendor: 'ClearFoundation' },
      { id: 'openvpn', name: 'OpenVPN', vendor: 'ClearFoundation' },
    ],
    [
      'white space trimmed',
      { basename: ' openvpn\n', name: '\tOpenVPN ' },
      { id: 'openvpn', name: 'OpenVPN' },
    ],
    ['no name', { basename: 'openvpn' }, { id: 'openvpn', name: 'openvpn' }],
    ['no base name', { name: 'OpenVPN' }, { id: 'OpenVPN', name: 'OpenVPN' }],
    [
      'what is no text',
      { ...app, name: 13, vendor: ['ClearFoundation'] },
      { id: 'openvpn', name: 'openvpn' },
    ],
    ['a blank vendor', { ...app, vendor: ' ' }, { id: 'openvpn', name: 'OpenVPN' }],
    ['markup, as text', { ...app, name: '<b>VPN</b>' }, { id: 'openvpn', name: '<b>VPN</b>' }],
    [
      'a long name, cut',
      { ...app, name: 'x'.repeat(999) },
      { id: 'openvpn', name: 'x'.repeat(200) },
    ],
    [
      'a long name of emoji, cut between two',
      { ...app, name: '😀'.repeat(200) },
      { id: 'openvpn', name: '😀'.repeat(100) },
    ],
    [
      'a long name, not cut inside an emoji',
      { ...app, name: `x${'😀'.repeat(200)}` },
      { id: 'openvpn', name: `x${'😀'.repeat(99)}` },
    ],
    [
      'half an emoji, which is no name',
      { ...app, name: '\ud83d' },
      { id: 'openvpn', name: 'openvpn' },
    ],
  ])('is read from %s', (_, details, expected) => {
    expect(appOf(details)).toEqual(expected)
  })
})

describe("readClearOSPolicy: the developer's site", () => {
  it.each([
    ['https://example.com/help?a=b#c'],
    ['http://example.com'],
    ['HTTPS://EXAMPLE.COM'],
    ['mailto:help@example.com'],
  ])('is taken: %s', (devel_website) => {
    expect(developerOf({ devel_website })).toEqual({ status: 'offered', url: devel_website })
  })

  it('is taken without white space round it', () => {
    const offer = developerOf({ devel_website: ' https://example.com\n' })
    expect(offer).toEqual({ status: 'offered', url: 'https://example.com' })
  })

  it('is taken up to 2,048 characters', () => {
    const longest = `https://${'x'.repeat(2_040)}`
    expect(developerOf({ devel_website: longest })).toHaveProperty('url', longest)
  })

  it.each<[string, unknown]>([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script with a line break in its scheme', 'java\nscript:alert(1)'],
    ['a script before a web address', 'javascript://https://example.com/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a blob', 'blob:https://example.com/1'],
    ['VBScript', 'vbscript:msgbox(1)'],
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'ftp://example.com'],
    ['no protocol', 'example.com'],
    ['a protocol-relative address', '//example.com'],
    ['a path', '/app/base'],
    ['backslashes', 'https:\\\\example.com'],
    ['a backslash in the host', 'https://example.com\\.evil.example'],
    ['a space', 'https://example.com/a b'],
    ['a line break', 'https://example.com\n.evil.example'],
    ['no host', 'https://'],
    ['three slashes', 'https:///example.com'],
    ['no text', { toString: () => 'https://example.com' }],
    ['a list', ['https://example.com']],
    ['a mark that reorders it', 'https://example.com/\u202egpj.exe'],
    ['2,049 characters, which cut would lead elsewhere', `https://${'x'.repeat(2_041)}`],
    ['2,050 characters, the last two one emoji', `https://${'x'.repeat(2_040)}😀`],
    [
      'too many characters after much white space',
      `${' '.repeat(2_100)}https://${'x'.repeat(9_000)}`,
    ],
  ])('is not taken from %s', (_, devel_website) => {
    expect(developerOf({ devel_website })).toEqual({ status: 'offered' })
    const expected = 'an https:, http: or mailto: address'
    expect(warningsOf({ devel_website })).toMatchObject([{ path: ['devel_website'], expected }])
  })

  it('is left out where reading it throws', () => {
    const details = withThrowingGetter({ ...app, supported: 4 }, 'devel_website')
    expect(readClearOSPolicy(details)).toMatchObject({
      status: 'ready',
      policy: { channels: { developer: { status: 'offered' } } },
      warnings: [{ path: ['devel_website'], received: 'a value that throws when it is read' }],
    })
  })
})

describe("readClearOSPolicy: the developer's address", () => {
  it('is taken, without white space round it', () => {
    const offer = developerOf({ devel_email: ' help@example.com ' })
    expect(offer).toEqual({ status: 'offered', email: 'help@example.com' })
    const longest = `help@${'x'.repeat(249)}`
    expect(developerOf({ devel_email: longest })).toHaveProperty('email', longest)
  })

  it.each<[string, unknown]>([
    ['a link', 'mailto:help@example.com'],
    ['a header of the mail', 'help@example.com?bcc=evil@example.com'],
    ['an encoded line break', 'help%0abcc@example.com'],
    ['another header', 'help@example.com&cc=evil'],
    ['two addresses', 'help@example.com,evil@example.com'],
    ['two addresses apart by a semicolon', 'help@example.com;evil@example.com'],
    ['two at signs', 'help@example.com@evil.example'],
    ['quotes', '"help"@example.com'],
    ['angle brackets', '<help@example.com>'],
    ['a name before it', 'Help <help@example.com>'],
    ['a space', 'he lp@example.com'],
    ['no at sign', 'example.com'],
    ['no host', 'help@'],
    ['nobody', '@example.com'],
    ['a list', ['help@example.com']],
    ['a mark nobody sees', 'help@exam\u200bple.com'],
    ['255 characters, which cut would lead elsewhere', `help@${'x'.repeat(250)}`],
    ['256 characters, the last two one emoji', `help@${'x'.repeat(249)}😀`],
    ['too many characters after much white space', `${' '.repeat(300)}help@${'x'.repeat(900)}`],
  ])('is not taken from %s', (_, devel_email) => {
    expect(developerOf({ devel_email })).toEqual({ status: 'offered' })
    const expected = 'an e-mail address'
    expect(warningsOf({ devel_email })).toMatchObject([{ path: ['devel_email'], expected }])
  })
})

describe("readClearOSPolicy: the developer's site and address", () => {
  const contact = { devel_website: 'https://example.com', devel_email: 'help@example.com' }

  it('are given to no other channel', () => {
    const reading = readClearOSPolicy({ ...app, ...contact, supported: 31 })
    expect(reading).toHaveProperty('policy.channels', {
      'public-forum': { status: 'offered' },
      'dedicated-forum': { status: 'offered' },
      developer: { status: 'offered', url: 'https://example.com', email: 'help@example.com' },
      professional: { status: 'offered' },
      consulting: { status: 'offered' },
    })
  })

  it('offer nothing where the mask does not', () => {
    const reading = readClearOSPolicy({ ...app, ...contact, supported: 27 })
    expect(reading).toHaveProperty('policy.channels.developer', { status: 'not-offered' })
  })

  it.each([undefined, null, '', ' \n'])('are not missed where they are %j', (contact) => {
    expect(warningsOf({ devel_website: contact, devel_email: contact })).toEqual([])
  })

  it('are not missed where they can be used, or where the mask offers nothing', () => {
    expect(warningsOf(contact)).toEqual([])
    expect(warningsOf({ supported: 27, devel_website: '/help', devel_email: 'help' })).toEqual([])
  })

  it('are warned of where they cannot be used, after the mask', () => {
    const details = { supported: 68, devel_website: '/help', devel_email: 'help' }
    expect(warningsOf(details)).toEqual([
      {
        path: ['supported'],
        expected: 'a sum of the bits 1, 2, 4, 8, 16',
        received: '68',
        message:
          '`supported` must be a sum of the bits 1, 2, 4, 8, 16, but is 68. ' +
          'The other bits were ignored and the five channels were read.',
      },
      {
        path: ['devel_website'],
        expected: 'an https:, http: or mailto: address',
        received: '"/help"',
        message:
          '`devel_website` must be an https:, http: or mailto: address, but is "/help". ' +
          'It was left out. Correct it.',
      },
      {
        path: ['devel_email'],
        expected: 'an e-mail address',
        received: '"help"',
        message:
          '`devel_email` must be an e-mail address, but is "help". It was left out. Correct it.',
      },
    ])
  })
})
