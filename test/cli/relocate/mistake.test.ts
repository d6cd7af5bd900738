/** `drop --mistake`: what was typed by mistake leaves no trace; what something refers to, stays. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../../world.ts'

const FILE = 'noord/energie.md'
const REST = `---
thema: energie
wensen:
  zon: { steun: 3 }
---

# Energie

## Wensen

### Zon {#zon}

Tekst.
`
const WITH = REST.replace('  zon:', '  dubel: { steun: 1 } # tikfout\n  zon:').replace(
  '### Zon',
  '### Dubel {#dubel}\n\nPer ongeluk.\n\n### Zon',
)

it('takes the text and the facts away', async () => {
  const { written, err, code } = await masterplan(['drop', 'dubel', '--mistake', '--write'], mini({ [FILE]: WITH }))
  expect([err, code]).toEqual(['', 0])
  expect(written[`/work/plans/${FILE}`]).toBe(REST)
})

it.each<[string[], RegExp]>([
  [['zon', '--mistake'], /zuid\/energie\.md, dus het blijft staan/],
  [['dubel', '--mistake', '--reason', 'Zomaar'], /kies --mistake of --reason/],
])('refuses %j', async (argv, told) => {
  const project =
    '---\nthema: energie\nprojecten:\n  dak: { wensen: [noord/energie/zon] }\n---\n\n## Projectvoorstellen\n\n### Dak {#dak}\n\nTekst.\n'
  const { err, code, written } = await masterplan(
    ['drop', ...argv, '--write'],
    mini({ [FILE]: WITH, 'zuid/energie.md': project }),
  )
  expect(err.replace(/\s+/g, ' ')).toMatch(told)
  expect([code, written]).toEqual([2, {}])
})
