/** Whatever happened to an item: its story tells what each commit changed of it, and nothing else. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { itemFacts } from '../../src/history/item-facts.ts'
import { matchItems, renamed } from '../../src/history/match.ts'
import type { ItemKey, Plans } from '../../src/plan/model.ts'
import { allItems } from '../../src/plan/references.ts'
import { type Repository, repository } from '../repository.ts'
import { runs } from '../runs.ts'
import type { Files } from '../world.ts'
import { done, edit, things, written } from './things.ts'
import { plansOf } from './told.ts'

const made: Repository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.drop()
})

/** A repository with a commit per version, made in one go. */
function committed(versions: readonly Files[]): Repository {
  const repo = repository()
  made.push(repo)
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const stream = versions.map((files, n) => {
    const contents = Object.entries(files).map(([file, text]) => `M 100644 inline ${file}\n${data(String(text))}`)
    const head = `commit refs/heads/main\ncommitter x <x@example.org> ${1_700_000_000 + n * 86_400} +0000\n`
    return `${head}${data(`Stap ${n}`)}${contents.join('')}\n`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.path, input: stream.join('') })
  repo.git('checkout', '-q', 'main')
  return repo
}

/** What comparing each version with the one before it says of an item, followed back from the last one. */
function expected(versions: readonly Plans[], key: ItemKey): unknown[] {
  const events: unknown[] = []
  let current = [...allItems(versions.at(-1) as Plans)].find(({ item }) => item.key === key)?.item
  for (let at = versions.length - 1; at >= 0 && current; at--) {
    const before = versions[at - 1]
    const matches = before ? matchItems(before, versions[at] as Plans) : []
    const match = matches.find(({ after }) => after?.item === current)
    if (match?.before && match.after) {
      const facts = itemFacts(match.before, match.after, renamed(matches))
      if (facts.length > 0) events.unshift(['changed', facts])
    } else events.unshift(['created', null])
    current = match?.before?.item
  }
  return events
}

it('is what comparing its versions says, for every item and any changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      things,
      fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      async (first, steps) => {
        const states = [first]
        for (const [n, edits] of steps.entries()) states.push(done(states.at(-1) ?? [], edits, 'bcdefgh'[n] ?? 'z'))
        const files = states.map(written)
        const repo = committed(files)
        const plans = await Promise.all(files.map(plansOf))
        const keys = states.at(-1)?.flatMap(({ place, id }) => (id === null ? [] : [`${place}/${id}`])) ?? []
        for (const key of keys) {
          const { out, err } = await repo.masterplan('history', key, '--json')
          expect(err).toBe('')
          const { events } = JSON.parse(out) as { events: { what: string; facts?: unknown }[] }
          const told = events.map(({ what, facts = null }) => [what, facts])
          expect(told, key).toEqual(JSON.parse(JSON.stringify(expected(plans, key))))
        }
        repo.drop()
      },
    ),
    { numRuns: runs(25) },
  )
}, 120_000)
