import { createIssue } from '../model/reading/issue.ts'
import { parseJson } from '../model/reading/json.ts'
import type { Result } from '../model/reading/result.ts'

/** Reads JSON that a page holds. @param path of the attribute, where it is one */
export function readJsonText(text: string, path: readonly string[] = []): Result<unknown> {
  const value = parseJson(text)
  if (value !== undefined) return { ok: true, value, warnings: [] }
  const issue = createIssue({
    path,
    expected: 'JSON',
    received: text,
    advice: 'Encode it as JSON, and escape it where it is an attribute.',
  })
  return { ok: false, issues: [issue] }
}
