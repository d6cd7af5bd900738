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
      ['7:1 uitzondering-zonder-reden'],
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
    [
      'as a heading, which is none',
      body('### Zon {#zon}\n\n#### masterplan-negeer item-zonder-id: x'),
      ['9:1 uitzondering-zonder-reden'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected)
    // The lines stay the same with a byte order mark and other line ends.
    expect(await shown(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })

  it.each([
    '# masterplan-negeer item-zonder-id: x',
    '## masterplan-negeer item-zonder-id: x',
    'masterplan-negeer item-zonder-id: x',
    '<!-- masterplan negeer item-zonder-id: x -->',
    '<!--masterplan_negeer item-zonder-id: x-->',
    '<!-- masterplan-ignore item-zonder-id: x -->',
    '<!— masterplan-negeer item-zonder-id: x —>',
    '<-- masterplan-negeer item-zonder-id: x -->',
    '// masterplan-negeer item-zonder-id: x',
    '[//]: # (masterplan-negeer item-zonder-id: x)',
    '- <!- masterplan-negeer item-zonder-id: x -->',
  ])('that is none is told, once and where it stands: %s', async (line) => {
    expect((await shown(body(`### Zon {#zon}\n\n${line}`))).filter((f) => f.includes('uitzondering'))).toEqual([
      '9:1 uitzondering-zonder-reden',
    ])
    const out = await masterplan(['validate'], mini({ [FILE]: body(`### Zon {#zon}\n\n${line}`) }))
    expect(out.out).toContain('`<!-- masterplan-negeer REGEL: reden -->`')
  })

  it.each(['#masterplan negeer ambitie-onder-nu: x', '# masterplan_negeer x'])(
    'that is none among facts is told: %s',
    async (line) => {
      const { out } = await masterplan(
        ['validate'],
        mini({ [FILE]: `---\nthema: energie\n${line}\nambitie: 2\n---\n` }),
      )
      expect(out).toContain('`# masterplan-negeer REGEL: reden`')
    },
  )

  it.each([
    'Ons masterplan negeert niemand.',
    'Masterplan negeert de wensen niet.',
    '`# masterplan-negeer item-zonder-id: x`',
    '```\n# masterplan-negeer item-zonder-id: x\n```',
    '# Masterplan Noord',
    'Zet er `masterplan-negeer` boven.',
  ])('is not meant by %s', async (line) => {
    expect((await shown(body(`### Zon {#zon}\n\n${line}`))).filter((f) => f.includes('uitzondering'))).toEqual([])
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

const OLD = 'agendas: [oude-agenda]'
const facts = (lines: string): string =>
  `---\nthema: energie\nprojecten:\n  hub:\n${lines}---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nT.\n`
const AGENDA = '# masterplan-negeer vervallen-agenda: er is nog geen opvolger'
const LINK = '<!-- masterplan-negeer gebroken-link: de kaart volgt in januari -->'

describe('an excuse holds however an editor lays out what it stands above', () => {
  it.each([
    [
      'a list that is broken',
      facts(`    ${AGENDA}\n    agendas:\n      [\n        oude-agenda,\n        agenda,\n      ]\n`),
    ],
    ['a list with its bracket at the margin', facts(`    ${AGENDA}\n    agendas: [\n      oude-agenda\n    ]\n`)],
    ['a list of points', facts(`    ${AGENDA}\n    agendas:\n      - agenda\n      - oude-agenda\n`)],
    ['points without an indent', facts(`    ${AGENDA}\n    agendas:\n    - agenda\n    - oude-agenda\n`)],
    ['an empty line between', facts(`    ${AGENDA}\n\n    ${OLD}\n`)],
    ['a note between', facts(`    ${AGENDA}\n    # zie het verslag\n    ${OLD}\n`)],
    ['a point of a list', facts(`    agendas:\n      ${AGENDA}\n      - oude-agenda\n`)],
    ['a list below its field, and itself behind that', facts(`    agendas:\n      [agenda, oude-agenda] ${AGENDA}\n`)],
    [
      'a broken list that it stands behind',
      facts(`    agendas: [\n      agenda,\n      oude-agenda\n    ] ${AGENDA}\n`),
    ],
    ['a field that it stands behind', facts(`    agendas: ${AGENDA}\n      - oude-agenda\n`)],
    ['an entry that it stands behind', facts(`    agendas: [\n      oude-agenda, ${AGENDA}\n      agenda\n    ]\n`)],
    [
      'a whole item',
      `---\nthema: energie\nprojecten:\n  ${AGENDA}\n  hub:\n    kosten: 5\n    ${OLD}\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nT.\n`,
    ],
    ['a paragraph, with its link on the third line', body(`${LINK}\nEen\ntwee\n[kaart](kaart.md) drie.`)],
    ['a paragraph below an empty line', body(`${LINK}\n\nEen\n[kaart](kaart.md).`)],
    ['the paragraph that it ended up below', body(`Een [kaart](kaart.md)\n${LINK}`)],
    ['the paragraph that it stands in, lines away', body(`Een [kaart](kaart.md)\ntwee\ndrie ${LINK} vier.`)],
    ['a point that goes on', body(`${LINK}\n- een\n  twee [kaart](kaart.md)\n- drie`)],
    ['a point with points below it', body(`${LINK}\n\n- een\n\n  - twee [kaart](kaart.md)`)],
    ['a point that it stands in', body(`- een [kaart](kaart.md)\n  twee ${LINK}\n- drie`)],
    ['an item with all that is below it', body(`${LINK}\n\n### Zon {#zon}\n\nEen.\n\n[kaart](kaart.md)`)],
    ['a table', body(`${LINK}\n\n| a |\n|---|\n| [kaart](kaart.md) |`)],
  ])('%s', async (_, text) => {
    for (const dressed of [text, `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
      const rules = (await shown(dressed)).map((line) => line.split(' ')[1])
      expect(rules.filter((id) => /^(vervallen-agenda|gebroken-link|uitzondering-)/.test(id ?? ''))).toEqual([])
    }
  })

  it.each([
    ['another field', facts(`    ${AGENDA}\n    kosten: 5\n    ${OLD}\n`), 'vervallen-agenda'],
    [
      'another entry',
      facts(`    agendas:\n      ${AGENDA}\n      - agenda\n      - oude-agenda\n`),
      'vervallen-agenda',
    ],
    ['another paragraph', body(`${LINK}\nEen.\n\n[kaart](kaart.md)`), 'gebroken-link'],
    ['another point', body(`${LINK}\n- een\n- [kaart](kaart.md)`), 'gebroken-link'],
    ['another item', body(`${LINK}\n### Zon {#zon}\n\nT.\n\n### Wind {#wind}\n\n[kaart](kaart.md)`), 'gebroken-link'],
    [
      'a whole section',
      `---\nthema: energie\n---\n\n${LINK}\n\n## Wensen\n\n### Zon {#zon}\n\n[kaart](kaart.md)\n`,
      'gebroken-link',
    ],
  ])('but not for %s, and stays with its reason until somebody moves it', async (_, text, rule) => {
    const rules = (await shown(text)).map((line) => line.split(' ')[1])
    expect(rules).toEqual(expect.arrayContaining([rule, 'uitzondering-zonder-nut']))
    const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
    expect(written[`/work/plans/${FILE}`] ?? text).toContain('masterplan-negeer')
  })
})

describe('a broken excuse is one finding, with what it was meant for', () => {
  const HTML = 'Een <b>vette</b> tekst.'
  it.each([
    ['no reason', `<!-- masterplan-negeer ruwe-html: -->\n${HTML}`, 'uitzondering-zonder-reden'],
    ['no colon', `<!-- masterplan-negeer ruwe-html -->\n${HTML}`, 'uitzondering-zonder-reden'],
    ['a slip in the rule', `<!-- masterplan-negeer ruw-html: mag -->\n${HTML}`, 'uitzondering-zonder-nut'],
    ['another comment', `// masterplan-negeer ruwe-html: mag\n\n${HTML}`, 'uitzondering-zonder-reden'],
    ['another word', `<!-- masterplan-ignore ruwe-html: mag -->\n${HTML}`, 'uitzondering-zonder-reden'],
    ['the colon elsewhere', `<!-- masterplan-negeer: ruwe-html mag -->\n${HTML}`, 'uitzondering-zonder-reden'],
    ['an underscore', `<!-- masterplan_negeer ruwe-html: mag -->\n${HTML}`, 'uitzondering-zonder-reden'],
  ])('%s', async (_, text, rule) => {
    expect(await shown(body(`### Zon {#zon}\n\n${text}`))).toEqual([`9:1 ${rule}`])
  })

  it('but no error is made less of by it', async () => {
    const over = facts('    # masterplan-negeer onbekende-naam\n    partners: [provincie]\n')
    expect((await shown(over)).map((line) => line.split(' ')[1])).toEqual([
      'uitzondering-zonder-reden',
      'onbekende-naam',
    ])
  })

  it.each(['ruwehtml', 'ruwe-htm', 'ruwe-htlm'])(
    'and so is a slip in the name of a rule that is off: %s',
    async (rule) => {
      const config = `${mini()['masterplan.yaml']}regels: { ${rule}: uit }\n`
      expect(await shown(body(`### Zon {#zon}\n\n${HTML}`), { 'masterplan.yaml': config })).toEqual([
        'masterplan.yaml:22:11 onbekende-regel',
      ])
    },
  )
})
