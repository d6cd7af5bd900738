/** What a reader sees of Markdown, and other words in the place of those: marks, links and lists stay as they are. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Rewording, rewordEdits, sameShape } from '../../src/editing/text/reword.ts'
import { shownIn } from '../../src/editing/text/shown-text.ts'

describe('what is shown', () => {
  it.each([
    ['## Een kop {#kop}', 'Een kop'],
    ['> - [x] Af, en\n  nog iets', 'Af, en nog iets'],
    ['12. Punt\n3) Nog een\n+ Plus\n* Ster', 'Punt Nog een Plus Ster'],
    ['Een **vet** en *schuin* en _onder_ woord', 'Een vet en schuin en onder woord'],
    ['snake_case en 2 * 3 en a _ b', 'snake_case en 2 * 3 en a _ b'],
    ['Een [weg](https://a.nl/b) en [geen weg] en [stuk](', 'Een weg en [geen weg] en [stuk]('],
    ['`code` en ``meer`` en ~~weg~~ en ~5', 'code en meer en weg en ~5'],
    ['Voor <!-- niet\nte zien --> na < 3', 'Voor na < 3'],
    ['{#id} en {los}', 'en {los}'],
    ['\\* geen lijst, \\a blijft, eind\\', '* geen lijst, \\a blijft, eind\\'],
    ['  veel \t  ruimte \n\n\n ook zo  ', 'veel ruimte ook zo'],
    ['Een kop # geen merk - en > niets', 'Een kop # geen merk - en > niets'],
    ['##  Twee spaties\n>dicht\n-  [x]  ver\n3.  ver', 'Twee spaties dicht ver ver'],
    ['a{#id}b, a<!-- x -->b, a[b](c)d en [x] (y)', 'ab, ab, abd en [x] (y)'],
    ['woord met een {#id} en dan < en <!-- weg -->', 'woord met een en dan < en'],
    ['a { b {#c} en a ] b [c](d)', 'a { b en a ] b c'],
    ['***zeer*** en ___ook___ en **a * b**', 'zeer en ook en a * b'],
    ['een_twee en _drie_vier_ en 1*2*3', 'een_twee en drie_vier en 123'],
    ['- ', ''],
    ['# ', ''],
    ['', ''],
  ])('of %j is %j', (source, text) => {
    const shown = shownIn(source, { start: 0, end: source.length })
    expect(shown.text).toBe(text)
    expect(shown.at).toHaveLength(text.length + 1)
    expect(shown.at).toEqual([...shown.at].sort((a, b) => a - b))
    for (const [i, letter] of [...text].entries())
      if (letter !== ' ') expect(source[shown.at[i] ?? -1], `letter ${i}`).toBe(letter)
  })

  it('is of a range only', () => {
    expect(shownIn('Een **vet** woord', { start: 4, end: 11 })).toEqual({ text: 'vet', at: [6, 7, 8, 9] })
  })
})

function reworded(text: string, rewording: Rewording, end = text.length): string | null {
  const edits = rewordEdits({ file: 'noord/energie.md', text }, { start: 0, end }, rewording)
  return edits && applyEdits(text, edits)
}

describe('words become others', () => {
  it.each([
    ['Een **vet** woord hier.', 'Een vet woord hier.', 'Een vet begrip hier.', 'Een **vet** begrip hier.'],
    ['Een woord.', 'Een woord.', 'Een heel woord.', 'Een heel woord.'],
    ['Een heel woord.', 'Een heel woord.', 'Een woord.', 'Een woord.'],
    ['Een woord.', 'Een woord.', 'Een woord. En meer.', 'Een woord. En meer.'],
    ['Een woord.', 'Een woord.', 'Nu een woord.', 'Nu een woord.'],
    ['Een woord.', 'Een woord.', 'Een *ster_ [x] <b`', 'Een \\*ster\\_ \\[x\\] \\<b\\`'],
    ['Een\nwoord hier.', 'Een woord hier.', 'Geen woord hier.', 'Geen\nwoord hier.'],
    ['Woord.\n\nEen woord.', 'Een woord.', '# Kop', 'Woord.\n\n\\# Kop'],
    ['- Een\n- Twee', 'Twee', 'Drie', '- Een\n- Drie'],
    ['Het net, het netwerk.', 'net', 'veld', 'Het veld, het netwerk.'],
    ['Een **vet** woord.', 'Een vet woord.', 'Een mager woord.', 'Een **mager** woord.'],
    ['Een twee.', 'Een twee.', 'Een tweede.', 'Een tweede.'],
    ['Een ander.', 'Een ander.', 'Veranderd een ander.', 'Veranderd een ander.'],
    ['Een woord', 'Een woord', 'Een woord erbij', 'Een woord erbij'],
    ['Een  woord hier.', 'Een woord hier.', 'Een  ding hier.', 'Een  ding hier.'],
    ['  Een', 'Een', '# Twee', '  \\# Twee'],
    ['Een woord', 'Een woord', '- Kop', '\\- Kop'],
  ])('%j: %j → %j', (text, was, now, expected) => {
    expect(reworded(text, { was, now })).toBe(expected)
  })

  it.each([
    ['stands twice', 'Een woord en een woord', 'woord', 'begrip'],
    ['stands nowhere', 'Een woord', 'zin', 'begrip'],
    ['is nothing', 'Een woord', '', 'begrip'],
    ['is a part of a word', 'Een woordenboek', 'woord', 'begrip'],
    ['has marks among what changes', 'Een **vet** woord hier.', 'Een vet woord hier.', 'Twee magere begrippen hier.'],
    ['has a link among what changes', 'Zie [de weg](x) daar.', 'Zie de weg daar.', 'Ga nu heen daar.'],
  ])('not where it %s', (_, text, was, now) => {
    expect(reworded(text, { was, now })).toBeNull()
  })
})

describe('a paragraph goes', () => {
  it.each([
    ['Een.\n\nTwee.\n\nDrie.\n', 'Twee.', 'Een.\n\nDrie.\n'],
    ['Een.\n\n**Twee.**\n', 'Twee.', 'Een.\n\n\n'],
    ['- Een\n- Twee\n- Drie\n', 'Twee', '- Een\n- Drie\n'],
    ['Een.', 'Een.', ''],
    ['Een.\r\n\r\nTwee.\r\n', 'Een.', 'Twee.\r\n'],
    ['1. Een\n10. Twee\n11) Drie\n', 'Twee', '1. Een\n11) Drie\n'],
    ['Een.\nTwee\n# Kop\n', 'Een. Twee', '# Kop\n'],
    ['Een.\n  \n\nTwee.\n\nDrie.\n', 'Een.', 'Twee.\n\nDrie.\n'],
  ])('%j without %j', (text, was, expected) => {
    expect(reworded(text, { was, now: '' })).toBe(expected)
  })

  it('not where it says more', () => {
    expect(reworded('Een zin. Nog een.\n', { was: 'Een zin.', now: '' })).toBeNull()
  })
})

describe('words in code', () => {
  it.each([
    ['```\neen twee\n```\n', 'een twee', 'een drie', '```\neen drie\n```\n'],
    ['Typ `een twee` nu.\n', 'Typ een twee nu.', 'Typ een drie nu.', 'Typ `een drie` nu.\n'],
    ['Een `naam` en meer.\n', 'Een naam en meer.', 'Een naam en [meer].', 'Een `naam` en \\[meer\\].\n'],
  ])('become other words: %j', (text, was, now, expected) => {
    expect(reworded(text, { was, now })).toBe(expected)
  })

  it.each([
    ['```\neen twee\n```\n', 'een twee', 'een *twee*'],
    ['Typ `een twee` nu.\n', 'Typ een twee nu.', 'Typ een [twee] nu.'],
  ])('but not where a mark would show: %j', (text, was, now) => {
    expect(reworded(text, { was, now })).toBeNull()
  })
})

describe('a paragraph comes behind', () => {
  it.each([
    ['Een.\n\nDrie.\n', 'Een.', 'Een.\n\nTwee.\n\nDrie.\n'],
    ['Een.\n', 'Een.', 'Een.\n\nTwee.\n'],
    ['Een\nzin.\n## Kop\n', 'Een', 'Een\nzin.\n\nTwee.\n## Kop\n'],
    ['Een.\r\n\r\nDrie.\r\n', 'Een.', 'Een.\r\n\r\nTwee.\r\n\r\nDrie.\r\n'],
    ['- Een\n- Nog', 'Nog', '- Een\n- Nog\n\nTwee.'],
  ])('%j behind %j', (text, was, expected) => {
    expect(reworded(text, { was, behind: 'Twee.' })).toBe(expected)
  })

  it.each(['- Een\n- Nog\n', '- Een\n\n  * Nog\n', '1. Een\n10. Nog\n', '1. Een\n2) Nog\n'])(
    'not between entries of %j',
    (text) => {
      expect(reworded(text, { was: 'Een', behind: 'Twee.' })).toBeNull()
    },
  )

  it.each(['Een.\n\nZie - niet\n', 'Een.\n\n10 jaar\n', 'Een.  \nNog\n\nIn 2026. Zo'])(
    'but between words that look like it: %j',
    (text) => {
      expect(reworded(text, { was: 'Een.', behind: 'Twee.' })).toContain('\n\nTwee.\n')
    },
  )

  it('no further than the range', () => {
    expect(reworded('Een.\n\nDrie.\n', { was: 'Een.', behind: 'Twee.' }, 4)).toBe('Een.\n\nTwee.\n\nDrie.\n')
  })
})

describe('a paragraph comes before', () => {
  it.each([
    ['Een.\n\nDrie.\n', 'Drie.', 'Een.\n\nTwee.\n\nDrie.\n'],
    ['Een.\n', 'Een.', 'Twee.\n\nEen.\n'],
    ['Een.\r\n\r\nDrie\r\nmeer.\r\n', 'Drie meer.', 'Een.\r\n\r\nTwee.\r\n\r\nDrie\r\nmeer.\r\n'],
    ['---\n\n- Een\n- Nog\n', 'Een', '---\n\nTwee.\n\n- Een\n- Nog\n'],
  ])('%j before %j', (text, was, expected) => {
    expect(reworded(text, { was, before: 'Twee.' })).toBe(expected)
  })

  it.each([
    ['```\ncode\n```\n', 'code'],
    ['Kop\n- Een\n', 'Een'],
  ])('not inside %j', (text, was) => {
    expect(reworded(text, { was, before: 'Twee.' })).toBeNull()
  })
})

describe('the shape of what is read', () => {
  const source = { file: 'x.md', text: 'a' }
  const edit = [{ start: 0, end: 1, text: 'b' }]
  const read = (then: unknown, now: unknown, more = 0) =>
    sameShape(
      source,
      edit,
      ({ text }) =>
        ({
          value: text === 'a' ? then : now,
          problems: text === 'a' ? [] : Array.from({ length: more }),
        }) as never,
    )

  it.each<[string, boolean, unknown, unknown, number?]>([
    ['other words', true, { title: 'een', list: ['x'] }, { title: 'twee', list: ['y'] }],
    ['another id', false, { id: 'een' }, { id: 'twee' }],
    ['another date', false, { date: '2026' }, { date: '2027' }],
    ['another owner', false, { owner: 'een' }, { owner: 'twee' }],
    ['another kind', false, { kind: 'een' }, { kind: 'twee' }],
    ['another key', false, { key: 'een' }, { key: 'twee' }],
    ['another forum', false, { forum: 'een' }, { forum: 'twee' }],
    ['another file', false, { file: 'een' }, { file: 'twee' }],
    ['words that weren’t written', true, { unwritten: 1 }, { unwritten: 2 }],
    ['words in a place that was empty', true, { title: '' }, { title: 'twee' }],
    ['another heading', true, { heading: 1 }, { heading: 2 }],
    ['another number', false, { n: 1 }, { n: 2 }],
    ['one more', false, { list: ['x'] }, { list: ['x', 'y'] }],
    ['a new problem', false, {}, {}, 1],
  ])('%s: %s', (_, same, then, now, more) => {
    expect(read(then, now, more)).toEqual(same ? edit : null)
  })

  it('is not asked of no edits', () => {
    expect(sameShape(source, null, () => ({ value: 1, problems: [] }) as never)).toBeNull()
  })
})
