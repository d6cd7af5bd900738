/** `masterplan rank`: what it shows, what it explains, what it would change, and what it never shows. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml|csv)$/.test(name))
    .map((name) => [name, readFileSync(join('plans', name), 'utf8')]),
)
const rank = (files: Files, ...argv: string[]) => masterplan(['rank', '--today', '2026-11-23', ...argv], files)
const data = async (files: Files, ...argv: string[]) => JSON.parse((await rank(files, ...argv, '--json')).out)

it('says that no project is open where all that there are are done, and that there is none yet where there is none', async () => {
  const project = (phase: string): Files =>
    mini({
      'noord/energie.md': `---\nthema: energie\nambitie: 3\nnu: 1\nprojecten:\n  hub: { fase: ${phase} }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nSamen.\n`,
    })
  for (const argv of [['noord'], ['noord', '--gap']]) {
    expect((await rank(project('afgerond'), ...argv)).out).toContain('Er is geen open project.')
    expect((await rank(project('afgerond'), ...argv)).out).not.toContain('Er is nog geen projectvoorstel.')
  }
  expect((await rank(mini(), 'zuid')).out).toContain('Er is nog geen projectvoorstel.')
})

describe('on the sample workspace', () => {
  it.each([
    ['noord', ['noord']],
    ['noord-en', ['noord', '--lang', 'en']],
    ['together', []],
    ['explain-energie', ['noord', '--explain', 'energie']],
    ['explain-welzijn', ['noord', '--explain', 'welzijn']],
    ['explain-energiehub', ['--explain', 'noord/energie/energiehub', '--lang', 'en']],
    ['explain-water', ['--explain', 'water']],
    ['gap', ['onb', '--gap']],
    ['method', ['noord', '--method', 'kemeny']],
    ['weights', ['noord', '--weights', 'belang=60,inspanning=5']],
    ['theme', ['--theme', 'energie']],
  ])('shows %s', async (name, argv) => {
    const { out, err, code } = await rank(SAMPLE, ...argv)
    expect([err, code]).toEqual(['', 0])
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`rank/${name}.txt`)
  })

  it('says the same to programs', async () => {
    const noord = await data(SAMPLE, 'noord')
    expect(noord).toMatchObject({ version: 1, kring: 'noord', survey: { state: 'ranked', voters: 33, members: 96 } })
    const shares = noord.survey.themes.map((t: { share: number }) => t.share)
    expect(shares.reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(6, 6)
    expect(noord.sureness.themes).toHaveLength(12)
    for (const project of noord.projects) {
      const sum = project.terms.reduce((total: number, t: { points: number }) => total + t.points, 0)
      expect(sum).toBeCloseTo(project.score, 5)
    }
    expect(noord.projectSureness.intervals.map((i: { criterion: string }) => i.criterion)).toEqual([
      'belang',
      'urgentie',
      'haalbaarheid',
      'draagvlak',
      'inspanning',
    ])
  })

  it('explains a theme with the duels that its share is the average of', async () => {
    const { theme } = await data(SAMPLE, 'noord', '--explain', 'water')
    const parts = theme.duels.map((d: { part: number; count: number }) => d.part * d.count)
    expect(parts.reduce((a: number, b: number) => a + b, 0) / 11).toBeCloseTo(theme.rank.share, 9)
  })

  it('changes no file, whatever is asked', async () => {
    for (const argv of [['noord', '--weights', 'belang=1'], ['noord', '--method', 'mean'], ['--gap']])
      expect((await rank(SAMPLE, ...argv)).written).toEqual({})
  })
})

/** A workspace of three themes in which `n` members of noord voted, the first rows first. */
const HEAD = 'energie;water\n'
const ballots = (rows: string[]): Files => mini({ 'noord/enquete.csv': HEAD + rows.map((r) => `${r}\n`).join('') })
const times = (n: number, row: string): string[] => Array.from({ length: n }, () => row)

describe('what few members said', () => {
  it('is hidden below five, on the screen and in JSON', async () => {
    const files = ballots(times(4, '5;1'))
    const { out } = await rank(files, 'noord')
    expect(out).toContain('Minder dan 5 leden antwoordden')
    for (const argv of [['noord'], ['noord', '--explain', 'energie'], []]) {
      const shown = JSON.stringify(await data(files, ...argv))
      expect(shown).not.toMatch(/"(share|mean|answers|pFirst|part|equal)":[0-9]/)
    }
    expect(await rank(files, 'noord', '--method', 'mean')).toMatchObject({ code: 2, out: '' })
  })

  it('is an order without percentages or chances below ten', async () => {
    const files = ballots([...times(6, '5;1'), '1;2'])
    const { survey, sureness } = await data(files, 'noord')
    expect(survey).toMatchObject({ state: 'indicative', voters: 7, margin: null })
    expect(sureness).toBeNull()
    for (const t of survey.themes) expect([t.share, t.mentions]).toEqual([null, null])
    const { out } = await rank(files, 'noord')
    expect(out.replace(/\(\d+%\)/, '')).not.toContain('%')
    expect((await rank(files, 'noord', '--explain', 'energie')).out).toContain('een indicatie')
  })

  it('gives no mean where everybody said the same', async () => {
    const { survey } = await data(ballots(times(6, '5;1')), 'noord')
    expect(survey.themes.map((t: { mean: number | null }) => t.mean)).toEqual([null, null])
  })

  const slugs = [...String(SAMPLE['masterplan.yaml']).matchAll(/^ {2}([a-z-]+):\n {4}naam: .*\n {4}groep/gm)].map(
    (m) => m[1] ?? '',
  )
  /** Fifteen ballots on the sample's twelve themes; `answer` gives the score of a respondent for a theme, or nothing. */
  const survey = (answer: (respondent: number, theme: number) => number | '', n = 15): Files => {
    const rows = Array.from({ length: n }, (_, i) => slugs.map((_, j) => answer(i, j)).join(';'))
    return {
      'masterplan.yaml': String(SAMPLE['masterplan.yaml']),
      'noord/enquete.csv': `${slugs.join(';')}\n${rows.join('\n')}\n`,
    }
  }
  const any = (i: number, j: number): number => ((i * 7 + j * 3 + i * j) % 5) + 1

  it.each([
    ['one theme that four answered', [4]],
    ['one theme that one answered, and one that nobody was asked', [1, 0]],
    ['three themes that few answered', [2, 3, 4]],
  ])('about %s is in no figure at all', async (_, few) => {
    expect(slugs).toHaveLength(12)
    const about = (swap: boolean) =>
      survey((i, j) => {
        const most = few[j]
        if (most === undefined) return any(i, j)
        return i < most ? (swap ? 6 - any(i, j) : any(i, j)) : ''
      })
    // Whatever the few said, everything that is published stays the same to the last digit.
    for (const argv of [
      ['noord'],
      ['noord', '--explain', slugs[11] ?? ''],
      ['noord', '--gap'],
      [],
      ['noord', '--method', 'mean'],
    ]) {
      expect((await rank(about(true), ...argv, '--json')).out).toBe((await rank(about(false), ...argv, '--json')).out)
      expect((await rank(about(true), ...argv)).out).toBe((await rank(about(false), ...argv)).out)
    }
    const report = async (files: Files) =>
      (await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], files)).out
    expect(await report(about(true))).toBe(await report(about(false)))
    const { survey: shown } = await data(about(false), 'noord')
    const shares = shown.themes.flatMap((t: { share: number | null }) => t.share ?? [])
    expect(shares).toHaveLength(12 - few.length)
    expect(shares.reduce((x: number, y: number) => x + y, 0)).toBeCloseTo((12 - few.length) / 2, 9)
  })

  it.each([
    [9, null],
    [10, 2],
    [19, 2],
    [20, 10],
  ])('of %i answers is a mean that stands for several sums, or none', async (n, steps) => {
    const { survey: shown } = await data(survey(any, n), 'noord')
    for (const { mean } of shown.themes as { mean: number | null }[])
      expect(mean).toBe(steps === null || mean === null ? null : Math.round(steps * mean) / steps)
    expect(shown.themes.every((t: { mean: number | null }) => t.mean === null)).toBe(steps === null)
  })

  it('unanimously about a theme is not told', async () => {
    const about = (score: number): Files => survey((i, j) => (j === 0 ? score : any(i, j)), 6)
    expect(JSON.stringify(await data(about(4), 'noord'))).not.toContain('unanimous')
  })

  it('about two themes at once is never a duel of its own', async () => {
    // Water and the next theme have one respondent in common.
    const files = survey((i, j) => ((j === 3 && i > 5) || (j === 4 && i < 5) ? '' : any(i, j)), 12)
    const { theme } = await data(files, 'noord', '--explain', slugs[3] ?? '')
    const alone = theme.duels.filter((d: { slug: string | null }) => d.slug === slugs[4])
    const rest = theme.duels.find((d: { slug: string | null }) => d.slug === null)
    expect([alone, rest.count >= 2]).toEqual([[], true])
  })
})

const scored = (id: string, scores: string): string => `  ${id}: { fase: idee, scores: { ${scores} } }\n`
const projects = (...list: [string, string][]): Files =>
  mini({
    'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
      'belang: { punten: 60 }',
      'belang: { punten: 60, minimum: 2 }',
    ),
    'noord/energie.md': `---\nthema: energie\nprojecten:\n${list.map(([id, s]) => scored(id, s)).join('')}---\n\n## Projectvoorstellen\n${list.map(([id]) => `\n### Project ${id} {#${id}}\n`).join('')}`,
  })

describe('projects', () => {
  it('below a minimum have no place, however good the rest is, and are named', async () => {
    const files = projects(['a', 'belang: 1, inspanning: 1'], ['b', 'belang: 2, inspanning: 3'], ['c', 'belang: 4'])
    const found = await data(files, 'noord')
    expect(found.projects.map((p: { key: string; place: number }) => [p.key, p.place])).toEqual([
      ['noord/energie/c', 1],
      ['noord/energie/b', 2],
    ])
    expect(found.knockedOut).toMatchObject([{ key: 'noord/energie/a', place: null, belowMinimum: ['belang'] }])
    const { out } = await rank(files, 'noord')
    expect(out).toContain('Project a: onder het minimum voor belang (zou 40 punten hebben).')
    expect(out).toContain('45–85')
    expect((await rank(files, 'noord', '--explain', 'a')).out).toContain('heeft in kring Noord geen plaats')
  })

  it('stand in a quadrant of importance and effort', async () => {
    const files = projects(
      ['a', 'belang: 3, inspanning: 3'],
      ['b', 'belang: 5, inspanning: 4'],
      ['c', 'belang: 2, inspanning: 1'],
      ['d', 'belang: 2, inspanning: 5'],
      ['e', 'belang: 5'],
    )
    const { projects: found } = await data(files, 'noord')
    expect(
      Object.fromEntries(found.map((p: { key: string; quadrant: string }) => [p.key.slice(-1), p.quadrant])),
    ).toEqual({ a: 'quick-win', b: 'big-bet', c: 'fill-in', d: 'reconsider', e: null })
  })

  it('that are best at everything are first under every weighting; others never “100%”', async () => {
    const best = await rank(projects(['a', 'belang: 5, inspanning: 1'], ['b', 'belang: 4, inspanning: 1']), 'noord')
    expect(best.out).toContain('Project a staat bij elke weging op 1.')
    const nearly = await rank(projects(['a', 'belang: 5, inspanning: 2'], ['b', 'belang: 2, inspanning: 1']), 'noord')
    expect(nearly.out).not.toMatch(/elke weging op|100%/)
    expect(nearly.out).toMatch(/Project a staat bij \d\d% van alle mogelijke wegingen op 1/)
  })

  it('move as the explanation says', async () => {
    const start: [string, string][] = [
      ['a', 'belang: 4, inspanning: 2'],
      ['b', 'belang: 4, inspanning: 3'],
      ['c', 'belang: 2, inspanning: 3'],
    ]
    const { project } = await data(projects(...start), 'noord', '--explain', 'b')
    const { criterion, from, to, place } = project.up
    const changed = start.map(([id, s]): [string, string] => [
      id,
      id === 'b' ? s.replace(`${criterion}: ${from}`, `${criterion}: ${to}`) : s,
    ])
    const { project: after } = await data(projects(...changed), 'noord', '--explain', 'b')
    expect([after.rank.place, after.rank.place < project.rank.place]).toEqual([place, true])
  })

  it('with other weights say what moved', async () => {
    const files = projects(['a', 'belang: 5, inspanning: 5'], ['b', 'belang: 3, inspanning: 1'])
    expect((await data(files, 'noord')).projects[0].key).toBe('noord/energie/b')
    const { moves } = await data(files, 'noord', '--weights', 'belang=90,inspanning=10')
    expect(moves).toEqual([
      { id: 'noord/energie/a', from: 2, to: 1 },
      { id: 'noord/energie/b', from: 1, to: 2 },
    ])
  })
})

it('a theme moves when as many swap as the explanation says, and not with one fewer', async () => {
  const rows = [...times(8, '5;3'), ...times(5, '2;4')]
  const { theme } = await data(ballots(rows), 'noord', '--explain', 'energie')
  const { swaps } = theme.down
  expect(swaps).toBe(2)
  const after = async (n: number): Promise<string> => {
    const swapped = rows.map((row, i) => (i < n ? row.split(';').reverse().join(';') : row))
    return (await data(ballots(swapped), 'noord')).survey.themes[0].slug
  }
  expect([await after(swaps - 1), await after(swaps)]).toEqual(['energie', 'water'])
})

describe('what is misuse', () => {
  it.each([
    [['noord', '--explain', 'enrgie'], 'Er is geen thema of project “enrgie”. Bedoelde u “energie”?'],
    [['noord', '--explain', 'e', '--lang', 'en'], 'There is no theme'],
    [['--method', 'mean'], 'noem er een'],
    [['noord', '--method', 'mean', '--weights', 'belang=1'], 'gaan niet samen; kies er een'],
    [['noord', '--gap', '--explain', 'energie'], '--explain, --gap gaan niet samen'],
    [['noord', '--weights', 'belang=-1'], 'verwacht criteria met punten'],
    [['noord', '--weights', 'belang=0,inspanning=0'], 'verwacht criteria met punten'],
    [['noord', '--weights', 'nut=5'], 'Er is geen criterium “nut”.'],
    [['--theme', 'lucht'], 'Er is geen thema of project “lucht”'],
  ])('%j', async (argv, said) => {
    const files = mini({
      'masterplan.yaml': String(mini()['masterplan.yaml']).replace('  water:', '  enkel: { naam: Enkel }\n  water:'),
    })
    const { code, out, err } = await rank(files, ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(argv.includes('e') ? '“e” can be several' : said)
  })
})

describe('explain', () => {
  it('knows every method of the package, in both languages, by any spelling', async () => {
    const { methods } = await import('../../src/ranking/index.ts')
    for (const name of Object.keys(methods))
      for (const [lang, weakness] of [
        ['nl', 'Zwakte: '],
        ['en', 'Weakness: '],
      ] as const) {
        const { out, code } = await masterplan(['explain', name.toUpperCase(), '--lang', lang])
        expect(code, name).toBe(0)
        expect(out).toContain(weakness)
      }
    expect((await masterplan(['explain', 'kendall-w'])).out).toContain('kendallW')
    expect((await masterplan(['explain', 'bordaa'])).err).toContain('Bedoelde u “borda”?')
  })
})
