import { configure } from 'storybook/test'
import { afterEach, expect } from 'vitest'

// Files that are loaded on first intent are compiled then, on machines that do much else at the time.
configure({ asyncUtilTimeout: 20_000 })

/** What axe could not decide and somebody has looked at: rule, selector of the nodes, and why it is fine. */
const reviewed: readonly { rule: string; nodes: RegExp; because: string }[] = [
  {
    rule: 'color-contrast',
    nodes: /^#contact-sheet-0$/,
    because: 'The first heading of the contact sheet: in the picture nothing lies over it.',
  },
]

interface Undecided {
  readonly id: string
  readonly help: string
  readonly nodes: readonly {
    readonly target: readonly unknown[]
    readonly html: string
    readonly failureSummary?: string
  }[]
}

/** A story run as dark that is light would prove nothing. */
afterEach(({ task }) => {
  const page = document.documentElement
  const { slkTheme, slkEdition } = page.dataset
  const { colorScheme, direction } = getComputedStyle(page)
  const theme = slkEdition === undefined ? slkTheme : `${slkTheme} ${slkEdition}`
  expect(task.file.projectName).toContain(`stories ${theme} ${direction}`)
  expect(colorScheme).toBe(slkTheme === 'dark' ? 'dark' : 'light')
})

/** axe fails a story by what it finds wrong; this fails it by what nobody has looked at. */
afterEach(({ task }) => {
  if (task.result?.state === 'fail') return
  const undecided = undecidedIn(task.meta).flatMap(({ id, help, nodes }) =>
    nodes
      .filter(
        ({ target }) =>
          !reviewed.some(({ rule, nodes }) => rule === id && nodes.test(target.join(' '))),
      )
      .map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  )
  expect(
    undecided,
    'axe could not decide: look at each and mend it, or add it to `reviewed`',
  ).toEqual([])
})

function undecidedIn(meta: object): readonly Undecided[] {
  const reports: readonly { type: string; result?: { incomplete?: readonly Undecided[] } }[] =
    'reports' in meta && Array.isArray(meta.reports) ? meta.reports : []
  const axe = reports.find(({ type }) => type === 'a11y')
  expect(axe, 'axe has not run').toBeDefined()
  return axe?.result?.incomplete ?? []
}
