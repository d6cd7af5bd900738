/** Every screen fits the terminal it is shown on: no line is wider than that, so that none is broken in two. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/diagnostics/width.ts'
import { runs } from '../runs.ts'
import { type Files, masterplan, mini } from '../world.ts'

const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.replace(/^plans\//, ''), readFileSync(file, 'utf8')]),
)
/** Long names everywhere, with wide letters and no spaces to break at. */
const LONG = mini({
  'masterplan.yaml': String(mini()['masterplan.yaml'])
    .replace('naam: Noord,', 'naam: Ondernemersvereniging bedrijvenpark Messchenveld-Noordoost en omstreken,')
    .replace('naam: Energie,', 'naam: Energievoorziening en netcapaciteitsproblematiek,')
    .replace('naam: Water', 'naam: 水水水水水水水水水水水水水水水水水水水水'),
  'noord/energie.md': `---\nthema: energie\nambitie: 3\nnu: 1\nprojecten:\n  hub: { fase: uitvoering, signaal: rood, toelichting: Het net zit vol., scores: { belang: 5 } }\n  scan: { fase: idee, scores: { belang: 3, inspanning: 2 } }\n---\n\n## Projectvoorstellen\n\n### Netcapaciteitsuitbreidingsonderhandelingen met de netbeheerder {#hub}\n\n### ${'Zonnestroomdeelsystemen'.repeat(3)} {#scan}\n`,
  'noord/enquete.csv': `energie;water\n${'5;1\n'.repeat(12)}`,
  'zuid/enquete.csv': `energie;water\n${'5;3\n'.repeat(12)}`,
})
const COMMANDS = [
  [],
  ['rank'],
  ['rank', 'noord'],
  ['rank', '--projects'],
  ['rank', 'noord', '--projects'],
  ['rank', 'noord', '--explain', 'energie'],
  ['rank', '--gap'],
  ['status'],
  ['status', 'noord'],
  ['why'],
  ['explain'],
  ['history', 'energie'],
]

/** The narrowest first, and then the one that most people have: a quick run tries those. */
const WIDTHS = [50, 80, 60, 72, 100].slice(0, runs(20))

describe.each([
  ['the sample', SAMPLE],
  ['long names', LONG],
])('%s', (_, files) => {
  it.each(COMMANDS.flatMap((argv) => WIDTHS.map((columns) => [argv.join(' '), columns] as const)))(
    'masterplan %s on %d columns',
    async (argv, columns) => {
      for (const lang of ['nl', 'en']) {
        const { out } = await masterplan([...argv.split(' ').filter(Boolean), '--lang', lang, '--no-color'], files, {
          columns,
          isTerminal: true,
        })
        expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([])
      }
    },
  )
})
