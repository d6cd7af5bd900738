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
    ['antwoord', ['{ status: later }', '{ status: afgewezen, datum: 2026-01-01, door: ALV, reden: Te duur. }']],
  ],
  project: [
    ['fase', ['idee', 'verkenning', 'afgerond', 'vervallen']],
    ['signaal', ['groen', 'rood']],
    ['toelichting', ['Wacht op iets.', 'Wacht op iemand.']],
    ['trekker', ['bestuur', 'gemeente', '[bestuur, gemeente]']],
    ['partners', ['[gemeente]', '[fonds, gemeente]']],
    ['agendas', ['[agenda/klimaat]']],
    ['planning', ['{ start: 2027-01 }', '{ start: 2027-02, eind: 2028-06-15 }', '{ eind: 2028-06 }']],
    ['planning', ['2027-K3', '2027-H1', '2027', 'doorlopend', '{ start: 2027-K1, eind: doorlopend }']],
    ['kosten', ['0', '1000', '45000.5']],
    ['kosten', ['{ 2027: 300, 2028: 200 }', '{ van: 10, tot: 20 }', 'p.m.', 'onbekend', 'nvt', '']],
    ['dekking', ['{ fonds: 500 }', '{ fonds: 500, gemeente: 20 }']],
    ['dekking', ['{ fonds: 50% }', '{ fonds: { 2027: 5, 2028: 6 }, gemeente: 20 }']],
    ['uitgegeven', ['40', '{ 2026: 4, 2027: 5 }']],
    [
      'gevraagd',
      [
        '{ gemeente: { wat: Een brug } }',
        '{ gemeente: [{ wat: Een weg, voor: 2027-01-01 }, { wat: Een brug, antwoord: gedaan, datum: 2026-02-01 }] }',
      ],
    ],
    ['bijlagen', ['[bijlagen/plan.pdf]', '[bijlagen/plan.pdf, bijlagen/kaart.png]']],
    ['besluit-voor', ['2026-12-01', '2027-01-01']],
    ['herzien', ['2027-01-01']],
  ],
}
/** Lines of an item, each in its part; within a part they stand in the order of the alphabet. */
const LINES: Record<Kind, [part: string, lines: string[]][]> = {
  challenge: [['Voortgang', ['- 2026-01-02: Besproken.']]],
  wish: [
    ['Vraag achter de vraag', ['- Waarom? Daarom. (gesprek, 2026-01-02)', '> De eigenlijke vraag: wat nu?']],
    ['Besluiten', ['- 2026-01-02 (ALV): Deze wens gaat voor.']],
  ],
  project: [
    ['Voortgang', ['- 2026-01-02: Begonnen.', '- 2026-01-02: Verder gegaan.', '- 2026-02-03: Gestopt.']],
    ['Mijlpalen', ['- [ ] 2027-K2: Ontwerp', '- [x] 2026-05: Begroting']],
    ['Acties', ['- [ ] 2027-01-15 (werkgroep): Offertes vragen', '- [ ] Bellen']],
    ['Resultaat', ['Er ligt een weg.']],
  ],
}
const partOf = (kind: Kind, line: string): string => LINES[kind].find(([, lines]) => lines.includes(line))?.[0] ?? ''

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
      const line = pick(LINES[thing.kind].flatMap(([, lines]) => lines))
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
        const parts = LINES[kind].map(([part]) => {
          const own = lines.filter((line) => partOf(kind, line) === part)
          return own.length === 0 ? '' : `\n#### ${part}\n\n${own.join('\n')}\n`
        })
        return `\n### ${title}${id === null ? '' : ` {#${id}}`}\n\n${prose}\n${parts.join('')}`
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
