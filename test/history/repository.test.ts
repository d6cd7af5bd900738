/** What changed, the plan as it was, and what a change may not do: on real git repositories. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const made: Repository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.drop()
})

const ENERGY = (phase: string, title = 'Energiehub'): string =>
  `---\nthema: energie\nprojecten:\n  hub: { fase: ${phase} }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### ${title} {#hub}\n\nEen gedeelde aansluiting.\n`

/** A repository with the small workspace in `folder`, committed on 10 January 2026 with a project that is an idea. */
function plans(folder = 'plans', path?: string): Repository {
  const repo = repository(path)
  made.push(repo)
  for (const [file, content] of Object.entries(mini({ 'noord/energie.md': ENERGY('idee') })))
    repo.put(join(folder, file), content ?? '')
  repo.commit('Eerste', { date: '2026-01-10' })
  return repo
}
const F = 'plans/noord/energie.md'
const EXPLORED = 'Energiehub (Energie): van idee naar verkenning'

describe('what is compared', () => {
  it('is what is not committed, on a main branch without tags; untracked files too', async () => {
    const repo = plans()
    expect((await repo.masterplan('changes')).out).toContain('Er is niets veranderd in de plannen.')
    repo.put(F, ENERGY('verkenning'))
    repo.put('plans/zuid/water.md', '---\nthema: water\n---\n\n## Wensen\n\n### Regenton {#ton}\n')
    const before = [repo.git('status', '--porcelain'), readFileSync(join(repo.path, '.git/index'))]
    const { out, code, err } = await repo.masterplan('changes')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(EXPLORED)
    expect(out).toContain('Regenton (Water): wens')
    expect(out).toContain('tot nu, met wat nog niet is vastgelegd')
    expect([repo.git('status', '--porcelain'), readFileSync(join(repo.path, '.git/index'))]).toEqual(before)
  })

  it('is the last tag on the main branch, and on a branch what that branch did', async () => {
    const repo = plans()
    repo.git('tag', 'alv')
    repo.put(F, ENERGY('verkenning'))
    repo.commit('Verder')
    expect((await repo.masterplan('changes')).out).toContain(EXPLORED)
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, ENERGY('verkenning', 'Stroompunt'))
    repo.commit('Andere naam')
    const { out } = await repo.masterplan('changes')
    expect(out).toContain('heette eerst “Energiehub”')
    expect(out).not.toContain('van idee naar verkenning')
  })

  it('is two revisions, in a merged history and with a detached head', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, ENERGY('verkenning'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put('plans/noord/water.md', '---\nthema: water\nambitie: 2\nnu: 1\n---\n')
    repo.commit('Hoofdtak')
    repo.git('merge', '-q', '--no-edit', 'tak')
    repo.git('checkout', '-q', '--detach')
    const { out } = await repo.masterplan('changes', 'HEAD~1', 'HEAD')
    expect(out).toContain(EXPLORED)
    expect(out).not.toContain('ambitie')
  })

  it('is a worktree of a bare repository, and a folder below', async () => {
    const repo = plans()
    const bare = mkdtempSync(join(tmpdir(), 'masterplan-bare-'))
    execFileSync('git', ['clone', '-q', '--bare', repo.path, join(bare, 'b.git')])
    execFileSync('git', ['-C', join(bare, 'b.git'), 'worktree', 'add', '-q', join(bare, 'w'), 'main'])
    const { realHost } = await import('../../src/workspace/host.ts')
    const { open, changes } = await import('../../src/masterplan.ts')
    const workspace = await open({ ...realHost(), cwd: join(bare, 'w', 'plans', 'noord') })
    const { changes: found } = await changes(
      workspace,
      { from: 'HEAD', to: undefined },
      { language: 'nl', today: '2026-11-23' },
    )
    expect(found.items).toEqual([])
    rmSync(bare, { recursive: true })
    repo.put(F, ENERGY('verkenning'))
    expect((await repo.at('plans/noord')('changes')).out).toContain(EXPLORED)
  })

  it('is the plans in the folder where they stood then', async () => {
    const repo = plans('plánnen é')
    repo.git('mv', 'plánnen é', 'plans')
    repo.put(F, ENERGY('verkenning'))
    repo.commit('Verhuisd')
    const { out } = await repo.masterplan('changes', 'HEAD~1')
    expect(out).toContain(EXPLORED)
    expect(out).toContain('1 project in een andere fase')
    expect(out).not.toMatch(/^(Nieuw|Verdwenen)$/m)
  })

  it('is nothing before the first plans', async () => {
    const repo = repository()
    made.push(repo)
    repo.put('README', 'x')
    repo.commit('Leeg')
    for (const [file, content] of Object.entries(mini())) repo.put(join('plans', file), content ?? '')
    const { out } = await repo.masterplan('changes', 'HEAD')
    expect(out).toContain('Er waren nog geen plannen.')
    expect(out).toContain('nieuwe kring')
  })

  it('is the same whatever line ends a checkout has', async () => {
    const repo = plans()
    repo.put(F, ENERGY('idee').replaceAll('\n', '\r\n'))
    expect((await repo.masterplan('changes', 'HEAD')).out).toContain('Er is niets veranderd in de plannen.')
  })

  it('follows what a rebase made of the history', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, ENERGY('verkenning'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put('plans/noord/water.md', '---\nthema: water\nambitie: 2\nnu: 1\n---\n')
    repo.commit('Hoofdtak')
    repo.git('checkout', '-q', 'tak')
    repo.git('rebase', '-q', 'main')
    const { out } = await repo.masterplan('changes')
    expect(out).toContain(EXPLORED)
    expect(out).not.toContain('ambitie')
  })
})

describe('a moment by its name', () => {
  const dated = (): Repository => {
    const repo = plans()
    repo.put(F, ENERGY('verkenning'))
    repo.commit('Juni', { date: '2026-06-01' })
    repo.put(F, ENERGY('voorbereiding'))
    repo.commit('Juli', { date: '2026-07-01' })
    return repo
  }

  it('is the last commit before a date, and never one of that day', async () => {
    const repo = dated()
    expect((await repo.masterplan('changes', '2026-06-01')).out).toContain('van idee naar voorbereiding')
    expect((await repo.masterplan('changes', '2026-06-02')).out).toContain('van verkenning naar voorbereiding')
  })

  it('is what masterplan.yaml calls it, before what a tag does', async () => {
    const repo = dated()
    repo.git('tag', 'alv')
    repo.put('plans/masterplan.yaml', `${mini()['masterplan.yaml']}momenten: { alv: 2026-06-01 }\n`)
    expect((await repo.masterplan('changes', 'alv')).out).toContain('van idee naar voorbereiding')
  })

  it.each([
    ['2025-12-31', 'Vóór 2025-12-31 is er nog geen revisie van de plannen; de eerste is van 2026-01-10.'],
    ['2026-02-30', 'De datum 2026-02-30 bestaat niet.'],
    ['nergens', 'Git kent “nergens” hier niet'],
    ['HEAD:plans', 'Git kent “HEAD:plans” hier niet'],
  ])('is refused: %s', async (name, sentence) => {
    const { code, err, out } = await dated().masterplan('changes', name)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('is no option of git', async () => {
    const repo = dated()
    const { code } = await repo.masterplan('changes', '--', '--output=x')
    expect(code).toBe(2)
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  it('is never guessed in a shallow clone', async () => {
    const repo = dated()
    const path = mkdtempSync(join(tmpdir(), 'masterplan-shallow-'))
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.path}`, path])
    const clone = repository(path)
    made.push(clone)
    for (const argv of [
      ['changes', '2026-06-02'],
      ['changes', 'HEAD~1'],
      ['report', '--at', '2026-06-02'],
    ]) {
      const { code, err } = await clone.masterplan(...argv)
      expect(code).toBe(2)
      expect(err).toContain('git fetch --unshallow')
    }
  })

  it('needs a repository, and a commit in it', async () => {
    const repo = repository()
    made.push(repo)
    for (const [file, content] of Object.entries(mini())) repo.put(join('plans', file), content ?? '')
    expect((await repo.masterplan('changes')).err).toContain('In git is nog niets vastgelegd')
    rmSync(join(repo.path, '.git'), { recursive: true })
    expect((await repo.masterplan('changes')).err).toContain('De plannen staan niet in git')
  })
})

it('reports on the plan as it was, which verify makes again', async () => {
  const repo = plans()
  repo.put(F, ENERGY('verkenning'))
  repo.commit('Juni', { date: '2026-06-01' })
  await repo.masterplan('report', 'noord', '--at', '2026-05-01', '--format', 'md', '-o', 'toen.md')
  expect(readFileSync(join(repo.path, 'toen.md'), 'utf8')).toMatch(/Stand per 1 mei 2026[\s\S]*idee/)
  await repo.masterplan('report', 'noord', '--since', '2026-05-01', '--format', 'md', '-o', 'sinds.md')
  const since = readFileSync(join(repo.path, 'sinds.md'), 'utf8')
  expect(since).toContain('van idee naar verkenning')
  for (const file of ['toen.md', 'sinds.md']) expect((await repo.masterplan('verify', file)).code).toBe(0)
  repo.put('nep.md', since.replace('van idee naar verkenning', 'van idee naar uitvoering'))
  expect((await repo.masterplan('verify', 'nep.md')).code).toBe(1)
  repo.put('nep.md', since.replaceAll(/:[0-9a-f]{10}\.\./g, ':0123456789..'))
  expect((await repo.masterplan('verify', 'nep.md', '--json')).out).toContain('unknown-revision')
})

describe('what a change may not do', () => {
  const told = async (repo: Repository, ...argv: string[]): Promise<string[]> => {
    const { out } = await repo.masterplan('validate', '--json', ...argv)
    const { findings } = JSON.parse(out) as { findings: { ruleId: string; related: { revision?: string }[] }[] }
    return findings.flatMap(({ ruleId, related }) => (related.some((r) => r.revision) ? [ruleId] : []))
  }

  it('is held to where the branch began, to the last commit, or to the one before', async () => {
    const repo = plans()
    expect(await told(repo)).toEqual([])
    repo.put(F, ENERGY('voorbereiding'))
    expect(await told(repo)).toEqual(['fase-overgang'])
    repo.commit('Gesprongen')
    expect(await told(repo)).toEqual(['fase-overgang'])
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put('plans/noord/water.md', '---\nthema: water\nambitie: 2\nnu: 1\n---\n')
    repo.commit('Iets anders')
    expect(await told(repo)).toEqual([])
    expect(await told(repo, '--since', 'HEAD~2')).toEqual(['fase-overgang'])
  })

  it('is what the association says that it is', async () => {
    const repo = plans()
    repo.put('plans/masterplan.yaml', `${mini()['masterplan.yaml']}fasen: { idee: [voorbereiding] }\n`)
    repo.put(F, ENERGY('voorbereiding'))
    expect(await told(repo)).toEqual([])
  })

  it('names both places, the earlier one with its revision', async () => {
    const repo = plans()
    repo.put(F, ENERGY('voorbereiding'))
    const { out } = await repo.masterplan('validate')
    expect(out).toContain(`zie ook: ${F}:4:16 (revisie ${repo.git('rev-parse', 'HEAD').slice(0, 10)})`)
  })

  it('has an excuse that is not in the way afterwards', async () => {
    const repo = plans()
    const excused = ENERGY('voorbereiding').replace(
      '  hub:',
      '  # masterplan-negeer fase-overgang: de verkenning was al gedaan\n  hub:',
    )
    repo.put(F, excused)
    expect(await told(repo)).toEqual([])
    repo.commit('Gesprongen')
    repo.commit('Daarna')
    expect((await repo.masterplan('validate')).out).not.toContain('uitzondering-zonder-nut')
  })
})

it('packs for a meeting what changed since the last one, and goes on without history', async () => {
  const repo = plans()
  const decided = `${ENERGY('verkenning')}\n#### Besluiten\n\n- 2026-06-18 (ALV): Verkennen.\n`
  repo.put(F, decided)
  repo.commit('ALV', { date: '2026-06-18' })
  const pack = async (): Promise<string> =>
    (await repo.masterplan('agenda', 'noord', '-o', '-', '--for', '2026-12-10')).out
  const text = await pack()
  expect(text).toContain('Veranderd sinds 10 januari 2026')
  expect(text).toContain('van idee naar verkenning')
  rmSync(join(repo.path, '.git'), { recursive: true })
  expect(await pack()).toContain('Wat er sinds de vorige vergadering veranderde, is hier niet te zeggen')
})
