import { createIssue } from '../issue.ts'
import type {
  EntitlementLinks,
  ProfessionalEntitlement,
  SalesContact,
  SystemEntitlement,
} from '../policy/entitlement.ts'
import { readAddress, readEmail, readUrl } from '../policy/url.ts'
import type { Issue, Result } from '../result.ts'
import { readText } from '../text.ts'
import { isRecord, readOwn } from '../untrusted.ts'
import { notRegisteredCode, parseReply, type ReplyError, readOutcome } from './reply.ts'
import { readFlag, readInteger } from './values.ts'

/**
 * Reads what this system is entitled to from the ClearOS reply of `get_support_info`, parsed or
 * as text.
 *
 * An unregistered system (a negative `code`, or 3) is an answer; any other error is a failure. A
 * reply without `code` does not say whether the system is registered.
 * A field that is missing or unreadable grants nothing. Never throws.
 *
 * @example
 * const result = readClearOSEntitlement({ code: 0, edition: 'business', support_included: true })
 * // result.value.professional === 'included'
 */
export function readClearOSEntitlement(info: unknown): Result<SystemEntitlement> {
  const reply = parseReply(info)
  if (!isRecord(reply)) {
    const issue = createIssue({
      path: [],
      expected: 'the support information of a system as an object',
      received: reply,
      advice: 'Pass the reply of get_support_info.',
    })
    return { ok: false, issues: [issue] }
  }
  const outcome = readOutcome(reply)
  if (typeof outcome === 'object' && !isNotRegistered(outcome)) {
    return { ok: false, issues: [errorIssue(outcome, reply)] }
  }
  const registered = typeof outcome === 'object' ? false : registrations[outcome]

  const edition = readText(readOwn(reply, 'edition'), 50)?.toLowerCase() ?? 'unknown'
  const flags = readFlags(reply)
  const professional =
    registered === false ? decided('none') : readProfessional(flags.given, edition)
  const liveTicket = flags.given.has_open_ticket
  const daysRemaining = readInteger(readOwn(reply, 'days_remaining'))
  const sales = readSales(reply)
  return {
    ok: true,
    value: {
      registered,
      edition,
      professional: professional.value,
      ...(liveTicket !== undefined && { liveTicket }),
      ...(daysRemaining !== undefined && { daysRemaining }),
      links: readLinks(reply),
      ...(sales !== undefined && { sales }),
    },
    warnings: [...flags.warnings, ...professional.warnings],
  }
}

/** Here, unlike in the Marketplace, every negative code means an unregistered system. */
function isNotRegistered({ code }: ReplyError): boolean {
  return code < 0 || code === notRegisteredCode
}

const registrations = { success: true, unsaid: 'unknown' } as const

const flagNames = [
  'support_included',
  'no_per_incident',
  'upgrade_eligible',
  'has_open_ticket',
] as const
type FlagName = (typeof flagNames)[number]

/** The flags that have been given. Missing and empty ones say nothing, and odd ones are ignored. */
interface Flags {
  readonly given: Readonly<Partial<Record<FlagName, boolean>>>
  readonly warnings: readonly Issue[]
}

function readFlags(info: object): Flags {
  // Without what a page may have put into every object.
  const given: Partial<Record<FlagName, boolean>> = Object.create(null)
  const warnings: Issue[] = []
  for (const name of flagNames) {
    const received = readOwn(info, name)
    if (received === undefined || received === null || received === '') continue
    const flag = readFlag(received)
    if (flag !== undefined) given[name] = flag
    else {
      const advice = 'It was ignored, as if it were left out: ask the service.'
      warnings.push(createIssue({ path: [name], expected: 'true or false', received, advice }))
    }
  }
  return { given, warnings }
}

interface ProfessionalReading {
  readonly value: ProfessionalEntitlement
  readonly warnings: readonly Issue[]
}

function decided(value: ProfessionalEntitlement): ProfessionalReading {
  return { value, warnings: [] }
}

function readProfessional(flags: Flags['given'], edition: string): ProfessionalReading {
  if (edition === 'unknown') return decided('unknown')
  if (edition !== 'business') return decided(readUpgrade(flags, edition))

  const { support_included: included, no_per_incident: noPerIncident } = flags
  if (included === true) return decided('included')
  if (included === undefined || noPerIncident === undefined) return decided('unknown')
  if (!noPerIncident) return decided('per-incident')
  // The support page lets such a system open a ticket, although neither field grants one.
  const warning = createIssue({
    path: ['no_per_incident'],
    expected: 'false where support_included is false',
    received: noPerIncident,
    advice: 'What the system may use is unknown: ask the service.',
  })
  return { value: 'unknown', warnings: [warning] }
}

/**
 * No edition but business has professional support. The service says who may move up; where it
 * does not, the community and home editions ask sales.
 */
function readUpgrade(
  { upgrade_eligible: isEligible }: Flags['given'],
  edition: string,
): ProfessionalEntitlement {
  const byDefault = edition !== 'community' && edition !== 'home'
  return (isEligible ?? byDefault) ? 'upgrade' : 'none'
}

function readLinks(info: object): EntitlementLinks {
  const links = readOwn(info, 'links')
  const url = (source: unknown, key: string) => readUrl(readOwn(source, key))
  return withoutUndefined({
    submitTicket: url(links, 'submit_ticket'),
    buyTicket: url(info, 'buy_support'),
    upgrade: url(info, 'business_upgrade'),
    forums: url(links, 'forums'),
    documentation: url(links, 'documentation'),
    knowledgeBase: url(links, 'knowledgebase'),
    bugReport: url(links, 'bug_report'),
    chat: url(links, 'chat'),
  })
}

function readSales(info: object): SalesContact | undefined {
  const contact = withoutUndefined({
    url: readUrl(readOwn(info, 'sales_web')),
    email: readEmail(readOwn(info, 'sales_email')),
    phone: readAddress(readOwn(info, 'sales_phone'), 50),
  })
  return Object.keys(contact).length === 0 ? undefined : contact
}

/** Drops the keys whose value is `undefined`: absent and undefined are told apart by the types. */
function withoutUndefined<Key extends string>(
  source: Record<Key, string | undefined>,
): { [K in Key]?: string } {
  const result: { [K in Key]?: string } = {}
  for (const key of Object.keys(source) as Key[]) {
    const value = source[key]
    if (value !== undefined) result[key] = value
  }
  return result
}

function errorIssue({ message }: ReplyError, reply: object): Issue {
  return createIssue({
    path: ['code'],
    expected: '0',
    received: message ?? readOwn(reply, 'code'),
    advice: 'Sign in again, or ask for the support information later.',
  })
}
