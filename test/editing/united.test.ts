/** The lists and facts of two items as those of one. */
import { describe, expect, it } from 'vitest'
import { type Side, unitedFacts } from '../../src/editing/facts/merge-facts.ts'
import type { Fact } from '../../src/editing/facts/yaml-text.ts'
import { unitedList } from '../../src/editing/text/merge-lists.ts'
import type { ItemKey } from '../../src/plan/model.ts'

describe('lines of two lists', () => {
  it.each([
    ['the same once', '- a', '* a', true, '- a'],
    ['with the mark of the first', '* a', '- b\n  nog\n+ c', true, '* a\n* b\n  nog\n* c'],
    ['numbers stay', '1. a', '2. b', true, '1. a\n2. b'],
    [
      'newest first, as the first has it',
      '- 2026-03: c\n- 2026-01: a',
      '- 2026-02: b',
      false,
      '- 2026-03: c\n- 2026-02: b\n- 2026-01: a',
    ],
    [
      'oldest first, as the first has it',
      '- 2026-01: a\n- 2026-03: c',
      '- 2026-02: b',
      true,
      '- 2026-01: a\n- 2026-02: b\n- 2026-03: c',
    ],
    [
      'as the second has it',
      '- 2026-02: b',
      '- 2026-01: a\n- 2026-03: c',
      true,
      '- 2026-01: a\n- 2026-02: b\n- 2026-03: c',
    ],
    ['newest first where neither shows it', '- 2026-01: a', '- 2026-02: b', true, '- 2026-02: b\n- 2026-01: a'],
    ['oldest first where neither shows it', '- 2026-02: b', '- 2026-01: a', false, '- 2026-01: a\n- 2026-02: b'],
    [
      'behind those of its day',
      '- 2026-02: b\n- 2026-01: a',
      '- 2026-02: c',
      true,
      '- 2026-02: b\n- 2026-02: c\n- 2026-01: a',
    ],
    ['without a day at the end', '- 2026-02: b\n- z', '- y', true, '- 2026-02: b\n- z\n- y'],
    ['the last day before those without', '- 2026-02: b\n- z', '- 2026-01: a', true, '- 2026-02: b\n- 2026-01: a\n- z'],
    ['a day behind those without any', '- z', '- 2026-01: a', true, '- z\n- 2026-01: a'],
    [
      'boxes have days too',
      '- [ ] 2026-03: c\n- [x] 2026-01: a',
      '- [ ] 2026-02: b',
      true,
      '- [ ] 2026-03: c\n- [ ] 2026-02: b\n- [x] 2026-01: a',
    ],
    ['as loose as the first', '- a\n\n- b', '- c', true, '- a\n\n- b\n\n- c'],
    ['one entry is not loose', 'Boven.\n\n- a', '- b', true, 'Boven.\n\n- a\n- b'],
    ['what stands above stays', 'Een.\n- a', 'Twee.\n- b', true, 'Een.\n\nTwee.\n\n- a\n- b'],
    ['a remark goes with the entry below it', '- a', '<!-- over b -->\n- b', true, '- a\n<!-- over b -->\n- b'],
    [
      'a remark between stays',
      '- a',
      '- b\n<!-- nog over b -->\n  meer',
      true,
      '- a\n- b\n<!-- nog over b -->\n  meer',
    ],
    ['a remark at the end stays', '- a\n<!-- slot -->', '- b', true, '- a\n<!-- slot -->\n- b'],
    ['of nothing', '', '- b', true, '- b'],
    ['numbers of two digits', '10. 2026-02: b', '11. 2026-03: c', true, '11. 2026-03: c\n10. 2026-02: b'],
    ['the same but for its spaces', '- een  twee\n- drie', '-   een twee', true, '- een  twee\n- drie'],
    ['the same on two lines', '- een\n  twee', '- een twee', true, '- een\n  twee'],
    ['years alone', '- 2025: a\n- 2027: c', '- 2026: b', true, '- 2025: a\n- 2026: b\n- 2027: c'],
    [
      'days of two digits',
      '- 2026-01-20: b\n- 2026-01-05: a',
      '- 2026-01-10: x',
      false,
      '- 2026-01-20: b\n- 2026-01-10: x\n- 2026-01-05: a',
    ],
    [
      'boxes near and far from their day',
      '- [x]  2026-03: c\n- [ ]2026-01: a',
      '- 2026-02: b',
      false,
      '- [x]  2026-03: c\n- 2026-02: b\n- [ ]2026-01: a',
    ],
    [
      'a day further on is none',
      '- z in 2026-03\n- 2026-01: a',
      '- 2026-02: b',
      true,
      '- z in 2026-03\n- 2026-02: b\n- 2026-01: a',
    ],
    ['a mark further on is none', '- a\n  - b', '+ c\n  + d', true, '- a\n  - b\n- c\n  + d'],
    [
      'of one day, which shows no order',
      '- 2026-01: a\n- 2026-01: b',
      '- 2026-02: c',
      false,
      '- 2026-01: a\n- 2026-01: b\n- 2026-02: c',
    ],
    [
      'behind those of its day, oldest first',
      '- 2026-01: a\n- 2026-02: b',
      '- 2026-01: x',
      false,
      '- 2026-01: a\n- 2026-01: x\n- 2026-02: b',
    ],
    [
      'by the first and the last',
      '- 2026-03: a\n- 2026-03: b\n- 2026-01: c',
      '- 2026-02: x',
      false,
      '- 2026-03: a\n- 2026-03: b\n- 2026-02: x\n- 2026-01: c',
    ],
    [
      'loose by what is between, not above',
      'Boven.\n\nNog.\n\n- a\n- b',
      '- c',
      true,
      'Boven.\n\nNog.\n\n- a\n- b\n- c',
    ],
    ['loose with spaces between', '- a\n  \n- b', '- c', true, '- a\n\n- b\n\n- c'],
    [
      'words of two lines above stay so',
      'Een.\nTwee.\n- a',
      'Drie.\nVier.',
      true,
      'Een.\nTwee.\n\nDrie.\nVier.\n\n- a',
    ],
    [
      'a remark of two is of the entry that it stands in',
      '- a\n  <!-- in a -->\n- b',
      '- c',
      true,
      '- a\n  <!-- in a -->\n- b\n- c',
    ],
    [
      'a remark with words behind it is no remark',
      '- a',
      '<!-- x --> woord\n- b',
      true,
      '<!-- x --> woord\n\n- a\n- b',
    ],
    ['an entry with an empty line at its end', '- a\n\n\n- b', '- c', true, '- a\n\n- b\n\n- c'],
    ['not the words of another entry', '- a', '- ab', true, '- a\n- ab'],
    ['Windows lines', '- a\r\n- b\r\n', '- c', true, '- a\n- b\n- c'],
  ])('%s', (_, one, other, newestFirst, expected) => {
    expect(unitedList(one, other, newestFirst)).toBe(expected)
  })
})

describe('facts of two items', () => {
  const OWN = 'noord/energie/een' as ItemKey
  const meant = (reference: string): ItemKey =>
    (reference.includes('/') ? reference : `noord/energie/${reference}`) as ItemKey
  const unite = (a: Record<string, Fact>, b: Record<string, Fact>, side: Side = 'A') =>
    unitedFacts(a, b, meant, OWN, () => side)

  it.each<[string, Record<string, Fact>, Record<string, Fact>, Record<string, Fact>]>([
    [
      'what one says',
      { fase: 'idee', kosten: null },
      { kosten: 5, trekker: null },
      { fase: 'idee', kosten: 5, trekker: null },
    ],
    ['what both leave empty', { kosten: null }, { kosten: null }, { kosten: null }],
    ['the same', { fase: 'idee' }, { fase: 'idee' }, { fase: 'idee' }],
    ['lists', { partners: ['a', 'b'] }, { partners: ['b', 'c'] }, { partners: ['a', 'b', 'c'] }],
    [
      'references, however written',
      { wensen: ['x'] },
      { wensen: ['noord/energie/x', 'y', 'y'] },
      { wensen: ['x', 'y'] },
    ],
    [
      'none to itself',
      { 'geblokkeerd-door': ['een', 'x'] },
      { 'geblokkeerd-door': ['een', 'y'] },
      { 'geblokkeerd-door': ['x', 'y'] },
    ],
    ['none to itself from B alone', {}, { wensen: ['een', 'x'] }, { wensen: ['x'] }],
    [
      'plannings',
      { planning: { start: '2027' } },
      { planning: { eind: '2028' } },
      { planning: { start: '2027', eind: '2028' } },
    ],
    [
      'all that is asked',
      { gevraagd: { a: 'geld' } },
      { gevraagd: { a: ['geld', 'tijd'], b: 'raad' } },
      { gevraagd: { a: ['geld', 'tijd'], b: 'raad' } },
    ],
    [
      'one thing asked stays one',
      { gevraagd: { a: 'geld' } },
      { gevraagd: { a: 'geld' } },
      { gevraagd: { a: 'geld' } },
    ],
    [
      'one thing asked in a list',
      { gevraagd: { a: ['geld'] } },
      { gevraagd: { a: 'geld', b: null } },
      { gevraagd: { a: 'geld', b: [] } },
    ],
  ])('%s', (_, a, b, facts) => {
    expect(unite(a, b)).toEqual({ facts, differing: [] })
  })

  it.each<[string, Record<string, Fact>, Record<string, Fact>, string, Fact, Fact]>([
    ['a value', { fase: 'idee' }, { fase: 'klaar' }, 'fase', 'idee', 'klaar'],
    ['leaders, of which a project has one', { trekker: ['a'] }, { trekker: ['b'] }, 'trekker', ['a'], ['b']],
    ['a list beside a value', { partners: ['a'] }, { partners: 'b' }, 'partners', ['a'], 'b'],
    ['references beside a value', { wensen: 'x' }, { wensen: 'y' }, 'wensen', 'x', 'y'],
    [
      'a mapping beside a value',
      { planning: { start: '2027' } },
      { planning: '2028' },
      'planning',
      { start: '2027' },
      '2028',
    ],
    ['mappings that are one value', { ander: { x: 1 } }, { ander: { y: 2 } }, 'ander', { x: 1 }, { y: 2 }],
  ])('chooses between %s', (_, a, b, field, one, other) => {
    expect(unite(a, b)).toEqual({ facts: { [field]: one }, differing: [{ field, a: one, b: other }] })
    expect(unite(a, b, 'B').facts).toEqual({ [field]: other })
  })

  it('chooses inside a mapping by its path', () => {
    const { facts, differing } = unite(
      { planning: { start: '2027', eind: '2029' } },
      { planning: { start: '2028' } },
      'B',
    )
    expect(facts).toEqual({ planning: { start: '2028', eind: '2029' } })
    expect(differing.map(({ field }) => field)).toEqual(['planning.start'])
  })
})
