/** Every field of the schema, set on the command line to its example; the golden reads as a list of what `set` then says. */
import { expect, it } from 'vitest'
import type * as z from 'zod'
import { configSchema } from '../../src/plan/fields/config-schema.ts'
import { expectedAt, fieldsAt } from '../../src/plan/fields/field.ts'
import { FIELD_EXAMPLES } from '../../src/plan/fields/field-examples.ts'
import { kringSchema, themeSchema } from '../../src/plan/fields/schema.ts'
import { masterplan, mini } from '../world.ts'

const SCHEMAS = { thema: themeSchema, kring: kringSchema, masterplan: configSchema }

/** Every path of a schema, ids as `*`. */
function pathsOf(schema: z.ZodType, path: string[] = []): string[][] {
  const own = path.length === 0 ? [] : [path]
  const fields = fieldsAt(schema, path)
  const inner = fields.length > 0 ? fields : expectedAt(schema, path).kind === 'mapping' ? ['*'] : []
  return [...own, ...inner.flatMap((field) => pathsOf(schema, [...path, field]))]
}

/** An entry for each list of names. */
const IDS: Record<string, string> = {
  ...{ indicatoren: 'dak', metingen: '2026', doel: '2030', enquetes: '2024', uitdagingen: 'net', wensen: 'zon' },
  ...{ projecten: 'hub', dekking: 'fonds', gevraagd: 'fonds', scores: 'belang', kringen: 'noord', branches: 'horeca' },
  ...{ themas: 'energie', partners: 'fonds', agendas: 'agenda', lijnen: 'klimaat', criteria: 'belang', fasen: 'idee' },
  ...{ momenten: 'alv', regels: 'item-zonder-id', fondsen: 'pot', plafond: '2027', kosten: '2027', uitgegeven: '2026' },
}

/** Names in the examples that the small workspace has others for. */
const KNOWN: [RegExp, string][] = [
  [/gemeente-assen|enexis, tennet|\bondernemersfonds(?=: 15)/g, 'gemeente'],
  [/netcongestie(?=\])/g, 'net'],
  [/zonnestroom-delen(?=\])/g, 'zon'],
  [/netverzwaring/g, 'dak'],
  [/economische-agenda\/ondernemersklimaat/g, 'agenda/klimaat'],
  [/\[hub\]/g, '[nok]'],
]
/** Names by which files and items are found. */
const FIXED = ['thema', 'kring', 'formaat']

const BODY = `
## Uitdagingen

### Net {#net}

Vol.

## Wensen

### Zon {#zon}

Delen.

## Projectvoorstellen

### Hub {#hub}

Een hub.

### Dak {#dak}

Een dak.
`
const FILES = mini({
  'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n${BODY}`,
  'bijlagen/kaart-net.pdf': '%PDF-1.4\n',
  'noord/bijlagen/kaart-net.pdf': '%PDF-1.4\n',
  'noord/kring.md': '---\nkring: noord\n---\n\n## Stip op de horizon\n\nEen stip.\n',
})

it('is set, and told in a sentence', { timeout: 60_000 }, async () => {
  const said: string[] = []
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    for (const path of pathsOf(schema as z.ZodType)) {
      const form = path.join('.')
      const example = FIELD_EXAMPLES.get(form) ?? FIELD_EXAMPLES.get([...path.slice(0, -1), '*'].join('.')) ?? ''
      const steps = path.map((step, i) => (step === '*' ? (IDS[path[i - 1] ?? ''] ?? 'x') : step))
      const ofItem = name === 'thema' && ['uitdagingen', 'wensen', 'projecten'].includes(steps[0] ?? '')
      // The lists of items and the items themselves are made with `add`.
      if (FIXED.includes(form) || (ofItem && steps.length < 3)) continue
      const place = name === 'kring' ? 'noord' : name === 'masterplan' ? 'vereniging' : 'noord/energie'
      const [target, field] = ofItem ? [`${place}/${steps[1]}`, steps.slice(2)] : [place, steps]
      // A shell takes the quotes.
      const typed = KNOWN.reduce((text, [other, own]) => text.replace(other, own), example.replace(/^"(.*)"$/, '$1'))
      const { out, err, code } = await masterplan(['set', target, field.join('.'), typed, '--json'], FILES)
      const told = code === 2 ? err.split('\n')[0] : JSON.parse(out).said || JSON.parse(out).findings.added[0].reason
      said.push(`${code} ${target} ${field.join('.')} ${typed}\n    ${told}`)
    }
  }
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('set-every-field.expected.txt')
})
