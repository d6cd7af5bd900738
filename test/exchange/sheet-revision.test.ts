/** A sheet that lost what was hidden in it, in a repository: it is compared with the plans of the revision that people can read in it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { mini } from '../world.ts'
import { typedIn } from './edit-workbook.ts'

const FILE = 'noord/energie.md'
const PLAN = `---
thema: energie
trekker: bestuur
projecten:
  hub: { fase: idee, signaal: oranje, toelichting: Het net zit vol. }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.
`
const repo = repository()
afterAll(() => repo.drop())

it('keeps what the plan changed since, and takes what the sheet changed', async () => {
  for (const [path, text] of Object.entries(mini({ [FILE]: PLAN })))
    if (typeof text === 'string') repo.put(`plans/${path}`, text)
  repo.commit('Eerste')
  await repo.masterplan('sheet', 'export', 'noord', '-o', 'b.xlsx')
  const sheet = join(repo.path, 'b.xlsx')
  writeFileSync(sheet, typedIn(readFileSync(sheet), { _basis: { A1: 'weg' }, Projecten: { D2: 'verkenning' } }))
  repo.put(`plans/${FILE}`, PLAN.replace('oranje', 'rood'))
  const { code, out } = await repo.masterplan('sheet', 'import', 'b.xlsx', '--write')
  expect(out.replace(/\s+/g, ' ')).toMatch(/vergeleken met het plan van revisie [0-9a-f]{10}/)
  expect(code).toBe(0)
  const text = readFileSync(join(repo.path, 'plans', FILE), 'utf8')
  expect(text).toBe(PLAN.replace('oranje', 'rood').replace('idee', 'verkenning'))
})
