import { createElement } from 'react'
import { keyDensities } from '../components/SupportLegendKey/keyDensities.ts'
import { SupportLegendKey } from '../components/SupportLegendKey/SupportLegendKey.tsx'
import { readWord } from './attributes.ts'
import type { DrawElement } from './KitElement.ts'

/** The key as an element's attributes ask for it. */
export const draw: DrawElement = (element, policy) => ({
  content: createElement(SupportLegendKey, {
    policy,
    density: readWord(element, 'density', keyDensities),
  }),
})
