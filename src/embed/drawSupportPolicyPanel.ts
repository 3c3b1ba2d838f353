import { createElement } from 'react'
import { SupportPolicyPanel } from '../components/SupportPolicyPanel/SupportPolicyPanel.tsx'
import { headingLevels } from '../components/shared/text/headingLevels.ts'
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
