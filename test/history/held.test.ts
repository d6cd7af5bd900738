/** The plan as it was, what a change may not do, and a meeting pack: on real git repositories. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const made: Repository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.drop()
})

const ENERGY = (phase: string): string =>
  `---\nthema: energie\nprojecten:\n  hub: { fase: ${phase} }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Energiehub {#hub}\n\nEen gedeelde aansluiting.\n`

/** A repository with the small workspace committed on 10 January 2026 with a project that is an idea. */
function plans(): Repository {
  const repo = repository()
  made.push(repo)
  for (const [file, content] of Object.entries(mini({ 'noord/energie.md': ENERGY('idee') })))
    repo.put(join('plans', file), content ?? '')
  repo.commit('Eerste', { date: '2026-01-10' })
  return repo
}
const F = 'plans/noord/energie.md'

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

  it('is told alike by all that count findings, and as new where a branch did it', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, ENERGY('voorbereiding'))
    repo.commit('Gesprongen')
    repo.put('plans/noord/water.md', '---\nthema: water\nambitie: 2\nnu: 1\n---\n')
    repo.commit('Daarna')
    const added = async (...argv: string[]): Promise<string[]> => {
      const { findings } = JSON.parse((await repo.masterplan('changes', '--format', 'json', ...argv)).out) as {
        findings: { added: { rule: string }[] }
      }
      return findings.added.map(({ rule }) => rule)
    }
    expect(await added()).toContain('fase-overgang')
    expect(await added('main', 'tak')).toContain('fase-overgang')
    // A part of what the branch did, or a longer time, in which phases may have gone step by step.
    expect(await added('HEAD~1')).not.toContain('fase-overgang')
    const warnings = /^(\d+) waarschuwing/m
    const counted = warnings.exec(
      (await repo.masterplan('validate')).out + (await repo.masterplan('validate')).err,
    )?.[1]
    expect(counted).toMatch(/\d/)
    expect(warnings.exec((await repo.masterplan()).out)?.[1]).toBe(counted)
  })

  it('makes no finding new that only says the same at another place', async () => {
    const repo = plans()
    const energy = (id: string): string => ENERGY('idee').replaceAll(/( {2}|#)hub/g, `$1${id}`)
    repo.put(F, energy('energiehub'))
    const { out } = await repo.masterplan('changes', '--format', 'json')
    const { findings, items } = JSON.parse(out) as { findings: unknown; items: { facts: { fact: string }[] }[] }
    expect(items.flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(['id'])
    expect(findings).toEqual({ added: [], mended: [] })
    repo.put(F, `${energy('energiehub')}\n### Nog een {#nog-een}\n`)
    expect(JSON.parse((await repo.masterplan('changes', '--format', 'json')).out).findings.added).not.toEqual([])
  })

  it.each(['', 'plans/'])('is seen where plans stand in “%s”, whatever folders are there', async (under) => {
    const repo = repository()
    made.push(repo)
    const put = (phase: string): void => {
      for (const [file, content] of Object.entries(mini({ 'noord/energie.md': ENERGY(phase) })))
        repo.put(`${under}${file}`, content ?? '')
    }
    put('idee')
    repo.commit('Eerste')
    put('voorbereiding')
    repo.commit('Gesprongen')
    expect(await told(repo)).toEqual(['fase-overgang'])
    mkdirSync(join(repo.path, under, 'reports'), { recursive: true })
    repo.put(`${under}reports/noord.html`, '')
    expect(await told(repo)).toEqual(['fase-overgang'])
  })

  it('tells of a mistake that went from one file to another', async () => {
    const repo = plans()
    const water = 'plans/noord/water.md'
    repo.put(F, ENERGY('idee').replace('thema: energie', 'thema: energie\nambitie: 9'))
    repo.commit('Fout')
    repo.put(F, ENERGY('idee'))
    repo.put(water, '---\nthema: water\nambitie: 9\n---\n')
    const { findings } = JSON.parse((await repo.masterplan('changes', '--format', 'json')).out) as {
      findings: Record<'added' | 'mended', { rule: string; file: string }[]>
    }
    const wrong = (list: { rule: string; file: string }[]): string[] =>
      list.flatMap(({ rule, file }) => (rule === 'ongeldige-waarde' ? [file] : []))
    expect([wrong(findings.added), wrong(findings.mended)]).toEqual([['noord/water.md'], ['noord/energie.md']])
  })

  it('is seen from the version that is named, by whatever moments are named', async () => {
    const repo = plans()
    repo.put('plans/masterplan.yaml', `${mini()['masterplan.yaml']}momenten: { start: 2026-01-11 }\n`)
    repo.put(F, ENERGY('voorbereiding'))
    repo.commit('Gesprongen', { date: '2026-02-01' })
    repo.commit('Daarna')
    repo.commit('En toen')
    expect(await told(repo)).toEqual([])
    for (const base of ['HEAD~3', 'start', '2026-01-20']) {
      expect(await told(repo, '--base', base), base).toEqual(['fase-overgang'])
      expect(await told(repo, '--since', base), base).toEqual(['fase-overgang'])
    }
    for (const option of ['--base', '--since'])
      expect(await repo.masterplan('validate', option, 'nergens')).toMatchObject({
        code: 2,
        err: expect.stringContaining('git fetch --tags'),
      })
  })

  it('says what was not checked where CI fetched a part of the history only', async () => {
    const repo = plans()
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, ENERGY('voorbereiding'))
    const end = repo.commit('Gesprongen')
    repo.git('update-ref', 'refs/pull/1/merge', end)
    const fetched = async (...how: string[]): Promise<[err: string, found: string[]]> => {
      const copy = repository()
      made.push(copy)
      copy.git('remote', 'add', 'origin', `file://${repo.path}`)
      copy.git('fetch', '-q', ...how)
      copy.git('checkout', '-q', '--detach', end)
      return [(await copy.masterplan('validate')).err, await told(copy)]
    }
    const pull = '+refs/pull/1/merge:refs/remotes/pull/1/merge'
    const branch = '+refs/heads/tak:refs/pipelines/1'
    for (const part of [
      ['--depth=1', 'origin', pull],
      ['--depth=20', 'origin', branch],
    ]) {
      const [err, found] = await fetched(...part)
      expect(found).toEqual(part[0] === '--depth=1' ? [] : ['fase-overgang'])
      expect(err.includes('git fetch --unshallow')).toBe(part[0] === '--depth=1')
    }
    expect(await fetched('origin', '+refs/heads/*:refs/remotes/origin/*', pull)).toEqual(['', ['fase-overgang']])
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
  expect(text).toMatch(/^## 4\. Veranderd sinds 18 juni 2026$/m)
  expect(text).toMatch(/^Vergeleken met de plannen van 10 januari 2026 \(revisie [0-9a-f]{10}\)\.$/m)
  expect((await repo.masterplan('agenda', 'noord', '-o', '-', '--since', 'HEAD~1')).out).toContain(
    'Veranderd sinds 10 januari 2026\n',
  )
  expect(text).toContain('van idee naar verkenning')
  rmSync(join(repo.path, '.git'), { recursive: true })
  const out = await pack()
  expect(out).toContain('Het laatste besluit in het plan is van 18 juni 2026. Van vóór die dag is hier geen versie')
  expect(out).toMatch(/^## 4\. Wat er veranderde$/m)
  repo.put(F, ENERGY('verkenning'))
  expect(await pack()).toContain('In het plan staat nog geen besluit met wie het nam.')
})
