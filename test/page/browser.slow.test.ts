/** Ten tasks of a secretary in a real browser, with and without script, and every screen by axe, on a phone and in the dark. Skipped, out loud, where there is no Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { chromiumHere, opened, skip } from './chromium.ts'

const HUB = '/item/noord/energie/energiehub'
const WISH = '/item/noord/energie/zonnestroom-delen'

const SCREENS = [
  '/',
  '/kringen',
  '/kring/noord',
  '/kring/noord/velden',
  '/thema/noord/energie',
  '/thema/noord/energie/velden',
  '/thema/noord/energie/nieuw/wens',
  HUB,
  WISH,
  '/item/noord/energie/netcongestie',
  '/wensen',
  '/wensen/inlezen',
  '/zoek?q=laden',
  '/rapporten',
  '/veranderd',
  '/bewaren',
  '/voorbeeld/noord',
  '/thema/noord/energie/nieuw/project',
  '/thema/noord/energie/nieuw/uitdaging',
  '/zoek',
  '/zoek?q=zzzzzz',
  '/veranderd?sinds=2026-01-01',
  '/rapport?van=noord&voor=jaarverslag&vorm=html',
  '/nergens',
]

describe.skipIf(skip)('in Chromium', () => {
  const { visit, leave, complaints } = chromiumHere()

  it.each([true, false])('does ten tasks, with script: %s', async (javaScriptEnabled) => {
    const open = await opened()
    const { page, to } = await visit(open, { javaScriptEnabled })
    const text = (file: string): string => readFileSync(join(open.root, file), 'utf8')
    const energie = (): string => text('noord/energie.md')
    const done = (): Promise<void> => page.locator('.message.done').waitFor()

    // 1. Find a project from the start: by what it says, and by where it stands.
    await page.getByRole('searchbox', { name: 'Zoeken in de plannen' }).fill('energiehub messchenveld')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('link', { name: 'Energiehub Messchenveld' }).first().click()
    await page.getByRole('heading', { name: 'Energiehub Messchenveld' }).waitFor()
    await page.getByRole('link', { name: 'Kringen' }).first().click()
    await page.getByRole('link', { name: 'Noord', exact: true }).click()
    await page.getByRole('link', { name: 'Energie', exact: true }).click()
    await page.getByRole('link', { name: 'Energiehub Messchenveld' }).click()
    // 2. Change how it goes.
    await page.getByLabel('Fase').selectOption('voorbereiding')
    await page.getByLabel('Einde').fill('september 2028')
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await done()
    expect(energie()).toMatch(/fase: voorbereiding[\s\S]*eind: 2028-09/)
    // A cost between two amounts and two leads, which stand in parts that are folded away: after saving they are seen.
    await page.getByText('Wie er meedoet', { exact: true }).click()
    await page.getByLabel('Trekker').fill('Werkgroep Energie, Enexis')
    await page.getByText('Geld', { exact: true }).click()
    await page.getByLabel('Kosten in euro').fill('tussen 10.000 en 20.000')
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await done()
    expect(await page.getByRole('textbox', { name: 'Kosten in euro' }).inputValue()).toBe('10000 tot 20000')
    expect(await page.getByRole('textbox', { name: 'Trekker' }).inputValue()).toContain(', Enexis')
    expect(energie()).toContain('kosten: { van: 10000, tot: 20000 }')
    // 3. News.
    await page.locator('#voortgang summary').first().click()
    await page.getByLabel('Wat is er gebeurd?').fill('Het ontwerp is besproken.')
    await page.locator('#voortgang').getByRole('button', { name: 'Toevoegen' }).click()
    await done()
    expect(energie()).toContain('2026-11-23: Het ontwerp is besproken.')
    await page.locator('#voortgang summary').nth(1).click()
    await page.locator('#voortgang').getByLabel('De regel, zonder de dag').first().fill('Het ontwerp is bekeken.')
    await page.locator('#voortgang').getByRole('button', { name: 'Bewaren' }).first().click()
    await done()
    expect(energie()).toContain('2026-11-23: Het ontwerp is bekeken.')
    // 4. A decision.
    await page.locator('#besluiten summary').first().click()
    await page.getByLabel('Wat is er besloten?').fill('Het ontwerp gaat door.')
    await page.locator('#besluiten').getByLabel('Door wie').fill('Kringbestuur')
    await page.locator('#besluiten').getByRole('button', { name: 'Toevoegen' }).click()
    await done()
    expect(energie()).toContain('2026-11-23 (Kringbestuur): Het ontwerp gaat door.')
    // 5. Tick off an action.
    await page.getByRole('button', { name: /^Gedaan: Offertes/ }).click()
    await done()
    expect(energie()).toMatch(/- \[x\] .*Offertes vragen/)
    // 6. Ask a partner.
    await page.locator('#gevraagd summary').click()
    await page.getByLabel('Partner', { exact: true }).selectOption({ label: 'Enexis' })
    await page.getByLabel('Wat vraagt u?').fill('Een datum voor het groepscontract')
    await page.locator('#gevraagd').getByRole('button', { name: 'Toevoegen' }).click()
    await done()
    expect(energie()).toContain('Een datum voor het groepscontract')
    // 7. A new wish.
    await to('/thema/noord/energie')
    await page.getByRole('link', { name: 'Nieuwe wens' }).click()
    await page.getByLabel('Titel').fill('Een warmtenet onder de weg')
    await page.getByLabel('In een paar zinnen').fill('Restwarmte van de bakker voor de buren.')
    await page.getByRole('button', { name: 'Toevoegen' }).click()
    await done()
    expect(energie()).toContain('### Een warmtenet onder de weg {#een-warmtenet-onder-de-weg}')
    // 8. Ask on, and answer it.
    await page.getByText('Vraag door: waarom?').click()
    await page.locator('#vraag').getByLabel('Antwoord', { exact: true }).fill('De warmte gaat nu de lucht in.')
    await page.locator('#vraag').getByRole('button', { name: 'Toevoegen' }).click()
    await done()
    await page.getByText('De wens beantwoorden').click()
    await page.locator('#antwoord').getByLabel('Antwoord').selectOption('later')
    await page.locator('#antwoord').getByLabel('Waarom, zoals').fill('Eerst het net.')
    await page.locator('#antwoord').getByRole('button', { name: 'Vastleggen' }).click()
    await done()
    expect(energie()).toMatch(/De warmte gaat nu de lucht in\.[\s\S]*/)
    // 9. See what changed, and undo the last of it.
    await to('/veranderd')
    expect(await page.frameLocator('iframe').getByText('Een warmtenet onder de weg').count()).toBeGreaterThan(0)
    await to('/bewaren')
    await page.getByRole('button', { name: 'De laatste wijziging ongedaan maken' }).click()
    await done()
    expect(energie()).not.toContain('Eerst het net.')
    // 10. A PDF for the board.
    await page.getByRole('link', { name: 'Rapporten' }).click()
    await page.getByLabel('Voor').selectOption({ label: 'het bestuur' })
    await page.getByLabel('Als').selectOption('pdf')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Maken en downloaden' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('noord-bestuur.pdf')
    // What is said meanwhile ends with it.
    if (javaScriptEnabled) await page.getByText('Klaar: noord-bestuur.pdf staat bij uw downloads.').waitFor()
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(complaints).toEqual([])
    await leave(open)
  })

  it('tells beside the field while somebody types, and of what somebody else saved', async () => {
    const open = await opened()
    const one = await visit(open)
    const two = await visit(open)
    await one.to(HUB)
    await two.to(HUB)
    await one.page.getByLabel('Einde').fill('ooit')
    await one.page.locator('[data-note="planning.eind"]:not(:empty)').waitFor()
    expect(await one.page.getByLabel('Einde').getAttribute('aria-invalid')).toBe('true')
    await one.page.getByLabel('Einde').fill('2028-12')
    await one.page.locator('[data-note="planning.eind"]:empty').waitFor({ state: 'attached' })
    // Two browsers at once: the second sees both values, and nothing of the first is overwritten.
    await two.page.getByLabel('Einde').fill('2029-06')
    await one.page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await one.page.locator('.message.done').waitFor()
    await two.page.locator('#meanwhile:not([hidden])').waitFor()
    await two.page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await two.page.locator('.message.stop').waitFor()
    expect(await two.page.locator('[data-note="planning.eind"]').textContent()).toMatch(
      /2028-12[\s\S]*2028-06[\s\S]*2029-06/,
    )
    expect(readFileSync(join(open.root, 'noord/energie.md'), 'utf8')).toContain('eind: 2028-12')
    await leave(open)
  })

  it.each([true, false])('reads in a form with wishes, with script: %s', async (javaScriptEnabled) => {
    const open = await opened()
    const { page, to } = await visit(open, { javaScriptEnabled, viewport: { width: 360, height: 740 } })
    const looked = async (): Promise<void> => {
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
      if (javaScriptEnabled) expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([])
    }
    await to('/wensen')
    await page.getByRole('link', { name: 'Een formulier inlezen' }).click()
    const file = page.getByLabel('Het bestand met de antwoorden')
    const look = (): Promise<void> => page.getByRole('button', { name: 'Bekijken' }).click()
    await file.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(21 * 1024 * 1024) })
    await look()
    await page.getByText('te veel voor één formulier').waitFor()
    await to('/wensen/inlezen')
    await file.setInputFiles('test/wishes/forms/microsoft-forms.csv')
    await look()
    await looked()
    await page.getByLabel('Van welke kring').selectOption('noord')
    await look()
    await page.getByLabel('rij 4: een telefoonnummer').waitFor()
    await page.getByText('Anders lezen').click()
    await looked()
    await page.getByRole('button', { name: /in de rij zetten$/ }).click()
    await page.locator('.message.done').waitFor()
    await page.getByText('Samen zonnestroom delen op Peelerpark').first().waitFor()
    expect(await page.content()).not.toMatch(/Bakker|06-12345678/)
    await leave(open)
  })

  it('follows a save in the preview, and keeps the place', async () => {
    const open = await opened()
    const { page, to } = await visit(open)
    await to('/voorbeeld/noord')
    await page.frameLocator('iframe').getByRole('heading', { name: 'Masterplan Noord' }).waitFor()
    await page.evaluate("document.querySelector('iframe').contentWindow.scrollTo(0, 3000)")
    const file = join(open.root, 'noord/energie.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('energieneutraal zijn', 'energieneutraal wezen'))
    await page.frameLocator('iframe').getByText('energieneutraal wezen').first().waitFor({ state: 'attached' })
    await page.waitForFunction("document.querySelector('iframe').contentWindow.scrollY === 3000")
    await leave(open)
  })

  it.each([
    ['on a phone', { viewport: { width: 360, height: 740 } }, 'nl'],
    ['at a desk', { viewport: { width: 1280, height: 800 } }, 'nl'],
    ['in the dark, in English', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, 'en'],
  ] as const)('has no screen that axe complains of, or that is too wide, %s', async (_, options, language) => {
    const open = await opened(language)
    const { page, to } = await visit(open, options)
    const look = async (path: string): Promise<void> => {
      await page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")
      expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0])
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .exclude('iframe')
        .analyze()
      expect([path, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)]).toEqual([path, []])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    }
    for (const path of SCREENS) {
      await to(path)
      await look(path)
    }
    // What can't be saved, by a form, a small form and a new item, and what somebody else changed meanwhile.
    const refused = async (path: string, form: string, over: Record<string, string>): Promise<void> => {
      await to(path)
      await page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")
      for (const [name, value] of Object.entries(over))
        await page.locator(form).first().locator(`[name="${name}"]`).fill(value)
      const [answer] = await Promise.all([
        page.waitForResponse((one) => one.request().method() === 'POST' && !one.url().includes('check')),
        page.locator(form).first().locator('button').last().click(),
      ])
      await page.waitForLoadState()
      statuses.push(answer.status())
      await look(`${path} refused`)
    }
    const statuses: number[] = []
    await refused(HUB, 'form.fields', { 'planning.eind': 'ooit', kosten: 'veel', titel: '' })
    await refused(HUB, '#voortgang form', { tekst: 'Bel 06-12345678' })
    await refused('/thema/noord/energie/nieuw/wens', 'main form', { titel: 'x {#y}', tekst: 'z' })
    await refused('/kring/noord/velden', 'form.fields', { horizon: 'ooit' })
    await to(HUB)
    await page.locator('[name="planning.eind"]').fill('2029-06')
    const file = join(open.root, 'noord/energie.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('eind: 2028-06', 'eind: 2028-12'))
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST' && !one.url().includes('check')),
      page.locator('form.fields button.first').click(),
    ])
    await page.waitForLoadState()
    await look(`${HUB} meanwhile`)
    expect([...statuses, answer.status()]).toEqual([422, 422, 422, 422, 409])
    // What is gone or has another name since it was shown, with what was typed for it.
    for (const [name, other] of [
      ['renamed', '{#hub}'],
      ['gone', ''],
    ] as const) {
      const was = readFileSync(file, 'utf8')
      await to(HUB)
      await page.locator('[name="planning.eind"]').fill('2029-06')
      const facts = was.replace('  energiehub:\n', '  hub:\n    voorheen: [energiehub]\n')
      writeFileSync(file, (other === '' ? was : facts).replace(' {#energiehub}', other && ` ${other}`))
      await page.locator('form.fields button.first').click()
      await page.locator('dd.typed').first().waitFor()
      await look(`${HUB} ${name}`)
      writeFileSync(file, was)
    }
    await leave(open)
  })

  it('is worked by keyboard only', async () => {
    const open = await opened()
    const { page, to } = await visit(open)
    await to(HUB)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const reached = async (): Promise<string> =>
      page.evaluate("document.activeElement.getAttribute('name') ?? document.activeElement.textContent")
    for (let i = 0; i < 60 && (await reached()) !== 'fase'; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    for (let i = 0; i < 60 && (await reached()) !== 'Bewaren'; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.message.done').waitFor()
    const energie = (): string => readFileSync(join(open.root, 'noord/energie.md'), 'utf8')
    expect(energie()).toContain('fase: voorbereiding')
    // News, in a part that is folded away.
    const pressed = async (what: string, most = 90): Promise<void> => {
      for (let i = 0; i < most && (await reached()) !== what; i++) await page.keyboard.press('Tab')
      expect(await reached()).toBe(what)
    }
    await pressed('Nieuws toevoegen')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Zonder muis.')
    await pressed('Toevoegen')
    await page.keyboard.press('Enter')
    await page.locator('.message.done', { hasText: 'Zonder muis.' }).waitFor()
    expect(energie()).toContain('2026-11-23: Zonder muis.')
    // And back, from the menu.
    await pressed('Bewaren en terug')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Bewaren en terug' }).waitFor()
    await pressed('De laatste wijziging ongedaan maken')
    await page.keyboard.press('Enter')
    await page.locator('.message.done', { hasText: 'Ongedaan gemaakt.' }).waitFor()
    expect(energie()).not.toContain('Zonder muis.')
    await leave(open)
  })
})
