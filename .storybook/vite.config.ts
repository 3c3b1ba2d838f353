import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import { defineConfig } from 'vite'
import { cssTarget } from '../.build/settings.ts'

export default defineConfig({
  plugins: [vanillaExtractPlugin()],
  // All that Storybook takes over of a build: the styles must not be made for older browsers.
  build: { target: cssTarget },
})
