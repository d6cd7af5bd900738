/** Whatever is changed: every item that differs is named, and none that doesn’t. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeJson } from '../../src/diagnostics/safe.ts'
import { type ChangesData, changesData } from '../../src/report/changes/data.ts'
import { changesDocument } from '../../src/report/changes/document.ts'
import { comment } from '../../src/report/changes/quiet.ts'
import { runs } from '../runs.ts'
import { done, edit, type Thing, things, written } from './things.ts'
import { changed, linesOf } from './told.ts'

/** The titles of what differs: what it is called, and was called. */
function differing(before: readonly Thing[], after: readonly Thing[]): Set<string> {
  const shown = ({ id, title, place, prose, facts, lines, kind }: Thing): string =>
    JSON.stringify([id, title, place, prose, Object.entries(facts).sort(), lines, kind])
  const names = new Set<string>()
  const of = (things: readonly Thing[]) => new Map(things.map((t) => [t.uid, t]))
  const [then, now] = [of(before), of(after)]
  for (const uid of new Set([...then.keys(), ...now.keys()])) {
    const [was, is] = [then.get(uid), now.get(uid)]
    // An empty list of branches is none.
    if (was && is && shown(normal(was)) === shown(normal(is))) continue
    for (const thing of [was, is]) if (thing) names.add(thing.title)
  }
  return names
}

const normal = (thing: Thing): Thing => ({
  ...thing,
  facts: Object.fromEntries(Object.entries(thing.facts).filter(([, value]) => value !== '[]')),
})

const tokens = (text: string): Set<string> => new Set(text.match(/Zq[a-z]\d+/g) ?? [])
it('names every item that differs, and none that doesn’t, both ways and in every form', async () => {
  await fc.assert(
    fc.asyncProperty(things, fc.array(edit, { maxLength: 8 }), async (before, edits) => {
      const after = done(before, edits, 'b')
      const expected = differing(before, after)
      const there = await changed(written(before), written(after))
      const back = await changed(written(after), written(before))
      for (const input of [there, back]) {
        expect(tokens(linesOf(input).join('\n'))).toEqual(expected)
        expect(tokens(comment((limits) => changesDocument(input, limits)))).toEqual(expected)
        const data = JSON.parse(safeJson(changesData(input))) as ChangesData
        expect(new Set(data.items.flatMap((c) => [c.before?.title ?? [], c.after?.title ?? []].flat()))).toEqual(
          expected,
        )
        expect(data.items).toEqual(JSON.parse(JSON.stringify(input.changes.items)))
      }
    }),
    { numRuns: runs(400) },
  )
})

it('tells nothing of plans beside themselves, whatever line ends and whatever order of facts they have', async () => {
  await fc.assert(
    fc.asyncProperty(things, async (before) => {
      const files = written(before)
      const windows = Object.fromEntries(
        Object.entries(files).map(([file, text]) => [file, String(text).replaceAll('\n', '\r\n')]),
      )
      const reordered = before.map((thing) => ({
        ...thing,
        facts: Object.fromEntries(Object.entries(thing.facts).reverse()),
      }))
      for (const same of [files, windows, written(reordered)]) {
        const { changes } = await changed(files, same)
        expect(changes).toEqual({
          kringen: [],
          themes: [],
          items: [],
          settings: [],
          consequences: { themes: [], projects: [], money: [], completeness: [] },
        })
      }
    }),
    { numRuns: runs(60) },
  )
})
