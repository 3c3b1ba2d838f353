import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import type { Attributes } from '../../src/embed/descriptors/attributes.ts'
import { quoteWidget } from '../../src/embed/descriptors/quoteWidget.ts'
import { supportFilter } from '../../src/embed/descriptors/supportFilter.ts'
import { supportLegend } from '../../src/embed/descriptors/supportLegend.ts'
import { supportLegendKey } from '../../src/embed/descriptors/supportLegendKey.ts'
import { supportPolicyPanel } from '../../src/embed/descriptors/supportPolicyPanel.ts'
import { ticketWidget } from '../../src/embed/descriptors/ticketWidget.ts'
import type { KitElements } from '../../src/embed/elements.ts'

/** The attributes of every element. */
export const descriptors: Readonly<Record<keyof KitElements, Attributes>> = {
  'support-legend': supportLegend,
  'support-legend-key': supportLegendKey,
  'support-policy-panel': supportPolicyPanel,
  'support-filter': supportFilter,
  'ticket-widget': ticketWidget,
  'quote-widget': quoteWidget,
}

/** A comment, without its tags. */
export interface Description {
  readonly description: string
  readonly default?: string
}

/** A member of an interface. */
export interface Member extends Description {
  /** As it is written in the source. */
  readonly type: string
}

/** Comments are read from the source, so that no browser loads them. */
export interface DescriptorComments {
  /** By the name of the constant or the attribute. */
  readonly values: ReadonlyMap<string, Description>
  /** The members of each interface, those that it extends included. */
  readonly interfaces: ReadonlyMap<string, Readonly<Record<string, Member>>>
}

/** Reads the comments of all descriptors. */
export function readDescriptorComments(): DescriptorComments {
  const folder = new URL('../../src/embed/descriptors/', import.meta.url)
  const values = new Map<string, Description>()
  const own = new Map<string, Readonly<Record<string, Member>>>()
  const parents = new Map<string, readonly string[]>()
  for (const file of readdirSync(folder)) {
    const code = readFileSync(new URL(file, folder), 'utf8')
    const { program, comments } = parseSync(file, code)
    const describe = (start: number): Description | undefined => {
      const comment = comments.find(({ end }) => end <= start && !code.slice(end, start).trim())
      return comment && descriptionIn(comment.value)
    }
    const add = (name: string, description: Description | undefined) => {
      if (description === undefined) return
      if (values.has(name))
        throw new Error(`\`${name}\` is described twice: let elements share it.`)
      values.set(name, description)
    }
    const visitor = new Visitor({
      ExportNamedDeclaration({ start, declaration }) {
        if (declaration?.type !== 'VariableDeclaration') return
        const [{ id } = {}] = declaration.declarations
        if (id?.type === 'Identifier') add(id.name, describe(start))
      },
      Property({ start, key }) {
        add(nameOf(key), describe(start))
      },
      TSInterfaceDeclaration({ id, body, extends: bases }) {
        const members = body.body.flatMap((member) => {
          if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) return []
          const { start, end } = member.typeAnnotation.typeAnnotation
          const description = describe(member.start) ?? { description: '' }
          return [[nameOf(member.key), { type: code.slice(start, end), ...description }] as const]
        })
        own.set(id.name, Object.fromEntries(members))
        parents.set(
          id.name,
          bases.map(({ expression }) => nameOf(expression)),
        )
      },
    })
    visitor.visit(program)
  }
  const withParents = (name: string): Readonly<Record<string, Member>> =>
    Object.assign({}, own.get(name), ...(parents.get(name) ?? []).map(withParents))
  const interfaces = new Map([...own.keys()].map((name) => [name, withParents(name)]))
  return { values, interfaces }
}

/** The name that an identifier or a string stands for. */
function nameOf(node: object): string {
  if ('name' in node) return String(node.name)
  return 'value' in node ? String(node.value) : ''
}

/** Reads what stands between the marks of a comment. */
function descriptionIn(comment: string): Description {
  const text = comment.replace(/^\*|\s*\n\s*\*?\s*/g, ' ').trim()
  const [description = '', fallback] = text.split(/\s*@default /)
  return { description, ...(fallback !== undefined && { default: fallback }) }
}
