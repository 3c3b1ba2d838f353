import type { BrowserCommand } from 'vitest/node'

/** How many objects of each kind a heap holds: of a class, a function of a name, an element. */
type HeapCounts = ReadonlyMap<string, number>

/** How much a heap holds that it did not hold at the last count. */
interface HeapGrowth {
  readonly objects: number
  /** Kinds that have grown by the number given or by more, and by how many. */
  readonly kinds: Readonly<Record<string, number>>
}

/** What the engine has of its own: compiled code, shapes of objects, a buffer of timings. */
const engineTypes = ['code', 'hidden', 'object shape', 'synthetic']
const engineNames = /^(?:Performance\w*Timing|TaskAttributionTiming|InternalNode)$/

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
  readonly strings: readonly string[]
}

/** The commands of one page: what was counted last stays out of the heap that is counted. */
export function heapCommands() {
  let last: HeapCounts = new Map()

  const countHeap: BrowserCommand<[]> = async (context) => {
    last = await heapCounts(context)
  }

  const heapGrowth: BrowserCommand<[least: number]> = async (context, least) => {
    const now = await heapCounts(context)
    const grown = [...now].map(([kind, count]) => [kind, count - (last.get(kind) ?? 0)] as const)
    last = now
    return {
      objects: grown.reduce((sum, [, more]) => sum + more, 0),
      kinds: Object.fromEntries(grown.filter(([, more]) => more >= least)),
    } satisfies HeapGrowth
  }

  return { countHeap, heapGrowth }
}

async function heapCounts({
  page,
  context,
}: Parameters<BrowserCommand<[]>>[0]): Promise<HeapCounts> {
  const session = await context.newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  // What is let go by one collection is what another can take.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot')
  await session.detach()
  const { snapshot, nodes, strings }: HeapSnapshot = JSON.parse(chunks.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [typeAt = 0, nameAt = 0] = ['type', 'name'].map((field) => fields.indexOf(field))
  const counts = new Map<string, number>()
  for (let start = 0; start < nodes.length; start += fields.length) {
    const type = types[0][nodes[start + typeAt] ?? 0] ?? ''
    const name = strings[nodes[start + nameAt] ?? 0] ?? ''
    if (engineTypes.includes(type) || engineNames.test(name)) continue
    // Texts and numbers are named by what they say.
    const kind = /string|number/.test(type) ? type : `${type} ${name}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    countHeap(): Promise<void>
    heapGrowth(least: number): Promise<HeapGrowth>
  }
}
