/** Random work of two people on one plan, merged: nothing of either is lost, and there is no conflict without a cause. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { mergedPlan } from '../../src/editing/three-way/plan.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'
import { runs } from '../runs.ts'

interface Project {
  id: string
  title: string
  facts: Record<string, string>
  comments: Record<string, string[]>
  prose: string[]
  journal: string[]
  tasks: string[]
}
interface Plan {
  intro: string[]
  updated: string
  projects: Project[]
}

const project = (id: string): Project => ({
  id,
  title: `Titel van ${id}`,
  facts: {
    fase: 'idee',
    signaal: 'groen',
    partners: '[gemeente, fonds]',
    planning: '{ start: 2027-01, eind: 2028-06 }',
    kosten: '1000',
    trekker: '[bestuur, werkgroep]',
    dekking: '{ fonds: 50%, gemeente: 20 }',
    uitgegeven: '{ 2026: 4, 2027: 5 }',
  },
  comments: {},
  prose: [`Eerste alinea van ${id},\nover twee regels.`, `Tweede alinea van ${id}.`, '- een punt\n- nog een punt'],
  journal: [`- 2026-10-06: Laatste van ${id}.`, `- 2026-09-01: Eerste van ${id}.`],
  tasks: [`- [ ] 2027-02: Iets doen voor ${id}`, `- [ ] Nog iets doen voor ${id}`],
})
const BASE: Plan = {
  intro: ['Waar het heen gaat.', 'En waarom.'],
  updated: '2026-01-01',
  projects: ['a', 'b', 'c'].map(project),
}

function text({ intro, updated, projects }: Plan): string {
  const facts = projects.flatMap(({ id, facts: own, comments }) => [
    `  ${id}:`,
    ...Object.entries(own).flatMap(([field, value]) => [
      ...(comments[field] ?? []).map((comment) => `    # ${comment}`),
      `    ${field}: ${value}`,
    ]),
  ])
  const front = ['---', 'thema: energie', `bijgewerkt: ${updated}`, 'projecten:', ...facts, '---']
  const body = projects.flatMap(({ id, title, prose, journal, tasks }) => [
    `### ${title} {#${id}}`,
    ...prose,
    '#### Voortgang',
    journal.join('\n'),
    '#### Acties',
    tasks.join('\n'),
  ])
  return `${front.join('\n')}\n\n${['# Energie', ...intro, '## Projectvoorstellen', ...body].join('\n\n')}\n`
}

/** What somebody does: `n` chooses a project, `m` a place in it; a word that nobody else writes is in it. */
type Deed = (plan: Plan, one: Project, m: number, word: string) => string | null
const DEEDS: Deed[] = [
  (_, one, m, word) => {
    const field = ['fase', 'signaal', 'kosten'][m % 3] ?? 'fase'
    one.facts[field] = word
    return `${one.id} ${field}`
  },
  (_, one, m, word) => {
    const field = ['start', 'eind'][m % 2] ?? 'start'
    one.facts['planning'] = (one.facts['planning'] ?? '').replace(new RegExp(`${field}: [^ ,}]*`), `${field}: ${word}`)
    return `${one.id} planning ${field}`
  },
  (_, one, _m, word) => {
    one.facts['partners'] = (one.facts['partners'] ?? '').replace(']', `, ${word}]`)
    return null
  },
  (_, one, m, word) => {
    const field = ['fonds', 'gemeente'][m % 2] ?? 'fonds'
    one.facts['dekking'] = (one.facts['dekking'] ?? '').replace(new RegExp(`${field}: [^ ,}]*`), `${field}: ${word}`)
    return `${one.id} dekking ${field}`
  },
  (_, one, m, word) => {
    const year = ['2026', '2027'][m % 2] ?? '2026'
    one.facts['uitgegeven'] = (one.facts['uitgegeven'] ?? '').replace(
      new RegExp(`${year}: [^ ,}]*`),
      `${year}: ${word}`,
    )
    return `${one.id} uitgegeven ${year}`
  },
  (_, one, _m, word) => {
    one.facts['trekker'] = (one.facts['trekker'] ?? '').replace(']', `, ${word}]`)
    return null
  },
  (_, one, m, word) => {
    const field = ['herzien', 'besluit-voor', 'toelichting'][m % 3] ?? 'herzien'
    one.facts[field] = word
    return `${one.id} ${field}`
  },
  (_, one, m, word) => {
    const field = ['fase', 'kosten'][m % 2] ?? 'fase'
    one.comments[field] = [...(one.comments[field] ?? []), `Over ${word}`]
    return null
  },
  (_, one, m, word) => {
    one.prose[m % 2] = `Een andere alinea: ${word}.`
    return `${one.id} alinea ${m % 2}`
  },
  (_, one, m, word) => {
    one.journal.unshift(`- 2026-11-${10 + (m % 20)}: ${word}`)
    one.journal.sort((a, b) => (a.slice(0, 12) < b.slice(0, 12) ? 1 : a.slice(0, 12) > b.slice(0, 12) ? -1 : 0))
    return null
  },
  (_, one, _m, word) => {
    one.tasks.push(`- [ ] Taak ${word}`)
    return null
  },
  (_, one, m) => {
    one.tasks[m % 2] = (one.tasks[m % 2] ?? '').replace('[ ]', '[x]')
    return null
  },
  (_, one, _m, word) => {
    one.title = `Titel ${word}`
    return `${one.id} titel`
  },
  (plan, _one, m, word) => {
    plan.projects.splice(m % (plan.projects.length + 1), 0, { ...project(word), facts: { fase: 'idee' } })
    return null
  },
  (plan, _one, m, word) => {
    plan.intro[m % 2] = `Inleiding ${word}.`
    return `inleiding ${m % 2}`
  },
  (plan, _one, m) => {
    plan.updated = `2026-11-${10 + (m % 20)}`
    return null
  },
  (plan, one) => {
    plan.projects = plan.projects.filter(({ id }) => id !== one.id)
    return `${one.id} weg`
  },
]

interface Side {
  text: string
  words: string[]
  /** What was done where, with the projects that anything was done to. */
  places: Map<string, string>
  touched: Set<string>
  gone: Set<string>
}

function sideOf(deeds: readonly [number, number, number][], name: string): Side {
  const plan = structuredClone(BASE)
  const side: Side = { text: '', words: [], places: new Map(), touched: new Set(), gone: new Set() }
  for (const [i, [deed, n, m]] of deeds.entries()) {
    const one = plan.projects.filter(({ id }) => id.length === 1)[n % 3]
    if (!one) continue
    const word = `${name}${i}x`
    const place = DEEDS[deed % DEEDS.length]?.(plan, one, m, word) ?? null
    side.touched.add(one.id)
    if (place !== null) side.places.set(place, word)
    if (place?.endsWith(' weg')) side.gone.add(one.id)
  }
  side.text = text(plan)
  side.words = [...new Set(side.text.match(/\b(?:ons|hun)\d+x\b/g))]
  return side
}

const merge = (base: string, ours: string, theirs: string) =>
  mergedPlan(
    'noord/energie.md',
    { base, ours, theirs },
    { markers: 7, labels: { ours: 'ons', theirs: 'hun' } },
    remarkReferee,
  )
const factsIn = (file: string): { bijgewerkt: string; projecten: Record<string, Record<string, unknown>> } => {
  const facts = parse(file.split(/^---$/m)[1] ?? '')
  return { ...facts, projecten: facts.projecten ?? {} }
}

it('keeps what either wrote, takes what one did, and asks only about what both did', () => {
  const base = text(BASE)
  const seen = { clean: 0, conflicts: 0 }
  const deeds = fc.array(fc.tuple(fc.nat(1000), fc.nat(2), fc.nat(100)), { maxLength: 5 })
  fc.assert(
    fc.property(deeds, deeds, fc.boolean(), (a, b, windows) => {
      const [ours, theirs] = [sideOf(a, 'ons'), sideOf(b, 'hun')]
      const ends = (lf: string): string => (windows ? lf.replaceAll('\n', '\r\n') : lf)
      expect(merge(ends(base), ends(ours.text), ends(base))?.text).toBe(ends(ours.text))
      expect(merge(ends(base), ends(base), ends(theirs.text))?.text).toBe(ends(theirs.text))
      const merged = merge(ends(base), ends(ours.text), ends(theirs.text))
      const got = (merged?.text ?? '').replaceAll('\r\n', '\n')
      expect(ends(got)).toBe(merged?.text)
      for (const word of [...ours.words, ...theirs.words]) expect(got).toContain(word)
      for (const line of got.split('\n')) if (/^[<=>]{7}/.test(line)) expect(line).toMatch(/^(<{7} ons|={7}|>{7} hun)$/)
      const both = [...ours.places.keys()].some((place) => theirs.places.has(place) && !place.endsWith(' weg'))
      const lost = (one: Side, other: Side): boolean =>
        [...one.gone].some((id) => other.touched.has(id) && !other.gone.has(id))
      const cause = both || lost(ours, theirs) || lost(theirs, ours)
      if (merged?.conflicts.length) {
        seen.conflicts++
        expect(cause, JSON.stringify(merged.conflicts)).toBe(true)
        return
      }
      seen.clean++
      const [facts, mine, other] = [factsIn(got), factsIn(ours.text), factsIn(theirs.text)]
      expect(facts.bijgewerkt).toBe([mine.bijgewerkt, other.bijgewerkt].sort().at(-1))
      for (const [side, said] of [
        [ours, mine],
        [theirs, other],
      ] as const)
        for (const place of side.places.keys()) {
          const [id = '', field = ''] = place.split(' ')
          if (side.gone.has(id) && field === 'weg') expect(facts.projecten).not.toHaveProperty(id)
          const wanted = said.projecten[id]?.[field]
          if (wanted !== undefined && !['planning', 'dekking', 'uitgegeven'].includes(field))
            expect(facts.projecten[id]?.[field]).toEqual(wanted)
        }
    }),
    { numRuns: runs(3000) },
  )
  expect(seen.clean).toBeGreaterThan(runs(900))
  expect(seen.conflicts).toBeGreaterThan(runs(200))
}, 600_000)
