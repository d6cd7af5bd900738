/** Each audience begins with the sentence that matters to it, and that its plans make true. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan } from '../world.ts'
import { stressed } from './stress.ts'
import { SAMPLE } from './workspaces.ts'

const english = (files: Files): Files => ({
  ...files,
  'masterplan.yaml': String(files['masterplan.yaml']).replace('taal: nl', 'taal: en'),
})
const leadOf = async (argv: string[], files: Files): Promise<string> => {
  const { out } = await masterplan(['report', ...argv, '--format', 'html', '-o', '-'], files)
  const [, headline = '', rest = ''] = /<p class="lead">([^<]*)(?:<p class="standfirst">([^<]*))?/.exec(out) ?? []
  return `${headline} ${rest}`.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim()
}

describe('the first sentence', () => {
  it.each([
    [
      ['noord', '--for', 'bestuur'],
      'Zeven projecten wachten op Netverzwaring Zeijerveen. Vier daarvan zijn van andere kringen. Energie staat bovenaan. € 194.500 is nog niet gedekt.',
    ],
    [
      ['noord', '--for', 'leden'],
      'Energie staat bovenaan. Vijf van de 19 open projecten worden nu uitgevoerd. € 194.500 moet nog worden gevonden.',
    ],
    [
      ['noord', '--for', 'gemeente'],
      'Gemeente Assen is bij vier vragen aan zet. De eerste termijn is 31 januari 2027. 13 projecten rekenen op Gemeente Assen. Zeven projecten wachten op Netverzwaring Zeijerveen. Vier daarvan zijn van andere kringen.',
    ],
    [
      ['--for', 'partner:gemeente-assen'],
      'Gemeente Assen is bij zes vragen aan zet. De eerste termijn is 15 januari 2027. 51 projecten rekenen op Gemeente Assen.',
    ],
    [['--for', 'partner:enexis'], 'Zeven projecten rekenen op Enexis.'],
    [
      [],
      'Zeven projecten wachten op Netverzwaring Zeijerveen. Energie staat in elke kring bovenaan. € 510.000 is nog niet gedekt.',
    ],
  ])('of %j', async (argv, said) => expect(await leadOf(argv, SAMPLE)).toBe(said))

  it.each([
    [
      ['noord', '--for', 'members'],
      'Energie comes first. Five of 19 open projects are being carried out. €194,500 has still to be found.',
    ],
    [
      ['--for', 'partner:gemeente-assen'],
      'Six things are still needed from Gemeente Assen. The first deadline is 15 January 2027. 51 projects count on Gemeente Assen.',
    ],
  ])('of %j in English', async (argv, said) => expect(await leadOf(argv, english(SAMPLE))).toBe(said))

  const asked = (by: string): Files => {
    const files = stressed({ kringen: 2, themes: 3 })
    const path = 'k2/t1.md'
    const one = `$1 gevraagd: { gemeente: { wat: Een brief, voor: ${by} } }, wensen`
    return { ...files, [path]: String(files[path]).replace(/(p\d+: \{) wensen/, one) }
  }
  it.each([
    [
      '2026-12-01',
      'Gemeente is bij één vraag aan zet. De termijn is 1 december 2026. Zes projecten rekenen op Gemeente.',
    ],
    ['2026-10-01', 'Gemeente is bij één vraag aan zet. Die is al te laat. Zes projecten rekenen op Gemeente.'],
  ])('tells a municipality of what was due on %s', async (by, said) =>
    expect(await leadOf(['k2', '--for', 'gemeente'], asked(by))).toContain(said.replace(/\.$/, '')),
  )

  it('counts who is only asked something too, and says apart in how many a partner has a role', async () => {
    const { out } = await masterplan(['report', 'noord', '--for', 'gemeente', '--format', 'txt', '-o', '-'], SAMPLE)
    expect(out.replace(/\s+/g, ' ').match(/\d+ projecten (?:rekenen|die lopen)[^.;]*/g)).toEqual([
      '13 projecten rekenen op Gemeente Assen',
      '11 projecten die lopen of nog moeten beginnen, is een rol weggelegd voor Gemeente Assen',
    ])
  })

  it('says what is on top where a municipality is asked nothing', async () =>
    expect(await leadOf(['k2', '--for', 'gemeente'], stressed({ kringen: 2, themes: 3 }))).toMatch(
      /^Zes projecten rekenen op Gemeente\. Thema \d.* bovenaan/,
    ))

  const without = (...paths: string[]): Files =>
    Object.fromEntries(Object.entries(SAMPLE).filter(([path]) => !paths.includes(path)))
  const unasked = (...kringen: string[]): Files =>
    without(...kringen.flatMap((kring) => [`${kring}/enquete.csv`, `${kring}/enquete-2024.csv`]))
  it.each([
    [['onb'], 'bovenaan bij de leden van drie van de vier kringen samen.'],
    [['onb', 'zuid-west'], 'bovenaan bij de leden van twee van de vier kringen samen.'],
    [['onb', 'zuid-west', 'stadsbedrijvenpark'], 'bovenaan bij de leden van Noord.'],
    [['noord', 'zuid-west', 'stadsbedrijvenpark'], 'bovenaan bij de leden van ONB.'],
  ])('of the association says whose order it is where %j have none', async (kringen, said) =>
    expect(await leadOf([], unasked(...kringen))).toContain(said),
  )

  it('says in English whose order it is', async () =>
    expect(await leadOf([], english(unasked('onb')))).toMatch(
      /Energie comes first for the members of three of the four kringen together\./,
    ))

  it.each([
    [['noord/energie.md'], 'Energie staat bovenaan met 79%, Ecologie onderaan met 19%', 'plaats 1 en 2 (79% en 75%)'],
    [['noord/ruimtegebruik.md'], 'Energie staat bovenaan met 79%, Ecologie onderaan', 'plaats 1 en 2 (79% en 75%)'],
    [['noord/ecologie.md'], 'Energie staat bovenaan met 79%, Ecologie onderaan met 19%', ''],
    [['noord/ecologie.md', 'noord/bodem.md'], 'Ecologie onderaan met 19%', 'plaats 10 en 11 (26% en 25%)'],
    [['noord/energie.md', 'noord/ecologie.md'], 'Energie staat bovenaan met 79%, Ecologie onderaan', ''],
  ])('says what members chose also where %j is not there', async (paths, title, apart) => {
    const { out } = await masterplan(['report', 'noord', '--format', 'txt', '-o', '-'], without(...paths))
    const said = out.replaceAll(/\s+/g, ' ')
    expect(said).toMatch(/ Energie staat bovenaan\. /)
    expect(said).toContain(title)
    expect(said).toContain(apart)
  })

  it.each([
    ['bestuur', '€ 10.000 te dekken', '€ 10.000 te vinden'],
    ['leden', '€ 10.000 te vinden', '€ 10.000 te dekken'],
  ])('has one word for what lacks in all that %s reads', async (audience, word, other) => {
    const { out } = await masterplan(['report', 'noord', '--for', audience, '--format', 'html', '-o', '-'], SAMPLE)
    const said = out.replaceAll('\u00a0', ' ')
    expect(said).toContain(word)
    expect(said).not.toContain(other)
  })

  it('calls one project the only open one, not the only one', async () => {
    const closed = Object.entries(SAMPLE).map(([path, text]) => [
      path,
      path.endsWith('.md')
        ? String(text).replaceAll(/fase: (idee|verkenning|\S*ing|on-hold)$/gm, 'fase: afgerond')
        : text,
    ])
    const files: Files = Object.fromEntries(closed)
    const running = String(files['noord/energie.md']).replace('fase: afgerond', 'fase: uitvoering')
    expect(await leadOf(['noord', '--for', 'leden'], { ...files, 'noord/energie.md': running })).toContain(
      'Het enige open project wordt nu uitgevoerd',
    )
  })

  it('shows the shares that the order follows', async () => {
    const config = String(SAMPLE['masterplan.yaml']).replace('weging: gelijk', 'weging: leden')
    const files = { ...SAMPLE, 'masterplan.yaml': config }
    const [{ out }, { out: json }] = await Promise.all([
      masterplan(['report', '--format', 'txt', '-o', '-'], files),
      masterplan(['report', '--format', 'json', '-o', '-'], files),
    ])
    const { themes } = (JSON.parse(json) as { shared: { themes: { byMembers: number }[] } }).shared
    const shown = [...out.matchAll(/^ +\d+=? {2}\S.*? {2}(\d+)% {2}/gm)].map(([, share]) => Number(share))
    expect(shown.slice(0, 12)).toEqual(themes.map(({ byMembers }) => Math.round(byMembers * 100)))
  })
})
