/** Who gets a sheet, where it goes, and who has not sent it back. */
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type Files, mini, type World, world } from '../world.ts'
import { typedIn } from './edit-workbook.ts'

const PROJECT = (id: string, lead: string): string => `  ${id}: { fase: idee${lead} }\n`
const PLANS = mini({
  'noord/energie.md': `---
thema: energie
wensen:
  zon: { steun: 3 }
projecten:
${PROJECT('hub', ', trekker: werkgroep-energie')}${PROJECT('dak', ', trekker: [bestuur, werkgroep-energie]')}${PROJECT('laan', ', gevraagd: { gemeente: { wat: Ruimte } }')}---

## Wensen

### Zon {#zon}

## Projectvoorstellen

### Hub {#hub}

### Dak {#dak}

### Laan {#laan}

### Zonder id
`,
})

/** A world that lasts: what one command leaves is there for the next. */
function lasting(
  files: Files,
  today = '2026-11-23',
): { files: Files; run(...argv: string[]): Promise<World & { code: number }> } {
  const all = { ...files }
  return {
    files: all,
    async run(...argv) {
      const made = world(all)
      const keep = (path: string, content: string | Uint8Array): void => {
        all[posix.relative('/work/plans', path)] = content
      }
      const host = {
        ...made.host,
        today: () => today,
        write: keep,
        writeNew: (path: string, content: string | Uint8Array) => {
          keep(path, content)
          return true
        },
        read: (path: string) => {
          const content = all[posix.relative('/work/plans', path)]
          if (content === undefined || content === null)
            return content === null ? ('folder' as const) : ('missing' as const)
          return typeof content === 'string' ? new TextEncoder().encode(content) : content
        },
        replace: (changes: readonly { path: string; content: string | Uint8Array | null }[]) => {
          for (const { path, content } of changes) if (content !== null) keep(path, content)
        },
      }
      const code = await run(host, argv)
      return { ...made, out: made.out, err: made.err, code }
    },
  }
}

it('makes a workbook per lead and one of what nobody leads, no field in two of them, and says what is in none', async () => {
  const here = lasting(PLANS)
  const { out, code } = await here.run('sheet', 'export', 'noord')
  expect(code).toBe(0)
  const sheets = Object.keys(here.files).filter((file) => file.endsWith('.xlsx'))
  expect(sheets.sort()).toEqual(
    ['bestuur', 'werkgroep-energie', 'zonder-trekker'].map((name) => `../reports/bladen/noord-${name}.xlsx`),
  )
  expect(out).toMatch(/werkgroep-energie\.xlsx: Werkgroep energie, 1 project, 0 wensen/)
  expect(out).toMatch(/zonder-trekker\.xlsx: wat niemand trekt, 1 project, 1 wens/)
  expect(out).toMatch(/1 onderdeel staat in geen enkel blad[\s\S]*Zonder id/)
})

it('makes one for a lead with all that he leads, and one for a partner with what it is asked', async () => {
  const here = lasting(PLANS)
  expect((await here.run('sheet', 'export', '--lead', 'Werkgroep Energie', '-o', 'e.xlsx')).out).toMatch(/2 projecten/)
  expect((await here.run('sheet', 'export', '--partner', 'Gemeente', '-o', 'g.xlsx')).out).toMatch(/Gemeente, 1 vraag/)
  expect((await here.run('sheet', 'export', '--lead', 'bestuur', '--partner', 'gemeente')).code).toBe(2)
  expect((await here.run('sheet', 'export', '--partner', 'fonds')).err).toMatch(/niets van fonds/)
  expect((await here.run('sheet', 'export', 'noord', '-o', 'alle.xlsx')).code).toBe(2)
  expect((await here.run('sheet', 'export', 'noord', '--write')).err).toMatch(/--write past niet bij sheet export/)
})

it('knows who has not sent one back, and says what it can’t know', async () => {
  const here = lasting(PLANS)
  expect((await here.run('sheet', 'status')).out).toMatch(/nog geen blad gemaakt[\s\S]*ergens anders/)
  await here.run('sheet', 'export', 'noord')
  const file = '../reports/bladen/noord-bestuur.xlsx'
  const sheet = here.files[file] as Uint8Array
  expect((await here.run('sheet', 'status', 'noord', '--today', '2026-12-03')).out).toMatch(
    /Bestuur\s+23 nov 2026\s+nog niet, na 10 dagen/,
  )
  // Looking at it is not yet reading it in.
  here.files['terug.xlsx'] = typedIn(sheet, { Projecten: { D2: 'verkenning', E2: 'paars' } })
  await here.run('sheet', 'import', 'plans/terug.xlsx', '--dry-run')
  expect((await here.run('sheet', 'status')).out).toMatch(/3 van de 3 zijn nog niet terug/)
  await here.run('sheet', 'import', 'plans/terug.xlsx', '--write')
  const { out } = await here.run('sheet', 'status')
  expect(out).toMatch(/Bestuur\s+23 nov 2026\s+23 nov 2026 \(1 vak niet\)/)
  expect(out).toMatch(/2 van de 3 zijn nog niet terug/)
  const data = JSON.parse((await here.run('sheet', 'status', '--json')).out)
  expect(data.sheets.filter((one: { back: string | null }) => one.back === null)).toHaveLength(2)
  expect((await here.run('sheet', 'status', 'zuid')).out).toMatch(/nog geen blad gemaakt/)
})

it('counts one sheet as one', async () => {
  const here = lasting(PLANS)
  await here.run('sheet', 'export', 'noord', '--lead', 'bestuur', '-o', 'b.xlsx')
  expect((await here.run('sheet', 'status')).out).toContain('Dat ene blad is nog niet terug.')
  here.files['terug.xlsx'] = here.files['../b.xlsx'] as Uint8Array
  await here.run('sheet', 'import', 'plans/terug.xlsx', '--write')
  expect((await here.run('sheet', 'status')).out).toContain('Dat ene blad is terug.')
})

it('writes no sheet over one that somebody filled in, and over one of its own', async () => {
  const here = lasting(PLANS)
  await here.run('sheet', 'export', 'noord')
  const file = '../reports/bladen/noord-bestuur.xlsx'
  const filled = typedIn(here.files[file] as Uint8Array, { Projecten: { D2: 'verkenning' } })
  here.files[file] = filled
  here.files['noord/energie.md'] = String(PLANS['noord/energie.md']).replace('steun: 3', 'steun: 4')
  const { code, err, out } = await here.run('sheet', 'export', 'noord')
  expect([code, here.files[file]]).toEqual([1, filled])
  expect(err).toMatch(/noord-bestuur\.xlsx is niet meer zoals hij gemaakt is/)
  expect(out).toMatch(/noord-zonder-trekker\.xlsx/)
})

it.each([
  [{ J2: 'ca. 50000' }, ''],
  [{ J2: 'circa € 50.000' }, ''],
  [{ J2: '± 50k' }, ''],
  [{ J2: 'ongeveer 5 mln' }, ''],
  [{ J2: 'plm. 5000', D2: 'verkenning' }, ''],
  [{ J2: 'ca. 50000', E2: 'paars' }, ' (1 vak niet)'],
  [{ J2: 'veel' }, ' (1 vak niet)'],
])('counts a field of which only how it was said is left out as taken over: %o', async (typed, left) => {
  const here = lasting(PLANS)
  await here.run('sheet', 'export', 'noord', '--lead', 'bestuur', '-o', 'b.xlsx')
  here.files['terug.xlsx'] = typedIn(here.files['../b.xlsx'] as Uint8Array, { Projecten: typed })
  await here.run('sheet', 'import', 'plans/terug.xlsx', '--write')
  const { out } = await here.run('sheet', 'status')
  expect(
    out
      .split('\n')
      .find((line) => line.includes('Bestuur'))
      ?.trimEnd(),
  ).toMatch(new RegExp(`23 nov 2026\\s+23 nov 2026${left.replace(/[()]/g, '\\$&')}$`))
})
