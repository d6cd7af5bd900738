/** One fact of a plan set or taken away, turn by turn, as `sets.txt` tells it; and the facts of an item out of one file and into another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { factComments, withComments } from '../../src/editing/facts/carry-comments.ts'
import { named, putFacts, takeFacts } from '../../src/editing/facts/item-facts.ts'
import { setFact } from '../../src/editing/facts/set-fact.ts'
import type { Fact } from '../../src/editing/facts/yaml-text.ts'

const plan = (facts: string) => ({ file: 'noord/energie.md', text: `---\n${facts}---\n\n# Energie\n` })

/** The cases of the file: `=== name`, the facts, `--- path value` and what they become; `gone` takes away, `·` is a space. */
const CASES = readFileSync(join(import.meta.dirname, 'sets.txt'), 'utf8')
  .replaceAll('·', ' ')
  .split(/^=== /m)
  .slice(1)
  .map((text): [name: string, facts: string, path: string[], value: Fact | undefined, wanted: string] => {
    const [, name = '', facts = '', path = '', value = '', wanted = ''] =
      /^(.*)\n([\s\S]*?)^--- (.*?) (gone|null|["[{\d].*)\n([\s\S]*)$/m.exec(text) ?? []
    return [name, facts, path.split('.'), value === 'gone' ? undefined : (JSON.parse(value) as Fact), wanted]
  })

describe('a fact that is set', () => {
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
  it.each(CASES)('%s', (_, facts, path, value, wanted) => {
    const source = plan(facts)
    const after = wanted === 'refused\n' ? null : wanted === 'same\n' ? source.text : plan(wanted).text
    const edits = setFact(source, path, value)
    expect(edits && applyEdits(source.text, edits)).toBe(after)
    const there = { ...source, text: windows(source.text) }
    const others = setFact(there, path, value)
    expect(others && applyEdits(there.text, others)).toBe(after && windows(after))
  })

  it('is set in the file of the association, which is facts alone', () => {
    const source = { file: 'masterplan.yaml', text: '\ufeff# Wij.\nformaat: 1\nthemas:\n  energie: { naam: Energie }' }
    const set = (path: string[], value: Fact | undefined) => {
      const edits = setFact(source, path, value)
      return edits && applyEdits(source.text, edits)
    }
    expect(set(['themas', 'energie', 'naam'], 'Zon')).toBe(source.text.replace('naam: Energie', 'naam: Zon'))
    expect(set(['themas', 'water'], { naam: 'Water' })).toBe(`${source.text}\n  water: { naam: Water }`)
    expect(set(['taal'], 'nl')).toBe(source.text.replace('\nthemas', '\ntaal: nl\nthemas'))
    expect(set(['themas'], undefined)).toBe('\ufeff# Wij.\nformaat: 1\n')
    expect(set([], 'x')).toBeNull()
  })
})

const ITEM = `thema: energie
projecten:
  # Over de hub.
  hub:
    fase: idee # nog wel
    # Het geld.
    kosten: 5
    # Slot.
  scan:
    fase: idee
`

describe('the edit of a fact', () => {
  const edits = (text: string, path: string[], value: Fact | undefined) =>
    setFact({ file: 'noord/energie.md', text }, path, value)
  it.each<[string, string, Fact | undefined, { start: number; end: number; text: string }]>([
    ['another', '---\nambitie: 2\n---\n', 3, { start: 13, end: 14, text: '3' }],
    ['longer', '---\nambitie: 2\n---\n', 22, { start: 14, end: 14, text: '2' }],
    ['shorter', '---\nambitie: 222\n---\n', 2, { start: 14, end: 16, text: '' }],
    ['in the middle', '---\nambitie: abc\n---\n', 'axc', { start: 14, end: 15, text: 'x' }],
    ['gone', '---\nambitie: 2\nnu: 1\n---\n', undefined, { start: 4, end: 15, text: '' }],
    ['in a file that ends with its fence', '---\nambitie: 2\n---', 3, { start: 13, end: 14, text: '3' }],
    ['where nothing stands yet', '---\n---\n', 2, { start: 4, end: 4, text: 'ambitie: 2\n' }],
    ['in front of a comment with spaces', '---\n  # Zo.\n--- \n', 2, { start: 4, end: 4, text: 'ambitie: 2\n' }],
  ])('is no more than what changes: %s', (_, text, value, edit) => {
    expect(edits(text, ['ambitie'], value)).toEqual([edit])
  })

  it.each(['# Energie\n', '---\nambitie: 2\n', '---\n', '', '---\nambitie: 2\nambitie: 3\n---\n'])(
    'is none in %j',
    (text) => {
      expect(edits(text, ['nu'], 1)).toBeNull()
    },
  )

  it('is none where what it would say is said by a word', () => {
    expect(edits('---\nambitie: veel\n---\n', ['ambitie', 'x'], 1)).toBeNull()
    expect(edits('---\nambitie: [1]\n---\n', ['ambitie', 'x'], undefined)).toEqual([])
  })
})

describe('the facts of an item', () => {
  it('are taken as lines, with the comments above and in them', () => {
    expect(takeFacts(plan(ITEM), 'projecten', 'hub')).toEqual({
      text: plan('thema: energie\nprojecten:\n  scan:\n    fase: idee\n').text,
      taken: {
        value: { fase: 'idee', kosten: 5 },
        lines: ['# Over de hub.', 'hub:', '  fase: idee # nog wel', '  # Het geld.', '  kosten: 5', '  # Slot.'],
      },
    })
  })

  it.each<[string, string, string, object]>([
    [
      'the last of its kind',
      'thema: energie\nprojecten:\n  hub:\n    fase: idee\n',
      'thema: energie\n',
      { lines: ['hub:', '  fase: idee'] },
    ],
    [
      'the last below a comment',
      'thema: energie\n# Van ons.\nprojecten:\n  hub:\n    fase: idee\n',
      'thema: energie\n# Van ons.\nprojecten:\n',
      { lines: ['hub:', '  fase: idee'] },
    ],
    [
      'between braces',
      'thema: energie\nprojecten: { hub: { fase: idee }, scan: {} }\n',
      'thema: energie\nprojecten: { scan: {} }\n',
      { lines: null, value: { fase: 'idee' } },
    ],
    [
      'none of that name',
      'thema: energie\nprojecten:\n  scan:\n    fase: idee\n',
      'thema: energie\nprojecten:\n  scan:\n    fase: idee\n',
      { lines: null, value: undefined },
    ],
    ['none of that kind', 'thema: energie\n', 'thema: energie\n', { lines: null, value: undefined }],
    [
      'a comment nearer to the margin',
      'projecten:\n  hub:\n    fase: idee\n# Los.\n    kosten: 5\n  scan:\n    fase: idee\n',
      'projecten:\n  scan:\n    fase: idee\n',
      { lines: ['hub:', '  fase: idee', '# Los.', '  kosten: 5'] },
    ],
    [
      'an empty line above',
      'projecten:\n  scan:\n    fase: idee\n\n  # Zo.\n  hub:\n    fase: idee\n\n    kosten: 5\n',
      'projecten:\n  scan:\n    fase: idee\n',
      { lines: ['# Zo.', 'hub:', '  fase: idee', '', '  kosten: 5'] },
    ],
  ])('are taken: %s', (_, facts, text, taken) => {
    expect(takeFacts(plan(facts), 'projecten', 'hub')).toMatchObject({ text: plan(text).text, taken })
  })

  it.each<[string, string]>([
    ['facts with errors', 'projecten: [\n'],
    [
      'text nearer to the margin than they are',
      'projecten:\n  hub:\n    noot: "Een\n twee"\n  scan:\n    fase: idee\n',
    ],
    ['a comment between braces', 'projecten: { hub: { fase: idee # zo\n  }, scan: {} }\n'],
  ])('are not taken from %s', (_, facts) => {
    expect(takeFacts(plan(facts), 'projecten', 'hub')).toBeNull()
  })

  const LINES = ['# Over de hub.', 'hub:', '  fase: idee # nog', '', '  kosten: 5']
  const taken = { value: { fase: 'idee', kosten: 5 }, lines: LINES }
  it.each<[string, string, object, string | null]>([
    [
      'as the last of their kind',
      'projecten:\n    scan:\n        fase: idee\nbijgewerkt: 2026-01-01\n',
      taken,
      'projecten:\n    scan:\n        fase: idee\n    # Over de hub.\n    hub:\n      fase: idee # nog\n\n      kosten: 5\nbijgewerkt: 2026-01-01\n',
    ],
    [
      'as the first of their kind',
      'thema: energie\n',
      taken,
      'thema: energie\nprojecten:\n  # Over de hub.\n  hub:\n    fase: idee # nog\n\n    kosten: 5\n',
    ],
    ['not between braces, with their comments', 'projecten: { scan: {} }\n', taken, null],
    [
      'between braces, without any',
      'projecten: { scan: {} }\n',
      { ...taken, lines: ['hub:', '  fase: idee', '  kosten: 5'] },
      'projecten: { scan: {}, hub: { fase: idee, kosten: 5 } }\n',
    ],
    [
      'by what they say',
      'projecten:\n  scan:\n    fase: idee\n',
      { ...taken, lines: null },
      'projecten:\n  scan:\n    fase: idee\n  hub:\n    fase: idee\n    kosten: 5\n',
    ],
    ['nowhere, where there are none', 'thema: energie\n', { value: undefined, lines: null }, 'thema: energie\n'],
    ['not below a word', 'projecten: geen\n', taken, null],
    ['not below a word, by what they say', 'projecten: geen\n', { ...taken, lines: null }, null],
  ])('are put %s', (_, facts, what, wanted) => {
    expect(putFacts(plan(facts), 'projecten', 'hub', what as never)).toBe(wanted && plan(wanted).text)
  })

  it.each([
    ['hub:', 'nieuw:'],
    ['"hub" : # zo', 'nieuw : # zo'],
    ['"a: b": 1', 'nieuw: 1'],
    ["'a: b': 1", 'nieuw: 1'],
    ["'hub': { a: 1 }", 'nieuw: { a: 1 }'],
  ])('get another name: %j is %j', (line, wanted) => {
    const of = (name: string) => ({ value: null, lines: ['# Over hub: dit.', '', name, '  fase: idee'] })
    expect(named(of(line), 'hub', 'nieuw')).toEqual(of(wanted))
    expect(named(of(line), 'hub', 'hub')).toEqual(of(line))
    expect(named({ value: null, lines: null }, 'hub', 'nieuw')).toEqual({ value: null, lines: null })
  })
})

describe('the comments of an item', () => {
  it('are about the fact that they stand in, behind or above', () => {
    const lines = [
      '# Over de hub.',
      'hub: # zelf',
      '  # Boven.',
      '  fase: idee # erachter',
      '  partners:',
      '    # in',
      '    - a',
      '  kosten: 5',
      '  # slot',
    ]
    expect(factComments(lines).map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'fase: # Over de hub.',
      'null: # zelf',
      'fase: # Boven.',
      'fase: # erachter',
      'partners: # in',
      'kosten: # slot',
    ])
    expect(factComments(['hub: # leeg'])).toEqual([{ field: null, text: '# leeg' }])
    expect(factComments(['hub: { fase: idee } # een'])).toEqual([{ field: 'fase', text: '# een' }])
  })

  const carried = (facts: string, ...comments: [field: string | null, text: string][]) =>
    withComments(
      plan(facts),
      'projecten',
      'scan',
      comments.map(([field, text]) => ({ field, text })),
    )
  it.each<[string, string, string]>([
    ['its fact', 'projecten:\n  scan:\n    fase: idee\n', 'projecten:\n  scan:\n    # Over de fase.\n    fase: idee\n'],
    [
      'the item, which lacks the fact',
      'projecten:\n  scan:\n    kosten: 5\n',
      'projecten:\n  # Over de fase.\n  scan:\n    kosten: 5\n',
    ],
    [
      'the item, which is in braces',
      'projecten:\n  scan: { fase: idee }\n',
      'projecten:\n  # Over de fase.\n  scan: { fase: idee }\n',
    ],
    [
      'the kind, which is in braces',
      'projecten: { scan: { fase: idee } }\n',
      '# Over de fase.\nprojecten: { scan: { fase: idee } }\n',
    ],
  ])('are put above %s', (_, facts, wanted) => {
    expect(carried(facts, ['fase', '# Over de fase.'])).toBe(plan(wanted).text)
  })

  it('are put one below the other, and nowhere without a line for them', () => {
    const two = carried('projecten:\n  scan:\n    fase: idee\n', [null, '# Een.'], [null, '# Twee.'])
    expect(two).toBe(plan('projecten:\n  # Een.\n  # Twee.\n  scan:\n    fase: idee\n').text)
    expect(carried('{ projecten: { scan: { fase: idee } } }\n', [null, '# Een.'])).toBeNull()
  })
})
