/** What V8 compiled is code: the program takes it from its own folder and from nowhere else, and a build trusts none that it finds. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-compiled-'))
const at = (...path: string[]): string => join(folder, ...path)
const NODE = `${process.version}-${process.platform}-${process.arch}`

/** A script as the build makes them, that prints a word; of one length, which is all that V8 compares. */
const script = (word: string): string =>
  `//0123456789abcdef\n(function(require,module){const word="${word}";module.exports={"main.js":()=>({start:()=>process.stdout.write(word)})};return module.exports})`
/** What V8 compiles of another one under the flags that the program sets, without which it would be passed over anyway. */
const poison = (): Buffer =>
  execFileSync(process.execPath, [
    ...(process.version.startsWith('v20.') ? ['--interrupt-budget=400000'] : []),
    '-e',
    `const compiled = new (require('node:vm').Script)(${JSON.stringify(script('ander'))}, { filename: 'x' })
     compiled.runInThisContext()
     process.stdout.write(compiled.createCachedData())`,
  ])
const run = (cwd = folder): string =>
  execFileSync(process.execPath, [at('program/bin/masterplan.js')], { cwd, encoding: 'utf8' })
const NAME = `0123456789abcdef.${NODE}.bin`

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(at('program/dist/chunks'), { recursive: true })
  cpSync('bin', at('program/bin'), { recursive: true })
  writeFileSync(at('program/dist/main.js'), script('eigen'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('knows its danger: beside its own scripts it is believed', () => {
  writeFileSync(at('program/dist/chunks', NAME), poison())
  expect(run()).toBe('ander')
})

it.each([
  ['v20.20.2', ['--interrupt-budget=400000']],
  ['v20.19.0', ['--interrupt-budget=400000']],
  ['v21.7.3', []],
  ['v22.23.3', []],
  ['v24.21.0', []],
  ['v26.0.0', []],
])('asks V8 of Node %s for nothing that it does not know', (version, flags) => {
  const asked = `Object.defineProperty(process, 'version', { value: '${version}' })
    const asked = []
    require('node:v8').setFlagsFromString = (flag) => asked.push(flag)
    process.on('exit', () => process.stdout.write(JSON.stringify(asked)))`
  writeFileSync(at('as-on.cjs'), asked)
  const out = execFileSync(process.execPath, ['--require', at('as-on.cjs'), at('program/bin/masterplan.js')], {
    encoding: 'utf8',
  })
  expect(out).toBe(`eigen${JSON.stringify(flags)}`)
})

it.each(['.', 'dist', 'dist/chunks', 'bin', 'node_modules/masterplan/dist/chunks', 'chunks'])(
  'is not taken from %s in the working folder',
  (place) => {
    mkdirSync(at('work', place), { recursive: true })
    writeFileSync(at('work', place, NAME), poison())
    writeFileSync(at('work', place, 'main.js'), script('ander'))
    expect(run(at('work'))).toBe('eigen')
  },
)

it.skipIf(process.platform === 'win32')('is not read through a link that leads elsewhere', () => {
  writeFileSync(at('poison.bin'), poison())
  symlinkSync(at('poison.bin'), at('program/dist/chunks', NAME))
  expect(run()).toBe('eigen')
})

it('that is damaged, or of another text, is passed over', () => {
  for (const bytes of [Buffer.from('niets'), poison().subarray(0, 40)]) {
    writeFileSync(at('program/dist/chunks', NAME), bytes)
    expect(run()).toBe('eigen')
  }
  expect(readFileSync(at('program/dist/chunks', NAME))).toHaveLength(40)
})
