import type {
  ChannelEntitlement,
  Entitlement,
  EntitlementLinks,
  SalesContact,
} from '../entitlement/entitlement.ts'
import { createIssue, type Issue, type Path } from '../reading/issue.ts'
import { isRecord, readOwn } from '../reading/ownProperties.ts'
import type { Result } from '../reading/result.ts'
import { readText } from '../values/text.ts'
import { readEmail, readUrl } from './contacts.ts'
import { readFlag, readInteger } from './phpValues.ts'
import { readWhole } from './readApp.ts'
import { readGiven } from './readGiven.ts'
import { notRegisteredCode, readOutcome, readResponse, type ServiceError } from './response.ts'

/**
 * Reads the entitlement of a system from the ClearOS response of `get_support_info`, parsed or as
 * text. Never throws.
 *
 * A `code` that is negative or 3 means an unregistered system; any other error is a failure. Without
 * `code`, it is unknown whether the system is registered. A missing or invalid field grants nothing.
 *
 * @example
 * const result = readClearOSEntitlement({ code: 0, edition: 'business', support_included: true })
 * // result.value.channels.professional === 'included'
 */
export function readClearOSEntitlement(info: unknown): Result<Entitlement> {
  const response = readResponse(info)
  if (!isRecord(response)) {
    const issue = createIssue({
      path: [],
      expected: 'an object with the support information of a system',
      received: response,
      advice: 'Pass the response of get_support_info.',
    })
    return { ok: false, issues: [issue] }
  }
  const outcome = readOutcome(response)
  if (typeof outcome === 'object' && !isNotRegistered(outcome)) {
    return { ok: false, issues: [errorIssue(outcome, response)] }
  }
  const registered = typeof outcome === 'object' ? false : outcome === 'success' || undefined
  const edition = readText(readOwn(response, 'edition'), 50)?.toLowerCase()
  const flags = readFlags(response)
  const professional =
    registered === false ? decided('none') : readProfessional(flags.given, edition)
  const liveTicket = flags.given.has_open_ticket
  const warnings = [...flags.warnings, ...professional.warnings]
  const days = 'a whole number of days'
  const daysRemaining = readGiven(response, 'days_remaining', readInteger, days, warnings)
  const sales = readSales(response, warnings)
  return {
    ok: true,
    value: {
      ...(registered !== undefined && { registered }),
      ...(edition !== undefined && { edition }),
      channels: professional.value === undefined ? {} : { professional: professional.value },
      ...(liveTicket !== undefined && { liveTicket }),
      ...(daysRemaining !== undefined && { daysRemaining }),
      links: readLinks(response, warnings),
      ...(sales !== undefined && { sales }),
    },
    warnings,
  }
}

/** Here, unlike in the Marketplace, any negative code means an unregistered system. */
function isNotRegistered({ code }: ServiceError): boolean {
  return code < 0 || code === notRegisteredCode
}

const flagNames = [
  'support_included',
  'no_per_incident',
  'upgrade_eligible',
  'has_open_ticket',
] as const
type FlagName = (typeof flagNames)[number]

/** The flags of a response, without empty and invalid ones. */
interface Flags {
  readonly given: Readonly<Partial<Record<FlagName, boolean>>>
  readonly warnings: readonly Issue[]
}

function readFlags(info: object): Flags {
  // No prototype: the page may have extended `Object.prototype`.
  const given: Partial<Record<FlagName, boolean>> = Object.create(null)
  const warnings: Issue[] = []
  for (const name of flagNames) {
    const received = readOwn(info, name)
    if (received === undefined || received === null || received === '') continue
    const flag = readFlag(received)
    if (flag !== undefined) given[name] = flag
    else {
      const advice = 'It was ignored. Report it to the service.'
      warnings.push(createIssue({ path: [name], expected: 'true or false', received, advice }))
    }
  }
  return { given, warnings }
}

interface ProfessionalReading {
  readonly value: ChannelEntitlement | undefined
  readonly warnings: readonly Issue[]
}

function decided(value: ChannelEntitlement | undefined): ProfessionalReading {
  return { value, warnings: [] }
}

function readProfessional(flags: Flags['given'], edition: string | undefined): ProfessionalReading {
  if (edition === undefined) return decided(undefined)
  if (edition !== 'business') return decided(readUpgrade(flags, edition))

  const { support_included: included, no_per_incident: noPerIncident } = flags
  if (included === true) return decided('included')
  if (included === undefined || noPerIncident === undefined) return decided(undefined)
  if (!noPerIncident) return decided('per-incident')
  // The support page lets such a system open a ticket, although neither field grants one.
  const warning = createIssue({
    path: ['no_per_incident'],
    expected: 'false where support_included is false',
    received: noPerIncident,
    advice: 'The entitlement is unknown. Report it to the service.',
  })
  return { value: undefined, warnings: [warning] }
}

/**
 * Only the business edition has professional support. Without `upgrade_eligible`, the community and
 * home editions contact sales.
 */
function readUpgrade(
  { upgrade_eligible: isEligible }: Flags['given'],
  edition: string,
): ChannelEntitlement {
  const byDefault = edition !== 'community' && edition !== 'home'
  return (isEligible ?? byDefault) ? 'upgrade' : 'none'
}

const addressExpected = 'an https:, http: or mailto: address'

function readLinks(info: object, warnings: Issue[]): EntitlementLinks {
  const links = readOwn(info, 'links')
  const url = (source: unknown, key: string, base?: Path) =>
    readGiven(source, key, readUrl, addressExpected, warnings, base)
  return withoutUndefined({
    submitTicket: url(links, 'submit_ticket', ['links']),
    buyTicket: url(info, 'buy_support'),
    upgrade: url(info, 'business_upgrade'),
    forums: url(links, 'forums', ['links']),
  })
}

function readSales(info: object, warnings: Issue[]): SalesContact | undefined {
  const phone = (value: unknown) => readWhole(value, 50)
  const contact = withoutUndefined({
    url: readGiven(info, 'sales_web', readUrl, addressExpected, warnings),
    email: readGiven(info, 'sales_email', readEmail, 'an e-mail address', warnings),
    phone: readGiven(
      info,
      'sales_phone',
      phone,
      'a phone number of at most 50 characters',
      warnings,
    ),
  })
  return Object.keys(contact).length === 0 ? undefined : contact
}

/** Returns a record without `undefined` values: the types distinguish absent from undefined. */
function withoutUndefined<Key extends string>(
  source: Readonly<Record<Key, string | undefined>>,
): { [K in Key]?: string } {
  const defined: { [K in Key]?: string } = {}
  for (const key of Object.keys(source) as Key[]) {
    const value = source[key]
    if (value !== undefined) defined[key] = value
  }
  return defined
}

function errorIssue({ message }: ServiceError, response: object): Issue {
  const reply = message === undefined ? '' : ` The service says: ${message}`
  return createIssue({
    path: ['code'],
    expected: '0',
    received: readOwn(response, 'code'),
    advice: `Sign in again, or load the support information later.${reply}`,
  })
}
