import { createElement } from 'react'
import { SupportFilter } from '../components/SupportFilter/SupportFilter.tsx'
import type { SupportCounts } from '../model/filter/supportCounts.ts'
import {
  criteriaOf,
  noCriteria,
  type SupportCriteria,
  writeSupportCriteria,
} from '../model/filter/supportCriteria.ts'
import { createIssue } from '../model/reading/issue.ts'
import { isRecord, readOwn } from '../model/reading/ownProperties.ts'
import { recordByChannel } from '../model/scheme/channels.ts'
import { isCount } from '../model/values/count.ts'
import { type CriteriaChange, supportFilter } from './descriptors/supportFilter.ts'
import { advice, readJson } from './jsonAttributes.ts'
import type { DrawnContent } from './KitElement.ts'
import { type AttributeReader, readProps } from './readProps.ts'

type OnChange = (change: CriteriaChange) => void

/** Draws the filter with the props of an element. */
export function draw(element: HTMLElement, onChange: OnChange): DrawnContent {
  const { props, issues } = readProps(element, supportFilter, {
    counts: readCounts,
    criteria: readCriteria,
  })
  const { counts, criteria = noCriteria, name } = props
  const value = criteriaOf(readOwn(criteria, 'channels'), readOwn(criteria, 'match'))
  setFormValue(element, value, name)
  const content = createElement(SupportFilter, {
    counts,
    value,
    onValueChange: (criteria, { reason }) => onChange({ criteria, reason }),
  })
  return { content, issues }
}

/** Goes back to the criteria of the attribute. */
export function reset(element: Element, onChange: OnChange): void {
  onChange({ criteria: readCriteria(element, 'criteria', []) ?? noCriteria, reason: 'reset' })
}

const internals = new WeakMap<HTMLElement, ElementInternals>()

/** Sends the query of the criteria with the form around the element: a form sees no shadow root. */
function setFormValue(element: HTMLElement, criteria: SupportCriteria, name: string | undefined) {
  // Missing in jsdom and happy-dom.
  const known = internals.get(element) ?? element.attachInternals?.()
  if (known?.setFormValue === undefined) return
  internals.set(element, known)
  const query = new FormData()
  if (name !== undefined) writeSupportCriteria(criteria, query, name)
  known.setFormValue(name === undefined ? null : query)
}

const readCriteria: AttributeReader<SupportCriteria> = (element, name, issues) => {
  const json = readJson(element, name, issues)
  if (json === undefined) return undefined
  if (isRecord(json)) return criteriaOf(readOwn(json, 'channels'), readOwn(json, 'match'))
  const expected = 'criteria, such as {"channels":["developer"],"match":"any"}'
  issues.push(createIssue({ path: [name], expected, received: json, advice }))
  return undefined
}

const readCounts: AttributeReader<SupportCounts> = (element, name, issues) => {
  const json = readJson(element, name, issues)
  if (json === undefined) return undefined
  const wrong: string[] = []
  const counts = recordByChannel(({ id }) => {
    const ofChannel = readOwn(json, id)
    const count = (status: string) => {
      const apps = readOwn(ofChannel, status)
      if (isCount(apps)) return apps
      wrong.push(`${id}.${status}`)
      return 0
    }
    return {
      available: count('available'),
      unavailable: count('unavailable'),
      unknown: count('unknown'),
    }
  })
  if (wrong.length === 0) return counts
  const expected = `what \`supportCounts\` returns: ${wrong[0]} is no number of apps`
  issues.push(createIssue({ path: [name], expected, received: json, advice }))
  return undefined
}
