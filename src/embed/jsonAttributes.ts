import { createIssue, type Issue } from '../model/reading/issue.ts'
import type { Result } from '../model/reading/result.ts'
import { readAttribute } from './attributes.ts'
import { readJsonText } from './readJsonText.ts'
import type { AttributeReader } from './readProps.ts'

export const advice = 'Correct it or leave it out.'

/** Returns the value of the JSON in an attribute; `undefined` without any. */
export const readJson: AttributeReader<unknown> = (element, name, issues) => {
  const text = readAttribute(element, name)
  if (text === undefined) return undefined
  const json = readJsonText(text, [name])
  if (json.ok) return json.value
  issues.push(...json.issues)
  return undefined
}

export const readList: AttributeReader<unknown[]> = (element, name, issues) => {
  const list = readJson(element, name, issues)
  if (list === undefined || Array.isArray(list)) return list
  issues.push(createIssue({ path: [name], expected: 'a list', received: list, advice }))
  return undefined
}

/** Reads a list, and parses each of its items. */
export function listOf<Value>(
  parse: (item: unknown) => Result<Value>,
): AttributeReader<readonly Result<Value>[]> {
  return (element, name, issues) => {
    const list = readList(element, name, issues)
    // An unreadable list is not an empty one.
    if (list === undefined && readAttribute(element, name) !== undefined) {
      return [{ ok: false, issues: [] }]
    }
    const items = list?.map((item) => parse(item))
    for (const [index, item] of (items ?? []).entries()) {
      const found = item.ok ? item.warnings : item.issues
      issues.push(...found.map((issue) => inList(issue, name, index)))
    }
    return items
  }
}

function inList(issue: Issue, name: string, index: number): Issue {
  return {
    ...issue,
    path: [name, index, ...issue.path],
    message: `Number ${index + 1} of \`${name}\`: ${issue.message}`,
  }
}
