import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SupportFilterElement } from '../../src/embed/index.ts'
import { readClearOSPolicy } from '../../src/model/clearos/readClearOSPolicy.ts'
import { supportCounts } from '../../src/model/filter/supportCounts.ts'
import { readSupportCriteria } from '../../src/model/filter/supportCriteria.ts'
import { emptyPage, frames, insert } from './page.ts'

afterEach(emptyPage)

const counts = supportCounts([1, 5, 13], {
  policyOf: (supported) => readClearOSPolicy({ supported }),
})
const developer = '{"channels":["developer"],"match":"all"}'

const channel = (name: RegExp) => page.getByRole('checkbox', { name })

function insertFilter(attributes = ''): SupportFilterElement {
  const host = insert(
    `<form><support-filter ${attributes}></support-filter><button type="reset">Reset</button></form>`,
  )
  const element = host.querySelector('support-filter')
  if (element instanceof SupportFilterElement) return element
  throw new Error('No filter')
}

const query = (element: Element) => {
  const form = element.closest('form') ?? undefined
  return [...new FormData(form)].map(([name, value]) => `${name}=${value}`).join('&')
}

describe('<support-filter>', () => {
  it('is a group of checkboxes with the counts and criteria of its attributes', async () => {
    insertFilter(`counts='${JSON.stringify(counts)}' criteria='${developer}'`)
    await expect.element(page.getByRole('group', { name: 'Support' })).toBeVisible()
    await expect.element(channel(/^Developer \/ ISV\s*2 apps/)).toBeChecked()
    await expect.element(channel(/^Public forum/)).not.toBeChecked()
  })

  it('takes objects as properties', async () => {
    const element = insertFilter()
    element.counts = counts
    element.criteria = { channels: ['public-forum'], match: 'any' }
    await expect.element(channel(/^Public forum – casual\s*3 apps/)).toBeChecked()
    element.criteria = undefined
    await expect.element(channel(/^Public forum/)).not.toBeChecked()
  })

  it('tells the page of a change, and keeps it', async () => {
    const element = insertFilter()
    const onChange = vi.fn()
    document.addEventListener('support-criteria-change', onChange, { once: true })
    await userEvent.click(channel(/^Developer/))
    const criteria = { channels: ['developer'], match: 'any' }
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({
      target: element,
      detail: { criteria, reason: 'channel' },
    })
    expect(element.criteria).toEqual(criteria)
    await expect.element(channel(/^Developer/)).toBeChecked()
  })

  it('stays as it is if the page prevents a change', async () => {
    const element = insertFilter()
    element.addEventListener('support-criteria-change', (event) => event.preventDefault())
    await userEvent.click(channel(/^Developer/))
    await frames()
    expect(element.criteria).toBeUndefined()
    await expect.element(channel(/^Developer/)).not.toBeChecked()
  })

  it('sends the query of its criteria with the form around it, and is reset with that', async () => {
    const element = insertFilter(`name="support" criteria='${developer}'`)
    const onChange = vi.fn()
    element.addEventListener('support-criteria-change', ({ detail }) => onChange(detail.reason))
    await userEvent.click(channel(/^Public forum/))
    await expect.poll(() => query(element)).toContain('public-forum')
    expect(readSupportCriteria(new URLSearchParams(query(element)))).toEqual({
      channels: ['public-forum', 'developer'],
      match: 'all',
    })
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.poll(() => query(element)).toBe('support=developer&support-match=all')
    await expect.element(channel(/^Public forum/)).not.toBeChecked()
    expect(onChange.mock.calls).toEqual([['channel'], ['reset']])
  })

  it('is no field of a form without a name', async () => {
    const element = insertFilter(`criteria='${developer}'`)
    await expect.element(channel(/^Developer/)).toBeChecked()
    expect(query(element)).toBe('')
  })

  it.each([
    ['counts="no JSON"', 'counts'],
    [`counts='{"developer":{"available":-1}}'`, 'counts'],
    ['criteria="[]"', 'criteria'],
  ])('says what is wrong with %s, and shows every channel without', async (attribute, path) => {
    const element = insertFilter(attribute)
    await vi.waitFor(() => expect(element.issues.map((issue) => issue.path)).toEqual([[path]]))
    expect(page.getByRole('checkbox', { checked: false }).elements()).toHaveLength(6)
  })

  it('has no property of the elements about an app', () => {
    for (const name of ['policy', 'entitlement', 'tickets']) {
      expect(name in insertFilter(), name).toBe(false)
    }
  })

  it('speaks the language of the page', async () => {
    insertFilter('locale="de"')
    await expect.element(page.getByRole('button', { name: 'Auswahl aufheben' })).toBeVisible()
  })
})
