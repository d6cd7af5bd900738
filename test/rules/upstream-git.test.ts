/** In git a project is compared with what its wish and theme were when somebody last looked at it, however far the plans went on since. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const FILE = 'noord/energie.md'
const text = (wish: string, hub: string, other = 'Ook iets.'): string => `---
thema: energie
projecten:
  hub: { wensen: [zon], fase: idee }
  scan: { wensen: [zon], fase: idee }
---

# Energie

## Wensen

### Zon {#zon}

${wish}

## Projectvoorstellen

### Hub {#hub}

${hub}

### Scan {#scan}

${other}
`
const CONFIG = String(mini()['masterplan.yaml'])

let repo: Repository
const told = async (...argv: string[]): Promise<string[]> => {
  const { out } = await repo.masterplan('validate', '--json', ...argv)
  const findings = JSON.parse(out).findings as Finding[]
  return findings
    .filter(({ ruleId }) => ruleId === 'project-nog-eens-bekijken')
    .map(({ reason, start, related }) =>
      [
        `${start.line} ${reason.split(' is veranderd')[0]}`,
        ...related.map(
          (at) => `${at.revision ? revisions.indexOf(at.revision) + 1 : 'now'} ${at.file}:${at.start.line}`,
        ),
      ].join(' · '),
    )
}
/** Short names of the commits, the first one first. */
const revisions: string[] = []
const commit = (path: string, content: string): void => {
  repo.put(path, content)
  repo.commit(`Stap ${revisions.length + 1}`, { date: `2026-0${revisions.length + 1}-01` })
  revisions.push(repo.git('rev-parse', 'HEAD').trim().slice(0, 10))
}

beforeAll(() => {
  repo = repository()
  for (const [path, content] of Object.entries(mini())) repo.put(path, content ?? '')
  commit(FILE, text('Stroom delen.', 'Een hub.'))
  commit(FILE, text('Stroom delen.', 'Een hub.', 'Nog iets.'))
  commit(FILE, text('Stroom opslaan.', 'Een hub.', 'Nog iets.'))
  commit('zuid/water.md', '---\nthema: water\n---\n\n# Water\n\nIets anders.\n')
})
afterAll(() => repo.drop())

it('says so long after the change, with the place that the project was made for', async () => {
  const wish = 'De tekst van de wens “Zon”'
  expect(await told()).toEqual([
    `18 ${wish} · now ${FILE}:12 · 1 ${FILE}:12`,
    `22 ${wish} · now ${FILE}:12 · 2 ${FILE}:12`,
  ])
  // What it is compared with otherwise makes no difference, nor do more commits.
  expect(await told('--base', 'HEAD~2')).toHaveLength(2)
  commit('zuid/energie.md', '---\nthema: energie\n---\n\n# Energie\n')
  expect(await told()).toHaveLength(2)
})

it.each<[string, string, string]>([
  ['shorter', 'Stroom delen met de buren.', 'Stroom delen'],
  ['shorter by a paragraph', 'Stroom delen.\n\nEn warmte.', 'Stroom delen.'],
  ['longer', 'Stroom delen.', 'Stroom delen.\n\nEn warmte.'],
  ['shorter at its beginning', 'Graag stroom.', 'stroom.'],
  ['a question less', 'Zon.\n\n#### Vraag achter de vraag\n\n> De eigenlijke vraag: Hoe?', 'Zon.'],
  [
    'another question',
    'Zon.\n\n#### Vraag achter de vraag\n\n> De eigenlijke vraag: Hoe dan?',
    'Zon.\n\n#### Vraag achter de vraag\n\n> De eigenlijke vraag: Hoe?',
  ],
])('sees a wish that is %s', async (_, was, is) => {
  const other = repository()
  try {
    for (const [path, content] of Object.entries(mini({ [FILE]: text(was, 'Een hub.') })))
      other.put(path, content ?? '')
    other.commit('Eerste')
    other.put(FILE, text(is, 'Een hub.'))
    other.commit('Tweede')
    other.put('zuid/energie.md', '---\nthema: energie\n---\n\n# Energie\n')
    other.commit('Derde')
    const { out } = await other.masterplan('validate', '--json')
    expect(JSON.parse(out).findings.filter((f: Finding) => f.ruleId === 'project-nog-eens-bekijken')).toHaveLength(2)
  } finally {
    other.drop()
  }
})

it('is content once somebody looked, committed or not, and the other project still waits', async () => {
  const seen = text('Stroom opslaan.', 'Een hub met een batterij.', 'Nog iets.')
  repo.put(FILE, seen)
  expect((await told()).map((line) => line.slice(0, 2))).toEqual(['22'])
  commit(FILE, seen)
  expect((await told()).map((line) => line.slice(0, 2))).toEqual(['22'])
})

it('sees what is not committed yet, and a definition', async () => {
  repo.put('masterplan.yaml', CONFIG.replace('Samen schoon opwekken.', 'Samen schoon opslaan.'))
  const definition = 'De definitie van het thema “Energie”'
  expect((await told()).sort()).toEqual([
    `18 ${definition} · now masterplan.yaml:9 · 6 masterplan.yaml:9`,
    `22 ${definition} · now masterplan.yaml:9 · 2 masterplan.yaml:9`,
    `22 De tekst van de wens “Zon” · now ${FILE}:12 · 2 ${FILE}:12`,
  ])
  repo.put('masterplan.yaml', `${CONFIG}regels: { project-nog-eens-bekijken: uit }\n`)
  expect(await told()).toEqual([])
})
