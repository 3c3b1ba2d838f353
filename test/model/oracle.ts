/** What an input grants, worked out without the library. */

/** An own property, or nothing where it cannot be read. */
export function own(source: unknown, key: string): unknown {
  try {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) return undefined
    return Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined
  } catch {
    return undefined
  }
}

function readable(source: unknown, key: string): boolean {
  try {
    return own(source, key) === Reflect.get(Object(source), key)
  } catch {
    return false
  }
}

export function offersChannel(policy: unknown, id: string): boolean {
  return own(own(own(policy, 'channels'), id), 'status') === 'offered'
}

function replyOf(input: unknown): unknown {
  if (typeof input !== 'string') return input
  try {
    return JSON.parse(input)
  } catch {
    return undefined
  }
}

function isSuccess(reply: unknown): boolean {
  return (
    readable(reply, 'code') && [undefined, null, 0, '0'].some((code) => code === own(reply, 'code'))
  )
}

/** The mask of a reply of `get_app_details`, if it has one and is no error. */
export function grantedMask(input: unknown): number | undefined {
  const reply = replyOf(input)
  const supported = own(reply, 'supported')
  const isDigits =
    typeof supported === 'string' &&
    /^[\t\n\v\f\r ]*(?:[0-9]+|0[xX][0-9a-fA-F]+)[\t\n\v\f\r ]*$/.test(supported)
  if (!isSuccess(reply) || (typeof supported !== 'number' && !isDigits)) return undefined
  const mask = Number(supported)
  return mask >= 0 && mask < 2 ** 31 && mask % 1 === 0 ? mask : undefined
}

/** Whether a reply of `get_support_info` is of a registered system; `undefined` if it is an error. */
export function registrationOf(input: unknown): boolean | 'unknown' | undefined {
  const reply = replyOf(input)
  const code = own(reply, 'code')
  if (!readable(reply, 'code')) return undefined
  if (code === undefined || code === null) return 'unknown'
  if (code === 0 || code === '0') return true
  const isUnregistered =
    (typeof code === 'number' && (code < 0 || code === 3)) ||
    (typeof code === 'string' && /^(?:3|-[1-9][0-9]*)$/.test(code))
  return isUnregistered ? false : undefined
}

const yes: readonly unknown[] = [true, 1, '1', 'true']
const no: readonly unknown[] = [false, 0, '0', 'false']

function isBusiness(reply: unknown): boolean {
  const edition = own(reply, 'edition')
  return typeof edition === 'string' && /^\s*business\s*$/i.test(edition)
}

/** Whether a reply of `get_support_info` includes professional support. */
export function includesProfessional(input: unknown): boolean {
  const reply = replyOf(input)
  return isSuccess(reply) && isBusiness(reply) && yes.includes(own(reply, 'support_included'))
}

/** Whether a reply sells tickets for one incident, and one of them is live. */
function hasLiveTicket(input: unknown): boolean {
  const reply = replyOf(input)
  return (
    isSuccess(reply) &&
    isBusiness(reply) &&
    no.includes(own(reply, 'support_included')) &&
    no.includes(own(reply, 'no_per_incident')) &&
    yes.includes(own(reply, 'has_open_ticket'))
  )
}

/** Whether a reply of `get_support_info` opens professional support: only to who is registered. */
export function opensProfessional(input: unknown): boolean {
  return registrationOf(input) === true && (includesProfessional(input) || hasLiveTicket(input))
}
