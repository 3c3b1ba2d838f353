import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from 'playwright'
import type { BrowserCommand } from 'vitest/node'

interface Value {
  readonly value?: unknown
}

/** What the protocol of Chromium says of a node, as far as it is read here. */
interface AXNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly value?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly FrameTree[]
}

/** Roles that no screen reader says. */
const silentRoles = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea']

/** What a screen reader says of a state, and which of its values go without saying. */
const silentStates: Readonly<Record<string, unknown>> = {
  busy: false,
  checked: undefined,
  disabled: false,
  expanded: undefined,
  hasPopup: 'false',
  invalid: 'false',
  level: undefined,
  live: undefined,
  modal: false,
  pressed: undefined,
  readonly: false,
  required: false,
}

/** The page of a test as Chromium hands it to a screen reader: a line for each node, indented. */
export const accessibilityTree: BrowserCommand<[]> = async ({ page, context, frame }) => {
  const session = await context.newCDPSession(page)
  await session.send('Accessibility.enable')
  const frameId = await frameAt(session, (await frame()).url())
  const read = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId })
    return treeOf(nodes)
  }
  // The browser builds it after what it draws: it is there once it comes twice the same.
  let tree = ''
  for (let next = await read(); next === '' || next !== tree; next = await read()) {
    tree = next
    await setTimeout(100)
  }
  await session.detach()
  return tree
}

function treeOf(nodes: readonly AXNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const [root] = nodes
  return root === undefined
    ? ''
    : linesOf(root, byId)
        .map((line) => `${line}\n`)
        .join('')
}

async function frameAt(session: CDPSession, url: string): Promise<string> {
  const { frameTree }: { frameTree: FrameTree } = await session.send('Page.getFrameTree')
  const all = (tree: FrameTree): FrameTree['frame'][] => [
    tree.frame,
    ...(tree.childFrames ?? []).flatMap(all),
  ]
  const found = all(frameTree).find((frame) => frame.url === url)
  if (found === undefined) throw new Error(`No frame is at ${url}.`)
  return found.id
}

function linesOf(node: AXNode, byId: ReadonlyMap<string, AXNode>): string[] {
  const children = (node.childIds ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((child) => linesOf(child, byId))
  const role = textOf(node.role)
  if (node.ignored || silentRoles.includes(role)) return children
  const name = textOf(node.name)
  if (role === 'StaticText') return name.trim() === '' ? [] : [JSON.stringify(name)]
  // A name that is made of the contents is not said twice.
  const inside = children.join(' ').replaceAll('" "', ' ') === JSON.stringify(name) ? [] : children
  return [lineOf(node, role, name), ...inside.map((line) => `  ${line}`)]
}

function lineOf(node: AXNode, role: string, name: string): string {
  const description = textOf(node.description)
  const value = textOf(node.value)
  const states = (node.properties ?? [])
    .filter(({ name, value }) => name in silentStates && silentStates[name] !== value.value)
    // Lists are nested, and say so by that.
    .filter(({ name }) => name !== 'level' || role === 'heading')
    .map(({ name, value }) => (value.value === true ? name : `${name}: ${value.value}`))
  return [
    role,
    name && JSON.stringify(name),
    value && `= ${JSON.stringify(value)}`,
    description && `(${description})`,
    states.length > 0 && `[${states.join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ')
}

function textOf(value: Value | undefined): string {
  return String(value?.value ?? '')
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    accessibilityTree(): Promise<string>
  }
}
