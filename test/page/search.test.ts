/** The search box of every page: the same places as the command gives, with a way to each. */
import { afterEach, expect, it } from 'vitest'
import { masterplan } from '../world.ts'
import { pagePlans } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})
const FILES = () =>
  pagePlans({
    'noord/kring.md':
      '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen <b>kavel</b>.\n\n- 2026-11-04: Wachtend sinds 2026-11-03\n\n## Besluiten\n\n- 2026-11-03 (ALV): Doorgaan.\n',
  })

const found = async (typed: string, language: 'nl' | 'en' = 'nl'): Promise<string> => {
  visitor = await openPages(FILES(), language)
  return (await visitor.get(`/zoek?q=${encodeURIComponent(typed)}`)).text
}
const ways = (page: string): string[] =>
  [...(/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '').matchAll(/<li><a href="([^"]*)"/g)].map(([, href]) => href ?? '')

it('stands on every page, works without script, and gives the places of the command', async () => {
  const page = await found('kavel')
  expect(page).toMatch(
    /<form class="find" role="search" method="get" action="\/zoek"><input type="search" name="q"[^>]*value="kavel"/,
  )
  expect(ways(page)).toEqual(['/item/noord/energie/hub', '/kring/noord/velden'])
  const { out } = await masterplan(['search', 'kavel', '--json'], FILES())
  expect(JSON.parse(out).hits ?? JSON.parse(out).places).toHaveLength(2)
  expect(page).toContain('<mark>kavel</mark>')
  expect(page).not.toContain('<b>kavel')
  for (const href of ways(page)) expect((await visitor?.get(href))?.status).toBe(200)
  expect((await visitor?.get('/'))?.text).toContain('role="search"')
})

it('finds by title, part of the words and near to them, in both languages', async () => {
  expect(ways(await found('zon dak'))[0]).toBe('/item/noord/energie/zon-delen')
  await visitor?.leave()
  expect(await found('kaavel')).toMatch(/Niets gevonden voor “kaavel”\..*href="\/zoek\?q=kavel">Zoek “kavel”/s)
  await visitor?.leave()
  const english = await found('', 'en')
  expect(english).toContain('aria-label="Search the plans"')
  expect(english).toContain('Type a word to look for at the top.')
})

it.each([
  ['verkenning', 'Fase: <mark>verkenning</mark>'],
  ['gemeente', 'Partners: <mark>Gemeente</mark>'],
  ['zon-delen', 'Wensen die het vervult: <mark>Zon</mark> <mark>delen</mark>'],
  ['besproken', '6 okt 2026: <mark>Besproken</mark> met'],
  ['15000', 'Dekking in euro: Fonds: <mark>15000</mark>'],
  ['2028-06', 'Planning: Begin: jan 2027, Einde: jun <mark>2028</mark>'],
  ['offertes', '15 jan 2027: <mark>Offertes</mark> vragen'],
  ['kavel', 'Een <mark>kavel</mark>, Uiterlijk: 1 mrt 2027'],
  ['doorgaan', '3 nov 2026 \\(ALV\\): <mark>Doorgaan</mark>'],
  ['2027-03-01', '1 mrt <mark>2027</mark>'],
  // What somebody wrote in a sentence stays as it is.
  ['wachtend', '>2026-11-04: <mark>Wachtend</mark> sinds 2026-11-03'],
  ['kavel', 'Gemeente: Wat u vraagt: Een <mark>kavel</mark>'],
])('shows what stands among the facts in words: %s', async (typed, shown) => {
  const page = await found(typed)
  expect(page).toMatch(new RegExp(shown))
  expect(page).not.toMatch(/class="found">[^<]*[[{]/)
})

it('leaves the words of a text as they are, whatever is called so', async () => {
  const THE_LEAD = '    signaal: groen\n    toelichting: gemeente en fonds, [gemeente] wacht\n'
  const files = pagePlans()
  files['noord/energie.md'] = String(files['noord/energie.md']).replace('    signaal: groen\n', THE_LEAD)
  visitor = await openPages(files)
  expect((await visitor.get('/zoek?q=wacht')).text).toContain(
    'Toelichting bij het signaal: gemeente en fonds, [gemeente] <mark>wacht</mark>',
  )
})

it('who is written with and without a capital can be chosen once', async () => {
  const files = pagePlans()
  files['noord/energie.md'] = String(files['noord/energie.md'])
    .replace('trekker: werkgroep-energie', 'trekker: Werkgroep Energie')
    .replace('2027-01-15: Offertes', '2027-01-15 (werkgroep energie): Offertes')
    .replace('net: { fase: idee }', 'net: { fase: idee, trekker: werkgroep-energie }')
  visitor = await openPages(files)
  const names = [...(await visitor.get('/')).text.matchAll(/<option value="[^"]*">([^<]*)/g)].map(([, name]) => name)
  expect(names.filter((name) => /werkgroep energie/i.test(name ?? ''))).toHaveLength(1)
})
