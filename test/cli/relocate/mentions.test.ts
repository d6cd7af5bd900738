/** Plain text that still calls something what it was called is told by every verb that takes a name away, and never rewritten. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../../world.ts'

const theme = (slug: string, body: string): string => `---\nthema: ${slug}\n---\n\n## Wensen\n\n${body}`
const FILES = mini({
  'noord/energie.md': theme('energie', '### Zon {#zon}\n\nPanelen.\n\n### Dak {#dak}\n\nPanelen op het dak.\n'),
  'noord/water.md': theme('water', '### Ton {#ton}\n\nDe [zon](energie.md#zon), of noord/energie/zon.\n'),
})

it.each([
  ['rename', ['rename', 'zon', 'zonnestroom']],
  ['move', ['move', 'noord/energie/zon', 'noord/water']],
  ['merge', ['merge', 'dak', 'zon']],
])('by %s', async (_, argv) => {
  const { out, written, err, code } = await masterplan([...argv, '--write'], FILES)
  expect([err, code]).toEqual(['', 0])
  expect(out).toContain('In gewone tekst blijft één oude naam staan')
  expect(out).toMatch(/noord\/water\.md:\d+ “noord\/energie\/zon”/)
  const text = String(written['/work/plans/noord/water.md'])
  expect(text).toContain('of noord/energie/zon.')
  expect(text).not.toContain('](energie.md#zon)')
  const { out: data } = await masterplan([...argv, '--dry-run', '--json'], FILES)
  expect(JSON.parse(data).mentions).toEqual([
    { file: expect.stringMatching(/noord\/water\.md$/), line: expect.any(Number), words: 'noord/energie/zon' },
  ])
})
