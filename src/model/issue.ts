import type { Issue } from './result.ts'
import { unreadable } from './untrusted.ts'

const maxReceivedLength = 60

interface IssueParts {
  readonly path: readonly (string | number)[]
  /** What belongs there, so that it completes "must be …". */
  readonly expected: string
  readonly received: unknown
  /** What to do about it, as a sentence. */
  readonly advice: string
}

/** Words an issue: "`channels.developer.url` must be …, but is …. Correct it." */
export function createIssue({ path, expected, received, advice }: IssueParts): Issue {
  const described = describe(received)
  return {
    path,
    expected,
    received: described,
    message: `${formatPath(path)} must be ${expected}, but is ${described}. ${advice}`,
  }
}

/** A path as a person would write it: `channels.developer.url`, or "The input" at the root. */
function formatPath(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'The input' : `\`${shorten(path.join('.'))}\``
}

/** Describes any value in a few words, without calling anything that belongs to it. */
export function describe(value: unknown): string {
  if (value === unreadable) return 'a value that throws when it is read'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(shorten(value))
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'bigint':
      return 'a bigint'
    case 'object':
      return value === null ? 'null' : describeObject(value)
    default:
      return `a ${typeof value}`
  }
}

function describeObject(value: object): string {
  try {
    return Array.isArray(value) ? 'a list' : 'an object'
  } catch {
    return 'a revoked proxy'
  }
}

function shorten(text: string): string {
  return text.length > maxReceivedLength ? `${text.slice(0, maxReceivedLength)}…` : text
}
