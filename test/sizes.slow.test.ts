/** Workspaces of every size that validate lets through: each command and each form of report answers, and none of them crashes. */
import { describe, expect, it } from 'vitest'
import { runs } from './runs.ts'
import { type Files, masterplan } from './world.ts'

interface Size {
  themes: number
  kringen: number
  criteria: number
  ballots: number
  /** Projects per theme of the first kring. */
  projects: number
}

const CRITERIA = ['belang', 'draagvlak', 'effect', 'haalbaarheid', 'inspanning']
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)

/** A workspace without a fault: every theme in every kring, ballots and projects in the first one. */
function grown({ themes, kringen, criteria, ballots, projects }: Size): Files {
  const used = CRITERIA.slice(0, criteria)
  const files: Files = {
    'masterplan.yaml': [
      'formaat: 1\nvereniging: Proef\nkringen:',
      ...upTo(kringen).map((k) => `  k${k}: { naam: Kring ${k}, leden: ${30 + k} }`),
      'themas:',
      ...upTo(themes).map((t) => `  t${t}: { naam: Thema ${t} }`),
      'prioritering:\n  projecten:\n    criteria:',
      ...used.map(
        (id) => `      ${id}: { punten: ${100 / criteria}${id === 'inspanning' ? ', richting: kosten' : ''} }`,
      ),
      '',
    ].join('\n'),
  }
  for (const k of upTo(kringen)) {
    files[`k${k}/kring.md`] = `---\nkring: k${k}\n---\n\n# Kring ${k}\n\n## Stip op de horizon\n\nEen stip.\n`
    for (const t of upTo(themes)) {
      const own = k === 1 ? upTo(projects) : []
      const facts = own.map(
        (p) =>
          `  p${t}-${p}: { fase: verkenning, scores: { ${used.map((id, i) => `${id}: ${1 + ((t + p + i) % 5)}`).join(', ')} } }`,
      )
      files[`k${k}/t${t}.md`] = [
        `---\nthema: t${t}${own.length > 0 ? `\nprojecten:\n${facts.join('\n')}` : ''}\n---\n\n# Thema ${t}\n`,
        ...(own.length > 0
          ? ['## Projectvoorstellen\n', ...own.map((p) => `### Project ${t} ${p} {#p${t}-${p}}\n`)]
          : []),
      ].join('\n')
    }
  }
  const row = (b: number): string =>
    upTo(themes)
      .map((t) => 1 + ((b * 3 + t * (b + 2)) % 5))
      .join(';')
  if (ballots > 0)
    for (const k of upTo(Math.min(kringen, 3)))
      files[`k${k}/enquete.csv`] = `${upTo(themes)
        .map((t) => `t${t}`)
        .join(';')}\n${upTo(ballots)
        .map((b) => row(b + k))
        .join('\n')}\n`
  return files
}

const ORDINARY: Size = { themes: 3, kringen: 2, criteria: 2, ballots: 12, projects: 1 }
/** The ends first: a quick run tries those. */
const SIZES: Partial<Size>[] = [
  { themes: 1, kringen: 1, criteria: 1, ballots: 5, projects: 0 },
  { themes: 17, ballots: 20 },
  { kringen: 60 },
  { criteria: 5, projects: 4 },
  { ballots: 0 },
  { projects: 0 },
  { themes: 1 },
  { themes: 2 },
  { themes: 16 },
  { themes: 25, ballots: 20 },
  { themes: 40, ballots: 6 },
  { kringen: 1 },
  { kringen: 3 },
  { criteria: 1, projects: 4 },
  { ballots: 1 },
  { ballots: 5 },
].slice(0, runs(60))

const FORMS = 'html,md,txt,json,csv,xlsx,docx'

describe.each(SIZES)('a workspace of %o', (size) => {
  const files = grown({ ...ORDINARY, ...size })
  const last = `t${size.themes ?? ORDINARY.themes}`

  it('is valid', async () => {
    const { code, err } = await masterplan(['validate'], files)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it.each([
    ['rank'],
    ['rank', '--json'],
    ['rank', 'k1'],
    ['rank', 'k1', '--json'],
    ['rank', 'k1', '--explain', 't1'],
    ['rank', 'k1', '--explain', last, '--json'],
    ['rank', '--explain', 't1'],
    ['rank', 'k1', '--gap'],
    ['rank', '--projects'],
    ['rank', 'k1', '--projects', '--json'],
    ['status'],
    ['agenda'],
    ['report', 'k1', '--format', FORMS, '-o', '/work/out'],
    ['report', '--format', FORMS, '-o', '/work/out'],
    ['report', '--format', 'site', '-o', '/work/out'],
  ])('%s %s', async (...argv) => {
    const { code, err } = await masterplan(argv, files)
    expect(err).not.toMatch(/niet mogen gebeuren/)
    expect(code).toBe(0)
  })

  it.each(['mean', 'topk', 'copeland', 'schulze', 'kemeny'])(
    'rank --method %s orders, or says why it does not',
    async (method) => {
      const { code, err, out } = await masterplan(['rank', 'k1', '--method', method], files)
      expect(err).not.toMatch(/niet mogen gebeuren/)
      expect(code === 0 ? out : err).toMatch(code === 0 ? /Wat als/ : /hoogstens 16 thema’s|geen uitslag te tonen/)
    },
  )
})

it.each([
  [40, 10_000],
  [20_000, 5000],
])('a survey that %i answered is drawn again %i times, and says so', async (ballots, draws) => {
  const { out } = await masterplan(
    ['rank', 'k1', '--json'],
    grown({ themes: 2, kringen: 1, criteria: 1, ballots, projects: 0 }),
  )
  expect(JSON.parse(out).sureness.N).toBe(draws)
})
