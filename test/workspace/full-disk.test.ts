/** A disk that is full, a real one: the old file stands, and the program says so. Needs the right to mount one. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mini } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'masterplan-full-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', folder]).status === 0
if (!mounted) process.stderr.write('skipped: a full disk, it takes the right to mount one\n')
afterAll(() => {
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const FILES = mini({
  'noord/energie.md': `---\nthema: energie\nAmbitie: 2\n---\n\n# Energie\n\n${'Regel tekst van de kring.\n\n'.repeat(3000)}LAATSTE REGEL\n`,
  'noord/kring.md': '---\nkring: noord\n---\n\n## Stip op de horizon\n\nEen stip.\n',
  'noord/enquete.csv': `energie;water\n${'5;1\n'.repeat(60)}`,
})
const SURVEY = `Tijdstempel;Energie;Water\n${Array.from({ length: 12_000 }, (_, i) => `2026-05-0${1 + (i % 7)} 10:00;${1 + (i % 5)};${1 + (i % 3)}`).join('\n')}\n`

/** Everything in the folder but what fills it. */
function everything(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'vol')
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]))
}

/** Runs the program where so many bytes are left. */
function withLeft(bytes: number, ...argv: string[]): { status: number | null; said: string } {
  rmSync(join(folder, 'vol'), { force: true })
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'vol'), Buffer.alloc(bavail * bsize - bytes))
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/masterplan.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  return { status, said: stdout + stderr }
}

describe.skipIf(!mounted)('on a disk with little left', () => {
  for (const [file, content] of Object.entries(FILES)) {
    if (!mounted) break
    mkdirSync(dirname(join(folder, 'plans', file)), { recursive: true })
    writeFileSync(join(folder, 'plans', file), content ?? '')
  }
  if (mounted) writeFileSync(join(folder, 's.csv'), SURVEY)

  // Each with the most that may be left for it to be too little.
  const COMMANDS: [string, number][] = [
    ['fix', 20],
    ['set noord +voortgang Iets --write', 2],
    ['rename noord oost --write', 20],
    ['validate --fix', 20],
    ['survey import s.csv --kring noord --keep doubles,surplus --replace', 20],
    ['report noord -o r.html', 20],
    ['report --format csv -o uit', 0],
    ['agenda noord', 0],
    ['validate --format sarif -o x.sarif', 0],
  ]
  it.each(COMMANDS.flatMap(([argv, most]) => [...new Set([0, most])].map((left) => [argv, left] as const)))(
    '%s with %d KB leaves everything as it was and says why',
    (argv, left) => {
      const before = everything()
      const { status, said } = withLeft(left * 1024, ...argv.split(' '))
      expect([status, said]).toEqual([2, expect.stringMatching(/kan niet worden geschreven: de schijf is vol\n$/)])
      expect(everything()).toEqual(before)
    },
  )

  it('a report on standard output that does not fit is no success', () => {
    const command = `"${process.execPath}" "${resolve('bin/masterplan.js')}" report noord -o - > uit.html`
    rmSync(join(folder, 'vol'), { force: true })
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(join(folder, 'vol'), Buffer.alloc(bavail * bsize - 20 * 1024))
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, 'De uitvoer kan niet worden geschreven: de schijf is vol\n'])
  })
})
