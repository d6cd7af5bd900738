/** Finding the workspace of a path that is given from elsewhere, as editors, lint-staged and pre-commit do in a repository with more in it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { MINI, mini } from '../world.ts'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-find-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const WRONG = '---\nthema: energie\nambite: 2\n---\n'
const ENGLISH = String(MINI['masterplan.yaml']).replace('taal: nl', 'taal: en')
for (const [root, over] of [
  ['docs/a/plans', { 'noord/energie.md': WRONG }],
  ['docs/b', { 'masterplan.yaml': ENGLISH, 'zuid/energie.md': WRONG }],
  ['docs/c', {}],
] as const)
  for (const [file, text] of Object.entries(mini(over))) {
    mkdirSync(dirname(join(folder, root, file)), { recursive: true })
    writeFileSync(join(folder, root, file), text ?? '')
  }

async function masterplan(argv: string[], cwd = '.', input = '') {
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const host = { ...realHost(), cwd: join(folder, cwd), env: {}, input: async () => new TextEncoder().encode(input) }
  return { code: await run({ ...host, out: stream('out'), err: stream('err') }, argv), ...said }
}

describe('a path from the root of the repository', () => {
  it.each([
    [['validate', 'docs/a/plans/noord/energie.md'], '.', 'docs/a/plans/noord/energie.md:3:1'],
    [['validate', './docs/a/plans/noord/energie.md'], '.', 'docs/a/plans/noord/energie.md:3:1'],
    [['validate', 'docs/a/plans/noord'], '.', 'docs/a/plans/noord/energie.md:3:1'],
    [['validate', 'docs/a/plans/noord/*.md'], '.', 'docs/a/plans/noord/energie.md:3:1'],
    [['validate', 'docs/a'], '.', 'docs/a/plans/noord/energie.md:3:1'],
    [['validate', 'a/plans/noord/energie.md', 'a/plans/noord/water.md'], 'docs', 'a/plans/noord/energie.md:3:1'],
    [['validate', '../a/plans/noord/energie.md'], 'docs/b', '../a/plans/noord/energie.md:3:1'],
    [['validate', 'docs/b/zuid/energie.md'], '.', 'docs/b/zuid/energie.md:3:1  error'],
    [['check', 'docs/b/zuid/energie.md'], '.', 'docs/b/zuid/energie.md:3:1  error'],
    [['validate', 'noord'], 'docs/a', 'plans/noord/energie.md:3:1'],
    [['validate', join(folder, 'docs/a/plans/noord/energie.md')], '.', 'docs/a/plans/noord/energie.md:3:1'],
  ])('%j in %s', async (argv, cwd, expected) => {
    const { code, out, err } = await masterplan(argv, cwd)
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain(expected)
  })

  it('finds what `--stdin-filename` finds', async () => {
    const path = 'docs/a/plans/noord/energie.md'
    const [named, typed] = [
      await masterplan(['validate', path]),
      await masterplan(['validate', '--stdin-filename', path], '.', WRONG),
    ]
    expect(typed).toEqual(named)
  })

  it('is mended where it is', async () => {
    const { code, out } = await masterplan(['fix', '--dry-run', 'docs/b/zuid/energie.md'])
    expect([code, out]).toEqual([1, expect.stringContaining('+ambitie: 2')])
  })

  it('of two workspaces is one too many', async () => {
    const { code, err } = await masterplan(['validate', 'docs/a/plans/noord/energie.md', 'docs/b/zuid/energie.md'])
    expect([code, err]).toEqual([2, expect.stringMatching(/meer dan één werkmap: .*docs\/a\/plans en .*docs\/b\./)])
  })
})

it.each([
  [['validate'], '.', 'wel docs/b/masterplan.yaml, docs/c/masterplan.yaml en docs/a/plans/masterplan.yaml. Ga'],
  [['status'], 'docs', 'wel b/masterplan.yaml, c/masterplan.yaml en a/plans/masterplan.yaml. Ga'],
  [
    ['rank', '--root', 'docs'],
    '.',
    'wel docs/b/masterplan.yaml, docs/c/masterplan.yaml en docs/a/plans/masterplan.yaml. Ga',
  ],
])('names what it sees below: %j in %s', async (argv, cwd, expected) => {
  const { code, err } = await masterplan(argv, cwd)
  expect([code, err.replaceAll('\n', ' ')]).toEqual([2, expect.stringContaining(expected)])
})
