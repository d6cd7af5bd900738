/** `fix`: what it mends, what it leaves alone, and that no other byte changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatible } from '../../src/diagnostics/compatible.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const PATH = `/work/plans/${FILE}`
const front = (yaml: string, body = ''): string => `---\nthema: energie\n${yaml}---\n${body}`
const HUB = '\n## Projectvoorstellen\n\n### Hub {#hub}\n'
const hub = (fields: string): string => front(`projecten:\n  hub:\n    ${fields}\n`, HUB)

const mended = async (text: string, over: Files = {}): Promise<string> => {
  const { written } = await masterplan(['fix'], mini({ ...over, [FILE]: text }))
  return written[PATH] ?? text
}

describe('mends', () => {
  it.each([
    [
      'a date with slashes and a day that can be no month',
      front('bijgewerkt: 31/12/2026\n'),
      front('bijgewerkt: 2026-12-31\n'),
    ],
    ['a date without noughts', front('bijgewerkt: 2026-1-5\n'), front('bijgewerkt: 2026-01-05\n')],
    ['a date in words', front('bijgewerkt: "6 oktober 2026"\n'), front('bijgewerkt: 2026-10-06\n')],
    ['a month in words', hub('planning: { start: mrt 2027 }'), hub('planning: { start: 2027-03 }')],
    ['a value with a capital and a space', hub('fase: On hold'), hub('fase: on-hold')],
    ['a quoted value', hub("signaal: 'Groen' # goed"), hub('signaal: groen # goed')],
    ['a field with a slip', hub('kostn: 5'), hub('kosten: 5')],
    ['a partner with a slip', hub('partners: [gemeent, fonds]'), hub('partners: [gemeente, fonds]')],
    ['a partner by its name', hub('partners: [Gemeente]'), hub('partners: [gemeente]')],
    ['one name for a list', hub('partners: fonds # nog vragen'), hub('partners: [fonds] # nog vragen')],
    [
      'a journal line with a Dutch date',
      `${hub('kosten: 1')}\n#### Voortgang\n\n* 6-10-2026 (ALV): Ja.\n`,
      `${hub('kosten: 1')}\n#### Voortgang\n\n* 2026-10-06 (ALV): Ja.\n`,
    ],
    [
      'a heading that closes itself',
      front('', '\n## Wensen\n\n### Zon delen ###\n'),
      front('', '\n## Wensen\n\n### Zon delen {#zon-delen} ###\n'),
    ],
    [
      'two items with one title',
      front('', '\n## Wensen\n\n### Zon\n\n### Zon\n\n### Zon {#zon}\n'),
      front('', '\n## Wensen\n\n### Zon {#zon-2}\n\n### Zon {#zon-3}\n\n### Zon {#zon}\n'),
    ],
    ['a file without front matter', '# Energie\n', '---\nthema: energie\n---\n\n# Energie\n'],
    ['an empty file', '', '---\nthema: energie\n---\n'],
    ['several slips on one line', hub('partners: [Gemeente, gemeent]'), hub('partners: [gemeente, gemeente]')],
    [
      'what comes to light by a first mending',
      '---yaml\nthema: energie\nbijgewerkt: 1-2-2026\n---\n',
      front('bijgewerkt: 2026-02-01\n'),
    ],
  ])('%s', async (_, bad, good) => {
    expect(await mended(bad)).toBe(good)
    // With the marks of other systems as well.
    const dressed = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    // A file without a line end doesn't say which one it has.
    if (bad.includes('\n')) expect(await mended(dressed(bad))).toBe(dressed(good))
  })
})

describe('leaves to a person', () => {
  it.each([
    ['a date that could be two', front('bijgewerkt: 6/10/2026\n')],
    ['a number of a spreadsheet', front('bijgewerkt: 46301\n')],
    ['a day that does not exist', front('bijgewerkt: 30-2-2026\n')],
    ['an amount in thousands', hub('kosten: 45.000')],
    ['a level off the scale', front('ambitie: 4\n')],
    ['a field that is there already', front('ambite: 2\nambitie: 3\n')],
    ['a section beside the right one', front('', '\n## Wensen\n\n## Wenssen\n')],
    [
      'ids that differ in a digit',
      front('projecten:\n  hub:\n    geblokkeerd-door: [fase-2]\n', `${HUB}\n### Fase {#fase-1}\n`),
    ],
    ['a word that is near to two', hub('partners: [gemeenta]')],
    ['an id in use', front('', '\n## Wensen\n\n### Zon {#Zon}\n\n### Zonneweide {#zon}\n')],
    ['text before the front matter', 'Energie: 3\n'],
    ['code', '---js\nprocess.exit(1)\n---\n'],
  ])('%s', async (_, text) => {
    const partners = String(mini()['masterplan.yaml']).replace(
      '  fonds:',
      '  gemeento: { naam: O }\n  gemeenti: { naam: I }\n  fonds:',
    )
    const over = text.includes('gemeenta') ? { 'masterplan.yaml': partners } : {}
    const changed = await mended(text, over)
    // An id may still be given to an item that has none.
    expect(changed.replace(/ \{#[a-z]+-?\d?\}/g, '')).toBe(text.replace(/ \{#[a-z]+-?\d?\}/g, ''))
  })
})

const FACTS = [
  'bijgewerkt: 1-2-2026\n',
  'herzien: "6 okt 2027"\n',
  'nuu: 1\n',
  'ambite: 2\n',
  'projecten:\n  hub:\n    fase: Idee\n    partners: Gemeente\n    kosten: "5" # euro\n',
  'wensen:\n  zon: { steun: "3" } # leden\n',
  'uitdagingen:\n  Vol_Net: {}\n',
]
const BODY = [
  '\n## Wenssen\n',
  '\n## Wensen\n',
  '\n## Projectvoorstellen\n',
  '\n### Zon\n',
  '\n### Zon <!-- x -->\n',
  '\n### Zon ##\n',
  '\n### Zon {#Zon delen}\n',
  '\n### Hub {#hub}\n',
  '\n### Vol {#vol-net}\n',
  '\n#### Vortgang\n',
  '\n- 6 oktober 2026: x\n',
  '\n<!-- masterplan-negeer item-zonder-id: x -->\n',
  '\ntekst 地図🌞 \t\n',
]
const FENCES = fc.constantFrom('---\n', '---\n', '---yaml\n', '----\n', '')
const plans = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    FENCES,
    fc.uniqueArray(fc.constantFrom(...FACTS), { maxLength: 4 }),
    FENCES,
    fc.array(fc.constantFrom(...BODY), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([bom, open, facts, close, body, windows]) => {
    const text = `${open}thema: energie\n${facts.join('')}${close}${body.join('')}`
    return bom + (windows ? text.replaceAll('\n', '\r\n') : text)
  })

describe('whatever is in a file', () => {
  const findings = async (text: string): Promise<Finding[]> =>
    JSON.parse((await masterplan(['validate', '--json'], mini({ [FILE]: text }))).out).findings

  it('nothing that can be mended is left, and a second time changes nothing', async () => {
    let changed = 0
    await fc.assert(
      fc.asyncProperty(plans, async (text) => {
        const once = await mended(text)
        if (once !== text) changed++
        expect((await findings(once)).filter((f) => f.edits.length > 0)).toEqual([])
        expect(await mended(once)).toBe(once)
      }),
      { numRuns: 600 },
    )
    expect(changed).toBeGreaterThan(200)
  })

  it('every edit is inside its file, and every byte outside the edits stays', async () => {
    let edited = 0
    await fc.assert(
      fc.asyncProperty(plans, async (text) => {
        const fixable = (await findings(text)).filter((f) => f.file === FILE && f.edits.length > 0)
        for (const { edits } of fixable) {
          for (const { start, end } of edits) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true)
            // One finding at a time: what is before and behind its edit is there as it was, to the byte.
            const once = applyEdits(text, edits)
            expect(once.startsWith(text.slice(0, start))).toBe(true)
            expect(once.endsWith(text.slice(end))).toBe(true)
            edited++
          }
        }
        // All together: the text between the edits of the first round is what is between them afterwards, in order.
        const ranges = compatible(fixable).flatMap((f) => f.edits)
        const after = applyEdits(text, ranges)
        let from = 0
        let at = 0
        for (const { start, end, text: put } of [...ranges].sort((a, b) => a.start - b.start)) {
          const kept = text.slice(from, start)
          expect(after.slice(at, at + kept.length + put.length)).toBe(kept + put)
          at += kept.length + put.length
          from = end
        }
        expect(after.slice(at)).toBe(text.slice(from))
        expect(after.includes('\r\n') && /[^\r]\n/.test(after)).toBe(text.includes('\r\n') && /[^\r]\n/.test(text))
      }),
      { numRuns: 400 },
    )
    expect(edited).toBeGreaterThan(250)
  })
})

describe('the command', () => {
  const files = mini({ [FILE]: front('nuu: 1\nbijgewerkt: 2026-02-30\n'), 'zuid/energie.md': front('nuu: 2\n') })

  it('says what it mended and what is left', async () => {
    const { out, code, written } = await masterplan(['fix'], files)
    expect([out, code]).toEqual([
      'Er viel niets te herstellen.\nVoor een mens blijven 3 bevindingen over. Zie masterplan validate.\n',
      0,
    ])
    expect(written).toEqual({})
    const some = await masterplan(
      ['fix', 'plans/noord'],
      mini({ [FILE]: front('ambite: 1\n'), 'zuid/energie.md': front('ambite: 2\n') }),
    )
    expect(some.out).toBe(
      'Hersteld: 1 bevinding in 1 bestand.\n'.replace(
        '\n',
        '\nVoor een mens blijft 1 bevinding over. Zie masterplan validate.\n',
      ),
    )
    expect(Object.keys(some.written)).toEqual([PATH])
  })

  it('shows a diff first, and then changes nothing', async () => {
    const { out, err, code, written } = await masterplan(['fix', '--dry-run'], mini({ [FILE]: front('ambite: 2\n') }))
    expect(out).toBe(
      [
        `--- plans/${FILE}`,
        `+++ plans/${FILE}`,
        '@@ -1,4 +1,4 @@',
        ' ---',
        ' thema: energie',
        '-ambite: 2',
        '+ambitie: 2',
        ' ---',
        '',
      ].join('\n'),
    )
    expect(err).toContain('zou 1 bevinding herstellen in 1 bestand; er is nog niets veranderd')
    expect([code, written]).toEqual([1, {}])
    expect((await masterplan(['fix', '--dry-run'], mini())).code).toBe(0)
  })

  it('works from validate as well, which shows what is left', async () => {
    const { out, err, written, code } = await masterplan(
      ['validate', '--fix', '--json'],
      mini({ [FILE]: front('ambite: 2\nnuu: 1\n') }),
    )
    expect(written[PATH]).toBe(front('ambitie: 2\nnuu: 1\n'))
    expect(err).toBe('Hersteld: 1 bevinding in 1 bestand.\n')
    expect(JSON.parse(out).findings.map((f: Finding) => f.ruleId)).toContain('onbekend-veld')
    expect(code).toBe(1)
  })
})
