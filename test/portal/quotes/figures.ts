import type { MoneyRange } from '../../../src/model/values/money.ts'
import type { Fields } from '../site.ts'

/** Another zone than that of the portal, and of this machine. */
export const timeZone = 'America/New_York'

/** The figures of a quote as a reader reads them. */
export interface Figures {
  readonly reference: string
  readonly ticket: string
  readonly revision: string
  readonly rate: string
  readonly estimate: string
  readonly total: string
  readonly completion: string
  readonly validUntil: string
  readonly assignee: string
  readonly scope: string
}

/**
 * How what was recorded is written, in English and in US dollars. Written here once more: with the
 * kit's own functions a mistake in them would not be seen.
 */
export function written(fields: Fields): Figures {
  const { reference = '', ticket = '', revision = '', currency = '' } = fields
  const { completion = '', validUntil = '', assignee = '', team = '', scope = '' } = fields
  const number = (field: string) => Number(fields[field])
  const rate = { currency, min: number('rate'), max: number('rate') }
  const total = { currency, min: number('totalMin'), max: number('totalMax') }
  const [min, max] = [number('minutesMin'), number('minutesMax')].map(time)
  return {
    reference,
    ticket,
    revision,
    rate: `${money(rate)} per hour`,
    estimate: fields.minutesMin === fields.minutesMax ? `${min}` : `${min}–${max}`,
    total: money(total),
    completion: day(completion),
    validUntil: instant(validUntil),
    assignee: `${assignee}, ${team.replace('-', ' ')}`,
    scope: plain(scope),
  }
}

function money({ currency, min, max }: MoneyRange): string {
  const sign = currency === 'USD' ? '$' : `${currency} `
  const [least, most] = [min, max].map((cents) => `${sign}${(cents / 100).toFixed(2)}`)
  const range = least === most ? `${least}` : `${least}–${most}`
  return range.replaceAll('.00', '')
}

function time(minutes: number): string {
  const rest = minutes % 60
  const hours = `${Math.floor(minutes / 60)} hours`
  return rest === 0 ? hours : `${hours}, ${rest} minutes`
}

const date = { year: 'numeric', month: 'short', day: 'numeric' } as const

function day(completion: string): string {
  return new Intl.DateTimeFormat('en', { ...date, timeZone: 'UTC' }).format(new Date(completion))
}

function instant(validUntil: string): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone } as const
  return plain(new Intl.DateTimeFormat('en', { ...date, ...clock }).format(new Date(validUntil)))
}

/** What is read of a text: spaces are spaces, and a unit is read with both ends of a range. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/^(\d+)–(\d+ hours)$/, '$1 hours–$2')
    .trim()
}
