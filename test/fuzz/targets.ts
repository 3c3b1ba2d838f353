import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { readClearOSEntitlement } from '../../src/model/clearos/readClearOSEntitlement.ts'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import {
  readSupportCriteria,
  writeSupportCriteria,
} from '../../src/model/filter/supportCriteria.ts'
import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'
import { parseQuote } from '../../src/model/quote/parseQuote.ts'
import { quotesAbout } from '../../src/model/quote/quoteList.ts'
import type { Issue } from '../../src/model/reading/issue.ts'
import type { Result } from '../../src/model/reading/result.ts'
import { channels } from '../../src/model/scheme/channels.ts'
import { readPortalResponse } from '../../src/model/submission/readPortalResponse.ts'
import { readSubmitResult } from '../../src/model/submission/readSubmitResult.ts'
import { parseStoredDraft, writeStoredDraft } from '../../src/model/submission/storedDraft.ts'
import { readTicketDraft } from '../../src/model/submission/ticketDraft.ts'
import { parseTicket } from '../../src/model/ticket/parseTicket.ts'
import { replyMailto } from '../../src/model/ticket/replyMailto.ts'
import {
  ensureTicketReference,
  findTicket,
  readTicketReference,
} from '../../src/model/ticket/subject.ts'
import { ticketsAbout } from '../../src/model/ticket/ticketList.ts'
import { quotes, revisedQuote } from '../../stories/fixtures/quotes.ts'
import { ticketsOfAllStatuses } from '../../stories/fixtures/tickets.ts'
import {
  clearOSDetails,
  clearOSSupportInfo,
  policyDocuments,
  samplesOf,
} from '../model/arbitraries.ts'
import { withThrowingGetter } from '../model/hostile.ts'

/** A function that reads what anybody sends, and what it is given. */
export interface Target {
  readonly name: string
  readonly inputs: fc.Arbitrary<unknown>
  /** Reads an input. Throws where that breaks a promise; returns what came of it, in a word. */
  readonly read: (input: unknown) => string
}

/** Ends the run: a promise is broken. */
function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

function checkIssues(issues: readonly Issue[]): void {
  mustHold(issues.length > 0, 'It was refused without a word.')
  for (const { message, received } of issues) {
    mustHold(/^.{10,400}\.$/su.test(message), `This is no sentence: ${message}`)
    mustHold(received.length <= 100, `This is not short: ${received}`)
  }
}

/** What a reader of documents accepts, it accepts again as it is, and through JSON. */
function checkResult<Value>(read: (input: unknown) => Result<Value>, input: unknown): string {
  const result = read(input)
  if (!result.ok) {
    checkIssues(result.issues)
    return 'refused'
  }
  const again = read(JSON.parse(JSON.stringify(result.value)))
  mustHold(again.ok && isDeepStrictEqual({ ...again.value }, { ...result.value }), 'It is another.')
  return result.warnings.length > 0 ? 'accepted with warnings' : 'accepted'
}

/** What a reader accepts, the components show; what it refuses, they count. */
function checkShown(outcome: string, shown: number, unreadable: number): void {
  mustHold(shown + unreadable === 1, 'It was neither shown nor counted.')
  mustHold(outcome === 'refused' || shown === 1, 'It was accepted, and is not shown.')
}

/** Documents as they are, with one value that is wrong, and anything at all. */
function damaged(documents: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return samplesOf(documents).map(({ input }) => input)
}

/** Marks nobody sees, as many as a subject may have. */
const unseen = fc.nat(2_000).map((count) => '\u200b'.repeat(count))

const subjects = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .tuple(
      fc.constantFrom('', 'Re: ', 'AW: Fwd: ', 'RE[2]: '),
      fc.string({ maxLength: 60 }),
      fc.constantFrom('[Ticket#', '[ticket # ', '[Ticket#\r\n'),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, unseen),
      fc.oneof(fc.nat(999_999), fc.constant(40_310)),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, unseen),
      fc.constantFrom(']', ' ]', '', '…'),
    )
    .map((parts) => parts.join('')),
)

const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom('support', 'support-match', 'page'),
      fc.oneof(
        fc.constantFrom(...channels.map(({ id }) => id), 'all', 'any'),
        fc.string({ unit: 'binary' }),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString())

export const targets: readonly Target[] = [
  {
    name: 'parseSupportPolicy',
    inputs: damaged(policyDocuments),
    read: (input) => checkResult(parseSupportPolicy, input),
  },
  {
    name: 'parseTicket',
    inputs: damaged(fc.constantFrom(...ticketsOfAllStatuses)),
    read: (input) => {
      const outcome = checkResult(parseTicket, input)
      const { tickets, unreadable } = ticketsAbout(Object([input]), undefined)
      checkShown(outcome, tickets.length, unreadable)
      return outcome
    },
  },
  {
    name: 'ticketsAbout',
    inputs: fc
      .record({
        ticket: fc.constantFrom(...ticketsOfAllStatuses),
        key: fc.constantFrom('reference', 'subject', 'status', 'level', 'appId', 'url', 'value'),
        isResult: fc.boolean(),
      })
      .map(({ ticket, key, isResult }) => {
        const item = isResult ? { ok: true, value: withThrowingGetter(ticket, key) } : ticket
        return withThrowingGetter(item, key)
      }),
    read: (input) => {
      const { tickets, unreadable } = ticketsAbout(Object([input]), 'content-filter')
      mustHold(tickets.length + unreadable <= 1, 'There are more than there were.')
      return unreadable > 0 ? 'counted' : tickets.length > 0 ? 'shown' : 'left out'
    },
  },
  {
    name: 'parseQuote',
    inputs: damaged(fc.constantFrom(...Object.values(quotes), revisedQuote)),
    read: (input) => {
      const outcome = checkResult(parseQuote, input)
      const { quotes: known, unreadable } = quotesAbout(Object([input]), undefined)
      checkShown(outcome, known.length, unreadable)
      return outcome
    },
  },
  {
    name: 'readClearOSPolicy',
    inputs: damaged(clearOSDetails),
    read: (input) => {
      const reading = readClearOSPolicy(input)
      if (reading.status === 'invalid') checkIssues(reading.issues)
      return reading.status
    },
  },
  {
    name: 'readClearOSEntitlement',
    inputs: damaged(clearOSSupportInfo),
    read: (input) => {
      const result = readClearOSEntitlement(input)
      if (!result.ok) checkIssues(result.issues)
      return result.ok ? 'read' : 'refused'
    },
  },
  {
    name: 'readSubmitResult',
    inputs: damaged(
      fc.record({
        status: fc.constantFrom('accepted', 'invalid', 'signed-out', 'busy', 'failed', 'done'),
        reference: fc.oneof(fc.nat(), fc.string()),
        fields: fc.constant({ subject: 'No.' }),
        retryAfter: fc.oneof(fc.double(), fc.nat(99)),
      }),
    ),
    read: (input) => readSubmitResult(input).status,
  },
  {
    name: 'readPortalResponse',
    inputs: fc.record({
      status: fc.constantFrom(200, 201, 302, 400, 401, 422, 429, 500, 503, 0),
      redirected: fc.boolean(),
      retryAfter: fc.option(
        fc.oneof(fc.string(), fc.constantFrom('5', 'Tue, 24 Nov 2026 09:00:00 GMT')),
      ),
      body: fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom('{"reference":"7"}', '{"fields":{"subject":"x"}}', '<html>', '{"code":5}'),
      ),
    }),
    read: (input) => readPortalResponse(Object(input), 0).status,
  },
  {
    name: 'parseStoredDraft',
    inputs: fc.oneof(
      fc.string({ unit: 'binary' }),
      damaged(
        fc.record({
          version: fc.constant(1),
          typed: fc.record({ subject: fc.string(), severity: fc.constantFrom('high', 'x') }),
          idempotencyKey: fc.constantFrom('0123456789abcdef', 'x'),
          isUnanswered: fc.boolean(),
          savedAt: fc.nat(),
        }),
      ).map((draft) => {
        try {
          return JSON.stringify(draft)
        } catch {
          return draft
        }
      }),
    ),
    read: (input) => {
      const draft = parseStoredDraft(readTicketDraft, input, 2 ** 31)
      if (draft === undefined) return 'none'
      const again = parseStoredDraft(readTicketDraft, writeStoredDraft(draft), 2 ** 31)
      mustHold(isDeepStrictEqual(again, draft), 'It comes back as another.')
      return 'read'
    },
  },
  {
    name: 'subjects',
    inputs: subjects,
    read: (input) => {
      const subject = String(input)
      const ticket = { reference: '40310', subject: 'Filter' }
      const whole = ensureTicketReference(subject, ticket)
      mustHold(!/[\r\n]/.test(whole), 'It has lines of its own.')
      mustHold(readTicketReference(whole) === '40310', `It reaches another: ${whole}`)
      mustHold(ensureTicketReference(whole, ticket) === whole, 'It grows.')
      mustHold(findTicket(whole, [ticket]) === ticket, `It finds another: ${whole}`)
      const link = replyMailto({ ...ticket, subject }, { to: 'support@example.com' }) ?? ''
      mustHold(/^mailto:support@example\.com\?subject=[^?&=]+$/.test(link), `It says more: ${link}`)
      if (readTicketReference(subject) !== undefined) return 'with a reference'
      return findTicket(subject, [ticket]) === undefined ? 'without one' : 'with one cut off'
    },
  },
  {
    name: 'readSupportCriteria',
    inputs: queries,
    read: (input) => {
      const criteria = readSupportCriteria(new URLSearchParams(String(input)))
      const again = new URLSearchParams()
      writeSupportCriteria(criteria, again)
      mustHold(isDeepStrictEqual(readSupportCriteria(again), criteria), 'It comes back as another.')
      return criteria.channels.length === 0 ? 'every app' : 'some'
    },
  },
]
