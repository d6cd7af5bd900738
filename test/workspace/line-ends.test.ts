/** A checkout to which git gave the line ends of Windows is the same plan: nothing changed, and every form says the same. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const THEME = `---
thema: energie
bijlagen: [bijlagen/vragen.txt]
projecten:
  hub: { fase: afgerond }
---

# Energie

Een regel
en nog een.

## Projectvoorstellen

### Hub {#hub}

Tekst over
twee regels.

#### Resultaat

Gedaan wat
was beloofd.

#### Voortgang

- 2026-01-05: Begonnen
  en verder.
`

let unix: Repository
let windows = ''
beforeAll(() => {
  unix = repository()
  for (const [path, text] of Object.entries(mini({ 'noord/energie.md': THEME }))) unix.put(path, text ?? '')
  unix.put('noord/bijlagen/vragen.txt', 'Een.\nTwee.\n')
  unix.commit('Begin')
  windows = join(mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-crlf-')), 'plan')
  execFileSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', unix.path, windows])
})
afterAll(() => {
  unix.drop()
  rmSync(join(windows, '..'), { recursive: true, force: true })
})

async function there(...argv: string[]): Promise<string> {
  let out = ''
  const stream = (keep: boolean) => ({
    write: (text: string | Uint8Array) => {
      if (keep) out += text
    },
    isTerminal: false,
    columns: 80,
  })
  await run({ ...realHost(), cwd: windows, env: {}, out: stream(true), err: stream(false) }, argv)
  return out
}

it('has not changed', async () => {
  expect(readFileSync(join(windows, 'noord/energie.md'), 'utf8')).toContain('\r\n')
  expect(await there('changes', 'HEAD')).toContain('Er is niets veranderd')
})

it.each(['json', 'md', 'txt', 'html'])('makes the same %s, byte for byte', async (form) => {
  const argv = ['report', 'noord', '--format', form, '-o', '-', '--today', '2026-11-20']
  expect(await there(...argv)).toBe((await unix.masterplan(...argv)).out)
})
