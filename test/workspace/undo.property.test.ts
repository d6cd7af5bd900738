/** Whatever is written, by whatever command, and undone in whatever order: the bytes are those that a ledger kept beside says. */
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { undo, undoing, undoList } from '../../src/verbs/undo.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { type Plain, plain } from '../plain.ts'
import { runs } from '../runs.ts'
import { mini } from '../world.ts'

const FILES = ['noord/energie.md', 'noord/water.md', 'zuid/enquete.csv', 'nieuw/kring.md', 'masterplan.yaml'] as const

let folder: Plain
beforeAll(() => {
  folder = plain()
})
afterAll(() => folder.drop())

type State = Map<string, string | undefined>
interface Noted {
  before: State
  after: State
}

const content = fc.oneof(
  fc
    .constantFrom('', '\ufeff', '\r\n', 'x', '---\nthema: energie\n---\n', 'één\r\n地図🌞')
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
)
const file = fc.constantFrom(...FILES)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      files: fc.uniqueArray(fc.tuple(file, fc.option(content)), {
        selector: ([name]) => name,
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.option(fc.nat(5)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), file, content }) },
)

it('gives back the bytes', () => {
  const root = join(folder.path, 'plans')
  const state = (): State => {
    const all = folder.all()
    return new Map(FILES.map((name) => [name, all[name]]))
  }
  let undone = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
      for (const [name, text] of Object.entries(mini())) folder.put(name, text ?? '')
      for (const name of ['zuid/enquete.csv', 'nieuw/kring.md']) if (folder.has(name)) folder.remove(name)
      const host = folder.host()
      // An independent ledger: the whole state before and after each write.
      const ledger: Noted[] = []
      const first = undoList(host, root).writes[0]?.write.number ?? 0
      const write = (act: () => void, touched: readonly string[]): void => {
        const before = state()
        act()
        const after = state()
        const only = (of: State): State => new Map(touched.map((name) => [name, of.get(name)]))
        ledger.push({ before: only(before), after: only(after) })
      }
      for (const one of steps) {
        if (one.do === 'edit') folder.put(one.file, one.content)
        else if (one.do === 'write') {
          const changes = one.files.flatMap(([name, bytes]) => {
            const was = folder.has(name) ? Buffer.from(folder.all()[name] ?? '', 'hex') : null
            return was === null && bytes === null ? [] : [{ path: join(root, name), was, content: bytes }]
          })
          if (changes.length > 0)
            write(
              () => keepingHost(host, 'set').replace(changes, root),
              one.files.map(([name]) => name),
            )
        } else {
          const now = state()
          const has = ({ before }: Noted): boolean => [...before].some(([name, bytes]) => now.get(name) !== bytes)
          const asked = one.back === null ? null : ledger.length - 1 - one.back
          const meant = asked === null ? ledger.findLastIndex(has) : asked
          const noted = ledger[meant]
          const found = undoing(
            undoList(host, root).writes.filter(({ write: { number } }) => number > first),
            asked === null ? null : first + asked + 1,
          )
          if (noted === undefined) {
            expect(found).toBeNull()
            continue
          }
          expect(found?.write.number).toBe(first + meant + 1)
          const stuck = [...noted.before].filter(
            ([name, bytes]) => now.get(name) !== bytes && now.get(name) !== noted.after.get(name),
          )
          expect(found?.stuck.map(({ path }) => path).sort()).toEqual(stuck.map(([name]) => name).sort())
          if (found === null || stuck.length > 0 || found.restored.length === 0) continue
          write(
            () => undo(keepingHost(host, 'undo'), root, found),
            found.restored.map(({ path }) => path),
          )
          undone++
          for (const [name, bytes] of noted.before) expect(state().get(name)).toBe(bytes)
          for (const [name, bytes] of now) if (!noted.before.has(name)) expect(state().get(name)).toBe(bytes)
        }
      }
    }),
    { numRuns: runs(100) },
  )
  expect(undone).toBeGreaterThan(runs(30))
}, 600_000)
