/** Plans of all kinds as things that keep their identity, whatever is done to them; for tests of any plans and any changes. */
import fc from 'fast-check'
import { type Files, mini } from '../world.ts'

const KINDS = ['challenge', 'wish', 'project'] as const
type Kind = (typeof KINDS)[number]

export interface Thing {
  /** By which it stays known, whatever is done to it. */
  uid: string
  kind: Kind
  /** null is without an id, and so without facts. */
  id: string | null
  title: string
  place: string
  prose: string
  facts: Record<string, string>
  lines: string[]
}

const PLACES = ['noord/energie', 'noord/water', 'zuid/energie', 'zuid/water']
const FACTS: Record<Kind, [field: string, values: string[]][]> = {
  challenge: [['branches', ['[zorg]', '[]']]],
  wish: [
    ['steun', ['1', '20']],
    ['branches', ['[zorg]']],
    ['zekerheid', ['vermoeden', 'getoetst']],
  ],
  project: [
    ['fase', ['idee', 'verkenning', 'afgerond', 'vervallen']],
    ['signaal', ['groen', 'rood']],
    ['toelichting', ['Wacht op iets.', 'Wacht op iemand.']],
    ['trekker', ['bestuur', 'gemeente']],
    ['partners', ['[gemeente]', '[fonds, gemeente]']],
    ['agendas', ['[agenda/klimaat]']],
    ['planning', ['{ start: 2027-01 }', '{ start: 2027-02, eind: 2028-06-15 }', '{ eind: 2028-06 }']],
    ['kosten', ['0', '1000', '45000.5']],
    ['dekking', ['{ fonds: 500 }', '{ fonds: 500, gemeente: 20 }']],
    ['besluit-voor', ['2026-12-01', '2027-01-01']],
    ['herzien', ['2027-01-01']],
  ],
}
const LINES: Record<Kind, string[]> = {
  challenge: [],
  wish: ['- Waarom? Daarom. (gesprek, 2026-01-02)', '> De eigenlijke vraag: wat nu?'],
  project: ['- 2026-01-02: Begonnen.', '- 2026-01-02: Verder gegaan.', '- 2026-02-03: Gestopt.'],
}
const PART: Record<Kind, string> = { challenge: '', wish: 'Vraag achter de vraag', project: 'Voortgang' }

/** What may be done to the things, with numbers that choose among what there is. */
export const edit = fc.record({
  // Facts most of all: there are many of them, and each should once be all that differs.
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constant('fact' as const) },
    { weight: 1, arbitrary: fc.constantFrom('add', 'remove', 'retitle', 'move', 'prose', 'line', 'identify' as const) },
  ),
  which: fc.nat(1000),
  value: fc.nat(1000),
})
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Does some edits, each with names that never stood anywhere before. */
export function done(things: readonly Thing[], edits: readonly Edit[], mark: string): Thing[] {
  let result = things.map((thing) => ({ ...thing }))
  edits.forEach(({ what, which, value }, n) => {
    const pick = <T>(list: readonly T[]): T => list[value % list.length] as T
    const thing = result[which % Math.max(1, result.length)]
    if (what === 'add' || thing === undefined) {
      const kind = pick(KINDS)
      const uid = `${mark}-${n}`
      const id = value % 4 === 0 ? null : uid
      const title = `Zq${mark}${n}`
      result.push({ uid, kind, id, title, place: PLACES[which % 4] ?? '', prose: '', facts: {}, lines: [] })
    } else if (what === 'remove') result = result.filter((other) => other !== thing)
    else if (what === 'retitle') thing.title = `Zq${mark}${n}`
    else if (what === 'move') thing.place = pick(PLACES)
    else if (what === 'prose') thing.prose = pick(['', 'Een zin.', 'Twee zinnen. Echt waar.'])
    else if (what === 'identify') thing.id ??= `${mark}-${n}`
    else if (what === 'fact' && thing.id !== null) {
      const [field, values] = FACTS[thing.kind][which % FACTS[thing.kind].length] ?? ['', []]
      const { [field]: had, ...others } = thing.facts
      const choice = [undefined, ...values][value % (values.length + 1)]
      thing.facts = choice === undefined ? others : { ...others, [field]: choice }
    } else if (what === 'line' && LINES[thing.kind].length > 0) {
      const line = pick(LINES[thing.kind])
      thing.lines = thing.lines.includes(line) ? thing.lines.filter((l) => l !== line) : [...thing.lines, line].sort()
    }
  })
  return result
}

const SECTIONS: [Kind, string, string][] = [
  ['challenge', 'uitdagingen', 'Uitdagingen'],
  ['wish', 'wensen', 'Wensen'],
  ['project', 'projecten', 'Projectvoorstellen'],
]

export function written(things: readonly Thing[]): Files {
  const file = (place: string): string => {
    const here = SECTIONS.map(([kind, field, heading]) => {
      const items = things.filter((t) => t.place === place && t.kind === kind)
      const facts = items.flatMap(({ id, facts: own }) => {
        const lines = Object.entries(own).map(([name, value]) => `    ${name}: ${value}\n`)
        return id === null || lines.length === 0 ? [] : [`  ${id}:\n${lines.join('')}`]
      })
      const body = items.map(({ title, id, prose, lines }) => {
        const part = lines.length === 0 ? '' : `\n#### ${PART[kind]}\n\n${lines.join('\n')}\n`
        return `\n### ${title}${id === null ? '' : ` {#${id}}`}\n\n${prose}\n${part}`
      })
      return {
        front: facts.length === 0 ? '' : `${field}:\n${facts.join('')}`,
        body: items.length === 0 ? '' : `\n## ${heading}\n${body.join('')}`,
      }
    })
    const theme = place.split('/')[1] ?? ''
    return `---\nthema: ${theme}\n${here.map((h) => h.front).join('')}---\n\n# Thema\n${here.map((h) => h.body).join('')}`
  }
  return mini(Object.fromEntries(PLACES.map((place) => [`${place}.md`, file(place)])))
}

/** Things that were there before anything is changed. */
export const things = fc.array(edit, { minLength: 0, maxLength: 25 }).map((edits) =>
  done(
    [],
    edits.map((e, i) => (i % 2 === 0 ? { ...e, what: 'add' as const } : e)),
    'a',
  ),
)
