/** The forms for a new kring and a new theme: each writes what `masterplan new` writes, and says beside its fields what can't be taken. */
import { afterEach, describe, expect, it } from 'vitest'
import { masterplan } from '../world.ts'
import { pagePlans } from './plans.ts'
import { fieldsIn, openPages, type Visitor } from './served.ts'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})
async function opened(files = pagePlans()): Promise<{ files: Record<string, unknown>; on: Visitor }> {
  visitor = await openPages(files)
  return { files, on: visitor }
}

const KRING = '/kringen/nieuw'
const THEME = '/themas/nieuw'

it.each([
  ['/kringen', KRING, 'Nieuwe kring'],
  ['/kringen', THEME, 'Nieuw thema'],
  ['/kring/noord', `${THEME}?kring=noord`, 'Nieuw thema'],
])('stands where somebody looks for it: on %s a way to %s', async (page, href, name) => {
  const { on } = await opened()
  expect((await on.get(page)).text).toContain(`<a class="button" href="${href}">${name}</a>`)
  expect((await on.get(href)).text).toContain(`<h1>${name}</h1>`)
})

describe('writes the same as the command', () => {
  it.each<[string, [string, string][], string[], string]>([
    [KRING, [['naam', 'Centrum']], ['kring', 'Centrum'], '/kring/centrum'],
    [
      KRING,
      [
        ['naam', ' ’t  Oude Dorp '],
        ['leden', '41 leden'],
      ],
      ['kring', '’t Oude Dorp', '--members', '41'],
      '/kring/t-oude-dorp',
    ],
    [THEME, [['naam', 'Veilig & wel']], ['theme', 'Veilig & wel'], '/kringen'],
    [
      `${THEME}?kring=noord`,
      [
        ['naam', 'Zorg'],
        ['groep', 'people'],
        ['definitie', 'Voor\r\nelkaar: altijd.'],
      ],
      ['theme', 'Zorg', '--group', 'people', '--definition', 'Voor elkaar: altijd.'],
      '/thema/noord/zorg',
    ],
    [
      THEME,
      [
        ['naam', 'Kring'],
        ['groep', 'anders'],
      ],
      ['theme', 'Kring'],
      '/kringen',
    ],
  ])('%s %j', async (path, fields, argv, to) => {
    const { written } = await masterplan(['new', ...argv, '--write'], pagePlans())
    const { files, on } = await opened()
    const { status, headers } = await on.form(path, fields)
    expect([status, String(headers['location']).split('?')[0]]).toEqual([303, to])
    const expected = Object.fromEntries(
      Object.entries(written).map(([file, text]) => [file.replace('/work/plans/', ''), text]),
    )
    expect(files).toEqual({ ...pagePlans(), ...expected })
    expect((await on.get(String(headers['location']))).text).toMatch(/<p class="message done"[^>]*>Bewaard\. /)
  })
})

describe('says beside the field what can’t be taken, and writes nothing', () => {
  it.each<[string, [string, string][], string, RegExp]>([
    [KRING, [['naam', ' ']], 'naam', /Vul een naam in/],
    [KRING, [['naam', 'noord!']], 'naam', /Er is al een kring/],
    [KRING, [['naam', 'x'.repeat(81)]], 'naam', /te lang/],
    [
      KRING,
      [
        ['naam', 'Centrum'],
        ['leden', 'veel'],
      ],
      'leden',
      /“veel” is geen aantal/,
    ],
    [THEME, [['naam', 'ENERGIE']], 'naam', /Er is al een thema/],
    [
      `${THEME}?kring=noord`,
      [
        ['naam', ''],
        ['definitie', 'Blijft <b> staan'],
        ['groep', 'people'],
      ],
      'naam',
      /Vul een naam in/,
    ],
  ])('%s %j', async (path, fields, field, told) => {
    const { files, on } = await opened()
    const { status, text } = await on.form(path, fields)
    expect(status).toBe(422)
    expect(new RegExp(`data-note="${field}">([^<]*)<`).exec(text)?.[1]).toMatch(told)
    expect(text.match(/aria-invalid="true"/g)).toHaveLength(1)
    for (const one of fields) expect(fieldsIn(text)).toContainEqual(one)
    expect(files).toEqual(pagePlans())
    // The same while somebody types.
    const checked = await on.form(`${path}${path.includes('?') ? '&' : '?'}check=1`, fields)
    expect(JSON.parse(checked.text).notes[field]).toMatch(told)
  })

  it('leaves a masterplan.yaml alone that a person had better change', async () => {
    const halfway = `<<<<<<< a\n${pagePlans()['masterplan.yaml']}=======\n>>>>>>> b\n`
    const { files, on } = await opened(pagePlans({ 'masterplan.yaml': halfway }))
    const { status, text } = await on.form(KRING, [['naam', 'Centrum']])
    expect([status, text]).toEqual([422, expect.stringMatching(/class="message stop"[^<]*masterplan\.yaml/)])
    expect(files['masterplan.yaml']).toBe(halfway)
  })
})
