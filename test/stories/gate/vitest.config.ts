import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { storiesProject } from '../../vitest.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig(async () => ({
  test: { projects: [await storiesProject(here, { theme: 'light', direction: 'ltr' })] },
}))
