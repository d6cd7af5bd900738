/** Two secretaries at once, each in a browser of their own, and other programs beside them: nothing is lost, and nothing is said that isn't so. */
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { chromiumHere, type Open, opened, plansAlone, skip, type Visit } from './chromium.ts'

const HUB = '/item/noord/energie/energiehub'
const WISH = '/item/noord/energie/zonnestroom-delen'
const FILE = 'noord/energie.md'
const KEEP = 'form[action="/bewaren/git"] button'
const UNDO = 'form[action="/bewaren/terug"] button'

describe.skipIf(skip)('two browsers', () => {
  const { visit, leave } = chromiumHere()
  let open: Open | null = null
  afterEach(async () => {
    if (open) await leave(open)
    open = null
  })

  /** Two browsers that both have a page open, and the text of the theme. */
  async function both(path: string, root = plansAlone()) {
    const served = await opened('nl', root)
    open = served
    const [one, two] = [await visit(served, {}, path), await visit(served, {}, path)]
    const at = join(root, FILE)
    const text = (): string => readFileSync(at, 'utf8')
    const write = (change: (now: string) => string): void => writeFileSync(at, change(text()))
    return { one, two, root, served, text, write }
  }
  /** Sends a form by its button; the status of the answer. */
  async function send({ page }: Visit, button = 'form.fields button.first'): Promise<number> {
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST' && !one.url().includes('check')),
      page.locator(button).first().click(),
    ])
    await page.waitForLoadState()
    return answer.status()
  }
  const says = ({ page }: Visit): Promise<string> => page.locator('body').innerText()
  const fill = ({ page }: Visit, name: string, value: string, form = 'form.fields'): Promise<void> =>
    page.locator(`${form} [name="${name}"]`).first().fill(value)
  const unfold = ({ page }: Visit): Promise<unknown> =>
    page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")

  it('keep what each changed of one item', async () => {
    const { one, two, text } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    await two.page.locator('[name=fase]').selectOption('voorbereiding')
    expect([await send(one), await send(two)]).toEqual([303, 303])
    expect(text()).toMatch(/fase: voorbereiding[\s\S]*eind: 2029-06/)
    expect(await says(two)).not.toContain('2029')
  })

  it('are shown both values of one field, and write nothing over it', async () => {
    const { one, two, text } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    await fill(two, 'planning.eind', '2030-06')
    expect([await send(one), await send(two)]).toEqual([303, 409])
    expect(await two.page.locator('[data-note="planning.eind"]').innerText()).toMatch(/2029-06.*2028-06.*2030-06/)
    expect(text()).toContain('eind: 2029-06')
    expect(await send(two)).toBe(303)
    expect(text()).toContain('eind: 2030-06')
  })

  it.each([
    ['another id', (text: string) => text, '/noord/energie/energieknoop'],
    [
      'another id and title',
      (text: string) => text.replace('### Energiehub Messchenveld', '### Energieknoop'),
      '/noord/energie/energieknoop',
    ],
  ])('are led to an item that got %s, with what they typed', async (_, change, way) => {
    const { one, write } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    write((now) =>
      change(now)
        .replace('  energiehub:\n', '  energieknoop:\n    voorheen: [energiehub]\n')
        .replace('{#energiehub}', '{#energieknoop}'),
    )
    expect(await send(one)).toBe(404)
    expect(await says(one)).toMatch(/heet nu anders[\s\S]*Er is niets bewaard[\s\S]*Einde\s*2029-06/)
    expect(await says(one)).not.toContain('gemeente-assen')
    expect(await one.page.locator('main a.button').getAttribute('href')).toBe(`/item${way}`)
    await one.to(HUB)
    expect(await one.page.locator('main a.button').getAttribute('href')).toBe(`/item${way}`)
  })

  it('are told that an item is gone, with what they typed in a small form', async () => {
    const { one, two, text, write } = await both(WISH)
    await unfold(one)
    await fill(one, 'tekst', 'Besproken\n\nmet de buren.', '#voortgang')
    write((now) => now.replace(/### [^\n]*\{#zonnestroom-delen\}[\s\S]*?(?=\n## )/, ''))
    const before = text()
    expect(await send(one, '#voortgang form button')).toBe(404)
    expect(await says(one)).toMatch(/niet meer in de plannen[\s\S]*Tekst\s+Besproken\s+met de buren\./)
    expect(text()).toBe(before)
    expect(await says(two)).toContain('Zonnestroom')
  })

  it.each([
    [
      'the theme half merged',
      FILE,
      (text: string) => text.replace('---\n', '---\n<<<<<<< HEAD\n'),
      422,
      /noord\/energie\.md is nu niet te lezen/,
    ],
    [
      'facts that can’t be read',
      FILE,
      (text: string) => text.replace('fase: verkenning', 'fase: ]['),
      422,
      /noord\/energie\.md is nu niet te lezen/,
    ],
    [
      'an association that can’t be read',
      'masterplan.yaml',
      (text: string) => text.replace('kringen:', 'kringen: ]['),
      404,
      /masterplan\.yaml is nu niet te lezen/,
    ],
  ])('are not told that a value is gone from %s', async (_, file, spoil, status, told) => {
    const { one, root } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    const at = join(root, file)
    const was = readFileSync(at, 'utf8')
    writeFileSync(at, spoil(was))
    expect(await send(one)).toBe(status)
    expect(await says(one)).toMatch(told)
    expect(await says(one)).not.toMatch(/staat nu niets|niet meer in de plannen/)
    expect(status === 404 ? await says(one) : await one.page.locator('[name="planning.eind"]').inputValue()).toContain(
      '2029-06',
    )
    expect(readFileSync(at, 'utf8')).toBe(spoil(was))
    writeFileSync(at, was)
    if (status === 404) return
    expect(await send(one)).toBe(303)
  })

  it('get back what they typed where the plans are away', async () => {
    const { one, root } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    renameSync(join(root, 'masterplan.yaml'), join(root, 'weg.txt'))
    expect(await send(one)).toBe(422)
    expect(await says(one)).toMatch(/Dit had u getypt:\s*Einde:\s*2029-06/)
    renameSync(join(root, 'weg.txt'), join(root, 'masterplan.yaml'))
  })

  it('get back what they typed where the program was started again', async () => {
    const { one, root, served } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    await served.served.close()
    const again = await opened('nl', root, served.served.port)
    expect(await send(one)).toBe(403)
    expect(await says(one)).toMatch(/in de terminal[\s\S]*Dit had u getypt:\s*Einde:\s*2029-06/)
    await again.close()
  })

  it('say the same news once, and tick off the same action once', async () => {
    const { one, two, text } = await both(HUB)
    for (const each of [one, two]) {
      await unfold(each)
      await fill(each, 'tekst', 'Het ontwerp is besproken.', '#voortgang')
    }
    expect([await send(one, '#voortgang form button'), await send(two, '#voortgang form button')]).toEqual([303, 303])
    expect(text().match(/Het ontwerp is besproken\./g)).toHaveLength(1)
    expect(await says(two)).toContain('Er was niets te bewaren')
    const done = '#acties .doings > form button'
    await one.to(HUB)
    await two.to(HUB)
    expect([await send(one, done), await send(two, done)]).toEqual([303, 303])
    expect(await says(two)).toContain('Er was niets te bewaren')
    // The line of one is the line of the other: who comes second sees what became of it.
    for (const each of [one, two]) {
      await each.to(HUB)
      await unfold(each)
    }
    const line = '#voortgang li form'
    await fill(one, 'tekst', 'Het ontwerp is bekeken.', line)
    await fill(two, 'tekst', 'Het ontwerp is gezien.', line)
    expect([await send(one, `${line} button`), await send(two, `${line} button`)]).toEqual([303, 422])
    expect(await two.page.locator('.message.stop').innerText()).toMatch(/besproken.*gezien/)
    expect(text()).toContain('Het ontwerp is bekeken.')
  })

  it('add the same wish once, sent at the same moment, unless somebody says otherwise', async () => {
    const { one, two, text } = await both('/thema/noord/energie/nieuw/wens')
    for (const { page } of [one, two]) await page.fill('#titel', 'Een warmtenet onder de weg')
    const sent = await Promise.all([send(one, 'main form button'), send(two, 'main form button')])
    expect(sent.sort()).toEqual([200, 303])
    expect(text().match(/### Een warmtenet onder de weg/g)).toHaveLength(1)
    const asked = (await says(one)).includes('Dit lijkt op') ? one : two
    expect(await send(asked, 'main form button')).toBe(303)
    expect(text().match(/### Een warmtenet onder de weg \{#[^}]+\}/g)).toHaveLength(2)
  })

  it('undo only what they saw, and hear what that did', async () => {
    const { one, two, text } = await both(HUB)
    await fill(one, 'planning.eind', '2029-06')
    await send(one)
    await one.to('/bewaren')
    await two.page.locator('[name=fase]').selectOption('voorbereiding')
    await send(two)
    expect(await send(one, UNDO)).toBe(409)
    expect(await says(one)).toMatch(/intussen iets anders[\s\S]*van voorbereiding naar verkenning/)
    expect(text()).toMatch(/fase: voorbereiding[\s\S]*eind: 2029-06/)
    // What the other wrote can be undone by whoever has seen it.
    await two.to('/bewaren')
    expect([await send(one, UNDO), await send(two, UNDO)]).toEqual([303, 409])
    expect(await says(one)).toMatch(/Ongedaan gemaakt\. .*van voorbereiding naar verkenning/)
    expect(text()).toMatch(/fase: verkenning[\s\S]*eind: 2029-06/)
  })

  it('keep in git only what their sentence tells of', async () => {
    const root = plansAlone()
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: dirname(root), encoding: 'utf8' })
    git('init', '-q', '-b', 'main')
    git('config', 'user.name', 'Secretaris')
    git('config', 'user.email', 'secretaris@example.org')
    git('add', '.')
    git('commit', '-qm', 'Eerste')
    const { one, two } = await both(HUB, root)
    await fill(one, 'planning.eind', '2029-06')
    await send(one)
    await one.to('/bewaren')
    await two.page.locator('[name=fase]').selectOption('voorbereiding')
    await send(two)
    expect(await send(one, KEEP)).toBe(409)
    expect(git('log', '--format=%s').trim()).toBe('Eerste')
    expect(await one.page.locator('#zin').inputValue()).toMatch(/voorbereiding/)
    // A sentence of somebody's own stays through that.
    await one.page.fill('#zin', 'Afgesproken in het bestuur.')
    await two.to(HUB)
    await fill(two, 'planning.eind', '2030-06')
    await send(two)
    expect(await send(one, KEEP)).toBe(409)
    expect(await one.page.locator('#zin').inputValue()).toBe('Afgesproken in het bestuur.')
    await two.to('/bewaren')
    expect(await Promise.all([send(one, KEEP), send(two, KEEP)])).toEqual([303, 303])
    const told = [await says(one), await says(two)]
    expect(told.filter((text) => text.includes('Bewaard in git'))).toHaveLength(1)
    expect(told.every((text) => text.includes('Alles is al bewaard.'))).toBe(true)
    expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(2)
    expect(git('status', '--porcelain', '--', 'plans')).toBe('')
  })
})
