import { type HeadingLevel, headingLevels } from '../components/shared/text/headingLevels.ts'
import { readNumber } from './attributes.ts'
import type { AttributeReader } from './readProps.ts'

export const readHeadingLevel: AttributeReader<HeadingLevel> = (element, name) =>
  readNumber(element, name, headingLevels)
