import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './pack.ts'

/** The code of every `ts` and `tsx` block of the README. */
export function readmeExamples(): string[] {
  const readme = readFileSync(join(project, 'README.md'), 'utf8')
  return [...readme.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
}
