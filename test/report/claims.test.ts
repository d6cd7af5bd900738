/** That nothing is missing, late or open is only said over what was read; and a report tells what was not. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const SCREENS = [
  [],
  ['status'],
  ['status', 'noord'],
  ['why'],
  ['agenda', '--format', 'txt', '-o', '-'],
  ['agenda', 'noord', '--format', 'txt', '-o', '-'],
  ['report', '--format', 'txt', '-o', '-'],
  ['report', 'noord', '--format', 'txt', '-o', '-'],
  ['report', '--for', 'bestuur', '--format', 'txt', '-o', '-'],
  ['report', 'noord', '--for', 'bestuur', '--format', 'md', '-o', '-'],
]

/** What a screen may only say of plans that were read. */
const ALL_CLEAR =
  /Niets vraagt nu om aandacht|Er ontbreekt niets|is de vraag achter de vraag bevestigd|Bij elke wens staat een project|Er hoeft nu niets te worden besloten|Geen project is te laat of geblokkeerd|Er hoeft niets opnieuw te worden bekeken|Er zijn geen projecten van verschillende kringen|in alle kringen bovenaan|nu niets gevraagd|Geen wensen van verschillende kringen|nog geen kosten bekend/

const THEMES = ['noord/energie.md', 'noord/water.md', 'zuid/energie.md', 'zuid/water.md']
const all = (content: string | Uint8Array | null): Files =>
  mini(Object.fromEntries(THEMES.map((file) => [file, content])))
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('nothing is said to be all right', () => {
  it.each<[string, Files]>([
    ['where there are no theme files', all(null)],
    ['nor pages of kringen', { 'masterplan.yaml': mini()['masterplan.yaml'] ?? '' }],
    ['where no file is text', all(new Uint8Array([0xff, 0xfe, 0]))],
    ['where no file has front matter', all('# Energie\n\nTekst.\n')],
    ['where no kring has a theme', mini({ 'masterplan.yaml': 'formaat: 1\nvereniging: V\nkringen: {}\nthemas: {}\n' })],
  ])(
    '%s',
    async (_, files) => {
      for (const argv of [...SCREENS, ['report', '--for', 'gemeente', '--format', 'md', '-o', '-'], ['twins']]) {
        const { out } = await masterplan(argv, files)
        const claims = flat(out)
          .split(/(?<=\.) /)
          .filter((sentence) => ALL_CLEAR.test(sentence) && !sentence.includes('Voor zover gelezen'))
        expect(claims, argv.join(' ')).toEqual([])
      }
    },
    60_000,
  )

  it.each([
    ['whose heading is misspelt', '---\nthema: energie\n---\n\n# Energie\n\n## Wenssen\n\n### Zon {#zon}\n'],
    ['without front matter', '# Energie\n\n## Wensen\n\n### Zon {#zon}\n'],
    ['that is empty', ''],
  ])('nor of a theme %s, that it has no wishes', async (_, text) => {
    const files = mini({ 'noord/energie.md': text })
    const { out } = await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], files)
    const [, theme = ''] = /### Energie\n([\s\S]*?)\n### /.exec(out) ?? []
    expect(theme).toContain('Voor zover gelezen: er zijn nog geen wensen.')
  })

  it.each([
    ['of the association', []],
    ['of a kring', ['noord']],
    ['of the association for the board', ['--for', 'bestuur']],
    ['of a kring for the board', ['noord', '--for', 'bestuur']],
    ['of a kring for its members', ['noord', '--for', 'leden']],
  ])('and nothing is counted where no theme file was read, in the report %s', async (_, argv) => {
    const { out } = await masterplan(['report', ...argv, '--format', 'txt', '-o', '-'], all(null))
    expect(flat(out)).toContain('Niet bekend: er is geen themabestand gelezen.')
    expect(flat(out)).not.toMatch(
      /€ 0|\b0 (?:wensen|open|te laat|rood|projectvoorstellen)|geen (?:enkel )?(?:open )?project/i,
    )
  })

  it.each<[string, Record<string, string | null>, RegExp]>([
    ['one is missing', { 'zuid/water.md': null }, /1 themabestand ontbreekt, van de 4; begin met \S*zuid\/water\.md/],
    [
      'one has a conflict',
      { 'zuid/water.md': '---\nthema: water\n---\n\n<<<<<<< a\nX\n=======\nY\n>>>>>>> b\n' },
      /niet helemaal te lezen: \S*zuid\/water\.md/,
    ],
    [
      'its wishes stand under another heading',
      { 'zuid/water.md': '---\nthema: water\n---\n\n## Wensn\n\n### Droog {#droog}\n' },
      /niet helemaal te lezen: \S*zuid\/water\.md/,
    ],
    [
      'its facts are broken',
      { 'zuid/water.md': '---\nthema: water\nwensen: [\n---\n' },
      /niet helemaal te lezen: \S*zuid\/water\.md/,
    ],
  ])(
    'without saying that %s',
    async (_, over, told) => {
      for (const argv of SCREENS.filter((a) => !a.includes('noord'))) {
        const out = flat((await masterplan(argv, mini(over))).out)
        expect(out, argv.join(' ')).toMatch(told)
      }
      const status = flat((await masterplan(['status'], mini(over))).out)
      if (/aandacht\./.test(status)) expect(status).toContain('Voor zover gelezen: niets vraagt nu om aandacht.')
    },
    60_000,
  )

  const UNREAD: [string, string | Uint8Array][] = [
    ['is no text', new Uint8Array([0xff, 0xfe, 0])],
    ['has broken facts', '---\nthema: energie\nambitie: [3\n---\n\n# Energie\n'],
    ['has a conflict', '---\nthema: energie\n---\n\n<<<<<<< a\nX\n=======\nY\n>>>>>>> b\n'],
    ['has a section of a near name', '---\nthema: energie\n---\n\n## Wensn\n\n### Zon {#zon}\n'],
    ['begins without a fence', 'thema: energie\nambitie: 3\n---\n\n# Energie\n'],
  ]
  it.each(UNREAD)('nor that there are so many of a kring of which a file %s', async (_, content) => {
    const files = mini({ 'zuid/energie.md': content })
    const overview = (await masterplan([], files)).out
    expect(overview).toMatch(/^Zuid\/West .*≥ 0 +≥ 0 +▲ ≥ 0 {2}■ ≥ 0/m)
    expect(overview).toMatch(/^Noord .* 0 +0 +▲ 0 {2}■ 0/m)
    const made = (await masterplan(['report', 'zuid'], files)).out
    expect(made).toMatch(/^Voor zover gelezen: 0 wensen; 0 projectvoorstellen/m)
    expect(made).toMatch(/^Voor zover gelezen: Vraagt aandacht: 0$/m)
    const whole = flat((await masterplan(['report', '--format', 'md', '-o', '-'], files)).out)
    expect(whole.match(/(?:Voor zover gelezen: )?0 projectvoorstellen, waarvan/g)).toEqual([
      '0 projectvoorstellen, waarvan',
      'Voor zover gelezen: 0 projectvoorstellen, waarvan',
    ])
  })

  it.each([
    ['broken', '[3', 'onbekend'],
    ['broken by a quote', '"3', 'onbekend'],
    ['off the scale', '9', 'onbekend'],
    ['a word', 'hoog', 'onbekend'],
    ['half a step', '1.5', 'onbekend'],
    ['two steps', '[1, 2]', 'onbekend'],
    ['left out', 'onbekend', 'nog open'],
    ['left empty', '', 'nog open'],
    ['no goal', 'geen', 'geen doel'],
  ])('nor that an ambition is open that is %s', async (_, ambition, said) => {
    const files = mini({ 'noord/energie.md': `---\nthema: energie\nambitie: ${ambition}\n---\n\n# Energie\n` })
    const { out } = await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], files)
    expect(out).toContain(`**Ambitie:** ${said}`)
    expect(out.includes('Nog niet bekend:** ambitie')).toBe(said === 'nog open')
  })

  it.each<[string, string | Uint8Array | null, string, string]>([
    ['that is absent', null, 'onbekend', ''],
    ['that is no text', new Uint8Array([0xff, 0xfe, 0, 1, 2, 0xff]), 'onbekend', ''],
    ['that names another theme', '---\nthema: water\n---\n', 'nog open', 'open  open'],
    ['that is broken', '---\nthema: [\n---\n', 'onbekend', 'onbekend  onbekend'],
    ['without facts', '# Energie\n', 'onbekend', 'onbekend  onbekend'],
    ['with a goal off the scale', '---\nthema: energie\nambitie: 9\n---\n', 'onbekend', 'open  onbekend'],
    ['with a goal still to choose', '---\nthema: energie\n---\n', 'nog open', 'open      open'],
    ['without a goal', '---\nthema: energie\nambitie: geen\n---\n', 'geen doel', 'open  geen doel'],
  ])('nor by rank, of a file %s', async (_, content, said, gap) => {
    const scores = `energie;water\n${'5;1\n4;2\n3;3\n'.repeat(4)}`
    const files = mini({ 'noord/enquete.csv': scores, 'noord/energie.md': content })
    const order = (await masterplan(['rank', 'noord'], files, { columns: 140 })).out
    expect(/^.* Energie .*$/m.exec(order)?.[0].trimEnd().endsWith(`  ${said}`)).toBe(true)
    const gaps = (await masterplan(['rank', 'noord', '--gap'], files, { columns: 140 })).out
    expect(/^Energie +(.*?) +–/m.exec(gaps)?.[1]?.replace(/ +/g, '  ') ?? '').toBe(gap.replace(/ +/g, '  '))
  })

  it.each([
    ['an ambition off the scale', 'ambitie: 9'],
    ['a cost in words', 'projecten: { dak: { kosten: vierduizend } }'],
    ['a phase that there isn’t', 'projecten: { dak: { fase: loopt } }'],
    ['a day that there isn’t', 'projecten: { dak: { besluit-voor: 2026-02-30 } }'],
    ['a field that there isn’t', 'projecten: { dak: { begroting: 4000 } }'],
  ])('nor of a file in which a value was refused: %s', async (_, facts) => {
    const body = '## Projectvoorstellen\n\n### Een dak {#dak}\n\nSamen.\n'
    const files = mini({ 'noord/energie.md': `---\nthema: energie\n${facts}\n---\n\n${body}` })
    const status = flat((await masterplan(['status'], files)).out)
    expect(status).toContain('Dit bestand is niet helemaal te lezen: plans/noord/energie.md.')
    expect(status).toContain('Voor zover gelezen: er zijn nog geen kosten bekend')
    const made = flat((await masterplan(['report', 'noord', '--format', 'txt', '-o', '-'], files)).out)
    expect(made).toContain('Voor zover gelezen: niets vraagt nu om aandacht.')
    const asked = flat((await masterplan(['agenda', 'noord', '--format', 'txt', '-o', '-'], files)).out)
    expect(asked).toContain('Voor zover gelezen: er hoeft nu niets te worden besloten.')
  })

  it('but is of whole plans', async () => {
    const idea =
      '---\nthema: energie\nprojecten:\n  dak: { fase: idee }\n---\n\n## Projectvoorstellen\n\n### Een dak {#dak}\n\nSamen.\n'
    expect((await masterplan(['status'], mini({ 'noord/energie.md': idea }))).out).toMatch(
      /^Niets vraagt nu om aandacht\.$/m,
    )
    expect((await masterplan(['why'], mini())).out).toBe('Er zijn nog geen wensen.\n')
  })
})

describe('a report of plans with errors', () => {
  const files = mini({ 'noord/energie.md': '---\nthema: energie\nambitie: 4\n---\n\n# Energie\n' })

  it.each(['txt', 'md', 'html', 'csv', 'json'])('says so as %s', async (format) => {
    const made = async (given: Files): Promise<string> =>
      flat((await masterplan(['report', 'noord', '--format', format, '-o', '-'], given)).out)
    const told = format === 'json' ? '"errors": 1' : format === 'csv' ? 'plannen met 1 fout' : 'is 1 fout gevonden'
    expect(await made(files)).toContain(told)
    expect(await made(mini())).not.toContain(told)
  })

  it('says so to members and partners, and before a meeting', async () => {
    for (const argv of [['report', 'noord', '--for', 'leden'], ['report', '--for', 'partner:fonds'], ['agenda']])
      expect(flat((await masterplan([...argv, '--format', 'txt', '-o', '-'], files)).out)).toMatch(
        /Let op\. Bij het lezen/,
      )
  })
})

describe('without votes', () => {
  const scores = (n: number): string => `energie;water\n${'5;1\n4;2\n'.repeat(n)}`
  const out = async (...argv: string[]): Promise<string> => flat((await masterplan(argv, await files())).out)
  let files: () => Promise<Files> = async () => mini()

  it.each([
    ['nobody', {}, 'Nog geen kring heeft een enquête'],
    [
      'too few',
      { 'noord/enquete.csv': scores(2) },
      'De uitslag van Noord wordt niet getoond en telt niet mee: minder dan 5 antwoorden',
    ],
    [
      'few',
      { 'noord/enquete.csv': scores(4) },
      'De uitslag van Noord is een indicatie en telt hier niet mee: minder dan 10 antwoorden',
    ],
  ])('of %s there is no table and no conclusion', async (_, over, told) => {
    files = async () => mini(over)
    for (const argv of [['report', '--format', 'txt', '-o', '-'], ['rank']]) {
      const text = await out(...argv)
      expect(text).toContain(told)
      expect(text).not.toMatch(/bovenaan\.|Kringen gelijk/)
    }
  })

  it('one kring shares nothing', async () => {
    files = async () => mini({ 'noord/enquete.csv': scores(6) })
    const text = await out('report', '--format', 'txt', '-o', '-')
    expect(text).toContain('Van Zuid/West zijn geen antwoorden bekend.')
    expect(text).not.toContain('Geen enkel thema')
  })

  it('the threshold is the association’s own', async () => {
    const yaml = String(mini()['masterplan.yaml']).replace(
      'prioritering:\n',
      'prioritering:\n  themas: { minimum-respons: 3 }\n',
    )
    files = async () => mini({ 'masterplan.yaml': yaml, 'noord/enquete.csv': scores(2), 'zuid/enquete.csv': scores(3) })
    expect(await out('rank')).toContain('is een indicatie en telt hier niet mee: minder dan 6 antwoorden')
    expect(await out('rank', 'noord')).toContain('Minder dan 6 leden antwoordden')
    expect(await out('rank', 'zuid')).not.toContain('indicatie')
  })
})
