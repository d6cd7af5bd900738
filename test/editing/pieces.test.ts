/** Pieces of text put into a plan, taken out and united, as `pieces.txt` tells it; and what is said in one line, or a name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { namedAs, refusedNames } from '../../src/editing/naming.ts'
import { insertItem, itemTextOf, withoutItem } from '../../src/editing/text/item-text.ts'
import { lineAmong } from '../../src/editing/text/line-among.ts'
import { merged, piecesOf } from '../../src/editing/text/merge-item.ts'
import { intoFrame } from '../../src/editing/text/part.ts'
import {
  asQuestion,
  asRestated,
  asSource,
  lineOf,
  refusedAnswer,
  refusedQuestion,
  refusedSource,
} from '../../src/editing/text/why-line.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'
import type { Item } from '../../src/plan/model.ts'

const source = (text: string) => ({ file: 'noord/energie.md', text })
const dated = (line: string) => {
  const date = /^(?:\[.\] )?(\d{4}(?:-\d\d){0,2})/.exec(line)?.[1] ?? null
  return { line, date, latestFirst: true }
}
/** What is done with a text; null is refused. */
const DONE: Record<string, (text: string, what: string) => string | null> = {
  line: (text, what) => applyEdits(text, lineAmong(source(text), { start: 0, end: text.length }, dated(what))),
  item: (text, kind) =>
    applyEdits(text, insertItem(source(text), kind as Item['kind'], '### Nieuw {#nieuw}\n\nTekst.', 'nl')),
  without: (text, id) => {
    const item = itemTextOf(source(text), id)
    return item && withoutItem(source(text), item)
  },
  frame: (text, what) =>
    applyEdits(text, intoFrame(source(text), 'journal', dated(what), { referee: remarkReferee, language: 'nl' })),
  merge: (text, question) => {
    const item = itemTextOf(source(text), 'een')
    const labels = { from: (title: string) => `Van: ${title}`, question: 'De eigenlijke vraag' }
    return (
      item && merged(source(text), 'twee', piecesOf(source(text), item), question === '-' ? null : question, labels)
    )
  },
}

/** The cases of the file: `=== name`, a text, `--- what with` and what becomes of it; `·` is a space, and `¬` is where no line ends. */
const CASES = readFileSync(join(import.meta.dirname, 'pieces.txt'), 'utf8')
  .replaceAll('·', ' ')
  .split(/^=== /m)
  .slice(1)
  .map((text): [name: string, text: string, what: string, using: string, wanted: string] => {
    const [, name = '', before = '', what = '', using = '', after = ''] =
      /^(.*)\n([\s\S]*?)^--- (\w+) (.*)\n([\s\S]*)$/m.exec(text) ?? []
    return [name, before, what, using, after.replace(/¬\n$/, '')]
  })

it.each(CASES)('%s', (_, text, what, using, wanted) => {
  expect(DONE[what]?.(text, using)).toBe(wanted === 'refused\n' ? null : wanted)
})

describe('a why on one line', () => {
  it('is tidied, and says what it lacks', () => {
    expect(asQuestion(' Waarom\n dan?? ')).toBe('Waarom dan?')
    expect(asQuestion(' \t ')).toBe('')
    expect(asRestated('De eigenlijke vraag: wat\u200f dan?')).toBe('wat dan?')
    expect(asSource(' werksessie,, 2026 , ')).toBe('werksessie, 2026')
    const why = { question: 'Waarom?', answer: null, source: null, date: null, children: [] }
    expect(lineOf(why)).toBe('Waarom?')
    expect(lineOf({ ...why, answer: 'Daarom.', date: '2026-05-12' })).toBe('Waarom? Daarom. (2026-05-12)')
    expect(lineOf({ ...why, source: 'werksessie', date: '2026-05-12' })).toBe('Waarom? (werksessie, 2026-05-12)')
  })

  it.each<[(typed: string) => object | null, string, object | null]>([
    [refusedAnswer, 'Omdat het zo is.', null],
    [refusedAnswer, 'Omdat <!-- dit', { id: 'comment' }],
    [refusedAnswer, 'Bel 06-12345678', { id: 'personal' }],
    [refusedAnswer, 'x'.repeat(1001), { id: 'long', most: 1000 }],
    [refusedAnswer, 'x'.repeat(1000), null],
    [refusedQuestion, 'Waarom? En dan?', { id: 'questions' }],
    [refusedQuestion, 'Waarom?', null],
    [refusedQuestion, 'Waarom -->?', { id: 'comment' }],
    [refusedSource, 'werksessie (2)', { id: 'brackets' }],
    [refusedSource, 'werksessie, 2026-05-12', { id: 'date' }],
    [refusedSource, 'werksessie 2026-05-12', null],
  ])('%o of %j refuses %j', (refused, typed, why) => {
    const told = refused(typed)
    if (why === null) expect(told).toBeNull()
    else expect(told).toMatchObject(why)
  })
})

describe('names of kringen and themes', () => {
  it('get ids that are folders everywhere, and no two alike', () => {
    const slugs = (kind: 'kring' | 'theme', ...names: string[]) =>
      namedAs(kind, names, ['thema-1']).map(({ slug }) => slug)
    expect(slugs('kring', 'Vereniging', 'CON', '2027', 'Noord & Zuid')).toEqual([
      ...['kring-vereniging', 'kring-con', 'kring-2027', 'noord-zuid'],
    ])
    expect(slugs('theme', 'Kring', '水', '火', 'Item')).toEqual(['thema-kring', 'thema-2', 'thema-3', 'item'])
  })

  it('are refused where one is too long or two are one', () => {
    expect(refusedNames(['Noord', 'Zuid'], ['Oost'])).toBeNull()
    expect(refusedNames(['x'.repeat(81)])).toMatchObject({ id: 'long', most: 80 })
    expect(refusedNames(['Noord-Zuid', 'noord zuid'])).toEqual({
      id: 'double',
      name: 'noord zuid',
      other: 'Noord-Zuid',
    })
    expect(refusedNames(['水'], ['水'])).toMatchObject({ id: 'double' })
  })
})
