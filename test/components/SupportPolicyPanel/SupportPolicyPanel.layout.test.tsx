import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SupportPolicyPanel } from '../../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { entitlements, explainedPolicy, fullPolicy } from '../../../stories/fixtures/policies.ts'
import { expectToFit, widths } from '../layout.ts'
import { channel, part } from './panel.ts'

describe('<SupportPolicyPanel /> layout', () => {
  it.each(widths)('fits into %i pixels', (width) => {
    render(
      <div style={{ width: `${width}px` }}>
        <SupportPolicyPanel
          policy={explainedPolicy}
          entitlement={entitlements.perIncident}
          data-testid="panel"
        />
      </div>,
    )
    const panel = screen.getByTestId('panel')
    expect(panel.getBoundingClientRect().width).toBe(width)
    expectToFit(panel, width)
  })

  it.each([
    ['float: left', 560],
    ['display: inline-block', 560],
    ['position: absolute', 560],
    ['display: flex', 560],
    ['width: max-content', 560],
    ['float: left; max-width: 200px', 200],
  ])('has a width of its own in a box that asks for it: %s', (css, width) => {
    const box = document.createElement('div')
    box.style.cssText = css
    document.body.append(box)
    render(<SupportPolicyPanel policy={fullPolicy} data-testid="panel" />, { container: box })
    expect(screen.getByTestId('panel').getBoundingClientRect().width).toBe(width)
    box.remove()
  })

  it.each([
    [200, 'below', 1],
    [320, 'below', 1],
    [640, 'beside', 2],
    [1_000, 'beside', 3],
  ] as const)('in %i pixels has the step %s, and %i columns', (width, place, columns) => {
    render(
      <div style={{ width: `${width}px` }}>
        <SupportPolicyPanel policy={fullPolicy} headingLevel={2} />
      </div>,
    )
    const step = within(part('next-action'))
    const words = step.getByRole('heading').getBoundingClientRect()
    const link = step.getByRole('link').getBoundingClientRect()
    expect(link.left > words.left + 100 ? 'beside' : 'below').toBe(place)
    const developer = within(channel('developer'))
    const lefts = [
      developer.getByRole('heading'),
      developer.getByText(/runs a service/),
      developer.getByText('Response time'),
    ].map((element) => element.getBoundingClientRect().left)
    expect(new Set(lefts).size).toBe(columns)
  })

  it('is laid out by its own width, not by that of the page', () => {
    const topsIn = (width: number) => {
      const { unmount } = render(
        <div style={{ width: `${width}px` }}>
          <SupportPolicyPanel policy={fullPolicy} />
        </div>,
      )
      const top = (text: string) => screen.getByText(text).getBoundingClientRect().top
      const tops = [
        screen.getByRole('heading', { name: 'Developer / ISV' }).getBoundingClientRect().top,
        top('Response time'),
      ]
      unmount()
      return tops
    }
    expect(window.innerWidth).toBeGreaterThan(1_000)
    const [title = 0, term = 0] = topsIn(1_000)
    expect(term - title).toBeLessThan(60)
    const [narrowTitle = 0, narrowTerm = 0] = topsIn(300)
    expect(narrowTerm - narrowTitle).toBeGreaterThan(100)
  })
})
