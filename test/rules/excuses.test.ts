/** Excuses: what they silence, what they don't, and what is said of them. */
import { describe, expect, it } from 'vitest'
import { inShort, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const shown = async (text: string, over = {}): Promise<string[]> => {
  const { out } = await masterplan(['validate', '--json'], mini({ [FILE]: text, ...over }))
  return JSON.parse(out)
    .findings.filter(
      (f: { ruleId: string }) =>
        !/^(ontbrekend-onderdeel|item-zonder-tekst|wens-zonder-vervolg|project-zonder-wens)$/.test(f.ruleId),
    )
    .map((f: never) => inShort(f).replace(`${FILE}:`, ''))
}
const body = (text: string): string => `---\nthema: energie\n---\n\n## Wensen\n\n${text}\n`

describe('an excuse', () => {
  it.each([
    ['above its line', body('<!-- masterplan-negeer item-zonder-id: nog in overleg -->\n### Zon'), []],
    ['with an empty line between', body('<!-- masterplan-negeer item-zonder-id: nog in overleg -->\n\n### Zon'), []],
    ['behind the line', body('### Zon <!-- masterplan-negeer item-zonder-id: nog in overleg -->'), []],
    [
      'over another one',
      body(
        '<!-- masterplan-negeer item-zonder-id: a -->\n<!-- masterplan-negeer achtergebleven-tekst: b -->\n### TODO',
      ),
      [],
    ],
    [
      'among facts',
      '---\nthema: energie\n# masterplan-negeer ambitie-onder-nu: de lat is lager gelegd\nambitie: 1\nnu: 2\n---\n',
      [],
    ],
    [
      'behind a fact',
      '---\nthema: energie\nambitie: 1 # masterplan-negeer ambitie-onder-nu: de lat is lager gelegd\nnu: 2\n---\n',
      [],
    ],
    [
      'only for its own line',
      body('<!-- masterplan-negeer item-zonder-id: x -->\n### Zon\n\n### Wind'),
      ['10:5 item-zonder-id'],
    ],
    [
      'only for its own rule',
      body('<!-- masterplan-negeer ruwe-html: x -->\n### Zon'),
      ['7:1 uitzondering-zonder-nut', '8:5 item-zonder-id'],
    ],
    [
      'without a reason',
      body('<!-- masterplan-negeer item-zonder-id: -->\n### Zon'),
      ['7:1 uitzondering-zonder-reden', '8:5 item-zonder-id'],
    ],
    ['without anything', body('<!-- masterplan-negeer -->\n### Zon {#zon}'), ['7:1 uitzondering-zonder-reden']],
    [
      'for nothing',
      body('<!-- masterplan-negeer item-zonder-id: x -->\n### Zon {#zon}'),
      ['7:1 uitzondering-zonder-nut'],
    ],
    [
      'for a rule that does not exist',
      body('<!-- masterplan-negeer item-zonder-idd: x -->\n### Zon {#zon}'),
      ['7:1 uitzondering-zonder-nut'],
    ],
    [
      'for itself',
      body('<!-- masterplan-negeer uitzondering-zonder-nut: x -->\nTekst.'),
      ['7:1 uitzondering-zonder-nut'],
    ],
    ['as a heading, which is none', body('# masterplan-negeer item-zonder-id: x'), ['7:3 onbekend-onderdeel']],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected)
    // The lines stay the same with a byte order mark and other line ends.
    expect(await shown(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })

  it('works in masterplan.yaml', async () => {
    const config = String(mini()['masterplan.yaml']).replace('punten: 60', 'punten: 50')
    const excused = config.replace(
      '    criteria:',
      '    # masterplan-negeer punten-geen-100: de ALV verdeelt de rest in mei\n    criteria:',
    )
    expect(await shown('---\nthema: energie\n---\n', { 'masterplan.yaml': config })).toEqual([
      'masterplan.yaml:19:5 punten-geen-100',
    ])
    expect(await shown('---\nthema: energie\n---\n', { 'masterplan.yaml': excused })).toEqual([])
  })

  it('is no excuse for a rule that is off, but no fault either', async () => {
    const config = `${mini()['masterplan.yaml']}regels: { item-zonder-id: uit }\n`
    expect(
      await shown(body('<!-- masterplan-negeer item-zonder-id: x -->\n### Zon'), { 'masterplan.yaml': config }),
    ).toEqual([])
  })

  it('is not shown to the readers of a report', async () => {
    const text = body(
      '<!-- masterplan-negeer ruwe-html: x -->\n### Zon <!-- geheim --> {#zon}\n\nEen <!-- zin --> wens. <!-- nog een -->\n\n<!-- alinea -->',
    )
    for (const format of ['html', 'md']) {
      const { out } = await masterplan(['report', 'noord', '--format', format, '-o', '-'], mini({ [FILE]: text }))
      expect(out).not.toMatch(/negeer|&lt;!--|geheim|zin -->|nog een|alinea/)
      expect(out).toContain('wens.')
    }
  })
})
