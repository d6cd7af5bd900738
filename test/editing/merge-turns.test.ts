/** Merging, turn by turn: what three versions of a text, of facts and of a list of tasks become, as `merges/` tells it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergedPlan } from '../../src/editing/three-way/plan.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'

const HUB = '## Projectvoorstellen\n\n### Hub {#hub}\n\n'
/** What stands around the text of a case. */
const AROUND = {
  body: ['---\nthema: energie\n---\n\n# Energie\n\n', ''],
  facts: ['---\nthema: energie\n', '---\n\n# Energie\n'],
  lists: [
    `---\nthema: energie\n---\n\n# Energie\n\n${HUB}#### Acties\n\n`,
    '\n#### Voortgang\n\n- 2026-01-01: Iets.\n',
  ],
} as const
const how = { markers: 7, labels: { ours: 'ons', theirs: 'hun' } }
const merge = (base: string, ours: string, theirs: string) =>
  mergedPlan('noord/energie.md', { base, ours, theirs }, how, remarkReferee)

/** The cases of a file: `=== name`, the base, ours, theirs and what they become, with `{ours|theirs}` and `! path` where that is a conflict; `·` is a space. */
const cases = (kind: string): [name: string, base: string, ours: string, theirs: string, merged: string][] =>
  readFileSync(join(import.meta.dirname, 'merges', `${kind}.txt`), 'utf8')
    .replaceAll('·', ' ')
    .split(/^=== /m)
    .slice(1)
    .map((text) => {
      const [name = '', ...rest] = text.split('\n')
      const [base = '', ours = '', theirs = '', merged = ''] = rest.join('\n').split(/^--- \w+\n/m)
      return [name, base, ours, theirs, merged]
    })

describe.each(['body', 'facts', 'lists'] as const)('three versions of %s', (kind) => {
  it.each(cases(kind))('%s', (_, base, ours, theirs, wanted) => {
    const [front, behind] = AROUND[kind]
    const [was, mine, other] = [base, ours, theirs].map((text) => front + text + behind) as [string, string, string]
    const { text = '', conflicts = [] } = merge(was, mine, other) ?? {}
    const between = text
      .slice(front.length, text.length - behind.length)
      .replace(/<<<<<<< ons\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> hun\n?/g, '{$1|$2}')
    const told = conflicts.map(({ path, ours, theirs }) => `${path.join(' > ')}: ${ours} | ${theirs}`)
    expect(between + told.map((line) => `! ${line.replaceAll('\n', '⏎')}\n`).join('')).toBe(wanted)
  })
})

describe('a plan as a whole', () => {
  const plan = (facts: string, body = 'A.\n') => `---\nthema: energie\n${facts}---\n\n# Energie\n\n${body}`
  const BASE = plan('ambitie: 2\n')

  it.each([
    ['what both did alike', plan('ambitie: 3\n'), plan('ambitie: 3\n'), plan('ambitie: 3\n')],
    [
      'the title of one and the text of another',
      BASE.replace('# Energie', '# Energie nu'),
      BASE.replace('A.', 'B.'),
      BASE.replace('# Energie', '# Energie nu').replace('A.', 'B.'),
    ],
    [
      'text with arrows',
      BASE.replace('A.', 'A.\n\n< B >'),
      BASE.replace('ambitie: 2', 'ambitie: 3'),
      BASE.replace('A.', 'A.\n\n< B >').replace('ambitie: 2', 'ambitie: 3'),
    ],
    ['what theirs alone did', BASE, plan('ambitie: 3\n'), plan('ambitie: 3\n')],
    [
      'no line at the end, where one side took that away',
      `${plan('ambitie: 3\n')}`,
      BASE.trimEnd(),
      plan('ambitie: 3\n').trimEnd(),
    ],
  ])('is %s', (_, ours, theirs, text) => {
    expect(merge(BASE, ours, theirs)).toEqual({ text, conflicts: [] })
  })

  it('begins with nothing where both wrote it', () => {
    const merged = merge('', plan('ambitie: 2\n'), plan('ambitie: 2\nnu: 1\n', 'A.\n\n## Een\n\nB.\n'))
    expect(merged).toEqual({ text: plan('ambitie: 2\nnu: 1\n', 'A.\n\n## Een\n\nB.\n'), conflicts: [] })
  })

  it.each<[string, string, string]>([
    ['headings beyond number', plan('', '## Kop\n'.repeat(2001)), plan('nu: 1\n')],
    ['text beyond measure', plan('', `${'woord '.repeat(900_000)}\n`), plan('nu: 1\n')],
    ['a body that no plan has', BASE.replace('A.', `${'> '.repeat(200)}A.`), BASE.replace('ambitie: 2', 'ambitie: 3')],
    ['a fence that never closes', BASE.replace('---\n\n#', '\n#'), BASE.replace('ambitie: 2', 'ambitie: 3')],
    ['no facts', 'Alleen tekst.\n', plan('nu: 1\n')],
    ['a control character', plan('nu: 1\n', 'A\0.\n'), plan('ambitie: 3\n')],
    ['both the same fact, which would stand twice', plan('ambitie: 2\nnu: 1\n"nu": 2\n'), plan('ambitie: 3\n')],
  ])('is left to git with %s', (_, ours, theirs) => {
    expect(merge(BASE, ours, theirs)).toBeNull()
  })

  it('may be the file of the association, which is facts alone', () => {
    const sides = {
      base: 'formaat: 1\ntaal: nl\n',
      ours: 'formaat: 1\ntaal: en\n',
      theirs: 'formaat: 1\ntaal: nl\nvereniging: A\n',
    }
    const merged = mergedPlan('masterplan.yaml', sides, how, remarkReferee)
    expect(merged).toEqual({ text: 'formaat: 1\ntaal: en\nvereniging: A\n', conflicts: [] })
  })
})
