/** Two to five ambition levels: what is refused, drawn, proposed and published follows their number. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini, mistakes } from '../world.ts'

const NAMES = ['Basis', 'Beter', 'Voorop', 'Voorbeeld', 'Uniek']
const withLevels = (n: number, more: Files = {}): Files =>
  mini({
    'masterplan.yaml': `${mini()['masterplan.yaml']}ambitieniveaus: { ${NAMES.slice(0, n)
      .map((name, i) => `${i + 1}: ${name}`)
      .join(', ')} }\n`,
    ...more,
  })
const theme = (facts: string): Files => ({ 'noord/energie.md': `---\nthema: energie\n${facts}---\n\n# Energie\n` })
const told = async (files: Files): Promise<string[]> => (await mistakes(files)).map((f) => `${f.ruleId}: ${f.reason}`)

describe.each([2, 3, 4, 5])('with %i levels', (n) => {
  it('the highest is taken, and one above it is one finding that names what there is', async () => {
    expect(await told(withLevels(n, theme(`ambitie: ${n}\nnu: 1\n`)))).toEqual([])
    const levels = NAMES.slice(0, n).map((_, i) => i + 1)
    const found = await told(withLevels(n, theme(`ambitie: ${n + 1}\n`)))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`“${n + 1}” kan hier niet, verwacht een van ${levels.join(', ')}, geen`)
    expect((await told(withLevels(n, theme(`nu: ${n + 1}\n`))))[0]).toContain(`verwacht een van ${levels.join(', ')}.`)
  })

  it('the web has a ring for each, and the report says them all', async () => {
    const { out } = await masterplan(
      ['report', 'noord', '--format', 'html', '-o', '-'],
      withLevels(n, {
        ...theme(`ambitie: ${n}\nnu: 1\n`),
        'masterplan.yaml': `${withLevels(n)['masterplan.yaml']}rapport: { onderdelen: { ambitieweb: aan } }\n`,
      }),
    )
    const web = /<svg[^>]*ambitieweb.*?<\/svg>/s.exec(out)?.[0] ?? ''
    expect(web.match(/fill="none"/g)).toHaveLength(n)
    for (const [i, name] of NAMES.slice(0, n).entries()) expect(out).toContain(`niveau ${i + 1}\u00a0– ${name}`)
    expect(out).toContain(`op ${['twee', 'drie', 'vier', 'vijf'][n - 2]} niveaus`)
  })

  it('the gap counts in them, and the proposal names its quota', async () => {
    const { out } = await masterplan(['rank', 'noord', '--gap'], withLevels(n, theme(`ambitie: ${n}\nnu: 1\n`)))
    expect(out.replace(/\s+/g, ' ')).toContain(`niveau ${n} voor hoogstens`)
    const json = JSON.parse(
      (await masterplan(['rank', 'noord', '--gap', '--json'], withLevels(n, theme(`ambitie: ${n}\nnu: 1\n`)))).out,
    )
    expect(json.gaps[0]).toMatchObject({ slug: 'energie', ambition: n, gap: n - 1 })
  })
})

it('without ambitieniveaus there are three', async () => {
  expect((await told(mini(theme('ambitie: 4\n'))))[0]).toContain('verwacht een van 1, 2, 3, geen')
  const { out } = await masterplan(['rank', 'noord', '--gap'], mini())
  expect(out.replace(/\s+/g, ' ')).toContain('(niveau 3 voor hoogstens 3 thema’s, niveau 2 voor hoogstens 5)')
})

it('a level that is skipped is told once, and the themes above it are not', async () => {
  const config = `${mini()['masterplan.yaml']}ambitieniveaus: { 1: Basis, 2: Beter, 4: Voorbeeld }\n`
  const found = await mistakes(mini({ 'masterplan.yaml': config, ...theme('ambitie: 4\n') }))
  expect(found.map((f) => [f.file, f.ruleId])).toEqual([['masterplan.yaml', 'ontbrekend-veld']])
})
