import type { ArgTypesEnhancer } from 'storybook/internal/types'
import { keyDensities } from '../src/components/SupportLegendKey/keyDensities.ts'
import { headingLevels } from '../src/components/shared/text/headingLevels.ts'
import { markSizes } from '../src/theme/markSizes.ts'

interface DocumentedProp {
  readonly description?: string
  readonly tsType?: { readonly name: string; readonly raw?: string }
  readonly defaultValue?: { readonly value: string }
}

/** Closed sets a control can offer, by the name of their type. */
const options: Readonly<Record<string, readonly (string | number)[]>> = {
  HeadingLevel: headingLevels,
  KeyDensity: keyDensities,
  MarkSize: markSizes,
  "'ltr' | 'rtl'": ['ltr', 'rtl'],
}

/** Types as they are written, defaults from `@default`, and a control that fits. */
export const enhancePropTable: ArgTypesEnhancer = ({ argTypes, component }) => {
  const documented = documentedProps(component)
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const prop = documented[name]
      if (prop === undefined) return [name, argType]
      const type = typeText(prop)
      const [description, fallback] = (prop.description ?? '').split(/\n?@default /)
      const summary = prop.defaultValue?.value ?? fallback
      return [
        name,
        {
          ...argType,
          description,
          control: controlFor(type),
          ...(options[type] && { options: options[type] }),
          table: {
            ...argType.table,
            type: { summary: type },
            defaultValue: summary === undefined ? undefined : { summary: summary.trim() },
          },
        },
      ]
    }),
  )
}

/** What a component's comment says before its first tag. */
export function describeComponent(component: unknown): string {
  const info = docgenOf(component)
  const text = info !== undefined && 'description' in info ? String(info.description) : ''
  return text.split(/\n@\w+/)[0] ?? ''
}

function controlFor(type: string): false | { type: 'boolean' | 'select' | 'text' | 'object' } {
  if (type === 'boolean') return { type: 'boolean' }
  if (type === 'string') return { type: 'text' }
  if (options[type] !== undefined) return { type: 'select' }
  return /Policy|Entitlement|Messages/.test(type) ? { type: 'object' } : false
}

function typeText({ tsType }: DocumentedProp): string {
  const text = tsType?.raw ?? tsType?.name ?? ''
  return text.replace(/\s*\|\s*undefined$/, '').replace(/^\((.*)\)$/, '$1')
}

function documentedProps(component: unknown): Record<string, DocumentedProp> {
  const info = docgenOf(component)
  return info !== undefined && 'props' in info && typeof info.props === 'object'
    ? { ...info.props }
    : {}
}

function docgenOf(component: unknown): object | undefined {
  if (component === null || (typeof component !== 'object' && typeof component !== 'function')) {
    return undefined
  }
  const info = '__docgenInfo' in component ? component.__docgenInfo : undefined
  return typeof info === 'object' && info !== null ? info : undefined
}
