import { render, screen } from '@testing-library/react'
import type { ReactElement, RefCallback } from 'react'
import { expect, it, vi } from 'vitest'
import { SupportFilter } from '../../src/components/SupportFilter/SupportFilter.tsx'
import { SupportLegendKey } from '../../src/components/SupportLegendKey/SupportLegendKey.tsx'
import { SupportPolicyPanel } from '../../src/components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { mixedPolicy } from '../../stories/fixtures/policies.ts'

interface RootProps {
  readonly ref: RefCallback<HTMLElement>
  readonly id: string
  readonly className: string
  readonly 'aria-label': string
  readonly 'data-testid': string
}

const components: Readonly<Record<string, (props: RootProps) => ReactElement>> = {
  SupportFilter: (props) => <SupportFilter {...props} />,
  SupportLegendKey: (props) => <SupportLegendKey {...props} policy={mixedPolicy} />,
  SupportPolicyPanel: (props) => <SupportPolicyPanel {...props} policy={mixedPolicy} />,
}

it.each(Object.entries(components))(
  '<%s /> passes attributes and the ref on to its root element',
  (_, create) => {
    const ref = vi.fn()
    const given = { id: 'support', className: 'mine', 'aria-label': 'Help', 'data-testid': 'root' }
    const { container } = render(create({ ...given, ref }))
    const root = screen.getByTestId('root')
    expect(root).toBe(container.firstElementChild)
    expect(ref).toHaveBeenCalledExactlyOnceWith(root)
    expect(root).toHaveAttribute('id', 'support')
    expect(root).toHaveAttribute('aria-label', 'Help')
    expect(root).toHaveClass('mine')
  },
)
