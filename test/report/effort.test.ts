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

// Ten find room for their names: those that run come first in the ranking, and are not what the title names.
it.each([1, 2, 3, 5, 9])(
  'has the names in the picture that its title names, however late they are in the order: %i',
  async (last) => {
    const running = Array.from({ length: 14 }, (_, i) => `loopt-${i}`)
    const ready = Array.from({ length: last }, (_, i) => `wacht-${i}`)
    const project = (id: string, phase: string, effort: number, benefit: number): string =>
      `  ${id}: { fase: ${phase}, scores: { belang: ${benefit}, inspanning: ${effort} } }\n`
    const facts = [
      ...running.map((id, i) => project(id, 'uitvoering', 1 + (i % 5), 5)),
      ...ready.map((id) => project(id, 'idee', 2, 4)),
    ]
    const theme = `---\nthema: energie\nprojecten:\n${facts.join('')}---\n\n## Projectvoorstellen\n\n${[
      ...running,
      ...ready,
    ]
      .map((id) => `### ${id} {#${id}}\n`)
      .join('\n')}`
    const argv = ['report', 'noord', '--format', 'html', '-o', '-']
    const { out } = await masterplan(argv, mini({ 'noord/energie.md': theme }))
    const picture = out.slice(out.indexOf('Snel op te pakken'))
    const [svg = ''] = /<svg.*?<\/svg>/s.exec(picture) ?? []
    for (const id of ready.slice(0, 3)) expect(svg).toMatch(new RegExp(`>${id}<`))
  },
)
