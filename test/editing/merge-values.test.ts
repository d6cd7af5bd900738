/** Merging one value, and one list of lines: what each side did to it, and what becomes of it. */
import { describe, expect, it } from 'vitest'
import { mergedPlan } from '../../src/editing/three-way/plan.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'

/** What becomes of a text of which there are three; the markers of a conflict as `A|B`. */
function merged(of: (text: string) => string, base: string, ours: string, theirs: string): string | null {
  const labels = { ours: 'ons', theirs: 'hun' }
  const sides = { base: of(base), ours: of(ours), theirs: of(theirs) }
  const found = mergedPlan('noord/energie.md', sides, { markers: 7, labels }, remarkReferee)
  if (found === null) return null
  const [front = '', behind = ''] = of('\0').split('\0')
  const text = found.text.slice(front.trimEnd().length, found.text.length - behind.length).trimStart()
  return text.replace(/<<<<<<< ons\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> hun\n?/g, '{$1|$2}')
}

const asFact = (lines: string): string => `---
thema: energie
projecten:
  hub:
    fase: idee
    ${lines}
  scan:
    fase: idee
---

# Energie

## Projectvoorstellen

### Hub {#hub}

Een hub.

### Scan {#scan}

Een scan.
`

describe('a value', () => {
  it.each([
    ['partners: [a, b]', 'partners: [a, b, c]', 'partners: [a]', 'partners: [a, c]'],
    ['partners: [a]', 'partners: [a, "b"]', "partners: ['b', a]", 'partners: [a, "b"]'],
    ['partners: [a]', 'partners: []', 'partners: [a, b]', 'partners: [b]'],
    ['partners: a', 'partners: [a, b]', 'partners: [a, c]', '{    partners: [a, b]\n|    partners: [a, c]\n}'],
    [
      'partners:\n      - a',
      'partners:\n      - a\n      - b',
      'partners:\n      - c\n      - a',
      'partners:\n      - c\n      - a\n      - b',
    ],
    [
      'partners:\n      - a',
      'partners:\n      - b',
      'partners:\n      - c',
      '{    partners:\n      - b\n|    partners:\n      - c\n}',
    ],
    ['partners: [a]', 'partners: [a, b] # zo', 'partners: [a, c] # zo', 'partners: [a, b, c] # zo'],
    ['partners: [a]', 'partners: [a, [b]]', 'partners: [a, c]', '{    partners: [a, [b]]\n|    partners: [a, c]\n}'],
    ['dekking: { fonds: 1 }', 'dekking: { fonds: 1, a: 2 }', 'dekking: { fonds: 3 }', 'dekking: { fonds: 3, a: 2 }'],
    ['dekking: { fonds: 1, a: 2 }', 'dekking: { fonds: 1 }', 'dekking: { fonds: 3, a: 2 }', 'dekking: { fonds: 3 }'],
    ['dekking: { fonds: 1, a: 2 }', 'dekking: { fonds: 1 }', 'dekking: { a: 2 }', 'dekking: {}'],
    [
      'dekking: { fonds: 1, a: 2 }',
      'dekking: { fonds: 1 }',
      'dekking: { fonds: 1, a: 4 }',
      '{    dekking: { fonds: 1 }\n|    dekking: { fonds: 1, a: 4 }\n}',
    ],
    [
      'dekking: { fonds: 1 }',
      'dekking: { fonds: 2, a: 1 }',
      'dekking: { fonds: 3 }',
      '{    dekking: { fonds: 2, a: 1 }\n|    dekking: { fonds: 3, a: 1 }\n}',
    ],
    [
      'gevraagd: { a: [geld] }',
      'gevraagd: { a: [geld, tijd] }',
      'gevraagd: { a: [geld, raad] }',
      'gevraagd: { a: [geld, tijd, raad] }',
    ],
    ['kosten: 1', 'kosten: 2', 'kosten: 2', 'kosten: 2'],
    ['kosten: 1', 'kosten: 2', 'kosten: 3', '{    kosten: 2\n|    kosten: 3\n}'],
    ['kosten:', 'kosten: 2', 'kosten: 3', '{    kosten: 2\n|    kosten: 3\n}'],
    ['kosten:', 'kosten: 2', 'kosten:', 'kosten: 2'],
    [
      'planning:\n      start: 2027-01',
      'planning:\n      start: 2027-02',
      'planning:\n      start: 2027-01\n      eind: 2028-01',
      'planning:\n      start: 2027-02\n      eind: 2028-01',
    ],
    [
      'planning: { start: 2027-01 }',
      'planning:\n      start: 2027-02',
      'planning: { start: 2027-03 }',
      '{    planning:\n      start: 2027-02\n|    planning: { start: 2027-03 }\n}',
    ],
    [
      'toelichting: |\n      Een.',
      'toelichting: |\n      Twee.',
      'toelichting: |\n      Drie.',
      '{    toelichting: |\n      Twee.\n|    toelichting: |\n      Drie.\n}',
    ],
    [
      'toelichting: |\n      Een.',
      'toelichting: |\n      Twee.',
      'toelichting: |\n      Een.',
      'toelichting: |\n      Twee.',
    ],
  ])('%j as %j and %j is %j', (base, ours, theirs, wanted) => {
    expect(merged(asFact, base, ours, theirs)).toBe(wanted)
  })
})

const asTop = (lines: string): string => `---
thema: energie
${lines}
---

# Energie
`

describe('of two days of bringing up to date', () => {
  it.each([
    ['bijgewerkt: "2026-02-01"', 'bijgewerkt: 2026-03-01', 'bijgewerkt: 2026-03-01'],
    ['bijgewerkt: 2026-04-01', "bijgewerkt: '2026-03-01'", 'bijgewerkt: 2026-04-01'],
    ['bijgewerkt: 2026-04', 'bijgewerkt: 2026-03-01', '{bijgewerkt: 2026-04\n|bijgewerkt: 2026-03-01\n}'],
  ])('of %j and %j the later, %j', (ours, theirs, wanted) => {
    expect(merged(asTop, 'bijgewerkt: 2026-01-01', ours, theirs)).toBe(wanted)
  })
})

const asTasks = (lines: string): string => `---
thema: energie
projecten:
  hub: { fase: idee }
---

# Energie

## Projectvoorstellen

### Hub {#hub}

Een hub.

#### Acties

${lines}

#### Voortgang

- 2026-01-01: Iets.
`

describe('lines', () => {
  it.each([
    ['- [ ] A', '- [x] A', '- [ ] 2027-01-01 (bestuur): A', '- [x] 2027-01-01 (bestuur): A'],
    ['- [ ] A', '- [x] A', '- [-] A', '{- [x] A\n|- [-] A\n}'],
    ['- [ ] A', '- [ ] 2027-01-01: A', '- [ ] 2027-02-01: A', '{- [ ] 2027-01-01: A\n|- [ ] 2027-02-01: A\n}'],
    ['- [ ] A\n- [ ] B', '- [ ] B', '- [ ] A\n- [x] B', '- [x] B'],
    ['- [ ] A\n- [ ] B', '- [ ] B', '- [x] A\n- [ ] B', '{|- [x] A\n}- [ ] B'],
    ['- [ ] A', '- [ ] A\n- [ ] B', '- [ ] A\n- [ ] C', '- [ ] A\n- [ ] B\n- [ ] C'],
    ['- [ ] A', '- [ ] A\n\n- [ ] B', '- [ ] A\n- [ ] C', '- [ ] A\n\n- [ ] B\n\n- [ ] C'],
    [
      '- [ ] 2027-01: A',
      '- [ ] 2027-01: A\n- [ ] 2027-03: C',
      '- [ ] 2027-01: A\n- [ ] 2027-02: B',
      '- [ ] 2027-01: A\n- [ ] 2027-02: B\n- [ ] 2027-03: C',
    ],
    [
      '- [ ] 2027-01: A',
      '- [ ] 2027-03: C\n- [ ] 2027-01: A',
      '- [ ] 2027-02: B\n- [ ] 2027-01: A',
      '- [ ] 2027-03: C\n- [ ] 2027-02: B\n- [ ] 2027-01: A',
    ],
    [
      '- [ ] 2027-01: A',
      '- [ ] 2027-03: C\n- [ ] 2027-01: A\n- [ ] 2027-02: D',
      '- [ ] 2027-01: A\n- [ ] 2027-04: B',
      '- [ ] 2027-03: C\n- [ ] 2027-01: A\n- [ ] 2027-02: D\n- [ ] 2027-04: B',
    ],
    ['Eerst.\n\n- [ ] A', 'Nu.\n\n- [ ] A', 'Eerst.\n\n- [x] A', 'Nu.\n\n- [x] A'],
    ['- [ ] A\n  met meer', '- [x] A\n  met meer', '- [ ] A\n  met meer\n- [ ] B', '- [x] A\n  met meer\n- [ ] B'],
    ['1. A\n2. B', '1. A\n2. B\n3. C', '1. A', '1. A\n3. C'],
    ['- A\n- A', '- A\n- A\n- B', '- C\n- A\n- A', '- C\n- A\n- A\n- B'],
    ['Tekst.', 'Tekst.\n\n- [ ] A', 'Tekst!', '{Tekst.\n\n|Tekst!\n}- [ ] A'],
  ])('%j as %j and %j is %j', (base, ours, theirs, wanted) => {
    expect(merged(asTasks, base, ours, theirs)).toBe(wanted)
  })
})
