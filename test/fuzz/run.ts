import fc from 'fast-check'
import { type Target, targets } from './targets.ts'

// `npm run fuzz`, or `npm run fuzz -- 10000 42`: how many cases in all, and the seed of an earlier run.

const [cases = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const each = Math.ceil(Number(cases) / targets.length)
let hasFailed = false

process.stdout.write(`${(each * targets.length).toLocaleString('en')} cases, seed ${seed}\n`)
for (const target of targets) fuzz(target)
process.exitCode = hasFailed ? 1 : 0

/** Has a function read so many inputs, and says what came of them. */
function fuzz({ name, inputs, read }: Target): void {
  const outcomes = new Map<string, number>()
  const started = performance.now()
  const run = fc.check(
    fc.property(inputs, (input) => {
      const outcome = read(input)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }),
    { numRuns: each, seed: Number(seed) },
  )
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  const shares = [...outcomes]
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${outcome} ${((100 * count) / each).toFixed(1)} %`)
  process.stdout.write(`${name}: ${shares.join(', ')} (${seconds} s)\n`)
  if (run.failed) {
    hasFailed = true
    process.stderr.write(`${fc.defaultReportMessage(run)}\n`)
  }
}
