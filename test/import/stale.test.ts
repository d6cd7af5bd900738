/** A report that comes back while the plan went on: what both changed is told with all it said, and nothing is written over. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const FACTS = `  hub:
    fase: verkenning
    signaal: oranje
    toelichting: Er is nog geen plek.
    partners: [gemeente]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000
`
const ITEM = `### De hub {#hub}

Eén aansluiting delen.

#### Mijlpalen

- [ ] 2027-03: Contract getekend

`
const PLAN = `---
thema: energie
projecten:
${FACTS}  dak: { fase: idee }
---

# Energie

## Projectvoorstellen

${ITEM}### Het dak {#dak}

Vol zon.
`
const files = (over: Files = {}): Files => mini({ 'noord/energie.md': PLAN, ...(over as Record<string, string>) })
const below = (written: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace('/work/plans/', ''), text]))
let report: Uint8Array
let kept: Record<string, string | Uint8Array>

beforeAll(async () => {
  report = (await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files())).bytes['-'] as Uint8Array
  // Any command that writes keeps the plans as they were.
  kept = below((await masterplan(['set', 'dak', 'kosten', '1', '--write'], files())).kept)
})

type Pairs = [was: string, now: string][]
const changed = (text: string, pairs: Pairs): string =>
  pairs.reduce((made, [was, now]) => {
    if (!made.includes(was)) throw new Error(`nothing says ${was}`)
    return made.replaceAll(was, now)
  }, text)

async function imported(inReport: Pairs, over: Record<string, string | Uint8Array>) {
  const parts = unzipSync(report)
  const document = strToU8(changed(strFromU8(parts['word/document.xml'] as Uint8Array), inReport))
  const { out, written } = await masterplan(
    ['import', '/work/noord.docx', '--json', '--write'],
    files({ ...kept, ...over, '../noord.docx': zipSync({ ...parts, 'word/document.xml': document }) }),
  )
  const said = JSON.parse(out)
  const asked: { where: string; field: string; why: string }[] = said.toDecide
  return { said, written: Object.values(written).join('\n'), why: asked.filter(({ where }) => where === 'De hub') }
}

describe('what both changed', () => {
  it.each<[string, Pairs, Pairs, string]>([
    [
      '€ 45.000',
      [['>€\u00a045.000<', '>€\u00a047.500<']],
      [['45000', '50000']],
      'het document zegt “€ 47.500”, en het plan zegt intussen “€ 50.000”',
    ],
    [
      '€ 45.000',
      [['>€\u00a045.000<', '>€\u00a047.500<']],
      [['    kosten: 45000\n', '']],
      'het plan zegt intussen niets',
    ],
    [
      'Er is nog geen plek.',
      [['Er is nog geen plek.', 'Ja.']],
      [['Er is nog geen plek.', 'Nee.']],
      'het document zegt “Ja.”, en het plan zegt intussen “Nee.”',
    ],
    [
      'Eén aansluiting delen.',
      [['Eén aansl', 'Twee aansl']],
      [['Eén aansl', 'Drie aansl']],
      'het plan zegt intussen “Drie aansluiting delen.”',
    ],
    ['Gemeente', [['>Gemeente<', '>Gemeente, Fonds<']], [['[gemeente]', '[]']], 'het plan zegt intussen niets'],
    [
      '☐ maart 2027: Contract getekend (nog te doen)',
      [['Contract getekend', 'Contract rond']],
      [['[ ] 2027-03', '[x] 2027-03']],
      'het plan zegt intussen “☑ maart 2027: Contract getekend (gedaan)”',
    ],
    [
      '€ 45.000',
      [['>€\u00a045.000<', '>€\u00a047.500<']],
      [
        [FACTS, ''],
        [ITEM, ''],
      ],
      'en dit onderdeel staat niet meer in het plan',
    ],
    [
      'Eén aansluiting delen.',
      [['Eén aansl', 'Twee aansl']],
      [
        [FACTS, ''],
        [ITEM, ''],
      ],
      'en dit onderdeel staat niet meer in het plan',
    ],
  ])('%s is told with all three, and not written', async (was, inReport, inPlan, said) => {
    const { why, written } = await imported(inReport, { 'noord/energie.md': changed(PLAN, inPlan) })
    expect(why.map((one) => one.why)).toEqual([expect.stringContaining(`Er stond “${was}”, het document zegt “`)])
    expect(why[0]?.why.replaceAll('\u00a0', ' ')).toContain(said)
    expect(written).toBe('')
  })

  it('is taken where they changed the one and the other of a phase and a signal', async () => {
    const plan = changed(PLAN, [['fase: verkenning', 'fase: uitvoering']])
    const { why, written } = await imported([['oranje', 'groen']], { 'noord/energie.md': plan })
    expect(why).toEqual([])
    expect(written).toContain('    fase: uitvoering\n    signaal: groen\n')
  })
})

describe('an item that meanwhile', () => {
  it.each([
    ['has another id', ['rename', 'hub', 'grote-hub']],
    ['moved to another theme', ['move', 'hub', 'noord/water']],
    ['has another title', ['rename', 'hub', '--title', 'De grote hub']],
  ])('%s is still the one that somebody changed', async (_, argv) => {
    const meanwhile = below((await masterplan([...argv, '--write'], files(kept))).written)
    const edits: Pairs = [
      ['>€\u00a045.000<', '>€\u00a047.500<'],
      ['Eén aansl', 'Twee aansl'],
    ]
    const { why, written } = await imported(edits, meanwhile)
    expect(why).toEqual([])
    expect(written).toContain('kosten: 47500')
    expect(written).toContain('Twee aansluiting delen.')
  })
})
