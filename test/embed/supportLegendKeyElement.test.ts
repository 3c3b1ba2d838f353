import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { emptyPage, insert, isDrawn } from './page.ts'

afterEach(emptyPage)

const items = () => page.getByRole('listitem')

describe('<support-legend-key>', () => {
  it('explains the marks in general without an app', async () => {
    insert('<support-legend-key></support-legend-key>')
    await expect.element(page.getByText('How the marks are drawn')).toBeVisible()
    await expect.element(page.getByText('Developer / ISV')).toBeVisible()
  })

  it('shows an app, in the density that is asked for', async () => {
    const element = insert(
      '<support-legend-key supported="4" density="compact"></support-legend-key>',
    )
    await expect.poll(() => items().elements()).toHaveLength(5)
    await expect.element(page.getByText('Available on the developer’s terms')).toBeVisible()
    expect(page.getByText(/submit and track/).elements()).toHaveLength(0)
    element.setAttribute('density', 'full')
    await expect.element(page.getByText(/submit and track/)).toBeVisible()
  })

  it('has the developer’s contact, where the service gives it', async () => {
    insert(
      '<support-legend-key supported="4" developer-url="https://dev.example/"></support-legend-key>',
    )
    await expect
      .element(page.getByRole('link', { name: 'Open the developer’s support service' }))
      .toHaveAttribute('href', 'https://dev.example/')
  })

  it('explains the marks in general beside elements that need more files, and in place of markup', async () => {
    insert('<support-legend supported="x"></support-legend>')
    await expect.element(page.getByRole('button', { name: /could not be read/ })).toBeVisible()
    insert('<support-legend-key><p>How to get help</p></support-legend-key>')
    await expect.element(page.getByText('How the marks are drawn')).toBeVisible()
    expect(isDrawn('How to get help')).toBe(false)
  })
})
