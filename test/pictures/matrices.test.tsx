import {
  composeStory,
  type Meta,
  type StoryObj,
  setProjectAnnotations,
} from '@storybook/react-vite'
import { describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import { type PictureMode, pictureModes } from '../../.storybook/modes.ts'
import preview from '../../.storybook/preview.ts'

interface StoryFile {
  readonly default: Meta
  readonly Matrix?: StoryObj
}

const files = import.meta.glob<StoryFile>('../../stories/components/*.stories.tsx', { eager: true })

const components = Object.entries(files)
  .map(([path, file]) => [path.replace(/^.*\/|\.stories\.tsx$/g, ''), file] as const)
  // It draws nothing of its own.
  .filter(([name]) => name !== 'SupportKitProvider')

const modes: readonly (readonly [name: string, mode: PictureMode])[] = Object.entries(pictureModes)

const width = 1280

setProjectAnnotations(preview)

/** The window, and the frame in it that holds the story. */
async function resize(height: number) {
  await commands.resizeWindow(width, height)
  await page.viewport(width, height)
}

describe.each(modes)('in %s', (modeName, { forcedColors = null, ...initialGlobals }) => {
  it.each(components)('%s looks as before', async (name, { default: meta, Matrix }) => {
    if (Matrix === undefined) throw new Error(`${name} has no story "Matrix": give it one.`)
    await commands.emulateMedia(null, forcedColors)
    await resize(800)
    await composeStory(Matrix, meta, { initialGlobals }).run()
    await document.fonts.ready
    await resize(document.documentElement.scrollHeight)
    await expect(page.elementLocator(document.body)).toMatchScreenshot(`${name}-${modeName}`)
  })
})
