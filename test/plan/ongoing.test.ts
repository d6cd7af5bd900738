/** A project that goes on, wherever that is said. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const report = async (planning: string): Promise<string> =>
  (
    await masterplan(
      ['report', 'noord', '--format', 'md', '-o', '-'],
      mini({
        'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: uitvoering, planning: ${planning} }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nSamen.\n`,
      }),
    )
  ).out

it.each([
  ['doorlopend', '**Planning:** doorlopend'],
  ['{ start: doorlopend }', '**Planning:** doorlopend'],
  ['{ eind: doorlopend }', '**Planning:** doorlopend'],
  ['{ start: 2027, eind: doorlopend }', '**Planning:** vanaf 2027, doorlopend'],
])('%s', async (planning, told) => {
  expect(await report(planning)).toContain(told)
})

it('ends all the same where it has an end', async () => {
  expect(await report('{ start: doorlopend, eind: 2027-06 }')).not.toContain('doorlopend')
})
