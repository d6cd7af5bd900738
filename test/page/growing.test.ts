/** The forms for a new kring and a new theme: each writes what `masterplan new` writes, and says beside its fields what can't be taken. */
import { afterEach, describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
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
const PARTNER = '/partners/nieuw'

it.each([
  ['/kringen', KRING, 'Nieuwe kring'],
  ['/kringen', THEME, 'Nieuw thema'],
  ['/kring/noord', `${THEME}?bij=noord`, 'Nieuw thema'],
  ['/kringen', PARTNER, 'Nieuwe partner'],
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
      `${THEME}?bij=noord`,
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
    expect((await on.get(String(headers['location']))).text).toMatch(
      // And of what a new file lacks nothing.
      /<p class="message done"[^>]*>Bewaard\. (?:Kring|Thema) [^.<]*\.<\/p>/,
    )
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
    [PARTNER, [['naam', 'Gemeente!']], 'naam', /Er is al een partner.*Gemeente/],
    [
      `${PARTNER}?bij=noord%2Fenergie%2Fhub`,
      [
        ['naam', ''],
        ['soort', 'Blijft <b> staan'],
      ],
      'naam',
      /Vul een naam in/,
    ],
    [
      `${THEME}?bij=noord`,
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

describe('a partner', () => {
  it.each<[string, [string, string][], string, RegExp]>([
    [PARTNER, [['naam', 'Enexis']], '/kringen', /^ {2}enexis:\s*\{? *\n? *naam: Enexis/m],
    [
      `${PARTNER}?bij=noord%2Fenergie%2Fhub`,
      [
        ['naam', 'Waterschap: "Hunze"'],
        ['soort', 'overheid'],
      ],
      '/item/noord/energie/hub',
      /^ {2}waterschap-hunze:[\s\S]*Hunze[\s\S]*soort: overheid/m,
    ],
    [`${PARTNER}?bij=noord`, [['naam', '株式会社']], '/kring/noord', /^ {2}partner-1:/m],
    [`${PARTNER}?bij=nergens%2Fx`, [['naam', '2027']], '/kringen', /^ {2}partner-2027:/m],
    [`${PARTNER}?bij=%2F%2Fkwaad.example`, [['naam', 'Kring']], '/kringen', /^ {2}kring:/m],
  ])(
    'comes in masterplan.yaml alone, and whoever wanted it goes on where they were: %s %j',
    async (path, fields, to, line) => {
      const { files, on } = await opened()
      const { status, headers } = await on.form(path, fields)
      expect([status, String(headers['location']).split('?')[0]]).toEqual([303, to])
      expect(files['masterplan.yaml']).toMatch(line)
      const { 'masterplan.yaml': _, ...rest } = files
      const { 'masterplan.yaml': __, ...before } = pagePlans()
      expect(rest).toEqual(before)
      // It can be asked something, and have a report.
      const name = fields[0]?.[1].replaceAll('"', '&quot;')
      expect((await on.get('/item/noord/energie/hub')).text).toContain(`>${name}</option>`)
      expect((await on.get('/rapporten')).text).toContain(`>${name}</option>`)
    },
  )

  it('can be made from a project where there is nobody to ask yet', async () => {
    const none = String(pagePlans()['masterplan.yaml']).replace(/^partners:\n(?: .*\n)*/m, '')
    const theme =
      '---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### De hub {#hub}\n\nEen plan.\n'
    const { on } = await opened(pagePlans({ 'masterplan.yaml': none, 'noord/energie.md': theme }))
    const page = (await on.get('/item/noord/energie/hub')).text
    expect(page).not.toContain('/doe/vraag')
    expect(page).toContain(`href="${PARTNER}?bij=noord%2Fenergie%2Fhub"`)
  })
})

describe('a theme that a kring has no page of', () => {
  it.each<[string, Record<string, string | null>, string, number]>([
    ['is begun from the page of the kring', {}, 'zorg', 303],
    ['is not when it is there by now', { 'noord/zorg.md': '---\nthema: zorg\n---\n' }, 'zorg', 422],
    ['is not where its file can’t be read', { 'noord/zorg.md': '---\nthema: [\n' }, 'zorg', 422],
    ['is not when the association has no such theme', {}, 'nergens', 422],
    ['is not without one', {}, '', 422],
    ['is no way out of the folder', {}, '../../kwaad', 422],
  ])('%s', async (_, over, theme, status) => {
    const config = String(pagePlans()['masterplan.yaml']).replace(/^themas:\n/m, '$&  zorg: { naam: Zorg }\n')
    const plans = mini({ ...pagePlans(), 'masterplan.yaml': config, ...over })
    const { files, on } = await opened({ ...plans })
    expect((await on.get('/kring/noord')).text.includes('name="thema" value="zorg"')).toBe(!('noord/zorg.md' in over))
    const sent = await on.form('/kring/noord/thema', [['thema', theme]])
    expect(sent.status).toBe(status)
    if (status === 422) {
      expect(sent.text).toMatch(/class="message stop"[^>]*>[^<]+Er is niets bewaard/)
      expect(files).toEqual(plans)
      return
    }
    expect(String(sent.headers['location'])).toMatch(/^\/thema\/noord\/zorg\?/)
    const { written } = await masterplan(['new', 'theme', 'noord/zorg', '--write'], plans)
    expect(files).toEqual({ ...plans, 'noord/zorg.md': written['/work/plans/noord/zorg.md'] })
    expect((await on.get(String(sent.headers['location']))).text).toContain('Nieuw project')
    expect((await on.get('/kring/noord')).text).not.toContain('name="thema" value="zorg"')
    expect((await on.form('/kring/nergens/thema', [['thema', 'zorg']])).status).toBe(404)
  })
})
