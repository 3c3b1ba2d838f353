import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { clearOSEditions } from '../../src/theme/clearOSEditions.ts'
import { themeNames } from '../../src/theme/tokens.ts'
import { storyProjects } from '../vitest.ts'

const themes = [...themeNames, ...clearOSEditions.map((edition) => `clearos ${edition}`)]
const directions = ['ltr', 'rtl'] as const

/** `npm run test:stories`: every story in every theme, from both sides. Some minutes. */
export default defineConfig(async () => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      // It has a browser of its own, and says first whether axe would tell.
      { test: { name: 'gate', include: ['test/stories/gate.test.ts'], hookTimeout: 240_000 } },
      ...(await storyProjects(
        themes.flatMap((theme) => directions.map((direction) => ({ theme, direction }))),
      )),
    ],
  },
}))
