/** What an action costs, in milliseconds. */
export interface Cost {
  /** Until the action returns. */
  readonly script: number
  /** Until the browser knows where everything is. */
  readonly layout: number
  /** Until the frame that shows it is drawn. */
  readonly frame: number
}

/** Resolves when the next frame has been drawn: a message is delivered after it. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(undefined)
    })
  })
}

/** Leaves no garbage of the action before to the one that comes. */
export async function settle(): Promise<void> {
  window.gc?.()
  await nextFrame()
}

export async function costOf(action: () => void): Promise<Cost> {
  await nextFrame()
  const start = performance.now()
  action()
  const script = performance.now() - start
  document.body.getBoundingClientRect()
  const layout = performance.now() - start
  await nextFrame()
  return { script, layout, frame: performance.now() - start }
}

/** As many runs of a short action as make a middle, and as few of a long one as can be. */
const runs = { least: 3, most: 15, milliseconds: 60 }

/** The middle of several runs of an action, which may be too short to be timed once. */
export async function middleCostOf(action: (run: number) => void): Promise<Cost> {
  const costs: Cost[] = []
  let spent = 0
  while (costs.length < runs.least || (costs.length < runs.most && spent < runs.milliseconds)) {
    const cost = await costOf(() => action(costs.length))
    costs.push(cost)
    spent += cost.layout
  }
  const middle = (part: keyof Cost) =>
    costs.map((cost) => cost[part]).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN
  return { script: middle('script'), layout: middle('layout'), frame: middle('frame') }
}
