/** What rename, move and merge refuse, in a sentence that says what to do; and what they do where people wrote in other ways. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../../world.ts'

const THEME = `---
thema: energie
wensen:
  zon: { steun: 12 }
  wind: { steun: 3, branches: [zorg] }
projecten:
  hub: { wensen: [zon, wind], fase: idee }
---

## Wensen

### Zon {#zon}

### Wind {#wind}

Van zee.

### Nog zonder id

## Projectvoorstellen

### Hub {#hub}
`
const FILES = mini({ 'noord/energie.md': THEME })

it.each([
  [['rename', 'hub', 'zon'], 'De id “zon” is in noord/energie.md al vergeven, aan “Zon”.'],
  [
    ['rename', 'hub', '--id', 'Mijn Hub'],
    'kan geen id zijn, verwacht kleine letters, cijfers en streepjes, zoals mijn-hub.',
  ],
  [['rename', 'hub'], 'Noem een nieuwe id of een nieuwe titel.'],
  [['move', 'hub', 'energie'], 'staat al in noord/energie.'],
  [['move', 'Nog zonder id', 'water'], 'heeft nog geen id'],
  [['merge', 'zon', 'zon'], 'kan niet in zichzelf opgaan'],
  [['merge', 'zon', 'hub'], 'niet van dezelfde soort'],
  [['merge', 'zon', 'wind', '--take', 'fase=B'], 'met een van steun'],
  [['merge', 'zon', 'wind'], 'steun: bij A 12, bij B 3'],
])('refuses %j', async (argv, sentence) => {
  const { err, code, written } = await masterplan([...argv, '--write'], FILES)
  expect(err).toContain(sentence)
  expect([code, written]).toEqual([2, {}])
})

it('refuses where a file that may refer to it can’t be read for certain', async () => {
  const broken = mini({
    'noord/energie.md': THEME,
    'zuid/water.md': '---\nthema: water\nprojecten: { x: [noord/energie/hub\n---\n',
  })
  const { err, code, written } = await masterplan(['rename', 'hub', 'plein', '--write'], broken)
  expect(err).toContain('zuid/water.md is niet met zekerheid te lezen')
  expect([code, written]).toEqual([2, {}])
})

it('unites what it can, and tells what it left out', async () => {
  const { out, code, written } = await masterplan(['merge', 'zon', 'wind', '--take', 'steun=B', '--write'], FILES)
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toContain('Bij steun blijft 3; 12 vervalt.')
  expect(out.replace(/\s+/g, ' ')).toContain('De steun blijft 3: leden kunnen bij beide zijn geteld')
  const text = String(written['/work/plans/noord/energie.md'])
  expect(text).toContain('  zon: { steun: 3, branches: [zorg], voorheen: [wind] }\n')
  expect(text).toContain('  hub: { wensen: [zon], fase: idee }\n')
  expect(text).toContain('### Zon {#zon}\n\n#### Wind\n\nVan zee.\n')
  expect(text).not.toContain('{#wind}')
})
