import { createElement } from 'react'
import { SupportPolicyPanel } from '../components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { supportPolicyPanel } from './descriptors/supportPolicyPanel.ts'
import type { DrawnContent } from './KitElement.ts'
import { absent } from './known.ts'
import { readHeadingLevel } from './readHeadingLevel.ts'
import { readProps } from './readProps.ts'

/** Draws the panel with the props of an element. */
export function draw(element: Element, policy: PolicyInput = absent): DrawnContent {
  const { props, issues } = readProps(element, supportPolicyPanel, {
    'heading-level': readHeadingLevel,
  })
  return { content: createElement(SupportPolicyPanel, { policy, ...props }), issues }
}
