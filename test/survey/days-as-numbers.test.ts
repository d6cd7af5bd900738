/** Time stamps that a spreadsheet left as numbers of days tell when members answered, in a column that asks when, and nowhere else. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

async function period(header: string, stamps: readonly string[]): Promise<string | null> {
  const rows = stamps.map((stamp, i) => `"${stamp}",${(i % 5) + 1},${((i + 2) % 5) + 1}`)
  const { out } = await masterplan(['survey', 'import', 'plans/e.csv', '--kring', 'noord', '--dry-run'], {
    ...mini(),
    'e.csv': `${header},Energie,Water\n${rows.join('\n')}\n`,
  })
  return /Ingevuld van (.*?)\./.exec(out.replace(/\s+/g, ' '))?.[1] ?? null
}

describe('a number of days', () => {
  it.each<[string, string[], string]>([
    ['Begintijd', ['46351', '46352', '46353', '46354', '46355'], '25 november 2026 tot en met 29 november 2026'],
    [
      'Begintijd',
      ['46351.4', '46352.9', '46353.01', '46354.5', '46355.99'],
      '25 november 2026 tot en met 29 november 2026',
    ],
    [
      'Tijdstempel',
      ['46351,4', '46352,9', '46353,1', '46354,5', '46355,9'],
      '25 november 2026 tot en met 29 november 2026',
    ],
    ['Timestamp', ['46023.5', '46024.5', '46025.5', '46026.5', '46030.5'], '1 januari 2026 tot en met 8 januari 2026'],
    [
      'Completion time',
      ['46351', '2026-11-26 10:00', '46353', '46354', '46355'],
      '25 november 2026 tot en met 29 november 2026',
    ],
  ])('%s %o', async (header, stamps, said) => {
    expect(await period(header, stamps)).toBe(said)
  })

  it.each<[string, string[]]>([
    ['Lidnummer', ['46351', '46352', '46353', '46354', '46355']],
    ['Aantal medewerkers', ['46351', '46352', '46353', '46354', '46355']],
    ['Begintijd', ['12', '46', '463', '4635', '463521']],
    ['Begintijd', ['9401', '9402', '9403', '9404', '9405']],
  ])('but %s %o is none', async (header, stamps) => {
    expect(await period(header, stamps)).toBeNull()
  })
})
