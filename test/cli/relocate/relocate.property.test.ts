/** Items renamed and moved at random, one after the other: nothing is lost, and everything still leads to what it led to. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
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
    { numRuns: runs(5) },
  )
  expect(counts.done).toBeGreaterThan(counts.refused * 5)
}, 900_000)

it('merges any two items of a kind, and says what it left out', async () => {
  const errors = await errorsIn(START)
  const counts = { done: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.nat(1000), fc.constantFrom('A', 'B'), async (first, second, side) => {
      const all = itemsIn(START)
      const a = all[first % all.length] ?? ''
      const same = all.filter((key) => key !== a && kindOf(START, key) === kindOf(START, a))
      const b = same[second % same.length] ?? ''
      const result = await done(['merge', a, b, '--take', side], START)
      // Where a remark stands so that it can't be kept, a person merges by hand.
      counts[result === null ? 'refused' : 'done']++
      if (result === null) return
      const { texts, json } = result
      expect(remarks(texts)).toEqual(remarks(START))
      const [was, is] = [lines(START), new Set(lines(texts))]
      // Lines of facts are told apart below; of two headings of a part one stays, and of two questions.
      const prose = was.filter((line) => !/^(?:[\w-]+:|#|> )/.test(line))
      expect(prose.filter((line) => !is.has(line))).toEqual([])
      // Every value of either is there, or was told.
      const told = (json['choices'] as { a: unknown; b: unknown }[]).flatMap((choice) => leaves([choice.a, choice.b]))
      const [own, other] = [factsIn(START, a), factsIn(START, b)]
      const left = [...leaves(own), ...leaves(other)].filter(
        (leaf) => ![...leaves(factsIn(texts, a)), ...told].includes(leaf),
      )
      expect(left).toEqual([])
      expect(texts[`${b.replace(/\/[^/]*$/, '')}.md`]).not.toContain(`{#${b.split('/')[2]}}`)
      // What can't be true of one project is told as a warning; no reference breaks.
      const broken = (await errorsIn(texts)).filter((error) =>
        /verwijzing|gebroken-link|dubbele|zonder-kop/.test(error),
      )
      expect(broken.filter((error) => !errors.includes(error))).toEqual([])
    }),
    { numRuns: runs(10) },
  )
  expect(counts.done).toBeGreaterThan(counts.refused)
}, 900_000)

const FIELDS = ['uitdagingen', 'wensen', 'projecten'] as const

/** The facts of an item, without references, which are named otherwise in another place. */
function factsIn(files: Texts, key: string): Record<string, unknown> {
  const [kring, theme, id = ''] = key.split('/')
  const facts = parse((files[`${kring}/${theme}.md`] ?? '').split(/^---\r?$/m)[1] ?? '') as Record<
    string,
    Record<string, object | null>
  >
  for (const field of FIELDS) {
    const own = facts[field]?.[id]
    if (own !== undefined) {
      const {
        wensen: _w,
        uitdagingen: _u,
        'geblokkeerd-door': _g,
        voorheen: _v,
        ...rest
      } = { ...own } as Record<string, unknown>
      return rest
    }
  }
  return {}
}

/** Every value in a value, as text. */
function leaves(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]
}

function kindOf(files: Texts, key: string): string | undefined {
  const [kring, theme, id] = key.split('/')
  const text = files[`${kring}/${theme}.md`] ?? ''
  return [...text.slice(0, text.indexOf(`{#${id}}`)).matchAll(/^## (Uitdagingen|Wensen|Projectvoorstellen)/gm)].at(
    -1,
  )?.[1]
}
