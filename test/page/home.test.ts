/** The first page says that nothing is asked for only over what was written and read; so do the screen and the report. */
import { afterEach, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { pagePlans } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})

const CALM =
  '---\nthema: water\nprojecten:\n  sloot: { fase: idee }\n---\n\n## Projectvoorstellen\n\n### Een sloot {#sloot}\n\nGraven.\n'
const UNREAD = '---\nthema: [\n---\n'
const NONE = 'Er is nog geen wens of project, dus ook niets dat om aandacht vraagt.'
const CALMLY = 'Niets vraagt nu om aandacht.'
const SO_FAR = 'Voor zover gelezen: niets vraagt nu om aandacht.'

it.each<[what: string, files: Files, said: string]>([
  ['nothing was written yet', mini(), NONE],
  ['an idea stands in one theme', mini({ 'noord/water.md': CALM }), CALMLY],
  ['one file can’t be read', mini({ 'noord/water.md': CALM, 'noord/energie.md': UNREAD }), SO_FAR],
  ['another kring has a file that can’t be read', mini({ 'noord/water.md': CALM, 'zuid/water.md': UNREAD }), SO_FAR],
])('where %s', async (_, files, said) => {
  visitor = await openPages({ ...files })
  const { text } = await visitor.get('/')
  expect([NONE, CALMLY, SO_FAR].filter((one) => text.includes(one))).toEqual([said])
  const { out: screen } = await masterplan(['status'], files)
  expect(screen.replace(/\s+/g, ' ')).toContain(said)
})

it('of what somebody leads it says no more than that nothing is asked', async () => {
  visitor = await openPages(pagePlans())
  expect((await visitor.get('/?wie=werkgroep-energie')).text).not.toContain(NONE)
})

it('tells a partner what it is asked, and not that nothing waits', async () => {
  const asked = `---
thema: water
projecten:
  sloot: { fase: idee, gevraagd: { gemeente: { wat: Een vergunning, voor: 2026-12-01 } } }
---

## Projectvoorstellen

### Een sloot {#sloot}

#### Acties

- [ ] 2027-01-01 (gemeente): Lees mee
`
  visitor = await openPages(mini({ 'noord/water.md': asked }))
  const { text } = await visitor.get('/?wie=gemeente')
  expect(text).toContain('Een vergunning')
  for (const none of [CALMLY, 'Er ontbreekt niets en er ligt niets op u te wachten.']) expect(text).not.toContain(none)
})

it.each<[what: string, over: Record<string, string>, said: RegExp]>([
  ['all was read', {}, /<p class="none">Er loopt niets af/],
  ['a file wasn’t', { 'noord/water.md': UNREAD }, /<p class="none">Voor zover gelezen: er loopt niets af/],
])('what falls due, where %s', async (_, over, said) => {
  visitor = await openPages(mini(over))
  expect((await visitor.get('/')).text).toMatch(said)
})

it.each<[what: string, files: Files, said: string]>([
  ['nothing was written yet', mini(), NONE],
  ['an idea stands in one theme', mini({ 'noord/water.md': CALM }), CALMLY],
  ['one file can’t be read', mini({ 'noord/water.md': CALM, 'noord/energie.md': UNREAD }), SO_FAR],
])('in the report too, where %s', async (_, files, said) => {
  const { out } = await masterplan(['report', 'noord', '--for', 'bestuur', '--format', 'txt', '-o', '-'], files)
  expect(out.replace(/\s+/g, ' ')).toContain(said)
})

it.each<[what: string, over: Record<string, string>, top: boolean]>([
  ['nobody was asked', {}, false],
  ['too few answered', { 'noord/enquete.csv': 'energie,water\n5,1\n' }, false],
  ['enough answered', { 'noord/enquete.csv': `energie,water\n${'5,1\n'.repeat(12)}` }, true],
])('says what stands on top of a kring only where members said so: %s', async (_, over, top) => {
  visitor = await openPages(pagePlans(over))
  expect((await visitor.get('/kringen')).text.includes('bovenaan: ')).toBe(top)
})

it.each([
  [1, 3, '33%'],
  [2, 3, '66%'],
  [5, 12, '41%'],
  [199, 200, '99%'],
  [3, 3, '100%'],
])('says of a theme how far it is by its milestones as the status does: %d of %d', async (done, all, percent) => {
  const lines = Array.from({ length: all }, (_, i) => `- [${i < done ? 'x' : ' '}] Stap ${i}`).join('\n')
  const files = mini({ 'noord/water.md': CALM.replace('Graven.', `Graven.\n\n#### Mijlpalen\n\n${lines}`) })
  visitor = await openPages({ ...files })
  expect((await visitor.get('/kring/noord')).text).toContain(`${percent} van de mijlpalen gehaald`)
  expect((await masterplan(['status', 'noord'], files)).out).toContain(`Noord: ${percent}`)
})
