/** `masterplan new`: a kring or a theme in a plan that is there, and the file that one kring lacks. */
import { describe, expect, it } from 'vitest'
import { type Files, MINI, masterplan, mini } from '../world.ts'

const EDIT = '  zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }\n'

describe('a kring', () => {
  it('comes with its line, its page and a file per theme', async () => {
    const { code, written, out, err } = await masterplan(['new', 'kring', 'Centrum', '--members', '12', '--write'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Object.keys(written).sort()).toEqual(
      ['centrum/energie.md', 'centrum/kring.md', 'centrum/water.md', 'masterplan.yaml'].map((f) => `/work/plans/${f}`),
    )
    const config = written['/work/plans/masterplan.yaml'] ?? ''
    // Every other byte stays.
    expect(config.replace(/ {2}centrum:.*\n(?: {4}.*\n)*/, '')).toBe(MINI['masterplan.yaml'])
    expect(out).toContain('Kring Centrum, met 3 bestanden.')
    expect(out).toContain('3 nieuwe bestanden: plans/centrum/energie.md')
    // What a new file lacks is no news of it.
    expect(out).not.toContain('nog-in-te-vullen')
  })

  it('is shown, and written only when that is said', async () => {
    const { code, written, err } = await masterplan(['new', 'kring', 'Centrum'])
    expect({ code, written }).toEqual({ code: 0, written: {} })
    expect(err).toContain('--write')
  })

  it('keeps what stands in its folder already', async () => {
    const there = mini({ 'centrum/kring.md': '---\nkring: centrum\n---\n\n## Stip op de horizon\n\nVan ons.\n' })
    const { written } = await masterplan(['new', 'kring', 'Centrum', '--write'], there)
    expect(Object.keys(written)).not.toContain('/work/plans/centrum/kring.md')
    expect(Object.keys(written)).toHaveLength(3)
  })

  it.each([['Noord'], ['noord!'], ['ZW'], ['Zuid West']])('is refused where one is called so: %s', async (name) => {
    const { code, err, written } = await masterplan(['new', 'kring', name, '--write'])
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain('Er is al een kring')
  })
})

describe('a theme', () => {
  it.each(['theme', 'thema'])('comes in every kring (%s)', async (kind) => {
    const argv = ['new', kind, 'Veilig & wel', '--group', 'people', '--definition', 'Veilig: altijd.', '--write']
    const { code, written } = await masterplan(argv)
    expect(code).toBe(0)
    expect(Object.keys(written).sort()).toEqual(
      ['masterplan.yaml', 'noord/veilig-wel.md', 'zuid/veilig-wel.md'].map((f) => `/work/plans/${f}`),
    )
    expect(written['/work/plans/masterplan.yaml']).toContain('Veilig: altijd.')
    // An ampersand is no letter of a plain title, so the file has none and the name stands in masterplan.yaml.
    expect(written['/work/plans/noord/veilig-wel.md']).toMatch(/^---\nthema: veilig-wel\n---\n/)
  })

  it.each(['noord/water', 'Noord/WATER'])('comes in the one kring that lacks its file: %s', async (asked) => {
    const lacking = mini({ 'noord/water.md': null })
    const { code, written, out } = await masterplan(['new', 'theme', asked, '--write'], lacking)
    expect(code).toBe(0)
    expect(Object.keys(written)).toEqual(['/work/plans/noord/water.md'])
    expect(out).toContain('1 bevinding is hiermee opgelost.')
  })

  it('may have a slash in its name', async () => {
    const { written } = await masterplan(['new', 'theme', 'Welzijn/Leefomgeving', '--write'])
    expect(Object.keys(written)).toContain('/work/plans/zuid/welzijn-leefomgeving.md')
  })

  it('writes headings in the language of the plan', async () => {
    const english = mini({ 'masterplan.yaml': String(MINI['masterplan.yaml']).replace('taal: nl', 'taal: en') })
    const { written } = await masterplan(['new', 'theme', 'Safety', '--write', '--lang', 'nl'], english)
    expect(written['/work/plans/noord/safety.md']).toContain('## Project proposals')
  })
})

describe('what can’t be', () => {
  it.each<[string[], string, Files?]>([
    [['theme', 'Water'], 'Er is al een thema'],
    [['theme', 'noord/water'], 'noord/water.md is er al.'],
    [['theme', 'noord/watr'], 'Er is geen thema “watr”. De thema’s zijn: energie en water.'],
    [['kring', ' '], 'Vul een naam in.'],
    [['kring', 'x'.repeat(90)], 'verwacht hooguit 80 tekens'],
    [['kring', 'Oost', '--group', 'people'], '--group hoort bij masterplan new theme.'],
    [['theme', 'Oost', '--members', '3'], '--members hoort bij masterplan new kring.'],
    [['kring', 'Oost', '--members', 'drie'], '“drie” past niet bij --members, verwacht een getal zoals 96.'],
    [['project', 'Oost'], 'past niet bij'],
    [
      ['kring', 'Oost'],
      'zo opgeschreven dat u dit beter zelf wijzigt',
      mini({ 'masterplan.yaml': String(MINI['masterplan.yaml']).replace(EDIT, `${EDIT}${EDIT}`) }),
    ],
  ])('%j is told, and nothing is written', async (argv, why, files = MINI) => {
    const { code, err, written } = await masterplan(['new', ...argv, '--write'], files)
    expect({ code, written }).toEqual({ code: 2, written: {} })
    expect(err).toContain(why)
  })
})
