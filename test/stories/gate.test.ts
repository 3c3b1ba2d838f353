import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { project, runTool } from '../package/pack.ts'

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs stories that axe must tell apart through the very pipeline of the real ones. */
describe('the axe gate of the stories', () => {
  const report = join(project, 'node_modules/.cache/gate.json')
  let verdicts: Map<string, { status: string; message: string }>

  beforeAll(() => {
    const config = join(project, 'test/stories/gate/vitest.config.ts')
    // A report of an earlier run would speak for one that could not start.
    rmSync(report, { force: true })
    // It exits with a code, because stories fail.
    expect(() =>
      runTool('vitest', ['run', '--config', config, '--reporter', 'json', '--outputFile', report]),
    ).toThrow()
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
    verdicts = new Map(
      testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .map(({ title, status, failureMessages }) => [
          title,
          { status, message: failureMessages.join('\n') },
        ]),
    )
  })

  it('lets a good story pass', () => {
    expect(verdicts.get('Good')).toEqual({ status: 'passed', message: '' })
  })

  it.each([
    ['Bad', 'Buttons must have discernible text'],
    ['Bad Outside', 'Links must have discernible text'],
    ['Unsure', 'axe could not decide'],
  ])('fails the story %s: %s', (title, message) => {
    expect(verdicts.get(title)?.status).toBe('failed')
    expect(verdicts.get(title)?.message).toContain(message)
  })
})
