/** What a partner is asked has a day on which it must be there, or none: `doorlopend` is no such day. */
import { expect, it } from 'vitest'
import { masterplan, mini, mistakes } from '../world.ts'

const files = mini({
  'noord/energie.md':
    '---\nthema: energie\nprojecten:\n  hub:\n    gevraagd:\n      gemeente: { wat: Geld, voor: doorlopend }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
})

it('is one finding where it goes on, and ends no command', async () => {
  const found = (await mistakes(files)).filter(({ reason }) => reason.includes('doorlopend'))
  expect(found.map(({ ruleId, start }) => [ruleId, start.line])).toEqual([['onmogelijke-datum', 6]])
  for (const argv of [
    ['status'],
    ['agenda', 'noord', '--format', 'txt', '-o', '-'],
    ['report', 'noord', '--format', 'txt', '-o', '-'],
  ])
    expect((await masterplan(argv, files)).err).not.toContain('niet mogen gebeuren')
})
