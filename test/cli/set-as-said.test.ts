/** What programmes and budgets say of time and money, typed as they say it: it becomes what it means, or is answered with what to type. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const FILES = mini({
  'noord/energie.md':
    '---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nDelen.\n',
})
const set = (field: string, said: string) => masterplan(['set', 'hub', field, said, '--write'], FILES)

describe('what is said of a project', () => {
  it.each([
    ['planning', 'vanaf 2029', 'planning: { start: 2029 }'],
    ['planning', 'from 2029', 'planning: { start: 2029 }'],
    ['planning', 'sinds maart 2024', 'planning: { start: 2024-03 }'],
    ['planning', 'tot 2030', 'planning: { eind: 2030 }'],
    ['planning', 'uiterlijk Q2 2030', 'planning: { eind: 2030-K2 }'],
    ['planning', 'vanaf 2029 doorlopend', 'planning: { start: 2029, eind: doorlopend }'],
    ['planning', '2029, doorlopend', 'planning: { start: 2029, eind: doorlopend }'],
    ['planning', '2027-2030', 'planning: { start: 2027, eind: 2030 }'],
    ['planning', 'begin 2027 t/m eind 2028', 'planning: { start: 2027-K1, eind: 2028-K4 }'],
    ['planning', '2029', 'planning: 2029'],
    ['planning.start', 'begin 2027', 'planning: { start: 2027-K1 }'],
    ['planning.start', 'begin maart 2027', 'planning: { start: 2027-03-01 }'],
    ['besluit-voor', 'eind 2027', 'besluit-voor: 2027-K4'],
    ['kosten', '25.000 per jaar 2027 t/m 2029', 'kosten: { 2027: 25000, 2028: 25000, 2029: 25000 }'],
    ['kosten', '€ 25.000/jaar (2027-2028)', 'kosten: { 2027: 25000, 2028: 25000 }'],
    ['kosten', 'jaarlijks € 25.000 van 2027 tot en met 2028', 'kosten: { 2027: 25000, 2028: 25000 }'],
    ['kosten', '25k p.j. 2027-2028', 'kosten: { 2027: 25000, 2028: 25000 }'],
    ['kosten', '25.000 a year from 2027 to 2028', 'kosten: { 2027: 25000, 2028: 25000 }'],
    ['kosten', '2027: 45.000, 2028: € 60.000', 'kosten: { 2027: 45000, 2028: 60000 }'],
    ['kosten', '2027: 45.000 en 2028: 1,5', 'kosten: { 2027: 45000, 2028: 1.5 }'],
    ['uitgegeven', '2025: 100; 2026: 200', 'uitgegeven: { 2025: 100, 2026: 200 }'],
    ['dekking.gemeente', '10.000 per jaar 2027-2028', 'gemeente: { 2027: 10000, 2028: 10000 }'],
    ['uitgegeven', '3.500 in 2026', 'uitgegeven: { 2026: 3500 }'],
    ['kosten', 'tot 15.000', 'kosten: { van: 0, tot: 15000 }'],
    ['kosten', 'maximaal € 15.000', 'kosten: { van: 0, tot: 15000 }'],
    ['kosten', 'up to 15k', 'kosten: { van: 0, tot: 15000 }'],
    ['dekking.gemeente', 'de helft', 'dekking: { gemeente: 50% }'],
    ['dekking.gemeente', '1/4', 'dekking: { gemeente: 25% }'],
    ['dekking.gemeente', 'p.m.', 'dekking: { gemeente: null }'],
    ['dekking.gemeente', 'nog niet bekend', 'dekking: { gemeente: null }'],
  ])('%s %s', async (field, said, wanted) => {
    const { written, err } = await set(field, said)
    expect(err).toBe('')
    expect(written['/work/plans/noord/energie.md']).toContain(wanted)
  })

  it.each([
    ['planning', 'voorjaar 2027', '2027-K1 of 2027-K2'],
    ['planning', 'vanaf voorjaar 2027', '2027-K1 of 2027-K2'],
    ['planning', 'maart 2027 - najaar 2028', '2028-K3 of 2028-K4'],
    ['planning.eind', 'medio 2028', '2028-K2 of 2028-K3'],
    ['kosten', '25.000 per jaar', 'Noem bij een bedrag per jaar de jaren'],
    ['kosten', 'jaarlijks € 25.000', 'Noem bij een bedrag per jaar de jaren'],
    ['kosten', '25.000 per jaar 2027 t/m 2099', 'Noem bij een bedrag per jaar de jaren'],
    ['kosten', '2027: 45.000, 2027: 60.000', 'past niet bij kosten'],
    ['kosten', '5 per m2 per jaar', 'past niet bij kosten'],
    ['dekking.gemeente', '10.000 per jaar', 'Noem bij een bedrag per jaar de jaren'],
    ['kosten', 'minimaal 15.000', 'past niet bij kosten'],
    ['dekking.gemeente', '1.200 uur', 'masterplan ask PROJECT gemeente "1.200 uur"'],
    ['dekking.gemeente', '400 uur per jaar', 'masterplan ask PROJECT gemeente "400 uur per jaar"'],
    ['dekking.gemeente', '1,2 ha grond', 'masterplan ask PROJECT gemeente "1,2 ha grond"'],
    ['dekking.gemeente', 'in natura', 'masterplan ask PROJECT gemeente "in natura"'],
  ])('%s %s is answered with what to type', async (field, said, told) => {
    const { written, err, code } = await set(field, said)
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain(told)
  })

  it.each(['€ 10.000 onder voorbehoud', 'rest', '10.000 (toegezegd)'])(
    'takes no %s for a contribution in kind',
    async (said) => {
      const { err } = await set('dekking.gemeente', said)
      expect(err).toContain('past niet bij dekking.gemeente')
      expect(err).not.toContain('masterplan ask')
    },
  )

  it('says in a sentence who pays while nobody knows how much', async () => {
    expect((await set('dekking.gemeente', 'p.m.')).out).toContain('Gemeente draagt bij, bedrag nog niet bekend.')
    const { out } = await masterplan(['set', 'hub', 'dekking.gemeente', 'p.m.', '--dry-run', '--lang', 'en'], FILES)
    expect(out).toContain('Gemeente contributes, amount not known yet.')
  })
})

/** The world's today is 23 November 2026. */
describe('the day of what was decided, answered or heard', () => {
  const files = mini({
    'noord/energie.md':
      '---\nthema: energie\nprojecten:\n  hub: { fase: idee, gevraagd: { gemeente: { wat: Een brug } } }\n---\n\n# Energie\n\n## Wensen\n\n### Zon {#zon}\n\nDelen.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nDelen.\n',
  })
  it.each([
    ['set', 'hub', '+besluit', 'Doen.', '--on', '2062-10-15'],
    ['set', 'hub', '+besluit', '2062-10-15: Doen.'],
    ['set', 'hub', '+voortgang', '2027-11-23: Begonnen.'],
    ['set', 'noord/energie', '+besluit', '2062-10-15 (ALV): Doen.'],
    ['set', 'noord', '+voortgang', 'Begonnen.', '--on', '2062-10-15'],
    ['answer', 'zon', 'afgewezen', '--reason', 'Te duur.', '--by', 'ALV', '--on', '2062-10-15'],
    ['ask', 'hub', 'gemeente', '--answer', 'gedaan', '--on', '2062-10-15'],
    ['drop', 'hub', '--reason', 'Te duur.', '--by', 'ALV', '--on', '2062-10-15'],
  ])('is refused where it is far ahead: %s %s %s %s', async (...argv) => {
    const { written, err, code } = await masterplan([...argv, '--write'], files)
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain('moet nog komen')
  })

  it.each([
    ['juni 2026', '- 2026-06 (ALV): Doen.'],
    ['2026-06', '- 2026-06 (ALV): Doen.'],
    ['in June 2026', '- 2026-06 (ALV): Doen.'],
    ['juni', '- 2026-06 (ALV): Doen.'],
    ['eind juni 2026', '- 2026-06-30 (ALV): Doen.'],
    ['18 juni', '- 2026-06-18 (ALV): Doen.'],
  ])('may be a month where nobody knows more: %s', async (on, line) => {
    const { written } = await masterplan(
      ['set', 'hub', '+besluit', 'Doen.', '--by', 'ALV', '--on', on, '--write'],
      files,
    )
    expect(written['/work/plans/noord/energie.md']).toContain(line)
  })

  it.each(['2026', 'Q2 2026', 'ooit', 'mei 2062'])('is no %s', async (on) => {
    expect((await masterplan(['set', 'hub', '+besluit', 'Doen.', '--on', on, '--write'], files)).code).toBe(2)
  })

  it.each([
    ['set', 'hub', '+besluit', '2026-12-10 (ALV): Doen.'],
    ['set', 'hub', '+voortgang', '2026-10-06: Begonnen.'],
    ['set', 'hub', '+actie', '2062-10-15: Bellen.'],
    ['set', 'hub', 'besluit-voor', '2062-10-15'],
  ])('may be near, or of what is still to do: %s %s %s %s', async (...argv) => {
    expect((await masterplan([...argv, '--write'], files)).code).toBe(0)
  })
})

it.each([
  ['verworpen', 'Bedoelde u “afgewezen”?'],
  ['aangehouden', 'Bedoelde u “later”?'],
  ['aangenomen', 'het volgt uit de projecten'],
  ['toegezegd', 'het volgt uit de projecten'],
  ['opgepakt', 'het volgt uit de projecten'],
])('a motion that was %s is answered by what a plan calls it', async (status, told) => {
  const files = mini({
    'noord/energie.md': '---\nthema: energie\n---\n\n# Energie\n\n## Wensen\n\n### Zon {#zon}\n\nDelen.\n',
  })
  expect((await masterplan(['answer', 'zon', status, '--write'], files)).err).toContain(told)
})
