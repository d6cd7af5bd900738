/** The story of one item, on real repositories: through moves, renames, merges and whatever else happens to files in git. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { MINI, masterplan } from '../world.ts'

const made: Repository[] = []
const folders: string[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.drop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

interface Hub {
  id?: string
  title?: string
  phase?: string
  facts?: string
  body?: string
}

/** A theme file with one project. */
const theme = (name: string, { id = 'hub', title = 'Energiehub', phase = 'idee', facts = '', body = '' }: Hub = {}) =>
  `---\nthema: ${name}\nprojecten:\n  ${id}:\n    fase: ${phase}\n${facts}---\n\n# Thema\n\n## Projectvoorstellen\n\n### ${title} {#${id}}\n\n${body}\n`
const empty = (name: string): string => `---\nthema: ${name}\n---\n\n# Thema\n`

/** A repository with the mini workspace, one commit old. */
function start(over: Record<string, string> = {}, folder = 'plans'): Repository {
  const repo = repository()
  made.push(repo)
  for (const [file, content] of Object.entries({ ...MINI, ...over })) repo.put(`${folder}/${file}`, content ?? '')
  repo.commit('Eerste')
  return repo
}

/** The story, a line per event: what, the phase then, and the facts. */
async function story(repo: Repository, asked = 'noord/energie/hub', run = repo.masterplan): Promise<string[]> {
  const { out, err, code } = await run('history', asked, '--json')
  expect([code, err]).toEqual([0, ''])
  const { events } = JSON.parse(out) as {
    events: {
      what: string
      item: { key: string; phase?: string }
      facts?: { fact: string; to?: unknown }[]
      absorbed?: { key: string }[]
      into?: { key: string; how: string } | null
    }[]
  }
  return events.map(({ what, item, facts = [], absorbed = [], into }) =>
    [
      what,
      item.key,
      ...facts.map(({ fact, to }) => (typeof to === 'string' ? `${fact}=${to}` : fact)),
      ...absorbed.map(({ key }) => `absorbed ${key}`),
      ...(into ? [`${into.how} ${into.key}`] : []),
    ].join(' '),
  )
}

const HUB = 'noord/energie/hub'
const hub = (repo: Repository, how: Hub = {}): void => repo.put('plans/noord/energie.md', theme('energie', how))

describe('the story of an item', () => {
  it('tells what happened in words, oldest first, without what did not touch it', async () => {
    const repo = start()
    hub(repo)
    repo.commit('Opgenomen', { date: '2026-03-02' })
    repo.put('plans/noord/water.md', theme('water', { id: 'sloot', title: 'Sloot' }))
    repo.commit('Iets anders')
    hub(repo, { phase: 'verkenning', body: '#### Voortgang\n\n- 2026-04-01: Netbeheerder gesproken.\n' })
    repo.commit('Verder', { date: '2026-04-02' })
    const { out } = await repo.masterplan('history', 'energiehub')
    expect(out.replace(/ {2}[0-9a-f]{10}$/gm, '  HASH')).toBe(
      `Energiehub
project, Energie, Noord (noord/energie/hub)

idee (mrt 2026) → verkenning (apr 2026)

2 mrt 2026  HASH
  opgenomen als project bij Energie, Noord

2 apr 2026  HASH
  van idee naar verkenning
  1 april 2026: Netbeheerder gesproken.
`,
    )
  })

  it('begins with what an item came with, oldest first, for a wish too', async () => {
    const repo = start({
      'noord/energie.md': `---
thema: energie
wensen:
  zon: { antwoord: { status: later, datum: 2026-02-03, door: ALV, reden: Eerst het net. } }
projecten:
  hub: { fase: uitvoering }
---

## Wensen

### Zon {#zon}

#### Voortgang

- 2026-02-05: Nog eens gevraagd.

#### Besluiten

- 2026-02-01 (Bestuur): Voorleggen.

## Projectvoorstellen

### Hub {#hub}

#### Besluiten

- 2026-02-02 (ALV): Begin maar.

#### Voortgang

- 2026-02-09: Begonnen.
- 2026-02-01: Verkend.

#### Mijlpalen

- [ ] Later eens
- [x] 2026-02-08: Palen geslagen

#### Resultaat

Stroom.
`,
    })
    const told = async (item: string) =>
      (await repo.masterplan('history', item)).out
        .split('\n')
        .filter((line) => /^ {2}\S/.test(line))
        .slice(1)
        .map((line) => line.trim())
    expect(await told('noord/energie/zon')).toEqual([
      '1 februari 2026 (Bestuur): Voorleggen.',
      expect.stringContaining('Eerst het net.'),
      '5 februari 2026: Nog eens gevraagd.',
    ])
    expect(await told('noord/energie/hub')).toEqual([
      '1 februari 2026: Verkend.',
      '2 februari 2026 (ALV): Begin maar.',
      expect.stringContaining('“Palen geslagen”'),
      '9 februari 2026: Begonnen.',
      expect.stringContaining('“Later eens”'),
      expect.stringContaining('“Stroom.”'),
    ])
  })

  it('follows a move to another theme and another kring', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    repo.put('plans/noord/energie.md', empty('energie'))
    repo.put('plans/noord/water.md', theme('water'))
    repo.commit('Naar water')
    repo.put('plans/noord/water.md', empty('water'))
    repo.put('plans/zuid/water.md', theme('water', { phase: 'verkenning' }))
    repo.commit('Naar zuid')
    expect(await story(repo, 'hub')).toEqual([
      `created ${HUB}`,
      'changed noord/water/hub place',
      'changed zuid/water/hub place phase=verkenning',
    ])
    // Its old name tells how far it got there, and where it went.
    expect(await story(repo, HUB)).toEqual([`created ${HUB}`, `gone ${HUB} moved noord/water/hub`])
  })

  it('follows a change of its id that is stated, and what was merged into it', async () => {
    const both = theme('energie').replace('---\n\n# Thema', '  oud:\n    fase: idee\n---\n\n# Thema')
    const repo = start({ 'noord/energie.md': `${both}\n### Oud plan {#oud}\n\nTekst.\n` })
    hub(repo, { id: 'nieuw', title: 'Nieuwe hub', facts: '    voorheen: [hub, oud]\n' })
    repo.commit('Samen')
    const expected = [
      `created ${HUB}`,
      'changed noord/energie/nieuw id=nieuw title=Nieuwe hub absorbed noord/energie/oud',
    ]
    expect(await story(repo, 'nieuw')).toEqual(expected)
    // A former name means what it is called now.
    expect(await story(repo, HUB)).toEqual(expected)
  })

  it('tells of an item that is no longer there when it went', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    repo.put('plans/noord/energie.md', empty('energie'))
    repo.commit('Weg')
    expect(await story(repo)).toEqual([`created ${HUB}`, `gone ${HUB}`])
    expect((await repo.masterplan('history', HUB)).out).toContain('staat niet meer in het plan')
    hub(repo)
    repo.commit('Terug')
    expect((await repo.masterplan('history', HUB)).out).toContain('staat weer in het plan, bij Energie, Noord')
  })

  it('keeps items with one id in two kringen apart', async () => {
    const repo = start({ 'noord/energie.md': theme('energie'), 'zuid/energie.md': theme('energie') })
    repo.put('plans/zuid/energie.md', theme('energie', { phase: 'verkenning' }))
    repo.commit('Zuid')
    expect(await story(repo)).toEqual([`created ${HUB}`])
    const { code, err } = await repo.masterplan('history', 'hub')
    expect(code).toBe(2)
    expect(err).toContain('zuid/energie/hub')
  })

  it('tells what is not committed, in files that git knows and in others', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    hub(repo, { phase: 'verkenning' })
    const { out } = await repo.masterplan('history', HUB)
    expect(out).toContain('idee (jan 2026) → verkenning (nog niet vastgelegd)')
    repo.put('plans/noord/energie.md', empty('energie'))
    repo.remove('plans/noord/water.md')
    repo.git('add', '-A')
    repo.git('commit', '-qm', 'Zonder')
    repo.put('plans/noord/water.md', theme('water', { id: 'vers', title: 'Vers' }))
    expect(await story(repo, 'vers')).toEqual(['created noord/water/vers'])
  })
})

describe('what git does to files', () => {
  it('a merge tells only what it did itself', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    repo.git('checkout', '-qb', 'tak')
    hub(repo, { phase: 'verkenning' })
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    hub(repo, { phase: 'voorbereiding' })
    repo.commit('Hoofd')
    expect(() => repo.git('merge', 'tak')).toThrow()
    hub(repo, { phase: 'uitvoering' })
    repo.commit('Samen')
    const told = await story(repo)
    expect(told.at(0)).toBe(`created ${HUB}`)
    expect(told.slice(1, 3).sort()).toEqual([`changed ${HUB} phase=verkenning`, `changed ${HUB} phase=voorbereiding`])
    expect(told.slice(3)).toEqual([`changed ${HUB} phase=uitvoering`])
  })

  it('a merge without a conflict tells nothing', async () => {
    const repo = start({ 'noord/energie.md': theme('energie', { body: `${'Regel.\n\n'.repeat(12)}Einde.` }) })
    const text = theme('energie', { body: `${'Regel.\n\n'.repeat(12)}Einde.` })
    repo.git('checkout', '-qb', 'tak')
    repo.put('plans/noord/energie.md', text.replace('Einde', 'Slot'))
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put('plans/noord/energie.md', text.replace('idee', 'verkenning'))
    repo.commit('Hoofd')
    repo.git('merge', '-q', '--no-edit', 'tak')
    expect((await story(repo)).length).toBe(3)
    repo.git('checkout', '-q', '--detach', 'tak')
    expect(await story(repo)).toEqual([`created ${HUB}`, `changed ${HUB} prose`])
  })

  it('a rebase tells the same story in its new order', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    repo.git('checkout', '-qb', 'tak')
    hub(repo, { phase: 'verkenning' })
    repo.commit('Tak')
    repo.git('checkout', '-q', 'main')
    repo.put('plans/zuid/energie.md', theme('energie', { id: 'ander', title: 'Ander' }))
    repo.commit('Hoofd')
    repo.git('rebase', '-q', 'main', 'tak')
    expect(await story(repo)).toEqual([`created ${HUB}`, `changed ${HUB} phase=verkenning`])
  })

  it('follows plans that moved to another folder, whatever the letters of its name', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') }, 'één "map"')
    repo.git('mv', 'één "map"', 'plans')
    repo.commit('Verplaatst')
    hub(repo, { phase: 'verkenning' })
    repo.commit('Verder')
    expect(await story(repo)).toEqual([`created ${HUB}`, `changed ${HUB} phase=verkenning`])
    expect(await story(repo, HUB, repo.at('plans/noord'))).toHaveLength(2)
  })

  it('skips versions that can’t be read, and line ends', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    repo.put('plans/noord/energie.md', theme('energie').replace('fase: idee', 'fase: [idee'))
    repo.commit('Stuk')
    repo.put('plans/noord/energie.md', theme('energie').replaceAll('\n', '\r\n'))
    repo.commit('Heel, met andere regeleinden')
    hub(repo, { phase: 'verkenning' })
    repo.commit('Verder')
    expect(await story(repo)).toEqual([`created ${HUB}`, `changed ${HUB} phase=verkenning`])
  })

  it('says first that a shallow clone holds a part only', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    hub(repo, { phase: 'verkenning' })
    repo.commit('Verder')
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-shallow-'))
    folders.push(folder)
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.path}`, folder], { stdio: 'pipe' })
    const { out } = await repository(folder).masterplan('history', HUB)
    expect(out).toMatch(/^Let op: hier staat maar een deel van de geschiedenis/)
    expect(out).toContain('stond al in het plan, bij Energie, Noord')
  })

  it('works in a worktree of a bare repository', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-bare-'))
    folders.push(folder)
    execFileSync('git', ['clone', '-q', '--bare', repo.path, join(folder, 'kaal.git')], { stdio: 'pipe' })
    execFileSync('git', ['worktree', 'add', '-q', join(folder, 'werk'), 'main'], {
      cwd: join(folder, 'kaal.git'),
      stdio: 'pipe',
    })
    const run = repo.at(`../${folder.split('/').at(-1)}/werk`)
    expect(await story(repo, HUB, run)).toEqual([`created ${HUB}`])
  })
})

describe('who did it', () => {
  it('is told only when asked for, and never with an address', async () => {
    const repo = start({ 'noord/energie.md': theme('energie') })
    hub(repo, { phase: 'verkenning', title: 'Hub \u202e\u001b[31m' })
    repo.commit('Vraag van Jan\u001b[2J aan Piet', { author: 'Jan de Vries' })
    for (const form of [[], ['--json']]) {
      const quiet = await repo.masterplan('history', HUB, ...form)
      expect(quiet.out).not.toMatch(/Jan|Piet|Secretaris|example\.org/)
      const { out } = await repo.masterplan('history', HUB, '--authors', ...form)
      expect(out).toContain('Jan de Vries')
      expect(out).toContain('aan Piet')
      expect(out).not.toContain('example.org')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
      expect(quiet.out + out).not.toMatch(/[\u001b\u202e]/)
    }
  })
})

describe('what can’t be told', () => {
  it('says so: no git, no commit, no such item', async () => {
    const bare = repository()
    made.push(bare)
    for (const [file, content] of Object.entries(MINI)) bare.put(`plans/${file}`, content ?? '')
    expect(await bare.masterplan('history', 'x')).toMatchObject({ code: 2, out: '' })
    expect((await masterplan(['history', 'x'])).err).toContain('De plannen staan niet in git')
    const repo = start({ 'noord/energie.md': theme('energie') })
    expect((await repo.masterplan('history', 'energiehup')).err).toContain('Bedoelde u')
    expect(await repo.masterplan('history', 'noord/energie/hap')).toMatchObject({ code: 2, out: '' })
    expect(await repo.masterplan('history')).toMatchObject({ code: 2, out: '' })
  })
})
