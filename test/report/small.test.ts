/** Reports for few: nothing empty, nothing that isn't for them, and fractions that are what they say. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

const said = async (argv: string[], files: Files = SAMPLE): Promise<string> =>
  (await masterplan(['report', ...argv, '-o', '-'], files)).out

describe('an extract for a branche', () => {
  it('tells what concerns it, and not how it came to be', async () => {
    const [all, extract] = [
      await said(['noord', '--format', 'md']),
      await said(['noord', '--for', 'branche:zorg', '--format', 'md']),
    ]
    for (const what of [
      'Waarom willen we woon-werkruimte',
      '= belang ',
      '#### Voortgang',
      'Omgevingsvisie',
      'Branches:',
    ]) {
      if (!what.startsWith('####')) expect(all).toContain(what)
      expect(extract).not.toContain(what)
    }
    for (const what of [
      'Een monteur van buiten Drenthe wil wel komen',
      'Kijk bij de woningnood ook naar ons',
      'hoe krijgen lege panden weer leven',
      'Wonen boven de zaak',
      'Werkgroep ruimte',
      '24.000',
    ]) {
      expect(all).toContain(what)
      expect(extract).toContain(what)
    }
    expect(extract).toContain('**Antwoord:**')
    expect(extract).not.toContain('## Verantwoording')
  })

  it('has no box for a question that nobody asked', async () => {
    expect(await said(['onb', '--format', 'md'])).toContain('nog niet onderzocht')
    expect(await said(['onb', '--for', 'branche:onderwijs', '--format', 'md'])).not.toContain('nog niet onderzocht')
  })
})

it('has no column for contributions where a partner gives nothing', async () => {
  for (const [partner, gives] of [
    ['enexis', false],
    ['provincie-drenthe', true],
  ] as const)
    expect((await said(['noord', '--for', `partner:${partner}`, '--format', 'md'])).includes('Bijdrage')).toBe(gives)
})

describe('the largest share of a gap', () => {
  const gaps = (...costs: number[]): Files =>
    mini({
      'noord/water.md': `---\nthema: water\nprojecten:\n${costs.map((cost, i) => `  p${i}: { fase: idee, kosten: ${cost} }\n`).join('')}---\n\n## Projectvoorstellen\n\n${costs.map((_, i) => `### P${i} {#p${i}}\n\n`).join('')}`,
    })
  it.each([
    [[7459, 2541], 'bijna driekwart', 'nearly three quarters'],
    [[7500, 2500], 'driekwart', 'three quarters'],
    [[7540, 2460], 'iets meer dan driekwart', 'just over three quarters'],
    [[5000, 2500, 2500], 'de helft', 'half'],
    [[8000, 2000], '80%', '80%'],
  ])('of %j is said to be %s', async (costs, dutch, english) => {
    const files = gaps(...costs)
    const bestuur = ['noord', '--for', 'bestuur', '--format', 'txt']
    expect(await said(bestuur, files)).toContain(`Kosten en dekking: ${dutch} van het gat`)
    expect(await said([...bestuur, '--lang', 'en'], files)).toContain(`: ${english} of the gap`)
  })
})

it('names all that a partner takes part in, also where those are too many for a table', async () => {
  const { partners } = JSON.parse(await said(['--for', 'partner:gemeente-assen', '--format', 'json']))
  const titles: string[] = partners[0].projects.map(({ title }: { title: string }) => title)
  expect(titles.length).toBeGreaterThan(40)
  const text = await said(['--for', 'partner:gemeente-assen', '--format', 'md'])
  for (const title of titles) expect(text).toContain(title)
  // By how far they are, and by kring: nobody reads through fourteen names in a row.
  expect(text).toMatch(/^\*\*Uitvoering \(\d+\)\*\*\n\n- \*\*Noord:\*\* .*\(jan 2026 – dec 2027\)/m)
  expect(text.match(/^\|/gm)?.length).toBeLessThan(40)
})

it('has no page of headings for a kring with one idea, and says once what isn’t there yet', async () => {
  const { STRESS } = await import('./stress.ts')
  const files = STRESS['one-idea']?.() ?? {}
  const [board, all] = [
    await said(['k1', '--for', 'bestuur', '--format', 'md'], files),
    await said(['k1', '--format', 'md'], files),
  ]
  for (const title of ['Planning', 'Kosten en dekking', 'Bijdrage aan agenda’s']) {
    expect(all).toContain(`## ${title}`)
    expect(board).not.toContain(`## ${title}`)
    expect(board).toMatch(new RegExp(`- \\*\\*${title}:\\*\\* `))
  }
  for (const text of [board, all]) {
    expect(text).not.toMatch(/€\s0\b/)
    expect(text).not.toContain('te weinig antwoorden')
    expect(text.split('nog niet gerangschikt')).toHaveLength(2)
    // Nothing is said of levels where no theme has one, and what a page begins with is a sentence.
    expect(text).not.toMatch(/heen wil|De niveaus/)
    expect(text).toContain('De thema’s zijn nog niet gerangschikt.')
  }
})
