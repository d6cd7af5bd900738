/** Merging two versions of a plan: what each side did, and what becomes of it. */
import { describe, expect, it } from 'vitest'
import { mergedPlan } from '../../src/editing/three-way/plan.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'

const BASE = `---
thema: energie
bijgewerkt: 2026-01-01
# De projecten van dit jaar.
projecten:
  hub:
    fase: verkenning
    signaal: groen # sinds mei
    partners: [gemeente, fonds]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 1000
  scan:
    fase: idee
---

# Energie

Een eerste zin.

Een tweede zin.

## Projectvoorstellen

### Energiehub {#hub}

Wat de hub is.

#### Voortgang

- 2026-10-06: Begonnen.
- 2026-09-01: Bedacht.

#### Acties

- [ ] 2027-01-15 (werkgroep): Offertes vragen
- [ ] Vergunning aanvragen

### Scan {#scan}

Wat de scan is.
`
type Edit = [from: string, to: string]

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((all, [from, to]) => {
    expect(all).toContain(from)
    return all.replace(from, () => to)
  }, text)
const merge = (ours: string, theirs: string, base = BASE) =>
  mergedPlan(
    'noord/energie.md',
    { base, ours, theirs },
    { markers: 7, labels: { ours: 'ons', theirs: 'hun' } },
    remarkReferee,
  )

describe('both sides did something else', () => {
  it.each<[string, Edit[], Edit[], Edit[]]>([
    ['two facts of one project, line by line', [['fase: verkenning', 'fase: uitvoering']], [['groen #', 'rood #']], []],
    ['start and end on one line', [['start: 2027-01', 'start: 2027-03']], [['eind: 2028-06', 'eind: 2029-01']], []],
    [
      'a value, and the comment behind it',
      [['groen #', 'rood #']],
      [['# sinds mei', '# sinds juni']],
      [['groen # sinds mei', 'rood # sinds juni']],
    ],
    [
      'a partner each',
      [['[gemeente, fonds]', '[gemeente, fonds, a]']],
      [['[gemeente, fonds]', '[b, gemeente, fonds]']],
      [['[gemeente, fonds]', '[b, gemeente, fonds, a]']],
    ],
    [
      'one adds a partner and one takes one away',
      [['[gemeente, fonds]', '[gemeente, fonds, a]']],
      [['[gemeente, fonds]', '[fonds]']],
      [['[gemeente, fonds]', '[fonds, a]']],
    ],
    [
      'a fact is added by each at one place',
      [['    kosten: 1000\n', '    kosten: 1000\n    herzien: 2027-01-01\n']],
      [['    kosten: 1000\n', '    kosten: 1000\n    # Eerst vragen.\n    uitgegeven: 5\n']],
      [['    kosten: 1000\n', '    kosten: 1000\n    herzien: 2027-01-01\n    # Eerst vragen.\n    uitgegeven: 5\n']],
    ],
    [
      'both bring it up to date',
      [['bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-20']],
      [['bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-01']],
      [['bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-20']],
    ],
    [
      'a project each, at one place',
      [
        ['    fase: idee\n', '    fase: idee\n  a:\n    fase: idee\n'],
        ['Wat de scan is.\n', 'Wat de scan is.\n\n### A {#a}\n\nEen a.\n'],
      ],
      [
        ['    fase: idee\n', '    fase: idee\n  b:\n    fase: idee\n'],
        ['Wat de scan is.\n', 'Wat de scan is.\n\n### B {#b}\n\nEen b.\n'],
      ],
      [
        ['    fase: idee\n', '    fase: idee\n  a:\n    fase: idee\n  b:\n    fase: idee\n'],
        ['Wat de scan is.\n', 'Wat de scan is.\n\n### A {#a}\n\nEen a.\n\n### B {#b}\n\nEen b.\n'],
      ],
    ],
    [
      'a line of progress each, the newest on top',
      [['- 2026-10-06', '- 2026-11-01: Van a.\n- 2026-10-06']],
      [['- 2026-10-06', '- 2026-11-03: Van b.\n- 2026-10-06']],
      [['- 2026-10-06', '- 2026-11-03: Van b.\n- 2026-11-01: Van a.\n- 2026-10-06']],
    ],
    [
      'a line of progress corrected, and one of the same day added',
      [['Begonnen.', 'Echt begonnen.']],
      [['- 2026-10-06', '- 2026-10-06: Ook dit.\n- 2026-10-06']],
      [['- 2026-10-06: Begonnen.', '- 2026-10-06: Ook dit.\n- 2026-10-06: Echt begonnen.']],
    ],
    [
      'a task is done, and gets another day',
      [['[ ] 2027-01-15', '[x] 2027-01-15']],
      [['[ ] 2027-01-15', '[ ] 2027-02-01']],
      [['[ ] 2027-01-15', '[x] 2027-02-01']],
    ],
    [
      'a task is done, and another added',
      [['[ ] Vergunning', '[x] Vergunning']],
      [['aanvragen\n', 'aanvragen\n- [ ] Nog iets\n']],
      [['[ ] Vergunning aanvragen\n', '[x] Vergunning aanvragen\n- [ ] Nog iets\n']],
    ],
    [
      'renamed by one, changed by the other',
      [
        ['  hub:\n', '  energiehub:\n    voorheen: [noord/energie/hub]\n'],
        ['Energiehub {#hub}', 'De energiehub {#energiehub}'],
      ],
      [
        ['fase: verkenning', 'fase: uitvoering'],
        ['Wat de hub is.', 'Wat de hub wordt.'],
      ],
      [],
    ],
    [
      'a project is deleted, and text changed elsewhere',
      [
        ['  scan:\n    fase: idee\n', ''],
        ['\n### Scan {#scan}\n\nWat de scan is.\n', ''],
      ],
      [['Een eerste zin.', 'Een andere zin.']],
      [],
    ],
    ['two paragraphs', [['Een eerste zin.', 'Een 1e zin.']], [['Een tweede zin.', 'Een 2e zin.']], []],
    ['comments above one field', [['# De projecten', '# Alle projecten']], [['fase: idee', 'fase: vervallen']], []],
  ])('%s', (_, ours, theirs, both) => {
    const wanted = edited(BASE, both.length > 0 ? both : [...ours, ...theirs])
    const windows = (text: string): string => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`
    const [a, b] = [edited(BASE, ours), edited(BASE, theirs)]
    expect(merge(a, b)).toEqual({ text: wanted, conflicts: [] })
    expect(merge(windows(a), windows(b), windows(BASE))?.text).toBe(windows(wanted))
  })
})

describe('both sides changed the same', () => {
  const conflict = (ours: Edit[], theirs: Edit[]): string => {
    const found = merge(edited(BASE, ours), edited(BASE, theirs))
    expect(found?.conflicts).toHaveLength(1)
    const text = found?.text ?? ''
    return text.slice(text.indexOf('<<<<<<<'), text.indexOf('\n', text.indexOf('>>>>>>>')) + 1)
  }

  it.each<[string, Edit[], Edit[], string]>([
    [
      'a fact: one line',
      [['groen', 'rood']],
      [['groen', 'oranje']],
      '<<<<<<< ons\n    signaal: rood # sinds mei\n=======\n    signaal: oranje # sinds mei\n>>>>>>> hun\n',
    ],
    [
      'a field in braces: the whole line, never markers in it, and what only one changed is in both',
      [['start: 2027-01', 'start: 2027-02']],
      [['{ start: 2027-01, eind: 2028-06 }', '{ start: 2027-03, eind: 2029-01 }']],
      '<<<<<<< ons\n    planning: { start: 2027-02, eind: 2029-01 }\n=======\n    planning: { start: 2027-03, eind: 2029-01 }\n>>>>>>> hun\n',
    ],
    [
      'a project deleted and changed',
      [['  scan:\n    fase: idee\n', '']],
      [['    fase: idee\n', '    fase: idee\n    kosten: 5\n']],
      '<<<<<<< ons\n=======\n  scan:\n    fase: idee\n    kosten: 5\n>>>>>>> hun\n',
    ],
    [
      'a sentence',
      [['Een eerste zin.', 'Een 1e zin.']],
      [['Een eerste zin.', 'Een andere zin.']],
      '<<<<<<< ons\nEen 1e zin.\n=======\nEen andere zin.\n>>>>>>> hun\n',
    ],
    [
      'the words of a dated line',
      [['Begonnen.', 'Echt begonnen.']],
      [['Begonnen.', 'Half begonnen.']],
      '<<<<<<< ons\n- 2026-10-06: Echt begonnen.\n=======\n- 2026-10-06: Half begonnen.\n>>>>>>> hun\n',
    ],
    [
      'an item deleted, of which something was added below: all of it',
      [[BASE.slice(BASE.indexOf('\n### Energiehub'), BASE.indexOf('\n### Scan')), '']],
      [['- 2026-10-06', '- 2026-11-01: Nog iets.\n- 2026-10-06']],
      `<<<<<<< ons\n=======\n${BASE.slice(BASE.indexOf('### Energiehub'), BASE.indexOf('\n### Scan')).replace('- 2026-10-06', '- 2026-11-01: Nog iets.\n- 2026-10-06')}>>>>>>> hun\n`,
    ],
  ])('%s', (_, ours, theirs, wanted) => {
    expect(conflict(ours, theirs)).toBe(wanted)
  })

  it('says where, and what each has', () => {
    expect(merge(BASE.replace('groen', 'rood'), BASE.replace('groen', 'oranje'))?.conflicts).toEqual([
      { path: ['projecten', 'hub', 'signaal'], ours: 'rood', theirs: 'oranje' },
    ])
  })
})

it.each([
  ['what has errors', BASE.replace('fase: idee', 'fase: [idee'), BASE],
  ['markers of another merge', BASE.replace('Wat de scan is.', '<<<<<<< a\n=======\n>>>>>>> b'), BASE],
  ['line ends of two kinds', BASE.replace('\n', '\r\n'), BASE.replace('idee', 'verkenning')],
])('leaves %s to git', (_, ours, theirs) => {
  expect(merge(ours, theirs.replace('1000', '2000'))).toBeNull()
  expect(merge(ours, BASE)).toEqual({ text: ours, conflicts: [] })
})
