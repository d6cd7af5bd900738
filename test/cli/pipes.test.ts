/** Whoever reads only the beginning (`| head`) changes nothing about what was found; what could not be said is. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { mini } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'masterplan-pipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const wrong = Array.from({ length: 2000 }, (_, i) => `  w${i}: { steun: veel }\n`).join('')
for (const [name, over] of Object.entries({
  wrong: { 'noord/energie.md': `---\nthema: energie\nwensen:\n${wrong}---\n` },
  right: {},
}))
  for (const [file, content] of Object.entries(mini(over))) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true })
    writeFileSync(join(folder, name, file), content ?? '')
  }

it.each([
  ['wrong', 'validate | head -1', 1],
  ['wrong', 'validate --json | head -c 10', 1],
  ['wrong', 'validate --format github | true', 1],
  ['wrong', 'validate 2>&1 | true', 1],
  ['wrong', 'status 2>&1 | true', 0],
  ['wrong', 'rank 2>&1 | true', 0],
  ['right', 'validate | true', 0],
  ['right', 'report noord -o - | head -c 100', 0],
  ['right', 'geen-opdracht 2>&1 | true', 2],
  ['right', '--version | true', 0],
  // Where nothing can be written, it is not said that all is well.
  ['right', 'validate > /dev/full', 2],
  ['right', 'status > /dev/full', 2],
  ['right', 'report noord -o - > /dev/full', 2],
  ['wrong', 'validate --json > /dev/full', 2],
  ['right', '--version > /dev/full', 2],
])('%s: masterplan %s exits with %d', (name, command, code) => {
  const script = `"${process.execPath}" "${resolve('bin/masterplan.js')}" ${command}; exit \${PIPESTATUS[0]}`
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: join(folder, name), encoding: 'utf8' })
  expect([status, stderr.replace(/^Let op.*\n/, '')]).toEqual([code, ''])
})
