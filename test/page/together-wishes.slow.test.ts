/** Two secretaries at once in the queue of members' wishes, and other programs beside them: each wish is decided once, by who saw it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { readQueue } from '../../src/wishes/queue.ts'
import { realHost } from '../../src/workspace/host.ts'
import { chromiumHere, type Open, opened, plansAlone, skip, type Visit } from './chromium.ts'

const FILE = 'noord/energie.md'
const TEXTS = [
  'Een laadplein bij de ingang',
  'Gratis parkeren voor iedereen',
  'Samen stroom opslaan',
  'Meer bomen langs de weg',
]

describe.skipIf(skip)('two browsers in the queue', () => {
  const { visit, leave } = chromiumHere()
  let open: Open | null = null
  afterEach(async () => {
    if (open) await leave(open)
    open = null
  })

  /** Two browsers that both have the queue open. */
  async function both() {
    const root = plansAlone()
    await sentIn(root, TEXTS)
    const served = await opened('nl', root)
    open = served
    const [one, two] = [await visit(served, {}, '/wensen'), await visit(served, {}, '/wensen')]
    for (const each of [one, two]) await unfold(each)
    const plan = (): string => readFileSync(join(root, FILE), 'utf8')
    const decided = (): (string | null)[] =>
      readQueue(realHost(), root).wishes.map(
        ({ decision }) => decision && `${decision.what} ${'item' in decision ? decision.item : decision.reason}`,
      )
    return { one, two, root, plan, decided }
  }
  /** Members send these in, by a form. */
  async function sentIn(root: string, texts: readonly string[]): Promise<void> {
    const form = join(root, '..', 'formulier.csv')
    writeFileSync(form, `Welk thema?;Wat is uw wens?\n${texts.map((text) => `energie;${text}\n`).join('')}`)
    await command(
      root,
      'wishes',
      'import',
      form,
      '--kring',
      'noord',
      '--theme-column',
      'Welk thema?',
      '--column',
      'Wat is uw wens?',
    )
  }
  async function command(root: string, ...argv: string[]): Promise<void> {
    const said: string[] = []
    const stream = { isTerminal: false, columns: 80, write: (text: unknown) => void said.push(String(text)) }
    const code = await run({ ...realHost(), dialogue: null, out: stream, err: stream }, [
      ...argv,
      '--root',
      root,
      '--lang',
      'nl',
      '--today',
      '2026-11-23',
    ])
    if (code !== 0) throw new Error(said.join(''))
  }
  async function shown(each: Visit): Promise<void> {
    await each.to('/wensen')
    await unfold(each)
  }
  const unfold = ({ page }: Visit): Promise<unknown> =>
    page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")
  const form = (what: string, number: number): string =>
    `form[action="/wensen/${what}"]:has([name=nummer][value="${number}"])`
  /** Decides about a wish by its form; the status of the answer. */
  async function decide(
    { page }: Visit,
    what: string,
    number: number,
    fields: Record<string, string> = {},
  ): Promise<number> {
    const at = page.locator(form(what, number))
    for (const [name, value] of Object.entries(fields)) {
      const field = at.locator(`[name=${name}]`)
      await ((await field.evaluate((one) => one.tagName)) === 'SELECT' ? field.selectOption(value) : field.fill(value))
    }
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      at.locator('button').click(),
    ])
    await page.waitForLoadState()
    return answer.status()
  }
  const says = ({ page }: Visit): Promise<string> => page.locator('body').innerText()
  const GONE = /wacht niet meer/

  it('take a wish in once, sent at the same moment', async () => {
    const { one, two, plan, decided } = await both()
    const sent = await Promise.all([decide(one, 'overnemen', 1), decide(two, 'overnemen', 1)])
    expect(sent.sort()).toEqual([303, 422])
    expect(plan().match(/### Een laadplein bij de ingang \{/g)).toHaveLength(1)
    expect(decided()[0]).toMatch(/^accepted noord\/energie\/een-laadplein/)
    expect([await says(one), await says(two)].filter((text) => GONE.test(text))).toHaveLength(1)
  })

  it('leave out nothing that the other took in, and give the reason back', async () => {
    const { one, two, plan, decided } = await both()
    expect(await decide(one, 'overnemen', 2)).toBe(303)
    expect(await decide(two, 'weglaten', 2, { reden: 'Hoort bij de gemeente.' })).toBe(422)
    expect(await says(two)).toMatch(GONE)
    expect(await says(two)).toContain('Hoort bij de gemeente.')
    expect(decided()[1]).toMatch(/^accepted/)
    expect(plan()).toContain('### Gratis parkeren voor iedereen')
  })

  it('take in nothing that the other left out, and give the title back', async () => {
    const { one, two, plan, decided } = await both()
    const before = plan()
    expect(await decide(one, 'weglaten', 2, { reden: 'Kan niet.' })).toBe(303)
    expect(await decide(two, 'overnemen', 2, { titel: 'Parkeren zonder kaartje' })).toBe(422)
    expect(await says(two)).toMatch(GONE)
    expect(await says(two)).toContain('Parkeren zonder kaartje')
    expect([plan(), decided()[1]]).toEqual([before, 'dropped Kan niet.'])
  })

  it('say once of which wish it is the same', async () => {
    const { one, two, decided } = await both()
    const options = (await one.page
      .locator(`${form('zelfde', 3)} option`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')))) as string[]
    const [first = '', second = ''] = options
    expect([
      await decide(one, 'zelfde', 3, { onderdeel: first }),
      await decide(two, 'zelfde', 3, { onderdeel: second }),
    ]).toEqual([303, 422])
    expect(decided()[2]).toBe(`same ${first}`)
  })

  it('decide about different wishes at the same moment', async () => {
    const { one, two, plan, decided } = await both()
    const sent = await Promise.all([decide(one, 'weglaten', 1), decide(two, 'weglaten', 2)])
    expect(sent).toEqual([303, 303])
    await Promise.all([shown(one), shown(two)])
    expect(await Promise.all([decide(one, 'overnemen', 3), decide(two, 'overnemen', 4)])).toEqual([303, 303])
    expect(decided().map((one) => one?.split(' ')[0])).toEqual(['dropped', 'dropped', 'accepted', 'accepted'])
    expect(plan()).toMatch(
      /### Samen stroom opslaan[\s\S]*### Meer bomen|### Meer bomen[\s\S]*### Samen stroom opslaan/,
    )
  })

  it('keep what members send in meanwhile', async () => {
    const { one, two, root, decided } = await both()
    await sentIn(root, ['Een fietspad', 'Een bushalte'])
    expect([await decide(one, 'overnemen', 1), await decide(two, 'weglaten', 2)]).toEqual([303, 303])
    expect(decided()).toHaveLength(6)
    expect(await says(two)).toContain('Een bushalte')
  })

  it.each([
    ['left out', ['wishes', 'drop', '1', 'Loopt al'], 'dropped Loopt al'],
    ['taken in', ['wishes', 'accept', '1', '--write'], 'accepted noord/energie/een-laadplein-bij-de-ingang'],
  ])('hear that a command has %s the wish', async (_, argv, decision) => {
    const { one, two, root, plan, decided } = await both()
    await command(root, ...argv)
    const before = plan()
    expect([await decide(one, 'overnemen', 1), await decide(two, 'weglaten', 1)]).toEqual([422, 422])
    for (const each of [one, two]) expect(await says(each)).toMatch(GONE)
    expect([plan(), decided()[0]]).toEqual([before, decision])
  })

  it('take a wish in beside what an editor saves, and not where that can’t be read', async () => {
    const { one, two, root, plan, decided } = await both()
    const was = plan()
    writeFileSync(join(root, FILE), was.replace('---\n', '---\n<<<<<<< HEAD\n'))
    expect(await decide(one, 'overnemen', 1)).toBe(422)
    expect(decided()[0]).toBeNull()
    writeFileSync(
      join(root, FILE),
      was.replace('## Wensen\n', '## Wensen\n\n### Uit een editor {#uit-een-editor}\n\nTekst.\n'),
    )
    expect(await decide(two, 'overnemen', 1)).toBe(303)
    expect(plan()).toMatch(/Uit een editor[\s\S]*### Een laadplein/)
  })

  it('find the wish that it is the same as under its new name', async () => {
    const { one, two, root, plan, decided } = await both()
    await command(root, 'rename', 'zonnestroom-delen', 'zonnestroom', '--write')
    expect(await decide(one, 'zelfde', 3, { onderdeel: 'noord/energie/zonnestroom-delen' })).toBe(303)
    expect(decided()[2]).toBe('same noord/energie/zonnestroom')
    writeFileSync(join(root, FILE), plan().replace(/### [^\n]*\{#zonnestroom\}[\s\S]*?(?=\n## )/, ''))
    expect(await decide(two, 'zelfde', 4, { onderdeel: 'noord/energie/zonnestroom-delen' })).toBe(422)
    expect(await says(two)).toMatch(/staat niet meer/)
    expect(decided()[3]).toBeNull()
  })

  it('decide about no other wish that got the number meanwhile', async () => {
    const { one, two, root, plan, decided } = await both()
    const before = plan()
    rmSync(join(root, '.masterplan'), { recursive: true })
    await sentIn(root, ['Een warmtenet', 'Een groen dak'])
    expect([await decide(one, 'weglaten', 1), await decide(two, 'overnemen', 2)]).toEqual([422, 422])
    expect([plan(), decided()]).toEqual([before, [null, null]])
  })

  it('see a wish again that somebody took out, and decide anew', async () => {
    const { one, two, decided } = await both()
    expect(await decide(one, 'overnemen', 1)).toBe(303)
    await two.to('/bewaren')
    await two.page.locator('form[action="/bewaren/terug"] button').first().click()
    await two.page.waitForLoadState()
    await shown(two)
    expect(await says(two)).toContain('Een laadplein bij de ingang')
    expect(await decide(two, 'weglaten', 1, { reden: 'Toch niet.' })).toBe(303)
    expect(decided()[0]).toBe('dropped Toch niet.')
  })

  it('are told that the queue can’t be read, and lose nothing of it', async () => {
    const { one, root } = await both()
    const at = join(root, '.masterplan/wensen.json')
    const was = readFileSync(at, 'utf8')
    writeFileSync(at, was.slice(0, 200))
    expect(await decide(one, 'weglaten', 1, { reden: 'Kan niet.' })).toBe(422)
    expect(await says(one)).toContain('wensen.json')
    expect(await says(one)).toContain('Kan niet.')
    expect(readFileSync(at, 'utf8')).toBe(was.slice(0, 200))
  })
})
