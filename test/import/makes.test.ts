/** Plans of others that have no heading styles, a sheet for each project, or lists in lists: what must be found in them, counted by hand. */
import type { FileChild } from 'docx'
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { bold, bullet, h, p, table, word } from './documents.ts'

const CONFIG = String(mini()['masterplan.yaml']).replace(
  'water: { naam: Water }',
  'water: { naam: Water, aliassen: [Klimaatadaptatie] }',
)

async function imported(children: FileChild[]) {
  const files = mini({ 'masterplan.yaml': CONFIG, '../plan.docx': await word(children) })
  const { out, written } = await masterplan(
    ['import', '/work/plan.docx', '--kring', 'noord', '--write', '--json'],
    files,
  )
  const said = JSON.parse(out)
  return {
    found: said.added.map(({ kind, theme, title }: Record<string, string>) => `${theme} ${kind} ${title}`),
    asked: said.toDecide.map(({ where, field, said }: Record<string, string>) => `${where} › ${field}: ${said}`),
    left: said.leftOut,
    file: (name: string) => written[`/work/plans/noord/${name}.md`] ?? '',
  }
}

describe('a document in one style, with chapters in capitals and numbers typed before them', () => {
  const DOCUMENT = [
    p('MASTERPLAN BEDRIJVENTERREIN NOORD'),
    p('Versie 3, juni 2026'),
    p('1. INLEIDING'),
    p('Waarom dit plan.'),
    p('2. ENERGIE'),
    p('Het net zit vol.'),
    p('2.1 KNELPUNTEN'),
    p('2.1.1 Netcongestie'),
    p('Wie wil uitbreiden, wacht.'),
    p('2.1.2 Dure stroom'),
    p('2.2 WENSEN'),
    p('a) Samen zon opwekken'),
    p('b) Een gedeelde batterij: die scheelt geld.'),
    p('2.3 PROJECTEN'),
    p('2.3.1 Energiehub'),
    p('Eén aansluiting delen, in drie stappen.'),
    p('1. Meten'),
    p('2. Delen'),
    p('Trekker: bestuur'),
    p('Planning: 2027 - 2028'),
    p('Kosten: n.t.b.'),
    p('3. WATER'),
    p('3.1 WENSEN'),
    p('3.1.1 Regen opvangen'),
    p('BIJLAGE 1 DEELNEMERS'),
    p('Alle leden.'),
  ]

  it('has six items found, none asked, three chapters left, none wrong', async () => {
    const { found, asked, left, file } = await imported(DOCUMENT)
    expect(found).toEqual([
      'energie challenge Netcongestie',
      'energie challenge Dure stroom',
      'energie wish Samen zon opwekken',
      'energie wish Een gedeelde batterij',
      'energie project Energiehub',
      'water wish Regen opvangen',
    ])
    expect([asked, left]).toEqual([[], ['MASTERPLAN BEDRIJVENTERREIN NOORD', 'INLEIDING', 'BIJLAGE 1 DEELNEMERS']])
    for (const words of [
      'start: 2027',
      'trekker: bestuur',
      'kosten: onbekend',
      'batterij}\n\ndie scheelt geld.',
      '1\\. Meten',
    ])
      expect(file('energie')).toContain(words)
  })
})

describe('a table for each project, that names it or stands below its name', () => {
  it('has three projects found, one thing asked, the title left, none wrong', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Projectenboek'),
      h(2, 'Energie'),
      table(
        ['Project', 'Energiehub Noord'],
        ['Omschrijving', 'Eén aansluiting delen.'],
        ['Trekker', 'bestuur'],
        ['Planning', 'Q1 2027 - Q4 2028'],
        ['Kosten', '€ 45.000'],
      ),
      table(['Project', 'Zonnedak'], ['Trekker', 'Jan de Vries'], ['Planning', '2027']),
      h(2, 'Klimaatadaptatie'),
      p('Regen valt vaker in één keer.'),
      bold('Wadi langs de hoofdweg'),
      p('Een kuil die regen opvangt.'),
      table(['Trekker', 'gemeente'], ['Planning', 'vanaf 2027'], ['Kosten', '€ 80.000 - € 120.000']),
    ])
    expect(found).toEqual([
      'energie project Energiehub Noord',
      'energie project Zonnedak',
      'water project Wadi langs de hoofdweg',
    ])
    expect([asked, left]).toEqual([['Zonnedak › Trekker: Jan de Vries'], ['Projectenboek']])
    expect(file('energie')).toContain('kosten: 45000')
    expect(file('water')).toContain('# Water\n\nRegen valt vaker in één keer.\n')
    expect(file('water')).toContain('hoofdweg}\n\nEen kuil die regen opvangt.')
    expect(file('water')).toContain('kosten: { van: 80000, tot: 120000 }')
  })
})

describe('lists in lists, that say themselves what they list', () => {
  it('has eight items found, none asked, two chapters left, none wrong', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Wat onze ondernemers willen'),
      h(2, 'Energie'),
      bullet('Knelpunten'),
      bullet('Het net zit vol', 1),
      bullet('Stroom is duur', 1),
      bullet('Wensen:'),
      bullet('Samen zon opwekken', 1),
      bullet('Een gedeelde batterij', 1),
      bullet('Projecten'),
      bullet('Energiehub (trekker: bestuur, 2027)', 1),
      h(2, 'Water'),
      p('Wensen:'),
      bullet('Regen opvangen'),
      bullet('op het dak', 1),
      bullet('in de grond', 1),
      bullet('Minder verharding (zie bijlage: kaart)'),
      p('Maatregelen:'),
      bullet('Wadi langs de hoofdweg'),
      h(1, 'Bijlagen'),
      bullet('Deelnemers'),
    ])
    expect(found).toEqual([
      'energie challenge Het net zit vol',
      'energie challenge Stroom is duur',
      'energie wish Samen zon opwekken',
      'energie wish Een gedeelde batterij',
      'energie project Energiehub',
      'water wish Regen opvangen',
      'water wish Minder verharding (zie bijlage: kaart)',
      'water project Wadi langs de hoofdweg',
    ])
    expect([asked, left]).toEqual([[], ['Wat onze ondernemers willen', 'Bijlagen']])
    expect(file('energie')).toContain('energiehub:\n    trekker: bestuur\n    planning: 2027')
    expect(file('water')).toContain('### Regen opvangen {#regen-opvangen}\n\n- op het dak\n- in de grond\n')
  })
})
