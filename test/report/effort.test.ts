/** What the chart of benefit and effort says of itself: not what its heading says already. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const HUB = (facts: string): string =>
  `---\nthema: energie\nprojecten: { hub: { ${facts}, scores: { belang: 5, inspanning: 1 } } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`

it.each([
  ['nl', 'fase: idee', 'één project levert veel op en vraagt weinig', 'Snel op te pakken: Hub'],
  ['nl', 'fase: uitvoering', 'één project levert veel op en vraagt weinig', 'loopt al of kan nog niet verder'],
  [
    'en',
    'fase: idee, signaal: rood, toelichting: Stroom',
    'one project with a high benefit for little effort',
    'is under way, or can’t go on yet',
  ],
])('says more than its heading: %s, %s', async (language, facts, heading, title) => {
  const argv = ['report', 'noord', '--format', 'md', '--lang', language, '-o', '-']
  const { out } = await masterplan(argv, mini({ 'noord/energie.md': HUB(facts) }))
  const section = out.slice(out.indexOf(heading))
  expect(section).toContain(title)
  expect(section.split(heading).length).toBe(2)
})
