/** A field of a sheet that would bring an error is refused alone, by its cell, and all else is taken over. */
import { describe, expect, it } from 'vitest'
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

describe('news and a new row that bring something', () => {
  const LINK = 'Zie [verslag](bijlagen/weg.pdf)'
  const imported = async (config: string, ...more: string[]) => {
    const plans = { ...PLANS, 'masterplan.yaml': `${PLANS['masterplan.yaml']}${config}` }
    const out = await masterplan(['sheet', 'export', 'noord', '--lead', 'werkgroep-energie', '-o', 'b.xlsx'], plans)
    const cells = {
      Projecten: { M2: LINK, J2: 52500 },
      Acties: { B2: 'De hub', F2: `${LINK} en bel` },
      Mijlpalen: { B2: 'De hub', F2: 'Ontwerp klaar' },
    }
    const sheet = typedIn(out.bytes['/work/b.xlsx'] as Uint8Array, cells)
    return masterplan(['sheet', 'import', 'plans/b.xlsx', '--write', ...more], { ...plans, 'b.xlsx': sheet })
  }

  it('a warning is told by the cell, on the screen and as data', async () => {
    const { code, out, written } = await imported('')
    expect([code, written['/work/plans/noord/energie.md']]).toEqual([0, expect.stringContaining('bijlagen/weg.pdf')])
    const said = out.replace(/\s+/g, ' ')
    expect(said).toContain('M2 van Projecten, De hub, Nieuws: “bijlagen/weg.pdf” bestaat niet')
    expect(said).toContain('rij 2 van Acties, De hub: “bijlagen/weg.pdf” bestaat niet')
    const { warned } = JSON.parse((await imported('', '--json')).out)
    expect(warned).toEqual([
      { ruleId: 'gebroken-link', file: 'b.xlsx', sheet: 'Projecten', row: 2, cell: 'M2' },
      { ruleId: 'gebroken-link', file: 'b.xlsx', sheet: 'Acties', row: 2, cell: null },
    ])
  })

  it('an error takes them out alone, by their cells', async () => {
    const { code, written, out } = await imported('regels: { gebroken-link: fout }\n')
    const text = written['/work/plans/noord/energie.md']
    expect([code, text]).toEqual([1, expect.stringContaining('kosten: 52500')])
    expect(text).toContain('Ontwerp klaar')
    expect(text).not.toContain('bijlagen')
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /M2 van Projecten, De hub, Nieuws: brengt een fout mee.*rij 2 van Acties, De hub: brengt een fout mee/,
    )
  })
})

it('an error that stands elsewhere in the plans takes out what brings it alone, and the rest goes on', async () => {
  const plans = {
    ...PLANS,
    'masterplan.yaml': `${PLANS['masterplan.yaml']}regels: { geblokkeerd-door-afgerond: fout }\n`,
    'noord/water.md': `---
thema: water
trekker: werkgroep-energie
projecten:
  dak:
    geblokkeerd-door: [energie/hub]
---

# Water

## Projectvoorstellen

### Het dak {#dak}

Een dak.
`,
  }
  const out = await masterplan(['sheet', 'export', 'noord', '--lead', 'werkgroep-energie', '-o', 'b.xlsx'], plans)
  const cells = { Projecten: { D2: 'vervallen', J2: 52500, M2: 'Het is gestopt' } }
  const sheet = typedIn(out.bytes['/work/b.xlsx'] as Uint8Array, cells)
  const {
    code,
    out: said,
    written,
  } = await masterplan(['sheet', 'import', 'plans/b.xlsx', '--write'], {
    ...plans,
    'b.xlsx': sheet,
  })
  const text = written['/work/plans/noord/energie.md']
  expect([code, text], said).toEqual([1, expect.stringContaining('kosten: 52500')])
  expect(text).toContain('Het is gestopt')
  expect(text).toContain('fase: verkenning')
  expect(said.replace(/\s+/g, ' ')).toMatch(/D2 van Projecten, De hub, Fase: brengt een fout mee.*wacht op “De hub”/)
})
