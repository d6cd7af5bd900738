/** A survey beside an earlier one: what is told, in each form, and what is not. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini, mistakes } from '../world.ts'

const rows = (list: readonly (readonly [number, number])[]): string =>
  `energie;water\n${list.map((r) => `${r.join(';')}\n`).join('')}`
const NOW = Array.from({ length: 14 }, (_, i) => [3 + (i % 3), 1 + (i % 2)] as const)
const THEN = Array.from({ length: 12 }, (_, i) => [1 + (i % 2), 3 + (i % 3)] as const)
const PAGE = `---\nkring: noord\nenquete: { van: 2026-03-01, tot: 2026-03-20 }\nenquetes: { 2024: { van: 2024-03-01, tot: 2024-03-20, leden: 19 } }\n---\n\n## Stip op de horizon\n\nEen stip.\n`
const waves = (then: string, now = rows(NOW), more: Files = {}): Files =>
  mini({ 'noord/kring.md': PAGE, 'noord/enquete.csv': now, 'noord/enquete-2024.csv': then, ...more })
const since = async (files: Files, argv = ['rank', 'noord', '--since', '2024', '--json']) => {
  const { out, code, err } = await masterplan(argv, files)
  return { code, err, since: code === 0 ? JSON.parse(out).since : null }
}

describe('rank --since', () => {
  it('shows share and place then and now, with the margin, and what is more than chance', async () => {
    const { since: told } = await since(waves(rows(THEN)))
    expect(told).toMatchObject({ year: 2024, state: 'told', members: 19, voters: { before: 12, now: 14 } })
    expect(told.themes[0]).toMatchObject({ slug: 'energie', before: { place: 2 }, now: { place: 1 }, real: true })
    expect(told.themes[0].difference).toBeGreaterThan(told.themes[0].margin)
    const { out } = await masterplan(['rank', 'noord', '--since', '2024'], waves(rows(THEN)))
    expect(out).toContain('Gestegen sinds 2024, en meer dan toeval: Energie.')
  })

  it('reads a column by the former name of a theme, and leaves out one that went', async () => {
    const config = String(mini()['masterplan.yaml']).replace('naam: Water', 'naam: Water, voorheen: [riool]')
    const then = rows(THEN)
      .replace('energie;water', 'energie;riool;kunst')
      .replace(/(\d;\d)\n/g, '$1;4\n')
    const files = waves(then, rows(NOW), { 'masterplan.yaml': config })
    expect(await mistakes(files)).toEqual([])
    expect((await since(files)).since).toEqual((await since(waves(rows(THEN)))).since)
  })

  it('tells a column that is no theme at all, or nearly one', async () => {
    const named = await mistakes(waves(rows(THEN).replace('energie', 'naam').replace('1;3', 'Jan;3')))
    expect(named.map((f) => [f.file, f.ruleId])).toEqual([['noord/enquete-2024.csv', 'enquete-kolom']])
    const slip = await mistakes(waves(rows(THEN).replace('energie', 'energei')))
    expect(slip.map((f) => f.ruleId)).toEqual(['enquete-kolom'])
  })

  it('says which years there are, of another one', async () => {
    const { code, err } = await since(waves(rows(THEN)), ['rank', 'noord', '--since', '2020', '--json'])
    expect(code).toBe(2)
    expect(err).toContain('Er is geen enquête van 2020; wel van 2024.')
  })

  const silent: [string, Files, string][] = [
    ['fewer than may be shown answered then', waves(rows(THEN.slice(0, 4))), 'hidden'],
    ['fewer than may be shown answer now', waves(rows(THEN), rows(NOW.slice(0, 4))), 'hidden'],
    ['the two differ in a few ballots', waves(rows(NOW.slice(0, 11))), 'near'],
    ['the two differ in one theme of a few ballots', waves(rows([...NOW.slice(0, 12), [1, 5], [2, 5]])), 'near'],
    ['there is no file', waves(rows(THEN), rows(NOW), { 'noord/enquete-2024.csv': '' }), 'none'],
  ]
  it.each(silent)('tells nothing where %s', async (_, files, state) => {
    const { since: told } = await since(files)
    expect(told).toMatchObject({ state, voters: null, themes: [], left: [] })
    const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], files)
    expect(JSON.parse(out).kringen[0].shift?.themes ?? []).toEqual([])
  })

  it('tells the places alone of five to nine answers', async () => {
    const { since: told } = await since(waves(rows(THEN.slice(0, 7))))
    expect(told.state).toBe('indicative')
    expect(JSON.stringify(told.themes)).not.toMatch(/"(share|difference|margin)":[^n]/)
    expect(told.themes[0].now.place).toBe(1)
  })

  it('has no difference between hidden waves in any form', async () => {
    const one = waves(rows(THEN.slice(0, 4)))
    const other = waves(
      rows([
        [5, 1],
        [5, 2],
        [4, 1],
      ]),
    )
    for (const argv of [
      ['rank', 'noord', '--since', '2024'],
      ['rank', 'noord', '--since', '2024', '--json'],
      ['rank', '--since', '2024'],
      ['validate', '--json'],
      ...['html', 'md', 'txt', 'csv', 'json'].map((form) => ['report', 'noord', '--format', form, '-o', '-']),
    ])
      expect((await masterplan(argv, other)).out, argv.join(' ')).toBe((await masterplan(argv, one)).out)
  })
})

it('warns of two surveys that differ in a few ballots', async () => {
  const found = await mistakes(waves(rows(NOW.slice(0, 11))))
  expect(found.map((f) => [f.file, f.ruleId, f.reason])).toEqual([
    [
      'noord/enquete.csv',
      'enquete-verschilt-weinig',
      'Deze stembiljetten verschillen in minder dan 5 van die in enquete-2024.csv, verwacht dezelfde, of minstens 5 andere.',
    ],
  ])
})

it('has then and now in the report of every form', async () => {
  for (const form of ['html', 'md', 'txt']) {
    const { out } = await masterplan(['report', 'noord', '--format', form, '-o', '-'], waves(rows(THEN)))
    expect(out).toContain('Sinds de enquête van 2024')
    expect(out).toContain('Gestegen sinds 2024, en meer dan toeval: Energie.')
  }
  const { out: list } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], waves(rows(THEN)))
  expect(JSON.parse(list).kringen[0].shift).toEqual((await since(waves(rows(THEN)))).since)
})

describe('an earlier survey is checked as the one of now', () => {
  const ruled = async (then: string, page = PAGE): Promise<string[]> => {
    const { out } = await masterplan(['validate', '--json'], waves(then, rows(NOW), { 'noord/kring.md': page }))
    const { findings } = JSON.parse(out) as { findings: { file: string; ruleId: string; reason: string }[] }
    return findings.flatMap(({ file, ruleId, reason }) => (file.endsWith('-2024.csv') ? [`${ruleId}: ${reason}`] : []))
  }

  it('for too few answers, without saying how many', async () => {
    const told = await ruled(rows(THEN.slice(0, 3)))
    expect(told).toEqual([expect.stringMatching(/^te-weinig-stemmen: Er zijn minder ingevulde biljetten dan 5/)])
    expect(await ruled(rows(THEN.slice(0, 2)))).toEqual(told)
  })

  it('for more ballots than there were members then, which kring.md says', async () => {
    const few = PAGE.replace('leden: 19', 'leden: 11')
    expect(await ruled(rows(THEN), few)).toEqual([
      'meer-stemmen-dan-leden: Er zijn 12 stembiljetten, maar de kring heeft 11 leden.',
    ])
    expect(await ruled(rows(THEN), PAGE.replace(', leden: 19', ''))).toEqual([])
  })

  it('for many equal ballots, but not where it is nearly another one', async () => {
    const block = Array.from({ length: 8 }, () => [5, 1] as const)
    expect(await ruled(rows([...THEN, ...block]), PAGE.replace('19', '40'))).toEqual([
      'gelijke-stemmen: Van de 20 ingevulde biljetten zijn er 8 precies gelijk.',
    ])
    const near = waves(rows([...THEN, ...block]), rows([...THEN, ...block, [5, 1]]))
    const { out } = await masterplan(['validate', '--json'], near)
    expect(out).not.toContain('Van de 20 ingevulde')
  })
})
