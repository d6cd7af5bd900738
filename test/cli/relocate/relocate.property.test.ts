/** Items renamed and moved at random, one after the other: nothing is lost, and everything still leads to what it led to. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../../runs.ts'
import { commented, done, errorsIn, lines, remarks, sample, type Texts } from './commented.ts'

const START = commented()
const PLACES = Object.keys(START)
  .filter((file) => /\/(?!kring\.md).*\.md$/.test(file))
  .map((file) => file.replace(/\.md$/, ''))

/** The full names of the items of some files. */
function itemsIn(files: Texts): string[] {
  return PLACES.flatMap((place) =>
    [...(files[`${place}.md`] ?? '').matchAll(/^### .*\{#([^}]+)\}/gm)].map(([, id = '']) => `${place}/${id}`),
  )
}

const step = fc.record({
  item: fc.nat(1000),
  to: fc.nat(1000),
  what: fc.constantFrom('rename', 'title', 'move', 'move'),
})

it('has remarks that change nothing', async () => {
  expect(remarks(START).length).toBeGreaterThan(500)
  expect(await errorsIn(START)).toEqual(await errorsIn(sample()))
})

it('loses no line and no remark, and breaks no reference', async () => {
  const errors = await errorsIn(START)
  const counts = { done: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
      let files = START
      const titles = new Map<string, string>()
      for (const { item, to, what } of steps) {
        const all = itemsIn(files)
        const key = all[item % all.length] ?? ''
        const argv = {
          rename: ['rename', key, '--id', `nieuw-${to}`],
          title: ['rename', key, '--title', `Een *nieuwe* [titel] ${to}`],
          move: ['move', key, PLACES[to % PLACES.length] ?? ''],
        }[what]
        const result = await done(argv, files)
        counts[result === null ? 'refused' : 'done']++
        if (result === null) continue
        if (what === 'title') titles.set(`Een \\*nieuwe\\* \\[titel\\] ${to}`, '')
        files = result.texts
      }
      expect(remarks(files)).toEqual(remarks(START))
      const kept = (line: string): boolean => !line.startsWith('### ') || titles.size === 0
      expect(lines(files).filter(kept)).toEqual(lines(START).filter(kept))
      expect(await errorsIn(files)).toEqual(errors)
    }),
    { numRuns: runs(40) },
  )
  expect(counts.done).toBeGreaterThan(counts.refused * 5)
})
