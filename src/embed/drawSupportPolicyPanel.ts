import { createElement } from 'react'
import { headingLevels } from '../components/private/headingLevels.ts'
import { SupportPolicyPanel } from '../components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { readAttribute, readNumber } from './attributes.ts'
import type { DrawElement } from './KitElement.ts'
import { absent } from './known.ts'

/** The panel as an element's attributes ask for it. */
export const draw: DrawElement = (element, policy = absent) => ({
  content: createElement(SupportPolicyPanel, {
    policy,
    quoteHref: readAttribute(element, 'quote-href'),
    headingLevel: readNumber(element, 'heading-level', headingLevels),
  }),
})
