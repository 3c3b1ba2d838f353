import { type Meta, type StoryObj, setProjectAnnotations } from '@storybook/react-vite'
import preview from '../../.storybook/preview.ts'

setProjectAnnotations(preview)

interface StoryFile {
  readonly default: Meta
  readonly [story: string]: StoryObj
}

const files = import.meta.glob<StoryFile>('../../stories/components/*.stories.tsx', { eager: true })

/** The stories of every component, to be composed with the preview of the Storybook. */
export const storyFiles = Object.entries(files).map(([path, { default: meta, ...stories }]) => ({
  component: path.replace(/^.*\/|\.stories\.tsx$/g, ''),
  meta,
  stories,
}))
