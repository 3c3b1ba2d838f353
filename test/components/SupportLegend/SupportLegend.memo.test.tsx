import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SupportLegend } from '../../../src/components/SupportLegend/SupportLegend.tsx'
import type { SupportPolicy } from '../../../src/model/policy/supportPolicy.ts'
import { mixedPolicy } from '../../../stories/fixtures/policies.ts'

it('a legend does not render again with its parent, and alone when its policy changes', () => {
  const rendered: string[] = []
  // To render a policy is to read its channels.
  const watched = (name: string): SupportPolicy => ({
    ...mixedPolicy,
    get channels() {
      rendered.push(name)
      return mixedPolicy.channels
    },
  })
  const first = watched('first')
  const { rerender } = render(<Page policies={[first, watched('second')]} />)
  expect(rendered).toEqual(expect.arrayContaining(['first', 'second']))

  const second = watched('second, changed')
  rendered.length = 0
  rerender(<Page policies={[first, second]} />)
  expect(rendered).toContain('second, changed')
  expect(rendered).not.toContain('first')

  rendered.length = 0
  rerender(<Page policies={[first, second]} />)
  expect(rendered).toEqual([])

  function Page({ policies }: { policies: readonly [SupportPolicy, SupportPolicy] }) {
    return (
      <>
        <SupportLegend policy={policies[0]} />
        <SupportLegend policy={policies[1]} />
      </>
    )
  }
})
