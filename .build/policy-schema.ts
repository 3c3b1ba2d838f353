import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { offerCheck, policyCheck } from '../src/model/policy/policyFields.ts'
import type { AnyFields, Rule } from '../src/model/reading/fields.ts'

const file = new URL('../src/model/policy/policy.schema.json', import.meta.url)

/**
 * The JSON Schema (2020-12) of a support policy document, from the table of its fields. It is
 * stricter than the parser, which leaves out what is wrong with an optional field, and cannot say
 * that the `min` of a range is not above its `max`.
 */
export function generatePolicySchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:support-legend-kit:policy:1',
    title: 'Support policy',
    description: 'Who helps with an app, how, and at what cost. Version 1.',
    ...schemaOf(policyCheck.rule),
    $defs: { channelOffer: schemaOf(offerCheck.rule) },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function schemaOf(rule: Rule): object {
  switch (rule.type) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: rule.maxLength,
        pattern: portable(rule.pattern),
        // In other languages `$` also stands before a line break at the end.
        ...(rule.pattern.source.endsWith('$') && { not: { pattern: '\\n$' } }),
      }
    case 'integer':
      return { type: 'integer', minimum: rule.min, maximum: rule.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'choice':
      return rule.values.length === 1 ? { const: rule.values[0] } : { enum: rule.values }
    case 'record':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(rule.fields).map(([key, field]) => [key, propertyOf(field)]),
        ),
        required: Object.keys(rule.fields).filter((key) => rule.fields[key]?.need === 'required'),
      }
    case 'variants':
      return { oneOf: rule.variants.map(schemaOf) }
  }
}

function propertyOf(field: AnyFields[string]): object {
  const schema =
    field.check.rule === offerCheck.rule
      ? { $ref: '#/$defs/channelOffer' }
      : schemaOf(field.check.rule)
  return 'fallback' in field ? { ...schema, default: field.fallback } : schema
}

/** A pattern that PCRE, RE2 and Perl read too: they know no `\u`, but the characters themselves. */
function portable({ source }: RegExp): string {
  return source.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
}

/** The schema as it is committed, so that a change of the public format is seen in review. */
export function readPolicySchema(): string {
  return readFileSync(file, 'utf8')
}

/** Emits the committed schema into the package. */
export function policySchemaFile(): Plugin {
  return {
    name: 'support-legend-kit:policy-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'policy.schema.json', source: readPolicySchema() })
    },
  }
}
