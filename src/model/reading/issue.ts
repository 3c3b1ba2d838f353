import { isList, isRecord, unreadable } from './ownProperties.ts'

/** The keys from an input to a value in it. */
export type Path = readonly (string | number)[]

/**
 * A problem with an input.
 *
 * Assignable to an issue of Standard Schema (https://standardschema.dev).
 */
export interface Issue {
  /** The keys from the input to the value. Empty for the input itself. */
  readonly path: Path
  /** The expected value, in words. */
  readonly expected: string
  /** The received value in words, shortened. */
  readonly received: string
  /** English sentences: where the problem is, what it is, and what to do. */
  readonly message: string
}

/** The parts of an issue. */
export interface IssueParts {
  readonly path: Path
  /** Completes "must be …". */
  readonly expected: string
  readonly received: unknown
  /** How to correct it, as a sentence. */
  readonly advice: string
}

const maxLength = 60

/** Creates an issue: "`channels.developer.url` must be …, but is …. Correct it." */
export function createIssue({ path, expected, received, advice }: IssueParts): Issue {
  const described = describe(received)
  return {
    path,
    expected,
    received: described,
    message: `${formatPath(path)} must be ${expected}, but is ${described}. ${advice}`,
  }
}

/** Formats a path: `channels.developer.url`, or "The input" for the empty path. */
function formatPath(path: Path): string {
  return path.length === 0 ? 'The input' : `\`${shorten(printable(path.join('.')))}\``
}

/** Describes any value in a few words, without calling its methods or getters. */
function describe(value: unknown): string {
  if (value === unreadable) return 'a value that throws when it is read'
  switch (typeof value) {
    case 'string':
      return `"${shorten(printable(JSON.stringify(value.slice(0, maxLength + 1)).slice(1, -1)))}"`
    case 'symbol':
      return 'a symbol'
    case 'bigint':
      return 'a bigint'
    case 'function':
      return 'a function'
    case 'object':
      if (value === null) return 'null'
      if (isList(value)) return 'a list'
      return isRecord(value) ? 'an object' : 'a revoked proxy'
    default:
      return String(value)
  }
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

/** Escapes control and format characters, which could reorder the sentence. */
function printable(text: string): string {
  return text
    .slice(0, maxLength * 2)
    .replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
