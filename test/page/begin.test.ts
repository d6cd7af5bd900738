/** `masterplan open` where there is no plan yet: a form begins one as `init` does, and nothing that is there is ever written over. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Language } from '../../src/language/language.ts'
import { site } from '../../src/page/site.ts'
import { threshold } from '../../src/page/threshold.ts'
import { realHost } from '../../src/workspace/host.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { Standing } from '../../src/workspace/standing.ts'
import { fieldsIn, type Visitor, visit } from './served.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A folder with these files. */
function folder(files: Record<string, string> = {}): string {
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-begin-'))
  open.push(() => rmSync(made, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, file)), { recursive: true })
    writeFileSync(join(made, file), text)
  }
  return made
}

async function opened(cwd: string, language: Language = 'nl'): Promise<Visitor> {
  const host = () => keepingHost({ ...realHost(), cwd }, 'open')
  const today = () => '2026-11-23'
  const visitor = await visit(
    threshold({
      host,
      asked: undefined,
      language,
      today,
      pagesOf: async (root, spoken, notices) =>
        site({ host, standing: new Standing(), root, language: spoken, today }, undefined, notices),
    }),
  )
  open.push(() => visitor.leave())
  return visitor
}

/** All that people see in a folder, by path. */
const textsIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => !path.slice(root.length).includes('/.masterplan/'))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )

async function initiated(...argv: string[]): Promise<Record<string, string>> {
  const cwd = folder()
  const silent = { write: () => undefined, isTerminal: false, columns: 80 }
  const host = { ...realHost(), cwd, env: {}, dialogue: null, out: silent, err: silent }
  expect(await run(host, ['init', '--yes', '--no-git', '--today', '2026-11-23', ...argv])).toBe(0)
  return textsIn(cwd)
}

type Given = Record<string, string | string[]>
const sent = (given: Given): [string, string][] =>
  Object.entries(given).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

describe('an empty folder', () => {
  it.each<[string, Given, string[]]>([
    ['all as usual', { vereniging: 'Rolde' }, ['--association', 'Rolde']],
    [
      'kringen with and without members',
      { vereniging: 'Rolde', kring: ['Noord', '', 'Zuid'], leden: ['58', '', ''] },
      ['--association', 'Rolde', '--kring', 'Noord=58', '--kring', 'Zuid'],
    ],
    [
      'a list in one row',
      { vereniging: 'Rolde', kring: ['Noord (58), Zuid: 41 leden'], leden: [''] },
      ['--association', 'Rolde', '--kring', 'Noord=58,Zuid=41'],
    ],
    [
      'themes of their own',
      { vereniging: 'Rolde', kring: 'Noord', leden: '', themas: 'Wonen\r\nWerken, Zorg\r\n' },
      ['--association', 'Rolde', '--kring', 'Noord', '--theme', 'Wonen,Werken,Zorg'],
    ],
    [
      'criteria of their own, in English',
      { vereniging: 'Rolde', taal: 'en', criteria: 'Importance=60, Effort=40 cost' },
      ['--lang', 'en', '--association', 'Rolde', '--criteria', 'Importance=60, Effort=40 cost'],
    ],
    [
      'a name with marks of YAML',
      { vereniging: 'Rolde: "a" & <b>', criteria: 'geen' },
      ['--association', 'Rolde: "a" & <b>', '--criteria', 'geen'],
    ],
  ])('gets what init makes of the same answers: %s', async (_, given, argv) => {
    const cwd = folder({ '.DS_Store': '' })
    const { get, form } = await opened(cwd)
    const page = await get('/')
    expect([page.status, page.text.includes(cwd)]).toEqual([200, true])
    const { status, headers } = await form('/begin?taal=nl', sent({ taal: 'nl', ...given }))
    expect([status, String(headers['location'])]).toEqual([303, expect.stringMatching(/^\/\?na=/)])
    const { '.DS_Store': _store, ...made } = textsIn(cwd)
    expect(made).toEqual(await initiated(...argv))
    // The page goes on in the new plan, in its language, and says what came of it once.
    const home = await get(String(headers['location']))
    expect(home.text).toContain(`<html lang="${given['taal'] ?? 'nl'}">`)
    expect(home.text).toMatch(/<p class="message done"[^>]*>(?:Het plan van|The plan of) Rolde/)
    expect((await get('/kringen')).text).toContain('<a href="/kring/')
    // Sent twice, it begins nothing twice.
    const again = await form('/begin?taal=nl', sent({ vereniging: 'Anders' }))
    expect([again.status, again.headers['location']]).toEqual([303, '/'])
  })

  it.each<[string, Given, Record<string, RegExp>]>([
    ['no name', {}, { vereniging: /Vul een naam in/ }],
    ['a name too long', { vereniging: 'x'.repeat(81) }, { vereniging: /te lang/ }],
    ['members that are no number', { kring: 'Noord', leden: 'veel' }, { 'leden-0': /“veel” is geen aantal/ }],
    ['members of nobody', { kring: ['', 'Zuid'], leden: ['12', ''] }, { 'kring-0': /met 12 leden/ }],
    ['two kringen alike', { kring: ['Noord', 'noord!'], leden: ['', ''] }, { 'kring-1': /lijken te veel op elkaar/ }],
    ['a theme twice', { themas: 'Zorg\nzorg' }, { themas: /lijken te veel op elkaar/ }],
    ['points that are not 100', { criteria: 'Belang=60' }, { criteria: /samen 60/ }],
  ])(
    'says beside the field what can’t be taken, keeps what was typed and writes nothing: %s',
    async (_, given, told) => {
      const cwd = folder()
      const { form } = await opened(cwd)
      const all = { vereniging: 'Rolde', taal: 'en', kring: 'Oost', leden: '', themas: 'Wonen', criteria: '', ...given }
      const typed = _ === 'no name' ? { ...all, vereniging: '' } : all
      const { status, text } = await form('/begin?taal=nl', sent(typed))
      expect(status).toBe(422)
      const notes = [...text.matchAll(/data-note="([^"]+)">([^<]+)<\/p>/g)].map(([, name, note]) => [name, note])
      expect(Object.fromEntries(notes)).toEqual(
        Object.fromEntries(Object.entries(told).map(([name, note]) => [name, expect.stringMatching(note)])),
      )
      expect([...text.matchAll(/aria-invalid/g)]).toHaveLength(notes.length)
      const shown = fieldsIn(text)
      for (const [name, value] of sent(typed)) expect(shown).toContainEqual([name, value])
      expect(readdirSync(cwd)).toEqual([])
    },
  )

  it('shows more rows for kringen, with what was typed', async () => {
    const { form } = await opened(folder())
    const kring = ['Een', 'Twee', 'Drie', 'Vier']
    const { status, text } = await form('/begin?taal=nl', sent({ meer: '1', kring, leden: ['1', '', '', ''] }))
    expect(status).toBe(200)
    expect(fieldsIn(text).filter(([name]) => name === 'kring')).toEqual(
      [...kring, '', '', '', ''].map((name) => ['kring', name]),
    )
  })

  it('is not thrown away again by whoever looks for what can be undone', async () => {
    const cwd = folder()
    const { get, form } = await opened(cwd)
    await form('/begin?taal=nl', sent({ vereniging: 'Rolde', kring: 'Noord', leden: '' }))
    const made = textsIn(cwd)
    const before = (await get('/bewaren')).text
    expect(before).toContain('het begin van het plan zelf')
    expect(before).not.toContain('/bewaren/terug')
    expect((await form('/bewaren/terug', [['nummer', '1']])).status).toBe(409)
    expect(textsIn(cwd)).toEqual(made)
    // What is done after it can be.
    await form('/kringen/nieuw', [['naam', 'Zuid']])
    const number = /name="nummer" value="(\d+)"/.exec((await get('/bewaren')).text)?.[1] ?? ''
    expect((await form('/bewaren/terug', [['nummer', number]])).status).toBe(303)
    expect(textsIn(cwd)).toEqual(made)
  })

  it('speaks the other language when asked', async () => {
    const { get } = await opened(folder())
    expect((await get('/')).text).toMatch(/<html lang="nl">[\s\S]*formaction="\/begin\?taal=en"/)
    expect((await get('/?taal=en')).text).toMatch(/<html lang="en">[\s\S]*Begin a masterplan/)
    expect((await get('/kringen')).headers['location']).toBe('/')
  })
})

describe('a form that is read on in the other language', () => {
  const all = {
    vereniging: 'Rolde "&"',
    kring: ['Noord', ''],
    leden: ['5', ''],
    themas: 'Zorg\r\nWonen',
    criteria: 'x',
  }
  it.each<[string, Given, Language, Language]>([
    ['all of it', { ...all, taal: 'nl', spreek: 'nl' }, 'en', 'en'],
    ['with a language that was chosen', { ...all, taal: 'en', spreek: 'nl' }, 'en', 'en'],
    ['back', { ...all, taal: 'en', spreek: 'en' }, 'nl', 'nl'],
    ['back, with a language that was chosen', { ...all, taal: 'nl', spreek: 'en' }, 'nl', 'nl'],
    ['what can’t be taken', { ...all, vereniging: '', leden: ['veel', ''], taal: 'nl', spreek: 'nl' }, 'en', 'en'],
    ['nothing typed', { vereniging: '', taal: 'nl', spreek: 'nl' }, 'en', 'en'],
  ])('keeps what was typed: %s', async (_, given, to, taal) => {
    const cwd = folder()
    const { form } = await opened(cwd)
    const { status, text } = await form(`/begin?taal=${to}`, sent(given))
    expect([status, text]).toEqual([200, expect.stringContaining(`<html lang="${to}">`)])
    const shown = fieldsIn(text)
    const { spreek: _spreek, ...rest } = given
    for (const [name, value] of sent({ ...rest, taal })) expect(shown).toContainEqual([name, value])
    expect(text).not.toContain('aria-invalid')
    // Enter presses the first button of the form, which begins.
    expect(/<button[^>]*form="begin"[^>]*>/.exec(text)?.[0]).toBe('<button hidden form="begin">')
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('a folder with something in it', () => {
  it.each<[string, Record<string, string>]>([
    ['documents and photos', { 'brief.docx': 'x', 'foto.jpg': 'y', 'oud/plan.pdf': 'z' }],
    ['themes of a plan that lost its masterplan.yaml', { 'noord/energie.md': '# Energie\n' }],
    ['an empty folder for the plans', { 'brief.docx': 'x', 'plans/.keep': '' }],
    ['the program itself', { masterplan: 'x', 'docs/README.md': 'y', LICENSE: 'z' }],
  ])('keeps it, and the plan comes in a folder beside it: %s', async (_, files) => {
    const cwd = folder(files)
    const { get, form } = await opened(cwd)
    expect((await get('/')).text).toContain(join(cwd, 'plans'))
    expect((await form('/begin?taal=nl', sent({ vereniging: 'Rolde' }))).status).toBe(303)
    expect(textsIn(cwd)).toMatchObject(files)
    expect(readFileSync(join(cwd, 'plans/masterplan.yaml'), 'utf8')).toContain('Rolde')
    // Whoever opens the folder next time has the plan.
    expect((await (await opened(cwd)).get('/')).headers['location']).toBe('/')
  })

  it.each<[string, Record<string, string>]>([
    ['other plans', { 'x.docx': '', 'plans/begroting.xlsx': 'x' }],
    ['a file of that name', { plans: 'x' }],
  ])('begins nothing where the folder for the plan is taken as well: %s', async (_, files) => {
    const cwd = folder(files)
    const { get, form } = await opened(cwd)
    const { status, text } = await get('/')
    expect([status, text]).toEqual([409, expect.stringContaining('er is niets overschreven')])
    expect(text).not.toContain('<form')
    await form('/begin?taal=nl', sent({ vereniging: 'Rolde' }))
    expect(textsIn(cwd)).toEqual(files)
  })

  it('opens the plan further down that is chosen', async () => {
    const cwd = folder({ 'a/masterplan.yaml': 'vereniging: Aa\n', 'b/masterplan.yaml': 'vereniging: Bee\n' })
    const { get, form } = await opened(cwd)
    expect((await get('/')).text).toMatch(/Open [^<]*\/a[\s\S]*Open [^<]*\/b/)
    expect((await form('/kies?taal=nl', [['map', '1']])).status).toBe(303)
    expect((await get('/')).text).toContain(join(cwd, 'b'))
  })

  it('takes an empty masterplan.yaml for nobody’s', async () => {
    const cwd = folder({ 'masterplan.yaml': '' })
    const { form } = await opened(cwd)
    expect((await form('/begin?taal=nl', sent({ vereniging: 'Rolde' }))).status).toBe(303)
    expect(readFileSync(join(cwd, 'masterplan.yaml'), 'utf8')).toContain('Rolde')
  })

  it('opens a plan that somebody else began meanwhile', async () => {
    const cwd = folder()
    const { get, form } = await opened(cwd)
    await get('/')
    writeFileSync(join(cwd, 'masterplan.yaml'), 'vereniging: Ander\n')
    expect((await form('/begin?taal=nl', sent({ vereniging: 'Rolde' }))).headers['location']).toBe('/')
    expect(textsIn(cwd)).toEqual({ 'masterplan.yaml': 'vereniging: Ander\n' })
  })
})

describe('a masterplan.yaml that can’t be read', () => {
  it.each([
    ['no YAML', ': : [', /Dit klopt niet in masterplan\.yaml/],
    ['halfway a merge', '<<<<<<< a\nvereniging: A\n=======\nvereniging: B\n>>>>>>> b\n', /Dit klopt niet/],
    ['something else', 'boodschappen: [melk]\n', /Dit klopt niet/],
    ['no kring', 'vereniging: Rolde\nthemas:\n  zorg: { naam: Zorg }\n', /masterplan\.yaml/],
    ['one line of text', 'hallo\n', /Dit klopt niet/],
  ])('is told what is the matter with, and stays: %s', async (_, text, told) => {
    const cwd = folder({ 'masterplan.yaml': text })
    const { get, form } = await opened(cwd)
    await get('/')
    for (const path of ['/', '/kringen']) {
      const page = (await get(path)).text
      expect(page).toMatch(told)
      expect(page).toContain(cwd)
      expect(page).not.toContain('vereniging" type=')
    }
    await form('/begin?taal=nl', sent({ vereniging: 'Rolde' }))
    expect(textsIn(cwd)).toEqual({ 'masterplan.yaml': text })
  })
})
