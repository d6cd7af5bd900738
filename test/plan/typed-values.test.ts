/** Amounts, shares, periods and names of fields as volunteers type them: what is meant is suggested, and written where that is sure. */
import { describe, expect, it } from 'vitest'
import { pagePlans, THEME } from '../page/plans.ts'
import { masterplan, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const NONE = null

/** What is suggested for a value in the place of another, and what `fix` makes of the line; null for nothing. */
async function meant(from: string, to: string): Promise<[string | null, string | null]> {
  expect(THEME).toContain(from)
  const files = pagePlans({ [FILE]: THEME.replace(from, to) })
  const before = new Set((await mistakes(pagePlans({}))).map(({ reason }) => reason))
  const [found, ...more] = (await mistakes(files)).filter(({ reason }) => !before.has(reason))
  expect(more).toEqual([])
  const suggestion = /(?:Bedoelde u “|verwacht `)([^”`]*)[”`](?:\?| als het een deel is\.)$/.exec(
    found?.reason ?? '',
  )?.[1]
  const { written } = await masterplan(['fix'], files)
  const line = written[`/work/plans/${FILE}`]
    ?.split('\n')
    .find((_, i) => i === THEME.slice(0, THEME.indexOf(from)).split('\n').length - 1)
  return [suggestion ?? null, line?.trim() ?? null]
}

describe('an amount as people type it', () => {
  it.each([
    ['€ 45.000,–', '45000', 'kosten: 45000'],
    ['45 mille', '45000', 'kosten: 45000'],
    ['0,045 mln', '45000', 'kosten: 45000'],
    ["45'000", '45000', 'kosten: 45000'],
    ['max. 45.000', '45000', NONE],
    ['ongeveer 45000', '45000', NONE],
    ['€ 45.000 (schatting)', '45000', NONE],
    ['tussen 40.000 en 45.000', '{ van: 40000, tot: 45000 }', NONE],
    ['tussen 1,2 en 1,8 miljoen', '{ van: 1200000, tot: 1800000 }', 'kosten: { van: 1200000, tot: 1800000 }'],
    ['40 – 45k', '{ van: 40000, tot: 45000 }', 'kosten: { van: 40000, tot: 45000 }'],
    ['900 tot 1 mln', NONE, NONE],
    ['nader te bepalen', 'onbekend', NONE],
  ])('%s', async (typed, suggestion, line) => {
    expect(await meant('kosten: 45000', `kosten: ${typed}`)).toEqual([suggestion, line])
  })
})

describe('a share where an amount can stand', () => {
  it.each([
    ['0.5', '50%', 'dekking: { fonds: 50% }'],
    ['0.25', '25%', 'dekking: { fonds: 25% }'],
    ['"0,5"', '50%', 'dekking: { fonds: 50% }'],
    ['1/4', '25%', 'dekking: { fonds: 25% }'],
    ['de helft', '50%', NONE],
    ['50 procent', '50%', 'dekking: { fonds: 50% }'],
  ])('%s', async (typed, suggestion, line) => {
    expect(await meant('{ fonds: 15000 }', `{ fonds: ${typed} }`)).toEqual([suggestion, line])
  })

  it('an amount of euros stays one', async () => {
    expect(await meant('{ fonds: 15000 }', '{ fonds: 1 }')).toEqual([NONE, NONE])
  })
})

describe('a period as people type it', () => {
  it.each([
    ['Q3 2027', '2027-K3'],
    ['2027-Q3', '2027-K3'],
    ['3e kwartaal 2027', '2027-K3'],
    ['tweede helft 2027', '2027-H2'],
    ['maart 2027', '2027-03'],
    ['2027/2028', '{ start: 2027, eind: 2028 }'],
    ['Q1-Q3 2027', '{ start: 2027-K1, eind: 2027-K3 }'],
    ['januari t/m juni 2028', '{ start: 2028-01, eind: 2028-06 }'],
    ['vanaf maart 2027', '{ start: 2027-03 }'],
    ['uiterlijk juni 2028', '{ eind: 2028-06 }'],
    ['eind 2028', '2028-K4'],
    ['begin 2027', '2027-K1'],
    ['medio 2027', NONE],
    ['voorjaar 2028', NONE],
  ])('%s', async (typed, suggestion) => {
    expect((await meant('{ start: 2027-01, eind: 2028-06 }', typed))[0]).toBe(suggestion)
  })

  it('says which forms there are where none is sure', async () => {
    const files = pagePlans({ [FILE]: THEME.replace('{ start: 2027-01, eind: 2028-06 }', 'najaar 2027') })
    const reasons = (await mistakes(files)).map(({ reason }) => reason).join('\n')
    expect(reasons).toContain(
      'of één dag, maand, kwartaal, halfjaar of jaar: 2027-01-15, 2027-01, 2027-K3, 2027-H1, 2027',
    )
  })
})

it.each([
  ['dekking: { fonds: 15000 }', 'dekking: [ fonds: 15000 ]', '{ fonds: 15000 }'],
  ['scores: { belang: 4 }', 'scores: [belang: 4]', '{ belang: 4 }'],
  ['dekking: { fonds: 15000 }', 'dekking:\n      - fonds: 15000', '{ fonds: 15000 }'],
])('%s as the list %j', async (from, to, suggestion) => {
  expect((await meant(from, to))[0]).toBe(suggestion)
})

describe('a field by another name', () => {
  it.each([
    ['kosten: 45000', 'begroting: 45000', 'kosten'],
    ['kosten: 45000', 'bedrag: 45000', 'kosten'],
    ['dekking: {', 'financiering: {', 'dekking'],
    ['planning: { start', 'planningen: { start', 'planning'],
  ])('%s as %s', async (from, to, field) => {
    expect((await meant(from, to))[0]).toBe(field)
  })
})
