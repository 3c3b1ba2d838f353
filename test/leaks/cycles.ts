import { expect } from 'vitest'
import { commands } from 'vitest/browser'

const warmUp = 100
const counted = 900

/**
 * Expects that a thousand cycles hold no more than a hundred: of no class, closure, text or element
 * are there as many more as a tenth of the cycles. What a heap holds is counted, not weighed, as
 * the engine goes on compiling.
 */
export async function expectNothingKept(name: string, cycle: () => Promise<void>): Promise<void> {
  await repeat(cycle, warmUp)
  await commands.countHeap()
  await repeat(cycle, counted)
  const { objects, kinds } = await commands.heapGrowth(counted / 10)
  // biome-ignore lint/suspicious/noConsole: the figures are what this is run for
  console.log(`${name}: ${objects} more objects after ${counted} cycles`)
  expect(kinds).toEqual({})
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

async function repeat(cycle: () => Promise<void>, times: number) {
  for (let time = 0; time < times; time++) await cycle()
  await nextFrame()
}
