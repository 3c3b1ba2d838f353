import { composeStory } from '@storybook/react-vite'
import { describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import { type PictureMode, pictureModes } from '../../.storybook/modes.ts'
import { storyFiles } from '../stories/storyFiles.ts'

// The provider draws nothing of its own.
const components = storyFiles.filter(({ component }) => component !== 'SupportKitProvider')

const modes: readonly (readonly [name: string, mode: PictureMode])[] = Object.entries(pictureModes)

const width = 1280

/** The window, and the frame in it that holds the story. */
async function resize(height: number) {
  await commands.resizeWindow(width, height)
  await page.viewport(width, height)
}

describe.each(modes)('in %s', (modeName, { forcedColors = null, ...initialGlobals }) => {
  it.each(components)('$component looks as before', async ({ component, meta, stories }) => {
    const { Matrix } = stories
    if (Matrix === undefined) throw new Error(`${component} has no story "Matrix": give it one.`)
    await commands.emulateMedia(null, forcedColors)
    await resize(800)
    await composeStory(Matrix, meta, { initialGlobals }).run()
    await document.fonts.ready
    await resize(document.documentElement.scrollHeight)
    await expect(page.elementLocator(document.body)).toMatchScreenshot(`${component}-${modeName}`)
  })
})
