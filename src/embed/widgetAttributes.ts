import { isDraftAge } from '../components/shared/draft/useDraft.ts'
import type { Issue } from '../model/reading/issue.ts'
import { createIssue } from '../model/reading/issue.ts'
import type { Result } from '../model/reading/result.ts'
import { parseTicket } from '../model/ticket/parseTicket.ts'
import { type ReferenceFormat, referenceKinds } from '../model/ticket/referenceFormat.ts'
import type { TicketInput } from '../model/ticket/ticketList.ts'
import { readAttribute } from './attributes.ts'
import { readJsonText } from './readJsonText.ts'

// What the widgets read from their attributes beside the policy.

/** The tickets of the attribute, each as it could be read. */
export function readTickets(element: Element, issues: Issue[]): readonly TicketInput[] | undefined {
  return readEach(element, 'tickets', parseTicket, issues)
}

/** The items of a JSON list, each as it could be read. */
export function readEach<Value>(
  element: Element,
  name: string,
  parse: (item: unknown) => Result<Value>,
  issues: Issue[],
): readonly Result<Value>[] | undefined {
  const list = readList(element, name, issues)
  // Something is there, and cannot be read: that is not nothing.
  if (list === undefined && readAttribute(element, name) !== undefined) {
    return [{ ok: false, issues: [] }]
  }
  const items = list?.map((item) => parse(item))
  for (const [index, item] of (items ?? []).entries()) {
    const found = item.ok ? item.warnings : item.issues
    issues.push(
      ...found.map((issue) => ({
        ...issue,
        path: [name, index, ...issue.path],
        message: `Number ${index + 1} of \`${name}\`: ${issue.message}`,
      })),
    )
  }
  return items
}

export function readList(element: Element, name: string, issues: Issue[]): unknown[] | undefined {
  const list = readJson(element, name, issues)
  if (list === undefined || Array.isArray(list)) return list
  issues.push(createIssue({ path: [name], expected: 'a list', received: list, advice: correct }))
  return undefined
}

/** What the JSON of an attribute says; `undefined` if there is none. */
export function readJson(element: Element, name: string, issues: Issue[]): unknown {
  const text = readAttribute(element, name)
  if (text === undefined) return undefined
  const json = readJsonText(text, [name])
  if (json.ok) return json.value
  issues.push(...json.issues)
  return undefined
}

/** `[Ticket#{number}]`: what stands round the reference, and which kind it is. */
export function readFormat(element: Element, issues: Issue[]): ReferenceFormat | undefined {
  const text = readAttribute(element, 'reference-format')
  if (text === undefined) return undefined
  const [, before = '', word, after = ''] = /^([^{}]+)\{(\w+)\}([^{}]+)$/.exec(text) ?? []
  const kind = referenceKinds.find((one) => one === word)
  if (kind !== undefined) return { before, kind, after }
  issues.push(
    createIssue({
      path: ['reference-format'],
      expected: `what stands round {${referenceKinds.join('}, {')}}, such as [Ticket#{number}]`,
      received: text,
      advice: correct,
    }),
  )
  return undefined
}

export function readDays(element: Element, issues: Issue[]): number | undefined {
  const text = readAttribute(element, 'draft-days')
  const days = Number(text)
  if (text === undefined) return undefined
  if (isDraftAge(days)) return days
  const expected = 'a whole number of days from 1 to 365'
  issues.push(createIssue({ path: ['draft-days'], expected, received: text, advice: correct }))
  return undefined
}

export const correct = 'Correct it or leave it out.'

const kept = new WeakSet<ShadowRoot>()

/** Pages have keys of their own, and take a shadow root for a place where nobody types. */
export function keepTyping({ shadowRoot }: Element): void {
  if (shadowRoot === null || kept.has(shadowRoot)) return
  kept.add(shadowRoot)
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadowRoot.addEventListener(type, (event) => {
      const isTyped = event.target instanceof HTMLTextAreaElement || isTextField(event.target)
      if (isTyped && event instanceof KeyboardEvent && isForText(event)) event.stopPropagation()
    })
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)
}

function isForText({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && key !== 'Escape' && key !== 'Tab'
}
