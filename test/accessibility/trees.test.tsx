import { composeStory } from '@storybook/react-vite'
import { expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { storyFiles } from '../stories/storyFiles.ts'

/** The states that between them have every role, description and live region of the kit. */
const states: readonly (readonly [component: string, story: string])[] = [
  ['SupportLegend', 'Open'],
  ['SupportLegendKey', 'Default'],
  ['SupportPolicyPanel', 'Included'],
  ['SupportPolicyPanel', 'Invalid'],
  ['SupportFilter', 'Default'],
  ['TicketWidget', 'Corrections'],
  ['TicketWidget', 'SeveralTickets'],
  ['TicketWidget', 'HandOver'],
  ['QuoteWidget', 'RequestCorrections'],
  ['QuoteWidget', 'ConfirmCorrections'],
  ['QuoteWidget', 'OverEstimate'],
]

it.each(states)('a screen reader is told the same as before: %s, %s', async (component, name) => {
  const file = storyFiles.find((file) => file.component === component)
  const story = file?.stories[name]
  if (file === undefined || story === undefined) throw new Error(`${component} has no ${name}.`)
  await composeStory(story, file.meta).run()
  await expect(await commands.accessibilityTree()).toMatchFileSnapshot(
    `trees/${component}/${name}.txt`,
  )
})
