import { isDraftAge } from '../components/shared/draft/useDraft.ts'
import { createIssue } from '../model/reading/issue.ts'
import { parseTicket } from '../model/ticket/parseTicket.ts'
import { type ReferenceFormat, referenceKinds } from '../model/ticket/referenceFormat.ts'
import { readAttribute } from './attributes.ts'
import { advice, listOf } from './jsonAttributes.ts'
import { readHeadingLevel } from './readHeadingLevel.ts'
import type { AttributeReader } from './readProps.ts'

/** `[Ticket#{number}]`: the kind of reference, and the text around it. */
const readFormat: AttributeReader<ReferenceFormat> = (element, name, issues) => {
  const text = readAttribute(element, name)
  if (text === undefined) return undefined
  const [, before = '', word, after = ''] = /^([^{}]+)\{(\w+)\}([^{}]+)$/.exec(text) ?? []
  const kind = referenceKinds.find((one) => one === word)
  if (kind !== undefined) return { before, kind, after }
  const expected = `text around {${referenceKinds.join('}, {')}}, such as [Ticket#{number}]`
  issues.push(createIssue({ path: [name], expected, received: text, advice }))
  return undefined
}

const readDays: AttributeReader<number> = (element, name, issues) => {
  const text = readAttribute(element, name)
  if (text === undefined) return undefined
  const days = Number(text)
  if (isDraftAge(days)) return days
  const expected = 'a whole number of days from 1 to 365'
  issues.push(createIssue({ path: [name], expected, received: text, advice }))
  return undefined
}

/** Readers for what all widgets with forms have in common. */
export const widgetReaders = {
  tickets: listOf(parseTicket),
  'reference-format': readFormat,
  'draft-days': readDays,
  'heading-level': readHeadingLevel,
}
