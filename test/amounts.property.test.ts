/** More than anybody can read, and what has no end: each is answered in time. A quarter of it in `npm run test:slow`, all of it with RUNS=1. */
import { describe, expect, it } from 'vitest'
import { open, validate } from '../src/masterplan.ts'
import { runs } from './runs.ts'
import { type Files, masterplan, mini, world } from './world.ts'

const FILE = 'noord/energie.md'

const HISTORY = '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n'

describe('more than anybody can read', () => {
  const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('')
  it.each([
    ['a million scores off the scale', 'noord/enquete.csv', `energie;water\n${'9;9\n'.repeat(runs(250_000))}`],
    ['items without an id', FILE, `---\nthema: energie\n---\n\n## Wensen\n${'\n### a\n'.repeat(runs(20_000))}`],
    ['a merge that never ends', FILE, `---\nthema: energie\n---\n${'<<<<<<<\n'.repeat(runs(130_000))}`],
    ['dates that are broken over lines', FILE, `${HISTORY}${'- 6 oktober\n  2026: Overleg.\n'.repeat(runs(3000))}`],
    ['points of nothing', FILE, `${HISTORY}${'- \n2026/10/06: Overleg.\n'.repeat(runs(3000))}`],
    [
      'names without commas',
      FILE,
      `---\nthema: energie\nprojecten:\n  hub:\n    partners: [${'gemeente fonds, '.repeat(runs(2000))}]\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
    ],
    [
      'ids in another spelling',
      FILE,
      `---\nthema: energie\n---\n\n## Wensen\n${many(runs(5000), (i) => `\n### a (#b${i})\n`)}`,
    ],
    [
      'marks that begin an id',
      FILE,
      `---\nthema: energie\n---\n\n## Wensen\n${`\n### ${'{#\\[<a id="('.repeat(30)}\n`.repeat(runs(500))}`,
    ],
    ['links that lead nowhere', FILE, `---\nthema: energie\n---\n\n${many(runs(4000), (i) => `[a](b${i}.md) `)}\n`],
    [
      'excuses for nothing',
      FILE,
      `---\nthema: energie\n---\n\n${'<!-- masterplan-negeer dubbele-id: x -->\n'.repeat(runs(9000))}`,
    ],
    ['excuses that never end', FILE, `---\nthema: energie\n---\n\n${'<!-- masterplan-negeer x:'.repeat(runs(9000))}`],
    ['comments that never end', FILE, `---\nthema: energie\n---\n\n${'<!--'.repeat(runs(60_000))}`],
    [
      'addresses that are none',
      FILE,
      `---\nthema: energie\n---\n\n${'a.'.repeat(runs(60_000))}@${'0-'.repeat(runs(60_000))}`,
    ],
    [
      'digits without end',
      FILE,
      `---\nthema: energie\n---\n\n${'0 '.repeat(runs(60_000))}\n${'NL12 '.repeat(runs(20_000))}`,
    ],
    ['names without end', FILE, `---\nthema: energie\n---\n\n${'dhr. A. A. A. A. van der '.repeat(runs(5000))}`],
    ['headings without a section', FILE, `---\nthema: energie\n---\n\n${'### a\n'.repeat(runs(40_000))}`],
    ['things to fill in', FILE, `---\nthema: energie\n---\n\n${'TODO '.repeat(runs(30_000))}`],
    [
      'hash signs behind a sentence',
      FILE,
      `---\nthema: energie\ntrekker: x\n${many(runs(500), (i) => `# naam: a${' b'.repeat(40)} #${i}\n`)}---\n`,
    ],
    [
      'projects of one name',
      FILE,
      `---\nthema: energie\n---\n\n## Projectvoorstellen\n${many(runs(4000), (i) => `\n### Hub {#h${i}}\n`)}`,
    ],
  ])('%s', async (_, file, text) => {
    const forms = ['json', 'github', 'sarif', 'junit', 'gitlab', 'pretty']
    const { written, err, code } = await masterplan(
      ['validate', ...forms.flatMap((format) => ['--format', format, '--output', format])],
      mini({ [file]: text }),
      { env: { GITHUB_STEP_SUMMARY: '/work/summary' } },
    )
    expect([err.replace(/^Geschreven: .*\n/gm, ''), code < 2]).toEqual(['', true])
    for (const name of [...forms, 'summary']) {
      const { length } = written[`/work/${name}`] ?? ''
      expect([name, length > 0, length < 6_000_000]).toEqual([name, true, true])
    }
    const fixed = await masterplan(['fix'], mini({ [file]: text }))
    expect([fixed.err, fixed.code]).toEqual(['', 0])
    expect((await masterplan(['fix', '--dry-run'], mini({ [file]: text }))).code).toBeLessThan(2)
  })
})

describe('what has no end', () => {
  const wishes = (text: string): Files => mini({ [FILE]: `---\nthema: energie\n---\n\n## Wensen\n\n${text}` })
  it.each([['status'], ['why'], ['report', 'noord', '--format', 'txt', '-o', '-']])(
    'a title of nothing: %s',
    async (...argv) => {
      const { code } = await masterplan(argv, wishes(`### Stroom ${'\u200b'.repeat(runs(80_000))}w {#a}\n`))
      expect(code).toBe(0)
    },
  )

  it('items of one name that come and go', async () => {
    const [none, many] = [
      await open(world(wishes('')).host),
      await open(world(wishes('### a\n'.repeat(runs(40_000)))).host),
    ]
    for (const [then, now] of [
      [none, many],
      [many, none],
    ] as const) {
      const previous = { set: then.set, revision: '0123456789' }
      expect((await validate(now, { language: 'nl', today: '2026-11-23', previous })).length).toBeGreaterThan(0)
    }
  })
})
