/** The turns that the story of an item can take on real repositories: branches that disagree, ids that come late or go, plans with mistakes. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const made: Repository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.drop()
})

const F = 'plans/noord/energie.md'
const WATER = 'plans/noord/water.md'

/** A theme file: its facts, and what stands below the heading of its projects. */
const theme = (facts: string, body: string, name = 'energie'): string =>
  `---\nthema: ${name}\n${facts}---\n\n# Thema\n\n## Projectvoorstellen\n\n${body}`
const hub = (phase: string, text = 'Een gedeelde aansluiting.', name = 'energie'): string =>
  theme(`projecten:\n  hub: { fase: ${phase} }\n`, `### Energiehub {#hub}\n\n${text}\n`, name)
const NONE = theme('', '')

/** A repository with the small workspace, and this in place of its first theme. */
function plans(energy: string, message = 'Eerste'): Repository {
  const repo = repository()
  made.push(repo)
  for (const [file, content] of Object.entries(mini({ 'noord/energie.md': energy })))
    repo.put(join('plans', file), content ?? '')
  repo.commit(message)
  return repo
}

/** The repository after each of these was committed. */
function versions(...contents: string[]): Repository {
  const [first = '', ...others] = contents
  const repo = plans(first)
  for (const content of others) {
    repo.put(F, content)
    repo.commit('Verder')
  }
  return repo
}

/** What is said of an item: its phases in one line, and what happened, without days and revisions. */
async function told(repo: Repository, asked = 'hub'): Promise<string[]> {
  const { out, err, code } = await repo.masterplan('history', asked)
  expect([code, err]).toEqual([0, ''])
  const lines = out
    .replace(/\s+→\s+/g, ' → ')
    .split('\n')
    .slice(2)
  return lines
    .filter((line) => line !== '' && !/^\d+ \S+ \d{4} {2}[0-9a-f]{10}$/.test(line))
    .map((line) => line.trim().replace(/\s\(jan\s2026\)/g, ''))
}
const ENTERED = 'opgenomen als project bij Energie, Noord'

/** Two branches that change one file, and a merge that makes it what is given; `other` is what the branch does besides. */
function merged(branch: string, main: string, result: string | null, other?: string): Repository {
  const repo = plans(hub('idee'))
  repo.git('checkout', '-q', '-b', 'tak')
  repo.put(F, branch)
  if (other !== undefined) repo.put(WATER, other)
  repo.commit('Tak')
  repo.git('checkout', '-q', 'main')
  repo.put(F, main)
  repo.commit('Hoofdtak')
  try {
    repo.git('merge', '-q', '--no-edit', 'tak')
  } catch {
    repo.put(F, result ?? '')
    repo.commit('Samen')
  }
  return repo
}

describe('branches', () => {
  it('that each changed something else are told by day, and the phases follow what was decided', async () => {
    expect(await told(merged(hub('idee', 'Andere tekst.'), hub('verkenning'), null))).toEqual([
      'idee → verkenning',
      ENTERED,
      'de tekst is aangepast',
      'van idee naar verkenning',
    ])
    expect(await told(merged(hub('verkenning'), hub('idee', 'Andere tekst.'), null))).toEqual([
      'idee → verkenning',
      ENTERED,
      'van idee naar verkenning',
      'de tekst is aangepast',
    ])
  })

  it('that disagreed: what the merge left behind is not told', async () => {
    const [branch, main] = [hub('verkenning'), hub('voorbereiding')]
    const other = '---\nthema: water\nnu: 1\n---\n'
    expect(await told(merged(branch, main, main, other))).toEqual([
      'idee → voorbereiding',
      ENTERED,
      'van idee naar voorbereiding',
    ])
    expect(await told(merged(branch, main, branch, other))).toEqual([
      'idee → verkenning',
      ENTERED,
      'van idee naar verkenning',
    ])
    expect(await told(merged(branch, main, hub('uitvoering'), other))).toEqual([
      'idee → verkenning → voorbereiding → uitvoering',
      ENTERED,
      'van idee naar verkenning',
      'van idee naar voorbereiding',
      'van voorbereiding naar uitvoering',
    ])
  })

  it('of which one moved the item and the other changed it', async () => {
    const repo = plans(hub('idee'))
    repo.git('checkout', '-q', '-b', 'tak')
    repo.put(F, hub('verkenning'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put(F, NONE)
    repo.put(WATER, hub('idee', undefined, 'water'))
    repo.commit('Naar water')
    expect(() => repo.git('merge', '-q', 'tak')).toThrow()
    repo.put(F, NONE)
    repo.put(WATER, hub('verkenning', undefined, 'water'))
    repo.commit('Samen')
    expect(await told(repo)).toEqual([
      'idee → verkenning',
      ENTERED,
      'verhuisde van Energie naar Water',
      'van idee naar verkenning',
    ])
  })

  it('of which one renamed the file and the other changed it, so that git merged them by itself', async () => {
    // Lines enough that git sees which file it was, and no conflict.
    const file = (name: string, phase: string): string =>
      theme(`${'# Dit blijft.\n'.repeat(9)}projecten:\n  hub: { fase: ${phase} }\n`, '### Energiehub {#hub}\n', name)
    for (const renaming of ['main', 'tak']) {
      const repo = plans(file('energie', 'idee'))
      repo.remove(WATER)
      repo.commit('Geen water')
      repo.git('checkout', '-q', '-b', 'tak')
      const rename = (): void => {
        repo.remove(F)
        repo.put(WATER, file('water', 'idee'))
        repo.commit('Naar water')
      }
      const change = (): void => {
        repo.put(F, file('energie', 'verkenning'))
        repo.commit('Verder')
      }
      if (renaming === 'tak') rename()
      else change()
      repo.git('checkout', '-q', 'main')
      if (renaming === 'tak') change()
      else rename()
      repo.git('merge', '-q', '--no-edit', 'tak')
      expect(await told(repo), renaming).toEqual([
        'idee → verkenning',
        ENTERED,
        ...(renaming === 'tak'
          ? ['verhuisde van Energie naar Water', 'van idee naar verkenning']
          : ['van idee naar verkenning', 'verhuisde van Energie naar Water']),
      ])
    }
  })

  it('more than two at once, and one that shares no history', async () => {
    const repo = plans(hub('idee'))
    for (const name of ['een', 'twee']) {
      repo.git('checkout', '-q', '-b', name, 'main')
      repo.put(`plans/zuid/${name}.md`, name)
      repo.commit(name)
    }
    repo.git('checkout', '-q', 'main')
    repo.put(F, hub('verkenning'))
    repo.commit('Verder')
    repo.git('merge', '-q', '--no-edit', 'een', 'twee')
    repo.git('checkout', '-q', '--orphan', 'site')
    repo.git('rm', '-rfq', '.')
    repo.put('index.html', 'site')
    repo.commit('Site')
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--no-edit', '--no-commit', '--allow-unrelated-histories', 'site')
    repo.put(F, hub('uitvoering'))
    repo.commit('Samen, en meteen verder')
    repo.put(F, hub('afgerond'))
    repo.commit('Klaar')
    expect(await told(repo)).toEqual([
      'idee → verkenning → uitvoering → afgerond',
      ENTERED,
      'van idee naar verkenning',
      'van verkenning naar uitvoering',
      'afgerond (was uitvoering)',
    ])
  })
})

describe('an item', () => {
  it('that got its id later, or has none yet, is known by its title', async () => {
    const bare = theme('', '### Energiehub\n\nEen.\n')
    const more = theme('', '### Energiehub\n\nTwee, met meer tekst.\n')
    const repo = versions(bare, more, hub('idee', 'Twee, met meer tekst.'))
    expect(await told(repo)).toEqual([
      'fase onbekend → idee',
      ENTERED,
      'de tekst is aangepast',
      'kreeg de id hub',
      'de fase is nu idee',
    ])
    expect(await told(versions(bare, more), 'energiehub')).toEqual(['fase onbekend', ENTERED, 'de tekst is aangepast'])
  })

  it.each(['hub', 'Energiehub', 'ENERGIE hub', 'noord/energie/hub'])('that is gone is found as %s', async (asked) => {
    expect(await told(versions(hub('idee'), NONE), asked)).toEqual([
      'staat niet meer in het plan',
      'idee',
      ENTERED,
      'uit het plan gehaald',
    ])
  })

  it('is found by a title that it bore once', async () => {
    const repo = versions(hub('idee'), hub('idee').replace('Energiehub', 'Stroompunt'))
    expect(await told(repo, 'energiehub')).toEqual(['idee', ENTERED, 'heette eerst “Energiehub”'])
  })

  it('of which several bore a name is asked for', async () => {
    const repo = plans(hub('idee'))
    repo.put('plans/zuid/energie.md', hub('idee'))
    repo.commit('Ook daar')
    repo.put(F, NONE)
    repo.put('plans/zuid/energie.md', NONE)
    repo.commit('Beide weg')
    const { code, err } = await repo.masterplan('history', 'hub')
    expect(code).toBe(2)
    expect(err).toMatch(/zuid\/energie\/hub/)
    expect(err).toMatch(/noord\/energie\/hub/)
  })

  it('of which several bore a name is the one that is still there', async () => {
    const repo = plans(hub('idee'))
    repo.put('plans/zuid/energie.md', hub('idee'))
    repo.commit('Ook daar')
    repo.put(F, NONE)
    repo.put('plans/zuid/energie.md', hub('idee').replace('Energiehub', 'Stroompunt'))
    repo.commit('Een weg, een anders genoemd')
    const { code, out } = await repo.masterplan('history', 'energiehub')
    expect(code).toBe(0)
    expect(out).toMatch(/Stroompunt/)
  })

  it('that took over an id has a story of its own', async () => {
    const renamed = theme(
      'projecten:\n  nieuw: { fase: verkenning, voorheen: [hub] }\n  hub: { fase: uitvoering }\n',
      '### Energiehub {#nieuw}\n\nEen gedeelde aansluiting.\n\n### Iets heel anders {#hub}\n\nMet andere woorden.\n',
    )
    const repo = versions(hub('idee'), renamed)
    expect(await told(repo, 'nieuw')).toEqual([
      'idee → verkenning',
      ENTERED,
      'heeft nu de id nieuw (was hub)',
      'van idee naar verkenning',
    ])
    expect(await told(repo)).toEqual(['uitvoering', ENTERED])
  })
})

describe('what else there was', () => {
  const KRINGEN = 'noord: { naam: Noord, leden: 20 }'

  it('names a kring and a theme that are gone as they were called', async () => {
    const repo = plans(hub('idee'))
    const config = String(mini()['masterplan.yaml'])
    for (const file of ['kring.md', 'energie.md', 'water.md'])
      repo.put(
        `plans/west/${file}`,
        String(readFileSync(join(repo.path, 'plans/noord', file))).replace(': noord', ': west'),
      )
    repo.remove('plans/noord')
    repo.put('plans/masterplan.yaml', config.replace(KRINGEN, 'west: { naam: West }'))
    repo.commit('Noord heet West')
    expect(await told(repo, 'west/energie/hub')).toEqual([
      'idee',
      ENTERED,
      'verhuisde van Noord, Energie naar West, Energie',
    ])
  })

  it('goes on from an old name to what it is called now', async () => {
    const repo = plans(hub('idee'))
    const renamed = (id: string, names: string): string =>
      theme(
        `projecten:\n  ${id}: { fase: idee, voorheen: [${names}] }\n`,
        `### Energiehub {#${id}}\n\nEen gedeelde aansluiting.\n`,
      )
    repo.put(F, renamed('net', 'hub'))
    repo.commit('Eens')
    repo.put(F, renamed('kern', 'hub, net'))
    repo.commit('Nog eens')
    const steps = ['idee', ENTERED, 'heeft nu de id net (was hub)', 'heeft nu de id kern (was net)']
    for (const asked of ['hub', 'noord/energie/net', 'kern']) expect(await told(repo, asked), asked).toEqual(steps)
  })

  it('takes no other file for a theme', async () => {
    const repo = plans(hub('idee'))
    repo.put('plans/archief/energie.md', hub('idee'))
    repo.put('docs/noord/energieplan.md', hub('idee'))
    repo.put(F, NONE)
    repo.commit('Archief')
    expect(await told(repo)).toEqual(['staat niet meer in het plan', 'idee', ENTERED, 'uit het plan gehaald'])
  })

  it('came with decisions and progress', async () => {
    const lines = '#### Besluiten\n\n- 2025-06-18 (ALV): Verkennen.\n\n#### Voortgang\n\n- 2025-07-01: Begonnen.\n'
    expect(await told(plans(hub('verkenning', lines)))).toEqual([
      'verkenning',
      ENTERED,
      '18 juni 2025 (ALV): Verkennen.',
      '1 juli 2025: Begonnen.',
    ])
  })
})

describe('mistakes in a file', () => {
  it('that hide whether an item is still there are told', async () => {
    const repo = plans(hub('idee'))
    repo.put(F, new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))
    const [first] = await told(repo, 'noord/energie/hub')
    expect(first).toBe('het bestand is nu niet te lezen; zie: masterplan validate')
    const { out } = await repo.masterplan('history', 'noord/energie/hub', '--json')
    expect(JSON.parse(out).item.inPlan).toBe(null)
  })

  it('that nobody mends hide nothing of an item that can be read', async () => {
    const wrong = (phase: string): string => hub(phase).replace('projecten:\n', 'projecten:\n  huub: { fase: idee }\n')
    expect(await told(versions(wrong('idee'), wrong('verkenning'), wrong('uitvoering')))).toEqual([
      'idee → verkenning → uitvoering',
      ENTERED,
      'van idee naar verkenning',
      'van verkenning naar uitvoering',
    ])
  })

  it('that touch the item itself are passed over', async () => {
    const lost = hub('verkenning').replace(' {#hub}', '')
    const conflict = `<<<<<<< HEAD\n${hub('uitvoering')}=======\n${hub('afgerond')}>>>>>>> tak\n`
    const binary = `${hub('uitvoering')}\0`
    const repo = versions(hub('idee'), lost, conflict, binary, hub('voorbereiding'))
    expect(await told(repo)).toEqual(['idee → voorbereiding', ENTERED, 'van idee naar voorbereiding'])
  })
})

it('keeps the plans of a repository apart where it has more than one', async () => {
  const repo = plans(hub('idee'))
  for (const [file, content] of Object.entries(mini({ 'noord/energie.md': hub('uitvoering') })))
    repo.put(join('voorbeeld', file), content ?? '')
  repo.commit('Een voorbeeld ernaast')
  repo.put('voorbeeld/noord/energie.md', hub('afgerond'))
  repo.commit('Daar verder')
  expect(await told(repo)).toEqual(['idee', ENTERED])
})

it('survives messages and names of any kind', async () => {
  const repo = plans(hub('idee'))
  repo.put(F, hub('verkenning'))
  repo.git('add', '-A')
  repo.git('commit', '-q', '--allow-empty-message', '-m', '')
  repo.put(F, hub('uitvoering'))
  const message = `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M\n\n\u001b[31m::error::x ##[group]`
  repo.commit(message, { author: '::warning::Jan \u001b[2J##[error]' })
  expect(await told(repo)).toEqual([
    'idee → verkenning → uitvoering',
    ENTERED,
    'van idee naar verkenning',
    'van verkenning naar uitvoering',
  ])
  const { out } = await repo.masterplan('history', 'hub', '--authors')
  const { out: json } = await repo.masterplan('history', 'hub', '--authors', '--json')
  for (const text of [out, json]) expect([text.includes('\u001b'), text.includes('##[')]).toEqual([false, false])
  expect(out).not.toMatch(/^\s*::/m)
})

it('says what is missing in a partial clone, whatever it left out', async () => {
  const repo = versions(hub('idee'), hub('verkenning'))
  repo.git('config', 'uploadpack.allowFilter', 'true')
  for (const filter of ['blob:none', 'tree:0']) {
    execFileSync('git', ['clone', '-q', `--filter=${filter}`, `file://${repo.path}`, join(repo.path, 'kloon')])
    const { code, err } = await repo.at('kloon')('history', 'hub')
    rmSync(join(repo.path, 'kloon'), { recursive: true })
    expect([code, err]).toEqual([2, expect.stringContaining('git fetch --refetch --no-filter origin')])
  }
})
