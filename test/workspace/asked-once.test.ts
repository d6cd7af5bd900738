/** Starting git is most of what a comparison costs, so no command asks it the same thing twice. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

describe('git', () => {
  let repo: Repository
  beforeAll(() => {
    repo = repository()
    for (const [file, text] of Object.entries(mini())) if (text !== null) repo.put(join('plans', file), text)
    repo.commit('Eerste')
    repo.put('plans/noord/kring.md', '---\nkring: noord\n---\n\n# Noord\n')
    repo.commit('Tweede')
  })
  afterAll(() => repo.drop())

  it.each([
    ['validate'],
    ['changes'],
    ['changes', 'HEAD~1', 'HEAD'],
    ['report', 'noord', '--since', 'HEAD~1', '-o', '-'],
  ])('is asked each question once by %s %s', async (...argv) => {
    const asked: string[] = []
    const real = realHost()
    const stream = { write: () => undefined, isTerminal: false, columns: 80 }
    const git = (folder: string, args: string[]): string | null => {
      asked.push(args.join(' '))
      return real.git(folder, args)
    }
    const host = { ...real, cwd: repo.path, env: {}, out: stream, err: stream, today: () => '2026-11-23', git }
    expect(await run(host, argv)).toBeLessThan(2)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([])
  })
})
