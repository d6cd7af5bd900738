/** Reports of the sample plans go out to LibreOffice and come back: nothing is proposed, and what somebody changed is found exactly. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { lacks } from '../needs.ts'

const KRINGEN = ['noord', 'zuid-west', 'onb', 'stadsbedrijvenpark']
const folder = mkdtempSync(join(tmpdir(), 'masterplan-word-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The program over the sample plans, in this process. */
async function program(...argv: string[]): Promise<string> {
  const stream = { isTerminal: false, columns: 100 }
  const said: Record<'out' | 'err', string[]> = { out: [], err: [] }
  const write =
    (to: 'out' | 'err') =>
    (text: string | Uint8Array): void =>
      void said[to].push(String(text))
  const host = {
    ...realHost(),
    dialogue: null,
    out: { ...stream, write: write('out') },
    err: { ...stream, write: write('err') },
  }
  const code = await run(host, ['--root', 'plans', ...argv])
  if (code === 2) throw new Error(said.err.join(''))
  return said.out.join('')
}
const imported = async (file: string) => JSON.parse(await program('import', file, '--dry-run', '--json'))
const office = (into: string, ...files: string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', into, '--outdir', join(folder, 'saved'), ...files], {
    stdio: 'ignore',
  })
}

describe.skipIf(lacks('Word files that come back', 'soffice'))('LibreOffice', () => {
  const kringen = KRINGEN
  beforeAll(async () => {
    for (const kring of kringen) await program('report', kring, '--format', 'docx', '-o', join(folder, `${kring}.docx`))
    office('docx', ...kringen.map((kring) => join(folder, `${kring}.docx`)))
  }, 300_000)

  it.each(kringen)(
    'opens and saves the report of %s: all items and their ids, and no change',
    async (kring) => {
      const said = await imported(join(folder, 'saved', `${kring}.docx`))
      const files = execFileSync('grep', ['-rhoE', '^### .*\\{#[a-z0-9-]+\\}', join('plans', kring)], {
        encoding: 'utf8',
      })
      expect(said).toMatchObject({ kind: 'report', kring, exact: true, changes: [], toDecide: [], files: [] })
      expect(said.items).toBe(files.trim().split('\n').length)
    },
    120_000,
  )

  it('saves three changes, which are found exactly', async () => {
    const file = join(folder, 'noord.docx')
    const parts = unzipSync(readFileSync(file))
    let text = strFromU8(parts['word/document.xml'] as Uint8Array)
    const edits: [string, string][] = [
      ['Wat je niet gebruikt, hoef je ook niet te vervoeren.', 'Wat je niet gebruikt, kost ook geen plek op het net.'],
      ['Offertes vragen voor het ontwerp', 'Drie offertes vragen voor het ontwerp'],
      ['Een onafhankelijke scan per pand', 'Een onafhankelijke scan per bedrijf'],
    ]
    for (const [was, now] of edits) {
      expect(text.split(was).length).toBeGreaterThan(1)
      text = text.replace(was, now)
    }
    const changed = join(folder, 'gewijzigd.docx')
    writeFileSync(changed, zipSync({ ...parts, 'word/document.xml': strToU8(text) }))
    office('docx', changed)
    const said = await imported(join(folder, 'saved', 'gewijzigd.docx'))
    expect(said.changes.map(({ where, field }: { where: string; field: string }) => `${where} › ${field}`)).toEqual([
      'Eerst minder verbruiken › tekst',
      'Energiehub Messchenveld › acties',
      'Energiescans voor twintig bedrijven › tekst',
    ])
    expect(said.toDecide).toEqual([])
    for (const [, now] of edits) expect(said.diff).toContain(now)
  }, 120_000)

  it('makes a tagged PDF of a plan, which is read as well', async () => {
    await program('report', 'noord', '--format', 'pdf', '-o', join(folder, 'noord.pdf'))
    const said = await imported(join(folder, 'noord.pdf')).catch(() => null)
    expect(said).toBe(null)
    const named = JSON.parse(
      await program('import', join(folder, 'noord.pdf'), '--kring', 'noord', '--dry-run', '--json'),
    )
    expect(named.known.length).toBe(67)
    expect(named.added).toEqual([])
  }, 120_000)
})
