import { describe, expect, it } from 'vitest'
import { readOutcome, readResponse } from '../../../src/model/clearos/response.ts'
import { withThrowingGetter } from '../hostile.ts'

describe('readOutcome', () => {
  it.each<[unknown, unknown]>([
    [0, 'success'],
    ['0', 'success'],
    [null, 'unsaid'],
    [undefined, 'unsaid'],
    ['', 'unsaid'],
    ['', 'unsaid'],
    [3, { code: 3 }],
    ['3', { code: 3 }],
    [-1, { code: -1 }],
    ['-10', { code: -10 }],
    [3.5, { code: 3.5 }],
    ['999999999', { code: 999_999_999 }],
  ])('reads the code %j', (code, outcome) => {
    expect(readOutcome({ code })).toStrictEqual(outcome)
  })

  it.each<unknown>([
    ...['rnf', '-0x', ' 3', '3 ', '--3', '9999999999'],
    ...[true, false, [3], { valueOf: () => 3 }, 3n],
  ])('takes any other code for an error without a number: %o', (code) => {
    expect(readOutcome({ code })).toStrictEqual({ code: Number.NaN })
  })

  it('takes an inherited code for none, and one that throws for an error', () => {
    expect(readOutcome(Object.create({ code: 3 }))).toBe('unsaid')
    expect(readOutcome(withThrowingGetter({}, 'code'))).toEqual({ code: Number.NaN })
  })

  it.each<[unknown, string]>([
    [' Sorry.\n', 'Sorry.'],
    ['x'.repeat(10_000_000), 'x'.repeat(500)],
  ])('reads the message, up to 500 characters: %#', (errmsg, message) => {
    expect(readOutcome({ code: 1, errmsg })).toEqual({ code: 1, message })
  })

  it.each([' \n', { toString: () => 'Sorry.' }, undefined])('reads no message of %j', (errmsg) => {
    expect(readOutcome({ code: 1, errmsg })).toStrictEqual({ code: 1 })
  })
})

describe('readResponse', () => {
  it('converts nothing to a text', () => {
    const response = { toString: () => '<html>' }
    expect(readResponse(response)).toBe(response)
  })

  it.each<[unknown, unknown]>([
    ['{"code":0}', { code: 0 }],
    ['\ufeff{"code":0}', { code: 0 }],
    ['{"text":"A <b>secure</b> tunnel"}', { text: 'A <b>secure</b> tunnel' }],
    ['null', null],
    ['{"code":', '{"code":'],
    ['Connection failure', 'Connection failure'],
    [13, 13],
  ])('of %j is %j', (response, value) => {
    expect(readResponse(response)).toEqual(value)
  })

  it.each(['<!DOCTYPE html><form action="/login">', '\r\n\t <html>', '\ufeff<html>'])(
    'takes the page %j for the login page of a session that has ended',
    (page) => {
      expect(readResponse(page)).toEqual({ code: 5 })
    },
  )
})
