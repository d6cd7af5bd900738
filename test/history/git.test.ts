/** `masterplan changes` on real repositories: which moments are compared, wherever the plans stand and whatever is missing. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ChangesData } from '../../src/report/changes/data.ts'
import { type Repository, repository, type Said } from '../repository.ts'
import { type Files, mini } from '../world.ts'

const made: string[] = []
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A new folder that is taken away afterwards. */
function folder(name = ''): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-changes-'))
  made.push(path)
  return join(path, name)
}

/** Runs the program in a folder, with a screen. */
async function runIn(path: string, argv: string[], screen: { isTerminal: boolean; columns: number }): Promise<Said> {
  const host = (await import('../../src/workspace/host.ts')).realHost()
  const { run } = await import('../../src/cli/run.ts')
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[key] += text
    },
    ...screen,
  })
  const code = await run({ ...host, cwd: path, env: {}, out: stream('out'), err: stream('err') }, argv)
  return { code, ...said }
}

const hub = (phase: string, title = 'Energiehub'): string =>
  `---\nthema: energie\nprojecten:\n  hub: { fase: ${phase} }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### ${title} {#hub}\n`
const ton = '---\nthema: water\n---\n\n# Water\n\n## Wensen\n\n### Regenton {#ton}\n'
const HUB = 'plans/noord/energie.md'
const WATER = 'plans/noord/water.md'

function put(repo: Repository, files: Files, under = 'plans'): void {
  for (const [file, content] of Object.entries(files)) repo.put(join(under, file), content ?? '')
}

/** A repository with one project, committed on 10 January 2026 in the idea phase. */
function plans(under = 'plans', path = folder('vereniging')): Repository {
  mkdirSync(path, { recursive: true })
  const repo = repository(path)
  put(repo, mini({ 'noord/energie.md': hub('idee') }), under)
  repo.commit('Eerste', { date: '2026-01-10' })
  return repo
}

/** Committed once more: explored on 1 June, twice, and prepared on 1 July. */
function history(): Repository {
  const repo = plans()
  repo.put(HUB, hub('verkenning'))
  repo.commit('Verkenning', { date: '2026-06-01T08:00:00Z' })
  repo.put(WATER, ton)
  repo.commit('Regenton', { date: '2026-06-01T18:00:00Z' })
  repo.put(HUB, hub('voorbereiding'))
  repo.commit('Voorbereiding', { date: '2026-07-01' })
  return repo
}

/** What changed, each as `title: facts`, or how it went wrong. */
async function items(said: Promise<Said>): Promise<string[]> {
  const { code, out, err } = await said
  if (code !== 0) throw new Error(err)
  expect(err).toBe('')
  const data = JSON.parse(out) as ChangesData
  return data.items.map(({ before, after, facts }) => {
    const told = facts.map((f) => ('to' in f && typeof f.to === 'string' ? `${f.fact} ${f.from} → ${f.to}` : f.fact))
    return `${(after ?? before)?.title}: ${before === null ? 'new' : after === null ? 'gone' : told.join(', ')}`
  })
}
const changes = (repo: Repository, ...argv: string[]): Promise<string[]> =>
  items(repo.masterplan('changes', '--json', ...argv))
const refused = async (repo: Repository, ...argv: string[]): Promise<string> => {
  const { code, out, err } = await repo.masterplan('changes', ...argv)
  expect([code, out]).toEqual([2, ''])
  return err
}
/** The repository in a folder that git made. */
function clone(from: string, ...how: string[]): Repository {
  const path = folder('kloon')
  execFileSync('git', ['clone', '-q', ...how, pathToFileURL(from).href, path], { stdio: 'pipe' })
  return repository(path)
}

const IDEA_ON = 'Energiehub: phase idee → verkenning'

describe('without moments', () => {
  it('on a branch it is what the branch did, not what others did meanwhile', async () => {
    const repo = plans()
    repo.git('tag', 'v1')
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(HUB, hub('verkenning'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put(WATER, ton)
    repo.commit('Hoofdtak')
    repo.git('checkout', '-q', 'tak')
    expect(await changes(repo)).toEqual([IDEA_ON])
    repo.git('merge', '-q', '--no-edit', 'main')
    expect(await changes(repo)).toEqual([IDEA_ON])
  })

  it('on a branch without commits of its own it is what is not committed, though there is a tag', async () => {
    const repo = plans()
    repo.git('tag', 'v1')
    repo.put(HUB, hub('verkenning'))
    repo.commit('Verder')
    repo.git('checkout', '-q', '-b', 'tak')
    expect(await changes(repo)).toEqual([])
    repo.put(WATER, ton)
    expect(await changes(repo)).toEqual(['Regenton: new'])
  })

  it('on a rebased branch it is what the branch did', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(HUB, hub('verkenning'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put(WATER, ton)
    repo.commit('Hoofdtak')
    repo.git('rebase', '-q', 'main', 'tak')
    expect(await changes(repo)).toEqual([IDEA_ON])
  })

  it('on the main branch it is since the last tag', async () => {
    const repo = history()
    repo.git('tag', 'v1', 'HEAD~2')
    repo.git('tag', '-a', '-m', 'Tweede', 'v2', 'HEAD~1')
    expect(await changes(repo)).toEqual(['Energiehub: phase verkenning → voorbereiding'])
    repo.git('checkout', '-q', '--detach')
    expect(await changes(repo)).toEqual(['Energiehub: phase verkenning → voorbereiding'])
  })

  it('on the main branch it is since the last tag, also for what was not pushed yet', async () => {
    const origin = history()
    origin.git('tag', 'v1', 'HEAD~1')
    const repo = clone(origin.path)
    repo.put(WATER, ton.replace('Regenton', 'Regenvat'))
    repo.commit('Nog niet gedeeld')
    expect((await changes(repo)).sort()).toEqual([
      'Energiehub: phase verkenning → voorbereiding',
      'Regenvat: title Regenton → Regenvat',
    ])
    repo.git('checkout', '-q', '-b', 'tak', 'origin/main')
    expect(await changes(repo)).toEqual([])
  })

  it('on the main branch without a tag it is what is not committed: staged, not staged and untracked', async () => {
    const repo = plans()
    expect(await changes(repo)).toEqual([])
    repo.put(HUB, hub('verkenning'))
    repo.git('add', HUB)
    expect(await changes(repo)).toEqual([IDEA_ON])
    repo.put(HUB, hub('voorbereiding'))
    repo.put('plans/zuid/water.md', ton)
    expect(await changes(repo)).toEqual(['Energiehub: phase idee → voorbereiding', 'Regenton: new'])
    repo.remove(HUB)
    expect(await changes(repo)).toEqual(['Regenton: new', 'Energiehub: gone'])
  })

  it('is since the last tag where no branch is the main one', async () => {
    const repo = history()
    repo.git('branch', '-q', '-m', 'main', 'werk')
    repo.git('tag', 'v1', 'HEAD~1')
    expect(await changes(repo)).toEqual(['Energiehub: phase verkenning → voorbereiding'])
  })

  it('is what is not committed on a branch that shares nothing with the main one', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '--orphan', 'los')
    repo.commit('Los')
    repo.put(WATER, ton)
    expect(await changes(repo)).toEqual(['Regenton: new'])
  })
})

describe('a moment', () => {
  // What only asks leaves it as it is, so one is enough.
  let known: Repository
  beforeAll(() => {
    known = history()
    made.length = 0
    known.git('tag', 'v1', 'HEAD~3')
    known.git('tag', 'één', 'HEAD~3')
    known.git('tag', '-a', '-m', 'x', 'tag-met-uitleg', 'HEAD~2')
    known.git('tag', 'boom', 'HEAD^{tree}')
  })
  afterAll(() => known.drop())

  it.each<[string, string[]]>([
    ['2026-06-02', ['Energiehub: phase verkenning → voorbereiding']],
    // A day is the plan as it ended: all that was done on it counts.
    ['2026-06-01', ['Energiehub: phase verkenning → voorbereiding']],
    ['2026-05-31', ['Energiehub: phase idee → voorbereiding', 'Regenton: new']],
    ['2026-01-10', ['Energiehub: phase idee → voorbereiding', 'Regenton: new']],
    ['2030-01-01', []],
    ['HEAD', []],
    ['HEAD~1', ['Energiehub: phase verkenning → voorbereiding']],
    ['HEAD^{/Verkenning}', ['Energiehub: phase verkenning → voorbereiding', 'Regenton: new']],
    ['@{0}', []],
    ['main', []],
    ['refs/heads/main', []],
    ['v1', ['Energiehub: phase idee → voorbereiding', 'Regenton: new']],
    ['tag-met-uitleg', ['Energiehub: phase verkenning → voorbereiding', 'Regenton: new']],
    ['één', ['Energiehub: phase idee → voorbereiding', 'Regenton: new']],
  ])('%s', async (from, expected) => {
    expect(await changes(known, from)).toEqual(expected)
  })

  it('may be two', async () => {
    const repo = history()
    repo.put(HUB, hub('uitvoering'))
    expect(await changes(repo, '2026-01-11', 'HEAD~2')).toEqual([IDEA_ON])
    expect(await changes(repo, '2026-01-11', '2026-06-02')).toEqual([IDEA_ON, 'Regenton: new'])
    expect(await changes(repo, 'HEAD', 'HEAD~3')).toEqual(['Energiehub: phase voorbereiding → idee', 'Regenton: gone'])
    expect(await changes(repo, 'HEAD', 'HEAD')).toEqual([])
  })

  it('that is a date counts on the line of the other one', async () => {
    const repo = history()
    repo.git('checkout', '-q', '-b', 'zijtak', 'HEAD~3')
    repo.put('plans/zuid/water.md', ton.replace('Regenton', 'Vijver').replace('#ton', '#vijver'))
    repo.commit('Zijtak', { date: '2026-02-01' })
    repo.git('checkout', '-q', 'main')
    expect(await changes(repo, '2026-02-01', 'zijtak')).toEqual([])
    expect(await changes(repo, '2026-01-31', 'zijtak')).toEqual(['Vijver: new'])
  })

  it('is the day where the commit was made, whatever the clock says here', async () => {
    const repo = plans()
    repo.put(HUB, hub('verkenning'))
    // In Auckland it is 2 June already, and in Greenwich still the first.
    repo.git('add', '-A')
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'Verder'], {
      cwd: repo.path,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: '2026-06-02T08:00:00+12:00',
        GIT_COMMITTER_DATE: '2026-06-02T08:00:00+12:00',
      },
    })
    expect(await changes(repo, '2026-06-01')).toEqual([IDEA_ON])
    expect(await changes(repo, '2026-06-02')).toEqual([])
  })

  it('of a merge commit is what was merged', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(HUB, hub('verkenning'))
    repo.commit('Tak', { date: '2026-02-01' })
    repo.git('checkout', '-q', 'main')
    repo.put(WATER, ton)
    repo.commit('Hoofdtak', { date: '2026-03-01' })
    repo.git('merge', '-q', '--no-edit', 'tak')
    expect(await changes(repo, 'HEAD~1', 'HEAD')).toEqual([IDEA_ON])
    // What was done on the branch in February came in with the merge, in March.
    expect(await changes(repo, '2026-02-15')).toEqual([IDEA_ON, 'Regenton: new'])
  })

  it('may have a name in masterplan.yaml, which goes before a tag', async () => {
    const repo = history()
    repo.git('tag', 'alv-2026')
    repo.put('plans/masterplan.yaml', `${mini()['masterplan.yaml']}momenten: { alv-2026: 2026-06-02, begin: HEAD~3 }\n`)
    expect(await changes(repo, 'alv-2026')).toEqual(['Energiehub: phase verkenning → voorbereiding'])
    expect(await changes(repo, 'begin', 'alv-2026')).toEqual([IDEA_ON, 'Regenton: new'])
    expect(await refused(repo, 'alv-2025')).toContain('of een van alv-2026, begin')
    expect(await refused(repo, 'alv-2025', '--lang', 'en')).toContain('or one of alv-2026, begin')
  })

  it('goes under its own name, on its own day, in every document; verify makes it again', async () => {
    const repo = history()
    repo.put('plans/masterplan.yaml', `${mini()['masterplan.yaml']}momenten: { alv-2026: 2026-06-15, begin: HEAD~3 }\n`)
    expect((await repo.masterplan('changes', 'alv-2026')).out).toContain('Van alv-2026, 15 juni 2026 (revisie ')
    for (const command of ['report', 'agenda']) {
      const { out } = await repo.masterplan(command, 'noord', '--since', 'alv-2026', '--format', 'md', '-o', '-')
      expect(out).toMatch(/sinds alv-2026, 15 juni 2026$/m)
      expect(out).toMatch(/^Vergeleken met de plannen van 1 juni 2026 /m)
    }
    // The plans at a moment may be older than its name.
    repo.commit('Namen', { date: '2026-08-01' })
    const { out } = await repo.masterplan('report', 'noord', '--at', '2026-07-01', '--since', 'alv-2026', '-o', 'r.md')
    expect(out).toContain('r.md')
    expect(JSON.parse((await repo.masterplan('verify', 'r.md', '--json')).out)).toMatchObject({
      verdict: 'same',
      origin: { since: { date: '2026-06-15', name: 'alv-2026' } },
    })
  })

  it('that is a day of adoption gives what was adopted', async () => {
    const repo = plans()
    const { code, out } = await repo.masterplan('report', 'noord', '--at', '2026-01-10', '--format', 'md', '-o', '-')
    expect(code).toBe(0)
    expect(out).toContain('10 januari 2026')
  })

  it.each([
    ['2025-12-31', 'Op 2025-12-31 was er nog geen revisie van de plannen; de eerste is van 2026-01-10.'],
    ['2026-01-09', 'Op 2026-01-09 was er nog geen revisie van de plannen; de eerste is van 2026-01-10.'],
    ['2026-02-30', 'De datum 2026-02-30 bestaat niet.'],
    ['nergens', 'git fetch --tags origin'],
    ['HEAD:plans', 'Git kent “HEAD:plans” hier niet'],
    [`HEAD:${HUB}`, `Git kent “HEAD:${HUB}” hier niet`],
    ['boom', 'Git kent “boom” hier niet'],
    ['HEAD~1..HEAD', 'Git kent “HEAD~1..HEAD” hier niet'],
    ['', 'Git kent “” hier niet'],
    ['--output=x', 'Git kent “--output=x” hier niet'],
    ['-n1', 'Git kent “-n1” hier niet'],
    ['--exec=touch x', 'Git kent “--exec=touch x” hier niet'],
    ['$(touch x)', 'hier niet'],
    ['^HEAD', 'Git kent “^HEAD” hier niet'],
    ['1-13-2026', 'datum (2026-06-01) of een naam onder momenten'],
    ['\u001b[31mrood', 'Git kent “rood” hier niet'],
    ['x\n::error::y', 'Git kent “x ::error::y” hier niet'],
  ])('is refused: %j', async (asked, sentence) => {
    const before = readFileSync(join(known.path, '.git/index'))
    expect(await refused(known, '--', asked)).toContain(sentence)
    expect(await refused(known, '--', 'HEAD', asked)).toContain(sentence)
    expect(readFileSync(join(known.path, '.git/index'))).toEqual(before)
    expect(existsSync(join(known.path, 'x'))).toBe(false)
  })
})

describe('where a part is missing', () => {
  it('a shallow clone never guesses, and says what to do', async () => {
    const repo = clone(history().path, '--depth', '1')
    for (const argv of [[], ['2026-06-15'], ['HEAD~1'], ['nergens']])
      expect(await refused(repo, ...argv)).toContain('git fetch --unshallow')
    expect(await changes(repo, 'HEAD')).toEqual([])
    repo.git('fetch', '-q', '--unshallow')
    expect(await changes(repo, '2026-06-15')).toEqual(['Energiehub: phase verkenning → voorbereiding'])
  })

  it('a shallow clone of a branch doesn’t know where it began', async () => {
    const origin = history()
    origin.git('checkout', '-q', '-b', 'tak')
    origin.put(WATER, ton.replace('Regenton', 'Regenvat'))
    origin.commit('Tak')
    origin.put(WATER, ton.replace('Regenton', 'Regenput'))
    origin.commit('Nog eens')
    const repo = clone(origin.path, '--depth', '1', '--no-single-branch', '--branch', 'tak')
    expect(await refused(repo)).toContain('git fetch --unshallow')
    expect(await refused(repo, '--lang', 'en')).toContain('Fetch the rest: git fetch --unshallow')
  })

  it('a partial clone is no association without plans', async () => {
    const origin = history()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const repo = clone(origin.path, '--filter=blob:none')
    expect(await changes(repo, 'HEAD')).toEqual([])
    const command = 'git fetch --refetch --no-filter origin'
    expect(await refused(repo, 'HEAD~1')).toContain(command)
    expect(await refused(repo, 'HEAD~2', 'HEAD~1', '--lang', 'en')).toContain(command)
    // Who asks for no earlier version isn’t bothered.
    expect((await repo.masterplan('validate')).code).not.toBe(2)
    repo.git(...command.split(' ').slice(1))
    expect(await changes(repo, 'HEAD~1')).toEqual(['Energiehub: phase verkenning → voorbereiding'])
  })

  it('a file that git lost is not taken for one that wasn’t there', async () => {
    const repo = plans()
    repo.put(HUB, hub('verkenning'))
    repo.commit('Verder')
    const oid = repo.git('rev-parse', `HEAD~1:${HUB}`).trim()
    rmSync(join(repo.path, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true })
    expect(await refused(repo, 'HEAD~1')).toContain('Git heeft hier niet alle bestanden')
    expect((await repo.masterplan('report', '--at', 'HEAD~1', '-o', '-', '--format', 'md')).code).toBe(2)
  })

  it.each([
    ['facts', `---\nthema: energie\nambitie: [{\n---\n\n## Projectvoorstellen\n\n### Energiehub {#hub}\n`],
    ['nothing', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['a half of each side', `<<<<<<< ons\n${hub('idee')}=======\n${hub('idee')}>>>>>>> hun\n`],
  ])('a file of which %s can be read is not taken for one that changed', async (_, content) => {
    const repo = plans()
    repo.put(HUB, content)
    repo.commit('Stuk')
    repo.put(HUB, hub('verkenning'))
    repo.commit('Heel')
    const data = async (...moments: string[]): Promise<ChangesData> =>
      JSON.parse((await repo.masterplan('changes', ...moments, '--format', 'json')).out)
    for (const [from, to, side] of [
      ['HEAD~2', 'HEAD~1', 'after'],
      ['HEAD~1', 'HEAD', 'before'],
    ] as const) {
      const { unread, items, themes, kringen, consequences } = await data(from, to)
      expect(unread).toEqual([{ file: 'noord/energie.md', before: side === 'before', after: side === 'after' }])
      expect([items, themes, kringen]).toEqual([[], [], []])
      expect(consequences).toEqual({ themes: [], projects: [], money: [], completeness: [] })
      const { out } = await repo.masterplan('changes', from, to, '--format', 'md')
      expect(out).toContain('Van deze bestanden is niet bekend wat erin veranderde')
      expect(out).not.toContain('niets veranderd')
    }
    expect((await data('HEAD~2', 'HEAD')).unread).toEqual([])
    if (typeof content === 'string') expect((await data('HEAD~1', 'HEAD~1')).unread).toEqual([])
    expect(await changes(repo, 'HEAD~2', 'HEAD')).toEqual(['Energiehub: phase idee → verkenning'])
    const pack = await repo.masterplan('agenda', 'noord', '--since', 'HEAD~1', '--format', 'md', '-o', '-')
    expect(pack.out).toContain('noord/energie.md: was toen niet te lezen')
  })

  it('what moved out of a file that broke with it is one item', async () => {
    const repo = plans()
    repo.put(HUB, '---\nthema: energie\nambitie: [{\n---\n')
    const moved = hub('idee')
      .replace('thema: energie', 'thema: water')
      .replace('fase:', 'voorheen: [energie/hub], fase:')
    repo.put(WATER, moved)
    const { items, unread } = JSON.parse((await repo.masterplan('changes', '--format', 'json')).out) as ChangesData
    expect(items.map(({ before, after }) => [before?.key, after?.key])).toEqual([
      ['noord/energie/hub', 'noord/water/hub'],
    ])
    expect(unread).toHaveLength(1)
  })

  it('a file that can’t be read on either side counts as it is now', async () => {
    const repo = plans()
    const twice = (more: string): string =>
      hub('idee').replace('thema: energie', 'thema: energie\nthema: energie') + more
    repo.put(HUB, twice(''))
    repo.commit('Stuk')
    repo.put(HUB, twice('\n### Nieuw plan {#nieuw}\n'))
    const { items, unread } = JSON.parse((await repo.masterplan('changes', '--format', 'json')).out) as ChangesData
    expect(items).toEqual([])
    expect(unread).toEqual([{ file: 'noord/energie.md', before: true, after: true }])
  })

  it('a revision that holds more than can be read is not taken for one without plans', async () => {
    const repo = plans()
    const tree = (entries: string[]): string =>
      execFileSync('git', ['mktree'], { cwd: repo.path, input: entries.join(''), encoding: 'utf8' }).trim()
    const blob = repo.git('rev-parse', `HEAD:${HUB}`).trim()
    const names = Array.from({ length: 100 }, (_, i) => `n${i}${'x'.repeat(200)}`)
    let folder = tree(names.map((name) => `100644 blob ${blob}\t${name}\n`))
    for (let depth = 0; depth < 2; depth++) folder = tree(names.map((name) => `040000 tree ${folder}\t${name}\n`))
    const root = repo.git('ls-tree', 'HEAD:plans')
    const inner = tree([root, `040000 tree ${folder}\tbom\n`])
    const top = tree([`040000 tree ${inner}\tplans\n`])
    const commit = repo.git('commit-tree', '-m', 'Bom', '-p', 'HEAD', top).trim()
    expect(await refused(repo, 'HEAD', commit)).toContain('Git gaf meer dan er te lezen is')
  })

  it('a revision whose settings can’t be read is not taken for one without plans', async () => {
    const repo = plans()
    const config = mini()['masterplan.yaml'] as string
    repo.put('plans/masterplan.yaml', '<<<<<<< ours\nformaat: [1\n')
    const broken = repo.commit('Stuk').slice(0, 10)
    expect(await refused(repo, 'HEAD~1')).toContain('masterplan.yaml is niet te lezen')
    repo.put('plans/masterplan.yaml', config)
    repo.commit('Heel')
    expect(await refused(repo, broken)).toContain(`In revisie ${broken} is masterplan.yaml niet te lezen`)
    expect(await refused(repo, 'HEAD', broken, '--lang', 'en')).toContain(`In revision ${broken}`)
    for (const command of ['report', 'agenda'])
      expect(await repo.masterplan(command, 'noord', '--since', broken, '-o', 'x.md')).toMatchObject({
        code: 2,
        err: expect.stringContaining(`In revisie ${broken}`),
      })
    expect(await changes(repo, 'HEAD~2')).toEqual([])
  })

  it('a file that was too large then is told as such, and the others are compared', async () => {
    const repo = plans()
    repo.put('plans/zuid/water.md', `${ton}\n${'a'.repeat(1_100_000)}\n`)
    repo.commit('Groot')
    repo.put('plans/zuid/water.md', ton)
    repo.put(HUB, hub('verkenning'))
    expect(await changes(repo, 'HEAD')).toEqual([IDEA_ON])
    const { out } = await repo.masterplan('changes', 'HEAD')
    expect(out).toContain('zuid/water.md: was toen niet te lezen')
  })

  it('needs git, and something in it', async () => {
    const repo = repository(folder())
    put(repo, mini())
    expect(await refused(repo)).toBe(
      'In git is nog niets vastgelegd, dus is er geen eerdere versie. Leg de plannen eerst vast met git commit, of maak een momentopname: masterplan snapshot.\n',
    )
    rmSync(join(repo.path, '.git'), { recursive: true })
    expect(await refused(repo, 'HEAD')).toBe(
      'De plannen staan niet in git en er is nog geen momentopname van, dus is er geen eerdere versie om mee te vergelijken. Maak er nu een, voor een volgende keer: masterplan snapshot.\n',
    )
  })
})

describe('where the plans stand', () => {
  const MOVED: [name: string, from: string, to: string][] = [
    ['to another folder', 'plans', 'plannen'],
    ['deeper', 'plans', 'docs/2026/plans'],
    ['to the root of the repository', 'plans', '.'],
    ['from the root of the repository', '.', 'plans'],
    ['to and from folders with other letters', 'plánnen “é”', 'plans'],
  ]
  it.each(MOVED)('they may have moved %s', async (_, from, to) => {
    const repo = plans(from)
    const [old, now] = [join(repo.path, from), join(repo.path, to)]
    if (to === '.') {
      for (const name of ['masterplan.yaml', 'noord', 'zuid']) repo.git('mv', `${from}/${name}`, name)
    } else {
      mkdirSync(now, { recursive: true })
      for (const name of ['masterplan.yaml', 'noord', 'zuid']) renameSync(join(old, name), join(now, name))
    }
    if (from !== '.') rmSync(old, { recursive: true, force: true })
    repo.put(join(to, 'noord/energie.md'), hub('verkenning'))
    const asked = ['--root', to, 'changes', '--json', 'HEAD']
    // Not in git’s list of files yet, then committed.
    expect(await items(repo.masterplan(...asked))).toEqual([IDEA_ON])
    repo.commit('Verhuisd')
    expect(await items(repo.masterplan(...asked.slice(0, -1), 'HEAD~1'))).toEqual([IDEA_ON])
    expect(await items(repo.masterplan(...asked.slice(0, -1), 'HEAD'))).toEqual([])
    expect(await items(repo.masterplan(...asked.slice(0, -1), 'HEAD~1', 'HEAD~1'))).toEqual([])
  })

  it('other plans that are still there are no earlier version', async () => {
    const repo = plans('voorbeeld')
    put(repo, mini({ 'noord/energie.md': hub('verkenning') }))
    const { out } = await repo.masterplan('--root', 'plans', 'changes', 'HEAD')
    expect(out).toContain('Er waren nog geen plannen.')
    expect(await items(repo.masterplan('--root', 'plans', 'changes', '--json', 'HEAD'))).toEqual(['Energiehub: new'])
  })

  it('they may be new', async () => {
    const repo = repository(folder())
    repo.put('LEESMIJ.md', 'x')
    repo.commit('Leeg', { date: '2026-01-05' })
    put(repo, mini({ 'noord/energie.md': hub('idee') }))
    repo.commit('Plannen', { date: '2026-01-10' })
    for (const from of ['HEAD~1', '2026-01-09']) {
      const { out } = await repo.masterplan('changes', from)
      expect(out).toContain('Er waren nog geen plannen.')
      expect(out).toContain('• Energiehub (Energie): project, idee')
      expect(out).not.toContain('De vereniging en haar instellingen')
    }
    const back = await repo.masterplan('changes', 'HEAD', 'HEAD~1')
    expect(back.out).toContain('• Energiehub (Energie): project')
  })

  it('it is the same from any folder, with --root, and through a link', async () => {
    const repo = plans('plans', folder('Vereniging “Assen” é'))
    repo.put(HUB, hub('verkenning'))
    const link = folder('omweg')
    symlinkSync(join(repo.path, 'plans'), link)
    expect(await items(repo.at('plans/noord')('changes', '--json'))).toEqual([IDEA_ON])
    expect(await items(repo.at('plans')('changes', '--json', 'HEAD'))).toEqual([IDEA_ON])
    expect(await items(repo.masterplan('--root', link, 'changes', '--json', 'HEAD'))).toEqual([IDEA_ON])
    expect(await items(repo.masterplan('--root', join(repo.path, 'plans'), 'changes', '--json'))).toEqual([IDEA_ON])
  })

  it('it may be a worktree of a bare repository, with a detached head', async () => {
    const bare = folder('kaal.git')
    execFileSync('git', ['clone', '-q', '--bare', history().path, bare])
    const path = folder('werk')
    execFileSync('git', ['-C', bare, 'worktree', 'add', '-q', '--detach', path, 'main'])
    const said = runIn(path, ['changes', '--json', 'HEAD~1'], { isTerminal: false, columns: 80 })
    expect(await items(said)).toEqual(['Energiehub: phase verkenning → voorbereiding'])
  })

  it('line ends are no change, nor is a mark at the beginning', async () => {
    const repo = plans()
    const config = mini()['masterplan.yaml'] as string
    repo.put('plans/masterplan.yaml', config.replaceAll('\n', '\r\n'))
    repo.put(HUB, `\ufeff${hub('idee').replaceAll('\n', '\r\n')}`)
    const { out } = await repo.masterplan('changes')
    expect(out).toContain('Er is niets veranderd in de plannen.')
    const windows = clone(repo.path, '-c', 'core.autocrlf=true')
    expect(readFileSync(join(windows.path, HUB), 'utf8')).toContain('\r\n')
    expect((await windows.masterplan('changes', 'HEAD')).out).toContain('Er is niets veranderd in de plannen.')
  })

  it('a link of a commit is not followed', async () => {
    const repo = plans()
    symlinkSync('/etc/passwd', join(repo.path, 'plans/zuid/bodem.md'))
    repo.commit('Verwijzing')
    repo.put(HUB, hub('verkenning'))
    expect(await changes(repo, 'HEAD')).toEqual([IDEA_ON])
  })

  it('many and large pictures beside the plans are not read', async () => {
    const repo = plans()
    for (let i = 0; i < 70; i++) {
      const picture = new Uint8Array(1_000_000)
      picture.fill(i)
      repo.put(`plans/beeld/${i}.png`, picture)
    }
    repo.commit('Beelden')
    repo.put(HUB, hub('verkenning'))
    expect(await changes(repo, 'HEAD')).toEqual([IDEA_ON])
  })
})

describe('what it leaves alone', () => {
  it('is the repository: no file, no index, no lock, no head', async () => {
    const repo = history()
    repo.put(HUB, hub('uitvoering'))
    repo.put('plans/zuid/water.md', ton)
    const state = (): unknown[] => [
      repo.git('rev-parse', 'HEAD'),
      readFileSync(join(repo.path, '.git/index')),
      readFileSync(join(repo.path, '.git/HEAD'), 'utf8'),
      repo.git('for-each-ref'),
      repo.git('count-objects', '-v'),
      repo.git('reflog'),
    ]
    const before = state()
    for (const argv of [[], ['2026-06-02'], ['HEAD~2', 'HEAD'], ['--format', 'html'], ['nergens']])
      await repo.masterplan('changes', ...argv)
    expect(state()).toEqual(before)
    expect(existsSync(join(repo.path, '.git/index.lock'))).toBe(false)
  })

  it('runs no program that the repository names, not even to check a signature', async () => {
    const repo = plans()
    repo.put('kwaad.sh', `#!/bin/sh\ntouch ${join(repo.path, 'gehackt')}\n`)
    execFileSync('chmod', ['+x', join(repo.path, 'kwaad.sh')])
    repo.put('.gitattributes', '*.md filter=kwaad diff=kwaad\n')
    const script = join(repo.path, 'kwaad.sh')
    const signed = repo
      .git('cat-file', 'commit', 'HEAD')
      .replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n')
    const oid = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd: repo.path, input: signed })
    repo.git('reset', '-q', '--soft', String(oid).trim())
    for (const [key, value] of [
      ['gpg.program', script],
      ['log.showSignature', 'true'],
      ['core.fsmonitor', script],
      ['core.pager', script],
      ['core.hooksPath', repo.path],
      ['diff.kwaad.textconv', script],
      ['diff.external', script],
      ['filter.kwaad.clean', script],
      ['filter.kwaad.smudge', script],
      ['filter.kwaad.required', 'true'],
      ['core.sshCommand', script],
    ] as const)
      repo.git('config', key, value)
    rmSync(join(repo.path, 'gehackt'), { force: true })
    repo.put(HUB, hub('verkenning'))
    for (const argv of [[], ['HEAD'], ['2026-11-01'], ['2026-11-01', 'HEAD']])
      expect((await repo.masterplan('changes', ...argv)).code).toBe(0)
    expect(existsSync(join(repo.path, 'gehackt'))).toBe(false)
  })
})

it('tells both moments, and whether something isn’t committed', async () => {
  const repo = history()
  const short = (revision: string): string => repo.git('rev-parse', revision).slice(0, 10)
  const span = async (...argv: string[]): Promise<string | undefined> =>
    (await repo.masterplan('changes', ...argv)).out.split('\n').find((line) => /^(Van|From) /.test(line))
  expect(await span('HEAD~3')).toBe(`Van 10 januari 2026 (revisie ${short('HEAD~3')}) tot nu`)
  expect(await span('2026-06-15')).toBe(`Van 15 juni 2026 (revisie ${short('HEAD~1')}) tot nu`)
  repo.put(WATER, ton)
  expect(await span('HEAD~3', 'HEAD', '--lang', 'en')).toBe(
    `From 10 January 2026 (revision ${short('HEAD~3')}) to 1 July 2026 (revision ${short('HEAD')})`,
  )
  repo.put(HUB, hub('uitvoering'))
  expect(await span('HEAD')).toBe(`Van 1 juli 2026 (revisie ${short('HEAD')}) tot nu, met wat nog niet is vastgelegd`)
})

it.each([
  [60, 60],
  [130, 100],
])('on a terminal of %i columns an overview is %i wide', async (columns, width) => {
  const { out } = await runIn(history().path, ['changes', 'HEAD~3', '--no-color'], { isTerminal: true, columns })
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(width)
})
