import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Plugin } from 'vite'
import { offerRules, policyRules } from '../src/model/policy/schema.ts'

const file = new URL('../src/model/policy/policy.schema.json', import.meta.url)

/** The JSON Schema (2020-12) of a support policy document, made from the parser's own rules. */
export function generatePolicySchema(): string {
  const { $schema, ...rules } = toJsonSchema(policyRules, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { channelOffer: offerRules },
    // A range whose min is not above its max cannot be said in JSON Schema: the parser checks it.
    ignoreActions: ['check'],
  })
  const schema = {
    $schema,
    $id: 'urn:support-legend-kit:policy:1',
    title: 'Support policy',
    description: 'Who helps with an app, how, and at what cost. Version 1.',
    ...rules,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, generatePolicySchema())
