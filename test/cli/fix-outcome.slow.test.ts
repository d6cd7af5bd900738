/** Fixes are judged by their outcome on whatever happens to a plan: nothing new is wrong after one, and no word is lost. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../runs.ts'
import type { Files } from '../world.ts'
import { fixed, folder, tryEach } from './outcome.ts'

it('mends, and nothing else is wrong after it, whatever happens to a plan', async () => {
  const sample = folder('plans')
  const names = Object.keys(sample).filter((name) => /^noord\/.*\.md$/.test(name))
  const spelling: [RegExp, string] = [/ \{#([a-z-]+)\}/g, ' (#$1)']
  const mutation = fc.record({
    file: fc.constantFrom(...names),
    how: fc.constantFrom<[string | RegExp, string]>(
      [/^(---)\n/, '\n---\n'],
      [/^---\n/, '---yaml\n'],
      [/\n---\n/, '\n----\n'],
      [/\{#/g, '{\\#'],
      [/ \{#([a-z-]+)\}/g, ''],
      spelling,
      [/^## Wensen/m, '## Wenssen'],
      [/, /g, ' '],
      [/: \[(\w)/g, ':[$1'],
      [/fase: (\w)/g, 'fase: X$1'],
      [/partners: \[([a-z-]+)/g, 'partners: [$1x'],
      [/(\d{4})-(\d\d)-(\d\d)/g, '$3-$2-$1'],
      [/wensen: \[/g, 'wensen: [De '],
      [/kosten: (\d+)/g, 'kosten: "$1"'],
      [/\n\n/g, '\n'],
    ),
  })
  let offered = 0
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
      const files: Files = { ...sample }
      for (const { file, how } of mutations) files[file] = String(files[file]).replace(...how)
      offered += await tryEach(files)
      const once = await fixed(files)
      expect(await fixed(once)).toEqual(once)
    }),
    // The first run offers some for sure, however few runs there are.
    { numRuns: runs(15), examples: [[[{ file: 'noord/ruimtegebruik.md', how: spelling }]]] },
  )
  expect(offered).toBeGreaterThan(runs(5))
}, 240_000)
