import {
  composeStory,
  type Meta,
  type StoryObj,
  setProjectAnnotations,
} from '@storybook/react-vite'
import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import preview from '../../.storybook/preview.ts'

interface StoryFile {
  readonly default: Meta
  readonly [story: string]: StoryObj
}

const files = import.meta.glob<StoryFile>('../../stories/components/*.stories.tsx', { eager: true })

/** The same states again, in sizes, languages, or all at once. */
const repetitions = ['Matrix', 'Widths', 'Narrow', 'Languages', 'Hidden']

setProjectAnnotations(preview)

describe.each(
  Object.entries(files).map(([path, file]) => {
    const { default: meta, ...stories } = file
    return { component: path.replace(/^.*\/|\.stories\.tsx$/g, ''), meta, stories }
  }),
)('$component', ({ component, meta, stories }) => {
  it.each(Object.entries(stories).filter(([name]) => !repetitions.includes(name)))(
    'is told to a screen reader as before: %s',
    async (name, story) => {
      await composeStory(story, meta).run()
      await expect(await commands.accessibilityTree()).toMatchFileSnapshot(
        `trees/${component}/${name}.txt`,
      )
    },
  )
})
