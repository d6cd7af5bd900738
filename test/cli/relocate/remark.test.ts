/** A remark right above the heading of what is merged goes to the heading that it goes into, and is no text of the item above that. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../../world.ts'

const theme = (slug: string, body: string): string => `---\nthema: ${slug}\n---\n\n## Uitdagingen\n\n${body}`

it('is kept, and no reason to refuse', async () => {
  const files = mini({
    'noord/energie.md': theme('energie', '### Eerste {#eerste}\n\nTekst.\n\n### Tweede {#tweede}\n\nMeer tekst.\n'),
    'noord/water.md': theme('water', '<!-- nog navragen -->\n### Derde {#derde}\n\nVan het water.\n'),
  })
  const { written, err, code } = await masterplan(['merge', 'tweede', 'derde', '--write'], files)
  expect([err, code]).toEqual(['', 0])
  expect(written['/work/plans/noord/energie.md']).toContain('Tekst.\n\n<!-- nog navragen -->\n### Tweede {#tweede}\n')
})
