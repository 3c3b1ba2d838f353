import type { Issue } from './result.ts'
import { describeStandIn, standInFor } from './untrusted.ts'

const maxLength = 60

/** What an issue is worded from. */
export interface IssueParts {
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
  return path.length === 0 ? 'The input' : `\`${shorten(printable(path.join('.')))}\``
}

/** Describes any value in a few words, without calling anything that belongs to it. */
export function describe(value: unknown): string {
  const standIn = standInFor(value)
  switch (typeof standIn) {
    case 'string':
      return `"${shorten(printable(JSON.stringify(standIn.slice(0, maxLength + 1)).slice(1, -1)))}"`
    case 'symbol':
      return describeStandIn(standIn) ?? 'a symbol'
    case 'bigint':
      return 'a bigint'
    default:
      return String(standIn)
  }
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

/** Control and formatting characters spelt out, so that they cannot rearrange the sentence. */
function printable(text: string): string {
  return text
    .slice(0, maxLength * 2)
    .replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
