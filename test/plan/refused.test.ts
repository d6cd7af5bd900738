/** A value that is refused has one finding, and counts nowhere. */
import { describe, expect, it } from 'vitest'
import { type Files, findings, masterplan, mini } from '../world.ts'

const project = (facts: string): Files =>
  mini({
    'noord/energie.md': `---\nthema: energie\nwensen:\n  zon: {}\nprojecten:\n  hub: { wensen: [zon], ${facts} }\n---\n\n## Wensen\n\n### Zon {#zon}\n\nTekst.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n`,
  })
const top = (line: string): Files => mini({ 'noord/energie.md': `---\nthema: energie\n${line}\n---\n\n# Energie\n` })
const kring = (line: string): Files => mini({ 'noord/kring.md': `---\nkring: noord\n${line}\n---\n\n# Noord\n` })
const house = (line: string): Files =>
  mini({ 'masterplan.yaml': `${mini()['masterplan.yaml']}rapport: { kleuren: { ${line} } }\n` })

/** Each wrong value with the rule that refuses it, and what must not come of it in any form. */
const REFUSED: [string, Files, string, RegExp][] = [
  ['an amount with a point', project('kosten: 28.000, dekking: { fonds: 14000 }'), 'dubbelzinnige-waarde', /€ ?28\b/],
  ['an amount with a nought in front', project('kosten: 028000'), 'dubbelzinnige-waarde', /€ ?28/],
  ['an amount with a nought behind', project('kosten: 3.0'), 'dubbelzinnige-waarde', /€ ?3\b/],
  ['an amount of funding', project('kosten: 100, dekking: { fonds: 14.000 }'), 'dubbelzinnige-waarde', /€ ?14\b/],
  ['a number as an exponent', project('kosten: 1e3'), 'dubbelzinnige-waarde', /€ ?1\.?000/],
  ['a place that there isn’t', top('plaats: { nummer: 99, reden: X, datum: 2026-01-01 }'), 'ongeldige-waarde', /99/],
  [
    'a place with a nought',
    top('plaats: { nummer: 2.0, reden: X, datum: 2026-01-01 }'),
    'dubbelzinnige-waarde',
    /besluit van het bestuur|plaats 2/i,
  ],
  [
    'an end before its start',
    project('planning: { start: 2027-06, eind: 2026-01 }'),
    'einde-voor-begin',
    /januari 2026/,
  ],
  [
    'a survey that ends before it begins',
    kring('enquete: { van: 2026-06-01, tot: 2026-01-01 }'),
    'einde-voor-begin',
    /1 januari 2026/,
  ],
  ['a brand that can’t be read', house('merk: "#ffdd00"'), 'kleur-te-licht', /#?ffdd00/i],
  ['an accent that can’t be read', house('accent: "#FFEE11"'), 'kleur-te-licht', /#?ffee11/i],
]

describe('what is refused', () => {
  it.each(REFUSED)('%s has one finding and counts nowhere', async (_, files, rule, shown) => {
    expect((await findings(files)).map((found) => found.split(' ')[1])).toEqual([rule])
    // A style sheet is full of numbers, so a page is looked at for its colours; that one isn't used is said.
    for (const format of rule === 'kleur-te-licht' ? ['html'] : ['txt', 'md', 'json']) {
      const { out } = await masterplan(['report', 'noord', '--format', format, '-o', '-'], files)
      expect(out.replace(/"word":.*|masterplan:0[^"<]*|huisstijl is niet gebruikt: [^<]*/g, ''), format).not.toMatch(
        shown,
      )
    }
    const status = await masterplan(['status', '--today', '2026-11-23'], files)
    expect(status.out).not.toMatch(/Te laat/)
  })

  it('leaves what is right beside it', async () => {
    const { out } = await masterplan(
      ['report', 'noord', '--format', 'html', '-o', '-'],
      house('merk: "#ffdd00", accent: "#1f5f99"'),
    )
    expect(out).toContain('#1f5f99')
    expect(
      (
        await masterplan(
          ['report', 'noord', '--format', 'txt', '-o', '-'],
          project('planning: { start: 2027-06, eind: 2026-01 }'),
        )
      ).out,
    ).toContain('juni 2027')
  })

  it('a place is one of the themes', async () => {
    expect(await findings(top('plaats: { nummer: 2, reden: X, datum: 2026-01-01 }'))).toEqual([])
    expect(await findings(top('plaats: { nummer: 3, reden: X, datum: 2026-01-01 }'))).toHaveLength(1)
  })
})

describe('the words for how sure a question is', () => {
  it('are the same on every screen and in every report', async () => {
    const wishes = (['vermoeden', 'getoetst', 'getoetst', 'bevestigd'] as const).map((level, i) => ({
      level,
      id: `w${i}`,
    }))
    const body = wishes
      .map(({ id }) => `### ${id} {#${id}}\n\n#### Waaroms\n\n- Waarom? Daarom.\n\n> Hoe?\n`)
      .join('\n')
    const facts = wishes.map(({ id, level }) => `  ${id}: { zekerheid: ${level} }\n`).join('')
    const files = mini({
      'noord/energie.md': `---\nthema: energie\nwensen:\n${facts}---\n\n## Wensen\n\n${body.replaceAll('Waaroms', 'Vraag achter de vraag')}`,
    })
    const flat = async (...argv: string[]): Promise<string> => (await masterplan(argv, files)).out.replace(/\s+/g, ' ')
    expect(await flat('status', 'noord')).toContain('1 bevestigd, 2 getoetst bij leden, 1 vermoed, 0 nog niet gevonden')
    expect(await flat('report', 'noord', '--format', 'txt', '-o', '-')).toContain(
      'van 1 wens bevestigd, van 2 getoetst bij leden, van 1 vermoed, van 0 nog niet gevonden',
    )
    expect(await flat('report', '--format', 'txt', '-o', '-')).toContain(
      '(1 bevestigd, 2 getoetst bij leden, 1 vermoed)',
    )
    expect(await flat('why', '--lang', 'en')).toContain('tested with members')
  })
})
