import { createIssue, type Issue, type Path } from '../reading/issue.ts'
import { readOwn } from '../reading/ownProperties.ts'

/**
 * Reads a field. Collects a warning if the field is present but invalid.
 *
 * @param base path of the source
 */
export function readGiven<Value>(
  source: unknown,
  key: string,
  read: (value: unknown) => Value | undefined,
  expected: string,
  warnings: Issue[],
  base: Path = [],
): Value | undefined {
  const received = readOwn(source, key)
  const value = read(received)
  const isGiven =
    typeof received === 'string'
      ? received.trim() !== ''
      : received !== undefined && received !== null
  if (value === undefined && isGiven) {
    warnings.push(
      createIssue({
        path: [...base, key],
        expected,
        received,
        advice: 'It was left out. Correct it.',
      }),
    )
  }
  return value
}
