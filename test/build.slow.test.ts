/** A build takes nothing away from whoever has the program open, and does not keep for ever what it replaced. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-build-'))
const at = (path: string): string => join(folder, path)
const build = (): Buffer => execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: folder })
const parts = (): string[] => readdirSync(at('dist/chunks'))
const help = (): string =>
  execFileSync(process.execPath, ['bin/masterplan.js', '--help'], {
    cwd: folder,
    encoding: 'utf8',
    env: { LANG: 'nl' },
  })

beforeAll(() => {
  for (const path of [
    'esbuild.config.mjs',
    'bundle.mjs',
    'pack.mjs',
    'warm.cjs',
    'plans',
    'licences.mjs',
    'licences',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'bin',
    'src',
    'templates',
    // As it was built before the tests.
    'dist',
  ])
    cpSync(path, at(path), { recursive: true })
  symlinkSync(resolve('node_modules'), at('node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('lets a program that is open go on, and the next one begin anew', async () => {
  const before = parts()
  // The door is open, and nothing behind it was asked for yet.
  writeFileSync(
    at('open.cjs'),
    "const { main } = require('./bin/load.js').load('./main.js')\nprocess.stdin.once('data', () => void main())\nprocess.stdout.write('open\\n')\n",
  )
  const program = spawn(process.execPath, ['open.cjs', '--help'], { cwd: folder, env: { LANG: 'nl' } })
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += text))
  await once(program.stdout, 'data')
  const words = at('src/language/nl/cli.ts')
  writeFileSync(words, readFileSync(words, 'utf8').replace('controleer alle plannen', 'kijk alle plannen na'))
  build()
  program.stdin.end('go on\n')
  expect(await once(program, 'close')).toEqual([0, null])
  expect(said).toContain('controleer alle plannen')
  expect(help()).toContain('kijk alle plannen na')
  // What V8 compiled is made anew: without it the program only starts slower.
  expect(parts()).toEqual(expect.arrayContaining(before.filter((part) => part.endsWith('.js'))))
})

it('makes the same bytes anew, takes away what a build replaced that is over an hour old, and nothing that is in use', () => {
  const old = at('dist/chunks/oud.js')
  writeFileSync(old, '')
  const age = (path: string, hours: number): void => {
    const time = new Date(Date.now() - hours * 3_600_000)
    utimesSync(path, time, time)
  }
  age(old, 3)
  age(at('dist/main.js'), 2)
  const before = parts()
  // Anybody can check what was published: the same source gives the same files.
  const files = (): string[] =>
    readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|ts|txt|json)$/.test(name))
  const bytes = files().flatMap((name) =>
    name === join('chunks', 'oud.js') ? [] : [[name, readFileSync(at(join('dist', name)), 'utf8')]],
  )
  build()
  expect(bytes.length).toBeGreaterThan(50)
  expect(bytes).toEqual(files().map((name) => [name, readFileSync(at(join('dist', name)), 'utf8')]))
  expect(before.filter((part) => !parts().includes(part))).toEqual(['oud.js'])
  expect(help()).toContain('kijk alle plannen na')
})
