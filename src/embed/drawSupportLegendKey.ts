import { createElement } from 'react'
import { keyDensities } from '../components/SupportLegendKey/keyDensities.ts'
import { SupportLegendKey } from '../components/SupportLegendKey/SupportLegendKey.tsx'
import type { PolicyInput } from '../model/policy/policyInput.ts'
import { readAttribute } from './attributes.ts'
import { supportLegendKey } from './descriptors/supportLegendKey.ts'
import type { DrawnContent } from './KitElement.ts'
import { readProps } from './readProps.ts'

/** Draws the key with the props of an element. */
export function draw(element: Element, policy: PolicyInput | undefined): DrawnContent {
  const { props, issues } = readProps(element, supportLegendKey, {
    density: (_, name) => {
      const word = readAttribute(element, name)?.toLowerCase()
      return keyDensities.find((density) => density === word)
    },
  })
  return { content: createElement(SupportLegendKey, { policy, ...props }), issues }
}
