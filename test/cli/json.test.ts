/** What programs get: `--json` of the commands that write or explain, and `rank --csv`, each the same as on the screen. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const ENERGIE = `---
thema: energie
ambitie: 3
nu: 1
projecten:
  hub: { fase: uitvoering, kosten: 1000, scores: { belang: 5, inspanning: 5 } }
  scan: { fase: idee, scores: { belang: 3 } }
---

## Projectvoorstellen

### =HYPERLINK("http://x") {#hub}

### Scan {#scan}
`
const FILES = mini({
  'noord/energie.md': ENERGIE,
  'noord/enquete.csv': `energie,water\n${'5,1\n'.repeat(12)}`,
  'zuid/enquete.csv': `energie,water\n${'1,5\n'.repeat(12)}`,
})
const json = async (...argv: string[]) => {
  const { out, code, ...rest } = await masterplan([...argv, '--json'], FILES)
  return { data: JSON.parse(out), code, ...rest }
}

describe('report --json', () => {
  it('tells path, form, size and passport of each file, and what the screen tells', async () => {
    const { data, code, written, bytes } = await json('report', 'noord', 'zuid', '--format', 'html,word')
    expect([code, data.version, data.reports.length]).toEqual([0, 1, 2])
    const [noord] = data.reports
    expect(noord.kring).toBe('noord')
    expect(noord.passport).toMatch(/^masterplan:[\w.-]+:noord:-:nl:2026-11-23:-\+?:[0-9a-f]{64}$/)
    expect(noord.files.map((f: { path: string; format: string }) => [f.path, f.format])).toEqual([
      ['/work/reports/noord.html', 'html'],
      ['/work/reports/noord.docx', 'docx'],
    ])
    expect(noord.files[0].bytes).toBe(Buffer.byteLength(written['/work/reports/noord.html'] ?? ''))
    expect(noord.files[1].bytes).toBe(bytes['/work/reports/noord.docx']?.length)
    const screen = (await masterplan(['report', 'noord'], FILES)).out
    expect(screen.startsWith(`${noord.summary.join('\n')}\n`)).toBe(true)
  })

  it('of the association has no kring, and can’t stand on the output with the report itself', async () => {
    expect((await json('report')).data.reports[0].kring).toBeNull()
    const { code, err } = await masterplan(['report', '--json', '-o', '-'], FILES)
    expect([code, err]).toEqual([2, expect.stringContaining('--json, -o -')])
  })
})

it('agenda --json tells what was written, and what is on the agenda', async () => {
  const { data, bytes } = await json('agenda', 'noord', '--for', '2026-12-10')
  const path = '/work/reports/agenda-noord-2026-12-10.docx'
  expect(data).toMatchObject({
    version: 1,
    meeting: '2026-12-10',
    files: [{ path, format: 'docx', bytes: bytes[path]?.length }],
    agenda: { until: expect.any(String), tasks: [] },
  })
})

it('fix --json tells what is mended, as a diff or as done, and what is left', async () => {
  const files = mini({ 'noord/energie.md': '---\nthema: energie\nambitie: "3"\nonbekend: 1\n---\n' })
  const dry = await masterplan(['fix', '--dry-run', '--json'], files)
  const data = JSON.parse(dry.out)
  expect([dry.code, dry.err]).toEqual([1, ''])
  expect(data).toMatchObject({ version: 1, dryRun: true, files: ['noord/energie.md'] })
  expect(data.diff).toBe((await masterplan(['fix', '--dry-run'], files)).out)
  const done = JSON.parse((await masterplan(['fix', '--json'], files)).out)
  expect(done).toMatchObject({ version: 1, dryRun: false, mended: data.mended, files: data.files })
  expect(done.left).toBeGreaterThan(0)
})

describe('explain --json', () => {
  it('is a rule, a method, or the lists of both', async () => {
    const rule = (await json('explain', 'dubbele-id')).data
    expect(rule).toMatchObject({
      version: 1,
      rule: { id: 'dubbele-id', title: 'Id komt dubbel voor', severity: 'error' },
    })
    expect((await masterplan(['explain', 'dubbele-id'])).out.replace(/\s+/g, ' ')).toContain(rule.rule.why)
    expect((await json('explain', 'borda')).data.method).toMatchObject({ id: 'borda', weakness: expect.any(String) })
    const all = (await json('explain')).data
    expect(all.rules.length).toBeGreaterThan(100)
    expect(all.methods.map((m: { id: string }) => m.id)).toContain('schulze')
  })
})

it('survey import --json tells the preview and what was written, and no answer', async () => {
  const form = `Wat is uw naam?,Energie,Water\n${Array.from({ length: 6 }, (_, i) => `Persoon${i},5,${(i % 5) + 1}\n`).join('')}`
  const files = { ...mini(), 'formulier.csv': form }
  const argv = ['survey', 'import', 'plans/formulier.csv', '--kring', 'noord', '--keep', 'doubles', '--json']
  const { out, err, code } = await masterplan(argv, files)
  expect([err, code]).toEqual(['', 0])
  const data = JSON.parse(out)
  expect(data).toMatchObject({
    version: 1,
    respondents: 6,
    kringen: [{ slug: 'noord', refused: false, ballots: 6, answered: 6 }],
    decide: [],
  })
  expect(data.written.join()).toContain('noord/enquete.csv')
  expect(out).not.toContain('Persoon')
  const dry = JSON.parse((await masterplan([...argv, '--dry-run'], files)).out)
  expect(dry.written).toEqual([])
})

describe('rank --csv', () => {
  const rows = async (...argv: string[]): Promise<string[]> => {
    const { out, err, code } = await masterplan(['rank', ...argv, '--csv'], FILES)
    expect([err, code]).toEqual(['', 0])
    expect(out.startsWith('\ufeff')).toBe(true)
    return out.slice(1).trimEnd().split('\r\n')
  }

  it('has the themes and projects of a kring, as the JSON has them', async () => {
    const { data } = await json('rank', 'noord')
    const [head, ...lines] = await rows('noord')
    expect(head).toContain('"Soort";"Kring";"Thema";"Id";"Titel";"Plaats";"Voorkeur van leden"')
    expect(lines).toHaveLength(data.survey.themes.length + data.projects.length)
    expect(lines[0]).toBe('"Thema";"Noord";"Energie";"energie";"Energie";1;1;5;12;;;')
    expect(lines.at(-1)).toBe(`"Project";"Noord";"Energie";"scan";"Scan";2;;;;50;30;70`)
  })

  it('computes nothing that somebody wrote', async () => {
    expect((await rows('--projects'))[1]).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('is there of each view that has rows, and speaks the language that is asked for', async () => {
    expect((await rows())[1]).toContain('"Energie"')
    expect((await rows('--gap')).join('\n')).toMatch(/^"Noord";"Energie";1;3;2;\d?;1000$/m)
    expect((await rows('noord', '--method', 'schulze')).slice(0, 2)).toEqual(['"Plaats";"Thema"', '1;"Energie"'])
    expect((await rows('noord', '--lang', 'en'))[0]).toContain('"Kind","Kring","Theme"')
  })

  it('not with --json, and not where there are only sentences', async () => {
    expect((await masterplan(['rank', '--csv', '--json'], FILES)).code).toBe(2)
    expect((await masterplan(['rank', 'noord', '--csv', '--explain', 'energie'], FILES)).code).toBe(2)
  })

  it('hides what the screen hides, and says on each row that plans could not be read', async () => {
    const few = { ...FILES, 'noord/enquete.csv': `energie,water\n${'5,1\n'.repeat(4)}` }
    expect((await masterplan(['rank', 'noord', '--csv'], few)).out).toContain('"energie";"Energie";;;;;')
    const broken = { ...FILES, 'noord/water.md': '---\nthema: fout\n---\n' }
    const { out, err } = await masterplan(['rank', 'noord', '--csv'], broken)
    expect(err).toContain('Let op: 1 fout')
    const [, ...lines] = out.trimEnd().split('\r\n')
    expect(new Set(lines.map((line) => line.slice(line.lastIndexOf(';')))).size).toBe(1)
  })
})
