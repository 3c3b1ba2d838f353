import { composeStory } from '@storybook/react-vite'
import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { type StoryFile, storiesOf, storyFiles } from '../stories/storyFiles.ts'

/** The same states again, in sizes, languages, or all at once. */
const repetitions = ['Matrix', 'Widths', 'Narrow', 'Languages', 'Hidden']

/** The page that is gone through criterion by criterion in the guide. */
const pages = import.meta.glob<StoryFile>('../../stories/pages/AppSupport.stories.tsx', {
  eager: true,
})

describe.each([...storyFiles, ...storiesOf(pages)])(
  '$component',
  ({ component, meta, stories }) => {
    it.each(Object.entries(stories).filter(([name]) => !repetitions.includes(name)))(
      'is told to a screen reader as before: %s',
      async (name, story) => {
        await composeStory(story, meta).run()
        await expect(await commands.accessibilityTree()).toMatchFileSnapshot(
          `trees/${component}/${name}.txt`,
        )
      },
    )
  },
)
