/** The real disk, with what a stranger can put on it: links, pipes, folders; and the sample workspace as it is committed. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { mini } from '../world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
  for (const [file, text] of Object.entries(mini())) {
    mkdirSync(join(folder, 'plans', file, '..'), { recursive: true })
    writeFileSync(join(folder, 'plans', file), text ?? '')
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function masterplan(argv: string[], cwd = folder): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const code = await run(
    { ...realHost(), cwd, out: stream('out'), err: stream('err'), today: () => '2026-11-23' },
    argv,
  )
  return { code, ...said }
}

const found = async (): Promise<string[]> => {
  const { out } = await masterplan(['validate', '--json'])
  return JSON.parse(out).findings.map(
    (f: { file: string; ruleId: string; reason: string }) => `${f.file} ${f.ruleId}: ${f.reason}`,
  )
}

describe('a file of the workspace', () => {
  const file = (): string => join(folder, 'plans/noord/energie.md')

  it('that links out of it is not read', async () => {
    const secret = join(folder, 'geheim.md')
    writeFileSync(secret, '---\nthema: energie\ntrekker: GEHEIM\n---\n')
    rmSync(file())
    symlinkSync(secret, file())
    expect(await found()).toEqual([
      expect.stringMatching(/^noord\/energie\.md onleesbaar-bestand: .*buiten de werkmap/),
    ])
    expect((await masterplan(['report', 'noord', '-o', '-'])).out).not.toContain('GEHEIM')
  })

  it('in a folder that links out of it is not read', async () => {
    cpSync(join(folder, 'plans/noord'), join(folder, 'elders'), { recursive: true })
    rmSync(join(folder, 'plans/noord'), { recursive: true })
    symlinkSync(join(folder, 'elders'), join(folder, 'plans/noord'))
    writeFileSync(join(folder, 'elders/geheim.md'), '')
    const lines = await found()
    expect(lines.some((line) => line.includes('noord/kring.md ontbreekt'))).toBe(true)
    expect(lines.join()).not.toContain('geheim')
  })

  it('that links inside it is read', async () => {
    cpSync(file(), join(folder, 'plans/noord/.bewaard'))
    rmSync(file())
    symlinkSync('.bewaard', file())
    expect(await found()).toEqual([])
  })

  it('that is a pipe or a folder does not hang or crash', async () => {
    rmSync(file())
    execFileSync('mkfifo', [file()])
    rmSync(join(folder, 'plans/zuid/water.md'))
    mkdirSync(join(folder, 'plans/zuid/water.md'))
    expect(await found()).toEqual([
      expect.stringContaining('mag niet worden gelezen'),
      expect.stringContaining('Dit is een map'),
    ])
  })
})

describe('a report', () => {
  it('is never written through a link that the workspace brought along', async () => {
    const victim = join(folder, 'victim.html')
    writeFileSync(victim, 'mine')
    mkdirSync(join(folder, 'reports'))
    symlinkSync(victim, join(folder, 'reports/noord.html'))
    const linked = await masterplan(['report', 'noord'])
    expect([linked.code, readFileSync(victim, 'utf8')]).toEqual([2, 'mine'])
    expect(linked.err).toContain('kan niet worden geschreven')
    mkdirSync(join(folder, 'uit'))
    symlinkSync(victim, join(folder, 'uit/noord.html'))
    expect([(await masterplan(['report', 'noord', '-o', 'uit'])).code, readFileSync(victim, 'utf8')]).toEqual([
      2,
      'mine',
    ])
    rmSync(join(folder, 'reports'), { recursive: true })
    const outside = mkdtempSync(join(tmpdir(), 'masterplan-'))
    symlinkSync(outside, join(folder, 'reports'))
    expect((await masterplan(['report', 'noord'])).code).toBe(2)
    expect(existsSync(join(outside, 'noord.html'))).toBe(false)
    rmSync(outside, { recursive: true })
  })

  it('runs nothing that a repository names', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { encoding: 'utf8' })
    const trap = join(folder, 'GEVANGEN')
    writeFileSync(join(folder, '.gitattributes'), '*.md filter=x\n')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    git('config', 'filter.x.clean', `touch ${trap}; cat`)
    git('config', 'core.fsmonitor', `touch ${trap}`)
    writeFileSync(join(folder, 'plans/noord/energie.md'), '---\nthema: energie\nnu: 1\n---\n')
    expect((await masterplan(['report', 'noord', '-o', '-'])).out).toContain(
      'met wijzigingen die nog niet zijn vastgelegd',
    )
    expect(existsSync(trap)).toBe(false)
    // The trap works: git's own status springs it.
    git('status')
    expect(existsSync(trap)).toBe(true)
  })

  it('says which revision it is of, and whether anything was changed since', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { encoding: 'utf8' })
    const state = async (): Promise<string> =>
      /<p class="state">([^<]*)/.exec((await masterplan(['report', 'noord', '-o', '-'])).out)?.[1] ?? ''
    expect(await state()).toBe('Stand per 23 november 2026')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    const commit = git('rev-parse', 'HEAD').slice(0, 10)
    expect(await state()).toBe(`Stand per 23 november 2026 · revisie ${commit}`)
    writeFileSync(join(folder, 'plans/noord/energie.md'), '---\nthema: energie\nnu: 1\n---\n')
    expect(await state()).toBe(
      `Stand per 23 november 2026 · revisie ${commit}, met wijzigingen die nog niet zijn vastgelegd`,
    )
  })
})

it('finds the workspace from any folder in it, and by --root', async () => {
  for (const cwd of [folder, join(folder, 'plans'), join(folder, 'plans/noord')])
    expect((await masterplan(['validate'], cwd)).code).toBe(0)
  expect((await masterplan(['validate', '--root', folder], tmpdir())).code).toBe(0)
  expect((await masterplan(['validate', '--root', 'plans'], folder)).code).toBe(0)
  expect((await masterplan(['validate'], tmpdir())).code).toBe(2)
})

describe('the sample workspace', () => {
  const root = resolve('plans')

  it('has no finding at all, not even advice', async () => {
    expect((await masterplan(['validate', '--strict', '--root', root])).out).toMatch(/^✔/)
  })

  it('exercises every phase, signal, kind of reference and class of focus that a reader should meet', async () => {
    const { open } = await import('../../src/masterplan.ts')
    const { plans } = (await open(realHost(), root)).set
    const { rankShared } = await import('../../src/ranking/plans/association.ts')
    const { PHASES, SIGNALS, CERTAINTIES } = await import('../../src/plan/fields/schema.ts')
    const themes = plans.kringen.flatMap((k) => k.themes)
    const projects = themes.flatMap((t) => t.projects)
    const wishes = themes.flatMap((t) => t.wishes)
    expect(themes).toHaveLength(48)
    expect(new Set(projects.map((p) => p.phase))).toEqual(new Set(PHASES))
    expect(new Set(projects.map((p) => p.signal))).toEqual(new Set(SIGNALS))
    expect(new Set(wishes.flatMap((w) => w.certainty ?? []))).toEqual(new Set(CERTAINTIES))
    const elsewhere = projects.filter((p) =>
      [...p.wishes, ...p.blockedBy].some((key) => !key.startsWith(`${p.key?.split('/')[0]}/`)),
    )
    expect(elsewhere.length).toBeGreaterThan(3)
    expect(projects.some((p) => p.blockedBy.length > 0)).toBe(true)
    expect(wishes.some((w) => w.whys.length > 0 && w.underlyingQuestion)).toBe(true)
    expect(wishes.some((w) => w.whys.length === 0)).toBe(true)
    expect(themes.some((t) => t.projects.length === 0)).toBe(true)
    expect(themes.some((t) => t.override)).toBe(true)
    expect(new Set(themes.map((t) => t.ambition))).toEqual(new Set([1, 2, 3, 'none', null]))
    const focus = rankShared(plans.kringen, plans.config).themes.map((t) => t.focus)
    expect(focus).toContain('shared')
    expect(focus).toContain('divided')
    // Energy is first everywhere: that much is public.
    expect(rankShared(plans.kringen, plans.config).themes[0]).toMatchObject({
      slug: 'energie',
      places: { noord: 1, stadsbedrijvenpark: 1, 'zuid-west': 1, onb: 1 },
    })
    expect(plans.config.status).toBe('voorbeeld')
  })

  it('holds no personal data: no mail address, phone number or form of address before a name', () => {
    const text = execFileSync('git', ['ls-files', '-z', 'plans'], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    expect(text.length).toBeGreaterThan(50_000)
    // The address by which members join in is nobody's: example.org is kept for examples.
    expect(text.replaceAll('meedoen@example.org', '')).not.toMatch(
      /[\w.]+@[\w.]+\.\w+|\b0[1-9][0-9]{1,2}[- ]?[0-9]{6,7}\b|\+31|\b(dhr|mevr|mw)\b\.?/i,
    )
  })
})

it('takes no picture or attachment along that is really outside the plans', async () => {
  writeFileSync(join(folder, 'geheim.txt'), 'geheim')
  symlinkSync(join(folder, 'geheim.txt'), join(folder, 'plans', 'brief.txt'))
  writeFileSync(
    join(folder, 'plans/noord/energie.md'),
    '---\nthema: energie\nbijlagen: [brief.txt]\n---\n\n# Energie\n',
  )
  expect((await found()).filter((f) => f.includes('bijlage-onbruikbaar'))).toEqual([
    expect.stringContaining('“brief.txt” is niet te lezen of ligt buiten de map'),
  ])
  await masterplan(['report', '--format', 'site', '-o', 'uit'])
  expect(existsSync(join(folder, 'uit/site/kring-noord.html'))).toBe(true)
  expect(existsSync(join(folder, 'uit/site/bijlagen'))).toBe(false)
})
