/** Privacy by proof: what must be hidden can be swapped for anything else, and no output tells the difference. */
import { describe, expect, it } from 'vitest'
import type { Ballot, Config, Kring } from '../src/plan/model.ts'
import { THEME_METHODS } from '../src/ranking/plans/theme-methods.ts'
import { rankThemes } from '../src/ranking/plans/themes.ts'
import { rankBy } from '../src/ranking/plans/what-if.ts'
import { open } from '../src/workspace/open.ts'
import { repository } from './repository.ts'
import { type Files, masterplan, mini, world } from './world.ts'

const REPORTS = ['json', 'md', 'txt', 'html', 'csv'].flatMap((form) => [
  ['report', 'noord', '--format', form, '-o', '-'],
  ['report', '--format', form, '-o', '-'],
])
const METHODS = THEME_METHODS.map((method) => ['rank', 'noord', '--method', method])
const EXPLAINED = (themes: readonly string[]): string[][] =>
  [[], ['noord']].flatMap((kring) => themes.map((theme) => ['rank', ...kring, '--explain', theme]))
const RANKS = [
  [],
  ['noord'],
  ['zuid'],
  ['--gap'],
  ['noord', '--gap'],
  ['--projects'],
  ['noord', '--weights', 'belang=1'],
  ['noord', '--since', '2024'],
  ['--since', '2024'],
]

/** Everything that the program says of a workspace, in every form. */
async function everything(files: Files, themes: readonly string[]): Promise<string> {
  const screens = [...RANKS.map((argv) => ['rank', ...argv]), ...EXPLAINED(themes), ...METHODS]
  const all = [
    ['validate'],
    ['validate', '--json'],
    ...screens,
    ...screens.map((argv) => [...argv, '--json']),
    ['status'],
    ['status', '--json'],
    ['agenda', '-o', '-'],
    [],
    ...REPORTS,
  ]
  const said: string[] = []
  for (const argv of all) {
    const { code, out, err } = await masterplan(argv, files)
    if (err.includes('niet mogen gebeuren')) throw new Error(err)
    said.push(`${argv.join(' ')} ${code}\n${out}${err}`)
  }
  const { bytes } = await masterplan(['report', 'noord', '--format', 'xlsx', '-o', '-'], files)
  return `${said.join('\n')}${Buffer.from(bytes['-'] ?? []).toString('base64')}`
}

/** What the program says of a change that leaves the survey as it is, but for the names that git gives to all that changes. */
async function everythingOfAChange(files: Files): Promise<string> {
  const repo = repository()
  const put = (all: Files): void => {
    for (const [file, text] of Object.entries(all)) if (text !== null) repo.put(file, text)
  }
  put(files)
  put({ 'noord/water.md': '---\nthema: water\nambitie: 1\n---\n' })
  repo.commit('Eerst')
  put(files)
  put({ 'noord/water.md': '---\nthema: water\nambitie: 2\n---\n\n## Wensen\n\n### Een wens {#wens}\n' })
  repo.commit('Daarna')
  const all = [
    ...['terminal', 'md', 'html', 'json'].map((form) => ['changes', 'HEAD~1', 'HEAD', '--format', form, '-o', '-']),
    ['history', 'noord/water/wens'],
    ['history', 'noord/water/wens', '--json'],
    ['report', 'noord', '--since', 'HEAD~1', '--format', 'md', '-o', '-'],
    ['report', '--since', 'HEAD~1', '--format', 'json', '-o', '-'],
    ['agenda', '--since', 'HEAD~1', '--format', 'md', '-o', '-'],
    ['validate'],
  ]
  const said: string[] = []
  for (const argv of all) {
    const { code, out, err } = await repo.masterplan(...argv)
    if (code > 1 || err.includes('niet mogen gebeuren')) throw new Error(`${argv.join(' ')}: ${err}`)
    said.push(`${argv.join(' ')} ${code}\n${out}${err}`)
  }
  repo.drop()
  return said.join('\n').replace(/sha256-[\w+/=]+|\b[0-9a-f]{8,64}\b/g, '#')
}

const csv = (themes: readonly string[], rows: readonly (readonly (number | '')[])[]): string =>
  `${themes.join(';')}\n${rows.map((row) => `${row.join(';')}\n`).join('')}`

const TWO = ['energie', 'water']
/** The mini workspace with a third theme, that only these rows are about. */
const three = (rows: readonly (number | '')[][], other: Files = {}): Files =>
  mini({
    'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
      '  water: { naam: Water }',
      '  water: { naam: Water }\n  bodem: { naam: Bodem }',
    ),
    'noord/bodem.md': '---\nthema: bodem\n---\n',
    'zuid/bodem.md': '---\nthema: bodem\n---\n',
    'noord/enquete.csv': csv([...TWO, 'bodem'], rows),
    ...other,
  })
const ENOUGH = Array.from({ length: 12 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 5)])
const ALIKE = [...ENOUGH.slice(0, 5), ...Array.from({ length: 6 }, () => [5, 1])]
/** Noord with a survey of now and one of 2024. */
const waves = (now: number[][], then: number[][], members = 90, more: Files = {}): Files =>
  mini({
    'noord/kring.md': `---\nkring: noord\nenquetes: { 2022: { van: 2022-03-01, tot: 2022-03-02 }, 2024: { van: 2024-03-01, tot: 2024-03-20, leden: ${members} } }\n---\n\n## Stip op de horizon\n\nEen stip.\n`,
    'noord/enquete.csv': csv(TWO, now),
    'noord/enquete-2024.csv': csv(TWO, then),
    ...more,
  })

describe('what may not be told', () => {
  const cases: [name: string, one: Files, other: Files, themes: string[]][] = [
    [
      'what four said',
      mini({
        'noord/enquete.csv': csv(TWO, [
          [5, 1],
          [5, 1],
          [4, 2],
          [3, 3],
        ]),
      }),
      mini({
        'noord/enquete.csv': csv(TWO, [
          [1, 5],
          [2, 2],
          [1, 4],
          [1, 1],
        ]),
      }),
      TWO,
    ],
    [
      'how many they are',
      mini({ 'noord/enquete.csv': csv(TWO, [[5, 1]]) }),
      mini({
        'noord/enquete.csv': csv(TWO, [
          [5, 1],
          [4, 4],
          [1, 2],
          [2, 2],
        ]),
      }),
      TWO,
    ],
    [
      'the same, beside a kring that may be told of',
      mini({ 'noord/enquete.csv': csv(TWO, ENOUGH), 'zuid/enquete.csv': csv(TWO, [[5, 1]]) }),
      mini({
        'noord/enquete.csv': csv(TWO, ENOUGH),
        'zuid/enquete.csv': csv(TWO, [
          [1, 5],
          [2, 5],
          [1, 1],
        ]),
      }),
      TWO,
    ],
    [
      'more than there are members, where they are few',
      mini({
        'masterplan.yaml': String(mini()['masterplan.yaml']).replace('leden: 20', 'leden: 2'),
        'noord/enquete.csv': csv(TWO, [[5, 1]]),
      }),
      mini({
        'masterplan.yaml': String(mini()['masterplan.yaml']).replace('leden: 20', 'leden: 2'),
        'noord/enquete.csv': csv(TWO, [
          [5, 1],
          [4, 4],
          [1, 2],
          [2, 2],
        ]),
      }),
      TWO,
    ],
    [
      'equal ballots of a hidden group',
      mini({
        'masterplan.yaml': `${String(mini()['masterplan.yaml'])}  themas: { minimum-respons: 12 }\n`,
        'noord/enquete.csv': csv(
          TWO,
          Array.from({ length: 7 }, () => [5, 1]),
        ),
      }),
      mini({
        'masterplan.yaml': `${String(mini()['masterplan.yaml'])}  themas: { minimum-respons: 12 }\n`,
        'noord/enquete.csv': csv(TWO, ENOUGH.slice(1)),
      }),
      TWO,
    ],
    [
      'what three said of a theme',
      three(ENOUGH.map((row, i) => [...row, i < 3 ? 5 : ''] as (number | '')[])),
      three(ENOUGH.map((row, i) => [...row, i < 3 ? 1 + i : ''] as (number | '')[])),
      [...TWO, 'bodem'],
    ],
    [
      'how many said it',
      three(ENOUGH.map((row, i) => [...row, i < 1 ? 5 : ''] as (number | '')[])),
      three(ENOUGH.map((row, i) => [...row, i < 4 ? 5 : ''] as (number | '')[])),
      [...TWO, 'bodem'],
    ],
    [
      'what four said in an earlier survey',
      waves(ENOUGH, [
        [5, 1],
        [5, 1],
        [4, 2],
        [3, 3],
      ]),
      waves(ENOUGH, [
        [1, 5],
        [2, 2],
        [1, 4],
        [1, 1],
      ]),
      TWO,
    ],
    ['how many they were', waves(ENOUGH, [[5, 1]]), waves(ENOUGH, ENOUGH.slice(0, 3)), TWO],
    [
      'more than there were members, where they were few',
      waves(ENOUGH, [[5, 1]], 2),
      waves(ENOUGH, ENOUGH.slice(3, 7), 2),
      TWO,
    ],
    [
      'what four say now, beside an earlier survey that may be told of',
      waves([[5, 1]], ENOUGH),
      waves(ENOUGH.slice(2, 6), ENOUGH),
      TWO,
    ],
    [
      'what one said who is in one of two surveys only',
      waves(ENOUGH, [...ENOUGH, [5, 1]]),
      waves(ENOUGH, [...ENOUGH, [1, 5]]),
      TWO,
    ],
    [
      'whether one who is in one of two surveys only said the same as others, or how many did',
      waves(ALIKE, [...ALIKE, [5, 1]], 9),
      waves(ALIKE, [...ALIKE, [2, 5], [1, 3]], 9),
      TWO,
    ],
    [
      'what one said in the second of two earlier surveys',
      waves(ENOUGH, ALIKE, 90, { 'noord/enquete-2022.csv': csv(TWO, [...ALIKE, [5, 1]]) }),
      waves(ENOUGH, ALIKE, 90, { 'noord/enquete-2022.csv': csv(TWO, [...ALIKE, [2, 3]]) }),
      TWO,
    ],
  ]
  it.each(cases)('%s is in no output', async (_, one, other, themes) => {
    expect(await everything(other, themes)).toBe(await everything(one, themes))
  })

  it.each(cases)('%s is in nothing that is said of a change', async (_, one, other) => {
    expect(await everythingOfAChange(other)).toBe(await everythingOfAChange(one))
  })
})

describe('a duel of three', () => {
  // Seven answered the first theme, eight the second, three of them both; all twelve the third.
  const rows = (both: [number, number][]): (number | '')[][] => [
    ...both.map(([a, b], i): (number | '')[] => [a, b, 1 + i]),
    ...Array.from({ length: 4 }, (_, i): (number | '')[] => [2 + (i % 3), '', 3]),
    ...Array.from({ length: 5 }, (_, i): (number | '')[] => ['', 1 + (i % 4), 2]),
  ]
  const parts = async (files: Files): Promise<Map<string, { slug: string | null; part: number }[]>> => {
    const found = new Map<string, { slug: string | null; part: number }[]>()
    for (const theme of [...TWO, 'bodem']) {
      const { out } = await masterplan(['rank', 'noord', '--explain', theme, '--json'], files)
      found.set(theme, JSON.parse(out).theme.duels)
    }
    return found
  }

  it('is in no explanation, and its sides are in none either', async () => {
    const told = await parts(
      three(
        rows([
          [5, 1],
          [5, 2],
          [4, 1],
        ]),
      ),
    )
    // Of no pair is it told on one side and not on the other.
    for (const [theme, duels] of told)
      for (const { slug } of duels)
        if (slug !== null) expect(told.get(slug)?.some((duel) => duel.slug === theme)).toBe(true)
    expect([...told.values()].flat().map(({ slug }) => slug)).not.toEqual(expect.arrayContaining(TWO))
  })

  it.each([1, 2, 3, 4])('by %i people can’t be solved from all explanations together', async (n) => {
    const few: [number, number][] = Array.from({ length: n }, () => [5, 1])
    const told = await parts(three([...rows(few), [4, '', 1], [3, '', 2], ['', 2, 1]]))
    // What is hidden at a theme is known as one sum; were it one duel, it would be told after all.
    for (const [theme, duels] of told) {
      const hidden = [...TWO, 'bodem'].filter((other) => other !== theme && !duels.some(({ slug }) => slug === other))
      if (duels.length > 0) expect(hidden).not.toHaveLength(1)
    }
  })
})

it('of five ballots on two themes, nobody who knows his own learns what the others said', async () => {
  const set = (await open(world(mini({ 'noord/enquete.csv': csv(TWO, ENOUGH.slice(0, 5)) })).host)).set
  const { config } = set.plans
  const kring = set.plans.kringen[0] as Kring
  const ballots = Array.from({ length: 25 }, (_, i): Ballot => ({ energie: 1 + (i % 5), water: 1 + Math.floor(i / 5) }))
  // What the others said of each theme, by what is told and what one of the five knows: a single answer is what may not be.
  const learned = new Map<string, [energie: Set<string>, water: Set<string>]>()
  let sets = 0
  for (const five of multisets(25, 5)) {
    sets++
    const told = toldOf(
      kring,
      five.map((i) => ballots[i] as Ballot),
      config,
    )
    for (const [at, own] of five.entries()) {
      if (at > 0 && five[at - 1] === own) continue
      const others = five.filter((_, i) => i !== at)
      const key = `${told} ${own}`
      const found = learned.get(key) ?? [new Set(), new Set()]
      TWO.forEach((theme, j) => {
        // Two are enough to be unsure.
        if ((found[j]?.size ?? 0) < 2) found[j]?.add(String(others.map((i) => ballots[i]?.[theme]).sort()))
      })
      learned.set(key, found)
    }
  }
  expect(sets).toBe(118_755)
  expect([...learned].filter(([, found]) => found.some((answers) => answers.size < 2))).toEqual([])
}, 600_000)

const toldOf = (kring: Kring, ballots: Ballot[], config: Config): string => {
  const voted = { ...kring, ballots }
  const survey = rankThemes(voted, config)
  return JSON.stringify([
    survey,
    ...(['mean', 'copeland'] as const).map((method) => rankBy(voted, survey, config, method)),
  ])
}

function* multisets(n: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield []
  else for (let i = from; i < n; i++) for (const rest of multisets(n, size - 1, i)) yield [i, ...rest]
}
