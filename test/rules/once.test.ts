/** One mistake, one finding: what follows from it is not told as well, and what looks like a mistake and isn't stays quiet. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const HUB = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n'
const fact = (hub: string, rest = ''): string =>
  `---\nthema: energie\nwensen:\n  zon: {}\nprojecten:\n  hub:\n    wensen: [zon]\n${hub.replace(/^/gm, '    ')}\n---\n\n# Energie\n\n## Uitdagingen\n\n## Wensen\n\n### Zon {#zon}\n\nTekst.\n${HUB}${rest}`
const found = async (over: Files, argv: string[] = []): Promise<string[]> => {
  const { out, err } = await masterplan(['validate', '--json', '--today', '2026-11-23', ...argv], mini(over))
  expect(err).toBe('')
  return JSON.parse(out)
    .findings.map((f: { ruleId: string; start: { line: number } }) => `${f.start.line} ${f.ruleId}`)
    .filter((line: string) => !/ontbrekend-onderdeel/.test(line))
}
const LEAD = 'trekker: bestuur\n'

describe('is told once', () => {
  it.each<[string, string, string[]]>([
    ['a number where text is asked', fact('trekker: 012'), ['8 dubbelzinnige-waarde']],
    [
      'an end that doesn’t exist',
      fact(
        `${LEAD}fase: voorbereiding\nplanning: { start: 2027-01, eind: 2028-13 }\nscores: { belang: 3, inspanning: 2 }`,
      ),
      ['10 onmogelijke-datum'],
    ],
    [
      'a mark for the direction that was typed thrice',
      fact(LEAD, '\nTekst\u202e\u202e\u202e.\n'),
      ['28 onzichtbaar-teken'],
    ],
    ['a space without width in a row', fact(LEAD, `\nTek${'\u200b'.repeat(40)}st.\n`), ['28 onzichtbaar-teken']],
    [
      'two kinds of them, each for itself',
      fact(LEAD, '\nTek\u200b\u200b\u00ad\u00adst.\n'),
      ['28 onzichtbaar-teken', '28 onzichtbaar-teken'],
    ],
    ['the same in two places', fact(LEAD, '\nTek\u200bst\u200b.\n'), ['28 onzichtbaar-teken', '28 onzichtbaar-teken']],
    [
      'two letters that were lost',
      fact(LEAD, '\nTek\ufffd\ufffdst.\n'),
      ['28 onzichtbaar-teken', '28 onzichtbaar-teken'],
    ],
    [
      'a list below a dated line',
      fact(LEAD, '\n#### Voortgang\n\n- 2026-04-02: Begonnen:\n  - eerst dit\n  - dan dat\n\n  - en dit\n'),
      ['31 regel-zonder-datum'],
    ],
    [
      'a numbered one',
      fact(LEAD, '\n#### Besluiten\n\n- 2026-04-02 (ALV): Besloten:\n  1. een\n  2. twee\n'),
      ['31 regel-zonder-datum'],
    ],
    [
      'one of several depths',
      fact(LEAD, '\n#### Voortgang\n\n- 2026-04-02: Begonnen:\n    - a\n        - b\n    - c\n'),
      ['31 regel-zonder-datum'],
    ],
    [
      'one below a line without a date',
      fact(LEAD, '\n#### Voortgang\n\n- Begonnen:\n  - a\n  - b\n'),
      ['30 regel-zonder-datum'],
    ],
    [
      'one below each of two dated lines',
      fact(LEAD, '\n#### Voortgang\n\n- 2026-04-02: A\n  - a\n  - b\n- 2026-05-02: B\n  - c\n  - d\n'),
      ['31 regel-zonder-datum', '34 regel-zonder-datum'],
    ],
    [
      'a dated line below one, which is a line',
      fact(LEAD, '\n#### Voortgang\n\n- 2026-04-02: A\n  - a\n  - 2026-05-02: B\n  - b\n'),
      ['31 regel-zonder-datum', '33 regel-zonder-datum'],
    ],
    [
      'two lines beside each other, each',
      fact(LEAD, '\n#### Voortgang\n\n- Begonnen\n- Gestopt\n'),
      ['30 regel-zonder-datum', '31 regel-zonder-datum'],
    ],
    ['a score off the scale', fact('scores: { belang: 3, inspanning: 9 }'), ['8 ongeldige-waarde']],
    ['an empty explanation', fact('signaal: rood\ntoelichting: ""'), ['9 ongeldige-waarde']],
    ['an unknown line of an agenda that is over', fact('agendas: [oude-agenda/x]'), ['8 onbekende-naam']],
    [
      'a phase that isn’t there',
      fact('fase: afgrond\nplanning: { start: 2025-01, eind: 2025-02 }'),
      ['8 ongeldige-waarde'],
    ],
    ['a wish that isn’t there', fact('').replace('[zon]', '[zonn]'), ['7 onbekende-verwijzing']],
    ['a field with a slip', fact('').replace('wensen: [zon]', 'wensn: [zon]'), ['7 onbekend-veld']],
    [
      'a field with a slip that a signal asks for',
      fact('signaal: rood\ntoelichtng: Het net zit vol.'),
      ['9 onbekend-veld'],
    ],
    [
      'a field with a slip that a phase asks for',
      fact('fase: verkenning\ntrekkr: bestuur\nscores: { belang: 3, inspanning: 2 }'),
      ['9 onbekend-veld'],
    ],
    ['a criterion with a slip', fact('scores: { belang: 3, inspaning: 2 }'), ['8 onbekende-naam']],
    [
      'an end in a form that is two numbers',
      fact('planning: { start: 2027-01, eind: 1.10 }'),
      ['8 dubbelzinnige-waarde'],
    ],
    [
      'a section with part of its name',
      fact('', '').replace('## Projectvoorstellen', '## Projecten').replace('ambitie', 'ambitie'),
      ['21 onbekend-onderdeel'],
    ],
    ['a code block that is never closed', fact('').replace('# Energie\n', '# Energie\n\n```\n'), ['13 open-blok']],
    [
      'a comment that is never closed',
      fact('').replace('# Energie\n', '# Energie\n\n<!-- notitie\n'),
      ['13 open-blok'],
    ],
    ['a number to call', fact('', '\n[bel](tel:0592366911)\n'), ['27 persoonsgegeven']],
    ['a second set of facts', '---\nthema: energie\n---\n---\nwensen: {}\n---\n\n# Energie\n', ['4 meer-documenten']],
    ['facts behind the fence', '---\nthema: energie\n...\n---\nnu: 1\n---\n\n# Energie\n', ['5 meer-documenten']],
    [
      'each of two conflicts',
      '---\nthema: energie\n---\n\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n\nz\n\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n',
      ['5 samenvoegconflict', '13 samenvoegconflict'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await found({ [FILE]: text })).toEqual(expected)
  })

  it('a column with another name, and not that there are few ballots', async () => {
    expect(await found({ 'noord/enquete.csv': 'Energi;Water\n3;3\n' })).toEqual(['1 enquete-kolom', '1 enquete-kolom'])
  })
})

describe('what could not be read in a theme file', () => {
  const OTHER =
    '---\nthema: energie\nprojecten:\n  kabel: { wensen: [noord/energie/zon], geblokkeerd-door: [noord/energie/hub] }\n---\n\n## Projectvoorstellen\n\n### Kabel {#kabel}\n\nTekst.\n'
  const good = fact(`${LEAD}fase: verkenning\nscores: { belang: 3, inspanning: 2 }`)
  it.each<[string, string | RegExp, string, string[]]>([
    ['an id with capitals among facts', '  zon: {}', '  Zon: { steun: 3 }', ['4 ongeldige-id']],
    ['an id with a space among facts', '  hub:\n', '  de hub:\n', ['6 ongeldige-id']],
    ['an id with capitals behind a heading', '{#zon}', '{#Zon}', ['19 ongeldige-kop-id']],
    ['a list of ids where facts are meant', 'wensen:\n  zon: {}', 'wensen: [zon]', ['3 verkeerd-type']],
    ['a text where facts are meant', '  zon: {}', '  zon: Zonnestroom', ['4 verkeerd-type']],
    ['all facts under another name', 'projecten:\n', 'project:\n', ['5 onbekend-veld']],
    ['all facts under a name unlike it', 'projecten:\n', 'voorstellen:\n', ['5 onbekend-veld']],
    ['facts that are a list', /projecten:.*?(?=---\n\n)/s, 'projecten:\n  - hub\n', ['6 verkeerd-type']],
    ['a colon in a text', 'trekker: bestuur', 'trekker: bestuur: wie', ['8 yaml-syntax']],
    ['a lead without a space', 'trekker: bestuur', 'trekker:bestuur', ['8 yaml-syntax']],
    ['a score with a comma', 'belang: 3', 'belang: 3,5', ['10 dubbelzinnige-waarde']],
    ['scores without their bracket', 'inspanning: 2 }', 'inspanning: 2', ['10 yaml-syntax']],
    ['a project too far to the left', '  hub:\n', 'hub:\n', ['6 onbekend-veld']],
    ['a field too far to the right', '    trekker', '     trekker', ['8 yaml-syntax']],
    ['a wish in a list with a dash', '[zon]', '- zon', ['7 yaml-syntax']],
  ])('%s is told once', async (_, from, to, expected) => {
    const text = good.replace(from, to)
    expect(text).not.toBe(good)
    expect(await found({ [FILE]: text, 'zuid/energie.md': OTHER })).toEqual(expected)
  })
})

describe('is no mistake', () => {
  it.each<[string, Files]>([
    ['a divider of dashes', { [FILE]: '---\nthema: energie\n---\n\na\n\n- - - - - - - - - - - - - -\n\nb\n' }],
    ['a divider of stars', { [FILE]: '---\nthema: energie\n---\n\na\n\n* * * * * * * * * * * * * *\n\nb\n' }],
    [
      'an agenda that began lately',
      {
        'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
          'lijnen: { klimaat: Klimaat }',
          'periode: vanaf 2025',
        ),
        [FILE]: fact('agendas: [agenda]'),
      },
    ],
    ['pictures and code beside the kringen', { 'img/a.png': '', 'docs/c.md': '', 'src/x.ts': '' }],
    [
      'an excuse or a note in a code block',
      { [FILE]: '---\nthema: energie\n---\n\n```\nTODO <!-- masterplan-negeer x: y -->\n```\n' },
    ],
    ['a fence in a comment', { [FILE]: '---\nthema: energie\n---\n\n<!--\n```\n-->\n\nTekst.\n' }],
    [
      'prose that looks like a fact',
      { [FILE]: '---\nthema: energie\n---\nlet-op: dit is een tekst\n\n---\n\nMeer.\n' },
    ],
    [
      'megawatts, organisations and offices',
      {
        [FILE]:
          '---\nthema: energie\n---\n\nDe batterij levert 2 MW. Daarmee kan het, 10 mw Nodig. RSIN 111222333. Mevrouw De Voorzitter.\n',
      },
    ],
    ['a body with a rule in it', { [FILE]: '---\nthema: energie\n---\nnote: this is prose\n\n---\n' }],
  ])('%s', async (_, over) => {
    expect(await found(over)).toEqual([])
  })
})

describe('the configuration against the plans', () => {
  const plans = Object.fromEntries(
    ['noord/energie.md', 'zuid/energie.md', 'noord/water.md'].map((file) => [
      file,
      `---\nthema: ${file.slice(-9).startsWith('nergie') ? 'energie' : file.split('/')[1]?.replace('.md', '')}\nprojecten:\n  hub:\n    partners: [gemeente]\n    scores: { belang: 3, inspanning: 2 }\n---\n${HUB}`,
    ]),
  )
  it.each<[string, string, string, string[]]>([
    ['a partner', '  gemeente: {', '  gemeentee: {', ['12 onbekende-naam']],
    ['a criterion', '      belang: {', '      belng: {', ['20 onbekende-naam']],
  ])('%s that is renamed there is told once, there, and nothing is changed', async (_, from, to, expected) => {
    const files = { ...plans, 'masterplan.yaml': String(mini()['masterplan.yaml']).replace(from, to) }
    const told = (await found(files)).filter(
      (line) => !/project-zonder-wens|item-zonder-tekst|zelfde-project/.test(line),
    )
    expect(told).toEqual(expected)
    expect((await masterplan(['fix'], mini(files))).written).toEqual({})
  })
})

describe('is seen all the same', () => {
  it('a link and markup below a divider, or in a very long text', async () => {
    const bad = '[x](nergens.md) <b>y</b>'
    for (const text of ['- - - - - - - - - - - - -\n\n', 'Gewone zinnen, een heel lange tekst. '.repeat(3500)])
      expect(await found({ [FILE]: `---\nthema: energie\n---\n\n${text}${bad}\n` })).toEqual(
        expect.arrayContaining([expect.stringContaining('gebroken-link'), expect.stringContaining('ruwe-html')]),
      )
  })

  it('that a text was too much to look at', async () => {
    expect(
      await found({ [FILE]: `---\nthema: energie\n---\n\n## Projectvoorstellen\n\n${'*a* '.repeat(9000)}\n` }),
    ).toEqual(['7 te-diep'])
  })

  it('a repeated section on a kring’s page', async () => {
    const page = '---\nkring: noord\n---\n\n## Stip op de horizon\n\nx\n\n## Gebieden\n\na\n\n## gebieden\n\nb\n'
    expect(await found({ 'noord/kring.md': page })).toEqual(['13 onbekend-onderdeel'])
  })

  it.each(['noord/energie.md.txt', 'noord/enquete.csv.txt', 'noord/energie.markdown'])(
    'a plan to which an editor gave another ending: %s',
    async (file) => {
      expect(await found({ [file]: '' })).toEqual(['1 onbekend-bestand'])
    },
  )

  it('a kring’s folder with another name', async () => {
    expect(await found({ 'oost/energie.md': '' })).toEqual(['4 onbekend-bestand'])
  })
})

describe('a thousand of a kind', () => {
  const mails = (n: number): string => Array.from({ length: n }, (_, i) => `a${i}@b.nl`).join(' ')
  const page = (text: string): string => `---\nthema: energie\n---\n\n${text}\n`
  const excuse = '<!-- masterplan-negeer persoonsgegeven: openbare lijst -->\n'

  it('hides nothing in another file, chosen or not, nor behind an excuse', async () => {
    const over = {
      [FILE]: page(`${excuse}${mails(1200)}`),
      'zuid/water.md': '---\nthema: water\n---\n\nMail a@b.nl.\n',
    }
    expect(await found(over)).toEqual(['5 persoonsgegeven'])
    expect(await found(over, ['plans/zuid/water.md'])).toEqual(['5 persoonsgegeven'])
    const same = page(`${excuse}${mails(1200)}\n\nMail jan@b.nl.`)
    expect(await found({ [FILE]: same })).toEqual(['8 persoonsgegeven'])
    expect((await masterplan(['fix'], mini(over))).written).toEqual({})
  })

  it('is counted in every form, though not all told', async () => {
    const over = mini({ [FILE]: page(mails(1500)) })
    const { out } = await masterplan(['validate', '--json'], over)
    const { summary, findings } = JSON.parse(out)
    expect([summary.errors + summary.warnings, findings.length, findings.at(-1).more]).toEqual([1500, 1000, 500])
    expect((await masterplan(['validate'], over)).out).toMatch(
      /En nog 500 keer in dit bestand[\s\S]*1500 (fouten|waarschuwingen) in 1 bestand/,
    )
    expect((await masterplan(['validate', '--format', 'github'], over)).out).toContain(
      'En nog 1490; `masterplan validate` toont alles',
    )
    for (const format of ['sarif', 'junit', 'gitlab'])
      expect((await masterplan(['validate', '--format', format], over)).out).toContain('En nog 500 keer in dit bestand')
  })
})

describe('an excuse in use', () => {
  it.each<[string, (text: string) => string]>([
    ['beside a heading that lost its id', (t) => t.replace(' {#hub}', '')],
    ['beside a section with a slip', (t) => t.replace('## Wensen', '## Wenssen')],
    ['beside a section that went', (t) => t.replace('## Projectvoorstellen\n', '')],
    ['beside an id with a slip', (t) => t.replace('{#hub}', '{#hubb}')],
    ['beside a value that is none', (t) => t.replace('kosten: 5', 'kosten: € 5')],
    ['below a code block that is never closed', (t) => t.replace('# Energie\n', '# Energie\n\n```\n')],
  ])('%s stays, whatever is mended', async (_, spoil) => {
    const text = fact(
      'kosten: 5\n# masterplan-negeer dekking-boven-kosten: subsidie volgt\ndekking: { fonds: 9 }\n# masterplan-negeer vervallen-agenda: loopt door\nagendas: [oude-agenda]',
    )
    expect(await found({ [FILE]: text })).toEqual([])
    const { written } = await masterplan(['fix'], mini({ [FILE]: spoil(text) }))
    const after = written[`/work/plans/${FILE}`] ?? spoil(text)
    expect(after.match(/masterplan-negeer/g)).toHaveLength(2)
  })
})

describe('what could not be read', () => {
  const excused = `---\nthema: energie\n# masterplan-negeer ambitie-onder-nu: bewust\nambitie: 1\nnu: 2\n---\n\n## Wensen\n\n<!-- masterplan-negeer wens-zonder-vervolg: volgt -->\n### Zon {#zon}\n\nTekst.\n`

  it('makes no excuse superfluous, in its own file or in another', async () => {
    for (const over of [
      { [FILE]: excused, 'zuid/water.md': '---\nthema: "water\n---\n' },
      { [FILE]: excused.replace('nu: 2\n', 'nu: 2\nnu: 2\n') },
    ]) {
      expect((await found(over)).filter((line) => line.includes('uitzondering'))).toEqual([])
      expect((await masterplan(['fix'], mini(over))).written).toEqual({})
    }
  })

  it('can’t be excused itself', async () => {
    for (const text of [
      '---\nthema: energie\nambitie: 9\n# masterplan-negeer dubbele-sleutel: mag\nambitie: 8\n---\n',
      '---\nthema: energie\nambitie: [9 # masterplan-negeer yaml-syntax: ok\n---\n',
    ])
      expect(await found({ [FILE]: text })).toEqual([expect.stringMatching(/dubbele-sleutel|yaml-syntax/)])
  })

  it.each([
    'gebroken-link, ruwe-html: reden -->',
    'gebroken-link want later -->',
    'gebroken-link: over\ntwee regels -->',
  ])('an excuse written as %s is told', async (written) => {
    const text = `---\nthema: energie\n---\n\n<!-- Masterplan-Negeer ${written}\n[x](y.md)\n`
    expect(await found({ [FILE]: text })).toContain('5 uitzondering-zonder-reden')
  })
})

it('points at the line of the list whose date is still to come, and not at the text above that names it', async () => {
  const body =
    '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nKlaar op 2062-10-06.\n\n#### Voortgang\n\n- 2062-10-06: Klaar.\n'
  const { out } = await masterplan(
    ['validate', '--json'],
    mini({ 'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n${body}` }),
  )
  const found = JSON.parse(out).findings.filter((f: { ruleId: string }) => f.ruleId === 'datum-in-toekomst')
  expect(found.map((f: { start: { line: number } }) => f.start.line)).toEqual([15])
})

describe('one slip where two rules or two names see it', () => {
  const PAGE = '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen.\n\n'
  const items = (body: string): Files => ({
    [FILE]: `---\nthema: energie\n---\n\n# Energie\n\n## Uitdagingen\n\n## Projectvoorstellen\n\n${body}`,
  })
  const wish = (section: string, below = ''): Files => items(`${section}\n\n### Zon {#zon}\n\nTekst.\n${below}`)
  const front = (facts: string): Files => ({ [FILE]: fact(facts) })
  const mistakesOf = async (over: Files): Promise<string[]> => {
    const { out } = await masterplan(['validate', '--json'], mini(over))
    return JSON.parse(out)
      .findings.filter((f: { severity: string }) => f.severity !== 'advice')
      .map((f: { file: string; ruleId: string }) => `${f.file} ${f.ruleId}`)
  }
  it.each<[string, Files, string]>([
    ['amounts without names', front('dekking: { 15000, 20000 }'), `${FILE} verkeerd-type`],
    ['three amounts without names', front('dekking: { 15000, 20000, 500 }'), `${FILE} verkeerd-type`],
    ['one score without its name', front('scores: { 5 }'), `${FILE} verkeerd-type`],
    ['two scores without names', front('scores: { 4, 5 }'), `${FILE} verkeerd-type`],
    ['two scores that are the same', front('scores: { 5, 5 }'), `${FILE} verkeerd-type`],
    ['an amount beside its partner', front('dekking: { 15000, fonds }'), `${FILE} verkeerd-type`],
    ['an amount beside one with a name', front('dekking: { 15000, fonds: 20000 }'), `${FILE} verkeerd-type`],
    ['an amount in front of its partner', front('dekking: { 15000: fonds }'), `${FILE} verkeerd-type`],
    ['a share without a partner', front('dekking: { 50%, fonds: 20000 }'), `${FILE} verkeerd-type`],
    ['a score in front of its criterion', front('scores: { 4: belang, inspanning: 2 }'), `${FILE} verkeerd-type`],
    ['a missing picture by its name', items('![][weg]\n\n[weg]: weg.png\n'), `${FILE} gebroken-link`],
    ['a missing picture by its name, twice', items('![][w] ![ ][W]\n\n[w]: weg.png\n'), `${FILE} gebroken-link`],
    ['a picture by the name of nothing', items('![][weg]\n'), `${FILE} gebroken-link`],
    ['a picture by its name that is there', items('![][w]\n\n[w]: kring.md\n'), `${FILE} afbeelding-zonder-tekst`],
    [
      'a picture on the internet by its name',
      items('![][w]\n\n[w]: https://a.nl/x.png\n'),
      `${FILE} afbeelding-zonder-tekst`,
    ],
    ['a missing picture without a description', items('![](weg.png)\n'), `${FILE} gebroken-link`],
    ['a picture from outside without a description', items('![ ](../../weg.png)\n'), `${FILE} gebroken-link`],
    ['a picture on the internet without one', items('![](https://a.nl/x.png)\n'), `${FILE} afbeelding-zonder-tekst`],
    ['a picture without an address', items('![]()\n'), `${FILE} afbeelding-zonder-tekst`],
    ...(['Voortgang', 'Besluiten', 'Mijlpalen', 'Acties', 'Resultaat'].map((part) => [
      `an item a level too deep, with ${part}`,
      items(
        `${['### Hub {#hub}', '#### Dak {#dak}'].map((head) => `${head}\n\nTekst.\n\n#### ${part}\n\n${/^[VB]/.test(part) ? '-' : '- [x]'} 2026-01-02 (ALV): Merk\n`).join('\n')}`,
      ),
      `${FILE} id-zonder-item`,
    ]) as [string, Files, string][]),
    ['a text file behind a space', items('Zie [dit] (x.txt).\n'), `${FILE} gebroken-link`],
    ['the id of a section', wish('## Wensen {#wensen}'), `${FILE} id-zonder-item`],
    [
      'the id of a part',
      wish('## Wensen', '\n#### Besluiten {#b}\n\n- 2026-01-01 (ALV): Ja.\n'),
      `${FILE} id-zonder-item`,
    ],
    ['the id of a title', { [FILE]: '---\nthema: energie\n---\n\n# Energie {#energie}\n' }, `${FILE} id-zonder-item`],
    ['a backslash between braces', front('gevraagd: { gemeente: { wat: "Zie \\d" } }'), `${FILE} yaml-syntax`],
    ['a drive in a list', front('bijlagen: ["C:\\x"]'), `${FILE} yaml-syntax`],
    [
      'another word for kring',
      { 'noord/kring.md': '---\nopmerking: noord\n---\n\n## Stip op de horizon\n\nEen.\n' },
      'noord/kring.md onbekend-veld',
    ],
    [
      'wishes on the page of a kring',
      { 'noord/kring.md': `${PAGE}## Wensen\n\n### Zon {#zon}\n\nGraag.\n\n### Wind {#wind}\n\nOok.\n` },
      'noord/kring.md id-zonder-item',
    ],
    [
      'a project on the page of a kring',
      { 'noord/kring.md': `${PAGE}## Projects\n\n### Zon {#zon}\n\nGraag.\n` },
      'noord/kring.md id-zonder-item',
    ],
    ['another word for thema', { [FILE]: '---\nmap: energie\n---\n\n# Energie\n' }, `${FILE} onbekend-veld`],
    ['a folder too deep', { 'kringen/noord/energie.md': fact('') }, 'masterplan.yaml onbekend-bestand'],
    ['a near name in a folder that is no kring', { 'oost/enrgie.md': fact('') }, 'masterplan.yaml onbekend-bestand'],
    ['a near page in a folder that is no kring', { 'oost/kringg.md': '' }, 'masterplan.yaml onbekend-bestand'],
  ])('%s', async (_, over, told) => {
    expect(await mistakesOf(over)).toEqual([told])
  })

  it.each<[string, Files]>([
    ['the id of a section that a link leads to', wish('## Wensen {#wensen}', '\n[Zie](#wensen).\n')],
    ['the id of a section of one’s own', items('## Aanleiding {#aanleiding}\n\nTekst.\n')],
    ['partners of which no amount is known yet', front('dekking: { fonds, gemeente }')],
    ['wishes in words on the page of a kring', { 'noord/kring.md': `${PAGE}## Wensen\n\n### Zon\n\nGraag.\n` }],
    [
      'an id on the page of a kring',
      { 'noord/kring.md': `${PAGE}## Onze buren\n\n### Zuid {#zuid}\n\nZie [zuid](#zuid).\n` },
    ],
    ['what explains the plans in a folder', { 'docs/uitleg.md': '# Uitleg\n' }],
  ])('%s is none', async (_, over) => {
    expect(await mistakesOf(over)).toEqual([])
  })
})
