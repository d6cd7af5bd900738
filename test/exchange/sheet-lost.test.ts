/** Sheets that lost what was hidden in them, without git: what they say is compared with the plan of their day, or with that of now. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { typedIn } from './edit-workbook.ts'

const PLAN = `---
thema: energie
trekker: bestuur
projecten:
  hub: { fase: idee, signaal: oranje, toelichting: Vol., planning: { start: 2027-01, eind: 2027-06-05 }, kosten: 500 }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.
`
const FILES = mini({ 'noord/energie.md': PLAN })
const here = (files: Record<string, string | Uint8Array>): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('/work/plans/', ''), text]))

describe('a workbook', () => {
  const lost = async (typed: Record<string, string>) => {
    const made = await masterplan(['sheet', 'export', 'noord', '-o', 'b.xlsx'], FILES)
    const bytes = made.bytes['/work/b.xlsx'] as Uint8Array
    const day = { Uitleg: { B12: '20 november 2025' } }
    return typedIn(bytes, { _basis: { A1: 'weg' }, Projecten: typed, ...day })
  }
  const imported = async (files: Files, typed: Record<string, string>) => {
    const { out } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--json'], {
      ...files,
      'b.xlsx': await lost(typed),
    })
    return JSON.parse(out)
  }
  const changes = (said: { changes: { cell: string; value: unknown }[] }): string[] =>
    said.changes.map(({ cell, value }) => `${cell} ${String(value)}`)

  it('is compared with the plan of the day that people can read in it, from a snapshot', async () => {
    const { kept } = await masterplan(['snapshot'], FILES)
    const then = Object.fromEntries(
      Object.entries(kept).map(([path, text]) => [
        path,
        typeof text === 'string' ? text.replaceAll('2026-11-23', '2025-11-20') : text,
      ]),
    )
    const since = PLAN.replace('oranje', 'rood').replace('kosten: 500', 'kosten: 900')
    const files = { ...FILES, ...here(then), 'noord/energie.md': since }
    const said = await imported(files, { D2: 'verkenning' })
    expect(said.sheets[0]).toMatchObject({ against: 'day', date: '2025-11-20' })
    expect(changes(said)).toEqual(['D2 verkenning'])
    expect(said.leftOut).toEqual([])
    const { out } = await masterplan(['sheet', 'import', 'plans/b.xlsx'], {
      ...files,
      'b.xlsx': await lost({ D2: 'verkenning' }),
    })
    expect(out.replace(/\s+/g, ' ')).toContain('vergeleken met het plan van 20 november 2025; ')
    expect(out.replace(/\s+/g, ' ')).toContain('Het blad is 12 maanden geleden gemaakt')
  })

  it('and where nobody knows that plan, with that of now, with its age', async () => {
    const files = { ...FILES, 'noord/energie.md': PLAN.replace('kosten: 500', 'kosten: 900') }
    const said = await imported(files, {})
    expect(said.sheets[0].against).toBe('now')
    expect(changes(said)).toEqual(['J2 500'])
    const { out } = await masterplan(['sheet', 'import', 'plans/b.xlsx'], { ...files, 'b.xlsx': await lost({}) })
    expect(out.replace(/\s+/g, ' ')).toContain('Het blad is 12 maanden geleden gemaakt')
  })
})

describe('a day that a program wrote in figures', () => {
  const csv = async (start: string, end: string) => {
    const text = `Id,Thema,Project,Fase,Signaal,Start,Einde\nnoord/energie/hub,Energie,De hub,idee,oranje,${start},${end}\n`
    const { out } = await masterplan(['sheet', 'import', 'plans/b.csv', '--json'], { ...FILES, 'b.csv': text })
    const { changes, leftOut } = JSON.parse(out)
    return [changes.map((one: { cell: string; value: string }) => `${one.cell} ${one.value}`), leftOut.length]
  }
  it.each<[string, string, string[], number]>([
    ['01/01/2027', '05/06/2027', [], 0],
    ['1-1-2027', '06/05/2027', [], 0],
    ['01/01/27', '5-6-2027', [], 0],
    ['2027-01-01', '2027-06-05', [], 0],
    ['jan 2027', '5 juni 2027', [], 0],
    ['02/01/2027', '05/06/2027', [], 1],
    ['15/01/2027', '05/06/2027', ['F2 2027-01-15'], 0],
    ['01/01/2027', '07/06/2027', [], 1],
    ['01/01/2028', '05/06/2027', [], 1],
  ])('%s and %s', async (start, end, changed, left) => {
    expect(await csv(start, end)).toEqual([changed, left])
  })
})
