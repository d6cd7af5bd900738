/** A field of a sheet that would bring an error is refused alone, by its cell, and all else is taken over. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { typedIn } from './edit-workbook.ts'

const PLANS = mini({
  'noord/energie.md': `---
thema: energie
projecten:
  hub:
    fase: verkenning
    trekker: werkgroep-energie
    planning: { start: 2027-01, eind: 2027-06-30 }
    kosten: 45000
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.
`,
})

it.each([
  ['as told', []],
  ['as data', ['--json']],
])('%s', async (_, more) => {
  const out = await masterplan(['sheet', 'export', 'noord', '--lead', 'werkgroep-energie', '-o', 'b.xlsx'], PLANS)
  const sheet = out.bytes['/work/b.xlsx'] as Uint8Array
  const files = { ...PLANS, 'b.xlsx': typedIn(sheet, { Projecten: { I2: '2026-06-30', J2: 52500 } }) }
  const { code, out: said, written } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--write', ...more], files)
  expect(code).toBe(1)
  const text = written['/work/plans/noord/energie.md']
  expect(text).toContain('kosten: 52500')
  expect(text).toContain('eind: 2027-06-30')
  if (more.length === 0)
    expect(said.replace(/\s+/g, ' ')).toMatch(/I2 van Projecten, De hub, Einde?: brengt een fout mee/)
  else
    expect(JSON.parse(said)).toMatchObject({
      leftOut: [{ cell: 'I2', sheet: 'Projecten', field: 'end' }],
      changes: [{ cell: 'J2', field: 'cost' }],
    })
})
